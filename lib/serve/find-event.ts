import type { EventDetail } from '@/lib/events/detail';
import { type WithdrawnEvent, withdrawnBy } from '@/lib/events/withdrawn';
import type { Edition } from './edition';
import { getEdition, getKeptEdition, getWithdrawn } from './editions';

/** An event with its evidence, and the edition that this is drawn from. */
type FoundEvent = {
  readonly edition: Edition;
  readonly detail: EventDetail;
  /** Why it is no longer part of the edition that was asked; null where it is. */
  readonly withdrawn: WithdrawnEvent | null;
};

/**
 * An event of an edition; of one withdrawn since, its last kept text. null for an id that the record
 * has never had.
 */
export function findEvent(edition: Edition, id: string): FoundEvent | null {
  const detail = edition.details.get(id);
  if (detail) return { edition, detail, withdrawn: null };
  const day = edition === getEdition() ? null : edition.version.date;
  const withdrawn = withdrawnBy(getWithdrawn(), day, id);
  const last = withdrawn && getKeptEdition(withdrawn.version.id);
  const kept = last?.details.get(id);
  return last && kept ? { edition: last, detail: kept, withdrawn } : null;
}
