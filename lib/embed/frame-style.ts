import { type Accent, declarations } from '@/lib/look/palette';
import type { View } from '@/lib/view/grammar';

/** Widths at which a picture is laid out anew, by the least width of the frame; the plot has the
 * frame's padding less. */
export const FRAME_WIDTHS = [
  { className: 's', leastPx: 288 },
  { className: 'm', leastPx: 448, fromPx: 480 },
  { className: 'w', leastPx: 608, fromPx: 640 },
  { className: 'l', leastPx: 768, fromPx: 800 },
] as const;

/** The whole style of a light embed. System fonts: a font would be a request of its own. */
const RULES = `*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:13px/1.45 Inter,system-ui,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;padding:14px 16px 10px;display:flex;flex-direction:column;gap:6px;font-variant-numeric:tabular-nums;position:relative}
h1{font:700 19px/1.25 "Source Serif 4","Source Serif 4 Variable",Georgia,serif;margin:0;text-wrap:balance;unicode-bidi:isolate;overflow-wrap:anywhere}
p,ul,ol,dl,figure{margin:0;padding:0}
li{list-style:none}
.sub{color:var(--ink-2)}
.withdrawn{border:2px solid var(--line-strong);padding:6px 10px}
.note,footer{color:var(--ink-2);font-size:11.5px}
a{color:var(--river);text-underline-offset:2px}
svg a,.steps a,.cited a{text-decoration:none}
.cited{font:400 15px/1.5 "Source Serif 4",Georgia,serif}
.cited a{font-size:.68em;vertical-align:.3em;margin-left:.1em}
:focus-visible{outline:2px solid var(--river);outline-offset:2px}
svg{display:block;font-family:Inter,system-ui,sans-serif}
.flex-none{flex:none}
.defs{position:absolute}
.legend{display:flex;flex-wrap:wrap;gap:2px 14px;color:var(--ink-2);font-size:11.5px}
.legend li{display:flex;align-items:center;gap:6px}
.nothing{border:1px solid var(--line-strong);border-radius:6px;padding:8px 12px}
figure{flex:1 0 auto;display:flex;flex-direction:column;min-height:0}
.plot{flex:1 0 120px;position:relative}
.plot>svg{position:absolute;inset:0}
.m,.w,.l{display:none}
.steps{display:flex;flex-wrap:wrap;gap:4px 6px}
.still{flex:none}
.steps a,.steps>span{border:1px solid var(--line-strong);border-radius:6px;padding:3px 9px;min-height:26px}
.steps>span{color:var(--river);border-color:var(--river);font-weight:600}
summary{cursor:pointer;min-height:24px;line-height:24px;color:var(--ink-2)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:12px}
caption{text-align:left;color:var(--ink-2);padding:2px 0}
th,td{text-align:right;padding:3px 8px 3px 0;border-top:1px solid var(--line);vertical-align:top;font-weight:400}
th:first-child,.text,.text th,.text td{text-align:left}
thead th{color:var(--ink-2);border:0}
tfoot th,tfoot td{font-weight:600}
footer{margin-top:auto;border-top:1px solid var(--line);padding-top:6px;display:flex;flex-wrap:wrap;gap:2px 14px}
footer .end{margin-left:auto;display:flex;flex-wrap:wrap;gap:2px 12px}
.figures{display:flex;flex-wrap:wrap;gap:0 20px;border:solid var(--line);border-width:1px 0;padding:6px 0}
.figures div{display:flex;flex-direction:column-reverse}
.figures dt{color:var(--ink-2);font-size:11.5px}
.figures dd{margin:0;font:700 20px/1.2 "Source Serif 4",Georgia,serif}
.figures .unknown{font:400 13px/1.9 Inter,system-ui,sans-serif;color:var(--ink-2)}
.accounts li{border-left:2px solid var(--line-strong);padding-left:8px;margin-bottom:4px}
.tip{position:absolute;z-index:1;max-width:min(280px,90vw);padding:3px 8px;border:1px solid var(--line-strong);border-radius:4px;background:var(--sheet);color:var(--ink);font-size:12px;pointer-events:none}
@media (max-width:479px){body{padding:12px 16px 8px;gap:5px}h1{font-size:17px}.sub{font-size:12px;line-height:1.4}.note,footer{font-size:11px}.wide{display:none}}
@media (min-width:480px){.narrow{display:none}}
@media (forced-colors:active){svg{forced-color-adjust:none}}
${FRAME_WIDTHS.map((width, at) => {
  if (!('fromPx' in width)) return '';
  const before = FRAME_WIDTHS[at - 1]?.className;
  return `@media (min-width:${width.fromPx}px){.${before}{display:none}.${width.className}{display:block}}`;
}).join('')}`;

/** The style of a document with its theme and accent. */
export function frameStyle(theme: View['theme'], accent: Accent, height: number): string {
  const colours =
    theme === 'auto'
      ? `:root{${declarations('light', accent)}}@media (prefers-color-scheme:dark){:root{${declarations('dark', accent)}}}`
      : `:root{${declarations(theme, accent)}}`;
  return `${colours}body{min-height:${height}px}${RULES}`;
}
