import { type EventRecord, RELATIONS, ROLES } from '@/lib/record/schema';
import type { Download } from '../download';
import { type Column, defineTable } from '../table';

/** The tables that hang on events: they hold rows of the chosen events only. */

type Part<Item> = { readonly id: string; readonly position: number; readonly item: Item };

const partsOf =
  <Item>(read: (record: EventRecord) => readonly Item[]) =>
  ({ events }: Download): readonly Part<Item>[] =>
    events.flatMap(({ record }) =>
      read(record).map((item, i) => ({ id: record.id, position: i + 1, item })),
    );

const eventId = {
  name: 'event_id',
  type: 'string',
  description: 'The event, in events.csv.',
  read: ({ id }) => id,
} as const satisfies Column<Part<unknown>>;

const position = {
  name: 'position',
  type: 'integer',
  description: 'Place in the record’s list, from 1.',
  minimum: 1,
  read: (part) => part.position,
} as const satisfies Column<Part<unknown>>;

const ofEvent = { fields: ['event_id'], table: 'events', references: ['id'] } as const;

export const sourcesTable = defineTable<Part<EventRecord['sources'][number]>>({
  name: 'sources',
  title: 'Sources',
  description: 'The sources of each event.',
  primaryKey: ['event_id', 'source_id'],
  foreignKeys: [ofEvent],
  rows: partsOf(({ sources }) => sources),
  columns: [
    eventId,
    {
      name: 'source_id',
      type: 'string',
      description: 'Number of the source within its event: s1, s2, …',
      pattern: '^s[1-9]\\d*$',
      read: ({ item }) => item.id,
    },
    {
      name: 'publisher',
      type: 'string',
      description: 'Who published it.',
      read: ({ item }) => item.publisher,
    },
    {
      name: 'title',
      type: 'string',
      description: 'The page’s own title; in [brackets] where the editors supplied one.',
      read: ({ item }) => item.title,
    },
    {
      name: 'title_en',
      type: 'string',
      description: 'The title in English, by the editors; empty where it is English already.',
      mayBeEmpty: true,
      read: ({ item }) => item.titleEn ?? null,
    },
    { name: 'url', type: 'string', description: 'Its address.', read: ({ item }) => item.url },
    {
      name: 'published',
      type: 'string',
      description: 'YYYY, YYYY-MM or YYYY-MM-DD; empty where the page does not say.',
      mayBeEmpty: true,
      pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
      read: ({ item }) => item.published,
    },
    {
      name: 'lang',
      type: 'string',
      description: 'Language of the page, BCP 47.',
      pattern: '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$',
      read: ({ item }) => item.lang,
    },
  ],
});

export const accountsTable = defineTable<Part<{ source: string; claim: string }>>({
  name: 'accounts',
  title: 'Accounts that differ',
  description:
    'Where sources disagree: what each says, in the editors’ words. Panj does not choose between them.',
  primaryKey: ['event_id', 'position'],
  // Which holds the event as well: every source is of an event.
  foreignKeys: [
    {
      fields: ['event_id', 'source_id'],
      table: 'sources',
      references: ['event_id', 'source_id'],
    },
  ],
  rows: partsOf(({ accounts }) => accounts ?? []),
  columns: [
    eventId,
    position,
    {
      name: 'source_id',
      type: 'string',
      description: 'The source of the claim, in sources.csv.',
      read: ({ item }) => item.source,
    },
    {
      name: 'claim',
      type: 'string',
      description: 'What it says.',
      read: ({ item }) => item.claim,
    },
  ],
});

export const eventActorsTable = defineTable<Part<EventRecord['actors'][number]>>({
  name: 'event-actors',
  title: 'Who took part',
  description: 'The actors of each event, in which role.',
  primaryKey: ['event_id', 'position'],
  foreignKeys: [ofEvent, { fields: ['actor_id'], table: 'actors', references: ['id'] }],
  rows: partsOf(({ actors }) => actors),
  columns: [
    eventId,
    position,
    {
      name: 'actor_id',
      type: 'string',
      description: 'The actor, in actors.csv.',
      read: ({ item }) => item.id,
    },
    {
      name: 'role',
      type: 'string',
      description:
        'In which role: attacker, target, responder, party, mediator, or claimant (claimed it).',
      enum: ROLES,
      read: ({ item }) => item.role,
    },
    {
      name: 'label',
      type: 'string',
      description:
        'The wording of this record where it says more than the actor’s name; else empty.',
      mayBeEmpty: true,
      read: ({ item }) => item.label ?? null,
    },
  ],
});

export const victimsTable = defineTable<Part<EventRecord['victims'][number]>>({
  name: 'victims',
  title: 'Whom the figures count',
  description:
    'Groups of people killed and injured in each event, as far as a source tells them apart. They need not add up to the figures of the event.',
  primaryKey: ['event_id', 'position'],
  foreignKeys: [ofEvent],
  rows: partsOf(({ victims }) => victims),
  columns: [
    eventId,
    position,
    {
      name: 'group',
      type: 'string',
      description: 'Who they were.',
      read: ({ item }) => item.group,
    },
    {
      name: 'killed',
      type: 'integer',
      description: 'Of them killed. Empty where not known.',
      mayBeEmpty: true,
      minimum: 0,
      read: ({ item }) => item.killed,
    },
    {
      name: 'injured',
      type: 'integer',
      description: 'Of them injured. Empty where not known.',
      mayBeEmpty: true,
      minimum: 0,
      read: ({ item }) => item.injured,
    },
  ],
});

export const relatedTable = defineTable<Part<EventRecord['related'][number]>>({
  name: 'related',
  title: 'Related events',
  description:
    'How an event stands to another. A relation is stated once, on one of the two; in a view the other one may be left out.',
  primaryKey: ['event_id', 'position'],
  foreignKeys: [
    ofEvent,
    { fields: ['related_id'], table: 'events', references: ['id'], isOfWhole: true },
  ],
  rows: partsOf(({ related }) => related),
  columns: [
    eventId,
    position,
    {
      name: 'related_id',
      type: 'string',
      description: 'The other event.',
      read: ({ item }) => item.id,
    },
    {
      name: 'relation',
      type: 'string',
      description:
        'Read from event_id to related_id: the event is followed by, a response to, or part of the other; or has an actor or its place in common with it.',
      enum: RELATIONS,
      read: ({ item }) => item.relation,
    },
  ],
});
