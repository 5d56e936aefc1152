import MiniSearch from 'minisearch';
import { MS_PER_DAY } from '@/lib/time/day';
import { valueAt } from '../column';
import type { EventIndex, Row } from '../event-index';
import { placeInWindow } from '../select';
import { claimDocument, periodDocument, SEARCH_OPTIONS, type SearchFile } from './index-file';
import { NameBook } from './names';
import { namesByWord } from './names-by-word';
import { type QueryPart, readQuery, synonymBook } from './query';
import { type Finding, openShelf, type Shelf } from './shelf';
import { nameReader, type Shown, showHit } from './show-hit';
import { type Topics, topicsOf } from './topics';

/** What some words find. */
export type Found = {
  /** The rows found, best first. */
  readonly rows: readonly Row[];
  /** What no event has together with the rest, as typed: it was left out. */
  readonly leftOut: readonly string[];
};

/** A found event as it is shown. */
export type Hit = Shown & { readonly row: Row };

export type Search = {
  readonly find: (query: string) => Found;
  /** The best of what is found, to be shown. */
  readonly hits: (query: string, limit: number) => readonly Hit[];
  /** What else goes by these words: windows, groups, places, periods and claims. */
  readonly topics: (query: string) => Topics;
};

/**
 * The search over its index of `buildSearch`, which must be of the same record.
 *
 * @throws Error, when asked, for a record that the index does not have.
 */
export function openSearch(text: string, index: EventIndex): Search {
  const file: SearchFile = JSON.parse(text);
  const names = new NameBook(index.actors, file.places, file.namesakes);
  const synonyms = synonymBook(file);
  const byWord = namesByWord(names);
  const shelf = openShelf(MiniSearch.loadJS(file.events, SEARCH_OPTIONS), names, byWord);
  const texts = new MiniSearch(SEARCH_OPTIONS);
  texts.addAll(index.periods.map((period) => periodDocument(period, names)));
  texts.addAll(file.claims.map((claim) => claimDocument(claim, names)));

  const readNames = nameReader(names);
  const textShelf = openShelf(texts, names, byWord);

  const read = lastOf((query: string) => readQuery(query, names, synonyms));
  const found = lastOf((query: string) => findEvents(read(query), shelf, index));
  return {
    find: (query) => {
      const { rows, leftOut } = found(query);
      return { rows, leftOut };
    },
    hits: (query, limit) => {
      const { rows, kept } = found(query);
      return rows.slice(0, limit).map((row) => {
        const id = valueAt(index.ids, row);
        const texts = { title: valueAt(index.titles, row), summary: shelf.textOf(id) };
        return { row, ...showHit(texts, id, kept, readNames) };
      });
    },
    topics: (query) =>
      topicsOf(
        read(query),
        found(query).kept.map(({ part }) => part),
        {
          index,
          names,
          byWord,
          texts: textShelf,
          claims: file.claims,
          rows: (asked) => findEvents(readQuery(asked, names, synonyms), shelf, index).rows,
        },
      ),
  };
}

/** The same question is asked several times over: by the list, the count and the topics. */
function lastOf<Answer>(answer: (query: string) => Answer): (query: string) => Answer {
  let last: { readonly query: string; readonly answer: Answer } | null = null;
  return (query) => {
    if (last?.query !== query) last = { query, answer: answer(query) };
    return last.answer;
  };
}

/** A part of a query with what it finds. */
export type Asked = {
  readonly part: QueryPart;
  readonly finding: Finding;
  /** What it tells: the fewer events have it, the more. */
  readonly weight: number;
};

/** An event that editors name on the timeline of all years is more often the one that is meant. */
const PROMINENCE: Readonly<Record<number, number>> = { 1: 1.4, 2: 1.2, 3: 1.1 };
/** Of two events alike, the later one is more often meant; by so much at most. */
const RECENCY = 0.15;

/** All parts, where an event has them all. Else without those that the best event lacks: the one with
 * the parts that tell most. */
