import type { Checked } from '@/lib/record/check/check';
import { formatProblem } from '@/lib/record/check/problem';
import { checkRepository } from '@/lib/record/load';
import { formatCount } from '@/lib/words/numbers';

/**
 * Runs a command. What goes wrong is told in words on stderr, with exit code 1 and no stack; set
 * PANJ_STACK=1 to see where it came from. A reader who has seen enough (`| head -1`) is no error.
 */
export function run(command: () => void): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  try {
    command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (process.env.PANJ_STACK) console.error(error);
    process.exitCode = 1;
  }
}

type Whole = { [Part in 'dataset' | 'editorial']: NonNullable<Checked[Part]> };

/**
 * The record of this checkout.
 *
 * @throws Error that lists every problem, and ends with what was not done because of them.
 */
export function readRecord(consequence: string): Whole {
  const { dataset, editorial, problems } = checkRepository();
  if (dataset && editorial) return { dataset, editorial };
  const lines = problems.map(formatProblem).join('\n');
  const count = formatCount(problems.length, 'problem');
  throw new Error(`${lines}\n\n${count} in the record. ${consequence}`);
}
