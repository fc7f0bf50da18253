import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { KeyChecks } from './key-checks.service.js';
import { may } from './permissions.js';
import { SessionChecks } from './session-checks.service.js';
import { readCookie, sessionCookie } from './session-cookie.js';
import { readToken, type Token } from './token.js';
import type { Who } from './who.js';

/** Who is behind a request: asked of the database each time, so that what is revoked ends at once. */
@Injectable()
export class Authenticate {
  constructor(
    private readonly sessions: SessionChecks,
    private readonly keys: KeyChecks,
  ) {}

  async who(request: Request): Promise<Who | null> {
    const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (bearer !== undefined) {
      const token = readToken(bearer);
      return token && this.#whoOfKey(token);
    }
    const token = readToken(readCookie(request, sessionCookie) ?? '');
    return token && this.#whoOfSession(token);
  }

  async #whoOfKey(token: Token): Promise<Who | null> {
    const key = await this.keys.check(token);
    if (key === null) return null;
    const base = {
      organisationId: token.organisationId,
      personId: null,
      language: null,
      role: null,
      sessionHash: null,
    };
    return { ...base, apiKeyId: key.id, name: key.name, may: new Set(key.scopes), scope: { everything: true } };
  }

  async #whoOfSession(token: Token): Promise<Who | null> {
    const person = await this.sessions.check(token);
    if (person === null) return null;
    const { id, name, language, role, storeIds } = person;
    const limited = role === 'region_manager' || role === 'store_manager';
    return {
      organisationId: token.organisationId,
      personId: id,
      apiKeyId: null,
      name,
      language,
      role,
      may: new Set(may[role]),
      scope: limited ? { everything: false, storeIds } : { everything: true },
      sessionHash: token.hash,
    };
  }
}
