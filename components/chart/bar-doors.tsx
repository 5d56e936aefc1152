'use client';

import { type KeyboardEvent, memo, useLayoutEffect, useRef, useState } from 'react';
import { ActionLink } from '@/components/ui/action-link';
import { useCard } from '@/components/view/card/card-context';
import { useRecord } from '@/components/view/record-context';
import { useView } from '@/components/view/view-context';
import { type Bar, barAfter } from '@/lib/charts/bars';
import { percent } from '@/lib/time/scale';
import { windowToView } from '@/lib/view/window';
import { binSentence } from '@/lib/words/card-words';

type Props = {
  readonly bars: readonly Bar[];
  readonly title: string;
  /** A bar was clicked, or chosen by Enter. */
  readonly onEnter: (bar: Bar) => void;
};

/**
 * Every bar as a link to its own window, as tall as the plot, so that the lowest can be hit. All of
 * them are one tab stop: arrow keys lead from bar to bar, and a screen reader reads what each counts.
 */
export const BarDoors = memo(function BarDoors({ bars, title, onEnter }: Props) {
  const { bounds } = useRecord();
  const { hrefOf } = useView();
  const card = useCard();
  const group = useRef<HTMLDivElement>(null);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const hasFocus = useRef(false);
  const active = Math.max(
    0,
    bars.findIndex(({ key }) => key === activeKey),
  );
  const doorAt = (at: number) => group.current?.children.item(at);

  useLayoutEffect(() => {
    // Where the bar with the focus is gone, the one in its stead takes it: a reader by keyboard stays
    // in the chart.
    if (!hasFocus.current || document.activeElement !== document.body) return;
    const door = group.current?.querySelector<HTMLElement>('[tabindex="0"]');
    door?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = barAfter(event.key, active, bars.length);
    if (next === null) return;
    event.preventDefault();
    const door = doorAt(next);
    if (door instanceof HTMLElement) door.focus({ preventScroll: true });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div
      ref={group}
      role="group"
      aria-label={`${title}: bars, to be walked by the arrow keys; Enter narrows the window to one`}
      className="absolute inset-0 print:hidden"
      data-doors=""
      onKeyDown={onKeyDown}
      onPointerLeave={card.hide}
    >
      {bars.map((bar, at) => (
        <ActionLink
          key={bar.key}
          href={hrefOf(windowToView(bar, bounds))}
          onFollow={() => onEnter(bar)}
          aria-label={binSentence(bar)}
          tabIndex={at === active ? 0 : -1}
          draggable={false}
          data-door={bar.label}
          className="absolute inset-y-0 hover:bg-river/10 focus-visible:z-1 focus-visible:bg-river/10 focus-visible:-outline-offset-1"
          style={{ left: percent(bar.x0), width: percent(bar.x1 - bar.x0) }}
          onPointerEnter={({ currentTarget, pointerType }) =>
            pointerType !== 'touch' && card.show(currentTarget, { bar })
          }
          onFocus={({ currentTarget }) => {
            hasFocus.current = true;
            setActiveKey(bar.key);
            if (currentTarget.matches(':focus-visible')) card.show(currentTarget, { bar });
          }}
          onBlur={() => {
            hasFocus.current = false;
            card.hide();
          }}
        />
      ))}
    </div>
  );
});
