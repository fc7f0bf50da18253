import type { CallSession } from '../call/call-session';
import { answerOfChoice, answerOfCodes, chosenIn, emptinessKeys, offeredIn } from '../call/keys';
import { emptinessOf, enteredIn, type Spoken } from '../call/spoken';
import { textsIn } from '#surveys';

interface Props {
  session: CallSession;
  spoken: Spoken;
}

/** One question in the customer's language, with a key beside each answer. */
export function SpokenQuestion({ session, spoken, place }: Props & { place: string }) {
  const { question, row, key } = spoken;
  const { language } = session.fill;
  const finding = (row ?? question).finding;
  return (
    <section class="question" lang={language} aria-labelledby="asked" id={`q-${key}`}>
      <p class="quiet" lang={document.documentElement.lang}>
        {place}
      </p>
      {question.heading !== null && <h2>{question.heading}</h2>}
      {row === null ? (
        <h1 id="asked">{question.text}</h1>
      ) : (
        <>
          <p>{question.text}</p>
          <h1 id="asked">{row.text}</h1>
        </>
      )}
      {question.help !== null && <p class="quiet">{question.help}</p>}
      {question.hint !== null && <p class="quiet">{question.hint}</p>}
      {finding !== null && (
        <p class="finding" role="alert">
          {finding}
        </p>
      )}
      <Control session={session} spoken={spoken} />
      <Emptinesses session={session} spoken={spoken} />
    </section>
  );
}

function Control({ session, spoken }: Props) {
  const { kind } = spoken.question;
  if (kind === 'statement') return null;
  if (kind === 'short_text' || kind === 'long_text' || kind === 'number' || kind === 'date')
    return <Field session={session} spoken={spoken} />;
  return <Offers session={session} spoken={spoken} />;
}

function Offers({ session, spoken }: Props) {
  const { key, question } = spoken;
  const offered = offeredIn(spoken);
  const { codes, other } = chosenIn(enteredIn(spoken));
  const own = question.options.find((option) => option.other && codes.includes(option.code));
  return (
    <>
      <div class="offers" role="group" aria-labelledby="asked">
        {offered.map(({ code, label, isPoint, key: pressed }) => (
          <button
            key={code}
            type="button"
            class="second option"
            aria-pressed={codes.includes(code)}
            onClick={() => session.answer(key, answerOfChoice(spoken, code))}
          >
            {pressed !== null && <kbd>{pressed}</kbd>}
            <span>{isPoint && label === null ? code : label}</span>
          </button>
        ))}
      </div>
      {own !== undefined && (
        <>
          <label for="own-words">{textsIn(session.fill.language).other}</label>
          <input
            id="own-words"
            type="text"
            maxLength={500}
            value={other}
            onInput={(event) => session.type(key, answerOfCodes(spoken, codes, event.currentTarget.value))}
            onBlur={() => session.endTyping()}
          />
        </>
      )}
    </>
  );
}

function Field({ session, spoken }: Props) {
  const { key, question } = spoken;
  const { limits, kind } = question;
  const entered = enteredIn(spoken);
  const given = {
    'aria-labelledby': 'asked',
    value: typeof entered === 'string' || typeof entered === 'number' ? String(entered) : '',
    onBlur: () => session.endTyping(),
    onInput: (event: { currentTarget: { value: string } }) => session.type(key, rawOf(kind, event.currentTarget.value)),
  };
  if (kind === 'long_text') return <textarea key={key} rows={4} maxLength={limits.maxLength} {...given} />;
  if (kind === 'short_text') return <input key={key} type="text" maxLength={limits.maxLength} {...given} />;
  if (kind === 'date') return <input key={key} type="date" {...given} />;
  return (
    <div class="row">
      <input key={key} type="number" inputMode="decimal" step={1 / 10 ** (limits.decimals ?? 0)} {...given} />
      <span>{limits.unit}</span>
    </div>
  );
}

function rawOf(kind: string, text: string): unknown {
  if (text === '') return null;
  return kind === 'number' ? Number(text) : text;
}

/** 'Does not apply' and 'rather not say', where they are offered. */
function Emptinesses({ session, spoken }: Props) {
  const { question, key } = spoken;
  const said = emptinessOf(spoken);
  const offered = [
    ['not_applicable', question.notApplicable],
    ['refused', question.refuse],
  ] as const;
  return (
    <div class="offers">
      {offered.map(
        ([empty, words]) =>
          words !== null && (
            <button
              key={empty}
              type="button"
              class="second option"
              aria-pressed={said === empty}
              onClick={() => session.answer(key, said === empty ? null : { empty })}
            >
              <kbd>{emptinessKeys[empty]}</kbd> <span>{words}</span>
            </button>
          ),
      )}
    </div>
  );
}
