import { Module } from '@nestjs/common';
import { SurveysModule } from '../surveys/surveys.module.js';
import { CallConsentsController } from './consents/call-consents.controller.js';
import { CallConsents } from './consents/call-consents.service.js';
import { MailRulesController } from './consents/mail-rules.controller.js';
import { MailRules } from './consents/mail-rules.service.js';
import { CustomerHistory } from './customer-history.reads.js';
import { CustomersController } from './customers.controller.js';
import { CustomersReads } from './customers.reads.js';
import { CustomersService } from './customers.service.js';
import { EraseCustomer } from './erase-customer.service.js';
import { ExportCustomers } from './export-customers.service.js';
import { FieldUses } from './fields/field-uses.reads.js';
import { FieldsController } from './fields/fields.controller.js';
import { FieldsReads } from './fields/fields.reads.js';
import { FieldsService } from './fields/fields.service.js';
import { ImportCustomers } from './import/import-customers.service.js';
import { OptOuts } from './opt-outs.service.js';
import { PersonalCustomer } from './personal-customer.service.js';
import { PersonalDataRegister } from './personal-data.service.js';
import { SuppressionFollowers } from './suppression-followers.service.js';
import { SuppressedNumbersController } from './phones/suppressed-numbers.controller.js';
import { SuppressedNumbers } from './phones/suppressed-numbers.service.js';
import { UnreadNumbers } from './phones/unread-numbers.service.js';
import { UndoCustomers } from './import/undo-customers.service.js';

@Module({
  imports: [SurveysModule],
  controllers: [
    CallConsentsController,
    CustomersController,
    FieldsController,
    MailRulesController,
    SuppressedNumbersController,
  ],
  providers: [
    CallConsents,
    CustomerHistory,
    CustomersReads,
    CustomersService,
    EraseCustomer,
    ExportCustomers,
    FieldUses,
    FieldsReads,
    FieldsService,
    ImportCustomers,
    MailRules,
    OptOuts,
    PersonalCustomer,
    PersonalDataRegister,
    SuppressedNumbers,
    SuppressionFollowers,
    UndoCustomers,
    UnreadNumbers,
  ],
  exports: [
    CallConsents,
    CustomerHistory,
    FieldUses,
    CustomersReads,
    CustomersService,
    FieldsService,
    ImportCustomers,
    MailRules,
    PersonalDataRegister,
    SuppressionFollowers,
    UndoCustomers,
  ],
})
export class CustomersModule {}
