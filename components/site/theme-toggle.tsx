'use client';

import { useEffect, useState } from 'react';
import { THEME_KEY } from './theme';

const darkNow = (): boolean => {
  const set = document.documentElement.dataset.theme;
  return set ? set === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
};

/**
 * Switches the theme and keeps the choice for the next visit. A theme in the URL is that of one
 * link: the switch takes it out, so that the reader's own choice holds from then on.
 */
export function ThemeToggle() {
  const [dark, setDark] = useState<boolean | null>(null);
  useEffect(() => setDark(darkNow()), []);
  return (
    <button
      type="button"
      className="button"
      aria-label={dark ? 'Use the light theme' : 'Use the dark theme'}
      onClick={() => {
        const next = darkNow() ? 'light' : 'dark';
        document.documentElement.dataset.theme = next;
        setDark(next === 'dark');
        const url = new URL(location.href);
        if (url.searchParams.has('theme')) {
          url.searchParams.delete('theme');
          history.replaceState(history.state, '', url);
        }
        try {
          localStorage.setItem(THEME_KEY, next);
        } catch {
          // Storage can be forbidden; the theme then holds for this page only.
        }
      }}
    >
      <span aria-hidden="true">◐</span>
    </button>
  );
}
