import { beginFill, stateOf, type Definition, type Language } from '#surveys';
import { keepDraft } from '../keep/drafts';
import type { Draft, Job } from '../keep/shapes';

/** The language a checklist is filled in: the shopper's, or the checklist's first where it has none in hers. */
export function languageFor(definition: Definition, wanted: Language): Language {
  return definition.languages.includes(wanted) ? wanted : (definition.languages[0] ?? 'en');
}

/** Begins a visit: from here on it lives on the phone, under a key of its own. */
export function beginVisit(personId: string, job: Job, definition: Definition, wanted: Language): Promise<Draft> {
  const key = crypto.randomUUID();
  const at = Date.now();
  const fill = beginFill(definition, { seed: key, language: languageFor(definition, wanted) });
  const draft: Draft = {
    key,
    personId,
    job,
    versionId: job.versionId,
    state: 'open',
    fill: stateOf(fill),
    startedAt: at,
    clock: { at, mono: 0 },
    running: {},
    head: job.id,
    events: 0,
    turn: 0,
    handIn: null,
    receipt: null,
    problem: null,
  };
  return keepDraft(draft, { entries: [{ kind: 'began', at, mono: 0 }] });
}
