import type { Frequency } from '@/lib/charts/frequency';
import type { EventIndex } from '@/lib/events/event-index';
import type { TimeWindow } from '@/lib/time/window';
import type { View } from '@/lib/view/view';
import { chartNotes } from '@/lib/words/chart-words';

type Props = {
  readonly index: EventIndex;
  readonly view: View;
  readonly frequency: Frequency;
  readonly window: TimeWindow;
};

export function ChartNotes({ index, view, frequency, window }: Props) {
  return (
    <p className="mt-1 text-ink-2 text-xs" style={{ marginLeft: 'var(--gutter)' }}>
      {chartNotes(index, view, frequency, window).join(' ')}
    </p>
  );
}
