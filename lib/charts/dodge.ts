/** A disc on a line: where it stands, as a fraction of the width, and its radius in px. */
type Disc = { readonly at: number; readonly r: number };

/** The same where it is drawn: `y` is the distance of its middle from the line, in px. */
export type PlacedDisc = { readonly y: number; readonly r: number };

/** What all radii are multiplied by, until everything has room. */
const SCALES = [1, 0.85, 0.7, 0.55, 0.4, 0.3] as const;
const GAP_PX = 0.5;

/**
 * Stacks discs on a line so that none covers another: each at its own place along it and as near to
 * it as those before leave room. Where they would reach above `height`, all become smaller alike; where
 * even the smallest do, the topmost are drawn over each other, and none is left out.
 *
 * @param discs in order along the line
 * @param width the least width that they are drawn at, in px
 */
export function dodge(
  discs: readonly Disc[],
  width: number,
  height: number,
): readonly PlacedDisc[] {
  let placed: readonly PlacedDisc[] = [];
  for (const scale of SCALES) {
    placed = stack(discs, width, scale);
    if (placed.every(({ y, r }) => y + r <= height)) return placed;
  }
  return placed.map(({ y, r }) => ({ y: Math.min(y, height - r), r }));
}

function stack(discs: readonly Disc[], width: number, scale: number): readonly PlacedDisc[] {
  const placed: { x: number; y: number; r: number }[] = [];
  for (const disc of discs) {
    const x = disc.at * width;
    const r = disc.r * scale;
    const near = placed.filter((other) => Math.abs(other.x - x) < other.r + r + GAP_PX);
    // Either it rests on the line or on one of its neighbours.
    const heights = near.map((other) => other.y + rise(other.x - x, other.r + r));
    const y = [r, ...heights]
      .filter((one) => one >= r)
      .sort((a, b) => a - b)
      .find((one) =>
        near.every((other) => Math.abs(other.y - one) >= rise(other.x - x, other.r + r) - 1e-6),
      );
    placed.push({ x, y: y ?? r, r });
  }
  return placed;
}

/** How far the middles of two touching discs lie apart in height. */
const rise = (dx: number, reach: number): number =>
  Math.sqrt(Math.max(0, (reach + GAP_PX) ** 2 - dx ** 2));
