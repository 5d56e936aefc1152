import { madeUpStory } from '@/lib/record/made-up/dataset';
import { axeFindings, THEMES } from './axe';
import { expect, test } from './fixtures';

const { title, steps } = madeUpStory;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });
    test('the story reads from top to bottom, each step with its picture and its events', async ({
      page,
    }) => {
      await page.goto('/story');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      for (const step of steps) {
        const section = page.getByRole('region', { name: step.title });
        const plot = section.locator('svg:has([data-event]):visible').first();
        for (const { event, label } of step.annotations) {
          const mark = plot.locator(`[data-event="${event}"]`);
          await expect(mark.first()).toContainText(label.split(' ')[0] ?? label);
        }
      }
      const first = page.getByRole('region', { name: steps[0]?.title });
      await first.getByRole('link', { name: /^3: A column crosses at Reed island/ }).click();
      await expect(page).toHaveURL(/\/events\/1994-05-20-reed-island-crossing$/);
      await page.goBack();
      await page.getByRole('link', { name: 'Now look for yourself' }).click();
      await expect(page).toHaveURL(/\/$/);
    });
  });
}

test('printed, a step is its text, its picture and its events, and nothing to press', async ({
  page,
}) => {
  await page.goto('/story');
  await page.emulateMedia({ media: 'print' });
  for (const step of steps) {
    const section = page.getByRole('region', { name: step.title });
    await expect(section.locator('figure svg:visible').first()).toBeVisible();
    await expect(section.getByRole('listitem').first()).toBeVisible();
  }
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByText('Now look for yourself')).toBeHidden();
});

test('the story is in the masthead and in the sitemap', async ({ page, request }) => {
  await page.goto('/method');
  await page.getByRole('banner').getByRole('link', { name: 'Story' }).click();
  await expect(page).toHaveTitle(`${title} · Panj`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/story$/);
  expect(await (await request.get('/sitemap.xml')).text()).toContain('/story<');
});

test.describe('axe', () => {
  for (const theme of THEMES) {
    for (const path of ['/story']) {
      for (const width of [390, 1440]) {
        test(`finds nothing on ${path}, ${width} px, ${theme}`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme: theme });
          await page.goto(path);
          expect(await axeFindings(page, theme)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        });
      }
    }
  }
});
