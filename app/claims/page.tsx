import type { Metadata } from 'next';
import Link from 'next/link';
import { VerdictMark } from '@/components/claims/verdict-mark';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { VERDICTS } from '@/lib/record/editorial';
import { getClaims } from '@/lib/serve/store';
import { CLAIMS_TITLE, VERDICT_NOTE, VERDICT_WORDS } from '@/lib/words/claim-words';
import { formatCount } from '@/lib/words/numbers';

const DESCRIPTION =
  'What is said about the Tajik–Afghan frontier, each claim held against the record: the verdict, the events for it and against it, and what the record cannot tell.';

export const metadata: Metadata = {
  title: CLAIMS_TITLE,
  description: DESCRIPTION,
  alternates: { canonical: '/claims' },
  openGraph: { siteName: 'Panj', type: 'website', title: CLAIMS_TITLE, url: '/claims' },
};

/** Every claim under its verdict. Static. */
export default function ClaimsPage() {
  const claims = getClaims();
  return (
    <>
      <SiteHeader />
      <main id="main" className="mx-auto max-w-2xl bg-sheet px-4 py-6 sm:px-8 sm:py-8">
        <header className="border-line border-b pb-5">
          <h1 className="text-balance font-bold font-text text-3xl leading-tight">
            {CLAIMS_TITLE}
          </h1>
          <p className="mt-3 max-w-[32rem] font-text text-[1.0625rem] leading-relaxed">
            What is said about this frontier: {formatCount(claims.length, 'claim')} in neutral
            words, each beside the events that speak for it, those that speak against it, and what
            the record cannot tell.
          </p>
          <p className="mt-2 max-w-[25rem] text-ink-2">{VERDICT_NOTE}</p>
        </header>
        {VERDICTS.map((verdict) => {
          const own = claims.filter((claim) => claim.verdict === verdict);
          if (own.length === 0) return null;
          const { label, meaning } = VERDICT_WORDS[verdict];
          return (
            <section key={verdict} aria-labelledby={verdict} className="mt-8">
              <h2 id={verdict} className="flex items-center gap-2.5 font-semibold text-base">
                <VerdictMark verdict={verdict} size={16} />
                {label}
                <span className="font-normal text-ink-2">{own.length}</span>
              </h2>
              <p className="ml-[1.625rem] max-w-[25rem] text-ink-2">{meaning}</p>
              <ul className="mt-2 ml-[1.625rem]">
                {own.map(({ id, claim }) => (
                  <li key={id} className="border-line border-t py-3">
                    <Link
                      href={`/claims/${id}`}
                      prefetch={false}
                      className="block max-w-[32rem] text-pretty font-text text-[1.0625rem] text-ink leading-snug"
                    >
                      {claim}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </main>
      <SiteFooter />
    </>
  );
}
