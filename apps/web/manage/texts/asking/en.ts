import { channelWords } from '../channel-words';

/** What the screens say in English: by which channels a campaign asks. */
export const asking = {
  asking: {
    title: 'How they are asked',
    lead: 'In this order. Whoever one way can’t reach, or did not, is asked by the next at once.',
    channel: 'Way of asking',
    channels: channelWords('en'),
    afterDays: 'Follows after days without an answer',
    afterDaysHint: '0: only for whoever the one before can’t reach.',
    add: 'Ask another way afterwards',
    refusalsAgain: 'Ring once more whoever had no time, after two weeks and by somebody else',
    skill: 'Only interviewers with this skill',
    skillHint: 'Empty: whoever speaks the language.',
    interviewsAtMost: 'Stop after so many interviews',
    interviewsAtMostHint: 'Empty: everybody is rung.',
    callBacks: 'Interviewers may agree on another time to call',
    earlier: 'Earlier',
    carried: {
      phone: 'The questions by telephone',
      automated_call: 'The questions in an automated call',
      paper: 'The questions on paper',
    },
    canBeAsked: 'Can be asked',
    without: {
      email: 'No e-mail address',
      phone: 'No telephone number',
      none: 'Can’t be asked',
      post: 'No postal address',
    },
    kept: {
      no_consent: 'May not be called: the country asks for consent first',
      closed: 'May not be called: there is no hour for it',
    },
    keptFromMail: 'May not be asked by mail: the country asks for consent first',
    startByPost: 'Letters wait on the campaign’s page until somebody prints and posts them.',
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
