import { VERDICTS } from '@/lib/record/editorial';
import { toClaimJson } from '../claims-json';
import { type Column, defineTable } from '../table';
import { LIST_SEPARATOR } from './events';

type ClaimRow = ReturnType<typeof toClaimJson>;

const events = (key: 'for' | 'against' | 'named', description: string) =>
  ({
    name: `events_${key}`,
    type: 'string',
    description: `${description} Ids of events.csv, joined by ";" without spaces; empty where there are none.`,
    mayBeEmpty: true,
    read: (row) => row[key].join(LIST_SEPARATOR) || null,
  }) as const satisfies Column<ClaimRow>;

const count = (key: 'records' | 'incidents', description: string) =>
  ({
    name: key,
    type: 'integer',
    description,
    minimum: 0,
    read: ({ counts }) => counts[key],
  }) as const satisfies Column<ClaimRow>;

export const claimsTable = defineTable<ClaimRow>({
  name: 'claims',
  title: 'Claims',
  description:
    'What is said about the frontier, held against the record by editors. It stands beside the record and is part of no version; whole in every download of the newest data. A verdict judges the words of a claim against this record, not against the world.',
  primaryKey: ['id'],
  isBeside: true,
  rows: ({ claims, edition, origin }) =>
    (claims ?? []).map((claim) => toClaimJson(claim, edition, origin)),
  columns: [
    {
      name: 'id',
      type: 'string',
      description: 'Lower-case ASCII words joined by hyphens.',
      isUnique: true,
      read: ({ id }) => id,
    },
    { name: 'url', type: 'string', description: 'Its page.', read: ({ url }) => url },
    {
      name: 'claim',
      type: 'string',
      description: 'The claim, in neutral words of the editors.',
      read: ({ claim }) => claim,
    },
    {
      name: 'is_from_essay',
      type: 'boolean',
      description: 'Whether it paraphrases the essay that Panj began with.',
      read: ({ isFromEssay }) => isFromEssay,
    },
    {
      name: 'verdict',
      type: 'string',
      description: 'What the record says to it.',
      enum: VERDICTS,
      read: ({ verdict }) => verdict,
    },
    {
      name: 'verdict_means',
      type: 'string',
      description: 'The same in words.',
      read: ({ verdictMeans }) => verdictMeans,
    },
    {
      name: 'shows',
      type: 'string',
      description:
        'What the record shows; the event that bears out a clause stands after it in [[ ]].',
      read: ({ shows }) => shows,
    },
    events('for', 'Events that speak for it.'),
    events('against', 'Events that speak against it.'),
    events('named', 'Other events that the text names.'),
    {
      name: 'view_url',
      type: 'string',
      description: 'The view of the dashboard that it is about.',
      read: ({ viewUrl }) => viewUrl,
    },
    count('records', 'Records in that view.'),
    count('incidents', 'Incidents among them.'),
    {
      name: 'cannot_tell',
      type: 'string',
      description: 'What the record cannot decide.',
      read: ({ cannotTell }) => cannotTell,
    },
  ],
});
