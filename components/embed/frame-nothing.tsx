import { type EmbedOptions, type EmbedView, embedHref } from '@/lib/embed/parameters';
import type { ViewFacts } from '@/lib/view/facts';
import { waysOut } from '@/lib/view/ways-out';
import { noIncidentInWords, nothingInWords, wayOutInWords } from '@/lib/words/nothing-words';

type Props = {
  readonly kind: EmbedView;
  readonly facts: ViewFacts;
  readonly options: EmbedOptions;
};

/** What the empty plot of a frame says, with the cheapest ways out as plain links inside the frame. */
export function FrameNothing({ kind, facts, options }: Props) {
  const { index, view, filter, inside, series } = facts;
  if (inside.length > 0) {
    if (kind === 'timeline' || series.window.incidents > 0) return null;
    return <p className="nothing">{noIncidentInWords(inside.length)}</p>;
  }
  return (
    <div className="nothing">
      <p>{nothingInWords(index, facts)}</p>
      {waysOut(index, facts).map((way) => (
        <p key={way.kind}>
          <a href={embedHref(kind, { ...view, ...way.patch }, options)}>
            {wayOutInWords(index, filter, way)}
          </a>
        </p>
      ))}
    </div>
  );
}
