import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '@/lib/events/build-index';
import { deadKindsOf } from '@/lib/events/dead-kinds';
import { LIKENESSES, type Likeness } from '@/lib/events/likeness';
import { loadDataset } from '@/lib/record/load';
import { madeUp } from '@/lib/record/made-up/dataset';
import { generateRecords } from '@/lib/record/made-up/generate';
import type { Dataset, EventRecord } from '@/lib/record/schema';
import { isIncidentRecord } from '@/lib/record/vocabulary';
import { compareRates } from '@/lib/stats/poisson';
import { dayStartMs, MS_PER_DAY } from '@/lib/time/day';
import { parseEventDate } from '@/lib/time/edtf';
import { contextOf } from '@/lib/view/context';
import { verdictInWords } from './compare-words';
import { contextInWords, contextText } from './context-words';
import { formatDay, formatEdtf } from './dates';
import { formatFatalities } from './fatalities';

/** A made-up record of so many events. Where UCDP counts nobody, only a year of few records is thin. */
function recordOf(seed: number, count: number, deaths: number): Dataset {
  const events = generateRecords(madeUp, count, seed);
  const ucdp = madeUp.ucdp.map(({ year }) => ({ year, low: deaths, best: deaths, high: deaths }));
  return { ...madeUp, events, ucdp };
}

const record = fc
  .tuple(fc.nat(), fc.integer({ min: 1, max: 200 }), fc.constantFrom(0, 0, 30))
  .map(([seed, count, deaths]) => recordOf(seed, count, deaths));
const asked = fc.subarray([...LIKENESSES]);
const RUNS = { numRuns: 15 };

const yearOf = (ms: number): number => new Date(ms).getUTCFullYear();
const yearsBefore = (ms: number, years: number): number => {
  const date = new Date(ms);
  return Date.UTC(date.getUTCFullYear() - years, date.getUTCMonth(), date.getUTCDate());
};

/** Counted again from the record as people edit it, without the index. */
function countAgain(dataset: Dataset, record: EventRecord, like: readonly Likeness[]) {
  const isDevelopment = record.type === 'strategic-developments';
  const nobody = new Set(
    dataset.actors.filter(({ kind }) => kind === 'unidentified').map(({ id }) => id),
  );
  const own = record.actors.map(({ id }) => id).filter((id) => !nobody.has(id));
  const dead = deadKindsOf(record.victims);
  const { low } = record.fatalities;
  const has: Readonly<Record<Likeness, (other: EventRecord) => boolean>> = {
    province: ({ location }) =>
      record.location.province === null ||
      (location.province === record.location.province &&
        location.country === record.location.country),
    dead: ({ victims }) => isDevelopment || (deadKindsOf(victims) & dead) === dead,
    deadly: ({ fatalities }) =>
      isDevelopment || !low || (fatalities.low !== null && fatalities.low >= low),
    actor: ({ actors }) => own.length === 0 || actors.some(({ id }) => own.includes(id)),
  };
  const { startMs, startUntilMs } = dated(record);
  const alike = dataset.events
    .filter(
      (other) =>
        other.scope === undefined &&
        other.type === record.type &&
        (isDevelopment
          ? other.subtype === record.subtype
          : other.crossBorder === record.crossBorder) &&
        like.every((key) => has[key](other)),
    )
    .map((other) => ({ other, ...dated(other) }));
  const inSpan = (fromMs: number, toMs: number) => ({
    count: alike.filter((one) => one.startMs >= fromMs && one.startUntilMs <= toMs).length,
    vague: alike.filter(
      (one) =>
        one.startMs <= toMs &&
        one.startUntilMs >= fromMs &&
        !(one.startMs >= fromMs && one.startUntilMs <= toMs),
    ).length,
  });
  const [one, two] = [yearsBefore(startMs, 1), yearsBefore(startMs, 2)];
  const others = alike.filter(({ other }) => other.id !== record.id);
  return {
    startMs,
    startUntilMs,
    isDevelopment,
    alike,
    before: inSpan(one, startMs - 1),
    beforeThat: inSpan(two, one - 1),
    days: [startMs - one, one - two].map((ms) => ms / MS_PER_DAY / 365.25),
    earlier: others.filter((other) => other.startUntilMs < startMs),
    perhaps: others.filter((other) => other.startMs < startMs && other.startUntilMs >= startMs),
  };
}

