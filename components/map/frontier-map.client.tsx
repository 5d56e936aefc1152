'use client';

import dynamic from 'next/dynamic';
import { memo, useMemo, useRef, useState } from 'react';
import { PartBoundary } from '@/components/ui/part-boundary';
import { useWidth } from '@/components/ui/use-width';
import { useCard } from '@/components/view/card/card-context';
import type { CardContent } from '@/components/view/card/card-store';
import { useHighlightedRow, useSetHighlight } from '@/components/view/highlight';
import { useRecord, useRecordUrls } from '@/components/view/record-context';
import { useView, useViewActions } from '@/components/view/view-context';
import { valueAt } from '@/lib/events/column';
import type { Row } from '@/lib/events/event-index';
import { MARK_SIZES, type MapMark, mapMarks, type Unplaced } from '@/lib/map/marks';
import { MAP_HEIGHT, MAP_WIDTH, PANJ_STRETCH, WHOLE_REGION } from '@/lib/map/projection';
import { countryName } from '@/lib/words/labels';
import { formatCount } from '@/lib/words/numbers';
import { Basemap, Towns } from './basemap';
import { MapMarkShape } from './map-mark';
import { PlaceTable } from './place-table';

const GroupPopover = dynamic(
  () => import('@/components/view/group-popover.client').then((module) => module.GroupPopover),
  { ssr: false },
);

/** The width the server draws for; the browser corrects the sizes of marks and letters. */
const USUAL_WIDTH_PX = 700;
const SIZE_LABELS = { events: 'By events', killed: 'By killed' } as const;

type Props = {
  /** The events in the window, under the filter. */
  readonly rows: Uint32Array;
  readonly selected: Row | null;
};

/** Where the events of the window happened, as exactly as the record knows. */
export const FrontierMap = memo(function FrontierMap({ rows, selected }: Props) {
  const { index } = useRecord();
  const { basemapUrl } = useRecordUrls();
  const { view } = useView();
  const { setView, open, prefetch } = useViewActions();
  const card = useCard();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box) ?? USUAL_WIDTH_PX;
  const highlighted = useHighlightedRow();
  const setHighlight = useSetHighlight();
  const [group, setGroup] = useState<{ rows: readonly Row[]; anchor: Element } | null>(null);
  const { marks, countries, outside } = useMemo(() => mapMarks(index, rows), [index, rows]);
  const isNear = view.mapZoom === 'panj';
  const region = isNear ? PANJ_STRETCH : WHOLE_REGION;
  const unit = region.width / width;
  const holds = ({ rows: own }: MapMark, row: Row | null): boolean =>
    row !== null && own.includes(row);
  const choose = (mark: MapMark, anchor: Element, isTap: boolean): void => {
    const [row] = mark.rows;
    if (mark.rows.length > 1) setGroup({ rows: mark.rows, anchor });
    // A finger cannot rest on a mark to see what it is: its first tap says so.
    else if (isTap) card.show(anchor, cardOf(mark), { now: true });
    else if (row !== undefined) open(valueAt(index.ids, row));
  };
  const touch = (mark: MapMark, anchor: Element, isRest: boolean): void => {
    const [row] = mark.rows;
    if (isRest) card.show(anchor, cardOf(mark));
    if (mark.rows.length !== 1 || row === undefined) return;
    setHighlight(row);
    prefetch(valueAt(index.ids, row));
  };
  const leave = (): void => {
    setHighlight(null);
    card.hide();
  };
  return (
    <section
      className="mt-6 break-inside-avoid border-line max-sm:order-1 border-t pt-4 print:max-w-136"
      aria-labelledby="map-title"
    >
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <h2 id="map-title" className="mr-auto font-bold font-text text-lg">
          Where
        </h2>
        <div className="segments print:hidden">
          {MARK_SIZES.map((size) => (
            <button
              key={size}
              type="button"
              aria-current={view.mapSize === size || undefined}
              onClick={() => setView({ mapSize: size })}
            >
              {SIZE_LABELS[size]}
            </button>
          ))}
        </div>
        <div className="segments print:hidden">
          {([null, 'panj'] as const).map((mapZoom) => (
            <button
              key={mapZoom ?? 'all'}
              type="button"
              aria-current={view.mapZoom === mapZoom || undefined}
              onClick={() => setView({ mapZoom })}
            >
              {mapZoom ? 'The Panj' : 'Whole region'}
            </button>
          ))}
        </div>
      </div>
      <div
        ref={box}
        className="overflow-clip"
        style={{ aspectRatio: `${MAP_WIDTH} / ${MAP_HEIGHT}` }}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn in */}
        <svg
          viewBox={`${region.x} ${region.y} ${region.width} ${region.height}`}
          className="block size-full bg-sunken"
          role="group"
          aria-label={`Map: ${formatCount(marks.length, 'place')} with events`}
          onPointerLeave={leave}
        >
          <Basemap url={basemapUrl} unit={unit} />
          {/* One tone for all areas together: where they overlap nothing more is known. */}
          <g opacity={0.14} fill="var(--ink-2)">
            {marks.map(
              ({ key, x, y, reach }) => reach > 0 && <circle key={key} cx={x} cy={y} r={reach} />,
            )}
          </g>
          {marks.map((mark) => (
            <MapMarkShape
              key={mark.key}
              mark={mark}
              size={view.mapSize}
              unit={unit}
              isHighlighted={holds(mark, highlighted)}
              isSelected={holds(mark, selected)}
              onChoose={choose}
              onTouch={touch}
              onLeave={leave}
            />
          ))}
          <Towns unit={unit} isNear={isNear} />
        </svg>
      </div>
      <p className="mt-1 text-ink-2 text-xs">
        Dot: exact place. Ring: within about 25 km. Soft area: district or province.{' '}
        {view.mapSize === 'killed' &&
          'Size by best estimate of people killed; dashed where no figure is known. '}
        {countries.length > 0 &&
          `Not drawn, known to the country only: ${inWords(countries.map(withName))}. `}
        {outside.length > 0 && `Not drawn, beyond the map: ${inWords(outside)}. `}
        Lines on the map are no opinion on boundaries.
      </p>
      <details className="mt-2">
        <summary className="text-xs">The places as a table</summary>
        <div className="pt-2">
          <PlaceTable marks={marks} countries={countries.map(withName)} outside={outside} />
        </div>
      </details>
      {group && (
        <PartBoundary name="The list of these events">
          <GroupPopover rows={group.rows} anchor={group.anchor} onClose={() => setGroup(null)} />
        </PartBoundary>
      )}
    </section>
  );
});

const cardOf = ({ name, rows }: MapMark): CardContent => {
  const [row] = rows;
  return rows.length === 1 && row !== undefined ? { row } : { name, rows };
};

const withName = (country: Unplaced): Unplaced => ({ ...country, name: countryName(country.name) });

/** As many places as a line holds; the table has them all. */
const NAMED = 6;

function inWords(places: readonly Unplaced[]): string {
  const named = places.slice(0, NAMED).map(({ name, count }) => `${name} ${count}`);
  const rest = places.slice(NAMED).reduce((sum, { count }) => sum + count, 0);
  return [...named, ...(rest > 0 ? [`elsewhere ${rest}`] : [])].join(', ');
}
