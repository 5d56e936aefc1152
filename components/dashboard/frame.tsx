import type { ReactNode } from 'react';

type Props = {
  /** Whether the reader has an event open. */
  readonly isOpen: boolean;
  readonly hasStory: boolean;
  /** A table of all columns takes the whole width: what stands beside it gives way, but for an open event. */
  readonly isWide: boolean;
  /** The text of the story, and the filters. */
  readonly beside: ReactNode;
  readonly panel: ReactNode;
  /** Chart, timeline, map, comparison and list. */
  readonly children: ReactNode;
};

/**
 * Where the parts stand. From 1,280 px in three columns; from 900 px the chart with one column beside it, an
 * open event's or else the story's; below that one after the other, with what opens over them. Their order
 * is the same at every width.
 */
export function Frame({ isOpen, hasStory, isWide, beside, panel, children }: Props) {
  const columns = isOpen
    ? 'tablet:max-xl:grid-cols-[minmax(0,1fr)_380px]'
    : hasStory
      ? 'tablet:max-xl:grid-cols-[17rem_minmax(0,1fr)]'
      : 'tablet:max-xl:grid-cols-[minmax(0,1fr)]';
  const wide = isWide
    ? isOpen
      ? 'xl:grid-cols-[minmax(0,1fr)_23rem]'
      : 'xl:grid-cols-[minmax(0,1fr)] xl:[&>aside:last-child]:hidden'
    : hasStory
      ? 'xl:grid-cols-[17rem_minmax(0,1fr)_23rem]'
      : 'xl:grid-cols-[14rem_minmax(0,1fr)_23rem]';
  return (
    <div className={`items-start tablet:grid print:block! ${columns} ${wide}`}>
      <div
        className={`min-w-0 ${isOpen ? 'tablet:max-xl:col-start-1' : ''} ${hasStory ? '' : 'tablet:max-xl:contents'} ${isWide ? 'xl:hidden' : ''}`}
      >
        {beside}
      </div>
      <main
        id="main"
        className={`flex min-w-0 flex-col p-4 short:pt-1.5 ${isOpen ? 'tablet:max-xl:col-start-1' : ''}`}
      >
        {children}
      </main>
      {panel}
    </div>
  );
}
