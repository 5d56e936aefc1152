import { provinceSlug } from '@/lib/record/vocabulary';
import { dayEndMs, dayStartMs } from '@/lib/time/day';
import type { EventDate } from '@/lib/time/edtf';
import type { Step } from '../editorial';
import type { EventRecord } from '../schema';
import type { Problem } from './problem';
import type { Locator } from './read';
import type { Context, DatedEvent } from './rule';
import { isDay } from './rules/dates';

/** What a text asks of the record: a window, and words of the filters. */
type Asked = Step['window'] & NonNullable<Step['filter']>;

type Dated = { readonly value: EventRecord; readonly date: EventDate | null };

/** Whether what is asked holds an event: the filter, and whenever it can have begun within the window,
 * as on the site. */
export const holds = (asked: Asked, event: Dated): boolean =>
  passes(asked, event) &&
  event.date !== null &&
  event.date.startMs >= dayStartMs(asked.from) &&
  event.date.startUntilMs <= dayEndMs(asked.to);

/** Whether nobody can say if an event began in the window: its date is too vague. */
const isCut = (asked: Asked, event: Dated): boolean =>
  passes(asked, event) &&
  event.date !== null &&
  event.date.startMs <= dayEndMs(asked.to) &&
  event.date.startUntilMs >= dayStartMs(asked.from) &&
  !holds(asked, event);

function passes(asked: Asked, { value }: Dated): boolean {
  const has = (chosen: readonly string[] | undefined, own: readonly string[]): boolean =>
    chosen === undefined || own.some((word) => chosen.includes(word));
  return (
    has(asked.types, [value.type]) &&
    has(asked.provinces, [provinceSlug(value.location)]) &&
    has(
      asked.actors,
      value.actors.map(({ id }) => id),
    ) &&
    has(asked.themes, value.themes) &&
    has(asked.direction, [value.crossBorder ?? 'not-across'])
  );
}

/** Problems of what is asked: days outside the record, and words that no filter knows. */
export function* checkAsked(
  asked: Asked,
  windowField: string,
  filterField: string,
  at: Locator,
  { events, actorIds, coverage }: Context,
): Generator<Problem> {
  if (!isDay(asked.from) || !isDay(asked.to)) return;
  if (asked.from > asked.to) yield at('ends before it begins', `${windowField}to`, asked.to);
  if (coverage && (asked.from < coverage.value.from || asked.to > coverage.value.through)) {
    yield at(
      `the record covers ${coverage.value.from} to ${coverage.value.through}; stay within it`,
      `${windowField}from`,
      `${asked.from} to ${asked.to}`,
    );
  }
  const slugs = new Set(events.map(({ value }) => provinceSlug(value.location)));
  for (const slug of asked.provinces ?? []) {
    if (!slugs.has(slug)) {
      yield at('no record lies in this province', `${filterField}provinces`, slug);
    }
  }
  for (const id of asked.actors ?? []) {
    if (!actorIds.has(id)) yield at('unknown actor', `${filterField}actors`, id);
  }
}

/**
 * The events that what is asked holds, with a problem for each of which nobody can say whether it
 * does: a text gives one number, and the site would count that event apart.
 */
export function* holding(
  asked: Asked,
  windowField: string,
  at: Locator,
  { events }: Context,
): Generator<Problem, readonly DatedEvent[]> {
  for (const event of events) {
    if (!isCut(asked, event)) continue;
    yield at(
      `the date of ${event.value.id} is too vague to say whether it lies within; move the window`,
      `${windowField}from`,
      `${asked.from} to ${asked.to}`,
    );
  }
  return events.filter((event) => holds(asked, event));
}
