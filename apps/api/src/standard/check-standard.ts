import { languages } from '../access/access.dto.js';
import type { Finding } from '../http/problem.js';
import type { Principle, Standard, Texts } from './standard.js';

/** What a draft is checked against. */
export interface StandardContext {
  /** The organisation's language: texts are needed in it and in English. */
  language: string;
  /** Keys of every principle that was ever published: scores point at them. */
  publishedKeys: readonly string[];
}

/** What keeps a draft from being saved: keys used twice or taken away, texts missing in English or the organisation's language. */
export function checkStandard({ principles }: Standard, { language, publishedKeys }: StandardContext): Finding[] {
  const keys = principles.map(({ key }) => key);
  const twice = keys.flatMap((key, index) =>
    keys.indexOf(key) === index
      ? []
      : [
          finding(
            `principles[${index}].key`,
            'duplicate_key',
            { key },
            `The key ${key} is used already. Choose another one.`,
          ),
        ],
  );
  const removed = publishedKeys
    .filter((key) => !keys.includes(key))
    .map((key) =>
      finding('principles', 'key_removed', { key }, `Scores point at ${key}. Put it back, and retire it instead.`),
    );
  const needed = [...new Set(['en', language])];
  return [...twice, ...removed, ...principles.flatMap((each, index) => missing(each, index, needed))];
}

/** What keeps a standard from being published though it may be saved. */
export function checkForPublishing({ principles }: Standard): Finding[] {
  return principles.some(({ retired, weight }) => !retired && weight > 0)
    ? []
    : [finding('principles', 'nothing_counts', {}, 'No principle counts. Give at least one in use a weight above 0.')];
}

/** Translations that are still missing in any of the languages that customers and staff may use: to be weighed, not in the way. */
export function missingTranslations({ principles }: Standard): Finding[] {
  return principles.flatMap((each, index) => (each.retired ? [] : missing(each, index, languages)));
}

function missing(principle: Principle, index: number, needed: readonly string[]): Finding[] {
  const texts: [string, Texts][] = [
    ['name', principle.name],
    ['promise', principle.promise],
    ...(['store', 'call_centre'] as const).flatMap((setting) =>
      principle.behaviours[setting].map((text, at): [string, Texts] => [`behaviours.${setting}[${at}]`, text]),
    ),
  ];
  return texts.flatMap(([path, text]) =>
    needed
      .filter((language) => (text[language] ?? '') === '')
      .map((language) =>
        finding(
          `principles[${index}].${path}.${language}`,
          'translation_missing',
          { language },
          `Write this text in ${language}.`,
        ),
      ),
  );
}

function finding(path: string, code: string, details: Finding['details'], message: string): Finding {
  return { path, code, details, message };
}
