import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Figures of this process in the Prometheus text format, for `/metrics`. Kept on the process, since
 * instrumentation and routes are bundled apart and must count into the same ones. */
type Metrics = {
  readonly registry: Registry;
  readonly requests: Counter<'route' | 'status'>;
  readonly seconds: Histogram<'route'>;
  readonly drawn: Counter<'kind' | 'result'>;
  readonly waiting: Gauge;
};

const KEY = Symbol.for('panj.metrics');
type Holder = { [KEY]?: Metrics };

export const isMeasured = (): boolean => process.env.PANJ_METRICS === '1';

export function metrics(): Metrics {
  const holder = globalThis as Holder;
  holder[KEY] ??= makeMetrics();
  return holder[KEY];
}

function makeMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Counter({
      name: 'panj_requests_total',
      help: 'Answers, by route and status.',
      labelNames: ['route', 'status'],
      registers,
    }),
    seconds: new Histogram({
      name: 'panj_request_seconds',
      help: 'Time from a request to the end of its answer.',
      labelNames: ['route'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    drawn: new Counter({
      name: 'panj_drawings_total',
      help: 'Pictures and archives asked for: drawn, found in memory, waited for, or refused.',
      labelNames: ['kind', 'result'],
      registers,
    }),
    waiting: new Gauge({
      name: 'panj_drawings_waiting',
      help: 'Pictures and archives that wait for a worker.',
      registers,
    }),
  };
}
