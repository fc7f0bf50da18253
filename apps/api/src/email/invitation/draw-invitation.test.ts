import { expect, it } from '@jest/globals';
import { askedQuestions, READY_SURVEYS, textIn, type Definition } from '#surveys';
import { drawInvitation } from './draw-invitation.js';

const link = 'https://survey.example.com/r/token';
const draw = (definition: Definition, firstQuestion: boolean) =>
  drawInvitation({
    definition,
    language: 'en',
    message: { firstQuestion } as never,
    reminder: null,
    variables: { organisation: 'Acme', name: 'Eva', store: 'Kamppi', date: '1 May', category: '' } as never,
    organisation: { name: 'Acme', colour: '#0b6e69', postalAddress: '', logo: null },
    link,
    unsubscribeLink: 'https://survey.example.com/u/token',
  });

it.each(READY_SURVEYS.map((definition) => [definition.key, definition] as const))(
  'shows the first scale of %s in the order of its page',
  (_, definition) => {
    const [first] = askedQuestions(definition);
    if (first?.kind !== 'scale') throw new Error('Every ready survey begins with a scale.');
    const inOrder = first.points.map(({ code, label }) => `${textIn(label, 'en')}: ${link}?a=${code}`);
    const { html, text } = draw(definition, true);
    expect(text).toContain(inOrder.join('\n'));
    const codes = [...html.matchAll(/\?a&#x3D;(\d+)"|\?a=(\d+)"/g)].map(([, one, other]) => Number(one ?? other));
    expect(codes).toEqual(first.points.map(({ code }) => code));
  },
);

it('gives the button its colour on the cell, and the address as text beside it', () => {
  for (const firstQuestion of [true, false]) {
    const { html } = draw(READY_SURVEYS[0] as Definition, firstQuestion);
    const buttons = html.match(/<a href="[^"]*" style="display:block/g) ?? [];
    const cells = html.match(/<td class="(?:press|rate)" bgcolor="#[0-9a-f]{6}"/g) ?? [];
    expect(cells.length).toBe(buttons.length);
    expect(cells.length).toBeGreaterThan(0);
    expect(html).toContain(`>${link}</a>`);
  }
});
