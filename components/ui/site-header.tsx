import Link from 'next/link';
import { ThemeToggle } from './theme-toggle';

/** The masthead, the same on every page. */
export function SiteHeader() {
  return (
    <header className="flex items-center gap-4 border-line border-b bg-sheet px-4 py-2.5">
      <Link href="/" className="font-bold font-text text-ink text-xl no-underline">
        Panj
      </Link>
      <p className="flex-1 truncate text-ink-2 max-sm:invisible">
        Security on the Tajik–Afghan frontier, 1990–2026
      </p>
      <ThemeToggle />
    </header>
  );
}
