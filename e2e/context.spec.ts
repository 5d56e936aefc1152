import { csvParse } from 'd3-dsv';
import { axeFindings, THEMES } from './axe';
import { expect, test } from './fixtures';

const EVENT = '2010-09-08-upper-gorge-ambush';
const DEVELOPMENT = '1997-06-27-river-accord';
const PAGE = `/events/${EVENT}`;

test.describe('“Is this new?”', () => {
  test('a journalist goes from the page of an event to a sentence and to a strip in an article', async ({
    page,
    context,
    baseURL,
    hostPage,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(PAGE);
    const block = page.getByRole('region', { name: 'Is this new?' });
    const marks = block.locator('figure [data-mark]:visible');
    const all = await marks.count();
    expect(all).toBeGreaterThan(4);
    await block.locator('[data-like=province]').click();
    await expect(block.locator('[data-like=province]')).toHaveAttribute('aria-current', 'true');
    await expect.poll(() => marks.count()).toBeLessThan(all);
    expect(page.url()).toBe(`${baseURL}${PAGE}?like=province`);

    const sentence = block.locator('[data-sentence=count]');
    const said = (await sentence.locator('span.font-text').textContent()) ?? '';
    expect(said).toMatch(/^In the twelve months before 8 September 2010 .*; in Khatlon|in .*\)/);
    await sentence.getByRole('button').click();
    await expect(block.getByRole('status')).toContainText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.startsWith(said)).toBe(true);
    expect(copied).toMatch(/Version \d{4}-\d{2}-\d{2}-[0-9a-f]{8}, sourced to .*CC BY 4\.0\./);
    expect(copied.endsWith(`${baseURL}${PAGE}?like=province`)).toBe(true);

    await block.getByRole('link', { name: 'Share or embed this strip' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share and embed' });
    await dialog.getByRole('tab', { name: 'Embed' }).click();
    const code = await dialog.getByLabel('Code to paste').inputValue();
    expect(code).toContain(`/embed/context/${EVENT}?like=province`);
    await page.goto(await hostPage(code));
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('[data-sentence=count] p').first()).toHaveText(said);
    await expect(frame.locator('[data-when=this]:visible')).toHaveCount(1);
  });

  test('the strip, its table and the CSV are of the same events', async ({ page, request }) => {
    await page.goto(`${PAGE}?like=province`);
    const block = page.getByRole('region', { name: 'Is this new?' });
    await expect(block.locator('[data-like=province]')).toHaveAttribute('aria-current', 'true');
    await block.getByText(/as a table$/).click();
    const href = await block.getByRole('link', { name: 'CSV of these' }).getAttribute('href');
    const csv = csvParse(await (await request.get(href ?? '')).text());
    expect(csv.map(({ id }) => id)).toContain(EVENT);
    await expect(block.locator('tbody tr')).toHaveCount(csv.length);
    await expect(block.locator('figure [data-mark]:visible')).toHaveCount(csv.length);
    await page.getByRole('link', { name: 'Data of this event' }).click();
    const citation = await page.getByRole('link', { name: 'BibTeX' }).getAttribute('href');
    expect(await (await request.get(citation ?? '')).text()).toContain(`panj-${EVENT}`);
  });

  test('in the panel a choice is part of the address, and Back takes it away', async ({ page }) => {
    await page.goto(`/?event=${EVENT}`);
    const block = page.getByRole('region', { name: 'Is this new?' });
    await block.locator('[data-like=deadly]').click();
    await expect(page).toHaveURL(/like=deadly/);
    await expect(block).toContainText('killed)');
    await page.goBack();
    await expect(page).not.toHaveURL(/like=/);
    await expect(block.locator('[aria-current=true]')).toHaveCount(0);
    const wide = await block.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    // The sentence leads to the event that it names, in the same panel.
    const link = block.locator('[data-sentence=last] a');
    const id = await link.getAttribute('data-event');
    await link.click();
    await expect(page).toHaveURL(new RegExp(`event=${id}`));
  });

  test('of a strategic development nothing is said about people killed', async ({ page }) => {
    await page.goto(`/events/${DEVELOPMENT}`);
    const block = page.getByRole('region', { name: 'Is this new?' });
    await expect(block).toContainText('Events like this one: agreements');
    await expect(block).not.toContainText('killed');
    await expect(block.locator('[data-like=dead], [data-like=deadly]')).toHaveCount(0);
  });

  test('is on paper with its sentences, and without what only a screen can do', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await page.emulateMedia({ media: 'print' });
    const block = page.getByRole('region', { name: 'Is this new?' });
    await expect(block.locator('[data-sentence=count]')).toBeVisible();
    await expect(block.locator('figure [data-when=this]:visible')).toHaveCount(1);
    await expect(block.getByRole('button')).toHaveCount(0);
    await expect(block.locator('[data-like]:visible')).toHaveCount(0);
  });

  for (const theme of THEMES) {
    test(`has nothing that axe finds, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(PAGE);
      await page.getByText(/as a table$/).click();
      expect(await axeFindings(page, theme, { include: 'main' })).toEqual([]);
      await page.goto(`/embed/context/${EVENT}`);
      expect(await axeFindings(page, theme, { without: ['landmark-one-main', 'region'] })).toEqual(
        [],
      );
    });
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the block is whole, and its choices lead to the dashboard', async ({ page }) => {
    await page.goto(PAGE);
    const block = page.getByRole('region', { name: 'Is this new?' });
    await expect(block.locator('figure [data-when=this]:visible')).toHaveCount(1);
    await expect(block.locator('[data-sentence=last]')).toBeVisible();
    await block.locator('[data-like=province]').click();
    await expect(page).toHaveURL(`/?event=${EVENT}&like=province`);
    await expect(
      page.getByRole('region', { name: 'Is this new?' }).locator('[data-like=province]'),
    ).toHaveAttribute('aria-current', 'true');
  });
});

test('what the event does not have is named in the frame and refused in the picture', async ({
  page,
  request,
}) => {
  await page.goto(`/embed/context/${DEVELOPMENT}?like=deadly,nobody`);
  await expect(page.getByRole('status')).toContainText('like');
  const picture = await request.get(`/chart/context/${DEVELOPMENT}.svg?like=deadly`);
  expect(picture.status()).toBe(400);
  expect(await picture.text()).toContain('province');
  expect((await request.get(`/chart/context/${EVENT}.png?like=province`)).status()).toBe(200);
});
