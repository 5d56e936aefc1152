import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../editorial';
import { eventRecordSchema } from '../schema';
import { CONFIDENCES, EVENT_TYPES, LOCATION_PRECISIONS } from '../vocabulary';
import { crowded, madeUp, madeUpClaims } from './dataset';

const { events } = madeUp;
const has = (test: (event: (typeof events)[number]) => boolean) => events.some(test);

describe('the made-up record', () => {
  it('has every vagueness of a date', () => {
    for (const form of [
      /^\d{4}-\d{2}-\d{2}$/,
      /^\d{4}-\d{2}[~?]?$/,
      /^\d{4}[~?]?$/,
      /\//,
      /~$/,
      /\?$/,
    ]) {
      expect(
        has(({ date }) => form.test(date)),
        String(form),
      ).toBe(true);
    }
  });

  it('has every way in which figures can be missing, and a 0 that a source says', () => {
    const shapes = new Set(
      events.map(({ fatalities: { low, best, high } }) =>
        [low, best, high].map((figure) => (figure === null ? '-' : '#')).join(''),
      ),
    );
    expect(shapes).toEqual(new Set(['###', '##-', '#-#', '#--', '-#-', '--#', '---']));
    expect(has(({ fatalities }) => fatalities.high === 0)).toBe(true);
  });

  it('has every type, confidence and precision but one, both directions, context and accounts', () => {
    const of = <Value>(read: (event: (typeof events)[number]) => Value) =>
      new Set(events.map(read));
    expect(of(({ type }) => type)).toEqual(new Set(EVENT_TYPES));
    expect(of(({ confidence }) => confidence)).toEqual(new Set(CONFIDENCES));
    expect(of(({ crossBorder }) => crossBorder)).toEqual(new Set(['af-to-tj', 'tj-to-af', null]));
    expect(
      [...LOCATION_PRECISIONS].filter(
        (word) => !has(({ location }) => location.precision === word),
      ),
    ).toEqual(['country']);
    expect(has(({ scope }) => scope === 'context')).toBe(true);
    expect(has(({ accounts }) => (accounts?.length ?? 0) > 1)).toBe(true);
    expect(has(({ actors }) => actors.length > 1)).toBe(true);
  });

  it('has a claim for every verdict', () => {
    expect(new Set(madeUpClaims.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS));
  });

  it('goes on in events by rule that the schema allows, each under an id of its own', () => {
    for (const event of crowded.events)
      expect(eventRecordSchema.safeParse(event).error).toBeUndefined();
    expect(new Set(crowded.events.map(({ id }) => id)).size).toBe(165);
  });
});
