import { memo, type ReactNode } from 'react';
import type { KeyAction } from '@/lib/timeline/keyboard';

type Props = {
  readonly run: (action: KeyAction) => void;
  readonly hasSelection: boolean;
  readonly isReading: boolean;
  /** What else can be done with the timeline. */
  readonly share: ReactNode;
};

const BUTTONS = [
  { action: 'earlier', sign: '«', name: 'One window earlier', key: '[' },
  { action: 'previous', sign: '‹', name: 'Previous event', key: 'k' },
  { action: 'next', sign: '›', name: 'Next event', key: 'j' },
  { action: 'later', sign: '»', name: 'One window later', key: ']' },
  { action: 'zoom-out', sign: '−', name: 'Zoom out', key: '-' },
  { action: 'zoom-in', sign: '+', name: 'Zoom in', key: '+' },
] as const;

/** The steps of the timeline as buttons; each has a key as well. */
export const Toolbar = memo(function Toolbar({ run, hasSelection, isReading, share }: Props) {
  return (
    <div
      role="toolbar"
      aria-label="Timeline"
      className="mt-2 flex flex-wrap items-center gap-1.5 print:hidden"
    >
      {BUTTONS.map(({ action, sign, name, key }) => (
        <button
          key={action}
          type="button"
          className="button min-w-8 justify-center"
          aria-label={name}
          aria-keyshortcuts={key}
          title={`${name} (${key})`}
          onClick={() => run(action)}
        >
          {sign}
        </button>
      ))}
      <button
        type="button"
        className="button"
        disabled={!hasSelection}
        title="Fit the window to the open event (f)"
        onClick={() => run('fit')}
      >
        Fit
      </button>
      <button type="button" className="button" title="All years (0)" onClick={() => run('all')}>
        All years
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={isReading}
        title="Read in order (r)"
        onClick={() => run('read')}
      >
        {isReading ? 'Stop reading' : 'Read in order'}
      </button>
      <span className="ml-auto" />
      {share}
      <button
        type="button"
        className="button max-sm:hidden"
        title="The list of keys (?)"
        onClick={() => run('help')}
      >
        Keys
      </button>
    </div>
  );
});
