import { RESERVED_IDS, SUBTYPES, UCDP_YEARS } from '@/lib/record/vocabulary';
import { dayEndMs, dayStartMs, isoDay } from '@/lib/time/day';
import type { Located } from '../read';
import type { Rule } from '../rule';
import { isDay } from './dates';

const MAX_ID_CHARACTERS = 100;

/** The names of an actor or a place: the main one first. */
function namesOf(value: object): readonly string[] {
  if (!('name' in value && 'aliases' in value)) return [];
  const aliases: readonly unknown[] = Array.isArray(value.aliases) ? value.aliases : [];
  return [value.name, ...aliases].filter((name) => typeof name === 'string');
}

export const LISTS: readonly Rule[] = [
  {
    name: 'subtype-of-type',
    of: 'event',
    says: 'A subtype is one of those that ACLED has under the type.',
    *find({ value: { type, subtype }, at }) {
      const allowed: readonly string[] = SUBTYPES[type];
      if (!allowed.includes(subtype)) {
        yield at(`allowed for ${type} are ${allowed.join(', ')}`, 'subtype', subtype);
      }
    },
  },
  {
    name: 'ids-once',
    of: 'record',
    says: 'An id stands once in its list.',
    *find({ events, actors, places, periods, claims, withdrawn }) {
      const lists: readonly (readonly Located<{ readonly id: string }>[])[] = [
        events,
        actors,
        places,
        periods,
        claims,
        withdrawn,
      ];
      for (const list of lists) {
        const seen = new Map<string, string>();
        for (const { value, at } of list) {
          const { file, line } = at('', 'id');
          const first = seen.get(value.id);
          if (first) yield at(`duplicate id, first in ${first}; remove one`, 'id', value.id);
          else seen.set(value.id, `${file}:${line}`);
        }
      }
    },
  },
  {
    name: 'ids-are-names',
    of: 'entry',
    says: `An id has at most ${MAX_ID_CHARACTERS} characters and is none of the words of addresses: ${RESERVED_IDS.join(', ')}.`,
    *find({ value, at }) {
      if (!('id' in value) || typeof value.id !== 'string') return;
      const { id } = value;
      if (id.length > MAX_ID_CHARACTERS) {
        yield at(`at most ${MAX_ID_CHARACTERS} characters; shorten it`, 'id', id);
      }
      if (RESERVED_IDS.some((word) => word === id)) {
        yield at('a word that addresses use for something else; choose another', 'id', id);
      }
    },
  },
  {
    name: 'names',
    of: 'entry',
    says: 'An actor or a place has each of its names once, and none holds `;`, which joins them in the downloads.',
    *find({ value, at }) {
      const names = namesOf(value);
      for (const [i, name] of names.entries()) {
        const field = i === 0 ? 'name' : `aliases.${i - 1}`;
        if (name.includes(';')) yield at('no name holds ";"; use another sign', field, name);
        if (names.indexOf(name) < i) yield at('stands above; remove one', field, name);
      }
    },
  },
  {
    name: 'actor-names',
    of: 'record',
    says: 'No two actors share a name, and no two places share both name and kind.',
    *find({ actors, places }) {
      const lists = [
        actors.map(({ value, at }) => ({ key: value.name, at })),
        places.map(({ value, at }) => ({ key: `${value.name} (${value.kind})`, at })),
      ];
      for (const list of lists) {
        const seen = new Set<string>();
        for (const { key, at } of list) {
          if (seen.has(key.toLowerCase())) {
            yield at(
              'an entry above has this name; make them one, or tell them apart',
              'name',
              key,
            );
          }
          seen.add(key.toLowerCase());
        }
      }
    },
  },
  {
    name: 'coverage',
    of: 'record',
    says: 'The record covers from the start of its first period through a day that is not after today.',
    *find({ coverage, periods, today }) {
      if (!coverage) return;
      const { from, through } = coverage.value;
      const first = periods[0]?.value.start;
      if (from > through) {
        yield coverage.at(
          `ends before it begins, ${from}; correct one of the two`,
          'through',
          through,
        );
      }
      if (through > today) {
        yield coverage.at(
          `after today, ${today}; nothing can be sourced there`,
          'through',
          through,
        );
      }
      if (first !== undefined && first !== from) {
        yield coverage.at(`the first period starts on ${first}; make them agree`, 'from', from);
      }
    },
  },
  {
    name: 'periods',
    of: 'record',
    says: 'Periods follow one another without gap or overlap; only the last is open, or ends where the record does.',
    *find({ periods, coverage }) {
      for (const [i, { value, at }] of periods.entries()) {
        const { start, end } = value;
        if (!isDay(start) || (end !== null && !isDay(end))) continue;
        const next = periods[i + 1]?.value.start;
        if (end !== null && end < start) yield at(`ends before it starts, ${start}`, 'end', end);
        const through = coverage?.value.through;
        if (next === undefined) {
          if (end !== null && through !== undefined && end !== through) {
            yield at(
              `the last period is open (null) or ends with the record, ${through}`,
              'end',
              end,
            );
          }
          if (through !== undefined && start > through) {
            yield at(`starts after the record ends, ${through}`, 'start', start);
          }
        } else if ((end && isoDay(dayEndMs(end) + 1)) !== next) {
          yield at(
            `the next period starts on ${next}; periods leave no gap and do not overlap, so this one ends on ${isDay(next) ? isoDay(dayStartMs(next) - 1) : 'the day before'}`,
            'end',
            end,
          );
        }
      }
    },
  },
];

export const REFERENCE_RULES: readonly Rule[] = [
  {
    name: 'reference-complete',
    of: 'reference',
    says: `The reference has each year from ${UCDP_YEARS.first} to ${UCDP_YEARS.last} once, in order.`,
    *find(rows) {
      const { first, last } = UCDP_YEARS;
      for (const [i, { value, at }] of rows.entries()) {
        if (value.year !== first + i) {
          yield at(
            `the year ${first + i} belongs here; one line a year, in order`,
            'year',
            value.year,
          );
          return;
        }
      }
      const end = rows.at(-1);
      if (end && end.value.year !== last) {
        yield end.at(
          `the last line; the years go on to ${last}, so add them`,
          'year',
          end.value.year,
        );
      }
    },
  },
  {
    name: 'reference-figures',
    of: 'reference',
    says: 'low ≤ best ≤ high, and best is the sum of the three kinds of violence.',
    *find(rows) {
      for (const { value, at } of rows) {
        const { low, best, high, sum } = value;
        if (low > best || best > high) {
          yield at('low ≤ best ≤ high; correct it from UCDP', 'best', [low, best, high].join());
        }
        if (best !== sum) {
          yield at(`the three kinds of violence make ${sum}; correct it from UCDP`, 'best', best);
        }
      }
    },
  },
];
