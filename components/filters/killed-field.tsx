import type { Facet } from '@/lib/events/facets';
import type { EventFilter } from '@/lib/events/filter';

type Props = {
  readonly chosen: EventFilter['killed'];
  readonly facets: readonly Facet[];
  readonly onChange: (killed: EventFilter['killed']) => void;
};

/** How many were killed at least; what no source gives a figure for is a choice of its own. */
export function KilledField({ chosen, facets, onChange }: Props) {
  const killed = chosen === null ? '' : String(chosen);
  return (
    <label className="mt-1 grid gap-1">
      <span className="label">People killed</span>
      <select
        name="killed"
        className="field"
        value={killed}
        onChange={({ target: { value } }) =>
          onChange(value === '' ? null : value === 'unknown' ? value : Number(value))
        }
      >
        <option value="">Any, or not known</option>
        {!facets.some(({ value }) => value === killed) && killed !== '' && (
          <option value={killed}>At least {killed}</option>
        )}
        {facets.map(({ value, count }) => (
          <option key={value} value={value}>
            {value === 'unknown' ? 'No lower figure given' : `At least ${value}`} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}
