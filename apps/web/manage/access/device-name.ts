const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Mac OS X/, 'macOS'],
  [/Windows/, 'Windows'],
  [/Linux/, 'Linux'],
];

/** A browser's long description of itself in two words: 'Firefox · Linux'. Anything unknown stays as it is. */
export function deviceName(description: string): string {
  const of = (known: [RegExp, string][]) => known.find(([sign]) => sign.test(description))?.[1];
  const browser = of(browsers);
  const system = of(systems);
  return browser || system ? [browser, system].filter(Boolean).join(' · ') : description.slice(0, 60);
}
