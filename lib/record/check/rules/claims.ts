import { parseCitedText } from '@/lib/record/cited-text';
import type { Claim } from '@/lib/record/editorial';
import { isIncidentRecord } from '@/lib/record/vocabulary';
import { checkAsked, holding } from '../asked';
import { numbersIn, numbersOf } from '../numbers';
import type { Problem } from '../problem';
import type { Locator } from '../read';
import type { Context, DatedEvent, Rule } from '../rule';

type Counted = NonNullable<Claim['counted']>[number];

/** Whether all events were read: else some are missing from what is counted. */
const hasAll = ({ eventIds, byId }: Context): boolean => eventIds.size <= byId.size;

export const CLAIMS: readonly Rule[] = [
  {
    name: 'claims-counted',
    of: 'record',
    asksForAll: true,
    says: 'The view of a claim lies within the record, cuts through no vague date, and holds as many records and incidents as the claim says.',
    *find(context) {
      if (!hasAll(context)) return;
      for (const { value, at } of context.claims) {
        const { view, counts } = value;
        yield* checkAsked(view, 'view.', 'view.', at, context);
        const seen = yield* holding(view, 'view.', at, context);
        for (const field of ['records', 'incidents'] as const) {
          const found = countOf(field, seen);
          if (found !== counts[field]) {
            yield at(
              `the view holds ${found}; correct it and read the claim again`,
              `counts.${field}`,
              counts[field],
            );
          }
        }
      }
    },
  },
  {
    name: 'claims-figures',
    of: 'record',
    asksForAll: true,
    says: 'Every number in what a claim shows is one of the records named after its clause, a number of the days asked about, or a count that `counted` declares and the check counts again. A 1 is let pass: “one of them” is no figure.',
    *find(context) {
      if (!hasAll(context)) return;
      for (const { value, at } of context.claims) {
        for (const [i, counted] of (value.counted ?? []).entries()) {
          yield* checkCounted(counted, `counted.${i}.`, value, at, context);
        }
        yield* checkNumbers(value, at, context);
      }
    },
  },
  {
    name: 'verdicts',
    of: 'record',
    says: 'A supported claim has records for it and none against; a contradicted one has records against it.',
    *find({ claims }) {
      for (const { value, at } of claims) yield* checkVerdict(value, at);
    },
  },
];

/** null where a sum has a part that is not known. */
function countOf(of: Counted['of'], events: readonly DatedEvent[]): number | null {
  if (of === 'records') return events.length;
  if (of === 'incidents') return events.filter(({ value }) => isIncidentRecord(value)).length;
  return events.reduce<number | null>((sum, { value: { fatalities } }) => {
    return sum === null || fatalities.best === null ? null : sum + fatalities.best;
  }, 0);
}

/** Problems of one count that a text names: words that do not stand there, and another count. */
function* checkCounted(
  { says, of, is, view, bestOver, events }: Counted,
  field: string,
  { shows }: Claim,
  at: Locator,
  context: Context,
): Generator<Problem> {
  if (!clausesOf(shows).some(({ words }) => words.includes(says))) {
    yield at('no such words stand in a clause of `shows`', `${field}says`, says);
  }
  // “No record” and “the highest” say 0 in words.
  if (is !== 0 && !numbersIn(says).includes(is)) {
    yield at(`the words do not say ${is}`, `${field}says`, says);
  }
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
  const found = countOf(of, counted);
  if (found !== is) {
    yield at(
      found === null
        ? 'one of the events has no best estimate, so nothing can be summed; say it otherwise'
        : `the record has ${found}; correct the text as well`,
      `${field}is`,
      is,
    );
  }
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

/** Problems of the numbers that a claim shows and nothing bears out. */
function* checkNumbers(
  { shows, view, counted = [] }: Claim,
  at: Locator,
  { byId }: Context,
): Generator<Problem> {
  const days = [view, ...counted.flatMap((one) => one.view ?? [])].flatMap(({ from, to }) =>
    numbersIn(`${from} ${to}`),
  );
  for (const { words, events } of clausesOf(shows)) {
    const known = new Set([
      ...days,
      ...counted.filter(({ says }) => words.includes(says)).map(({ is }) => is),
      ...events.flatMap((id) => {
        const record = byId.get(id)?.value;
        return record ? [...numbersOf(record)] : [];
      }),
    ]);
    const wrong = numbersIn(words).find((number) => number !== 1 && !known.has(number));
    if (wrong === undefined) continue;
    yield at(
      `${wrong} is in none of the records named after the clause; name the record, or declare the count under counted`,
      'shows',
      words.trim(),
    );
  }
}

function* checkVerdict({ verdict, ...claim }: Claim, at: Locator): Generator<Problem> {
  if (verdict === 'supported' && (claim.for.length === 0 || claim.against.length > 0)) {
    yield at('"supported" has records for it and none against', 'verdict', verdict);
  }
  if (verdict === 'contradicted' && claim.against.length === 0) {
    yield at('"contradicted" has records against it', 'verdict', verdict);
  }
}
