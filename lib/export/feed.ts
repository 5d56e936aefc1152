import { generateAtomFeed } from 'feedsmith';
import { v5 as uuidOf } from 'uuid';
import { isIncident } from '@/lib/events/select';
import type { RecordChange, VersionChanges } from '@/lib/record/changes';
import type { EventRecord } from '@/lib/record/schema';
import type { Version } from '@/lib/record/versions';
import type { Edition } from '@/lib/serve/edition';
import { changeInLine, changeInWords, namesIn, type RecordNames } from '@/lib/words/change-words';
import { formatEdtf } from '@/lib/words/dates';
import { TYPE_LABELS } from '@/lib/words/labels';
import { formatFigures } from '@/lib/words/numbers';
import { AUTHORS, LICENCE, TITLE } from './about';
import { plainLine, plainText } from './plain-text';

/** The namespace of the feed's ids. Readers know an entry by its id, so it never changes. */
const NAMESPACE = '31ba31d4-e701-4313-8aa3-7654299a6879';
const MAX_ENTRIES = 200;

const urn = (name: string): string => `urn:uuid:${uuidOf(name, NAMESPACE)}`;
const instant = (version: Version): Date => new Date(`${version.date}T00:00:00Z`);

type Kind = 'added' | 'corrected' | 'withdrawn';

/** What became of an event over the versions, the newest first. */
type History = {
  readonly id: string;
  readonly steps: { version: Version; kind: Kind; change: RecordChange }[];
};

/** New, corrected and withdrawn events as an Atom feed, those of the newest version first. An event
 * has one entry, which moves up when the record of it changes. */
export function toFeed(
  changes: readonly VersionChanges[],
  edition: Edition,
  origin: string,
): string {
  const { dataset, version } = edition;
  const names = namesIn(dataset.events, dataset.actors);
  return generateAtomFeed({
    id: urn('feed'),
    title: { value: `${TITLE}: new and corrected records` },
    subtitle: {
      value: `Events added, corrected and withdrawn, the newest version of the data first. Corrections of other tables stand on ${origin}/changes.`,
    },
    authors: [{ name: AUTHORS }],
    rights: { value: `${LICENCE.title}, ${LICENCE.path}` },
    updated: instant(changes.at(-1)?.version ?? version),
    links: [
      { href: `${origin}/feed.xml`, rel: 'self', type: 'application/atom+xml' },
      { href: `${origin}/changes`, rel: 'alternate', type: 'text/html' },
    ],
    entries: historiesOf(changes, edition)
      .slice(0, MAX_ENTRIES)
      .flatMap((history) => entryOf(history, edition, origin, names) ?? []),
  });
}

/** The last changed first; within a version the latest event first, the withdrawn before all. */
function historiesOf(changes: readonly VersionChanges[], { index }: Edition): readonly History[] {
  const histories = new Map<string, History>();
  for (const entry of changes.toReversed()) {
    const found: [Kind, readonly RecordChange[]][] = [
      ['withdrawn', entry.withdrawn],
      ['corrected', entry.corrected],
      ['added', entry.added],
    ];
    const steps = found
      .flatMap(([kind, list]) => list.map((change) => ({ version: entry.version, kind, change })))
      .filter(({ change }) => change.table === 'events')
      .sort((a, b) => rowOf(b.change) - rowOf(a.change));
    for (const step of steps) {
      const history = histories.get(step.change.key) ?? { id: step.change.key, steps: [] };
      history.steps.push(step);
      histories.set(history.id, history);
    }
  }
  function rowOf({ key }: RecordChange): number {
    return index.rowOf.get(key) ?? index.length;
  }
  return [...histories.values()];
}

const TITLES = { added: '', corrected: 'Corrected: ', withdrawn: 'Withdrawn: ' } as const;

function entryOf(
  { id, steps }: History,
  { details, index }: Edition,
  origin: string,
  names: RecordNames,
) {
  const [last, first] = [steps[0], steps.at(-1)];
  if (!last || !first) return null;
  const record = details.get(id)?.record;
  const row = index.rowOf.get(id);
  const isCounted = row !== undefined && isIncident(index, row);
  const said = steps.map(({ version, kind, change }) => {
    if (kind === 'added') return `New in version ${version.id}.`;
    if (kind === 'withdrawn') return `Withdrawn in version ${version.id}.`;
    const lines = change.fields.map((field) => changeInLine(changeInWords(field, names)));
    return `Corrected in version ${version.id}. ${lines.join('. ')}.`;
  });
  return {
    id: urn(id),
    title: { value: TITLES[last.kind] + plainLine(last.change.name), type: 'text' },
    published: instant(first.version),
    updated: instant(last.version),
    links: [
      {
        href: record ? `${origin}/events/${id}` : `${origin}/changes`,
        rel: 'alternate',
        type: 'text/html',
      },
    ],
    ...(record && { categories: [{ term: record.type, label: TYPE_LABELS[record.type] }] }),
    summary: {
      type: 'text',
      value: record
        ? plainLine(`${formatEdtf(record.date)}. ${record.summary}`)
        : `This record was withdrawn in version ${last.version.id} and is no longer part of the data.`,
    },
    content: {
      type: 'text',
      value: plainText([...said, ...(record ? evidenceOf(record, isCounted) : [])].join('\n\n')),
    },
  };
}

/** The figures, the narrative, and what each account says where accounts differ. */
function evidenceOf(record: EventRecord, isCounted: boolean): readonly string[] {
  const { fatalities, narrative, accounts = [], sources } = record;
  const hasFigure = Object.values(fatalities).some((figure) => figure !== null);
  const killed = formatFigures(fatalities);
  return [
    // Of talks and agreements nobody asks.
    ...(isCounted || hasFigure ? [`${killed.charAt(0).toUpperCase()}${killed.slice(1)}.`] : []),
    narrative,
    ...(accounts.length > 0 ? ['Accounts differ.'] : []),
    ...accounts.map(({ source, claim }) => {
      const publisher = sources.find(({ id }) => id === source)?.publisher ?? source;
      return `${claim} [${publisher}]`;
    }),
  ];
}
