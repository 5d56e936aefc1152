import type { EmbedTarget } from '@/lib/embed/parameters';
import type { View } from '@/lib/view/grammar';

/** What is to be shared: a view as a chart or a timeline, or one event. */
export type ShareSubject = {
  readonly target: EmbedTarget;
  readonly view: View;
  readonly title: string;
  /** The version of the data on screen, to freeze at. */
  readonly version: string;
};
