import { fileURLToPath } from 'node:url';
import { parseEventDate } from '@/lib/time/edtf';
import type { Claim, Story } from '../editorial';
import { checkRepository, loadDataset } from '../load';
import type { Dataset } from '../schema';
import { generateRecords } from './generate';

/** For tests: the folder that holds the made-up `data/`. */
export const MADE_UP_ROOT = fileURLToPath(new URL('.', import.meta.url));

/** The day on which tests look at the made-up record: some months after its coverage ends. */
export const MADE_UP_DAY = '2026-06-30';

/** Fifteen events for every vagueness and every missing figure. */
export const madeUp: Dataset = loadDataset(MADE_UP_ROOT);

const editorial = checkRepository(MADE_UP_ROOT).editorial;

/** A claim about it for every verdict. */
export const madeUpClaims: readonly Claim[] = editorial?.claims ?? [];

/** Its story, in three steps. */
export const madeUpStory: Story = editorial?.story ?? {
  title: '',
  standfirst: '',
  standfirstRestsOn: [],
  steps: [],
};

/** The fifteen among as many events by rule as asked, in the order of the record. */
function crowdedWith(count: number, seed: number): Dataset {
  const startOf = (date: string): number => parseEventDate(date).startMs;
  const events = [...madeUp.events, ...generateRecords(madeUp, count, seed)].sort(
    (a, b) => startOf(a.date) - startOf(b.date) || (a.id < b.id ? -1 : 1),
  );
  return { ...madeUp, events };
}

/** The fifteen among 150 others. */
export const crowded: Dataset = crowdedWith(150, 1);
