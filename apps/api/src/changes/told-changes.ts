import { organisationChanges } from '../access/organisations/organisation-changes.js';
import { peopleChanges } from '../access/people/people-changes.js';
import { signInChanges } from '../access/sign-in/sign-in-changes.js';
import { automatedCallChanges } from '../automated-calls/automated-call-changes.js';
import { callingChanges } from '../callings/calling-changes.js';
import { campaignChanges } from '../campaigns/campaign-changes.js';
import { caseChanges } from '../cases/case-changes.js';
import { customerChanges } from '../customers/customer-changes.js';
import { importChanges } from '../interchange/import-changes.js';
import { attemptChanges } from '../invitations/attempts/attempt-changes.js';
import { logoChanges } from '../pages/logo-changes.js';
import { paperChanges } from '../paper/paper-changes.js';
import { postChanges } from '../post/post-changes.js';
import { scoreChanges } from '../scores/score-changes.js';
import { assignmentChanges } from '../shopping/assignments/assignment-changes.js';
import { visitFileChanges } from '../shopping/files/visit-file-changes.js';
import { payChanges } from '../shopping/pay/pay-changes.js';
import { programmeChanges } from '../shopping/programmes/programme-changes.js';
import { reviewChanges } from '../shopping/reviews/review-changes.js';
import { shopperChanges } from '../shopping/shoppers/shopper-changes.js';
import { visitChanges } from '../shopping/visits/visit-changes.js';
import { standardChanges } from '../standard/standard-changes.js';
import { storeChanges } from '../stores/store-changes.js';
import { surveyChanges } from '../surveys/survey-changes.js';

/** What each part of the house tells the trail. */
const parts = [
  organisationChanges,
  peopleChanges,
  signInChanges,
  automatedCallChanges,
  callingChanges,
  campaignChanges,
  caseChanges,
  customerChanges,
  importChanges,
  attemptChanges,
  logoChanges,
  paperChanges,
  postChanges,
  scoreChanges,
  assignmentChanges,
  visitFileChanges,
  payChanges,
  programmeChanges,
  reviewChanges,
  shopperChanges,
  visitChanges,
  standardChanges,
  storeChanges,
  surveyChanges,
];

type KindsOf<Part> = Part extends { actions: infer Actions } ? keyof Actions & string : never;
export type ChangeKind = KindsOf<(typeof parts)[number]>;

/** Every kind of thing, with what people do to it. */
export const changeActions = Object.fromEntries(
  [
    ...Map.groupBy(
      parts.flatMap(({ actions }) => Object.entries<readonly string[]>(actions)),
      ([kind]) => kind,
    ),
  ].map(([kind, told]) => [kind, told.flatMap(([, actions]) => actions)]),
) as unknown as Readonly<Record<ChangeKind, readonly string[]>>;

/** What has an old and a new value in the trail. */
export const changedFields: readonly string[] = [...new Set(parts.flatMap(({ fields }): readonly string[] => fields))];
