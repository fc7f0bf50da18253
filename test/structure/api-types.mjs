// Writes what the API takes and answers as TypeScript, from its description; `--check` says whether what is written is current.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = join(import.meta.dirname, '../..');
const file = 'docs/api/candour.gen.ts';
const description = pathToFileURL(join(root, 'docs/openapi.json'));

const types = await openapiTS(description, {
  alphabetize: true,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  // What has a value unless given need not be given.
  defaultNonNullable: false,
});
const text = `// Generated from docs/openapi.json by \`npm run describe-api\`. Not to be changed by hand.\n${astToString(types)}`;

if (process.argv.includes('--check')) {
  if (readFileSync(join(root, file), 'utf8') !== text) {
    console.error(`${file} does not say what docs/openapi.json describes. Run: npm run describe-api`);
    process.exit(1);
  }
} else writeFileSync(join(root, file), text);
