import { channelWords } from '../channel-words';

/** What the screens say in Swedish: by which channels a campaign asks. */
export const asking = {
  asking: {
    title: 'Hur de tillfrågas',
    lead: 'I den här ordningen. Den som ett sätt inte kan nå, eller inte nådde, tillfrågas genast på nästa sätt.',
    channel: 'Sätt att fråga',
    channels: channelWords('sv'),
    afterDays: 'Följer efter dagar utan svar',
    afterDaysHint: '0: bara för dem som det föregående inte når.',
    add: 'Fråga på ett annat sätt därefter',
    refusalsAgain: 'Ring en gång till den som inte hade tid, efter två veckor och av någon annan',
    skill: 'Bara intervjuare med denna färdighet',
    skillHint: 'Tomt: vem som helst som talar språket.',
    interviewsAtMost: 'Sluta efter så här många intervjuer',
    interviewsAtMostHint: 'Tomt: alla rings upp.',
    callBacks: 'Intervjuare får avtala en ny tid att ringa',
    earlier: 'Tidigare',
    carried: {
      phone: 'Frågorna per telefon',
      automated_call: 'Frågorna i ett automatiskt samtal',
      paper: 'Frågorna på papper',
    },
    canBeAsked: 'Kan tillfrågas',
    without: {
      email: 'Ingen e-postadress',
      phone: 'Inget telefonnummer',
      none: 'Kan inte tillfrågas',
      post: 'Ingen postadress',
    },
    kept: {
      no_consent: 'Får inte ringas: landet kräver samtycke först',
      closed: 'Får inte ringas: det finns ingen tid för det',
    },
    keptFromMail: 'Får inte tillfrågas per mejl: landet kräver samtycke först',
    startByPost: 'Breven väntar på kampanjens sida tills någon skriver ut och postar dem.',
    startByPhone: 'Intervjuarna ringer från kön, på tider då människor där får ringas.',
    progress: 'Per sätt att fråga',
    progressLead: 'Nådd: brevet levererades, eller någon talade i telefonen.',
    steps: {
      waiting: 'Väntar',
      asked: 'Tillfrågade',
      reached: 'Nådda',
      answered: 'Svarade',
      notReached: 'Kan inte nås',
    },
  },
};
