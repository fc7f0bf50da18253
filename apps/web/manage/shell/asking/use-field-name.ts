import { useTexts } from '../../texts/texts-provider';

/** What a field is called on the screen, by its place in what was sent; null where it has no name that a person would know. */
export function useFieldName(): (path: string) => string | null {
  const { imports, stores, settingsPage, campaigns, access } = useTexts();
  const names: Record<string, string> = {
    ...stores.fields,
    ...imports.targets,
    password: access.password,
    colour: settingsPage.colour,
    senderName: settingsPage.senderName,
    senderAddress: settingsPage.senderAddress,
    postalAddress: settingsPage.postalAddress,
    subject: campaigns.subject,
    greeting: campaigns.greeting,
    body: campaigns.body,
    startsAt: campaigns.startsAt,
    closesOn: campaigns.closesOn,
    afterDays: campaigns.afterDays,
  };
  return (path) => {
    const parts = path.split('.').map((part) => part.replace(/\[\d+\]$/, ''));
    const known = parts.findLast((part) => Object.hasOwn(names, part));
    return known === undefined ? null : (names[known] ?? null);
  };
}
