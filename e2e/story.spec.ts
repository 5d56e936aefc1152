import type { Page } from '@playwright/test';
import { madeUpStory } from '@/lib/record/made-up/dataset';
import { axeFindings, THEMES } from './axe';
import { expect, openDashboard, test } from './fixtures';

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

test('printed from the dashboard, a step is its text, its events and what it names in the plot', async ({
  page,
}) => {
  const [step] = steps;
  await openDashboard(page, `/?step=${step?.id}`);
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-paper]');
  await expect(paper).toBeVisible();
  for (const { event } of step?.annotations ?? []) {
    await expect(paper.locator(`[data-event="${event}"] text`).first()).toBeVisible();
  }
  const story = page.locator('[data-story]');
  await expect(story.getByText('driven back', { exact: false })).toBeVisible();
  await expect(story.getByText(step?.short ?? '')).toBeHidden();
  await expect(story.getByRole('listitem')).toHaveCount(3);
  await expect(story.getByRole('listitem').last()).toContainText('[3]A column crosses');
  await expect(story.getByRole('link', { name: 'Leave the story' })).toBeHidden();
  await expect(story.getByRole('link', { name: 'Next ›' })).toBeHidden();
});

test('a step gives the page its title, here and in what is shared', async ({ page, request }) => {
  const [first, second] = steps;
  await openDashboard(page, `/?step=${first?.id}`);
  await expect(page).toHaveTitle(`${first?.title} · Panj`);
  await page.locator('[data-story]').getByRole('link', { name: 'Next ›' }).click();
  await expect(page).toHaveTitle(`${second?.title} · Panj`);
  const html = await (await request.get(`/?step=${first?.id}`)).text();
  expect(html).toContain(`<title>${first?.title} · Panj</title>`);
  expect(html).toContain(`<meta property="og:title" content="${first?.title}"/>`);
  expect(html).toMatch(
    new RegExp(`<meta property="og:url" content="http://[^"]+/\\?step=${first?.id}"/>`),
  );
});

test('the story comes in a page that a slow line carries', async ({ request }) => {
  // The pictures stand in the page once: as elements for a script they stood there twice.
  const html = await (await request.get('/story')).text();
  const scripts = html.indexOf('self.__next_f');
  expect(html.slice(0, scripts)).toContain('data-lane=');
  expect(html.slice(scripts)).not.toContain('\\"data-lane\\":');
});

test('the story is in the masthead and in the sitemap', async ({ page, request }) => {
  await page.goto('/method');
  await page.getByRole('banner').getByRole('link', { name: 'Story' }).click();
  await expect(page).toHaveTitle(`${title} · Panj`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/story$/);
  expect(await (await request.get('/sitemap.xml')).text()).toContain('/story<');
});

const shown = (page: Page, at: number) =>
  expect(page.locator(`[data-story="${steps[at]?.id}"]`)).toBeVisible();

