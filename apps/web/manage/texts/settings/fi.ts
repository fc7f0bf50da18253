/** What the screens say in Finnish: settings of the organisation. */
export const settings = {
  settingsPage: {
    about: 'Organisaatio',
    colour: 'Väri',
    colourHint: 'Käytetään kyselyissä ja viesteissä.',
    countryHint:
      'Puhelinnumerot, joissa ei ole merkkiä + ja maan suuntanumeroa, ovat tässä maassa; myös sen pyhäpäivät tunnetaan.',
    sender: 'Viestien lähettäjä',
    senderLead: 'Mitä asiakkaat näkevät postilaatikossaan.',
    senderName: 'Lähettäjän nimi',
    senderAddress: 'Lähettäjän osoite',
    postalAddress: 'Postiosoite',
    postalAddressHint: 'Näkyy jokaisen viestin lopussa; laki vaatii sen monessa maassa.',
    rules: 'Luvut ja yhteydenotot',
    rulesLead: 'Nämä koskevat yhtä lailla kaikkia näyttöjä, vientejä ja APIa.',
    contactsAtMost: 'Yhteydenottoja enintään',
    contactsAtMostHint: 'Yhteen henkilöön kaikissa kampanjoissa, muistutukset mukaan lukien.',
    contactsWithin: 'Päivien aikana',
    logo: 'Logo viestien yläreunassa',
    logoHint: 'PNG, enintään 200 kt. Ilman sitä nimi näkyy tekstinä.',
    chooseLogo: 'Valitse kuva',
    removeLogo: 'Poista logo',
    contactGap: 'Päiviä kyselyiden välillä',
    contactGapHint: 'Keneltäkään ei kysytä aiemmin uudelleen missään kampanjassa; muistutukset lasketaan mukaan.',
  },
};
