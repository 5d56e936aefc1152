import type { EventRecord } from '@/lib/record/schema';
import { dayStartMs, MS_PER_YEAR, parseDay } from '@/lib/time/day';
import type { Rule } from '../rule';

type Source = EventRecord['sources'][number];

const MAX_SOURCES = 40;
const MAX_ADDRESS = 1_000;
/** Background can be older than an event, but not by more than this. */
const BACKGROUND_YEARS = 15;

/** Publishers whose word is official: one of them alone can confirm. */
const OFFICIAL =
  /^(United Nations|UN |UNHCR|OSCE|PA-X|President of|Ministry of|Government of|Parliament of|Embassy of|Khovar|Council of CIS|US Department of State|US Embassy)/;

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const isLanguage = (tag: string): boolean => {
  const [language = ''] = tag.split('-');
  return (
    Intl.getCanonicalLocales(tag)[0] === tag &&
    languages.of(language) !== undefined &&
    !['und', 'mul', 'zxx', 'mis'].includes(language)
  );
};

/** An address without what differs between two ways to write the same one. */
function sameAddress(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '').replace(/\.$/, '')}${pathname.replace(/\/$/, '')}${search}`;
}

/** Why a reader on the other side of the world could not open an address; null where they could. */
function whyNotPublic(url: string): string | null {
  if (url.length > MAX_ADDRESS) return `an address has at most ${MAX_ADDRESS} characters`;
  if (/[\s\p{Cc}\p{Cf}]/u.test(url)) return 'an address has no spaces, breaks or hidden characters';
  const { hostname, username, password } = new URL(url);
  if (username || password) return 'an address holds no name or password before its host';
  const isName = /^(?:[a-z0-9_-]+\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)\.?$/i.test(hostname);
  const isLocal = /\.(?:local|localhost|internal|test|invalid|onion)\.?$/i.test(hostname);
  return isName && !isLocal
    ? null
    : "an address names a public host, such as www.rferl.org; give the paper's own address";
}

export const SOURCES: readonly Rule[] = [
  {
    name: 'source-ids',
    of: 'event',
    says: `A record has at most ${MAX_SOURCES} sources, each under an id of its own, and claims name one of them.`,
    *find({ value: { sources, accounts = [] }, at }) {
      const ids = sources.map(({ id }) => id);
      for (const [i, id] of ids.entries()) {
        if (ids.indexOf(id) < i) {
          yield at('a source of this id stands above; number it on', `sources.${i}.id`, id);
        }
      }
      if (ids.length > MAX_SOURCES) yield at(`at most ${MAX_SOURCES}`, 'sources', ids.length);
      for (const [i, { source }] of accounts.entries()) {
        if (!ids.includes(source)) {
          yield at(
            `a claim names a source of the record: ${ids.slice(0, 20).join(', ')}`,
            `accounts.${i}.source`,
            source,
          );
        }
      }
    },
  },
  {
    name: 'public-addresses',
    of: 'event',
    says: 'The address of a source is one that readers anywhere can open: http or https, a public host, no password.',
    *find({ value: { sources }, at }) {
      for (const [i, { url }] of sources.entries()) {
        const why = whyNotPublic(url);
        if (why) yield at(why, `sources.${i}.url`, url);
      }
    },
  },
  {
    name: 'one-address-one-source',
    of: 'event',
    says: 'An address stands once in a record: the same page twice is one source.',
    *find({ value: { sources }, at }) {
      const first = new Map<string, string>();
      for (const [i, { id, url }] of sources.entries()) {
        const address = sameAddress(url);
        const before = first.get(address);
        if (before) {
          yield at(
            `this is the address of ${before} too; one page is one source`,
            `sources.${i}.url`,
            url,
          );
        } else first.set(address, id);
      }
    },
  },
  {
    name: 'published-days',
    of: 'event',
    says: `What was published was published on a day of the calendar, not after today, and not more than ${BACKGROUND_YEARS} years before the event: background can be older than an event.`,
    *find({ value: { sources }, at, date }, { today }) {
      for (const [i, { published }] of sources.entries()) {
        if (published === null) continue;
        const field = `sources.${i}.published`;
        const [first, last] = [parseDay(published, 'from'), parseDay(published, 'to')];
        if (first === null || last === null) {
          yield at('not a day, month or year of the calendar', field, published);
        } else if (first > today) {
          yield at(`after today, ${today}; correct it or use null`, field, published);
        } else if (date && date.startMs - dayStartMs(last) > BACKGROUND_YEARS * MS_PER_YEAR) {
          yield at(
            `more than ${BACKGROUND_YEARS} years before the event; correct it or use null`,
            field,
            published,
          );
        }
      }
    },
  },
  {
    name: 'reported-after',
    of: 'event',
    says: 'At least one source is not older than the event: something must have reported it. A record whose sources bear no day is let pass.',
    *find({ value: { sources }, at, date }) {
      const isOlder = ({ published }: Source): boolean => {
        const last = published === null ? null : parseDay(published, 'to');
        return last !== null && date !== null && dayStartMs(last) < date.startMs;
      };
      if (sources.every(isOlder)) {
        yield at(
          'every source is older than the event; correct the date of the event or of a source',
          'sources.0.published',
          sources[0]?.published,
        );
      }
    },
  },
  {
    name: 'languages',
    of: 'event',
    says: 'The language of a source is a tag of BCP 47. An English title beside one in English says it twice.',
    *find({ value: { sources }, at }) {
      for (const [i, { lang, titleEn }] of sources.entries()) {
        if (!isLanguage(lang)) {
          yield at(
            'a language of ISO 639 belongs here, such as en, ru, fa',
            `sources.${i}.lang`,
            lang,
          );
        }
        if (lang === 'en' && titleEn !== undefined) {
          yield at('the source is in English; remove it', `sources.${i}.titleEn`, titleEn);
        }
      }
    },
  },
  {
    name: 'confirmed',
    of: 'event',
    says: 'A confirmed record rests on an official publisher or on two different ones.',
    *find({ value: { confidence, sources }, at }) {
      if (confidence !== 'confirmed') return;
      const publishers = new Set(
        sources.map(({ publisher }) => publisher.replace(/ \(copy\)$/, '').toLowerCase()),
      );
      const isOfficial = sources.some(({ publisher }) => OFFICIAL.test(publisher));
      if (publishers.size < 2 && !isOfficial) {
        yield at(
          `all sources are of ${sources[0]?.publisher}; "confirmed" wants an official one or a second publisher, else it is "reported"`,
          'confidence',
          confidence,
        );
      }
    },
  },
  {
    name: 'disputed',
    of: 'event',
    says: 'A disputed record says in `accounts` what is disputed.',
    *find({ value: { confidence, accounts = [] }, at }) {
      if (confidence === 'disputed' && accounts.length === 0) {
        yield at(
          'accounts conflict, so "accounts" says what each of them claims',
          'confidence',
          confidence,
        );
      }
    },
  },
];
