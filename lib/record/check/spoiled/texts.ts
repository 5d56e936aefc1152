import { event, type Kind, source, text } from './kind';

const words = (count: number): string => Array(count).fill('word').join(' ');
const inFile = text(undefined);
/** Changes the entry of the second event, or of the only one of its file. */
const inEntry = (from: RegExp, to: string) => (all: string) => all.replace(from, to);

const hidden = (name: string, title: string): Kind =>
  event(name, 'hidden-characters', 'title:', { title });

const TEXTS: readonly Kind[] = [
  hidden('a bidi override', 'abc\u202egnp.exe'),
  hidden('a bidi isolate', 'abc\u2066def'),
  hidden('NUL', 'a\u0000b'),
  hidden('backspace and escape', 'a\u0008\u001b[31mb'),
  hidden('half of a pair', 'a\ud800b'),
  hidden('a noncharacter', 'a\uffffb'),
  hidden('a letter of private use', 'a\ue000b'),
  hidden('a soft hyphen', 'border\u00adpost'),
  hidden('a byte order mark within', 'border\ufeffpost'),
  hidden('a line separator', 'border\u2028post'),
  hidden('a non-joiner between Latin letters', 'border\u200cpost'),
  hidden('a tag of Unicode', 'post\u{e0041}'),
  event('nothing but no width', 'hidden-characters', 'title:', { title: '\u200b\u200b' }),
  event('a blank title', 'shape', 'title:', { title: '   ' }),
  event('a title of dots', 'texts-say-something', 'title:', { title: '…' }),
  event('a title of 81 characters', 'shape', 'title:', { title: 'a'.repeat(81) }),
  event('a title of two paragraphs', 'one-line', 'title:', { title: 'Shots\n\nat the ford' }),
  event('a pile of accents', 'texts-say-something', 'title:', { title: `a${'\u0301'.repeat(79)}` }),
  event('a script in the title', 'plain-text', 'title:', { title: '<script>alert(1)</script>' }),
  event('an entity in the summary', 'plain-text', 'summary:', {
    summary: 'Guards &amp; smugglers.',
  }),
  event('an image in the narrative', 'plain-text', 'narrative:', {
    narrative: `<img src=x onerror=alert(1)> ${words(70)}`,
  }),
  event('a narrative of 59 words', 'narrative-length', 'narrative:', { narrative: words(59) }),
  event('a narrative of 201 words', 'narrative-length', 'narrative:', { narrative: words(201) }),
  event('a narrative of 1 MB', 'text-length', 'narrative:', { narrative: 'x'.repeat(1_000_000) }),
  event('a blank narrative', 'shape', 'narrative:', { narrative: '  \n ' }),
  event('a summary of 241 characters', 'shape', 'summary:', { summary: 'a'.repeat(241) }),
  event(
    'a publisher of 1,000 characters',
    'text-length',
    'publisher:',
    source({ publisher: 'a'.repeat(1_000) }),
  ),
];

const RELATIONS: readonly Kind[] = [
  event('an unknown actor', 'actors-known', '- id: martians', {
    actors: [{ id: 'martians', role: 'attacker' }],
  }),
  event('an unknown role', 'shape', 'role:', { actors: [{ id: 'guards', role: 'hero' }] }),
  event('one actor twice in a role', 'said-once', '- id: guards', {
    actors: Array(2).fill({ id: 'guards', role: 'target' }),
  }),
  event('a theme twice', 'said-once', '- drone', { themes: ['drone', 'drone'] }),
  event('a theme that is none', 'shape', '- love', { themes: ['love'] }),
  event('a group of victims twice', 'said-once', '- group:', {
    fatalities: { low: 4, best: 4, high: 4 },
    victims: Array(2).fill({ group: 'Guards', killed: 1, injured: null }),
  }),
  {
    name: 'related to itself',
    rule: 'related-exists',
    on: '- id:',
    spoil: ({ events: [, second] }) => {
      if (second) second.related = [{ id: second.id, relation: 'same-place' }];
    },
  },
  event('related to nothing', 'related-exists', '- id: 2010-nothing', {
    related: [{ id: '2010-nothing', relation: 'followed-by' }],
  }),
  event('related in a way of its own', 'shape', 'relation:', {
    related: [{ id: '2010-nothing', relation: 'cousin-of' }],
  }),
  {
    name: 'a relation stated on both sides',
    rule: 'related-once',
    file: 'any event',
    on: '- id:',
    spoil: ({ events: [, second, third] }) => {
      if (second && third) third.related = [{ id: second.id, relation: 'same-place' }];
    },
  },
  {
    name: 'a relation stated twice',
    rule: 'related-once',
    on: '- id:',
    spoil: ({ events: [, second, third] }) => {
      if (second && third) second.related = Array(2).fill({ id: third.id, relation: 'same-actor' });
    },
  },
  ...(['followed-by', 'part-of', 'response-to'] as const).map(
    (relation): Kind => ({
      name: `a ring of ${relation}`,
      rule: 'no-rings',
      file: 'any event',
      on: '- id:',
      spoil: ({ events: [, second, third] }) => {
        if (!second || !third) return;
        second.related = [{ id: third.id, relation }];
        third.related = [{ id: second.id, relation }];
      },
    }),
  ),
  {
    name: 'followed by what was before',
    rule: 'related-in-time',
    on: 'relation:',
    spoil: (draft) => {
      early(draft);
      const [first, second] = draft.events;
      if (first && second) {
        first.related = [];
        second.related = [{ id: first.id, relation: 'followed-by' }];
      }
    },
  },
  {
    name: 'a response to what came after',
    rule: 'related-in-time',
    file: 'any event',
    on: 'relation:',
    spoil: (draft) => {
      early(draft);
      const [first, second] = draft.events;
      if (first && second) first.related = [{ id: second.id, relation: 'response-to' }];
    },
  },
  {
    name: 'an id twice',
    rule: 'ids-once',
    on: 'id:',
    spoil: ({ events: [, second], events }) => {
      if (second) events.splice(1, 0, structuredClone(second));
    },
  },
  {
    name: 'an event under two ids',
    rule: 'one-event-one-record',
    file: 'any event',
    on: 'title:',
    spoil: ({ events: [, second], events }) => {
      if (second)
        events.splice(2, 0, { ...structuredClone(second), id: `${second.id}z`, related: [] });
    },
  },
  {
    name: 'out of order',
    rule: 'sorted',
    file: 'any event',
    on: 'id:',
    spoil: ({ events }) => {
      for (const item of events) item.related = [];
      for (const [i, item] of events.entries()) item.date = `2010-01-${String(28 - i)}`;
    },
  },
  event('a subtype of another type', 'subtype-of-type', 'subtype:', {
    type: 'riots',
    subtype: 'armed-clash',
  }),
  event('a type that is none', 'shape', 'type:', { type: 'war' }),
  event('a label without prominence', 'labels', 'label:', {
    label: 'Shots',
    prominence: undefined,
  }),
  event('prominence without a label', 'labels', 'prominence:', { label: undefined, prominence: 1 }),
  event('prominence 4', 'shape', 'prominence:', { label: 'Shots', prominence: 4 }),
  event('a label of 43 characters', 'shape', 'label:', { label: 'a'.repeat(43), prominence: 1 }),
  event('a toll that the record has not', 'labels', 'label:', {
    label: 'Shots at the ford: 977 dead',
    prominence: 1,
  }),
  event('an unknown field', 'shape', 'wounded:', { wounded: 1 }),
  event('a field named constructor', 'shape', 'prototype:', { constructor: { prototype: 1 } }),
  event('an id that is a mapping', 'shape', 'a: 1', { id: { a: 1 } }),
];

