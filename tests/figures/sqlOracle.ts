import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';

export type SqlRow = Readonly<Record<string, number | string | boolean | null>>;

/** A database that knows nothing but the CSV files of a folder: an answer of its own to every question the views answer. */
export class SqlOracle {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  /** `folder` holds `friends_<n>.csv` and `broadcasts_<n>.csv`, one pair per account `n`. Days become days since 1970. */
  static async over(folder: string): Promise<SqlOracle> {
    const instance = await DuckDBInstance.create(':memory:');
    const oracle = new SqlOracle(instance, await instance.connect());
    const account = (kind: string) => `regexp_extract(filename, '${kind}_(\\d+)\\.csv', 1)::int`;
    const day = (column: string) => `(strptime(${column}, '%Y%m%d')::date - date '1970-01-01')::int`;
    await oracle.run(`
      create table daily as select ${account('friends')} account, ${day('date')} d, contacts::double c, targetReaches::double t, blocks::double b
      from read_csv('${folder}/friends_*.csv', header = true, all_varchar = true, filename = true);
      create table sent as select ${account('broadcasts')} account, ${day('sentDate')} d, broadcastId::int id
      from read_csv('${folder}/broadcasts_*.csv', header = true, all_varchar = true, filename = true);
      create table accounts as select distinct account from (
        select regexp_extract(file, 'friends_(\\d+)\\.csv', 1)::int account from glob('${folder}/friends_*.csv'));
      create macro newest(f, l) as table
        select account, max(d) d, arg_max_null(c, d) c, arg_max_null(t, d) t, arg_max_null(b, d) b from daily where d between f and l group by account;
      create macro ends(f, l) as table
        select a.account, s.d sd, e.d ed, s.c sc, s.b sb, e.c ec, e.b eb, e.t et, s.d is not null s, e.d is not null e
        from accounts a left join newest(f - 31, f - 1) s using (account) left join newest(f, l) e using (account);
    `);
    return oracle;
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  /** Reads the whole answer and drops it. */
  async ask(sql: string): Promise<void> {
    await this.connection.runAndReadAll(sql);
  }

  async rows(sql: string): Promise<readonly SqlRow[]> {
    const result = await this.connection.runAndReadAll(sql);
    return result.getRowObjectsJS().map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
  }

  async row(sql: string): Promise<SqlRow> {
    const [row, ...more] = await this.rows(sql);
    if (row === undefined || more.length > 0) throw new Error(`${more.length + (row ? 1 : 0)} rows instead of one: ${sql}`);
    return row;
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

function plain(value: unknown): number | string | boolean | null {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  throw new Error(`SQL gave ${typeof value}`);
}

/**
 * A figure made of cells of rows that may be missing: `parts` are pairs of a cell and the flag that says whether its row exists. An empty cell
 * of a row that exists is withheld, and that wins over a missing row.
 */
export function figureSql(value: string, parts: readonly (readonly [cell: string, exists: string])[]): string {
  const withheld = parts.map(([cell, exists]) => `(${exists} and ${cell} is null)`).join(' or ');
  return `case when ${withheld} then 'withheld' else (${value})::varchar end`;
}

/** What `figureSql` gives, as a figure of ours. */
export function figureOf(value: SqlRow[string] | undefined): number | 'withheld' | null {
  if (value === 'withheld' || value === null || value === undefined) return value ?? null;
  return Number(value);
}
