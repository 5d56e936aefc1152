import { describe, expect, it } from 'vitest';
import { TABS } from './grammar';
import { tabOf, toTab } from './tab';

describe('the part of a narrow screen', () => {
  it('begins with the latest events, and in the story with its timeline', () => {
    expect(tabOf({ tab: null, step: null })).toBe('latest');
    expect(tabOf({ tab: null, step: 'fighting' })).toBe('timeline');
  });

  it.each(TABS)('is %s once asked for, in the story and outside of it', (tab) => {
    for (const step of [null, 'fighting']) {
      const view = { tab: null, step };
      expect(tabOf({ ...view, ...toTab(view, tab) })).toBe(tab);
    }
  });

  it('is in the address only where it is not where the screen begins', () => {
    expect(toTab({ tab: 'map', step: null }, 'latest')).toEqual({ tab: null });
    expect(toTab({ tab: 'map', step: 'fighting' }, 'latest')).toEqual({ tab: 'latest' });
    expect(toTab({ tab: 'map', step: 'fighting' }, 'timeline')).toEqual({ tab: null });
  });
});
