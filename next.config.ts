import type { NextConfig } from 'next';

/** For every answer. */
const SAFE = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  },
];

/**
 * Scripts from here alone, and never from text. Next writes what a page needs to come alive into
 * scripts inside the page, which differ from page to page; a nonce for them would make every page
 * dynamic, so they are allowed, and it is React's escaping that keeps text of the record out of them.
 * In development Next evaluates text.
 */
const policy = (ancestors: "'none'" | '*'): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

/** A page that the build wrote changes with a release: Next would let shared caches keep it for a year,
 * and a corrected record with it. Browsers ask again each time, which the ETag makes cheap. */
const PRERENDERED = [{ key: 'Cache-Control', value: 'public, max-age=0, s-maxage=3600' }];

/** Frames of a host without an origin of its own (WordPress's) ask for fonts and data as strangers. */
const FOR_ANYONE = [{ key: 'Access-Control-Allow-Origin', value: '*' }];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // They read files beside themselves.
  serverExternalPackages: ['@resvg/resvg-js', 'fontkit'],
  outputFileTracingIncludes: {
    '/**': [
      'data/build/**',
      'data/versions/**',
      'node_modules/@expo-google-fonts/{inter,source-serif-4}/{400Regular,600SemiBold,700Bold}/*.ttf',
    ],
  },
  async headers() {
    return [
      { source: '/:path*', headers: SAFE },
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
      ...['/events/:id', '/periods/:id', '/:page(method|changes|api|embed)', '/sitemap.xml'].map(
        (source) => ({ source, headers: PRERENDERED }),
      ),
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

export default config;
