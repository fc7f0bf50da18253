import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '../database/database.service.js';
import type { Transaction } from '../database/transaction.js';
import { Turns } from '../database/connections/turns.js';
import type { KnownRequest } from './access.guard.js';
import { HEAVY } from './heavy.js';
import { WITHOUT_TRANSACTION } from './without-transaction.js';

/** A request inside its transaction. */
export interface TransactionRequest extends KnownRequest {
  transaction?: Transaction;
}

/** One request, one transaction, one outcome: committed before the answer leaves, rolled back on any failure. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  /** Whoever waits for such a turn takes no connection meanwhile. */
  readonly #heavy = new Turns({ atOnce: 2, ofOne: 1, patience: 20_000 });

  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<TransactionRequest>();
    const who = request.who;
    if (who === undefined || this.reflector.get<boolean>(WITHOUT_TRANSACTION, context.getHandler()))
      return next.handle();
    const answer = () =>
      this.database.inOrganisation(who.organisationId, (tx) => {
        request.transaction = tx;
        return lastValueFrom(next.handle(), { defaultValue: undefined });
      });
    const isHeavy = this.reflector.get<boolean>(HEAVY, context.getHandler());
    return defer(() => (isHeavy ? this.#heavy.during(who.organisationId, answer) : answer()));
  }
}
