import edtf from 'edtf';
import type { DatePrecision } from './date-precision';

/** A date of the record in UTC milliseconds, both ends inclusive. */
export type EventDate = {
  readonly startMs: number;
  /** Last millisecond on which it can have begun: the end of its first day, month or year. */
  readonly startUntilMs: number;
  readonly endMs: number;
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;
const PRECISIONS = ['year', 'month', 'day'] as const;

/**
 * Reads an EDTF level 1 date of the forms the record allows: a year, month or day, or an interval of
 * two, each with `~` (approximate), `?` (uncertain) or `%` (both). The marks do not widen the span.
 *
 * @throws Error in words for anything else, an impossible day and an interval that ends before it
 * begins included.
 */
export function parseEventDate(text: string): EventDate {
  const parts = text.split('/');
  const [first, last] = parts;
  if (first === undefined || parts.length > 2) throw new Error('an interval has one "/"');
  const start = parsePart(first);
  if (last === undefined) return { ...start, startUntilMs: start.endMs };
  const end = parsePart(last);
  if (end.startMs < start.startMs || end.endMs < start.endMs) {
    throw new Error('the interval ends before it begins');
  }
  return {
    startMs: start.startMs,
    startUntilMs: start.endMs,
    endMs: end.endMs,
    precision: 'range',
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
  };
}

function parsePart(text: string): Omit<EventDate, 'startUntilMs'> {
  const match = PART.exec(text);
  if (!match) throw new Error(`"${text}" is not a year, month or day of EDTF level 1`);
  const [, year, month, day, mark] = match;
  // edtf rolls 30 February over into March in some forms, so the day is held against the calendar.
  if (month && (Number(month) < 1 || Number(month) > 12)) {
    throw new Error(`${text} has a month outside 01 to 12`);
  }
  if (month && day) {
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number(day) < 1 || Number(day) > days)
      throw new Error(`${text} is not a day of the calendar`);
  }
  let date: { min: number; max: number };
  try {
    date = edtf(text);
  } catch (cause) {
    throw new Error(`${text} is not a date of the calendar`, { cause });
  }
  return {
    startMs: date.min,
    endMs: date.max,
    precision: PRECISIONS[[month, day].filter(Boolean).length] ?? 'day',
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}
