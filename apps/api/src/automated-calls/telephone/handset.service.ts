import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import { Problem } from '../../http/problem.js';
import { isOver, type CallStatus } from '../../line/call-status.js';
import { providerOf, readSimulatedAddress } from '../../line/provider.js';
import type { Handling, Heard } from '../../line/simulated/simulated-call.js';
import { AutomatedCallProblem } from '../automated-call-problems.js';
import { readCallName } from '../../line/call-name.js';

/** A call on the simulated line, as its telephone shows it. */
interface HandsetCall {
  sid: string;
  status: CallStatus;
  to: string;
  from: string;
  url: string;
  createdAt: string;
  answeredAt: string | null;
  heard: (Omit<Heard, 'at'> & { at: string })[];
}

/** The telephones of the simulated line: what rings, what is heard, and what is done with it. Each organisation has its own calls. */
@Injectable()
export class Handset {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get isThere(): boolean {
    return this.config.phone.line === null;
  }

  async calls(organisationId: string) {
    const { calls } = (await this.#ask(`?Of=${encodeURIComponent(`/${organisationId}.`)}`)).body as {
      calls: HandsetCall[];
    };
    return calls.map(told);
  }

  async handle(organisationId: string, sid: string, handling: Handling) {
    await this.#own(organisationId, sid);
    const { ok, body } = await this.#ask(`/${sid}`, { ...handling });
    if (!ok) throw new AutomatedCallProblem('telephone_busy', {});
    return told(body as HandsetCall);
  }

  /** Forgets calls of these attempts: what was said in them names people. */
  async forget(organisationId: string, attemptIds: ReadonlySet<string>): Promise<void> {
    if (!this.isThere || attemptIds.size === 0) return;
    const { calls } = (await this.#ask(`?Of=${encodeURIComponent(`/${organisationId}.`)}`)).body as {
      calls: HandsetCall[];
    };
    for (const { sid, url } of calls)
      if (attemptIds.has(attemptOf(url) ?? '')) await this.#ask(`/${sid}`, { does: 'forget' });
  }

  async #own(organisationId: string, sid: string): Promise<void> {
    const { body } = await this.#ask(`/${sid}`);
    const { url = '' } = body as Partial<HandsetCall>;
    if (!url.includes(`/${organisationId}.`)) throw new Problem('not_found', {});
  }

  async #ask(path: string, form?: Record<string, string>): Promise<{ ok: boolean; body: unknown }> {
    if (!this.isThere) throw new AutomatedCallProblem('no_simulated_line', {});
    const { account, token } = providerOf(this.config);
    try {
      const response = await fetch(`${readSimulatedAddress(this.config.dataFolder)}/handset/calls${path}`, {
        method: form === undefined ? 'GET' : 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}` },
        ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
        signal: AbortSignal.timeout(5_000),
      });
      return { ok: response.ok, body: await response.json() };
    } catch {
      throw new AutomatedCallProblem('no_simulated_line', {});
    }
  }
}

function attemptOf(url: string): string | null {
  const [, name = ''] = /\/(?:automated|bridged)-calls\/([^/]+)\//.exec(url) ?? [];
  return readCallName(name)?.attemptId ?? null;
}

function told({ sid, status, to, from, createdAt, answeredAt, heard }: HandsetCall) {
  const at = (moment: string) => new Date(moment);
  return {
    sid,
    status,
    isOver: isOver(status),
    to,
    from,
    createdAt: at(createdAt),
    answeredAt: answeredAt === null ? null : at(answeredAt),
    heard: heard.map((each) => ({ ...each, at: at(each.at) })),
  };
}
