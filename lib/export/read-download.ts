import 'server-only';
import { editionOf } from '@/lib/http/request';
import { selectView } from '@/lib/view/facts';
import { type IgnoredValue, readView } from '@/lib/view/read';
import { askedWindow, boundsOf } from '@/lib/view/window';
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
  const { view, ignored } = readView(params, edition.index);
  const bounds = boundsOf(edition.index.coverage, today);
  const isOutside = askedWindow(view, edition.index.periods, bounds) === null;
  const settled = isOutside ? { ...view, from: null, to: null, period: null } : view;
  const lost = (['from', 'to', 'period'] as const).flatMap((key) =>
    isOutside && view[key] !== null ? [{ key, found: view[key] }] : [],
  );
  return {
    download: toDownload(edition, selectView(edition, settled, today), origin),
    ignored: [...ignored, ...lost],
    isFrozen,
  };
}
