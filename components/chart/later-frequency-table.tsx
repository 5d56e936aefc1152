'use client';

import dynamic from 'next/dynamic';
import type { ComponentProps } from 'react';
import { PartBoundary } from '@/components/ui/part-boundary';

const Later = dynamic(() => import('./frequency-table').then((module) => module.FrequencyTable), {
  ssr: false,
});

/** The table of the chart, whose script comes when it is first wanted. */
export const FrequencyTable = (props: ComponentProps<typeof Later>) => (
  <PartBoundary name="The table">
    <Later {...props} />
  </PartBoundary>
);
