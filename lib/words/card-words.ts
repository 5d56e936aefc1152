import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { sumFatalities } from '@/lib/events/fatalities';
import { figuresOf } from '@/lib/events/figures';
import { isIncident, provinceOf } from '@/lib/events/select';
import type { Totals } from '@/lib/events/tally';
import {
  CONFIDENCES,
  EVENT_TYPES,
  type EventType,
  LOCATION_PRECISIONS,
} from '@/lib/record/vocabulary';
import { incidentsInWords, sentence } from './coverage-words';
import { formatEdtf } from './dates';
import { formatFatalities, sumInWords } from './fatalities';
import { CONFIDENCE_LABELS, TYPE_LABELS } from './labels';
import { formatCount, formatNumber } from './numbers';
import { placeInWords } from './place-words';

type EventCardWords = {
  readonly title: string;
  /** As far as it is known. */
  readonly date: string;
  readonly place: string;
  /** How many were killed; null of what is no incident, of which nobody asks. */
  readonly toll: string | null;
  /** How sure it is, and by how many sources. */
  readonly evidence: string;
};

/** What the index knows of one event, in words: the card beside its mark, its line, its place. */
export function eventCardInWords(index: EventIndex, row: Row): EventCardWords {
  const { name: province, country } = provinceOf(index, row);
  const precision = valueAt(LOCATION_PRECISIONS, valueAt(index.locationPrecision, row));
  const confidence = CONFIDENCE_LABELS[valueAt(CONFIDENCES, valueAt(index.confidence, row))];
  const evidence = [
    confidence,
    formatCount(valueAt(index.sources, row), 'source'),
    index.accounts[row] === 1 && 'accounts differ',
  ];
  return {
    title: valueAt(index.titles, row),
    date: formatEdtf(valueAt(index.dates, row)),
    place: placeInWords({ name: valueAt(index.placeNames, row), province, country, precision }),
    toll: isIncident(index, row) ? sentence(formatFatalities(figuresOf(index, row))) : null,
    evidence: evidence.filter(Boolean).join(' · '),
  };
}

type BinCardWords = {
  /** "1992: 12 incidents". */
  readonly head: string;
  readonly types: readonly { readonly type: EventType; readonly count: number }[];
  /** How many were killed in them; null where there is no incident. */
  readonly toll: string | null;
};

type Counted = { readonly label: string; readonly totals: Totals };

/** What a bar of the chart counts, whichever of its measures is drawn. */
export function binCardInWords({ label, totals }: Counted): BinCardWords {
  const types = EVENT_TYPES.flatMap((type, at) => {
    const count = totals.byType[at];
    return count ? [{ type, count }] : [];
  });
  return {
    head: `${label}: ${incidentsInWords(totals)}`,
    types,
    toll: totals.incidents > 0 ? sentence(sumInWords(totals.fatalities)) : null,
  };
}

/** The same as one sentence, for whoever hears the bars instead of seeing them. */
export function binSentence(bin: Counted): string {
  const { head, types, toll } = binCardInWords(bin);
  const counts = types.map(({ type, count }) => `${TYPE_LABELS[type]} ${formatNumber(count)}`);
  return [head, counts.join(', '), toll]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

type GroupCardWords = { readonly head: string; readonly toll: string };

/** What several events at one place or time are together. */
export function groupCardInWords(
  index: EventIndex,
  name: string,
  rows: readonly Row[],
): GroupCardWords {
  const incidents = rows.filter((row) => isIncident(index, row));
  return {
    head: `${name}: ${formatCount(rows.length, 'event')}`,
    toll: sentence(
      incidents.length === 0
        ? 'no incident among them'
        : sumInWords(sumFatalities(index, incidents)),
    ),
  };
}
