'use client';

import { useQuery } from '@tanstack/react-query';
import type { DataSubject } from '@/lib/export/address';
import { textQuery } from '@/lib/fetch/queries';
import { CopyField } from './copy-field';
import { citationHref, citeLinks } from './data-links';

type Props = { readonly data: DataSubject };

/** How it is cited, in the version on screen. */
export function CiteTab({ data }: Props) {
  const { data: citation, error } = useQuery(textQuery(citationHref(data), 'The citation'));
  return (
    <>
      <div className="grid content-start gap-3">
        <CopyField
          name="Citation"
          text={citation?.trim() ?? ''}
          rows={6}
          isProse
          action="Copy the citation"
          note="It names the version, so that others find what you saw."
          isMain
        />
        {error && <p role="alert">{error.message}</p>}
      </div>
      <ul aria-label="Other forms" className="border-line border-t">
        {citeLinks(data).map(({ label, note, href }) => (
          <li key={label} className="border-line border-b py-2">
            <a href={href} download className="font-semibold">
              {label}
            </a>{' '}
            <span className="text-ink-2">{note}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
