import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRecord } from './check';
import { formatProblem } from './problem';
import type { RawFile } from './read';
import { REFERENCE } from './reference';
import { READING, RULES } from './rules';
import { README, withRules } from './rules-page';
import { type Draft, draftArbitrary, filesOf, surroundingsOf, TODAY } from './spoiled/draft';
import { SPOILED_FACTS } from './spoiled/facts';
import { SPOILED_FILES } from './spoiled/files';
import { fileOf, type Kind } from './spoiled/kind';
import { SPOILED_TEXTS } from './spoiled/texts';

const KINDS = [...SPOILED_FACTS, ...SPOILED_TEXTS, ...SPOILED_FILES];

/** A record that is right, another for every kind, and the same ones on every run. */
const drafts = fc.sample(draftArbitrary, { numRuns: KINDS.length, seed: 1 });

/** The files of a spoiled record. */
function spoil(draft: Draft, { spoil: change, text, file }: Kind): RawFile[] {
  change?.(draft);
  const path = file ?? fileOf(draft);
  return filesOf(draft).map((raw) =>
    text && raw.path === path && raw.text !== null ? { path, text: text(raw.text) } : raw,
  );
}

const check = (draft: Draft, files: readonly RawFile[]) =>
  checkRecord(files, surroundingsOf(draft));

describe('checkRecord', () => {
  it('accepts every valid record', () => {
    fc.assert(
      fc.property(draftArbitrary, (draft) => {
        const { dataset, problems } = check(draft, filesOf(draft));
        expect(problems.map(formatProblem)).toEqual([]);
        expect(dataset?.events).toHaveLength(draft.events.length);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('knows at least 136 ways to spoil one', () => {
    expect(new Set(KINDS.map(({ name, rule }) => `${rule}: ${name}`)).size).toBe(KINDS.length);
    expect(KINDS.length).toBeGreaterThanOrEqual(136);
  });

  it.each(KINDS.map((kind, i) => [kind.rule, kind.name, i] as const))(
    '%s refuses %s',
    (_, __, i) => {
      const [kind, draft] = [KINDS[i], structuredClone(drafts[i])];
      if (!kind || !draft) throw new Error('no such kind');
      const files = spoil(draft, kind);
      const { dataset, problems } = check(draft, files);
      expect(dataset).toBeNull();
      const all = problems
        .map((problem) => `${problem.rule}: ${formatProblem(problem)}`)
        .join('\n');
      const found = problems.filter(({ rule }) => rule === kind.rule);
      expect(found, all).not.toEqual([]);
      const whose = kind.file ?? fileOf(draft);
      const inFile = found.filter(({ file }) => whose === 'any event' || file === whose);
      expect(inFile, all).not.toEqual([]);
      if (kind.on === undefined) return;
      const lines = inFile.map(({ file, line }) => {
        const text = files.find(({ path }) => path === file)?.text ?? '';
        return text.split('\n')[(line ?? 0) - 1] ?? '';
      });
      expect(
        lines.some((line) => line.includes(kind.on ?? '')),
        `${lines.join('\n')}\n${all}`,
      ).toBe(true);
    },
  );

  it('has a way to spoil it for every rule', () => {
    const tried = new Set(KINDS.map(({ rule }) => rule));
    const rules = [...READING, ...RULES].map(({ name }) => name);
    expect(rules.filter((name) => !tried.has(name))).toEqual([]);
    expect([...tried].filter((name) => !rules.some((rule) => rule === name))).toEqual([]);
  });

  it('names the record and not only the file', () => {
    const [draft] = structuredClone(drafts);
    if (!draft) throw new Error('no draft');
    const [, second, third] = draft.events;
    if (!second || !third) throw new Error('no events');
    second.fatalities = { low: 9, best: 3, high: 10 };
    third.title = 'a\u202eb';
    draft.coverage.through = '2099-12-31';
    const { problems } = check(draft, filesOf(draft));
    // All at once, in the order of files and lines.
    expect(problems.map(({ rule, record }) => [rule, record])).toEqual(
      expect.arrayContaining([
        ['figures-in-order', second.id],
        ['hidden-characters', third.id],
        ['coverage', undefined],
      ]),
    );
    const message = problems.map(formatProblem).find((line) => line.includes(third.id));
    expect(message).toMatch(
      /^data\/events\/\d{4}\.yaml:\d+ · \S+ · title: found "a\\u202eb"; .+U\+202E/,
    );
  });

  it.each([
    ['files of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    [
      'a long comment',
      (text: string) =>
        `${text.startsWith('year,') ? '' : '# '.padEnd(9e5, 'x')}\n${text}`.trimStart(),
    ],
  ])('lets %s pass', (_, change) => {
    const [draft] = structuredClone(drafts);
    if (!draft) throw new Error('no draft');
    const files = filesOf(draft).map((file) => ({ ...file, text: change(file.text ?? '') }));
    expect(check(draft, files).problems.map(formatProblem)).toEqual([]);
  });

  it('says of a file that cannot be read that it cannot be read, and no more', () => {
    const [draft] = structuredClone(drafts);
    if (!draft) throw new Error('no draft');
    const files = filesOf(draft).map((file) =>
      file.path === fileOf(draft) ? { ...file, text: '- id: [' } : file,
    );
    expect(new Set(check(draft, files).problems.map(({ rule }) => rule))).toEqual(
      new Set(['readable']),
    );
  });

  it('lets Persian spell with its non-joiner', () => {
    const [draft] = structuredClone(drafts);
    const source = draft?.events[0]?.sources[0];
    if (!draft || !source) throw new Error('no draft');
    source.title = 'می\u200cخواهد';
    expect(check(draft, filesOf(draft)).problems.map(formatProblem)).toEqual([]);
  });

  it('holds a kept id to the date it was first kept under, so that a date can be corrected', () => {
    const [draft] = structuredClone(drafts);
    const first = draft?.events[0];
    if (!draft || !first) throw new Error('no draft');
    const renamed = { ...draft.kept[1], id: first.id, firstDate: '2010', lastVersion: 'x' };
    const id = `2010-kept-under-a-year`;
    const text = JSON.stringify({ ...draft, kept: [draft.kept[0], renamed] });
    const other: Draft = JSON.parse(text.replaceAll(first.id, id));
    const rules = check(other, filesOf(other)).problems.map(({ rule }) => rule);
    expect(rules).not.toContain('id-begins-with-date');
  });

  it('throws nothing, whatever stands in the place of a file', () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.json({ maxDepth: 4 }),
      fc.constantFrom('- ', '- - -', '? :', '&a', '%YAML 9', '!!binary x', '- {', '"'),
    );
    const paths = ['data/events/2010.yaml', 'data/periods.yaml', 'data/story.yaml', REFERENCE];
    fc.assert(
      fc.property(junk, fc.constantFrom(...paths), (text, path) => {
        const { dataset } = checkRecord([{ path, text }], { today: TODAY, kept: [] });
        expect(dataset).toBeNull();
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});

describe('data/README.md', () => {
  it('lists the rules as they are: run "npm run data:rules" where it does not', () => {
    const page = readFileSync(README, 'utf8');
    expect(withRules(page)).toBe(page);
  });
});
