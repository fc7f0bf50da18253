/** What a customer may choose to hear about, one by one. */
export const topics = ['visits', 'calls', 'reminders'] as const;
export type Topic = (typeof topics)[number];

/** What a survey of a setting is about; null where it is about anything. */
export function topicOf(setting: 'store' | 'call_centre' | 'any'): Topic | null {
  return setting === 'any' ? null : setting === 'store' ? 'visits' : 'calls';
}
