'use client';

import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Likeness } from '@/lib/events/likeness';
import { indexQuery } from '@/lib/fetch/queries';
import type { ContextPicture } from '@/lib/picture/context';
import { GRAMMAR } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';
import type { Bounds } from '@/lib/view/window';
import type { DifferingAccounts } from '@/lib/words/context-words';
import { ContextBlock } from './context-block.client';

type Props = {
  /** As the server drew it, with nothing asked besides type and direction. */
  readonly picture: ContextPicture;
  readonly title: string;
  readonly record: DifferingAccounts;
  readonly bounds: Bounds;
  readonly indexUrl: string;
  readonly version: string;
  readonly cite: string;
  /** In a frame: where another event opens, as what stands before and after its id. */
  readonly inFrame?: { readonly before: string; readonly after: string };
};

type Like = readonly Likeness[] | null;

/**
 * The context of an event on its own page. The page is one file for all readers, so what the address
 * asks besides is drawn in the browser; the index of events is fetched only for that. Without scripts
 * the choices lead to the dashboard, which the server draws with them.
 */
export function PageContext(props: Props) {
  const { picture, title, record, bounds, indexUrl, version, cite, inFrame } = props;
  const { id } = picture;
  const [like, setLike] = useState<Like>(null);
  const client = useQueryClient();
  useEffect(() => {
    const said = new URLSearchParams(location.search).get('like');
    if (said) setLike(GRAMMAR.like.read(said).value);
  }, []);
  const { data, isFetching, error } = useQuery({
    queryKey: ['context', indexUrl, id, like],
    enabled: like !== null,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const [index, { contextPicture }] = await Promise.all([
        client.fetchQuery(indexQuery(indexUrl)),
        import('@/lib/picture/context'),
      ]);
      return contextPicture(index, { ...record, id }, like ?? [], bounds);
    },
  });
  return (
    <>
      <ContextBlock
        picture={like === null ? picture : (data ?? picture)}
        title={title}
        heading="h2"
        version={version}
        cite={cite}
        hrefOf={(other) =>
          inFrame ? `${inFrame.before}${other}${inFrame.after}` : `/events/${other}`
        }
        likeHref={(next) => viewHref({ event: id, like: next === null ? null : [...next] })}
        onLike={(next) => {
          setLike(next);
          // The address of a frame is its host's.
          if (inFrame) return;
          const path = viewHref({ like: next === null ? null : [...next] }, location.pathname);
          history.replaceState(history.state, '', path);
        }}
        isBusy={isFetching}
        isFrame={inFrame !== undefined}
      />
      {error && <p role="alert">{error.message}</p>}
    </>
  );
}
