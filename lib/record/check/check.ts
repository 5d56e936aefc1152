import type { z } from 'zod';
import { parseEventDate } from '@/lib/time/edtf';
import { correctionsSchema } from '../corrections';
import {
  claimSchema,
  type Editorial,
  NO_SYNONYMS,
  searchSchema,
  storySchema,
  synonymsSchema,
  withdrawalSchema,
} from '../editorial';
import {
  actorSchema,
  coverageSchema,
  type Dataset,
  type EventRecord,
  eventRecordSchema,
  periodSchema,
  placeSchema,
} from '../schema';
import { fieldsOf } from './fields';
import type { Problem } from './problem';
import { type Located, type RawFile, type ReadFile, readYaml, type Shape } from './read';
import { REFERENCE, readReference } from './reference';
import type { Context, DatedEvent, Entry, Rule, Surroundings } from './rule';
import { RULES } from './rules';
import { mostKilled } from './rules/figures';

/** A problem, and the rule of `rules.ts` that it breaks. */
export type Breach = Problem & { readonly rule: string };

export type Checked = {
  /** The record; null while there is a problem. */
  readonly dataset: Dataset | null;
  readonly editorial: Editorial | null;
  /** Every problem of every file, by file and line. */
  readonly problems: readonly Breach[];
};

/** Reads and checks all files of the record. Goes on after a problem, so that one run names all, and
 * throws nothing, whatever the files hold. */
export function checkRecord(files: readonly RawFile[], surroundings: Surroundings): Checked {
  const problems: Breach[] = [];
  const entries: Entry[] = [];
  const read = <Schema extends z.ZodType>(
    file: RawFile,
    schema: Schema,
    shape: Shape = 'list',
  ): ReadFile<z.infer<Schema>> => {
    const found = readYaml(file, schema, shape);
    for (const problem of found.problems) {
      problems.push({ ...problem, rule: problem.field || problem.record ? 'shape' : 'readable' });
    }
    for (const { value, at } of found.records) {
      if (typeof value === 'object' && value !== null)
        entries.push({ value, at, path: file.path, fields: [...fieldsOf(value)] });
    }
    return found;
  };
  const fileAt = (path: string): RawFile =>
    files.find((file) => file.path === path) ?? {
      path,
      text: null,
      fault: 'the file is missing; restore it from the repository',
    };
  /** A file that need not be there. */
  const beside = <Schema extends z.ZodType>(path: string, schema: Schema, shape: Shape) =>
    files.some((file) => file.path === path) ? read(fileAt(path), schema, shape).records : [];

  const events = files
    .filter(({ path }) => path.startsWith('data/events'))
    .map((file) => read(file, eventRecordSchema));
  const actors = read(fileAt('data/actors.yaml'), actorSchema);
  const places = read(fileAt('data/places.yaml'), placeSchema);
  const periods = read(fileAt('data/periods.yaml'), periodSchema);
  const coverage = read(fileAt('data/coverage.yaml'), coverageSchema, 'one').records[0] ?? null;
  const story = beside('data/story.yaml', storySchema, 'one')[0] ?? null;
  const claims = beside('data/claims.yaml', claimSchema, 'list or []');
  const withdrawn = beside('data/withdrawn.yaml', withdrawalSchema, 'list or []');
  const corrections = beside('data/corrections.yaml', correctionsSchema, 'list or []');
  const synonyms = beside('data/synonyms.yaml', synonymsSchema, 'one')[0] ?? null;
  const searches = beside('data/searches.yaml', searchSchema, 'list or []');
  const reference = readReference(fileAt(REFERENCE));
  problems.push(...reference.problems.map((problem) => ({ ...problem, rule: 'readable' })));

  const dated = events.flatMap(({ records }) => records.map(withDate));
  const context: Context = {
    ...surroundings,
    files,
    entries,
    events: dated,
    actors: actors.records,
    places: places.records,
    periods: periods.records,
    coverage,
    story,
    claims,
    withdrawn,
    corrections,
    synonyms,
    reference: reference.rows,
    byId: new Map([...dated].reverse().map((event) => [event.value.id, event])),
    eventIds: new Set(events.flatMap(({ ids }) => ids)),
    actorIds: new Set(actors.ids),
    tolls: listTolls(dated),
  };
  const isWhole = problems.every(({ rule }) => rule !== 'readable');
  const asked = RULES.filter(({ asksForAll }) => isWhole || !asksForAll);
  for (const rule of asked) problems.push(...apply(rule, context));
  const sorted = problems.sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0),
  );
  if (problems.length > 0 || !coverage) {
    return { dataset: null, editorial: null, problems: sorted };
  }
  return {
    problems,
    dataset: {
      events: values(dated),
      actors: values(actors.records),
      places: values(places.records),
      periods: values(periods.records),
      coverage: coverage.value,
      ucdp: values(reference.rows).map(({ sum, ...year }) => year),
    },
    editorial: {
      story: story?.value ?? null,
      claims: values(claims),
      withdrawn: values(withdrawn),
      corrections: values(corrections),
      synonyms: synonyms?.value ?? NO_SYNONYMS,
      searches: values(searches),
    },
  };
}

const values = <Value>(list: readonly Located<Value>[]): Value[] => list.map(({ value }) => value);

function withDate(event: Located<EventRecord>): DatedEvent {
  const text = event.value.date;
  try {
    const date = parseEventDate(text);
    const parts = text.includes('/') ? text.split('/').map(parseEventDate) : [date];
    return { ...event, date, parts };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { ...event, date: null, fault };
  }
}

function listTolls(events: readonly DatedEvent[]): Context['tolls'] {
  const tolls = new Map<string, { id: string; killed: number }[]>();
  for (const { value } of events) {
    const year = value.date.slice(0, 4);
    const list = tolls.get(year) ?? [];
    list.push({ id: value.id, killed: mostKilled(value) ?? 0 });
    tolls.set(year, list);
  }
  for (const list of tolls.values()) list.sort((a, b) => b.killed - a.killed);
  return tolls;
}

/** What a rule finds. A rule that fails is a problem like any other: the rest is still said. */
function apply(rule: Rule, context: Context): Breach[] {
  try {
    return [...found(rule, context)].map((problem) => ({ ...problem, rule: rule.name }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the rule "${rule.name}" cannot judge this record: ${reason}. Please report it`;
    return [{ file: 'data', message, rule: rule.name }];
  }
}

function* found(rule: Rule, context: Context): Generator<Problem> {
  switch (rule.of) {
    case 'file':
      for (const file of context.files) yield* rule.find(file, context);
      break;
    case 'entry':
      for (const entry of context.entries) yield* rule.find(entry, context);
      break;
    case 'event':
      for (const event of context.events) yield* rule.find(event, context);
      break;
    case 'reference':
      yield* rule.find(context.reference, context);
      break;
    default:
      yield* rule.find(context);
  }
}
