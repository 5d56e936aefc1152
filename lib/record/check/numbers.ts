import type { EventRecord } from '@/lib/record/schema';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below a hundred from its word; null for other words. */
function fromWord(word: string): number | null {
  if (UNITS.includes(word)) return UNITS.indexOf(word);
  const [tens = '', unit] = word.split('-');
  if (!TENS.includes(tens)) return null;
  const rest = unit === undefined ? 0 : UNITS.indexOf(unit);
  return rest < 0 ? null : (TENS.indexOf(tens) + 2) * 10 + rest;
}

/** "1992–97" names 1997, not 97. */
const SHORT_YEAR = /\b(\d\d)(\d\d–)(?=\d\d\b)/g;

/** The whole numbers that a text names, in figures or, below a hundred, in words. */
export function numbersIn(text: string): readonly number[] {
  const whole = text.toLowerCase().replaceAll(SHORT_YEAR, '$1$2$1');
  const found = whole.match(/\d[\d,]*|[a-z]+(?:-[a-z]+)*/g) ?? [];
  return found.flatMap((word) =>
    /^\d/.test(word) ? [Number(word.replaceAll(',', ''))] : (fromWord(word) ?? []),
  );
}

/** The numbers that a record has: its figures, those of its victims, and those that its date and texts
 * name. */
export function numbersOf(record: EventRecord): ReadonlySet<number> {
  const { low, best, high } = record.fatalities;
  const figures = [low, best, high, record.injured].concat(
    record.victims.flatMap(({ killed, injured }) => [killed, injured]),
  );
  const texts = [record.date, record.title, record.summary, record.location.name]
    .concat(record.accounts?.map(({ claim }) => claim) ?? [])
    .concat(record.narrative);
  return new Set([...figures.filter((figure) => figure !== null), ...texts.flatMap(numbersIn)]);
}
