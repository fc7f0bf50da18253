import type { RespondTexts } from '../respond-texts.js';

export const en: RespondTexts = {
  error: 'Please check',
  chosenInMail: 'Your choice in the e-mail is marked. It counts when you go on.',
  whatHappens: 'What happens with my answers',
  preview: 'Preview: nothing is saved.',
  putRight: 'Should something be put right? Write it here, and a person looks at it.',
  putRightSend: 'Send',
  startAgain: 'Start again',
  leftOpen: {
    heading: 'Please open the link once more',
    text: 'This page was open for a long time. Open the link in your e-mail again: what you have answered is kept.',
  },
  otherLink: {
    heading: 'Another survey was opened in this browser',
    pressed:
      'So that your answers don’t end up under another name, nothing on this page was kept yet. Press the button to go on with the survey of this page: what you have just filled in comes along.',
    looked: 'This page belongs to another link. Open that link again to go on there: what you have answered is kept.',
    goOn: 'Go on with the survey of this page',
    toLast: 'To the survey that was opened last',
  },
  tooLong: {
    heading: 'That was too much text',
    text: 'Go back with your browser, shorten the longest text and go on. Your earlier pages are kept.',
  },
  otherSite: {
    heading: 'This was sent from another site',
    text: 'Nothing was changed. Open the link in your e-mail to answer.',
  },
  unavailable: {
    heading: 'Not possible right now',
    text: 'What you answered is kept. This page tries again by itself every few seconds.',
  },
  kept: {
    heading: 'Your answers are not lost',
    text: 'We can’t store them at this moment. They are kept on this page: leave it open. It tries again every few seconds; if it doesn’t, press the button.',
  },
  sendAgain: 'Send my answers again',
  trouble: {
    heading: 'Something went wrong on our side',
    text: 'What you answered on earlier pages is kept. Please try again; if it happens again, tell us the reference {reference}.',
  },
  letterCode: {
    heading: 'Type the code of your letter',
    text: 'It stands beside the square in the letter and has twelve letters and figures.',
    label: 'Code',
    press: 'Go on',
    wrong: 'No letter has this code. Compare it with your letter, letter by letter.',
  },
  callCheck: {
    asked: {
      heading: 'Were you interviewed by telephone?',
      text: '{organisation} has it that somebody called you on {day} and asked you questions. Please say whether that is so; nothing else is asked.',
    },
    yes: 'Yes, I was called',
    no: 'No, nobody called me',
    thanks: { heading: 'Thank you', text: '{organisation} has your answer.' },
  },
  unsubscribe: {
    ask: {
      heading: 'No more survey e-mails?',
      text: 'If you press the button, {organisation} will send no more survey e-mails to {email}. Nothing else changes.',
    },
    press: 'Stop the e-mails',
    done: {
      heading: 'You will get no more survey e-mails',
      text: '{organisation} will send no more survey e-mails to {email}.',
    },
    undo: 'I pressed by mistake: undo',
    undone: {
      heading: 'Undone',
      text: '{organisation} may send survey e-mails to {email} again.',
    },
    unclear: {
      heading: 'Nothing was changed',
      text: 'Open the link in your e-mail and press the button on the page.',
    },
  },
  preferences: {
    choose: 'Or choose what to get',
    chooseHelp: 'Ticked e-mails come; the others don’t.',
    topics: {
      visits: 'After a visit to a store',
      calls: 'After a call to customer service',
      reminders: 'Reminders when I have not answered',
    },
    language: 'In which language?',
    save: 'Save my choice',
    saved: 'Your choice is saved.',
  },
};
