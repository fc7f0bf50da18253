import type { Answer } from '#surveys';
import { useTexts } from '../texts/use-texts';
import type { Asked } from './asked';
import { Choices, Codes } from './codes';
import { Counter, DateField, NumberField, TextField } from './fields';
import { Matrix } from './matrix';
import { PhotoField } from './photo-field';
import { PlaceField } from './place-field';
import { ReceiptField } from './receipt-field';
import { Stopwatch } from './stopwatch';

/** A question with its words around the control of its kind. */
export function Question({ session, question, notes = [] }: Asked & { notes?: readonly string[] }) {
  const { queue, visit } = useTexts();
  const { key, text, help, hint, finding, kind } = question;
  if (kind === 'statement') return <p class="long">{text}</p>;
  return (
    <fieldset class="question" id={`q-${key}`} tabIndex={-1}>
      <legend>
        {text}
        {question.required && (
          <>
            <span aria-hidden="true">{'\u00a0*'}</span>
            <span class="unseen">, {visit.required}</span>
          </>
        )}
      </legend>
      {notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      {help !== null && <p class="quiet">{help}</p>}
      {hint !== null && <p class="quiet">{hint}</p>}
      {session.refused.includes(key) && <p class="finding">{queue.refusedShort}</p>}
      {finding !== null && (
        <p class="finding" role="alert">
          {finding}
        </p>
      )}
      <Control session={session} question={question} />
      <Emptinesses session={session} question={question} />
    </fieldset>
  );
}

function Control(asked: Asked) {
  switch (asked.question.kind) {
    case 'yes_no':
    case 'choice':
    case 'scale':
    case 'recommend':
    case 'ease':
      return <Codes {...asked} />;
    case 'choices':
      return <Choices {...asked} />;
    case 'matrix':
      return <Matrix {...asked} />;
    case 'short_text':
    case 'long_text':
      return <TextField {...asked} />;
    case 'number':
      return <NumberField {...asked} />;
    case 'counter':
      return <Counter {...asked} />;
    case 'date':
      return <DateField {...asked} />;
    case 'timed':
      return <Stopwatch {...asked} />;
    case 'photo':
      return <PhotoField {...asked} />;
    case 'receipt':
      return <ReceiptField {...asked} />;
    case 'place':
      return <PlaceField {...asked} />;
    default:
      return null;
  }
}

/** 'Does not apply' and 'rather not say', where they are offered: pressed again they are taken back, and what was there before is there again. */
function Emptinesses({ session, question: { key, answer, notApplicable, refuse } }: Asked) {
  const { visit } = useTexts();
  const toggle = (empty: string) => {
    if (!isGiven(session.fill.answers.get(key), empty)) session.answerInstead(key, { empty });
    else if (session.aside.has(key)) session.undo(key);
    else session.answer(key, null);
  };
  const offered = [
    ['not_applicable', notApplicable],
    ['refused', refuse],
  ] as const;
  return (
    <>
      {offered.map(
        ([empty, words]) =>
          words !== null && (
            <button
              key={empty}
              type="button"
              class="second wide"
              aria-pressed={isGiven(answer, empty)}
              onClick={() => toggle(empty)}
            >
              {words}
            </button>
          ),
      )}
      {session.aside.has(key) && (
        <button type="button" class="plain" onClick={() => session.undo(key)}>
          {visit.undo}
        </button>
      )}
    </>
  );
}

function isGiven(answer: Answer | null | undefined, empty: string): boolean {
  return answer !== null && answer !== undefined && 'empty' in answer && answer.empty === empty;
}
