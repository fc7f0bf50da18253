// ProcessLocks what a manager waits for: the first load, and what each place loads beyond it, followed along the build's own manifest.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** kB, compressed. */
const limits = { 'first load: script': 205, 'first load: style': 40, 'one language': 48, 'one place': 80 };
const folder = 'dist/apps/web/manage/';
const manifest = JSON.parse(readFileSync(`${folder}.vite/manifest.json`, 'utf8'));

const kB = (files) => files.reduce((sum, file) => sum + gzipSync(readFileSync(folder + file)).length, 0) / 1000;

/** All files that come with a module, those of its imports too. */
function filesOf(key, found = new Set()) {
  const { file, css = [], imports = [] } = manifest[key];
  if (found.has(file)) return found;
  for (const each of [file, ...css]) found.add(each);
  for (const each of imports) filesOf(each, found);
  return found;
}

const keys = Object.keys(manifest);
const first = filesOf(keys.find((key) => manifest[key].isEntry));
const isScript = (file) => file.endsWith('.js');
const measured = [
  ['first load: script', 'index.html', kB([...first].filter(isScript))],
  ['first load: style', 'index.html', kB([...first].filter((file) => file.endsWith('.css')))],
];
for (const key of keys.filter((each) => manifest[each].isDynamicEntry)) {
  const what = key.startsWith('texts/') ? 'one language' : 'one place';
  measured.push([what, key, kB([...filesOf(key)].filter((file) => !first.has(file)))]);
}
for (const what of Object.keys(limits)) {
  const [, key, size] = measured.filter(([each]) => each === what).sort((a, b) => b[2] - a[2])[0];
  if (size <= limits[what]) continue;
  console.error(`${what}: ${key} takes ${size.toFixed(1)} kB compressed, and may take ${limits[what]}.`);
  process.exitCode = 1;
}
