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
export function joinAllLines(value: unknown): unknown {
  if (typeof value === 'string') return joinLines(value);
  if (Array.isArray(value)) return value.map(joinAllLines);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, joinAllLines(one)]));
}

/** The paragraphs of a text that was read. */
export const paragraphsOf = (text: string): readonly string[] => text.split('\n\n');
