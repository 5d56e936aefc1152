import { expect, it } from 'vitest';
import { buildIndex } from '@/lib/events/build-index';
import { madeUp } from '@/lib/record/made-up/dataset';
import { AGREEMENT_MS, agreementEvent } from './agreement';

const isAccord = ({ subtype, date }: (typeof madeUp.events)[number]): boolean =>
  subtype === 'agreement' && Date.parse(date) === AGREEMENT_MS;
const [accord] = madeUp.events.filter(isAccord);

it('is the one agreement of that day', () => {
  expect(agreementEvent(buildIndex(madeUp))).toBe(accord?.id);
});

it('is none where the record has none, or two that the mark could mean', () => {
  const without = madeUp.events.filter((event) => event !== accord);
  const twice = madeUp.events.flatMap((event) =>
    event === accord ? [event, { ...event, id: `${event.id}-again` }] : [event],
  );
  for (const events of [without, twice]) {
    expect(agreementEvent(buildIndex({ ...madeUp, events }))).toBeNull();
  }
});
