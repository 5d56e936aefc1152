import { z } from 'zod';
import { FILTER_KEYS } from '@/lib/events/filter';
import { GRAMMAR, type View, type ViewKey } from './grammar';

/** What a schema of a key gives: its word where it takes one of a list, else nothing to rely on. The
 * view itself is read by `readView`. */
type Output<Key extends ViewKey> = View[Key] extends string ? View[Key] : unknown;

/**
 * The schema of a key, for what answers programs: it refuses whatever a reading would lose, and says
 * in its description what is allowed.
 */
export function schemaOf<Key extends ViewKey>(key: Key): z.ZodType<Output<Key>> {
  const { read, words, pattern, maxLength, allowed, isList, description, example } = GRAMMAR[key];
  const text = maxLength === undefined ? z.string() : z.string().max(maxLength);
  const one = words ? z.enum(words) : pattern ? text.regex(pattern) : text;
  const schema = z
    .preprocess(
      (raw, context) => {
        if (typeof raw !== 'string') return raw;
        const { value, lost } = read(raw);
        if (lost !== null) {
          const params = { found: lost };
          context.issues.push({ code: 'custom', message: allowed, input: raw, params });
          return z.NEVER;
        }
        if (value !== null && typeof value === 'object' && 'not' in value) return value.not;
        return typeof value === 'number' ? raw : value;
      },
      isList ? z.array(one) : one,
    )
    .meta(example === undefined ? { description } : { description, example });
  return schema as unknown as z.ZodType<Output<Key>>;
}

type Schemas<Keys extends readonly ViewKey[]> = {
  readonly [Key in Keys[number]]: ReturnType<typeof schemaOf<Key>>;
};

const schemasOf = <const Keys extends readonly ViewKey[]>(...keys: Keys) =>
  Object.fromEntries(keys.map((key) => [key, schemaOf(key)])) as Schemas<Keys>;

/** Which events: the window and the filter. */
export const filterQuery = schemasOf('from', 'to', 'period', ...FILTER_KEYS);

/** How the chart counts and what it shows. */
export const chartQuery = schemasOf('measure', 'bin', 'reference');

export const spansQuery = schemasOf('spanA', 'spanB');

export const VERSION_PARAMETER = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/, 'the id of a kept version, such as those on /changes')
  .meta({ description: 'A kept version of the data; the newest where it is left out.' });
