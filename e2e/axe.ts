import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

type Scope = {
  readonly include?: string;
  readonly exclude?: string;
  /** Names of axe's rules that do not hold for what is looked at. */
  readonly without?: readonly string[];
  /** Whether targets are measured as well (WCAG 2.2, 2.5.8), which axe does only when asked. */
  readonly withTargets?: boolean;
};

/**
 * What axe finds in the page as it stands, each as "rule: first element". In light it looks for
 * everything; in the dark, where the page differs by its colours alone, at the contrast alone.
 * Looking at all of it twice is most of the time these tests take.
 */
export async function axeFindings(
  page: Page,
  theme: Theme,
  { include, exclude, without = [], withTargets = false }: Scope = {},
): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (withTargets) axe.options({ rules: { 'target-size': { enabled: true } } });
  if (include) axe.include(include);
  if (exclude) axe.exclude(exclude);
  if (theme === 'dark') axe.withRules(['color-contrast']);
  else axe.disableRules([...without]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
