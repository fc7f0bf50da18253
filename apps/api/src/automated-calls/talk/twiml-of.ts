import type { Language } from '#surveys';
import type { Prompt } from './prompts.js';

/** How a language is named to providers. */
const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fi: 'fi-FI',
  sv: 'sv-SE',
  lt: 'lt-LT',
  id: 'id-ID',
  ms: 'ms-MY',
};
export const localeOf = (language: Language): string => locales[language];
/** Seconds to think before a key, and between figures. */
const patience = { key: 7, figures: 4 } as const;

/** What surrounds a prompt: in which language and voice, and where what is pressed then goes. */
export interface Speaking {
  language: Language;
  voice: string | undefined;
  /** Where it is to be heard as somebody read it aloud; null where the voice says it. */
  recording: string | null;
  next: string;
}

/** A prompt as TwiML. The builder is loaded with the first call, not with the program. */
export async function twimlOf(
  { before, says, keys }: Prompt,
  { language, voice, recording, next }: Speaking,
): Promise<string> {
  const { default: VoiceResponse } = await import('twilio/lib/twiml/VoiceResponse.js');
  const response = new VoiceResponse();
  const how = { language: localeOf(language) as never, ...(voice === undefined ? {} : { voice: voice as never }) };
  if (keys === 0) {
    for (const text of [...before, ...says]) response.say(how, text);
    response.hangup();
    return response.toString();
  }
  const gather = response.gather({
    input: ['dtmf'],
    numDigits: keys,
    finishOnKey: '',
    timeout: keys === 1 ? patience.key : patience.figures,
    action: next,
    method: 'POST',
    actionOnEmptyResult: true,
  });
  for (const text of recording === null ? [...before, ...says] : before) gather.say(how, text);
  if (recording !== null) gather.play(recording);
  // Providers that tell nothing of a silence come here.
  response.redirect({ method: 'POST' }, next);
  return response.toString();
}

/** Nothing more is said. */
export const hangUp = '<?xml version="1.0" encoding="UTF-8"?><Response><Hangup/></Response>';
