import type { Rule } from './rule';
import { CLAIMS } from './rules/claims';
import { DATES } from './rules/dates';
import { EDITORIAL } from './rules/editorial';
import { FIGURES } from './rules/figures';
import { LISTS, REFERENCE_RULES } from './rules/lists';
import { PLACES } from './rules/places';
import { RELATED } from './rules/relations';
import { RELEASE } from './rules/release';
import { SOURCES } from './rules/sources';
import { STORY } from './rules/story';
import { TEXTS } from './rules/texts';

/** The rules of the record, in the order in which `data/README.md` lists them. */
export const RULES: readonly Rule[] = [
  ...DATES,
  ...PLACES,
  ...FIGURES,
  ...SOURCES,
  ...TEXTS,
  ...RELATED,
  ...LISTS,
  ...EDITORIAL,
  ...STORY,
  ...CLAIMS,
  ...REFERENCE_RULES,
  ...RELEASE,
];

/** What holds before any rule can look: that a file can be read, and that its records are of the
 * shape of their schema. */
export const READING = [
  {
    name: 'readable',
    of: 'file',
    says: 'A file is there, is UTF-8 and YAML (the reference CSV), of at most 2 MB, without anchors, aliases, tags of its own or a second document.',
  },
  {
    name: 'shape',
    of: 'entry',
    says: 'A record has the fields of its schema in `lib/record/`, no others, each of its kind and in its list of words.',
  },
] as const;
