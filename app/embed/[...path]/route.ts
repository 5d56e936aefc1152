import { answering } from '@/lib/http/answering';
import { noSuchEmbed } from '../no-such-embed';

type Context = { params: Promise<{ path: string[] }> };

/** Whatever else stands under /embed/: a host's page never gets a page of ours in a frame. */
export const GET = answering(async (request: Request, { params }: Context) => {
  const { path } = await params;
  return noSuchEmbed(request, path.join('/'));
});
