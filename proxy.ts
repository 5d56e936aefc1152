import { type NextRequest, NextResponse } from 'next/server';
import { badParameters } from '@/lib/http/problem';

/** Next answers an address whose %-escapes are no UTF-8 with a 500; it is the address that is wrong. */
export function proxy(request: NextRequest): Response {
  const { pathname } = new URL(request.url);
  try {
    decodeURIComponent(pathname);
    return NextResponse.next();
  } catch {
    const message = 'its % escapes are not UTF-8';
    return badParameters([{ parameter: 'path', found: pathname.slice(0, 100), message }]);
  }
}

/** Addresses with an escape only: no other request pays for this. */
export const config = { matcher: ['/(.*%.*)'] };
