import { entry } from './problem-entry.js';

/** Every failure that a person can cause anywhere: stable code, status, and a sentence that says what to do. Rooms have their own besides. */
export const platformProblems = {
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
  not_found: entry(404, 'Not found', 'There is nothing here, or it is not yours to see.'),
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
  database_unavailable: entry(
    503,
    'Not possible right now',
    'The database does not answer, or takes no changes at this moment. Try again shortly: what is sent again under the same key is stored once.',
  ),
  busy: entry(
    503,
    'Busy at this moment',
    'Too much is asked for at once, or something else holds what this needs. Nothing was changed; try again shortly.',
  ),
} as const;
