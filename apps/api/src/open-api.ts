import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problemWire } from './http/problem.wire.js';
import { problems } from './problems.js';
import { jsonSchemas } from './json-schemas.js';

/** The description of the API, generated from the routes and the schemas of what they take and answer. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Candour')
    .setDescription(
      'Customer-satisfaction surveys and mystery shopping. Failures are application/problem+json with a stable code.',
    )
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key.' })
    .addCookieAuth('candour_session')
    .addGlobalResponse({ status: 'default', description: '', standardSchema: problemWire(Object.keys(problems)) })
    .build();
  const document = SwaggerModule.createDocument(app, about, { standardSchemaConverter: jsonSchemas() });
  return withTypes(document);
}

/** Says once what every refusal is and of which type, and that what is no JSON is text: a response names one schema for all its types. */
function withTypes(document: OpenAPIObject): OpenAPIObject {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const description = 'Nothing was done: a refusal with a stable code, or a fault with a reference.';
  document.components = { ...document.components, responses: { Refusal: { description, content } } };
  const operations = Object.values(document.paths).flatMap(({ get, post, put, patch, delete: remove }) =>
    [get, post, put, patch, remove].filter((operation) => operation !== undefined),
  );
  for (const { responses } of operations) {
    responses['default'] = { $ref: '#/components/responses/Refusal' };
    for (const response of Object.values(responses))
      for (const [type, media] of Object.entries((response && 'content' in response && response.content) || {}))
        if (!type.includes('json')) media.schema = { type: 'string' };
  }
  return document;
}
