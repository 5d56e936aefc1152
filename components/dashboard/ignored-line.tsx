import type { IgnoredValue } from '@/lib/view/read';
import { ignoredInWords } from '@/lib/words/ignored-words';

export function IgnoredLine({ ignored }: { ignored: readonly IgnoredValue[] }) {
  const words = ignoredInWords(ignored);
  if (words === null) return null;
  return (
    <p role="status" className="border-line border-b px-4 py-1.5 text-ink-2 text-xs">
      {words}
    </p>
  );
}
