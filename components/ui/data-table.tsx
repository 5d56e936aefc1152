'use client';

import { type ReactNode, useMemo, useState } from 'react';
import { toCsv } from '@/lib/export/csv';
import { type Cell, cellInWords } from '@/lib/words/cell';
import { useCopy } from './use-copy';

type Column = { readonly label: string; readonly isText?: boolean };

export type TableRow = {
  readonly key: string;
  readonly cells: readonly Cell[];
  /** Where the first cell leads. */
  readonly href?: string;
};

type Props = {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** The last lines, whatever the order. */
  readonly totals?: readonly TableRow[];
};

type Order = { readonly column: number; readonly isDown: boolean };

/** The numbers of a picture: to be read, sorted, and copied as CSV. */
export function DataTable({ caption, columns, rows, totals = [] }: Props) {
  const [order, setOrder] = useState<Order | null>(null);
  const sorted = useMemo(() => (order ? sortRows(rows, order) : rows), [rows, order]);
  const all = [...sorted, ...totals];
  const { said, copy } = useCopy(
    `Copied ${all.length} lines.`,
    'Select the table and copy it by hand.',
  );
  return (
    <div>
      <p className="mb-1 flex flex-wrap items-center gap-2">
        <button
          type="button"
          className="button print:hidden"
          onClick={() =>
            copy(
              toCsv(
                columns.map(({ label }) => label),
                all.map(({ cells }) => cells),
              ),
            )
          }
        >
          Copy as CSV
        </button>
        <span role="status" className="text-ink-2 text-xs">
          {said}
        </span>
      </p>
      <section
        className="max-h-96 overflow-auto border border-line print:max-h-none print:overflow-visible"
        aria-label={caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
      >
        <table className="w-full border-collapse text-right text-xs [&_td]:px-2 [&_td]:py-0.5 [&_th]:px-2 [&_th]:py-1">
          <caption className="sr-only">{caption}</caption>
          <thead className="sticky top-0 z-10 bg-sunken text-ink-2 print:static">
            <tr>
              {columns.map(({ label, isText }, column) => {
                const isOrder = order?.column === column;
                return (
                  <th
                    key={label}
                    scope="col"
                    className={isText ? 'text-left' : ''}
                    aria-sort={isOrder ? (order.isDown ? 'descending' : 'ascending') : undefined}
                  >
                    <button
                      type="button"
                      className="min-h-6"
                      onClick={() =>
                        setOrder({ column, isDown: isOrder ? !order.isDown : !isText })
                      }
                    >
                      {label}
                      <span aria-hidden="true">{isOrder ? (order.isDown ? ' ↓' : ' ↑') : ''}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>{sorted.map((row) => line(columns, row))}</tbody>
          {totals.length > 0 && (
            <tfoot className="font-semibold">{totals.map((row) => line(columns, row))}</tfoot>
          )}
        </table>
      </section>
    </div>
  );
}

function line(columns: readonly Column[], { key, cells, href }: TableRow): ReactNode {
  return (
    <tr key={key} className="border-line border-t">
      {cells.map((cell, column) => {
        const { label = '', isText } = columns[column] ?? {};
        const text = cellInWords(cell);
        return column === 0 ? (
          <th
            key={label}
            scope="row"
            className={`font-[inherit] ${isText ? 'text-left' : ''} ${href ? '' : 'whitespace-nowrap print:whitespace-normal'}`}
          >
            {href ? <a href={href}>{text}</a> : text}
          </th>
        ) : (
          <td key={label} className={isText ? 'text-left' : ''}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}

/** What is not known comes last, up or down, and so do words among numbers. */
function sortRows(rows: readonly TableRow[], { column, isDown }: Order): readonly TableRow[] {
  const compare = (a: Cell, b: Cell): number => {
    const way = isDown ? -1 : 1;
    if (typeof a === 'string' && typeof b === 'string') return way * a.localeCompare(b, 'en');
    if (typeof a === 'number' && typeof b === 'number') return way * (a - b);
    return rankOf(a) - rankOf(b);
  };
  return [...rows].sort((a, b) => compare(a.cells[column] ?? null, b.cells[column] ?? null));
}

/** Numbers first, then what is not known, then what has no number at all. */
const rankOf = (cell: Cell): number => (typeof cell === 'number' ? 0 : cell === null ? 1 : 2);
