import { VerdictMark } from '@/components/claims/verdict-mark';
import type { ClaimMention } from '@/lib/events/claims';
import { BEARING_WORDS, VERDICT_WORDS } from '@/lib/words/claim-words';

type Props = {
  readonly claims: readonly ClaimMention[];
  readonly heading: 'h2' | 'h3';
};

/** What is claimed about the frontier that this event bears on. */
export function ClaimsOfEvent({ claims, heading: Heading }: Props) {
  if (claims.length === 0) return null;
  return (
    <section>
      <Heading className="label mb-1">Claims that rest on this</Heading>
      <ul>
        {claims.map(({ id, claim, verdict, bearing }) => (
          <li key={id} className="grid grid-cols-[16px_1fr] gap-2 border-line border-b py-1.5">
            <span className="pt-0.5">
              <VerdictMark verdict={verdict} size={12} />
            </span>
            <span>
              <a href={`/claims/${id}`}>{claim}</a>
              <span className="block text-ink-2 text-xs">
                {VERDICT_WORDS[verdict].label}; {BEARING_WORDS[bearing]}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
