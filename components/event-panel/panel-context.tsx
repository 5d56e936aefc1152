import { useMemo } from 'react';
import { useRecord } from '@/components/view/record-context';
import { useView, useViewActions } from '@/components/view/view-context';
import type { Likeness } from '@/lib/events/likeness';
import { contextPicture } from '@/lib/picture/context';
import type { EventRecord } from '@/lib/record/schema';
import type { View } from '@/lib/view/grammar';
import type { Bounds } from '@/lib/view/window';
import { citeInWords } from '@/lib/words/source-words';
import { ContextBlock } from './context-block.client';

type Props = { readonly record: EventRecord; readonly bounds: Bounds };

/** The context of the open event, in the panel of the dashboard. */
export function PanelContext({ record, bounds }: Props) {
  const { index, version } = useRecord();
  const { view, hrefOf, eventHref } = useView();
  const { setView } = useViewActions();
  const { like } = view;
  const picture = useMemo(
    () => contextPicture(index, record, like ?? [], bounds),
    [index, record, like, bounds],
  );
  const toView = (next: readonly Likeness[] | null): Pick<View, 'like'> => ({
    like: next === null ? null : [...next],
  });
  return (
    <ContextBlock
      picture={picture}
      title={record.title}
      heading="h3"
      version={version}
      cite={citeInWords(version, index.coverage)}
      hrefOf={eventHref}
      likeHref={(next) => hrefOf(toView(next))}
      onLike={(next) => setView(toView(next))}
    />
  );
}
