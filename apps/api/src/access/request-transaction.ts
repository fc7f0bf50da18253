import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { TransactionRequest } from './transaction.interceptor.js';

/** The request's one transaction, bound to the organisation of whoever is behind it. */
export const Tx = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { transaction } = context.switchToHttp().getRequest<TransactionRequest>();
  if (transaction === undefined)
    throw new Error('A route that anyone may call asked for an organisation’s transaction.');
  return transaction;
});
