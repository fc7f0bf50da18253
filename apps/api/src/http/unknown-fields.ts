import { z } from 'zod';

/** An issue of zod about fields that an object does not take. */
interface UnknownFields {
  code: 'unrecognized_keys';
  keys: readonly string[];
  inst?: { _zod: { def: { shape?: object } } };
}

const between = '\n';

/** Lets zod say of each field that an object does not take which it does, or which was meant: a sentence of its own for each. */
export function nameUnknownFields(): void {
  z.config({
    customError: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const { keys, inst } = issue as unknown as UnknownFields;
      const known = Object.keys(inst?._zod.def.shape ?? {});
      return keys.map((key) => sentenceOf(key, known)).join(between);
    },
  });
}

/** The sentences of an issue, one for each of its fields. */
export function sentencesOf(message: string): string[] {
  return message.split(between);
}

/** Whether an issue's message names the field that was meant. */
export function saysWhichWasMeant(message: string): boolean {
  return message.includes(meantWas);
}

const meantWas = 'Did you mean';

function sentenceOf(key: string, known: readonly string[]): string {
  const meant = known.find((each) => isClose(plain(each), plain(key)));
  if (meant !== undefined) return `There is no such field. ${meantWas} ${meant}?`;
  return known.length === 0
    ? 'There is no such field; none is taken.'
    : `There is no such field. There are ${known.join(', ')}.`;
}

const plain = (name: string) => name.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
const letters = (name: string) => [...name].toSorted().join('');

/** Whether two names are one in another spelling, with letters swapped, or with one or two too many or too few at the end. */
function isClose(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  if (short === '') return false;
  return letters(short) === letters(long) || (long.startsWith(short) && long.length - short.length <= 2);
}
