import { rateScale } from '@/lib/charts/rates';
import type { Rate } from '@/lib/stats/poisson';
import { formatSignificant } from '@/lib/words/numbers';

type Props = {
  readonly rows: readonly {
    readonly name: string;
    readonly rate: Rate;
    /** The rate and its interval in words. */
    readonly words: string;
  }[];
};

const ROW_PX = 22;
const BAR_PX = 10;
const CAP_PX = 8;
const percent = (share: number): string => `${share * 100}%`;

/** Rates as bars with their 95 % intervals as whiskers, one under the other on one scale. */
export function RateBars({ rows }: Props) {
  const scale = rateScale(rows.map(({ rate }) => rate));
  return (
    <figure className="mt-3 max-w-xl">
      <figcaption className="label">Incidents a year of coverage</figcaption>
      {/* Room for the label of the last tick. */}
      <div className="pr-2">
        <ul>
          {rows.map(({ name, words }, at) => {
            const row = scale.rows[at];
            return (
              <li key={name} className="mt-1.5">
                <p className="flex flex-wrap justify-between gap-x-3 text-xs">
                  <span className="font-semibold">{name}</span>
                  <span className="text-ink-2">{words}</span>
                </p>
                {row && (
                  <svg
                    width="100%"
                    height={ROW_PX}
                    className="block overflow-visible"
                    aria-hidden="true"
                  >
                    <Grid ticks={scale.ticks} height={ROW_PX} />
                    <rect
                      y={(ROW_PX - BAR_PX) / 2}
                      width={percent(row.at)}
                      height={BAR_PX}
                      fill="var(--river)"
                      opacity={0.35}
                    />
                    <g stroke="var(--ink)" strokeWidth={1.5}>
                      <line
                        x1={percent(row.low)}
                        x2={percent(row.high)}
                        y1={ROW_PX / 2}
                        y2={ROW_PX / 2}
                      />
                      {[row.low, row.high].map((end) => (
                        <line
                          key={end}
                          x1={percent(end)}
                          x2={percent(end)}
                          y1={(ROW_PX - CAP_PX) / 2}
                          y2={(ROW_PX + CAP_PX) / 2}
                        />
                      ))}
                    </g>
                    <circle
                      cx={percent(row.at)}
                      cy={ROW_PX / 2}
                      r={4}
                      fill="var(--river)"
                      stroke="var(--paper)"
                      strokeWidth={1.5}
                    />
                  </svg>
                )}
              </li>
            );
          })}
        </ul>
        <svg width="100%" height={20} className="block overflow-visible" aria-hidden="true">
          <line x1={0} x2="100%" y1={0.5} y2={0.5} stroke="var(--line-strong)" />
          <Grid ticks={scale.ticks} height={5} />
          {scale.ticks.map(({ value, at }) => (
            <text
              key={value}
              x={percent(at)}
              y={17}
              textAnchor={at === 0 ? 'start' : 'middle'}
              fontSize={11}
              fill="var(--ink-3)"
            >
              {formatSignificant(value)}
            </text>
          ))}
        </svg>
      </div>
      <p className="mt-1 text-ink-2 text-xs">
        Bar and dot: the rate. Line: its exact 95 % interval.
      </p>
    </figure>
  );
}

function Grid({ ticks, height }: { ticks: readonly { at: number }[]; height: number }) {
  return ticks.map(({ at }) => (
    <line
      key={at}
      x1={percent(at)}
      x2={percent(at)}
      y1={0}
      y2={height}
      stroke={at === 0 ? 'var(--line-strong)' : 'var(--line)'}
    />
  ));
}
