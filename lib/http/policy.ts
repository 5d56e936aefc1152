/**
 * What a page may load and run: from here alone, and never scripts from text that came in from
 * elsewhere. In development Next evaluates text.
 *
 * @param ancestors who may frame it
 * @param inline the inline scripts that run: their hashes, or whichever there are
 */
export const pagePolicy = (
  ancestors: "'none'" | '*',
  inline: readonly `'sha256-${string}'`[] | "'unsafe-inline'",
): string =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...[inline].flat(), ...EVALUATED].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

const EVALUATED = process.env.NODE_ENV === 'development' ? ["'unsafe-eval'"] : [];
