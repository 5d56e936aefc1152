import { type DataSubject, dataHref } from '@/lib/export/address';
import type { View } from '@/lib/view/grammar';

export type DataLink = { readonly label: string; readonly note: string; readonly href: string };

/** The files of a view or of one event, each with what it is for. */
export function dataLinks(subject: DataSubject): readonly DataLink[] {
  return [
    {
      label: 'CSV',
      note: 'every column, for programs',
      href: dataHref('events.csv', subject),
    },
    {
      label: 'CSV for Excel',
      note: 'the same, with a byte-order mark',
      href: dataHref('events.csv', subject, { bom: '1' }),
    },
    {
      label: 'JSON',
      note: 'records as written, with their sources',
      href: dataHref('events.json', subject),
    },
    { label: 'GeoJSON', note: 'points for maps', href: dataHref('events.geojson', subject) },
  ];
}

/** The numbers of the chart of a view. */
export const chartLink = (view: View): DataLink => ({
  label: 'Numbers of the chart',
  note: 'CSV, a row a bar',
  href: dataHref('frequency.csv', { view }, view.bin === 'auto' ? {} : { bin: view.bin }),
});

/** The citation as text. */
export const citationHref = (subject: DataSubject): string => dataHref('citation.txt', subject);

/** How it is cited, in the forms that programs take. */
export const citeLinks = (subject: DataSubject): readonly DataLink[] => [
  { label: 'BibTeX', note: 'for LaTeX', href: dataHref('citation.bib', subject) },
  { label: 'RIS', note: 'for Zotero, EndNote', href: dataHref('citation.ris', subject) },
];
