import { DataTable } from '@/components/ui/data-table';
import type { Frequency } from '@/lib/charts/frequency';
import { FREQUENCY_COLUMNS, frequencyRows } from '@/lib/words/frequency-rows';

/** The numbers of the chart, for reading, sorting, copying and screen readers. */
export function FrequencyTable({ frequency, caption }: { frequency: Frequency; caption: string }) {
  const { rows, total } = frequencyRows(frequency);
  return <DataTable caption={caption} columns={FREQUENCY_COLUMNS} rows={rows} total={total} />;
}
