import type { Editorial } from '@/lib/record/editorial';
import { keepVersion } from '@/lib/record/kept-versions';
import { checkRepository } from '@/lib/record/load';
import type { Dataset, EventRecord } from '@/lib/record/schema';
import { writeRecord } from '@/lib/serve/write-record';
import {
  CORRECTED_BEST,
  CORRECTED_ID,
  CORRECTED_WHY,
  HOSTILE_ID,
  HOSTILE_TEXT,
  HOSTILE_TITLE,
  NEXT_DAY,
  SUCCESSOR_ID,
  WITHDRAWN_ID,
  WITHDRAWN_WHY,
} from './changes';

/**
 * Makes the other record in the folder that it runs in, keeps it as a second version and builds it. It
 * goes past the check, which would refuse texts that mean harm: what stands behind the check must hold
 * without it.
 */
const checked = checkRepository();
if (!checked.dataset || !checked.editorial) throw new Error('Our own record has problems.');

const hostile: EventRecord = {
  id: HOSTILE_ID,
  date: '2026-04-10',
  title: HOSTILE_TITLE,
  type: 'battles',
  subtype: 'armed-clash',
  location: {
    name: HOSTILE_TEXT,
    province: 'Khatlon',
    country: 'TJ',
    lat: 37.5,
    lon: 69.5,
    precision: 'exact',
  },
  crossBorder: null,
  actors: [{ id: 'taliban', role: 'party', label: HOSTILE_TEXT }],
  fatalities: { low: null, best: null, high: null },
  injured: null,
  victims: [{ group: HOSTILE_TEXT, killed: null, injured: null }],
  themes: [],
  confidence: 'disputed',
  summary: HOSTILE_TEXT,
  narrative: HOSTILE_TEXT,
  accounts: [{ source: 's1', claim: HOSTILE_TEXT }],
  sources: [
    {
      id: 's1',
      publisher: HOSTILE_TEXT,
      title: HOSTILE_TEXT,
      url: 'https://example.org/?a="><script>',
      published: null,
      lang: 'en',
    },
  ],
  related: [],
};

function change(event: EventRecord): EventRecord | [] {
  if (event.id === WITHDRAWN_ID) return [];
  if (event.id !== CORRECTED_ID) return event;
  const best = CORRECTED_BEST;
  return { ...event, fatalities: { ...event.fatalities, best, high: best } };
}

const events = checked.dataset.events.flatMap(change);
const at = events.findIndex(({ id }) => id > HOSTILE_ID);
const dataset: Dataset = {
  ...checked.dataset,
  events: events.toSpliced(at < 0 ? events.length : at, 0, hostile),
};
const editorial: Editorial = {
  ...checked.editorial,
  withdrawn: [
    ...checked.editorial.withdrawn,
    { id: WITHDRAWN_ID, day: NEXT_DAY, reason: WITHDRAWN_WHY, successor: SUCCESSOR_ID },
  ],
  corrections: [
    {
      day: NEXT_DAY,
      summary: 'The record of the tests.',
      corrections: [{ id: CORRECTED_ID, reason: CORRECTED_WHY }],
    },
    ...checked.editorial.corrections,
  ],
};
writeRecord(dataset, editorial, keepVersion(dataset, NEXT_DAY).version);
