import type { Schema } from './openapi';

/** A schema of the description in words: for people who read the API as a page. */

/** The last part of a reference: `#/components/schemas/Killed` is Killed. */
export const refName = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/** What a schema allows besides what stands for "nothing" or for "all but these": null in an answer,
 * none and ! in a list. */
function unwrap(schema: Schema): { readonly inner: Schema; readonly isNullable: boolean } {
  const choices = schema.anyOf ?? [];
  const rest = choices.filter(
    ({ type, const: word, pattern }) => type !== 'null' && word !== 'none' && pattern !== '^!',
  );
  const [inner] = rest;
  if (rest.length !== 1 || !inner) return { inner: schema, isNullable: false };
  return { inner, isNullable: choices.some(({ type }) => type === 'null') };
}

const itemsOf = ({ items }: Schema): Schema | null =>
  typeof items === 'object' && !Array.isArray(items) ? items : null;

/** "whole number or null", "list of words", "Killed". */
export function typeInWords(schema: Schema): string {
  const { inner, isNullable } = unwrap(schema);
  return isNullable ? `${plainType(inner)} or null` : plainType(inner);
}

function plainType(schema: Schema): string {
  if (schema.$ref) return refName(schema.$ref);
  if (schema.format === 'date') return 'day';
  if (schema.format === 'uri') return 'address';
  const items = itemsOf(schema);
  if (items) return `list of ${items.$ref ? refName(items.$ref) : `${plainType(items)}s`}`;
  if (schema.oneOf) return schema.oneOf.map(plainType).join(' or ');
  if (schema.type === 'integer') return 'whole number';
  if (schema.type === 'string') return schema.enum || schema.const ? 'word' : 'text';
  return String(schema.type ?? 'value');
}

/** What a parameter may say: its words, its range, else the pattern it must match. */
export function allowedInWords(
  schema: Schema,
): { readonly words: readonly string[] } | { readonly pattern: string } | null {
  const { inner } = unwrap(schema);
  const { enum: words, minimum, maximum, maxLength, pattern } = itemsOf(inner) ?? inner;
  if (words) return { words: words.map(String) };
  if (minimum !== undefined && maximum !== undefined)
    return { words: [`${minimum} to ${maximum}`] };
  if (maxLength !== undefined) return { words: [`at most ${maxLength} characters`] };
  return pattern === undefined ? null : { pattern };
}

type Field = {
  /** `coverage.from`, `bins[].label`. */
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly isOptional: boolean;
};

/** The fields of an object, those of the objects and lists within it after it. */
export function fieldsOf(schema: Schema, path = ''): readonly Field[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    if (typeof value === 'boolean') return [];
    const { inner } = unwrap(value);
    const items = itemsOf(inner);
    const name = `${path}${key}`;
    const field = {
      name,
      type: typeInWords(value),
      description: value.description ?? inner.description ?? '',
      isOptional: !required.has(key),
    };
    const within = items ? fieldsOf(items, `${name}[].`) : fieldsOf(inner, `${name}.`);
    const ofKinds = (inner.oneOf ?? []).flatMap((kind) => fieldsOf(kind, `${name}.`));
    return [field, ...within, ...ofKinds];
  });
}

const MAX_TEXT_LENGTH = 90;
const MAX_ITEMS = 2;

/** An example short enough to be read beside its description: long texts and lists are cut. */
export function shorten(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.length > MAX_TEXT_LENGTH ? `${value.slice(0, MAX_TEXT_LENGTH)}…` : value;
  }
  if (Array.isArray(value)) {
    const shown = value.slice(0, MAX_ITEMS).map(shorten);
    return value.length > MAX_ITEMS ? [...shown, `… ${value.length - MAX_ITEMS} more`] : shown;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shorten(part)]));
}
