import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { KnownRequest } from './access.guard.js';

/** The person or key behind the request, in a route that needs one. */
export const RequestWho = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { who } = context.switchToHttp().getRequest<KnownRequest>();
  if (who === undefined) throw new Error('A route that anyone may call asked who is behind the request.');
  return who;
});
