import { crowded, MADE_UP_DAY } from '@/lib/record/made-up/dataset';
import type { Dataset, EventRecord } from '@/lib/record/schema';
import type { Edition } from '@/lib/serve/edition';
import { selectView } from '@/lib/view/facts';
import { toRaw } from '@/lib/view/params';
import { readView } from '@/lib/view/read';
import { boundsOf } from '@/lib/view/window';
import { type Download, toDownload } from './download';

/** For tests: the made-up record as it is, and with texts that mean harm. */
export const dataset = crowded;

export const ORIGIN = 'https://panj.example';

export function downloadOf(
  edition: Edition,
  query = '',
  cited: string | null = null,
  isFrozen = false,
): Download {
  const { view } = readView(
    toRaw(new URLSearchParams(query)),
    edition.index,
    boundsOf(edition.index.coverage, MADE_UP_DAY),
  );
  const record = cited === null ? null : (edition.details.get(cited)?.record ?? null);
  return toDownload(edition, selectView(edition, view, MADE_UP_DAY), ORIGIN, {
    cited: record,
    isFrozen,
  });
}

export const HOSTILE = [
  '=HYPERLINK("https://example.org";"x")',
  '+1-1',
  '@SUM(A1)',
  '\tbegins with a tab',
  '\r\nbegins with a line',
  '<script>alert(1)</script>',
  ']]> <![CDATA[ &amp; &lt;',
  '" onload="alert(1)',
  '</svg></style></textarea>',
  'left \u202eto right\u202c',
  'a\tb\nc\r\nd',
  String.raw`{ } \ % & $ # _ ~ ^ \input{x} \} {{`,
  'ends,with";\' and a backslash \\',
  'TY  - DATA\r\nER  - \r\nTI  - another',
  'null \u0000 and bell \u0007',
] as const;

/** The beginning of the record, with one event whose every free text is a hostile one. */
export function withHostile(text: string): {
  readonly data: Dataset;
  readonly record: EventRecord;
} {
  const [first, ...rest] = dataset.events;
  if (!first) throw new Error('The record is empty.');
  const record: EventRecord = {
    ...first,
    title: text,
    summary: text,
    narrative: text,
    location: { ...first.location, name: text, district: text, province: text },
    victims: [{ group: text, killed: null, injured: 0 }],
    accounts: [{ source: 's1', claim: text }],
    sources: first.sources.map((source) => ({ ...source, title: text, publisher: text })),
    actors: first.actors.map((actor) => ({ ...actor, label: text })),
  };
  return { data: { ...dataset, events: [record, ...rest.slice(0, 20)] }, record };
}
