import { problemsOf } from '../http/problem.js';
import { entry } from '../http/problem-entry.js';

/** What a person can cause by signing in and what people may do. */
export const AccessProblem = problemsOf({
  not_signed_in: entry(401, 'Not signed in', 'Sign in to go on.'),
  signed_in_as_other: entry(
    409,
    'Somebody else signed in here',
    'Another person signed in in this browser since this page was opened. Nothing was changed. Reload the page to go on as that person, or sign in again.',
  ),
  wrong_credentials: entry(401, 'Wrong e-mail or password', 'Check both and try again, or ask for a new password.'),
  too_many_attempts: entry<{ minutes: number }>(
    429,
    'Too many attempts',
    ({ minutes }) => `Wait ${minutes} minutes, then try again, or ask for a new password.`,
  ),
  choose_organisation: entry<{ organisations: { id: string; name: string }[] }>(
    409,
    'Choose an organisation',
    () => 'This address belongs to several organisations. Say which one to sign in to.',
  ),
  not_allowed: entry<{ permission: string }>(
    403,
    'Not allowed',
    ({ permission }) => `Your role does not include ${permission}. Ask an owner of your organisation.`,
  ),
  gone: entry(410, 'No longer valid', 'This link was used already or is too old. Ask for a new one.'),
  already_set_up: entry(404, 'Not found', 'There is nothing here, or it is not yours to see.'),
  last_owner: entry(409, 'The last owner', 'An organisation needs an owner. Make someone else an owner first.'),
  weak_password: entry(
    400,
    'Password too short or too common',
    'Use 12 to 128 characters, and not one of the passwords that everybody tries first.',
  ),
});
