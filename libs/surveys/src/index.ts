/**
 * Surveys and mystery-shopper checklists: one definition, many renderings, one record.
 *
 * Pure: no clock, no chance, no network, no DOM; the seed, the language and what is known about the customer come in as
 * arguments. Reads from top to bottom as a survey lives: written, published, filled in, shown, kept.
 */

// definition/ — what a survey is, and reading one from JSON
export { FORMAT } from './definition/definition.js';
export type { Block, CriticalItems, Definition, Draw } from './definition/definition.js';
export { isAsked } from './definition/question.js';
export { CHECKLIST_KINDS, PHOTOS } from './definition/checklist-question.js';
export type {
  ChecklistQuestion,
  CounterQuestion,
  PhotoQuestion,
  PlaceQuestion,
  ReceiptQuestion,
  TimedQuestion,
} from './definition/checklist-question.js';
export type { Measures, Role } from './definition/asked.js';
export type {
  AskedQuestion,
  ChoiceQuestion,
  ChoicesQuestion,
  DateQuestion,
  EaseQuestion,
  MatrixQuestion,
  NumberQuestion,
  Option,
  Order,
  Point,
  Question,
  QuestionKind,
  RecommendQuestion,
  Row,
  ScaleQuestion,
  Statement,
  TextQuestion,
  YesNoQuestion,
} from './definition/question.js';
export { CUSTOMER_FIELDS, OPERATORS } from './definition/condition.js';
export type {
  AnswerComparison,
  ComparedValue,
  Condition,
  CustomerComparison,
  CustomerData,
  OwnField,
  CustomerField,
  Operator,
} from './definition/condition.js';
export { isLanguage, LANGUAGES, textIn } from './definition/language.js';
export type { Language, Text } from './definition/language.js';
export { LIMITS } from './definition/limits.js';
export { readDefinition } from './definition/read-definition.js';
export type { DefinitionReading } from './definition/read-definition.js';
export { sayFinding } from './definition/finding.js';
export type { Finding } from './definition/finding.js';
export type { FindingCode, FindingDetails, Severity } from './definition/finding-catalogue.js';
export { definitionSchema } from './definition/schema/definition-schema.js';
export type { JsonSchema } from './definition/schema/json-schema.js';
export { itemsIn } from './definition/items-in.js';
export type { Item } from './definition/items-in.js';
export { nearestLanguage } from './definition/nearest-language.js';
export { pagesIn } from './definition/pages-in.js';
export type { Page } from './definition/pages-in.js';
export { placedQuestions } from './definition/placed-questions.js';
export type { PlacedQuestion } from './definition/placed-questions.js';

// publish/ — what must hold before a version is frozen, and what each rendering can carry
export { checkDefinition } from './publish/check-definition.js';
export type { CheckContext } from './publish/check-definition.js';
export { mostShown, SHOWN_AT_MOST } from './publish/outline-findings.js';
export { checkRendering } from './publish/check-rendering.js';
export { RENDERINGS } from './publish/rendering.js';
export type { Rendering, RenderingTraits } from './publish/rendering.js';

// answers/ — the shapes of an answer, and the record that is kept
export { EMPTINESSES, isSaid } from './answers/answer.js';
export type {
  Answer,
  AnswerValue,
  Emptiness,
  Empty,
  MatrixAnswer,
  PlaceValue,
  ReceiptValue,
  SingleAnswer,
} from './answers/answer.js';
export { readAnswer } from './answers/read-answer.js';
export type { AnswerReading } from './answers/answer-reading.js';
export { isRespondentCode, RESPONDENT_CODES } from './answers/answer-finding.js';
export type { AnswerCode, AnswerDetails, AnswerFinding, IntakeCode, RespondentCode } from './answers/answer-finding.js';
export { answerFromForm } from './answers/answer-from-form.js';
export type { FormFields } from './answers/answer-from-form.js';
export { askedQuestions, itemAnswer } from './answers/canonical-record.js';
export type { CanonicalRecord } from './answers/canonical-record.js';
export { canonicalText } from './answers/canonical-text.js';
export { mayContact } from './answers/may-contact.js';

