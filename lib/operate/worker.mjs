// What takes long and can be done beside the server: runs in a thread of its own, and so is plain
// JavaScript that no bundler has touched.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';
import { strToU8, zipSync } from 'fflate';

/**
 * @typedef {{ kind: 'png', svg: string, scale: number, font: object }} PngTask an SVG picture, drawn
 *   with `scale` pixels to the px
 * @typedef {{ kind: 'zip', files: readonly (readonly [string, string])[], day: string }} ZipTask texts
 *   by name, in order, all of one day
 */

// resvg holds its pixels (16 MB for the largest picture) outside the heap until the collector drops
// the object that stands for them. In a thread whose heap hardly grows the collector never comes, and
// the process grew by 19 MB a picture: it is called after each. Measured, it takes 2 ms.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** @param {PngTask | ZipTask} task @returns {Uint8Array} */
export default function run(task) {
  try {
    return task.kind === 'png' ? toPng(task) : toZip(task);
  } finally {
    collect();
  }
}

/** @param {PngTask} task */
function toPng({ svg, scale, font }) {
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}

/** @param {ZipTask} task */
function toZip({ files, day }) {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), {
    level: 9,
    // fflate writes the parts of the local time, so a local date is the same bytes in every zone.
    mtime: new Date(year, month - 1, date),
  });
}
