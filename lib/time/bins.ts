import { MS_PER_YEAR, SHORT_MONTHS } from './day';
import type { TimeWindow } from './window';

export const BIN_UNITS = ['year', 'quarter', 'month'] as const;
export type BinUnit = (typeof BIN_UNITS)[number];
export const BIN_CHOICES = ['auto', ...BIN_UNITS] as const;

/** A calendar bin in UTC, both ends inclusive. */
export type Bin = TimeWindow & { readonly label: string };

const MONTHS = { year: 12, quarter: 3, month: 1 } as const satisfies Record<BinUnit, number>;

/** The unit that `auto` stands for: years over a dozen years, quarters over three, else months. */
export function resolveBin(choice: (typeof BIN_CHOICES)[number], window: TimeWindow): BinUnit {
  if (choice !== 'auto') return choice;
  const years = (window.toMs - window.fromMs) / MS_PER_YEAR;
  if (years > 12) return 'year';
  return years > 3 ? 'quarter' : 'month';
}

/** The calendar bins that touch the window. The first and the last may reach beyond it. */
export function makeBins(unit: BinUnit, window: TimeWindow): readonly Bin[] {
  const months = MONTHS[unit];
  const first = new Date(window.fromMs);
  const firstMonth =
    first.getUTCFullYear() * 12 + Math.floor(first.getUTCMonth() / months) * months;
  const bins: Bin[] = [];
  for (let month = firstMonth; monthStart(month) <= window.toMs; month += months) {
    bins.push({
      fromMs: monthStart(month),
      toMs: monthStart(month + months) - 1,
      label: binLabel(unit, month),
    });
  }
  return bins;
}

function monthStart(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1);
}

function binLabel(unit: BinUnit, month: number): string {
  const year = Math.floor(month / 12);
  if (unit === 'year') return String(year);
  if (unit === 'quarter') return `Q${Math.floor((month % 12) / 3) + 1} ${year}`;
  return `${SHORT_MONTHS[month % 12]} ${year}`;
}
