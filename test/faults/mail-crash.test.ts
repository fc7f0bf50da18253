import { describe, expect, it } from '@jest/globals';
import { crashWhileSending } from './mail-crash.ts';

// The whole of it, with 10,000 mails and ten kills, is `npm run faults -- mail`.
const plan = { invitations: 900, kills: 3, connections: 10, seed: 11 };

describe('Mails while the server is killed', () => {
  it('arrive once or are listed as in doubt: no more than were at their end', async () => {
    const result = await crashWhileSending({ ...plan, idempotencyHeader: null });
    expect(result).toMatchObject({ duplicates: 0, silentlyLost: 0, listed: result.inDoubt });
    expect(result.inDoubt).toBeLessThanOrEqual(plan.connections * plan.kills);
    expect(result.sent + result.inDoubt).toBe(plan.invitations);
  }, 300_000);

  it('arrive once and leave no doubt where the relay recognises what it was given before', async () => {
    const result = await crashWhileSending({ ...plan, seed: 12, idempotencyHeader: 'Idempotency-Key' });
    expect(result).toMatchObject({ duplicates: 0, silentlyLost: 0, inDoubt: 0, sent: plan.invitations });
  }, 300_000);
});
