import type { Dataset, EventRecord } from './schema';
import { isIncidentRecord } from './vocabulary';

/** By what totals are compared, and what of a record tells. */
const GROUPS = {
  year: ({ date }: EventRecord) => date.slice(0, 4),
  type: ({ type }: EventRecord) => type,
  province: ({ location }: EventRecord) => location.province ?? `not known (${location.country})`,
} as const;

export type TotalsGroup = keyof typeof GROUPS;
export const TOTALS_GROUPS = Object.keys(GROUPS) as readonly TotalsGroup[];

/** What a group of incidents adds up to. */
export type GroupTotals = {
  readonly incidents: number;
  /** The sum of the best figures of those killed. Incidents without one are not in it. */
  readonly killed: number;
  /** How many incidents have no best figure. */
  readonly unknown: number;
};

export type TotalsChange = {
  readonly group: TotalsGroup;
  /** `1996`, `battles`, `GBAO` */
  readonly key: string;
  readonly before: GroupTotals;
  readonly after: GroupTotals;
};

/** By how much a closed year's incidents or dead may move without an editor's word. */
const UNSAID_CHANGE = 0.1;

const NOTHING: GroupTotals = { incidents: 0, killed: 0, unknown: 0 };

function totalsBy(dataset: Dataset, group: TotalsGroup): ReadonlyMap<string, GroupTotals> {
  const totals = new Map<string, GroupTotals>();
  for (const record of dataset.events.filter(isIncidentRecord)) {
    const key = GROUPS[group](record);
    const { incidents, killed, unknown } = totals.get(key) ?? NOTHING;
    const { best } = record.fatalities;
    totals.set(key, {
      incidents: incidents + 1,
      killed: best === null ? killed : killed + best,
      unknown: best === null ? unknown + 1 : unknown,
    });
  }
  return totals;
}

/** What all incidents of a record add up to. */
export const totalsOf = (dataset: Dataset): GroupTotals =>
  [...totalsBy(dataset, 'type').values()].reduce(
    (sum, { incidents, killed, unknown }) => ({
      incidents: sum.incidents + incidents,
      killed: sum.killed + killed,
      unknown: sum.unknown + unknown,
    }),
    NOTHING,
  );

/** What a version does to the totals by year, type and province: those that it changes, in order. */
export function compareTotals(before: Dataset, after: Dataset): readonly TotalsChange[] {
  return TOTALS_GROUPS.flatMap((group) => {
    const [old, now] = [totalsBy(before, group), totalsBy(after, group)];
    return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((key) => {
      const change = {
        group,
        key,
        before: old.get(key) ?? NOTHING,
        after: now.get(key) ?? NOTHING,
      };
      const { before: was, after: is } = change;
      const same =
        was.incidents === is.incidents && was.killed === is.killed && was.unknown === is.unknown;
      return same ? [] : [change];
    });
  });
}

const isLeap = (before: number, after: number): boolean =>
  Math.abs(after - before) > UNSAID_CHANGE * before;

/**
 * The closed years whose incidents or dead a version moves by more than a tenth. A year is closed
 * when it had ended by the day through which the earlier version covers: of a year that still runs,
 * more is expected.
 */
export function leapingYears(before: Dataset, after: Dataset): readonly TotalsChange[] {
  const open = before.coverage.through.slice(0, 4);
  return compareTotals(before, after).filter(
    ({ group, key, before: was, after: is }) =>
      group === 'year' &&
      key < open &&
      (isLeap(was.incidents, is.incidents) || isLeap(was.killed, is.killed)),
  );
}
