import { escapeAttribute, escapeText } from 'entities/escape';
import type { View } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';
import { sourceInWords } from '@/lib/words/source-words';
import {
  type EmbedOptions,
  type EmbedTarget,
  embedHref,
  eventOf,
  kindOf,
  stepOf,
  targetPath,
} from './parameters';

type Frame = {
  readonly src: string;
  readonly title: string;
  /** In px, the greatest that the host has room for. */
  readonly width: number;
  readonly height: number;
};

/** One frame and nothing else, of attributes that every CMS leaves in; where it leaves the style as
 * well, the frame is as narrow as the page around it. */
export const bareFrame = ({ src, title, width, height }: Frame): string =>
  `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" width="${width}" height="${height}" style="width:100%;max-width:${width}px;border:0" frameborder="0"></iframe>`;

type Size = { readonly width: number; readonly height: number; readonly scale: number };

/** The path of the picture of an embed as PNG. */
export function pictureHref(
  target: EmbedTarget,
  view: Partial<View>,
  { accent, title, v, names }: Partial<EmbedOptions>,
  size: Partial<Size> = {},
  format: 'png' | 'svg' = 'png',
): string {
  // Of a step it is the timeline of its view.
  const pictured = stepOf(target) === null ? target : 'timeline';
  const path = `/chart/${targetPath(pictured)}.${format}`;
  // A picture of one event takes nothing of a view but the theme and, among those like it, what they
  // have in common; a PNG cannot follow the reader's theme.
  const theme = view.theme === 'auto' ? undefined : view.theme;
  const drawn: Partial<View> =
    eventOf(target) !== null
      ? { theme, like: view.like }
      : { ...view, theme, mapSize: undefined, mapZoom: null };
  const looks = { accent, title, v, names: pictured === 'timeline' ? names : [] };
  const href = embedHref(pictured, drawn, looks, path);
  const query = new URLSearchParams(
    Object.entries(size).map(([key, value]): [string, string] => [key, String(value)]),
  ).toString();
  return query ? `${href}${href.includes('?') ? '&' : '?'}${query}` : href;
}

/** Everything there is to copy about one chart, timeline or event. */
type Snippets = {
  /** The page of Panj that shows it. */
  readonly link: string;
  /** What a CMS asks that turns links into frames. */
  readonly oembed: string;
  readonly frame: string;
  readonly iframe: string;
  readonly script: string;
  readonly picture: string;
};

type Input = {
  readonly origin: string;
  readonly target: EmbedTarget;
  readonly view: View;
  readonly options: EmbedOptions;
  readonly title: string;
  readonly version: string;
};

/** The page that shows the same: what a source line leads to. */
function pageHref(target: EmbedTarget, view: View): string {
  const step = stepOf(target);
  if (step !== null) return viewHref({ step });
  const event = eventOf(target);
  if (event === null) {
    return viewHref({
      ...view,
      event: null,
      like: null,
      sheet: null,
      list: null,
      tab: null,
      mode: null,
      step: null,
      theme: undefined,
    });
  }
  const like = kindOf(target) === 'context' ? view.like : null;
  return viewHref({ like }, `/events/${event}`);
}

/** Pure: the same view gives the same snippet, to the letter. */
export function toSnippets({ origin, target, view, options, title, version }: Input): Snippets {
  const height = options.height;
  const path = embedHref(target, view, options);
  const frame = origin + path;
  const link = origin + pageHref(target, view);
  const picture = origin + pictureHref(target, view, options);
  const name = escapeAttribute(options.title ?? title);
  const source = `<p><a href="${escapeAttribute(link)}">${escapeText(options.title ?? title)}</a>. ${escapeText(sourceInWords(version))}</p>`;
  const still = `<noscript><img src="${escapeAttribute(picture)}" alt="${name}" style="max-width:100%"></noscript>`;
  return {
    link,
    oembed: `${origin}/api/oembed?url=${encodeURIComponent(frame)}`,
    frame,
    iframe: `<iframe src="${escapeAttribute(frame)}" title="${name}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>\n${still}\n${source}`,
    script: `<div data-panj="${escapeAttribute(path.slice('/embed/'.length))}" data-title="${name}"></div>\n<script async src="${origin}/embed.js"></script>\n${still}\n${source}`,
    picture,
  };
}
