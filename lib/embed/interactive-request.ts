import { editionOf } from '@/lib/http/request';
import { type DEFAULT_HEIGHT, readEmbed } from './parameters';

type RawParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What an interactive embed is asked for; null where it names a version that is not kept. */
export function readLive(raw: RawParams, kind: keyof typeof DEFAULT_HEIGHT) {
  const params = new URLSearchParams(
    Object.entries(raw).flatMap(([key, value]) =>
      [value ?? []].flat().map((one): [string, string] => [key, one]),
    ),
  );
  const opened = editionOf(params.get('v') || null);
  return opened && { ...opened, ...readEmbed(params, opened.edition.index, kind) };
}