// logic/ — chance and routing
export { compileDefinition } from './logic/compiled-definition.js';
export type { CompiledDefinition } from './logic/compiled-definition.js';
export { drawnBlocks } from './logic/drawn-blocks.js';
export { drawnOptions, drawnRows } from './logic/drawn-order.js';
export { holds } from './logic/holds.js';
export type { Comparable, Lookup } from './logic/holds.js';
export { seededRandom } from './logic/seeded-random.js';
export type { Random, Seed } from './logic/seeded-random.js';

// fill/ — one respondent's way through, page by page or all at once
export { beginFill } from './fill/begin-fill.js';
export type { FillStart } from './fill/begin-fill.js';
export { advance } from './fill/advance.js';
export type { Step } from './fill/advance.js';
export type { Direction } from './fill/turned.js';
export { shownIn, shownPages } from './fill/fill.js';
export type { Fill } from './fill/fill.js';
export { findingsOf, isComplete } from './fill/findings-of.js';
export { progressOf } from './fill/progress-of.js';
export { recordOf } from './fill/record-of.js';
export { resumeFill, stateOf } from './fill/fill-state.js';
export type { FillState } from './fill/fill-state.js';
export { acceptAnswers } from './fill/accept-answers.js';
export type { Acceptance, HandIn } from './fill/accept-answers.js';

// view/ — what a rendering shows, in words
export { viewOf } from './view/view-of.js';
export type {
  LimitsView,
  OptionView,
  PageView,
  PointView,
  QuestionView,
  RowView,
  ThanksView,
  View,
} from './view/view.js';
export { textsIn } from './view/texts-in.js';
export { en as answeringInEn } from './view/texts/en.js';
export { fi as answeringInFi } from './view/texts/fi.js';
export { sv as answeringInSv } from './view/texts/sv.js';
export { lt as answeringInLt } from './view/texts/lt.js';
export { id as answeringInId } from './view/texts/id.js';
export { ms as answeringInMs } from './view/texts/ms.js';
export type { AnsweringTexts } from './view/answering-texts.js';
export { answerWords } from './view/answer-words.js';
export { findingWords, findingWordsOf } from './view/finding-words.js';
export { dayWords, numberWords, worded } from './view/worded.js';

// sheet/ — a survey on paper: pages of texts, boxes and fields in millimetres
export { layOutSheet } from './sheet/lay-out-sheet.js';
export type {
  Area,
  Paper,
  Sheet,
  SheetBox,
  SheetExample,
  SheetField,
  SheetFont,
  SheetOrder,
  SheetPage,
  SheetPart,
  SheetRule,
  SheetText,
  TextRole,
  TextSize,
  Weight,
} from './sheet/sheet.js';
// evidence/ — what a shopper's phone notes of a visit, and how far it can be trusted
export { brokenAt, clockJump, JOURNAL_KINDS, journalText } from './evidence/journal.js';
export type { JournalEntry, JournalEvent, JournalKind, JournalPlace, Sha256 } from './evidence/journal.js';
export { evidenceFlags, gradeOf, secondsOnSite } from './evidence/evidence-flags.js';
export type { EvidenceCode, EvidenceFacts, EvidenceFlag, EvidenceGrade } from './evidence/evidence-flags.js';
export { foundInReview, photosTakenOut } from './evidence/found-in-review.js';
export type { AnswersChanged } from './evidence/found-in-review.js';
export { photosFromGallery } from './evidence/photos-from-gallery.js';
export type { PhotoSource } from './evidence/photos-from-gallery.js';
export { photosNamed } from './evidence/photos-named.js';
export type { PhotoNamed } from './evidence/photos-named.js';
export { receiptHundredthsIn, visitEvidence } from './evidence/visit-evidence.js';
export type { JobFacts, VisitEvidence, VisitOnPhone } from './evidence/visit-evidence.js';
export { distanceBetween } from './evidence/distance.js';
export type { Position } from './evidence/distance.js';

// ready/ — surveys to start from
export { READY_CHECKLISTS } from './ready/ready-checklists.js';
export { storeVisitChecklist } from './ready/store-visit-checklist.js';
export { READY_SURVEYS } from './ready/ready-surveys.js';
export { afterStoreVisit } from './ready/after-store-visit.js';
export { afterCall } from './ready/after-call.js';
export { afterComplaint } from './ready/after-complaint.js';
export { afterLargePurchase } from './ready/after-large-purchase.js';
