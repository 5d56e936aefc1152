import type { ReactNode } from 'react';
import type { Box } from '@/components/chart/box';
import { Hatching } from '@/components/chart/hatching';
import { TimeAxis } from '@/components/chart/time-axis';
import { dodge, type PlacedDisc } from '@/lib/charts/dodge';
import { FACES } from '@/lib/look/faces';
import type { Palette } from '@/lib/look/palette';
import { SHAPES } from '@/lib/look/shapes';
import type { ContextMark, ContextPicture } from '@/lib/picture/context';
import { percent } from '@/lib/time/scale';

/** The height of the strip without its dates, in px. */
const CONTEXT_STRIP_PX = 72;

type Props = Omit<Box, 'height'> & {
  readonly picture: ContextPicture & { readonly strip: NonNullable<ContextPicture['strip']> };
  /** The least width that it is drawn at; the marks keep clear of each other from there on. */
  readonly leastPx: number;
  readonly palette: Palette;
  readonly height?: number;
  /** Where a mark leads; a picture that stands alone has no links. */
  readonly hrefOf?: (id: string) => string;
  /** In a frame a script of its own shows what a mark says. */
  readonly isFrame?: boolean;
};

const LABEL_PX = 11.5;
const RING_GAP_PX = 3.5;
const MOST_SCALE = 1.8;

/** The events like one over all years: a mark each, this one ringed, with the dates below. */
export function ContextStrip(props: Props) {
  const { picture, leastPx, palette, height = CONTEXT_STRIP_PX, hrefOf, isFrame, ...box } = props;
  const { window, coverageEndMs, marks } = picture.strip;
  // A picture that is taller than the strip of a page has larger marks.
  const scale = Math.max(1, Math.min(MOST_SCALE, height / CONTEXT_STRIP_PX));
  const sized = marks.map(({ at, r }) => ({ at, r: r * scale }));
  const placed = dodge(sized, leastPx, height);
  const colour = palette[SHAPES[picture.type].token];
  const y = box.y ?? 0;
  return (
    <>
      <svg {...box} height={height} overflow="visible">
        <Hatching window={window} coverageEndMs={coverageEndMs} />
        <line x1="0" x2="100%" y1={height} y2={height} stroke={palette['line-strong']} />
        {marks.map((mark, at) => {
          const disc = placed[at];
          if (!disc) return null;
          return (
            <Linked key={mark.id} mark={mark} href={hrefOf?.(mark.id)} isFrame={isFrame}>
              <Mark mark={mark} disc={disc} height={height} colour={colour} palette={palette} />
            </Linked>
          );
        })}
        {marks.map((mark, at) => {
          const disc = placed[at];
          return mark.when === 'this' && disc ? (
            <Ring key={mark.id} mark={mark} disc={disc} height={height} palette={palette} />
          ) : null;
        })}
      </svg>
      <TimeAxis
        x={box.x}
        y={y + height}
        width={box.width}
        window={window}
        palette={palette}
        leastPx={leastPx}
      />
    </>
  );
}

type LinkedProps = {
  readonly mark: ContextMark;
  readonly href?: string;
  readonly isFrame?: boolean;
  readonly children: ReactNode;
};

/** A mark says what it is to a pointer; a keyboard has the table, which holds the same links. */
function Linked({ mark, href, isFrame, children }: LinkedProps) {
  const stands = { 'data-mark': mark.id, 'data-when': mark.when };
  if (href === undefined) return <g {...stands}>{children}</g>;
  return (
    <a
      href={href}
      tabIndex={-1}
      {...stands}
      {...(isFrame ? { 'data-tip': mark.says } : { 'data-event': mark.id })}
    >
      {!isFrame && <title>{mark.says}</title>}
      {children}
    </a>
  );
}

type MarkProps = {
  readonly mark: ContextMark;
  readonly disc: PlacedDisc;
  readonly height: number;
  readonly palette: Palette;
};

function Mark({ mark, disc, height, colour, palette }: MarkProps & { readonly colour: string }) {
  const { at, isKnown, when } = mark;
  return (
    <circle
      cx={percent(at)}
      cy={round(height - disc.y)}
      r={round(disc.r - (isKnown ? 0 : 0.6))}
      fill={isKnown ? colour : palette.sheet}
      stroke={isKnown ? undefined : colour}
      strokeWidth={isKnown ? undefined : 1.2}
      opacity={when === 'after' ? 0.4 : when === 'before' ? 0.8 : undefined}
    />
  );
}

/** Round this one, with a word beside it on the side that has more room. */
function Ring({ mark, disc, height, palette }: MarkProps) {
  const top = height - disc.y;
  const ring = disc.r + RING_GAP_PX;
  const side = mark.at > 0.5 ? -1 : 1;
  // The word stands in the top row, or over the ring where that reaches up to it.
  const wordY = Math.min(10, top - ring - 6);
  return (
    <svg x={percent(mark.at)} y="0" width="1" height="1" overflow="visible">
      <circle
        cx="0"
        cy={round(top)}
        r={round(ring)}
        fill="none"
        stroke={palette.river}
        strokeWidth={2}
      />
      <path
        d={`M${side * 3} ${round(top - ring + 0.5)}L${side * 12} ${round(wordY + 2)}`}
        stroke={palette.river}
        fill="none"
      />
      <text
        x={side * 14}
        y={round(wordY)}
        textAnchor={side < 0 ? 'end' : 'start'}
        {...FACES['ui-strong']}
        fontSize={LABEL_PX}
        fill={palette.ink}
        stroke={palette.sheet}
        strokeWidth={3}
        paintOrder="stroke"
      >
        this one
      </text>
    </svg>
  );
}

const round = (px: number): number => Math.round(px * 10) / 10;
