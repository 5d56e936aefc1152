import { memo, useMemo } from 'react';
import { textWidth, WIDER_FONT } from '@/lib/look/text';
import { COUNTRIES, COUNTRY_SIDES, TOWN_SIDES, TOWNS } from '@/lib/map/gazetteer';
import { type LabelAsk, placeLabels } from '@/lib/map/labels';
import { type MapMark, type MarkSize, radiusPx, sizeOf } from '@/lib/map/marks';
import { type Box, MAP_HEIGHT, MAP_WIDTH, type Point, project } from '@/lib/map/projection';
import { formatNumber } from '@/lib/words/numbers';

type Props = {
  readonly marks: readonly MapMark[];
  readonly size: MarkSize;
  readonly region: Box;
  readonly isNear: boolean;
  readonly widthPx: number;
};

const NAME_PX = 12;
const COUNTRY_PX = 11;
const COUNT_PX = 13;
/** Between the letters of a country. */
const SPACING_PX = 1.5;
const TOWN_PX = 4;

/** What a province counts where no source gives a figure. */
const NOT_KNOWN = '?';

/** The counts of provinces, the towns and the countries, over the marks and never over one another. */
export const MapNames = memo(function MapNames({ marks, size, region, isNear, widthPx }: Props) {
  const unit = region.width / widthPx;
  const labels = useMemo(() => {
    const toPx = ({ x, y }: Point): Point => ({
      x: (x - region.x) / unit,
      y: (y - region.y) / unit,
    });
    const circles = marks
      .filter(({ shape }) => shape !== 'province')
      .map((mark) => ({ ...toPx(mark), radius: radiusPx(sizeOf(mark, size), size) }));
    const counts = marks
      .filter(({ shape }) => shape === 'province')
      .map((mark): LabelAsk => {
        const value = sizeOf(mark, size);
        const text = value === null ? NOT_KNOWN : formatNumber(value);
        const key = `count ${mark.key}`;
        const own = { key, text, sizePx: COUNT_PX, clearPx: 0, isNeeded: true } as const;
        return { ...toPx(mark), ...own, sides: ['on'] };
      });
    const towns = TOWNS.filter(({ near }) => isNear || !near).map((town): LabelAsk => {
      const at = toPx(project(town.lon, town.lat));
      const own = circles.find(({ x, y }) => Math.hypot(x - at.x, y - at.y) < 3);
      return {
        ...at,
        key: town.name,
        text: town.name,
        sizePx: NAME_PX,
        clearPx: Math.max(own?.radius ?? 0, TOWN_PX / 2),
        sides: TOWN_SIDES,
        isNeeded: true,
      };
    });
    const countries = COUNTRIES.map(
      (country): LabelAsk => ({
        ...toPx(project(country.lon, country.lat)),
        key: `country ${country.name}`,
        text: country.name.toUpperCase(),
        sizePx: COUNTRY_PX,
        clearPx: 20,
        sides: COUNTRY_SIDES,
      }),
    );
    return placeLabels([...counts, ...towns, ...countries], {
      widthPx,
      heightPx: (widthPx / MAP_WIDTH) * MAP_HEIGHT,
      measure: (text, sizePx) =>
        textWidth(text, sizePx === COUNT_PX ? 'ui-strong' : 'ui', sizePx) * WIDER_FONT +
        (sizePx === COUNTRY_PX ? text.length * SPACING_PX : 0),
      marks: circles,
    });
  }, [marks, size, region, isNear, widthPx, unit]);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
    <g
      aria-hidden="true"
      pointerEvents="none"
      transform={`translate(${region.x} ${region.y}) scale(${unit})`}
    >
      {labels.map(({ ask, x, y, box }) => {
        const isTown = ask.sizePx === NAME_PX;
        const isCountry = ask.sizePx === COUNTRY_PX;
        // The text is narrower than what is kept free for it: it stays at its town.
        const [anchor, at] =
          isTown && x < ask.x && x + box.width > ask.x
            ? (['middle', ask.x] as const)
            : isTown && x < ask.x
              ? (['end', x + box.width] as const)
              : isTown
                ? (['start', x] as const)
                : (['middle', x + box.width / 2] as const);
        return (
          <g key={ask.key} data-map-label={ask.text}>
            {isTown && (
              <rect
                x={ask.x - TOWN_PX / 2}
                y={ask.y - TOWN_PX / 2}
                width={TOWN_PX}
                height={TOWN_PX}
                fill="var(--ink)"
                stroke="var(--sheet)"
                strokeWidth={1}
                paintOrder="stroke"
              />
            )}
            <text
              x={at}
              y={y}
              textAnchor={anchor}
              fontSize={ask.sizePx}
              fontWeight={isTown || isCountry ? undefined : 700}
              letterSpacing={isCountry ? SPACING_PX : undefined}
              fill={isCountry ? 'var(--ink-3)' : 'var(--ink)'}
              stroke="var(--sheet)"
              strokeWidth={3}
              strokeLinejoin="round"
              paintOrder="stroke"
            >
              {ask.text}
            </text>
          </g>
        );
      })}
    </g>
  );
});
