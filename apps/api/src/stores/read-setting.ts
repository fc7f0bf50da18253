const words: Readonly<Record<'store' | 'call_centre', readonly string[]>> = {
  store: [
    'store, shop, branch, outlet, myymälä, kauppa, liike, toimipiste, butik, affär, parduotuvė, salonas, toko, gerai, cabang, kedai, cawangan',
  ].flatMap((line) => line.split(', ')),
  call_centre: [
    'call centre, call center, callcenter, contact centre, contact center, puhelinpalvelu, asiakaspalvelu, asiakaspalvelukeskus, puhelinkeskus, yhteyskeskus',
    'kundtjänst, kundcenter, telefontjänst, kontaktcenter, skambučių centras, klientų aptarnavimo centras, kontaktų centras',
    'pusat panggilan, pusat layanan, layanan pelanggan, pusat khidmat, khidmat pelanggan',
  ].flatMap((line) => line.split(', ')),
};

/** Reads a store's setting in any of the languages; null for what is neither a store nor a call centre. */
export function readSetting(text: string): 'store' | 'call_centre' | null {
  const word = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');
  return (['store', 'call_centre'] as const).find((setting) => words[setting].includes(word)) ?? null;
}
