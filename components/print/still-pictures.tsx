import { EMBED_VIEWS } from '@/lib/embed/parameters';
import { pictureHref } from '@/lib/embed/snippet';
import type { View } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';

/** The chart and the timeline of a view as the server draws them, for paper alone. */
export function StillPictures({ view }: { readonly view: View }) {
  return (
    <div data-paper="" className="hidden print:block">
      <p>Panj: security on the Tajik–Afghan frontier. This view: {viewHref(view)}</p>
      {EMBED_VIEWS.map((kind) => (
        // biome-ignore lint/performance/noImgElement: an SVG of our own, for readers without scripts
        <img
          key={kind}
          src={pictureHref(
            kind,
            view,
            {},
            { width: 680, height: kind === 'timeline' ? 540 : 340 },
            'svg',
          )}
          alt={kind === 'timeline' ? 'The timeline of this view' : 'The chart of this view'}
          width={680}
          className="my-3 block w-full break-inside-avoid"
        />
      ))}
    </div>
  );
}
