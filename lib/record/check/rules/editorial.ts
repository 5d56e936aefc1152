import { citedEvents, withoutCitations } from '@/lib/record/cited-text';
import { dayEndMs, dayStartMs, MS_PER_DAY } from '@/lib/time/day';
import { holds } from '../asked';
import { checkClauses, checkLabel, countOf, hasAll, numbersOfAll } from '../borne-out';
import { numbersIn } from '../numbers';
import type { Rule } from '../rule';
import { isDay } from './dates';
import { wordsIn } from './texts';

/** Fields that hold ids of events, besides the `[[…]]` in texts. */
const ID_FIELDS = new Set([
  'standfirstRestsOn',
  'event',
  'for',
  'against',
  'events',
  'beginWith',
  'successor',
]);

const MS_PER_MONTH = (365.25 / 12) * MS_PER_DAY;

/** How many words a text may have, by file and field. */
const WORDS: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  'data/story.yaml': { standfirst: [1, 60], text: [45, 80], short: [1, 20] },
  'data/claims.yaml': { claim: [1, 30], shows: [40, 90], cannotTell: [1, 40] },
  'data/periods.yaml': { standfirst: [30, 60] },
};

export const EDITORIAL: readonly Rule[] = [
  {
    name: 'labels',
    of: 'event',
    says: 'A label and its prominence stand together, and every number of a label is one of its record.',
    *find({ value: { id, label, prominence }, at }, context) {
      if ((label === undefined) !== (prominence === undefined)) {
        yield at(
          'label and prominence stand together; add the other one',
          label === undefined ? 'prominence' : 'label',
          label ?? prominence,
        );
      }
      if (label !== undefined) yield* checkLabel(label, 'label', id, at, context);
    },
  },
  {
    name: 'periods-introduced',
    of: 'record',
    says: 'The headline, the standfirst and the three events of a period stand together.',
    *find({ periods }) {
      for (const { value, at } of periods) {
        const fields = ['headline', 'standfirst', 'beginWith'] as const;
        const missing = fields.filter((field) => value[field] === undefined);
        if (missing.length === 0 || missing.length === fields.length) continue;
        yield at(`missing; they stand together, so add it`, missing[0]);
      }
    },
  },
  {
    name: 'period-figures',
    of: 'record',
    asksForAll: true,
    says: 'Every number in the headline and the standfirst of a period is one of the records named after its clause or below it, a number of its first and last day, its length in months, or how many records or incidents began in it.',
    *find(context) {
      const { periods, coverage, byId } = context;
      if (!hasAll(context)) return;
      for (const { value, at } of periods) {
        const { start, end, headline = '', standfirst = '', beginWith = [] } = value;
        const to = end ?? coverage?.value.through;
        if (to === undefined || !isDay(start) || !isDay(to)) continue;
        const within = context.events.filter((event) => holds({ from: start, to }, event));
        const known = [
          ...numbersIn(`${start} ${to}`),
          Math.round((dayEndMs(to) - dayStartMs(start)) / MS_PER_MONTH),
          ...(['records', 'incidents'] as const).flatMap((of) => countOf(of, within) ?? []),
          ...numbersOfAll(beginWith, byId),
        ];
        yield* checkClauses(headline, 'headline', at, byId, () => known);
        yield* checkClauses(standfirst, 'standfirst', at, byId, () => known);
      }
    },
  },
  {
    name: 'named-events',
    of: 'entry',
    asksForAll: true,
    says: 'Every event that a text or list of the editors names is in the record, and not withdrawn.',
    *find({ fields, at, path: file }, { eventIds, withdrawn }) {
      if (file.startsWith('data/events/')) return;
      for (const { path, key, text } of fields) {
        const ids = ID_FIELDS.has(key) ? [text] : citedEvents(text);
        for (const id of ids) {
          if (eventIds.has(id)) continue;
          const gone = withdrawn.find((entry) => entry.value.id === id)?.value;
          yield at(
            gone
              ? `withdrawn on ${gone.day}; name ${gone.successor ?? 'another record'}, or cut the clause`
              : 'no record has this id; correct it',
            path,
            id,
          );
        }
      }
    },
  },
  {
    name: 'editors-words',
    of: 'entry',
    says: 'Texts of the editors keep their length: a step 45 to 80 words and 20 in short, a claim 30, what it shows 40 to 90, what cannot be told 40, the standfirst of a period 30 to 60, of the story 60. Names of events do not count.',
    *find({ fields, at, path: file }) {
      const limits = WORDS[file] ?? {};
      for (const { path, key, text } of fields) {
        const [from, to] = Object.hasOwn(limits, key) ? (limits[key] ?? []) : [];
        if (from === undefined || to === undefined) continue;
        const words = wordsIn(withoutCitations(text));
        if (words < from || words > to) {
          yield at(`${from} to ${to} words, this has ${words}`, path, text);
        }
      }
    },
  },
  {
    name: 'synonyms',
    of: 'record',
    says: 'A row of synonyms has each of its words once, and no two rows are the same; namesakes are those of an actor of the record.',
    *find({ synonyms, actorIds }) {
      if (!synonyms) return;
      const { value, at } = synonyms;
      const rows = new Set<string>();
      for (const [i, row] of value.synonyms.entries()) {
        const words = row.map((word) => word.toLowerCase());
        const twice = words.findIndex((word, j) => words.indexOf(word) < j);
        if (twice >= 0) {
          yield at('stands in this row already; remove one', `synonyms.${i}.${twice}`, row[twice]);
        }
        const key = words.toSorted().join();
        if (rows.has(key))
          yield at('a row above has these words; remove one', `synonyms.${i}`, key);
        rows.add(key);
      }
      for (const [i, { of }] of value.namesakes.entries()) {
        if (!actorIds.has(of)) yield at('unknown actor', `namesakes.${i}.of`, of);
      }
    },
  },
];
