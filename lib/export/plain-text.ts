// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 does not allow
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;
/** Overrides of the direction of text, which can make a line read as another one than it is. The
 * marks of Persian and Arabic names (U+200E, U+200F, U+200C) are none of these. */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text for a feed or a citation: without what XML forbids, and without overrides of direction.
 * Tables and JSON hold every text as it is. */
export const plainText = (text: string): string =>
  text.replaceAll(NOT_IN_XML, '').replaceAll(OVERRIDES, '');

/** The same on one line. */
export const plainLine = (text: string): string =>
  plainText(text)
    .replaceAll(/[\s\u0085]+/g, ' ')
    .trim();
