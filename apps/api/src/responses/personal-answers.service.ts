import { Injectable } from '@nestjs/common';
import type { CanonicalRecord } from '#surveys';
import { PersonalDataRegister, type PersonalData } from '../customers/personal-data.service.js';
import type { Transaction } from '../database/transaction.js';

interface ToldAnswers {
  surveyVersionId: string;
  answeredOn: string;
  answers: CanonicalRecord['answers'];
}

/** What a customer answered: the choices stay, cut off from the person, without what the person wrote. */
@Injectable()
export class PersonalAnswers implements PersonalData {
  readonly tables = ['responses'];
  readonly needs = 'responses.read';

  constructor(register: PersonalDataRegister) {
    register.add(this);
  }

  async tell(tx: Transaction, customerId: string) {
    const answers = await tx.query<ToldAnswers>(
      `select survey_version_id as "surveyVersionId", answered_on::text as "answeredOn", record -> 'answers' as answers
       from responses where organisation_id = $1 and customer_id = $2 order by answered_on, id`,
      [tx.organisationId, customerId],
    );
    return { answers };
  }

  async involved(tx: Transaction, customerIds: readonly string[]) {
    const answered = await tx.query<{ id: string }>(
      'select distinct customer_id as id from responses where organisation_id = $1 and customer_id = any($2)',
      [tx.organisationId, customerIds],
    );
    return answered.map(({ id }) => id);
  }

  async forget(tx: Transaction, customerId: string) {
    const responses = await tx.query<{ id: string }>(
      `update responses set record = jsonb_set(record, '{answers}', (
         select coalesce(jsonb_object_agg(key, case when jsonb_typeof(value -> 'value') = 'string' then '{"empty": "skipped"}'::jsonb
           when jsonb_typeof(value -> 'value' -> 'other') = 'string' then jsonb_set(value, '{value,other}', '""') else value end), '{}')
         from jsonb_each(record -> 'answers')))
       where organisation_id = $1 and customer_id = $2 returning id`,
      [tx.organisationId, customerId],
    );
    return { responseIds: responses.map(({ id }) => id) };
  }

  async letGo(tx: Transaction, customerId: string): Promise<void> {
    await tx.query(
      'update responses set customer_id = null, invitation_id = null where organisation_id = $1 and customer_id = $2',
      [tx.organisationId, customerId],
    );
  }
}
