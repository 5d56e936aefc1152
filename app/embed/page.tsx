import type { Metadata } from 'next';
import { EmbedExample } from '@/components/embed/embed-example';
import { EmbedParameters } from '@/components/embed/embed-parameters';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { Section } from '@/components/ui/section';
import {
  type EmbedOptions,
  type EmbedTarget,
  heightFor,
  kindOf,
  plainOptions,
} from '@/lib/embed/parameters';
import { pictureHref, toSnippets } from '@/lib/embed/snippet';
import { ORIGIN } from '@/lib/http/origin';
import { getDetail, getStory, getUrls } from '@/lib/serve/store';
import { DEFAULT_VIEW, type View } from '@/lib/view/grammar';
import { contextTitle } from '@/lib/words/context-words';

export const metadata: Metadata = {
  title: 'Embed',
  description:
    'How to put a chart, a timeline or an event of Panj into your own page: by link, by frame, with or without scripts, as a picture, live or frozen at a version of the data.',
  alternates: { canonical: '/embed' },
};

const EVENT = '2025-11-26-shamsiddin-shohin-drone-attack';
const LATEST: View = { ...DEFAULT_VIEW, period: 'incidents-2025-26', only: 'incidents' };

type Example = {
  /** What the frame is called in this page. */
  readonly name: string;
  readonly target: EmbedTarget;
  readonly view?: View;
  readonly options?: Partial<EmbedOptions>;
  /** Its headline, where it is not the host's own. */
  readonly title: string;
  readonly paste?: 'iframe' | 'script';
};

/** One way to embed: the frame as it will be, and what to paste for it. */
function Example({ name, target, view = DEFAULT_VIEW, options, title, paste = 'iframe' }: Example) {
  const kind = kindOf(target);
  const all = { ...plainOptions(kind), ...options };
  const snippets = snippetsOf(target, view, all, title);
  return (
    <EmbedExample
      src={snippets.frame.slice(ORIGIN.length)}
      title={`Example: ${name}`}
      height={options?.height ?? heightFor(kind, EXAMPLE_PX)}
      code={snippets[paste]}
    />
  );
}

/** The width of an example where there is room for it. */
const EXAMPLE_PX = 640;

const snippetsOf = (target: EmbedTarget, view: View, options: EmbedOptions, title: string) =>
  toSnippets({ origin: ORIGIN, version: getUrls().version, target, view, options, title });

/** How to embed, with a working example of each way. */
export default function EmbedPage() {
  const { version } = getUrls();
  const eventTitle = getDetail(EVENT)?.record.title ?? EVENT;
  const step = getStory()?.steps.at(-1);
  const civilWar: View = { ...DEFAULT_VIEW, period: 'civil-war' };
  const { oembed } = snippetsOf('frequency', civilWar, plainOptions('frequency'), '');
  const picture = pictureHref('frequency', LATEST, {}, { width: 700, height: 380 }, 'svg');
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
          <pre className="whitespace-pre-wrap break-all bg-sunken p-2 text-xs">{oembed}</pre>
          <p>
            <a href={oembed.slice(ORIGIN.length)}>See what it answers</a>
          </p>
        </Section>
        <Section id="chart" title="A chart">
          <Example
            name="incidents in the civil war"
            target="frequency"
            view={civilWar}
            title="Incidents in the civil war, 1992–97"
          />
        </Section>
        <Section id="timeline" title="A timeline, with our script">
          <p>
            The script makes the frame as tall as what is in it. Once in a page is enough for all
            its embeds; it also finds frames of Panj that stand in the page already, and those that
            come later. <code>names</code> asks for events to be named before all others.
          </p>
          <Example
            name="a timeline since August 2025"
            target="timeline"
            view={LATEST}
            options={{
              height: 520,
              accent: 'slate',
              title: 'The frontier since August 2025',
              names: [EVENT],
            }}
            title="Timeline"
            paste="script"
          />
        </Section>
        <Section id="event" title="One event">
          <Example name="one event with its sources" target={{ event: EVENT }} title={eventTitle} />
        </Section>
        {step && (
          <Section id="story" title="A step of the story">
            <p>
              With the next one and the one before by links. <code>step</code> names the step; the
              first is shown where it is left out.
            </p>
            <Example name="a step of the story" target={{ story: step.id }} title={step.title} />
          </Section>
        )}
        <Section id="context" title="“Is this new?”">
          <p>
            An event among those like it, with sentences that can be quoted. <code>like</code> asks
            for more in common, as on the page of the event.
          </p>
          <Example
            name="an event among those like it"
            target={{ context: EVENT }}
            title={contextTitle(eventTitle)}
            paste="script"
          />
        </Section>
        <Section id="frozen" title="Frozen at a version">
          <p>
            With <code>v</code> a frame or a picture keeps drawing the record as it was in that
            version, whatever is corrected or added later. <a href="/changes">Changes</a> lists the
            versions that are kept. Without it, a frame follows the record.
          </p>
          <Example
            name="people killed, frozen at a version"
            target="frequency"
            view={{ ...DEFAULT_VIEW, measure: 'killed' }}
            options={{ v: version }}
            title="People killed per year"
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
            src={picture}
            alt="Incidents per month since August 2025"
            width={700}
            height={380}
            loading="lazy"
            className="h-auto w-full"
          />
          <pre className="whitespace-pre-wrap break-all bg-sunken p-2 text-xs">
            {ORIGIN + picture}
          </pre>
        </Section>
        <Section id="parameters" title="Parameters">
          <EmbedParameters />
        </Section>
        <Section id="height" title="How tall a frame is">
          <p>
            A frame is whole at the height of its snippet from 320 px of width on, and as wide as
            the page around it leaves room for; where a table is opened in it, it grows. It tells
            the page around it by <code>postMessage</code>, again whenever that changes:
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
