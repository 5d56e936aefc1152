import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { dayEndMs, isoDay } from '@/lib/time/day';
import { type EventDate, parseEventDate } from '@/lib/time/edtf';
import {
  actorSchema,
  coverageSchema,
  type Dataset,
  type EventRecord,
  eventRecordSchema,
  periodSchema,
  placeSchema,
  type ReferenceYear,
  referenceYearSchema,
} from './schema';
import { joinAllLines } from './texts';
import { SUBTYPES } from './vocabulary';

/** A file of the record as text. */
export type RawFile = { readonly path: string; readonly text: string };

/** Something in the record that must be mended before anything is built. */
type Problem = {
  readonly file: string;
  readonly line?: number;
  readonly record?: string;
  readonly field?: string;
  /** The value found. */
  readonly found?: unknown;
  /** What is wrong and what is allowed. */
  readonly message: string;
};

/** One line for people: file, line, record, field, value found, what is allowed. */
export function formatProblem({ file, line, record, field, found, message }: Problem): string {
  const where = [line ? `${file}:${line}` : file, record, field].filter(Boolean).join(' · ');
  return found === undefined
    ? `${where}: ${message}`
    : `${where}: found ${show(found)}; ${message}`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

type Located<Value> = { readonly value: Value; readonly at: Place };
/** Where a record stands: makes problems that name its file, its line and itself. */
type Place = (message: string, field?: string, found?: unknown) => Problem;

/** Reads and checks all files of the record. Goes on after a problem, so that one run names all. */
export function checkRecord(files: readonly RawFile[]): {
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const listOf = <Schema extends z.ZodType>(path: string, schema: Schema) =>
    readList(files.find((file) => file.path === path) ?? { path, text: '' }, schema, problems);
  const actors = listOf('data/actors.yaml', actorSchema);
  const places = listOf('data/places.yaml', placeSchema);
  const periods = listOf('data/periods.yaml', periodSchema);
  const coverage = listOf('data/coverage.yaml', coverageSchema)[0];
  const ucdp = readReference(files, problems);
  const events = files
    .filter(({ path }) => path.startsWith('data/events/'))
    .flatMap((file) => {
      const list = readList(file, eventRecordSchema, problems);
      problems.push(...checkFile(file.path, list));
      return list;
    });
  for (const list of [actors, places, periods, events]) problems.push(...findDoubles(list));
  problems.push(...checkPeriods(periods.map(({ value }) => value)));
  problems.push(...checkReferences(events, new Set(actors.map(({ value }) => value.id))));
  if (coverage && coverage.value.from > coverage.value.through) {
    problems.push(coverage.at('ends before it begins', 'through', coverage.value.through));
  }
  if (problems.length > 0 || !coverage) return { dataset: null, problems };
  const values = <Value>(list: readonly Located<Value>[]): Value[] =>
    list.map(({ value }) => value);
  return {
    problems,
    dataset: {
      events: values(events),
      actors: values(actors),
      places: values(places),
      periods: values(periods),
      coverage: coverage.value,
      ucdp,
    },
  };
}

/** Parses one YAML file, as a list or as one mapping, and holds each entry against its schema. */
function readList<Schema extends z.ZodType>(
  { path, text }: RawFile,
  schema: Schema,
  problems: Problem[],
): Located<z.infer<Schema>>[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    for (const { linePos, message } of document.errors) {
      problems.push({
        file: path,
        line: linePos?.[0].line,
        message: `broken YAML: ${message.split('\n')[0]}`,
      });
    }
    return [];
  }
  const parsed: unknown = joinAllLines(document.toJS());
  const isList = Array.isArray(parsed);
  const entries: unknown[] = isList ? parsed : [parsed];
  return entries.flatMap((entry, i) => {
    const id =
      typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : undefined;
    const lineOf = (keys: readonly PropertyKey[]): number | undefined => {
      const wanted = (isList ? [i, ...keys] : [...keys]).map((key) =>
        typeof key === 'symbol' ? '' : key,
      );
      const node: unknown = document.getIn(wanted, true);
      const range =
        typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
      return Array.isArray(range) ? lines.linePos(range[0]).line : undefined;
    };
    const at: Place = (message, field, found) => ({
      file: path,
      line:
        lineOf(
          field ? field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)) : [],
        ) ?? lineOf([]),
      record: id ?? (isList ? `entry ${i + 1}` : undefined),
      field,
      found,
      message,
    });
    const result = schema.safeParse(entry);
    if (result.success) return [{ value: result.data, at }];
    for (const issue of result.error.issues) problems.push(toProblem(issue, entry, at));
    return [];
  });
}

function toProblem(issue: z.core.$ZodIssue, entry: unknown, at: Place): Problem {
  if (issue.code === 'unrecognized_keys') {
    return at(`unknown field ${issue.keys.join(', ')}`, issue.path.join('.') || issue.keys[0]);
  }
  const found = issue.path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    entry,
  );
  const allowed =
    issue.code === 'invalid_value' ? `allowed are ${issue.values.join(', ')}` : issue.message;
  return at(allowed, issue.path.join('.'), found ?? null);
}

function readReference(files: readonly RawFile[], problems: Problem[]): ReferenceYear[] {
  const file = files.find(({ path }) => path.endsWith('ucdp-deaths-by-year.csv'));
  const [header = '', ...rows] = (file?.text ?? '').trim().split('\n');
  const names = header.split(',');
  return rows.flatMap((row, i) => {
    const cells = row.split(',');
    const read = (name: string): number => Number(cells[names.indexOf(name)] || Number.NaN);
    const result = referenceYearSchema.safeParse({
      year: read('year'),
      low: read('low'),
      best: read('best'),
      high: read('high'),
    });
    if (result.success) return [result.data];
    problems.push({
      file: file?.path ?? 'data/reference',
      line: i + 2,
      found: row,
      message: 'year, low, best and high are whole numbers',
    });
    return [];
  });
}

