/** What the screens say in Finnish: by which channels a campaign asks. */
export const asking = {
  asking: {
    title: 'Miten kysytään',
    lead: 'Tässä järjestyksessä. Keneltä yksi tapa ei voi kysyä tai ketä se ei tavoittanut, häneltä kysytään heti seuraavalla.',
    channel: 'Kysymistapa',
    channels: { email: 'Sähköposti', phone: 'Puhelin', automated_call: 'Automaattinen puhelu' },
    afterDays: 'Seuraa, kun vastausta ei ole tullut päivään',
    afterDaysHint: '0: vain niille, joita edellinen tapa ei tavoita.',
    add: 'Kysy sen jälkeen muulla tavalla',
    refusalsAgain: 'Soita kerran uudelleen sille, jolla ei ollut aikaa: kahden viikon päästä ja joku toinen',
    earlier: 'Aiemmaksi',
    carried: { phone: 'Kysymykset puhelimessa', automated_call: 'Kysymykset automaattisessa puhelussa' },
    canBeAsked: 'Voidaan kysyä',
    without: { email: 'Ei sähköpostiosoitetta', phone: 'Ei puhelinnumeroa', none: 'Ei voida kysyä' },
    kept: {
      no_consent: 'Ei saa soittaa: maa vaatii ensin suostumuksen',
      closed: 'Ei saa soittaa: siihen ei ole yhtään aikaa',
    },
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
