import { useEffect, useMemo, useState } from 'preact/hooks';
import { NearestPosts } from '../core/voice/nearest.ts';

/** So many posts are examples enough. */
const MOST = 500;
/** They are read in steps of this many, between which the page does what people ask of it. */
const STEP = 20;

/** The post that is nearest to a text; null while none is. `posts` is read anew whenever it is another list. */
export function useNearest(posts: readonly string[], text: string): string | null {
  /** A new object with each step, so that it is asked again. */
  const [read, setRead] = useState<{ readonly posts: readonly string[]; readonly nearest: NearestPosts }>();
  useEffect(() => {
    const some = posts.slice(0, MOST);
    const nearest = new NearestPosts();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const from = (at: number) => {
      for (const post of some.slice(at, at + STEP)) nearest.add(post);
      setRead({ posts: some, nearest });
      if (at + STEP < some.length) timer = setTimeout(from, 0, at + STEP);
    };
    from(0);
    return () => clearTimeout(timer);
  }, [posts]);
  return useMemo(() => {
    const found = read?.nearest.find(text) ?? null;
    return found === null ? null : (read?.posts[found] ?? null);
  }, [read, text]);
}
