import type { Browser, CDPSession, Page } from '@playwright/test';
import { buildIndex } from '@/lib/events/build-index';
import type { EventIndex } from '@/lib/events/event-index';
import { NO_FILTER, select } from '@/lib/events/filter';
import { generateIndex } from '@/lib/events/made-up';
import { loadDataset } from '@/lib/record/load';
import { dayEndMs, dayStartMs } from '@/lib/time/day';
import { lanesOf } from '@/lib/timeline/lanes';
import { layoutTimeline, type TimelineLayout } from '@/lib/timeline/layout';
import { ticksOf } from '@/lib/timeline/strip';
import { type Figures, noteMs } from './figures';

/** What a painter is given, plain enough to be sent to a page. */
type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly {
    x: number;
    y: number;
    tx: number;
    ty: number;
    lines: readonly string[];
  }[];
  readonly ticks: readonly {
    path: string;
    x: number;
    y: number;
    sx: number;
    sy: number;
    width: number;
  }[];
};

/**
 * The same layouts drawn as SVG, as the dashboard does, and on a canvas: a new layout, as after a turn of the
 * wheel, and a movement, for which SVG moves its layer and a canvas draws anew. Without a graphics card, and
 * without React’s share.
 */
export async function measurePainters(figures: Figures, browser: Browser): Promise<void> {
  for (const [of, index] of [
    ['The record', buildIndex(loadDataset())],
    ['1,000,000 events', generateIndex(1_000_000, 1)],
  ] as const) {
    const drawings = [0, 1, 2, 3, 4, 5].map((at) => toDrawing(layoutOf(index, at)));
    const page = await browser.newPage({ viewport: { width: 1440, height: 1100 } });
    await page.setContent('<body style="margin:0;font:12px sans-serif"><div id="box"></div>');
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable');
    for (const painter of ['svg', 'canvas'] as const) {
      for (const what of ['layout', 'move'] as const) {
        const taken = await paint(client, page, painter, what, drawings);
        noteMs(figures, `${of}, ${painter}: a new ${what} painted`, [taken]);
      }
    }
    await page.close();
  }
}

function layoutOf(index: EventIndex, at: number): TimelineLayout {
  const rows = select(index, NO_FILTER);
  const { laneOf, lanes } = lanesOf(index, 'place');
  const [fromMs, toMs] = [dayStartMs('1990-01-01'), dayEndMs('2026-04-17')];
  const cut = ((toMs - fromMs) * at) / 14;
  return layoutTimeline({
    ...{ index, rows, lanes, laneOf, headings: 'beside', mostPx: 640, widthPx: 1_000 },
    window: { fromMs: fromMs + cut, toMs: toMs - cut },
  });
}

function toDrawing({ widthPx, height, marks, ticks, lanes }: TimelineLayout): Drawing {
  return {
    width: widthPx,
    height,
    marks: marks.map(({ x, y, textX, textY, text }) => ({
      ...{ x, y, tx: textX, ty: textY },
      lines: text?.lines ?? [],
    })),
    ticks: ticks.flatMap(({ chunk, lane, x, binPx }) => {
      const { baseY = 0, tickPx = 1 } = lanes[lane] ?? {};
      return ticksOf(chunk).map(({ path }) => ({
        ...{ path, x, y: baseY, sx: binPx, sy: tickPx, width: 2 / binPx },
      }));
    }),
  };
}

const DRAWN = 60;

/** What the main thread works for one of them, in ms: script, style, layout and paint. */
async function paint(
  client: CDPSession,
  page: Page,
  painter: 'svg' | 'canvas',
  what: 'layout' | 'move',
  drawings: readonly Drawing[],
): Promise<number> {
  const work = `(async (painter, drawings, what) => {
    const box = document.getElementById('box');
    const esc = (text) => text.replace(/[&<]/g, (c) => (c === '&' ? '&amp;' : '&lt;'));
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(0);
    }));
    const svg = ({ width, height, marks, ticks }) => {
      box.innerHTML = '<svg width="' + width + '" height="' + height + '"><g id="layer">' +
        ticks.map((t) => '<g transform="translate(' + t.x + ' ' + t.y + ') scale(' + t.sx + ' ' + t.sy + ')"><path d="' + t.path + '" fill="none" stroke="#a33" stroke-width="' + t.width + '"/></g>').join('') +
        marks.map((m) => '<a href="#"><circle cx="' + m.x + '" cy="' + m.y + '" r="6" fill="#a33"/>' + m.lines.map((line, i) => '<text x="' + m.tx + '" y="' + (m.ty + 14 * i) + '" stroke="#fff" stroke-width="3" paint-order="stroke">' + esc(line) + '</text>').join('') + '</a>').join('') +
        '</g></svg>';
    };
    const canvas = ({ width, height, marks, ticks }, dx = 0) => {
      let c = box.querySelector('canvas');
      if (!c || c.width !== width || c.height !== Math.ceil(height)) {
        box.innerHTML = '';
        c = document.createElement('canvas');
        [c.width, c.height] = [width, Math.ceil(height)];
        box.append(c);
      }
      const g = c.getContext('2d');
      g.setTransform(1, 0, 0, 1, 0, 0);
      g.clearRect(0, 0, c.width, c.height);
      g.translate(dx, 0);
      g.strokeStyle = '#a33';
      for (const t of ticks) {
        g.save();
        g.translate(t.x, t.y);
        g.scale(t.sx, t.sy);
        g.lineWidth = t.width;
        g.stroke(new Path2D(t.path));
        g.restore();
      }
      g.font = '12px sans-serif';
      for (const m of marks) {
        g.fillStyle = '#a33';
        g.beginPath();
        g.arc(m.x, m.y, 6, 0, 7);
        g.fill();
        g.strokeStyle = '#fff';
        g.lineWidth = 3;
        g.fillStyle = '#222';
        m.lines.forEach((line, i) => {
          g.strokeText(line, m.tx, m.ty + 14 * i);
          g.fillText(line, m.tx, m.ty + 14 * i);
        });
      }
    };
    for (let i = 0; i < ${DRAWN}; i += 1) {
      const drawing = drawings[i % drawings.length];
      if (what === 'layout') {
        if (painter === 'svg') svg(drawing);
        else canvas(drawing);
      } else if (painter === 'svg') {
        document.getElementById('layer').setAttribute('transform', 'translate(' + i + ' 0)');
      } else canvas(drawings[drawings.length - 1], i);
      await frame();
    }
  })(${JSON.stringify(painter)}, ${JSON.stringify(drawings)}, ${JSON.stringify(what)})`;
  const before = await taskMs(client);
  await page.evaluate(work);
  return ((await taskMs(client)) - before) / DRAWN;
}

async function taskMs(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}
