import { changeActions, changedFields } from '../../apps/api/src/changes/told-changes.ts';

interface Texts {
  changes: { did: Readonly<Record<string, Readonly<Record<string, string>>>> };
}
interface Kept {
  subjectKind: string;
  action: string;
  subjectName: string;
}
type ChangeSentence = (texts: Texts, change: Kept) => { did: string; name: string };
type PlainValue = (
  value: unknown,
  words: { number: (n: number, decimals?: number) => string; yes: string; no: string },
) => string;
type FieldNames = (texts: Texts, kind: string) => Readonly<Record<string, string>>;

const languages = ['en', 'fi', 'sv', 'lt', 'id', 'ms'];
const pairs = Object.entries(changeActions).flatMap(([kind, actions]) => actions.map((action) => [kind, action]));

/** The screens are compiled for a browser, by rules of their own. */
const screen = async (path: string) => (await import(`../../apps/web/manage/${path}.ts`)) as Record<string, unknown>;
const textsIn = async (language: string) => (await screen(`texts/${language}`))[language] as Texts;
const changeSentence = (await screen('changes/change-sentence'))['changeSentence'] as ChangeSentence;
const plainValue = (await screen('changes/plain-value'))['plainValue'] as PlainValue;
const fieldNames = (await screen('changes/changed-fields'))['fieldNames'] as FieldNames;

const changed = (subjectKind: string, action: string, subjectName: string) => ({ subjectKind, action, subjectName });

test.each(languages)('Everything that the trail tells has a sentence of its own in %s', async (language) => {
  const { did } = (await textsIn(language)).changes;
  const worded = Object.entries(did).flatMap(([kind, actions]) => Object.keys(actions).map((action) => [kind, action]));
  expect(worded.map(String).toSorted()).toEqual(pairs.map(String).toSorted());
  const sentences = Object.values(did).flatMap((actions) => Object.values(actions));
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.filter((sentence) => !/^\p{Lu}/u.test(sentence))).toEqual([]);
});

test.each(languages.slice(1))('No sentence of the trail is left in English in %s', async (language) => {
  const [english, theirs] = await Promise.all([textsIn('en'), textsIn(language)]);
  const same = pairs.filter(([kind = '', action = '']) => {
    const [said, meant] = [theirs, english].map((texts) => changeSentence(texts, changed(kind, action, 'X')).did);
    return said === meant;
  });
  expect(same).toEqual([]);
});

test.each(languages)('Every field of the trail has a name in %s', async (language) => {
  const names = fieldNames(await textsIn(language), 'store');
  expect(Object.keys(names).toSorted()).toEqual([...changedFields].toSorted());
  expect(Object.values(names).filter((name) => name === undefined || name === '')).toEqual([]);
});

test('A person’s name is called otherwise than the name of a thing where a language does so', async () => {
  const lt = await textsIn('lt');
  expect(['store', 'person', 'customer'].map((kind) => fieldNames(lt, kind)['name'])).toEqual([
    'Pavadinimas',
    'Vardas',
    'Vardas',
  ]);
});

test('A row of the trail is a sentence, also where its name was kept in English words', async () => {
  const fi = await textsIn('fi');
  const said = (kind: string, action: string, name: string) => {
    const sentence = changeSentence(fi, changed(kind, action, name));
    return `${sentence.did} ${sentence.name}`.trim();
  };
  expect(said('visit', 'approved', 'Syksy: Tampere')).toBe('Hyväksyi käynnin Syksy: Tampere');
  expect(said('visit', 'marked paid', '1 visits')).toBe('Merkitsi maksetuksi: 1 käynti');
  expect(said('standard', 'published', 'version 12')).toBe('Julkaisi palvelustandardin: Versio 12');
  expect(said('organisation', 'changed', '')).toBe('Muutti organisaation asetuksia');
  expect(said('visit', 'seen by an owl', 'Syksy')).toBe('visit: seen by an owl Syksy');
});

test('A value of any shape is read without quotes and brackets', () => {
  const words = { number: (n: number, decimals = 0) => n.toFixed(decimals).replace('.', ','), yes: 'Kyllä', no: 'Ei' };
  const read = (value: unknown) => plainValue(value, words);
  expect([true, false, 12, 61.4978, 'Syksy', null].map(read)).toEqual(['Kyllä', 'Ei', '12', '61,4978', 'Syksy', '']);
  expect(read(['a', 2.5, [true]])).toBe('a · 2,5 · Kyllä');
  expect(read({ width: 40, of: { kind: 'png' } })).toBe('width: 40 · of: kind: png');
});
