import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** What a method may give where the wire says `Sent`: moments leave as text, so a `Date` may stand for one. */
export type Given<Sent> = Sent extends string
  ? string extends Sent
    ? Sent | Date
    : Sent
  : Sent extends object
    ? { readonly [Key in keyof Sent]: Given<Sent[Key]> }
    : Sent;

/** A decorator that only a method fits which gives what is declared. */
type Declares<Sent> = <Method extends (...given: never[]) => Sent | Promise<Sent>>(
  target: object,
  name: string | symbol,
  method: TypedPropertyDescriptor<Method>,
) => void;

/**
 * Declares what a route answers: the JSON, and its status, 200 unless said. Where several statuses are named, the first is what
 * the route answers unless the method sets another of them.
 */
export function Answers<Schema extends z.ZodType>(
  schema: Schema,
  ...[status = 200, ...others]: number[]
): Declares<Given<z.output<Schema>>> {
  const described = [status, ...others].map((each) =>
    ApiResponse({ status: each, description: '', standardSchema: schema }),
  );
  return applyDecorators(HttpCode(status), ...described);
}

/** Declares that a route answers with 204 and nothing more. */
export function AnswersNothing(): Declares<void> {
  return applyDecorators(HttpCode(204), ApiResponse({ status: 204, description: '' }));
}

/** Declares that a route answers with JSON, or with the same as a file of another type for whoever asks for that. */
export function AnswersOrFile<Schema extends z.ZodType>(
  schema: Schema,
  type: string,
): Declares<Given<z.output<Schema>> | string> {
  const described = ApiResponse({ status: 200, description: '', standardSchema: schema });
  return applyDecorators(HttpCode(200), ApiProduces('application/json', type), described);
}

/** Declares that a route answers with JSON that the method itself writes, as a file. */
export function AnswersWritten(schema: z.ZodType, type = 'application/json'): MethodDecorator {
  const described = ApiResponse({ status: 200, description: '', standardSchema: schema });
  return applyDecorators(HttpCode(200), ApiProduces(type), described);
}

/** Declares that a route answers with a file, in one of these types of content. */
export function AnswersFile(...types: [string, ...string[]]): MethodDecorator {
  const content = Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' } }]));
  return applyDecorators(HttpCode(200), ApiResponse({ status: 200, description: '', content }));
}
