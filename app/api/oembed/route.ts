import { XMLBuilder } from 'fast-xml-parser';
import { z } from 'zod';
import { resolveAddress, toOEmbed } from '@/lib/embed/oembed';
import { type EmbedTarget, eventOf, kindOf, stepOf } from '@/lib/embed/parameters';
import { answering } from '@/lib/http/answering';
import { ORIGIN, ownAddress } from '@/lib/http/origin';
import { badParameters, gone, notFound, notImplemented } from '@/lib/http/problem';
import { paramsOf, readQuery } from '@/lib/http/query';
import { editionOf } from '@/lib/http/request';
import { CACHE, respond } from '@/lib/http/respond';
import { findEvent } from '@/lib/serve/find-event';
import { getStory } from '@/lib/serve/store';
import { selectView } from '@/lib/view/facts';
import { contextTitle } from '@/lib/words/context-words';
import { pictureWords } from '@/lib/words/view-words';

const length = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, 'a whole number of px from 1 to 99999')
  .transform(Number);

const query = {
  url: z.string().max(4_000, 'an address of at most 4000 characters'),
  maxwidth: length,
  maxheight: length,
  format: z.string(),
} as const;

const FORMATS = { json: 'application/json+oembed', xml: 'text/xml+oembed' } as const;
const isFormat = (word: string): word is keyof typeof FORMATS => word in FORMATS;

/** What an embed of one event is called. */
const titleOf = (target: EmbedTarget, title: string): string =>
  kindOf(target) === 'context' ? contextTitle(title) : title;

/** oEmbed: what a CMS asks to turn a link to Panj into a frame. Keys that are not ours are left alone,
 * as consumers send their own. */
export const GET = answering((request: Request) => {
  const params = paramsOf(request.url);
  for (const key of [...params.keys()]) if (!Object.hasOwn(query, key)) params.delete(key);
  const { values, problems } = readQuery(params, query);
  if (problems) return badParameters(problems);
  const { url, maxwidth, maxheight, format = 'json' } = values;
  if (!Object.hasOwn(FORMATS, format) || !isFormat(format)) {
    return notImplemented(`There is no format "${format.slice(0, 40)}"; there are json and xml.`);
  }
  if (url === undefined) {
    return badParameters([
      { parameter: 'url', found: null, message: 'missing; the address of a page of Panj' },
    ]);
  }
  const address = ownAddress(url);
  const version = address && paramsOf(address.href).get('v');
  const opened = editionOf(version || null);
  const steps = getStory()?.steps;
  const found =
    opened && address && resolveAddress(address, { ...opened.edition.index, steps }, opened.today);
  const missing = () => notFound('No page of Panj that can be embedded has this address.');
  if (!opened || !found) return missing();
  const { edition, today } = opened;
  const { target } = found;
  const id = eventOf(target);
  const event = id === null ? null : findEvent(edition, id);
  if (event?.withdrawn) return gone(event.withdrawn);
  const step = steps?.find((one) => one.id === stepOf(target));
  if (typeof target !== 'string' && !event && !step) return missing();
  const words =
    typeof target === 'string'
      ? pictureWords(selectView(edition, found.view, today), target)
      : { title: step?.title ?? titleOf(target, event?.detail.record.title ?? '') };
  const answer = toOEmbed(found, words, ORIGIN, {
    width: maxwidth ?? null,
    height: maxheight ?? null,
  });
  const body =
    format === 'json'
      ? JSON.stringify(answer)
      : `<?xml version="1.0" encoding="utf-8" standalone="yes"?>${new XMLBuilder().build({ oembed: answer })}`;
  return respond(request, body, {
    'Content-Type': `${FORMATS[format]}; charset=utf-8`,
    'Cache-Control': CACHE.newest,
    'Access-Control-Allow-Origin': '*',
  });
});
