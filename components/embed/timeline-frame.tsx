import { AgreementMark } from '@/components/chart/agreement';
import { Legend } from '@/components/chart/legend';
import { PerWidth } from '@/components/chart/per-width';
import { TimeAxis } from '@/components/chart/time-axis';
import { TimelinePlot } from '@/components/timeline/timeline-plot';
import { markTypes } from '@/lib/charts/legend';
import { FRAME_WIDTHS } from '@/lib/embed/frame-style';
import { agreementHref, embedHref } from '@/lib/embed/parameters';
import { valueAt } from '@/lib/events/column';
import { figuresOf } from '@/lib/events/figures';
import { isIncident } from '@/lib/events/select';
import { VARIABLE_PALETTE } from '@/lib/look/palette';
import { askedRows } from '@/lib/timeline/asked';
import { stillTimeline } from '@/lib/timeline/still';
import { formatEdtf } from '@/lib/words/dates';
import { formatFatalities } from '@/lib/words/fatalities';
import { pictureWords } from '@/lib/words/view-words';
import { FrameNothing } from './frame-nothing';
import { Steps } from './frame-parts';
import { FrameTable } from './frame-table';
import type { ViewFrameProps } from './view-frame';

const COLUMNS = [
  { label: 'Event', isText: true },
  { label: 'Date', isText: true },
  { label: 'Place', isText: true },
  { label: 'Killed', isText: true },
];

/** What stands around the picture, in px, by the width it is laid out for. */
const aroundPx = (leastPx: number): number => (leastPx < 448 ? 410 : leastPx < 608 ? 370 : 300);

/** The timeline in a frame: an event leads to its evidence. */
export function TimelineFrame({ facts, options }: ViewFrameProps) {
  const { index, view, window, inside, tooVague } = facts;
  const words = pictureWords(facts, 'timeline');
  const agreement = agreementHref(index, view, options);
  const asked = askedRows(index, options.names);
  const scale = { window, palette: VARIABLE_PALETTE, width: '100%' } as const;
  const eventHref = (id: string): string =>
    embedHref({ event: id }, view, { ...options, height: undefined, title: undefined });
  return (
    <>
      <p className="sub">{words.subtitle}.</p>
      <Legend types={markTypes(index, inside)} />
      <FrameNothing kind="timeline" facts={facts} options={options} />
      <figure className="still" aria-hidden="true">
        <PerWidth widths={FRAME_WIDTHS}>
          {(leastPx) => {
            const still = stillTimeline(facts, {
              widthPx: leastPx,
              mostPx: options.height - aroundPx(leastPx),
              asked,
            });
            return (
              <>
                <AgreementMark {...scale} leastPx={leastPx} href={agreement} tabIndex={-1} />
                <TimelinePlot
                  {...still}
                  width="100%"
                  index={index}
                  palette={VARIABLE_PALETTE}
                  hrefOf={eventHref}
                  isTold
                />
                <TimeAxis {...scale} leastPx={leastPx} />
              </>
            );
          }}
        </PerWidth>
      </figure>
      {words.notes.length > 0 && <p className="note">{words.notes.join(' ')}</p>}
      <Steps target="timeline" view={view} options={options} periods={index.periods} />
      <FrameTable
        summary="The events as a list"
        caption={words.subtitle}
        columns={COLUMNS}
        rows={[...inside, ...tooVague]
          .sort((a, b) => a - b)
          .map((row) => ({
            key: valueAt(index.ids, row),
            href: eventHref(valueAt(index.ids, row)),
            cells: [
              valueAt(index.titles, row),
              formatEdtf(valueAt(index.dates, row)),
              index.placeNames[row] ?? '',
              isIncident(index, row) ? formatFatalities(figuresOf(index, row)) : '',
            ],
          }))}
      />
    </>
  );
}
