import type { Locator as Outlines } from '@/lib/map/basemap';
import { project } from '@/lib/map/projection';

/** How wide the map is drawn. */
const WIDTH_PX = 190;

const NAMES = [
  { name: 'Tajikistan', lon: 71.2, lat: 38.75, size: 11, spacing: 1.2, colour: 'var(--ink)' },
  { name: 'Afghanistan', lon: 68.8, lat: 36.25, size: 10, spacing: 1.2, colour: 'var(--ink-2)' },
  { name: 'Panj', lon: 70, lat: 37.05, size: 11, spacing: 0, colour: 'var(--river)' },
] as const;

/** Where the frontier is: the two countries and the river between them. Drawn by the server. */
export function Locator({ tajikistan, borders, river, box }: Outlines) {
  const unit = box.width / WIDTH_PX;
  const whole = [box.x, box.y, box.width, box.height].map(Math.round).join(' ');
  return (
    <svg
      viewBox={whole}
      width={WIDTH_PX}
      height={Math.round(box.height / unit)}
      className="block border border-line bg-sunken"
      role="img"
      aria-label="Map: Tajikistan, with Afghanistan south of the river Panj"
    >
      <path d={borders} fill="none" stroke="var(--line-strong)" strokeWidth={unit} />
      <path d={tajikistan} fill="var(--sheet)" />
      <path
        d={river}
        fill="none"
        stroke="var(--river)"
        strokeWidth={2 * unit}
        strokeLinejoin="round"
      />
      {NAMES.map(({ name, lon, lat, size, spacing, colour }) => {
        const { x, y } = project(lon, lat);
        return (
          <text
            key={name}
            x={Math.round(x)}
            y={Math.round(y)}
            textAnchor="middle"
            fontSize={Math.round(size * unit)}
            letterSpacing={Math.round(spacing * unit)}
            fontStyle={spacing === 0 ? 'italic' : undefined}
            fontFamily={spacing === 0 ? 'var(--font-text)' : undefined}
            fill={colour}
          >
            {spacing === 0 ? name : name.toUpperCase()}
          </text>
        );
      })}
    </svg>
  );
}
