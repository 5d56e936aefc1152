import type { Claim } from '@/lib/record/editorial';
import type { Actor, Dataset, EventRecord, Relation } from '@/lib/record/schema';
import type { EventType } from '@/lib/record/vocabulary';
import { parseEventDate } from '@/lib/time/edtf';
import { type ClaimMention, claimsByEvent } from './claims';

/** How another record stands to this one: a relation stated, or the inverse of one stated there. */
export type RelationWord = Relation | 'follows' | 'answered-by' | 'has-part';

export type RelatedEvent = {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly type: EventType;
  /** null for a member of the same chain that is related to this event only by others between them. */
  readonly relation: RelationWord | null;
};

export type Neighbour = { readonly id: string; readonly title: string; readonly date: string };

/** All the evidence for one event. */
export type EventDetail = {
  readonly record: EventRecord;
  readonly actorNames: Readonly<Record<string, Pick<Actor, 'name' | 'kind' | 'note'>>>;
  /** In order of time, each once: the records related to this one, and all others of its chain, which
   * is whatever can be reached from event to event by what followed, answered or was part of what.
   * That two share a place or an actor joins no chain. */
  readonly chain: readonly RelatedEvent[];
  /** How many of the chain come before the event itself, in order of time. */
  readonly chainAt: number;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  /** The claims that name it, in the order in which they are listed. */
  readonly claims: readonly ClaimMention[];
};

/** Relations are stated on one of two records; this is what the other one reads. */
const INVERSE = {
  'followed-by': 'follows',
  'response-to': 'answered-by',
  'part-of': 'has-part',
  'same-actor': 'same-actor',
  'same-place': 'same-place',
} as const satisfies Record<Relation, RelationWord>;

/** The more telling word wins where two records are related twice. */
const STRENGTH: readonly RelationWord[] = [
  'part-of',
  'has-part',
  'response-to',
  'answered-by',
  'followed-by',
  'follows',
  'same-actor',
  'same-place',
];

/** Whether a relation says that one event came of the other. */
const isInChain = (word: RelationWord): boolean => word !== 'same-actor' && word !== 'same-place';

/** The sources of every record by its id: what a printed view lists. */
export type SourcesById = Readonly<Record<string, EventRecord['sources']>>;

export const toSources = ({ events }: Dataset): SourcesById =>
  Object.fromEntries(events.map(({ id, sources }) => [id, sources]));

/** The details of all records, in order of time. */
export function toDetails(dataset: Dataset, claims: readonly Claim[] = []): readonly EventDetail[] {
  const claimsOf = claimsByEvent(claims);
  const started = new Map(dataset.events.map(({ id, date }) => [id, parseEventDate(date).startMs]));
  const byTime = (a: Neighbour, b: Neighbour): number =>
    (started.get(a.id) ?? 0) - (started.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1);
  const records = [...dataset.events].sort(byTime);
  const byId = new Map(records.map((record) => [record.id, record]));
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const links = new Map<string, Map<string, RelationWord>>();
  const link = (from: string, to: string, word: RelationWord): void => {
    const own = links.get(from) ?? new Map<string, RelationWord>();
    const now = own.get(to);
    if (!now || STRENGTH.indexOf(word) < STRENGTH.indexOf(now)) own.set(to, word);
    links.set(from, own);
  };
  for (const { id, related } of records) {
    for (const other of related) {
      link(id, other.id, other.relation);
      link(other.id, id, INVERSE[other.relation]);
    }
  }
  const chainIds = (id: string): Iterable<string> => {
    const seen = new Set([id]);
    // A set hands out what is added to it while it is gone through.
    for (const at of seen) {
      for (const [other, word] of links.get(at) ?? []) if (isInChain(word)) seen.add(other);
    }
    for (const other of links.get(id)?.keys() ?? []) seen.add(other);
    seen.delete(id);
    return seen;
  };
  return records.map((record, i) => {
    const chain = [...chainIds(record.id)]
      .flatMap((id) => {
        const other = byId.get(id);
        const relation = links.get(record.id)?.get(id) ?? null;
        return other ? [{ ...toNeighbour(other), type: other.type, relation }] : [];
      })
      .sort(byTime);
    return {
      record,
      actorNames: Object.fromEntries(
        record.actors.flatMap(({ id }) => {
          const actor = actors.get(id);
          return actor ? [[id, { name: actor.name, kind: actor.kind, note: actor.note }]] : [];
        }),
      ),
      chain,
      chainAt: chain.filter((other) => byTime(other, record) < 0).length,
      previous: toNeighbour(records[i - 1]),
      next: toNeighbour(records[i + 1]),
      claims: claimsOf.get(record.id) ?? [],
    };
  });
}

function toNeighbour(record: EventRecord): Neighbour;
function toNeighbour(record: EventRecord | undefined): Neighbour | null;
function toNeighbour(record: EventRecord | undefined): Neighbour | null {
  return record ? { id: record.id, title: record.title, date: record.date } : null;
}
