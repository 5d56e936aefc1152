import type { ComponentProps } from 'react';
import { contextPicture } from '@/lib/picture/context';
import type { EventRecord } from '@/lib/record/schema';
import type { Edition } from '@/lib/serve/edition';
import { boundsOf } from '@/lib/view/window';
import { citeInWords } from '@/lib/words/source-words';
import { PageContext } from './page-context.client';

type Props = Pick<ComponentProps<typeof PageContext>, 'indexUrl' | 'inFrame'> & {
  readonly record: EventRecord;
  readonly edition: Edition;
  /** The day on which its windows end, YYYY-MM-DD. */
  readonly today: string;
};

/** Where an event stands among those like it, as the server draws it: of the record no more goes along
 * than what is said of it. */
export function StillContext({ record, edition, today, ...links }: Props) {
  const { index, version } = edition;
  const { id, title, date, accounts, location, sources } = record;
  const told = {
    date,
    accounts,
    location: { name: location.name },
    sources: sources.map((source) => ({ id: source.id, publisher: source.publisher })),
  };
  const bounds = boundsOf(index.coverage, today);
  return (
    <PageContext
      {...links}
      picture={contextPicture(index, { ...told, id }, [], bounds)}
      title={title}
      record={told}
      bounds={bounds}
      version={version.id}
      cite={citeInWords(version.id, index.coverage)}
    />
  );
}
