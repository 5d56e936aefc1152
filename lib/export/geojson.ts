import { LICENCE, TITLE } from '@/lib/words/about';
import { type Download, pageOf } from './download';
import { eventsTable, LIST_SEPARATOR } from './tables/events';

/**
 * The chosen events as GeoJSON (RFC 7946): a feature an event, its properties the columns of
 * events.csv. An event known to its country alone is no place one can point to and has no geometry;
 * the points of `district` and `province` stand for an area, as `precision` says.
 */
export function toGeoJson(download: Download): object {
  const { version } = download.edition;
  return {
    type: 'FeatureCollection',
    title: TITLE,
    version: version.id,
    licence: LICENCE.name,
    url: pageOf(download),
    features: eventsTable.objects(download).map((values) => {
      const { id, lat, lon, location_precision: precision, themes, ...properties } = values;
      return {
        type: 'Feature',
        id,
        geometry: precision === 'country' ? null : { type: 'Point', coordinates: [lon, lat] },
        properties: {
          id,
          ...properties,
          precision,
          themes: typeof themes === 'string' ? themes.split(LIST_SEPARATOR) : [],
        },
      };
    }),
  };
}
