import { notFound } from '@/lib/http/problem';
import { isMeasured, metrics } from '@/lib/operate/metrics';

export const dynamic = 'force-dynamic';

/** Figures of this process, where the operator has asked for them. */
export async function GET(): Promise<Response> {
  if (!isMeasured()) return notFound('There are no figures here unless PANJ_METRICS=1 is set.');
  const { registry } = metrics();
  return new Response(await registry.metrics(), {
    headers: { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' },
  });
}
