import type { EventType } from '@/lib/record/vocabulary';
import type { Token } from './palette';

type Shape = {
  /** SVG path data on a 14 × 14 box, centred at 7,7. */
  readonly path: string;
  /** Drawn as an outline, so that it reads apart from the filled ones without colour. */
  readonly hollow?: boolean;
  /** The colour's name in the palette. */
  readonly token: Token;
};

/** The width of a hollow shape's outline, on the same box; timeline.css says the same. */
export const RING_PX = 2.4;

/** One shape per event type: shape and colour say the same, so that neither is needed alone. */
export const SHAPES: Record<EventType, Shape> = {
  battles: { path: 'M7 0.5L13.5 7L7 13.5L0.5 7Z', token: 'battles' },
  'explosions-remote-violence': { path: 'M7 1L13.4 12.4H0.6Z', token: 'explosions' },
  'violence-against-civilians': {
    path: 'M7 1.3A5.7 5.7 0 1 1 7 12.7A5.7 5.7 0 1 1 7 1.3Z',
    token: 'civilians',
  },
  riots: { path: 'M2 2H12V12H2Z', token: 'riots' },
  protests: { path: 'M7 0.8L13.2 5.3L10.8 12.6H3.2L0.8 5.3Z', token: 'protests' },
  'strategic-developments': {
    path: 'M7 2.2A4.8 4.8 0 1 1 7 11.8A4.8 4.8 0 1 1 7 2.2Z',
    hollow: true,
    token: 'developments',
  },
};
