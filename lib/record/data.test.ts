import { describe, expect, it } from 'vitest';
import { formatProblem } from './check/problem';
import { findVersion } from './kept-versions';
import { checkRepository } from './load';

/** The one test of the record that is published. */
describe('the record of this repository', () => {
  const { dataset, problems } = checkRepository();

  it('breaks no rule', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('is kept as it is', () => {
    expect(dataset && findVersion(dataset)).not.toBeNull();
  });
});
