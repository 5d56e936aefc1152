import type { Draft } from './draft';

/** A way to spoil a record. */
export type Kind = {
  readonly name: string;
  /** The rule that must catch it. */
  readonly rule: string;
  /** The file that must be named: its path, or the file of the spoiled event. */
  readonly file?: string;
  /** What stands on the line that must be named; the first one at or after the spoiled record. */
  readonly on?: string;
  /** Spoils the second event, or another part of the draft. */
  readonly spoil?: (draft: Draft) => void;
  /** Spoils the text of `file`. */
  readonly text?: (text: string) => string;
};

/** Sets the field of a path such as `sources.0.url`, whatever its type: that is the point. */
function put(target: object, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let inner: unknown = target;
  for (const key of keys) {
    if (typeof inner === 'object' && inner !== null) inner = Reflect.get(inner, key);
  }
  if (typeof inner !== 'object' || inner === null) throw new Error(`nothing stands at ${path}`);
  if (value === undefined) Reflect.deleteProperty(inner, last);
  else Reflect.set(inner, last, value);
}

export const fileOf = ({ events }: Draft): string =>
  `data/events/${String(events[1]?.date).slice(0, 4)}.yaml`;

type Fields = Readonly<Record<string, unknown>>;

const fieldsIn =
  (find: (draft: Draft) => object | undefined, fields: Fields) =>
  (draft: Draft): void => {
    const target = find(draft);
    if (!target) throw new Error('The draft is too small.');
    for (const [path, value] of Object.entries(fields)) put(target, path, value);
  };

/** The second event with other fields. */
export const event = (name: string, rule: string, on: string, fields: Fields): Kind => ({
  name,
  rule,
  on,
  spoil: fieldsIn(({ events }) => events[1], fields),
});

/** An entry of another file with other fields. */
export const entry =
  (file: string, find: (draft: Draft) => object | undefined) =>
  (name: string, rule: string, on: string, fields: Fields): Kind => ({
    name,
    rule,
    on,
    file,
    spoil: fieldsIn(find, fields),
  });

/** The text of a file with something else in it. */
export const text =
  (file: string | undefined) =>
  (name: string, rule: string, change: (text: string) => string, on?: string): Kind => ({
    name,
    rule,
    file,
    on,
    text: change,
  });

/** One source and no more, right but for the fields given. */
export const source = (fields: object) => ({
  sources: [
    {
      id: 's1',
      publisher: 'Ford Times',
      title: 'Shots at the ford',
      url: 'https://news.example.org/1',
      published: '2012-05-01',
      lang: 'en',
      ...fields,
    },
  ],
});
