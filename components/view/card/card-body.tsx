'use client';

import type { ReactNode } from 'react';
import { Glyph } from '@/components/chart/glyph';
import { ActionLink } from '@/components/ui/action-link';
import { useRecord } from '@/components/view/record-context';
import { useView, useViewActions } from '@/components/view/view-context';
import { valueAt } from '@/lib/events/column';
import type { Row } from '@/lib/events/event-index';
import { typeOf } from '@/lib/events/select';
import { binCardInWords, eventCardInWords, groupCardInWords } from '@/lib/words/card-words';
import { TYPE_LABELS } from '@/lib/words/labels';
import { formatNumber } from '@/lib/words/numbers';
import type { CardContent } from './card-store';

type Props = {
  readonly content: CardContent;
  /** The reader has gone on from the card. */
  readonly onOpened: () => void;
};

/** What a card says, of whichever kind it is. */
export function CardBody({ content, onOpened }: Props) {
  if ('row' in content) return <EventCard row={content.row} onOpened={onOpened} />;
  if ('bar' in content) return <BarCard bar={content.bar} />;
  return <GroupCard name={content.name} rows={content.rows} />;
}

const Head = ({ children }: { readonly children: ReactNode }) => (
  <strong dir="auto" className="block font-semibold text-[0.8125rem] leading-snug">
    {children}
  </strong>
);

/** One event, from the index alone: nothing is fetched to say it. */
function EventCard({ row, onOpened }: { readonly row: Row; readonly onOpened: () => void }) {
  const { index } = useRecord();
  const { eventHref } = useView();
  const { open } = useViewActions();
  const { title, date, place, toll, evidence } = eventCardInWords(index, row);
  const id = valueAt(index.ids, row);
  return (
    <div className="grid grid-cols-[18px_1fr]">
      <span className="pt-0.5">
        <Glyph type={typeOf(index, row)} size={13} />
      </span>
      <div className="grid gap-0.5">
        <Head>{title}</Head>
        <span>{date}</span>
        <span className="text-ink-2">{place}</span>
        {toll !== null && <span>{toll}</span>}
        <span className="text-ink-2">{evidence}</span>
        <ActionLink
          href={eventHref(id)}
          className="mt-0.5 inline-flex min-h-6 items-center justify-self-start font-semibold"
          onFollow={() => {
            onOpened();
            open(id);
          }}
        >
          Open
        </ActionLink>
      </div>
    </div>
  );
}

/** What a bar counts, whichever measure is drawn. */
function BarCard({ bar }: { readonly bar: Parameters<typeof binCardInWords>[0] }) {
  const { head, types, toll } = binCardInWords(bar);
  return (
    <div className="grid gap-0.5">
      <Head>{head}</Head>
      {types.map(({ type, count }) => (
        <span key={type} className="flex items-center gap-1.5">
          <Glyph type={type} size={11} />
          <span className="mr-auto">{TYPE_LABELS[type]}</span>
          {formatNumber(count)}
        </span>
      ))}
      {toll !== null && <span className="text-ink-2">{toll}</span>}
    </div>
  );
}

type GroupProps = { readonly name: string; readonly rows: readonly Row[] };

/** Several events at one place or time, whose list a click opens. */
function GroupCard({ name, rows }: GroupProps) {
  const { index } = useRecord();
  const { head, toll } = groupCardInWords(index, name, rows);
  return (
    <div className="grid gap-0.5">
      <Head>{head}</Head>
      <span className="text-ink-2">{toll}</span>
    </div>
  );
}
