/** The closed lists of the record. Apart from the schema, so that the browser gets the words without
 * the validator. */

/** ACLED's event types, in the order in which every legend, stack and table lists them. */
export const EVENT_TYPES = [
  'battles',
  'explosions-remote-violence',
  'violence-against-civilians',
  'riots',
  'protests',
  'strategic-developments',
] as const;

/** Those of which an event can be an incident. */
export const INCIDENT_TYPES = EVENT_TYPES.filter((type) => type !== 'strategic-developments');

/** Whether a record is counted: only what happened in the region, and violence or protest. */
export const isIncidentRecord = (record: {
  readonly type: EventType;
  readonly scope?: 'context';
}): boolean => record.type !== 'strategic-developments' && record.scope === undefined;

/** ACLED's sub-event types, by the type they belong to. */
export const SUBTYPES = {
  battles: ['armed-clash', 'government-regains-territory', 'non-state-actor-overtakes-territory'],
  'explosions-remote-violence': [
    'chemical-weapon',
    'air-drone-strike',
    'suicide-bomb',
    'shelling-artillery-missile-attack',
    'remote-explosive-landmine-ied',
    'grenade',
  ],
  'violence-against-civilians': ['attack', 'abduction-forced-disappearance', 'sexual-violence'],
  riots: ['violent-demonstration', 'mob-violence'],
  protests: ['peaceful-protest', 'protest-with-intervention', 'excessive-force-against-protesters'],
  'strategic-developments': [
    'agreement',
    'arrests',
    'change-to-group-activity',
    'disrupted-weapons-use',
    'headquarters-or-base-established',
    'looting-property-destruction',
    'non-violent-transfer-of-territory',
    'other',
  ],
} as const satisfies Record<(typeof EVENT_TYPES)[number], readonly string[]>;

export const THEMES = [
  'cross-border',
  'border-post',
  'drone',
  'chinese-interests',
  'narcotics',
  'prison',
  'assassination',
  'hostage-taking',
  'diplomacy',
  'peace-process',
  'ceasefire',
  'military-base',
  'russia',
  'csto',
  'united-nations',
  'uto',
  'imu',
  'jamaat-ansarullah',
  'islamic-state',
  'taliban',
  'northern-alliance',
  'etim',
  'gbao',
  'rasht',
  'refugees',
  'religious-policy',
  'succession',
  'infrastructure',
  'mutiny',
  'security-operation',
] as const;

/**
 * The provinces by country, each as the record spells it: all of Tajikistan and Afghanistan, and of
 * other countries those that a record needed. A name that two countries share carries its country,
 * since a filter tells provinces apart by their names.
 */
export const PROVINCES: Readonly<Record<string, readonly string[]>> = {
  TJ: ['DRS', 'Dushanbe', 'GBAO', 'Khatlon', 'Sughd'],
  AF: [
    'Badakhshan (AF)',
    'Badghis',
    'Baghlan',
    'Balkh',
    'Bamyan',
    'Daykundi',
    'Farah',
    'Faryab',
    'Ghazni',
    'Ghor',
    'Helmand',
    'Herat',
    'Jowzjan',
    'Kabul',
    'Kandahar',
    'Kapisa',
    'Khost',
    'Kunar',
    'Kunduz',
    'Laghman',
    'Logar',
    'Nangarhar',
    'Nimroz',
    'Nuristan',
    'Paktia',
    'Paktika',
    'Panjshir',
    'Parwan',
    'Samangan',
    'Sar-e Pol',
    'Takhar',
    'Uruzgan',
    'Wardak',
    'Zabul',
  ],
  CN: ['Beijing', 'Xinjiang'],
  IR: ['Kerman', 'Tehran'],
  KG: ['Batken', 'Bishkek', 'Osh'],
  KZ: ['Almaty', 'Astana'],
  RU: ['Krasnodar', 'Moscow', 'Moscow region'],
  TM: ['Ashgabat'],
  TR: ['Istanbul'],
  US: ['New York'],
  UZ: ['Surkhandarya'],
};

/** The two countries whose frontier the record is of; what happened in any other happened elsewhere. */
export const FRONTIER_COUNTRIES = ['TJ', 'AF'] as const;

/** The address of a province in links and filters; where it is not known, of its country. */
export function provinceSlug(location: {
  readonly province: string | null;
  readonly country: string;
}): string {
  const words = location.province ?? `unknown-${location.country}`;
  return words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}

/** Ids that no period, actor or step may have: the grammar of the view uses them as words. */
export const RESERVED_IDS = [
  'window',
  'before',
  'after',
  'none',
  'all',
  'auto',
  'unknown',
] as const;

/** The years of the UCDP Country-Year Dataset 25.1 for Tajikistan. */
export const UCDP_YEARS = { first: 1991, last: 2024 } as const;

export const CONFIDENCES = ['confirmed', 'reported', 'disputed'] as const;
export const LOCATION_PRECISIONS = ['exact', 'near', 'district', 'province', 'country'] as const;
export const DIRECTIONS = ['af-to-tj', 'tj-to-af'] as const;

export type EventType = (typeof EVENT_TYPES)[number];
export type Subtype = (typeof SUBTYPES)[EventType][number];

/** Every subtype, in the order of the types they belong to. */
export const ALL_SUBTYPES: readonly Subtype[] = Object.values(SUBTYPES).flat();
export type LocationPrecision = (typeof LOCATION_PRECISIONS)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Theme = (typeof THEMES)[number];
