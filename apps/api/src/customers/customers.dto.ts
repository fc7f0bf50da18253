import { z } from 'zod';
import { countrySchema, emailSchema, languageSchema, timeZoneSchema } from '../access/access.dto.js';
import { daySchema } from '../http/day.js';
import { pageQuery } from '../http/page.js';
import { fieldValuesSchema } from './fields/fields.dto.js';

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[^\p{Cc}]*$/u, 'Must be one line without control characters.');
export const consentSchema = z.enum(['given', 'unknown', 'withdrawn']);

export const customersQuery = pageQuery.extend({
  search: z.string().max(200).optional(),
  /** Those whose telephone number can't be read as it was typed. */
  phone: z.enum(['unreadable']).optional(),
  storeId: z.uuid().optional(),
});
/** What is known of a customer, and what each may be. */
const customerFields = {
  email: emailSchema.nullable(),
  name: text(200),
  /** As somebody writes it; kept so, and read. */
  phone: text(100).nullable(),
  /** In which country the number is where it does not say so; else the organisation's. */
  phoneCountry: countrySchema.nullable(),
  reference: text(100).min(1).nullable(),
  language: languageSchema,
  /** The person's own clock; null where it is not known. */
  timeZone: timeZoneSchema.nullable(),
  consent: consentSchema,
  /** Where letters reach the person; the country is the organisation's where none is named. */
  address: z
    .strictObject({
      line: text(200).nullable().default(null),
      street: z.array(text(100)).max(3),
      postcode: text(20).default(''),
      city: text(100).default(''),
      country: countrySchema.nullable().default(null),
    })
    .nullable(),
  /** The person wants nothing more by post. */
  noPost: z.boolean(),
  /** The organisation's own fields, by their keys. */
  fields: fieldValuesSchema,
};
export const customerSchema = z
  .strictObject({
    ...customerFields,
    email: customerFields.email.default(null),
    name: customerFields.name.default(''),
    phone: customerFields.phone.default(null),
    phoneCountry: customerFields.phoneCountry.default(null),
    reference: customerFields.reference.default(null),
    timeZone: customerFields.timeZone.default(null),
    consent: customerFields.consent.default('unknown'),
    address: customerFields.address.default(null),
    noPost: customerFields.noPost.default(false),
    fields: customerFields.fields.default({}),
  })
  .refine(({ email, phone, reference }) => email ?? phone ?? reference, {
    error: 'Give an e-mail address, a phone number or a customer number.',
    params: { code: 'identity_needed' },
  });
/** Own fields that are not named stay as they are; null empties one. */
export const changeCustomerSchema = z.strictObject(customerFields).partial();
export const purchaseSchema = z.strictObject({
  storeId: z.uuid(),
  purchasedOn: daySchema,
  amount: z.number().min(0).max(100_000_000).nullable().default(null),
  category: text(100).nullable().default(null),
  product: text(100).nullable().default(null),
  reference: text(100).nullable().default(null),
});
export const suppressSchema = z.strictObject({ email: emailSchema });

export type CustomersQuery = z.output<typeof customersQuery>;
export type CustomerInput = z.output<typeof customerSchema>;
export type ChangeCustomerInput = z.output<typeof changeCustomerSchema>;
export type PurchaseInput = z.output<typeof purchaseSchema>;
