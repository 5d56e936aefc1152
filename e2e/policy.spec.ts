import { expect, test } from './fixtures';
import { recordOf } from './record';

// The pages that the build wrote: of the made-up record they are drawn on request.
test.use({ site: 'real' });

const { id } = recordOf('real').at(-1) ?? { id: 'none' };

for (const path of [
  '/method',
  '/changes',
  '/api',
  '/embed',
  `/events/${id}`,
  '/periods/civil-war',
]) {
  test(`${path} comes alive, and runs no script that is not its own`, async ({ page, context }) => {
    // That the page’s own scripts run in silence is seen to by the fixture, which fails on what the
    // console complains of.
    const response = await page.goto(path);
    const policies = (await response?.headersArray())?.filter(
      ({ name }) => name.toLowerCase() === 'content-security-policy',
    );
    expect(policies).toHaveLength(1);
    const theme = page.getByRole('button', { name: 'Use the dark theme' });
    await theme.click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

    const attacked = await context.newPage();
    const refused: string[] = [];
    attacked.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await attacked.route(`**${path}`, async (route) => {
      const answer = await route.fetch();
      const harm = '<script>window.broken=1</script><img src="/none" onerror="window.broken=1">';
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace('</body>', `${harm}</body>`),
      });
    });
    await attacked.goto(path, { waitUntil: 'networkidle' });
    expect(await attacked.evaluate(() => 'broken' in window)).toBe(false);
    expect(refused.filter((text) => /Content Security Policy/.test(text)).length).toBeGreaterThan(
      0,
    );
  });
}

test('a reader who goes from such a page to the dashboard finds it alive', async ({ page }) => {
  await page.goto('/method');
  await page.getByRole('banner').getByRole('link', { name: 'Panj' }).click();
  await expect(page).toHaveURL(/\/(\?|$)/);
  await expect(page.getByRole('list', { name: 'Events in the window' })).toBeVisible();
});
