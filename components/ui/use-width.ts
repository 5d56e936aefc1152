'use client';

import { type RefObject, useEffect, useState } from 'react';

/** The width of an element in CSS pixels, null until it is measured. While it is not shown, as when React
 * waits for a part beside it, it keeps the last. */
export function useWidth(ref: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) =>
      setWidth((last) => entry?.contentRect.width || last),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
