import { editionOf } from '@/lib/http/request';
import { type RawParams, toParams } from '@/lib/view/params';
import { type EmbedKind, readEmbed } from './parameters';

/** What an interactive embed is asked for; null where it names a version that is not kept. */
export function readLive(raw: RawParams, kind: EmbedKind) {
  const params = toParams(raw);
  const opened = editionOf(params.get('v') || null);
  return opened && { ...opened, ...readEmbed(params, opened.edition.index, opened.today, kind) };
}
