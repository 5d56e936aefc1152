import { createHash } from 'node:crypto';
import type { Row } from '@/lib/events/event-index';
import type { QueryProblem } from '@/lib/http/query';
import type { Edition } from '@/lib/serve/edition';
import type { View } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';

/** What a cursor is good for: one version, and one choice of events in it. */
type Scope = { readonly edition: Pick<Edition, 'version' | 'index'>; readonly view: View };

/** The choice of events, however its parameters were ordered or written. */
const fingerprint = (view: View): string =>
  createHash('sha256').update(viewHref(view)).digest('base64url').slice(0, 11);

/** The place after a row. It names the event and not a number, so that it means one place only. */
export function toCursor({ edition: { version, index }, view }: Scope, row: Row): string {
  const parts = [version.id, fingerprint(view), index.ids[row]];
  return Buffer.from(parts.join(' ')).toString('base64url');
}

/** The row after which the page begins, -1 for the first page; or why the cursor is refused. */
export function readCursor(
  { edition: { version, index }, view }: Scope,
  cursor: string | undefined,
): { readonly after: Row; readonly problem: null } | { readonly problem: QueryProblem } {
  if (cursor === undefined) return { after: -1, problem: null };
  const refuse = (message: string) => ({
    problem: { parameter: 'cursor', found: `${cursor.slice(0, 100)}`, message },
  });
  const [madeFor, choice, id, more] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  const row = index.rowOf.get(id ?? '');
  if (madeFor !== version.id && /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/.test(madeFor ?? '')) {
    return refuse(
      `made for version ${madeFor}, and this is ${version.id}; follow the next link, or begin again without a cursor`,
    );
  }
  if (madeFor !== version.id || id === undefined || more !== undefined) {
    return refuse('no cursor of this API; take it from the next link of an answer');
  }
  if (choice !== fingerprint(view)) {
    return refuse(
      'made for other parameters; follow the next link, or begin again without a cursor',
    );
  }
  if (row === undefined)
    return refuse('no cursor of this API; take it from the next link of an answer');
  return { after: row, problem: null };
}
