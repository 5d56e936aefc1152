import type { Point } from './projection';

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/**
 * Where a key leads from one of several places: an arrow to the nearest that way, within half a right
 * angle to either side where there is one; Page Down and Page Up to the next and the one before in
 * their own order, Home and End to its ends. So every place can be reached.
 *
 * @returns the number of the place; null for other keys, and where nothing lies that way
 */
export function placeAfter(key: string, from: number, places: readonly Point[]): number | null {
  const last = places.length - 1;
  const own = places[from];
  if (!own) return null;
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return from < last ? from + 1 : null;
    case 'PageUp':
      return from > 0 ? from - 1 : null;
    default:
      break;
  }
  const way = DIRECTIONS[key];
  if (!way) return null;
  let best: { readonly at: number; readonly cost: number; readonly isStraight: boolean } | null =
    null;
  for (const [at, { x, y }] of places.entries()) {
    const [dx, dy] = [x - own.x, y - own.y];
    const along = dx * way.x + dy * way.y;
    if (at === from || along <= 0) continue;
    const beside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    const isStraight = beside <= along;
    // A place straight on is nearer than one at an angle.
    const cost = along + beside;
    const isBetter =
      best === null || (isStraight === best.isStraight ? cost < best.cost : isStraight);
    if (isBetter) best = { at, cost, isStraight };
  }
  return best?.at ?? null;
}
