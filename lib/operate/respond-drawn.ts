import { serverBusy } from '@/lib/http/problem';
import { etagOf, isKnown } from '@/lib/http/respond';
import { Busy, drawOnce } from './drawings';
import { readBuildId } from './ready';

let build: string | null | undefined;

type Drawn = {
  readonly kind: string;
  /** All that decides the bytes besides the code: version, day and canonical address. */
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly make: () => Promise<Uint8Array | string>;
};

/**
 * An answer that is dear to make. Its tag is known before it is made, so that a caller who has it, and
 * one who asks for the headers alone, cost nothing; 503 with `Retry-After` where too many wait.
 */
export async function respondDrawn(
  request: Request,
  { kind, key, headers, make }: Drawn,
): Promise<Response> {
  build ??= readBuildId();
  const all = { ...headers, ETag: etagOf(`${build} ${kind} ${key}`) };
  if (isKnown(request, all.ETag)) return new Response(null, { status: 304, headers: all });
  if (request.method === 'HEAD') return new Response(null, { headers: all });
  try {
    return new Response(new Uint8Array(await drawOnce(kind, key, make)), { headers: all });
  } catch (error) {
    if (error instanceof Busy) return serverBusy(error.retryAfterSeconds);
    throw error;
  }
}
