const entry = <Details = Record<never, never>>(
  status: number,
  title: string,
  sentence: string | ((details: Details) => string),
) => ({ status, title, sentence: typeof sentence === 'string' ? () => sentence : sentence });

/** Every failure that a person can cause: stable code, status, and a sentence that says what to do. */
export const problems = {
  invalid_input: entry<{ count: number }>(
    400,
    'Some of what was sent is not usable',
    ({ count }) => `${count === 1 ? 'One thing needs' : `${count} things need`} correcting; nothing was changed.`,
  ),
  malformed_json: entry(400, 'That is not JSON', 'The request body could not be read as JSON. Nothing was changed.'),
  unknown_host: entry(400, 'Unknown host', 'This address does not belong to this installation. Use its own address.'),
  cross_site: entry(
    403,
    'Request from another site',
    'Changes are taken only from Candour’s own pages. Nothing was changed.',
  ),
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
    'This address belongs to several organisations. Say which one to sign in to.',
  ),
  not_allowed: entry<{ permission: string }>(
    403,
    'Not allowed',
    ({ permission }) => `Your role does not include ${permission}. Ask an owner of your organisation.`,
  ),
  not_found: entry(404, 'Not found', 'There is nothing here, or it is not yours to see.'),
  gone: entry(410, 'No longer valid', 'This link was used already or is too old. Ask for a new one.'),
  already_set_up: entry(404, 'Not found', 'There is nothing here, or it is not yours to see.'),
  too_large: entry<{ limit: string }>(413, 'Too large', ({ limit }) => `The limit is ${limit}. Nothing was changed.`),
  unsupported_type: entry<{ wanted: string }>(
    415,
    'Wrong kind of content',
    ({ wanted }) => `Send it as ${wanted}. Nothing was changed.`,
  ),
  changed_meanwhile: entry(
    409,
    'Changed by someone else meanwhile',
    'Load the newest state, make your change again and save. Nothing of theirs was overwritten.',
  ),
  taken: entry<{ field: string }>(
    409,
    'Already in use',
    ({ field }) => `This ${field} is in use already. Choose another one.`,
  ),
  still_in_use: entry<{ what: string; by: string }>(
    409,
    'Still in use',
    ({ what, by }) => `This ${what} still has ${by}. Move or remove those first.`,
  ),
  wrong_state: entry<{ what: string; state: string; wanted: string }>(
    409,
    'Not possible in this state',
    ({ what, state, wanted }) => `The ${what} is ${state}; this needs it to be ${wanted}. Nothing was changed.`,
  ),
  would_be_circular: entry(409, 'Would be its own parent', 'A region cannot lie inside itself. Choose another parent.'),
  last_owner: entry(409, 'The last owner', 'An organisation needs an owner. Make someone else an owner first.'),
  weak_password: entry(
    400,
    'Password too short or too common',
    'Use 12 to 128 characters, and not one of the passwords that everybody tries first.',
  ),
  unusable_definition: entry<{ count: number }>(
    422,
    'The definition needs corrections',
    ({ count }) => `${count} ${count === 1 ? 'place needs' : 'places need'} correcting before this can be used.`,
  ),
  too_many_fields: entry<{ limit: number }>(
    409,
    'Too many fields',
    ({ limit }) => `There are ${limit} fields of customers, which is the limit. Remove one that is no longer used.`,
  ),
  too_many_compared: entry<{ limit: number }>(
    409,
    'Too many fields to compare by',
    ({ limit }) => `Results are compared by ${limit} fields, which is the limit. Stop comparing by one of them first.`,
  ),
  field_not_compared: entry<{ field: string }>(
    409,
    'Not a field to compare by',
    ({ field }) =>
      `${field} has a value of its own for nearly everybody: compare by fields of few values, or of yes and no.`,
  ),
  unknown_field: entry<{ field: string; known: string[] }>(400, 'No results by this field', ({ field, known }) =>
    known.length === 0
      ? `Results can’t be compared by ${field}: no field of customers is chosen for that.`
      : `Results can’t be compared by ${field}. Ask for one of: ${known.join(', ')}.`,
  ),
  unknown_measure: entry<{ measure: string; known: string[] }>(
    400,
    'No such score',
    ({ measure, known }) => `There is no score named ${measure}. Ask for one of: ${known.join(', ')}.`,
  ),
  unusable_standard: entry<{ count: number }>(
    422,
    'The standard needs corrections',
    ({ count }) => `${count} ${count === 1 ? 'place needs' : 'places need'} correcting before this can be used.`,
  ),
  unusable_rules: entry<{ count: number }>(
    422,
    'The rules need corrections',
    ({ count }) => `${count} ${count === 1 ? 'place needs' : 'places need'} correcting before this can be used.`,
  ),
  unusable_answers: entry<{ count: number }>(
    422,
    'Some answers are not usable',
    ({ count }) => `${count} ${count === 1 ? 'answer needs' : 'answers need'} correcting. Nothing was stored.`,
  ),
  nothing_changed: entry(
    422,
    'This is what was answered',
    'Say what the answer should have been: this is what was answered already. Nothing was changed.',
  ),
  other_audience: entry(
    422,
    'Not for these respondents',
    'A checklist is answered by a shopper’s visit only, and a survey for customers never is. Nothing was stored.',
  ),
  key_used_for_other_answers: entry(
    409,
    'This submission key belongs to other answers',
    'The first answers stay. To hand in other answers, use a new submission key.',
  ),
  not_your_job: entry(
    404,
    'Not on your list',
    'This job is not on your list, or no longer. Keep the visit on your phone and ask whoever gave you the job.',
  ),
  already_handed_in: entry(
    409,
    'Handed in already',
    'A visit was handed in for this job before. It stays; this one is kept on your phone. Ask the scheduler if it is the better one.',
  ),
  rotation: entry<{ why: string }>(409, 'Too soon for this store', ({ why }) => why),
  briefing_not_passed: entry(
    409,
    'The briefing comes first',
    'Answer the questions about the briefing correctly, then accept the job.',
  ),
  not_suitable: entry<{ why: string }>(409, 'Not possible for this shopper', ({ why }) => why),
  programme_not_ready: entry<{ count: number }>(
    409,
    'The programme is not ready',
    ({ count }) => `${count === 1 ? 'One thing is' : `${count} things are`} missing before it can start.`,
  ),
  own_visit: entry(
    403,
    'Someone else decides',
    'Whoever made, graded or appealed something does not decide on it. Ask a colleague to.',
  ),
  too_late: entry<{ days: number }>(409, 'Too late', ({ days }) => `This was possible for ${days} days.`),
  unusable_photo: entry<{ why: string }>(
    422,
    'This photo is not usable',
    ({ why }) => `${why} Everything else of the visit is kept.`,
  ),
  sealed_visit_unreadable: entry(
    422,
    'This file is no sealed visit',
    'It was not sealed for this organisation, or was changed on its way. Ask the shopper to save the visit again, and send the file as it is.',
  ),
  sealed_visit_not_theirs: entry(
    409,
    'The job is no longer this shopper’s',
    'Offer the job to the shopper again and let them accept it, then bring the file in again. Nothing was stored.',
  ),
  photo_changed: entry(
    422,
    'The photo was changed on its way',
    'Other bytes arrived than were sent, and none of them was kept. Send the photo again.',
  ),
  changed_on_its_way: entry(
    400,
    'Changed on its way',
    'Other bytes arrived than the digest says were sent. Nothing was stored; send it again.',
  ),
  twin_in_flight: entry(
    423,
    'Being stored right now',
    'The same is being stored at this moment. Ask again in a second.',
  ),
  closed: entry<{ why: string }>(410, 'Closed', ({ why }) => why),
  unusable_file: entry<{ why: string; reason: string; details: Readonly<Record<string, string | number>> }>(
    422,
    'The file is not usable',
    ({ why }) => `${why} Nothing was imported.`,
  ),
  unusable_message: entry<{ count: number }>(
    422,
    'The message needs corrections',
    ({ count }) => `${count} ${count === 1 ? 'place needs' : 'places need'} correcting before it can be saved.`,
  ),
  unusable_logo: entry(
    422,
    'The logo is not usable',
    'Use a PNG of at most 200 kB and 2,000 pixels a side. Nothing was changed.',
  ),
  database_unavailable: entry(
    503,
    'Not possible right now',
    'The database does not answer, or takes no changes at this moment. Try again shortly: what is sent again under the same key is stored once.',
  ),
  files_unavailable: entry(
    503,
    'Files can’t be kept right now',
    'The place where files are kept does not answer, or takes none at this moment. What has come stays; try again shortly, nothing is kept twice.',
  ),
  busy: entry(
    503,
    'Busy at this moment',
    'Too much is asked for at once, or something else holds what this needs. Nothing was changed; try again shortly.',
  ),
} as const;

export type ProblemCode = keyof typeof problems;
/** What the sentence of a problem needs to be told; nothing for most. */
export type ProblemDetails<Code extends ProblemCode> =
  Parameters<(typeof problems)[Code]['sentence']> extends [infer Details] ? Details : Record<never, never>;
