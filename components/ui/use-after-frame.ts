'use client';

import { startTransition, useEffect, useState } from 'react';

/**
 * The value, where `isHeavy` only once the frame that shows what the reader did is painted. A deferred value
 * would be worked out before that frame: React goes on with it as soon as the urgent part is done.
 */
export function useAfterFrame<Value>(value: Value, isHeavy: boolean): Value {
  const [late, setLate] = useState(value);
  useEffect(() => {
    if (!isHeavy) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setLate(() => value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value, isHeavy]);
  return isHeavy ? late : value;
}
