import type { LetterWords } from '../letter-words.js';

export const fi: LetterWords = {
  subject: 'Millainen käyntinne oli: {{store}}?',
  reminderSubject: 'Mielipiteellänne on yhä merkitystä: {{store}}',
  greeting: 'Hei {{name}}',
  body: 'Kiitos, että valitsitte: {{organisation}}. Kertoisitteko, miten asiointi sujui? Vastaaminen vie noin kaksi minuuttia, ja ihmiset lukevat jokaisen vastauksen.',
  reminderBody:
    'Kysyimme jokin aika sitten kirjeellä, miten asiointi sujui: {{store}}. Jos teillä on kaksi minuuttia aikaa, vastauksenne auttaa meitä parantamaan. Jos vastauksenne on jo matkalla, kiitos: muuta ei tarvita.',
  onPaper: 'Paperilla: rastittakaa ruudut oheiseen lomakkeeseen ja palauttakaa se meille.',
  onWeb:
    'Tai verkossa: skannatkaa tämä koodi puhelimella, tai menkää alla olevaan osoitteeseen ja kirjoittakaa sen alla oleva koodi. Vastatkaa vain kerran, kummalla tavalla haluatte.',
  anonymous: 'Kysely on anonyymi. Lomakkeen numero ei kuulu kenellekään: lomakkeet laitetaan kuoriin lajittelematta.',
  why: 'Saatte tämän, koska olette asiakas: {{organisation}}.',
  noMore:
    'Jos ette halua enää tällaisia kirjeitä, kirjoittakaa meille yllä olevaan osoitteeseen ja ilmoittakaa kuoren ikkunassa näkyvä numero.',
};
