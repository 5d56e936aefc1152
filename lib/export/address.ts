import { FILTER_KEYS } from '@/lib/events/filter';
import type { View } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';

/** What data are taken of: the events of a view, or one event. */
export type DataSubject = { readonly view: View } | { readonly event: string };

const DOWNLOAD_KEYS = ['from', 'to', 'period', ...FILTER_KEYS] as const;

/** The part of a view that says which events, as a query without `?`. Everything is escaped that
 * could end an address in BibTeX or in a sentence. */
export function filterQueryOf(view: View): string {
  const chosen = Object.fromEntries(DOWNLOAD_KEYS.map((key) => [key, view[key]]));
  const query = new URLSearchParams(viewHref(chosen, '')).toString();
  return query.replaceAll('%2C', ',');
}

/** The address of a file below /data/ of a view or an event; `more` are parameters of that file. */
export function dataHref(
  name: string,
  subject: DataSubject,
  more: Readonly<Record<string, string>> = {},
): string {
  const own =
    'event' in subject
      ? new URLSearchParams({ event: subject.event }).toString()
      : filterQueryOf(subject.view);
  const query = [own, new URLSearchParams(more).toString()].filter(Boolean).join('&');
  return query ? `/data/${name}?${query}` : `/data/${name}`;
}

/** A name of a file says no more than so much of a view. */
const MAX_NAME_LENGTH = 80;

/** Keys whose words would say nothing without them. */
const NAMED_KEYS: readonly string[] = ['killed', 'accounts'];

/**
 * A view in the name of a file: `civil-war-battles`, `1992-05-05-to-1997-06-27`, `not-taliban`. Empty for
 * everything, and `selection` where nothing of it can stand in a name.
 *
 * @param query as `filterQueryOf` writes it
 */
export function selectionName(query: string): string {
  if (query === '') return '';
  const parts = [...new URLSearchParams(query)].map(([key, value]) => {
    const said = value.replace(/^!/, 'not-');
    if (key === 'from') return `from-${said}`;
    if (key === 'to') return `to-${said}`;
    return NAMED_KEYS.includes(key) ? `${key}-${said}` : said;
  });
  const name = parts
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (name === '') return 'selection';
  if (name.length <= MAX_NAME_LENGTH) return name;
  const more = '-and-more';
  const most = MAX_NAME_LENGTH - more.length;
  const end = name.lastIndexOf('-', most);
  return name.slice(0, end > 0 ? end : most) + more;
}

/** What of the record it is, in the name of a file; empty for everything. */
export const subjectName = (subject: DataSubject): string =>
  'event' in subject ? subject.event : selectionName(filterQueryOf(subject.view));

/** What a file is called where it is saved: `panj-2026-11-24-1a2b3c4d-civil-war-battles-events.csv`. */
export const fileName = (version: string, of: string, name: string): string =>
  ['panj', version, of, name].filter(Boolean).join('-');
