import { generateAtomFeed } from 'feedsmith';
import { v5 as uuidOf } from 'uuid';
import { isIncident } from '@/lib/events/select';
import { isFigure, type RecordChange, type VersionChanges } from '@/lib/record/changes';
import type { EventRecord } from '@/lib/record/schema';
import type { Version } from '@/lib/record/versions';
import type { Edition } from '@/lib/serve/edition';
import { AUTHORS, LICENCE, TITLE } from '@/lib/words/about';
import { changesInLine, tableCounts } from '@/lib/words/change-counts';
import { changeInLine, changeInWords, namesIn, type RecordNames } from '@/lib/words/change-words';
import { sentence } from '@/lib/words/coverage-words';
import { formatDay, formatEdtf } from '@/lib/words/dates';
import { formatFatalities } from '@/lib/words/fatalities';
import { TYPE_LABELS } from '@/lib/words/labels';
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

/**
 * The versions of the record, and new, corrected and withdrawn events, as an Atom feed, those of the
 * newest version first. A version has one entry. An event has one, which moves up when the record of it
 * changes; but of a version that changes many, only what it withdrew and the figures it corrected
 * have entries of their own, so that a new edition does not push everything else out of a reader.
 */
export function toFeed(
  changes: readonly VersionChanges[],
  edition: Edition,
  origin: string,
): string {
  const { dataset, version } = edition;
  const names = namesIn(dataset.events, dataset.actors);
  const histories = historiesOf(changes, edition);
  return generateAtomFeed({
    id: urn('feed'),
    title: { value: `${TITLE}: new and corrected records` },
    subtitle: {
      value: `What each version of the data added, corrected and withdrew, the newest first. All of it stands on ${origin}/changes.`,
    },
    authors: [{ name: AUTHORS }],
    rights: { value: `${LICENCE.title}, ${LICENCE.path}` },
    updated: instant(changes.at(-1)?.version ?? version),
    links: [
      { href: `${origin}/feed.xml`, rel: 'self', type: 'application/atom+xml' },
      { href: `${origin}/changes`, rel: 'alternate', type: 'text/html' },
    ],
    entries: changes
      .toReversed()
      .flatMap((entry) => [
        versionEntry(entry, entry === changes[0], origin),
        ...histories
          .filter(({ steps }) => steps[0]?.version.id === entry.version.id)
          .flatMap((history) => entryOf(history, edition, origin, names) ?? []),
      ])
      .slice(0, MAX_ENTRIES),
  });
}

/** A version as a whole. */
function versionEntry(changes: VersionChanges, isFirst: boolean, origin: string) {
  const { version, summary } = changes;
  const counts = changesInLine(changes);
  const did = isFirst ? `The first version: ${tableCounts(changes.added)}` : counts;
  return {
    id: urn(version.id),
    title: { value: `Version of ${formatDay(Date.parse(version.date))}`, type: 'text' },
    published: instant(version),
    updated: instant(version),
    links: [{ href: `${origin}/changes#${version.id}`, rel: 'alternate', type: 'text/html' }],
    summary: { type: 'text', value: plainLine(summary ?? `${did}.`) },
    content: {
      type: 'text',
      value: plainText([...(summary ? [summary] : []), `${did}.`].join('\n\n')),
    },
  };
}

/** Versions that change more events than this are told as a whole. */
const TOLD_ONE_BY_ONE = 20;

/** What is told of events one by one: the last changed first; within a version the withdrawn before
 * all, and then the latest event first. */
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
    const isLarge = steps.length > TOLD_ONE_BY_ONE;
    for (const step of steps) {
      const known = histories.get(step.change.key);
      if (known) known.steps.push(step);
      else if (!isLarge || isTold(step)) {
        histories.set(step.change.key, { id: step.change.key, steps: [step] });
      }
    }
  }
  function rowOf({ key }: RecordChange): number {
    return index.rowOf.get(key) ?? index.length;
  }
  return [...histories.values()];
}

/** Whether readers of an event must hear of a change even where there are many. */
const isTold = ({ kind, change }: History['steps'][number]): boolean =>
  kind === 'withdrawn' || change.fields.some(({ field }) => isFigure(field));

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
    const why = change.reason ? `${change.reason} ` : '';
    return `Corrected in version ${version.id}. ${why}${lines.join('. ')}.`;
  });
  return {
    id: urn(id),
    title: { value: TITLES[last.kind] + plainLine(last.change.name), type: 'text' },
    published: instant(first.version),
    updated: instant(last.version),
    links: [
      {
        // Of a withdrawn event the page tells why.
        href: `${origin}/events/${id}`,
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
  const killed = formatFatalities(fatalities);
  return [
    // Of talks and agreements nobody asks.
    ...(isCounted || hasFigure ? [`${sentence(killed)}.`] : []),
    narrative,
    ...(accounts.length > 0 ? ['Accounts differ.'] : []),
    ...accounts.map(({ source, claim }) => {
      const publisher = sources.find(({ id }) => id === source)?.publisher ?? source;
      return `${claim} [${publisher}]`;
    }),
  ];
}
