import type { Download } from '@/lib/export/download';
import { CITATION_FILES } from '@/lib/export/files';

/** How to cite, in every form: to read here, and to take away. */
export function Citations({ download, search }: { download: Download; search: string }) {
  return (
    <div className="grid gap-3">
      {CITATION_FILES.map(({ name, title, make }) => (
        <section key={name} aria-label={title}>
          <h3 className="label">
            {title} (
            <a href={`/data/${name}${search}`} className="underline underline-offset-2">
              {name}
            </a>
            )
          </h3>
          <pre className="whitespace-pre-wrap border border-line bg-sunken p-2 text-xs [overflow-wrap:anywhere]">
            {make(download).trim()}
          </pre>
        </section>
      ))}
    </div>
  );
}
