import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';

/** The folder of the drawn pages: templates and style sheets. Stands at the same place beside the sources and in dist. */
export const webRespond = join(import.meta.dirname, '../../../web/respond');

const engine = Handlebars.create();
/** Only what a page is given can be named in it, and everything is escaped. */
const options = { strict: true, knownHelpersOnly: true, preventIndent: true };

/** Draws a page from its data. */
export type Draw = (data: object) => string;

/** Every page in `pages/`, by its name; those in `pages/parts/` can be used in them. Compiled once. */
export const templates: Readonly<Record<string, Draw>> = compiled();

function compiled(): Record<string, Draw> {
  const pages = join(webRespond, 'pages');
  for (const [name, text] of readAll(join(pages, 'parts'))) engine.registerPartial(name, engine.compile(text, options));
  return Object.fromEntries(
    readAll(pages).map(([name, text]) => [name, engine.compile(text, options) as unknown as Draw]),
  );
}

function readAll(folder: string): [name: string, text: string][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [file.slice(0, -4), readFileSync(join(folder, file), 'utf8').replaceAll(/\n\s*/g, '\n')]);
}
