'use client';

import { useEffect, useRef, useState } from 'react';
import type { EventIndex } from '@/lib/events/event-index';
import { changeInWords, type Told } from '@/lib/words/spoken-words';
import { useNotice } from './notice';

/** Several steps in a row, as a held key makes them, are told as one. */
const SETTLES_AFTER_MS = 500;

type Props = Told & {
  readonly index: EventIndex;
  /** Whether a movement of the window is still going on. */
  readonly isMoving: boolean;
};

/** The one place that tells screen readers what an action has changed, once, after it has settled. */
export function Spoken({ index, isMoving, ...told }: Props) {
  const { view, filter, rows, window, series } = told;
  const notice = useNotice(view.event);
  const last = useRef({ told, notice });
  const [text, setText] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told is new with every drawing; its parts are not
  useEffect(() => {
    if (isMoving) return;
    const timer = setTimeout(() => {
      const change = changeInWords(index, last.current.told, told);
      const said = [change, notice !== last.current.notice && notice].filter(Boolean).join(' ');
      last.current = { told, notice };
      if (said !== '') setText(said);
    }, SETTLES_AFTER_MS);
    return () => clearTimeout(timer);
  }, [index, isMoving, view, filter, rows, window, series, notice]);
  return (
    <p role="status" className="sr-only" data-spoken="">
      {text}
    </p>
  );
}
