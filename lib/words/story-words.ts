/** What the story is called in the masthead and above its steps. */
export const STORY_NAME = 'The story in steps';

/** Where the last step leads. */
export const HAND_OVER = 'Now look for yourself';

/** "Step 2 of 8". */
export const stepInWords = (at: number, count: number): string => `Step ${at + 1} of ${count}`;
