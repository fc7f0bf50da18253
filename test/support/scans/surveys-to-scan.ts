const en = (text: string) => ({ en: text });
const points = ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'].map((label, index) => ({
  code: index + 1,
  label: en(label),
}));

/** A survey with every kind of question that paper carries. */
export const everyKindOnPaper = {
  format: 'candour-survey/1',
  key: 'every_kind_on_paper',
  audience: 'customer',
  setting: 'any',
  languages: ['en'],
  anonymous: false,
  title: en('How we did'),
  introduction: en('Tell us about your last visit. It takes three minutes.'),
  thanks: en('Thank you for your time.'),
  blocks: [
    {
      key: 'visit',
      title: en('Your visit'),
      questions: [
        {
          kind: 'scale',
          key: 'overall',
          text: en('How was your visit?'),
          points,
          role: 'overall',
          allowNotApplicable: true,
          allowRefuse: true,
        },
        {
          kind: 'recommend',
          key: 'recommend',
          text: en('How likely are you to recommend us?'),
          low: en('Not at all likely'),
          high: en('Extremely likely'),
        },
        { kind: 'ease', key: 'ease', text: en('It was easy to get what I came for.') },
        { kind: 'yes_no', key: 'found', text: en('Did you find what you were looking for?') },
        {
          kind: 'choice',
          key: 'department',
          text: en('Which department did you visit first?'),
          options: [
            { code: 1, label: en('Groceries') },
            { code: 2, label: en('Clothing') },
            { code: 3, label: en('Electronics and household appliances') },
            { code: 9, label: en('Another one:'), other: true },
          ],
        },
        {
          kind: 'choices',
          key: 'reasons',
          text: en('Why did you choose us?'),
          options: [
            { code: 1, label: en('It is near') },
            { code: 2, label: en('The prices') },
            { code: 3, label: en('The selection') },
            { code: 4, label: en('The advice') },
            { code: 9, label: en('Something else:'), other: true },
          ],
        },
        {
          kind: 'matrix',
          key: 'staff',
          text: en('How were our staff?'),
          points,
          allowNotApplicable: true,
          rows: [
            { key: 'courtesy', text: en('They greeted me and were polite') },
            { key: 'advice', text: en('They knew what they were talking about') },
            { key: 'time', text: en('They took their time for me') },
            { key: 'queue', text: en('The queue at the till was short') },
          ],
        },
        { kind: 'number', key: 'people', text: en('How many people came with you?'), min: 0, max: 8 },
        {
          kind: 'number',
          key: 'spent',
          text: en('How much did you spend?'),
          min: 0,
          max: 9999,
          decimals: 2,
          unit: en('€'),
        },
        { kind: 'date', key: 'day', text: en('When did you visit us?') },
        { kind: 'short_text', key: 'name', text: en('Who helped you?'), maxLength: 80 },
        { kind: 'long_text', key: 'comment', text: en('What could we do better?') },
      ],
    },
  ],
};

/** A survey that takes one page. */
export const onePageOnPaper = {
  ...everyKindOnPaper,
  key: 'one_page_on_paper',
  title: en('One minute'),
  blocks: [
    {
      key: 'visit',
      questions: [
        { kind: 'scale', key: 'overall', text: en('How was your visit?'), points, role: 'overall' },
        {
          kind: 'matrix',
          key: 'staff',
          text: en('How were our staff?'),
          points,
          allowNotApplicable: true,
          rows: ['Polite', 'Quick', 'Honest', 'Attentive', 'Well informed', 'Ready to help'].map((text, index) => ({
            key: `row_${index}`,
            text: en(text),
          })),
        },
        { kind: 'long_text', key: 'comment', text: en('Anything else?') },
      ],
    },
  ],
};
