import { MONTHS } from '@/lib/time/day';

type Part = { year: string; month?: string; day?: string; mark: string };

function parsePart(text: string): Part {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(text);
  return {
    year: match?.[1] ?? text,
    month: match?.[2] && MONTHS[Number(match[2]) - 1],
    day: match?.[3] && String(Number(match[3])),
    mark: match?.[4] ?? '',
  };
}

function words({ day, month, year }: Part, skip: { year?: boolean; month?: boolean } = {}): string {
  return [day, skip.month ? undefined : month, skip.year ? undefined : year]
    .filter(Boolean)
    .join(' ');
}

/** An EDTF date in words: "26 November 2025", "10–23 December 1996", "about 17 January 2025",
 * "8 September 2010 (date uncertain)". */
export function formatEdtf(edtf: string): string {
  const [startText = '', endText] = edtf.split('/');
  const start = parsePart(startText);
  if (endText === undefined) return withMark(words(start), start.mark);
  const end = parsePart(endText);
  const mark = start.mark || end.mark;
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  if (sameMonth && start.day && end.day) {
    return withMark(`${start.day}–${words(end)}`, mark);
  }
  return withMark(`${words(start, { year: sameYear })} – ${words(end)}`, mark);
}

function withMark(text: string, mark: string): string {
  const about = mark === '~' || mark === '%' ? `about ${text}` : text;
  return mark === '?' || mark === '%' ? `${about} (date uncertain)` : about;
}

/** A UTC day in words: "27 June 1997". */
export function formatDay(ms: number): string {
  const date = new Date(ms);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** A UTC day where the year is said already: "27 June". */
export function formatDayOfYear(ms: number): string {
  const date = new Date(ms);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

/** A window in words: "5 May 1992 – 27 June 1997", or "27 June 1997" where it is one day. */
export function formatSpan(fromMs: number, toMs: number): string {
  const [from, to] = [formatDay(fromMs), formatDay(toMs)];
  return from === to ? from : `${from} – ${to}`;
}

/** In fewer years than so many, the months of a window tell more than its years. */
const SHORT_YEARS = 2;

/** A window in few words, for little room: "1992–97", "Aug 2025 – Apr 2026", "May 1992". */
export function formatSpanBriefly(fromMs: number, toMs: number): string {
  const [from, to] = [new Date(fromMs), new Date(toMs)];
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  if (years > SHORT_YEARS) return formatYearSpan(from.getUTCFullYear(), to.getUTCFullYear());
  const month = (date: Date): string => MONTHS[date.getUTCMonth()]?.slice(0, 3) ?? '';
  const end = `${month(to)} ${to.getUTCFullYear()}`;
  if (years > 0) return `${month(from)} ${from.getUTCFullYear()} – ${end}`;
  return month(from) === month(to) ? end : `${month(from)} – ${end}`;
}

/** The years of a period: "1992–97", "since 2025". */
export function formatYears(start: string, end: string | null): string {
  const from = start.slice(0, 4);
  return end === null ? `since ${from}` : formatYearSpan(Number(from), Number(end.slice(0, 4)));
}

/** "1995", "1992–97", "1991–2024". */
export function formatYearSpan(from: number, to: number): string {
  if (from === to) return String(from);
  const isOneCentury = Math.floor(from / 100) === Math.floor(to / 100);
  return `${from}–${isOneCentury ? String(to).slice(2) : to}`;
}

/** The machine-readable form for `<time dateTime>`: the first part of the date, without its marks. */
export function timeAttribute(edtf: string): string {
  return (edtf.split('/')[0] ?? edtf).replace(/[~?%]$/, '');
}
