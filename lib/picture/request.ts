import { z } from 'zod';
import { MAX_TITLE_LENGTH } from '@/lib/embed/parameters';
import {
  ACCENT_NAMES,
  type Accent,
  declarations,
  type Palette,
  paletteOf,
  VARIABLE_PALETTE,
} from '@/lib/look/palette';
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

export const eventPictureQuery = looks;
export const viewPictureQuery = {
  ...looks,
  ...filterQuery,
  ...chartQuery,
  lanes: schemaOf('lanes'),
} as const;

type Looks = {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly title: string | null;
  readonly palette: Palette;
  /** Rules for a picture that follows the reader's own theme; only an SVG can. */
  readonly style?: string;
};

/** No PNG is larger on a side than so many pixels. */
const MOST_PIXELS = 4_000;

type Asked = Partial<{ [Key in keyof typeof looks]: z.output<(typeof looks)[Key]> }>;

/** The size and colours asked for, or the sentence that says why not. */
export function readLooks(asked: Asked, format: 'svg' | 'png', ratio: number): Looks | string {
  const width = asked.width ?? 800;
  const height = asked.height ?? Math.min(2_000, Math.max(240, Math.round(width * ratio)));
  const scale = asked.scale ?? (format === 'png' ? 2 : 1);
  if (format === 'png' && Math.max(width, height) * scale > MOST_PIXELS) {
    return `a picture of ${width * scale} × ${height * scale} pixels is too large; at most ${MOST_PIXELS} a side`;
  }
  const accent: Accent = asked.accent ?? 'river';
  const theme = asked.theme ?? 'light';
  const isFollowing = theme === 'auto' && format === 'svg';
  return {
    width,
    height,
    scale,
    title: asked.title ?? null,
    palette: isFollowing
      ? VARIABLE_PALETTE
      : paletteOf(theme === 'dark' ? 'dark' : 'light', accent),
    style: isFollowing ? followingStyle(accent) : undefined,
  };
}

const followingStyle = (accent: Accent): string =>
  `:root{${declarations('light', accent)}}@media (prefers-color-scheme:dark){:root{${declarations('dark', accent)}}}`;
