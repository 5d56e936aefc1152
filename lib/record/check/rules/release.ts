import type { Rule } from '../rule';

export const RELEASE: readonly Rule[] = [
  {
    name: 'ids-stay',
    of: 'release',
    asksForAll: true,
    says: 'What a kept version has stays in the record, or stands in `withdrawn.yaml` with the day and the reason.',
    *find({ kept, eventIds, withdrawn }) {
      const gone = new Set(withdrawn.map(({ value }) => value.id));
      for (const { id, firstDate, lastVersion } of kept) {
        if (eventIds.has(id) || gone.has(id)) continue;
        yield {
          file: `data/events/${firstDate.slice(0, 4)}.yaml`,
          record: id,
          field: 'id',
          message: `version ${lastVersion} has this record and links lead to it; put it back under this id, or enter it in data/withdrawn.yaml with day and reason`,
        };
      }
    },
  },
  {
    name: 'withdrawn',
    of: 'release',
    says: 'A withdrawn record was kept once and is in the record no more; its day is not after today, and its successor is in the record.',
    *find({ kept, eventIds, withdrawn, today }) {
      for (const { value, at } of withdrawn) {
        const { id, day, successor } = value;
        if (eventIds.has(id)) {
          yield at('the record still has it; remove it there, or here', 'id', id);
        } else if (!kept.some((event) => event.id === id)) {
          yield at('no kept version has this record, so nothing links to it; remove it', 'id', id);
        }
        if (day > today) yield at(`after today, ${today}`, 'day', day);
        if (successor === id) yield at('a record does not succeed itself', 'successor', successor);
      }
    },
  },
  {
    name: 'corrections',
    of: 'release',
    says: 'Corrections stand under a day that is not after today, newest first, a day and in it an event once; what they name was kept once.',
    *find({ kept, corrections, today }) {
      for (const [i, { value, at }] of corrections.entries()) {
        const before = corrections[i - 1]?.value.day;
        if (value.day > today) yield at(`after today, ${today}`, 'day', value.day);
        if (before && value.day >= before) {
          yield at(
            `the newest day stands first; this one stands after ${before}`,
            'day',
            value.day,
          );
        }
        const ids = value.corrections.map(({ id }) => id);
        for (const [k, id] of ids.entries()) {
          const path = `corrections.${k}.id`;
          if (!kept.some((event) => event.id === id)) {
            yield at(
              'no kept version has this event, so nothing was corrected; remove it',
              path,
              id,
            );
          } else if (ids.indexOf(id) < k) {
            yield at('this event stands above; give one reason', path, id);
          }
        }
      }
    },
  },
];
