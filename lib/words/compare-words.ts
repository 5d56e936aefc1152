import type { SpanFigures } from '@/lib/stats/compare';
import { formatSignificant } from './numbers';

/** What stands beside every comparison: that the record is no census, and what each span rests on. */
export const restsOn = (first: SpanFigures, second: SpanFigures): string =>
  `A curated record is not a census: how much was reported, and can still be read, differs from span to span. The first rests on ${perYear(first)}, the second on ${perYear(second)}.`;

function perYear({ recordsPerYear, sourcesPerYear }: SpanFigures): string {
  if (recordsPerYear === null || sourcesPerYear === null) return 'no covered day';
  const [records, sources] = [recordsPerYear, sourcesPerYear].map(formatSignificant);
  return `${records} records and ${sources} sources a year`;
}
