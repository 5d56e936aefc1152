/**
 * The screens for which the dashboard changes its shape, as media queries for scripts. Style sheets say the
 * same by `tablet:` (900 px), `short:` (see app/globals.css) and `xl:` (1,280 px).
 */
export const SCREENS = {
  /** What opens lies over the page: there is no room beside it. */
  narrow: '(width < 56.25rem)',
  /** The dashboard is shown part by part, or whole; paper is whole. Style sheets say `phone:`. */
  phone: 'screen and (width < 56.25rem)',
  whole: 'print, (width >= 56.25rem)',
  /** The filters have no column of their own. */
  withoutColumns: '(width < 80rem)',
  /** A laptop's, on which chart and lanes are to be seen at once (`short:`). */
  short: '(width >= 56.25rem) and (height < 50rem)',
} as const;
