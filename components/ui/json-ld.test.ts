import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { datasetJsonLd } from '@/lib/export/dataset-json-ld';
import { dataset, HOSTILE, ORIGIN, withHostile } from '@/lib/export/fixtures';
import { eventJsonLd } from '@/lib/export/json-ld';
import { editionOf } from '@/lib/serve/made-up';
import { JsonLd } from './json-ld';

const SCRIPT = /^<script type="application\/ld\+json">([\s\S]*)<\/script>$/;
const render = (data: object): string => renderToStaticMarkup(createElement(JsonLd, { data }));

describe('structured data in a page', () => {
  it.each(HOSTILE)('holds %j and no markup', (text) => {
    const { record } = withHostile(text);
    const inside = SCRIPT.exec(render(eventJsonLd(record)))?.[1] ?? '';
    expect(inside).not.toContain('<');
    expect(JSON.parse(inside)).toMatchObject({ headline: text, abstract: text });
  });

  it('describes the data set in its version, with every file', () => {
    const edition = editionOf(dataset);
    const inside = SCRIPT.exec(render(datasetJsonLd(edition, ORIGIN)))?.[1] ?? '';
    const data = JSON.parse(inside);
    expect(data).toMatchObject({
      '@type': 'Dataset',
      version: edition.version.id,
      temporalCoverage: `${dataset.coverage.from}/${dataset.coverage.through}`,
      isAccessibleForFree: true,
    });
    const urls = data.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
    expect(urls).toContain(`${ORIGIN}/data/panj.zip`);
    expect(urls).toContain(`${ORIGIN}/data/events.geojson`);
  });
});
