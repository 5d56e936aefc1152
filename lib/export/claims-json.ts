import { eventsOfClaim } from '@/lib/events/claims';
import type { Claim } from '@/lib/record/editorial';
import type { Edition } from '@/lib/serve/edition';
import { claimFacts, claimView, countsIn } from '@/lib/view/claim-view';
import { viewHref } from '@/lib/view/href';
import { LICENCE, TITLE } from '@/lib/words/about';
import { VERDICT_WORDS } from '@/lib/words/claim-words';
import type { Download } from './download';

/** A claim for programs, the same in files and from the API. Its counts are made from the record. */
export function toClaimJson(claim: Claim, edition: Edition, origin: string) {
  const { id, verdict, shows, view, cannotTell } = claim;
  const named = [...eventsOfClaim(claim)].filter(([, bearing]) => bearing === 'named');
  return {
    id,
    url: `${origin}/claims/${id}`,
    claim: claim.claim,
    isFromEssay: claim.seed === true,
    verdict,
    verdictMeans: VERDICT_WORDS[verdict].meaning,
    shows,
    for: claim.for,
    against: claim.against,
    named: named.map(([event]) => event),
    view,
    viewUrl: `${origin}${viewHref(claimView(claim))}`,
    counts: countsIn(claimFacts(edition, claim)),
    cannotTell,
  };
}

/** All claims as one file. */
export const toClaimsJson = ({ edition, claims, origin }: Download): object => ({
  title: TITLE,
  version: edition.version.id,
  licence: LICENCE.name,
  url: `${origin}/claims`,
  coverage: edition.dataset.coverage,
  claims: (claims ?? []).map((claim) => toClaimJson(claim, edition, origin)),
});
