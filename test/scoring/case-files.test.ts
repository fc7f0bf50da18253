import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerCase } from '../support/score-cases/answer-case.ts';
import { casesIn } from '../support/score-cases/case-files.ts';
import { parseCsv } from '../support/score-cases/parse-csv.ts';

/** Case files and their tables as other programs write them. */
let folder: string;
const passedOver: string[] = [];

const put = (path: string, content: unknown): void =>
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));

/** Every answer by the id of its case, from one path. */
function answers(path: string): Record<string, unknown> {
  const found = casesIn(join(folder, path), (reason) => passedOver.push(reason));
  return Object.fromEntries(found.map(({ given, datasets }) => [given.id, answerCase(given, datasets)]));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'case-files-'));
  for (const name of ['cases', 'cases/further', 'datasets']) mkdirSync(join(folder, name));
  const mean = { id: 'mean', input: { values: [1, 2, 3], confidence: null } };
  const unknown = { id: 'unknown', method: 'of_no_kind', input: {} };
  const alone = { id: 'no table', method: 'fpc_mean', input: { dataset: 'none.csv', variable: 'x', population: 9 } };
  put('cases/b.json', `\uFEFF${JSON.stringify({ method: 'ci_mean', cases: [unknown, alone, mean] })}`);
  put('cases/a-broken.json', '{ "cases": [');
  put('cases/package.json', { name: 'something else' });
  put('cases/notes.md', 'no case');
  const table = { dataset: 'of/another/place/table.csv' };
  const raking = { ...table, base_weight: 'weight', margins: { level: { 1: 30, 2: 70 } }, estimate: 'score, 0-100' };
  put('cases/further/c.json', [
    { id: 'raked', method: 'raking', input: raking },
    { id: 'column', method: 'ci_mean', input: { ...table, variable: 'score, 0-100' } },
    { id: 'stray', method: 'ci_mean', input: { ...table, variable: 'misspelt' } },
  ]);
  put('datasets/table.csv', '\uFEFF"score, 0-100",level,weight\r\n"5e1",1,1\r\n,2,1\r\n"70","2",1\r\n90,1,2');
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a folder answers every case below it, whatever else lies there', () => {
  const found = answers('.');
  expect(Object.keys(found)).toEqual(['unknown', 'no table', 'mean', 'raked', 'column', 'stray']);
  expect(found.mean).toMatchObject({ n: 3, mean: 2, sd: 1 });
  expect(found.unknown).toEqual({ error: 'unknown_method' });
  expect(found['no table']).toMatchObject({ error: 'fault' });
  expect(found.stray).toEqual({ error: 'invalid_parameter' });
  expect(passedOver.map((reason) => reason.split('/').at(-1))).toEqual([
    'a-broken.json: 1 of 1 entries have no id and input, so they are no cases',
    'package.json: 1 of 1 entries have no id and input, so they are no cases',
  ]);
});

test('a table keeps its labels as written and its numbers as numbers; an empty cell is missing', () => {
  const found = answers('cases/further/c.json');
  expect(found.column).toMatchObject({ n: 3, mean: 70 });
  // Level 1 holds weights 1 and 2 for 30, level 2 twice 1 for 70; who gave no score leaves the mean only.
  expect(found.raked).toMatchObject({ weights: [10, 35, 35, 20], mean: (10 * 50 + 35 * 70 + 20 * 90) / 65 });
});

test('a path that is not there is said, and nothing is made up', () => {
  expect(answers('nowhere.json')).toEqual({});
  expect(passedOver.at(-1)).toMatch(/nowhere\.json: no such file or folder$/);
});

test('quotes hold commas, line ends and doubled quotes', () => {
  expect(parseCsv('"a ""b""",c\n"x,\ny",\n"",z\n')).toEqual({ 'a "b"': ['x,\ny', null], c: [null, 'z'] });
});

test('every method reads its numbers from a table, by the names of its columns', () => {
  const rows = [
    'S1,email,18,70',
    'S1,phone,30,75',
    'S2,email,41,60',
    'S2,phone,52,66',
    'S3,email,33,81',
    'S3,phone,24,85',
  ];
  put('datasets/modes.csv', `store,channel,age,points\n${rows.join('\n')}\n`);
  const listed = rows
    .map((row) => row.split(','))
    .map(([store, mode, age, score]) => ({ store, mode, age: Number(age), score: Number(score) }));
  const table = { dataset: 'modes.csv' };
  const adjust = { reference_mode: 'email', covariates: ['age'] };
  put('cases/tables.json', [
    { id: 'inline', method: 'mode_adjust', input: { ...adjust, rows: listed } },
    { id: 'table', method: 'mode_adjust', input: { ...adjust, ...table, score: 'points', mode: 'channel' } },
    { id: 'no column', method: 'mode_adjust', input: { ...adjust, ...table, covariates: ['height'] } },
    { id: 'groups', method: 'compare_groups', input: { ...table, values: 'points', group: 'store' } },
    { id: 'trend', method: 'trend_test', input: { ...table, variable: 'points' } },
    { id: 'agreement', method: 'source_agreement', input: { ...table, x: 'age', y: 'points' } },
  ]);
  const found = answers('cases/tables.json');
  expect(found.table).toEqual(found.inline);
  expect(found.table).toHaveProperty('adjusted_mean');
  expect(found['no column']).toEqual({ error: 'invalid_parameter' });
  expect(found.groups).toMatchObject({ anova_f: expect.any(Number) });
  expect(found.trend).toMatchObject({ S: expect.any(Number) });
  expect(found.agreement).toMatchObject({ n: 6 });
});

test('three pairs have no interval of their correlation: null, not a pair of nulls', () => {
  put('cases/three.json', [
    { id: 'three', method: 'source_agreement', input: { x: [1, 2, 4], y: [1, 3, 3] } },
    { id: 'straight', method: 'source_agreement', input: { x: [1, 2, 3], y: [2, 4, 6] } },
    { id: 'four', method: 'source_agreement', input: { x: [1, 2, 3, 4], y: [2, 4, 6, 8] } },
  ]);
  const found = answers('cases/three.json') as Record<string, { fisher_ci: unknown }>;
  expect([found.three?.fisher_ci, found.straight?.fisher_ci, found.four?.fisher_ci]).toEqual([null, null, [1, 1]]);
});
