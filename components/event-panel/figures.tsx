import { rangeScale } from '@/lib/charts/range-scale';
import type { EventRecord } from '@/lib/record/schema';
import { isIncidentRecord } from '@/lib/record/vocabulary';
import { cellInWords } from '@/lib/words/cell';
import { formatFatalities } from '@/lib/words/fatalities';
import { formatNumber } from '@/lib/words/numbers';
import { RangeScale } from './range-scale';

/** Killed and injured, the low–high range on a scale of its own, and whom the figures count. */
export function Figures({ record }: { record: EventRecord }) {
  const { fatalities, injured, victims } = record;
  const { low, best, high } = fatalities;
  const isCounted = isIncidentRecord(record);
  // Of a treaty or a visit nobody asks how many died; of an incident "not known" is an answer.
  if (!isCounted && (low ?? best ?? high ?? injured) === null && victims.length === 0) return null;
  const main = best ?? (low !== null && low === high ? low : null);
  const scale = rangeScale(fatalities);
  const open = high === null ? 'an upper' : low === null ? 'a lower' : null;
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
        {scale && (
          <div className="min-w-72 flex-1">
            <dt className="sr-only">range of the figures</dt>
            <dd>
              <RangeScale scale={scale} words={formatFatalities(fatalities)} />
              {open && <p className="px-2 text-ink-2 text-xs">No source gives {open} figure.</p>}
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
        {cellInWords(value)}
        {note && <span className="ml-1 font-normal font-ui text-ink-2 text-xs">({note})</span>}
      </dd>
    </div>
  );
}
