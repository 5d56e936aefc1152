import { rowOfId, valueAt } from '@/lib/events/column';
import { isIncident } from '@/lib/events/select';
import type { Claim } from '@/lib/record/editorial';
import type { EventRecord } from '@/lib/record/schema';
import type { Edition } from '@/lib/serve/edition';
import { DATE_PRECISIONS, type DatePrecision } from '@/lib/time/date-precision';
import { isoDay } from '@/lib/time/day';
import type { ViewFacts } from '@/lib/view/facts';
import { isWindowed, selectionInWords } from '@/lib/words/facts-words';
import { filterQueryOf } from './address';

/** An event that a download holds, with what is derived from the record. */
export type ChosenEvent = {
  readonly record: EventRecord;
  /** First and last day that its date can mean, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
  readonly isIncident: boolean;
  /** Whether it begins in the window, or its date is too vague to say; null where no window cuts. */
  readonly window: 'inside' | 'too-vague' | null;
};

/** What a file to take away is made from: the record in one version, all of it or one view. */
export type Download = {
  readonly origin: string;
  readonly edition: Edition;
  /** In order of time. */
  readonly events: readonly ChosenEvent[];
  /** Whether a window cuts time. */
  readonly isWindowed: boolean;
  /** The view as a query, without `?`; empty for everything. */
  readonly query: string;
  /** The view in words, a filter a line; empty for everything. */
  readonly words: readonly string[];
  /** The one event that is asked for, of which alone there are rows and a citation. */
  readonly cited: EventRecord | null;
  /** The claims, whole in every download; null where a version is asked for by `v`. They are part of no
   * version, and what is asked for so must be the same for ever. */
  readonly claims: readonly Claim[] | null;
};

type Asked = { readonly cited?: EventRecord | null; readonly isFrozen?: boolean };

export function toDownload(
  edition: Edition,
  facts: ViewFacts,
  origin: string,
  { cited = null, isFrozen = false }: Asked = {},
): Download {
  const { index, details } = edition;
  const windowed = isWindowed(facts) && cited === null;
  const tooVague = new Set(facts.tooVague);
  // Without a window everything is in, a record of this year with no month included.
  const rows = cited
    ? [rowOfId(index, cited.id)]
    : windowed
      ? [...facts.inside, ...facts.tooVague].sort((a, b) => a - b)
      : [...facts.rows];
  return {
    origin,
    edition,
    events: rows.flatMap((row) => {
      const record = details.get(valueAt(index.ids, row))?.record;
      if (!record) return [];
      const window = tooVague.has(row) ? 'too-vague' : 'inside';
      return [
        {
          record,
          from: isoDay(valueAt(index.startMs, row)),
          to: isoDay(valueAt(index.endMs, row)),
          precision: DATE_PRECISIONS[index.precision[row] ?? 0] ?? 'day',
          isApproximate: index.approximate[row] === 1,
          isUncertain: index.uncertain[row] === 1,
          isIncident: isIncident(index, row),
          window: windowed ? window : null,
        },
      ];
    }),
    isWindowed: windowed,
    query: filterQueryOf(facts.view),
    words: selectionInWords(facts),
    cited,
    claims: isFrozen ? null : edition.claims,
  };
}

/** An address of Panj that keeps a view and names a version. */
export function versionedUrl(
  path: string,
  { origin, query, edition }: Pick<Download, 'origin' | 'query' | 'edition'>,
): string {
  return `${origin}${path}?${query}${query && '&'}v=${edition.version.id}`;
}

/** The page that shows what a download holds. */
export const pageOf = (download: Download): string =>
  download.cited
    ? `${download.origin}/events/${download.cited.id}`
    : versionedUrl('/data', download);
