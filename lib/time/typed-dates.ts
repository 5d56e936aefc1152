import { MONTHS, parseDay } from './day';

/**
 * Dates as people type them among other words, in English, Russian and Tajik. A day, a month, a year,
 * a decade and a span of two of them are read; a day or month without a year is not, since it names no
 * window, and neither is what moves with today ("last week").
 */
export type TypedDate = {
  /** First and last day, YYYY-MM-DD, both inclusive; null where the span is open ("since 2021"). */
  readonly from: string | null;
  readonly to: string | null;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
};

/** The beginnings that months have besides their English names: Russian and Tajik differ in no more
 * than the ending. */
const CYRILLIC_MONTHS = [
  /^январ[ьяеи]?$|^янв$/,
  /^феврал[ьяеи]?$|^февр?$/,
  /^март[аеи]?$/,
  /^апрел[ьяеи]?$|^апр$/,
  /^ма[йяеи]$|^майи$/,
  /^июн[ьяеи]?$/,
  /^июл[ьяеи]?$/,
  /^август[аеи]?$|^авг$/,
  /^сентябр[ьяеи]?$|^сент?$/,
  /^октябр[ьяеи]?$|^окт$/,
  /^ноябр[ьяеи]?$|^нояб?$/,
  /^декабр[ьяеи]?$|^дек$/,
];

function monthOf(word: string): number | null {
  const isEnglish = (name: string): boolean =>
    word === name || word === name.slice(0, 3) || (word === 'sept' && name === 'september');
  const at = MONTHS.findIndex((name) => isEnglish(name.toLowerCase()));
  const month = 1 + (at < 0 ? CYRILLIC_MONTHS.findIndex((names) => names.test(word)) : at);
  return month === 0 ? null : month;
}

type Token = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of a number: its value; null of anything else. */
  readonly number: number | null;
  readonly digits: number;
  readonly isDecade: boolean;
  readonly month: number | null;
};

const NUMBER =
  /(?<![\p{L}\p{N}])(\d+)(?:(s|[’']s|-?(?:е|х))|(?:st|nd|rd|th|-?(?:го|ум[ие]?|юми)))?(?![\p{L}\p{N}])/u;
const TOKENS = new RegExp(`${NUMBER.source}|[\\p{L}\\p{M}\\p{N}]+|[^\\s]`, 'giu');

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKENS)].map((match) => {
    const word = match[0].toLocaleLowerCase('en');
    return {
      text: word,
      start: match.index,
      end: match.index + match[0].length,
      number: match[1] === undefined ? null : Number(match[1]),
      digits: match[1]?.length ?? 0,
      isDecade: match[2] !== undefined,
      month: match[1] === undefined ? monthOf(word) : null,
    };
  });
}

/** What is known of one end of a span. */
type Point = {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly isDecade?: boolean;
  /** The token after it. */
  readonly next: number;
};

const JOINING = /^(?:[-–—]|to|till|until|through|по|до|то)$/;
const NOISE = /^(?:,|of|the|соли|сол)$/;
const YEAR_WORD = /^(?:год[ау]?|гг?|соли|сол|year)$/;
const SIGN = /^[-./]$/;

class Reader {
  private readonly tokens: readonly Token[];
  constructor(text: string) {
    this.tokens = tokensOf(text);
  }

  get length(): number {
    return this.tokens.length;
  }

  at(i: number): Token | null {
    return this.tokens[i] ?? null;
  }

  private year(i: number): number | null {
    const token = this.at(i);
    const isYear = token?.digits === 4 && token.number !== null;
    return isYear && token.number >= 1900 && token.number < 2100 ? token.number : null;
  }

  private small(i: number, most: number): number | null {
    const token = this.at(i);
    if (token === null || token.number === null || token.digits > 2 || token.isDecade) return null;
    return token.number >= 1 && token.number <= most ? token.number : null;
  }

  /** The sign between two numbers that touch it. */
  private sign(i: number): string | null {
    const [before, sign, after] = [this.at(i - 1), this.at(i), this.at(i + 1)];
    if (!before || !sign || !after || !SIGN.test(sign.text)) return null;
    return before.end === sign.start && sign.end === after.start ? sign.text : null;
  }

  /** Over "," and "of" to a year, and over the word for year after it. */
  private yearAfter(i: number): { year: number; next: number } | null {
    let at = i;
    while (NOISE.test(this.at(at)?.text ?? '')) at += 1;
    const year = this.year(at);
    return year === null ? null : { year, next: this.pastYearWord(at + 1) };
  }

  private pastYearWord(i: number): number {
    if (!YEAR_WORD.test(this.at(i)?.text ?? '')) return i;
    return this.at(i + 1)?.text === '.' ? i + 2 : i + 1;
  }

  private numeric(i: number): Point | null {
    const [first, second] = [this.sign(i + 1), this.sign(i + 3)];
    if (first === null) return null;
    const year = this.year(i);
    if (year !== null) {
      const month = this.at(i + 2)?.digits === 2 ? this.small(i + 2, 12) : null;
      if (month === null) return null;
      const day = second === first ? this.small(i + 4, 31) : null;
      if (day !== null) return { year, month, day, next: i + 5 };
      return first === '/' ? null : { year, month, day, next: i + 3 };
    }
    const [a, b] = [this.small(i, 31), this.small(i + 2, 31)];
    if (a !== null && b !== null && second === first) {
      const two = this.at(i + 4)?.digits === 2 ? (this.at(i + 4)?.number ?? null) : null;
      const inCentury = two === null ? null : two + (two < 70 ? 2000 : 1900);
      const full = this.year(i + 4) ?? inCentury;
      // "24.12.2025"; where the second can be no month, as in "12/24/2025", the first is.
      if (full !== null && (a <= 12 || b <= 12)) {
        const [day, month] = b <= 12 ? [a, b] : [b, a];
        return { year: full, month, day, next: this.pastYearWord(i + 5) };
      }
    }
    const month = this.small(i, 12);
    const yearOfMonth = this.year(i + 2);
    if (month === null || yearOfMonth === null || first === '-') return null;
    return { year: yearOfMonth, month, day: null, next: this.pastYearWord(i + 3) };
  }

