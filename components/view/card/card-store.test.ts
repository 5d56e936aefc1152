import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCardStore, GRACE_MS, REST_MS, SWITCH_MS } from './card-store';

const anchor = () => ({ getBoundingClientRect: () => ({}) as DOMRect });
const [first, second] = [anchor(), anchor()];
const wait = (ms: number) => vi.advanceTimersByTime(ms);

describe('the card', () => {
  let card = createCardStore();
  beforeEach(() => {
    vi.useFakeTimers();
    card = createCardStore();
  });
  afterEach(() => void vi.useRealTimers());
  const rowShown = () => {
    const content = card.get()?.content;
    return content && 'row' in content ? content.row : null;
  };

  it('opens for a pointer that rests, and not for one that passes by', () => {
    card.show(first, { row: 1 });
    wait(REST_MS - 1);
    card.hide();
    wait(REST_MS);
    expect(card.get()).toBeNull();
    card.show(first, { row: 1 });
    wait(REST_MS);
    expect(rowShown()).toBe(1);
  });

  it('opens at once for a tap', () => {
    card.show(first, { row: 1 }, { now: true });
    expect(rowShown()).toBe(1);
  });

  it('waits for the pointer to come onto it, and stays while it is there', () => {
    card.show(first, { row: 1 }, { now: true });
    card.hide();
    wait(GRACE_MS - 1);
    card.keep();
    wait(10 * GRACE_MS);
    expect(rowShown()).toBe(1);
    card.hide();
    wait(GRACE_MS);
    expect(card.get()).toBeNull();
  });

  it('is not taken over by a neighbour that the pointer crosses on its way to it', () => {
    card.show(first, { row: 1 }, { now: true });
    card.hide();
    card.show(second, { row: 2 });
    wait(SWITCH_MS - 1);
    card.hide();
    card.keep();
    wait(10 * GRACE_MS);
    expect(rowShown()).toBe(1);
  });

  it('goes over to a neighbour on which the pointer rests', () => {
    card.show(first, { row: 1 }, { now: true });
    card.hide();
    card.show(second, { row: 2 });
    wait(10 * GRACE_MS);
    expect(rowShown()).toBe(2);
  });

  it('opens on the neighbour of what the pointer passed by, too', () => {
    card.show(first, { row: 1 });
    wait(REST_MS - 1);
    card.hide();
    card.show(second, { row: 2 });
    wait(REST_MS);
    expect(rowShown()).toBe(2);
    wait(10 * GRACE_MS);
    expect(rowShown()).toBe(2);
  });

  it('opens on what the pointer comes to just before the card before it goes', () => {
    card.show(first, { row: 1 }, { now: true });
    card.hide();
    wait(GRACE_MS - 1);
    card.show(second, { row: 2 });
    wait(REST_MS);
    expect(rowShown()).toBe(2);
  });

  it('is away once dismissed, until something else is pointed at', () => {
    card.show(first, { row: 1 }, { now: true });
    card.show(second, { row: 2 });
    card.dismiss();
    wait(10 * REST_MS);
    expect(card.get()).toBeNull();
  });

  it('is not there while a pointer is pressed, nor opens under a drag', () => {
    card.show(first, { row: 1 }, { now: true });
    card.press(true);
    expect(card.get()).toBeNull();
    card.show(second, { row: 2 });
    wait(10 * REST_MS);
    expect(card.get()).toBeNull();
    card.press(false);
    card.show(second, { row: 2 });
    wait(REST_MS);
    expect(rowShown()).toBe(2);
  });

  it('tells who listens, once a change', () => {
    const heard = vi.fn();
    const stop = card.subscribe(heard);
    card.show(first, { row: 1 }, { now: true });
    card.show(first, { row: 1 }, { now: true });
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    card.dismiss();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
