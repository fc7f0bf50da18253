import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import type { Request } from 'express';
import { daySchema } from './day.js';
import { Problem, type Finding } from './problem.js';

/** How Nest notes a `@Query` of a handler: by its kind, which is 4, and its place. */
const queryArgument = /^4:/;

interface RouteArgument {
  data?: unknown;
  schema?: { shape?: object };
}

/**
 * Refuses what a route of the API does not ask for, in its query: a parameter that is misspelt, or written in another dialect, would
 * else be ignored, and everything given unfiltered. Refuses one that is repeated, is no UTF-8, or ends before it begins, too.
 */
@Injectable()
export class KnownQuery implements CanActivate {
  readonly #known = new WeakMap<object, ReadonlySet<string> | null>();

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const at = request.originalUrl.indexOf('?');
    if (at < 0 || !request.path.startsWith('/api/')) return true;
    const known = this.#knownBy(context);
    const findings = [...unreadable(request.originalUrl.slice(at + 1)), ...misused(request.query, known)];
    if (findings.length > 0) throw new Problem('invalid_input', { count: findings.length }, findings);
    return true;
  }

  /** The parameters that a handler declares; null where it takes whatever comes. */
  #knownBy(context: ExecutionContext): ReadonlySet<string> | null {
    const handler = context.getHandler();
    let known = this.#known.get(handler);
    if (known === undefined) this.#known.set(handler, (known = declaredBy(context.getClass(), handler.name)));
    return known;
  }
}

function declaredBy(controller: object, method: string): ReadonlySet<string> | null {
  const all = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<string, RouteArgument>;
  const known = new Set<string>();
  for (const [kind, { data, schema }] of Object.entries(all)) {
    if (!queryArgument.test(kind)) continue;
    if (typeof data === 'string') known.add(data);
    else if (schema?.shape) for (const name of Object.keys(schema.shape)) known.add(name);
    else return null;
  }
  return known;
}

function unreadable(query: string): Finding[] {
  try {
    decodeURIComponent(query.replaceAll('+', ' '));
    return [];
  } catch {
    return [{ path: 'query', code: 'unusable_text', message: 'The address holds what is no UTF-8. Correct it.' }];
  }
}

function misused(query: Request['query'], known: ReadonlySet<string> | null): Finding[] {
  if (known === null) return [];
  const listed = known.size === 0 ? 'It takes none.' : `It takes ${[...known].join(', ')}.`;
  const findings: Finding[] = [];
  for (const [name, value] of Object.entries(query)) {
    const path = name.slice(0, 100);
    if (!known.has(name))
      findings.push({ path, code: 'unknown_parameter', message: `This address takes no such parameter. ${listed}` });
    else if (Array.isArray(value))
      findings.push({ path, code: 'repeated_parameter', message: 'Give this parameter once.' });
  }
  const [from, to] = [daySchema.safeParse(query['from']).data, daySchema.safeParse(query['to']).data];
  if (from !== undefined && to !== undefined && from > to)
    findings.push({ path: 'to', code: 'ends_before_it_begins', message: 'Must not be before `from`.' });
  return findings;
}
