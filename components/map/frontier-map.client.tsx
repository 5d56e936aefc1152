'use client';

import dynamic from 'next/dynamic';
import { memo, useMemo, useRef, useState } from 'react';
import { PartBoundary } from '@/components/ui/part-boundary';
import { useWidth } from '@/components/ui/use-width';
import { useCard } from '@/components/view/card/card-context';
import type { CardContent } from '@/components/view/card/card-store';
import { useSetHighlight } from '@/components/view/highlight';
import { useRecord, useRecordUrls } from '@/components/view/record-context';
import { useView, useViewActions } from '@/components/view/view-context';
import { ViewLink } from '@/components/view/view-link';
import { valueAt } from '@/lib/events/column';
import type { Row } from '@/lib/events/event-index';
import type { EventFilter } from '@/lib/events/filter';
import { MARK_SIZES, type MapMark, mapMarks, rowsOnMap, type Unplaced } from '@/lib/map/marks';
import { MAP_HEIGHT, MAP_WIDTH } from '@/lib/map/projection';
import { countryName } from '@/lib/words/labels';
import { placeOnMap, unplacedInWords } from '@/lib/words/map-words';
import { formatCount } from '@/lib/words/numbers';
import { MapDrawing } from './map-drawing';
import { MapKey } from './map-key';
import { PlaceTable } from './place-table';

const GroupPopover = dynamic(
  () => import('@/components/view/group-popover.client').then((module) => module.GroupPopover),
  { ssr: false },
);

/** The width the server draws for; the browser corrects the sizes of marks and letters. */
const USUAL_WIDTH_PX = 700;
const SIZE_LABELS = { events: 'By events', killed: 'By killed' } as const;

type Props = {
  /** The types that the rows are filtered by: as late as the rows themselves. */
  readonly types: EventFilter['types'];
  /** The events in the window, under the filter. */
  readonly rows: Uint32Array;
  readonly selected: Row | null;
};

/** Where the incidents of the window happened, as exactly as the record knows. */
export const FrontierMap = memo(function FrontierMap({ rows, types, selected }: Props) {
  const { index } = useRecord();
  const { basemapUrl } = useRecordUrls();
  const { view } = useView();
  const { setView, open } = useViewActions();
  const card = useCard();
  const box = useRef<HTMLDivElement>(null);
  // Of no width where it is not shown, as behind another tab.
  const width = useWidth(box) || USUAL_WIDTH_PX;
  const setHighlight = useSetHighlight();
  const [group, setGroup] = useState<{ rows: readonly Row[]; anchor: Element } | null>(null);
  const shown = useMemo(
    () => rowsOnMap(index, rows, types, selected),
    [index, rows, types, selected],
  );
  const { marks, provinces, countries, outside } = useMemo(
    () => mapMarks(index, shown),
    [index, shown],
  );
  const named = useMemo(
    () => countries.map((country) => ({ ...country, name: countryName(country.name) })),
    [countries],
  );
  const isNear = view.mapZoom === 'panj';
  const choose = (mark: MapMark, anchor: Element, isTap: boolean): void => {
    const [row] = mark.rows;
    if (mark.rows.length > 1) setGroup({ rows: mark.rows, anchor });
    // A finger cannot rest on a mark to see what it is: its first tap says so.
    else if (isTap) card.show(anchor, cardOf(mark), { now: true });
    else if (row !== undefined) open(valueAt(index.ids, row), anchor);
  };
  const touch = (mark: MapMark, anchor: Element, isRest: boolean): void => {
    const [row] = mark.rows;
    if (isRest) card.show(anchor, cardOf(mark));
    if (mark.rows.length !== 1 || row === undefined) return;
    setHighlight(row);
  };
  const leave = (): void => {
    setHighlight(null);
    card.hide();
  };
  return (
    <section
      className="mt-6 max-w-5xl break-inside-avoid border-line border-t pt-4 max-sm:order-1 print:max-w-136"
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
        data-part="map"
        className="overflow-clip"
        style={{ aspectRatio: `${MAP_WIDTH} / ${MAP_HEIGHT}` }}
      >
        <MapDrawing
          marks={marks}
          size={view.mapSize}
          isNear={isNear}
          widthPx={width}
          url={basemapUrl}
          selected={selected}
          onChoose={choose}
          onTouch={touch}
          onLeave={leave}
        />
      </div>
      <MapKey size={view.mapSize} />
      <p className="mt-1 text-ink-2 text-xs">
        Colours are those of the types; grey where there are several.{' '}
        <Apart known="the province or district only" places={provinces} />
        <Apart known="the country only" places={named} />
        {outside.length > 0 && `Not drawn, beyond the map: ${unplacedInWords(outside)}. `}
        {view.mapSize === 'killed' &&
          'Killed: the best estimates of the incidents that have one; dashed, or a question mark, where none has. '}
        {shown.length < rows.length && (
          <>
            {formatCount(rows.length - shown.length, 'event')} that are no incidents are left out
            {'; '}
            <ViewLink to={{ types: ['strategic-developments'] }}>
              show strategic developments
            </ViewLink>
            {'. '}
          </>
        )}
        Lines on the map are no opinion on boundaries.
      </p>
      <details className="mt-2">
        <summary className="text-xs">The places as a table</summary>
        <div className="pt-2">
          <PlaceTable marks={marks} provinces={provinces} countries={named} outside={outside} />
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

const cardOf = (mark: MapMark): CardContent => {
  const [row] = mark.rows;
  return mark.rows.length === 1 && row !== undefined
    ? { row }
    : { name: placeOnMap(mark), rows: mark.rows };
};

type ApartProps = { readonly known: string; readonly places: readonly Unplaced[] };

const Apart = ({ known, places }: ApartProps) =>
  places.length > 0 && `Not drawn, known to ${known}: ${unplacedInWords(places)}. `;
