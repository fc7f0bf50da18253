import { LANGUAGES, textsIn, worded, type Language } from '#surveys';
import { topics, type Topic } from '../customers/topics.js';
import type { DrawnPage } from '../pages/pages.reads.js';
import type { Mark } from './drawing/draw-marks.js';
import { respondTextsIn } from './respond-texts-in.js';

/** Whose wishes the page shows, and where they are sent. */
export interface PreferencesShown {
  action: string;
  organisation: { name: string; colour: string };
  shownAs: string;
  mutes: readonly Topic[];
  /** What was just done, said above. */
  said: 'saved' | 'undone' | null;
}

/** What to hear about, in which language, and the one press that stops everything, first. */
export function preferencesPage(language: Language, shown: PreferencesShown): DrawnPage {
  const { unsubscribe, preferences } = respondTextsIn(language);
  const values = { organisation: shown.organisation.name, email: shown.shownAs };
  const said = { saved: preferences.saved, undone: worded(unsubscribe.undone.text, values) };
  return {
    template: 'preferences',
    colour: shown.organisation.colour,
    data: {
      language,
      organisation: shown.organisation.name,
      action: shown.action,
      saved: shown.said && said[shown.said],
      heading: unsubscribe.ask.heading,
      text: worded(unsubscribe.ask.text, values),
      stop: unsubscribe.press,
      choose: preferences.choose,
      chooseHelp: preferences.chooseHelp,
      topics: topics.map((topic) =>
        mark('checkbox', 'topic', topic, preferences.topics[topic], !shown.mutes.includes(topic)),
      ),
      inLanguage: preferences.language,
      languages: LANGUAGES.map((each) =>
        mark('radio', 'language', each, textsIn(each).languageName, each === language),
      ),
      save: preferences.save,
    },
  };
}

function mark(type: Mark['type'], name: string, value: string, label: string, checked: boolean): Mark {
  return { id: `${name}-${value}`, name, value, type, label, unseen: null, checked, focus: false, other: null };
}
