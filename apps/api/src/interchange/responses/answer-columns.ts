import type { ImportTarget } from '../../files/lists/importer.js';

/** What columns of files with answers are often called, beside their questions: by these a header is told from titles. */
export const answerColumns: readonly ImportTarget[] = [
  column(
    'submissionKey',
    'id, key, response, response id, respondent, number, no, vastaus, tunnus, svar, atsakymas, jawaban',
  ),
  column('store', 'store, store code, shop, branch, myymälä, toimipiste, butik, parduotuvė, toko, kedai'),
  column('answeredOn', 'date, day, answered on, submitted, timestamp, päivä, pvm, datum, dag, data, tanggal, tarikh'),
  column('channel', 'channel, kanava, kanal, kanalas, saluran'),
  column('language', 'language, lang, kieli, språk, kalba, bahasa'),
  column('weight', 'weight, wt, paino, painokerroin, vikt, svoris, bobot, wajaran, pemberat'),
  column('survey', 'survey, kysely, enkät, apklausa, survei, tinjauan'),
];

function column(key: string, known: string): ImportTarget {
  return { key, required: false, known: known.split(', ') };
}
