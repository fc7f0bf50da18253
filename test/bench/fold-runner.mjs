// Folds what is unfolded when told to: `candour` as the product does, `plain` with ready-made rows and the same statements.
import { createInterface } from 'node:readline';
import 'reflect-metadata';

const built = '../../dist/apps/api/src/';
const { makeDataSource } = await import(`${built}database/data-source.js`);
const { Database } = await import(`${built}database/database.service.js`);
const { SurveyVersions } = await import(`${built}responses/survey-versions.reads.js`);
const { FoldResponses } = await import(`${built}scores/cells/fold-responses.service.js`);
const { writeCells } = await import(`${built}scores/cells/write-cells.js`);
const { CellGatherer } = await import(`${built}scores/cells/cell-sums.js`);
const { itemsOf } = await import(`${built}scores/items-of.js`);
const { asApplication, applicationRole } = await import(`${built}database/connections/application-role.js`);
const { Secret } = await import(`${built}config/secret.js`);

const password = new Secret(process.env.SECRET).derive('database', applicationRole).toString('hex');
const source = await makeDataSource(asApplication(process.env.DATABASE_URL, password), {
  connections: 4,
  name: 'bench',
}).initialize();
const database = new Database(source, source, { write: async () => undefined }, { refuseWhileAway: () => undefined });
const versions = new SurveyVersions(database);
const folding = new FoldResponses(versions);
const [organisation] = await database.inInstallation(
  (tx) => tx.query('select distinct organisation_id as id from unfolded'),
  { 'app.dispatch': 'on' },
);
const batch = 2_000;
let prepared = null;

createInterface({ input: process.stdin }).on('line', async (what) => {
  const start = performance.now();
  const folded = what === 'candour' ? await foldAll() : await writeAll();
  console.log(folded.count / ((performance.now() - (folded.start ?? start)) / 1_000));
});

async function foldAll() {
  let count = 0;
  for (;;) {
    const some = await database.inOrganisation(organisation.id, (tx) => folding.fold(tx));
    if (some === 0) return { count };
    count += some;
  }
}

/** The same rows taken and the same cells written, batch by batch; what they hold was worked out before the clock starts. */
async function writeAll() {
  prepared ??= await prepare();
  const start = performance.now();
  let count = 0;
  for (const { cells, size } of prepared) {
    await database.inOrganisation(organisation.id, async (tx) => {
      await tx.query(
        `with taken as (delete from unfolded where organisation_id = $1 and response_id in (
           select response_id from unfolded where organisation_id = $1 order by response_id limit ${batch} for update skip locked) returning response_id)
         select r.id, r.record from responses r join taken t on t.response_id = r.id where r.organisation_id = $1`,
        [organisation.id],
      );
      await writeCells(tx, cells);
    });
    count += size;
  }
  return { count, start };
}

async function prepare() {
  const rows = await database.inOrganisation(organisation.id, (tx) =>
    tx.query(
      `select id, survey_version_id as version, store_id as "storeId", channel, language, answered_on::text as day,
         weight_millionths as weight, record from responses where organisation_id = $1 order by id`,
      [organisation.id],
    ),
  );
  const batches = [];
  for (let at = 0; at < rows.length; at += batch) {
    const gatherer = new CellGatherer();
    for (const row of rows.slice(at, at + batch)) {
      const version = await versions.version(organisation.id, row.version);
      const key = {
        surveyId: version.surveyId,
        storeId: row.storeId,
        channel: row.channel,
        language: row.language,
        day: row.day,
      };
      gatherer.add(key, itemsOf(version.definition, version.standard, row.record).scores, row.weight);
    }
    batches.push({ cells: gatherer.cells(), size: Math.min(batch, rows.length - at) });
  }
  return batches;
}
