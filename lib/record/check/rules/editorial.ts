import { citedEvents, withoutCitations } from '@/lib/record/cited-text';
import { checkAsked, holds } from '../asked';
import { numbersIn, numbersOf } from '../numbers';
import type { Problem } from '../problem';
import type { Locator } from '../read';
import type { Context, Rule } from '../rule';
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

/** How many words a text may have, by file and field. */
const WORDS: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  'data/story.yaml': { standfirst: [1, 60], text: [45, 80], short: [1, 20] },
  'data/claims.yaml': { claim: [1, 30], shows: [40, 90], cannotTell: [1, 40] },
  'data/periods.yaml': { standfirst: [30, 60] },
};

/** Problems of one label: a number in it that its record has not. */
function* checkLabel(
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
    name: 'story-steps',
    of: 'record',
    asksForAll: true,
    says: 'A step of the story has an id of its own, a window within the record, words that filters know, and shows the events that it names in the plot; their labels hold to the figures.',
    *find(context) {
      if (!context.story) return;
      const { value, at } = context.story;
      for (const [i, { id, window, filter, event, annotations }] of value.steps.entries()) {
        const here = `steps.${i}.`;
        if (value.steps.findIndex((step) => step.id === id) < i) {
          yield at('a step above has this id', `${here}id`, id);
        }
        const asked = { ...window, ...filter };
        yield* checkAsked(asked, `${here}window.`, `${here}filter.`, at, context);
        const named = [
          { id: event, field: `${here}event` },
          ...annotations.map((note, j) => ({
            id: note.event,
            field: `${here}annotations.${j}.event`,
          })),
        ];
        for (const { id: name, field } of named) {
          const found = context.byId.get(name);
          if (found && !holds(asked, found)) {
            yield at('outside the window or filter of its step', field, name);
          }
        }
        for (const [j, note] of annotations.entries()) {
          const field = `${here}annotations.${j}.label`;
          yield* checkLabel(note.label, field, note.event, at, context);
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
