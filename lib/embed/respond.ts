import { createHash } from 'node:crypto';
import type { ReactElement } from 'react';
import { toMarkup } from '@/lib/http/markup';
import { CACHE, respond } from '@/lib/http/respond';
import { FRAME_SCRIPT } from './frame-script';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const SCRIPT_HASH = hashOf(FRAME_SCRIPT);

/** Nothing is loaded, nothing runs but our own script, any page may show the frame. */
const policyOf = (style: string): string =>
  [
    "default-src 'none'",
    `script-src ${SCRIPT_HASH}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ');

type Frame = {
  readonly document: ReactElement;
  /** The style in the document, for its policy. */
  readonly style: string;
  readonly isFrozen?: boolean;
  readonly status?: number;
};

/** A light embed as an answer: one whole document, with the policy that fits it. */
export async function respondWithFrame(
  request: Request,
  { document, style, isFrozen = false, status = 200 }: Frame,
): Promise<Response> {
  const html = `<!doctype html>${await toMarkup(document)}`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policyOf(style),
    'Cache-Control': status === 200 ? (isFrozen ? CACHE.frozen : CACHE.newest) : CACHE.failed,
  };
  return status === 200 ? respond(request, html, headers) : new Response(html, { status, headers });
}
