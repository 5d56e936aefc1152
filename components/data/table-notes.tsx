import type { Download } from '@/lib/export/download';
import { tablesOf } from '@/lib/export/tables/all';

/** What each table holds, and what each of its columns means. */
export function TableNotes({ download }: { download: Download }) {
  return (
    <div>
      {tablesOf(download).map((table) => (
        <details key={table.name} className="border-line border-b py-1.5">
          <summary>
            <span className="font-semibold">{table.name}.csv</span>{' '}
            <span className="text-ink-2">{table.title}</span>
          </summary>
          <p className="mt-1">{table.description}</p>
          <dl className="mt-1 grid gap-1 text-[0.8125rem]">
            {table.fields(download).map(({ name, type, description }) => (
              <div key={name}>
                <dt className="inline">
                  <code className="font-semibold">{name}</code>{' '}
                  <span className="text-ink-2">{type}</span>
                </dt>
                <dd className="text-ink-2">{description}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </div>
  );
}
