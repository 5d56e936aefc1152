import { describe, expect, it } from 'vitest';
import { changesBetween } from '@/lib/record/changes';
import { crowded } from '@/lib/record/made-up/dataset';
import type { Dataset, EventRecord } from '@/lib/record/schema';
import { versionOf } from '@/lib/record/versions';
import { tableCounts } from './change-counts';
import { changeInLine, changeInWords, namesIn } from './change-words';

const before = crowded;
const names = namesIn(before.events, before.actors);
const find = (test: (record: EventRecord) => boolean): EventRecord => {
  const found = before.events.find(test);
  if (!found) throw new Error('The record has no such event.');
  return found;
};

/** The words for what is corrected in one event. */
function correct(record: EventRecord, edit: (copy: EventRecord) => object) {
  const events = before.events.map((event) =>
    event.id === record.id ? { ...event, ...edit(structuredClone(event)) } : event,
  ) as EventRecord[];
  const after: Dataset = { ...before, events };
  const { corrected, added, withdrawn } = changesBetween(
    before,
    after,
    versionOf(after, '2027-01-02'),
  );
  expect([added, withdrawn]).toEqual([[], []]);
  expect(corrected.map(({ key }) => key)).toEqual([record.id]);
  return (corrected[0]?.fields ?? []).map((field) => changeInWords(field, names));
}

const unknown = find(({ fatalities }) => fatalities.low === null);
const many = find(({ sources }) => sources.length > 2);

