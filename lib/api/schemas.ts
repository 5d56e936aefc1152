import { z } from 'zod';
import { claimSchema as recordClaimSchema, VERDICTS } from '@/lib/record/editorial';
import {
  actorSchema,
  coverageSchema,
  eventRecordSchema,
  RELATIONS,
  referenceYearSchema,
} from '@/lib/record/schema';
import { EVENT_TYPES, type INCIDENT_TYPES } from '@/lib/record/vocabulary';
import { RATE_FINDINGS } from '@/lib/stats/poisson';
import { BIN_UNITS } from '@/lib/time/bins';
import { COVERED } from '@/lib/time/coverage';

/**
 * What the API answers, as schemas: the types of the answers and the description of the API are both
 * made from them. A field that is null is not known; none is left out to say so.
 */

const day = z.iso.date();
const count = z.int().min(0);
const people = count.nullable();

/** What every answer says of the record it was made from. */
const about = {
  version: z.string().meta({
    description: 'The version of the data. Give it back as v for the same answer for ever.',
  }),
  licence: z.strictObject({ id: z.literal('CC-BY-4.0'), url: z.url() }),
  cite: z.string().meta({ description: 'How to cite this version of the record.' }),
  coverage: coverageSchema.meta({
    description:
      'The days between which the record could be sourced. What lies after through is unsourced, not quiet.',
  }),
};

const windowSchema = z.strictObject({ from: day, to: day }).meta({
  description: 'The window asked for, both days included, cut to the days of the record.',
});

/** What an answer says of the view it was asked. */
const asked = {
  window: windowSchema,
  leftOut: z.array(z.string()).meta({
    description:
      'Words of q that no event has together with the others. They were left out: what is answered has all the others.',
  }),
};

const neighbourSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  date: z.string().meta({ description: 'EDTF, as in the record.' }),
});

export const eventsAnswerSchema = z
  .strictObject({
    ...about,
    ...asked,
    total: count.meta({ description: 'Events under the filter that begin in the window.' }),
    tooVague: z.array(z.string()).meta({
      description:
        'Ids of the events under the filter that may have begun in the window or outside it: their date is too vague to say. They are in no page and not in total.',
    }),
    events: z.array(eventRecordSchema).meta({
      description: 'The whole records of this page, in order of time, then of id.',
    }),
    next: z
      .url()
      .nullable()
      .meta({ description: 'The next page, in the same version; null on the last.' }),
  })
  .meta({ description: 'A page of events.' });

export const eventAnswerSchema = z
  .strictObject({
    ...about,
    url: z.url().meta({ description: 'The permanent page of the event.' }),
    event: eventRecordSchema,
    actors: z
      .record(z.string(), actorSchema.pick({ name: true, kind: true, note: true }))
      .meta({ description: 'Who the actors of the event are, by their id.' }),
    related: z
      .array(
        neighbourSchema.extend({
          type: z.enum(EVENT_TYPES),
          relation: z
            .enum([...RELATIONS, 'follows', 'answered-by', 'has-part'])
            .meta({ description: 'How the other event stands to this one.' }),
        }),
      )
      .meta({
        description:
          'The chain of related events in order of time, each once: relations stated here, and the inverse of those stated on the other record.',
      }),
    previous: neighbourSchema.nullable().meta({ description: 'The event before it in time.' }),
    next: neighbourSchema.nullable().meta({ description: 'The event after it in time.' }),
  })
  .meta({ description: 'One event, and what stands around it.' });

