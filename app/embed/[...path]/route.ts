import { noSuchEmbed } from '../no-such-embed';

type Context = { params: Promise<{ path: string[] }> };

/** Whatever else stands under /embed/: a host's page never gets a page of ours in a frame. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  return noSuchEmbed(request, path.join('/'));
}
