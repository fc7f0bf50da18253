const rooms = require('./test/structure/rooms.cjs');

/** The parts of large rooms, in the order in which data passes: each imports those before it. A room's own files come before its parts, or after. */
const parts = {
  access: ['changes', 'organisations', 'sign-in', 'people'],
  shopping: ['programmes', 'shoppers', 'assignments', 'photos', 'visits', 'reviews', 'pay', 'files', 'phone'],
};
/** What stands above a room's parts, and may import all of them. */
const above = {
  access: '^apps/api/src/access/access\\.module\\.ts$',
  shopping: '^apps/api/src/shopping/shopping[-.a-z]*\\.ts$',
};
const partOf = (name) => (part) => `^apps/api/src/${name}/${part}/`;

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
    ...Object.entries(parts).flatMap(([name, all]) => [
      ...all.map((part, at) => ({
        name: `${name}-${part}-imports-nothing-downstream`,
        severity: 'error',
        from: { path: partOf(name)(part), pathNot: '\\.test\\.ts$' },
        to: { path: [...all.slice(at + 1).map(partOf(name)), above[name]].join('|') },
      })),
      {
        name: `${name}-itself-knows-no-part`,
        severity: 'error',
        from: { path: `^apps/api/src/${name}/[^/]+$`, pathNot: `${above[name]}|\\.test\\.ts$` },
        to: { path: all.map(partOf(name)).join('|') },
      },
      {
        name: `every-part-of-${name}-is-listed`,
        severity: 'error',
        from: {},
        to: {
          path: `^apps/api/src/${name}/[a-z-]+/`,
          pathNot: [...all, 'tables'].map(partOf(name)).join('|'),
        },
      },
    ]),
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
      from: { path: '^libs/([a-z]+)/src/', pathNot: '^libs/calling/src/numbers/|\\.test\\.ts$' },
      to: { pathNot: '^libs/$1/src/' },
    },
    {
      // Which numbers a country has is data of its own, pure as the libraries are.
      name: 'numbers-know-one-package',
      severity: 'error',
      from: { path: '^libs/calling/src/numbers/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^libs/calling/src/|^node_modules/libphonenumber-js/' },
    },
    {
      name: 'only-scores-joins-surveys-and-scoring',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: '^apps/api/src/(scores|fieldwork|dashboards|paper)/|\\.test\\.ts$' },
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
      from: { path: '^apps/web/(manage|respond|offline)/' },
      to: { path: '^apps/web/', pathNot: '^apps/web/$1/' },
    },
    {
      // Apps that go on without a network have a folder in common.
      name: 'apps-do-not-know-one-another',
      severity: 'error',
      from: { path: '^apps/web/(interview|shop)/' },
      to: { path: '^apps/web/', pathNot: '^apps/web/(offline|$1)/' },
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
