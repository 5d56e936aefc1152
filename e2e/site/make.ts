import { buildMadeUp } from './record';

/** Keeps and builds the record of a site in the folder that it runs in. */
buildMadeUp(process.argv[2] === 'changed' ? 'changed' : 'made-up');
