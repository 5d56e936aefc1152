import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** Fails on anything the console complains of, but for what is missing where a test asked for that. */
export const test = base.extend<{ allowMissing: boolean; quietConsole: undefined }>({
  allowMissing: [false, { option: true }],
  quietConsole: [
    async ({ page, allowMissing, javaScriptEnabled }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return;
        if (allowMissing && /404|ChunkLoadError/.test(message.text())) return;
        // Without scripts nothing can use what was preloaded for them.
        if (!javaScriptEnabled && message.text().includes('preload')) return;
        complaints.push(message.text());
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the dashboard and waits until it answers to the reader. */
export async function openDashboard(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.recharts-surface')).toBeVisible();
  if ((page.viewportSize()?.width ?? 0) > 640) {
    await expect(page.locator('.vis-timeline')).toBeVisible();
  }
}
