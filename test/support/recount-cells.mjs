// Prints, as JSON, how the cells of every organisation differ from a recount of the raw answers. Argument: the owner's address.
import 'reflect-metadata';

const built = '../../dist/apps/api/src/';
const { makeDataSource } = await import(`${built}database/data-source.js`);
const { Database } = await import(`${built}database/database.service.js`);
const { SurveyVersions } = await import(`${built}responses/survey-versions.reads.js`);
const { Recount } = await import(`${built}scores/cells/recount/recount.reads.js`);

const source = await makeDataSource(process.argv[2], { connections: 2, name: 'recount' }).initialize();
const database = new Database(source, source, { write: async () => undefined }, { refuseWhileAway: () => undefined });
const recount = new Recount(new SurveyVersions(database));
const organisations = await database.inInstallation((tx) => tx.query('select id from organisations'));
const found = [];
for (const { id } of organisations) found.push(...(await database.inOrganisation(id, (tx) => recount.differences(tx))));
console.log(JSON.stringify(found));
await source.destroy();
