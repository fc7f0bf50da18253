import type { Change } from '#api';
import type { Texts } from '../texts/texts';

interface Sentence {
  /** What somebody did; with a colon where a name follows that can't be part of it. */
  did: string;
  name: string;
}

/** A row of the trail as a person reads it. What has no words yet is shown as it is kept. */
export function changeSentence(texts: Texts, { action, subjectKind, subjectName }: Change): Sentence {
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = texts.changes.did;
  const did = known[subjectKind]?.[action] ?? `${subjectKind}: ${action}`;
  const name = nameIn(texts, subjectName ?? '');
  return { did: name === '' ? did.replace(/:$/, '') : did, name };
}

/** Numbers of versions and of visits are kept in English words; any other name is somebody's own. */
function nameIn(texts: Texts, name: string): string {
  const [, version] = /^version (\d+)$/.exec(name) ?? [];
  if (version !== undefined) return texts.scoring.rules.version(version);
  const [, visits] = /^(\d+) visits$/.exec(name) ?? [];
  return visits === undefined ? name : texts.changes.visits(Number(visits));
}
