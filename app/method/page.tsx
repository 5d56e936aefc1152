import type { Metadata } from 'next';
import Link from 'next/link';
import { Glyph } from '@/components/chart/glyph';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { Section } from '@/components/ui/section';
import { LEAST_RECORDS } from '@/lib/charts/thin-years';
import { isIncident } from '@/lib/events/select';
import { REPOSITORY } from '@/lib/http/repository';
import { EVENT_TYPES, SUBTYPES } from '@/lib/record/vocabulary';
import { getIndex } from '@/lib/serve/store';
import { dayEndMs, dayStartMs } from '@/lib/time/day';
import { LEAST_ALIKE } from '@/lib/view/context';
import { TITLE } from '@/lib/words/about';
import { formatDay } from '@/lib/words/dates';
import { CONFIDENCE_LABELS, SUBTYPE_LABELS, TYPE_LABELS } from '@/lib/words/labels';
import { formatCount } from '@/lib/words/numbers';

export const metadata: Metadata = {
  title: 'Method',
  description:
    'What Panj counts as an incident, how dates, figures, places and confidence are read, what is not covered, how to cite and how to correct.',
  alternates: { canonical: '/method' },
};

const GOLD_MINE = '2026-01-05-chah-ab-gold-mine-riot';
const KHIRMANJO = '2026-01-18-khirmanjo-border-clash';

/** Said rather than an address that nobody reads. */
const NO_ADDRESS =
  'Whoever runs this site has not said where the repository is kept, so no address for corrections stands here. A correction needs';

