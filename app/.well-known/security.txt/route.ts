import { answering } from '@/lib/http/answering';
import { ORIGIN } from '@/lib/http/origin';
import { notFound } from '@/lib/http/problem';
import { respond } from '@/lib/http/respond';
import { securityText } from '@/lib/operate/security-text';
import { today } from '@/lib/time/day';

export const dynamic = 'force-dynamic';

/** Whom to tell of a weakness (RFC 9116), where the operator has named somebody. */
export const GET = answering((request: Request) => {
  const text = securityText(process.env.PANJ_CONTACT, today(), ORIGIN);
  if (text === null) return notFound('Whoever runs this site has named nobody in PANJ_CONTACT.');
  return respond(request, text, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'public, max-age=86400',
  });
});
