import { ApiKeyTable } from './access/people/tables/api-key.table.js';
import { AttemptCountTable } from './access/sign-in/tables/attempt-count.table.js';
import { ChangeTable } from './access/changes/tables/change.table.js';
import { InstallationTable } from './access/organisations/tables/installation.table.js';
import { OrganisationTable } from './access/organisations/tables/organisation.table.js';
import { PersonLinkTable } from './access/sign-in/tables/person-link.table.js';
import { PersonRegionTable } from './access/people/tables/person-region.table.js';
import { PersonStoreTable } from './access/people/tables/person-store.table.js';
import { PersonTable } from './access/sign-in/tables/person.table.js';
import { SessionTable } from './access/sign-in/tables/session.table.js';
import { SignInDirectoryTable } from './access/sign-in/tables/sign-in-directory.table.js';
import { AutomatedCallTurnTable } from './automated-calls/tables/automated-call-turn.table.js';
import { AutomatedCallTable } from './automated-calls/tables/automated-call.table.js';
import { CallRecordingTable } from './automated-calls/tables/call-recording.table.js';
import { BridgedCallTable } from './bridged-calls/tables/bridged-call.table.js';
import { CallerTelephoneTable } from './bridged-calls/tables/caller-telephone.table.js';
import { CallCheckTable } from './fieldwork/tables/call-check.table.js';
import { CallConsentTable } from './customers/tables/call-consent.table.js';
import { MailRuleTable } from './customers/tables/mail-rule.table.js';
import { LineStateTable } from './line/tables/line-state.table.js';
import { CallingAttemptTable } from './callings/tables/calling-attempt.table.js';
import { CallingNoteTable } from './callings/tables/calling-note.table.js';
import { CallingRuleTable } from './callings/tables/calling-rule.table.js';
import { CallerAbilitiesTable } from './callings/tables/caller-abilities.table.js';
import { CallingStepTable } from './callings/tables/calling-step.table.js';
import { CallingTable } from './callings/tables/calling.table.js';
import { CaseAnswerTable } from './cases/tables/case-answer.table.js';
import { CaseCauseTable } from './cases/tables/case-cause.table.js';
import { CaseEventTable } from './cases/tables/case-event.table.js';
import { CaseLinkTable } from './cases/tables/case-link.table.js';
import { CaseMailTable } from './cases/tables/case-mail.table.js';
import { CaseReceiptTable } from './cases/tables/case-receipt.table.js';
import { CaseRuleTable } from './cases/tables/case-rule.table.js';
import { CaseSettingsTable } from './cases/tables/case-settings.table.js';
import { CaseTellingTable } from './cases/tables/case-telling.table.js';
import { CaseTable } from './cases/tables/case.table.js';
import { CampaignReleaseTable } from './invitations/tables/campaign-release.table.js';
import { CampaignSkipTable } from './invitations/tables/campaign-skip.table.js';
import { CampaignTable } from './campaigns/tables/campaign.table.js';
import { CustomerFieldValueTable } from './customers/tables/customer-field-value.table.js';
import { CustomerFieldTable } from './customers/tables/customer-field.table.js';
import { CustomerTable } from './customers/tables/customer.table.js';
import { OptOutTable } from './customers/tables/opt-out.table.js';
import { PurchaseTable } from './customers/tables/purchase.table.js';
import { SuppressionTable } from './customers/tables/suppression.table.js';
import { SuppressedNumberTable } from './customers/tables/suppressed-number.table.js';
import { UnreadNumberTable } from './customers/tables/unread-number.table.js';
import { ScoreRuleTable } from './scores/tables/score-rule.table.js';
import { DomainPaceTable } from './email/tables/domain-pace.table.js';
import { MailAttemptTable } from './email/tables/mail-attempt.table.js';
import { MailReportTable } from './email/tables/mail-report.table.js';
import { MailboxPositionTable } from './email/tables/mailbox-position.table.js';
import { SendingReleaseTable } from './invitations/tables/sending-release.table.js';
import { ImportChangeTable } from './interchange/tables/import-change.table.js';
import { ImportFaultTable } from './interchange/tables/import-fault.table.js';
import { ImportKeyTable } from './interchange/tables/import-key.table.js';
import { ImportMappingTable } from './interchange/tables/import-mapping.table.js';
import { ImportTable } from './interchange/tables/import.table.js';
import { AttemptTable } from './invitations/tables/attempt.table.js';
import { FillTable } from './invitations/tables/fill.table.js';
import { HandoverTable } from './invitations/tables/handover.table.js';
import { InvitationTable } from './invitations/tables/invitation.table.js';
import { LogoTable } from './pages/tables/logo.table.js';
import { PaperKeyTable } from './paper/tables/paper-key.table.js';
import { PaperCheckTable } from './paper/tables/paper-check.table.js';
import { PrintRunTable } from './paper/tables/print-run.table.js';
import { PrintSheetTable } from './paper/tables/print-sheet.table.js';
import { ReturnedSheetTable } from './paper/tables/returned-sheet.table.js';
import { ScanBatchTable } from './paper/tables/scan-batch.table.js';
import { ScanFileTable } from './paper/tables/scan-file.table.js';
import { ScanPageTable } from './paper/tables/scan-page.table.js';
import { SheetLayoutTable } from './paper/tables/sheet-layout.table.js';
import { LetterTable } from './post/tables/letter.table.js';
import { MailingFileTable } from './post/tables/mailing-file.table.js';
import { MailingTable } from './post/tables/mailing.table.js';
import { PromiseEventTable } from './promises/tables/promise-event.table.js';
import { PromiseFeedTable } from './promises/tables/promise-feed.table.js';
import { PromiseTable } from './promises/tables/promise.table.js';
import { ResponseTable } from './responses/tables/response.table.js';
import { RestatementTable } from './responses/tables/restatement.table.js';
import { SubmissionTable } from './responses/tables/submission.table.js';
import { UnfoldedTable } from './responses/tables/unfolded.table.js';
import { SampleStepTable } from './sample/tables/sample-step.table.js';
import { ChoiceCountTable } from './scores/tables/choice-count.table.js';
import { CommentTable } from './scores/tables/comment.table.js';
import { ContactWishTable } from './scores/tables/contact-wish.table.js';
import { DayCellTable } from './scores/tables/day-cell.table.js';
import { DriverProductTable } from './scores/tables/driver-product.table.js';
import { FieldBaseTable } from './scores/tables/field-base.table.js';
import { FieldChoiceCountTable } from './scores/tables/field-choice-count.table.js';
import { FieldDayCellTable } from './scores/tables/field-day-cell.table.js';
import { FieldMonthCellTable } from './scores/tables/field-month-cell.table.js';
import { MonthCellTable } from './scores/tables/month-cell.table.js';
import { MonthStampTable } from './scores/tables/month-stamp.table.js';
import { ApplicationTable } from './shopping/assignments/tables/application.table.js';
import { AssignmentTable } from './shopping/assignments/tables/assignment.table.js';
import { OfferMailTable } from './shopping/assignments/tables/offer-mail.table.js';
import { PhotoLookTable } from './shopping/photos/tables/photo-look.table.js';
import { PhotoUploadTable } from './shopping/photos/tables/photo-upload.table.js';
import { VisitPhotoTable } from './shopping/photos/tables/visit-photo.table.js';
import { ProgrammeStoreTable } from './shopping/programmes/tables/programme-store.table.js';
import { ProgrammeTable } from './shopping/programmes/tables/programme.table.js';
import { WaveTable } from './shopping/programmes/tables/wave.table.js';
import { AppealTable } from './shopping/reviews/tables/appeal.table.js';
import { VisitCorrectionTable } from './shopping/reviews/tables/visit-correction.table.js';
import { ShopperTable } from './shopping/shoppers/tables/shopper.table.js';
import { DeadlineTable } from './shopping/tables/deadline.table.js';
import { VisitJournalTable } from './shopping/visits/tables/visit-journal.table.js';
import { VisitTable } from './shopping/visits/tables/visit.table.js';
import { StandardDraftTable } from './standard/tables/standard-draft.table.js';
import { StandardVersionTable } from './standard/tables/standard-version.table.js';
import { OpeningHoursTable } from './stores/tables/opening-hours.table.js';
import { RegionTable } from './stores/tables/region.table.js';
import { StoreRegionTable } from './stores/tables/store-region.table.js';
import { StoreTable } from './stores/tables/store.table.js';
import { SurveyVersionTable } from './surveys/tables/survey-version.table.js';
import { SurveyTable } from './surveys/tables/survey.table.js';

