import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from './check/problem';
import { draftArbitrary, filesOf } from './check/spoiled/draft';
import { NO_SYNONYMS } from './editorial';
import { checkRepository, loadDataset } from './load';

const [draft] = fc.sample(draftArbitrary, { numRuns: 1, seed: 3 });
if (!draft) throw new Error('no draft');

describe('checkRepository', () => {
  let root = '';
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const problems = (): string => checkRepository(root).problems.map(formatProblem).join('\n');

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'panj-'));
    for (const { path, text } of filesOf({ ...draft, withdrawn: [], corrections: [] }))
      write(path, text ?? '');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('finds nothing wrong with files that are right', () => {
    expect(problems()).toBe('');
    expect(loadDataset(root).events).toHaveLength(draft.events.length);
  });

  it('needs nothing of what editors write beside the record', () => {
    for (const name of ['story', 'claims', 'withdrawn', 'corrections', 'synonyms', 'searches']) {
      rmSync(join(root, `data/${name}.yaml`));
    }
    expect(checkRepository(root).editorial).toEqual({
      story: null,
      claims: [],
      withdrawn: [],
      corrections: [],
      synonyms: NO_SYNONYMS,
      searches: [],
    });
  });

  it('says which file is missing', () => {
    rmSync(join(root, 'data/coverage.yaml'));
    expect(problems()).toMatch(/^data\/coverage\.yaml: the file is missing; restore it/m);
    rmSync(join(root, 'data/events'), { recursive: true });
    expect(problems()).toMatch(/^data\/events: the file is missing; restore it/m);
  });

  it('says where a folder stands in the place of a file, and a file where none is read', () => {
    mkdirSync(join(root, 'data/events/2012.yaml'));
    write('data/events/notes.txt', 'a note');
    expect(problems()).toMatch(/^data\/events\/2012\.yaml: a folder stands where a file belongs/m);
    expect(problems()).toMatch(/^data\/events\/notes\.txt: only files named <year>\.yaml/m);
  });

  it('says where a file is no text', () => {
    write('data/places.yaml', Uint8Array.of(0xff, 0xfe, 0x00));
    expect(problems()).toMatch(/^data\/places\.yaml: the file is not UTF-8/m);
  });

  it('says where a kept version cannot be read', () => {
    write('data/versions/2020-01-01-00000000.json.br', 'x');
    expect(problems()).toMatch(/2020-01-01-00000000\.json\.br cannot be read/);
    expect(() => loadDataset(root)).toThrow(/cannot be read/);
  });
});
