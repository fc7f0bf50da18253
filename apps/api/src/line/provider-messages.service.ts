import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Request } from 'express';
import { CONFIG, type Config } from '../config/config.js';
import { Problem } from '../http/problem.js';
import { readCallName, type CallName } from './call-name.js';
import { LineProblem } from './line-problems.js';
import { providerOf } from './provider.js';
import { readSaid, type Said } from './said.js';
import { Signatures } from './signatures.service.js';

/** A message of the provider, with the body as it came. */
export interface ProviderRequest extends Request {
  body: unknown;
}

/** What the provider of the line asks and tells about calls, for whichever room made them: nothing that it has not signed counts. */
@Injectable()
export class ProviderMessages {
  readonly #security = new Logger('security');

  constructor(
    private readonly signatures: Signatures,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Does what a message asks for; one that is not genuine, or about another call than `act` knows, is refused and noted. */
  async take<Result>(
    request: ProviderRequest,
    call: string,
    act: (name: CallName, said: Said) => Promise<Result>,
  ): Promise<Result> {
    try {
      const { originalUrl: path, headers } = request;
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const name = readCallName(call);
      if (name === null || !(await this.signatures.isGenuine({ path, headers, body })))
        throw new LineProblem('not_genuine', {});
      const said = readSaid(body, providerOf(this.config));
      if (said === null) throw new LineProblem('not_genuine', {});
      return await act(name, said);
    } catch (error) {
      if (error instanceof Problem && error.code === 'not_genuine')
        this.#security.warn(
          `A message about a call that is not the provider’s, from ${request.ip ?? '?'}: ${request.method} ${request.path.slice(0, 200)}`,
        );
      throw error;
    }
  }
}
