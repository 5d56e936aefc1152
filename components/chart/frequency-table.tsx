import { DataTable } from '@/components/ui/data-table';
import type { Frequency } from '@/lib/charts/frequency';
import type { ReferenceCount } from '@/lib/charts/reference-count';
import { FREQUENCY_COLUMNS, frequencyRows } from '@/lib/words/frequency-rows';

type Props = {
  readonly frequency: Frequency;
  readonly reference: ReferenceCount | null;
  readonly caption: string;
};

/** The numbers of the chart, for reading, sorting, copying and screen readers. */
export function FrequencyTable({ frequency, reference, caption }: Props) {
  const { rows, totals } = frequencyRows(frequency, reference);
  return <DataTable caption={caption} columns={FREQUENCY_COLUMNS} rows={rows} totals={totals} />;
}
