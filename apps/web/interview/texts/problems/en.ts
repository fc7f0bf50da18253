const address = 'The app was opened at another address than its own. Open it from Candour’s menu.';
const unreadable = 'The server could not read this. Load the page again to take the newest version of the app.';

/** What an interviewer can be refused, by the problem's code, and what to do then. */
export const enProblems = {
  known: {
    not_signed_in: 'You are signed out. Sign in again; nothing is lost.',
    signed_in_as_other: 'Somebody else is signed in in this browser. Sign in again yourself.',
    wrong_credentials: 'Wrong e-mail address or password. Check both and try again.',
    not_allowed: 'Your role makes no calls. Ask an owner of your organisation.',
    cross_site: address,
    unknown_host: address,
    not_found: 'This call is no longer yours, or it is not there any more. Take the next one.',
    invalid_input: unreadable,
    malformed_json: unreadable,
    unsupported_type: unreadable,
    too_large: 'This is more than the server takes. Write less.',
    wrong_state: 'This call has moved on meanwhile: its outcome was said already, perhaps by a supervisor.',
    not_to_be_rung: 'This customer may not be called now after all. Take the next one.',
    no_own_telephone: 'Write down your own number first, or ring the customer with any telephone.',
    line_rests: 'The line calls nobody now. Ring the customer with any telephone.',
    line_refused: 'The line placed no call. Look at your own number, or ring the customer with any telephone.',
    unusable_appointment: 'The appointment needs correcting.',
    other_version:
      'The survey has another version by now. What you entered is kept beside the customer’s answers, where supervisors can read it; it is not counted.',
    handed_in_already:
      'Answers were handed in already, by the customer’s own link. Those count; what you entered since was not taken.',
    steps_missing: 'Not all answers have arrived yet. Try again in a moment.',
    no_call_backs: 'In this campaign nobody agrees on another time to call. Choose another outcome.',
    not_handed_in: 'The interview is complete once its answers are handed in. Hand them in, or choose another outcome.',
    unusable_answers: 'Some answers are missing or need mending. Go back to the questions.',
    unusable_number: 'This is no telephone number that can be called. Write it as the customer would dial it.',
  },
  unknown: (code: string) => `The server would not do that (${code}).`,
};
