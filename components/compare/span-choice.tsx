import { DateFields } from '@/components/filters/date-fields';
import type { EventIndex } from '@/lib/events/event-index';
import { isoDay } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';

type Props = {
  readonly label: string;
  readonly choice: string;
  readonly span: TimeWindow;
  readonly periods: EventIndex['periods'];
  readonly onChange: (choice: string) => void;
};

/** Which span: the window, the one before it, a period, or two days. */
export function SpanChoice({ label, choice, span, periods, onChange }: Props) {
  const isDates = choice.includes('_');
  const days = [span.fromMs, span.toMs].map(isoDay);
  return (
    <div>
      <label className="grid gap-1">
        <span className="label">{label}</span>
        <select
          className="field"
          value={isDates ? 'dates' : choice}
          onChange={({ target: { value } }) => onChange(value === 'dates' ? days.join('_') : value)}
        >
          <option value="window">This window</option>
          <option value="before">The span as long before this window</option>
          {periods.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          <option value="dates">Dates …</option>
        </select>
      </label>
      {isDates && (
        <div className="mt-2">
          <DateFields
            key={choice}
            name={label}
            window={span}
            onSet={(from, to) => onChange(`${from}_${to}`)}
          />
        </div>
      )}
    </div>
  );
}
