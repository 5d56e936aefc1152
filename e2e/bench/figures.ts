/** What one build measures: a name, and the value as it is printed with the number that is compared. */
export type Figures = Map<string, { readonly text: string; readonly value: number | null }>;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
}

export const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** Notes a median in milliseconds. */
export function noteMs(figures: Figures, name: string, values: readonly number[]): void {
  const value = median(values);
  figures.set(name, { text: ms(value), value });
}

export function noteFrames(figures: Figures, name: string, frames: readonly number[]): void {
  const slow = quantile(frames, 0.95);
  figures.set(`${name}: frames, median and 95th percentile`, {
    text: `${ms(median(frames))}, ${ms(slow)}`,
    value: slow,
  });
}

export const noteKb = (figures: Figures, name: string, bytes: number): void => {
  figures.set(name, { text: `${(bytes / 1000).toFixed(1)} kB`, value: bytes });
};

/** A table in Markdown: this build, and beside it the other and how many times as much this one is. */
export function tableOf(here: Figures, other: Figures | null): string {
  const lines = [...here].map(([name, { text, value }]) => {
    if (!other) return `| ${name} | ${text} |`;
    const before = other.get(name);
    const ratio = value !== null && before?.value ? `× ${(value / before.value).toFixed(2)}` : '–';
    return `| ${name} | ${before?.text ?? '–'} | ${text} | ${ratio} |`;
  });
  const head = other
    ? ['| What | Other build | This build | Ratio |', '| --- | --- | --- | --- |']
    : ['| What | Measured |', '| --- | --- |'];
  return [...head, ...lines].join('\n');
}
