import { CELL_SENTENCES, FILE_SENTENCES } from '../../apps/api/src/files/lists/table-sentences.ts';
import { problems } from '../../apps/api/src/problems.ts';

type Say = (details: Readonly<Record<string, string | number>>) => string;
interface Texts {
  problems: { byCode: Readonly<Record<string, string>> };
}

/** The screens' texts are compiled for a browser, by rules of their own. */
const textsIn = async (language: string) => {
  const texts = (await import(`../../apps/web/manage/texts/${language}.ts`)) as Readonly<Record<string, Texts>>;
  return texts[language] as Texts;
};
/** What they say of a finding, which is loaded after them. */
const findingsIn = async (language: string) => {
  const { findings } = (await import(`../../apps/web/manage/texts/shell/findings/${language}.ts`)) as {
    findings: { tables: Readonly<Record<string, Say>> };
  };
  return findings;
};

/** What a manager's screen never asks for, so that only programs, phones and customers' pages meet these. */
const notOnScreens = [
  'malformed_json',
  'unknown_host',
  'not_your_job',
  'briefing_not_passed',
  'unusable_photo',
  'changed_on_its_way',
  'photo_changed',
  // Of the interviewers' app, which has words of its own.
  'no_own_telephone',
  'line_rests',
  'line_refused',
];

/** Codes that the screens word by their kind of status, or from the reason in their details. */
const worded = (code: string, status: number) =>
  status >= 500 || [403, 404].includes(status) || code === 'unusable_file';

test('Every refusal that a manager can meet has words on the screens', async () => {
  const known = (await textsIn('en')).problems.byCode;
  const without = Object.entries(problems)
    .filter(
      ([code, { status }]) => !worded(code, status) && !notOnScreens.includes(code) && !Object.hasOwn(known, code),
    )
    .map(([code]) => code);
  expect(without).toEqual([]);
});

test('Everything that can be wrong with a file or a cell has words in other languages', async () => {
  const words = Object.keys((await findingsIn('fi')).tables);
  expect(words).toEqual(expect.arrayContaining([...Object.keys(FILE_SENTENCES), ...Object.keys(CELL_SENTENCES)]));
});

test('A sentence of the screens says what it was told', async () => {
  const findings = await findingsIn('fi');
  expect(findings.tables['too_long']?.({ found: 300, limit: 200 })).toBe('Solussa on 300 merkkiä; raja on 200.');
});
