/** Where Panj stands, as set for the deployment; else the address that was asked. */
export const originOf = (request: Request): string =>
  process.env.PANJ_ORIGIN ?? new URL(request.url).origin;

/** The same where there is no request: in pages and feeds made at build. */
export const ORIGIN = process.env.PANJ_ORIGIN ?? 'http://localhost:3000';
