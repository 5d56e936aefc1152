import type { ReactNode } from 'react';
import { Glyph } from '@/components/chart/glyph';
import type { EventDetail } from '@/lib/events/detail';
import type { EventRecord } from '@/lib/record/schema';
import { paragraphsOf } from '@/lib/record/texts';
import { formatEdtf, timeAttribute } from '@/lib/words/dates';
import {
  CONFIDENCE_LABELS,
  DIRECTION_LABELS,
  DIRECTION_NOTE,
  languageName,
  ROLE_LABELS,
  SUBTYPE_LABELS,
  TYPE_LABELS,
} from '@/lib/words/labels';
import { formatCount } from '@/lib/words/numbers';
import { placeInWords } from '@/lib/words/place-words';
import { Chain } from './chain';
import { ClaimsOfEvent } from './claims-of-event';
import { Figures } from './figures';

type Props = {
  readonly detail: EventDetail;
  /** Where another event opens: in the dashboard's panel, or on its own page. */
  readonly hrefOf: (id: string) => string;
  readonly heading: 'h1' | 'h2';
  /** Where it stands among events like it. */
  readonly context?: ReactNode;
};

/** One event with all its evidence: the panel of the dashboard and the permanent page alike. */
export function EventArticle({ detail, hrefOf, heading: Heading, context }: Props) {
  const { record } = detail;
  const Sub = Heading === 'h1' ? 'h2' : 'h3';
  return (
    <article aria-labelledby="event-title" className="measure-within grid gap-4">
      <header className="grid gap-1.5">
        <p className="flex items-center gap-1.5 text-ink-2 text-xs">
          <Glyph type={record.type} size={14} />
          {TYPE_LABELS[record.type]} · {SUBTYPE_LABELS[record.subtype]}
        </p>
        <Heading
          id="event-title"
          data-heading=""
          tabIndex={-1}
          className="font-bold font-text text-[1.4rem] leading-[1.2] outline-none"
        >
          {record.title}
        </Heading>
        <p className="text-ink-2">
          <time dateTime={timeAttribute(record.date)}>{formatEdtf(record.date)}</time> ·{' '}
          {placeInWords(record.location)}
        </p>
        <p className="flex flex-wrap gap-1.5">
          {record.crossBorder && (
            <span className="badge">{DIRECTION_LABELS[record.crossBorder]}</span>
          )}
          <span className="badge">
            {CONFIDENCE_LABELS[record.confidence]} · {formatCount(record.sources.length, 'source')}
          </span>
          {record.scope === 'context' && <span className="badge">Context: not in any count</span>}
          {record.type === 'strategic-developments' && (
            <span className="badge">Not counted as an incident</span>
          )}
        </p>
        {record.crossBorder && <p className="text-ink-2 text-xs">{DIRECTION_NOTE}</p>}
      </header>
      <Figures record={record} />
      {context}
      <div className="grid gap-2 font-text text-base leading-relaxed">
        {paragraphsOf(record.narrative).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <Accounts record={record} heading={Sub} />
      {record.actors.length > 0 && (
        <section>
          <Sub className="label mb-1">Who</Sub>
          <ul>
            {record.actors.map(({ id, role, label }) => (
              <li
                key={`${id}-${role}-${label}`}
                className="flex justify-between gap-3 border-line border-b py-1"
              >
                <span>
                  {label ?? detail.actorNames[id]?.name ?? id}
                  {label && (
                    <span className="block text-ink-2 text-xs">{detail.actorNames[id]?.name}</span>
                  )}
                </span>
                <span className="text-ink-2">{ROLE_LABELS[role]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Sources record={record} heading={Sub} />
      <Chain detail={detail} hrefOf={hrefOf} heading={Sub} />
      <ClaimsOfEvent claims={detail.claims} heading={Sub} />
    </article>
  );
}

type PartProps = { readonly record: EventRecord; readonly heading: 'h2' | 'h3' };

function Accounts({ record, heading: Sub }: PartProps) {
  if (!record.accounts?.length) return null;
  return (
    <section>
      <Sub className="label mb-1">Accounts differ</Sub>
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-2">
        {record.accounts.map(({ source, claim }) => {
          const at = record.sources.findIndex(({ id }) => id === source);
          return (
            <li key={`${source}-${claim}`} className="border-line-strong border-l-2 pl-2">
              {claim}
              <span className="block text-ink-2 text-xs">
                {record.sources[at]?.publisher} [{at + 1}]
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Sources({ record, heading: Sub }: PartProps) {
  return (
    <section>
      <Sub className="label mb-1">Sources</Sub>
      <ol>
        {record.sources.map(({ id, url, title, titleEn, publisher, published, lang }, i) => (
          <li key={id} className="grid grid-cols-[1.25rem_1fr] border-line border-b py-1.5">
            <span className="text-ink-2">{i + 1}</span>
            <span className="min-w-0">
              <a href={url} rel="noopener noreferrer external" lang={lang} className="break-words">
                {title}
              </a>
              {titleEn && <span className="block text-xs">“{titleEn}”</span>}
              <span className="block text-ink-2 text-xs">
                {publisher} · {published ?? 'date not stated'} · {languageName(lang)}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
