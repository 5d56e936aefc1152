import type { TimeWindow } from '@/lib/time/window';

/**
 * A window on its way: dragged or zoomed, or selected by a drag across a plot that keeps its scale.
 * The pictures follow in every frame. What lists, counts and ranks follows in turns, a part a frame:
 * all at once would take longer than a frame, and a part that waits for the release is not linked.
 */
export type Motion = {
  /** The window on screen; null at rest. */
  readonly window: TimeWindow | null;
  /** What a drag across a plot has selected so far; null while nothing is being selected. */
  readonly brushed: TimeWindow | null;
  /** What each of the parts that follow in turns was last given; null where it is as at rest. */
  readonly followed: readonly (TimeWindow | null)[];
  /** The part whose turn is next. */
  readonly turn: number;
};

/** How many parts follow in turns: the list, the map, the filters' counts, the panel. */
export const FOLLOWING = 4;

export const AT_REST: Motion = {
  window: null,
  brushed: null,
  followed: Array.from({ length: FOLLOWING }, () => null),
  turn: 0,
};

const chosenIn = ({ brushed, window }: Motion): TimeWindow | null => brushed ?? window;

/** A step of a movement. */
export const moved = (
  motion: Motion,
  step: Pick<Motion, 'window'> | Pick<Motion, 'brushed'>,
): Motion => ({ ...motion, ...step });

/** The part whose turn it is follows. */
export function takeTurn(motion: Motion): Motion {
  const { followed, turn } = motion;
  return {
    ...motion,
    followed: followed.map((before, at) => (at === turn ? chosenIn(motion) : before)),
    turn: (turn + 1) % FOLLOWING,
  };
}

/** Whether a part has not yet been given what is on screen. */
export const isBehind = (motion: Motion): boolean =>
  motion.followed.some((followed) => followed !== chosenIn(motion));
