// Puts the drawn pages beside the built server: templates, style sheets and the one script, as they are.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const there = join(here, '../../../dist/apps/web/respond');
rmSync(there, { recursive: true, force: true });
for (const part of ['pages', 'respond.css', 'print.css', 'again.js'])
  cpSync(join(here, part), join(there, part), { recursive: true });
