import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createContext, use, type ReactNode } from 'react';
import type { Language } from './language';
import { useLanguage } from './texts-provider';

/**
 * Texts that only some screens need, fetched with them in the language that is read: whoever never opens those does not wait for their words.
 * Gives what is put around such a screen, and what reads the texts inside of it.
 */
export function lazyTexts<Own extends object>(name: string, loaders: Record<Language, () => Promise<Own>>) {
  const Context = createContext<Own | null>(null);

  function Around({ children }: { children: ReactNode }) {
    const { language, texts } = useLanguage();
    const { data } = useQuery({
      queryKey: ['texts', name, language],
      queryFn: loaders[language],
      staleTime: Infinity,
      gcTime: Infinity,
    });
    if (data) return <Context value={data}>{children}</Context>;
    return (
      <div role="status" aria-label={texts.shell.loading}>
        <Skeleton height={160} radius="md" />
      </div>
    );
  }

  function useOwn(): Own {
    const texts = use(Context);
    if (!texts) throw new Error(`The texts of ${name} are missing`);
    return texts;
  }

  return { Around, useOwn };
}
