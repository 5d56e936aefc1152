import { expect, it } from 'vitest';
import { routeName } from './route-name';

it.each([
  ['/?period=civil-war', '/'],
  ['/api/v1/events?limit=1', '/api/v1/events'],
  ['/api/v1/events/2025-12-24-x', '/api/v1/events/[id]'],
  ['/embed/event/x/live', '/embed/event/[id]/live'],
  ['/embed/context/x', '/embed/context/[id]'],
  ['/chart/context/x.png', '/chart/context/[picture]'],
  ['/story', '/story'],
  ['/embed/story?step=accord', '/embed/story'],
  ['/claims/the-plain-was-always-quiet', '/claims/[id]'],
  ['/data/like/x.csv?like=province', '/data/like/[file]'],
  ['/chart/timeline.png?width=400', '/chart/timeline.png'],
  ['/record/index.123.json', '/record'],
  ['/wp-login.php', 'other'],
  ['/api/v1/nothing', 'other'],
])('%s is counted as %s', (path, name) => {
  expect(routeName(path)).toBe(name);
});
