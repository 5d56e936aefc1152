import type { ReactNode } from 'react';
import { Glyph } from '@/components/chart/glyph';
import type { EventDetail, RelatedEvent } from '@/lib/events/detail';
import { formatEdtf } from '@/lib/words/dates';
import { RELATION_LABELS } from '@/lib/words/labels';
import { formatCount } from '@/lib/words/numbers';

type Props = {
  readonly detail: EventDetail;
  readonly hrefOf: (id: string) => string;
  readonly heading: 'h2' | 'h3';
};

/** Longer chains show what is related to the event itself, and the whole of it when asked. */
const MOST_WHOLE = 12;

/** What came before and after, down one line, with the event itself in its place. */
export function Chain({ detail, hrefOf, heading: Sub }: Props) {
  const { chain } = detail;
  if (chain.length === 0) return null;
  const near = chain.filter(({ relation }) => relation !== null);
  const isWhole = near.length === chain.length || chain.length <= MOST_WHOLE;
  return (
    <section>
      <Sub className="label mb-1">Before and after</Sub>
      <Links detail={detail} members={isWhole ? chain : near} hrefOf={hrefOf} />
      {!isWhole && (
        <details className="mt-1">
          <summary>The whole chain, {formatCount(chain.length + 1, 'event')}</summary>
          <Links detail={detail} members={chain} hrefOf={hrefOf} />
        </details>
      )}
    </section>
  );
}

type LinksProps = {
  readonly detail: EventDetail;
  readonly members: readonly RelatedEvent[];
  readonly hrefOf: (id: string) => string;
};

function Links({ detail, members, hrefOf }: LinksProps) {
  const { record, chain, chainAt } = detail;
  // Where the event itself stands: after those of the whole chain that come before it.
  const before = new Set(chain.slice(0, chainAt).map(({ id }) => id));
  const own = members.filter(({ id }) => before.has(id)).length;
  const link = (other: RelatedEvent) => (
    <Member key={other.id} type={other.relation === null ? null : other.type}>
      <span className="block text-ink-2 text-xs">
        {other.relation !== null && `${RELATION_LABELS[other.relation]} · `}
        {formatEdtf(other.date)}
      </span>
      <a href={hrefOf(other.id)} data-event={other.id}>
        {other.title}
      </a>
    </Member>
  );
  return (
    <ol>
      {members.slice(0, own).map(link)}
      <Member type={record.type} isThis>
        <span className="block text-ink-2 text-xs">This one · {formatEdtf(record.date)}</span>
        <span className="font-semibold">{record.title}</span>
      </Member>
      {members.slice(own).map(link)}
    </ol>
  );
}

type MemberProps = {
  /** null: a bare dot, of one that is not related to the event itself. */
  readonly type: RelatedEvent['type'] | null;
  readonly isThis?: boolean;
  readonly children: ReactNode;
};

/** One event on the line. */
function Member({ type, isThis = false, children }: MemberProps) {
  return (
    <li
      aria-current={isThis ? 'true' : undefined}
      className="relative grid grid-cols-[20px_1fr] gap-2 pb-3 before:absolute before:top-5 before:bottom-0 before:left-[9px] before:w-px before:bg-line-strong last:before:hidden"
    >
      <span
        className={`mt-px flex h-5 w-5 items-center justify-center rounded-full ${isThis ? 'ring-2 ring-river' : ''}`}
      >
        {type ? (
          <Glyph type={type} size={12} />
        ) : (
          <span className="size-1.5 rounded-full bg-ink-3" />
        )}
      </span>
      <span>{children}</span>
    </li>
  );
}
