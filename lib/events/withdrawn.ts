import type { Withdrawal } from '@/lib/record/editorial';
import type { Dataset } from '@/lib/record/schema';
import type { Version } from '@/lib/record/versions';

/** What is known of an event that was published and is no longer part of the record. */
export type WithdrawnEvent = Withdrawal & {
  /** As it was last called and dated. */
  readonly title: string;
  readonly date: string;
  /** The last version that has it, with all its evidence. */
  readonly version: Version;
  /** The title of the event that tells of the same thing now. */
  readonly successorTitle: string | null;
};

/**
 * The withdrawn events, each with the last version that has it.
 *
 * @param versions every version with its content, oldest first
 */
export function withdrawnEvents(
  withdrawals: readonly Withdrawal[],
  versions: readonly { readonly version: Version; readonly dataset: Dataset }[],
): readonly WithdrawnEvent[] {
  const now = versions.at(-1)?.dataset.events ?? [];
  return withdrawals.flatMap((withdrawal) => {
    const last = versions.findLast(({ dataset }) => has(dataset, withdrawal.id));
    const record = last?.dataset.events.find(({ id }) => id === withdrawal.id);
    if (!last || !record) return [];
    const { title, date } = record;
    const successorTitle = now.find(({ id }) => id === withdrawal.successor)?.title ?? null;
    return [{ ...withdrawal, title, date, version: last.version, successorTitle }];
  });
}

const has = ({ events }: Dataset, wanted: string): boolean =>
  events.some(({ id }) => id === wanted);

/**
 * What became of an event that a version does not have: the withdrawn event, or null where the record
 * never had one of this id, or not yet.
 *
 * @param day the day of the version, YYYY-MM-DD; null for the newest
 */
export function withdrawnBy(
  events: readonly WithdrawnEvent[],
  day: string | null,
  id: string,
): WithdrawnEvent | null {
  const found = events.find((event) => event.id === id);
  return found && (day === null || found.version.date < day) ? found : null;
}
