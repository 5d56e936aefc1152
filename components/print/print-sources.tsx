import { useRecord } from '@/components/view/record-context';
import { valueAt } from '@/lib/events/column';
import type { SourcesById } from '@/lib/events/detail';
import type { Row } from '@/lib/events/event-index';

type Props = {
  readonly rows: readonly Row[];
  /** null prints where they are to be found. */
  readonly sources: SourcesById | null;
};

/** The sources behind a printed list, event by event, or the way to them. */
export function PrintSources({ rows, sources }: Props) {
  const { index } = useRecord();
  return (
    <section className="mt-4 hidden border-line border-t pt-2 print:block" aria-label="Sources">
      <p>
        Each event stands with its sources on the site named on the first page, at /events/ followed
        by its id{sources ? '. The sources of all:' : '.'}
      </p>
      {sources && (
        <dl className="mt-2 columns-2 gap-6 text-[7.5pt] leading-snug">
          {rows.map((row) => {
            const id = valueAt(index.ids, row);
            return (
              <div key={id} className="mb-1.5 break-inside-avoid">
                <dt className="break-all font-semibold">{id}</dt>
                {sources[id]?.map(({ id: source, publisher, title, url, published }) => (
                  <dd key={source} className="break-words">
                    {publisher}: {title} ({published ?? 'date not stated'}). {url}
                  </dd>
                ))}
              </div>
            );
          })}
        </dl>
      )}
    </section>
  );
}
