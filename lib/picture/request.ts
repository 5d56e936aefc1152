import { z } from 'zod';
import { MAX_NAMES, MAX_TITLE_LENGTH } from '@/lib/embed/parameters';
import type { QueryProblem } from '@/lib/http/query';
import {
  ACCENT_NAMES,
  type Accent,
  declarations,
  type Palette,
  paletteOf,
  VARIABLE_PALETTE,
} from '@/lib/look/palette';
import type { Edition } from '@/lib/serve/edition';
import type { View } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';
import { chartQuery, filterQuery, schemaOf } from '@/lib/view/schemas';

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `a whole number from ${least} to ${most}`);

/** What every picture takes besides a version. */
const looks = {
  width: whole(320, 2_000),
  height: whole(240, 2_000),
  scale: whole(1, 4),
  theme: schemaOf('theme'),
  accent: z.enum(ACCENT_NAMES),
  title: z.string().trim().min(1).max(MAX_TITLE_LENGTH),
} as const;

const names = z
  .string()
  .transform((text) => text.split(',').filter((id) => id !== ''))
  .refine((ids) => ids.length <= MAX_NAMES, `at most ${MAX_NAMES} ids of events, joined by commas`);

export const eventPictureQuery = looks;
export const contextPictureQuery = { ...looks, like: schemaOf('like') } as const;
export const viewPictureQuery = {
  ...looks,
  ...filterQuery,
  ...chartQuery,
  lanes: schemaOf('lanes'),
  names,
} as const;

export type Looks = {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly title: string | null;
  readonly palette: Palette;
  /** Rules for a picture that follows the reader's own theme; only an SVG can. */
  readonly style?: string;
};

/** A PNG of so many pixels takes about a tenth of a second of a processor, and 16 MB while it is drawn. */
const MOST_PIXELS = 4_000_000;

type AskedLooks = Partial<{ [Key in keyof typeof looks]: z.output<(typeof looks)[Key]> }> & {
  readonly names?: readonly string[];
};

/**
 * The size and colours asked for, or why they cannot be had. Where no height is asked for it is by
 * the ratio, or as much as the words need.
 *
 * @param leastHeightOf the height in px that the words need at a width, with a plot that can be read
 */
export function readLooks(
  asked: AskedLooks,
  format: 'svg' | 'png',
  ratio: number,
  leastHeightOf: (size: Pick<Looks, 'title' | 'width' | 'height'>) => number,
): Looks | QueryProblem {
  const width = asked.width ?? 800;
  const title = asked.title ?? null;
  const byRatio = Math.min(2_000, Math.max(240, Math.round(width * ratio)));
  const least = Math.ceil(leastHeightOf({ title, width, height: asked.height ?? byRatio }));
  const height = asked.height ?? Math.max(byRatio, least);
  if (height < least) {
    return {
      parameter: 'height',
      found: String(height),
      message: `a picture of this view ${width} px wide takes a height of at least ${least} px. A wider one takes less`,
    };
  }
  const scale = asked.scale ?? (format === 'png' ? 2 : 1);
  if (format === 'png' && width * height * scale ** 2 > MOST_PIXELS) {
    return {
      parameter: 'scale',
      found: String(scale),
      message: `a picture of ${width * scale} × ${height * scale} pixels is too large: at most 4 million are drawn, such as 2000 × 2000. Take a smaller scale, or the SVG, which is sharp at any size`,
    };
  }
  const accent: Accent = asked.accent ?? 'river';
  const theme = asked.theme ?? 'light';
  const isFollowing = theme === 'auto' && format === 'svg';
  return {
    width,
    height,
    scale,
    title,
    palette: isFollowing
      ? VARIABLE_PALETTE
      : paletteOf(theme === 'dark' ? 'dark' : 'light', accent),
    style: isFollowing ? followingStyle(accent) : undefined,
  };
}

const followingStyle = (accent: Accent): string =>
  `:root{${declarations('light', accent)}}@media (prefers-color-scheme:dark){:root{${declarations('dark', accent)}}}`;

/**
 * All that decides how a picture looks, besides the code: the same for every order and spelling of the
 * same parameters. It is made of what was asked for and not of what came out of it, as the height does:
 * who has the picture, and who must come back later, is told so before anything is selected or laid out.
 */
export const pictureKey = (
  name: string,
  {
    edition,
    today,
    view,
  }: {
    readonly edition: Pick<Edition, 'version'>;
    readonly today: string;
    readonly view: View;
  },
  { width, height, scale, theme, accent, title, names }: AskedLooks,
): string => {
  const looks = JSON.stringify([width, height, scale, theme, accent, title, names]);
  return [name, edition.version.id, today, viewHref(view), looks].join(' ');
};
