import { Socket } from 'node:net';
import type { WritableHost } from './writable-host.js';

const open = new Set<DatabaseLine>();

/** The socket of every connection to PostgreSQL: it leads to the server that can be written, and all are known together. */
export class DatabaseLine extends Socket {
  /** Which of several hosts it leads to; null where there is one only. */
  chosenHost: string | null = null;

  constructor(private readonly place: WritableHost | null) {
    super();
    open.add(this);
    this.once('close', () => open.delete(this));
  }

  override connect(...given: unknown[]): this {
    const connect = super.connect.bind(this) as (...where: unknown[]) => this;
    if (this.place === null) return connect(...given);
    this.place.find().then(
      ({ host, port }) => {
        this.chosenHost = host;
        if (!this.destroyed) connect(port, host);
      },
      (error: Error) => this.destroy(error),
    );
    return this;
  }
}

/** Ends every connection of this process, so that nobody waits for a database that does not answer. */
export function breakLines(): void {
  for (const line of open) line.destroy(new Error('Connection terminated: the database does not answer.'));
}
