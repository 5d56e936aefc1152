import { describe, expect, it } from 'vitest';
import { editionOf } from '@/lib/serve/made-up';
import { eventCell, eventColumns, readEventRows } from './event-rows';
import { dataset, downloadOf } from './fixtures';
import { eventsTable } from './tables/events';

describe('the rows of events.csv on a page', () => {
  const whole = downloadOf(editionOf(dataset));
  const rows = readEventRows(eventsTable.csv(whole));

  it('are those of the file, under its columns', () => {
    const objects = eventsTable.objects(whole);
    expect([...rows.keys()]).toEqual(objects.map(({ id }) => id));
    for (const values of objects) {
      for (const column of eventColumns(false)) {
        const cell = eventCell(column, rows.get(String(values.id))?.get(column.name) ?? '');
        const value = values[column.name] ?? null;
        if (value === null) expect([null, '', '–']).toContain(cell);
        else if (typeof value === 'boolean') expect(cell).toBe(value ? 'yes' : 'no');
        else expect(cell).toBe(value);
      }
    }
  });

  it('say of a figure that nobody gives that it is not known, and of a rank nobody gave nothing', () => {
    const column = (name: string) => {
      const found = eventColumns(true).find((one) => one.name === name);
      if (!found) throw new Error(`There is no column ${name}.`);
      return found;
    };
    expect(eventCell(column('fatalities_best'), '')).toBeNull();
    expect(eventCell(column('fatalities_best'), '0')).toBe(0);
    expect(eventCell(column('prominence'), '')).toBe('–');
    expect(eventCell(column('district'), '')).toBe('');
  });

  it('have the title first, and the window only where one cuts', () => {
    expect(eventColumns(false)[0]?.label).toBe('Title');
    expect(eventColumns(true).map(({ name }) => name)).toContain('window');
    expect(eventColumns(false).map(({ name }) => name)).not.toContain('window');
  });
});
