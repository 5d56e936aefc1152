import type { RelationWord } from '@/lib/events/detail';
import type { DirectionChoice } from '@/lib/events/filter';
import type { PlaceGroupId } from '@/lib/events/places';
import type { Actor, EventRecord, Place } from '@/lib/record/schema';
import type {
  Confidence,
  Direction,
  EventType,
  LocationPrecision,
  Subtype,
  Theme,
} from '@/lib/record/vocabulary';

/** Words for the codes of the record. One place, so that a chart and a page never differ. */
export const TYPE_LABELS = {
  battles: 'Battles',
  'explosions-remote-violence': 'Explosions and remote violence',
  'violence-against-civilians': 'Violence against civilians',
  riots: 'Riots',
  protests: 'Protests',
  'strategic-developments': 'Strategic developments',
} as const satisfies Record<EventType, string>;

/** The same where there is little room: each is part of its label, so that who says it is understood. */
export const TYPE_SHORT_LABELS = {
  battles: 'Battles',
  'explosions-remote-violence': 'Explosions',
  'violence-against-civilians': 'Against civilians',
  riots: 'Riots',
  protests: 'Protests',
  'strategic-developments': 'Developments',
} as const satisfies Record<EventType, string>;

/** ACLED's sub-event types, as they stand within a line. */
export const SUBTYPE_LABELS = {
  'armed-clash': 'armed clash',
  'government-regains-territory': 'government regains territory',
  'non-state-actor-overtakes-territory': 'non-state actor overtakes territory',
  'chemical-weapon': 'chemical weapon',
  'air-drone-strike': 'air or drone strike',
  'suicide-bomb': 'suicide bomb',
  'shelling-artillery-missile-attack': 'shelling, artillery or missile attack',
  'remote-explosive-landmine-ied': 'remote explosive, landmine or IED',
  grenade: 'grenade',
  attack: 'attack',
  'abduction-forced-disappearance': 'abduction or forced disappearance',
  'sexual-violence': 'sexual violence',
  'violent-demonstration': 'violent demonstration',
  'mob-violence': 'mob violence',
  'peaceful-protest': 'peaceful protest',
  'protest-with-intervention': 'protest with intervention',
  'excessive-force-against-protesters': 'excessive force against protesters',
  agreement: 'agreement',
  arrests: 'arrests',
  'change-to-group-activity': 'change to a group or its activity',
  'disrupted-weapons-use': 'disrupted weapons use',
  'headquarters-or-base-established': 'headquarters or base established',
  'looting-property-destruction': 'looting or destruction of property',
  'non-violent-transfer-of-territory': 'non-violent transfer of territory',
  other: 'other',
} as const satisfies Record<Subtype, string>;

export const CONFIDENCE_LABELS = {
  confirmed: 'Confirmed',
  reported: 'Reported by one source',
  disputed: 'Disputed',
} as const satisfies Record<Confidence, string>;

/** How closely a place is known. */
export const PRECISION_LABELS = {
  exact: 'known exactly',
  near: 'placed within about 25 km',
  district: 'placed to the district',
  province: 'placed to the province',
  country: 'place within the country not known',
} as const satisfies Record<LocationPrecision, string>;

export const DIRECTION_LABELS = {
  'af-to-tj': 'Across the frontier, from Afghanistan',
  'tj-to-af': 'Across the frontier, from Tajikistan',
} as const satisfies Record<Direction, string>;

/** What a direction says and what not, wherever readers meet one. */
export const DIRECTION_NOTE = 'Which way people, fire or aircraft crossed; not who attacked whom.';

export const DIRECTION_CHOICE_LABELS = {
  'af-to-tj': 'From Afghanistan',
  'tj-to-af': 'From Tajikistan',
  'not-across': 'Not across it',
} as const satisfies Record<DirectionChoice, string>;

export const THEME_LABELS = {
  'cross-border': 'Across the border',
  'border-post': 'Border posts',
  drone: 'Drones',
  'chinese-interests': 'Chinese interests',
  narcotics: 'Narcotics',
  prison: 'Prisons',
  assassination: 'Assassination',
  'hostage-taking': 'Hostage-taking',
  diplomacy: 'Diplomacy',
  'peace-process': 'Peace process',
  ceasefire: 'Ceasefire',
  'military-base': 'Military bases',
  russia: 'Russia',
  csto: 'CSTO',
  'united-nations': 'United Nations',
  uto: 'United Tajik Opposition',
  imu: 'Islamic Movement of Uzbekistan',
  'jamaat-ansarullah': 'Jamaat Ansarullah',
  'islamic-state': 'Islamic State',
  taliban: 'Taliban',
  'northern-alliance': 'Northern Alliance',
  etim: 'ETIM / TIP',
  gbao: 'GBAO',
  rasht: 'Rasht',
  refugees: 'Refugees',
  'religious-policy': 'Religious policy',
  succession: 'Succession',
  infrastructure: 'Infrastructure',
  mutiny: 'Mutiny',
  'security-operation': 'Security operations',
} as const satisfies Record<Theme, string>;

/** What an actor was in an event. */
export const ROLE_LABELS = {
  attacker: 'attacker',
  target: 'target',
  responder: 'responder',
  party: 'party',
  mediator: 'mediator',
  claimant: 'claimant',
} as const satisfies Record<EventRecord['actors'][number]['role'], string>;

export const PLACE_KIND_LABELS = {
  province: 'Province',
  district: 'District',
  city: 'City',
  town: 'Town',
  village: 'Village',
  valley: 'Valley',
  river: 'River',
  crossing: 'Crossing',
  'border-post': 'Border post',
  base: 'Base',
} as const satisfies Record<Place['kind'], string>;

/** The kinds of actors, as groups of a list. */
export const ACTOR_KIND_LABELS = {
  'state-forces': 'State forces',
  government: 'Governments',
  'rebel-group': 'Rebel groups',
  'political-militia': 'Political militias',
  'identity-militia': 'Identity militias',
  rioters: 'Rioters',
  protesters: 'Protesters',
  civilians: 'Civilians',
  'external-forces': 'External forces',
  'international-organisation': 'International organisations',
  company: 'Companies',
  prisoners: 'Prisoners',
  'criminal-group': 'Criminal groups',
  individual: 'Individuals',
  unidentified: 'Unidentified',
} as const satisfies Record<Actor['kind'], string>;

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

export const countryName = (code: string): string => COUNTRIES.of(code) ?? code;
export const languageName = (code: string): string => LANGUAGES.of(code) ?? code;

/** A country of the frontier, or all others. */
export const placeGroupName = (id: PlaceGroupId): string =>
  id === 'elsewhere' ? 'Elsewhere' : countryName(id);

const PROVINCE_NAMES: Readonly<Record<string, string>> = {
  GBAO: 'Gorno-Badakhshan (GBAO)',
  DRS: 'Districts of Republican Subordination',
};

/** A province of the record in words; one without a name is told apart by its country. */
export function provinceName(name: string | null, country: string): string {
  return name === null
    ? `${countryName(country)}, province not known`
    : (PROVINCE_NAMES[name] ?? name);
}

export const RELATION_LABELS = {
  'followed-by': 'Followed by',
  follows: 'Follows',
  'response-to': 'In response to',
  'answered-by': 'Answered by',
  'part-of': 'Part of',
  'has-part': 'Includes',
  'same-actor': 'Same actor',
  'same-place': 'Same place',
} as const satisfies Record<RelationWord, string>;
