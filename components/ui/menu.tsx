'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useClosable } from './closables';

type Props = {
  /** What its button says. */
  readonly label: ReactNode;
  /** Its name, where that is more than it says. */
  readonly name?: string;
  /** The edge of the button that what opens begins at. */
  readonly from?: 'left' | 'right';
  readonly className?: string;
  /** What opens; `close` gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
};

/**
 * A button with what opens under it: links that are choices, or a small form. It is the browser's own
 * disclosure, so that it opens before and without scripts; with them Escape, a press elsewhere and a focus
 * that has left close it.
 */
export function Menu({ label, name, from = 'right', className = '', children }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => {
    const { current } = box;
    if (!current) return;
    current.open = false;
    current.querySelector('summary')?.focus({ preventScroll: true });
  };
  useClosable(isOpen, close, { whileTyping: true });
  useEffect(() => {
    if (!isOpen) return;
    const listeners = new AbortController();
    const onElsewhere = ({ target }: Event): void => {
      if (box.current && target instanceof Node && !box.current.contains(target)) {
        box.current.open = false;
      }
    };
    for (const kind of ['pointerdown', 'focusin']) {
      addEventListener(kind, onElsewhere, { capture: true, signal: listeners.signal });
    }
    return () => listeners.abort();
  }, [isOpen]);
  return (
    <details
      ref={box}
      className={`relative print:hidden ${className}`}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className="button" aria-label={name}>
        {label}
      </summary>
      <div
        className={`absolute top-full z-30 mt-1 w-max max-w-[calc(100vw-2rem)] rounded-md border border-line-strong bg-sheet p-2 shadow-md ${
          from === 'left' ? 'left-0' : 'right-0'
        }`}
      >
        {children(close)}
      </div>
    </details>
  );
}
