import type { TestProject } from 'vitest/node';
import { startPractice, startProxy } from '../../practice/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    practice: { port: number; pin: string };
    proxy: { port: number };
  }
}

/** Serves the practice pages once for all end-to-end tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const practice = await startPractice();
  const proxy = await startProxy(practice.port);
  project.provide('practice', { port: practice.port, pin: practice.pin });
  project.provide('proxy', { port: proxy.port });
  return async () => {
    await proxy.stop();
    await practice.stop();
  };
}
