import type { Metadata } from 'next';
import { EmbedExample } from '@/components/embed/embed-example';
import { EmbedParameters } from '@/components/embed/embed-parameters';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { Section } from '@/components/ui/section';
import { embedHref } from '@/lib/embed/parameters';
import { pictureHref, toSnippets } from '@/lib/embed/snippet';
import { ORIGIN } from '@/lib/http/origin';
import { getDetail, getStory, getUrls } from '@/lib/serve/store';
import type { View } from '@/lib/view/grammar';
import { DEFAULT_VIEW } from '@/lib/view/grammar';
import { contextTitle } from '@/lib/words/context-words';

export const metadata: Metadata = {
  title: 'Embed',
  description:
    'How to put a chart, a timeline or an event of Panj into your own page: by link, by frame, with or without scripts, as a picture, live or frozen at a version of the data.',
  alternates: { canonical: '/embed' },
};

const EVENT = '2025-11-26-shamsiddin-shohin-drone-attack';
const CIVIL_WAR: View = { ...DEFAULT_VIEW, period: 'civil-war' };
const LATEST: View = { ...DEFAULT_VIEW, period: 'incidents-2025-26', only: 'incidents' };
const PLAIN = { accent: 'river', title: null, v: null } as const;

/** How to embed, with a working example of each way. */
export default function EmbedPage() {
  const { version } = getUrls();
  const shared = { origin: ORIGIN, version };
  const chart = toSnippets({
    ...shared,
    target: 'frequency',
    view: CIVIL_WAR,
    options: { ...PLAIN, height: 520 },
    title: 'Incidents in the civil war, 1992–97',
  });
  const timeline = toSnippets({
    ...shared,
    target: 'timeline',
    view: LATEST,
    options: { ...PLAIN, height: 520, accent: 'slate', title: 'The frontier since August 2025' },
    title: 'Timeline',
  });
  const event = toSnippets({
    ...shared,
    target: { event: EVENT },
    view: DEFAULT_VIEW,
    options: { ...PLAIN, height: 600 },
    title: getDetail(EVENT)?.record.title ?? EVENT,
  });
  const context = toSnippets({
    ...shared,
    target: { context: EVENT },
    view: DEFAULT_VIEW,
    options: { ...PLAIN, height: 720 },
    title: contextTitle(getDetail(EVENT)?.record.title ?? EVENT),
  });
  const step = getStory()?.steps.at(-1);
  const story =
    step &&
    toSnippets({
      ...shared,
      target: { story: step.id },
      view: DEFAULT_VIEW,
      options: { ...PLAIN, height: 880 },
      title: step.title,
    });
  const frozen = { ...PLAIN, height: 520, v: version };
  const here = (address: string): string => address.slice(ORIGIN.length);
  return (
    <>
      <SiteHeader />
      <main id="main" className="mx-auto max-w-3xl bg-sheet px-4 py-6 text-[0.9375rem] sm:px-8">
        <h1 className="font-bold font-text text-2xl">Embed</h1>
        <p className="mt-2 font-text text-base">
          Paste a link to Panj into your editor, and a chart appears; or take a frame, a script or a
          picture. “Share and embed”, beside every chart, timeline and event, writes them for you.
        </p>
        <p className="mt-2">
          A frame is one document of 5 to 35 kilobytes: the picture is drawn in it, with its table,
          its source and its version. It sets no cookie, asks nobody else for anything, and is
          complete with scripts off. What runs in it, about 1 kB, tells your page how tall it is and
          shows what a mark stands for. Only “Explore” loads more. Nobody who reads your page is
          counted by Panj.
        </p>
        <Section id="link" title="By link (oEmbed)">
          <p>
            Editors that know oEmbed need the address of a page alone: of the dashboard in any view,
            of a period, of an event. Where a site must be told, the endpoint is{' '}
            <code>/api/oembed</code>, with <code>url</code>, <code>maxwidth</code>,{' '}
            <code>maxheight</code> and <code>format</code> (json or xml).
          </p>
          <pre className="whitespace-pre-wrap break-all bg-sunken p-2 text-xs">{chart.oembed}</pre>
          <p>
            <a href={here(chart.oembed)}>See what it answers</a>
          </p>
        </Section>
        <Section id="chart" title="A chart">
          <EmbedExample
            src={here(chart.frame)}
            title="Example: incidents in the civil war"
            height={520}
            code={chart.iframe}
          />
        </Section>
        <Section id="timeline" title="A timeline, with our script">
          <p>
            The script makes the frame as tall as what is in it. Once in a page is enough for all
            its embeds; it also finds frames of Panj that stand in the page already.
          </p>
          <EmbedExample
            src={here(timeline.frame)}
            title="Example: a timeline since August 2025"
            height={520}
            code={timeline.script}
          />
        </Section>
        <Section id="event" title="One event">
          <EmbedExample
            src={here(event.frame)}
            title="Example: one event with its sources"
            height={600}
            code={event.iframe}
          />
        </Section>
        {story && (
          <Section id="story" title="A step of the story">
            <p>
              With the next one and the one before by links. <code>step</code> names the step; the
              first is shown where it is left out.
            </p>
            <EmbedExample
              src={here(story.frame)}
              title="Example: a step of the story"
              height={880}
              code={story.iframe}
            />
          </Section>
        )}
        <Section id="context" title="“Is this new?”">
          <p>
            An event among those like it, with sentences that can be quoted. <code>like</code> asks
            for more in common, as on the page of the event.
          </p>
          <EmbedExample
            src={here(context.frame)}
            title="Example: an event among those like it"
            height={720}
            code={context.script}
          />
        </Section>
        <Section id="frozen" title="Frozen at a version">
          <p>
            With <code>v</code> a frame or a picture keeps drawing the record as it was in that
            version, whatever is corrected or added later. <a href="/changes">Changes</a> lists the
            versions that are kept. Without it, a frame follows the record.
          </p>
          <EmbedExample
            src={embedHref('frequency', { ...DEFAULT_VIEW, measure: 'killed' }, frozen)}
            title="Example: people killed, frozen at a version"
            height={520}
            code={
              toSnippets({
                ...shared,
                target: 'frequency',
                view: { ...DEFAULT_VIEW, measure: 'killed' },
                options: frozen,
                title: 'People killed per year',
              }).iframe
            }
          />
        </Section>
        <Section id="picture" title="A picture">
          <p>
            <code>/chart/frequency</code>, <code>/chart/timeline</code>,{' '}
            <code>/chart/event/&lt;id&gt;</code> and <code>/chart/context/&lt;id&gt;</code>, each{' '}
            <code>.svg</code> or <code>.png</code>, take the same parameters, and <code>width</code>{' '}
            (320 to 2000), <code>height</code> (240 to 2000) and <code>scale</code> (1 to 4, pixels
            to the px of a PNG). Where a parameter makes no sense the answer says so, rather than a
            picture of something else.
          </p>
          {/* biome-ignore lint/performance/noImgElement: an SVG that is drawn for this address alone */}
          <img
            src={pictureHref('frequency', LATEST, {}, { width: 700, height: 380 }, 'svg')}
            alt="Incidents per month since August 2025"
            width={700}
            height={380}
            loading="lazy"
            className="h-auto w-full"
          />
          <pre className="whitespace-pre-wrap break-all bg-sunken p-2 text-xs">
            {ORIGIN + pictureHref('frequency', LATEST, {}, { width: 700, height: 380 }, 'svg')}
          </pre>
        </Section>
        <Section id="parameters" title="Parameters">
          <EmbedParameters />
        </Section>
        <Section id="height" title="How tall a frame is">
          <p>
            A frame is whole at the height of its snippet from 320 px of width on; where a table is
            opened in it, it grows. It tells the page around it by <code>postMessage</code>, again
            whenever that changes:
          </p>
          <pre className="whitespace-pre-wrap break-all bg-sunken p-2 text-xs">
            {`{ "type": "panj:height", "height": 520 }
{ "sentinel": "amp", "type": "embed-size", "height": 520 }`}
          </pre>
          <p>
            <code>height</code> is a finite number of CSS pixels. If you listen yourself: compare{' '}
            <code>event.source</code> with the window of your frame, check <code>type</code>, and
            limit the number; the origin of a sandboxed frame is <code>null</code> and tells
            nothing. A page that came later asks again with{' '}
            <code>{'{ "type": "panj:measure" }'}</code>; a timeline or an event that was given no{' '}
            <code>height</code> then keeps no empty room. A frame that is not shown says nothing
            until it is. These names will not change.
          </p>
        </Section>
        <Section id="sandbox" title="Sandboxed frames, as in WordPress">
          <p>
            A frame with <code>sandbox="allow-scripts"</code> draws, steps through periods and
            explores like any other. Such a host lets no frame open a new tab, so “Open in Panj”
            does nothing there; add <code>allow-popups</code> if you can. Every page but those below{' '}
            <code>/embed/</code> refuses to be framed.
          </p>
        </Section>
      </main>
      <SiteFooter />
    </>
  );
}
