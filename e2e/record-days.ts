type Dated = { readonly date: string; readonly type: string; readonly scope?: string };

const startOf = ({ date }: Dated): string => (date.split('/')[0] ?? '').replace(/[~?%]$/, '');

/** The first and the last day on which an event can have begun, by comparing texts alone. */
export const firstDay = (event: Dated): string => {
  const known = startOf(event);
  return known + '-01-01'.slice(known.length - 4);
};
export const lastStart = (event: Dated): string => {
  const known = startOf(event);
  return known.length === 10 ? known : known + '-12-31'.slice(known.length - 4);
};

export const isIncident = ({ type, scope }: Dated): boolean =>
  type !== 'strategic-developments' && scope !== 'context';

/** Those that begin between two days, months and years only where they lie wholly between. */
export function begunBetween<Event extends Dated>(
  all: readonly Event[],
  from: string,
  to: string,
): { readonly events: readonly Event[]; readonly incidents: readonly Event[] } {
  const events = all.filter((event) => firstDay(event) >= from && lastStart(event) <= to);
  return { events, incidents: events.filter(isIncident) };
}
