import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '@/lib/events/filter';
import { madeUpIndex as index } from '@/lib/events/made-up';
import { noIncidentInWords, nothingInWords, wayOutInWords } from './nothing-words';

const year = (of: number) => ({ fromMs: Date.UTC(of, 0, 1), toMs: Date.UTC(of + 1, 0, 1) - 1 });
const filter = { ...NO_FILTER, types: ['riots' as const] };

describe('what an empty plot says', () => {
  it('tells what has no event from what could not be sourced', () => {
    expect(nothingInWords(index, { filter, window: year(2003) })).toBe(
      'No event of the record begins in this window under this filter.',
    );
    expect(nothingInWords(index, { filter: NO_FILTER, window: year(2003) })).toBe(
      'No event of the record begins in this window.',
    );
    expect(nothingInWords(index, { filter, window: year(2040) })).toMatch(
      /^The record ends on .* 20\d\d: what happened after that is not known here\.$/,
    );
  });

  it('says of events that are no incidents why they are in no bar', () => {
    expect(noIncidentInWords(1)).toMatch(/^No incident here\. The one event is/);
    expect(noIncidentInWords(7)).toMatch(/^No incident here\. The 7 events are/);
  });

  it.each([
    [{ kind: 'filter', key: 'types', events: 4, patch: {} }, 'Without “Type: Riots”: 4 events'],
    [{ kind: 'all-years', events: 1, patch: {} }, 'All years: 1 event'],
    [
      { kind: 'everything', events: 1200, patch: {} },
      'No single filter would help: without any of them, 1,200 events',
    ],
  ] as const)('%j is %s', (way, words) => {
    expect(wayOutInWords(index, filter, way)).toBe(words);
  });

  it('names the nearest event with its date', () => {
    const way = { kind: 'nearest', row: 0, patch: {} } as const;
    expect(wayOutInWords(index, filter, way)).toContain(index.titles[0] ?? 'no title');
  });
});
