'use client';

import { useView } from '@/components/view/view-context';
import type { KeyAction } from '@/lib/timeline/keyboard';

type Props = {
  readonly run: (action: KeyAction) => void;
  readonly className?: string;
};

/** Goes through the events one by one, or stops. */
export function ReadButton({ run, className = '' }: Props) {
  const isReading = useView().view.mode === 'read';
  return (
    <button
      type="button"
      className={`button ${className}`}
      aria-pressed={isReading}
      title="Read in order (r)"
      onClick={() => run('read')}
    >
      {isReading ? 'Stop reading' : 'Read in order'}
    </button>
  );
}

/** What can be done with the events of the timeline. */
export function LaneActions({ run }: Pick<Props, 'run'>) {
  return (
    <>
      <ReadButton run={run} />
      <button
        type="button"
        className="button"
        title="The list of keys (?)"
        onClick={() => run('help')}
      >
        Keys
      </button>
    </>
  );
}
