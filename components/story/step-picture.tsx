import { AgreementMark } from '@/components/chart/agreement';
import { Legend } from '@/components/chart/legend';
import { PerWidth } from '@/components/chart/per-width';
import { TimeAxis } from '@/components/chart/time-axis';
import { TimelinePlot } from '@/components/timeline/timeline-plot';
import { markTypes } from '@/lib/charts/legend';
import { VARIABLE_PALETTE } from '@/lib/look/palette';
import type { Step } from '@/lib/record/editorial';
import { stillTimeline } from '@/lib/timeline/still';
import type { ViewFacts } from '@/lib/view/facts';
import { annotationsOf } from '@/lib/view/step-view';
import { pictureWords } from '@/lib/words/view-words';

type Props = {
  readonly facts: ViewFacts;
  readonly step: Step;
  readonly widths: React.ComponentProps<typeof PerWidth>['widths'];
  /** Up to what height rows are added, by the width it is laid out for. */
  readonly mostPx: (leastPx: number) => number;
  readonly hrefOf: (id: string) => string;
  /** Of the figure. */
  readonly className?: string;
  /** Whether marks go without their words: nobody hears those of a figure that is hidden from them. */
  readonly isTold?: boolean;
};

/** The timeline of a step, with what the step names in it before all else. */
export function StepPicture({ facts, step, widths, mostPx, hrefOf, className, isTold }: Props) {
  const { index, window, inside } = facts;
  const { subtitle, notes } = pictureWords(facts, 'timeline');
  const asked = annotationsOf(index, step);
  const scale = { window, palette: VARIABLE_PALETTE, width: '100%' } as const;
  return (
    <>
      <p className="sub text-ink-2">{subtitle}.</p>
      <Legend types={markTypes(index, inside)} />
      {/* What it shows of the step is said in the text, event by event. */}
      <figure className={className} aria-hidden="true">
        <PerWidth widths={widths}>
          {(leastPx) => (
            <>
              <AgreementMark {...scale} leastPx={leastPx} />
              <TimelinePlot
                {...stillTimeline(facts, { widthPx: leastPx, mostPx: mostPx(leastPx), asked })}
                width="100%"
                index={index}
                palette={VARIABLE_PALETTE}
                hrefOf={hrefOf}
                isTold={isTold}
              />
              <TimeAxis {...scale} leastPx={leastPx} />
            </>
          )}
        </PerWidth>
      </figure>
      {notes.length > 0 && <p className="note text-ink-2 text-xs">{notes.join(' ')}</p>}
    </>
  );
}
