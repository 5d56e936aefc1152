import { createSerializer } from 'nuqs/server';
import { type View, viewParsers } from './grammar';

/** The link to a view: `/?period=civil-war&bin=month`. Defaults are left out. */
const serialize = createSerializer(viewParsers);
export const viewHref = (view: Partial<View>, path = '/'): string => serialize(path, view);
