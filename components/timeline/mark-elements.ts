import { valueAt } from '@/lib/events/column';
import type { EventIndex } from '@/lib/events/event-index';
import { typeOf } from '@/lib/events/select';
import { SHAPES } from '@/lib/look/shapes';
import { MS_PER_DAY } from '@/lib/time/day';
import type { EventMark, GroupMark, Lane } from '@/lib/timeline/layout';
import { formatDay, formatEdtf } from '@/lib/words/dates';

const SVG = 'http://www.w3.org/2000/svg';
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** The drawing of one event: its soft span, its shape and, where there is room, its title. Built
 * from elements and text only: a title is never read as HTML. */
export function eventElement(index: EventIndex, mark: EventMark, withSpan: boolean): HTMLElement {
  const type = typeOf(index, mark.row);
  const { path, hollow, token } = SHAPES[type];
  const root = document.createElement('div');
  root.className = `tl-mark tl-${mark.kind}${hollow ? ' tl-hollow' : ''}`;
  root.style.setProperty('--mark', `var(--${token})`);
  if (withSpan) root.append(span('tl-soft'));

  const body = span('tl-body');
  body.dataset.row = String(mark.row);
  body.title = `${valueAt(index.titles, mark.row)}, ${formatEdtf(valueAt(index.dates, mark.row))}`;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 14 14');
  svg.setAttribute('class', 'tl-glyph');
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  body.append(svg);
  if (mark.label !== null) {
    const label = span('tl-label');
    label.textContent = mark.label;
    label.style.maxWidth = `${mark.labelPx}px`;
    body.append(label);
  }
  root.append(body);
  return root;
}

/** The drawing of a group: how many, with when in its tooltip. */
export function groupElement(mark: GroupMark): HTMLElement {
  const root = document.createElement('div');
  root.className = 'tl-mark tl-group';
  const pill = span('tl-pill');
  pill.dataset.group = mark.key;
  pill.title = `${mark.count.toLocaleString('en-GB')} events, ${monthsBetween(mark.startMs, mark.endMs)}`;
  pill.textContent = shortCount(mark.count);
  root.append(pill);
  return root;
}

/** The name of a lane with its count. */
export function laneElement(lane: Lane, count: number | undefined): HTMLElement {
  const root = document.createElement('div');
  root.className = 'tl-lane';
  const name = span('tl-lane-name');
  name.textContent = lane.label;
  root.append(name);
  if (count !== undefined) {
    const figure = span('tl-lane-count');
    figure.textContent = count.toLocaleString('en-GB');
    root.append(figure);
  }
  return root;
}

/** "5 June 1996", "June 1996", "June – August 1996", "December 1995 – January 1996". */
function monthsBetween(startMs: number, endMs: number): string {
  if (endMs - startMs < MS_PER_DAY) return formatDay(startMs);
  const [start, end] = [new Date(startMs), new Date(endMs)];
  const last = `${MONTH.format(end)} ${end.getUTCFullYear()}`;
  if (start.getUTCFullYear() !== end.getUTCFullYear()) {
    return `${MONTH.format(start)} ${start.getUTCFullYear()} – ${last}`;
  }
  return start.getUTCMonth() === end.getUTCMonth() ? last : `${MONTH.format(start)} – ${last}`;
}

/** At most four characters: that is what a pill holds. */
function shortCount(count: number): string {
  if (count < 1000) return String(count);
  if (count < 9950) return `${(count / 1000).toFixed(1)}k`;
  return count < 999_500 ? `${Math.round(count / 1000)}k` : `${Math.round(count / 1e6)}M`;
}

function span(className: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className;
  return element;
}
