import type { EventDate } from '@/lib/time/edtf';
import type { Corrections } from '../corrections';
import type { Claim, Story, Synonyms, Withdrawal } from '../editorial';
import type { Actor, Coverage, EventRecord, Period, Place } from '../schema';
import type { TextField } from './fields';
import type { Problem } from './problem';
import type { Located, RawFile } from './read';
import type { ReferenceRow } from './reference';

/** A record as it was first kept. */
export type KeptEvent = {
  readonly id: string;
  /** The date it had in the first version that has it. */
  readonly firstDate: string;
  /** The last version that has it. */
  readonly lastVersion: string;
};

/** What the check knows of the world around the files. */
export type Surroundings = {
  /** The day on which it runs. */
  readonly today: string;
  /** The records of the kept versions. */
  readonly kept: readonly KeptEvent[];
};

/** An event with its date read, and each of its parts; null where it cannot be, and why. */
export type DatedEvent = Located<EventRecord> &
  (
    | { readonly date: EventDate; readonly parts: readonly EventDate[] }
    | { readonly date: null; readonly fault: string }
  );

/** An entry of any file of YAML, with all of its texts. */
export type Entry = Located<object> & {
  readonly path: string;
  readonly fields: readonly TextField[];
};

/** All that was read, for the rules to look at. */
export type Context = Surroundings & {
  readonly files: readonly RawFile[];
  readonly entries: readonly Entry[];
  readonly events: readonly DatedEvent[];
  readonly actors: readonly Located<Actor>[];
  readonly places: readonly Located<Place>[];
  readonly periods: readonly Located<Period>[];
  readonly coverage: Located<Coverage> | null;
  readonly story: Located<Story> | null;
  readonly claims: readonly Located<Claim>[];
  readonly withdrawn: readonly Located<Withdrawal>[];
  readonly corrections: readonly Located<Corrections>[];
  readonly synonyms: Located<Synonyms> | null;
  readonly reference: readonly Located<ReferenceRow>[];
  /** Events by their id, the first of each. */
  readonly byId: ReadonlyMap<string, DatedEvent>;
  /** The ids of all events and actors, of those too that their schema refused. */
  readonly eventIds: ReadonlySet<string>;
  readonly actorIds: ReadonlySet<string>;
  /** The most people killed by one event, by year, largest first, with the id of each. */
  readonly tolls: ReadonlyMap<string, readonly { readonly id: string; readonly killed: number }[]>;
};

type Row<Of extends string, Subject extends readonly unknown[]> = {
  /** Two or three words joined by hyphens. Problems carry it, and tests name it. */
  readonly name: string;
  /** What the rule looks at. */
  readonly of: Of;
  /** What must hold, as a sentence of `data/README.md`; where it yields, the reason. */
  readonly says: string;
  /** Whether it looks for what is missing. It is not asked while a file cannot be read: all that the
   * file holds would be missed. */
  readonly asksForAll?: true;
  /** Every place where it does not hold. */
  readonly find: (...subject: [...Subject, context: Context]) => Iterable<Problem>;
};

/** One rule of the record. `entry`: a record of any file; `record`: all of them together;
 * `release`: the record against the versions that were kept. */
export type Rule =
  | Row<'file', [file: RawFile]>
  | Row<'entry', [entry: Entry]>
  | Row<'event', [event: DatedEvent]>
  | Row<'record', []>
  | Row<'reference', [rows: readonly Located<ReferenceRow>[]]>
  | Row<'release', []>;
