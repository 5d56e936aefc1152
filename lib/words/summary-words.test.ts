import { expect, it } from 'vitest';
import { besidesInWords } from './summary-words';

const NOTHING = { disputed: 0, differing: 0, developments: 0, context: 0 };

it('says what is listed and not counted, and nothing of what is not there', () => {
  const totals = { incidents: 3, tooVague: 0 };
  const all = { disputed: 1, differing: 2, developments: 4, context: 1 };
  expect(besidesInWords(totals, all)).toBe(
    '1 of them disputed; accounts differ on 2. Besides, in no count: 4 strategic developments and 1 context record.',
  );
  expect(besidesInWords(totals, { ...all, context: 0 })).not.toContain('context');
});

it('is silent about an empty window, but for what may belong to it', () => {
  expect(besidesInWords({ incidents: 0, tooVague: 0 }, NOTHING)).toBe('');
  expect(besidesInWords({ incidents: 0, tooVague: 1 }, NOTHING)).toBe(
    '1 incident more may have begun in the window; the date is too vague to say.',
  );
});

it.each([
  [3, 0, 0, 'None of them disputed; accounts differ on none.'],
  [3, 3, 0, '3 of them disputed; accounts differ on none.'],
  [1, 0, 0, 'It is not disputed, and accounts do not differ on it.'],
  [1, 1, 1, 'It is disputed; accounts differ on it.'],
  [1, 0, 1, 'Accounts differ on it.'],
  [1, 1, 0, 'It is disputed.'],
])('of %i incidents, %i disputed and %i differing', (incidents, disputed, differing, words) => {
  expect(besidesInWords({ incidents, tooVague: 0 }, { ...NOTHING, disputed, differing })).toBe(
    words,
  );
});
