'use client';

import {
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useClosable } from '@/components/ui/closables';
import { useLatest } from '@/components/ui/use-latest';

/** A pointer that moved so far drags. A hand that only clicks trembles. */
const DRAG_PX = 3;

type Pressed<Start> = {
  readonly start: Start;
  readonly pointerId: number;
  readonly x: number;
  readonly box: DOMRect;
  isDragging: boolean;
  readonly listeners: AbortController;
};

type Drag<Start> = {
  /** What is to be remembered of the moment of the press. */
  readonly onPress: () => Start;
  /** In every frame of the drag, with the places of the press and of the pointer: 0 is the left edge
   * of what is dragged on, 1 its right edge. */
  readonly onDrag: (start: Start, from: number, to: number) => void;
  readonly onDrop: (start: Start, from: number, to: number) => void;
  /** Escape, or the browser takes the pointer for itself, as for scrolling. */
  readonly onCancel: (start: Start) => void;
};

/**
 * The one gesture of everything that has a time axis: press, drag sideways, let go. What is only
 * clicked stays a click, and what was dragged is none; up and down is left to the page.
 *
 * @param box whose left and right edges are 0 and 1; the element itself where none is given
 */
export function useDrag<Start>(drag: Drag<Start>, box?: RefObject<HTMLElement | null>) {
  const latest = useLatest(drag);
  const pressed = useRef<Pressed<Start> | null>(null);
  const hasDragged = useRef(false);
  const [isDragging, setIsDragging] = useState(false);

  const end = (): Pressed<Start> | null => {
    const ended = pressed.current;
    pressed.current = null;
    ended?.listeners.abort();
    setIsDragging(false);
    return ended;
  };
  const cancel = (): void => {
    const ended = end();
    if (ended?.isDragging) latest.current.onCancel(ended.start);
  };
  useClosable(isDragging, cancel, { whileTyping: true });
  useEffect(() => () => pressed.current?.listeners.abort(), []);

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    hasDragged.current = false;
    if (event.button !== 0 || !event.isPrimary) return;
    const { currentTarget, pointerId, clientX: x } = event;
    cancel();
    const listeners = new AbortController();
    const own: Pressed<Start> = {
      start: latest.current.onPress(),
      pointerId,
      x,
      box: (box?.current ?? currentTarget).getBoundingClientRect(),
      isDragging: false,
      listeners,
    };
    pressed.current = own;
    const at = (clientX: number): number => (clientX - own.box.left) / own.box.width;
    const options = { signal: listeners.signal };
    // Of the window, since a quick pointer has left a narrow element before its first move.
    const on = (
      name: 'pointermove' | 'pointerup' | 'pointercancel',
      answer: (event: globalThis.PointerEvent) => void,
    ): void =>
      window.addEventListener(
        name,
        (moved) => moved.pointerId === pointerId && answer(moved),
        options,
      );
    on('pointermove', ({ clientX }) => {
      if (!own.isDragging && Math.abs(clientX - x) < DRAG_PX) return;
      if (!own.isDragging) {
        own.isDragging = true;
        hasDragged.current = true;
        setIsDragging(true);
        // From here on the pointer is ours wherever it goes: it hovers nothing, and looks the same.
        currentTarget.setPointerCapture(pointerId);
      }
      latest.current.onDrag(own.start, at(x), at(clientX));
    });
    on('pointerup', ({ clientX }) => {
      if (end()?.isDragging) latest.current.onDrop(own.start, at(x), at(clientX));
    });
    on('pointercancel', cancel);
  };

  /** The browser sends a click after a drag as well. */
  const onClickCapture = (event: MouseEvent): void => {
    if (!hasDragged.current) return;
    hasDragged.current = false;
    event.preventDefault();
    event.stopPropagation();
  };
  return { onPointerDown, onClickCapture };
}
