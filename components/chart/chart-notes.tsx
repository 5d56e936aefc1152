import { chartNotes, type NotedFacts } from '@/lib/words/chart-words';

export function ChartNotes(facts: NotedFacts) {
  return (
    <p className="mt-1 text-ink-2 text-xs" style={{ marginLeft: 'var(--gutter)' }}>
      {chartNotes(facts).join(' ')}
    </p>
  );
}
