/** What the bars of a chart count. */
export const MEASURES = ['incidents', 'killed'] as const;
export type Measure = (typeof MEASURES)[number];
