'use client';

import { useId } from 'react';

type Props<Choice extends string> = {
  /** What is chosen, for who cannot see that it stands beside it. */
  readonly name: string;
  readonly choices: readonly { readonly value: Choice; readonly label: string }[];
  readonly value: Choice;
  readonly onChange: (value: Choice) => void;
};

/** One of a few, side by side. */
export function Segmented<Choice extends string>({
  name,
  choices,
  value,
  onChange,
}: Props<Choice>) {
  const group = useId();
  return (
    <fieldset className="segments relative w-fit">
      <legend className="sr-only">{name}</legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className="has-checked:bg-river-soft has-checked:font-semibold has-checked:text-river has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-river pointer-coarse:min-h-11!"
        >
          <input
            type="radio"
            className="sr-only"
            name={group}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
