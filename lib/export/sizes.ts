import type { Edition } from '@/lib/serve/edition';
import type { Download } from './download';
import { DATA_FILES } from './files';

const measured = new WeakMap<Edition, ReadonlyMap<string, number>>();

/** The size in bytes of each file of everything, measured once for each edition. null of a view,
 * whose files are made when asked for. */
export function fileSizes(download: Download): ReadonlyMap<string, number> | null {
  const { edition, query } = download;
  if (query !== '') return null;
  const known = measured.get(edition);
  if (known) return known;
  const sizes = new Map(
    [...DATA_FILES].map(([name, file]) => [name, Buffer.from(file.make(download)).length] as const),
  );
  measured.set(edition, sizes);
  return sizes;
}
