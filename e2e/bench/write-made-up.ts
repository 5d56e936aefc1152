import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Writes a made-up index as the build of the working folder encodes it: `tsx write-made-up.ts 1000000 out.json`. */
const [events = '', out = ''] = process.argv.slice(2);
const generator = ['lib/events/made-up.ts', 'e2e/bench/generate-index.ts'].find(existsSync) ?? '';
const { generateIndex } = await import(resolve(generator));
const { encodeIndex } = await import(resolve('lib/events/codec.ts'));
writeFileSync(out, encodeIndex(generateIndex(Number(events), 1)));
