import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { madeUpClaims } from '@/lib/record/made-up/dataset';
import { editionOf } from '@/lib/serve/made-up';
import { dataset, downloadOf, HOSTILE, withHostile } from './fixtures';
import { toGeoJson } from './geojson';
import type { Table } from './table';
import { TABLES } from './tables/all';
import { claimsTable } from './tables/claims';
import { eventsTable } from './tables/events';
import { accountsTable, relatedTable, sourcesTable, victimsTable } from './tables/evidence';
import { actorsTable } from './tables/reference';

const edition = editionOf(dataset);
const read = (csv: string): Record<string, string>[] =>
  parse(csv, { columns: true, record_delimiter: '\r\n' });

describe('the tables as CSV', () => {
  const whole = downloadOf(edition);

  it('of one event are its row alone, as it is among all', () => {
    const [first] = dataset.events;
    const rows = read(eventsTable.csv(downloadOf(edition, '', first?.id ?? '')));
    expect(rows).toEqual(read(eventsTable.csv(whole)).filter(({ id }) => id === first?.id));
    const geo = toGeoJson(downloadOf(edition, '', first?.id ?? ''));
    expect(geo).toMatchObject({ features: [{ id: first?.id }] });
  });

  it.each(TABLES.map((table): [string, Table] => [table.name, table]))(
    '%s has the columns its schema describes, each with a meaning',
    (_, table) => {
      const [header] = parse(table.csv(whole), { to: 1 }) as string[][];
      expect(header).toEqual(table.fields(whole).map(({ name }) => name));
      for (const { name, description } of table.fields(whole)) {
        expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
        expect(description.length).toBeGreaterThan(4);
      }
    },
  );

  it('leaves empty what is not known, and writes 0 where a source says so', () => {
    const rows = new Map(read(eventsTable.csv(whole)).map((row) => [row.id, row]));
    for (const { id, fatalities, injured } of dataset.events) {
      const cell = (value: number | null) => (value === null ? '' : String(value));
      expect(rows.get(id)).toMatchObject({
        fatalities_low: cell(fatalities.low),
        fatalities_best: cell(fatalities.best),
        fatalities_high: cell(fatalities.high),
        injured: cell(injured),
      });
    }
    expect([...rows.values()].some((row) => row.fatalities_low === '0')).toBe(true);
    expect([...rows.values()].some((row) => row.fatalities_low === '')).toBe(true);
  });

  it('joins lists by a sign that no word of the record holds', () => {
    for (const { aliases } of [...dataset.actors, ...dataset.places]) {
      expect(aliases.join()).not.toContain(';');
    }
    for (const row of read(actorsTable.csv(whole))) {
      const actor = dataset.actors.find(({ id }) => id === row.id);
      expect(row.aliases?.split(';').filter(Boolean)).toEqual(actor?.aliases);
    }
  });

  it('has each claim with its events, and its counts from this record', () => {
    const rows = read(claimsTable.csv(whole));
    expect(rows.map(({ id }) => id)).toEqual(madeUpClaims.map(({ id }) => id));
    const crossings = rows.find(({ id }) => id === 'crossings-are-more-frequent-now');
    const across = dataset.events.filter(({ crossBorder }) => crossBorder === 'af-to-tj');
    expect(crossings).toMatchObject({
      verdict: 'partly',
      is_from_essay: 'true',
      events_for: '2025-10-05-north-bridge-drone',
      events_against: '1994-05-20-reed-island-crossing',
      events_named: '1997-06-27-river-accord',
      records: String(across.length),
    });
  });

  it.each(HOSTILE)('gives back %j and lets no spreadsheet run it', (text) => {
    const { data, record } = withHostile(text);
    const download = downloadOf(editionOf(data));
    const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
    const trimmed = safe.trimEnd();
    const [event] = read(eventsTable.csv(download)).filter(({ id }) => id === record.id);
    expect(event).toMatchObject({
      title: safe,
      summary: safe,
      narrative: trimmed,
      location_name: safe,
      district: safe,
      province: safe,
      lat: String(record.location.lat),
    });
    const ofEvent = (table: Table) =>
      read(table.csv(download)).filter((row) => row.event_id === record.id);
    expect(ofEvent(sourcesTable).map((row) => row.title)).toEqual(record.sources.map(() => safe));
    expect(ofEvent(accountsTable)).toMatchObject([{ claim: safe, source_id: 's1' }]);
    expect(ofEvent(victimsTable)).toMatchObject([{ group: safe, killed: '', injured: '0' }]);
  });

  it('leaves a coordinate that begins with a minus sign alone', () => {
    const { data, record } = withHostile('x');
    const moved = { ...record, location: { ...record.location, lon: -0.5 } };
    const download = downloadOf(editionOf({ ...data, events: [moved, ...data.events.slice(1)] }));
    expect(read(eventsTable.csv(download))[0]?.lon).toBe('-0.5');
  });
});

describe('a view', () => {
  it('says of each event whether it begins in the window, where a window cuts', () => {
    const vague = dataset.events.find(({ date }) => /^\d{4}-\d{2}$/.test(date));
    const month = vague?.date ?? '';
    const download = downloadOf(edition, `from=${month}-15`);
    const rows = read(eventsTable.csv(download));
    expect(rows.find(({ id }) => id === vague?.id)?.window).toBe('too-vague');
    expect(rows.filter(({ window }) => window === 'inside').length).toBeGreaterThan(1);
    expect(read(eventsTable.csv(downloadOf(edition, 'types=battles')))[0]).not.toHaveProperty(
      'window',
    );
  });

  it('holds what hangs on its events only, and everything else whole', () => {
    const download = downloadOf(edition, 'period=river-war&types=battles');
    const ids = new Set(read(eventsTable.csv(download)).map(({ id }) => id));
    expect(ids.size).toBeGreaterThan(5);
    for (const table of [sourcesTable, accountsTable, relatedTable]) {
      for (const { event_id } of read(table.csv(download))) expect(ids).toContain(event_id);
    }
    expect(read(actorsTable.csv(download))).toHaveLength(dataset.actors.length);
  });

  it('promises no other end of a relation that it may leave out', () => {
    const keys = (query: string) => JSON.stringify(relatedTable.schema(downloadOf(edition, query)));
    expect(keys('')).toContain('"related_id"],"reference"');
    expect(keys('types=battles')).not.toContain('"related_id"],"reference"');
  });

  it('without any event is tables with a header alone', () => {
    expect(read(eventsTable.csv(downloadOf(edition, 'types=none')))).toEqual([]);
  });
});

describe('GeoJSON', () => {
  it.each(HOSTILE)('has %j as it is', (text) => {
    const { data, record } = withHostile(text);
    const all = JSON.parse(JSON.stringify(toGeoJson(downloadOf(editionOf(data)))));
    const feature = all.features.find(({ id }: { id: string }) => id === record.id);
    expect(feature.properties).toMatchObject({ title: text, location_name: text });
  });

  it('points to no place where only the country is known', () => {
    const { features } = JSON.parse(JSON.stringify(toGeoJson(downloadOf(edition))));
    const without = features.filter(({ geometry }: { geometry: object | null }) => !geometry);
    const known = dataset.events.filter(({ location }) => location.precision === 'country');
    expect(without.map(({ id }: { id: string }) => id).sort()).toEqual(
      known.map(({ id }) => id).sort(),
    );
  });
});
