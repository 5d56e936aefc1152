/** Something in the record that must be mended before anything is built. */
export type Problem = {
  readonly file: string;
  readonly line?: number;
  readonly record?: string;
  readonly field?: string;
  /** The value found. */
  readonly found?: unknown;
  /** What is allowed, and what to do. */
  readonly message: string;
};

/** One line for people: file, line, record, field, value found, what is allowed. */
export function formatProblem({ file, line, record, field, found, message }: Problem): string {
  const where = [line ? `${file}:${line}` : file, record && cut(record), field && cut(field)];
  const at = where.filter(Boolean).join(' · ');
  return found === undefined ? `${at}: ${message}` : `${at}: found ${show(found)}; ${message}`;
}

const LONGEST = 80;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** A value as JSON. What a terminal would act on or not show is written as an escape. */
function show(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return cut(text).replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
