import type { Metadata } from 'next';
import { Endpoint } from '@/components/api/endpoint';
import { Fields } from '@/components/api/fields';
import { Parameters } from '@/components/api/parameters';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { Section } from '@/components/ui/section';
import { guide } from '@/lib/api/guide';
import { describeApi } from '@/lib/api/openapi';
import { ORIGIN } from '@/lib/http/origin';
import { PROBLEMS } from '@/lib/http/problem';
import { getEdition } from '@/lib/serve/store';

const OPENAPI = '/api/v1/openapi.json';

export const metadata: Metadata = {
  title: 'API',
  description:
    'The record of Panj for programs: events, frequency, comparison and claims as JSON, without a key, with versions, licence and coverage in every answer.',
  alternates: { canonical: '/api', types: { 'application/vnd.oai.openapi+json': OPENAPI } },
};

/** The API for people: drawn from the description that programs read. Static. */
export default function ApiPage() {
  const edition = getEdition();
  const api = describeApi(edition, ORIGIN);
  const operations = Object.entries(api.paths);
  const entries = guide(edition);
  const shapes = Object.entries(api.components.schemas).filter(
    ([name]) => !name.endsWith('Answer'),
  );
  return (
    <>
      <SiteHeader />
      <main id="main" className="mx-auto max-w-2xl bg-sheet px-4 py-6 text-[0.9375rem] sm:px-8">
        <h1 className="font-bold font-text text-2xl">API</h1>
        <p className="mt-2 font-text text-base">
          The record for programs: JSON, read only, without a key, from any origin. Programs read
          the same description as <a href={OPENAPI}>OpenAPI {api.openapi}</a>. This is version{' '}
          {api.info.version} of the API.
        </p>
        <nav aria-label="On this page" className="mt-4">
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {operations.map(([path, { get }]) => (
              <li key={path}>
                <a href={`#${get.operationId}`}>{get.summary}</a>
              </li>
            ))}
            <li>
              <a href="#shared">Shared parameters</a>
            </li>
            <li>
              <a href="#problems">Problems</a>
            </li>
            {entries.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
            <li>
              <a href="#shapes">Shapes</a>
            </li>
          </ul>
        </nav>
        {operations.map(([path, { get }]) => (
          <Endpoint key={path} path={path} operation={get} api={api} />
        ))}
        <Section id="shared" title="Shared parameters">
          <Parameters parameters={Object.values(api.components.parameters)} />
        </Section>
        <Section id="problems" title="Problems">
          <p>
            What cannot be answered is a problem document (RFC 9457), as application/problem+json:
            type leads here, detail says what is wrong with this request, and parameters names each
            one at fault.
          </p>
          <dl className="grid grid-cols-1 gap-2">
            {Object.entries(PROBLEMS).map(([kind, { status, title, meaning }]) => (
              <div key={kind} id={kind}>
                <dt className="font-semibold">
                  {status}: {title}
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </Section>
        {entries.map(({ id, title, text }) => (
          <Section key={id} id={id} title={title}>
            <p>{text}</p>
          </Section>
        ))}
        <Section id="shapes" title="Shapes">
          {shapes.map(([name, schema]) => (
            <details key={name} id={`shape-${name}`}>
              <summary>{name}</summary>
              <p>{schema.description}</p>
              <Fields schema={schema} />
            </details>
          ))}
        </Section>
      </main>
      <SiteFooter />
    </>
  );
}
