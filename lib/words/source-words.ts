/** Where a picture and its data come from: without it, neither is to be shown. */
export const sourceInWords = (version: string): string =>
  `Source: Panj, data version ${version} · CC BY 4.0`;
