import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const moved = 'candour-moved';
import { base } from './app-name';

/** Goes to an address of the app, such as `/jobs/…`. */
export function go(to: string, replace = false): void {
  if (replace) history.replaceState(null, '', base + to);
  else history.pushState(null, '', base + to);
  dispatchEvent(new Event(moved));
}

/** The parts of the address below the app's own: `['jobs', '0197…']`. */
export function useRoute(): readonly string[] {
  const [path, keep] = useState(location.pathname);
  useEffect(() => {
    const look = () => keep(location.pathname);
    addEventListener('popstate', look);
    addEventListener(moved, look);
    return () => {
      removeEventListener('popstate', look);
      removeEventListener(moved, look);
    };
  }, []);
  return path.slice(base.length).split('/').filter(Boolean);
}

interface LinkProps {
  to: string;
  class?: string;
  current?: boolean;
  children: ComponentChildren;
}

export function Link({ to, class: name, current, children }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={base + to} class={name} onClick={follow} aria-current={current === true ? 'page' : undefined}>
      {children}
    </a>
  );
}
