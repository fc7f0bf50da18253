import { settings, type Environment } from './settings.js';

/** The environment is not usable; `sentences` says for each variable what to do. */
export class EnvironmentProblem extends Error {
  constructor(readonly sentences: string[]) {
    super(sentences.join('\n'));
  }
}

/** Reads every setting once. Throws an `EnvironmentProblem` that names all that is wrong, not just the first. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const sentences: string[] = [];
  const read: Record<string, unknown> = {};
  for (const [name, { schema, meaning }] of Object.entries(settings)) {
    const text = source[name]?.trim();
    const result = schema.safeParse(text === '' ? undefined : text);
    if (result.success) read[name] = result.data;
    else sentences.push(`${name} is not usable. It is the ${meaning}. Correct it or leave it out.`);
  }
  const dkim = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'].filter((name) => read[name] !== undefined);
  if (dkim.length > 0 && dkim.length < 3)
    sentences.push('DKIM needs all three of DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE. Set all or none.');
  const keys = ['FILES_ACCESS_KEY_ID', 'FILES_SECRET_ACCESS_KEY'].filter((name) => read[name] !== undefined);
  if (keys.length === 1 || (keys.length > 0 && read['FILES_URL'] === undefined))
    sentences.push('An access key for files needs all of FILES_URL, FILES_ACCESS_KEY_ID and FILES_SECRET_ACCESS_KEY.');
  if (read['PHONE_URL'] !== undefined && read['PHONE_NUMBER'] === undefined)
    sentences.push('PHONE_URL needs PHONE_NUMBER, the number that calls come from.');
  if (String(read['PHONE_URL'] ?? '').startsWith('telnyx:') && read['PHONE_SIGNING_KEY'] === undefined)
    sentences.push('telnyx needs PHONE_SIGNING_KEY, the public key of your account, to know its messages by.');
  if (sentences.length > 0) throw new EnvironmentProblem(sentences);
  return read as Environment;
}
