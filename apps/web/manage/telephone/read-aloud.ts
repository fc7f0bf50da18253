import type { TelephoneCall } from '#api';
import { useEffect, useRef } from 'react';

/** Has the browser's voice read what is said from now on, each in its own language; a pressed key stops it, as on a telephone. */
export function useReadAloud(heard: TelephoneCall['heard'], isOn: boolean): void {
  const read = useRef(heard.length);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const news = heard.slice(read.current);
    read.current = heard.length;
    if (!isOn) return speechSynthesis.cancel();
    for (const { kind, text, language } of news) {
      if (kind === 'pressed') speechSynthesis.cancel();
      if (kind !== 'said') continue;
      const words = new SpeechSynthesisUtterance(text);
      if (language !== null) words.lang = language;
      speechSynthesis.speak(words);
    }
  }, [heard, isOn]);
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
}
