import { describe, expect, it } from 'vitest';
import { crowded, MADE_UP_DAY, madeUpStory } from '@/lib/record/made-up/dataset';
import { isIncidentRecord } from '@/lib/record/vocabulary';
import { crowdedEdition, editionOf } from './made-up';
import { openingOf } from './opening';

const around = { today: MADE_UP_DAY, repository: null };
const opening = openingOf(crowdedEdition, madeUpStory, around);

describe('openingOf', () => {
  it('counts records, sources and incidents from the record', () => {
    const urls = new Set(crowded.events.flatMap(({ sources }) => sources.map(({ url }) => url)));
    expect(opening.size).toBe(`${crowded.events.length} records, ${urls.size} sources`);
    const incidents = crowded.events.filter(isIncidentRecord).length;
    expect(opening.brief).toContain(`: ${incidents} incidents in ${crowded.events.length} records`);
  });

  it('counts a page that bears out two records once', () => {
    const [first, second] = crowded.events;
    if (!first || !second) throw new Error('The made-up record has two events.');
    const twice = { ...second, sources: first.sources };
    const edition = editionOf({ ...crowded, events: [first, twice] });
    const own = new Set(first.sources.map(({ url }) => url)).size;
    expect(openingOf(edition, null, around).size).toMatch(
      new RegExp(`^2 records, ${own} sources?$`),
    );
  });

  it('counts what happened lately in the very view that it links to', () => {
    expect(opening.latest.href).toBe('/?from=2025-04-01');
    const lately = crowded.events.filter(
      (event) => isIncidentRecord(event) && event.date >= '2025-04-01',
    ).length;
    expect(lately).toBeGreaterThan(0);
    expect(opening.latest.note).toMatch(new RegExp(`^${lately} incidents? since April 2025$`));
  });

  it('does not call nothing recorded zero', () => {
    const edition = editionOf({
      ...crowded,
      events: crowded.events.filter(({ date }) => date < '2020'),
    });
    expect(openingOf(edition, null, around).latest.note).toMatch(/^No incidents recorded/);
  });

  it('is signed with its subject where no story is told', () => {
    const { title, standfirst, story } = openingOf(crowdedEdition, null, around);
    expect(title).toBe('Security on the Tajik–Afghan frontier, 1990–2026');
    expect([standfirst, story]).toEqual([null, null]);
  });

  it('says how the story goes by its own first and last step', () => {
    expect(opening.story).toEqual({
      steps: madeUpStory.steps.length,
      note: `From “${madeUpStory.steps[0]?.title}” to “${madeUpStory.steps.at(-1)?.title}”`,
    });
  });
});
