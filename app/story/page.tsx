import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ShareButton } from '@/components/share/share-button';
import { CitedText } from '@/components/site/cited-text';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { StepEvents } from '@/components/story/step-events';
import { StepPicture } from '@/components/story/step-picture';
import { discoveryLinks, sharedPicture } from '@/lib/embed/page-metadata';
import { toMarkup } from '@/lib/http/markup';
import { ORIGIN } from '@/lib/http/origin';
import { parseCitedText } from '@/lib/record/cited-text';
import type { Step } from '@/lib/record/editorial';
import { getDetail, getEdition, getStory, getUrls } from '@/lib/serve/store';
import { viewHref } from '@/lib/view/href';
import { stepFacts, stepView } from '@/lib/view/step-view';
import { formatEdtf } from '@/lib/words/dates';
import { HAND_OVER, STORY_NAME, stepInWords } from '@/lib/words/story-words';

/** The widths at which the plot of a step is laid out, by container queries. */
const WIDTHS = [
  { leastPx: 280, className: '@min-[600px]:hidden' },
  { leastPx: 600, className: 'hidden @min-[600px]:block' },
] as const;

/** A small one on a page to read; on a phone, where labels take more lines, it may be taller. */
const mostPx = (leastPx: number): number => (leastPx < 600 ? 420 : 320);

export function generateMetadata(): Metadata {
  const story = getStory();
  if (!story) return {};
  const { title, standfirst: description } = story;
  return {
    title,
    description,
    alternates: { canonical: '/story', types: discoveryLinks(ORIGIN, '/story') },
    openGraph: {
      siteName: 'Panj',
      type: 'article',
      title,
      description,
      url: '/story',
      images: [sharedPicture('frequency', {}, 'The incidents of the whole record')],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** The story from top to bottom: each step with its text and its part of the timeline. Static. */
export default function StoryPage() {
  const story = getStory();
  if (!story) notFound();
  const { title, standfirst, standfirstRestsOn, steps } = story;
  return (
    <>
      <SiteHeader />
      <main id="main" className="mx-auto max-w-4xl bg-sheet px-4 py-6 sm:px-8 sm:py-8">
        <header className="border-line border-b pb-5">
          <p className="label">{STORY_NAME}</p>
          <h1 className="mt-1 text-balance font-bold font-text text-3xl leading-tight">{title}</h1>
          <p className="measure mt-3 font-text text-[1.0625rem] leading-relaxed">{standfirst}</p>
          <StepEvents name="What this rests on" records={recordsOf(standfirstRestsOn)} />
          <nav aria-label="Steps" className="mt-4">
            <ol className="flex flex-wrap gap-x-4 gap-y-1.5">
              {steps.map(({ id, title: name }, at) => (
                <li key={id}>
                  <a href={`#${id}`}>
                    {at + 1}. {name}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        </header>
        {steps.map((step, at) => (
          <StepSection key={step.id} step={step} at={at} count={steps.length} />
        ))}
        <p className="mt-10 border-ink border-t pt-4 print:hidden">
          <Link href="/" className="font-bold font-text text-xl" prefetch={false}>
            {HAND_OVER} ›
          </Link>
          <span className="block text-ink-2">The whole record, with every filter open.</span>
        </p>
      </main>
      <SiteFooter />
    </>
  );
}

const recordsOf = (ids: readonly string[]) => ids.flatMap((id) => getDetail(id)?.record ?? []);

type Props = { readonly step: Step; readonly at: number; readonly count: number };

async function StepSection({ step, at, count }: Props) {
  const text = parseCitedText(step.text);
  const hrefOf = (event: string): string => `/events/${event}`;
  // As markup: nothing in it comes alive, and as elements it would be in the page a second time at
  // twice the length, for a script that has no use for it.
  const picture = await toMarkup(
    <StepPicture
      facts={stepFacts(getEdition(), step)}
      step={step}
      widths={WIDTHS}
      mostPx={mostPx}
      hrefOf={hrefOf}
      isTold
    />,
  );
  return (
    <section aria-labelledby={step.id} className="mt-10 grid min-w-0 gap-2 print:mt-6">
      <p className="label">{stepInWords(at, count)}</p>
      <h2 id={step.id} className="font-bold font-text text-2xl leading-tight">
        {step.title}
      </h2>
      <div className="measure font-text text-[1.0625rem] leading-relaxed">
        <CitedText
          text={text}
          nameOf={(event) => {
            const record = getDetail(event)?.record;
            return record ? `${record.title}, ${formatEdtf(record.date)}` : null;
          }}
          hrefOf={hrefOf}
        />
      </div>
      <div
        className="@container mt-2 grid min-w-0 gap-1.5 print:break-inside-avoid"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote it, and escapes every text
        dangerouslySetInnerHTML={{ __html: picture }}
      />
      <p className="flex items-center gap-3 print:hidden">
        <a href={viewHref({ step: step.id })} aria-label={`See it in Panj: ${step.title}`}>
          See it in Panj
        </a>
        <ShareButton
          target={{ story: step.id }}
          view={stepView(step)}
          title={step.title}
          version={getUrls().version}
          label={`Share and embed: ${step.title}`}
          isBrief
        />
      </p>
      <StepEvents name="What the text rests on" records={recordsOf(text.events)} isNumbered />
    </section>
  );
}
