import type { Coverage } from '@/lib/record/schema';
import { dayEndMs } from '@/lib/time/day';
import { TITLE } from './about';
import { formatDay } from './dates';

/** Where a picture and its data come from: without it, neither is to be shown. */
export const sourceInWords = (version: string): string =>
  `Source: Panj, data version ${version} · CC BY 4.0`;

/** How a version of the record is cited in one line, by whoever quotes a number out of it. */
export const citeInWords = (version: string, { through }: Coverage): string =>
  `${TITLE}. Version ${version}, sourced to ${formatDay(dayEndMs(through))}. CC BY 4.0.`;
