import { describe, expect, it } from 'vitest';
import { buildIndex } from '@/lib/events/build-index';
import { madeUp } from '@/lib/record/made-up/dataset';
import { generateRecords } from '@/lib/record/made-up/generate';
import type { Dataset, EventRecord } from '@/lib/record/schema';
import { dayEndMs, dayStartMs, MS_PER_DAY } from '@/lib/time/day';
import { contextOf } from '@/lib/view/context';
import { contextInWords, contextText, contextToCopy } from './context-words';

/** Five battles of which all is known, and the day of the last. */
function battles(dates: readonly string[], change: Partial<EventRecord> = {}): Dataset {
  const [pattern] = generateRecords(madeUp, 1, 1);
  if (!pattern) throw new Error('There is no made-up event.');
  const events = dates.map(
    (date, at): EventRecord => ({
      ...pattern,
      id: `${date.replaceAll(/[~?/]/g, '')}-battle-${at}`,
      date,
      type: 'battles',
      subtype: 'armed-clash',
      crossBorder: 'af-to-tj',
      scope: undefined,
      ...change,
    }),
  );
  return { ...madeUp, events, ucdp: [] };
}

const sentencesOf = (dataset: Dataset, at = -1): readonly string[] => {
  const index = buildIndex(dataset);
  const one = dataset.events.at(at);
  if (!one) throw new Error('There is no such event.');
  const facts = contextOf(index, one.id, []);
  if ('unlike' in facts) throw new Error(facts.unlike);
  return contextInWords(index, facts, one).map(contextText);
};

describe('a sentence of context', () => {
  it('can be read alone', () => {
    const [count, last] = sentencesOf(battles(['2003-05-01', '2004-02-01', '2004-06-01']));
    expect(count).toBe(
      'In the twelve months before 1 June 2004 this record has 1 battle (across the frontier, from Afghanistan); in the twelve months before those, 1. Too few to say which rate was higher.',
    );
    expect(last).toMatch(
      /^The last battle \(across the frontier, from Afghanistan\) in this record before 1 June 2004: 1 February 2004, /,
    );
  });

  it('tells none that was found from days that could not be sourced', () => {
    const { from } = madeUp.coverage;
    const late = new Date(dayStartMs(from) + 40 * MS_PER_DAY).toISOString().slice(0, 10);
    expect(sentencesOf(battles([late]))[0]).toMatch(
      /^In the days covered of the twelve months before .* this record has no battles .*; it does not cover the twelve months before those\.$/,
    );
    expect(sentencesOf(battles([from]))[0]).toMatch(
      /^This record does not cover the twelve months/,
    );
  });

  it('puts an event of which only the month is known on neither side of a day in it', () => {
    const [count, last] = sentencesOf(battles(['2004-01-05', '2004-06', '2004-06-10']));
    expect(count).toContain('1 more may have begun in the first; the dates are too vague to say.');
    expect(last).toContain('5 January 2004');
    expect(last).toContain('1 more may have begun after that one; the dates are too vague to say.');
  });

  it('begins before the first day that a vague date can mean, and says so', () => {
    expect(sentencesOf(battles(['2003-07-01', '2004']))[0]).toContain(
      'before 1 January 2004 (the first day that “2004” can mean) this record has 1 battle',
    );
  });

  it('says that nothing is said where nothing is earlier and the record is thin', () => {
    expect(sentencesOf(battles(['2004-06-10']))[1]).toMatch(
      /^This record has no battle .* before 10 June 2004\. It is thin in 1991–2004, so it does not say that this was the first\.$/,
    );
  });

  it('says whose account is which, as the record has it', () => {
    const base = battles(['2004-06-10']).events[0];
    const accounts = [
      { source: 's1', claim: 'Three died.' },
      { source: 's1', claim: 'Four died.' },
    ];
    expect(sentencesOf(battles(['2004-06-10'], { accounts }))[2]).toBe(
      `Accounts of 10 June 2004, ${base?.location.name}, differ. Bridge Gazette: “Three died”; Bridge Gazette: “Four died”.`,
    );
  });

  it('is copied with its caution, its source and the version', () => {
    const dataset = battles(['2003-05-01', '2004-02-01', '2004-06-01']);
    const index = buildIndex(dataset);
    const one = dataset.events[2];
    const facts = one && contextOf(index, one.id, []);
    if (!facts || 'unlike' in facts) throw new Error('There is no context.');
    const [count] = contextInWords(index, facts, one);
    const copied = contextToCopy(count ? [count] : [], {
      cite: 'Version 1.',
      url: 'https://x.test',
    });
    expect(copied).toMatch(
      /higher\. A curated record is not a census: .*\nVersion 1\. https:\/\/x\.test$/,
    );
  });
});

it('ends its first span with the day before the event', () => {
  const dataset = battles(['2004-05-31', '2004-06-01']);
  const facts = contextOf(buildIndex(dataset), dataset.events[1]?.id ?? '', []);
  if ('unlike' in facts) throw new Error(facts.unlike);
  expect(facts.before.span).toEqual({
    fromMs: dayStartMs('2003-06-01'),
    toMs: dayEndMs('2004-05-31'),
  });
});

describe('the deadliest', () => {
  const figures = (low: number, high: number | null) => ({ low, best: low, high });
  const four = ['1991-03-01', '1991-04-01', '1991-05-01', '1991-06-01'];
  const withFigures = (tolls: readonly EventRecord['fatalities'][], days = four): Dataset => {
    const dataset = battles(days);
    const events = dataset.events.map((one, at) => ({
      ...one,
      fatalities: tolls[at] ?? figures(0, 0),
    }));
    return { ...dataset, events };
  };

  it('is told of four in a record that is not thin, where no upper figure reaches its lower one', () => {
    const dataset = withFigures([figures(1, 3), figures(0, 0), figures(2, 8), figures(9, 12)]);
    expect(sentencesOf(dataset)[1]).toContain(
      'With at least 9 killed, the event of 1 June 1991 is the deadliest of the 4 in this record from 1 January 1991 to then.',
    );
  });

  it.each([
    [
      'an upper figure reaches it',
      withFigures([figures(1, 9), figures(0, 0), figures(2, 8), figures(9, 12)]),
    ],
    [
      'an upper figure is not known',
      withFigures([figures(1, null), figures(0, 0), figures(2, 8), figures(9, 12)]),
    ],
    ['there are three', withFigures([figures(1, 3), figures(2, 8), figures(9, 12)], four.slice(1))],
    [
      'UCDP counts more than twice the dead',
      {
        ...withFigures([figures(1, 3), figures(0, 0), figures(2, 8), figures(9, 12)]),
        ucdp: [{ year: 1991, low: 90, best: 90, high: 90 }],
      },
    ],
  ])('is not told where %s', (_, dataset) => {
    expect(sentencesOf(dataset).join(' ')).not.toContain('deadliest');
  });
});
