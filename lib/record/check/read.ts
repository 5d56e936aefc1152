import {
  type Document,
  isAlias,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { joinAllLines } from '../texts';
import type { Problem } from './problem';

/** A file of the record as text; null with the reason where it could not be read. */
export type RawFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly text: null; readonly fault: string };

/** Makes problems that name the file, the line and the record that they are in. */
export type Locator = (message: string, field?: string, found?: unknown) => Problem;

export type Located<Value> = { readonly value: Value; readonly at: Locator };

export type ReadFile<Value> = {
  readonly records: readonly Located<Value>[];
  /** The ids of all entries, of those too that the schema refused: what names them is no mistake. */
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
};

const MAX_FILE_CHARACTERS = 2_000_000;
const NOTHING = { records: [], ids: [] };

/** What a file holds. A list that can be empty says so by `[]`; an empty file may be one cut off. */
export type Shape = 'list' | 'list or []' | 'one';

/** Parses one YAML file, a list of records or a single one, and holds each against its schema. */
export function readYaml<Schema extends z.ZodType>(
  file: RawFile,
  schema: Schema,
  shape: Shape,
): ReadFile<z.infer<Schema>> {
  const { path } = file;
  const fail = (...problems: readonly Omit<Problem, 'file'>[]) => ({
    ...NOTHING,
    problems: problems.map((problem) => ({ file: path, ...problem })),
  });
  if (file.text === null) return fail({ message: file.fault });
  if (file.text.length > MAX_FILE_CHARACTERS) {
    return fail({
      message: `${file.text.length} characters; at most ${MAX_FILE_CHARACTERS} are read. Cut the file in two or look for what does not belong in it`,
    });
  }
  const lines = new LineCounter();
  let document: Document.Parsed;
  let parsed: unknown;
  try {
    // A byte order mark is no part of the text, and an editor of Windows may have put one there.
    document = parseDocument(file.text.replace(/^\ufeff/, ''), { lineCounter: lines });
    const broken = [...document.errors, ...document.warnings].map(({ linePos, message }) => ({
      line: linePos?.[0].line,
      message: `broken YAML: ${message.split('\n')[0]}`,
    }));
    if (broken.length > 0) return fail(...broken);
    const shared = findShared(document, lines);
    if (shared) return fail(shared);
    parsed = joinAllLines(document.toJS());
  } catch (error) {
    const reason =
      error instanceof RangeError
        ? 'its lists stand too deep inside one another'
        : error instanceof Error
          ? error.message
          : String(error);
    return fail({ line: 1, message: `broken YAML: ${reason}` });
  }
  const isList = shape !== 'one';
  const wanted = isList ? 'a list of records, each begun by "- "' : 'one record';
  const isEmptyList = Array.isArray(parsed) && parsed.length === 0;
  if (parsed === null || (isEmptyList && shape !== 'list or []')) {
    return fail({ line: 1, message: `the file is empty; it holds ${wanted}` });
  }
  if (Array.isArray(parsed) !== isList) {
    return fail({ line: 1, message: `the file holds ${wanted}, and nothing else` });
  }
  const entries: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  return holdAgainst(schema, entries, (i) =>
    locate(path, document, lines, isList ? i : null, entries[i]),
  );
}

/** Anchors and aliases: a record says all that it says in its own place. It is also what makes a
 * file of a few lines stand for gigabytes. And names of fields that are lists. */
function findShared(document: Document, lines: LineCounter): Omit<Problem, 'file'> | null {
  let found: Omit<Problem, 'file'> | null = null;
  const stop = (node: Node, what: string, message: string): symbol => {
    found = {
      line: node.range ? lines.linePos(node.range[0]).line : undefined,
      found: what,
      message,
    };
    return visit.BREAK;
  };
  const noSharing = 'anchors and aliases are not allowed; write the text out where it belongs';
  visit(document, {
    Alias: (_, node) => stop(node, `*${node.source}`, noSharing),
    Value: (_, node) => (node.anchor ? stop(node, `&${node.anchor}`, noSharing) : undefined),
    Pair: (_, { key }) =>
      isNode(key) && !isScalar(key) && !isAlias(key)
        ? stop(key, key.toString(), 'the name of a field is a word')
        : undefined,
  });
  return found;
}

function holdAgainst<Schema extends z.ZodType>(
  schema: Schema,
  entries: readonly unknown[],
  locatorOf: (i: number) => Locator,
): ReadFile<z.infer<Schema>> {
  const problems: Problem[] = [];
  const ids: string[] = [];
  const records = entries.flatMap((entry, i) => {
    const at = locatorOf(i);
    const id = idOf(entry);
    if (id !== undefined) ids.push(id);
    const result = schema.safeParse(entry);
    if (result.success) return [{ value: result.data, at }];
    problems.push(...result.error.issues.map((issue) => toProblem(issue, entry, at)));
    return [];
  });
  return { records, ids, problems };
}

const idOf = (entry: unknown): string | undefined =>
  typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
    ? entry.id
    : undefined;

function locate(
  file: string,
  document: Document,
  lines: LineCounter,
  index: number | null,
  entry: unknown,
): Locator {
  const record = idOf(entry) ?? (index === null ? undefined : `entry ${index + 1}`);
  const lineOf = (keys: readonly (string | number)[]): number | undefined => {
    const node: unknown = document.getIn(index === null ? keys : [index, ...keys], true);
    const range = isNode(node) ? node.range : null;
    return range ? lines.linePos(range[0]).line : undefined;
  };
  return (message, field, found) => {
    const keys = field?.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)) ?? [];
    // A field that is missing has no line: what it is missing from has one.
    let line: number | undefined;
    for (let n = keys.length; n >= 0 && line === undefined; n -= 1) line = lineOf(keys.slice(0, n));
    return { file, line: line ?? 1, record, field, found, message };
  };
}

function toProblem(issue: z.core.$ZodIssue, entry: unknown, at: Locator): Problem {
  const field = issue.path.map(String).join('.') || undefined;
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return at(
      `unknown field ${issue.keys.join(', ')}; remove it, or look up how it is spelled in data/README.md`,
      field ? `${field}.${key}` : key,
    );
  }
  const found = issue.path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    entry,
  );
  const allowed =
    issue.code === 'invalid_value'
      ? `allowed are ${issue.values.join(', ')}`
      : issue.code === 'invalid_type'
        ? `a value of the kind ${issue.expected} belongs here`
        : issue.message;
  return found === undefined ? at(`missing; ${allowed}`, field) : at(allowed, field, found);
}
