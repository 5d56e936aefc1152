'use client';

import type { ReactNode } from 'react';
import type { KeyAction } from '@/lib/timeline/keyboard';
import { formatNumber } from '@/lib/words/numbers';

type Props = {
  /** Place of the open event among those walked, from 1; 0 for one that is not among them. */
  readonly at: number;
  readonly count: number;
  readonly run: (action: KeyAction) => void;
  /** What closes the event. */
  readonly close: ReactNode;
};

/** Where the reader is in the current set, and the way on. */
export function ReadingBar({ at, count, run, close }: Props) {
  return (
    <div className="grid gap-2">
      <div
        className="h-1 bg-sunken"
        role="progressbar"
        aria-label="Read so far"
        aria-valuemin={0}
        aria-valuemax={count}
        aria-valuenow={at}
      >
        <div className="h-1 bg-river" style={{ width: `${(at / Math.max(1, count)) * 100}%` }} />
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        <span className="mr-auto text-ink-2 text-xs">
          {formatNumber(at)} of {formatNumber(count)}
        </span>
        <button
          type="button"
          className="button whitespace-nowrap"
          disabled={at <= 1}
          onClick={() => run('previous')}
        >
          ‹ Back
        </button>
        <button type="button" className="button" disabled={at >= count} onClick={() => run('next')}>
          Read on ›
        </button>
        <button type="button" className="button" onClick={() => run('read')}>
          Stop
        </button>
        {close}
      </div>
    </div>
  );
}
