import Handlebars from 'handlebars';
import MimeNode from 'nodemailer/lib/mime-node';
import { encodeWord, foldLines } from 'nodemailer/lib/mime-funcs';
import { encode, wrap } from 'nodemailer/lib/qp';
import type { Mailbox } from './relay.service.js';

/** Words of a message in which marks stand for what differs from one recipient to the next. */
export interface MarkedWords {
  subject: string;
  text: string;
  html: string;
}

/** What stands in one message alone. */
export interface OwnParts {
  to: Mailbox;
  /** The same at every try, so that a mailbox can tell a repetition. */
  messageId: string;
  /** Headers as they are written on the wire: made by us, of plain characters without line breaks. */
  headers: Record<string, string>;
  /** What each mark stands for: for `values[2]` the text of mark 2. */
  values: readonly string[];
}

/** A mark for `values[index]`: private-use characters, so that no text contains one by chance. */
export const mark = (index: number): string => `\uE000${index}\uE001`;

const marks = /\uE000(\d+)\uE001/;

/** Static pieces at even places, the numbers of marks at odd ones. */
type Pieces = readonly string[];

/** In encoded bodies no two characters after a `=` are ever `_c`, so this is in none of them (RFC 2045, section 6.7). */
const boundary = '=_candour_part';
/** One less than the 76 that a line may have: each piece can be followed by a soft line break. */
const lineLength = 75;

/**
 * A message made once for many recipients. The words are encoded here; a recipient's message only takes the encoded
 * pieces and encodes what stands between them, which is some twenty times less work than to make it from nothing.
 */
export class PreparedMessage {
  readonly #subject: Pieces;
  readonly #text: Pieces;
  readonly #html: Pieces;
  readonly #from: string;

  constructor(words: MarkedWords, from: Mailbox) {
    this.#from = header('From', from);
    this.#subject = words.subject.split(marks);
    this.#text = encodedPieces(words.text);
    this.#html = encodedPieces(words.html);
  }

  /** One recipient's message, whole, as it goes over the wire; all characters are ASCII. */
  fill({ to, messageId, headers, values }: OwnParts): string {
    const head = [
      this.#from,
      header('To', to),
      subjectOf(joined(this.#subject, values)),
      `Message-ID: ${messageId}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      header('Date', new Date()),
      'MIME-Version: 1.0',
      `Content-Type: multipart/alternative; boundary="${boundary}"`,
    ];
    const text = joined(this.#text, values.map(encodedValue));
    const html = joined(
      this.#html,
      values.map((value) => encodedValue(Handlebars.escapeExpression(value))),
    );
    return `${head.join('\r\n')}\r\n\r\n${part('text/plain', text)}${part('text/html', html)}--${boundary}--\r\n`;
  }
}

/** Encodes values of headers; one for all, since it keeps nothing of them. */
const encoder = new MimeNode();

/** A header as it goes over the wire, in lines of at most 76 characters. */
function header(name: string, value: string | Mailbox | Date): string {
  return foldLines(`${name}: ${encoder.encodeHeaderValue(name, value)}`, 76);
}

/** A name that looks like an encoded word would be decoded by whoever reads it, so it is encoded as what it is. */
function subjectOf(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.includes('=?') ? `Subject: ${encodeWord(line, 'Q', 52)}` : header('Subject', line);
}

function part(type: string, encoded: string): string {
  return `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${encoded}\r\n`;
}

function joined(pieces: Pieces, values: readonly string[]): string {
  let whole = '';
  for (const [index, piece] of pieces.entries()) whole += index % 2 === 0 ? piece : (values[Number(piece)] ?? '');
  return whole;
}

function encodedPieces(words: string): Pieces {
  return words.split(marks).map((piece, index) => (index % 2 === 0 ? encodedValue(piece) : piece));
}

/** Quoted-printable that can stand before anything: it ends with a line break, a soft one where the text has none. */
function encodedValue(text: string): string {
  if (text === '') return '';
  const encoded = wrap(encode(text.replaceAll(/\r\n|\r|\n/g, '\r\n')), lineLength);
  return encoded.endsWith('\r\n') ? encoded : `${encoded}=\r\n`;
}
