import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inlineHashes, prerenderedPolicies } from './prerendered';

/** What OpenSSL says of `alert(1)`. */
const ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

const root = mkdtempSync(join(tmpdir(), 'panj-'));
mkdirSync(join(root, '.next/server/app'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

it('hashes each inline script as it lies in the page, and no file', () => {
  const html = '<script src="/a.js" async=""></script><p>x</p><script id="b">alert(1)</script>';
  expect(inlineHashes(html)).toEqual([ALERT]);
  expect(inlineHashes(`${html}<script>\n</script>`)).toHaveLength(2);
});

describe('prerenderedPolicies', () => {
  writeFileSync(
    join(root, '.next/prerender-manifest.json'),
    '{"routes":{"/method":{},"/lost":{}}}',
  );
  writeFileSync(join(root, '.next/server/app/method.html'), '<script>alert(1)</script>');
  writeFileSync(join(root, '.next/server/app/other.html'), '<script>alert(1)</script>');
  const policyOf = prerenderedPolicies(root);

  it('allows the scripts of a page of the build by their hashes and no other', () => {
    const scripts = policyOf('/method')
      ?.split('; ')
      .find((part) => part.startsWith('script-src'));
    expect(scripts).toBe(`script-src 'self' ${ALERT}`);
  });

  it.each(['/other', '/lost', '/../app/method', '/constructor'])('has none for %s', (path) => {
    expect(policyOf(path)).toBeNull();
  });
});
