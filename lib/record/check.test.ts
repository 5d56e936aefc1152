import { describe, expect, it } from 'vitest';
import { checkRecord, formatProblem } from './check';
import { readRecordFiles } from './load';

const files = readRecordFiles();

/** The real record with one text replaced in one file. */
function broken(edits: readonly (readonly [path: string, from: string, to: string])[]) {
  const changed = files.map((file) => {
    let { text } = file;
    for (const [path, from, to] of edits) {
      if (file.path !== path) continue;
      if (!text.includes(from)) throw new Error(`${path} no longer holds ${from}`);
      text = text.replace(from, to);
    }
    return { ...file, text };
  });
  return checkRecord(changed).problems.map(formatProblem);
}

const Y2025 = 'data/events/2025.yaml';
const VAHDAT = '2025-02-03-vahdat-prison-escape-attempt';

describe('checkRecord', () => {
  it('finds nothing wrong with the record', () => {
    const { dataset, problems } = checkRecord(files);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(dataset?.events).toHaveLength(376);
  });

  it.each([
    [
      'broken YAML, with its line',
      'subtype: mob-violence',
      'subtype: [mob',
      /2025\.yaml:\d+: broken YAML/,
    ],
    ['an unknown field', 'injured: 3', 'wounded: 3', /unknown field wounded/],
    [
      'a word outside a vocabulary',
      'confidence: disputed',
      'confidence: sure',
      /confidence: found "sure"; allowed are confirmed, reported, disputed/,
    ],
    [
      'a subtype of another type',
      'subtype: mob-violence',
      'subtype: armed-clash',
      /subtype: found "armed-clash"; allowed for riots are violent-demonstration, mob-violence/,
    ],
    [
      'an unknown actor',
      '{ id: prisoners-tajikistan, role: attacker',
      '{ id: nobody, role: attacker',
      /actors\.0\.id: found "nobody"; unknown actor/,
    ],
    [
      'a duplicate id',
      `- id: ${VAHDAT}`,
      '- id: 2025-02-05-coup-case-sentences',
      /duplicate id, first in data\/events\/2025\.yaml:\d+/,
    ],
    [
      'an id that does not begin with the date',
      `- id: ${VAHDAT}`,
      '- id: 2025-02-04-vahdat',
      /begins with the start date, 2025-02-03-/,
    ],
    [
      'a record in the wrong year',
      'date: "2025-02-03"',
      'date: "2024-02-03"',
      /belongs in data\/events\/2024\.yaml/,
    ],
    [
      'an impossible date',
      'date: "2025-02-03"',
      'date: "2025-02-30"',
      /found "2025-02-30"; 2025-02-30 is not a day/,
    ],
    [
      'a reversed interval',
      'date: "2025-02-03"',
      'date: "2025-02-03/2025-02-01"',
      /ends before it begins/,
    ],
    [
      'low over best',
      'fatalities: { low: 3, best: 5, high: 7 }',
      'fatalities: { low: 6, best: 5, high: 7 }',
      /fatalities\.low: found 6; low may not be over best, 5/,
    ],
    [
      'best over high',
      'fatalities: { low: 3, best: 5, high: 7 }',
      'fatalities: { low: 3, best: 8, high: 7 }',
      /fatalities\.best: found 8; best may not be over high, 7/,
    ],
    [
      'coordinates outside the region',
      'lat: 38.55\n    lon: 69.02',
      'lat: 12.5\n    lon: 69.02',
      /location\.lat: found 12\.5; TJ lies in the region, lat 34 to 42/,
    ],
    ['a source without a URL', 'url: "https://thecentral.asia/tj/3590", ', '', /sources\.3\.url/],
    [
      'a claim that names a missing source',
      '{ source: s1, claim: "Prison service',
      '{ source: s9, claim: "Prison service',
      /accounts\.0\.source: found "s9"; a claim names a source of the record: s1/,
    ],
    [
      'a relation to a missing record',
      'id: 2019-05-19-vahdat-prison-riot, relation',
      'id: 2019-05-19-nothing, relation',
      /related\.0\.id: found "2019-05-19-nothing"; no record has this id/,
    ],
    [
      'a relation to itself',
      'id: 2019-05-19-vahdat-prison-riot, relation',
      `id: ${VAHDAT}, relation`,
      /a record is not related to itself/,
    ],
  ])('names %s', (_, from, to, message) => {
    // Edits fall on the Vahdat record, which stands after two others in its file.
    const file = files.find(({ path }) => path === Y2025)?.text ?? '';
    const head = file.slice(0, file.indexOf(`- id: ${VAHDAT}`));
    const tail = file.slice(head.length);
    expect(tail).toContain(from);
    const problems = broken([[Y2025, tail, tail.replace(from, to)]]);
    expect(problems.join('\n')).toMatch(message);
    expect(problems.join('\n')).toMatch(/data\/events\/2025\.yaml:\d+/);
  });

  it('names all problems of all files at once', () => {
    const problems = broken([
      [Y2025, 'confidence: disputed', 'confidence: sure'],
      ['data/events/1997.yaml', 'crossBorder: null', 'crossBorder: north'],
      ['data/actors.yaml', 'kind: government', 'kind: club'],
      ['data/periods.yaml', 'end: "1992-05-04"', 'end: "1992-05-03"'],
    ]).join('\n');
    for (const part of ['"sure"', '"north"', '"club"', 'periods leave no gap']) {
      expect(problems).toContain(part);
    }
  });
});
