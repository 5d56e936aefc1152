import type { Table } from '../table';
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
];
