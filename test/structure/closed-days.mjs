// Writes the closed days of countries from date-holidays: libs/hours/src/closed-days/*.gen.ts. `--check` compares, and sees that they reach far enough.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

/** Countries, and the part of one that most of its people live in, where its parts differ. */
const countries = [['FI'], ['SE'], ['LT'], ['ID'], ['MY'], ['GB', 'ENG'], ['IE'], ['US'], ['AU']];
/** Days that the source calls by another day's name, by its rule. */
const names = { '27 Rajab': 'Isra Mikraj Nabi Muhammad' };
/** So many years after this one. */
const ahead = 5;

const folder = 'libs/hours/src/closed-days';
const isCheck = process.argv.includes('--check');
const today = argument('--today') ?? new Date().toISOString().slice(0, 10);
const years = isCheck ? yearsWritten() : yearsFrom(Number(today.slice(0, 4)));

const head = '// Written by `npm run write-closed-days`; where it is from, and its licence, are in NOTICE.md.\n';
const files = [
  ...countries.map(([country, part]) => [country.toLowerCase(), list(country, part)]),
  ['covered-years', `export const COVERED = ${JSON.stringify({ from: years[0], until: years.at(-1) })};\n`],
];
if (isCheck) check();
else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(fileOf(name), head + text);
}

function list(country, part) {
  const holidays = part === undefined ? new Holidays(country) : new Holidays(country, part);
  const days = years.flatMap((year) =>
    holidays
      .getHolidays(year)
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date, name, rule }) => [date.slice(0, 10), names[rule] ?? name]),
  );
  const once = days.filter(([day], at) => days.findIndex(([other]) => other === day) === at);
  const lines = once.toSorted(([a], [b]) => (a < b ? -1 : 1)).map((day) => `  ${JSON.stringify(day)},\n`);
  return `import type { ClosedDay } from './closed-day.js';\n\nexport const ${country}: readonly ClosedDay[] = [\n${lines.join('')}];\n`;
}

function check() {
  const changed = files.filter(
    ([name, text]) => !existsSync(fileOf(name)) || readFileSync(fileOf(name), 'utf8') !== head + text,
  );
  if (changed.length > 0)
    fail(`The closed days of ${changed.map(([name]) => name).join(', ')} are not as date-holidays has them.`);
  const monthsLeft = (years.at(-1) + 1) * 12 - (Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)));
  if (monthsLeft < 12) fail(`Closed days are known until the end of ${years.at(-1)} only, fewer than 12 months ahead.`);
}

function fail(what) {
  console.error(`${what} Run: npm run write-closed-days`);
  process.exit(1);
}

function yearsWritten() {
  const [, from, until] = /"from":(\d+),"until":(\d+)/.exec(readFileSync(fileOf('covered-years'), 'utf8'));
  return yearsFrom(Number(from), Number(until));
}

function yearsFrom(from, until = from + ahead) {
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}

function fileOf(name) {
  return `${folder}/${name}.gen.ts`;
}

function argument(name) {
  return process.argv.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
}
