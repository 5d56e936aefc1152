import { citedEvents } from '@/lib/record/cited-text';
import type { Step, Story } from '@/lib/record/editorial';
import type { Coverage } from '@/lib/record/schema';
import { checkAsked, holds } from '../asked';
import {
  checkClauses,
  checkCount,
  checkCounted,
  checkLabel,
  checkSaid,
  countsIn,
  hasAll,
  numbersOfAll,
} from '../borne-out';
import { numbersIn } from '../numbers';
import type { Problem } from '../problem';
import type { Located, Locator } from '../read';
import type { Context, Rule } from '../rule';

export const STORY: readonly Rule[] = [
  {
    name: 'story-steps',
    of: 'record',
    asksForAll: true,
    says: 'A step of the story has an id of its own, a window within the record, words that filters know, and shows the events that it names in the plot; their labels hold to the figures.',
    *find(context) {
      if (!context.story) return;
      const { value, at } = context.story;
      for (const [i, { id, window, filter, event, annotations }] of value.steps.entries()) {
        const here = `steps.${i}.`;
        if (value.steps.findIndex((step) => step.id === id) < i) {
          yield at('a step above has this id', `${here}id`, id);
        }
        const asked = { ...window, ...filter };
        yield* checkAsked(asked, `${here}window.`, `${here}filter.`, at, context);
        const named = [
          { id: event, field: `${here}event` },
          ...annotations.map((note, j) => ({
            id: note.event,
            field: `${here}annotations.${j}.event`,
          })),
        ];
        for (const { id: name, field } of named) {
          const found = context.byId.get(name);
          if (found && !holds(asked, found)) {
            yield at('outside the window or filter of its step', field, name);
          }
        }
        for (const [j, note] of annotations.entries()) {
          const field = `${here}annotations.${j}.label`;
          yield* checkLabel(note.label, field, note.event, at, context);
        }
      }
    },
  },
  {
    name: 'story-figures',
    of: 'record',
    asksForAll: true,
    says: 'Every number of the story is borne out: in the text of a step by the records named after its clause, in its title and short text by those and its window, in the standfirst by what it rests on, in the title by the years covered or the number of steps; or it is a count that `counted` declares and the check counts again, in the standfirst of the whole record.',
    *find(context) {
      if (context.story && hasAll(context)) yield* checkStory(context.story, context);
    },
  },
];

function* checkStory({ value, at }: Located<Story>, context: Context): Generator<Problem> {
  const { byId, events, coverage } = context;
  const { title, standfirst, standfirstRestsOn, counted = [], steps } = value;
  for (const [i, one] of counted.entries()) {
    yield* checkSaid(one, { field: 'standfirst', text: standfirst }, `counted.${i}.`, at);
    yield* checkCount(one, events, `counted.${i}.`, at);
  }
  const record = [...yearsCovered(coverage?.value), ...numbersOfAll(standfirstRestsOn, byId)];
  yield* checkClauses(title, 'title', at, byId, () => [...record, steps.length]);
  yield* checkClauses(standfirst, 'standfirst', at, byId, (words) => [
    ...record,
    ...countsIn(words, counted),
  ]);
  for (const [i, step] of steps.entries()) yield* checkStep(step, `steps.${i}.`, at, context);
}

function* checkStep(
  { title, window, event, text, short, counted = [] }: Step,
  here: string,
  at: Locator,
  context: Context,
): Generator<Problem> {
  const { byId } = context;
  for (const [i, one] of counted.entries()) {
    yield* checkCounted(one, `${here}counted.${i}.`, { field: 'text', text }, at, context);
  }
  yield* checkClauses(text, `${here}text`, at, byId, (words) => countsIn(words, counted));
  const own = [
    ...numbersIn(`${window.from} ${window.to}`),
    ...numbersOfAll([event, ...citedEvents(text)], byId),
    ...counted.map(({ is }) => is),
  ];
  yield* checkClauses(title, `${here}title`, at, byId, () => own);
  yield* checkClauses(short, `${here}short`, at, byId, () => own);
}

/** How many whole years are covered, and the first and the last of them. */
function yearsCovered(coverage: Coverage | undefined): readonly number[] {
  if (!coverage) return [];
  const [from, through] = [coverage.from, coverage.through].map((day) => Number(day.slice(0, 4)));
  const isWhole = coverage.through.slice(5) >= coverage.from.slice(5);
  return from === undefined || through === undefined
    ? []
    : [from, through, through - from - (isWhole ? 0 : 1)];
}
