import { z } from 'zod';

/** What Excel knows UTF-8 by in a CSV that is opened by a double click. Programs trip over it, so no file
 * has it unasked. */
export const BYTE_ORDER_MARK = '\ufeff';

/** The parameter by which any CSV is asked for with it. */
export const bomQuery = {
  bom: z.literal('1').meta({ description: '1 for a file that Excel opens by a double click.' }),
} as const;
