/** What the screens say in English: by which channels a campaign asks. */
export const asking = {
  asking: {
    title: 'How they are asked',
    lead: 'In this order. Whoever one way can’t reach, or did not, is asked by the next at once.',
    channel: 'Way of asking',
    channels: { email: 'E-mail', phone: 'Telephone', automated_call: 'Automated call' },
    afterDays: 'Follows after days without an answer',
    afterDaysHint: '0: only for whoever the one before can’t reach.',
    add: 'Ask another way afterwards',
    refusalsAgain: 'Ring once more whoever had no time, after two weeks and by somebody else',
    earlier: 'Earlier',
    carried: { phone: 'The questions by telephone', automated_call: 'The questions in an automated call' },
    canBeAsked: 'Can be asked',
    without: { email: 'No e-mail address', phone: 'No telephone number', none: 'Can’t be asked' },
    kept: {
      no_consent: 'May not be called: the country asks for consent first',
      closed: 'May not be called: there is no hour for it',
    },
    startByPhone: 'Interviewers ring from the queue, at hours when people there may be called.',
    progress: 'By way of asking',
    progressLead: 'Reached: the mail was delivered, or somebody spoke on the telephone.',
    steps: {
      waiting: 'Waiting',
      asked: 'Asked',
      reached: 'Reached',
      answered: 'Answered',
      notReached: 'Can’t be reached',
    },
  },
} as const;
