import { dayEndMs, dayStartMs, MS_PER_YEAR, parseDay } from '@/lib/time/day';
import type { Rule } from '../rule';

const MAX_YEARS = 3;
const DAY_FIELDS = new Set(['start', 'end', 'from', 'to', 'through', 'day']);

export const isDay = (text: string): boolean => parseDay(text, 'from') === text;

/** The first part of a date without its marks: what ids begin with. */
const startOf = (date: string): string => (date.split('/')[0] ?? '').replace(/[~?%]$/, '');

export const DATES: readonly Rule[] = [
  {
    name: 'calendar-days',
    of: 'entry',
    says: 'Every day is one of the calendar.',
    *find({ fields, at }) {
      for (const { path, key, text } of fields) {
        if (DAY_FIELDS.has(key) && !isDay(text)) {
          yield at('a day of the calendar belongs here, "YYYY-MM-DD"', path, text);
        }
      }
    },
  },
  {
    name: 'event-date',
    of: 'event',
    says: 'A date is a year, month or day, or two of them joined by "/", of EDTF level 1.',
    *find(event) {
      if (event.date !== null) return;
      const { fault, at, value } = event;
      yield at(
        `${fault.length > 120 ? 'not a date' : fault}. Allowed: "YYYY", "YYYY-MM", "YYYY-MM-DD" or two of them joined by "/", each with ~ or ?`,
        'date',
        value.date,
      );
    },
  },
  {
    name: 'event-in-coverage',
    of: 'event',
    says: 'An event begins and ends within the days that `coverage.yaml` names; a month or year reaches into them.',
    *find(event, { coverage }) {
      if (event.date === null || !coverage) return;
      const { from, through } = coverage.value;
      if (!isDay(from) || !isDay(through)) return;
      const isOutside = event.parts.some(
        ({ startMs, endMs }) => endMs < dayStartMs(from) || startMs > dayEndMs(through),
      );
      if (isOutside) {
        yield event.at(
          `the record covers ${from} to ${through}; correct the date, or data/coverage.yaml where sources reach further now`,
          'date',
          event.value.date,
        );
      }
    },
  },
  {
    name: 'event-length',
    of: 'event',
    says: `An event lasts ${MAX_YEARS} years at most; what lasts longer is several events.`,
    *find({ value, at, date }) {
      if (date && date.endMs - date.startMs > MAX_YEARS * MS_PER_YEAR) {
        yield at(
          `an event lasts at most ${MAX_YEARS} years; cut it into several`,
          'date',
          value.date,
        );
      }
    },
  },
  {
    name: 'id-begins-with-date',
    of: 'event',
    says: 'An id begins with the start date it was first kept under, and never changes. A date can be corrected, the id stays.',
    *find({ value: { id, date: now }, at, date }, { kept }) {
      const start = startOf(kept.find((event) => event.id === id)?.firstDate ?? now);
      if (date && !id.startsWith(`${start}-`)) {
        yield at(`an id begins with the start date, ${start}-`, 'id', id);
      }
    },
  },
  {
    name: 'file-of-year',
    of: 'event',
    says: 'A record stands in the file of the year in which it starts, `data/events/<year>.yaml`.',
    *find({ value, at, date }) {
      const { file } = at('');
      const year = value.date.slice(0, 4);
      if (date && file !== `data/events/${year}.yaml`) {
        yield at(
          `a record that starts in ${year} belongs in data/events/${year}.yaml; move it there`,
          'date',
          value.date,
        );
      }
    },
  },
  {
    name: 'sorted',
    of: 'record',
    says: 'The records of a file are sorted by date, then id.',
    *find({ events }) {
      for (const [i, { value, at, date }] of events.entries()) {
        const before = events[i - 1];
        if (!date || !before?.date || before.at('').file !== at('').file) continue;
        if (
          date.startMs < before.date.startMs ||
          (value.date === before.value.date && value.id < before.value.id)
        ) {
          yield at(
            `records are sorted by date, then id; this one stands after ${before.value.id}, so move it up`,
            'id',
            value.id,
          );
        }
      }
    },
  },
];
