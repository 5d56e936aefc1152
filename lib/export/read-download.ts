import 'server-only';
import { editionOf } from '@/lib/http/request';
import { selectView } from '@/lib/view/facts';
import { type IgnoredValue, readView } from '@/lib/view/read';
import { boundsOf } from '@/lib/view/window';
import { type Download, toDownload } from './download';

type Params = Readonly<Record<string, string | string[] | undefined>>;

/**
 * What the page of downloads is opened for. As on the dashboard, a value that cannot be used is left
 * out and named; the files themselves refuse it. null where no such version is kept.
 */
export function readDownload(
  params: Params,
  origin: string,
): {
  readonly download: Download;
  readonly ignored: readonly IgnoredValue[];
  readonly isFrozen: boolean;
} | null {
  const opened = editionOf(params.v === undefined ? null : String(params.v));
  if (!opened) return null;
  const { edition, today, isFrozen } = opened;
  const { view, ignored } = readView(
    params,
    edition.index,
    boundsOf(edition.index.coverage, today),
  );
  return {
    download: toDownload(edition, selectView(edition, view, today), origin, { isFrozen }),
    ignored,
    isFrozen,
  };
}
