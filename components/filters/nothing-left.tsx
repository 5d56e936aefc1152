import { useMemo } from 'react';
import { useRecord } from '@/components/view/record-context';
import { ViewLink } from '@/components/view/view-link';
import type { EventFilter } from '@/lib/events/filter';
import type { TimeWindow } from '@/lib/time/window';
import { waysOut } from '@/lib/view/ways-out';
import { noIncidentInWords, nothingInWords, wayOutInWords } from '@/lib/words/nothing-words';

type Props = {
  readonly filter: EventFilter;
  readonly window: TimeWindow;
  /** Events in the window under the filter. */
  readonly events: number;
};

/** What an empty plot or list says of itself, with the cheapest ways out as links. */
export function NothingLeft({ filter, window, events }: Props) {
  const { index, bounds } = useRecord();
  const ways = useMemo(
    () => (events > 0 ? [] : waysOut(index, { filter, window, bounds })),
    [index, filter, window, bounds, events],
  );
  if (events > 0) return <p>{noIncidentInWords(events)}</p>;
  return (
    <>
      <p>{nothingInWords(index, { filter, window })}</p>
      <ul className="mt-1 grid gap-x-4 gap-y-1">
        {ways.map((way) => (
          <li key={way.kind}>
            <ViewLink
              to={way.patch}
              className="underline underline-offset-2 pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:items-center"
            >
              {wayOutInWords(index, filter, way)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </>
  );
}

type InPlotProps = { readonly children: React.ReactNode };

/** Words in the middle of a plot that has nothing to draw. */
export const InPlot = ({ children }: InPlotProps) => (
  <div
    data-nothing=""
    className="pointer-events-none absolute inset-0 z-2 grid place-items-center p-1 print:hidden"
  >
    <div className="pointer-events-auto max-w-[34rem] rounded-md border border-line bg-paper px-3 py-2">
      {children}
    </div>
  </div>
);
