import { valueAt } from './column';
import type { EventIndex, Row } from './event-index';

const LENGTH = 6;

/** The rows nearest in time to the date an id begins with; the latest ones where it has none. */
export function nearestRows(index: EventIndex, id: string): readonly Row[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(id) ?? [];
  const all = Array.from({ length: index.length }, (_, row) => row);
  if (!year) return all.slice(-LENGTH).reverse();
  const wanted = Date.UTC(Number(year), Number(month ?? 7) - 1, Number(day ?? 1));
  const distance = (row: Row): number => Math.abs(valueAt(index.startMs, row) - wanted);
  return all
    .sort((a, b) => distance(a) - distance(b) || a - b)
    .slice(0, LENGTH)
    .sort((a, b) => a - b);
}

/** The rows whose title or place holds every word of the query, latest first. */
export function searchTitles(index: EventIndex, query: string): readonly Row[] {
  const words = query.toLocaleLowerCase('en').slice(0, 200).split(/\s+/).filter(Boolean);
  const rows: Row[] = [];
  for (let row = index.length - 1; row >= 0; row -= 1) {
    const text = `${index.titles[row]} ${index.placeNames[row]}`.toLocaleLowerCase('en');
    if (words.every((word) => text.includes(word))) rows.push(row);
  }
  return rows;
}
