import { type BadRequest, badRequests, faultOf, statusOf } from './bad-requests';
import { figure, type Running, sendRaw } from './server';

/** The one sequence: the checks send its beginning. */
export const SEED = 20_261_125;

type Tried = {
  /** Answers by status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** One of each kind: what is wrong, how often, and the bytes that did it. */
  readonly faults: Readonly<Record<string, { count: number; readonly request: string }>>;
  /** Of the process, afterwards. */
  readonly residentMb: number;
};

/** Sends bad requests, a few at a time, and looks at what comes back. */
export async function tryAll(server: Running, count: number): Promise<Tried> {
  const statuses: Record<string, number> = {};
  const faults: Record<string, { count: number; readonly request: string }> = {};
  const waiting = [...badRequests(count, SEED)].reverse();
  const one = async ({ bytes }: BadRequest): Promise<void> => {
    const { answer, isOver } = await sendRaw(server.port, bytes);
    const status = String(statusOf(answer) ?? 'none');
    statuses[status] = (statuses[status] ?? 0) + 1;
    const fault = faultOf(answer, isOver);
    if (fault === null) return;
    faults[fault] ??= { count: 0, request: bytes.toString('latin1').slice(0, 600) };
    faults[fault].count += 1;
  };
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await one(next);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  const bytes = await figure(server, 'process_resident_memory_bytes');
  return { statuses, faults, residentMb: Math.round(bytes / 1e6) };
}
