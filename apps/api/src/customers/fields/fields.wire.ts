import { z } from 'zod';
import { listWire } from '../../http/page.wire.js';
import { fieldKinds } from './field.js';

/** What a field of customers is, for whoever may see results by it too. */
export const field = {
  key: z
    .string()
    .describe(
      'By which conditions, pipes, filters, files and the API name it; made from the first name, and never changed.',
    ),
  name: z.string(),
  labels: z.record(z.string(), z.string()).describe('Its name in other languages, where it has one.'),
  kind: z.enum(fieldKinds).meta({ id: 'FieldKind' }),
  compared: z
    .enum(['no', 'counting', 'yes', 'clearing'])
    .describe(
      'Whether results are compared by it: not; from now on, while earlier answers are being counted; yes; or no longer.',
    ),
  values: z.array(z.string()).describe('The values that a choice has; `yes` and `no`; none for other kinds.'),
};
const customerFieldWire = z.object(field).meta({
  id: 'CustomerField',
  description: 'A field that an organisation keeps of its customers beside those that Candour has.',
});

export const usedFieldWire = z
  .object({
    ...field,
    customers: z.int().describe('How many customers have a value in it.'),
    surveys: z
      .array(z.string())
      .describe('Surveys, as they are drafted or were published last, whose conditions or texts name it.'),
  })
  .meta({ id: 'UsedField', description: 'A field with how much hangs on it.' });
export const customerFieldsWire = listWire(customerFieldWire);
export const usedFieldsWire = listWire(usedFieldWire);

/** Values of one customer's own fields, by their keys. */
export const fieldValuesWire = z
  .record(z.string(), z.union([z.string(), z.number()]))
  .meta({ id: 'FieldValues', description: 'Values of the organisation’s own fields, by their keys.' });