/** What stands behind every number and word of Panj. Static. */
export default function MethodPage() {
  const index = getIndex();
  const incidents = index.ids.filter((_, row) => isIncident(index, row)).length;
  const through = formatDay(dayEndMs(index.coverage.through));
  return (
    <>
      <SiteHeader />
      <main id="main" className="mx-auto max-w-2xl bg-sheet px-4 py-6 text-[0.9375rem] sm:px-8">
        <h1 className="font-bold font-text text-2xl">Method</h1>
        <p className="measure mt-2 font-text text-base">
          Panj is a curated record: {formatCount(index.length, 'event')} that editors could source,{' '}
          {formatCount(incidents, 'incident')} among them. It is not a census. More is found of some
          years and places than of others, so a higher bar can mean more violence, more reporting,
          or both.
        </p>
        <Section id="incidents" title="What counts as an incident">
          <p>
            Battles, explosions and remote violence, violence against civilians, riots and protests:
            in Tajikistan all that could be sourced; in Afghanistan those in a district on the Panj
            or the Amu, those that crossed the frontier or were fired across it, those that involved
            Tajik, other Central Asian or Uyghur fighters or, in the provinces on the frontier,
            Chinese interests, and those that changed who holds a provincial capital, a frontier
            district or a crossing; elsewhere those that crossed a border of Tajikistan. Everything
            else that helps to understand is marked as context. Context and strategic developments
            (agreements, arrests, deployments, talks) stand on the timeline and in the list, and in
            no count and no total. Deaths in custody or in accidents are told in their records and
            not charted.
          </p>
          <p>
            “From Afghanistan” and “from Tajikistan” say which way people, fire or aircraft crossed
            the frontier, as most accounts have it, and not who attacked whom: smugglers shot on the
            bank, soldiers in flight and people carried off are among them. Where accounts do not
            agree which way it was, no direction is given.
          </p>
          <p>
            An event belongs to the window and the bar in which it begins. Where its beginning is
            known only to the month or year and a window or a bar cuts through that, it is counted
            apart and said so.
          </p>
        </Section>
        <Section id="types" title="Types">
          <p>
            The words are those of the Armed Conflict Location &amp; Event Data Project (ACLED),
            with credit and thanks; the coding is ours, and no row of ACLED’s data is used.
          </p>
          <dl>
            {EVENT_TYPES.map((type) => (
              <div key={type} className="mt-1.5">
                <dt className="flex items-center gap-1.5 font-semibold">
                  <Glyph type={type} size={13} /> {TYPE_LABELS[type]}
                </dt>
                <dd className="text-ink-2">
                  {SUBTYPES[type].map((subtype) => SUBTYPE_LABELS[subtype]).join('; ')}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="dates" title="Dates">
          <p>
            Dates are written in EDTF (ISO 8601-2): a day, a month, a year or a range, marked
            “about” (~) or “uncertain” (?) where the sources are. A month is never treated as its
            first day. Vague dates are drawn with soft ends; how far these reach is drawing, not
            evidence. All days are days in UTC as the record writes them: no reader’s time zone
            moves one.
          </p>
        </Section>
        <Section id="figures" title="People killed">
          <p>
            Each record has a low, a best and a high figure of people killed on all sides, any of
            which can be not known; 0 stands only where a source says that nobody died. A sum is of
            the incidents listed here that have the figure, and says how many these are: no figure
            stands in for another. “Up to” is said only where every incident has an upper figure.
            Incidents for which no source gives a figure add nothing and are named with every sum.
          </p>
          <p>
            A sum of the killed is therefore what is listed here, and no toll of a war. Wherever a
            window holds a whole year that it counts, the Uppsala Conflict Data Program’s best
            estimate of deaths in organised violence in Tajikistan stands beside it (UCDP
            Country-Year Dataset 25.1, 1991–2024, CC BY 4.0). Held against it is what is listed here
            of Tajikistan in the same whole years, whatever the filter; events in Afghanistan are
            not, since UCDP’s figure is of Tajikistan. It counts by other rules than Panj does. In
            the chart of people killed it is outlined behind the bars, whose darker part is those
            killed in Tajikistan.
          </p>
        </Section>
        <Section id="confidence" title="Confidence, and accounts that differ">
          <p>
            “{CONFIDENCE_LABELS.confirmed}”: official, or from several independent sources. “
            {CONFIDENCE_LABELS.reported}”: nothing beside that source was found. “
            {CONFIDENCE_LABELS.disputed}”: sources contradict each other on what matters. Much of
            the frontier is closed to reporters; most accounts come from border services, spokesmen
            or relatives, each with an interest, and often nobody else was there. Panj puts their
            accounts side by side, says whose each is, and does not choose. Where the record does
            so, “Accounts differ”: on what matters, and then the event is disputed as well, or on
            less.
          </p>
        </Section>
        <Section id="places" title="Places">
          <p>
            A place is exact (the named town or site), near (within about 25 km), or known only to
            the district, the province or the country. The map draws a dot, a ring, a soft area, and
            what is known to the country only is listed beside it. Lines on the map are no opinion
            on boundaries.
          </p>
          <p>
            Two clashes of January 2026 are easily confused. The{' '}
            <Link href={`/events/${GOLD_MINE}`}>fighting of 5–6 January</Link> is placed at the
            Samti gold field in Chah Ab, Takhar, on the Afghan bank; as nobody crossed the frontier
            it is not counted as an incident across it, though reports call it a clash “on the
            border”. The <Link href={`/events/${KHIRMANJO}`}>clash of 18 January</Link> is placed at
            the Khirmanjo post in Shamsiddin Shohin, Khatlon, where Tajikistan’s border troops say
            the shooting was; the same statement has the men start from Darbandak in Khwahan,
            Badakhshan, on the other bank. Where accounts of a place differ, the record follows the
            one that names the site of the shooting most closely and keeps the others beside it.
          </p>
        </Section>
        <Section id="comparing" title="Comparing two spans">
          <p>
            The rate ratio is the number of incidents a year in one span over that in the other. Its
            95 % interval is the exact one for two Poisson counts, conditional on their sum (Clopper
            and Pearson 1934; R’s <code>poisson.test</code> gives the same). The sentence beside it
            follows from the interval and never from the ratio alone. Days after {through} count as
            no exposure. Incidents often come in chains, which the interval does not know: the real
            uncertainty is wider.
          </p>
          <p>
            The line of steady spells splits the record at the change points of the rate of
            incidents, found by Bayesian blocks (Scargle, Norris, Jackson and Chiang 2013,{' '}
            <cite>ApJ</cite> 764:167; false-alarm parameter 0.05). It describes the record,
            reporting included, and is off until asked for. Incidents dated to a month or year only
            are left out of it.
          </p>
        </Section>
        <Section id="like" title="“Is this new?”">
          <p>
            Like an event are those of its type that crossed the frontier the same way, or, as it,
            not at all; like a strategic development, those of its subtype, without anything about
            people killed; a record of context, a strategic development of no named subtype and a
            withdrawn event are like nothing. Two spans of twelve months before the first day that
            its date can mean are counted and held against each other, nothing later is spoken of,
            an event whose date is too vague to say on which side it lies is counted apart, and
            “first” and “deadliest” are refused for years with fewer than {LEAST_RECORDS} records or
            under half of the deaths that UCDP counts, and “deadliest” among fewer than{' '}
            {LEAST_ALIKE} events.
          </p>
        </Section>
        <Section id="coverage" title="What is not covered">
          <p>
            The record begins on {formatDay(dayStartMs(index.coverage.from))}. After {through} no
            source was available to the editors: the hatching there means unsourced, not quiet.
            Within the years covered, what no source that can still be read has told is missing:
            many deaths of the civil war above all. Fighting inside Afghanistan is covered where it
            bears on the frontier only.
          </p>
        </Section>
        <Section id="cite" title="How to cite">
          <p>
            {TITLE}. Record sourced to {through}. Cite an event by its permanent page; its address
            never changes. The data are under CC BY 4.0.
          </p>
        </Section>
        <Section id="correct" title="How to correct">
          <p>
            Every record is a few lines in <code>data/events/</code> of the{' '}
            {REPOSITORY ? <a href={`${REPOSITORY}/issues`}>repository</a> : 'repository'}.{' '}
            {REPOSITORY ? 'Send' : NO_ADDRESS} the record’s id, what is wrong, and a source that can
            be read; corrections keep the id. The check that runs before each build says what a
            record must hold.
          </p>
        </Section>
      </main>
      <SiteFooter />
    </>
  );
}
