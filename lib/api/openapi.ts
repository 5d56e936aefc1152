import { z } from 'zod';
import { problemSchema } from '@/lib/http/problem';
import { eventRecordSchema } from '@/lib/record/schema';
import type { Edition } from '@/lib/serve/edition';
import { VIEW_KEYS } from '@/lib/view/grammar';
import { SUBJECT } from '@/lib/words/about';
import { sentence } from '@/lib/words/coverage-words';
import { knownInWords } from '@/lib/words/grammar-words';
import { ENDPOINTS } from './endpoints';
import { guide } from './guide';
import { SHARED_PARAMETERS } from './parameters';
import { killedSchema } from './schemas';

/** The parts of a JSON Schema that the page of the API reads. */
export type Schema = z.core.JSONSchema.BaseSchema;

export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly style?: 'form';
  readonly explode?: false;
  readonly example?: unknown;
};

export type Reference = { readonly $ref: string };

type Content = Readonly<Record<string, { readonly schema: Reference; readonly example?: object }>>;

type Answered = {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Reference>>;
  readonly content?: Content;
};

export type Operation = {
  readonly operationId: string;
  /** A request that can be tried. Its answer is the example of the answer. */
  readonly 'x-example-request': string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly (Parameter | Reference)[];
  readonly responses: Readonly<Record<string, Answered>>;
};

/** The version of the API, not of the data. */
const API_VERSION = '1.3.0';
const NONE: Schema = { const: 'none' };
const ALL_BUT: Schema = { type: 'string', pattern: '^!' };

/** The description of the API, OpenAPI 3.1, made from the schemas that requests are read by and
 * answers are written by. */
export function describeApi(edition: Edition, origin: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Panj',
      version: API_VERSION,
      summary: `${sentence(SUBJECT)}: events, frequency, comparison, claims.`,
      description: guide(edition)
        .map(({ title, text }) => `## ${title}\n\n${text}`)
        .join('\n\n'),
      license: { name: 'Creative Commons Attribution 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: origin }],
    externalDocs: { url: `${origin}/api`, description: 'The API as a page, with examples.' },
    security: [],
    paths: Object.fromEntries(
      ENDPOINTS.map((endpoint) => [endpoint.path, { get: toOperation(endpoint, edition, origin) }]),
    ),
    components: {
      schemas: componentSchemas(),
      parameters: sharedParameters(edition),
      headers: HEADERS,
    },
  };
}

export type ApiDescription = ReturnType<typeof describeApi>;

const HEADERS = {
  ETag: {
    description: 'Of the content of the answer; give it back in If-None-Match.',
    schema: { type: 'string' },
  },
  Link: {
    description:
      'rel="next": the next page, where there is one. rel="service-desc": this document.',
    schema: { type: 'string' },
  },
  Allow: { description: 'The methods that are answered.', schema: { type: 'string' } },
} as const;

const header = (name: keyof typeof HEADERS) => ({ $ref: `#/components/headers/${name}` });
const schemaRef = (name: string): string => `#/components/schemas/${name}`;

const PROBLEM: Content = {
  'application/problem+json': { schema: { $ref: schemaRef('Problem') } },
};

function toOperation(
  endpoint: (typeof ENDPOINTS)[number],
  edition: Edition,
  origin: string,
): Operation {
  const { id, summary, description, inPath, missing, query, answerName, example, exampleQuery } =
    endpoint;
  return {
    operationId: id,
    'x-example-request': `${endpoint.path.replace('{id}', inPath?.example ?? '')}${exampleQuery && '?'}${exampleQuery}`,
    summary,
    description,
    parameters: [
      ...(inPath
        ? [{ ...toParameter(inPath.name, inPath.schema, 'path'), example: inPath.example }]
        : []),
      ...Object.entries(query).map(([name, schema]) =>
        Object.hasOwn(SHARED_PARAMETERS, name)
          ? { $ref: `#/components/parameters/${name}` }
          : toParameter(name, schema, 'query'),
      ),
    ],
    responses: {
      200: {
        description: 'The answer.',
        headers: { ETag: header('ETag'), Link: header('Link') },
        content: {
          'application/json': {
            schema: { $ref: schemaRef(answerName) },
            example: example(edition, origin),
          },
        },
      },
      304: {
        description: 'What the caller has, by If-None-Match, is still the answer.',
        headers: { ETag: header('ETag') },
      },
      400: {
        description:
          'Parameters that cannot be used: unknown, repeated, not allowed, or a window that holds no day of the record. The document names each with what was found and what is allowed.',
        content: PROBLEM,
      },
      ...(missing === null ? {} : { 404: { description: missing, content: PROBLEM } }),
      405: {
        description: 'Another method than GET, HEAD or OPTIONS.',
        headers: { Allow: header('Allow') },
        content: PROBLEM,
      },
    },
  };
}

/** A parameter as its schema has it. What the schema says of itself belongs to the parameter. */
function toParameter(name: string, type: z.core.$ZodType, place: Parameter['in']): Parameter {
  const { $schema, description = '', example, ...schema } = z.toJSONSchema(type, { io: 'input' });
  const isList = schema.type === 'array';
  return {
    name,
    in: place,
    required: place === 'path',
    description,
    schema: isList ? { anyOf: [schema, NONE, ALL_BUT] } : schema,
    ...(isList ? { style: 'form', explode: false } : {}),
    ...(example === undefined ? {} : { example: isList ? String(example).split(',') : example }),
  };
}

/** The parameters that several endpoints take, with the words that only the record knows. */
function sharedParameters({ index }: Edition): Readonly<Record<string, Parameter>> {
  return Object.fromEntries(
    Object.entries(SHARED_PARAMETERS).map(([name, schema]) => {
      const parameter = toParameter(name, schema, 'query');
      const key = VIEW_KEYS.find((one) => one === name);
      const known = key && knownInWords(key, index);
      const description = known
        ? `${parameter.description} In the newest version: ${known}.`
        : parameter.description;
      return [name, { ...parameter, description }];
    }),
  );
}

function componentSchemas(): Readonly<Record<string, Schema>> {
  const registry = z.registry<{ id: string }>();
  registry.add(eventRecordSchema, { id: 'EventRecord' });
  registry.add(killedSchema, { id: 'Killed' });
  registry.add(problemSchema, { id: 'Problem' });
  for (const { answer, answerName } of ENDPOINTS) registry.add(answer, { id: answerName });
  const { schemas } = z.toJSONSchema(registry, {
    uri: schemaRef,
    override: ({ zodSchema, jsonSchema }) => {
      // Addresses of sources are as their publishers write them, some with letters of other scripts
      // or a backslash: what every browser opens, but no URI by the letter of RFC 3986.
      if (zodSchema === eventRecordSchema.shape.sources.element.shape.url) delete jsonSchema.format;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema]),
  );
}
