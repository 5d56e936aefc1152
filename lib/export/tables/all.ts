import type { Download } from '../download';
import type { Table } from '../table';
import { claimsTable } from './claims';
import { eventsTable } from './events';
import {
  accountsTable,
  eventActorsTable,
  relatedTable,
  sourcesTable,
  victimsTable,
} from './evidence';
import { actorsTable, periodsTable, placesTable, ucdpTable } from './reference';

/** Every table, in the order in which they are listed. */
export const TABLES: readonly Table[] = [
  eventsTable,
  sourcesTable,
  accountsTable,
  eventActorsTable,
  victimsTable,
  relatedTable,
  actorsTable,
  placesTable,
  periodsTable,
  ucdpTable,
  claimsTable,
];

/** The tables of a download: of a version asked for by `v` without those that stand beside it. */
export const tablesOf = ({ claims }: Download): readonly Table[] =>
  claims === null ? TABLES.filter(({ isBeside }) => !isBeside) : TABLES;
