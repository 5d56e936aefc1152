import { VARIABLE_PALETTE } from '@/lib/look/palette';
import { SHAPES } from '@/lib/look/shapes';
import { type MapMark, type MarkSize, radiusPx, sizeOf } from '@/lib/map/marks';

type Props = {
  readonly mark: MapMark;
  /** What it is called and counts, for those who hear it. */
  readonly name: string;
  readonly size: MarkSize;
  /** Of the file with the shapes. */
  readonly url: string;
  readonly unit: number;
  readonly isHighlighted: boolean;
  readonly isSelected: boolean;
  /** The one mark that the keyboard stops at. */
  readonly isStop: boolean;
  /** @param isTap a finger chose it */
  readonly onChoose: (mark: MapMark, anchor: Element, isTap: boolean) => void;
  /** Pointed at, or come to by keyboard. @param isRest it may be pointed at for its card */
  readonly onTouch: (mark: MapMark, anchor: Element, isRest: boolean) => void;
  readonly onLeave: () => void;
};

/** A finger needs so much, to either side. */
const TOUCH_PX = 12.5;

/** One place of the map, as a button. */
export function MapMarkShape(props: Props) {
  const { mark, name, size, url, unit, isHighlighted, isSelected, isStop } = props;
  const { onChoose, onTouch, onLeave } = props;
  const isMarked = isHighlighted || isSelected;
  const drawn = { mark, size, url, unit, isMarked };
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button in SVG
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      className="group cursor-pointer outline-none"
      data-place={mark.key}
      data-highlighted={isHighlighted || undefined}
      onClick={({ currentTarget, nativeEvent }) =>
        onChoose(mark, currentTarget, isTap(nativeEvent))
      }
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(mark, event.currentTarget, false);
      }}
      onPointerEnter={({ currentTarget, pointerType }) =>
        onTouch(mark, currentTarget, pointerType !== 'touch')
      }
      onPointerLeave={onLeave}
      onFocus={({ currentTarget }) =>
        onTouch(mark, currentTarget, currentTarget.matches(':focus-visible'))
      }
      onBlur={onLeave}
    >
      {mark.shape === 'province' ? <Area {...drawn} /> : <Dot {...drawn} />}
      <circle cx={mark.x} cy={mark.y} r={TOUCH_PX * unit} fill="transparent" />
    </g>
  );
}

type DrawnProps = Pick<Props, 'mark' | 'size' | 'url' | 'unit'> & { readonly isMarked: boolean };

/** Seen where the mark is pointed at elsewhere, is open, or has the focus. */
const ringClass = (isMarked: boolean): string =>
  isMarked ? '' : 'opacity-0 group-focus-visible:opacity-100';

/** The province itself: nothing more is known of the place. */
function Area({ mark, url, unit, isMarked }: DrawnProps) {
  const href = `${url}#province-${mark.province.slug}`;
  return (
    <>
      <use
        href={href}
        fill="var(--ink-2)"
        className={isMarked ? 'opacity-30' : 'opacity-14 group-hover:opacity-30'}
      />
      <use
        href={href}
        className={ringClass(isMarked)}
        fill="none"
        // Not the accent: along the frontier it would be the river.
        stroke="var(--ink)"
        strokeWidth={2 * unit}
        strokeLinejoin="round"
      />
    </>
  );
}

function Dot({ mark, size, unit, isMarked }: DrawnProps) {
  const { x, y, shape, type } = mark;
  const value = sizeOf(mark, size);
  const radius = radiusPx(value, size) * unit;
  const colour = VARIABLE_PALETTE[type ? SHAPES[type].token : 'ink-2'];
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r={radius}
        fill={colour}
        fillOpacity={shape === 'dot' && value !== null ? 0.75 : 0.12}
        stroke={colour}
        strokeWidth={(shape === 'ring' ? 2 : 1) * unit}
        strokeDasharray={value === null ? `${2 * unit} ${2 * unit}` : undefined}
      />
      <circle
        className={ringClass(isMarked)}
        cx={x}
        cy={y}
        r={radius + 3 * unit}
        fill="none"
        stroke="var(--river)"
        strokeWidth={2.5 * unit}
      />
    </>
  );
}

/** A click of a finger; React’s type of a click knows no pointer, though the browser’s has one. */
const isTap = (click: Event): boolean =>
  click instanceof PointerEvent && click.pointerType === 'touch';
