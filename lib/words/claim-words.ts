import type { ClaimMention } from '@/lib/events/claims';
import type { Claim, Verdict } from '@/lib/record/editorial';
import { formatCount, formatNumber } from './numbers';

export const CLAIMS_TITLE = 'Claims held against the record';

/** What a verdict is called, and what it means. They judge the words of a claim against the record. */
export const VERDICT_WORDS = {
  supported: {
    label: 'Supported',
    meaning: 'Records bear it out and none speaks against it.',
  },
  partly: {
    label: 'Partly supported',
    meaning: 'Records bear out some of it, or have it with another place, day or reach.',
  },
  'not-in-record': {
    label: 'Not in the record',
    meaning: 'No record says so, though the record covers the events.',
  },
  contradicted: {
    label: 'Contradicted',
    meaning: 'Records say otherwise.',
  },
  'cannot-tell': {
    label: 'The record cannot tell',
    meaning: 'It holds nothing that could decide it.',
  },
} as const satisfies Record<Verdict, { readonly label: string; readonly meaning: string }>;

/** What every verdict is about. */
export const VERDICT_NOTE =
  'A verdict judges the words of a claim against this record, not against the world.';

/** How an event bears on a claim, after the claim’s verdict. */
export const BEARING_WORDS = {
  for: 'this event speaks for it',
  against: 'this event speaks against it',
  named: 'named in what the record shows',
} as const satisfies Record<ClaimMention['bearing'], string>;

/** Who says so. */
export const originInWords = ({ seed }: { readonly seed?: true }): string =>
  seed ? 'Paraphrased from the essay that Panj began with.' : 'Worded by the editors.';

/** What the view of a claim holds: "18 records, 16 of them incidents." */
export function countsInWords({ records, incidents }: Claim['counts']): string {
  const all = formatCount(records, 'record');
  if (incidents === 0) return `${all}, none counted as an incident.`;
  if (incidents === records) return `${all}, each an incident.`;
  return `${all}, ${formatNumber(incidents)} of them counted as incidents.`;
}
