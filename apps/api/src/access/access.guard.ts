import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { Authenticate } from './authenticate.service.js';
import { ACCESS, type Access } from './may.js';
import type { Who } from './who.js';
import { AccessProblem } from './access-problems.js';

/** Header by which a page names the person that it was opened by. */
const personHeader = 'candour-person';

/** A request that passed the guard. */
export interface KnownRequest extends Request {
  who?: Who;
}

/** Lets a request through to a route if the person or key behind it may do what the route declares. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticate: Authenticate,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access === undefined)
      throw new Error(`${context.getClass().name}.${context.getHandler().name} declares no access.`);
    if (access === 'anyone') return true;
    const request = context.switchToHttp().getRequest<KnownRequest>();
    const who = await this.authenticate.who(request);
    if (who === null) throw new AccessProblem('not_signed_in', {});
    // A page says whose it is, since a browser keeps one session for all its tabs.
    const pageOf = request.headers[personHeader];
    if (pageOf !== undefined && pageOf !== who.personId) throw new AccessProblem('signed_in_as_other', {});
    if (access === 'signed-in' ? who.personId === null : !who.may.has(access))
      throw new AccessProblem('not_allowed', { permission: access });
    request.who = who;
    return true;
  }
}
