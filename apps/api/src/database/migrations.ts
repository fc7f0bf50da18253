import { Access1763700000001 } from './migrations/1763700000001-access.js';
import { Stores1763700000002 } from './migrations/1763700000002-stores.js';
import { SurveysAndCustomers1763700000003 } from './migrations/1763700000003-surveys-and-customers.js';
import { CampaignsAndResponses1763700000004 } from './migrations/1763700000004-campaigns-and-responses.js';
import { Scores1763700000005 } from './migrations/1763700000005-scores.js';
import { ScoreRules1763700000110 } from './migrations/1763700000110-score-rules.js';
import { Shopping1763700000210 } from './migrations/1763700000210-shopping.js';
import { LedgerAndBudget1763700000310 } from './migrations/1763700000310-ledger-and-budget.js';
import { MailReports1763700000320 } from './migrations/1763700000320-mail-reports.js';
import { DueAttempts1763700000401 } from './migrations/1763700000401-due-attempts.js';
import { RunningCampaigns1763700000402 } from './migrations/1763700000402-running-campaigns.js';
import { CustomersByKey1763700000403 } from './migrations/1763700000403-customers-by-key.js';
import { ReasonsOfImports1763700000404 } from './migrations/1763700000404-reasons-of-imports.js';
import { Preferences1763700000330 } from './migrations/1763700000330-preferences.js';
import { Logos1763700000340 } from './migrations/1763700000340-logos.js';
import { DomainPaces1763700000350 } from './migrations/1763700000350-domain-paces.js';
import { SendingHold1763700000360 } from './migrations/1763700000360-sending-hold.js';
import { Replies1763700000370 } from './migrations/1763700000370-replies.js';
import { PhotoUploads1763700000502 } from './migrations/1763700000502-photo-uploads.js';
import { RestatedEvidence1763700000503 } from './migrations/1763700000503-restated-evidence.js';
import { PhotoLookKeys1763700000504 } from './migrations/1763700000504-photo-look-keys.js';
import { AmendmentJournals1763700000520 } from './migrations/1763700000520-amendment-journals.js';
import { ListsIn1763700000620 } from './migrations/1763700000620-lists-in.js';
import { Amendments1763700000501 } from './migrations/1763700000501-amendments.js';
import { CountedAnswers1763700000680 } from './migrations/1763700000680-counted-answers.js';
import { SetAsideReports1763700000681 } from './migrations/1763700000681-set-aside-reports.js';
import { CampaignReleases1763700000650 } from './migrations/1763700000650-campaign-releases.js';
import { ResponsesInOrder1763700000682 } from './migrations/1763700000682-responses-in-order.js';
import { SampleSteps1763700000651 } from './migrations/1763700000651-sample-steps.js';
import { ContactWishes1763700000683 } from './migrations/1763700000683-contact-wishes.js';
import { OwnFields1763700000700 } from './migrations/1763700000700-own-fields.js';
import { PhotosByAnswer1763700000720 } from './migrations/1763700000720-photos-by-answer.js';
import { ImportedWeights1763700000691 } from './migrations/1763700000691-imported-weights.js';
import { OwnWeights1763700000690 } from './migrations/1763700000690-own-weights.js';
import { IdsWithoutTime1763700000721 } from './migrations/1763700000721-ids-without-time.js';
import { PhotosTakenOut1763700000722 } from './migrations/1763700000722-photos-taken-out.js';
import { EarlierPictures1763700000723 } from './migrations/1763700000723-earlier-pictures.js';
import { AgreedTerms1763700000724 } from './migrations/1763700000724-agreed-terms.js';
import { OfferMails1763700000725 } from './migrations/1763700000725-offer-mails.js';
import { MailboxAway1763700000750 } from './migrations/1763700000750-mailbox-away.js';
import { LedgerOfAllChannels1763700000790 } from './migrations/1763700000790-ledger-of-all-channels.js';
import { MonthStamps1763700000800 } from './migrations/1763700000800-month-stamps.js';
import { FirstRegions1763700000801 } from './migrations/1763700000801-first-regions.js';
import { NextChannels1763700000820 } from './migrations/1763700000820-next-channels.js';

/** All migrations in the order in which they run. */
export const migrations = [
  Access1763700000001,
  Stores1763700000002,
  SurveysAndCustomers1763700000003,
  CampaignsAndResponses1763700000004,
  Scores1763700000005,
  ScoreRules1763700000110,
  Shopping1763700000210,
  LedgerAndBudget1763700000310,
  MailReports1763700000320,
  DueAttempts1763700000401,
  RunningCampaigns1763700000402,
  CustomersByKey1763700000403,
  ReasonsOfImports1763700000404,
  Preferences1763700000330,
  Logos1763700000340,
  DomainPaces1763700000350,
  SendingHold1763700000360,
  Replies1763700000370,
  Amendments1763700000501,
  PhotoUploads1763700000502,
  RestatedEvidence1763700000503,
  PhotoLookKeys1763700000504,
  AmendmentJournals1763700000520,
  ListsIn1763700000620,
  CountedAnswers1763700000680,
  SetAsideReports1763700000681,
  ResponsesInOrder1763700000682,
  ContactWishes1763700000683,
  CampaignReleases1763700000650,
  SampleSteps1763700000651,
  OwnFields1763700000700,
  PhotosByAnswer1763700000720,
  OwnWeights1763700000690,
  ImportedWeights1763700000691,
  IdsWithoutTime1763700000721,
  PhotosTakenOut1763700000722,
  EarlierPictures1763700000723,
  AgreedTerms1763700000724,
  OfferMails1763700000725,
  MailboxAway1763700000750,
  LedgerOfAllChannels1763700000790,
  MonthStamps1763700000800,
  FirstRegions1763700000801,
  NextChannels1763700000820,
];
