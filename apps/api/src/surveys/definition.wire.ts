import { definitionSchema, type Definition } from '#surveys';
import { z } from 'zod';

const { $schema: _, $id: _id, ...schema } = definitionSchema;

/** A survey as a file has it: the JSON Schema is that of the survey engine, which reads no other. */
export const definitionWire = z.custom<Definition>().meta({ id: 'Definition', ...schema });
