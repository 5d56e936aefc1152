import { describe, expect, it } from 'vitest';
import { placeGroups } from './places';

const province = (slug: string, country: string) => ({ slug, name: slug, country });

describe('placeGroups', () => {
  it('has the countries of the frontier first, and all others together', () => {
    const provinces = [
      province('moscow', 'RU'),
      province('takhar', 'AF'),
      province('khatlon', 'TJ'),
      province('osh', 'KG'),
      province('gbao', 'TJ'),
    ];
    const groups = placeGroups(provinces);
    expect(groups.map(({ id, provinces }) => [id, provinces.map(({ slug }) => slug)])).toEqual([
      ['TJ', ['khatlon', 'gbao']],
      ['AF', ['takhar']],
      ['elsewhere', ['moscow', 'osh']],
    ]);
  });

  it('has no group without a province', () => {
    expect(placeGroups([province('osh', 'KG')]).map(({ id }) => id)).toEqual(['elsewhere']);
  });
});
