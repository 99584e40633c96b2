// What the last export did, said in the bar for a while; then the saved line returns.
import { useCallback, useEffect, useState } from 'react';

const SAID_FOR_MS = 8_000;

/** The words, '' when there are none, and how to say new ones. The newest win. */
export interface News {
  readonly said: string;
  readonly say: (words: string) => void;
}

/** Holds the news of one page. */
export function useNews(): News {
  const [news, setNews] = useState({ said: '' });
  useEffect(() => {
    if (news.said === '') return undefined;
    const timer = setTimeout(() => setNews({ said: '' }), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [news]);
  const say = useCallback((said: string) => setNews({ said }), []);
  return { said: news.said, say };
}
