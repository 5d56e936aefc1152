import type { FoundName, NameBook } from './names';
import type { Asked } from './search';
import { type Word, wordsOf } from './terms';

/** A piece of a text, and whether it is what was looked for. */
export type Segment = { readonly text: string; readonly isMatch: boolean };

export type Shown = {
  readonly title: readonly Segment[];
  /** The summary, from a little before the first word found in it. */
  readonly summary: readonly Segment[];
  /** Where the event is found by a spelling that neither title nor summary has: the name of the
   * record, and that spelling. */
  readonly knownAs: { readonly name: string; readonly spelling: string } | null;
};

type Texts = { readonly title: string; readonly summary: string };

/** A text as it is held against what was found. The same events are shown letter after letter. */
type Reading = {
  readonly words: readonly Word[];
  readonly found: readonly FoundName[];
  readonly named: NameBook['named'];
};
type NameReader = (text: string) => Reading;

const READINGS_HELD = 500;

export function nameReader(names: NameBook): NameReader {
  const held = new Map<string, Reading>();
  return (text) => {
    const known = held.get(text);
    if (known) return known;
    const reading = { words: wordsOf(text), found: names.in(text), named: names.named };
    if (held.size >= READINGS_HELD) held.clear();
    held.set(text, reading);
    return reading;
  };
}

/** An event as a result: its title and summary with what was found in them. */
export function showHit(
  { title, summary }: Texts,
  id: string,
  kept: readonly Asked[],
  read: NameReader,
): Shown {
  const terms = new Set(kept.flatMap(({ finding }) => finding.hits.get(id)?.terms ?? []));
  return {
    title: marked(title, terms, read(title)),
    summary: cutBefore(marked(summary, terms, read(summary))),
    knownAs: knownAs([read(title), read(summary)], id, kept),
  };
}

function marked(
  text: string,
  terms: ReadonlySet<string>,
  { words, found }: Reading,
): readonly Segment[] {
  const isFound = words.map(({ term }) => terms.has(term));
  for (const { from, to, of } of found) {
    if ([...of.keys()].some((key) => terms.has(key))) isFound.fill(true, from, to);
  }
  const segments: Segment[] = [];
  let at = 0;
  for (const [i, word] of words.entries()) {
    if (!isFound[i]) continue;
    if (word.at > at) segments.push({ text: text.slice(at, word.at), isMatch: false });
    at = word.at + word.text.length;
    segments.push({ text: word.text, isMatch: true });
  }
  if (at < text.length) segments.push({ text: text.slice(at), isMatch: false });
  return segments;
}

/** What may stand before the first word found, where a line is short. */
const BEFORE_CHARACTERS = 60;

/** A text that begins at a word a little before what was found, with "…" where it is cut. */
function cutBefore(segments: readonly Segment[]): readonly Segment[] {
  const [first, ...rest] = segments;
  if (!first || first.isMatch || rest.length === 0 || first.text.length <= BEFORE_CHARACTERS) {
    return segments;
  }
  const from = first.text.indexOf(' ', first.text.length - BEFORE_CHARACTERS);
  return [{ ...first, text: `…${first.text.slice(Math.max(from, 0))}` }, ...rest];
}

function knownAs(
  readings: readonly Reading[],
  id: string,
  kept: readonly Asked[],
): Shown['knownAs'] {
  const said = ` ${readings.map(({ words }) => joined(words)).join(' ')} `;
  for (const { finding } of kept) {
    for (const key of finding.hits.get(id)?.terms ?? []) {
      const spelling = finding.spellings.get(key);
      const name = readings[0]?.named.get(key)?.entry.name;
      if (spelling === undefined || name === undefined || spelling === name) continue;
      if (!said.includes(` ${joined(wordsOf(spelling))} `)) return { name, spelling };
    }
  }
  return null;
}

const joined = (words: readonly Word[]): string => words.map(({ name }) => name).join(' ');
