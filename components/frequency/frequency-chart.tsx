'use client';

import dynamic from 'next/dynamic';
import { useDeferredValue, useMemo, useRef } from 'react';
import { useWidth } from '@/components/ui/use-width';
import { toBars } from '@/lib/charts/bars';
import type { Frequency } from '@/lib/charts/frequency';
import type { Coverage, ReferenceYear } from '@/lib/events/schema';
import type { TimeWindow } from '@/lib/events/select';
import type { Measure } from '@/lib/url/view';
import { ChartFrame } from './chart-frame';
import { FrequencySvg } from './frequency-svg';

const FrequencyRecharts = dynamic(
  () => import('./frequency-recharts.client').then((module) => module.FrequencyRecharts),
  { ssr: false },
);

const HEIGHT_PX = 190;

type Props = {
  readonly frequency: Frequency;
  readonly measure: Measure;
  readonly window: TimeWindow;
  readonly coverage: Coverage;
  readonly ucdp: readonly ReferenceYear[];
  readonly title: string;
};

/**
 * The frequency chart. The plain SVG follows every frame; Recharts, which is slower, draws the same
 * bars on top once the view has come to rest.
 */
export function FrequencyChart({ frequency, measure, window, coverage, ucdp, title }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const chart = useMemo(
    () => toBars(frequency, measure, window, ucdp),
    [frequency, measure, window, ucdp],
  );
  // One step behind, and not at all while the window moves: React drops a deferred step when the
  // next one comes. Until it has caught up, what Recharts drew last is hidden.
  const drawn = useDeferredValue(chart);
  return (
    <figure aria-label={title}>
      <ChartFrame chart={chart} window={window} coverage={coverage} height={HEIGHT_PX}>
        <div ref={box} className="relative size-full">
          <FrequencySvg chart={chart} height={HEIGHT_PX} />
          {width !== null && (
            <div className={`absolute inset-0 ${drawn === chart ? '' : 'invisible'}`}>
              <FrequencyRecharts
                chart={drawn}
                measure={measure}
                width={width}
                height={HEIGHT_PX}
                title={title}
              />
            </div>
          )}
        </div>
      </ChartFrame>
    </figure>
  );
}
