import { headers } from 'next/headers';

/** Where Panj stands, for a page drawn on request: as set for the deployment, else as it was asked. */
export async function askedOrigin(): Promise<string> {
  if (process.env.PANJ_ORIGIN) return process.env.PANJ_ORIGIN;
  const asked = await headers();
  const scheme = asked.get('x-forwarded-proto')?.split(',')[0] ?? 'http';
  return `${scheme}://${asked.get('host') ?? 'localhost'}`;
}