/** Every table, as its room declares it. */
export const tables = [
  ApiKeyTable,
  AttemptCountTable,
  ChangeTable,
  InstallationTable,
  OrganisationTable,
  PersonLinkTable,
  PersonRegionTable,
  PersonStoreTable,
  PersonTable,
  SessionTable,
  SignInDirectoryTable,
  AutomatedCallTurnTable,
  AutomatedCallTable,
  CallRecordingTable,
  BridgedCallTable,
  CallerTelephoneTable,
  CallCheckTable,
  CallConsentTable,
  MailRuleTable,
  LineStateTable,
  CallingAttemptTable,
  CallingNoteTable,
  CallingRuleTable,
  CallerAbilitiesTable,
  CallingStepTable,
  CallingTable,
  CaseAnswerTable,
  CaseCauseTable,
  CaseEventTable,
  CaseLinkTable,
  CaseMailTable,
  CaseReceiptTable,
  CaseRuleTable,
  CaseSettingsTable,
  CaseTellingTable,
  CaseTable,
  CampaignReleaseTable,
  CampaignSkipTable,
  CampaignTable,
  CustomerFieldValueTable,
  CustomerFieldTable,
  CustomerTable,
  OptOutTable,
  PurchaseTable,
  SuppressionTable,
  SuppressedNumberTable,
  UnreadNumberTable,
  ScoreRuleTable,
  DomainPaceTable,
  MailAttemptTable,
  MailReportTable,
  MailboxPositionTable,
  SendingReleaseTable,
  ImportChangeTable,
  ImportFaultTable,
  ImportKeyTable,
  ImportMappingTable,
  ImportTable,
  AttemptTable,
  FillTable,
  HandoverTable,
  InvitationTable,
  LogoTable,
  PaperKeyTable,
  PaperCheckTable,
  PrintRunTable,
  PrintSheetTable,
  ReturnedSheetTable,
  ScanBatchTable,
  ScanFileTable,
  ScanPageTable,
  SheetLayoutTable,
  LetterTable,
  MailingFileTable,
  MailingTable,
  PromiseEventTable,
  PromiseFeedTable,
  PromiseTable,
  ResponseTable,
  RestatementTable,
  SubmissionTable,
  UnfoldedTable,
  SampleStepTable,
  ChoiceCountTable,
  CommentTable,
  ContactWishTable,
  DayCellTable,
  DriverProductTable,
  FieldBaseTable,
  FieldChoiceCountTable,
  FieldDayCellTable,
  FieldMonthCellTable,
  MonthCellTable,
  MonthStampTable,
  ApplicationTable,
  AssignmentTable,
  OfferMailTable,
  PhotoLookTable,
  PhotoUploadTable,
  VisitPhotoTable,
  ProgrammeStoreTable,
  ProgrammeTable,
  WaveTable,
  AppealTable,
  VisitCorrectionTable,
  ShopperTable,
  DeadlineTable,
  VisitJournalTable,
  VisitTable,
  StandardDraftTable,
  StandardVersionTable,
  OpeningHoursTable,
  RegionTable,
  StoreRegionTable,
  StoreTable,
  SurveyVersionTable,
  SurveyTable,
];
