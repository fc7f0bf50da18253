import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import type { Job, JobRun } from '../../jobs/job.js';
import { JobRegister } from '../../jobs/job-register.service.js';
import { ChangeFields } from './change-fields.service.js';

const payload = z.object({ responseIds: z.array(z.uuid()) });

/** So many other answers must come from customers who were alike in every field for the values to stay. */
const fewestAlike = 10;

/**
 * Of an erased customer's answers the values of her fields stay only where they name a group: where enough other answers have the
 * very same ones. Else they leave the answer and the cells by field; every other figure stays as it is.
 */
@Injectable()
export class ForgetFields implements Job<z.output<typeof payload>> {
  readonly name = 'forget-fields';
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly fields: ChangeFields,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId, payload: { responseIds } }: JobRun<z.output<typeof payload>>): Promise<void> {
    if (responseIds.length === 0) return;
    await this.database.inOrganisation(organisationId, async (tx) => {
      const rare = await rareAmong(tx, responseIds);
      await this.fields.change(tx, rare, () => ({}));
    });
  }
}

async function rareAmong(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select r.id from responses r where r.organisation_id = $1 and r.id = any($2) and r.customer_id is null and r.fields is not null
       and (select count(*) from (select 1 from responses o where o.organisation_id = $1 and o.fields is not null
         and o.fields = r.fields and o.id <> all($2) limit ${fewestAlike}) alike) < ${fewestAlike}`,
    [tx.organisationId, ids],
  );
  return rows.map(({ id }) => id);
}
