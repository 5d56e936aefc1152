import { type EmbedOptions, type EmbedTarget, embedHref } from '@/lib/embed/parameters';
import type { Period } from '@/lib/record/schema';
import type { View } from '@/lib/view/grammar';
import type { IgnoredValue } from '@/lib/view/read';
import { formatYears } from '@/lib/words/dates';
import { ignoredInWords } from '@/lib/words/ignored-words';
import { sourceInWords } from '@/lib/words/source-words';

type StepsProps = {
  readonly target: Exclude<EmbedTarget, object>;
  readonly view: View;
  readonly options: EmbedOptions;
  readonly periods: readonly Period[];
};

/** The periods one by one, by plain links inside the frame. */
export function Steps({ target, view, options, periods }: StepsProps) {
  const at = periods.findIndex(({ id }) => id === view.period);
  const isAll = at < 0 && view.from === null && view.to === null;
  // All years stand before the first period; after the last one there is none.
  const [before, after] = [periods[at - 1], periods[at + 1]];
  const to = (patch: Partial<View>) => embedHref(target, { ...view, ...patch }, options);
  // On a phone the years stand for the title, so that all steps fit one line.
  const step = (period: Period | undefined, before: string, after: string) =>
    period && (
      <a href={to({ period: period.id, from: null, to: null })} title={period.title}>
        {before}
        <span className="wide">{period.title}</span>
        <span className="narrow">{formatYears(period.start, period.end)}</span>
        {after}
      </a>
    );
  return (
    <nav className="steps" aria-label="Periods">
      {step(before, '‹ ', '')}
      {isAll ? (
        <span aria-current="true">All years</span>
      ) : (
        <a href={to({ period: null, from: null, to: null })}>All years</a>
      )}
      {step(after, '', ' ›')}
    </nav>
  );
}

type FooterProps = {
  readonly version: string;
  readonly isFrozen: boolean;
  readonly links: readonly {
    readonly href: string;
    readonly label: string;
    readonly isInside?: boolean;
  }[];
};

/** Where it comes from, under which licence, in which version; and the ways on. */
export function FrameFooter({ version, isFrozen, links }: FooterProps) {
  return (
    <footer>
      <span>
        {sourceInWords(version)}
        {isFrozen && ' · frozen at this version'}
      </span>
      <span className="end">
        {links.map(({ href, label, isInside }) =>
          isInside ? (
            <a key={label} href={href}>
              {label}
            </a>
          ) : (
            <a key={label} href={href} target="_blank" rel="noopener">
              {label}
            </a>
          ),
        )}
      </span>
    </footer>
  );
}

/** What of the address could not be used, in one quiet line. */
export function IgnoredParameters({ ignored }: { readonly ignored: readonly IgnoredValue[] }) {
  const words = ignoredInWords(ignored);
  return (
    words && (
      <p className="note" role="status">
        {words}
      </p>
    )
  );
}
