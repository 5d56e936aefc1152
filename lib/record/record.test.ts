import { describe, expect, it } from 'vitest';
import { buildIndex } from '@/lib/events/build-index';
import { decodeIndex, encodeIndex } from '@/lib/events/codec';
import { toDetails } from '@/lib/events/detail';
import { countFacets } from '@/lib/events/facets';
import { NO_FILTER, select } from '@/lib/events/filter';
import { countIn, tally } from '@/lib/events/tally';
import { parseEventDate } from '@/lib/time/edtf';
import { formatProblem } from './check/problem';
import { findVersion, listVersions, readVersion } from './kept-versions';
import { checkRepository, loadDataset } from './load';

/**
 * The one test of what `data/` says today. It knows nothing of it by heart: whatever an editor adds
 * or corrects as `data/README.md` says leaves it green.
 */
const dataset = loadDataset();
const index = buildIndex(dataset);
const incidents = dataset.events.filter(
  ({ type, scope }) => type !== 'strategic-developments' && scope !== 'context',
);
const ever = { fromMs: 0, toMs: Date.UTC(2100, 0, 1) };

describe('the record', () => {
  it('passes its own check', () => {
    expect(checkRepository().problems.map(formatProblem)).toEqual([]);
  });

  it('is kept as its newest version, and every kept version can be read', () => {
    // `npm run data:build` refuses a record that is not kept; while one is edited, nothing is said here.
    const newest = listVersions().at(-1);
    expect(newest).toBeDefined();
    for (const version of listVersions())
      expect(readVersion(version).events.length).toBeGreaterThan(0);
    if (findVersion(dataset)) expect(newest && readVersion(newest)).toEqual(dataset);
  });

  it('names every event once, and leads by relations to events that lead back', () => {
    expect(new Set(dataset.events.map(({ id }) => id)).size).toBe(dataset.events.length);
    const details = new Map(toDetails(dataset).map((detail) => [detail.record.id, detail]));
    for (const { record, chain } of details.values()) {
      const ids = chain.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(record.related.map(({ id }) => id)));
      for (const id of ids) {
        expect(details.get(id)?.chain.map((other) => other.id)).toContain(record.id);
      }
    }
  });

  it('holds no event outside its coverage', () => {
    const from = Date.parse(dataset.coverage.from);
    for (const { id, date } of dataset.events) {
      const { startMs, endMs } = parseEventDate(date);
      expect(endMs, id).toBeGreaterThanOrEqual(from);
      expect(startMs, id).toBeLessThanOrEqual(Date.parse(dataset.coverage.through));
    }
  });

  it('is counted alike from the files and from the index', () => {
    expect(decodeIndex(encodeIndex(index))).toEqual(index);
    const totals = countIn(tally(index, select(index, NO_FILTER)), ever);
    expect(totals.incidents).toBe(incidents.length);
    for (const figure of ['low', 'best', 'high'] as const) {
      const given = incidents.flatMap(({ fatalities }) => fatalities[figure] ?? []);
      expect(totals.fatalities[figure]).toEqual({
        sum: given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0),
        of: given.length,
      });
    }
    const { choices } = countFacets(index, NO_FILTER, ever);
    for (const { value, count } of choices.types) {
      expect(count, value).toBe(dataset.events.filter(({ type }) => type === value).length);
    }
  });

  it('joins spellings by a sign that none of them holds', () => {
    for (const { aliases } of [...dataset.actors, ...dataset.places]) {
      expect(aliases.join()).not.toContain(';');
    }
  });
});
