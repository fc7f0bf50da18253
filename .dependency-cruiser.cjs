const rooms = require('./test/structure/rooms.cjs');

/** The parts of mystery shopping, in the order in which a visit passes through them: each imports those before it. */
const shopping = ['programmes', 'shoppers', 'assignments', 'photos', 'visits', 'reviews', 'pay', 'files', 'phone'];
const part = (name) => `^apps/api/src/shopping/${name}/`;

const room = (name) => `^apps/api/src/${name}/`;
const downstream = (name) =>
  rooms
    .slice(rooms.indexOf(name) + 1)
    .map(room)
    .join('|');

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...rooms.slice(0, -1).map((name) => ({
      name: `${name}-imports-nothing-downstream`,
      severity: 'error',
      from: { path: room(name), pathNot: '\\.test\\.ts$' },
      to: { path: downstream(name) },
    })),
    ...shopping.map((name, at) => ({
      name: `shopping-${name}-imports-nothing-downstream`,
      severity: 'error',
      from: { path: part(name), pathNot: '\\.test\\.ts$' },
      to: { path: [...shopping.slice(at + 1).map(part), '^apps/api/src/shopping/shopping'].join('|') },
    })),
    {
      name: 'every-part-of-shopping-is-listed',
      severity: 'error',
      from: {},
      to: { path: '^apps/api/src/shopping/[a-z-]+/', pathNot: [...shopping.map(part), part('tables')].join('|') },
    },
    {
      name: 'rooms-know-no-entry-point',
      severity: 'error',
      from: { path: '^apps/api/src/[a-z]+/' },
      to: { path: '^apps/api/src/[^/]+\\.ts$' },
    },
    {
      name: 'every-room-is-listed',
      severity: 'error',
      from: { path: '^apps/api/src/' },
      to: { path: '^apps/api/src/[a-z-]+/', pathNot: rooms.map(room).join('|') },
    },
    {
      name: 'libs-know-nothing-but-themselves',
      severity: 'error',
      from: { path: '^libs/([a-z]+)/src/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^libs/$1/src/' },
    },
    {
      name: 'only-scores-joins-surveys-and-scoring',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: '^apps/api/src/(scores|dashboards)/|\\.test\\.ts$' },
      to: { path: '^libs/scoring/' },
    },
    {
      name: 'dashboards-know-no-surveys',
      severity: 'error',
      from: { path: '^apps/api/src/dashboards/' },
      to: { path: '^libs/surveys/' },
    },
    {
      name: 'web-never-imports-the-server',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^apps/api/' },
    },
    {
      name: 'doors-do-not-know-one-another',
      severity: 'error',
      from: { path: '^apps/web/([a-z]+)/' },
      to: { path: '^apps/web/', pathNot: '^apps/web/$1/' },
    },
    { name: 'nothing-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'test/tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
