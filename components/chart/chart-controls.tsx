'use client';

import type { ReactNode } from 'react';
import { useView } from '@/components/view/view-context';
import { ViewLink } from '@/components/view/view-link';
import { MEASURES } from '@/lib/charts/measure';
import { BIN_CHOICES, type BinUnit } from '@/lib/time/bins';
import type { View } from '@/lib/view/grammar';

type Props = {
  readonly unit: BinUnit;
  readonly tableOpen: boolean;
  readonly onTable: (open: boolean) => void;
  /** What stands before them in the same rows. */
  readonly lead?: ReactNode;
};

const WORDS = {
  incidents: 'Incidents',
  killed: 'Killed',
  auto: 'Auto',
  year: 'Year',
  quarter: 'Quarter',
  month: 'Month',
} as const;

/** Measure, bin and the reference line: links, so that they also work without scripts. */
export function ChartControls({ unit, tableOpen, onTable, lead }: Props) {
  const { view } = useView();
  const link = (patch: Partial<View>, current: boolean, label: ReactNode) => (
    <ViewLink key={String(label)} to={patch} aria-current={current || undefined}>
      {label}
    </ViewLink>
  );
  const ucdpOn = view.reference === 'ucdp';
  const changePointsOn = view.reference === 'change-points';
  return (
    <div className="flex flex-wrap gap-2">
      {lead}
      <nav aria-label="Chart" className="contents">
        <div className="segments">
          {MEASURES.map((measure) => link({ measure }, view.measure === measure, WORDS[measure]))}
        </div>
        <div className="segments">
          {BIN_CHOICES.map((bin) =>
            link(
              { bin },
              view.bin === bin,
              bin === 'auto' && view.bin === 'auto' ? `Auto (${unit})` : WORDS[bin],
            ),
          )}
        </div>
        <div className="segments">
          {link(
            // It counts deaths a year, so it is drawn behind deaths a year; without a filter it always is.
            ucdpOn ? { reference: null } : { reference: 'ucdp', measure: 'killed', bin: 'year' },
            ucdpOn,
            'With UCDP',
          )}
          {link(
            changePointsOn
              ? { reference: null }
              : { reference: 'change-points', measure: 'incidents' },
            changePointsOn,
            'Steady spells',
          )}
        </div>
        <button
          type="button"
          className="button"
          aria-expanded={tableOpen}
          onClick={() => onTable(!tableOpen)}
        >
          Table
        </button>
      </nav>
    </div>
  );
}
