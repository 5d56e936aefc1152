/** Sizes of the timeline, in px. Everything that is laid out or painted takes them from here. */

/** Lanes are divided into halves of a line with its mark, so that two lines take three of them, not four. */
export const HALF_ROW_PX = 10;
/** What one line with its mark takes. */
export const LINE_HALVES = 2;
/** Marks and labels of a lane keep so much from its edges. */
export const LANE_PAD_PX = 4;
/** A lane that holds nothing in the window is a line that says so. */
export const EMPTY_LANE_PX = 20;
/** The name of a lane, where it stands above the lane. */
export const HEADING_PX = 18;
/** A lane is at least so high where its name, of two lines, and its count stand beside it. */
export const LEAST_LANE_PX = 44;
/** Seven lines. */
export const MOST_HALVES = 14;
/** The same in a short window, in which every incident is to be named. */
export const MOST_ROOMY_HALVES = 22;

export const GLYPH_PX = 14;
export const LABEL_SIZE_PX = 12;
export const LEADING_PX = 14;
/** Between a mark and its label. */
export const LABEL_GAP_PX = 6;
/** Between a label and what stands beside it in the row. */
export const APART_PX = 8;
/** A title is broken into lines of at most so much. */
export const TITLE_PX = 190;

/** One event in the strip of a lane, as long as its tallest stack has room for that. */
export const TICK_PX = 4;
export const TICK_WIDTH_PX = 2;
export const LEAST_STRIP_PX = 10;
/** By where the names of lanes stand: pictures and frames have less height. */
export const MOST_STRIP_PX = { beside: 40, above: 14 } as const;
/** Dates wider than so much are drawn as bars or soft spans, narrower ones as a point. */
export const SPAN_PX = 6;

/** What a pointer or a finger has to hit (WCAG 2.2, 2.5.8). */
export const TARGET_PX = 24;

/** The vertical timeline of narrow screens: the title of a period, the head of a year that has named
 * events, and a year as one line. */
export const PERIOD_PX = 48;
export const YEAR_PX = 36;
export const LINE_PX = 44;
/** The title of a named event, a line of it, and what stands around and under it. */
export const CARD_SIZE_PX = 15;
export const CARD_LINE_PX = 20;
export const CARD_REST_PX = 30;
