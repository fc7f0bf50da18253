// A way of asking that no room knows, loaded before Candour starts (`node --import`): it notes each whom it asks in the file `asked`, and
// while there is a file `speaking` it does not let go of whom it reaches. Without a folder for them it asks nobody.
import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database as Data } from '../../apps/api/src/database/database.service.ts';
import type { AskingBatches as Batches } from '../../apps/api/src/invitations/attempts/asking-batches.service.ts';
import type { AttemptsService as Attempts } from '../../apps/api/src/invitations/attempts/attempts.service.ts';
import type { Channel } from '../../apps/api/src/invitations/channels/channel.ts';
import type { OwnQueue } from '../../apps/api/src/invitations/channels/own-queue.ts';
import type { ChannelRegister as Channels } from '../../apps/api/src/invitations/channels/channel-register.service.ts';

const built = (path: string) => import(join(import.meta.dirname, '../../dist/apps/api/src', `${path}.js`));
const { AppModule } = await built('app.module');
const { InvitationsModule } = await built('invitations/invitations.module');
const { AskingBatches } = await built('invitations/attempts/asking-batches.service');
const { AttemptsService } = await built('invitations/attempts/attempts.service');
const { ChannelRegister } = await built('invitations/channels/channel-register.service');
const { Database } = await built('database/database.service');
const folder = process.env['MADE_UP_FOLDER'];
const file = (name: string) => join(folder ?? '', name);
const key = 'made_up';
const dispatching = { 'app.dispatch': 'on' };

function enter(attempts: Attempts, batches: Batches, channels: Channels, database: Data) {
  let isOver = false;
  const channel = {
    key,
    address: 'none',
    lost: { as: 'doubt', detail: 'Cut off.', disposition: '3.19' },
  } as const;
  channels.add(channel);
  // Another one, which keeps a queue of its own and only notes what it is told.
  const note = (what: string, count: number) => appendFileSync(file('told'), `${what} ${count}\n`);
  const queue: OwnQueue = {
    handedOver: async (_tx, _campaign, invitations) => note('handed over', invitations.length),
    paused: async () => note('paused', 1),
    stopped: async (_tx, invitations) => (note('stopped', invitations.length), [...invitations]),
    withdrawn: async (_tx, customers) => note('withdrawn', customers.length),
  };
  channels.add({ ...channel, key: 'made_up_queue', queue });
  // And one that needs a telephone number.
  const byNumber = { ...channel, key: 'made_up_number', address: 'phone' } as const;
  channels.add(byNumber);
  const askSome = (organisation: string, by: Channel) =>
    batches.run(organisation, by, 5, {
      take: async (_tx, due) => ({ attempts: due }),
      ask: async ({ attempts: taken }, leaseOwner) => {
        for (const { id } of taken) {
          try {
            await attempts.reach(organisation, by, { id, leaseOwner, address: null, seconds: 60 });
          } catch {
            continue;
          }
          appendFileSync(file('asked'), `${id}\n`);
          for (await sleep(10); existsSync(file('speaking'));) await sleep(50);
          await attempts.settle(organisation, by.key, { id, leaseOwner, detail: 'Nobody there.', disposition: '2.26' });
        }
      },
    });
  const look = async () => {
    for (; !isOver; await sleep(100)) {
      const sql = 'select distinct organisation_id as id from campaigns';
      for (const { id } of await database.inInstallation((tx) => tx.query<{ id: string }>(sql), dispatching))
        for (const by of [channel, byNumber]) await askSome(id, by);
    }
  };
  return {
    onApplicationBootstrap: () => void (folder && look()),
    beforeApplicationShutdown: () => void (isOver = true),
  };
}

const inject = [AttemptsService, AskingBatches, ChannelRegister, Database];
const provider = { provide: key, useFactory: enter, inject };
const module = { module: class {}, imports: [InvitationsModule], providers: [provider] };
const over = AppModule.over.bind(AppModule);
AppModule.over = (given: unknown) => ((all) => ({ ...all, imports: [...all.imports, module] }))(over(given));
