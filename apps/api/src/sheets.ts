/** `npm run --silent sheets -- print …`: paper surveys without a database or a server. */
import { readPrintCommand } from './paper/print-command.js';
import { printInto } from './paper/print-into.js';

const [what = '', ...words] = process.argv.slice(2);
if (what !== 'print') {
  console.error('Say what to do: print.');
  process.exit(2);
}
const command = readPrintCommand(words);
if ('problems' in command) {
  for (const problem of command.problems) console.error(problem);
  process.exit(2);
}
const problems = await printInto(command.folder, command.order);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
