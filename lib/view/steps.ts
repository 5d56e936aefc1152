import { FILTER_KEYS } from '@/lib/events/filter';
import type { Step } from '@/lib/record/editorial';
import type { View, ViewKey } from './grammar';

/** A step of the story, as far as it says a view. */
export type StepOfView = Pick<Step, 'id' | 'window' | 'filter' | 'event'>;

/** What a step speaks for: the window, the filter and the open event. All of them are null by default. */
const STEP_KEYS = [
  'from',
  'to',
  'period',
  ...FILTER_KEYS,
  'event',
] as const satisfies readonly ViewKey[];

type StepKeys = { readonly [Key in (typeof STEP_KEYS)[number]]: View[Key] };

const stepKeysOf = (view: View): StepKeys =>
  Object.fromEntries(STEP_KEYS.map((key) => [key, view[key]])) as StepKeys;

const saysNothing = (keys: StepKeys): boolean => STEP_KEYS.every((key) => keys[key] === null);

/**
 * The view with what its step says of it. A step speaks where the address names nothing but the step: with a
 * window, a filter or an event beside it, the view is what the address says, and the step is its text.
 *
 * @returns the view, and whether the step speaks; null where no step has that id
 */
export function withStep(
  view: View,
  steps: readonly StepOfView[],
): { readonly view: View; readonly isSteps: boolean } | null {
  if (view.step === null) return { view, isSteps: false };
  const step = steps.find(({ id }) => id === view.step);
  if (!step) return null;
  if (!saysNothing(stepKeysOf(view))) return { view, isSteps: false };
  return { view: { ...view, ...step.window, ...step.filter, event: step.event }, isSteps: true };
}

/** A change of the address that leads to a step as it was written, whatever was chosen before. */
export const toStep = (id: string): Partial<View> => ({
  ...Object.fromEntries(STEP_KEYS.map((key) => [key, null])),
  step: id,
});

/**
 * What a change of a view within a step has to write: all that the step has said, since it is silent from
 * then on; and no step any more where that leaves the whole record, which the step would speak for again.
 */
export function patchWithin(view: View, patch: Partial<View>): Partial<View> {
  if (view.step === null || (patch.step ?? null) !== null) return patch;
  const isOfStep = 'step' in patch || STEP_KEYS.some((key) => key in patch);
  if (!isOfStep) return patch;
  const whole = { ...stepKeysOf(view), ...patch };
  return saysNothing(whole) ? { ...whole, step: null } : whole;
}
