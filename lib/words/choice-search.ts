const fold = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en').trim();

/** The choices of which one name holds what was typed, in any case and with or without its accents. In
 * their order, those with a name that begins with it first. */
export function findChoices<Item>(
  items: readonly Item[],
  typed: string,
  namesOf: (item: Item) => readonly string[],
): readonly Item[] {
  const wanted = fold(typed);
  if (wanted === '') return items;
  const found = items.flatMap((item) => {
    const names = namesOf(item).map(fold);
    return names.some((name) => name.includes(wanted))
      ? [{ item, isFirst: names.some((name) => name.startsWith(wanted)) }]
      : [];
  });
  return [
    ...found.filter(({ isFirst }) => isFirst),
    ...found.filter(({ isFirst }) => !isFirst),
  ].map(({ item }) => item);
}
