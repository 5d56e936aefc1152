import { expect, it } from 'vitest';
import { madeUp, madeUpClaims } from '@/lib/record/made-up/dataset';
import { editionOf } from '@/lib/serve/made-up';
import { claimFacts, countsIn } from './claim-view';

it('counts in the view of a claim what the check of the record counts', () => {
  const edition = editionOf(madeUp);
  expect(madeUpClaims.length).toBeGreaterThan(4);
  for (const claim of madeUpClaims) {
    expect(countsIn(claimFacts(edition, claim)), claim.id).toEqual(claim.counts);
  }
});