describe('what was corrected, in words', () => {
  it('says "not known" for null, and never 0', () => {
    expect(correct(unknown, (copy) => ({ fatalities: { ...copy.fatalities, low: 1234 } }))).toEqual(
      [{ label: 'Killed, lowest figure', kind: 'value', before: 'not known', after: '1,234' }],
    );
    const known = find(({ injured }) => injured !== null);
    expect(correct(known, () => ({ injured: null }))).toMatchObject([
      { before: String(known.injured), after: 'not known' },
    ]);
  });

  it('says codes in words, whichever table they are of', () => {
    const change = (field: string, was: string, is: string) =>
      changeInWords({ field, before: was, after: is }, names);
    expect(change('subtype', 'remote-explosive-landmine-ied', 'air-drone-strike')).toMatchObject({
      before: 'remote explosive, landmine or IED',
      after: 'air or drone strike',
    });
    expect(change('location.precision', 'near', 'country')).toMatchObject({
      before: 'placed within about 25 km',
      after: 'place within the country not known',
    });
    expect(change('kind', 'border-post', 'base')).toMatchObject({
      before: 'Border post',
      after: 'Base',
    });
    expect(change('kind', 'state-forces', 'criminal-group')).toMatchObject({
      before: 'State forces',
      after: 'Criminal groups',
    });
  });

  it('leaves a word that is no longer in use as the old version has it', () => {
    expect(
      changeInWords({ field: 'subtype', before: 'no-such-word', after: 'attack' }, names),
    ).toMatchObject({ before: 'no-such-word', after: 'attack' });
  });

  it('tells a source that went, one that came and one that reads differently apart', () => {
    const [first, second] = many.sources;
    const words = correct(many, ({ sources }) => ({
      sources: [
        ...sources.slice(1, 2).map((source) => ({ ...source, title: 'Another title' })),
        ...sources.slice(2),
        {
          id: 's99',
          publisher: 'P',
          title: 'T',
          url: 'https://p.example',
          published: null,
          lang: 'ru',
        },
      ],
    }));
    expect(words).toEqual([
      {
        label: 'Sources',
        kind: 'list',
        isReordered: false,
        added: ['s99: P, “T”, date not stated, Russian, https://p.example'],
        removed: [expect.stringContaining(first?.url ?? '')],
        changed: [
          {
            before: expect.stringContaining(`“${second?.title}”`),
            after: expect.stringContaining('“Another title”'),
          },
        ],
      },
    ]);
  });

  it('says where a list is only in another order', () => {
    const words = correct(many, ({ sources }) => ({ sources: sources.toReversed() }));
    expect(words).toMatchObject([{ isReordered: true, added: [], removed: [], changed: [] }]);
    expect(words.map(changeInLine)).toEqual(['Sources: in another order']);
  });

  it.each<[string, (copy: EventRecord) => object, string | RegExp]>([
    ['date', () => ({ date: '1993-07~' }), /→ about July 1993$/],
    [
      'frontier',
      ({ crossBorder }) => ({ crossBorder: crossBorder ? null : 'af-to-tj' }),
      /Across the frontier: .*Not across it/,
    ],
    ['scope', ({ scope }) => ({ scope: scope ? undefined : 'context' }), /^Scope: none → context$/],
    [
      'latitude',
      ({ location }) => ({ location: { ...location, lat: 37.123456 } }),
      /^Latitude: .* → 37\.123456$/,
    ],
    [
      'accounts',
      () => ({ accounts: [{ source: 's1', claim: 'Another claim.' }] }),
      /^Accounts that differ: added s1: Another claim\.$/,
    ],
    [
      'actors',
      () => ({ actors: [{ id: 'accord-office', role: 'party' }] }),
      /added Accord Office, party|Accord Office.* → Accord Office, party/,
    ],
    ['narrative', () => ({ narrative: 'Another text.\n' }), /^Narrative: reworded$/],
    ['confidence', () => ({ confidence: 'disputed' }), /^Confidence: .* → Disputed$/],
    ['a word no longer known', () => ({ type: 'constructor' }), /^Type: .* → constructor$/],
  ])('reads %s as people do', (_, edit, line) => {
    const record = find(
      ({ accounts, confidence, crossBorder, scope }) =>
        !accounts && confidence !== 'disputed' && crossBorder === null && !scope,
    );
    expect(correct(record, edit).map(changeInLine)[0]).toMatch(line);
  });

  it('gives a long text before and after', () => {
    expect(correct(many, () => ({ summary: 'Short.' }))).toEqual([
      { label: 'Summary', kind: 'text', before: many.summary, after: 'Short.' },
    ]);
  });

  it('names records that came, went, and actors corrected', () => {
    const [gone, ...rest] = before.events;
    const office = before.actors.find(({ id }) => id === 'accord-office');
    const after: Dataset = {
      ...before,
      events: [...rest, { ...many, id: '2026-01-01-made-up', title: 'Made up' }],
      actors: before.actors.map((actor) =>
        actor.id === 'accord-office' ? { ...actor, name: 'Bureau', aliases: [] } : actor,
      ),
      coverage: { ...before.coverage, through: '2026-06-30' },
    };
    const changes = changesBetween(before, after, versionOf(after, '2027-01-02'));
    expect(changes.added).toMatchObject([{ table: 'events', name: 'Made up' }]);
    expect(changes.withdrawn).toMatchObject([
      { table: 'events', key: gone?.id, name: gone?.title },
    ]);
    const lines = changes.corrected.map(({ table, fields }) => [
      table,
      ...fields.map((field) => changeInLine(changeInWords(field, names))),
    ]);
    expect(lines).toEqual([
      [
        'actors',
        `Name: ${office?.name} → Bureau`,
        `Other spellings: ${office?.aliases.map((alias) => `removed ${alias}`).join('; ')}`,
      ],
      ['coverage', 'Through: 20 October 2025 → 30 June 2026'],
    ]);
  });
});

describe('tableCounts', () => {
  it('says what a first version holds', () => {
    const { added } = changesBetween(null, before, versionOf(before, '2026-06-30'));
    expect(tableCounts(added)).toContain(`${before.events.length} events`);
    expect(tableCounts(added)).toContain(`and ${before.ucdp.length} years of UCDP’s deaths`);
  });
});
