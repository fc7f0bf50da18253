import { Problem } from './http/problem.js';
import { AccessProblem } from './access/access-problems.js';
import { LineProblem } from './line/line-problems.js';
import { BridgedCallProblem } from './bridged-calls/bridged-call-problems.js';
import { AutomatedCallProblem } from './automated-calls/automated-call-problems.js';
import { CallingProblem } from './callings/calling-problems.js';
import { CampaignProblem } from './campaigns/campaign-problems.js';
import { CaseProblem } from './cases/case-problems.js';
import { CustomerProblem } from './customers/customer-problems.js';
import { RulesProblem } from './dashboards/rules/rules-problems.js';
import { FileProblem } from './files/file-problems.js';
import { InvitationProblem } from './invitations/invitation-problems.js';
import { LogoProblem } from './pages/logo-problems.js';
import { PaperProblem } from './paper/paper-problems.js';
import { PostProblem } from './post/post-problems.js';
import { PromiseProblem } from './promises/promise-problems.js';
import { ResponseProblem } from './responses/response-problems.js';
import { ScoreProblem } from './scores/score-problems.js';
import { AssignmentProblem } from './shopping/assignments/assignment-problems.js';
import { VisitFileProblem } from './shopping/files/visit-file-problems.js';
import { PhotoProblem } from './shopping/photos/photo-problems.js';
import { ProgrammeProblem } from './shopping/programmes/programme-problems.js';
import { ReviewProblem } from './shopping/reviews/review-problems.js';
import { VisitProblem } from './shopping/visits/visit-problems.js';
import { StandardProblem } from './standard/standard-problems.js';
import { StoreProblem } from './stores/store-problems.js';
import { SurveyProblem } from './surveys/survey-problems.js';

/** Every failure that a person can cause, as each room declares its own. */
export const problems = {
  ...Problem.entries,
  ...AccessProblem.entries,
  ...AutomatedCallProblem.entries,
  ...BridgedCallProblem.entries,
  ...LineProblem.entries,
  ...CallingProblem.entries,
  ...CampaignProblem.entries,
  ...CaseProblem.entries,
  ...PromiseProblem.entries,
  ...CustomerProblem.entries,
  ...RulesProblem.entries,
  ...FileProblem.entries,
  ...InvitationProblem.entries,
  ...LogoProblem.entries,
  ...PaperProblem.entries,
  ...PostProblem.entries,
  ...ResponseProblem.entries,
  ...ScoreProblem.entries,
  ...AssignmentProblem.entries,
  ...VisitFileProblem.entries,
  ...PhotoProblem.entries,
  ...ProgrammeProblem.entries,
  ...ReviewProblem.entries,
  ...VisitProblem.entries,
  ...StandardProblem.entries,
  ...StoreProblem.entries,
  ...SurveyProblem.entries,
};
