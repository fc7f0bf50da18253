import { counted } from '../counted';

const count = counted('en');

/** What the screens say in English: the trail of changes. */
export const changes = {
  lead: 'Who changed what, and when. Nothing here can be altered.',
  none: 'Nothing has been changed yet',
  noneAdvice: 'Every change by a person or an API key leaves a line here.',
  at: 'When',
  by: 'Who',
  aShopper: 'A shopper',
  what: 'What',
  details: 'Details',
  visits: (n: number) => count(n, { one: '# visit', other: '# visits' }),
  gone: 'No longer there',
  /** What somebody did, said before the name of the thing; with a colon where the name can’t follow as it is. */
  caseFields: {
    acknowledged: 'Taken up, open minutes',
    firstWord: 'First word, open minutes',
    settled: 'Settled, open minutes',
    remedyLimit: 'Remedy without asking, up to',
    currency: 'Currency',
  },
  did: {
    organisation: {
      changed: 'Changed the settings of',
      'changed the logo': 'Changed the logo',
      'removed the logo': 'Removed the logo',
      'released sending': 'Let waiting mails be sent',
    },
    person: {
      invited: 'Invited',
      'invited again': 'Mailed the invitation again to',
      changed: 'Changed the details of',
      'changed password': 'Changed the password of',
    },
    'api key': {
      made: 'Made the API key',
      revoked: 'Revoked the API key',
    },
    store: {
      opened: 'Added the store',
      changed: 'Changed the store',
      moved: 'Moved the store to another region:',
      closed: 'Closed the store',
      reopened: 'Opened the store again:',
    },
    region: {
      added: 'Added the region',
      changed: 'Changed the region',
      removed: 'Removed the region',
    },
    'opening hours': {
      set: 'Set the opening hours of',
      dropped: 'Dropped the opening hours of its own of',
    },
    'case rule': {
      started: 'Started the case rule',
      stopped: 'Stopped the case rule',
    },
    'case settings': {
      changed: 'Changed how cases are counted',
    },
    caller: {
      erased: 'Erased a caller’s details',
    },
    'root cause': {
      added: 'Added the root cause',
      renamed: 'Renamed the root cause',
      retired: 'Retired the root cause',
      reinstated: 'Took the root cause into use again:',
    },
    standard: {
      'saved draft': 'Saved a draft of the service standard',
      published: 'Published the service standard:',
    },
    'score rules': {
      published: 'Published the score rules:',
    },
    survey: {
      made: 'Made the survey',
      'saved draft': 'Saved a draft of the survey',
      published: 'Published the survey',
      archived: 'Archived the survey',
    },
    customer: {
      added: 'Added a customer',
      changed: 'Changed a customer’s details',
      'added a purchase': 'Added a customer’s purchase',
      'chose what to get': 'Noted what a customer wants to get',
      erased: 'Erased a customer’s details',
    },
    'customer field': {
      added: 'Added a field of customers:',
      changed: 'Changed a field of customers:',
      removed: 'Removed a field of customers:',
    },
    number: {
      suppressed: 'Put on the list of numbers that nobody rings:',
      'lifted suppression': 'Took off the list of numbers that nobody rings:',
    },
    address: {
      suppressed: 'Put an address on the suppression list:',
      'subscribed again': 'Took an address off the suppression list, as its owner wished:',
      'lifted suppression': 'Took an address off the suppression list:',
    },
    import: {
      started: 'Started the import of',
      cancelled: 'Cancelled the import of',
      undid: 'Took back the import of',
    },
    campaign: {
      made: 'Made the campaign',
      changed: 'Changed the campaign',
      started: 'Started the campaign',
      paused: 'Paused the campaign',
      resumed: 'Resumed the campaign',
      cancelled: 'Cancelled the campaign',
    },
    mail: {
      'sent again': 'Sent a mail in doubt again',
      'taken as sent': 'Took a mail in doubt as sent',
    },
    attempt: {
      'sent again': 'Made an attempt in doubt once more',
      'taken as sent': 'Took an attempt in doubt as made',
    },
    response: {
      erased: 'Erased a response to the survey',
      contacted: 'Contacted whoever answered the survey',
      'not contacted yet': 'Took back that somebody was contacted who answered the survey',
    },
    'consent to calls': {
      noted: 'Noted what this customer agreed to:',
      removed: 'Took back what this customer had agreed to:',
    },
    'mail rule': {
      changed: 'Decided whether mails need consent in',
    },
    line: {
      resumed: 'Let the telephone line call again',
    },
    recording: {
      uploaded: 'Uploaded how a question is read aloud in calls:',
      removed: 'Removed how a question is read aloud in calls:',
    },
    mailing: {
      ordered: 'Ordered letters',
      posted: 'Posted letters',
      dropped: 'Dropped letters that were not posted',
    },
    letter: {
      'came back': 'Noted a letter that came back',
    },
    'print run': {
      ordered: 'Ordered the print run',
      closed: 'Closed the print run',
      reopened: 'Opened the print run again:',
    },
    'calling hours': {
      changed: 'Changed the hours for calls to',
    },
    calling: {
      settled: 'Said how a call ended',
      assigned: 'Gave a call to somebody',
    },
    interviewer: {
      changed: 'Changed what an interviewer can do:',
    },
    programme: {
      made: 'Made the programme',
      changed: 'Changed the programme',
      'noted staff notice': 'Recorded the notice to the staff:',
      'planned wave': 'Planned the wave',
      moved: 'Changed the state of the programme',
    },
    shopper: {
      changed: 'Changed the details of the shopper',
    },
    assignment: {
      offered: 'Offered the visit',
      'withdrew the offer of': 'Withdrew the offer of the visit',
      cancelled: 'Cancelled the visit',
      accepted: 'Accepted the visit',
      declined: 'Declined the visit',
      'gave back': 'Gave back the visit',
    },
    visit: {
      'brought in from a file': 'Brought in a sealed visit:',
      'took without all photos': 'Took a visit as it is, without all photos:',
      'removed photos of': 'Removed photos that no answer names any more from the visit',
      'put right': 'Amended the returned visit',
      corrected: 'Corrected answers of the visit',
      returned: 'Returned a visit to the shopper:',
      approved: 'Approved the visit',
      rejected: 'Rejected the visit',
      appealed: 'Appealed against the visit',
      'upheld the appeal of': 'Upheld an appeal against the visit',
      'dismissed the appeal of': 'Dismissed an appeal against the visit',
      'marked paid': 'Marked as paid:',
    },
  },
} as const;
