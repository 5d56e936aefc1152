import type { ReactNode } from 'react';
import { PictureDefs } from '@/components/chart/defs';
import { VARIABLE_PALETTE } from '@/lib/look/palette';
import { FrameScript } from './frame-script';

type Props = {
  readonly title: string;
  readonly description: string;
  /** The page of Panj that shows the same. */
  readonly canonical: string | null;
  readonly style: string;
  readonly children: ReactNode;
};

/** A whole HTML document for a frame: nothing is loaded but itself. */
export function FrameDocument({ title, description, canonical, style, children }: Props) {
  return (
    <html lang="en">
      {/* biome-ignore lint/style/noHeadElement: a document of its own, which no part of Next writes */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        {/* What is to be found is the page that it is drawn from. */}
        <meta name="robots" content="noindex" />
        {canonical && <link rel="canonical" href={canonical} />}
        {/* An icon would be a request of its own. */}
        <link rel="icon" href="data:," />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own rules, hashed in the policy */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <svg className="defs" width="0" height="0" aria-hidden="true">
          <PictureDefs palette={VARIABLE_PALETTE} />
        </svg>
        {children}
        <FrameScript />
      </body>
    </html>
  );
}
