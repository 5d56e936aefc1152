import project from '@/package.json';

/**
 * Reads where the code and the record are kept and corrected: what the operator says, else what
 * package.json says, in any of the forms that npm knows.
 *
 * @returns the address of the repository without a slash at its end; null where neither says one
 * @throws Error in words for a setting that is no address
 */
export function parseRepository(setting: string | undefined, field?: unknown): string | null {
  if (setting) {
    const address = toAddress(setting);
    if (address) return address;
    throw new Error(
      `PANJ_REPOSITORY is "${setting}". It must be the address of the repository, such as https://github.com/panj/panj: pages link to it for readers who want to see or correct the record.`,
    );
  }
  const found = typeof field === 'object' && field !== null && 'url' in field ? field.url : field;
  return typeof found === 'string' ? toAddress(found) : null;
}

/** `owner/name` is one of GitHub's, and so says npm. */
const SHORT = /^(?:github:)?([\w-]+\/[\w.-]+)$/;

function toAddress(text: string): string | null {
  const short = SHORT.exec(text)?.[1];
  const address = short ? `https://github.com/${short}` : text.replace(/^git\+/, '');
  if (!URL.canParse(address)) return null;
  const { protocol, origin, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return null;
  return origin + pathname.replace(/(?:\.git)?\/*$/, '');
}

/** Where the project is kept; null where nothing says so. */
export const REPOSITORY = parseRepository(
  process.env.PANJ_REPOSITORY,
  'repository' in project ? project.repository : undefined,
);
