import { eventsOfClaim } from '@/lib/events/claims';
import { withoutCitations } from '@/lib/record/cited-text';
import type { Claim } from '@/lib/record/editorial';
import type { Edition } from '@/lib/serve/edition';
import { AUTHORS, LICENCE } from '@/lib/words/about';
import { VERDICT_WORDS } from '@/lib/words/claim-words';

/**
 * A claim’s page as schema.org data: an `Article` about a `Claim`, with the events it rests on as
 * citations. It is no `ClaimReview`: that rates whether something is true and names who said it where,
 * while a verdict here judges words of ours against this record alone, on no scale of truth.
 */
export function claimJsonLd(claim: Claim, { version, details }: Edition, origin: string): object {
  const { label, meaning } = VERDICT_WORDS[claim.verdict];
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    url: `${origin}/claims/${claim.id}`,
    headline: claim.claim,
    about: { '@type': 'Claim', text: claim.claim },
    abstract: `${label}. ${meaning}`,
    articleBody: withoutCitations(claim.shows),
    temporalCoverage: `${claim.view.from}/${claim.view.to}`,
    dateModified: version.date,
    inLanguage: 'en',
    license: LICENCE.path,
    isAccessibleForFree: true,
    author: { '@type': 'Organization', name: AUTHORS, url: origin },
    citation: [...eventsOfClaim(claim).keys()].flatMap((id) => {
      const record = details.get(id)?.record;
      return record
        ? [{ '@type': 'CreativeWork', name: record.title, url: `${origin}/events/${id}` }]
        : [];
    }),
  };
}
