import type { Download } from '@/lib/export/download';
import type { DataFile } from '@/lib/export/files';
import { formatBytes } from '@/lib/words/numbers';

type Props = {
  readonly label: string;
  readonly files: readonly DataFile[];
  /** What the addresses keep: `?period=civil-war`. */
  readonly search: string;
  readonly sizes: ReadonlyMap<string, number> | null;
};

/** Files to take away, each with what it holds. */
export function FileList({ label, files, search, sizes }: Props) {
  return (
    <ul aria-label={label}>
      {files.map(({ name, title }) => {
        const size = sizes?.get(name);
        return (
          <li
            key={name}
            className="flex flex-wrap items-baseline gap-x-3 border-line border-b py-1.5"
          >
            <a href={`/data/${name}${search}`} className="break-all font-semibold">
              {name}
            </a>
            <span className="text-ink-2">{title}</span>
            {size !== undefined && (
              <span className="ml-auto text-ink-2 text-xs">{formatBytes(size)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What the addresses of a download keep of the page's own: the view, and a version asked for. */
export function searchOf({ query, edition }: Download, isFrozen: boolean): string {
  const parts = [query, isFrozen ? `v=${edition.version.id}` : ''].filter(Boolean);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
