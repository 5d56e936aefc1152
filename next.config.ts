import { readFileSync } from 'node:fs';
import type { NextConfig } from 'next';
import { PHASE_PRODUCTION_BUILD, PHASE_PRODUCTION_SERVER } from 'next/constants';
import { parseOrigin } from './lib/http/origin-setting';
import { pagePolicy } from './lib/http/policy';
import { CACHE } from './lib/http/respond';
import { buildIdOf } from './lib/operate/build-id';

/** For every answer. */
const SAFE = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  },
];

/** Only where readers come by https: on a developer's machine it would lock out http for a year. */
const HTTPS_ONLY = process.env.PANJ_ORIGIN?.startsWith('https://')
  ? [{ key: 'Strict-Transport-Security', value: 'max-age=31536000' }]
  : [];

/** Next writes what a page needs to come alive into scripts inside the page. Of what is drawn on request
 * they are not known before the headers are sent; of what the build wrote they are, and the gate allows
 * these alone: see lib/http/README.md. */
const policy = (ancestors: "'none'" | '*'): string => pagePolicy(ancestors, "'unsafe-inline'");

/** A page that the build wrote changes with a release: Next would let shared caches keep it for a year,
 * and a corrected record with it. */
const PRERENDERED = [{ key: 'Cache-Control', value: CACHE.newest }];

/** Frames of a host without an origin of its own (WordPress's) ask for fonts and data as strangers. */
const FOR_ANYONE = [{ key: 'Access-Control-Allow-Origin', value: '*' }];

const config: NextConfig = {
  poweredByHeader: false,
  // No page has a picture that would gain by it, and the route would draw for strangers.
  images: { unoptimized: true },
  generateBuildId: () => {
    const { version } = JSON.parse(readFileSync('data/build/record.json', 'utf8'));
    return buildIdOf({ version: version.id, origin: parseOrigin(process.env.PANJ_ORIGIN) });
  },
  reactStrictMode: true,
  // They read files beside themselves.
  serverExternalPackages: ['@resvg/resvg-js', 'fontkit', 'piscina', 'prom-client'],
  outputFileTracingIncludes: {
    '/**': [
      'data/build/**',
      'data/versions/**',
      'lib/operate/worker.mjs',
      'node_modules/{@resvg,fflate}/**',
      'node_modules/@expo-google-fonts/{inter,source-serif-4}/{400Regular,600SemiBold,700Bold}/*.ttf',
    ],
  },
  async headers() {
    return [
      { source: '/:path*', headers: [...SAFE, ...HTTPS_ONLY] },
      {
        // Everything but what is meant for other people's pages. Light embeds and pictures bring a
        // policy of their own, and no X-Frame-Options may reach them.
        source: '/((?!embed/|chart/).*)',
        headers: [
          { key: 'Content-Security-Policy', value: policy("'none'") },
          { key: 'X-Frame-Options', value: 'DENY' },
        ],
      },
      {
        source: '/embed/:path*/live',
        headers: [{ key: 'Content-Security-Policy', value: policy('*') }],
      },
      ...[
        '/events/:id',
        '/periods/:id',
        '/claims/:id',
        '/:page(story|claims|method|changes|api|embed)',
        '/sitemap.xml',
      ].map((source) => ({ source, headers: PRERENDERED })),
      { source: '/_next/static/:path*', headers: FOR_ANYONE },
      {
        // The name of every file below /record holds the hash of its content.
        source: '/record/:file*',
        headers: [
          ...FOR_ANYONE,
          { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
        ],
      },
      {
        source: '/embed.js',
        headers: [
          ...FOR_ANYONE,
          { key: 'Cache-Control', value: 'public, max-age=3600, stale-while-revalidate=86400' },
        ],
      },
    ];
  },
};

export default function configure(phase: string): NextConfig {
  // A build and a server without an origin would put localhost into citations and feeds, in silence.
  if (phase === PHASE_PRODUCTION_BUILD || phase === PHASE_PRODUCTION_SERVER) {
    const origin = parseOrigin(process.env.PANJ_ORIGIN);
    if (/^https?:\/\/localhost(:|$)/.test(origin) && !process.env.CI) {
      console.warn(
        `Links will say ${origin}: right on a developer’s machine alone. Elsewhere set PANJ_ORIGIN.`,
      );
    }
  }
  return config;
}
