/**
 * Mercator over the region, by hand: at this size it bends nothing a reader would see, and the
 * browser needs no map library for it. Units are those of the base map's viewBox.
 */
const WEST = 64.6;
const EAST = 76;
const SOUTH = 34.3;
const NORTH = 41.2;

export const MAP_WIDTH = 1000;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const northing = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2));

/** Units per radian of longitude; what d3-geo calls the scale. */
export const MAP_SCALE = MAP_WIDTH / radians(EAST - WEST);
export const MAP_HEIGHT = Math.round(MAP_SCALE * (northing(NORTH) - northing(SOUTH)));

/** d3-geo's translate for the same projection. */
export const MAP_TRANSLATE: readonly [number, number] = [
  -MAP_SCALE * radians(WEST),
  MAP_SCALE * northing(NORTH),
];

export type Point = { readonly x: number; readonly y: number };

export function project(lon: number, lat: number): Point {
  return {
    x: MAP_TRANSLATE[0] + MAP_SCALE * radians(lon),
    y: MAP_TRANSLATE[1] - MAP_SCALE * northing(lat),
  };
}

export type Box = Point & { readonly width: number; readonly height: number };

export const WHOLE_REGION: Box = { x: 0, y: 0, width: MAP_WIDTH, height: MAP_HEIGHT };

/** The river from Panji Poyon to Ishkoshim. */
export const PANJ_STRETCH: Box = boxOf(67.6, 36.3, 72.6, 39.2);

/** Tajikistan and the north of Afghanistan, for the small map of the opening. */
export const FRONTIER: Box = boxOf(66.5, 35.8, 75.6, 41.3);

function boxOf(west: number, south: number, east: number, north: number): Box {
  const [topLeft, bottomRight] = [project(west, north), project(east, south)];
  const width = bottomRight.x - topLeft.x;
  // Of the same shape as the whole, so that a change of zoom moves nothing else on the page.
  const height = (width / MAP_WIDTH) * MAP_HEIGHT;
  const middle = (topLeft.y + bottomRight.y) / 2;
  return { x: topLeft.x, y: middle - height / 2, width, height };
}

export const isOnMap = ({ x, y }: Point): boolean =>
  x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= MAP_HEIGHT;
