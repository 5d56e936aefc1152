'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Segmented } from '@/components/ui/segmented';

/** A phone, an article, a wide page. */
export const PREVIEW_WIDTHS = [320, 680, 1_100] as const;
export type PreviewWidth = (typeof PREVIEW_WIDTHS)[number];

type Props = {
  readonly width: PreviewWidth;
  readonly onWidth: (width: PreviewWidth) => void;
  /** How tall it is at that width, in px; null of a picture, which is made small by itself. */
  readonly height: number | null;
  readonly children: ReactNode;
};

/** What will stand in an article, at the width of a phone, an article or a wide page, made small enough to
 * be seen whole. */
export function Preview({ width, onWidth, height, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <section aria-label="Preview" className="flex min-h-56 min-w-0 flex-1 flex-col gap-2">
      <div className="flex items-center gap-2">
        <span className="label" aria-hidden="true">
          Preview
        </span>
        <Segmented
          name="Width of the preview"
          choices={PREVIEW_WIDTHS.map((one) => ({
            value: String(one),
            label: one.toLocaleString('en'),
          }))}
          value={String(width)}
          onChange={(value) => onWidth(PREVIEW_WIDTHS.find((one) => String(one) === value) ?? 680)}
        />
        <span className="text-ink-2 text-xs">px wide</span>
      </div>
      <div ref={box} className="relative min-h-0 flex-1 overflow-hidden bg-sunken">
        {height === null
          ? children
          : room && (
              <div
                className="absolute top-0 left-1/2 origin-top -translate-x-1/2 overflow-hidden bg-paper"
                style={{
                  width,
                  height,
                  scale: Math.min(1, room.width / width, room.height / height),
                }}
              >
                {children}
              </div>
            )}
      </div>
    </section>
  );
}