const claimSchema = z
  .strictObject({
    id: z.string(),
    url: z.url().meta({ description: 'Its page.' }),
    claim: z.string().meta({ description: 'What is said, in neutral words of the editors.' }),
    isFromEssay: z
      .boolean()
      .meta({ description: 'Whether it paraphrases the essay that Panj began with.' }),
    verdict: z.enum(VERDICTS).meta({
      description: 'What this record says to the words of the claim; it says nothing of the world.',
    }),
    verdictMeans: z.string().meta({ description: 'The verdict in words.' }),
    shows: z.string().meta({
      description:
        'What the record shows; the event that bears out a clause stands after it as [[id]].',
    }),
    for: z.array(z.string()).meta({ description: 'Ids of the events that speak for it.' }),
    against: z.array(z.string()).meta({ description: 'Ids of the events that speak against it.' }),
    named: z.array(z.string()).meta({ description: 'Ids of other events that the text names.' }),
    view: recordClaimSchema.shape.view.meta({
      description: 'What it is about: a window, and words of the filters.',
    }),
    viewUrl: z.url().meta({ description: 'The same on the dashboard.' }),
    counts: z
      .strictObject({ records: count, incidents: count })
      .meta({ description: 'What that view holds, counted from the record.' }),
    cannotTell: z.string().meta({ description: 'What the record cannot decide.' }),
  })
  .meta({ description: 'A claim, held against the record.' });

export const claimsAnswerSchema = z
  .strictObject({ ...about, claims: z.array(claimSchema) })
  .meta({ description: 'Every claim.' });

export const claimAnswerSchema = z
  .strictObject({ ...about, claim: claimSchema })
  .meta({ description: 'One claim.' });

export const killedSchema = z
  .strictObject({
    low: people.meta({ description: 'Sum of the lower figures, of the incidents that have one.' }),
    best: people.meta({
      description: 'Sum of the best estimates, of the incidents that have one.',
    }),
    high: people.meta({
      description:
        'Sum of the upper figures, of the incidents that have one. An upper bound for the span only where of.high is the number of incidents.',
    }),
    of: z
      .strictObject({ low: count, best: count, high: count })
      .meta({ description: 'How many incidents each sum is of.' }),
    withoutFigure: count.meta({
      description: 'Incidents for which no source gives any figure. They are in no sum.',
    }),
  })
  .meta({
    description:
      'People killed in the incidents counted. No figure stands in for another: each sum is of the incidents that have that figure, and null where none has. 0 only where sources say that nobody died.',
  });

const notCounted = 'null where covered is none: nothing could be sourced, so nothing is counted.';

/** What is counted in a span. */
const counts = {
  incidents: people.meta({
    description: `Incidents that begin in the span: no strategic developments, no context; ${notCounted}`,
  }),
  byType: z
    .strictObject({
      battles: people,
      'explosions-remote-violence': people,
      'violence-against-civilians': people,
      riots: people,
      protests: people,
    } satisfies Record<(typeof INCIDENT_TYPES)[number], typeof people>)
    .meta({ description: `Incidents by type, which add up to incidents; ${notCounted}` }),
  killed: killedSchema,
  tooVague: count.meta({
    description:
      'Incidents that may have begun in the span or outside it, whose date is too vague to say. In no count.',
  }),
};

const covered = z.enum(COVERED).meta({
  description:
    'How much of the span lies within the coverage of the record. Where none does, counts are null: nothing could be sourced, which is not that nothing happened.',
});

const binSchema = z.strictObject({
  label: z.string(),
  from: day,
  to: day.meta({
    description: 'Last day, included. The first and last bin are cut to the window.',
  }),
  covered,
  ...counts,
});

const referenceSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('ucdp'),
      source: z.string(),
      years: z.array(referenceYearSchema),
    }),
    z.strictObject({
      kind: z.literal('change-points'),
      source: z.string(),
      steps: z.array(
        z.strictObject({
          from: day,
          to: day,
          incidentsPerBin: z.number().min(0),
        }),
      ),
    }),
  ])
  .nullable()
  .meta({ description: 'The line asked for by reference, as far as it touches the window.' });

