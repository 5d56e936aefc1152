/** Runs once before the server answers. A server over a broken record must not say that it is ready. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return;
  const { start } = await import('./lib/operate/start');
  start();
}
