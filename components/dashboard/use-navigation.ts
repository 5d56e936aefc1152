'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import { isTyping } from '@/components/ui/is-typing';
import { useLatest } from '@/components/ui/use-latest';
import { focused, rememberOpener } from '@/components/view/opener';
import type { SetView } from '@/components/view/use-address';
import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import type { TimeWindow } from '@/lib/time/window';
import { actionOf, type KeyAction } from '@/lib/timeline/keyboard';
import { fitTo, follow, neighbour, stepBy, zoomBy } from '@/lib/timeline/steps';
import type { View } from '@/lib/view/grammar';
import { type Bounds, windowToView } from '@/lib/view/window';

type Input = {
  readonly index: EventIndex;
  readonly view: View;
  readonly setView: SetView;
  /** The rows under the filter. */
  readonly rows: Uint32Array;
  readonly selected: Row | null;
  readonly window: TimeWindow;
  readonly bounds: Bounds;
};

export type Navigation = {
  readonly run: (action: KeyAction) => void;
  readonly helpOpen: boolean;
  readonly setHelpOpen: (open: boolean) => void;
};

/** Every step that a key, a button or a swipe can ask for, in one place. */
export function useNavigation(input: Input): Navigation {
  const latest = useLatest(input);
  const [helpOpen, setHelpOpen] = useState(false);

  const run = useCallback(
    (action: KeyAction): void => {
      const { index, view, setView, rows, selected, window, bounds } = latest.current;
      const isReading = view.mode === 'read';
      const moveTo = (next: TimeWindow): void => setView(windowToView(next, bounds), 'replace');
      const asked = (row: Row): string => {
        const id = valueAt(index.ids, row);
        if (id !== view.event) rememberOpener(id, focused(), view.event);
        return id;
      };
      const open = (way: 1 | -1): void => {
        const row = neighbour(index, rows, selected, way, window);
        if (row === null) return;
        // While reading, the window follows; else it stays as the reader has set it.
        const moved = isReading ? windowToView(follow(index, row, window, bounds), bounds) : {};
        setView({ ...moved, event: asked(row) });
      };
      const read = (): void => {
        const row = selected ?? neighbour(index, rows, null, 1, window);
        if (isReading) setView({ mode: null });
        else if (row !== null) {
          const moved = windowToView(follow(index, row, window, bounds), bounds);
          setView({ ...moved, mode: 'read', event: asked(row) });
        }
      };
      const steps: Readonly<Record<KeyAction, () => void>> = {
        next: () => open(1),
        previous: () => open(-1),
        'zoom-in': () => moveTo(zoomBy(window, 0.5, bounds)),
        'zoom-out': () => moveTo(zoomBy(window, 2, bounds)),
        later: () => moveTo(stepBy(window, 1, bounds)),
        earlier: () => moveTo(stepBy(window, -1, bounds)),
        fit: () => selected !== null && moveTo(fitTo(index, selected, bounds)),
        all: () => setView({ from: null, to: null, period: null }),
        read,
        'read-on': () => isReading && open(1),
        // What is open hears it itself: see components/ui/closables.ts.
        close: () => undefined,
        help: () => setHelpOpen(true),
        // The masthead listens for it on every page.
        search: () => undefined,
      };
      steps[action]();
    },
    [latest.current],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const action = event.defaultPrevented ? null : actionOf(event);
      if (!action || isTyping(event.target)) return;
      const target = event.target instanceof Element ? event.target : null;
      // A dialog, a list or a slider has keys of its own; Space works whatever has the focus.
      if (target?.closest('[role=dialog], [role=listbox], [role=slider]')) return;
      if (action === 'read-on') {
        if (latest.current.view.mode !== 'read' || target?.closest('a, button, summary')) return;
        event.preventDefault();
        run(event.shiftKey ? 'previous' : 'next');
        return;
      }
      if (action !== 'close') event.preventDefault();
      run(action);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [run, latest.current.view.mode]);

  return useMemo(() => ({ run, helpOpen, setHelpOpen }), [run, helpOpen]);
}
