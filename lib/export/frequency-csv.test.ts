import { csvParse } from 'd3-dsv';
import { expect, it } from 'vitest';
import { frequency } from '@/lib/charts/frequency';
import { NO_FILTER, select } from '@/lib/events/filter';
import { crowdedIndex } from '@/lib/events/made-up';
import { tally } from '@/lib/events/tally';
import { toFrequencyCsv } from './frequency-csv';

it('has a row a bin, and leaves empty what nobody knows and what is not covered', () => {
  const index = crowdedIndex;
  const window = { fromMs: Date.UTC(1992, 0, 1), toMs: Date.UTC(2030, 0, 1) - 1 };
  const series = frequency(tally(index, select(index, NO_FILTER)), 'year', window);
  const rows = csvParse(toFrequencyCsv(series));
  expect(rows.map(({ bin }) => bin)).toEqual(series.bins.map(({ label }) => label));
  series.bins.forEach(({ totals }, at) => {
    const isCovered = totals.incidents > 0 || totals.covered !== 'none';
    expect(rows[at]?.incidents).toBe(isCovered ? String(totals.incidents) : '');
    const best = totals.incidents > 0 ? totals.fatalities.best.sum : null;
    expect(rows[at]?.fatalities_best).toBe(best === null ? '' : String(best));
  });
  expect(rows.some(({ incidents }) => incidents === '')).toBe(true);
  expect(rows[0]).toMatchObject({ from: '1992-01-01', to: '1992-12-31' });
});
