import type { EventRecord } from '@/lib/record/schema';

/** The days on which the two versions of the made-up record are kept. */
export const FIRST_DAY = '2026-06-01';
export const SECOND_DAY = '2026-06-15';

/** What the second version changes in the first. Shared by the script that makes it and the tests. */
export const CORRECTED = {
  id: '2025-10-05-north-bridge-drone',
  fatalities: { low: 1, best: 4, high: 4 },
} as const;

export const CORRECTED_WHY = 'A fourth man was found, writes a second source.';

/** An event that the second version withdraws; nothing refers to it. What stands in its place. */
export const WITHDRAWN_ID = '2015-03-21-hill-town-gathering';
export const WITHDRAWN_WHY = 'Two reports of one gathering had been taken for two.';
export const SUCCESSOR_ID = '2004-12-30-winter-arrests';

const TITLE = `"onload=alert(1) <script>x()</script></svg>]]>\u202Eabc`;
const TEXT = `=cmd() <script>window.broken=1</script> "><img src=x onerror="window.broken=1"> </style></title></svg> ]]> &amp; \u202Ereversed\u202C`;

/** An event that the second version adds: its every text means harm. */
export const HOSTILE: EventRecord = {
  id: '2025-10-16-hostile-record',
  date: '2025-10-16',
  title: TITLE,
  type: 'battles',
  subtype: 'armed-clash',
  location: {
    name: TEXT,
    province: 'Khatlon',
    country: 'TJ',
    lat: 37.5,
    lon: 69.5,
    precision: 'exact',
  },
  crossBorder: null,
  actors: [{ id: 'river-guards', role: 'party', label: TEXT }],
  fatalities: { low: null, best: null, high: null },
  injured: null,
  victims: [{ group: TEXT, killed: null, injured: null }],
  themes: [],
  confidence: 'disputed',
  summary: TEXT,
  narrative: TEXT,
  accounts: [{ source: 's1', claim: TEXT }],
  sources: [
    {
      id: 's1',
      publisher: TEXT,
      title: TEXT,
      url: 'https://example.org/?a="><script>',
      published: null,
      lang: 'en',
    },
  ],
  related: [],
};
