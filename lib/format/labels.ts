import type { RelationWord } from '@/lib/events/detail';
import type { Confidence, Direction, EventType } from '@/lib/events/vocabulary';

/** Words for the codes of the record. One place, so that a chart and a page never differ. */
export const TYPE_LABELS = {
  battles: 'Battles',
  'explosions-remote-violence': 'Explosions and remote violence',
  'violence-against-civilians': 'Violence against civilians',
  riots: 'Riots',
  protests: 'Protests',
  'strategic-developments': 'Strategic developments',
} as const satisfies Record<EventType, string>;

export const TYPE_COLOURS = {
  battles: 'var(--battles)',
  'explosions-remote-violence': 'var(--explosions)',
  'violence-against-civilians': 'var(--civilians)',
  riots: 'var(--riots)',
  protests: 'var(--protests)',
  'strategic-developments': 'var(--developments)',
} as const satisfies Record<EventType, string>;

export const CONFIDENCE_LABELS = {
  confirmed: 'Confirmed',
  reported: 'Reported by one source',
  disputed: 'Accounts conflict',
} as const satisfies Record<Confidence, string>;

export const DIRECTION_LABELS = {
  'af-to-tj': 'Across the frontier, from Afghanistan',
  'tj-to-af': 'Across the frontier, from Tajikistan',
} as const satisfies Record<Direction, string>;

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

export const countryName = (code: string): string => COUNTRIES.of(code) ?? code;
export const languageName = (code: string): string => LANGUAGES.of(code) ?? code;

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

/** A kebab-case code as words: "air drone strike". */
export const spellCode = (code: string): string => code.replaceAll('-', ' ');

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
