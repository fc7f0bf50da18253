/** What no voice reads: control and format characters, unpaired halves, private signs, pictures, and signs that begin a tag. */
const unspoken = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}<>]/gu;

/** A text as a voice can read it: without what it can't, on one line, cut at a word where it is longer than `most` characters. */
export function spoken(text: string, most = 1_000): string {
  // Digits are pictographic to Unicode; nobody means a picture by them.
  const words = text
    .toWellFormed()
    .replaceAll(unspoken, (sign) => (/[0-9#*]/.test(sign) ? sign : ' '))
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (words.length <= most) return words;
  const cut = words.slice(0, most + 1);
  const end = cut.lastIndexOf(' ');
  return end > 0 ? cut.slice(0, end) : words.slice(0, most).toWellFormed();
}
