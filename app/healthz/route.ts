import { readBuildId } from '@/lib/operate/ready';
import { getEdition } from '@/lib/serve/store';

export const dynamic = 'force-dynamic';

/** For what balances and watches: which record and which build, once both are read. */
export function GET(): Response {
  const { version, index } = getEdition();
  return Response.json(
    { ready: true, version: version.id, build: readBuildId(), events: index.length },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}