/** What can be said of the records of one file: their own sense, their year, their order. */
function checkFile(path: string, list: readonly Located<EventRecord>[]): Problem[] {
  const year = /(\d{4})\.yaml$/.exec(path)?.[1];
  let before: { date: EventDate; text: string; id: string } | null = null;
  return list.flatMap(({ value, at }) => {
    const problems = checkOne(value, at);
    const date = readDate(value, at);
    if ('message' in date) return [...problems, date];
    const start = value.date.split('/')[0]?.replace(/[~?%]$/, '');
    // The date may have become closer since the id was given.
    if (!(start ?? '').startsWith(/^[\d-]*\d(?=-)/.exec(value.id)?.[0] ?? start ?? '')) {
      problems.push(at(`an id begins with the start date, ${start}-`, 'id', value.id));
    }
    if (start?.slice(0, 4) !== year) {
      problems.push(
        at(
          `a record that starts in ${start?.slice(0, 4)} belongs in data/events/${start?.slice(0, 4)}.yaml`,
          'date',
          value.date,
        ),
      );
    }
    if (
      before &&
      (date.startMs < before.date.startMs || (value.date === before.text && value.id < before.id))
    ) {
      problems.push(
        at(
          `records are sorted by date, then id; this one stands after ${before.id}`,
          'id',
          value.id,
        ),
      );
    }
    before = { date, text: value.date, id: value.id };
    return problems;
  });
}

function readDate(record: EventRecord, at: Place): EventDate | Problem {
  try {
    return parseEventDate(record.date);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return at(
      `${reason}. Allowed: "YYYY", "YYYY-MM", "YYYY-MM-DD" or two of them joined by "/", each with ~ or ?`,
      'date',
      record.date,
    );
  }
}

const REGION = { lat: [34, 42], lon: [66, 76] } as const;
const FRONTIER = ['TJ', 'AF'];

function checkOne(record: EventRecord, at: Place): Problem[] {
  const problems: Problem[] = [];
  const subtypes: readonly string[] = SUBTYPES[record.type];
  if (!subtypes.includes(record.subtype)) {
    problems.push(
      at(`allowed for ${record.type} are ${subtypes.join(', ')}`, 'subtype', record.subtype),
    );
  }
  const { low, best, high } = record.fatalities;
  const reversed = (a: number | null, b: number | null): boolean =>
    a !== null && b !== null && a > b;
  if (reversed(low, best))
    problems.push(at(`low may not be over best, ${best}`, 'fatalities.low', low));
  if (reversed(best, high))
    problems.push(at(`best may not be over high, ${high}`, 'fatalities.best', best));
  if (reversed(low, high))
    problems.push(at(`low may not be over high, ${high}`, 'fatalities.low', low));
  const { lat, lon, country } = record.location;
  if (FRONTIER.includes(country)) {
    for (const [key, value] of [
      ['lat', lat],
      ['lon', lon],
    ] as const) {
      const [min, max] = REGION[key];
      if (value < min || value > max) {
        problems.push(
          at(`${country} lies in the region, ${key} ${min} to ${max}`, `location.${key}`, value),
        );
      }
    }
  }
  const sources = record.sources.map(({ id }) => id);
  sources.forEach((id, i) => {
    if (sources.indexOf(id) < i)
      problems.push(at('a source of this id stands above', `sources.${i}.id`, id));
  });
  record.accounts?.forEach(({ source }, i) => {
    if (!sources.includes(source)) {
      problems.push(
        at(
          `a claim names a source of the record: ${sources.join(', ')}`,
          `accounts.${i}.source`,
          source,
        ),
      );
    }
  });
  return problems;
}

function findDoubles(list: readonly Located<{ readonly id: string }>[]): Problem[] {
  const seen = new Map<string, Problem>();
  return list.flatMap(({ value, at }) => {
    const first = seen.get(value.id);
    if (first) return [at(`duplicate id, first in ${first.file}:${first.line}`, 'id', value.id)];
    seen.set(value.id, at(''));
    return [];
  });
}

function checkPeriods(periods: Dataset['periods']): Problem[] {
  return periods.flatMap(({ id, end }, i) => {
    const next = periods[i + 1];
    if (!next) return [];
    const dayAfter = end && isoDay(dayEndMs(end) + 1);
    return dayAfter === next.start
      ? []
      : [
          {
            file: 'data/periods.yaml',
            record: id,
            field: 'end',
            found: end,
            message: `the next period starts on ${next.start}; periods leave no gap and do not overlap`,
          },
        ];
  });
}

function checkReferences(
  events: readonly Located<EventRecord>[],
  actors: ReadonlySet<string>,
): Problem[] {
  const ids = new Set(events.map(({ value }) => value.id));
  return events.flatMap(({ value, at }) => [
    ...value.actors.flatMap(({ id }, i) =>
      actors.has(id)
        ? []
        : [
            at(
              'unknown actor; add it to data/actors.yaml or use an id from there',
              `actors.${i}.id`,
              id,
            ),
          ],
    ),
    ...value.related.flatMap(({ id }, i) => {
      if (id === value.id) return [at('a record is not related to itself', `related.${i}.id`, id)];
      return ids.has(id) ? [] : [at('no record has this id', `related.${i}.id`, id)];
    }),
  ]);
}
