import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import type { KnownRequest } from './access.guard.js';
import { WITHOUT_TRANSACTION } from './without-transaction.js';

/** A request inside its transaction. */
export interface TransactionRequest extends KnownRequest {
  transaction?: Transaction;
}

/** One request, one transaction, one outcome: committed before the answer leaves, rolled back on any failure. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<TransactionRequest>();
    const who = request.who;
    if (who === undefined || this.reflector.get<boolean>(WITHOUT_TRANSACTION, context.getHandler()))
      return next.handle();
    return defer(() =>
      this.database.inOrganisation(who.organisationId, (tx) => {
        request.transaction = tx;
        return lastValueFrom(next.handle(), { defaultValue: undefined });
      }),
    );
  }
}
