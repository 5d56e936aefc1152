import type { Claim, Step } from '@/lib/record/editorial';
import type { EventRecord } from '@/lib/record/schema';
import { isIncidentRecord, provinceSlug } from '@/lib/record/vocabulary';
import { dayEndMs, dayStartMs } from '@/lib/time/day';
import type { EventDate } from '@/lib/time/edtf';
import type { Problem } from '../problem';
import type { Locator } from '../read';
import type { Context, Rule } from '../rule';
import { isDay } from './dates';
import { wordsIn } from './texts';

const REFERENCE = /\[\[([^\]]*)\]\]/g;
/** Fields that hold ids of events, besides the `[[…]]` in texts. */
const ID_FIELDS = new Set([
  'standfirstRestsOn',
  'event',
  'for',
  'against',
  'beginWith',
  'successor',
]);

/** How many words a text may have, by file and field. */
const WORDS: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  'data/story.yaml': { standfirst: [1, 60], text: [45, 80], short: [1, 20] },
  'data/claims.yaml': { claim: [1, 30], shows: [40, 90], cannotTell: [1, 40] },
  'data/periods.yaml': { standfirst: [30, 60] },
};

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below a hundred from its word; null for other words. */
function fromWord(word: string): number | null {
  if (UNITS.includes(word)) return UNITS.indexOf(word);
  const [tens = '', unit] = word.split('-');
  if (!TENS.includes(tens)) return null;
  const rest = unit === undefined ? 0 : UNITS.indexOf(unit);
  return rest < 0 ? null : (TENS.indexOf(tens) + 2) * 10 + rest;
}

/** The whole numbers that a text names, in figures or, below a hundred, in words. */
function numbersIn(text: string): readonly number[] {
  const found = text.toLowerCase().match(/\d[\d,]*|[a-z]+(?:-[a-z]+)*/g) ?? [];
  return found.flatMap((word) =>
    /^\d/.test(word) ? [Number(word.replaceAll(',', ''))] : (fromWord(word) ?? []),
  );
}

/** The numbers that a record has: its figures, those of its victims, and those its texts name. */
function numbersOf(record: EventRecord): ReadonlySet<number> {
  const { low, best, high } = record.fatalities;
  const figures = [low, best, high, record.injured].concat(
    record.victims.flatMap(({ killed, injured }) => [killed, injured]),
  );
  const texts = [record.title, record.summary, record.location.name]
    .concat(record.accounts?.map(({ claim }) => claim) ?? [])
    .concat(record.narrative);
  return new Set([...figures.filter((figure) => figure !== null), ...texts.flatMap(numbersIn)]);
}

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

type Asked = Step['window'] & NonNullable<Step['filter']>;

/** Whether a view holds an event: the filter, and the first day within the window. */
function holds(asked: Asked, { value, date }: { value: EventRecord; date: EventDate | null }) {
  const has = (chosen: readonly string[] | undefined, own: readonly string[]): boolean =>
    chosen === undefined || own.some((word) => chosen.includes(word));
  return (
    date !== null &&
    date.startMs >= dayStartMs(asked.from) &&
    date.startMs <= dayEndMs(asked.to) &&
    has(asked.types, [value.type]) &&
    has(asked.provinces, [provinceSlug(value.location)]) &&
    has(
      asked.actors,
      value.actors.map(({ id }) => id),
    ) &&
    has(asked.themes, value.themes) &&
    has(asked.direction, [value.crossBorder ?? 'not-across'])
  );
}

function* checkAsked(
  asked: Asked,
  windowField: string,
  filterField: string,
  at: Locator,
  { events, actorIds, coverage }: Context,
): Generator<Problem> {
  if (!isDay(asked.from) || !isDay(asked.to)) return;
  if (asked.from > asked.to) yield at('ends before it begins', `${windowField}to`, asked.to);
  if (coverage && (asked.from < coverage.value.from || asked.to > coverage.value.through)) {
    yield at(
      `the record covers ${coverage.value.from} to ${coverage.value.through}; stay within it`,
      `${windowField}from`,
      `${asked.from} to ${asked.to}`,
    );
  }
  const slugs = new Set(events.map(({ value }) => provinceSlug(value.location)));
  for (const slug of asked.provinces ?? []) {
    if (!slugs.has(slug)) {
      yield at('no record lies in this province', `${filterField}provinces`, slug);
    }
  }
  for (const id of asked.actors ?? []) {
    if (!actorIds.has(id)) yield at('unknown actor', `${filterField}actors`, id);
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
        const ids = ID_FIELDS.has(key)
          ? [text]
          : [...text.matchAll(REFERENCE)].map((match) => match[1] ?? '');
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
        const words = wordsIn(text.replaceAll(REFERENCE, ' '));
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
    name: 'claims-counted',
    of: 'record',
    asksForAll: true,
    says: 'The view of a claim lies within the record and holds as many records and incidents as the claim says.',
    *find(context) {
      // An event of a wrong shape is not among those that are counted.
      if (context.eventIds.size > context.byId.size) return;
      for (const { value, at } of context.claims) {
        const { view, counts } = value;
        yield* checkAsked(view, 'view.', 'view.', at, context);
        const seen = context.events.filter((event) => holds(view, event));
        const found = {
          records: seen.length,
          incidents: seen.filter((event) => isIncidentRecord(event.value)).length,
        };
        for (const field of ['records', 'incidents'] as const) {
          if (found[field] !== counts[field]) {
            yield at(
              `the view holds ${found[field]}; correct it and read the claim again`,
              `counts.${field}`,
              counts[field],
            );
          }
        }
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

function* checkVerdict({ verdict, ...claim }: Claim, at: Locator): Generator<Problem> {
  if (verdict === 'supported' && (claim.for.length === 0 || claim.against.length > 0)) {
    yield at('"supported" has records for it and none against', 'verdict', verdict);
  }
  if (verdict === 'contradicted' && claim.against.length === 0) {
    yield at('"contradicted" has records against it', 'verdict', verdict);
  }
}
