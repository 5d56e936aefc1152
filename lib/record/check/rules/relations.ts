import type { Relation } from '@/lib/record/schema';
import type { Problem } from '../problem';
import type { Context, DatedEvent, Rule } from '../rule';

/** Relations that are the same from both ends. */
const MUTUAL: readonly Relation[] = ['same-actor', 'same-place'];

/** Relations that point from the earlier event to the later one, or back. */
const POINTS: Readonly<Partial<Record<Relation, 'on' | 'back'>>> = {
  'followed-by': 'on',
  'response-to': 'back',
};

/** Texts that stand more than once, by their later places. */
function* twice(
  list: readonly (readonly [key: string, report: () => Problem])[],
): Generator<Problem> {
  const seen = new Set<string>();
  for (const [key, report] of list) {
    if (seen.has(key)) yield report();
    seen.add(key);
  }
}

type Edge = { readonly to: string; readonly field: string; readonly from: DatedEvent };

/** One problem for each ring of events that lead back to where they began. */
function* rings(edges: ReadonlyMap<string, readonly Edge[]>, what: string): Generator<Problem> {
  const done = new Set<string>();
  for (const start of edges.keys()) {
    // By hand and not by calling itself: a chain can be as long as the record.
    const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
    const open = new Set([start]);
    while (path.length > 0) {
      const top = path.at(-1);
      if (!top) break;
      const edge = done.has(top.id) ? undefined : edges.get(top.id)?.[top.next];
      top.next += 1;
      if (!edge) {
        done.add(top.id);
        open.delete(top.id);
        path.pop();
      } else if (open.has(edge.to)) {
        yield edge.from.at(
          `${what} leads in a ring back to ${edge.to}; remove one of its relations`,
          edge.field,
          edge.to,
        );
      } else if (!done.has(edge.to)) {
        open.add(edge.to);
        path.push({ id: edge.to, next: 0 });
      }
    }
  }
}

function edgesOf(
  { events }: Context,
  way: (relation: Relation) => 'on' | 'back' | undefined,
): ReadonlyMap<string, readonly Edge[]> {
  const edges = new Map<string, Edge[]>();
  for (const event of events) {
    for (const [i, { id, relation }] of event.value.related.entries()) {
      const direction = way(relation);
      if (!direction || id === event.value.id) continue;
      const [from, to] = direction === 'on' ? [event.value.id, id] : [id, event.value.id];
      const list = edges.get(from) ?? [];
      list.push({ to, from: event, field: `related.${i}.id` });
      edges.set(from, list);
    }
  }
  return edges;
}

export const RELATED: readonly Rule[] = [
  {
    name: 'actors-known',
    of: 'event',
    asksForAll: true,
    says: 'Actors stand in `actors.yaml`.',
    *find({ value: { actors }, at }, { actorIds }) {
      for (const [i, { id }] of actors.entries()) {
        if (!actorIds.has(id)) {
          yield at(
            'unknown actor; add it to data/actors.yaml or use an id from there',
            `actors.${i}.id`,
            id,
          );
        }
      }
    },
  },
  {
    name: 'said-once',
    of: 'event',
    says: 'A record names an actor once in each role and wording, a theme once, a group of victims once.',
    *find({ value: { actors, themes, victims }, at }) {
      yield* twice([
        ...actors.map(
          ({ id, role, label = '' }, i) =>
            [
              `actor ${id} ${role} ${label}`,
              () => at('stands above in the same role; remove one', `actors.${i}.id`, id),
            ] as const,
        ),
        ...themes.map(
          (theme, i) =>
            [`theme ${theme}`, () => at('stands above; remove one', `themes.${i}`, theme)] as const,
        ),
        ...victims.map(
          ({ group }, i) =>
            [
              `group ${group.toLowerCase()}`,
              () => at('stands above; join the two', `victims.${i}.group`, group),
            ] as const,
        ),
      ]);
    },
  },
  {
    name: 'related-exists',
    of: 'event',
    asksForAll: true,
    says: 'A record is related to another one of the record, never to itself.',
    *find({ value, at }, { eventIds, withdrawn }) {
      for (const [i, { id }] of value.related.entries()) {
        const field = `related.${i}.id`;
        const gone = withdrawn.find((entry) => entry.value.id === id)?.value;
        if (id === value.id) yield at('a record is not related to itself; remove it', field, id);
        else if (!eventIds.has(id) && gone) {
          yield at(`withdrawn; use ${gone.successor ?? 'another record'} or remove it`, field, id);
        } else if (!eventIds.has(id)) {
          yield at('no record has this id; correct it', field, id);
        }
      }
    },
  },
  {
    name: 'related-once',
    of: 'record',
    says: 'A relation is stated once, on one of the two records; the inverse is derived.',
    *find({ events }) {
      yield* twice(
        events.flatMap(({ value, at }) =>
          value.related.map(({ id, relation }, i) => {
            const pair = MUTUAL.includes(relation) ? [value.id, id].sort() : [value.id, id];
            return [
              [relation, ...pair].join(' '),
              () =>
                at(`these two are ${relation} already; remove one of them`, `related.${i}.id`, id),
            ] as const;
          }),
        ),
      );
    },
  },
  {
    name: 'related-in-time',
    of: 'event',
    says: 'What follows is not earlier, and what responds is not earlier than what it responds to, as far as both dates are known.',
    *find({ value, at, date }, { byId }) {
      for (const [i, { id, relation }] of value.related.entries()) {
        const other = byId.get(id);
        const points = POINTS[relation];
        if (!date || !other?.date || !points) continue;
        const [first, second] = points === 'on' ? [date, other.date] : [other.date, date];
        if (second.startUntilMs < first.startMs) {
          yield at(
            `${value.date} ${relation} ${other.value.date} is against the order of time; turn the relation round`,
            `related.${i}.relation`,
            relation,
          );
        }
      }
    },
  },
  {
    name: 'no-rings',
    of: 'record',
    says: 'Relations in time and parts of a whole lead nowhere in a ring.',
    *find(context) {
      yield* rings(
        edgesOf(context, (relation) => POINTS[relation]),
        'what follows or responds',
      );
      yield* rings(
        edgesOf(context, (relation) => (relation === 'part-of' ? 'on' : undefined)),
        'part-of',
      );
    },
  },
  {
    name: 'one-event-one-record',
    of: 'record',
    says: 'No two records have the same title, or the same narrative, on the same date.',
    *find({ events }) {
      yield* twice(
        events.flatMap(({ value, at }) =>
          (['title', 'narrative'] as const).map(
            (field) =>
              [
                `${field} ${value.date} ${value[field].trim().toLowerCase()}`,
                () =>
                  at(
                    'another record of this date says the same; one event is one record',
                    field,
                    value[field],
                  ),
              ] as const,
          ),
        ),
      );
    },
  },
];
