import { createSerializer } from 'nuqs/server';
import { type View, viewParsers } from './grammar';

const serialize = createSerializer(viewParsers);

/** The link to a view: `/?period=civil-war&bin=month`. Defaults are left out. */
export function viewHref(view: Partial<View>, path = '/'): string {
  return serialize(path, {
    ...view,
    types: view.types && [...view.types],
    provinces: view.provinces && [...view.provinces],
    actors: view.actors && [...view.actors],
    themes: view.themes && [...view.themes],
    direction: view.direction && [...view.direction],
    confidence: view.confidence && [...view.confidence],
  });
}
