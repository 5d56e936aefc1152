import type { Edition } from '@/lib/serve/edition';
import { aboutRecord } from './about';
import { DEFAULT_LIMIT, MAX_LIMIT } from './parameters';

type GuideEntry = { readonly id: string; readonly title: string; readonly text: string };

/** What holds for the whole API: in the description that programs read, and on its page. */
export const guide = (edition: Edition): readonly GuideEntry[] => [
  {
    id: 'values',
    title: 'What is not known',
    text: 'null means not known, of counts that nothing could be sourced (covered is none), or, of ratio.estimate and ratio.high, that there is no finite number. It is never to be read as 0: an incident without a figure is not one in which nobody was killed. Days are days in UTC as the record writes them; the date of an event is EDTF (ISO 8601-2), and a month is never treated as its first day. Fields that a record can lack (scope, location.district, actors.label, accounts) are left out of it.',
  },
  {
    id: 'parameters',
    title: 'Parameters',
    text: 'They are those of the dashboard, so the part of its address after the question mark selects the same events here. A list is joined by commas, and ! before its first word chooses all but those named: within a parameter any of the words will do, and all parameters must hold. Dates go before the days of a period. What an address says that makes no sense the dashboard leaves out and names; the API refuses it and says why.',
  },
  {
    id: 'paging',
    title: 'Paging',
    text: `/events gives ${DEFAULT_LIMIT} events a page, or as many as limit says, up to ${MAX_LIMIT.toLocaleString('en-GB')}. Follow next in the answer, or the Link header with rel="next", until it is null: each event comes once. A cursor is good for one version and one choice of events, and is refused for any other.`,
  },
  {
    id: 'versions',
    title: 'Versions',
    text: 'Every version of the data is kept. Each answer names the one it was made from; given back as v it leads to the same data for ever. Without v the newest version answers. What a version changed is told on /changes. Claims stand beside the record and are part of no version: they take no v.',
  },
  {
    id: 'caching',
    title: 'Caching',
    text: 'Every answer has an ETag; asked again with If-None-Match it is 304 without a body while nothing has changed. Answers from the newest version may be kept for five minutes, by shared caches for an hour; those asked for with v for a day, by shared caches for a week.',
  },
  {
    id: 'access',
    title: 'Access',
    text: 'Read only, without a key, from any origin. Please keep what you have fetched: the record changes with a release, not with the hour.',
  },
  {
    id: 'changes',
    title: 'Changes of the API',
    text: '25 November 2026, 1.3.0: /events, /frequency and /compare name in leftOut the words of q that no event has together with the others. 1.2.0: /claims and /claims/{id}. 25 November 2026, 1.1.0: in killed, no figure stands in for another any more. low, best and high are each the sum of the incidents that have that figure, of says how many these are, and a sum is null where no incident has it, in a span without incidents, too (before: the next lower figure was taken, and 0). incidents and byType are null where covered is none (before: 0). /frequency has covered for the whole window, and in inTajikistan what can be held against UCDP’s count. reference takes change-points, and its kind says so (before: regimes, which is still read). A list can begin with !, and has no most words. A date that leaves nothing of the period beside it is refused as period.',
  },
  {
    id: 'licence',
    title: 'Licence, and how to cite',
    text: `The data are under CC BY 4.0; event terms follow ACLED’s codebook, and UCDP’s yearly deaths are under CC BY 4.0. Cite: “${aboutRecord(edition).cite}” Every answer has that line in cite, with its version. The record is curated and no census: a higher count can mean more violence, more reporting, or both.`,
  },
];
