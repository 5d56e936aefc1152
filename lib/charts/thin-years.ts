import type { EventIndex } from '@/lib/events/event-index';
import { referenceCount } from './reference-count';

/** A year with fewer records of any kind than this says nothing of what did not happen in it. */
export const LEAST_RECORDS = 4;
/** The least share of UCDP's deaths that the record must hold of a year. */
const LEAST_SHARE = 0.5;

const found = new WeakMap<EventIndex, ReadonlySet<number>>();

/**
 * The years of which the record holds too little for a superlative: fewer than four records, or under
 * half of the deaths that UCDP counts in Tajikistan, by the best estimates of both. Years that UCDP
 * does not count are judged by their records alone.
 */
export function thinYears(index: EventIndex): ReadonlySet<number> {
  const kept = found.get(index);
  if (kept) return kept;
  const records = new Map<number, number>();
  for (const ms of index.startMs) {
    const year = new Date(ms).getUTCFullYear();
    records.set(year, (records.get(year) ?? 0) + 1);
  }
  const thin = new Set<number>();
  const last = Number(index.coverage.through.slice(0, 4));
  for (let year = Number(index.coverage.from.slice(0, 4)); year <= last; year += 1) {
    const count = referenceCount(index, {
      fromMs: Date.UTC(year, 0),
      toMs: Date.UTC(year + 1, 0) - 1,
    });
    const held = count?.here.best.sum ?? null;
    // Where no incident has a figure, none of the deaths that UCDP counts is held here.
    const isUnder =
      count !== null && (held === null ? count.ucdp > 0 : held < count.ucdp * LEAST_SHARE);
    if ((records.get(year) ?? 0) < LEAST_RECORDS || isUnder) thin.add(year);
  }
  found.set(index, thin);
  return thin;
}
