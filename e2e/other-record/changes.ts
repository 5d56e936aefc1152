/** What the other record changes in ours. Shared by the script that makes it and the tests. */

export const NEXT_DAY = '2026-12-01';

/** A record whose every text means harm. */
export const HOSTILE_ID = '2026-04-10-hostile-record';
export const HOSTILE_TITLE = `"onload=alert(1) <script>x()</script></svg>]]>\u202Eabc`;
export const HOSTILE_TEXT = `=cmd() <script>window.broken=1</script> "><img src=x onerror="window.broken=1"> </style></title></svg> ]]> &amp; \u202Ereversed\u202C`;

/** A record whose figures the other record corrects. */
export const CORRECTED_ID = '2025-11-26-shamsiddin-shohin-drone-attack';
export const CORRECTED_BEST = 4;

export const CORRECTED_WHY = 'A fourth man was found, writes a second source.';

/** A record that the other record withdraws, and the one that stands in its place; nothing refers to it. */
export const WITHDRAWN_ID = '2025-01-17-taliban-seize-drugs-yangi-qala';
export const WITHDRAWN_WHY = 'Two reports of one seizure had been taken for two.';
export const SUCCESSOR_ID = '2025-11-30-darvoz-attack';
