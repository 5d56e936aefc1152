import { type NextRequest, NextResponse } from 'next/server';
import { gate } from '@/lib/operate/gate';

/** Before every route: see lib/operate/gate.ts. */
export function proxy(request: NextRequest): Response {
  const decision = gate(request);
  if (decision instanceof Response) return decision;
  const response = NextResponse.next({ status: decision.status });
  for (const [name, value] of Object.entries(decision.headers)) response.headers.set(name, value);
  return response;
}
