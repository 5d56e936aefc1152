import { readFileSync } from 'node:fs';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listVersions } from '@/lib/record/kept-versions';
import { editionOf } from '@/lib/serve/made-up';
import { citationOf, citeVersion, toText } from './citation';
import { toBibtex, toCff, toRis } from './citation-formats';
import { dataset, downloadOf, HOSTILE, ORIGIN, withHostile } from './fixtures';
import { plainLine } from './plain-text';

const edition = editionOf(dataset);

describe('CITATION.cff at the root', () => {
  it('names the newest kept version', () => {
    const newest = listVersions().at(-1);
    const file = parse(readFileSync('CITATION.cff', 'utf8'));
    expect(file.version).toBe(newest?.id);
    expect(file['date-released']).toBe(newest?.date);
    expect(newest && toCff(citeVersion(newest, null))).toBe(readFileSync('CITATION.cff', 'utf8'));
  });
});

describe('a citation', () => {
  it('names the version, and the view with how many events it has', () => {
    const text = toText(citationOf(downloadOf(edition, 'period=river-war&types=battles')));
    expect(text).toContain(`Version ${edition.version.id}`);
    expect(text).toMatch(/Selection: \d+ events; Begins: .*\(River war\); Type: Battles\./);
    expect(text).toContain(`${ORIGIN}/data?period=river-war&types=battles&v=${edition.version.id}`);
  });

  it('of an event leads to its permanent page', () => {
    const [{ id = '', title = '' } = {}] = dataset.events;
    const text = toText(citationOf(downloadOf(edition, '', id)));
    expect(text).toContain(`“${title}”`);
    expect(text.trim().endsWith(`${ORIGIN}/events/${id}`)).toBe(true);
  });

  it.each(HOSTILE)('of %j is one entry in every form, with the text in it', (text) => {
    const { data, record } = withHostile(text);
    const citation = citationOf(downloadOf(editionOf(data), '', record.id));
    const plain = plainLine(text);

    const bibtex = parseBibtex(toBibtex(citation), { sentenceCase: false, raw: false });
    expect(bibtex.errors).toEqual([]);
    expect(bibtex.entries).toHaveLength(1);
    const title = String(bibtex.entries[0]?.fields.title).replaceAll(/<\/?span[^>]*>/g, '');
    const letters = (words: string) => words.replaceAll(/\s/gu, '');
    expect(letters(title)).toBe(letters(plain));

    const ris = toRis(citation).split('\r\n').filter(Boolean);
    for (const line of ris) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
    expect(ris.filter((line) => line.startsWith('TY  - '))).toHaveLength(1);
    expect(ris.at(-1)).toBe('ER  - ');
    expect(ris).toContain(`TI  - ${plain}`);

    expect(parse(toCff(citation)).title).toBe(plain);
    expect(toText(citation).trim().split('\n')).toHaveLength(1);
  });

  it('of a view keeps any words searched for inside its address', () => {
    const query = `q=${encodeURIComponent('a}b{c\\ %"<é')}`;
    const bibtex = toBibtex(citationOf(downloadOf(edition, query)));
    const { errors, entries } = parseBibtex(bibtex);
    expect(errors).toEqual([]);
    const url = new URL(String(entries[0]?.fields.url));
    expect(url.searchParams.get('q')).toBe('a}b{c\\ %"<é');
  });
});
