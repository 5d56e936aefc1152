import type { EventRecord } from '@/lib/record/schema';
import {
  CONFIDENCES,
  DIRECTIONS,
  EVENT_TYPES,
  LOCATION_PRECISIONS,
  SUBTYPES,
  THEMES,
} from '@/lib/record/vocabulary';
import { DATE_PRECISIONS } from '@/lib/time/date-precision';
import type { ChosenEvent } from '../download';
import { type Column, defineTable } from '../table';

/** What joins the words of a list in one cell. No id or theme can hold it. */
export const LIST_SEPARATOR = ';';

const anyOf = (words: readonly string[]): string => {
  const word = `(${words.join('|')})`;
  return `^${word}(${LIST_SEPARATOR}${word})*$`;
};

const killed = (key: keyof EventRecord['fatalities'], description: string) =>
  ({
    name: `fatalities_${key}`,
    type: 'integer',
    description: `${description} Empty where not known; 0 only where a source says that nobody died.`,
    mayBeEmpty: true,
    emptyMeans: 'not known',
    minimum: 0,
    read: ({ record }) => record.fatalities[key],
  }) as const satisfies Column<ChosenEvent>;

export const eventsTable = defineTable<ChosenEvent>({
  name: 'events',
  title: 'Events',
  description:
    'One row an event, in order of time: incidents, strategic developments, and records of context.',
  primaryKey: ['id'],
  rows: ({ events }) => events,
  columns: [
    {
      name: 'id',
      type: 'string',
      description: 'The start date and a few words. It never changes once published.',
      isUnique: true,
      read: ({ record }) => record.id,
    },
    {
      name: 'url',
      type: 'string',
      description: 'The permanent page of the event, with all evidence.',
      isUnique: true,
      read: ({ record }, { origin }) => `${origin}/events/${record.id}`,
    },
    {
      name: 'title',
      type: 'string',
      description: 'What happened, in at most 80 characters.',
      read: ({ record }) => record.title,
    },
    {
      name: 'label',
      type: 'string',
      description: 'A name of at most 42 characters, by the editors; empty where they gave none.',
      mayBeEmpty: true,
      read: ({ record }) => record.label ?? null,
    },
    {
      name: 'prominence',
      type: 'integer',
      description:
        'By the editors: 1 named when all years are shown, 2 within its period, 3 where there is room; empty where they ranked none.',
      mayBeEmpty: true,
      minimum: 1,
      maximum: 3,
      read: ({ record }) => record.prominence ?? null,
    },
    {
      name: 'date',
      type: 'string',
      description:
        'When, in EDTF level 1 as written in the record: a day, month, year or two of them joined by "/"; "~" approximate, "?" uncertain, "%" both.',
      pattern: '^\\d{4}(-\\d{2}){0,2}[~?%]?(/\\d{4}(-\\d{2}){0,2}[~?%]?)?$',
      read: ({ record }) => record.date,
    },
    {
      name: 'date_from',
      type: 'date',
      description: 'Derived from date: the first day it can mean.',
      read: ({ from }) => from,
    },
    {
      name: 'date_to',
      type: 'date',
      description: 'Derived from date: the last day it can mean, inclusive.',
      read: ({ to }) => to,
    },
    {
      name: 'date_precision',
      type: 'string',
      description:
        'Derived from date: day, month or year, or range for a beginning and an end. A month is not its first day.',
      enum: DATE_PRECISIONS,
      read: ({ precision }) => precision,
    },
    {
      name: 'date_approximate',
      type: 'boolean',
      description: 'Derived from date: whether it is marked "about" (~).',
      read: ({ isApproximate }) => isApproximate,
    },
    {
      name: 'date_uncertain',
      type: 'boolean',
      description: 'Derived from date: whether it is marked uncertain (?).',
      read: ({ isUncertain }) => isUncertain,
    },
    {
      name: 'window',
      type: 'string',
      description:
        'Only where the download is cut by a window: inside where the event begins in it, too-vague where its beginning is known only to a month or year that the window cuts through.',
      enum: ['inside', 'too-vague'],
      isOfWindow: true,
      read: ({ window }) => window,
    },
    {
      name: 'type',
      type: 'string',
      description: 'Event type, in ACLED’s terms; the coding is Panj’s own.',
      enum: EVENT_TYPES,
      read: ({ record }) => record.type,
    },
    {
      name: 'subtype',
      type: 'string',
      description: 'Sub-event type, in ACLED’s terms.',
      enum: Object.values(SUBTYPES).flat(),
      read: ({ record }) => record.subtype,
    },
    {
      name: 'scope',
      type: 'string',
      description:
        'context for what frames the other records but did not happen in the region; in no count. Else empty.',
      mayBeEmpty: true,
      enum: ['context'],
      read: ({ record }) => record.scope ?? null,
    },
    {
      name: 'is_incident',
      type: 'boolean',
      description:
        'Derived: whether Panj counts it. Every type but strategic-developments, without scope context.',
      read: ({ isIncident }) => isIncident,
    },
    {
      name: 'location_name',
      type: 'string',
      description: 'The place as the record names it.',
      read: ({ record }) => record.location.name,
    },
    {
      name: 'district',
      type: 'string',
      description: 'District; empty where not known or where none applies.',
      mayBeEmpty: true,
      read: ({ record }) => record.location.district ?? null,
    },
    {
      name: 'province',
      type: 'string',
      description: 'Province; empty where not known.',
      mayBeEmpty: true,
      emptyMeans: 'not known',
      read: ({ record }) => record.location.province,
    },
    {
      name: 'country',
      type: 'string',
      description: 'ISO 3166-1 alpha-2, such as TJ.',
      pattern: '^[A-Z]{2}$',
      read: ({ record }) => record.location.country,
    },
    {
      name: 'lat',
      type: 'number',
      description: 'Latitude, WGS 84. How much it says depends on location_precision.',
      minimum: -90,
      maximum: 90,
      read: ({ record }) => record.location.lat,
    },
    {
      name: 'lon',
      type: 'number',
      description: 'Longitude, WGS 84. How much it says depends on location_precision.',
      minimum: -180,
      maximum: 180,
      read: ({ record }) => record.location.lon,
    },
    {
      name: 'location_precision',
      type: 'string',
      description:
        'exact: the named town or site; near: within about 25 km; district, province, country: known only to that area, for which the point stands.',
      enum: LOCATION_PRECISIONS,
      read: ({ record }) => record.location.precision,
    },
    {
      name: 'cross_border',
      type: 'string',
      description:
        'af-to-tj or tj-to-af: which way people, fire or aircraft crossed the frontier of the two countries, not who attacked whom; empty where nothing crossed, or accounts do not agree which way.',
      mayBeEmpty: true,
      enum: DIRECTIONS,
      read: ({ record }) => record.crossBorder,
    },
    killed('low', 'The lowest figure of people killed on all sides, as in UCDP GED.'),
    killed('best', 'The best estimate of people killed on all sides, as in UCDP GED.'),
    killed('high', 'The highest figure of people killed on all sides, as in UCDP GED.'),
    {
      name: 'injured',
      type: 'integer',
      description: 'People injured. Empty where not known.',
      mayBeEmpty: true,
      emptyMeans: 'not known',
      minimum: 0,
      read: ({ record }) => record.injured,
    },
    {
      name: 'themes',
      type: 'string',
      description: 'Themes, joined by ";" without spaces. Empty where none applies.',
      mayBeEmpty: true,
      pattern: anyOf(THEMES),
      read: ({ record }) => record.themes.join(LIST_SEPARATOR) || null,
    },
    {
      name: 'confidence',
      type: 'string',
      description:
        'confirmed: official, or several independent sources; reported: one source; disputed: accounts conflict.',
      enum: CONFIDENCES,
      read: ({ record }) => record.confidence,
    },
    {
      name: 'accounts_differ',
      type: 'boolean',
      description: 'Derived: whether sources disagree; accounts.csv has what each says.',
      read: ({ record }) => (record.accounts?.length ?? 0) > 0,
    },
    {
      name: 'summary',
      type: 'string',
      description: 'What happened, in at most 240 characters.',
      read: ({ record }) => record.summary,
    },
    {
      name: 'narrative',
      type: 'string',
      description:
        'What is known, 60 to 200 words, with the line breaks of the record but for the last one.',
      read: ({ record }) => record.narrative.trimEnd(),
    },
  ],
});
