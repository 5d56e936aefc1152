import { z } from 'zod';

import {
  CONFIDENCES,
  DIRECTIONS,
  EVENT_TYPES,
  LOCATION_PRECISIONS,
  SUBTYPES,
  THEMES,
} from './vocabulary';

export const ROLES = ['attacker', 'target', 'responder', 'party', 'mediator', 'claimant'] as const;
export const RELATIONS = [
  'followed-by',
  'response-to',
  'part-of',
  'same-actor',
  'same-place',
] as const;
export const ACTOR_KINDS = [
  'state-forces',
  'government',
  'rebel-group',
  'political-militia',
  'identity-militia',
  'rioters',
  'protesters',
  'civilians',
  'external-forces',
  'international-organisation',
  'company',
  'prisoners',
  'criminal-group',
  'individual',
  'unidentified',
] as const;
export const PLACE_KINDS = [
  'province',
  'district',
  'city',
  'town',
  'village',
  'valley',
  'river',
  'crossing',
  'border-post',
  'base',
] as const;

/** What a label on the timeline may take, set whole or not at all. */
export const LABEL_CHARACTERS = 42;

export const kebab = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case ASCII words joined by hyphens');
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a quoted day, "YYYY-MM-DD"');
const people = z.number().int().min(0).nullable();
const country = z.string().regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2, such as TJ');

const locationSchema = z.strictObject({
  name: z.string().min(1),
  district: z.string().min(1).optional(),
  province: z.string().min(1).nullable(),
  country,
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  precision: z
    .enum(LOCATION_PRECISIONS)
    .describe('How closely the place is known; near: within about 25 km.'),
});

const sourceSchema = z.strictObject({
  id: z.string().regex(/^s[1-9]\d*$/, 's1, s2, …'),
  publisher: z.string().min(1),
  title: z.string().min(1),
  titleEn: z
    .string()
    .min(1)
    .optional()
    .describe('The title in English, where it is in another language.'),
  url: z.url({
    protocol: /^https?$/,
    error: 'an address of http or https, such as https://www.rferl.org/a/1079956.html',
  }),
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, '"YYYY", "YYYY-MM", "YYYY-MM-DD" or null')
    .nullable(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'BCP 47, such as en, fa or uz-Cyrl'),
});

/** One record of `data/events/<year>.yaml`. What each field means: `data/README.md`. */
export const eventRecordSchema = z.strictObject({
  id: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}(-[a-z0-9]+)+$/, 'the start date and lower-case ASCII words')
    .describe('The address of the event. It never changes.'),
  date: z
    .string()
    .describe('EDTF level 1: a day, month, year or a range of two; ~ approximate, ? uncertain.'),
  title: z.string().min(1).max(80),
  label: z
    .string()
    .min(1)
    .max(LABEL_CHARACTERS)
    .optional()
    .describe('A name short enough to stand whole on the timeline; an editor wrote it.'),
  prominence: z
    .literal([1, 2, 3])
    .optional()
    .describe(
      '1: named when all years are shown; 2: named within its period; 3: where there is room.',
    ),
  type: z.enum(EVENT_TYPES).describe('After ACLED.'),
  subtype: z.enum(Object.values(SUBTYPES).flat()).describe('After ACLED.'),
  scope: z
    .literal('context')
    .optional()
    .describe('Frames the others but did not happen in the region; in no count.'),
  location: locationSchema,
  crossBorder: z
    .enum(DIRECTIONS)
    .nullable()
    .describe('Which way it crossed, or was fired across, the frontier; null: not across it.'),
  actors: z.array(
    z.strictObject({ id: kebab, role: z.enum(ROLES), label: z.string().min(1).optional() }),
  ),
  fatalities: z
    .strictObject({ low: people, best: people, high: people })
    .describe(
      'People killed on all sides; null where no figure is known, 0 where a source says so.',
    ),
  injured: people.describe('null where not known.'),
  large: z
    .string()
    .min(1)
    .optional()
    .describe('Why figures far above all others of the year are no slip of the pen.'),
  victims: z
    .array(z.strictObject({ group: z.string().min(1), killed: people, injured: people }))
    .describe('Whom the figures count.'),
  themes: z.array(z.enum(THEMES)),
  confidence: z
    .enum(CONFIDENCES)
    .describe(
      'confirmed: official, or several independent sources; reported: one source; disputed: accounts conflict.',
    ),
  summary: z.string().min(1).max(240),
  narrative: z.string().min(1),
  accounts: z
    .array(z.strictObject({ source: z.string(), claim: z.string().min(1) }))
    .optional()
    .describe('Where sources disagree: what each says.'),
  sources: z.array(sourceSchema).min(1),
  related: z
    .array(z.strictObject({ id: z.string(), relation: z.enum(RELATIONS) }))
    .describe('Stated on one of the two records; the inverse is derived.'),
});

export const actorSchema = z.strictObject({
  id: kebab,
  name: z.string().min(1),
  kind: z.enum(ACTOR_KINDS),
  country: country.nullable(),
  aliases: z.array(z.string().min(1)),
  note: z.string().min(1).optional(),
});

export const placeSchema = z.strictObject({
  id: kebab,
  name: z.string().min(1),
  kind: z.enum(PLACE_KINDS),
  province: z.string().min(1).nullable(),
  country: country.nullable(),
  lat: z.number(),
  lon: z.number(),
  aliases: z.array(z.string().min(1)),
});

export const periodSchema = z.strictObject({
  id: kebab,
  title: z.string().min(1),
  start: day,
  end: day.nullable(),
  why: z.string().min(1),
  headline: z.string().min(1).max(60).optional(),
  standfirst: z
    .string()
    .min(1)
    .optional()
    .describe('30 to 60 words; [[an event id]] stands after what rests on it.'),
  beginWith: z.array(z.string()).length(3).optional().describe('Three events to begin with.'),
});

export const coverageSchema = z.strictObject({ from: day, through: day, note: z.string().min(1) });

/** One row of `data/reference/ucdp-deaths-by-year.csv`. */
export const referenceYearSchema = z.strictObject({
  year: z.number().int(),
  low: z.number().int(),
  best: z.number().int(),
  high: z.number().int(),
});

/** The record as one value: what a kept version holds. */
export const datasetSchema = z.strictObject({
  events: z.array(eventRecordSchema),
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  periods: z.array(periodSchema),
  coverage: coverageSchema,
  ucdp: z.array(referenceYearSchema),
});

export type Relation = (typeof RELATIONS)[number];
export type EventRecord = z.infer<typeof eventRecordSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Period = z.infer<typeof periodSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type ReferenceYear = z.infer<typeof referenceYearSchema>;

/** The whole record, read and checked. */
export type Dataset = {
  readonly events: readonly EventRecord[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly periods: readonly Period[];
  readonly coverage: Coverage;
  readonly ucdp: readonly ReferenceYear[];
};
