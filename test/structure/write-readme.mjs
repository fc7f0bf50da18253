// Keeps the README's settings table true to the code. `--check` compares, without it the table is written anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { settings } from '../../dist/apps/api/src/config/settings.js';

const file = 'README.md';
const text = readFileSync(file, 'utf8');
const rows = Object.entries(settings).map(([name, { meaning, shown }]) => `| \`${name}\` | ${meaning} | ${shown} |`);
const table = ['| setting | what it is | unless set |', '| --- | --- | --- |', ...rows].join('\n');
const now = text.replace(
  /<!-- settings -->[\s\S]*<!-- \/settings -->/,
  `<!-- settings -->\n\n${table}\n\n<!-- /settings -->`,
);
if (!process.argv.includes('--check')) writeFileSync(file, now);
else if (now !== text) {
  console.error('The README’s table of settings is not true to the code. Run: npm run describe-settings');
  process.exit(1);
}
