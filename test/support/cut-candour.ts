import { Candour } from './candour.ts';
import { CuttingLine } from './cutting-line.ts';
import { makeDatabase } from './database.ts';
import { MailSink } from './mail-sink.ts';
import { publishSurvey } from './published-survey.ts';
import { smallSurvey } from './small-survey.ts';

/** A Candour whose line to PostgreSQL can be cut at any statement of its jobs, with a published survey and people who may be asked often. */
export async function startCutCandour() {
  const sink = await new MailSink().start();
  const database = await makeDatabase();
  const { line, url } = await CuttingLine.to(database.url);
  const candour = await Candour.start({
    database: { ...database, url },
    env: { SMTP_URL: sink.url, LOG_LEVEL: 'silent' },
  });
  const owner = await candour.setUp();
  const { versionId } = await publishSurvey(candour, owner, { definition: smallSurvey() });
  (await owner.patch('/api/organisation', { contactGapDays: 0, contactsAtMost: 1_000 })).ok();
  return { sink, line, candour, owner, versionId };
}
