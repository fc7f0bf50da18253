import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { unusableFile } from '../unusable-file.js';

/** What hears the elements of a part; names come without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Parses a part of a workbook piece by piece. It knows no entities but XML's own five, follows nothing, and ends at a document
 * type: workbooks have none, and what needs one means harm.
 */
export async function* parseXml(content: AsyncIterable<Buffer | string>, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser();
  const fail = (error: Error) => {
    throw error;
  };
  parser.on('doctype', () => fail(unusableFile('unsafe_workbook')));
  parser.on('error', () => fail(unusableFile('broken_workbook')));
  parser.on('opentag', (tag: SaxesTagPlain) => listener.open?.(bare(tag.name), tag.attributes));
  parser.on('closetag', (tag: SaxesTagPlain) => listener.close?.(bare(tag.name)));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of content) {
    parser.write(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.close();
}

/** Parses a part to its end. */
export async function readXml(content: AsyncIterable<Buffer | string>, listener: XmlListener): Promise<void> {
  for await (const _ of parseXml(content, listener));
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
