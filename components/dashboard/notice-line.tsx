'use client';

import { useNotice } from '@/components/view/notice';
import { useView } from '@/components/view/view-context';

/** A quiet line over the dashboard. The element is always there, so that screen readers hear it. */
export function NoticeLine() {
  const text = useNotice(useView().view.event);
  return (
    <p
      role="status"
      className="border-line border-b px-4 py-1.5 text-ink-2 text-xs empty:hidden print:hidden"
    >
      {text}
    </p>
  );
}
