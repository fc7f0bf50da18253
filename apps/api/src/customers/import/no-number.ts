const placeholders = new Set(
  [
    'na,nan,none,null,nil,void,empty,unknown,missing,nonumber,tba,tbd,x,xx,xxx,test',
    'eiole,eioo,puuttuu,tuntematon,tyhjä,eitiedossa,saknas,okänd,ingen,inget,finnsej,nėra,nera,nežinomas,nežinoma,nenurodyta,trūksta',
    'tidakada,kosong,belumada,tiada,tidakdiketahui',
  ]
    .join(',')
    .split(','),
);

/** What is written where there is no number: a dash, a nought, `N/A`, `none` in any of the languages, an error of a spreadsheet. */
export function isPlaceholder(text: string): boolean {
  if (/^#(N\/A|REF!|VALUE!|NAME\?|NULL!|DIV\/0!|NUM!|PUUTTUU!?|SAKNAS!?)$/i.test(text)) return true;
  const bare = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return bare === '' || /^0+$/.test(bare) || placeholders.has(bare);
}

/** A number that a spreadsheet has shortened, such as `4.41E+11`: many numbers look alike then. */
export function isShortened(text: string): boolean {
  return /^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i.test(text) && /e\+/i.test(text);
}
