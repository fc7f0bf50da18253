import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CallingHouse } from '../support/calling-house.ts';
import { eventually } from '../support/eventually.ts';
import { ScriptedProvider } from '../support/scripted-provider.ts';

describe('A line that is set up wrongly', () => {
  let provider: ScriptedProvider;
  let house: CallingHouse | null = null;

  beforeEach(async () => {
    provider = await new ScriptedProvider().start();
  });
  afterEach(async () => {
    await house?.candour.stop();
    house = null;
    await provider.stop();
  });

  const started = async (env: Record<string, string> = {}) => {
    house = await CallingHouse.start({ env: { ...provider.env, PUBLIC_URL: 'https://candour.example', ...env } });
    return house;
  };
  const said = (of: CallingHouse, words: string) =>
    eventually(
      () => Promise.resolve(of.candour.output),
      (output) => output.includes(words),
    );
  const card = async ({ owner }: CallingHouse) => (await owner.get('/api/telephone/line')).ok();
  /** Interviews by hand go on. */
  const ringsByHand = async (of: CallingHouse) => {
    await of.customers(['+358401234501']);
    await of.campaign();
    expect((await of.ringing()).name).toBe('P0');
  };

  it('by a token that the provider turns away: said at the start and on its card, and interviews by hand go on', async () => {
    provider.knowsToken = false;
    const of = await started();
    await said(of, 'turns away the account or the token in PHONE_URL');
    expect(await card(of)).toMatchObject({ fault: 'token', isReachable: true });
    await ringsByHand(of);
  }, 60_000);

  it('by a number that is not the account’s', async () => {
    provider.numbers = ['+15550100001'];
    const of = await started();
    await said(of, 'does not know PHONE_NUMBER');
    expect(await card(of)).toMatchObject({ fault: 'number' });
    await ringsByHand(of);
  }, 60_000);

  // Without one, Candour has that of this machine.
  it.each(['http://127.0.0.1:1', ''])(
    'by an address that only this machine has: %j',
    async (address) => {
      const of = await started({ PUBLIC_URL: address });
      await said(of, 'can’t reach PUBLIC_URL');
      expect(await card(of)).toMatchObject({ fault: null, isReachable: false });
      await ringsByHand(of);
    },
    60_000,
  );

  it('and of one that is not, or whose provider does not say, nothing is said', async () => {
    provider.numbers = [ScriptedProvider.number];
    const of = await started();
    expect(await card(of)).toMatchObject({ fault: null });
    expect(of.candour.output).not.toMatch(/telephone line/);
  }, 60_000);
});
