'use client';

import dynamic from 'next/dynamic';
import type { ComponentProps } from 'react';
import { PartBoundary } from '@/components/ui/part-boundary';
import { MAP_HEIGHT, MAP_WIDTH } from '@/lib/map/projection';

/**
 * The parts further down the page. Their scripts come after what a reader sees first, and the server
 * does not draw them: the list, which it does draw, has the same events. Each keeps its place.
 */
const LaterMap = dynamic(
  () => import('@/components/map/frontier-map.client').then((module) => module.FrontierMap),
  { ssr: false, loading: () => <MapPlace /> },
);

export const MapPlace = () => (
  <div className="mt-6 max-w-5xl" style={{ aspectRatio: `${MAP_WIDTH} / ${MAP_HEIGHT + 130}` }}>
    <NeedsScripts name="The map" />
  </div>
);

const LaterCompare = dynamic(
  () => import('@/components/compare/compare.client').then((module) => module.Compare),
  { ssr: false, loading: () => <ComparePlace /> },
);

export const ComparePlace = () => (
  <div className="mt-6 min-h-128">
    <NeedsScripts name="The comparison" />
  </div>
);

/** For whom the place stays empty. */
const NeedsScripts = ({ name }: { readonly name: string }) => (
  <noscript>
    <p className="text-ink-2">
      {name} is drawn by a script. The list of events, which is not, has the same events.
    </p>
  </noscript>
);

export const FrontierMap = (props: ComponentProps<typeof LaterMap>) => (
  <PartBoundary name="The map">
    <LaterMap {...props} />
  </PartBoundary>
);

export const Compare = (props: ComponentProps<typeof LaterCompare>) => (
  <PartBoundary name="The comparison">
    <LaterCompare {...props} />
  </PartBoundary>
);

/** Drawn by the server where the address asks for them; their scripts come with the first that does. */
export const StoryPanel = dynamic(() =>
  import('@/components/story/story-panel').then((module) => module.StoryPanel),
);
export const OpenArticle = dynamic(() =>
  import('@/components/event-panel/open-article').then((module) => module.OpenArticle),
);

const LaterEventTable = dynamic(
  () => import('@/components/list/event-table').then((module) => module.EventTable),
  { ssr: false },
);

export const EventTable = (props: ComponentProps<typeof LaterEventTable>) => (
  <PartBoundary name="The table">
    <LaterEventTable {...props} />
  </PartBoundary>
);
