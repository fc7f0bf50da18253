/** Roles of the people in an organisation. */
export const roles = [
  'owner',
  'analyst',
  'region_manager',
  'store_manager',
  'shopper',
  'interviewer',
  'supervisor',
  'reviewer',
  'scheduler',
  'verifier',
] as const;
export type Role = (typeof roles)[number];

const reading = ['stores.read', 'standard.read', 'dashboards.read'] as const;
/** Single answers show who said what where few answered, so managers read figures and whoever runs the surveys reads answers. */
const running = ['responses.read', 'surveys.read', 'customers.read', 'campaigns.read', 'mail.read'] as const;
const making = [
  'stores.change',
  'standard.change',
  'surveys.change',
  'customers.change',
  'campaigns.change',
  'imports.change',
  'responses.write',
  'mail.report',
] as const;
/** Who shops stays sealed from the stores: they read visits and appeal, and never read shoppers. */
const shopping = [
  'visits.read',
  'visits.appeal',
  'visits.review',
  'visits.pay',
  'visits.make',
  'shopping.read',
  'shopping.change',
  'shoppers.read',
  'shoppers.change',
] as const;
/** The store’s own: when it is open, and what its customers are owed. */
const keeping = ['hours.change', 'cases.read', 'cases.work'] as const;
/** Says to a customer what will be done, and by when. */
const promising = ['promises.make'] as const;
/** Says yes or no to a remedy that costs more than whoever works on a case may give. */
const granting = ['cases.grant'] as const;
/** Asking by telephone: from the queue; reading how it goes; settling, assigning and setting hours. */
const calling = ['calls.make', 'calls.read', 'calls.supervise'] as const;
/** Paper: reading how print runs go; printing and scanning; bringing scans, and nothing else; and looking at doubtful marks, of which nothing else is shown. */
const paper = ['paper.read', 'paper.change', 'paper.scan', 'paper.verify'] as const;
const governing = ['organisation.change', 'people.read', 'people.change', 'keys.change', 'changes.read'] as const;

export const permissions = [
  ...reading,
  ...running,
  ...making,
  ...shopping,
  ...keeping,
  ...promising,
  ...granting,
  ...calling,
  ...paper,
  ...governing,
] as const;
export type Permission = (typeof permissions)[number];

/** What each role may do: the one table, shown in the README. Whose stores a manager sees is a matter of scope. */
export const may: Record<Role, readonly Permission[]> = {
  owner: permissions,
  analyst: [
    ...reading,
    ...running,
    ...making,
    'visits.read',
    'shopping.read',
    'calls.read',
    ...paper,
    ...keeping,
    ...promising,
    ...granting,
    'people.read',
    'changes.read',
  ],
  region_manager: [...reading, 'visits.read', 'visits.appeal', ...keeping, ...promising, ...granting],
  store_manager: [...reading, 'visits.read', 'visits.appeal', ...keeping, ...promising],
  scheduler: [
    'stores.read',
    'standard.read',
    ...running,
    'visits.read',
    'visits.pay',
    'shopping.read',
    'shopping.change',
    'shoppers.read',
    'shoppers.change',
    'calls.read',
    'paper.read',
  ],
  reviewer: ['stores.read', 'standard.read', 'visits.read', 'visits.review', 'shopping.read'],
  interviewer: ['standard.read', 'calls.make', ...promising],
  supervisor: ['stores.read', 'standard.read', 'campaigns.read', ...calling, 'paper.verify'],
  shopper: ['visits.make'],
  verifier: ['paper.verify'],
};

/** What an API key may be given. */
export const keyScopes = [
  'responses.write',
  'responses.read',
  'customers.change',
  'customers.read',
  'stores.read',
  'dashboards.read',
  'surveys.read',
  'mail.report',
  'paper.scan',
] as const satisfies readonly Permission[];
