import type { EventRecord } from '@/lib/record/schema';
import type { Context, Rule } from '../rule';

/** Above it, a figure is more likely a slip of the pen than a count, on this frontier. */
const MANY_PEOPLE = 1_000;
const TIMES_THE_NEXT = 5;
/** Below it, "five times the next" says little: a year with three dead and one with twenty. */
const WORTH_COMPARING = 50;

/** The most people that a record says were killed; null where no figure is known. */
export const mostKilled = ({ fatalities: { low, best, high } }: EventRecord): number | null =>
  high ?? best ?? low;

/** Why the figures of a record want a word; null where they do not. */
function whyLarge(record: EventRecord, { tolls }: Context): string | null {
  const killed = mostKilled(record);
  if ([killed, record.injured].some((people) => people !== null && people > MANY_PEOPLE)) {
    return `more than ${MANY_PEOPLE} people`;
  }
  const others = tolls.get(record.date.slice(0, 4)) ?? [];
  const [next = 0] = others.flatMap(({ id, killed: of }) => (id === record.id ? [] : [of]));
  return killed !== null && killed >= WORTH_COMPARING && killed > TIMES_THE_NEXT * next
    ? `more than ${TIMES_THE_NEXT} times the ${next} of the year's next`
    : null;
}

export const FIGURES: readonly Rule[] = [
  {
    name: 'figures-in-order',
    of: 'event',
    says: 'low ≤ best ≤ high, where known.',
    *find({ value: { fatalities }, at }) {
      const { low, best, high } = fatalities;
      const pairs = [
        ['low', low, 'best', best],
        ['best', best, 'high', high],
        ['low', low, 'high', high],
      ] as const;
      for (const [name, value, upper, limit] of pairs) {
        if (value !== null && limit !== null && value > limit) {
          yield at(`${name} may not be over ${upper}, ${limit}`, `fatalities.${name}`, value);
        }
      }
    },
  },
  {
    name: 'large-figures',
    of: 'event',
    says: `More than ${MANY_PEOPLE} people, or ${WORTH_COMPARING} killed and more than ${TIMES_THE_NEXT} times the year's next event, want \`large: <reason>\`; no other record has one. Below ${WORTH_COMPARING} a multiple says little.`,
    *find({ value, at }, context) {
      const why = whyLarge(value, context);
      if (why && !value.large) {
        yield at(
          `${why}; correct the figure, or add "large:" with the reason why it is right`,
          'fatalities',
          value.fatalities,
        );
      }
      if (!why && value.large) {
        yield at('the figures are not exceptional; remove the field', 'large', value.large);
      }
    },
  },
  {
    name: 'victims-within-figures',
    of: 'event',
    says: 'The victims of a record are no more than its figures: each group, and all groups together.',
    *find({ value, at }) {
      for (const [field, limit] of [
        ['killed', mostKilled(value)],
        ['injured', value.injured],
      ] as const) {
        const sum = value.victims.reduce((total, group) => total + (group[field] ?? 0), 0);
        if (sum > (limit ?? 0)) {
          yield at(
            `the record has ${limit ?? 'no figure for'} ${field}; correct the victims or the figure`,
            'victims',
            sum,
          );
        }
      }
    },
  },
];
