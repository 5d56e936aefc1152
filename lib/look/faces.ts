/** The faces in which pictures set their words: family and weight of each, as SVG says them. In a page
 * the variable fonts stand under names of their own. */
export const FACES = {
  ui: { fontFamily: "'Inter Variable', Inter, system-ui, sans-serif", fontWeight: 400 },
  'ui-strong': { fontFamily: "'Inter Variable', Inter, system-ui, sans-serif", fontWeight: 600 },
  text: {
    fontFamily: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif",
    fontWeight: 700,
  },
} as const;

export type Face = keyof typeof FACES;
