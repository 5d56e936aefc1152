'use client';

import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { percent } from '@/lib/time/scale';
import type { RailYear } from '@/lib/timeline/vertical';
import { countedInWords } from '@/lib/words/stretch-words';

type Props = {
  readonly rail: readonly RailYear[];
  /** Whether scripts lead it: else each year is a link. */
  readonly isLive: boolean;
};

/** A few years are not stretched over the screen. */
const MOST_YEAR_PX = 26;
/** Years that Page Up and Page Down go by. */
const PAGE_YEARS = 5;
/** Every so many years are written beside their bars. */
const LABELLED = 5;

/**
 * The years of the window as a histogram beside the timeline, by which it is jumped through: one slider, since
 * a bar of its own for each of 36 years would be under the size of a finger.
 */
export function YearRail({ rail, isLive }: Props) {
  const track = useRef<HTMLDivElement>(null);
  const [isPressed, setIsPressed] = useState(false);
  const [at, setAt] = useYear(rail, isLive);
  const own = rail[at];
  const jump = (to: number): void => {
    const next = Math.min(Math.max(to, 0), rail.length - 1);
    setAt(next);
    document.getElementById(rail[next]?.stretch ?? '')?.scrollIntoView();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = {
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      PageUp: at - PAGE_YEARS,
      PageDown: at + PAGE_YEARS,
      Home: 0,
      End: rail.length - 1,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    jump(to);
  };
  const onPoint = ({ clientY }: PointerEvent): void => {
    const box = track.current?.getBoundingClientRect();
    if (box) jump(Math.floor(((clientY - box.top) / box.height) * rail.length));
  };
  const slider = {
    role: 'slider',
    tabIndex: 0,
    'aria-label': 'Year',
    'aria-orientation': 'vertical',
    'aria-valuemin': Number(rail[0]?.label),
    'aria-valuemax': Number(rail.at(-1)?.label),
    'aria-valuenow': Number(own?.label),
    'aria-valuetext': own && `${own.label}, ${countedInWords(own.totals)}`,
    onKeyDown,
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setIsPressed(true);
      onPoint(event);
    },
    onPointerMove: (event: PointerEvent) => isPressed && onPoint(event),
    onPointerUp: () => setIsPressed(false),
    onPointerCancel: () => setIsPressed(false),
  } as const;
  return (
    <nav aria-label="Years" className="sticky top-12 -ml-4 print:hidden">
      <div
        ref={track}
        data-rail=""
        style={{ maxHeight: rail.length * MOST_YEAR_PX }}
        className="relative h-[calc(100svh-6rem-env(safe-area-inset-bottom))] w-14 touch-none focus-visible:-outline-offset-2"
        {...(isLive ? slider : {})}
      >
        <Bars rail={rail} at={isLive ? at : null} />
        {!isLive &&
          rail.map(({ label, stretch, totals }, nth) => (
            <a
              key={label}
              href={`#${stretch}`}
              className="absolute inset-x-0"
              style={{ top: percent(nth / rail.length), height: percent(1 / rail.length) }}
            >
              <span className="sr-only">
                {label}, {countedInWords(totals)}
              </span>
            </a>
          ))}
        {isPressed && own && (
          <p
            aria-hidden="true"
            className="pointer-events-none absolute left-full z-20 ml-1 whitespace-nowrap rounded-md border border-line-strong bg-sheet px-2 py-1 text-xs shadow-md"
            style={{ top: percent(at / rail.length) }}
          >
            <strong>{own.label}</strong> · {countedInWords(own.totals)}
          </p>
        )}
      </div>
    </nav>
  );
}

/** Of the height of a year, what its bar takes. */
const TALL = 0.7;
/** Of the width of the rail, what the years and the bars have, and where the bars begin. */
const BARS_FROM = 0.44;
const BARS = 0.5;

function Bars({ rail, at }: { readonly rail: readonly RailYear[]; readonly at: number | null }) {
  const step = 1 / rail.length;
  return (
    <svg width="100%" height="100%" aria-hidden="true" className="block">
      {rail.map(({ label, share, notCovered }, nth) => (
        <g key={label}>
          {notCovered.map(({ from, to }) => (
            <rect
              key={from}
              data-hatched=""
              x={percent(BARS_FROM)}
              width={percent(BARS)}
              y={percent((nth + from) * step)}
              height={percent((to - from) * step)}
              fill="url(#hatch)"
            />
          ))}
          <rect
            x={percent(BARS_FROM)}
            width={percent(BARS * share)}
            y={percent((nth + (1 - TALL) / 2) * step)}
            height={percent(TALL * step)}
            fill={nth === at ? 'var(--river)' : 'var(--ink-3)'}
          />
          {(Number(label) % LABELLED === 0 || nth === at) && (
            <text
              x={percent(BARS_FROM - 0.06)}
              y={percent((nth + 0.5) * step)}
              dy="0.35em"
              textAnchor="end"
              fontSize="10"
              fill={nth === at ? 'var(--river)' : 'var(--ink-2)'}
              fontWeight={nth === at ? 600 : 400}
            >
              ’{label.slice(2)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** What is above the line under the tabs and the title of a period is not in view. */
const IN_VIEW = '-100px 0px -60% 0px';

/** The place on the rail of the year that was chosen on it, until the reader scrolls: then of the one at the
 * top of the screen. The last ones never come up to there. */
function useYear(rail: readonly RailYear[], isLive: boolean) {
  const [at, setAt] = useState(0);
  const isHeld = useRef(false);
  const choose = (to: number): void => {
    isHeld.current = true;
    setAt(to);
  };
  useEffect(() => {
    const listeners = new AbortController();
    const release = ({ target }: Event): void => {
      if (!(target instanceof Element && target.closest('[data-rail]'))) isHeld.current = false;
    };
    for (const kind of ['wheel', 'touchmove', 'keydown']) {
      addEventListener(kind, release, { passive: true, signal: listeners.signal });
    }
    return () => listeners.abort();
  }, []);
  useEffect(() => {
    if (!isLive) return;
    const ids = [...new Set(rail.map(({ stretch }) => stretch))];
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        const first = ids.find((id) => seen.has(id));
        if (first === undefined || isHeld.current) return;
        setAt((before) =>
          // Several years can be one stretch: the one asked for stays.
          rail[before]?.stretch === first
            ? before
            : rail.findIndex(({ stretch }) => stretch === first),
        );
      },
      { rootMargin: IN_VIEW },
    );
    for (const id of ids) {
      const element = document.getElementById(id);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [rail, isLive]);
  return [Math.min(at, Math.max(0, rail.length - 1)), choose] as const;
}
