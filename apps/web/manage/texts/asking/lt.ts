import { channelWords } from '../channel-words';

/** What the screens say in Lithuanian: by which channels a campaign asks. */
export const asking = {
  asking: {
    title: 'Kaip klausiama',
    lead: 'Tokia tvarka. Ko vienu būdu negalima pasiekti arba nepavyko, to iš karto klausiama kitu.',
    channel: 'Klausimo būdas',
    channels: channelWords('lt'),
    afterDays: 'Seka po tiek dienų be atsakymo',
    afterDaysHint: '0: tik tiems, kurių ankstesnis būdas nepasiekia.',
    add: 'Paskui klausti kitu būdu',
    refusalsAgain: 'Dar kartą paskambinti neturėjusiam laiko – po dviejų savaičių ir kitam klausėjui',
    skill: 'Tik šį įgūdį turintys klausėjai',
    skillHint: 'Tuščia: kiekvienas, kas kalba ta kalba.',
    interviewsAtMost: 'Baigti po tiek interviu',
    interviewsAtMostHint: 'Tuščia: skambinama visiems.',
    callBacks: 'Klausėjai gali susitarti dėl kito skambučio laiko',
    earlier: 'Anksčiau',
    carried: {
      phone: 'Klausimai telefonu',
      automated_call: 'Klausimai automatiniu skambučiu',
      paper: 'Klausimai popieriuje',
    },
    canBeAsked: 'Galima klausti',
    without: {
      email: 'Nėra el. pašto adreso',
      phone: 'Nėra telefono numerio',
      none: 'Negalima klausti',
      post: 'Nėra pašto adreso',
    },
    kept: {
      no_consent: 'Negalima skambinti: šalyje pirma reikia sutikimo',
      closed: 'Negalima skambinti: nėra tam tinkamos valandos',
    },
    keptFromMail: 'Negalima klausti laišku: šalyje pirma reikia sutikimo',
    startByPost: 'Laiškai laukia kampanijos puslapyje, kol kas nors juos atspausdins ir išsiųs.',
    startByPhone: 'Klausėjai skambina iš eilės tomis valandomis, kai ten leidžiama skambinti.',
    progress: 'Pagal klausimo būdą',
    progressLead: 'Pasiekta: laiškas pristatytas arba telefonu kalbėjo žmogus.',
    steps: {
      waiting: 'Laukia',
      asked: 'Klausta',
      reached: 'Pasiekta',
      answered: 'Atsakė',
      notReached: 'Nepasiekiami',
    },
  },
};
