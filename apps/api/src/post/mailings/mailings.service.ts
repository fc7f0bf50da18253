import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '#surveys';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import type { Who } from '../../access/who.js';
import { CampaignsReads, type Campaign } from '../../campaigns/campaigns.reads.js';
import { CONFIG, type Config } from '../../config/config.js';
import { newId } from '../../database/ids.js';
import { arrays, listsOf, named, someColumns, type Part } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import { RestoreGuard } from '../../invitations/attempts/restore-guard.service.js';
import { sheetNumber } from '../../paper/page-code.js';
import { codeHash, letterCode } from '../letters/letter-code.js';
import type { postChanges } from '../post-changes.js';
import { PostProblem } from '../post-problems.js';
import { LetterTable } from '../tables/letter.table.js';
import { MailingTable } from '../tables/mailing.table.js';
import type { MailingInput } from './mailings.dto.js';
import { MailingSheets } from './mailing-sheets.service.js';
import { WaitingLetters, type ToPrint } from './waiting-letters.service.js';

const written = someColumns(LetterTable, [
  'id',
  'attemptId',
  'invitationId',
  'place',
  'address',
  'number',
  'codeHash',
  'runId',
  'sheetNumber',
]);
const insertLetters = `insert into letters (organisation_id, mailing_id, state, ${named(written)})
  select $1, $2, 'waiting', g.* from unnest(${arrays(written, 3)}) as g (${named(written)})`;

/** Puts letters that wait into mailings, to be printed together. */
@Injectable()
export class Mailings {
  constructor(
    private readonly campaigns: CampaignsReads,
    private readonly organisations: OrganisationsService,
    private readonly waiting: WaitingLetters,
    private readonly sheets: MailingSheets,
    private readonly guard: RestoreGuard,
    private readonly trail: ChangeTrail<typeof postChanges>,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Orders a mailing of what waits, which a job prints; gives its id. */
  async order(tx: Transaction, who: Who, input: MailingInput): Promise<string> {
    const campaign = await this.campaigns.one(tx, input.campaignId);
    const { settings } = await this.organisations.read(tx);
    const returnAddress = input.returnAddress || oneLine(settings.postalAddress);
    if (!campaign.channels.some(({ channel }) => channel === 'post')) throw new PostProblem('not_by_post', {});
    if (returnAddress === '') throw new PostProblem('return_address_needed', {});
    if ((await this.guard.state(tx)).suspended) throw new PostProblem('sending_suspended', {});
    const isAnonymous = await this.sheets.isAnonymous(tx, campaign);
    const found = await this.waiting.take(tx, campaign, input.letters);
    const least = settings.suppressBelow;
    const letters = isAnonymous ? inCrowds(found, least) : found;
    if (letters.length === 0)
      throw found.length > 0 ? new PostProblem('too_few_to_hide', { least }) : new PostProblem('nothing_to_post', {});
    const id = newId();
    const { name, paper, textSize, envelope, twoSided } = input;
    const told = { name, paper, textSize, envelope, twoSided, returnAddress };
    await tx.table(MailingTable).insert({
      ...told,
      id,
      campaignId: campaign.id,
      state: 'printing',
      letters: letters.length,
      createdBy: who.personId,
    });
    await this.#write(tx, who, { id, campaign, input, isAnonymous }, letters);
    await this.trail.record(tx, who, { action: 'ordered', kind: 'mailing', id, name });
    await tx.publish({ name: 'mailing.ordered', mailingId: id });
    return id;
  }

  /** Writes the letters in the order of postcodes, and orders their sheets. */
  async #write(
    tx: Transaction,
    who: Who,
    { id, campaign, input, isAnonymous }: { id: string; campaign: Campaign; input: MailingInput; isAnonymous: boolean },
    letters: readonly ToPrint[],
  ): Promise<void> {
    const byLanguage = Map.groupBy(letters, ({ language }) => language as Language);
    const runs = new Map<string, string | null>();
    for (const [language, some] of byLanguage) {
      const of = { campaign, language, copies: some.length, input };
      runs.set(language, await this.sheets.order(tx, who, of, isAnonymous));
    }
    const ordered = letters.toSorted((one, other) => compared(one.address.postcode, other.address.postcode));
    const rows = ordered.map(({ attemptId, invitationId, address, language }, place): Part<typeof written> => {
      const runId = runs.get(language) ?? null;
      return {
        id: newId(),
        attemptId,
        invitationId,
        place,
        address,
        number: sheetNumber(randomBytes(10)).slice(0, 8),
        codeHash: codeHash(letterCode(this.config.secret, invitationId)),
        runId,
        sheetNumber: runId === null ? null : sheetNumber(randomBytes(10)),
      };
    });
    await tx.query(insertLetters, [tx.organisationId, id, ...listsOf(written, rows)]);
  }
}

/** Those whose language enough of them share that a sheet in it leads to nobody. */
function inCrowds(letters: readonly ToPrint[], least: number): ToPrint[] {
  const byLanguage = Map.groupBy(letters, ({ language }) => language);
  return letters.filter(({ language }) => (byLanguage.get(language)?.length ?? 0) >= least);
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function oneLine(text: string): string {
  return text
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
    .join(', ');
}
