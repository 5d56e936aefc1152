import { editionOf } from '@/lib/http/request';
import { type RawParams, toParams } from '@/lib/view/params';
import { type DEFAULT_HEIGHT, readEmbed } from './parameters';

/** What an interactive embed is asked for; null where it names a version that is not kept. */
export function readLive(raw: RawParams, kind: keyof typeof DEFAULT_HEIGHT) {
  const params = toParams(raw);
  const opened = editionOf(params.get('v') || null);
  return opened && { ...opened, ...readEmbed(params, opened.edition.index, opened.today, kind) };
}
