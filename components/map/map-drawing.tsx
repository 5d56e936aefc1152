import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import { useHighlightedRow } from '@/components/view/highlight';
import type { Row } from '@/lib/events/event-index';
import type { MapMark, MarkSize } from '@/lib/map/marks';
import { PANJ_STRETCH, WHOLE_REGION } from '@/lib/map/projection';
import { placeAfter } from '@/lib/map/walk';
import { placeSentence } from '@/lib/words/map-words';
import { formatCount } from '@/lib/words/numbers';
import { Land, Lines } from './basemap';
import { MapMarkShape } from './map-mark';
import { MapNames } from './map-names';

type Props = {
  readonly marks: readonly MapMark[];
  readonly size: MarkSize;
  readonly isNear: boolean;
  readonly widthPx: number;
  /** Of the file with land and shapes. */
  readonly url: string;
  readonly selected: Row | null;
  readonly onChoose: (mark: MapMark, anchor: Element, isTap: boolean) => void;
  readonly onTouch: (mark: MapMark, anchor: Element, isRest: boolean) => void;
  readonly onLeave: () => void;
};

/** The map itself. All of its places are one tab stop: arrow keys lead to the nearest that way, and a
 * screen reader reads what each counts. */
export const MapDrawing = memo(function MapDrawing(props: Props) {
  const { marks, size, isNear, widthPx, url, selected, onChoose, onTouch, onLeave } = props;
  const highlighted = useHighlightedRow();
  const region = isNear ? PANJ_STRETCH : WHOLE_REGION;
  const unit = region.width / widthPx;
  const names = useMemo(() => new Map(marks.map((mark) => [mark, placeSentence(mark)])), [marks]);
  /** Those on the part of the map that is drawn, the ones with the most events first. */
  const walked = useMemo(
    () =>
      marks
        .filter(
          ({ x, y }) =>
            x >= region.x &&
            x <= region.x + region.width &&
            y >= region.y &&
            y <= region.y + region.height,
        )
        .toSorted((a, b) => b.rows.length - a.rows.length),
    [marks, region],
  );
  const [stopKey, setStopKey] = useState<string | null>(null);
  const stop = Math.max(
    0,
    walked.findIndex(({ key }) => key === stopKey),
  );
  const box = useRef<SVGSVGElement>(null);
  const holds = ({ rows }: MapMark, row: Row | null): boolean => row !== null && rows.includes(row);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = placeAfter(event.key, stop, walked);
    const key = next === null ? undefined : walked[next]?.key;
    if (key === undefined) return;
    event.preventDefault();
    const places = box.current?.querySelectorAll<SVGGElement>('[data-place]') ?? [];
    [...places].find(({ dataset }) => dataset.place === key)?.focus({ preventScroll: true });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn in
    <svg
      ref={box}
      viewBox={`${region.x} ${region.y} ${region.width} ${region.height}`}
      className="block size-full bg-sunken"
      role="group"
      aria-label={`Map: ${formatCount(marks.length, 'place')} with events, to be walked by the arrow keys; Enter opens one`}
      onPointerLeave={onLeave}
      onKeyDown={onKeyDown}
    >
      <Land url={url} unit={unit} />
      {marks.filter(({ shape }) => shape === 'province').map((mark) => shapeOf(mark))}
      <Lines url={url} unit={unit} />
      {marks.filter(({ shape }) => shape !== 'province').map((mark) => shapeOf(mark))}
      <MapNames marks={marks} size={size} region={region} isNear={isNear} widthPx={widthPx} />
    </svg>
  );

  function shapeOf(mark: MapMark) {
    return (
      <MapMarkShape
        key={mark.key}
        mark={mark}
        name={names.get(mark) ?? ''}
        size={size}
        url={url}
        unit={unit}
        isHighlighted={holds(mark, highlighted)}
        isSelected={holds(mark, selected)}
        isStop={mark.key === walked[stop]?.key}
        onChoose={onChoose}
        onTouch={(touched, anchor, isRest) => {
          if (anchor === document.activeElement) setStopKey(touched.key);
          onTouch(touched, anchor, isRest);
        }}
        onLeave={onLeave}
      />
    );
  }
});
