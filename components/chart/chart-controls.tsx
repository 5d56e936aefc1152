'use client';

import type { ReactNode } from 'react';
import { Menu } from '@/components/ui/menu';
import { useView } from '@/components/view/view-context';
import { ViewLink } from '@/components/view/view-link';
import { MEASURES } from '@/lib/charts/measure';
import { BIN_CHOICES, type BinUnit } from '@/lib/time/bins';
import type { View } from '@/lib/view/grammar';

type Props = {
  readonly unit: BinUnit;
  readonly tableOpen: boolean;
  readonly onTable: (open: boolean) => void;
};

const WORDS = {
  incidents: 'Incidents',
  killed: 'Killed',
  auto: 'Auto',
  year: 'Year',
  quarter: 'Quarter',
  month: 'Month',
} as const;

/** What the chart counts, in what bins, and what can be laid over it: links, so that they also work without
 * scripts. */
export function ChartControls({ unit, tableOpen, onTable }: Props) {
  const { view } = useView();
  const { measure, bin, reference } = view;
  const choice = (to: Partial<View>, isChosen: boolean, words: ReactNode, close: () => void) => (
    <li key={String(words)}>
      <ViewLink
        to={to}
        aria-current={isChosen || undefined}
        className="menu-item"
        onFollowed={close}
      >
        {words}
      </ViewLink>
    </li>
  );
  const isBehind = reference === 'ucdp';
  const hasSpells = reference === 'change-points';
  return (
    <nav aria-label="Chart" className="flex gap-1.5 print:hidden">
      <div className="segments">
        {MEASURES.map((one) => (
          <ViewLink key={one} to={{ measure: one }} aria-current={measure === one || undefined}>
            {WORDS[one]}
          </ViewLink>
        ))}
      </div>
      <Menu
        name={`Bars: ${inWords(bin, unit)}`}
        label={
          <>
            <span className="max-sm:hidden">{inWords(bin, unit)}</span>
            <span className="sm:hidden">{WORDS[unit]}</span> <span aria-hidden="true">▾</span>
          </>
        }
      >
        {(close) => (
          <ul className="min-w-28">
            {BIN_CHOICES.map((one) => choice({ bin: one }, bin === one, WORDS[one], close))}
          </ul>
        )}
      </Menu>
      <Menu name="More of the chart" label={<span aria-hidden="true">⋯</span>}>
        {(close) => (
          <ul className="min-w-52">
            {/* It counts deaths a year, so it is drawn behind deaths a year; without a filter it always is. */}
            {choice(
              isBehind
                ? { reference: null }
                : { reference: 'ucdp', measure: 'killed', bin: 'year' },
              isBehind,
              'With UCDP’s count',
              close,
            )}
            {choice(
              hasSpells
                ? { reference: null }
                : { reference: 'change-points', measure: 'incidents' },
              hasSpells,
              'Steady spells',
              close,
            )}
            <li>
              <button
                type="button"
                className="menu-item"
                aria-expanded={tableOpen}
                onClick={() => {
                  onTable(!tableOpen);
                  close();
                }}
              >
                Table of the numbers
              </button>
            </li>
          </ul>
        )}
      </Menu>
    </nav>
  );
}

const inWords = (bin: View['bin'], unit: BinUnit): string =>
  bin === 'auto' ? `Auto (${unit})` : WORDS[bin];
