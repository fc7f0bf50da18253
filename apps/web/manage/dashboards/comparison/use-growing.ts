import { useCallback, useEffect, useState } from 'react';

const step = 60;
/** How far below the window rows are made ready. */
const ahead = '1600px';

/**
 * Shows a long list as far as it has been scrolled to: the first screen is there at once however many stores there are. All of
 * it for print. `end` goes on an element after the last row.
 */
export function useGrowing<T>(items: readonly T[]): { shown: readonly T[]; end: (element: Element | null) => void } {
  const [many, setMany] = useState(step);
  const [end, setEnd] = useState<Element | null>(null);
  const grow = useCallback(() => setMany((before) => before + step), []);
  useEffect(() => {
    if (end === null || many >= items.length) return undefined;
    const observer = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && grow(), {
      rootMargin: ahead,
    });
    observer.observe(end);
    return () => observer.disconnect();
  }, [end, many, items.length, grow]);
  useEffect(() => {
    const all = () => setMany(items.length);
    window.addEventListener('beforeprint', all);
    return () => window.removeEventListener('beforeprint', all);
  }, [items.length]);
  return { shown: items.slice(0, many), end: setEnd };
}
