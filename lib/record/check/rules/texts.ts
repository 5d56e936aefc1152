import type { Rule } from '../rule';

/** Fields that may hold line breaks; every other text is one line. */
const LONG_FIELDS = new Set([
  'narrative',
  'note',
  'why',
  'reason',
  'standfirst',
  'text',
  'short',
  'shows',
  'cannotTell',
]);
const NARRATIVE_WORDS = { from: 60, to: 200 };
const MAX_CHARACTERS = { long: 2_500, line: 600 };

/**
 * What no reader sees and some machine acts on: control characters, marks that turn the direction of
 * text, characters without width, halves of a pair, what Unicode has not assigned, and letters that
 * are drawn as nothing. The zero-width non-joiner is let pass between letters of Arabic script, where
 * Persian spells with it.
 */
const HIDDEN = new RegExp(
  [
    '(?<!\\p{Script=Arabic})\\u200c',
    '\\u200c(?!\\p{Script=Arabic})',
    '(?![\\n\\u200c])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]',
    '[\\u2028\\u2029\\u115f\\u1160\\u2800\\u3164\\uffa0]',
    '[\\ufe00-\\ufe0f]',
  ].join('|'),
  'u',
);

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const isAddress = (key: string): boolean => key === 'url';

export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export const TEXTS: readonly Rule[] = [
  {
    name: 'hidden-characters',
    of: 'entry',
    says: 'No text holds control, bidirectional or invisible characters; Persian may spell with its non-joiner.',
    *find({ fields, at }) {
      for (const { path, text } of fields) {
        const [hidden] = HIDDEN.exec(text) ?? [];
        if (hidden === undefined) continue;
        yield at(
          `holds the hidden character ${codeOf(hidden)}; type the text anew without it`,
          path,
          text,
        );
      }
    },
  },
  {
    name: 'hidden-in-file',
    of: 'file',
    says: 'Nor does a file hold them between its texts. Line breaks of Windows and a byte order mark are let pass.',
    *find({ path, text }, { entries }) {
      if (text === null || !HIDDEN.test(text.replaceAll('\r\n', '\n').replace(/^\ufeff/, '')))
        return;
      const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
      // Where the text of a record holds it, the rule above has said so with the field.
      const told = entries.some(
        (entry) => entry.path === path && entry.fields.some((field) => HIDDEN.test(field.text)),
      );
      if (told) return;
      for (const [i, line] of lines.entries()) {
        const [hidden] = HIDDEN.exec(line) ?? [];
        if (hidden === undefined) continue;
        yield {
          file: path,
          line: i + 1,
          found: line.trim(),
          message: `holds the hidden character ${codeOf(hidden)}; type the line anew without it`,
        };
      }
    },
  },
  {
    name: 'texts-say-something',
    of: 'entry',
    says: 'A text has a letter or a digit, and no pile of accents.',
    *find({ fields, at }) {
      for (const { path, text } of fields) {
        if (!/[\p{L}\p{N}]/u.test(text)) {
          yield at('a text with at least one letter or digit belongs here', path, text);
        } else if (/\p{M}{4}/u.test(text.normalize('NFC'))) {
          yield at('at most three accents stand on a letter; type the text anew', path, text);
        }
      }
    },
  },
  {
    name: 'one-line',
    of: 'entry',
    says: 'Only long texts have paragraphs: a title, a name or an address is one line. Single line breaks of a file are no part of a text.',
    *find({ fields, at }) {
      for (const { path, key, text } of fields) {
        if (!LONG_FIELDS.has(key) && text.includes('\n')) {
          yield at('one line belongs here; join the paragraphs', path, text);
        }
      }
    },
  },
  {
    name: 'text-length',
    of: 'entry',
    says: `No line is longer than ${MAX_CHARACTERS.line} characters, no long text than ${MAX_CHARACTERS.long}.`,
    *find({ fields, at }) {
      for (const { path, key, text } of fields) {
        const limit = LONG_FIELDS.has(key) ? MAX_CHARACTERS.long : MAX_CHARACTERS.line;
        if (text.length > limit && !isAddress(key)) {
          yield at(`${text.length} characters; at most ${limit}, so shorten it`, path, text);
        }
      }
    },
  },
  {
    name: 'plain-text',
    of: 'entry',
    says: 'Texts are plain: no tags or entities of HTML.',
    *find({ fields, at }) {
      for (const { path, key, text } of fields) {
        const [markup] = /<\/?[a-z!][^>]*>|&(?:[a-z]+|#x?[0-9a-f]+);/i.exec(text) ?? [];
        if (markup !== undefined && !isAddress(key)) {
          yield at('texts are plain, without HTML; write it in words', path, markup);
        }
      }
    },
  },
  {
    name: 'narrative-length',
    of: 'event',
    says: `A narrative has ${NARRATIVE_WORDS.from} to ${NARRATIVE_WORDS.to} words.`,
    *find({ value, at }) {
      const { from, to } = NARRATIVE_WORDS;
      const words = wordsIn(value.narrative);
      if (words < from || words > to) {
        yield at(
          `${from} to ${to} words, this has ${words}; tell ${words < from ? 'more' : 'less'}`,
          'narrative',
          value.narrative,
        );
      }
    },
  },
];
