/** A text in a record, with the way to it. */
export type TextField = {
  /** `sources.0.title` */
  readonly path: string;
  /** The last name on the way that is no number: `title`, `aliases`. */
  readonly key: string;
  readonly text: string;
};

/** Every text of a record, in their order. */
export function* fieldsOf(value: unknown, path = '', key = ''): Generator<TextField> {
  if (typeof value === 'string') yield { path, key, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const isIndex = Array.isArray(value);
    yield* fieldsOf(inner, path ? `${path}.${name}` : name, isIndex ? key : name);
  }
}
