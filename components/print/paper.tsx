'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { useView } from '@/components/view/view-context';
import type { PrintSheetProps } from './print-sheet.client';
import { StillPictures } from './still-pictures';
import { usePrinting } from './use-printing';

/** Long after what a reader waits for, and before anybody has found the printer. */
const IDLE_MS = 2_000;

/**
 * What stands on paper in place of chart and timeline: still pictures, drawn when a print begins. Their
 * script comes while the page is idle, since a print waits for nothing. Readers without scripts get
 * the pictures that the server draws.
 */
export function Paper(props: PrintSheetProps) {
  const { view } = useView();
  const [Sheet, setSheet] = useState<ComponentType<PrintSheetProps> | null>(null);
  const isPrinting = usePrinting();
  useEffect(() => {
    let isHere = true;
    const timer = setTimeout(() => {
      // Without it the page's own chart is printed, whose bars keep to the width of the paper.
      import('./print-sheet.client').then(
        (module) => isHere && setSheet(() => module.PrintSheet),
        () => undefined,
      );
    }, IDLE_MS);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, []);
  return (
    <>
      {isPrinting && Sheet && <Sheet {...props} />}
      <noscript>
        <StillPictures view={view} />
      </noscript>
    </>
  );
}
