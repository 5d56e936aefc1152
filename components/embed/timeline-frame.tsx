import { AgreementMark, TimeAxis } from '@/components/picture/frequency-plot';
import { TimelinePlot } from '@/components/picture/timeline-plot';
import { legendTypes } from '@/components/picture/view-picture';
import { FRAME_WIDTHS } from '@/lib/embed/frame-style';
import { embedHref } from '@/lib/embed/parameters';
import { figuresOf } from '@/lib/events/figures';
import { isIncident } from '@/lib/events/select';
import { formatEdtf } from '@/lib/format/dates';
import { formatFigures } from '@/lib/format/numbers';
import { pictureWords } from '@/lib/format/view-words';
import { fitTimeline } from '@/lib/picture/timeline';
import { VARIABLE_INKS } from '@/lib/theme/palette';
import type { Mark } from '@/lib/timeline/layout';
import { dayEndMs, dayStartMs, windowToView } from '@/lib/url/view';
import { Legend, Steps } from './frame-parts';
import { FrameTable } from './frame-table';
import type { ViewFrameProps } from './view-frame';

const COLUMNS = [
  { label: 'Event', isText: true },
  { label: 'Date', isText: true },
  { label: 'Place', isText: true },
  { label: 'Killed', isText: true },
];

/** What stands around the picture, in px, by the width it is laid out for. */
const AROUND_PX = { s: 400, m: 350, l: 280 } as const;

/** The timeline in a frame: an event leads to its evidence, a counted group to its own days. */
export function TimelineFrame({ selection, options }: ViewFrameProps) {
  const { index, view, bounds, window, inside, tooVague } = selection;
  const words = pictureWords(selection, 'timeline');
  const scale = { window, inks: VARIABLE_INKS, width: '100%' } as const;
  const eventHref = (id: string): string =>
    embedHref({ event: id }, view, { ...options, height: undefined, title: undefined });
  const hrefOf = (mark: Mark): string => {
    if (mark.kind !== 'group') return eventHref(index.ids[mark.row] ?? '');
    const days = windowToView(
      { fromMs: dayOf(mark.startMs), toMs: dayEndMs(isoOf(mark.endMs)) },
      bounds,
    );
    const isNarrower = mark.startMs > window.fromMs || mark.endMs < window.toMs;
    return isNarrower ? embedHref('timeline', { ...view, ...days }, options) : '#table';
  };
  return (
    <>
      <p className="sub">{words.subtitle}.</p>
      <Legend types={legendTypes(selection, 'timeline')} />
      <figure className="still" aria-hidden="true">
        {FRAME_WIDTHS.map(({ name, leastPx }) => {
          const picture = fitTimeline(selection, leastPx, options.height - AROUND_PX[name]);
          return (
            <div key={name} className={name}>
              <AgreementMark {...scale} height={18} leastPx={leastPx} />
              <TimelinePlot
                width="100%"
                height={picture.height}
                selection={selection}
                picture={picture}
                inks={VARIABLE_INKS}
                hrefOf={hrefOf}
              />
              <TimeAxis {...scale} height={22} leastPx={leastPx} />
            </div>
          );
        })}
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
            key: index.ids[row] ?? '',
            href: eventHref(index.ids[row] ?? ''),
            cells: [
              index.titles[row] ?? '',
              formatEdtf(index.dates[row] ?? ''),
              index.placeNames[row] ?? '',
              isIncident(index, row) ? formatFigures(figuresOf(index, row)) : '',
            ],
          }))}
      />
    </>
  );
}

const isoOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const dayOf = (ms: number): number => dayStartMs(isoOf(ms));
