import type { EventIndex } from '@/lib/events/event-index';
import type { View } from '@/lib/view/grammar';
import { meantParams } from '@/lib/view/params';
import type { ViewVocabulary } from '@/lib/view/read';
import { stepView } from '@/lib/view/step-view';
import type { PictureWords } from '@/lib/words/view-words';
import {
  EMBED_VIEWS,
  type EmbedOptions,
  type EmbedTarget,
  embedHref,
  HEIGHT_LIMITS,
  kindOf,
  readEmbed,
} from './parameters';
import { bareFrame, pictureHref } from './snippet';

/** What a page of Panj is embedded as. */
type Embeddable = {
  readonly target: EmbedTarget;
  readonly view: View;
  readonly options: EmbedOptions;
  /** Whether the view is the one of its step of the story. */
  readonly isSteps: boolean;
};

/**
 * What an address of Panj stands for: the dashboard and a period for their chart, an event for
 * itself, an embed for what it is. null where there is no such page. A slash at the end of the path is
 * no part of it. Whether the record has the event is not asked here: it may have been withdrawn.
 */
export function resolveAddress(
  url: URL,
  index: ViewVocabulary & Pick<EventIndex, 'coverage' | 'rowOf'>,
  today: string,
): Embeddable | null {
  const path = url.pathname.replace(/(?<=.)\/+$/, '');
  const [first, second, third, more] = path.split('/').slice(1).map(decode);
  const params = meantParams(url.searchParams);
  const as = (target: EmbedTarget): Embeddable => {
    const { view, isSteps, options } = readEmbed(params, index, today, kindOf(target));
    return { target, view, isSteps, options };
  };
  const asStep = (): Embeddable | null => {
    const asked = params.get('step') ?? index.steps?.[0]?.id;
    const step = index.steps?.find(({ id }) => id === asked);
    const found = step && as({ story: step.id });
    return found ? { ...found, view: { ...stepView(step), theme: found.view.theme } } : null;
  };
  const asEvent = (id: string | undefined): Embeddable | null => (id ? as({ event: id }) : null);
  if (more !== undefined) return null;
  if (first === 'story' && second === undefined) return asStep();
  if (first === '' && second === undefined) {
    if (params.has('step') && as('timeline').isSteps) return asStep();
    const event = params.get('event');
    return event === null ? as('frequency') : asEvent(event);
  }
  if (first === 'events' && third === undefined) return asEvent(second);
  if (first === 'periods' && third === undefined) {
    if (!index.periods.some(({ id }) => id === second)) return null;
    params.set('period', second ?? '');
    return as('frequency');
  }
  if (first !== 'embed') return null;
  if (second === 'story') return third === undefined ? asStep() : null;
  if (second === 'event') return asEvent(third);
  if (second === 'context') return third ? as({ context: third }) : null;
  const kind = EMBED_VIEWS.find((view) => view === second);
  return kind && (third === undefined || third === 'live') ? as(kind) : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The width of a frame where the host names no greatest one. */
const WIDTH = 640;
const THUMBNAIL = { width: 600, height: 315 } as const;

/** An oEmbed answer of the type `rich` (oembed.com, version 1.0). */
type OEmbed = Readonly<Record<string, string | number>>;

/** @param most the greatest width and height that the host has room for, in px */
export function toOEmbed(
  { target, view, options }: Embeddable,
  words: Pick<PictureWords, 'title'>,
  origin: string,
  most: { readonly width: number | null; readonly height: number | null },
): OEmbed {
  const width = Math.min(WIDTH, most.width ?? WIDTH);
  // Which may be read on a phone, where the frame is narrower than the host has room for.
  const height = Math.min(options.height, most.height ?? options.height);
  // The document is asked to be as tall as the frame, as far as it can.
  const inFrame = { ...options, height: Math.max(HEIGHT_LIMITS.least, height) };
  const title = options.title ?? words.title;
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Panj',
    provider_url: `${origin}/`,
    cache_age: 3_600,
    width,
    height,
    html: bareFrame({ src: origin + embedHref(target, view, inFrame), title, width, height }),
    thumbnail_url: origin + pictureHref(target, view, options, { ...THUMBNAIL, scale: 2 }),
    thumbnail_width: THUMBNAIL.width * 2,
    thumbnail_height: THUMBNAIL.height * 2,
  };
}
