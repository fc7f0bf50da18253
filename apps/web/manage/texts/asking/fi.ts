import { channelWords } from '../channel-words';

/** What the screens say in Finnish: by which channels a campaign asks. */
export const asking = {
  asking: {
    title: 'Miten kysytään',
    lead: 'Tässä järjestyksessä. Keneltä yksi tapa ei voi kysyä tai ketä se ei tavoittanut, häneltä kysytään heti seuraavalla.',
    channel: 'Kysymistapa',
    channels: channelWords('fi'),
    afterDays: 'Seuraa, kun vastausta ei ole tullut päivään',
    afterDaysHint: '0: vain niille, joita edellinen tapa ei tavoita.',
    add: 'Kysy sen jälkeen muulla tavalla',
    refusalsAgain: 'Soita kerran uudelleen sille, jolla ei ollut aikaa: kahden viikon päästä ja joku toinen',
    skill: 'Vain haastattelijat, joilla on tämä taito',
    skillHint: 'Tyhjä: kuka tahansa, joka puhuu kieltä.',
    interviewsAtMost: 'Lopeta, kun haastatteluja on näin monta',
    interviewsAtMostHint: 'Tyhjä: soitetaan kaikille.',
    callBacks: 'Haastattelija saa sopia uudesta soittoajasta',
    earlier: 'Aiemmaksi',
    carried: {
      phone: 'Kysymykset puhelimessa',
      automated_call: 'Kysymykset automaattisessa puhelussa',
      paper: 'Kysymykset paperilla',
    },
    canBeAsked: 'Voidaan kysyä',
    without: {
      email: 'Ei sähköpostiosoitetta',
      phone: 'Ei puhelinnumeroa',
      none: 'Ei voida kysyä',
      post: 'Ei postiosoitetta',
    },
    kept: {
      no_consent: 'Ei saa soittaa: maa vaatii ensin suostumuksen',
      closed: 'Ei saa soittaa: siihen ei ole yhtään aikaa',
    },
    keptFromMail: 'Ei saa kysyä sähköpostitse: maa vaatii ensin suostumuksen',
    startByPost: 'Kirjeet odottavat kampanjan sivulla, kunnes joku tulostaa ja postittaa ne.',
    startByPhone: 'Haastattelijat soittavat jonosta aikoina, jolloin vastaajille saa soittaa.',
    progress: 'Kysymistavoittain',
    progressLead: 'Tavoitettu: viesti on toimitettu tai puhelimessa vastasi ihminen.',
    steps: {
      waiting: 'Odottaa',
      asked: 'Kysytty',
      reached: 'Tavoitettu',
      answered: 'Vastannut',
      notReached: 'Ei tavoiteta',
    },
  },
};
