import type { EventRecord } from '@/lib/record/schema';
import { formatNumber } from '@/lib/words/numbers';

/** Killed and injured, the low–high range on a scale of its own, and whom the figures count. */
export function Figures({ record }: { record: EventRecord }) {
  const { fatalities, injured, victims } = record;
  const { low, best, high } = fatalities;
  const isCounted = record.type !== 'strategic-developments' && record.scope !== 'context';
  // Of a treaty or a visit nobody asks how many died; of an incident "not known" is an answer.
  if (!isCounted && (low ?? best ?? high ?? injured) === null && victims.length === 0) return null;
  const main = best ?? (low !== null && low === high ? low : null);
  const inWords =
    low !== null && high !== null ? `${formatNumber(low)}–${formatNumber(high)}` : null;
  return (
    <section aria-label="Figures" className="border-line border-y py-3">
      <dl className="flex flex-wrap items-start gap-x-6 gap-y-2">
        <Figure
          name="killed"
          value={main ?? inWords ?? (low === null ? null : `at least ${formatNumber(low)}`)}
          note={main === null ? noteOf(low, high) : null}
        />
        <Figure name="injured" value={injured} note={null} />
        {best !== null && (low !== best || high !== best) && (
          <div className="min-w-40 flex-1">
            <dt className="sr-only">range of the figures</dt>
            <dd>
              <RangeScale low={low} best={best} high={high} />
            </dd>
          </div>
        )}
      </dl>
      {victims.length > 0 && (
        <p className="mt-2 text-ink-2 text-xs">
          Counted:{' '}
          {victims
            .map(
              ({ group, killed, injured: hurt }) =>
                `${group} (${[
                  killed === null ? 'killed not known' : `${formatNumber(killed)} killed`,
                  hurt === null ? null : `${formatNumber(hurt)} injured`,
                ]
                  .filter(Boolean)
                  .join(', ')})`,
            )
            .join('; ')}
        </p>
      )}
    </section>
  );
}

/** What is said where there is no best estimate: an upper figure alone is one account, no toll. */
function noteOf(low: number | null, high: number | null): string | null {
  if (low !== null) return 'no best estimate';
  return high === null ? null : `one account says up to ${formatNumber(high)}`;
}

function Figure(props: { name: string; value: number | string | null; note: string | null }) {
  const { name, value, note } = props;
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-ink-2 text-xs">{name}</dt>
      <dd
        className={
          value === null ? 'text-ink-2 text-sm' : 'font-bold font-text text-2xl leading-tight'
        }
      >
        {value === null ? 'not known' : typeof value === 'number' ? formatNumber(value) : value}
        {note && <span className="ml-1 font-normal font-ui text-ink-2 text-xs">({note})</span>}
      </dd>
    </div>
  );
}

/** The range drawn from 0, so that its width can be compared with its height. */
function RangeScale({
  low,
  best,
  high,
}: {
  low: number | null;
  best: number;
  high: number | null;
}) {
  const top = Math.max(high ?? best, 1);
  const at = (value: number): string => `${(value / top) * 100}%`;
  return (
    <div className="pt-2">
      <div className="relative h-2">
        <div className="absolute inset-x-0 top-1 border-line-strong border-t" />
        <div
          className="absolute top-0 h-2 rounded-full bg-battles"
          style={{
            background: 'var(--battles)',
            opacity: 0.45,
            left: at(low ?? best),
            width: at((high ?? best) - (low ?? best)),
          }}
        />
        <div
          className="-translate-x-1/2 -top-1 absolute size-4 rounded-full border-2 border-sheet"
          style={{ background: 'var(--battles)', left: at(best) }}
        />
      </div>
      <div className="mt-1.5 flex justify-between gap-3 text-ink-2 text-xs">
        <span>0</span>
        <span>low {low === null ? 'not known' : formatNumber(low)}</span>
        <span>best {formatNumber(best)}</span>
        <span>high {high === null ? 'not known' : formatNumber(high)}</span>
      </div>
    </div>
  );
}
