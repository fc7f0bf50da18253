import { Module } from '@nestjs/common';
import { SurveysModule } from '../surveys/surveys.module.js';
import { CustomerHistory } from './customer-history.js';
import { CustomersController } from './customers.controller.js';
import { CustomersReads } from './customers.reads.js';
import { CustomersService } from './customers.service.js';
import { EraseCustomer } from './erase-customer.js';
import { ExportCustomers } from './export-customers.js';
import { FieldUses } from './fields/field-uses.js';
import { FieldsController } from './fields/fields.controller.js';
import { FieldsReads } from './fields/fields.reads.js';
import { FieldsService } from './fields/fields.service.js';
import { ImportCustomers } from './import/import-customers.js';
import { OptOuts } from './opt-outs.js';
import { PersonalCustomer } from './personal-customer.js';
import { PersonalDataRegister } from './personal-data.js';
import { SuppressionFollowers } from './suppression-followers.js';
import { UndoCustomers } from './import/undo-customers.js';

@Module({
  imports: [SurveysModule],
  controllers: [CustomersController, FieldsController],
  providers: [
    CustomerHistory,
    CustomersReads,
    CustomersService,
    EraseCustomer,
    ExportCustomers,
    FieldUses,
    FieldsReads,
    FieldsService,
    ImportCustomers,
    OptOuts,
    PersonalCustomer,
    PersonalDataRegister,
    SuppressionFollowers,
    UndoCustomers,
  ],
  exports: [
    CustomerHistory,
    FieldUses,
    CustomersReads,
    CustomersService,
    FieldsService,
    ImportCustomers,
    PersonalDataRegister,
    SuppressionFollowers,
    UndoCustomers,
  ],
})
export class CustomersModule {}
