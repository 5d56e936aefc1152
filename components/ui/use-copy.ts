'use client';

import { useState } from 'react';

type Copy = {
  /** What came of it, in words; null as long as nothing was copied. */
  readonly said: string | null;
  readonly copy: (text: string) => void;
};

/**
 * Copies a text and says so. Where the browser does not allow it, it says how to go on by hand.
 *
 * @param done said when it was copied
 */
export function useCopy(done = 'Copied.', byHand = 'Select the text and copy it by hand.'): Copy {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid(`The browser did not allow copying. ${byHand}`);
    }
  };
  return { said, copy: (text) => void copy(text) };
}
