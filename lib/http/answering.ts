import { serverFault } from './problem';

type Handler<Rest extends readonly unknown[]> = (
  request: Request,
  ...rest: Rest
) => Response | Promise<Response>;

/** A route handler that says so where it fails. Next answers a handler that throws with a 500 of no
 * body at all, which a host’s page shows as the browser’s own error. */
export const answering =
  <Rest extends readonly unknown[]>(handler: Handler<Rest>): Handler<Rest> =>
  async (request, ...rest) => {
    try {
      return await handler(request, ...rest);
    } catch (error) {
      console.error(error);
      return serverFault();
    }
  };
