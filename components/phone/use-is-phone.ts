'use client';

import { usePrinting } from '@/components/print/use-printing';
import { SCREENS } from '@/components/ui/screens';
import { useMedia } from '@/components/ui/use-media';

/** Whether the dashboard is shown part by part, as on a screen under 900 px; null on the server and until the
 * page answers, when style sheets alone decide. */
export function useIsPhone(): boolean | null {
  const isPhone = useMedia(SCREENS.phone);
  const isWhole = useMedia(SCREENS.whole);
  const isPrinting = usePrinting();
  if (isPrinting || isWhole) return false;
  return isPhone || null;
}
