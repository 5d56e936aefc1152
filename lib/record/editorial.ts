import { z } from 'zod';
import type { Corrections } from './corrections';
import { day, kebab, LABEL_CHARACTERS } from './schema';
import { DIRECTIONS, EVENT_TYPES, THEMES } from './vocabulary';

/**
 * What editors write about the record: the story, the claims, which records were withdrawn, and what
 * words the search takes for one another. It
 * stands beside the record and not in it: a comma in the story makes no new version. Its texts name
 * the record that bears out a clause after it, as `[[event-id]]`.
 */

const eventId = z.string().min(1);
const text = z.string().min(1);

/** Words of the dashboard’s filters. Provinces by their slug. */
const filterShape = {
  types: z.array(z.enum(EVENT_TYPES)).min(1).optional(),
  provinces: z.array(kebab).min(1).optional(),
  actors: z.array(kebab).min(1).optional(),
  themes: z.array(z.enum(THEMES)).min(1).optional(),
  direction: z
    .array(z.enum([...DIRECTIONS, 'not-across']))
    .min(1)
    .optional(),
};

const windowShape = { from: day, to: day };

/** A number in a text that is a count: the check counts it again. */
const countedSchema = z.strictObject({
  /** The words of the text that hold the number. */
  says: text,
  /** What is counted; `killed`: the sum of the best estimates. */
  of: z.enum(['records', 'incidents', 'killed']),
  is: z.number().int().min(0),
  /** It is counted in a view, */
  view: z.strictObject({ ...windowShape, ...filterShape }).optional(),
  /** of which only those with a best estimate above this count, */
  bestOver: z.number().int().min(0).optional(),
  /** or among these events. */
  events: z.array(eventId).min(1).optional(),
});

const stepSchema = z.strictObject({
  id: kebab,
  title: z.string().min(1).max(50),
  /** What the timeline and the charts show at this step: days, both inclusive. */
  window: z.strictObject(windowShape),
  filter: z.strictObject(filterShape).optional(),
  /** The event that is open. */
  event: eventId,
  /** 45 to 80 words. */
  text,
  /** At most 20 words, for phones and print. */
  short: text,
  /** The counts that the text names. Every other number of the step is one of the records it names. */
  counted: z.array(countedSchema).min(1).optional(),
  /** What is named in the plot. */
  annotations: z
    .array(z.strictObject({ event: eventId, label: z.string().min(1).max(LABEL_CHARACTERS) }))
    .min(2)
    .max(4),
});

/** `data/story.yaml`. */
export const storySchema = z.strictObject({
  title: z.string().min(1).max(80),
  /** At most 60 words. */
  standfirst: text,
  standfirstRestsOn: z.array(eventId).min(1),
  /** The counts of the whole record that the standfirst names. */
  counted: z
    .array(countedSchema.pick({ says: true, of: true, is: true }))
    .min(1)
    .optional(),
  steps: z.array(stepSchema).min(1),
});

/** They judge the words of a claim against the record, not against the world. */
export const VERDICTS = [
  'supported',
  'partly',
  'not-in-record',
  'contradicted',
  'cannot-tell',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** One entry of `data/claims.yaml`. */
export const claimSchema = z.strictObject({
  id: kebab,
  /** There where it paraphrases the essay that Panj began with. */
  seed: z.literal(true).optional(),
  /** At most 30 words, neutral, our own. */
  claim: text,
  verdict: z.enum(VERDICTS),
  /** What the record shows, 40 to 90 words. */
  shows: text,
  /** Records that bear the claim out. */
  for: z.array(eventId),
  /** Records that speak against it. */
  against: z.array(eventId),
  /** The view of the dashboard that shows what it is about. */
  view: z.strictObject({ ...windowShape, ...filterShape }),
  /** What that view holds, counted by the check as well. */
  counts: z.strictObject({ records: z.number().int().min(0), incidents: z.number().int().min(0) }),
  /** The counts that the text names. Every other number in it is one of the records it names. */
  counted: z.array(countedSchema).min(1).optional(),
  /** What the record cannot decide, at most 40 words. */
  cannotTell: text,
});

/** One entry of `data/withdrawn.yaml`: a record that a kept version has and the next one has not. */
export const withdrawalSchema = z.strictObject({
  id: eventId,
  /** The day on which it was withdrawn. */
  day,
  /** Why, for readers who follow a link to it. */
  reason: text,
  /** The record that tells of the same thing now. */
  successor: eventId.optional(),
});

/** `data/synonyms.yaml`: what the search knows of the words of readers. */
export const synonymsSchema = z.strictObject({
  /** Words and phrases that stand for one another, in any language; a word may be in several rows. */
  synonyms: z.array(z.array(text).min(2)),
  /** Names that hold a name of an actor of the record and mean somebody else. */
  namesakes: z.array(z.strictObject({ of: kebab, names: z.array(text).min(1) })),
});

/** One entry of `data/searches.yaml`: words as a reader types them, and the event that is meant. */
export const searchSchema = z.strictObject({ query: text, event: eventId });

export type Story = z.infer<typeof storySchema>;
export type Step = Story['steps'][number];
export type Claim = z.infer<typeof claimSchema>;
export type Counted = z.infer<typeof countedSchema>;
export type Withdrawal = z.infer<typeof withdrawalSchema>;
export type Synonyms = z.infer<typeof synonymsSchema>;

export const NO_SYNONYMS: Synonyms = { synonyms: [], namesakes: [] };

/** All that stands beside the record, read and checked. `story` is null where there is none. */
export type Editorial = {
  readonly story: Story | null;
  readonly claims: readonly Claim[];
  readonly withdrawn: readonly Withdrawal[];
  readonly corrections: readonly Corrections[];
  readonly synonyms: Synonyms;
  readonly searches: readonly z.infer<typeof searchSchema>[];
};
