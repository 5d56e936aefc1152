import { group } from 'd3-array';
import type { TimeWindow } from '@/lib/time/window';
import { GRAMMAR, VIEW_KEYS } from '@/lib/view/grammar';
import type { IgnoredValue, ViewVocabulary } from '@/lib/view/read';
import { formatSpan, formatYearSpan } from './dates';
import { knownInWords } from './grammar-words';

const SHOWN_CHARACTERS = 40;

const short = (text: string): string =>
  text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;

const yearsOf = ({ fromMs, toMs }: TimeWindow): string =>
  formatYearSpan(new Date(fromMs).getUTCFullYear(), new Date(toMs).getUTCFullYear());

/** What is wrong with a value, beside it; null where it needs no more than to be named. */
function reasonInWords(value: IgnoredValue): string | null {
  switch (value.why) {
    case 'order':
      return 'the window ends before it begins';
    case 'period':
      return 'the dates beside it leave nothing of it';
    case 'outside':
      return `the window lies outside the record, ${yearsOf(value.bounds)}`;
    case 'key':
      return `did you mean ${value.meant}?`;
    default:
      return null;
  }
}

/** The one quiet line about what of the address could not be used; null where all could. */
export function ignoredInWords(ignored: readonly IgnoredValue[]): string | null {
  if (ignored.length === 0) return null;
  const byReason = group(ignored, reasonInWords);
  const said = [...byReason].map(([reason, values]) => {
    const named = values.map(({ key, found, why }) =>
      why === 'key' ? short(key) : `${key} “${short(found)}”`,
    );
    return reason === null ? named.join('; ') : `${named.join(' and ')} (${reason})`;
  });
  return `Ignored in the address: ${said.join('; ')}.`;
}

/** Why an answer to a program is refused: what is wrong with a value, and what is allowed. */
export function refusalInWords(value: IgnoredValue, vocabulary: ViewVocabulary): string {
  switch (value.why) {
    case 'form': {
      const key = VIEW_KEYS.find((one) => one === value.key);
      return key ? GRAMMAR[key].allowed : 'not allowed';
    }
    case 'record': {
      const key = VIEW_KEYS.find((one) => one === value.key);
      const known = key && knownInWords(key, vocabulary);
      return known ? `not in the record; known are ${known}` : 'not in the record';
    }
    case 'period':
      return 'from and to go before the days of a period, and the dates beside it leave nothing of it';
    case 'outside':
      return `the window lies outside the record, ${formatSpan(value.bounds.fromMs, value.bounds.toMs)}`;
    default:
      return reasonInWords(value) ?? 'not allowed';
  }
}
