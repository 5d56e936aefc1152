import { VARIABLE_PALETTE } from '@/lib/look/palette';
import { SHAPES } from '@/lib/look/shapes';
import { type MapMark, type MarkSize, radiusPx } from '@/lib/map/marks';
import { sumInWords } from '@/lib/words/fatalities';
import { formatCount } from '@/lib/words/numbers';

type Props = {
  readonly mark: MapMark;
  readonly size: MarkSize;
  readonly unit: number;
  readonly isHighlighted: boolean;
  readonly isSelected: boolean;
  /** @param isTap a finger chose it */
  readonly onChoose: (mark: MapMark, anchor: Element, isTap: boolean) => void;
  /** Pointed at, or come to by keyboard. @param isRest it may be pointed at for its card */
  readonly onTouch: (mark: MapMark, anchor: Element, isRest: boolean) => void;
  readonly onLeave: () => void;
};

/** A finger needs so much. */
const TOUCH_PX = 12;

/** One place of the map, as a button. */
export function MapMarkShape(props: Props) {
  const { mark, size, unit, isHighlighted, isSelected, onChoose, onTouch, onLeave } = props;
  const { x, y, shape, type, reach, fatalities } = mark;
  const radius = radiusPx(mark, size) * unit;
  const colour = VARIABLE_PALETTE[type ? SHAPES[type].token : 'ink-2'];
  const isUnknown = size === 'killed' && fatalities.best.sum === null;
  const isMarked = isHighlighted || isSelected;
  const name = inWords(mark);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button in SVG
    <g
      role="button"
      tabIndex={0}
      aria-label={name}
      className="cursor-pointer outline-none focus-visible:[&>.focus]:opacity-100"
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
      {shape === 'area' && (
        <circle cx={x} cy={y} r={reach} fill={colour} opacity={isMarked ? 0.3 : 0} />
      )}
      <circle cx={x} cy={y} r={Math.max(radius, TOUCH_PX * unit)} fill="transparent" />
      <circle
        cx={x}
        cy={y}
        r={radius}
        fill={colour}
        fillOpacity={shape === 'dot' && !isUnknown ? 0.75 : shape === 'area' ? 0.25 : 0.12}
        stroke={colour}
        strokeWidth={(shape === 'ring' ? 2 : 1) * unit}
        strokeDasharray={isUnknown ? `${2 * unit} ${2 * unit}` : undefined}
      />
      <circle
        className={isMarked ? '' : 'focus opacity-0'}
        cx={x}
        cy={y}
        r={radius + 3 * unit}
        fill="none"
        stroke="var(--river)"
        strokeWidth={2.5 * unit}
      />
    </g>
  );
}

/** A click of a finger; React’s type of a click knows no pointer, though the browser’s has one. */
const isTap = (click: Event): boolean =>
  click instanceof PointerEvent && click.pointerType === 'touch';

function inWords({ name, rows, fatalities }: MapMark): string {
  const toll = fatalities.incidents === 0 ? 'no incident among them' : sumInWords(fatalities);
  return `${name}: ${formatCount(rows.length, 'event')}, ${toll}`;
}
