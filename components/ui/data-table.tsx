'use client';

import { type ReactNode, useMemo, useState } from 'react';
import { toCsv } from '@/lib/export/csv';
import { type Cell, cellInWords } from '@/lib/words/cell';
import { formatNumber } from '@/lib/words/numbers';
import { useCopy } from './use-copy';

type Column = {
  readonly label: string;
  readonly isText?: boolean;
  /** What it means, where its head is a name alone. */
  readonly description?: string;
};

export type TableRow = {
  readonly key: string;
  readonly cells: readonly Cell[];
  /** Where the first cell leads. */
  readonly href?: string;
  /** The event that it opens, where the page around it opens events. */
  readonly event?: string;
};

type Props = {
  readonly caption: string;
  /** Whether the caption is shown, and not only told: where no heading beside it says as much. */
  readonly isCaptionShown?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** The last lines, whatever the order. */
  readonly totals?: readonly TableRow[];
  /** Where its rows are to be had as files: in place of the button that copies them. */
  readonly isElsewhere?: boolean;
};

type Order = { readonly column: number; readonly isDown: boolean };

/** More lines than a reader looks through at a time; the rest come on demand, in their order. */
const PAGE_LENGTH = 200;

/** The numbers of a picture: to be read, sorted, and copied as CSV. The first column stays where it is
 * while the others go by. */
export function DataTable(props: Props) {
  const { caption, isCaptionShown = false, columns, rows, totals = [], isElsewhere } = props;
  const [order, setOrder] = useState<Order | null>(null);
  const [limit, setLimit] = useState(PAGE_LENGTH);
  const sorted = useMemo(() => (order ? sortRows(rows, order) : rows), [rows, order]);
  const all = [...sorted, ...totals];
  const { said, copy } = useCopy(
    `Copied ${all.length} lines.`,
    'Select the table and copy it by hand.',
  );
  return (
    <div>
      {!isElsewhere && (
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
      )}
      <section
        className="max-h-[70vh] overflow-auto border border-line print:max-h-none print:overflow-visible"
        aria-label={caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
      >
        <table className="w-full border-separate border-spacing-0 text-right text-xs [&_td]:px-2 [&_td]:py-1 [&_th]:px-2 [&_th]:py-1 [&_tr>*]:border-line [&_tr>*]:border-b">
          <caption
            className={
              isCaptionShown ? 'sticky left-0 px-2 py-1.5 text-left text-ink-2' : 'sr-only'
            }
          >
            {caption}
          </caption>
          <thead className="sticky top-0 z-20 bg-sunken text-ink-2 print:static">
            <tr>
              {columns.map(({ label, isText, description }, column) => {
                const isOrder = order?.column === column;
                return (
                  <th
                    key={label}
                    scope="col"
                    title={description}
                    className={`align-bottom ${isText ? 'text-left' : ''} ${column === 0 ? FIRST : ''} bg-sunken`}
                    aria-sort={isOrder ? (order.isDown ? 'descending' : 'ascending') : undefined}
                  >
                    <button
                      type="button"
                      className={`min-h-6 pointer-coarse:min-h-11 ${isText ? 'text-left' : 'text-right'}`}
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
          <tbody>{sorted.slice(0, limit).map((row) => line(columns, row))}</tbody>
          {totals.length > 0 && (
            <tfoot className="font-semibold">{totals.map((row) => line(columns, row))}</tfoot>
          )}
        </table>
      </section>
      {rows.length > limit && (
        <button
          type="button"
          className="button mt-2 print:hidden"
          onClick={() => setLimit(limit + PAGE_LENGTH)}
        >
          Show {Math.min(PAGE_LENGTH, rows.length - limit)} more of {formatNumber(rows.length)}
        </button>
      )}
    </div>
  );
}

/** Fixed while the rest scrolls sideways. On a phone it leaves half of the screen to the rest. */
const FIRST = 'sticky left-0 max-w-40 sm:max-w-72 print:static';
/** A text of more letters is given a width, and three lines of it are shown. */
const LONG_TEXT = 40;
/** One of fewer, such as a date, stands on one line. */
const SHORT_TEXT = 24;

function line(columns: readonly Column[], { key, cells, href, event }: TableRow): ReactNode {
  return (
    <tr key={key}>
      {cells.map((cell, column) => {
        const { label = '', isText } = columns[column] ?? {};
        const text = cellInWords(cell);
        return column === 0 ? (
          <th
            key={label}
            scope="row"
            className={`z-10 border-r bg-sheet align-top font-[inherit] ${FIRST} ${isText ? 'text-left' : ''} ${href ? 'min-w-32 sm:min-w-56' : 'whitespace-nowrap print:whitespace-normal'}`}
          >
            {href ? (
              <a href={href} data-event={event}>
                {text}
              </a>
            ) : (
              text
            )}
          </th>
        ) : (
          <td
            key={label}
            className={`align-top ${isText ? 'text-left' : ''} ${text.length <= SHORT_TEXT ? 'whitespace-nowrap print:whitespace-normal' : ''}`}
          >
            {text.length > LONG_TEXT ? (
              <div className="line-clamp-3 w-72 print:line-clamp-none print:w-auto">{text}</div>
            ) : (
              text
            )}
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
