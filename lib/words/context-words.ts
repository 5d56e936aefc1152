import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { figuresOf } from '@/lib/events/figures';
import { isIncident, provinceOf } from '@/lib/events/select';
import type { EventRecord } from '@/lib/record/schema';
import { dayStartMs, MS_PER_DAY } from '@/lib/time/day';
import type { ContextFacts, CountedSpan } from '@/lib/view/context';
import { cautionInWords, type SpanName, verdictInWords } from './compare-words';
import { sentence } from './coverage-words';
import { formatDay, formatEdtf, formatYearSpan } from './dates';
import { formatFatalities } from './fatalities';
import { countryName, provinceName } from './labels';
import { alikeInWords, countInWords, lowInWords, oneInWords } from './likeness-words';
import { formatNumber } from './numbers';

/** A sentence that can be quoted alone. */
export type ContextSentence = {
  readonly key: 'count' | 'last' | 'accounts';
  readonly before: string;
  /** The part of it that leads to another event. */
  readonly link: { readonly id: string; readonly text: string } | null;
  readonly after: string;
  /** What must be said with it, in smaller type, and is copied with it. */
  readonly caution: string | null;
};

export const contextText = ({ before, link, after }: ContextSentence): string =>
  `${before}${link?.text ?? ''}${after}`;

/** What of a record its accounts are told from. */
export type DifferingAccounts = Pick<EventRecord, 'date' | 'accounts'> & {
  readonly location: Pick<EventRecord['location'], 'name'>;
  readonly sources: readonly Pick<EventRecord['sources'][number], 'id' | 'publisher'>[];
};

/** What is copied: the sentence with its caution, and where it comes from. */
export const contextToCopy = (
  sentences: readonly ContextSentence[],
  { cite, url }: { readonly cite: string; readonly url: string },
): string =>
  `${sentences.map((one) => [contextText(one), one.caution].filter(Boolean).join(' ')).join('\n')}\n${cite} ${url}`;

export const CONTEXT_HEADING = 'Is this new?';

/** The headline of the strip and its sentences where they stand alone. */
export const contextTitle = (title: string): string => `${CONTEXT_HEADING} ${title}`;

/** Below the sentences, whatever they say. */
export const CONTEXT_NOTE =
  'From a curated record, not a census. Where it is thin it says neither “first” nor “deadliest”.';

/** The day before which others are earlier. */
function dayOf(index: EventIndex, row: Row): string {
  const startMs = valueAt(index.startMs, row);
  const isVague = valueAt(index.startUntilMs, row) - startMs >= MS_PER_DAY;
  return `${formatDay(startMs)}${isVague ? ` (the first day that “${formatEdtf(valueAt(index.dates, row))}” can mean)` : ''}`;
}

/**
 * Up to three sentences about where an event stands among those like it that came before: how many in
 * the twelve months before it against the twelve before those, the last one, and what accounts differ
 * on. Each can be quoted alone, and none says anything of later events.
 */
export function contextInWords(
  index: EventIndex,
  facts: ContextFacts,
  record: DifferingAccounts,
): readonly ContextSentence[] {
  return [countSentence(index, facts), lastSentence(index, facts), ...accountsSentence(record)];
}

const ofText = (
  key: ContextSentence['key'],
  text: string,
  caution: string | null = null,
): ContextSentence => ({ key, before: text, link: null, after: '', caution });

function countSentence(index: EventIndex, facts: ContextFacts): ContextSentence {
  const { before, beforeThat, comparison } = facts;
  const day = dayOf(index, facts.row);
  const span = `the twelve months before ${day}`;
  const text = [
    before.covered === 'none'
      ? `This record does not cover ${span}, so it cannot say how many ${alikeInWords(index, facts)} there were.`
      : `${inSpan(before, span)} this record has ${countInWords(index, facts, before.count)}; ${thenInWords(beforeThat)}.`,
    vagueInWords(before, beforeThat),
    comparison?.finding ? verdictInWords(comparison.finding) : '',
  ];
  const named = (words: string): SpanName => ({ title: words, inSentence: words });
  const short = `the twelve months before ${formatDay(valueAt(index.startMs, facts.row))}`;
  const isAny = before.count + beforeThat.count > 0;
  return ofText(
    'count',
    text.filter(Boolean).join(' '),
    comparison && isAny ? cautionInWords(comparison, [named(short), named(THE_YEAR_BEFORE)]) : null,
  );
}

const THE_YEAR_BEFORE = 'the twelve months before those';

const inSpan = ({ covered }: CountedSpan, span: string): string =>
  covered === 'part' ? `In the days covered of ${span}` : `In ${span}`;

