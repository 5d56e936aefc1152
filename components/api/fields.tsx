import { fieldsOf } from '@/lib/api/describe';
import type { Schema } from '@/lib/api/openapi';

/** The fields of an answer, or of a part of one. */
export function Fields({ schema }: { schema: Schema }) {
  return (
    <dl className="mt-2 grid grid-cols-1 gap-1 text-[0.8125rem]">
      {fieldsOf(schema).map(({ name, type, description, isOptional }) => (
        <div key={name} className="border-line border-t pt-1">
          <dt>
            <code className="[overflow-wrap:anywhere] font-semibold">{name}</code>{' '}
            <span className="text-ink-2 text-xs">
              {type}
              {isOptional && ', may be left out'}
            </span>
          </dt>
          {description && <dd>{description}</dd>}
        </div>
      ))}
    </dl>
  );
}
