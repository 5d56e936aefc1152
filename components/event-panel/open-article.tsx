import type { EventDetail } from '@/lib/events/detail';
import type { Bounds } from '@/lib/view/window';
import { EventArticle } from './event-article';
import { PanelContext } from './panel-context';

type Props = {
  readonly detail: EventDetail;
  readonly hrefOf: (id: string) => string;
  readonly bounds: Bounds;
};

/** The evidence of the event that is open in the dashboard. */
export const OpenArticle = ({ detail, hrefOf, bounds }: Props) => (
  <EventArticle
    detail={detail}
    hrefOf={hrefOf}
    heading="h2"
    context={<PanelContext record={detail.record} bounds={bounds} />}
  />
);
