'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { valueAt } from '@/lib/events/column';
import { nearestRows, searchTitles } from '@/lib/events/nearest';
import { indexQuery } from '@/lib/fetch/queries';
import { formatEdtf } from '@/lib/words/dates';

/** For an address that names no event: a search, and the events nearest to the date in it. */
export function Missing({ indexUrl }: { indexUrl: string }) {
  const { data: index } = useSuspenseQuery(indexQuery(indexUrl));
  const params = useSearchParams();
  const path = usePathname();
  const wanted = params.get('event') ?? path.split('/').at(-1) ?? '';
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // What was typed before the page answered counts as well.
  useEffect(() => setQuery(input.current?.value ?? ''), []);
  const found = query.trim() === '' ? null : searchTitles(index, query);
  const rows = found ?? nearestRows(index, wanted);
  return (
    <>
      <p className="mt-2 break-words">
        There is no page for “{wanted.slice(0, 80)}”. An id of the record never changes once
        published, so the address may be cut off or mistyped.
      </p>
      <label className="mt-5 block">
        <span className="label">Search titles and places</span>
        <input
          type="search"
          className="field"
          ref={input}
          onChange={(event) => setQuery(event.target.value)}
        />
      </label>
      <h2 className="label mt-5 mb-1" aria-live="polite">
        {found ? `${found.length} found` : 'Nearest in time'}
      </h2>
      <ul>
        {rows.slice(0, 20).map((row) => (
          <li key={row} className="border-line border-b py-1.5">
            <a href={`/events/${index.ids[row]}`}>{index.titles[row]}</a>
            <span className="block text-ink-2 text-xs">
              {formatEdtf(valueAt(index.dates, row))}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-5">
        <a href="/">All years</a>
      </p>
    </>
  );
}
