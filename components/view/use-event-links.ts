import { type MouseEvent, useCallback } from 'react';
import { isPlainClick } from '@/components/ui/action-link';
import { useViewActions } from './view-context';

/** For what holds links to events (`data-event`): they lead to the same dashboard with another event
 * open, which needs no page load. */
export function useEventLinks(): (event: MouseEvent<HTMLElement>) => void {
  const { open } = useViewActions();
  return useCallback(
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-event]') : null;
      const id = link?.getAttribute('data-event');
      if (!id || !isPlainClick(event)) return;
      event.preventDefault();
      open(id, link);
    },
    [open],
  );
}
