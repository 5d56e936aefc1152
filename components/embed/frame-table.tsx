import { type Cell, cellInWords } from '@/lib/words/cell';

type Row = {
  readonly key: string;
  readonly cells: readonly Cell[];
  /** Where the first cell leads, inside the frame. */
  readonly href?: string;
  /** Where it leads outside of it. */
  readonly outside?: string;
};

type Props = {
  readonly summary: string;
  readonly caption: string;
  /** The columns; text ones begin with a word, numbers stand to the right. */
  readonly columns: readonly { readonly label: string; readonly isText?: boolean }[];
  readonly rows: readonly Row[];
  readonly totals?: readonly Row[];
};

/** The numbers of a picture, folded away: the equal of the picture for those who cannot see it. */
export function FrameTable({ summary, caption, columns, rows, totals = [] }: Props) {
  // Said once of a table of texts: said of each cell, it is a tenth of a long frame.
  const isAllText = columns.slice(1).every(({ isText }) => isText);
  const aligned = (isText: boolean | undefined) => (isText && !isAllText ? 'text' : undefined);
  const line = ({ key, cells, href, outside }: Row) => (
    <tr key={key}>
      {cells.map((cell, at) => {
        const { label = '', isText } = columns[at] ?? {};
        const text = cellInWords(cell);
        return at === 0 ? (
          <th key={label} scope="row">
            {outside ? (
              <a href={outside} target="_blank" rel="noopener external">
                {text}
              </a>
            ) : href ? (
              <a href={href}>{text}</a>
            ) : (
              text
            )}
          </th>
        ) : (
          <td key={label} className={aligned(isText)}>
            {text}
          </td>
        );
      })}
    </tr>
  );
  return (
    <details id="table">
      <summary>{summary}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="scroll" aria-label={caption} tabIndex={0}>
        <table className={isAllText ? 'text' : undefined}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ label, isText }) => (
                <th key={label} scope="col" className={aligned(isText)}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows.map(line)}</tbody>
          {totals.length > 0 && <tfoot>{totals.map(line)}</tfoot>}
        </table>
      </section>
    </details>
  );
}
