import { Injectable } from '@nestjs/common';
import type { Ending } from '../invitations/attempts/ending.js';
import type { Channel } from '../invitations/channels/channel.js';
import { ChannelRegister } from '../invitations/channels/channel-register.service.js';

/** Asking by letter. No worker has a letter in hand: it waits in the ledger until it is in a mailing that somebody has posted. */
@Injectable()
export class PostChannel implements Channel {
  readonly key = 'post';
  readonly address = 'post';
  readonly rendering = 'paper';
  readonly lost: Ending = { as: 'doubt', detail: 'Nobody said whether the letter was posted.', disposition: '3.19' };

  constructor(channels: ChannelRegister) {
    channels.add(this);
  }
}
