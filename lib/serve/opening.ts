import { NO_FILTER, select } from '@/lib/events/filter';
import { isIncident } from '@/lib/events/select';
import type { Story } from '@/lib/record/editorial';
import { isoDay } from '@/lib/time/day';
import { selectView } from '@/lib/view/facts';
import { DEFAULT_VIEW } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';
import { SUBJECT } from '@/lib/words/about';
import { sentence } from '@/lib/words/coverage-words';
import { formatDay } from '@/lib/words/dates';
import { formatCount } from '@/lib/words/numbers';
import { latestInWords, reachInWords, sizeInWords, storyInWords } from '@/lib/words/opening-words';
import type { Edition } from './edition';

/** What the front says of the record before it shows it, in words that are ready. */
export type Opening = {
  readonly title: string;
  /** null where editors have written none. */
  readonly standfirst: string | null;
  /** What the whole is and how far it reaches, in one line: where there is no room for more. */
  readonly brief: string;
  /** How large the record is: "488 records, 1,538 sources". */
  readonly size: string;
  readonly reach: string;
  /** The day of the last change, in words, and where it is told. */
  readonly changed: { readonly day: string; readonly href: string };
  /** Where the project is kept, and where mistakes are told. */
  readonly repository: string | null;
  /** The view of the last months. */
  readonly latest: { readonly href: string; readonly note: string };
  /** The story in steps; null where there is none. */
  readonly story: { readonly steps: number; readonly note: string } | null;
};

/** How many months back "lately" reaches from the month in which the coverage ends. */
const LATELY_MONTHS = 6;

/** @param today the last day of windows, YYYY-MM-DD */
export function openingOf(
  edition: Edition,
  story: Story | null,
  { today, repository }: { readonly today: string; readonly repository: string | null },
): Opening {
  const { index, dataset, version } = edition;
  const { through } = dataset.coverage;
  const incidents = select(index, NO_FILTER).filter((row) => isIncident(index, row)).length;
  const from = latelyFrom(through);
  const view = { ...DEFAULT_VIEW, from };
  const records = dataset.events.length;
  return {
    title: story?.title ?? sentence(SUBJECT),
    standfirst: story?.standfirst ?? null,
    brief: `${sentence(SUBJECT)}: ${formatCount(incidents, 'incident')} in ${formatCount(records, 'record')}, ${reachInWords(through)}.`,
    size: sizeInWords(records, countSources(edition)),
    reach: reachInWords(through),
    changed: { day: formatDay(Date.parse(version.date)), href: `/changes#${version.id}` },
    repository,
    latest: {
      href: viewHref({ from }),
      note: latestInWords(selectView(edition, view, today).series.window, from),
    },
    story: story && { steps: story.steps.length, note: storyInWords(story) },
  };
}

/** The first day of the month that lies so many months before this day. */
function latelyFrom(through: string): string {
  const [year = 0, month = 0] = through.split('-').map(Number);
  return isoDay(Date.UTC(year, month - 1 - LATELY_MONTHS));
}

/** Pages that records rest on; one that bears out several is one. */
const countSources = ({ dataset }: Edition): number =>
  new Set(dataset.events.flatMap(({ sources }) => sources.map(({ url }) => url))).size;
