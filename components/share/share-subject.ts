import { type EmbedTarget, type EmbedView, eventOf } from '@/lib/embed/parameters';
import type { DataSubject } from '@/lib/export/address';
import type { View } from '@/lib/view/grammar';

/** An event that a timeline can be asked to name. */
export type Nameable = { readonly id: string; readonly title: string; readonly date: string };

/** What is to be shared: a view as a chart or a timeline, one event, or a step of the story. */
export type ShareSubject = {
  readonly target: EmbedTarget;
  readonly view: View;
  readonly title: string;
  /** The version of the data on screen, to freeze at. */
  readonly version: string;
  /** Where a view can be taken as either picture: what each is called. */
  readonly titles?: Readonly<Record<EmbedView, string>>;
  /** The events that a timeline of the view can be asked to name, the first to be named first. */
  readonly nameable?: () => readonly Nameable[];
};

/** The data behind it: those of an event, else those of the view. */
export function dataOf({ target, view }: Pick<ShareSubject, 'target' | 'view'>): DataSubject {
  const event = eventOf(target);
  return event === null ? { view } : { event };
}
