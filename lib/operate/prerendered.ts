import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagePolicy } from '@/lib/http/policy';

/**
 * The policies of the pages that the build wrote, by path. Their inline scripts lie on the disk as they
 * are sent, so each is allowed by its hash and no other runs, whatever a text of the record would bring
 * with it. Read when a page is first asked for; the list of the build bounds what is held.
 */
export function prerenderedPolicies(root: string = process.cwd()): (path: string) => string | null {
  let paths: ReadonlySet<string> | null = null;
  const held = new Map<string, string>();
  return (path) => {
    paths ??= readPaths(root);
    if (!paths.has(path)) return null;
    const known = held.get(path);
    if (known) return known;
    const html = readOrNull(join(/* turbopackIgnore: true */ root, `.next/server/app${path}.html`));
    if (html === null) return null;
    const policy = pagePolicy("'none'", inlineHashes(html));
    held.set(path, policy);
    return policy;
  };
}

/** What the build wrote; nothing in development, where Next draws each page anew. */
function readPaths(root: string): ReadonlySet<string> {
  const manifest = join(/* turbopackIgnore: true */ root, '.next/prerender-manifest.json');
  const text = process.env.NODE_ENV === 'development' ? null : readOrNull(manifest);
  return new Set(text === null ? [] : Object.keys(JSON.parse(text).routes));
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The hashes of the inline scripts of a page that React wrote, as a policy names them. */
export function inlineHashes(html: string): readonly `'sha256-${string}'`[] {
  const scripts = [...html.matchAll(/<script(?<attributes>[^>]*)>(?<text>.*?)<\/script>/gs)];
  return scripts
    .filter(({ groups }) => !/\ssrc=/.test(groups?.attributes ?? ''))
    .map(({ groups }) => {
      const hash = createHash('sha256').update(groups?.text ?? '');
      return `'sha256-${hash.digest('base64')}'` as const;
    });
}
