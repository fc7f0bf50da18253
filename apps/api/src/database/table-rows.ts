import { Any, IsNull, type EntityManager, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import type { NewRow, Row, Table } from './table.js';

/** Rows by what their properties are: one value, any of several, or null. */
export type Where<Of extends Table> = {
  [Name in keyof Omit<Row<Of>, 'organisationId'>]?: Row<Of>[Name] | readonly Row<Of>[Name][];
};

/** The time of the transaction, as the database has it. */
export const now = () => 'now()' as const;

/** A value, or where that is a moment the database's own time. */
type Told<Value> = Value | (Date extends Value ? typeof now : never);

/** A row to be, without the organisation. */
export type Added<Of extends Table> = { [Name in keyof NewRow<Of>]: Told<NewRow<Of>[Name]> };

/** What rows become. */
export type Changes<Of extends Table> = {
  [Name in keyof Omit<Row<Of>, 'organisationId'>]?: Told<Row<Of>[Name]>;
};

/** The rows of one table that a transaction's organisation has. What it does not cover is said in SQL. */
export interface TableRows<Of extends Table> {
  insert(...rows: readonly Added<Of>[]): Promise<void>;
  /** The same, but for a row that is there already by a unique key; whether it was not. */
  insertOnce(row: Added<Of>): Promise<boolean>;
  /** Changes the rows that are so, in what is not undefined; gives how many are so. */
  update(where: Where<Of>, changes: Changes<Of>): Promise<number>;
  /** Deletes the rows that are so; gives how many. */
  delete(where: Where<Of>): Promise<number>;
  findOneBy(where: Where<Of>): Promise<Row<Of> | null>;
  findBy(where: Where<Of>, ...order: readonly (keyof Row<Of> & string)[]): Promise<Row<Of>[]>;
  /** One row, which nobody else changes or deletes before this transaction ends; rows that name it may come meanwhile. */
  lock(where: Where<Of>): Promise<Row<Of> | null>;
}

/** The rows of a table in a transaction, bound to its organisation where the table has one. */
export function rowsOf<Of extends Table>(table: Of, manager: EntityManager, organisationId: string): TableRows<Of> {
  const own = 'organisationId' in table.columns ? { organisationId } : {};
  if ('organisationId' in own && organisationId === '')
    throw new Error(`A transaction of the installation has no rows of ${table.name}.`);
  const those = (where: Where<Of>): FindOptionsWhere<ObjectLiteral> => ({ ...conditions(where), ...own });
  const { schema } = table;
  const key = [...table.key];
  const find = (where: Where<Of>, order: readonly string[] = []) =>
    manager.find<ObjectLiteral>(schema, {
      where: those(where),
      order: Object.fromEntries(order.map((name) => [name, 'asc'])),
    });
  return {
    insert: async (...rows) => {
      if (rows.length > 0)
        await manager.insert(
          schema,
          rows.map((row) => ({ ...row, ...own })),
        );
    },
    insertOnce: async (row) => {
      // oxlint-disable-next-line no-restricted-properties -- TypeORM says it in no other way, and the builder stays in here.
      const builder = manager.createQueryBuilder().insert().into(schema);
      const insert = builder
        .values({ ...row, ...own })
        .orIgnore()
        .returning(key)
        .updateEntity(false);
      return ((await insert.execute()).raw as object[]).length > 0;
    },
    update: async (where, changes) =>
      Object.values(changes).every((value) => value === undefined)
        ? manager.countBy(schema, those(where))
        : ((await manager.update(schema, those(where), changes)).affected ?? 0),
    delete: async (where) => (await manager.delete(schema, those(where))).affected ?? 0,
    findOneBy: async (where) => (await manager.findOneBy<ObjectLiteral>(schema, those(where))) as Row<Of> | null,
    findBy: async (where, ...order) => (await find(where, order)) as Row<Of>[],
    lock: async (where) =>
      (await manager.findOne<ObjectLiteral>(schema, {
        where: those(where),
        lock: { mode: 'for_no_key_update' },
      })) as Row<Of> | null,
  };
}

function conditions(where: object): FindOptionsWhere<ObjectLiteral> {
  return Object.fromEntries(
    Object.entries(where).map(([name, value]) => [
      name,
      value === null ? IsNull() : Array.isArray(value) ? Any(value) : value,
    ]),
  );
}
