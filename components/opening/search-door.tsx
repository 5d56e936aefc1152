import { ActionLink } from '@/components/ui/action-link';
import { viewHref } from '@/lib/view/href';
import { DOOR, DoorWords } from './doors';

/** Presses the key that opens the search, wherever that stands. */
const pressSearch = (): void => {
  dispatchEvent(new KeyboardEvent('keydown', { key: '/', cancelable: true }));
};

/** The way to the search. Without scripts it leads to the filters, which have a field for words. */
export function SearchDoor() {
  return (
    <ActionLink href={viewHref({ sheet: 'filters' })} onFollow={pressSearch} className={DOOR}>
      <DoorWords title="Search the record">A date, a place, a group, in any spelling</DoorWords>
    </ActionLink>
  );
}
