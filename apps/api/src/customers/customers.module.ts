import { Module } from '@nestjs/common';
import { CustomersController } from './customers.controller.js';
import { CustomersReads } from './customers.reads.js';
import { CustomersService } from './customers.service.js';
import { ImportCustomers } from './import-customers.js';

@Module({
  controllers: [CustomersController],
  providers: [CustomersReads, CustomersService, ImportCustomers],
  exports: [CustomersReads, CustomersService, ImportCustomers],
})
export class CustomersModule {}
