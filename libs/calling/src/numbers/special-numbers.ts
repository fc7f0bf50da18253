/**
 * Numbers of the police, of ambulances and fire brigades. The first three are emergency calls from a mobile anywhere (3GPP TS 22.101,
 * section 10.1: 112 and 911 on every phone, 000, 08, 110, 118, 119 and 999 without a card); the others are those of the countries that
 * Candour has rules for and of their neighbours.
 */
const EMERGENCY = [
  '112',
  '911',
  '999',
  '000',
  '08',
  '110',
  '118',
  '119',
  // Police, fire brigade and ambulance that some countries keep beside 112, as Lithuania, Indonesia and Norway did.
  '101',
  '102',
  '103',
  '113',
  '115',
  // Text telephones: Australia and the United Kingdom.
  '106',
  '18000',
  // Fire brigade of Malaysia before 999 took all.
  '994',
];

/** Whether the figures, without a country's code, are those of an emergency number. */
export function isEmergency(figures: string): boolean {
  return EMERGENCY.includes(figures);
}

/** Whether so few figures are dialled for a service and not for a person: nowhere is a person's number so short. */
export function isShort(figures: string): boolean {
  return figures.length >= 2 && figures.length <= 6;
}
