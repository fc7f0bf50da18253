import type { Language } from '#surveys';
import { localeOf } from '../automated-calls/talk/twiml-of.js';
import { spokenToCallers } from './spoken-to-callers.js';

/** Seconds to press a key, so that nobody's answering machine is brought together with a customer. */
const patience = 15;
/** A customer's telephone rings so long. */
const ringSeconds = 30;

interface Speaking {
  language: Language;
  voice: string | undefined;
}

/** The interviewer has answered: a key brings her on. */
export async function askForKey(speaking: Speaking, action: string): Promise<string> {
  const response = await begin();
  const gather = response.gather({
    input: ['dtmf'],
    numDigits: 1,
    finishOnKey: '',
    timeout: patience,
    action,
    method: 'POST',
    actionOnEmptyResult: true,
  });
  gather.say(how(speaking), spokenToCallers[speaking.language].pressAKey);
  response.hangup();
  return response.toString();
}

/** The customer may not be rung after all. */
export async function sayNotNow(speaking: Speaking): Promise<string> {
  const response = await begin();
  response.say(how(speaking), spokenToCallers[speaking.language].notNow);
  response.hangup();
  return response.toString();
}

/** The customer is rung, and both are brought together. */
export async function dial(
  to: { number: string; extension: string | null },
  { callerId, action, events }: { callerId: string; action: string; events: string },
): Promise<string> {
  const response = await begin();
  const dialled = response.dial({ callerId, action, method: 'POST', timeout: ringSeconds, answerOnBridge: true });
  dialled.number(
    {
      statusCallback: events,
      statusCallbackMethod: 'POST',
      statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
      ...(to.extension === null ? {} : { sendDigits: `wwww${to.extension}` }),
    },
    to.number,
  );
  return response.toString();
}

const how = ({ language, voice }: Speaking) => ({
  language: localeOf(language) as never,
  ...(voice === undefined ? {} : { voice: voice as never }),
});

/** The builder is loaded with the first call, not with the program. */
async function begin() {
  const { default: VoiceResponse } = await import('twilio/lib/twiml/VoiceResponse.js');
  return new VoiceResponse();
}