function findEvents(
  parts: readonly QueryPart[],
  shelf: Shelf,
  index: EventIndex,
): Found & { readonly kept: readonly Asked[] } {
  const asked = parts.map((part): Asked => {
    const finding = part.kind === 'date' ? inWindow(part, index) : shelf.find(part);
    return { part, finding, weight: weightOf(finding.hits.size, index) };
  });
  const best = bestId(asked);
  const kept = asked.filter(({ finding }) => best !== null && finding.hits.has(best));
  const missed = asked.filter((one) => !kept.includes(one)).map(({ part }) => part);
  const date = missed.find(({ kind }) => kind === 'date');
  const [first, ...others] = kept;
  const scored = [...(first?.finding.hits.keys() ?? [])].flatMap((id) => {
    if (!others.every(({ finding }) => finding.hits.has(id))) return [];
    const row = rowOf(index, id);
    const sum = kept.reduce((total, { finding }) => total + (finding.hits.get(id)?.score ?? 0), 0);
    const prominence = PROMINENCE[valueAt(index.prominence, row)] ?? 1;
    const recency = 1 + (RECENCY * row) / index.length;
    return { row, score: sum * prominence * recency * nearness(index, row, date) };
  });
  scored.sort((a, b) => b.score - a.score || b.row - a.row);
  // Where nothing is found, nothing was left out for the sake of anything.
  const leftOut = scored.length === 0 ? [] : missed.map(({ text }) => text);
  return { rows: scored.map(({ row }) => row), leftOut, kept };
}

/** What a part tells: the fewer events have it, the more. As BM25 weighs a term. */
const weightOf = (found: number, index: EventIndex): number =>
  Math.log(1 + index.length / Math.max(found, 0.5));

/** The event that fits best: by how well it fits each part, and by what it has of all that the parts
 * tell, which counts as a square. One that has them all goes before any that lacks one. */
function bestId(asked: readonly Asked[]): string | null {
  const totals = new Map<string, { weight: number; score: number; parts: number }>();
  for (const { finding, weight } of asked) {
    for (const [id, { score }] of finding.hits) {
      const total = totals.get(id) ?? { weight: 0, score: 0, parts: 0 };
      total.weight += weight;
      total.score += score;
      total.parts += 1;
      totals.set(id, total);
    }
  }
  let best: { readonly id: string; readonly fit: number; readonly isWhole: boolean } | null = null;
  for (const [id, { weight, score, parts }] of totals) {
    const fit = score * weight ** 2;
    const isWhole = parts === asked.length;
    if (best && ((best.isWhole && !isWhole) || (best.isWhole === isWhole && fit <= best.fit)))
      continue;
    best = { id, fit, isWhole };
  }
  return best?.id ?? null;
}

function rowOf(index: EventIndex, id: string): Row {
  const row = index.rowOf.get(id);
  if (row === undefined) {
    throw new Error(`The search knows ${id}, which the index does not: they are of two records.`);
  }
  return row;
}

/** A date is worth as much as a word of the title. */
const DATE_BOOST = 4;

/** Events of a window, those first that surely began in it, and the deadlier before the others. */
function inWindow({ window }: Extract<QueryPart, { kind: 'date' }>, index: EventIndex): Finding {
  const found: { readonly row: Row; readonly fit: number }[] = [];
  for (let row = 0; row < index.length; row += 1) {
    const place = placeInWindow(index, row, window);
    if (place === 'outside') continue;
    const killed = Math.log1p(Math.max(0, valueAt(index.low, row)));
    found.push({ row, fit: (place === 'inside' ? 1 : 0.4) * (1 + killed / 10) });
  }
  const weight = DATE_BOOST * weightOf(found.length, index);
  const hits = new Map(
    found.map(({ row, fit }) => [valueAt(index.ids, row), { score: weight * fit, terms: [] }]),
  );
  return { hits, spellings: new Map() };
}

/** Where no event of the day asked for has the other words, those of about that time come first. */
function nearness(index: EventIndex, row: Row, part: QueryPart | undefined): number {
  if (part?.kind !== 'date') return 1;
  const start = valueAt(index.startMs, row);
  const { fromMs, toMs } = part.window;
  const days = Math.max(fromMs - start, start - toMs, 0) / MS_PER_DAY;
  return 1 + 2 / (1 + days / 30);
}
