'use client';

import { useCallback } from 'react';
import { nameableEvents } from '@/components/share/nameable';
import { ShareButton } from '@/components/share/share-button';
import { useRecord } from '@/components/view/record-context';
import { useView } from '@/components/view/view-context';
import { type EventFilter, select } from '@/lib/events/filter';
import { windowOf } from '@/lib/view/window';
import { pictureTitle } from '@/lib/words/view-words';

type Props = {
  readonly filter: EventFilter;
  /** What it looks like where it is no button among others. */
  readonly look?: string;
};

/** Opens what there is to take of the view on screen, as a chart or as a timeline. */
export function ShareView({ filter, look }: Props) {
  const { index, version, bounds } = useRecord();
  const { view } = useView();
  const titled = { index, view, filter };
  const titles = {
    frequency: pictureTitle(titled, 'frequency'),
    timeline: pictureTitle(titled, 'timeline'),
  };
  const nameable = useCallback(
    () => nameableEvents(index, select(index, filter), windowOf(view, index.periods, bounds)),
    [index, filter, view, bounds],
  );
  return (
    <ShareButton
      target="frequency"
      view={view}
      title={titles.frequency}
      titles={titles}
      nameable={nameable}
      className={look}
      version={version}
      isBrief
    />
  );
}
