import { Inject, Injectable } from '@nestjs/common';
import type { Fill } from '#surveys';
import { CONFIG, type Config } from '../../config/config.js';
import type { Transaction } from '../../database/transaction.js';
import { Recordings } from '../recordings/recordings.service.js';
import type { Prompt } from './prompts.js';
import { twimlOf } from './twiml-of.js';

/** Says a prompt in a call: by what was read aloud for it, else by the provider's voice. */
@Injectable()
export class Speech {
  constructor(
    private readonly recordings: Recordings,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** As TwiML; what is pressed then goes to `next`. */
  async of(
    tx: Transaction,
    invitationId: string,
    { prompt, fill }: { prompt: Prompt; fill: Fill },
    next: string,
  ): Promise<string> {
    const { language, definition } = fill;
    const { question } = prompt;
    const played =
      question === null ? null : await this.recordings.playable(tx, invitationId, { definition, question, language });
    const origin = this.config.publicUrl ?? '';
    const recording = played === null ? null : `${origin}${played}`;
    const voice = this.config.phone.voices[language];
    return twimlOf(prompt, { language, voice, recording, next: `${origin}${next}` });
  }
}
