import type { EventRecord } from '@/lib/record/schema';
import type { Version } from '@/lib/record/versions';
import { AUTHORS, TITLE } from '@/lib/words/about';
import { formatDay, formatEdtf } from '@/lib/words/dates';
import { formatCount } from '@/lib/words/numbers';
import { type Download, versionedUrl } from './download';
import { plainLine } from './plain-text';

/** What is cited, before it takes a form. Every text is one plain line. */
export type Citation = {
  /** Told apart in a bibliography by this: ASCII letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** Of an event: what it is part of, and when it happened. */
  readonly within: { readonly title: string; readonly date: string } | null;
  readonly author: string;
  readonly version: Version;
  /** null in the repository's own file: where Panj stands is not known there. */
  readonly url: string | null;
  /** What of the data is cited; null for all. */
  readonly selection: string | null;
};

export function citeVersion(version: Version, url: string | null): Citation {
  return {
    key: `panj-${version.id}`,
    title: TITLE,
    within: null,
    author: AUTHORS,
    version,
    url,
    selection: null,
  };
}

function citeEvent({ id, title, date }: EventRecord, version: Version, origin: string): Citation {
  return {
    ...citeVersion(version, `${origin}/events/${id}`),
    key: `panj-${id}`,
    title: plainLine(title),
    within: { title: TITLE, date: plainLine(formatEdtf(date)) },
  };
}

/** What a download cites: one event, a view, or everything; always in its version. */
export function citationOf(download: Download): Citation {
  const { edition, origin, cited, events, words } = download;
  if (cited) return citeEvent(cited, edition.version, origin);
  const whole = citeVersion(edition.version, versionedUrl('/data', download));
  return words.length === 0
    ? whole
    : {
        ...whole,
        selection: plainLine(`${formatCount(events.length, 'event')}; ${words.join('; ')}`),
      };
}

/** One line for a list of references. */
export function toText({ author, version, title, within, url, selection }: Citation): string {
  const year = version.date.slice(0, 4);
  const what = within ? `“${title}”, ${within.date}. In: ${within.title}` : title;
  const of = selection === null ? '' : ` Selection: ${selection}.`;
  return `${author} (${year}). ${what}. Version ${version.id}, ${formatDay(Date.parse(version.date))} [Data set].${of} CC BY 4.0.${url === null ? '' : ` ${url}`}\n`;
}
