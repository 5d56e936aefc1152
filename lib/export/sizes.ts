import { drawOnce } from '@/lib/operate/drawings';
import type { Edition } from '@/lib/serve/edition';
import { archiveKey } from './archive';
import type { Download } from './download';
import { ARCHIVE, DATA_FILES } from './files';

const measured = new WeakMap<Edition, Promise<ReadonlyMap<string, number>>>();

/** The size in bytes of each file of everything, measured once for each edition. null of a view,
 * whose files are made when asked for. */
export async function fileSizes(download: Download): Promise<ReadonlyMap<string, number> | null> {
  const { edition, query } = download;
  if (query !== '') return null;
  const known = measured.get(edition);
  if (known) return known;
  const measuring = measure(download);
  measured.set(edition, measuring);
  measuring.catch(() => measured.delete(edition));
  return measuring;
}

async function measure(download: Download): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const [name, file] of DATA_FILES) {
    const make = async () => file.make(download);
    const bytes =
      file === ARCHIVE ? await drawOnce('zip', archiveKey(download), make) : await make();
    sizes.set(name, Buffer.from(bytes).length);
  }
  return sizes;
}
