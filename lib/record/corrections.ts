import { z } from 'zod';
import { day } from './schema';

/** One entry of `data/corrections.yaml`: why what was published has changed in the version of a day. */
export const correctionsSchema = z.strictObject({
  /** The day of the version that brings the corrections. */
  day,
  /** What the version is about, in a sentence or two. */
  summary: z.string().min(1),
  corrections: z.array(
    z.strictObject({
      /** The event that was corrected. */
      id: z.string().min(1),
      /** Why, for readers, with the source that made the difference. */
      reason: z.string().min(1).max(400),
    }),
  ),
});

export type Corrections = z.infer<typeof correctionsSchema>;
