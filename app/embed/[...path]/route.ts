import { answering } from '@/lib/http/answering';
import { answerFrame, noSuchEmbed } from '../answer-frame';

type Context = { params: Promise<{ path: string[] }> };

/** Whatever else stands under /embed/: a host's page never gets a page of ours in a frame. */
export const GET = answering(async (request: Request, { params }: Context) => {
  const { path } = await params;
  return answerFrame(request, { kind: 'frequency' }, () => noSuchEmbed(path.join('/')));
});
