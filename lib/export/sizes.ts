import { drawOnce } from '@/lib/operate/drawings';
import type { Edition } from '@/lib/serve/edition';
import { archiveKey } from './archive';
import type { Download } from './download';
import { ARCHIVE, DATA_FILES, filesOf } from './files';

type Sizes = ReadonlyMap<string, number>;

const measured = new WeakMap<Edition, Map<string, Promise<Sizes>>>();

/** The size in bytes of each file of everything, measured once for each edition. null of a view,
 * whose files are made when asked for. */
export async function fileSizes(download: Download): Promise<ReadonlyMap<string, number> | null> {
  const { edition, query } = download;
  if (query !== '') return null;
  const ofEdition = measured.get(edition) ?? new Map<string, Promise<Sizes>>();
  measured.set(edition, ofEdition);
  // The newest edition with its claims and, asked for by its version, without.
  const key = archiveKey(download);
  const known = ofEdition.get(key);
  if (known) return known;
  const measuring = measure(download);
  ofEdition.set(key, measuring);
  measuring.catch(() => ofEdition.delete(key));
  return measuring;
}

async function measure(download: Download): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const file of filesOf([...DATA_FILES.values()], download)) {
    const make = async () => file.make(download);
    const bytes =
      file === ARCHIVE ? await drawOnce('zip', archiveKey(download), make) : await make();
    sizes.set(file.name, Buffer.from(bytes).length);
  }
  return sizes;
}
