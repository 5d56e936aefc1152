import type { Tab, View } from './grammar';

type TabView = Pick<View, 'tab' | 'step'>;

/** Where a narrow screen begins: a step of the story is told by its timeline. */
const firstTab = ({ step }: TabView): Tab => (step === null ? 'latest' : 'timeline');

/** The part of the dashboard that a narrow screen shows. */
export const tabOf = (view: TabView): Tab => view.tab ?? firstTab(view);

/** A change of the address that leads to a part. The one it begins with is not written. */
export const toTab = (view: TabView, tab: Tab): Pick<View, 'tab'> => ({
  tab: tab === firstTab(view) ? null : tab,
});
