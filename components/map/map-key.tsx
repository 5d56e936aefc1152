import { LEGEND_VALUES, type MarkSize, radiusPx } from '@/lib/map/marks';
import { formatNumber } from '@/lib/words/numbers';

const BOX_PX = 16;

/** What the shapes and the sizes on the map mean, in the sizes that it is drawn in. */
export function MapKey({ size }: { readonly size: MarkSize }) {
  return (
    <ul
      aria-label="Key of the map"
      className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-2 text-xs"
    >
      <li className="flex items-center gap-1.5">
        <Sample>
          <circle cx={8} cy={8} r={5} fill="var(--ink-2)" fillOpacity={0.75} />
        </Sample>
        exact place
      </li>
      <li className="flex items-center gap-1.5">
        <Sample>
          <circle cx={8} cy={8} r={5} fill="none" stroke="var(--ink-2)" strokeWidth={2} />
        </Sample>
        within about 25 km
      </li>
      <li className="flex items-center gap-1.5">
        <Sample>
          <rect width={16} height={16} fill="var(--ink-2)" fillOpacity={0.14} />
          <text x={8} y={12} textAnchor="middle" fontSize={11} fontWeight={700} fill="var(--ink)">
            3
          </text>
        </Sample>
        known to the province or district only
      </li>
      <li className="flex items-center gap-1.5">
        {size === 'events' ? 'Events:' : 'Killed, best estimates:'}
        {LEGEND_VALUES[size].map((value) => {
          const radius = radiusPx(value, size);
          const width = Math.ceil(2 * radius) + 2;
          return (
            <span key={value} className="flex items-center gap-1">
              <svg width={width} height={width} aria-hidden="true" data-key-size={value}>
                <circle
                  cx={width / 2}
                  cy={width / 2}
                  r={radius}
                  fill="none"
                  stroke="var(--ink-2)"
                />
              </svg>
              {formatNumber(value)}
            </span>
          );
        })}
      </li>
    </ul>
  );
}

const Sample = ({ children }: { readonly children: React.ReactNode }) => (
  <svg width={BOX_PX} height={BOX_PX} aria-hidden="true" className="flex-none">
    {children}
  </svg>
);
