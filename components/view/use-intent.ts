'use client';

import { useEffect } from 'react';
import { useLatest } from '@/components/ui/use-latest';

/** A pointer or the focus that rests so long on something is about to open it; one that passes by is not. */
const INTENT_MS = 80;

/**
 * Acts on what the reader rests on, once.
 *
 * @param key of what is pointed at; null for nothing
 */
export function useIntent(key: string | null, act: ((key: string) => void) | null): void {
  const latest = useLatest(act);
  useEffect(() => {
    if (key === null) return;
    const timer = setTimeout(() => latest.current?.(key), INTENT_MS);
    return () => clearTimeout(timer);
  }, [key, latest]);
}
