import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../../http/problem.js';
import { AttemptLimit } from './attempt-limit.service.js';

/** Links that lead nowhere, from one network in a quarter of an hour: more than an office of people with old mails opens. */
const most = 300;

/**
 * Counts links that lead nowhere by the network that they are tried from. Too many are refused and told to whoever watches; links that
 * lead somewhere are never kept from anybody.
 */
@Injectable()
export class LinkGuesses {
  constructor(private readonly limit: AttemptLimit) {}

  /** Notes one; throws `too_many_attempts` where there were too many. */
  async note(request: Request): Promise<void> {
    await this.limit.count([{ key: `links from ${request.ip ?? ''}`, limit: most }]);
  }

  /** Does what a link is for, and notes it where the link is none. */
  async during<Result>(request: Request, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Problem && (error.code === 'not_found' || error.code === 'gone')) await this.note(request);
      throw error;
    }
  }
}
