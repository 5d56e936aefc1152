import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import './globals.css';
import { THEME_SCRIPT } from '@/components/ui/theme';
import { Providers } from './providers';

export const metadata: Metadata = {
  metadataBase: new URL(process.env.PANJ_ORIGIN ?? 'http://localhost:3000'),
  title: {
    default: 'Panj: security on the Tajik–Afghan frontier, 1990–2026',
    template: '%s · Panj',
  },
  description:
    'An interactive timeline of security on the Tajik–Afghan frontier, from the civil war of the 1990s to the incidents of 2025–26, with the sources for every event.',
  openGraph: { siteName: 'Panj', type: 'website' },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, run before paint */}
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>
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
