import { HEIGHT_LIMITS, heightFor, MAX_NAMES, MAX_TITLE_LENGTH } from '@/lib/embed/parameters';
import { FILTER_KEYS } from '@/lib/events/filter';
import { ACCENT_NAMES } from '@/lib/look/palette';
import type { ViewKey } from '@/lib/view/grammar';
import { keyInWords } from '@/lib/words/grammar-words';

/** What the frame takes besides a view. */
const FRAME_ROWS: readonly (readonly [string, string])[] = [
  ['accent', `${ACCENT_NAMES.join(', ')}: the colour of links and lines`],
  [
    'title',
    `a headline of your own, up to ${MAX_TITLE_LENGTH} characters; what is counted is said below it`,
  ],
  [
    'height',
    `${HEIGHT_LIMITS.least} to ${HEIGHT_LIMITS.most} px, the height of your frame; ${heightFor('frequency')} for a chart, ${heightFor('timeline')} for a timeline, ${heightFor('event')} for an event, ${heightFor('context')} for an event among those like it, ${heightFor('story')} for a step of the story, where it is left out`,
  ],
  [
    'names',
    `up to ${MAX_NAMES} ids of events, joined by commas: a timeline names these before all others, where they are in its view`,
  ],
  ['v', 'a kept version of the data'],
];

/** The keys of a view that a frame draws by. */
const KEYS: readonly ViewKey[] = [
  'theme',
  'from',
  'to',
  'period',
  ...FILTER_KEYS,
  'measure',
  'bin',
  'reference',
  'lanes',
  'like',
  'step',
];

/** What an embed takes. A view is the same in the dashboard, a frame, a picture and the API. */
export function EmbedParameters() {
  return (
    <>
      <p>
        After the address of a frame come the parameters of a view, as the dashboard has them in its
        own address, and a few of the frame’s. What makes no sense is named in one quiet line of the
        frame and left out.
      </p>
      <table className="w-full border-collapse text-left text-xs [&_td]:py-1 [&_th]:py-1 [&_th]:pr-4">
        <caption className="sr-only">Parameters of an embed</caption>
        <tbody>
          {[...FRAME_ROWS, ...KEYS.map((key) => [key, keyInWords(key)] as const)].map(
            ([name, says]) => (
              <tr key={name} className="border-line border-t align-top">
                <th scope="row" className="w-2/5 font-mono font-normal">
                  {name}
                </th>
                <td>{says}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </>
  );
}
