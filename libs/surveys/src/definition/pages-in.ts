import type { Block, Definition } from './definition.js';

/** Blocks that are shown together. The key is that of the first block. */
export interface Page {
  readonly key: string;
  readonly blocks: readonly Block[];
}

/**
 * The pages of a definition: a page begins at the first block and at each block with `newPage`. Which of them a
 * respondent meets depends on the answers; a page with nothing to show is passed over.
 *
 * @example
 * pagesIn(definition).map((page) => page.key); // ['start', 'details']
 */
export function pagesIn(definition: Definition): Page[] {
  const pages: { key: string; blocks: Block[] }[] = [];
  for (const block of definition.blocks) {
    const open = pages.at(-1);
    if (open === undefined || block.newPage === true) pages.push({ key: block.key, blocks: [block] });
    else open.blocks.push(block);
  }
  return pages;
}
