import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { crowdedEdition } from '@/lib/serve/made-up';
import { allowedInWords, fieldsOf, shorten, typeInWords } from './describe';
import { describeApi } from './openapi';

const api = describeApi(crowdedEdition, 'https://panj.test');
const operations = Object.entries(api.paths).map(([path, { get }]) => ({ path, get }));

describe('the description of the API', () => {
  it('is OpenAPI 3.1', async () => {
    const result = await new Validator().validate(JSON.parse(JSON.stringify(api)));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });

  it('leads every reference to something', () => {
    const refs = [...JSON.stringify(api).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, to]) => to);
    expect(refs.length).toBeGreaterThan(50);
    for (const ref of new Set(refs)) {
      const found = ref?.split('/').reduce<unknown>((at, key) => Reflect.get(Object(at), key), api);
      expect(found, ref).toBeDefined();
    }
  });

  it('has examples that its own schemas allow', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema({ $id: 'https://panj.test/openapi', components: api.components });
    for (const { path, get } of operations) {
      const content = get.responses[200]?.content?.['application/json'];
      const validate = ajv.compile({ $ref: `https://panj.test/openapi${content?.schema.$ref}` });
      validate(JSON.parse(JSON.stringify(content?.example)));
      expect(validate.errors, path).toBeNull();
      const { version: _, ...cut } = { ...content?.example } as Record<string, unknown>;
      expect(validate(cut), `${path} without a version`).toBe(false);
    }
  });

  it('describes every parameter and gives it a form', () => {
    const all = operations.flatMap(({ get }) => get.parameters);
    const own = all.flatMap((parameter) => ('name' in parameter ? [parameter] : []));
    for (const { name, description, schema, style, explode } of [
      ...own,
      ...Object.values(api.components.parameters),
    ]) {
      expect(description, name).toMatch(/\w+\.$/);
      expect(schema, name).toBeDefined();
      const isList = schema.anyOf?.some(({ type }) => type === 'array') ?? false;
      expect([style, explode], name).toEqual(isList ? ['form', false] : [undefined, undefined]);
    }
  });
});

describe('the description in words', () => {
  it('names types, null and lists', () => {
    const { properties } = api.components.schemas.EventsAnswer ?? {};
    const typeOf = (name: string) => typeInWords(Object(properties?.[name]));
    expect(typeOf('total')).toBe('whole number');
    expect(typeOf('next')).toBe('address or null');
    expect(typeOf('events')).toBe('list of EventRecord');
    expect(typeOf('tooVague')).toBe('list of texts');
  });

  it('says what a parameter allows, in lists as well', () => {
    const { types, from } = api.components.parameters;
    expect(types && allowedInWords(types.schema)).toMatchObject({
      words: expect.arrayContaining(['battles', 'riots']),
    });
    expect(from && allowedInWords(from.schema)).toHaveProperty('pattern');
  });

  it('lists fields within fields', () => {
    const names = fieldsOf(api.components.schemas.FrequencyAnswer ?? {}).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['coverage.through', 'bins', 'bins[].killed']));
  });

  it('cuts long texts and lists of an example, and leaves null and 0 as they are', () => {
    expect(shorten({ a: null, b: 0, c: 'x'.repeat(200), d: [1, 2, 3, 4] })).toEqual({
      a: null,
      b: 0,
      c: `${'x'.repeat(90)}…`,
      d: [1, 2, '… 2 more'],
    });
  });
});
