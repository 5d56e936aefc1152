import { Glyph } from '@/components/chart/glyph';
import { valueAt } from '@/lib/events/column';
import type { EventIndex } from '@/lib/events/event-index';
import type { Result } from '@/lib/events/search/results';
import type { Hit } from '@/lib/events/search/search';
import { typeOf } from '@/lib/events/select';
import { VERDICT_WORDS } from '@/lib/words/claim-words';
import { formatEdtf, formatYears } from '@/lib/words/dates';
import { ACTOR_KIND_LABELS, PLACE_KIND_LABELS } from '@/lib/words/labels';
import { formatCount } from '@/lib/words/numbers';
import { dateInWords, eventsInWindow, knownAsInWords } from '@/lib/words/search-words';

type Props = { readonly index: EventIndex; readonly result: Result };

/** One result: what it is called, and what there is to know of it before it is chosen. */
export function ResultLine({ index, result }: Props) {
  switch (result.kind) {
    case 'event':
      return <EventLine index={index} hit={result.hit} />;
    case 'date': {
      const { date } = result;
      return <Line name={dateInWords(date)} facts={[eventsInWindow(date)]} />;
    }
    case 'actor': {
      const { actor, events, spelling } = result.topic;
      const facts = [known(spelling), ACTOR_KIND_LABELS[actor.kind], formatCount(events, 'event')];
      return <Line name={actor.name} facts={facts} />;
    }
    case 'place': {
      const { place, events, spelling } = result.topic;
      const facts = [known(spelling), PLACE_KIND_LABELS[place.kind], formatCount(events, 'event')];
      return <Line name={place.name} facts={facts} />;
    }
    case 'period': {
      const { title, start, end } = result.period;
      return <Line name={title} facts={[formatYears(start, end)]} />;
    }
    case 'claim':
      return (
        <Line
          name={`“${result.claim.claim}”`}
          facts={[VERDICT_WORDS[result.claim.verdict].label]}
        />
      );
    default:
      return (
        <span className="col-span-2 font-semibold text-river">
          Show {formatCount(result.events, 'event')}
        </span>
      );
  }
}

const known = (spelling: string | null): string | null =>
  spelling === null ? null : `known as ${spelling}`;

type LineProps = { readonly name: string; readonly facts: readonly (string | null)[] };

function Line({ name, facts }: LineProps) {
  return (
    <span className="col-span-2 pl-6">
      <span className="font-text text-[0.9375rem]">{name}</span>{' '}
      <span className="text-ink-2">{facts.filter((fact) => fact !== null).join(' · ')}</span>
    </span>
  );
}

function EventLine({ index, hit }: { readonly index: EventIndex; readonly hit: Hit }) {
  return (
    <>
      <span className="pt-0.5">
        <Glyph type={typeOf(index, hit.row)} size={13} />
      </span>
      <span className="min-w-0">
        <span className="block font-text text-[0.9375rem] leading-snug">
          <Marked segments={hit.title} />
        </span>
        <span className="line-clamp-2 text-ink-2">
          {formatEdtf(valueAt(index.dates, hit.row))}
          {hit.knownAs && ` · ${knownAsInWords(hit.knownAs)}`}
          {hit.summary.length > 0 && ' · '}
          <Marked segments={hit.summary} />
        </span>
      </span>
    </>
  );
}

/** A text with what was found in it. */
function Marked({ segments }: { readonly segments: Hit['title'] }) {
  return segments.map(({ text, isMatch }, i) =>
    isMatch ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, in their order
      <mark key={i} className="bg-river-soft text-ink">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
