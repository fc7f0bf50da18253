/** `npm run --silent sheets -- print|read|answers …`: paper surveys without a database or a server. */
import { readPrintCommand } from './paper/print-command.js';
import { printInto } from './paper/print-into.js';
import { handInSheets } from './paper/commands/answers-command.js';
import { readScans } from './paper/commands/read-command.js';

type Command = (words: readonly string[]) => Promise<readonly string[]>;

const print = (text: string): void => void process.stdout.write(text);

/** Each does what it says, or gives what is wrong with the words, in sentences. */
const commands: Readonly<Record<string, Command>> = {
  print: async (words) => {
    const command = readPrintCommand(words);
    return 'problems' in command ? command.problems : printInto(command.folder, command.order);
  },
  read: (words) => readScans(words, print),
  answers: (words) => handInSheets(words, print),
};

const [what = '', ...words] = process.argv.slice(2);
const command = Object.hasOwn(commands, what) ? commands[what] : undefined;
const problems = command === undefined ? ['Say what to do: print, read or answers.'] : await command(words);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 2 : 0;