function thenInWords({ count, covered }: CountedSpan): string {
  if (covered === 'none') return `it does not cover ${THE_YEAR_BEFORE}`;
  const words = count === 0 ? 'none' : formatNumber(count);
  return covered === 'part'
    ? `in the days covered of ${THE_YEAR_BEFORE}, ${words}`
    : `in ${THE_YEAR_BEFORE}, ${words}`;
}

/** Those that are in neither count, and why. */
function vagueInWords(before: CountedSpan, beforeThat: CountedSpan): string {
  const said = [
    before.tooVague > 0 ? `${formatNumber(before.tooVague)} more may have begun in the first` : '',
    beforeThat.tooVague > 0
      ? `${formatNumber(beforeThat.tooVague)} more may have begun in the second`
      : '',
  ].filter(Boolean);
  if (said.length === 0) return '';
  return `${sentence(said.join(', '))}; the dates are too vague to say.`;
}

function lastSentence(index: EventIndex, facts: ContextFacts): ContextSentence {
  const { row, last, perhapsLater, superlative } = facts;
  const day = dayOf(index, row);
  const one = oneInWords(index, facts);
  const date = formatEdtf(valueAt(index.dates, row));
  if (last !== null) {
    return {
      key: 'last',
      before: `The last ${one} in this record before ${day}: `,
      link: { id: valueAt(index.ids, last), text: whatInWords(index, last) },
      after: [
        '.',
        perhapsLater > 0
          ? ` ${formatNumber(perhapsLater)} more may have begun after that one; the dates are too vague to say.`
          : '',
        superlative.kind === 'deadliest'
          ? ` With ${lowInWords(index, row)}, the event of ${date} is the deadliest of the ${formatNumber(superlative.of)} in this record from ${formatDay(superlative.sinceMs)} to then.`
          : '',
      ].join(''),
      caution: null,
    };
  }
  switch (superlative.kind) {
    case 'first':
      return ofText(
        'last',
        `The event of ${date} is the first ${one} in this record, which begins on ${formatDay(dayStartMs(index.coverage.from))}.`,
      );
    case 'refused':
      return ofText(
        'last',
        `This record has no ${one} before ${day}. It is thin in ${yearsInWords(superlative.thinYears)}, so it does not say that this was the first.`,
      );
    default:
      return ofText(
        'last',
        `This record has no ${one} that surely began before ${day}; ${formatNumber(perhapsLater)} may have, the dates being too vague to say.`,
      );
  }
}

/** An event in a few words: its date, its place and its toll. */
function whatInWords(index: EventIndex, row: Row): string {
  const { name, country } = provinceOf(index, row);
  const town = valueAt(index.placeNames, row);
  const place = [
    town,
    name === null || town.includes(name) ? null : provinceName(name, country),
    countryName(country),
  ];
  return [
    formatEdtf(valueAt(index.dates, row)),
    ...place.filter(Boolean),
    ...(isIncident(index, row) ? [formatFatalities(figuresOf(index, row))] : []),
  ].join(', ');
}

const YEARS = new Intl.ListFormat('en-GB');

/** "1990–96, 1998 and 2000". */
function yearsInWords(years: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.to === year - 1) run.to = year;
    else runs.push({ from: year, to: year });
  }
  return YEARS.format(runs.map(({ from, to }) => formatYearSpan(from, to)));
}

/** More than so many accounts stand on the page of the event. */
const MOST_ACCOUNTS = 3;

/** What each source says where they differ, as the record has it. */
function accountsSentence({
  date,
  location,
  accounts = [],
  sources,
}: DifferingAccounts): readonly ContextSentence[] {
  if (accounts.length === 0) return [];
  const said = accounts.slice(0, MOST_ACCOUNTS).map(({ source, claim }) => {
    const publisher = sources.find(({ id }) => id === source)?.publisher ?? source;
    return `${publisher}: “${claim.replace(/\.$/, '')}”`;
  });
  const rest = accounts.length - said.length;
  const more = rest > 0 ? `; ${formatNumber(rest)} more in the record` : '';
  return [
    ofText(
      'accounts',
      `Accounts of ${formatEdtf(date)}, ${location.name}, differ. ${said.join('; ')}${more}.`,
    ),
  ];
}

/** Why there is nothing to count an event with. */
export const UNLIKE_WORDS = {
  context:
    'This is a record of context. It stands in no count, and so nothing is counted as being like it.',
  other:
    'This strategic development is of none of the kinds that are told apart, so there is nothing like it to count.',
} as const satisfies Record<'context' | 'other', string>;

/** The accounts alone, of an event that is like no other. */
export const unlikeInWords = accountsSentence;
