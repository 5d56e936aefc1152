import { memo } from 'react';
import { project } from '@/lib/map/projection';
import { COUNTRIES, TOWNS } from './towns';

type Props = {
  readonly url: string;
  /** Units of the map per px on screen. */
  readonly unit: number;
};

/** The land and the river, in the colours of the theme. Parts of one file that every page
 * shares; nothing is asked of anybody else's server. */
export const Basemap = memo(function Basemap({ url, unit }: Props) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
    <g aria-hidden="true" pointerEvents="none">
      <use href={`${url}#tajikistan`} fill="var(--sheet)" />
      <use href={`${url}#borders`} fill="none" stroke="var(--line-strong)" strokeWidth={unit} />
      <use
        href={`${url}#river`}
        fill="none"
        stroke="var(--river)"
        strokeWidth={2 * unit}
        strokeLinejoin="round"
      />
      {COUNTRIES.map(({ name, lon, lat }) => {
        const { x, y } = project(lon, lat);
        return (
          <text
            key={name}
            x={x}
            y={y}
            textAnchor="middle"
            fontSize={11 * unit}
            letterSpacing={1.5 * unit}
            fill="var(--ink-3)"
          >
            {name.toUpperCase()}
          </text>
        );
      })}
    </g>
  );
});

/** Over the marks, so that their names can be read. */
export const Towns = memo(function Towns({ unit, isNear }: { unit: number; isNear: boolean }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
    <g aria-hidden="true" pointerEvents="none">
      {TOWNS.filter(({ near }) => isNear || !near).map(({ name, lon, lat, side }) => {
        const { x, y } = project(lon, lat);
        const isLeft = side === 'left';
        return (
          <g key={name}>
            <rect
              x={x - 2 * unit}
              y={y - 2 * unit}
              width={4 * unit}
              height={4 * unit}
              fill="var(--ink)"
            />
            <text
              x={x + (isLeft ? -6 : 6) * unit}
              y={y + 4 * unit}
              textAnchor={isLeft ? 'end' : 'start'}
              fontSize={12 * unit}
              fill="var(--ink)"
              stroke="var(--sheet)"
              strokeWidth={3 * unit}
              paintOrder="stroke"
            >
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
});
