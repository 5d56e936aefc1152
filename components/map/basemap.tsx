import { memo } from 'react';

type Props = {
  readonly url: string;
  /** Units of the map per px on screen. */
  readonly unit: number;
};

/** The land, in the colours of the theme. Parts of one file that every page shares; nothing is asked of
 * anybody else's server. */
export const Land = memo(function Land({ url, unit }: Props) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
    <g aria-hidden="true" pointerEvents="none">
      <use href={`${url}#tajikistan`} fill="var(--sheet)" />
      <use href={`${url}#provinces`} fill="none" stroke="var(--line)" strokeWidth={unit} />
    </g>
  );
});

/** The borders and the river, over whatever is known of a province alone. */
export const Lines = memo(function Lines({ url, unit }: Props) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
    <g aria-hidden="true" pointerEvents="none">
      <use href={`${url}#borders`} fill="none" stroke="var(--line-strong)" strokeWidth={unit} />
      <use
        href={`${url}#river`}
        fill="none"
        stroke="var(--river)"
        strokeWidth={2 * unit}
        strokeLinejoin="round"
      />
    </g>
  );
});
