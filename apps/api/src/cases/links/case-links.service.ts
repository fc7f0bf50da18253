import { Inject, Injectable } from '@nestjs/common';
import { create } from 'qrcode';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import { makeToken, type Token } from '../../access/token.js';
import type { Who } from '../../access/who.js';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import { newId } from '../../database/ids.js';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { StoresReads } from '../../stores/stores.reads.js';
import { CaseLog } from '../log/case-log.service.js';
import { CaseSettings } from '../settings/case-settings.service.js';
import { CaseLinkTable } from '../tables/case-link.table.js';

/** Where somebody says what is to be put right. */
export interface ToldPlace {
  storeId: string;
  store: string;
  organisation: { name: string; colour: string };
}

interface Found extends Pick<ToldPlace, 'storeId' | 'store'> {
  language: string;
}

const foundSql = `
  select l.store_id as "storeId", s.name as store, s.language from case_links l
  join stores s on s.organisation_id = $1 and s.id = l.store_id and s.closed_on is null
  where l.organisation_id = $1 and l.token_hash = $2`;

/** The same words again, so soon, are a page that was sent twice. */
const againSql = `
  select 1 from cases k join case_events e on e.organisation_id = $1 and e.case_id = k.id and e.number = 1
  where k.organisation_id = $1 and k.store_id = $2 and k.customer_id is null and k.opened_at > now() - interval '10 minutes'
    and e.words = $3 and k.caller is not distinct from $4`;

/** Links on receipts and walls: whoever has one opens a case without a customer. */
@Injectable()
export class CaseLinks {
  constructor(
    private readonly database: Database,
    private readonly stores: StoresReads,
    private readonly organisations: OrganisationsService,
    private readonly log: CaseLog,
    private readonly settings: CaseSettings,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws `not_found` for a store that is none, or not of whoever asks. */
  async read(tx: Transaction, who: Who, storeId: string) {
    await this.stores.store(tx, who.scope, storeId);
    const found = await tx.table(CaseLinkTable).findOneBy({ storeId });
    if (found === null) return { url: null, modules: [] };
    const url = `${this.config.publicUrl ?? ''}/tell/${this.#token(found).text}`;
    const { modules } = create(url, { errorCorrectionLevel: 'M' });
    const rows = Array.from({ length: modules.size }, (_, row) =>
      Array.from({ length: modules.size }, (__, column) => (modules.get(row, column) ? '1' : '0')).join(''),
    );
    return { url, modules: rows };
  }

  /** Makes a link, or another one, which ends the one before. */
  async renew(tx: Transaction, who: Who, storeId: string): Promise<void> {
    await this.stores.store(tx, who.scope, storeId);
    const before = await tx.table(CaseLinkTable).lock({ storeId });
    const turn = (before?.turn ?? 0) + 1;
    const { hash: tokenHash } = this.#token({ organisationId: tx.organisationId, storeId, turn });
    if (!(await tx.table(CaseLinkTable).insertOnce({ storeId, turn, tokenHash })))
      await tx.table(CaseLinkTable).update({ storeId }, { turn, tokenHash });
  }

  async place(token: Token): Promise<ToldPlace | null> {
    return this.database.inOrganisation(token.organisationId, async (tx) => {
      const found = await tx.first<Found>(foundSql, [token.organisationId, token.hash]);
      if (found === null) return null;
      const { name, settings } = await this.organisations.read(tx);
      const { storeId, store } = found;
      return { storeId, store, organisation: { name, colour: settings.colour } };
    });
  }

  /** Opens a case of whoever wrote; false where the link is nobody's. Sent twice, it is one. */
  async tell(token: Token, words: string, caller: string | null): Promise<boolean> {
    return this.database.inOrganisation(token.organisationId, async (tx) => {
      const found = await tx.first<Found>(foundSql, [token.organisationId, token.hash]);
      if (found === null) return false;
      const { storeId, language } = found;
      // Two presses at once come one after the other.
      await tx.table(CaseLinkTable).lock({ storeId });
      if ((await tx.first(againSql, [tx.organisationId, storeId, words, caller])) !== null) return true;
      const none = { customerId: null, responseId: null, ruleId: null, previousId: null };
      const { targets } = await this.settings.read(tx);
      await this.log.begin(
        tx,
        { ...none, id: newId(), storeId, caller, team: 'store', language, targets },
        { personId: null, words, details: { hers: true } },
      );
      return true;
    });
  }

  #token({ organisationId, storeId, turn }: Pick<Row<typeof CaseLinkTable>, 'organisationId' | 'storeId' | 'turn'>) {
    return makeToken(organisationId, this.config.secret.derive('tell', `${storeId} ${turn}`));
  }
}
