'use client';

import { MAIN_BUTTON } from '@/components/ui/main-button';
import { type DataSubject, dataHref, filterQueryOf } from '@/lib/export/address';
import { CopyField } from './copy-field';
import { chartLink, dataLinks } from './data-links';

type Props = { readonly data: DataSubject };

/** The events behind it as files. */
export function DataTab({ data }: Props) {
  const [csv, ...others] = dataLinks(data);
  const query = 'view' in data ? filterQueryOf(data.view) : '';
  return (
    <>
      <div className="grid content-start gap-3">
        <CopyField
          name="Address of the CSV"
          text={location.origin + dataHref('events.csv', data)}
          rows={3}
          action="Copy the address"
          note="For programs: the newest version of the record whenever it is asked."
        />
        <div className="flex flex-wrap gap-2">
          <a className={MAIN_BUTTON} href={csv?.href} download>
            Download CSV
          </a>
        </div>
      </div>
      <div className="grid content-start gap-2">
        <ul aria-label="Other files" className="border-line border-t">
          {[...others, ...('view' in data ? [chartLink(data.view)] : [])].map(
            ({ label, note, href }) => (
              <li key={label} className="border-line border-b py-2">
                <a href={href} download className="font-semibold">
                  {label}
                </a>{' '}
                <span className="text-ink-2">{note}</span>
              </li>
            ),
          )}
        </ul>
        <p>
          <a href={query ? `/data?${query}` : '/data'}>Sources, accounts and all other tables</a>
        </p>
        <p className="text-ink-2 text-xs">
          An empty cell is “not known” or “does not apply”, never 0. CC BY 4.0.
        </p>
      </div>
    </>
  );
}