  /** A day, month or year that begins at a token, as far as it is told there. */
  point(i: number): Point | null {
    const numeric = this.numeric(i);
    if (numeric) return numeric;
    const token = this.at(i);
    if (token === null) return null;
    const nothing = { year: null, month: null, day: null };
    if (token.isDecade) {
      const year = token.digits === 4 ? this.year(i) : token.number === 90 ? 1990 : null;
      if (year === null || year % 10 !== 0) return null;
      return { ...nothing, year, isDecade: true, next: this.pastYearWord(i + 1) };
    }
    const year = this.year(i);
    if (year !== null) {
      const month = this.at(i + 1)?.month ?? null;
      if (month === null) return { ...nothing, year, next: this.pastYearWord(i + 1) };
      const day = this.small(i + 2, 31);
      return { year, month, day, next: day === null ? i + 2 : i + 3 };
    }
    if (token.month !== null) {
      const day = this.small(i + 1, 31);
      const told = this.yearAfter(day === null ? i + 1 : i + 2);
      const next = told?.next ?? (day === null ? i + 1 : i + 2);
      return { year: told?.year ?? null, month: token.month, day, next };
    }
    const day = this.small(i, 31);
    if (day === null) return NOISE.test(token.text) ? this.noisyYear(i) : null;
    const at = NOISE.test(this.at(i + 1)?.text ?? '') ? i + 2 : i + 1;
    const month = this.at(at)?.month ?? null;
    if (month === null) return { ...nothing, day, next: i + 1 };
    const told = this.yearAfter(at + 1);
    return { year: told?.year ?? null, month, day, next: told?.next ?? at + 1 };
  }

  private noisyYear(i: number): Point | null {
    const told = /^сол/.test(this.at(i)?.text ?? '') ? this.yearAfter(i) : null;
    return told && { ...told, month: null, day: null };
  }

  /** The other end of a span that begins with `from`, read at the token after what joins them. */
  otherEnd(from: Point, i: number): Point | null {
    const told = this.at(i);
    const isYearAlone = from.year !== null && from.month === null;
    // "1992–97"
    if (isYearAlone && told?.digits === 2 && told.number !== null && !told.isDecade) {
      const year = Math.floor((from.year ?? 0) / 100) * 100 + told.number;
      const next = this.pastYearWord(i + 1);
      return year > (from.year ?? 0) ? { year, month: null, day: null, next } : null;
    }
    const to = this.point(i);
    if (to === null || to.year !== null || from.month === null || from.day === null) return to;
    // "December 24–26, 2025"
    const after = this.yearAfter(to.next);
    return after && { ...to, ...after, month: to.month ?? from.month };
  }
}

const firstDay = ({ year, month, day }: Point): string | null =>
  year === null ? null : parseDay(isoOf(year, month, day), 'from');

const lastDay = ({ year, month, day, isDecade }: Point): string | null =>
  year === null ? null : parseDay(isoOf(isDecade ? year + 9 : year, month, day), 'to');

const isoOf = (...parts: readonly (number | null)[]): string =>
  parts
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** What the first end of a span does not say, it has from the second: "24–26 December 2025". */
function completed(from: Point, to: Point): Point {
  const month = from.month ?? (from.day === null ? null : to.month);
  if (from.year !== null) return from;
  // "December – January 2026" begins in the year before.
  const isBefore = month !== null && to.month !== null && month > to.month;
  return { ...from, month, year: to.year === null || !isBefore ? to.year : to.year - 1 };
}

type Span = { readonly from: string | null; readonly to: string | null; readonly next: number };

function spanAt(reader: Reader, i: number, isBetween: boolean): Span | null {
  const a = reader.point(i);
  if (a === null) return null;
  const joint = reader.at(a.next)?.text ?? '';
  if (JOINING.test(joint) || (isBetween && /^(?:and|и|ва)$/.test(joint))) {
    const b = reader.otherEnd(a, a.next + 1);
    const from = b && firstDay(completed(a, b));
    const to = b && lastDay(b);
    if (b && from && to && from <= to) return { from, to, next: b.next };
  }
  const [from, to] = [firstDay(a), lastDay(a)];
  return from && to ? { from, to, next: a.next } : null;
}

const SINCE = /^(?:since|from|с|со|аз)$/;
const UNTIL = /^(?:until|till|before|до|то)$/;

/** The dates in a text, in their order; none overlaps another. */
export function findTypedDates(text: string): readonly TypedDate[] {
  const reader = new Reader(text);
  const found: TypedDate[] = [];
  for (let i = 0; i < reader.length; i += 1) {
    const token = reader.at(i);
    const word = token?.text ?? '';
    const isBetween = word === 'between' || word === 'между';
    const [isSince, isUntil] = [SINCE.test(word), UNTIL.test(word)];
    const opens = isBetween || isSince || isUntil;
    const span = spanAt(reader, opens ? i + 1 : i, isBetween);
    if (!span || !token) continue;
    const isSingle = reader.point(opens ? i + 1 : i)?.next === span.next;
    found.push({
      from: isUntil && isSingle ? null : span.from,
      to: isSince && isSingle ? null : span.to,
      start: token.start,
      end: reader.at(span.next - 1)?.end ?? token.end,
    });
    i = span.next - 1;
  }
  return found;
}
