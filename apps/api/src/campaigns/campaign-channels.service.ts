import { checkRendering, type Definition, type Rendering } from '#surveys';
import { Injectable } from '@nestjs/common';
import { Problem } from '../http/problem.js';
import type { CampaignChannel } from './campaigns.dto.js';

/** What whoever makes a campaign should know of a way of asking. */
export interface OfferedChannel {
  /** Which of a customer's addresses it needs. */
  address: 'email' | 'phone' | 'post' | 'none';
  /** Somebody of the house hears who it is that answers. */
  hearsWho: boolean;
  /** As which rendering it asks, where that can't carry every survey. */
  rendering: Rendering | null;
}

/** The ways of asking that a campaign may name: those whose rooms have offered them. */
@Injectable()
export class CampaignChannels {
  readonly #offered = new Map<string, OfferedChannel>();

  offer(key: string, its: OfferedChannel): void {
    this.#offered.set(key, its);
  }

  list(): (Omit<OfferedChannel, 'rendering'> & { channel: string })[] {
    return [...this.#offered].map(([channel, { address, hearsWho }]) => ({ channel, address, hearsWho }));
  }

  /** Throws `invalid_input` where a campaign names a channel that is not there, or one twice. */
  refuseUnknown(channels: readonly CampaignChannel[]): void {
    const seen = new Set<string>();
    const findings = channels.flatMap(({ channel }, index) => {
      const isNew = !seen.has(channel);
      seen.add(channel);
      if (isNew && this.#offered.has(channel)) return [];
      const allowed = [...this.#offered.keys()].join(', ');
      const message = `The channels are ${allowed}, each once.`;
      return [{ path: `channels.${index}.channel`, code: 'unknown_channel', details: { allowed }, message }];
    });
    if (findings.length > 0) throw new Problem('invalid_input', { count: findings.length }, findings);
  }

  /** Throws `invalid_input` where an anonymous survey would be asked in a way in which somebody hears who answers. */
  refuseHearing(channels: readonly CampaignChannel[], isAnonymous: boolean): void {
    if (!isAnonymous) return;
    const findings = channels.flatMap(({ channel }, index) => {
      if (!this.#offered.get(channel)?.hearsWho) return [];
      const message =
        'The survey promises that nobody knows who answered, and whoever asks this way does. Ask it by mail, or choose a survey that is not anonymous.';
      return [{ path: `channels.${index}.channel`, code: 'anonymous_survey', details: {}, message }];
    });
    if (findings.length > 0) throw new Problem('invalid_input', { count: findings.length }, findings);
  }

  /** Throws `invalid_input` with all that a channel can't carry of the survey that would be asked by it. */
  refuseUncarried(channels: readonly CampaignChannel[], definition: Definition): void {
    const findings = channels.flatMap(({ channel }, index) => {
      const rendering = this.#offered.get(channel)?.rendering ?? null;
      const carried = rendering === null ? [] : checkRendering(definition, rendering);
      return carried
        .filter(({ severity }) => severity === 'error')
        .map(({ code, details, message, path: place }) => ({
          path: `channels.${index}.channel`,
          code,
          details: { ...details, place },
          message: `${message} (${place} of the survey.)`,
        }));
    });
    if (findings.length > 0) throw new Problem('invalid_input', { count: findings.length }, findings.slice(0, 100));
  }
}
