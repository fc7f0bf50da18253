import type { Transaction } from '../../database/transaction.js';
import type { CustomerField } from './field.js';

/** The fields that an organisation keeps of its customers, in the order in which they were made; not those that are being removed. */
export async function readFields(tx: Transaction): Promise<CustomerField[]> {
  return tx.query<CustomerField>(
    `select f.key, f.name, f.labels, f.kind, f.compared, case f.kind when 'yes_no' then array['yes', 'no'] else array(
         select v.value from customer_field_values v where v.organisation_id = f.organisation_id and v.field = f.key order by v.value)
       end as values
     from customer_fields f where f.organisation_id = $1 and f.removed_at is null order by f.created_at, f.key`,
    [tx.organisationId],
  );
}

/** Those whose values are kept with answers: results are compared by them, or will be once earlier answers are counted. */
export async function readComparableFields(tx: Transaction): Promise<CustomerField[]> {
  return (await readFields(tx)).filter(({ compared }) => compared === 'yes' || compared === 'counting');
}

/** Those that results are compared by, once earlier answers are counted by them. */
export async function readComparedFields(tx: Transaction): Promise<CustomerField[]> {
  return (await readFields(tx)).filter(({ compared }) => compared === 'yes');
}
