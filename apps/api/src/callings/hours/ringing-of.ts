import type { CallingWindow } from '#calling';
import type { Transaction } from '../../database/transaction.js';

/** The hours of the day at which a campaign rings only, whether it asks once more after a soft refusal, and whether interviewers agree on another moment. */
export async function ringingOf(tx: Transaction, id: string) {
  const row = await tx.first<{ window: CallingWindow | null; refusalsAgain: boolean; callBacks: boolean }>(
    `select nullif(sending -> 'window', 'null') as window, channels @> '[{"channel": "phone", "refusalsAgain": true}]' as "refusalsAgain",
       not channels @> '[{"channel": "phone", "callBacks": false}]' as "callBacks"
     from campaigns where organisation_id = $1 and id = $2`,
    [tx.organisationId, id],
  );
  return row ?? { window: null, refusalsAgain: false, callBacks: true };
}
