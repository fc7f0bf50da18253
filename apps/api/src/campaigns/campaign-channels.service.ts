import { Injectable } from '@nestjs/common';
import { Problem } from '../http/problem.js';
import type { CampaignChannel } from './campaigns.dto.js';

/** The ways of asking that a campaign may name: those whose rooms have offered them. */
@Injectable()
export class CampaignChannels {
  readonly #offered = new Set<string>();

  offer(key: string): void {
    this.#offered.add(key);
  }

  /** Throws `invalid_input` where a campaign names a channel that is not there, or one twice. */
  refuseUnknown(channels: readonly CampaignChannel[]): void {
    const seen = new Set<string>();
    const findings = channels.flatMap(({ channel }, index) => {
      const isNew = !seen.has(channel);
      seen.add(channel);
      if (isNew && this.#offered.has(channel)) return [];
      const allowed = [...this.#offered].join(', ');
      const message = `The channels are ${allowed}, each once.`;
      return [{ path: `channels.${index}.channel`, code: 'unknown_channel', details: { allowed }, message }];
    });
    if (findings.length > 0) throw new Problem('invalid_input', { count: findings.length }, findings);
  }
}
