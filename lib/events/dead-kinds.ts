import type { EventRecord } from '@/lib/record/schema';

/**
 * Kinds of people among the dead, read from the words in which a record says whom its figures count.
 * The record keeps those words, since sources do; a kind is only for finding events that are alike in it.
 */
export const DEAD_KINDS = [
  'border-guards',
  'soldiers',
  'police',
  'officials',
  'civilians',
  'armed-groups',
  'smugglers',
  'prisoners',
] as const;
export type DeadKind = (typeof DEAD_KINDS)[number];

/** What the words of a group say of its kind. A group can be of several: “border guards and soldiers”. */
const SAID: Readonly<Record<DeadKind, RegExp>> = {
  'border-guards': /\bborder (?:guard|troop|officer|service)|\bguards? at the .*\bpost\b/,
  soldiers:
    /\b(?:soldier|serviceman|servicemen|troops|army|military|national guard|presidential guard|special unit|government (?:forces|side))/,
  police:
    /\b(?:police|policem[ae]n|militiam[ae]n|security (?:officer|official|force)|prison guard)/,
  officials:
    /\b(?:government|senior|interior ministry|district|local) officials?\b|\bofficials? and\b|\b(?:minister|president|mufti|judge|prosecutor|politician|governor|mayor)\b|\bmembers? of parliament\b|\bhead of the\b/,
  civilians:
    /\b(?:civilian|resident|villager|worshipper|passenger|shepherd|journalist|aid worker|worker|academic|refugee|displaced|bystander|infant|child|relative|driver|crowd|demonstrator|protester|shopkeeper|trader|teacher|doctor|famil|employee|nationals?\b|embassy|interpreter|observer|singer|people in)/,
  'armed-groups':
    /\b(?:fighter|militant|rebel|attacker|gunm[ae]n|intruder|hostage-taker|commander|supporter|armed (?:man|men|group|afghan|intruder)|taliban|leaders? in|suspects?\b)/,
  smugglers: /\bsmuggler/,
  prisoners: /\b(?:prisoner|inmate)/,
};

/**
 * The kinds of those whom the record counts as killed, as bits in the order of `DEAD_KINDS`. Where a
 * record does not say how many of a group were killed, the group is not known to be among the dead.
 */
export function deadKindsOf(victims: EventRecord['victims']): number {
  let bits = 0;
  for (const { group, killed } of victims) {
    if (killed === null || killed === 0) continue;
    // What stands in brackets says whose count it is, and of whom no figure is given.
    const said = group.replaceAll(/\([^)]*\)/g, ' ').toLowerCase();
    DEAD_KINDS.forEach((kind, at) => {
      if (SAID[kind].test(said)) bits |= 1 << at;
    });
  }
  return bits;
}

/** The kinds that bits stand for. */
export const toDeadKinds = (bits: number): readonly DeadKind[] =>
  DEAD_KINDS.filter((_, at) => (bits & (1 << at)) !== 0);
