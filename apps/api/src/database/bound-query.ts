import pg from 'pg';

/** The statement that binds a transaction to its organisation; prepared on each connection before any other. */
export const bindTransaction = {
  name: 'bind-transaction',
  text: `select set_config('app.organisation', $1, true), case when $2 then set_config('synchronous_commit', 'off', true) end`,
  values: ['', false],
};

/** What is used here of pg's connection: its messages of the extended protocol. */
interface Messages {
  bind(message: { statement: string; values: unknown[] }): void;
  execute(message: object): void;
}

/** The messages of pg's own query that are heard here first. */
interface Heard {
  prepare(connection: Messages): void;
  handleDataRow(message: object): void;
  handleCommandComplete(message: object, connection: Messages): void;
}
const inherited = pg.Query.prototype as unknown as Heard;

/**
 * One prepared statement bound to its organisation, as a transaction of its own: both are executed before one `Sync`, which
 * makes them one implicit transaction (PostgreSQL's manual, 54.2.3), and its answer comes after the commit. Against `begin`,
 * statement and `commit` as three queries it saves PostgreSQL two parses, and pg two queries and their promises.
 */
export class BoundQuery extends pg.Query {
  #isBound = false;

  constructor(
    statement: { name: string; text: string; values: unknown[] },
    private readonly organisationId: string,
    private readonly isDurable: boolean,
    done: (error: Error | undefined, result: { rows: object[] }) => void,
  ) {
    super(statement, done);
  }

  prepare(connection: Messages): void {
    connection.bind({ statement: bindTransaction.name, values: [this.organisationId, String(!this.isDurable)] });
    connection.execute({});
    inherited.prepare.call(this, connection);
  }

  handleDataRow(message: object): void {
    if (this.#isBound) inherited.handleDataRow.call(this, message);
  }

  handleCommandComplete(message: object, connection: Messages): void {
    if (this.#isBound) inherited.handleCommandComplete.call(this, message, connection);
    else this.#isBound = true;
  }
}
