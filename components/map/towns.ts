/** Towns named on the map, to find one's way by; from the gazetteer in data/places.yaml where it has
 * them. `near` ones only when the Panj is drawn large. */
export const TOWNS = [
  { name: 'Dushanbe', lon: 68.79, lat: 38.56, near: false, side: 'left' },
  { name: 'Khujand', lon: 69.62, lat: 40.28, near: false, side: 'right' },
  { name: 'Kulob', lon: 69.78, lat: 37.91, near: false, side: 'left' },
  { name: 'Bokhtar', lon: 68.78, lat: 37.84, near: false, side: 'left' },
  { name: 'Khorog', lon: 71.55, lat: 37.49, near: false, side: 'right' },
  { name: 'Kunduz', lon: 68.86, lat: 36.73, near: false, side: 'left' },
  { name: 'Faizabad', lon: 70.58, lat: 37.12, near: false, side: 'right' },
  { name: 'Mazar-i-Sharif', lon: 67.11, lat: 36.71, near: false, side: 'right' },
  { name: 'Kabul', lon: 69.17, lat: 34.53, near: false, side: 'right' },
  { name: 'Murghob', lon: 73.97, lat: 38.17, near: false, side: 'right' },
  { name: 'Panj', lon: 69.1, lat: 37.24, near: true, side: 'left' },
  { name: 'Panji Poyon', lon: 68.6, lat: 37.19, near: true, side: 'left' },
  { name: 'Ishkoshim', lon: 71.61, lat: 36.72, near: true, side: 'right' },
  { name: 'Taloqan', lon: 69.53, lat: 36.74, near: true, side: 'right' },
  { name: 'Darvoz', lon: 70.88, lat: 38.46, near: true, side: 'right' },
] as const;

export const COUNTRIES = [
  { name: 'Tajikistan', lon: 71.4, lat: 38.95 },
  { name: 'Afghanistan', lon: 67.9, lat: 35.4 },
  { name: 'Uzbekistan', lon: 66.2, lat: 39.3 },
  { name: 'Kyrgyzstan', lon: 73.4, lat: 40.4 },
  { name: 'China', lon: 75.2, lat: 38.6 },
  { name: 'Pakistan', lon: 72.4, lat: 35.3 },
] as const;