export const frequencyAnswerSchema = z
  .strictObject({
    ...about,
    ...asked,
    unit: z.enum(BIN_UNITS).meta({ description: 'Width of the bins, calendar units in UTC.' }),
    uncoveredFrom: day.nullable().meta({
      description:
        'The first day of the window after the end of coverage, where the charts are hatched; null where the window ends before.',
    }),
    covered,
    totals: z.strictObject(counts).meta({ description: 'The whole window.' }),
    inTajikistan: z
      .strictObject({
        fromYear: z.int(),
        toYear: z.int(),
        ucdp: count.meta({
          description: 'Deaths in organised violence in Tajikistan by UCDP, best estimates.',
        }),
        incidents: count,
        killed: killedSchema,
      })
      .nullable()
      .meta({
        description:
          'What can be held against UCDP: its deaths in the whole years that the window touches, and the incidents of this record in Tajikistan in the same years, under no filter. A sum of killed is what is listed here and no toll of a war. null where no whole year that UCDP counts lies in the window.',
      }),
    tooVagueForBin: count.meta({
      description: 'Incidents in totals whose date is too vague for one bin, and so in no bin.',
    }),
    bins: z.array(binSchema),
    reference: referenceSchema,
  })
  .meta({ description: 'How often incidents happened in each bin of the window.' });

const spanSchema = z.strictObject({
  choice: z.string().meta({ description: 'The span as asked for, or as taken by default.' }),
  name: z.string().meta({ description: 'What it is called: a period, or its dates.' }),
  from: day,
  to: day,
  covered: z
    .strictObject({
      from: day,
      to: day,
      parts: z.array(z.strictObject({ from: day, to: day })).meta({
        description:
          'The days that were counted: one part, or the two that are left of a span in whose middle the first one lies.',
      }),
      days: z.int().min(1).meta({ description: 'How many days the parts have together.' }),
      ...counts,
      rate: z.strictObject({ perYear: z.number(), low: z.number(), high: z.number() }).meta({
        description: 'Incidents a year of 365.25 covered days, with exact 95 % interval.',
      }),
      recordsPerYear: z.number().meta({
        description: 'Records of any type under the filter a year: how much the span rests on.',
      }),
      sourcesPerYear: z.number().meta({ description: 'Sources of those records a year.' }),
    })
    .nullable()
    .meta({
      description:
        'The days of the span that the record covers, of the second without those of the first, and what is counted in them; null where there is no such day.',
    }),
});

export const compareAnswerSchema = z
  .strictObject({
    ...about,
    ...asked,
    first: spanSchema,
    second: spanSchema,
    overlap: z.strictObject({ from: day, to: day }).nullable().meta({
      description:
        'The days in both spans: they count in the first alone, and the second is what is left of it. null where there is none.',
    }),
    finding: z.enum([...RATE_FINDINGS, 'uncovered']).meta({
      description:
        'What the interval of the ratio says. more, fewer: the first rate is the higher or the lower one; open: the interval holds 1; few: under five incidents in both spans together; none: not one; uncovered: one of the spans has no covered day.',
    }),
    ratio: z
      .strictObject({
        estimate: z.number().nullable().meta({
          description:
            'The first rate over the second; null where the second span has no incident, so that there is no finite ratio.',
        }),
        low: z.number().meta({ description: 'Lower end of the exact 95 % interval.' }),
        high: z.number().nullable().meta({
          description: 'Upper end of the interval; null where it has none (infinite).',
        }),
      })
      .nullable()
      .meta({ description: 'null where one of the spans has no covered day.' }),
    sentence: z.string().meta({
      description:
        'What the interval says, in words, with both spans and the filter. It never follows from the estimate alone.',
    }),
    caution: z.string().meta({
      description: 'That the record is no census, and on how much each span rests.',
    }),
  })
  .meta({ description: 'The rates of two spans, and what can be said of them.' });

export type EventsAnswer = z.infer<typeof eventsAnswerSchema>;
export type EventAnswer = z.infer<typeof eventAnswerSchema>;
export type ClaimsAnswer = z.infer<typeof claimsAnswerSchema>;
export type ClaimAnswer = z.infer<typeof claimAnswerSchema>;
export type FrequencyAnswer = z.infer<typeof frequencyAnswerSchema>;
export type CompareAnswer = z.infer<typeof compareAnswerSchema>;
export type About = Pick<EventsAnswer, keyof typeof about>;
export type Counts = FrequencyAnswer['totals'];
