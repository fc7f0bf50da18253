import type { Language } from '#surveys';

/** What the printed standard says beside the standard itself. */
export interface PrintTexts {
  title: string;
  settings: { store: string; call_centre: string };
  lead: string;
  /** `{number}`, `{day}` */
  version: string;
  print: string;
}

/** The words around the printed standard, by language. */
export const printTexts: Record<Language, PrintTexts> = {
  en: {
    title: 'Our service standard',
    settings: { store: 'In our stores', call_centre: 'In our call centre' },
    lead: 'What every customer may expect of us, and what each of us does so that it holds.',
    version: 'Version {number}, {day}',
    print: 'Print it with your browser (Ctrl or ⌘ and P).',
  },
  fi: {
    title: 'Palvelulupauksemme',
    settings: { store: 'Myymälöissämme', call_centre: 'Puhelinpalvelussamme' },
    lead: 'Mitä jokainen asiakas voi meiltä odottaa, ja mitä jokainen meistä tekee, jotta se toteutuu.',
    version: 'Versio {number}, {day}',
    print: 'Tulosta selaimella (Ctrl tai ⌘ ja P).',
  },
  sv: {
    title: 'Våra servicelöften',
    settings: { store: 'I våra butiker', call_centre: 'I vår kundtjänst' },
    lead: 'Vad varje kund kan vänta sig av oss, och vad var och en av oss gör för att det ska stämma.',
    version: 'Version {number}, {day}',
    print: 'Skriv ut med webbläsaren (Ctrl eller ⌘ och P).',
  },
  lt: {
    title: 'Mūsų aptarnavimo standartas',
    settings: { store: 'Mūsų parduotuvėse', call_centre: 'Mūsų skambučių centre' },
    lead: 'Ko kiekvienas klientas gali iš mūsų tikėtis ir ką kiekvienas iš mūsų daro, kad taip ir būtų.',
    version: '{number} versija, {day}',
    print: 'Spausdinkite naršykle (Ctrl arba ⌘ ir P).',
  },
  id: {
    title: 'Standar pelayanan kami',
    settings: { store: 'Di toko kami', call_centre: 'Di pusat panggilan kami' },
    lead: 'Yang boleh diharapkan setiap pelanggan dari kami, dan yang kita masing-masing lakukan untuk mewujudkannya.',
    version: 'Versi {number}, {day}',
    print: 'Cetak dengan peramban Anda (Ctrl atau ⌘ dan P).',
  },
  ms: {
    title: 'Piawaian perkhidmatan kami',
    settings: { store: 'Di kedai kami', call_centre: 'Di pusat panggilan kami' },
    lead: 'Apa yang boleh diharapkan oleh setiap pelanggan daripada kami, dan apa yang kita masing-masing lakukan untuk menunaikannya.',
    version: 'Versi {number}, {day}',
    print: 'Cetak dengan pelayar anda (Ctrl atau ⌘ dan P).',
  },
};
