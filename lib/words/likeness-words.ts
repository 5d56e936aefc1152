import { valueAt } from '@/lib/events/column';
import { type DeadKind, toDeadKinds } from '@/lib/events/dead-kinds';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { actorNamesOf, type Likeness } from '@/lib/events/likeness';
import { isIncident, provinceOf, typeOf } from '@/lib/events/select';
import {
  ALL_SUBTYPES,
  DIRECTIONS,
  type Direction,
  type EventType,
  type SUBTYPES,
} from '@/lib/record/vocabulary';
import type { ContextFacts } from '@/lib/view/context';
import { sentence } from './coverage-words';
import { provinceName } from './labels';
import { formatNumber } from './numbers';

/** What events have in common, in words: of what kind they are, and what else they share. */

/** What is counted, for one and for more of it. */
type Noun = readonly [one: string, other: string];
type Development = (typeof SUBTYPES)['strategic-developments'][number];

const TYPE_NOUNS: Readonly<Record<Exclude<EventType, 'strategic-developments'>, Noun>> = {
  battles: ['battle', 'battles'],
  'explosions-remote-violence': [
    'incident of explosions or remote violence',
    'incidents of explosions or remote violence',
  ],
  'violence-against-civilians': [
    'incident of violence against civilians',
    'incidents of violence against civilians',
  ],
  riots: ['riot', 'riots'],
  protests: ['protest', 'protests'],
};

const DEVELOPMENT_NOUNS: Readonly<Record<Development, Noun>> = {
  agreement: ['agreement', 'agreements'],
  arrests: ['case of arrests', 'cases of arrests'],
  'change-to-group-activity': [
    'change to a group or its activity',
    'changes to groups or their activity',
  ],
  'disrupted-weapons-use': ['case of disrupted weapons use', 'cases of disrupted weapons use'],
  'headquarters-or-base-established': [
    'headquarters or base established',
    'headquarters or bases established',
  ],
  'looting-property-destruction': [
    'case of looting or destruction of property',
    'cases of looting or destruction of property',
  ],
  'non-violent-transfer-of-territory': [
    'non-violent transfer of territory',
    'non-violent transfers of territory',
  ],
  other: ['other strategic development', 'other strategic developments'],
};

const DEAD_WORDS: Readonly<Record<DeadKind, string>> = {
  'border-guards': 'border guards',
  soldiers: 'soldiers',
  police: 'police or security officers',
  officials: 'officials or politicians',
  civilians: 'civilians',
  'armed-groups': 'members of armed groups',
  smugglers: 'people described as smugglers',
  prisoners: 'prisoners',
};

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  'af-to-tj': 'across the frontier, from Afghanistan',
  'tj-to-af': 'across the frontier, from Tajikistan',
};

const ALL = new Intl.ListFormat('en-GB');
const ANY = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const deadInWords = (index: EventIndex, row: Row): string =>
  `${ALL.format(toDeadKinds(valueAt(index.dead, row)).map((kind) => DEAD_WORDS[kind]))} among the dead`;

const provinceInWords = (index: EventIndex, row: Row): string => {
  const { name, country } = provinceOf(index, row);
  return provinceName(name, country);
};

export const lowInWords = (index: EventIndex, row: Row): string =>
  `at least ${formatNumber(valueAt(index.low, row))} killed`;

/** What a choice asks of other events, on its button. */
export function likenessInWords(index: EventIndex, row: Row, key: Likeness): string {
  switch (key) {
    case 'province':
      return `${provinceInWords(index, row)} only`;
    case 'dead':
      return sentence(deadInWords(index, row));
    case 'deadly':
      return sentence(lowInWords(index, row));
    case 'actor':
      return 'An actor in common';
  }
}

/** The same within the brackets of a sentence. */
function conditionInWords(index: EventIndex, row: Row, key: Likeness): string {
  switch (key) {
    case 'province':
      return `in ${provinceInWords(index, row)}`;
    case 'dead':
      return deadInWords(index, row);
    case 'deadly':
      return lowInWords(index, row);
    case 'actor':
      return `with ${ANY.format(actorNamesOf(index, row))}`;
  }
}

const nounOf = (index: EventIndex, row: Row): Noun => {
  const type = typeOf(index, row);
  if (type !== 'strategic-developments') return TYPE_NOUNS[type];
  return DEVELOPMENT_NOUNS[valueAt(ALL_SUBTYPES, valueAt(index.subtype, row)) as Development];
};

/** What the events like one have in common, in brackets; empty where it is their kind alone. */
function conditionsInWords(index: EventIndex, { row, like }: Common): string {
  const direction = DIRECTIONS[valueAt(index.direction, row) - 1];
  const words = [
    ...(isIncident(index, row)
      ? [direction ? DIRECTION_WORDS[direction] : 'not across the frontier']
      : []),
    ...like.map((key) => conditionInWords(index, row, key)),
  ];
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}

type Common = Pick<ContextFacts, 'row' | 'like'>;

/** "battles (across the frontier, from Afghanistan; in Khatlon)": the events like one. */
export const alikeInWords = (index: EventIndex, facts: Common): string =>
  `${nounOf(index, facts.row)[1]}${conditionsInWords(index, facts)}`;

export const countInWords = (index: EventIndex, facts: Common, count: number): string => {
  const [one, other] = nounOf(index, facts.row);
  const noun = count === 1 ? one : other;
  return `${count === 0 ? 'no' : formatNumber(count)} ${noun}${conditionsInWords(index, facts)}`;
};

/** "battle (across the frontier, from Afghanistan)": one of them. */
export const oneInWords = (index: EventIndex, facts: Common): string =>
  `${nounOf(index, facts.row)[0]}${conditionsInWords(index, facts)}`;
