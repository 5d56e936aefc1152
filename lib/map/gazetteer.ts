import type { Side } from './labels';

/** Towns named on the map, to find one's way by, in the order of their rank; from the gazetteer in
 * data/places.yaml where it has them. `near` ones only when the Panj is drawn large. */
export const TOWNS = [
  { name: 'Dushanbe', lon: 68.79, lat: 38.56, near: false },
  { name: 'Kabul', lon: 69.17, lat: 34.53, near: false },
  { name: 'Khorog', lon: 71.55, lat: 37.49, near: false },
  { name: 'Khujand', lon: 69.62, lat: 40.28, near: false },
  { name: 'Kunduz', lon: 68.86, lat: 36.73, near: false },
  { name: 'Kulob', lon: 69.78, lat: 37.91, near: false },
  { name: 'Bokhtar', lon: 68.78, lat: 37.84, near: false },
  { name: 'Faizabad', lon: 70.58, lat: 37.12, near: false },
  { name: 'Mazar-i-Sharif', lon: 67.11, lat: 36.71, near: false },
  { name: 'Murghob', lon: 73.97, lat: 38.17, near: false },
  { name: 'Taloqan', lon: 69.53, lat: 36.74, near: true },
  { name: 'Panj', lon: 69.1, lat: 37.24, near: true },
  { name: 'Ishkoshim', lon: 71.61, lat: 36.72, near: true },
  { name: 'Darvoz', lon: 70.88, lat: 38.46, near: true },
  { name: 'Panji Poyon', lon: 68.6, lat: 37.19, near: true },
] as const;

export const TOWN_SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];

/** Where there is room for the name of each. */
export const COUNTRIES = [
  { name: 'Tajikistan', lon: 72.6, lat: 38.75 },
  { name: 'Afghanistan', lon: 67.2, lat: 35.2 },
  { name: 'Uzbekistan', lon: 66.1, lat: 39.3 },
  { name: 'Kyrgyzstan', lon: 73.4, lat: 40.4 },
  { name: 'China', lon: 75.2, lat: 38.6 },
  { name: 'Pakistan', lon: 72.6, lat: 35.2 },
] as const;

export const COUNTRY_SIDES: readonly Side[] = ['on', 'high', 'low', 'right', 'left'];
