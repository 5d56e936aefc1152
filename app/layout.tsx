import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import './globals.css';
import { PictureDefs } from '@/components/chart/defs';
import { THEME_SCRIPT } from '@/components/site/theme';
import { ORIGIN } from '@/lib/http/origin';
import { PAGE_COLOURS, PALETTES, VARIABLE_PALETTE } from '@/lib/look/palette';
import { TITLE } from '@/lib/words/about';
import { Providers } from './providers';

export const metadata: Metadata = {
  metadataBase: new URL(ORIGIN),
  title: {
    default: TITLE,
    template: '%s · Panj',
  },
  description:
    'An interactive timeline of security on the Tajik–Afghan frontier, from the civil war of the 1990s to the incidents of 2025–26, with the sources for every event.',
  openGraph: { siteName: 'Panj', type: 'website' },
};

export const viewport: Viewport = {
  // Else no page is told how much of its foot lies under the bar of a phone that has no button.
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: PALETTES.light.paper },
    { media: '(prefers-color-scheme: dark)', color: PALETTES.dark.paper },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  // The two files that every page needs, so that no text is set twice; other alphabets come on demand.
  for (const file of [interLatin, serifLatin]) {
    preload(file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant */}
        <style dangerouslySetInnerHTML={{ __html: PAGE_COLOURS }} />
        {/* Here and not in the metadata: what a page says of its alternates takes the place of what
            the layout says. */}
        <link
          rel="alternate"
          type="application/atom+xml"
          title="Panj: new and corrected records"
          href="/feed.xml"
        />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, run before paint */}
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>
        {/* Here, since a browser does not find what stands in a part that is not shown. */}
        <svg width="0" height="0" className="absolute" aria-hidden="true">
          <PictureDefs palette={VARIABLE_PALETTE} />
        </svg>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-sheet focus:p-2"
        >
          Skip to content
        </a>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
