import { SaxesParser } from 'saxes';

/** What a line is told to do, as TwiML says it. */
export interface Verb {
  name: string;
  attributes: Readonly<Record<string, string>>;
  verbs: Verb[];
  text: string;
}

/** The verbs of a TwiML document. Throws where it is not well-formed, as a provider does. */
export function readTwiml(document: string): Verb[] {
  const root: Verb = { name: '', attributes: {}, verbs: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const verb: Verb = { name, attributes, verbs: [], text: '' };
    open.at(-1)?.verbs.push(verb);
    open.push(verb);
  });
  parser.on('text', (text) => {
    const verb = open.at(-1);
    if (verb) verb.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(document).close();
  const [response] = root.verbs;
  if (response?.name !== 'Response') throw new Error('The document is no TwiML.');
  return response.verbs;
}
