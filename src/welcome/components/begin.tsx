import { Frame } from '../../kit/frame.tsx';
import { Join } from './join.tsx';

/** For whoever has just installed the coach. */
export function Begin({ refused }: { refused: string }) {
  return (
    <Frame here="welcome" heading="Welcome to Plainspoken">
      <p class="lead">
        A kind second reader for everybody who posts for your organisation. It reads along while you write on
        X, Facebook and Instagram, on this device, and says what to mend and why.
      </p>
      {refused && (
        <p class="told" role="status">
          {refused}
        </p>
      )}
      <div class="ways">
        <section class="way" aria-labelledby="way-join">
          <h2 id="way-join">Join your team</h2>
          <p>Your supervisor has sent you a link or a file. Paste it or choose it here.</p>
          <Join />
        </section>
        <section class="way" aria-labelledby="way-start">
          <h2 id="way-start">Set up your organisation</h2>
          <p>
            Begin with a policy that is ready to use, and make it yours: name, accounts, voice, and who has
            the final say. It takes some ten minutes.
          </p>
          <p>
            <a class="button main" href="../studio/index.html">
              Set up your organisation
            </a>
          </p>
        </section>
        <section class="way" aria-labelledby="way-try">
          <h2 id="way-try">Only look around</h2>
          <p>
            The coach works at once, with the policy of a made-up town, the City of Marlow Falls. It reads
            boxes of that town’s accounts, and of accounts that a page does not name.
          </p>
          <p>Open one of the networks, click into a compose box and write.</p>
          <ul class="sites">
            <li>
              <a href="https://x.com/">X</a>
            </li>
            <li>
              <a href="https://www.facebook.com/">Facebook</a>
            </li>
            <li>
              <a href="https://www.instagram.com/">Instagram</a>
            </li>
          </ul>
        </section>
      </div>
    </Frame>
  );
}
