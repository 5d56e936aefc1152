import { allowedInWords, typeInWords } from '@/lib/api/describe';
import type { Parameter, Schema } from '@/lib/api/openapi';

/** Parameters with what each means and takes. A list and no table, so that it fits a phone. */
export function Parameters({ parameters }: { parameters: readonly Parameter[] }) {
  return (
    <dl className="grid grid-cols-1 gap-2">
      {parameters.map(({ name, schema, description, required, example }) => (
        <div key={name} id={`parameter-${name}`} className="border-line border-t pt-1.5">
          <dt>
            <code className="font-semibold">{name}</code>{' '}
            <span className="text-ink-2 text-xs">
              {typeInWords(schema)}
              {required && ', required'}
            </span>
          </dt>
          <dd>
            {description} <Allowed schema={schema} />
            {example !== undefined && (
              <>
                {' '}
                Example: <code className="[overflow-wrap:anywhere]">{String(example)}</code>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Allowed({ schema }: { schema: Schema }) {
  const allowed = allowedInWords(schema);
  if (!allowed) return null;
  return (
    <span className="text-ink-2">
      Allowed:{' '}
      {'words' in allowed ? (
        `${allowed.words.join(', ')}.`
      ) : (
        <code className="break-all">{allowed.pattern}</code>
      )}
    </span>
  );
}
