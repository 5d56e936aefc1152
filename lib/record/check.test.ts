import { describe, expect, it } from 'vitest';
import { checkRecord, formatProblem } from './check';
import { readRecordFiles } from './load';
import { MADE_UP_ROOT } from './made-up/dataset';

const files = readRecordFiles(MADE_UP_ROOT);

/** The made-up record with one text replaced in one file. */
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
const DRONE = '2025-10-05-north-bridge-drone';

describe('checkRecord', () => {
  it('finds nothing wrong with a record that is right', () => {
    const { dataset, problems } = checkRecord(files);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(dataset?.events).toHaveLength(15);
  });

  it.each([
    [
      'broken YAML, with its line',
      'subtype: air-drone-strike',
      'subtype: [air',
      /2025\.yaml:\d+: broken YAML/,
    ],
    ['an unknown field', 'injured: 3', 'wounded: 3', /unknown field wounded/],
    [
      'a word outside a vocabulary',
      'confidence: confirmed',
      'confidence: sure',
      /confidence: found "sure"; allowed are confirmed, reported, disputed/,
    ],
    [
      'a subtype of another type',
      'subtype: air-drone-strike',
      'subtype: armed-clash',
      /subtype: found "armed-clash"; allowed for explosions-remote-violence are chemical-weapon, air-drone-strike/,
    ],
    [
      'an unknown actor',
      '{ id: unidentified-hands, role: attacker',
      '{ id: nobody, role: attacker',
      /actors\.0\.id: found "nobody"; unknown actor/,
    ],
    [
      'a duplicate id',
      `- id: ${DRONE}`,
      '- id: 2025-10-12-north-bridge-shots',
      /duplicate id, first in data\/events\/2025\.yaml:\d+/,
    ],
    [
      'an id that does not begin with the date',
      `- id: ${DRONE}`,
      '- id: 2025-10-04-north-bridge-drone',
      /begins with the start date, 2025-10-05-/,
    ],
    [
      'a record in the wrong year',
      'date: "2025-10-05"',
      'date: "2024-10-05"',
      /belongs in data\/events\/2024\.yaml/,
    ],
    [
      'an impossible date',
      'date: "2025-10-05"',
      'date: "2025-02-30"',
      /found "2025-02-30"; 2025-02-30 is not a day/,
    ],
    [
      'a reversed interval',
      'date: "2025-10-05"',
      'date: "2025-10-05/2025-10-01"',
      /ends before it begins/,
    ],
    [
      'low over best',
      'fatalities: { low: 1, best: 2, high: 2 }',
      'fatalities: { low: 3, best: 2, high: 2 }',
      /fatalities\.low: found 3; low may not be over best, 2/,
    ],
    [
      'best over high',
      'fatalities: { low: 1, best: 2, high: 2 }',
      'fatalities: { low: 1, best: 8, high: 2 }',
      /fatalities\.best: found 8; best may not be over high, 2/,
    ],
    [
      'coordinates outside the region',
      'lat: 37.6\n    lon: 69.9',
      'lat: 12.5\n    lon: 69.9',
      /location\.lat: found 12\.5; TJ lies in the region, lat 34 to 42/,
    ],
    [
      'a source without a URL',
      'url: "https://brod.example/2025-10-05-north-bridge-drone",',
      '',
      /sources\.2\.url/,
    ],
    [
      'a claim that names a missing source',
      '{ source: s1, claim: "Five',
      '{ source: s9, claim: "Five',
      /accounts\.0\.source: found "s9"; a claim names a source of the record: s1/,
    ],
    [
      'a relation to a missing record',
      'id: 2025-10-12-north-bridge-shots, relation',
      'id: 2025-10-12-nothing, relation',
      /related\.0\.id: found "2025-10-12-nothing"; no record has this id/,
    ],
    [
      'a relation to itself',
      'id: 2025-10-12-north-bridge-shots, relation',
      `id: ${DRONE}, relation`,
      /a record is not related to itself/,
    ],
  ])('names %s', (_, from, to, message) => {
    // Edits fall on the drone record or the one after it.
    const file = files.find(({ path }) => path === Y2025)?.text ?? '';
    const head = file.slice(0, file.indexOf(`- id: ${DRONE}`));
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
      ['data/periods.yaml', 'end: "1992-05-31"', 'end: "1992-05-30"'],
    ]).join('\n');
    for (const part of ['"sure"', '"north"', '"club"', 'periods leave no gap']) {
      expect(problems).toContain(part);
    }
  });
});
