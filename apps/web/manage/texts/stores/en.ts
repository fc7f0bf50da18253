import { counted } from '../counted';
import { fieldWords } from './field-words';

const count = counted('en');

/** What the screens say in English: stores and regions. */
export const stores = {
  stores: {
    lead: 'Where your customers are served.',
    stores: 'Stores',
    regions: 'Regions',
    add: 'Add a store',
    edit: 'Edit the store',
    search: 'Name or code',
    allRegions: 'All regions',
    openAndClosed: 'Open and closed',
    open: 'Open',
    closed: 'Closed',
    closedOn: (day: string) => `Closed on ${day}`,
    count: (n: number) => count(n, { one: '# store', other: '# stores' }),
    none: 'No stores yet',
    noneAdvice: 'Add them one by one, or import a list. Regions can come with the list.',
    noneFound: 'No such store',
    noneFoundAdvice: 'Try another word or region.',
    /** What is known of a store, by the names that the API has for it; the order in which it is told. */
    fields: fieldWords('en'),
    codeHint: 'As your own systems call it.',
    state: 'State',
    about: 'About',
    results: 'Results',
    move: 'Move',
    moveTitle: (name: string) => `Move ${name}`,
    moveWhat: 'Answers given before that day stay with the old region.',
    moveTo: 'To',
    moveFrom: 'From this day on',
    close: 'Close',
    closeTitle: (name: string) => `Close ${name}?`,
    closeWhat: 'Its history stays. Nobody is asked about it from that day on.',
    closeOn: 'Last day',
    reopen: 'Open again',
    history: 'Regions over time',
    historyLead: 'Results follow the region a store belonged to at the time.',
    fromTheStart: 'the start',
    now: 'now',
    noRegion: 'No region',
    addRegion: 'Add a region',
    editRegion: 'Edit the region',
    within: 'Within',
    topLevel: 'At the top',
    noRegions: 'No regions yet',
    noRegionsAdvice: 'Regions group stores, as deep as you like. Managers can be given a region.',
  },
  settings: { store: 'Store', call_centre: 'Call centre', any: 'Any' },
} as const;
