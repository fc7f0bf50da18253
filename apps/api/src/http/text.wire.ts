import { z } from 'zod';

const inLanguage = z.string().optional();

/** A text in as many of the six languages as it was written in. */
export const textWire = z
  .object({ en: inLanguage, fi: inLanguage, sv: inLanguage, lt: inLanguage, id: inLanguage, ms: inLanguage })
  .meta({ id: 'Text', description: 'A text in as many of the six languages as it was written in.' });
