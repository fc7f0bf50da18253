import { languages } from '../access/access.dto.js';
import type { Finding } from '../http/problem.js';
import type { Principle, Standard, Texts } from './standard.js';

/** What keeps a draft from being saved: keys used twice or taken away. Words may follow: nothing typed is turned away for want of others. */
export function checkDraft({ principles }: Standard, publishedKeys: readonly string[]): Finding[] {
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
  return [...twice, ...removed];
}

/** What keeps a standard from being published though it may be saved: nothing counts, or words of the organisation's language are missing. */
export function checkForPublishing({ principles }: Standard, language: string): Finding[] {
  const counts = principles.some(({ retired, weight }) => !retired && weight > 0);
  return [
    ...principles.flatMap((each, index) => missing(each, index, [language])),
    ...(counts
      ? []
      : [
          finding(
            'principles',
            'nothing_counts',
            {},
            'No principle counts. Give at least one in use a weight above 0.',
          ),
        ]),
  ];
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
