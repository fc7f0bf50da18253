import { useState } from 'react';
import type { Definition } from '#surveys';
import { request } from '../api/request';
import type { Survey } from '../api/surveys';
import { useAct } from '../api/use-act';

/** The draft that the server holds, by its number. */
interface Kept {
  definition: Definition;
  revision: number;
}

/**
 * The draft as it is being typed. Saving keeps what is open and what was typed meanwhile; a newer draft of somebody else is taken
 * only where nothing was typed here.
 */
export function useDraft(survey: Survey<Definition>) {
  const [kept, setKept] = useState<Kept>({ definition: survey.draft, revision: survey.draftRevision });
  const [definition, change] = useState(survey.draft);
  const dirty = definition !== kept.definition;
  if (survey.draftRevision > kept.revision && !dirty) {
    setKept({ definition: survey.draft, revision: survey.draftRevision });
    change(survey.draft);
  }
  const save = useAct(
    async (saved: Definition) => {
      const body = { definition: saved, revision: kept.revision };
      const { draftRevision } = await request<{ draftRevision: number }>('PUT', `/surveys/${survey.id}/draft`, {
        body,
      });
      return { definition: saved, revision: draftRevision };
    },
    { stale: ['/surveys'], then: setKept },
  );
  return { definition, change, dirty, revision: kept.revision, save };
}
