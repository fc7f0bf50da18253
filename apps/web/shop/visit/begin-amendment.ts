import { stateOf, type Definition, type Language } from '#surveys';
import { keepDraft } from '../keep/drafts';
import type { Draft, Job } from '../keep/shapes';
import { languageFor } from './begin-visit';
import { answersBefore } from './put-right';

/** Begins to put a returned visit right: on the phone, under a key of its own, from the answers as the server has them. */
export function beginAmendment(personId: string, job: Job, definition: Definition, wanted: Language): Promise<Draft> {
  const { visit, returned } = job;
  if (visit === null || returned === null) throw new Error('Only a returned visit is put right.');
  const key = crypto.randomUUID();
  const at = Date.now();
  const amends = { key: visit.key, returned };
  const fill = answersBefore(definition, amends, languageFor(definition, wanted));
  const draft: Draft = {
    key,
    personId,
    job,
    versionId: returned.versionId,
    state: 'open',
    fill: stateOf(fill),
    startedAt: at,
    clock: { at, mono: 0 },
    running: {},
    head: key,
    events: 0,
    turn: 0,
    handIn: null,
    amends,
    receipt: null,
    problem: null,
  };
  return keepDraft(draft, { entries: [{ kind: 'began', at, mono: 0 }] });
}
