import { describe, expect, it } from 'vitest';
import { crowded, madeUpClaims } from '@/lib/record/made-up/dataset';
import { claimsByEvent, eventsOfClaim } from './claims';
import { toDetails } from './detail';

const [drones] = madeUpClaims;
const DRONE = '2025-10-05-north-bridge-drone';

describe('eventsOfClaim', () => {
  it('has an event that is for a claim and in its text once, as for it', () => {
    if (!drones) throw new Error('There is no claim.');
    expect([...eventsOfClaim(drones)]).toEqual([
      [DRONE, 'for'],
      ['2025-10-12-north-bridge-shots', 'named'],
    ]);
  });
});

describe('claimsByEvent', () => {
  it('leads from each event that a claim names to the claim, and from no other', () => {
    const mentions = claimsByEvent(madeUpClaims);
    expect(
      mentions.get('1997-06-27-river-accord')?.map(({ id, bearing }) => [id, bearing]),
    ).toEqual([
      ['crossings-are-more-frequent-now', 'named'],
      ['the-plain-was-always-quiet', 'named'],
    ]);
    expect(mentions.has('2015-03-21-hill-town-gathering')).toBe(false);
    for (const claim of madeUpClaims) {
      for (const event of eventsOfClaim(claim).keys()) {
        expect(mentions.get(event)?.map(({ id }) => id)).toContain(claim.id);
      }
    }
  });

  it('is what the details of an event list; without claims they list none', () => {
    const claimsOf = (details: ReturnType<typeof toDetails>) =>
      details.find(({ record }) => record.id === DRONE)?.claims.map(({ id }) => id);
    expect(claimsOf(toDetails(crowded, madeUpClaims))).toEqual([
      'drones-come-over-the-river',
      'crossings-are-more-frequent-now',
    ]);
    expect(claimsOf(toDetails(crowded))).toEqual([]);
  });
});
