import type { Claim } from '@/lib/record/editorial';
import { checkAsked, holding } from '../asked';
import { checkClauses, checkCounted, countOf, countsIn, hasAll } from '../borne-out';
import { numbersIn } from '../numbers';
import type { Problem } from '../problem';
import type { Locator } from '../read';
import type { Context, Rule } from '../rule';

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
          yield* checkCounted(
            counted,
            `counted.${i}.`,
            { field: 'shows', text: value.shows },
            at,
            context,
          );
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

/** Problems of the numbers that a claim shows and nothing bears out. */
function* checkNumbers(
  { shows, view, counted = [] }: Claim,
  at: Locator,
  { byId }: Context,
): Generator<Problem> {
  const days = [view, ...counted.flatMap((one) => one.view ?? [])].flatMap(({ from, to }) =>
    numbersIn(`${from} ${to}`),
  );
  yield* checkClauses(shows, 'shows', at, byId, (words) => [...days, ...countsIn(words, counted)]);
}

function* checkVerdict({ verdict, ...claim }: Claim, at: Locator): Generator<Problem> {
  if (verdict === 'supported' && (claim.for.length === 0 || claim.against.length > 0)) {
    yield at('"supported" has records for it and none against', 'verdict', verdict);
  }
  if (verdict === 'contradicted' && claim.against.length === 0) {
    yield at('"contradicted" has records against it', 'verdict', verdict);
  }
}
