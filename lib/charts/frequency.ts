import { countIn, type Tally, type Totals } from '@/lib/events/tally';
import { type Bin, type BinUnit, makeBins } from '@/lib/time/bins';
import type { TimeWindow } from '@/lib/time/window';

/** A bin cut to the window, with what is counted in it. */
export type FrequencyBin = Bin & { readonly totals: Totals };

export type Frequency = {
  readonly unit: BinUnit;
  readonly bins: readonly FrequencyBin[];
  readonly window: Totals;
  /** Incidents in the window whose date is too vague for one bin, and so in no bar. */
  readonly tooVagueForBin: number;
};

/** Counts the incidents of the window per calendar bin, each in the bin in which it begins. */
export function frequency(tally: Tally, unit: BinUnit, window: TimeWindow): Frequency {
  const bins = makeBins(unit, window).map((bin) => {
    const cut = {
      fromMs: Math.max(bin.fromMs, window.fromMs),
      toMs: Math.min(bin.toMs, window.toMs),
    };
    return { label: bin.label, ...cut, totals: countIn(tally, cut) };
  });
  const totals = countIn(tally, window);
  const inBins = bins.reduce((sum, bin) => sum + bin.totals.incidents, 0);
  return { unit, bins, window: totals, tooVagueForBin: totals.incidents - inBins };
}
