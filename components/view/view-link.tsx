'use client';

import type { ComponentProps } from 'react';
import { ActionLink } from '@/components/ui/action-link';
import type { View } from '@/lib/view/grammar';
import { useView, useViewActions } from './view-context';

type Props = Omit<ComponentProps<typeof ActionLink>, 'href' | 'onFollow'> & {
  /** The keys of the view that the link changes. */
  readonly to: Partial<View>;
  /** After it was followed in the page. */
  readonly onFollowed?: () => void;
};

/** A link to the view with some keys changed, which changes them in place. */
export function ViewLink({ to, onFollowed, ...link }: Props) {
  const { hrefOf } = useView();
  const { setView } = useViewActions();
  return (
    <ActionLink
      {...link}
      href={hrefOf(to)}
      onFollow={() => {
        setView(to);
        onFollowed?.();
      }}
    />
  );
}
