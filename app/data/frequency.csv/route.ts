import { fileName, filterQueryOf, selectionName } from '@/lib/export/address';
import { BYTE_ORDER_MARK, bomQuery } from '@/lib/export/csv-request';
import { toFrequencyCsv } from '@/lib/export/frequency-csv';
import { answering } from '@/lib/http/answering';
import { readRequest } from '@/lib/http/request';
import { respond } from '@/lib/http/respond';
import { chartQuery, filterQuery } from '@/lib/view/schemas';

/** `/data/frequency.csv`: the numbers of the chart of a view. */
export const GET = answering((request: Request) => {
  const { asked, refusal } = readRequest(request, {
    ...filterQuery,
    bin: chartQuery.bin,
    ...bomQuery,
  });
  if (refusal) return refusal;
  const { edition, facts, view, values, cacheControl } = asked;
  const of = selectionName(filterQueryOf(view));
  const name = fileName(edition.version.id, of, `incidents-per-${facts.unit}.csv`);
  const csv = toFrequencyCsv(facts.series);
  return respond(request, values.bom ? BYTE_ORDER_MARK + csv : csv, {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': cacheControl,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Content-Disposition',
  });
});
