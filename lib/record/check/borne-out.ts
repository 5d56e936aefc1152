import { parseCitedText } from '@/lib/record/cited-text';
import type { Counted } from '@/lib/record/editorial';
import { isIncidentRecord } from '@/lib/record/vocabulary';
import { checkAsked, holding } from './asked';
import { numbersIn, numbersOf } from './numbers';
import type { Problem } from './problem';
import type { Locator } from './read';
import type { Context, DatedEvent } from './rule';

/** Whether all events were read: else some are missing from what is counted. */
export const hasAll = ({ eventIds, byId }: Context): boolean => eventIds.size <= byId.size;

/** How many there are, or how many were killed in them: null where a sum has a part that is not known. */
export function countOf(of: Counted['of'], events: readonly DatedEvent[]): number | null {
  if (of === 'records') return events.length;
  if (of === 'incidents') return events.filter(({ value }) => isIncidentRecord(value)).length;
  return events.reduce<number | null>((sum, { value: { fatalities } }) => {
    return sum === null || fatalities.best === null ? null : sum + fatalities.best;
  }, 0);
}

/** A text, and the field it stands in. */
type WholeText = { readonly field: string; readonly text: string };

/** Problems of the words that hold a count: they do not stand in the text, or say another number. */
export function* checkSaid(
  { says, is }: Pick<Counted, 'says' | 'is'>,
  whole: WholeText,
  field: string,
  at: Locator,
): Generator<Problem> {
  if (!clausesOf(whole.text).some(({ words }) => words.includes(says))) {
    yield at(`no such words stand in a clause of \`${whole.field}\``, `${field}says`, says);
  }
  // “No record” and “the highest” say 0 in words.
  if (is !== 0 && !numbersIn(says).includes(is)) {
    yield at(`the words do not say ${is}`, `${field}says`, says);
  }
}

/** A problem where the events count to another number than the text says. */
export function* checkCount(
  { of, is }: Pick<Counted, 'of' | 'is'>,
  events: readonly DatedEvent[],
  field: string,
  at: Locator,
): Generator<Problem> {
  const found = countOf(of, events);
  if (found === is) return;
  yield at(
    found === null
      ? 'one of the events has no best estimate, so nothing can be summed; say it otherwise'
      : `the record has ${found}; correct the text as well`,
    `${field}is`,
    is,
  );
}

/** Problems of one count that a text names: words that do not stand there, and another count. */
export function* checkCounted(
  { says, of, is, view, bestOver, events }: Counted,
  field: string,
  whole: WholeText,
  at: Locator,
  context: Context,
): Generator<Problem> {
  yield* checkSaid({ says, is }, whole, field, at);
  if ((view === undefined) === (events === undefined)) {
    yield at('it is counted in a view or among events; name one of them', `${field}says`, says);
    return;
  }
  if (view) yield* checkAsked(view, `${field}view.`, `${field}view.`, at, context);
  const asked = view
    ? yield* holding(view, `${field}view.`, at, context)
    : [...new Set(events)].flatMap((id) => context.byId.get(id) ?? []);
  const counted = asked.filter(({ value: { fatalities } }) => {
    if (bestOver === undefined) return true;
    return fatalities.best !== null && fatalities.best > bestOver;
  });
  yield* checkCount({ of, is }, counted, field, at);
}

/** The clauses of a text, each with the events that are named after it; what stands after the last
 * name rests on the same events as the clause before. */
function clausesOf(shows: string) {
  const clauses: { words: string; events: string[] }[] = [];
  for (const run of parseCitedText(shows).paragraphs.flat()) {
    const last = clauses.at(-1);
    if ('event' in run) last?.events.push(run.event);
    else if (last && last.events.length === 0) last.words += run.text;
    else clauses.push({ words: run.text, events: [] });
  }
  return clauses.map((clause, i) =>
    clause.events.length > 0 ? clause : { ...clause, events: clauses[i - 1]?.events ?? [] },
  );
}

/**
 * Problems of the numbers in a text that nothing bears out: neither a record named after the clause nor
 * what else is known of it. A 1 is let pass: “one of them” is no figure.
 *
 * @param known other numbers that a clause may name, from its words
 */
export function* checkClauses(
  text: string,
  field: string,
  at: Locator,
  byId: Context['byId'],
  known: (words: string) => Iterable<number>,
): Generator<Problem> {
  for (const { words, events } of clausesOf(text)) {
    const numbers = new Set([...known(words), ...numbersOfAll(events, byId)]);
    const wrong = numbersIn(words).find((number) => number !== 1 && !numbers.has(number));
    if (wrong === undefined) continue;
    yield at(
      `${wrong} is in none of the records named after the clause; name the record, or declare the count under counted`,
      field,
      words.trim(),
    );
  }
}

/** The numbers of the counts that a clause holds. */
export const countsIn = (
  words: string,
  counted: readonly Pick<Counted, 'says' | 'is'>[],
): readonly number[] => counted.filter(({ says }) => words.includes(says)).map(({ is }) => is);

/** The numbers of all these records. */
export const numbersOfAll = (ids: readonly string[], byId: Context['byId']): readonly number[] =>
  ids.flatMap((id) => {
    const record = byId.get(id)?.value;
    return record ? [...numbersOf(record)] : [];
  });

/** Problems of one label: a number in it that its record has not. */
export function* checkLabel(
  label: string,
  field: string,
  id: string,
  at: Locator,
  { byId }: Context,
): Generator<Problem> {
  const record = byId.get(id)?.value;
  if (!record) return;
  const known = numbersOf(record);
  const wrong = numbersIn(label).find((number) => !known.has(number));
  if (wrong !== undefined) {
    yield at(
      `${wrong} is no figure of ${id}; take the label's number from its record`,
      field,
      label,
    );
  }
}
