import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import type { Visitor } from '../support/visitor.ts';

const weekdays = [1, 2, 3, 4, 5];
const hours = (from: string, until: string) => ({
  week: [{ from, until, weekdays }],
  days: {},
  isClosedOnHolidays: true,
});

describe('Opening hours of stores', () => {
  let candour: Candour;
  let owner: Visitor;
  let region: string;
  let store: string;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    const north = (await owner.post('/api/regions', { name: 'North' })).ok(201).id;
    region = (await owner.post('/api/regions', { name: 'Oulu', parentId: north })).ok(201).id;
    const place = { timeZone: 'Europe/Helsinki', language: 'fi', regionId: region };
    store = (await owner.post('/api/stores', { code: 'S1', name: 'Valkea', ...place })).ok(201).id;
    (await owner.put(`/api/regions/${north}/hours`, hours('10:00', '18:00'))).ok(204);
  }, 60_000);
  afterAll(() => candour.stop());

  const read = async () => (await owner.get(`/api/stores/${store}/hours`)).ok();

  it('are those of the nearest region above, until the store says its own; and it says whose they are', async () => {
    expect(await read()).toMatchObject({ from: 'region', fromName: 'North', week: [{ from: '10:00' }] });
    const ofOulu = (await owner.get(`/api/regions/${region}/hours`)).ok();
    expect(ofOulu).toMatchObject({ from: 'region', fromName: 'North', week: [{ from: '10:00' }] });
    (await owner.put('/api/opening-hours', hours('07:00', '15:00'))).ok(204);
    (await owner.put(`/api/regions/${region}/hours`, hours('11:00', '19:00'))).ok(204);
    expect(await read()).toMatchObject({ from: 'region', fromName: 'Oulu', week: [{ from: '11:00' }] });
    (await owner.put(`/api/stores/${store}/hours`, hours('08:00', '20:00'))).ok(204);
    expect(await read()).toMatchObject({ from: 'store', fromName: null, week: [{ from: '08:00' }] });
    (await owner.delete(`/api/stores/${store}/hours`)).ok(204);
    (await owner.delete(`/api/stores/${store}/hours`)).ok(204);
    expect(await read()).toMatchObject({ from: 'region', fromName: 'Oulu' });
    const place = { code: 'S2', name: 'Kamppi', timeZone: 'Europe/Helsinki', language: 'fi' };
    const other = (await owner.post('/api/stores', place)).ok(201).id;
    expect((await owner.get(`/api/stores/${other}/hours`)).ok()).toMatchObject({ from: 'organisation' });
  });

  it('are assumed where nobody said any, and say so', async () => {
    const beta = await candour.anotherOrganisation('Beta');
    const place = { code: 'B1', name: 'B', timeZone: 'Asia/Jakarta', language: 'id' };
    const { id } = (await beta.post('/api/stores', place)).ok(201);
    const found = (await beta.get(`/api/stores/${id}/hours`)).ok();
    expect(found).toMatchObject({ from: 'assumed', week: [{ from: '09:00', until: '17:00', weekdays }] });
    // Holidays are those of the country whose clock the store goes by.
    expect(found.holidays.map(({ day }: { day: string }) => day.slice(5))).toContain('08-17');
  });

  it('propose the holidays of the country, which the store confirms or changes', async () => {
    const { holidays, holidaysUntil } = await read();
    const independence = holidays.find(({ day }: { day: string }) => day.endsWith('-12-06')).day as string;
    const christmas = holidays.find(({ day }: { day: string }) => day.endsWith('-12-25')).day as string;
    expect(holidaysUntil).toBeGreaterThan(Number(independence.slice(0, 4)));
    const days = { [independence]: null, [christmas]: [{ from: '12:00', until: '14:00' }] };
    (await owner.put(`/api/stores/${store}/hours`, { ...hours('09:00', '17:00'), days })).ok(204);
    expect(await read()).toMatchObject({ days });
  });

  it('are refused by the name of the day, and what was there stays', async () => {
    const before = await read();
    const bad = {
      week: [
        { from: '17:00', until: '09:00', weekdays: [1] },
        { from: '09:00', until: '13:00', weekdays: [2] },
        { from: '12:00', until: '17:00', weekdays: [2] },
      ],
      days: { '2027-12-24': [{ from: '12:00', until: '12:00' }] },
      isClosedOnHolidays: false,
    };
    const refused = await owner.put(`/api/stores/${store}/hours`, bad);
    expect(refused.status).toBe(400);
    expect(refused.body.findings.map(({ message }: { message: string }) => message.split(':')[0])).toEqual([
      'Monday',
      'Tuesday',
      '2027-12-24',
    ]);
    const empty = await owner.put(`/api/stores/${store}/hours`, { ...bad, week: [], days: {} });
    expect(empty.body.findings).toMatchObject([{ code: 'hours_empty' }]);
    expect(await read()).toEqual(before);
  });
});
