import { AgreementMark } from '@/components/chart/agreement';
import { Legend } from '@/components/chart/legend';
import { PerWidth } from '@/components/chart/per-width';
import { TimeAxis } from '@/components/chart/time-axis';
import { EventStrip } from '@/components/picture/event-strip';
import { FRAME_WIDTHS } from '@/lib/embed/frame-style';
import { agreementHref, type EmbedOptions, embedHref, embedPath } from '@/lib/embed/parameters';
import { rowOfId } from '@/lib/events/column';
import type { EventDetail } from '@/lib/events/detail';
import type { EventIndex } from '@/lib/events/event-index';
import type { WithdrawnEvent } from '@/lib/events/withdrawn';
import { VARIABLE_PALETTE } from '@/lib/look/palette';
import { placeEvent } from '@/lib/picture/strip';
import type { EventRecord } from '@/lib/record/schema';
import { isIncidentRecord } from '@/lib/record/vocabulary';
import type { View } from '@/lib/view/grammar';
import type { IgnoredValue } from '@/lib/view/read';
import { cellInWords } from '@/lib/words/cell';
import { sentence } from '@/lib/words/coverage-words';
import { formatEdtf, timeAttribute } from '@/lib/words/dates';
import { formatFatalities } from '@/lib/words/fatalities';
import { CONFIDENCE_LABELS, DIRECTION_LABELS, languageName } from '@/lib/words/labels';
import { formatCount } from '@/lib/words/numbers';
import { placeInWords } from '@/lib/words/place-words';
import { withdrawnInWords } from '@/lib/words/withdrawn-words';
import { FrameDocument } from './frame-document';
import { FrameFooter, IgnoredParameters } from './frame-parts';
import { FrameTable } from './frame-table';

type Props = {
  readonly index: EventIndex;
  readonly detail: EventDetail;
  /** Why it is no longer part of the record. */
  readonly withdrawn: WithdrawnEvent | null;
  readonly view: View;
  readonly options: EmbedOptions;
  readonly ignored: readonly IgnoredValue[];
  readonly version: string;
  readonly today: string;
  readonly style: string;
};

/** The document of a light embed of one event, with its sources. */
export function EventFrame(props: Props) {
  const { index, detail, withdrawn, view, options, ignored, version, today, style } = props;
  const { record } = detail;
  const title = options.title ?? record.title;
  const target = { event: record.id } as const;
  const strip = placeEvent(index, rowOfId(index, record.id), today);
  const scale = { window: strip.window, palette: VARIABLE_PALETTE, width: '100%' } as const;
  const agreement = agreementHref(index, view, options, record.id);
  const isCounted = isIncidentRecord(record);
  const isForeign = record.sources.some(({ titleEn }) => titleEn !== undefined);
  return (
    <FrameDocument
      title={title}
      description={record.summary}
      canonical={`/events/${record.id}`}
      style={style}
    >
      {withdrawn && <Withdrawn event={withdrawn} />}
      <Legend types={[record.type]}>{!isCounted && <li>Not counted as an incident</li>}</Legend>
      <h1 dir="auto">{title}</h1>
      <p className="sub">
        <time dateTime={timeAttribute(record.date)}>{formatEdtf(record.date)}</time> ·{' '}
        {placeInWords(record.location)}
      </p>
      <p className="sub">
        {[
          record.crossBorder && DIRECTION_LABELS[record.crossBorder],
          CONFIDENCE_LABELS[record.confidence],
          formatCount(record.sources.length, 'source'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {isCounted && <Toll record={record} />}
      <p dir="auto">{record.summary}</p>
      <Accounts record={record} />
      <figure className="still" aria-hidden="true">
        <PerWidth widths={FRAME_WIDTHS}>
          {(leastPx) => (
            <>
              <AgreementMark {...scale} leastPx={leastPx} href={agreement} tabIndex={-1} />
              <EventStrip
                width="100%"
                height={44}
                strip={strip}
                type={record.type}
                coverageThrough={index.coverage.through}
                palette={VARIABLE_PALETTE}
              />
              <TimeAxis {...scale} leastPx={leastPx} />
            </>
          )}
        </PerWidth>
      </figure>
      <p className="note">Grey: all incidents of the record, a bar a year.</p>
      <FrameTable
        summary={formatCount(record.sources.length, 'source')}
        caption={`Sources of “${record.title}”`}
        columns={[
          { label: 'Source', isText: true },
          ...(isForeign ? [{ label: 'In English', isText: true }] : []),
          { label: 'Publisher', isText: true },
          { label: 'Date', isText: true },
          { label: 'Language', isText: true },
        ]}
        rows={record.sources.map((source) => ({
          key: source.id,
          outside: source.url,
          cells: [
            source.title,
            ...(isForeign ? [source.titleEn ?? ''] : []),
            source.publisher,
            source.published ?? 'not stated',
            languageName(source.lang),
          ],
        }))}
      />
      <IgnoredParameters ignored={ignored} />
      <FrameFooter
        version={version}
        isFrozen={options.v !== null}
        links={[
          {
            href: embedHref('timeline', view, { ...options, height: undefined, title: undefined }),
            label: 'Timeline',
            isInside: true,
          },
          {
            href: embedHref(target, view, options, `${embedPath(target)}/live`),
            label: 'Explore',
            isInside: true,
          },
          { href: `/events/${record.id}`, label: 'Open in Panj' },
        ]}
      />
    </FrameDocument>
  );
}

/** That it was withdrawn, why, and where to go. */
function Withdrawn({ event }: { readonly event: WithdrawnEvent }) {
  const { heading, reason, instead, kept } = withdrawnInWords(event);
  return (
    <p className="withdrawn" role="note">
      <strong>{heading}.</strong> {reason} {instead}
      {event.successorTitle && (
        <>
          <a href={`/events/${event.successor}`} target="_blank" rel="noopener">
            {event.successorTitle}
          </a>
          .
        </>
      )}{' '}
      {kept}
    </p>
  );
}

/** How many, as far as anybody says. */
function Toll({ record }: { readonly record: EventRecord }) {
  const { fatalities, injured } = record;
  const isKnown = Object.values(fatalities).some((figure) => figure !== null);
  return (
    <dl className="figures">
      <div>
        <dt>on all sides</dt>
        <dd className={isKnown ? undefined : 'unknown'}>
          {sentence(formatFatalities(fatalities))}
        </dd>
      </div>
      <div>
        <dt>injured</dt>
        <dd className={injured === null ? 'unknown' : undefined}>{cellInWords(injured)}</dd>
      </div>
    </dl>
  );
}

function Accounts({ record }: { readonly record: EventRecord }) {
  if (!record.accounts?.length) return null;
  return (
    <section aria-label="Accounts differ">
      <p className="note">Accounts differ:</p>
      <ul className="accounts">
        {record.accounts.map(({ source, claim }) => (
          <li key={`${source} ${claim}`} dir="auto">
            {claim} ({record.sources.find(({ id }) => id === source)?.publisher})
          </li>
        ))}
      </ul>
    </section>
  );
}
