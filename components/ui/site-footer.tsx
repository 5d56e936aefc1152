/** Licence and coverage, the same on every page. */
export function SiteFooter() {
  return (
    <footer className="border-line border-t px-4 py-6 text-ink-2 text-xs">
      <p>
        A curated record, not a census: what is in it follows what was reported and can still be
        read. Data CC BY 4.0, code MIT. Yearly deaths: UCDP Country-Year Dataset on Organized
        Violence 25.1 (CC BY 4.0). Event terms after ACLED’s codebook.
      </p>
    </footer>
  );
}
