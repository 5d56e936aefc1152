'use client';

import { useRef } from 'react';
import { PerWidth } from '@/components/chart/per-width';
import { ContextStrip } from '@/components/picture/context-strip';
import { ShareButton } from '@/components/share/share-button';
import { ActionLink } from '@/components/ui/action-link';
import { DataTable } from '@/components/ui/data-table';
import { useCopy } from '@/components/ui/use-copy';
import { useWidth } from '@/components/ui/use-width';
import { LIKENESSES, type Likeness } from '@/lib/events/likeness';
import { VARIABLE_PALETTE } from '@/lib/look/palette';
import { type ContextPicture, stripInWords } from '@/lib/picture/context';
import { DEFAULT_VIEW } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';
import {
  CONTEXT_HEADING,
  CONTEXT_NOTE,
  type ContextSentence,
  contextTitle,
  contextToCopy,
} from '@/lib/words/context-words';
import { formatCount } from '@/lib/words/numbers';

type Props = {
  readonly picture: ContextPicture;
  readonly title: string;
  readonly heading: 'h2' | 'h3';
  /** The version of the data, and how it is cited in one line. */
  readonly version: string;
  readonly cite: string;
  /** Where another event opens. */
  readonly hrefOf: (id: string) => string;
  /** Where other likenesses are shown, for readers without scripts. */
  readonly likeHref: (like: readonly Likeness[] | null) => string;
  readonly onLike: (like: readonly Likeness[] | null) => void;
  /** Whether what is shown is still that of the likenesses before. */
  readonly isBusy?: boolean;
  /** In other people's pages nothing opens over it, and a sandbox may forbid files. */
  readonly isFrame?: boolean;
};

const SENTENCE_NAMES = {
  count: 'how many before it',
  last: 'the last before it',
  accounts: 'what accounts differ on',
} as const satisfies Record<ContextSentence['key'], string>;

/** Where an event stands among those like it: the strip, its table, sentences to be quoted, and what
 * can be taken along. */
export function ContextBlock(props: Props) {
  const { picture, title, heading: Heading, version, cite, hrefOf, isBusy = false } = props;
  const { isFrame = false } = props;
  const { id, of, strip, sentences, like } = picture;
  const { said, copy } = useCopy('Copied, with its source and version.');
  const copySentences = (chosen: readonly ContextSentence[]): void => {
    const url = location.origin + viewHref({ like: toLike(like) }, `/events/${id}`);
    copy(contextToCopy(chosen, { cite, url }));
  };
  return (
    <section
      aria-labelledby="context-title"
      aria-busy={isBusy}
      className="@container grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2 border border-line border-l-[3px] border-l-river px-4 py-3"
    >
      <Heading id="context-title" className="font-bold font-text text-lg leading-tight">
        {CONTEXT_HEADING}
      </Heading>
      <p className="text-ink-2">{strip ? `Events like this one: ${lower(of)}` : of}</p>
      <Choices {...props} />
      {strip && <Strip picture={{ ...picture, strip }} hrefOf={hrefOf} />}
      {sentences.length > 0 && (
        <ul className="border-line border-t">
          {sentences.map((sentence) => (
            <li
              key={sentence.key}
              data-sentence={sentence.key}
              className="flex items-start gap-3 border-line border-b py-2"
            >
              <span className="min-w-0 flex-1">
                <span className="block font-text text-base leading-relaxed">
                  {sentence.before}
                  {sentence.link && (
                    <a
                      href={hrefOf(sentence.link.id)}
                      data-event={sentence.link.id}
                      className="underline underline-offset-2"
                    >
                      {sentence.link.text}
                    </a>
                  )}
                  {sentence.after}
                </span>
                {sentence.caution && (
                  <span className="mt-0.5 block text-ink-2 text-xs">{sentence.caution}</span>
                )}
              </span>
              <button type="button" className="button" onClick={() => copySentences([sentence])}>
                Copy<span className="sr-only">, {SENTENCE_NAMES[sentence.key]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {strip && (
        <p className="text-ink-2 text-xs">
          {CONTEXT_NOTE} Version {version}.{' '}
          <a href="/method#like">How events are taken to be alike</a>
        </p>
      )}
      <div className="flex flex-wrap items-start gap-2 print:hidden">
        {sentences.length > 0 && (
          <button type="button" className="button" onClick={() => copySentences(sentences)}>
            {sentences.length === 1 ? 'Copy the sentence' : 'Copy the sentences'}
          </button>
        )}
        {strip && !isFrame && (
          <>
            <ShareButton
              target={{ context: id }}
              view={{ ...DEFAULT_VIEW, like: toLike(like) }}
              title={contextTitle(title)}
              version={version}
              label="Share or embed this strip"
            />
            <a
              className="button"
              href={viewHref({ like: toLike(like) }, `/data/like/${encodeURIComponent(id)}.csv`)}
              download
            >
              CSV of these
            </a>
          </>
        )}
        <span role="status" className="self-center text-ink-2 text-xs">
          {said}
        </span>
      </div>
    </section>
  );
}

/** No likeness is no parameter. */
const toLike = (like: readonly Likeness[]): Likeness[] | null =>
  like.length === 0 ? null : [...like];

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** What the others must have in common with it, one by one. */
function Choices({ picture, likeHref, onLike }: Props) {
  const { like, choices } = picture;
  if (choices.length === 0) return null;
  return (
    <ul aria-label="What they must have in common" className="flex flex-wrap gap-1.5 print:hidden">
      {choices.map(({ key, label }) => {
        const isOn = like.includes(key);
        const next = toLike(LIKENESSES.filter((one) => (one === key ? !isOn : like.includes(one))));
        return (
          <li key={key}>
            <ActionLink
              href={likeHref(next)}
              onFollow={() => onLike(next)}
              aria-current={isOn ? 'true' : undefined}
              data-like={key}
              className={`button rounded-full! text-xs! whitespace-normal! ${isOn ? 'border-river! bg-river-soft! font-semibold' : ''}`}
            >
              {label}
            </ActionLink>
          </li>
        );
      })}
    </ul>
  );
}

type StripProps = {
  readonly picture: ContextPicture & { readonly strip: NonNullable<ContextPicture['strip']> };
  readonly hrefOf: (id: string) => string;
};

function Strip({ picture, hrefOf }: StripProps) {
  const container = useRef<HTMLDivElement>(null);
  const measuredPx = useWidth(container);
  const { rows, columns, of } = picture;
  return (
    <>
      <figure className="min-w-0">
        <div ref={container} aria-hidden="true" className="pt-1">
          <PerWidth widths={STRIP_WIDTHS} measuredPx={measuredPx}>
            {(leastPx) => (
              <ContextStrip
                picture={picture}
                leastPx={leastPx}
                width="100%"
                palette={VARIABLE_PALETTE}
                hrefOf={hrefOf}
              />
            )}
          </PerWidth>
        </div>
        <figcaption className="mt-1 text-ink-2 text-xs">{stripInWords(picture)}</figcaption>
      </figure>
      <details>
        <summary>{formatCount(rows.length, 'event')} as a table</summary>
        <DataTable
          caption={of}
          columns={columns}
          rows={rows.map((row) => ({ ...row, href: hrefOf(row.key) }))}
        />
      </details>
    </>
  );
}

/** A panel, and a page: until it is measured, and for readers without scripts. */
const STRIP_WIDTHS = [
  { leastPx: 240, className: '@min-[416px]:hidden' },
  { leastPx: 400, className: 'hidden @min-[416px]:block' },
] as const;