/** Puts the first event a year before all others. */
function early({ events: [first, second] }: Parameters<NonNullable<Kind['spoil']>>[0]): void {
  if (!first || !second) return;
  first.date = '2010-01-01';
  second.date = '2011-12-31';
}

const FILES: readonly Kind[] = [
  inFile('another year', 'file-of-year', inEntry(/date: .*/, 'date: 2012-01-01'), 'date:'),
  inFile('a field named __proto__', 'shape', inEntry(/^- id:/m, '- "__proto__": { a: 1 }\n  id:')),
  inFile('an entry that is nothing', 'shape', inEntry(/^- id:/m, '- null\n- id:'), '- null'),
  inFile('an entry that is a word', 'shape', inEntry(/^- id:/m, '- word\n- id:'), '- word'),
  inFile('an empty file', 'readable', () => ''),
  inFile('an empty list', 'readable', () => '[]'),
  inFile('a number', 'readable', () => '42'),
  inFile('a mapping', 'readable', () => 'id: x'),
  inFile('binary', 'readable', () => '\u0000\u0001\ufffd\ufffd: ['),
  inFile('tabs', 'readable', (all) => all.replace(/^ {2}/gm, '\t')),
  inFile('a bomb of anchors', 'readable', () =>
    [
      'a: &a [x, x]',
      ...[...'bcdefghij'].map(
        (c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(',')}]`,
      ),
    ].join('\n'),
  ),
  inFile('a shared text', 'readable', inEntry(/title: (.*)/, 'title: &t $1\n  summary: *t')),
  inFile('an anchor that nobody uses', 'readable', inEntry(/title: (.*)/, 'title: &t $1'), '&t'),
  inFile('an alias of nobody', 'readable', inEntry(/title: .*/, 'title: *nobody'), '*nobody'),
  inFile('an anchor within itself', 'readable', () => '- &a\n  id: x\n  self: *a\n'),
  inFile('20,000 lists deep', 'readable', () => '['.repeat(20_000)),
  inFile('5,000 lists deep, closed', 'readable', () => '['.repeat(5_000) + ']'.repeat(5_000)),
  inFile(
    'a tag of JavaScript',
    'readable',
    inEntry(/title: .*/, 'title: !!js/function "x"'),
    '!!js',
  ),
  inFile('a tag of its own', 'readable', inEntry(/title: .*/, 'title: !x "a"'), '!x'),
  inFile('a key twice', 'readable', inEntry(/^- id:(.*)$/m, '- id: a\n  id:$1'), 'id:'),
  inFile('two documents', 'readable', (all) => `${all}\n---\n- id: hidden\n`),
  inFile('a list as a key', 'readable', inEntry(/^- id:/m, '- ? [a]\n  : b\n  id:'), '[a]'),
  inFile('a merge key', 'shape', inEntry(/^- id:/m, '- <<: { title: merged }\n  id:')),
  inFile('cut off', 'readable', (all) => `${all}- id: "2010`),
  inFile('3 MB of comment', 'readable', (all) => `#${'x'.repeat(3_000_000)}\n${all}`),
  inFile('a bidi override in a comment', 'hidden-in-file', (all) => `# a\u202eb\n${all}`, '# a'),
];

/** Ways to spoil how an event says it, what it is related to, and its file. */
export const SPOILED_TEXTS: readonly Kind[] = [...TEXTS, ...RELATIONS, ...FILES];
