import { serverBusy } from '@/lib/http/problem';
import { etagOf, isKnown } from '@/lib/http/respond';
import { Abandoned, Busy, drawOnce } from './drawings';
import { readBuildId } from './ready';

let build: string | null | undefined;

type Drawn<Plan> = {
  readonly kind: string;
  /** All that decides the bytes besides the code: version, day and canonical address. */
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Works out what is drawn, on this thread; or the answer that says why nothing is. */
  readonly check: () => Plan | Response;
  readonly make: (plan: Plan) => Promise<Uint8Array | string>;
};

/** What was asked for cannot be drawn. */
class Refused extends Error {
  constructor(readonly response: Response) {
    super(`refused with ${response.status}`);
  }
}

/**
 * An answer that is dear to make. Its tag is known before it is made, so that a caller who has it costs
 * nothing, and one who asks for the headers alone no drawing; 503 with `Retry-After` where too many
 * wait, before anything is worked out for it: many that come at once must not hold up other pages.
 */
export async function respondDrawn<Plan>(
  request: Request,
  { kind, key, headers, check, make }: Drawn<Plan>,
): Promise<Response> {
  build ??= readBuildId();
  const all = { ...headers, ETag: etagOf(`${build} ${kind} ${key}`) };
  if (isKnown(request, all.ETag)) return new Response(null, { status: 304, headers: all });
  if (request.method === 'HEAD') {
    const plan = check();
    return plan instanceof Response ? plan : new Response(null, { headers: all });
  }
  try {
    const draw = async () => {
      const plan = check();
      if (plan instanceof Response) throw new Refused(plan);
      return make(plan);
    };
    const bytes = await drawOnce(kind, key, draw, request.signal);
    return new Response(new Uint8Array(bytes), { headers: all });
  } catch (error) {
    // Nobody is there to read it; the access log tells it from an answer.
    if (error instanceof Abandoned) return new Response(null, { status: 499 });
    if (error instanceof Busy) return serverBusy(error.retryAfterSeconds);
    // Whoever asked for the same meanwhile is told the same.
    if (error instanceof Refused) return error.response.clone();
    throw error;
  }
}
