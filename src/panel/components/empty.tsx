import type { ComponentChildren } from 'preact';
import { reload, retry } from '../actions.ts';

interface Props {
  heading: string;
  children: ComponentChildren;
}

function Empty({ heading, children }: Props) {
  return (
    <div class="empty">
      <svg class="scene" viewBox="0 0 120 84" aria-hidden="true" focusable="false">
        <path
          class="scene-back"
          d="M46 6h52a14 14 0 0 1 14 14v22a14 14 0 0 1-14 14h-2v11a2 2 0 0 1-3.3 1.500L79 56H46a14 14 0 0 1-14-14V20A14 14 0 0 1 46 6Z"
        />
        <path
          class="scene-front"
          d="M22 22h50a14 14 0 0 1 14 14v18a14 14 0 0 1-14 14H41L27.3 79.500A2 2 0 0 1 24 78V68h-2A14 14 0 0 1 8 54V36a14 14 0 0 1 14-14Z"
        />
        <path class="scene-words" d="M22 38h36M22 50h18" />
        <path class="scene-check" d="m50 51 5 5 11-12" />
      </svg>
      <h1>{heading}</h1>
      {children}
    </div>
  );
}

/** Before the first view. Drawn only when it takes a moment. */
export function Loading() {
  return (
    <div class="loading">
      <h1>One moment…</h1>
    </div>
  );
}

/** The tab is not one of the networks. */
export function Elsewhere() {
  return (
    <Empty heading="Nothing to coach here">
      <p>Open X, Facebook or Instagram and click into a compose box.</p>
    </Empty>
  );
}

/** A network whose page was open before the coach was. */
export function Silent() {
  return (
    <Empty heading="This page needs a reload">
      <p>Reload this page so that the coach can see the compose box.</p>
      <button type="button" class="button main" onClick={reload}>
        Reload this page
      </button>
      <p class="aside">If you have started a post, copy it first.</p>
    </Empty>
  );
}

/** A network, and nobody is writing yet. */
export function NoDraft() {
  return (
    <Empty heading="Ready when you are">
      <p>Click into a compose box and start writing.</p>
    </Empty>
  );
}

/** Somebody writes as an account that the policy does not list. */
export function NotOurs({ account, organisation }: { account: string; organisation: string }) {
  return (
    <Empty heading="Not read here">
      <p>
        You are writing as <strong>{account}</strong>, which is not an account of the {organisation}. The
        coach reads nothing here.
      </p>
      <p class="aside">If it should be one, ask whoever keeps the policy to list it.</p>
    </Empty>
  );
}

/** The worker does not answer. */
export function Unanswered() {
  return (
    <Empty heading="The coach is not answering">
      <p>What you have written on the page is safe. Ask the coach again, or close and open this panel.</p>
      <button type="button" class="button main" onClick={retry}>
        Try again
      </button>
    </Empty>
  );
}
