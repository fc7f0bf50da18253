import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { MailSink } from '../support/mail-sink.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';

const mails = 1_500;

describe('Many batches side by side', () => {
  let sink: MailSink;
  let candour: Candour;

  beforeAll(async () => {
    sink = await new MailSink().start();
    candour = await Candour.start({ env: { SMTP_URL: sink.url, SMTP_PER_SECOND: '5000' } });
  });
  afterAll(async () => {
    await candour.stop();
    await sink.stop();
  });

  it('leave no batch behind: every mail is there once, long before a lost lease would be taken over', async () => {
    const owner = await candour.setUp();
    const { versionId } = await publishSurvey(candour, owner, { definition: smallSurvey() });
    await candour.database.sql(
      `insert into customers (organisation_id, id, email, name, language, consent)
       select o.id, gen_random_uuid(), 'p' || n || '@example.com', 'P', 'en', 'given' from organisations o, generate_series(1, $1::int) n`,
      [mails],
    );
    const { id } = (await owner.post('/api/campaigns', { name: 'C', surveyVersionId: versionId })).ok(201);
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    await eventually(
      async () => (await owner.get(`/api/campaigns/${id}/progress`)).ok().sent,
      (sent) => sent === mails,
      45_000,
    );
    expect(new Set(sink.mails.map(({ recipients }) => recipients.join())).size).toBe(mails);
    expect(sink.mails).toHaveLength(mails);
    expect(candour.output).not.toContain('ENOENT');
  }, 90_000);
});
