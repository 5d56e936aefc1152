import { citedEvents } from '@/lib/record/cited-text';
import type { Claim, Verdict } from '@/lib/record/editorial';

/** How an event bears on a claim: it speaks for or against it, or is named in what the record shows. */
type Bearing = 'for' | 'against' | 'named';

/** A claim, as an event that bears on it lists it. */
export type ClaimMention = Pick<Claim, 'id' | 'claim'> & {
  readonly verdict: Verdict;
  readonly bearing: Bearing;
};

/** The events that a claim names, each once: those for it, those against it, and the others in the
 * order of the text. */
export function eventsOfClaim(claim: Claim): ReadonlyMap<string, Bearing> {
  const named = citedEvents(claim.shows).filter(
    (id) => !claim.for.includes(id) && !claim.against.includes(id),
  );
  return new Map([
    ...claim.for.map((id) => [id, 'for'] as const),
    ...claim.against.map((id) => [id, 'against'] as const),
    ...named.map((id) => [id, 'named'] as const),
  ]);
}

/** The claims that rest on each event, in the order in which they are listed. */
export function claimsByEvent(
  claims: readonly Claim[],
): ReadonlyMap<string, readonly ClaimMention[]> {
  const mentions = new Map<string, ClaimMention[]>();
  for (const one of claims) {
    const { id, claim, verdict } = one;
    for (const [event, bearing] of eventsOfClaim(one)) {
      mentions.set(event, [...(mentions.get(event) ?? []), { id, claim, verdict, bearing }]);
    }
  }
  return mentions;
}
