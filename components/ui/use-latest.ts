'use client';

import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The value of the last drawing that reached the screen, for what answers an event. Written once
 * React has committed: a drawing that it throws away leaves nothing here. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
