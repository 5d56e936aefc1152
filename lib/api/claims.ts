import { toClaimJson } from '@/lib/export/claims-json';
import type { Claim } from '@/lib/record/editorial';
import type { Edition } from '@/lib/serve/edition';
import { aboutRecord } from './about';
import type { ClaimAnswer, ClaimsAnswer } from './schemas';

/** Every claim held against an edition. */
export const toClaimsAnswer = (edition: Edition, origin: string): ClaimsAnswer => ({
  ...aboutRecord(edition),
  claims: edition.claims.map((claim) => toClaimJson(claim, edition, origin)),
});

/** One claim. */
export const toClaimAnswer = (edition: Edition, claim: Claim, origin: string): ClaimAnswer => ({
  ...aboutRecord(edition),
  claim: toClaimJson(claim, edition, origin),
});

/** What is said of an id that no claim has. */
export const unknownClaim = ({ claims }: Edition): string =>
  `No claim has this id. Those there are: ${claims.map(({ id }) => id).join(', ')}.`;
