/**
 * A text as people wrote it, without the line breaks of the file it was written in: single breaks
 * join with a space, blank lines part paragraphs, which stay parted by one blank line.
 */
export function joinLines(text: string): string {
  return text
    .trim()
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((paragraph) => paragraph.replace(/[ \t]*\r?\n[ \t]*/g, ' ').trim())
    .join('\n\n');
}

/** The same for every text in a value, however deep. It is done once, where the record is read. */
export function joinAllLines<Value>(value: Value): Value {
  const join = (one: unknown): unknown => {
    if (typeof one === 'string') return joinLines(one);
    if (Array.isArray(one)) return one.map(join);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, join(inner)]));
  };
  // Of the same shape, text for text.
  return join(value) as Value;
}

/** The paragraphs of a text that was read. */
export const paragraphsOf = (text: string): readonly string[] => text.split('\n\n');
