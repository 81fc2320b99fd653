import { useState } from 'react';
import { county, library, type Person, resident, writer } from './people.ts';

/** A post in a feed. */
export interface Post {
  id: string;
  author: Person;
  text: string;
  when: string;
  /** The address of a picture, with its description. */
  picture?: { url: string; alt: string } | undefined;
  quoted?: Post | undefined;
}

const first: readonly Post[] = [
  {
    id: '1001',
    author: library,
    text: 'Story time moves to the garden this Saturday at 10 a.m. Bring a blanket and a friend. #MarlowReads',
    when: '2h',
  },
  {
    id: '1002',
    author: resident,
    text: 'Does anyone know when the footbridge on Mill Lane opens again? @MarlowFalls',
    when: '4h',
  },
  {
    id: '1003',
    author: county,
    text: 'Flu vaccines are free for everyone aged 60 or over.\nWalk in on weekdays from 9 a.m. to 4 p.m.',
    when: '6h',
  },
];

/** The feed and a function that puts a new post of the writer on top of it. */
export function useFeed(): [readonly Post[], (post: Pick<Post, 'text' | 'picture' | 'quoted'>) => void] {
  const [posts, setPosts] = useState(first);
  const add = (post: Pick<Post, 'text' | 'picture' | 'quoted'>) =>
    setPosts((now) => [{ id: String(2000 + now.length), author: writer, when: 'now', ...post }, ...now]);
  return [posts, add];
}