/** The years that hold fewer than four records, or under half of UCDP's deaths. */
function findThin(dataset: Dataset): readonly number[] {
  const [from, through] = [dataset.coverage.from, dataset.coverage.through].map((day) =>
    Number(day.slice(0, 4)),
  );
  const years = dataset.events.map((one) => ({ one, year: yearOf(dated(one).startMs) }));
  return Array.from(
    { length: (through ?? 0) - (from ?? 0) + 1 },
    (_, at) => (from ?? 0) + at,
  ).filter((year) => {
    const records = years.filter((one) => one.year === year).map(({ one }) => one);
    const ucdp = dataset.ucdp.find((one) => one.year === year);
    let held = 0;
    for (const one of records) {
      if (isIncidentRecord(one) && one.location.country === 'TJ' && one.fatalities.best !== null)
        held += one.fatalities.best;
    }
    return records.length < 4 || (ucdp !== undefined && held < ucdp.best / 2);
  });
}

const once = <Value>(make: (dataset: Dataset) => Value) => {
  const made = new WeakMap<Dataset, Value>();
  return (dataset: Dataset): Value => {
    const kept = made.get(dataset) ?? make(dataset);
    made.set(dataset, kept);
    return kept;
  };
};
const thinOnce = once(findThin);
const buildIndexOnce = once(buildIndex);

/** Dates are read again and again. */
const dates = new Map<string, ReturnType<typeof parseEventDate>>();
function dated({ date }: Pick<EventRecord, 'date'>): ReturnType<typeof parseEventDate> {
  const kept = dates.get(date) ?? parseEventDate(date);
  dates.set(date, kept);
  return kept;
}

const asNumber = (word: string | undefined): number =>
  word === undefined || word === 'no' || word === 'none' ? 0 : Number(word.replaceAll(',', ''));

/** Holds all that the sentences of an event say against the record. */
function holdAgainst(dataset: Dataset, record: EventRecord, like: readonly Likeness[]) {
  const index = buildIndexOnce(dataset);
  const facts = contextOf(index, record.id, like);
  if ('unlike' in facts) {
    expect(record.scope === 'context' || record.subtype === 'other').toBe(true);
    return 'unlike';
  }
  const [count, last] = contextInWords(index, facts, record);
  const again = countAgain(dataset, record, like);
  const { before, beforeThat, earlier, perhaps } = again;
  expect(facts.rows).toHaveLength(again.alike.length);

  const counted = count ? contextText(count) : '';
  const coverageMs = dayStartMs(dataset.coverage.from);
  if (again.startMs > coverageMs) {
    expect(asNumber(/this record has (no|[\d,]+) /.exec(counted)?.[1])).toBe(before.count);
    const then = /the twelve months before those, (none|[\d,]+)/.exec(counted)?.[1];
    if (yearsBefore(again.startMs, 1) > coverageMs) {
      expect(asNumber(then)).toBe(beforeThat.count);
      expect(then).toBeDefined();
    } else expect(then).toBeUndefined();
  }
  const vague = (which: string) =>
    asNumber(new RegExp(`([\\d,]+) more may have begun in the ${which}`).exec(counted)?.[1]);
  expect(vague('first')).toBe(before.vague);
  expect(vague('second')).toBe(beforeThat.vague);
  if (facts.comparison) {
    const [a = 1, b = 1] = again.days;
    const finding = compareRates(
      { events: before.count, years: a },
      { events: beforeThat.count, years: b },
    );
    expect(counted.endsWith(verdictInWords(finding))).toBe(true);
    expect(again.isDevelopment).toBe(false);
  }

  const said = last ? contextText(last) : '';
  const { link } = last ?? { link: null };
  expect(link === null).toBe(earlier.length === 0);
  if (link) {
    const linked = earlier.find(({ other }) => other.id === link.id);
    expect(linked?.startMs).toBe(Math.max(...earlier.map(({ startMs }) => startMs)));
    expect(link.text.startsWith(formatEdtf(linked?.other.date ?? ''))).toBe(true);
    const toll = linked ? formatFatalities(linked.other.fatalities) : '';
    expect(link.text.endsWith(toll)).toBe(!again.isDevelopment);
  }
  const year = yearOf(again.startUntilMs);
  const thin = thinOnce(dataset).filter((one) => one <= year);
  if (/ is the first /.test(said)) {
    expect(thin).toEqual([]);
    expect([...earlier, ...perhaps]).toEqual([]);
    expect(said).toContain('in this record');
    return 'first';
  }
  if (/deadliest/.test(said)) {
    const sinceYear = Math.max(Number(dataset.coverage.from.slice(0, 4)), (thin.at(-1) ?? 0) + 1);
    const held = earlier.filter(({ startUntilMs }) => startUntilMs >= Date.UTC(sinceYear, 0));
    const of = asNumber(/deadliest of the ([\d,]+) in this record/.exec(said)?.[1]);
    expect(of).toBe(held.length + 1);
    expect(of).toBeGreaterThanOrEqual(4);
    expect(said).toContain(`from ${formatDay(Date.UTC(sinceYear, 0))} to then`);
    const { low } = record.fatalities;
    for (const { other } of held) {
      expect(low !== null && other.fatalities.high !== null).toBe(true);
      expect(Number(other.fatalities.high)).toBeLessThan(Number(low));
    }
    expect(perhaps).toEqual([]);
    return 'deadliest';
  }
  // What is left of "first" is the span, the day, or that it is not said.
  const rest = `${counted} ${said}`
    .replaceAll(/[Ii]n the first|the first day that|first as in the second|at most/g, '')
    .replaceAll('so it does not say that this was the first', '');
  expect(rest).not.toMatch(/\b(first|deadliest|worst|largest|most|never|unprecedented)\b/);
  if (earlier.length === 0 && perhaps.length === 0) expect(thin.length).toBeGreaterThan(0);
  return 'plain';
}

