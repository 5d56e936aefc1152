'use client';

import { useNotice } from '@/components/view/notice';
import { useView } from '@/components/view/view-context';

/** A quiet line over the dashboard; `Spoken` tells it to screen readers with the rest. */
export function NoticeLine() {
  const text = useNotice(useView().view.event);
  return (
    <p
      data-notice=""
      className="border-line border-b px-4 py-1.5 text-ink-2 text-xs empty:hidden print:hidden"
    >
      {text}
    </p>
  );
}