for (const javaScriptEnabled of [true, false]) {
  test.describe(`in the dashboard, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 1440, height: 900 } });
    test('the steps lead on by links, and Back leads back', async ({ page }) => {
      await page.goto('/story');
      await page.getByRole('link', { name: `See it in Panj: ${steps[0]?.title}` }).click();
      await shown(page, 0);
      await expect(
        page.getByRole('heading', { name: 'A column crosses at Reed island' }),
      ).toBeVisible();
      for (const { event, label } of steps[0]?.annotations ?? []) {
        const mark = page
          .locator(`svg:visible [data-event="${event}"]:not([href*="like"])`)
          .first();
        await expect(mark).toContainText(label.split(' ')[0] ?? label);
      }
      await page.getByRole('link', { name: 'Next ›' }).click();
      await shown(page, 1);
      await expect(page).toHaveURL(/\/\?step=accord$/);
      await page.getByRole('link', { name: 'Next ›' }).click();
      await shown(page, 2);
      await page.goBack();
      await shown(page, 1);
      await page.goForward();
      await page.getByRole('link', { name: 'Now look for yourself' }).click();
      await expect(page).toHaveURL(/\/$/);
      await expect(page.locator('[data-story]')).toHaveCount(0);
    });
  });
}

test.describe('a step', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('turns by the arrow keys where the story has the focus', async ({ page }) => {
    await page.goto('/?step=river-war');
    await page.getByRole('link', { name: 'Next ›' }).focus();
    await page.keyboard.press('ArrowRight');
    await shown(page, 1);
    await page.keyboard.press('ArrowRight');
    await shown(page, 2);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await shown(page, 1);
    await page.goBack();
    await shown(page, 2);
  });

  test('keeps its text and leaves its view when the reader opens what it rests on', async ({
    page,
  }) => {
    await page.goto('/?step=accord');
    const story = page.locator('[data-story]');
    await story.getByRole('link', { name: /^2: A battle on the South plain/ }).click();
    await expect(page).toHaveURL(
      /step=accord.*event=1997-07-02-south-plain-battle|event=1997-07-02-south-plain-battle.*step=accord/,
    );
    await expect(page.getByRole('heading', { name: 'A battle on the South plain' })).toBeFocused();
    await shown(page, 1);
    await page.getByRole('link', { name: 'Close the event' }).click();
    await expect(page).not.toHaveURL(/event=/);
    await shown(page, 1);
    await story.getByRole('link', { name: 'Back to the view of this step' }).click();
    await expect(page).toHaveURL(/\/\?step=accord$/);
    await story.getByRole('link', { name: 'Leave the story' }).click();
    await expect(story).toHaveCount(0);
    await expect(page).toHaveURL(/from=1997-01-01/);
  });

  test('moves the picture to its window, and under reduced motion is there at once', async ({
    page,
  }) => {
    const ways = async (): Promise<number> => {
      await page.goto('/?step=river-war');
      const axis = page.locator('.tl-root');
      await expect(axis.locator('.tl-live')).toBeVisible();
      return page.evaluate(async () => {
        const seen = new Set<string>();
        document.querySelector<HTMLElement>('[data-story] a[rel=next]')?.click();
        const began = performance.now();
        while (performance.now() - began < 900) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          seen.add(document.querySelector('[data-time-axis]')?.innerHTML ?? '');
        }
        return seen.size;
      });
    };
    expect(await ways()).toBeGreaterThan(3);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await ways()).toBeLessThanOrEqual(2);
  });

  test('that the story has not is named', async ({ page }) => {
    await page.goto('/?step=nothing');
    await expect(page.getByText('Ignored in the address: step “nothing”.')).toBeVisible();
    await expect(page.locator('[data-story]')).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('a swipe turns the step, and its event covers nothing', async ({ page }) => {
    await page.goto('/?step=river-war');
    await shown(page, 0);
    await expect(page.getByText(steps[0]?.short ?? '')).toBeVisible();
    await expect(page.locator('main')).not.toHaveAttribute('inert');
    // Its script comes after that of the page, and a finger before it turns nothing.
    await page.waitForFunction(() => {
      const panel = document.querySelector('[data-story]');
      return panel && Object.keys(panel).some((key) => key.startsWith('__reactProps'));
    });
    const swipe = (by: number) =>
      page.locator('[data-story]').evaluate((target, dx) => {
        const at = (clientX: number) => new Touch({ identifier: 1, target, clientX, clientY: 300 });
        const send = (name: string, touches: Touch[], changedTouches: Touch[]) =>
          target.dispatchEvent(new TouchEvent(name, { bubbles: true, touches, changedTouches }));
        send('touchstart', [at(200)], [at(200)]);
        send('touchend', [], [at(200 + dx)]);
      }, by);
    await swipe(-100);
    await shown(page, 1);
    await swipe(100);
    await shown(page, 0);
  });
});

test.describe('in a frame, without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a step leads to the next, to its events and out to Panj', async ({ page, request }) => {
    await page.goto('/embed/story');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(steps[0]?.title ?? '');
    await page.getByRole('link', { name: 'Next ›' }).click();
    await expect(page).toHaveURL(/\/embed\/story\?step=accord$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(steps[1]?.title ?? '');
    await expect(page.locator('figure svg:visible').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open in Panj' })).toHaveAttribute(
      'href',
      '/?step=accord',
    );
    await page.getByRole('link', { name: /^2: A battle on the South plain/ }).click();
    await expect(page).toHaveURL(/\/embed\/event\/1997-07-02-south-plain-battle$/);
    const asked = encodeURIComponent(new URL('/?step=accord', page.url()).href);
    const oembed = await (await request.get(`/api/oembed?url=${asked}`)).json();
    expect(oembed.title).toBe(steps[1]?.title);
    expect(oembed.html).toContain('/embed/story?step=accord');
    const missing = await request.get('/embed/story?step=nothing');
    expect(missing.status()).toBe(404);
    expect(await missing.text()).toContain('accord');
  });
});

test.describe('axe', () => {
  for (const theme of THEMES) {
    for (const path of ['/story', '/?step=accord', '/embed/story?step=accord']) {
      for (const width of [390, 1440]) {
        test(`finds nothing on ${path}, ${width} px, ${theme}`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme: theme });
          await page.goto(path);
          // A frame is no page: its landmarks are those of the page around it.
          const without = path.startsWith('/embed/') ? ['landmark-one-main', 'region'] : [];
          expect(await axeFindings(page, theme, { without })).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        });
      }
    }
  }
});
