import { refName, shorten } from '@/lib/api/describe';
import type { ApiDescription, Operation, Parameter, Reference } from '@/lib/api/openapi';
import { CodeBlock } from './code';
import { Fields } from './fields';
import { Parameters } from './parameters';

type Props = {
  readonly path: string;
  readonly operation: Operation;
  readonly api: ApiDescription;
};

const isReference = (parameter: Parameter | Reference): parameter is Reference =>
  '$ref' in parameter;
const isOwn = (parameter: Parameter | Reference): parameter is Parameter => 'name' in parameter;

/** One endpoint: what it takes, a request to try, and the answer to it. */
export function Endpoint({ path, operation, api }: Props) {
  const { operationId, summary, description, parameters, responses } = operation;
  const own = parameters.filter(isOwn);
  const shared = parameters.filter(isReference).map(({ $ref }) => refName($ref));
  const request = operation['x-example-request'];
  const content = responses[200]?.content?.['application/json'];
  const schema = content && api.components.schemas[refName(content.schema.$ref)];
  return (
    <section aria-labelledby={operationId} className="mt-8 grid grid-cols-1 gap-3">
      <h2 id={operationId} className="font-bold font-text text-lg">
        {summary}
      </h2>
      <p>
        <code className="[overflow-wrap:anywhere] font-semibold">GET {path}</code>
      </p>
      <p>{description}</p>
      {own.length > 0 && (
        <>
          <h3 className="label">Parameters</h3>
          <Parameters parameters={own} />
        </>
      )}
      {shared.length > 0 && (
        <p>
          And of the shared ones:{' '}
          {shared.map((name, at) => (
            <span key={name}>
              {at > 0 && ', '}
              <a href={`#parameter-${name}`}>{name}</a>
            </span>
          ))}
          .
        </p>
      )}
      <h3 className="label">Example</h3>
      <p>
        <a className="[overflow-wrap:anywhere]" href={request}>
          {request}
        </a>
      </p>
      <CodeBlock label={`${summary}: a request by curl`}>
        {`curl '${api.servers[0]?.url ?? ''}${request}'`}
      </CodeBlock>
      {content?.example && (
        <CodeBlock label={`${summary}: the answer, long parts cut`}>
          {JSON.stringify(shorten(content.example), null, 2)}
        </CodeBlock>
      )}
      {schema && (
        <details>
          <summary>Fields of the answer</summary>
          <Fields schema={schema} />
        </details>
      )}
      <h3 className="label">Statuses</h3>
      <dl className="grid grid-cols-[3rem_1fr] gap-y-1">
        {Object.entries(responses).map(([status, { description: meaning }]) => (
          <div key={status} className="contents">
            <dt className="font-semibold">{status}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
