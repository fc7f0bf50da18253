// What the server says of itself in docs/openapi.json, and checks of answers against it. The environment of the tests loads this once for
// all the files that a process tests: reading a megabyte and compiling schemas takes longer than many a file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

export const contract = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/openapi.json'), 'utf8'));

const formats = {
  uuid: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  email: /^[^\s@]+@[^\s@]+$/,
};
// What is met is run a few times: polishing costs more than it saves.
const quick = { meta: false, validateSchema: false, code: { optimize: false } };
const ajv = new Ajv2020({ allErrors: true, strict: false, formats, ...quick });
ajv.addSchema(contract, 'contract');
const checks = new Map();

export function faultsOf(pointer, body) {
  const check = checks.get(pointer) ?? ajv.compile({ $ref: `contract${pointer}` });
  checks.set(pointer, check);
  return check(body) ? null : ajv.errorsText(check.errors);
}
