/**
 * Checks every row where it is read, whoever reads it. In: the tables as the browser gives them. Out: the same without
 * the rows that cannot be used: they count as absent, and are reported.
 */
import type { DBCore, DBCoreCursor, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';
import { WHOLE } from './whole.ts';

/** Hears of each unusable row, with its key where that is known. */
type Report = (table: string, key: unknown) => void;

export const checkedReads = (report: Report): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'checked-reads',
  create: (core) => ({ ...core, table: (name) => checked(core.table(name), report) }),
});

function checked(table: DBCoreTable, report: Report): DBCoreTable {
  const isWhole = WHOLE[table.name];
  if (!isWhole) return table;
  const checkedTable = checkedBy(isWhole, table, report);
  // Rows that are being upgraded are those of an older version.
  const tableFor = ({ trans }: { trans: DBCoreTransaction }) =>
    'mode' in trans && trans.mode === 'versionchange' ? table : checkedTable;
  return {
    ...table,
    get: (request) => tableFor(request).get(request),
    getMany: (request) => tableFor(request).getMany(request),
    query: (request) => tableFor(request).query(request),
    openCursor: (request) => tableFor(request).openCursor(request),
  };
}

function checkedBy(isWhole: (row: unknown) => boolean, table: DBCoreTable, report: Report): DBCoreTable {
  const keyOf = table.schema.primaryKey.extractKey;
  const fits = (value: unknown, key?: unknown): boolean => {
    if (isWhole(value)) return true;
    report(table.name, key ?? (typeof value === 'object' && value ? keyOf?.(value) : undefined));
    return false;
  };
  return {
    ...table,
    // Dexie follows its own promises from step to step, and native ones only in functions that it calls itself.
    get: (request) =>
      table
        .get(request)
        .then((value) => (value === undefined || fits(value, request.key) ? value : undefined)),
    getMany: (request) =>
      table
        .getMany(request)
        .then((values) =>
          values.map((value, i) => (value === undefined || fits(value, request.keys[i]) ? value : undefined)),
        ),
    query: (request) =>
      table
        .query(request)
        .then((found) =>
          request.values ? { ...found, result: found.result.filter((value) => fits(value)) } : found,
        ),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) => (cursor && request.values ? passingOver(cursor, fits) : cursor)),
  };
}

/** A cursor that stops only at rows that fit. The getters of the browser's own cursor know only that one. */
function passingOver(cursor: DBCoreCursor, fits: (value: unknown, key: unknown) => boolean): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => cursor.value },
    start: {
      value: (onNext: () => void) =>
        cursor.start(() => (fits(cursor.value, cursor.primaryKey) ? onNext() : cursor.continue())),
    },
  });
}
