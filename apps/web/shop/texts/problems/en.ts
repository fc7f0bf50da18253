/** What a rule names, as the shopper’s language writes it: days, counts, languages. */
export type Named = Readonly<Record<string, string | number>>;

const address = 'The app was opened at another address than its own. Open it by the link in your mail.';
const unreadable =
  'The server could not read this. Take the newest version of the app and send it again, or save it as a file and send that to whoever gave you the job.';

/** What a phone can be refused, by the problem's code, and what the shopper does then. */
export const enProblems = {
  known: {
    not_signed_in: 'You are signed out. Sign in again; your visits are kept on this phone.',
    not_allowed:
      'You are signed in as somebody who makes no visits. Sign in by the link that invited you as a shopper.',
    cross_site: address,
    unknown_host: address,
    not_found: 'The server does not have this, or it is not yours. Ask whoever gave you the job.',
    gone: 'This link has been used, or is too old. Ask for a new one.',
    invalid_input: unreadable,
    malformed_json: unreadable,
    unsupported_type: unreadable,
    too_large: 'This is more than the server takes. Save it as a file and send that to whoever gave you the job.',
    changed_meanwhile: 'This has changed meanwhile. It is shown as it is now: look at it, and press again.',
    wrong_state: 'This has moved on meanwhile. Go back and look at how it stands now.',
    visit_not_accepted: 'The job is not accepted yet. Accept it on its page, then send the visit again.',
    put_right_too_late:
      'The visit is no longer returned to you: the time was over, or it was put right on another phone. The reviewer goes on with what has arrived.',
    rotation: 'You, or somebody of your household, were in this store too short a time ago. Choose another store.',
    briefing_not_passed: 'Answer the questions about the briefing correctly, then accept the job.',
    not_suitable:
      'The programme asks for something else here, such as a language or a home nearby. Choose another job.',
    not_your_job:
      'This job is no longer on your list. Ask whoever gave it to you, then send it again; it stays on this phone.',
    already_handed_in:
      'Another visit was handed in for this job, perhaps from another phone. That one counts. If this one is better, save it as a file and ask whoever gave you the job.',
    key_used_for_other_answers: 'Other answers have arrived for this visit. Those stay; these are kept here.',
    unusable_answers: 'Some answers could not be taken. Open the visit again, mend them, and hand in again.',
    other_audience:
      'This checklist is not one for visits. Save the visit as a file and send that to whoever gave you the job.',
    too_late: 'The time for this is over.',
    unusable_photo: 'The photo is not usable. Take it again; everything else is kept.',
    not_a_photo: 'This file is no photo. Take one with the camera.',
    photo_too_large: 'The picture is too large. Take it again in a smaller size.',
    photo_damaged: 'The photo is damaged. Take it again.',
    photo_changed: 'A photo kept arriving changed. Send it again, better on another network, or save it as a file.',
    photo_gone:
      'A photo of this visit is no longer on this phone. Save the visit as a file and send that to whoever gave you the job.',
    twin_in_flight: 'It is being stored at this moment. Try again in a few seconds.',
    too_many_attempts: 'Too many attempts. Wait a quarter of an hour, then try again.',
  },
  /** The rule of a programme that is in the way, with what it names. */
  rules: {
    rotation_days: (d: Named) =>
      `You, or somebody of your household, were in this store on ${d.last}. ${d.days} days have to lie between: you can go again from ${d.until} on.`,
    rotation_held: (d: Named) =>
      `You, or somebody of your household, have a job in this store until ${d.last}. ${d.days} days have to lie between: you can go again from ${d.until} on.`,
    rotation_visits: (d: Named) =>
      `Since you, or somebody of your household, were in this store, others have made ${d.made} of the ${d.wanted} visits that must lie between.`,
    other_languages: (d: Named) => `The job asks for somebody who speaks ${d.languages}.`,
    too_far: (d: Named) => `The store is ${d.km} km from where you start; the job asks for at most ${d.maxKm} km.`,
  },
  unknown: (code: string) =>
    `The server would not take this (${code}). Save it as a file and send that to whoever gave you the job.`,
};

export type Problems = {
  known: Record<keyof (typeof enProblems)['known'], string>;
  rules: Record<keyof (typeof enProblems)['rules'], (d: Named) => string>;
  unknown: (code: string) => string;
};
