// A way of asking that no room knows, loaded before Candour starts (`node --import`): it notes each whom it asks in the file `asked`, and
// while there is a file `speaking` it does not let go of whom it reaches.
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database as Data } from '../../apps/api/src/database/database.service.ts';
import type { Holds as Held } from '../../apps/api/src/database/holds.service.ts';
import type { AttemptsService as Attempts } from '../../apps/api/src/invitations/attempts/attempts.service.ts';
import type { ChannelRegister as Channels } from '../../apps/api/src/invitations/channels/channel-register.service.ts';

const built = (path: string) => import(join(import.meta.dirname, '../../dist/apps/api/src', `${path}.js`));
const { AppModule } = await built('app.module');
const { InvitationsModule } = await built('invitations/invitations.module');
const { AttemptsService } = await built('invitations/attempts/attempts.service');
const { ChannelRegister } = await built('invitations/channels/channel-register.service');
const { Database } = await built('database/database.service');
const { Holds } = await built('database/holds.service');
const file = (name: string) => join(process.env['MADE_UP_FOLDER'] ?? '', name);
const key = 'made_up';
const dispatching = { 'app.dispatch': 'on' };

function enter(attempts: Attempts, channels: Channels, database: Data, holds: Held) {
  let isOver = false;
  const channel = { key, address: 'none', wake: async () => undefined } as const;
  channels.add(channel);
  const askSome = async (organisation: string, leaseOwner: string) => {
    const due = await database.inOrganisation(organisation, (tx) => attempts.lease(tx, channel, leaseOwner, 5));
    for (const { id } of due) {
      try {
        await attempts.reach(organisation, key, { id, leaseOwner, email: null, seconds: 60 });
      } catch {
        await attempts.giveBack(organisation, key, [id], leaseOwner);
        continue;
      }
      appendFileSync(file('asked'), `${id}\n`);
      for (await sleep(10); existsSync(file('speaking'));) await sleep(50);
      await attempts.settle(organisation, key, { id, leaseOwner, detail: 'Nobody there.', disposition: '2.26' });
    }
  };
  const look = async () => {
    for (; !isOver; await sleep(100)) {
      const sql = 'select distinct organisation_id as id from campaigns';
      for (const { id } of await database.inInstallation((tx) => tx.query<{ id: string }>(sql), dispatching)) {
        await attempts.recover(id, key, { as: 'doubt', detail: 'Cut off.', disposition: '3.19' });
        const owner = randomUUID();
        await holds.during(owner, () => askSome(id, owner));
      }
    }
  };
  return { onApplicationBootstrap: () => void look(), beforeApplicationShutdown: () => void (isOver = true) };
}

const provider = { provide: key, useFactory: enter, inject: [AttemptsService, ChannelRegister, Database, Holds] };
const module = { module: class {}, imports: [InvitationsModule], providers: [provider] };
const over = AppModule.over.bind(AppModule);
AppModule.over = (given: unknown) => ((all) => ({ ...all, imports: [...all.imports, module] }))(over(given));
