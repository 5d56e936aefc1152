import type { ReactNode } from 'react';

type Props = {
  readonly name: string;
  readonly value: string;
  /** The number of events it would leave. */
  readonly count: number;
  readonly isOn: boolean;
  /** Whether some of what it holds is chosen, and not all. */
  readonly isPart?: boolean;
  /** Whether it lies within the one above it. */
  readonly isInner?: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

/** One word of a filter as a box, with the number of events it would leave. */
export function Choice(props: Props) {
  const { name, value, count, isOn, isPart = false, isInner = false, onToggle, children } = props;
  return (
    <label
      className={`flex min-h-6 items-start gap-2 py-0.5 leading-snug pointer-coarse:min-h-11 pointer-coarse:items-center ${
        isInner ? 'pl-5' : ''
      } ${isOn ? 'font-semibold' : ''}`}
    >
      <input
        ref={(box) => {
          if (box) box.indeterminate = isPart;
        }}
        type="checkbox"
        name={name}
        value={value}
        checked={isOn}
        onChange={onToggle}
        onKeyDown={(event) => {
          // The form has nothing to send: what is chosen is seen at once.
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onToggle();
        }}
        className="mt-0.5 size-4 shrink-0 accent-river pointer-coarse:mt-0 pointer-coarse:size-5"
      />
      <span className="min-w-0 flex-1">{children}</span>{' '}
      <span className="font-normal text-ink-2">{count}</span>
    </label>
  );
}
