import { usePathname, useRouter } from 'next/navigation';
import { useQueryStates } from 'nuqs';
import { setNotice } from '@/components/view/notice';
import { rememberOpener } from '@/components/view/opener';
import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { NO_CHOICE } from '@/lib/events/filter';
import type { Result } from '@/lib/events/search/results';
import type { Search } from '@/lib/events/search/search';
import { today } from '@/lib/time/day';
import { toFilter } from '@/lib/view/facts';
import { type View, viewParsers } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';
import { settleView } from '@/lib/view/read';
import { widenFor } from '@/lib/view/widen';
import { boundsOf, windowOf } from '@/lib/view/window';
import { widenedInWords } from '@/lib/words/widen-words';

/** All years, nothing left out, nothing open and no step of the story: what is chosen shows as many
 * events as it said. */
const ALL: Partial<View> = {
  ...NO_CHOICE,
  from: null,
  to: null,
  period: null,
  event: null,
  step: null,
};

/** The view that a result asks for. */
function viewOf(
  result: Exclude<Result, { kind: 'event' | 'claim' }>,
  query: string,
): Partial<View> {
  switch (result.kind) {
    case 'date':
      return { ...ALL, from: result.date.from, to: result.date.to, q: result.date.words };
    case 'actor':
      return { ...ALL, actors: [result.topic.actor.id] };
    case 'place': {
      const { province, place } = result.topic;
      return province === null ? { ...ALL, q: place.name } : { ...ALL, provinces: [province] };
    }
    case 'period':
      return { ...ALL, period: result.period.id };
    default:
      return { ...ALL, q: query };
  }
}

/** What follows when a result is chosen: an event opens in the view as it is, widened where it must
 * be; all else is a view, or the page of a claim. */
export function useChoice(
  index: EventIndex,
  search: Search,
  query: string,
  onChosen: (result: Result) => void,
): (result: Result) => void {
  const [params, setParams] = useQueryStates(viewParsers, { scroll: false, history: 'push' });
  const isDashboard = usePathname() === '/';
  const router = useRouter();
  const go = (patch: Partial<View>): void => {
    if (isDashboard) void setParams(patch);
    else router.push(viewHref(patch));
  };
  const openEvent = (row: Row): void => {
    const event = valueAt(index.ids, row);
    if (!isDashboard) {
      go({ event });
      return;
    }
    const bounds = boundsOf(index.coverage, today());
    const { view } = settleView(params, index, bounds);
    const filter = toFilter(index, view, () => search);
    const window = windowOf(view, index.periods, bounds);
    const widening = widenFor(index, { filter, window, bounds }, row);
    const text = widenedInWords(index, filter, widening);
    setNotice(text === null ? null : { text, event });
    rememberOpener(event, document.querySelector('[data-opener=search]'), view.event);
    go({ ...widening.patch, event });
  };
  return (result) => {
    onChosen(result);
    if (result.kind === 'event') {
      openEvent(result.hit.row);
      return;
    }
    setNotice(null);
    if (result.kind === 'claim') router.push(`/claims/${result.claim.id}`);
    else go(viewOf(result, query));
  };
}
