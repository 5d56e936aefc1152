import {
  ACTOR_KINDS,
  type Actor,
  type Period,
  PLACE_KINDS,
  type Place,
  type ReferenceYear,
} from '@/lib/record/schema';
import { type Column, defineTable } from '../table';
import { LIST_SEPARATOR } from './events';

/** The tables that stand on their own: whole in every download. */

const id = {
  name: 'id',
  type: 'string',
  description: 'Lower-case ASCII words joined by hyphens.',
  isUnique: true,
  read: (row) => row.id,
} as const satisfies Column<{ readonly id: string }>;

const country = {
  name: 'country',
  type: 'string',
  description: 'ISO 3166-1 alpha-2; empty where none applies.',
  mayBeEmpty: true,
  pattern: '^[A-Z]{2}$',
  read: (row) => row.country,
} as const satisfies Column<{ readonly country: string | null }>;

const aliases = {
  name: 'aliases',
  type: 'string',
  description: 'Other, older, Russian and Tajik spellings, joined by ";" without spaces.',
  mayBeEmpty: true,
  read: (row) => row.aliases.join(LIST_SEPARATOR) || null,
} as const satisfies Column<{ readonly aliases: readonly string[] }>;

export const actorsTable = defineTable<Actor>({
  name: 'actors',
  title: 'Actors',
  description: 'Everyone named in the record, whole in every download.',
  primaryKey: ['id'],
  rows: ({ edition }) => edition.dataset.actors,
  columns: [
    id,
    { name: 'name', type: 'string', description: 'Name.', read: ({ name }) => name },
    {
      name: 'kind',
      type: 'string',
      description: 'What kind of actor.',
      enum: ACTOR_KINDS,
      read: ({ kind }) => kind,
    },
    country,
    aliases,
    {
      name: 'note',
      type: 'string',
      description: 'Who that is, where it needs saying; else empty.',
      mayBeEmpty: true,
      read: ({ note }) => note ?? null,
    },
  ],
});

export const placesTable = defineTable<Place>({
  name: 'places',
  title: 'Places',
  description:
    'A gazetteer with spellings, whole in every download. Events carry their own location and do not refer to it.',
  primaryKey: ['id'],
  rows: ({ edition }) => edition.dataset.places,
  columns: [
    id,
    { name: 'name', type: 'string', description: 'Name.', read: ({ name }) => name },
    {
      name: 'kind',
      type: 'string',
      description: 'What kind of place.',
      enum: PLACE_KINDS,
      read: ({ kind }) => kind,
    },
    {
      name: 'province',
      type: 'string',
      description: 'Province; empty where none applies.',
      mayBeEmpty: true,
      read: ({ province }) => province,
    },
    country,
    {
      name: 'lat',
      type: 'number',
      description: 'Latitude of a point of it, WGS 84.',
      minimum: -90,
      maximum: 90,
      read: ({ lat }) => lat,
    },
    {
      name: 'lon',
      type: 'number',
      description: 'Longitude of a point of it, WGS 84.',
      minimum: -180,
      maximum: 180,
      read: ({ lon }) => lon,
    },
    aliases,
  ],
});

export const periodsTable = defineTable<Period>({
  name: 'periods',
  title: 'Periods',
  description: 'The periods of the record, with the reason for each line drawn.',
  primaryKey: ['id'],
  rows: ({ edition }) => edition.dataset.periods,
  columns: [
    id,
    { name: 'title', type: 'string', description: 'Title.', read: ({ title }) => title },
    { name: 'start', type: 'date', description: 'First day.', read: ({ start }) => start },
    {
      name: 'end',
      type: 'date',
      description: 'Last day, inclusive; empty while the period is open.',
      mayBeEmpty: true,
      read: ({ end }) => end,
    },
    {
      name: 'why',
      type: 'string',
      description: 'Why the line is drawn there.',
      read: ({ why }) => why,
    },
    {
      name: 'headline',
      type: 'string',
      description: 'The period in a line.',
      mayBeEmpty: true,
      read: ({ headline }) => headline ?? null,
    },
    {
      name: 'standfirst',
      type: 'string',
      description:
        'The period in 30 to 60 words; the event that bears out a clause stands after it in [[ ]].',
      mayBeEmpty: true,
      read: ({ standfirst }) => standfirst ?? null,
    },
  ],
});

const deaths = (key: 'low' | 'best' | 'high', words: string) =>
  ({
    name: key,
    type: 'integer',
    description: `Deaths in organised violence in Tajikistan in the year, ${words}.`,
    minimum: 0,
    read: (row) => row[key],
  }) as const satisfies Column<ReferenceYear>;

export const ucdpTable = defineTable<ReferenceYear>({
  name: 'ucdp-deaths-by-year',
  title: 'UCDP’s deaths by year',
  description:
    'Deaths in organised violence in Tajikistan alone, by the UCDP Country-Year Dataset 25.1 (CC BY 4.0), which counts by other rules than Panj. Whole in every download.',
  primaryKey: ['year'],
  rows: ({ edition }) => edition.dataset.ucdp,
  columns: [
    { name: 'year', type: 'year', description: 'Year.', isUnique: true, read: ({ year }) => year },
    deaths('low', 'lowest figure'),
    deaths('best', 'best estimate'),
    deaths('high', 'highest figure'),
  ],
});
