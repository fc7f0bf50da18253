/**
 * What the trail tells: every kind of thing, with what people do to it. Stored in these words and worded on the screens
 * in each language, so that one is added here and there, and none is renamed.
 */
export const changeActions = {
  organisation: ['changed', 'changed the logo', 'removed the logo', 'released sending'],
  person: ['invited', 'invited again', 'changed', 'changed password'],
  'api key': ['made', 'revoked'],
  store: ['opened', 'changed', 'moved', 'closed', 'reopened'],
  region: ['added', 'changed', 'removed'],
  standard: ['saved draft', 'published'],
  'score rules': ['published'],
  survey: ['made', 'saved draft', 'published', 'archived'],
  customer: ['added', 'changed', 'added a purchase', 'chose what to get', 'erased'],
  'customer field': ['added', 'changed', 'removed'],
  address: ['suppressed', 'subscribed again', 'lifted suppression'],
  import: ['started', 'cancelled', 'undid'],
  campaign: ['made', 'changed', 'started', 'paused', 'resumed', 'cancelled'],
  // Attempts of before there were other channels than mail.
  mail: ['sent again', 'taken as sent'],
  attempt: ['sent again', 'taken as sent'],
  response: ['erased', 'contacted', 'not contacted yet'],
  programme: ['made', 'changed', 'noted staff notice', 'planned wave', 'moved'],
  shopper: ['changed'],
  assignment: ['offered', 'withdrew the offer of', 'cancelled', 'accepted', 'declined', 'gave back'],
  visit: [
    'brought in from a file',
    'took without all photos',
    'removed photos of',
    'put right',
    'corrected',
    'returned',
    'approved',
    'rejected',
    'appealed',
    'upheld the appeal of',
    'dismissed the appeal of',
    'marked paid',
  ],
} as const;

/** What has an old and a new value in the trail. */
export const changedFields = [
  'address',
  'answerWeights',
  'closedOn',
  'code',
  'colour',
  'consent',
  'contactGapDays',
  'contactsAtMost',
  'contactsWithinDays',
  'email',
  'equalWeights',
  'from',
  'language',
  'latitude',
  'logo',
  'longitude',
  'markBelow',
  'name',
  'openedOn',
  'parentId',
  'phone',
  'postalAddress',
  'question',
  'reason',
  'reference',
  'regionId',
  'regionIds',
  'role',
  'scopes',
  'senderAddress',
  'senderName',
  'setting',
  'smallestDifference',
  'state',
  'status',
  'storeIds',
  'suppressBelow',
  'targets',
  'timeZone',
  'version',
  'weights',
] as const;

export type ChangeKind = keyof typeof changeActions;
export type ChangeAction<Kind extends ChangeKind> = (typeof changeActions)[Kind][number];
export type ChangedField = (typeof changedFields)[number];
/** Old and new values by field. */
export type ChangedFields = Partial<Record<ChangedField, readonly [unknown, unknown]>>;
