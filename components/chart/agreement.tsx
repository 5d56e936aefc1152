import { ActionLink } from '@/components/ui/action-link';
import { FACES } from '@/lib/look/faces';
import type { Palette } from '@/lib/look/palette';
import { textWidth, WIDER_FONT } from '@/lib/look/text';
import { fractionAt, percent } from '@/lib/time/scale';
import type { TimeWindow } from '@/lib/time/window';
import { AGREEMENT_MS } from '@/lib/timeline/agreement';
import type { Box } from './box';

type LineProps = { readonly window: TimeWindow; readonly palette: Palette };

const LABEL_PX = 11;
const GAP_PX = 4;
/** Room for “1,200” and its halo. */
const COUNT_LABEL_PX = 36;

export const AGREEMENT_MARK_PX = 18;

/** The signing of the General Agreement, on whatever has a time axis. */
export function AgreementLine({ window, palette }: LineProps) {
  const at = fractionAt(AGREEMENT_MS, window);
  if (at < 0 || at > 1) return null;
  return (
    <line
      data-agreement=""
      x1={percent(at)}
      x2={percent(at)}
      y1="0"
      y2="100%"
      stroke={palette.river}
      strokeWidth={1}
    />
  );
}

const SHORT_MARK = '27 June 1997';
const LONG_MARK = `${SHORT_MARK}: General Agreement signed`;

type MarkProps = LineProps &
  Omit<Box, 'height'> & {
    /** The narrowest box it is meant for. */
    readonly leastPx: number;
    /** Where the signing is told; left out where a picture has no links. */
    readonly href?: string | null;
    /** -1 where what is around it is hidden from screen readers, who have its table. */
    readonly tabIndex?: -1;
    /** What a plain click does in place of loading that. */
    readonly onFollow?: () => void;
  };

/** The words of the agreement's mark, above a plot: the longest that fit on one of its sides. Where its
 * record can be opened they are the link to it. */
export function AgreementMark(props: MarkProps) {
  const { window, palette, leastPx, href, tabIndex, onFollow, ...box } = props;
  const at = fractionAt(AGREEMENT_MS, window);
  const needed = (text: string): number =>
    textWidth(href ? `${text} ›` : text, 'ui', LABEL_PX) * WIDER_FONT + GAP_PX;
  // At the left edge the top number of a count axis stands in its row.
  const gapPx = Math.max(GAP_PX, COUNT_LABEL_PX - at * leastPx);
  const room = leastPx * Math.max(at, 1 - at);
  const text = needed(LONG_MARK) + gapPx <= room ? LONG_MARK : SHORT_MARK;
  const fitsRight = needed(text) + gapPx <= leastPx * (1 - at);
  const words = (
    <text
      x={percent(at)}
      dx={fitsRight ? gapPx : -GAP_PX}
      y="11"
      textAnchor={fitsRight ? 'start' : 'end'}
      {...FACES.ui}
      fontSize={LABEL_PX}
      fill={palette.river}
    >
      {text}
      {href && ' ›'}
    </text>
  );
  const link = href ? { href, tabIndex, 'aria-label': LONG_MARK, className: 'agreement' } : null;
  return (
    <svg
      {...box}
      height={AGREEMENT_MARK_PX}
      overflow="visible"
      aria-hidden={link ? undefined : true}
    >
      {at >= 0 && at <= 1 && (
        <>
          {!link ? (
            words
          ) : onFollow ? (
            <ActionLink {...link} onFollow={onFollow}>
              {words}
            </ActionLink>
          ) : (
            <a {...link}>{words}</a>
          )}
          <line x1={percent(at)} x2={percent(at)} y1="2" y2="100%" stroke={palette.river} />
        </>
      )}
    </svg>
  );
}
