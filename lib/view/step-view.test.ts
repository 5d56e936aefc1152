import { expect, it } from 'vitest';
import { citedEvents } from '@/lib/record/cited-text';
import { madeUp, madeUpStory } from '@/lib/record/made-up/dataset';
import { editionOf } from '@/lib/serve/made-up';
import { stillTimeline } from '@/lib/timeline/still';
import { annotationsOf, stepFacts } from './step-view';

const edition = editionOf(madeUp);

it('selects what a step is about: its event and all that it names in the plot', () => {
  expect(madeUpStory.steps.length).toBeGreaterThan(2);
  for (const step of madeUpStory.steps) {
    const { index, inside, filter } = stepFacts(edition, step);
    const ids = [...inside].map((row) => index.ids[row]);
    expect(ids, step.id).toEqual(expect.arrayContaining([step.event]));
    expect(ids, step.id).toEqual(
      expect.arrayContaining(step.annotations.map(({ event }) => event)),
    );
    expect(filter.types, step.id).toEqual(step.filter?.types ?? null);
    for (const event of citedEvents(step.text)) expect(index.rowOf.has(event), event).toBe(true);
  }
});

it('has every annotation in the plot, by its own words, on a phone as well', () => {
  for (const step of madeUpStory.steps) {
    const facts = stepFacts(edition, step);
    const asked = annotationsOf(facts.index, step);
    for (const widthPx of [280, 800]) {
      const { layout } = stillTimeline(facts, { widthPx, mostPx: 420, asked });
      const texts = layout.marks.map(({ text }) => text?.lines.join(' '));
      expect(texts, `${step.id} at ${widthPx}`).toEqual(
        expect.arrayContaining(step.annotations.map(({ label }) => label)),
      );
    }
  }
});
