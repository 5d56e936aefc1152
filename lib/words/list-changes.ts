/** A list in two versions, told apart item by item, in words. */
export type ListChange = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly before: string; readonly after: string }[];
  /** The same items in another order. */
  readonly isReordered: boolean;
};

/**
 * What came, what went and what reads differently. Items that are the same in both are left out,
 * wherever they stand; of the others, two with the same key are one item that was changed.
 */
export function listChanges<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  wordsOf: (item: Item) => string,
): ListChange {
  const gone = without(before, after);
  const come = without(after, before);
  const isReordered = gone.length === 0 && come.length === 0;
  const changed: { before: string; after: string }[] = [];
  for (const item of [...come]) {
    const at = gone.findIndex((other) => keyOf(other) === keyOf(item));
    const [was] = at < 0 ? [] : gone.splice(at, 1);
    if (was === undefined) continue;
    come.splice(come.indexOf(item), 1);
    changed.push({ before: wordsOf(was), after: wordsOf(item) });
  }
  return { added: come.map(wordsOf), removed: gone.map(wordsOf), changed, isReordered };
}

/** The items of a list that another one has not, each as often as it is missing there. */
function without<Item>(list: readonly Item[], other: readonly Item[]): Item[] {
  const left = other.map((item) => JSON.stringify(item));
  return list.filter((item) => {
    const at = left.indexOf(JSON.stringify(item));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