describe('contextInWords', () => {
  it('says only what can be counted again, and no superlative without its condition', () => {
    fc.assert(
      fc.property(record, asked, (dataset, like) => {
        for (const one of dataset.events) holdAgainst(dataset, one, like);
      }),
      RUNS,
    );
  });

  it('comes to a first and to none in made-up records, so that both are held to their conditions', () => {
    const dense = recordOf(7, 800, 0);
    const found = new Set(dense.events.map((one) => holdAgainst(dense, one, [])));
    expect([...found].sort()).toEqual(['first', 'plain', 'unlike']);
  });

  it('says nothing that hangs on later events', () => {
    fc.assert(
      fc.property(record, asked, (dataset, like) => {
        for (const year of [1992, 1995, 2001, 2012]) {
          const endMs = Date.UTC(year + 1, 0) - 1;
          const events = dataset.events.filter((other) => dated(other).startMs <= endMs);
          const [index, indexThen] = [dataset, { ...dataset, events }].map(buildIndexOnce);
          for (const one of events) {
            if (!index || !indexThen || yearOf(dated(one).startUntilMs) !== year) continue;
            const facts = contextOf(index, one.id, like);
            const factsThen = contextOf(indexThen, one.id, like);
            if ('unlike' in facts || 'unlike' in factsThen) continue;
            expect(contextInWords(indexThen, factsThen, one)).toEqual(
              contextInWords(index, facts, one),
            );
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  it('names no event that began on the day itself or later', () => {
    fc.assert(
      fc.property(record, asked, (dataset, like) => {
        for (const one of dataset.events) {
          const facts = contextOf(buildIndexOnce(dataset), one.id, like);
          if ('unlike' in facts) continue;
          for (const { link } of contextInWords(buildIndexOnce(dataset), facts, one)) {
            const other = dataset.events.find(({ id }) => id === link?.id);
            if (!other) continue;
            expect(dated(other).startUntilMs).toBeLessThan(dated(one).startMs);
          }
        }
      }),
      RUNS,
    );
  });

  it('holds of every event of the record itself', () => {
    const dataset = loadDataset();
    for (const one of dataset.events) {
      for (const like of [[], ...LIKENESSES.map((key) => [key])]) holdAgainst(dataset, one, like);
    }
  });

  it('says of strategic developments nothing about people killed, nor about rates', () => {
    const dataset = recordOf(3, 400, 0);
    const index = buildIndex(dataset);
    for (const one of dataset.events) {
      if (one.type !== 'strategic-developments') continue;
      const facts = contextOf(index, one.id, LIKENESSES);
      if ('unlike' in facts) continue;
      const text = contextInWords(index, facts, one).map(contextText).join(' ');
      expect(text).not.toMatch(/killed|rate|often/);
      expect(facts.choices).not.toContain('deadly');
      expect(facts.choices).not.toContain('dead');
    }
  });
});
