import type { ReactElement } from 'react';

/** Markup without any script of a framework. React writes it, so that no text of a record can become
 * markup. Loaded by name at run time: Next keeps this part of React out of its server bundles. */
export async function toMarkup(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return renderToStaticMarkup(element);
}
