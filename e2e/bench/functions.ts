import { frequency } from '@/lib/charts/frequency';
import { buildIndex } from '@/lib/events/build-index';
import { countFacets } from '@/lib/events/facets';
import { NO_FILTER, select } from '@/lib/events/filter';
import { generateIndex } from '@/lib/events/made-up';
import { buildSearch, NO_WORDS } from '@/lib/events/search/index-file';
import { openSearch } from '@/lib/events/search/search';
import { rowsInWindow } from '@/lib/events/select';
import { summarise } from '@/lib/events/summary';
import { tally } from '@/lib/events/tally';
import { loadDataset } from '@/lib/record/load';
import { lanesOf } from '@/lib/timeline/lanes';
import { layoutTimeline } from '@/lib/timeline/layout';
import { type Figures, noteMs } from './figures';

/** What a change of the filter works out, function by function, and a layout while the window moves. */
export function measureFunctions(figures: Figures, events: number): void {
  const index = generateIndex(events, 1);
  const window = { fromMs: index.startMs[0] ?? 0, toMs: index.endMs[index.length - 1] ?? 0 };
  const { laneOf, lanes } = lanesOf(index, 'type');
  const size = { lanes, laneOf, headings: 'beside', mostPx: 640, widthPx: 1_000 } as const;
  const times = new Map<string, number[]>();
  const timed = <Result>(name: string, work: () => Result): Result => {
    const start = performance.now();
    const result = work();
    times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    return result;
  };
  for (let i = 0; i < 11; i += 1) {
    if (i === 1) times.clear();
    const filter = { ...NO_FILTER, confidence: i % 2 ? null : (['confirmed'] as const) };
    const rows = timed('select', () => select(index, filter));
    const counted = timed('tally', () => tally(index, rows));
    timed('bins of a year', () => frequency(counted, 'year', window));
    timed('facets', () => countFacets(index, filter, window));
    const { inside } = timed('rows of the window', () => rowsInWindow(index, rows, window));
    timed('summary', () => summarise(index, inside));
    timed('first layout', () => layoutTimeline({ index, rows, ...size, window }));
    const moved = { fromMs: window.fromMs + i, toMs: window.toMs + i };
    timed('layout of a window that moved', () =>
      layoutTimeline({ index, rows, ...size, window: moved }),
    );
  }
  const label = events.toLocaleString('en-GB');
  for (const [name, taken] of times) noteMs(figures, `${label} events: ${name}`, taken);
}

/** The search alone, on the record. */
export function measureSearch(figures: Figures): void {
  const dataset = loadDataset();
  const search = openSearch(buildSearch(dataset, NO_WORDS), buildIndex(dataset));
  const times: number[] = [];
  for (const query of ['p', 'pa', 'panj', 'rakhmonov', 'drone attack', 'x'.repeat(10_000)]) {
    const start = performance.now();
    search.hits(query, 30);
    times.push(performance.now() - start);
  }
  noteMs(figures, 'A search of the record, six of them', times);
}
