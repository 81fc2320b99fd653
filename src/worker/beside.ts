import { isAnswer, ownPosts } from '../core/check/past.ts';
import { lastActs } from '../core/conversation/mix.ts';
import { closingQuestion } from '../core/conversation/question.ts';
import type { Policy } from '../core/policy/schema.ts';
import { starterPolicy } from '../core/policy/starter.ts';
import { copies } from '../core/presence/copies.ts';
import { presence } from '../core/presence/presence.ts';
import type { PastPost } from '../core/situation.ts';
import { houseProfile, NO_HOUSE } from '../core/voice/house.ts';
import { NearestPosts } from '../core/voice/nearest.ts';
import { makeScorer } from '../core/voice/score.ts';
import type { Beside, DraftView } from '../protocol.ts';
import type { Memory } from './recent.ts';

/** The presence line tells of so many weeks. */
const WEEKS = 4;
/** Examples are read in steps of this many, between which a keystroke finds its way. */
const STEP = 10;
/** More posts at a glance are none. */
const LONGEST_STRIP = 30;
const NOTHING: Pick<Memory, 'recent' | 'weeks'> = { recent: [], weeks: [] };

/** Everything that is the same for all drafts while policy and memory stay. */
interface Ready {
  readonly policy: Policy;
  readonly memory: Memory | null;
  readonly posts: number;
  readonly score: ReturnType<typeof makeScorer> | null;
  /** Own posts to show: those that the policy shows, then those of this desk. */
  readonly examples: readonly PastPost[];
  readonly nearest: NearestPosts;
  readonly day: number;
  readonly presence: Beside['presence'];
}

/** Tells what stands beside a draft. It is asked after the answer to a keystroke has gone out. */
export class Companion {
  #ready: Ready | null = null;

  /** `now` in milliseconds since 1970 UTC. */
  tell(draft: DraftView, policy: Policy, memory: Memory | null, now: number): Beside {
    const ready = this.#readyFor(policy, memory, now);
    return {
      type: 'beside',
      id: draft.id,
      voice: this.#voice(draft, ready),
      conversation: conversationOf(draft, policy, memory ?? NOTHING, now),
      presence: ready.presence,
    };
  }

  #voice(draft: DraftView, { score, posts, examples, nearest }: Ready): Beside['voice'] {
    if (!score || !/\p{L}/u.test(draft.text) || draft.field === 'alt') return null;
    const { score: figure, reasons } = score(draft.text, draft.network);
    const near = nearest.find(draft.text);
    const example = near === null ? undefined : examples[near];
    return {
      score: Math.round(figure),
      posts,
      reasons: reasons.map(({ text, words }) => ({
        text,
        words: words.map(({ from, to }) => ({ from, to, quote: draft.text.slice(from, to) })),
      })),
      example: example ? { text: example.text, time: example.time ?? null } : null,
    };
  }

  #readyFor(policy: Policy, memory: Memory | null, now: number): Ready {
    const day = Math.floor(now / 86_400_000);
    const before = this.#ready;
    if (before?.policy === policy && before.memory === memory && before.day === day) return before;
    const ofPolicy = { profile: policy.voice.profile, isOwn: policy !== starterPolicy };
    const profile = houseProfile(memory?.house ?? NO_HOUSE, ofPolicy);
    const isSame = before?.memory === memory && before.policy.voice.examples === policy.voice.examples;
    const ready: Ready = {
      policy,
      memory,
      day,
      posts: profile?.posts ?? 0,
      score: profile ? makeScorer(profile) : null,
      examples: isSame ? before.examples : [...(policy.voice.examples ?? []), ...(memory?.examples ?? [])],
      nearest: isSame ? before.nearest : new NearestPosts(),
      presence: presenceOf(policy, memory ?? NOTHING, now),
    };
    this.#ready = ready;
    if (!isSame) this.#learnExamples(ready, 0);
    return ready;
  }

  #learnExamples(ready: Ready, from: number): void {
    const { examples, nearest } = ready;
    if (this.#ready?.nearest !== nearest || from >= examples.length) return;
    for (const { text } of examples.slice(from, from + STEP)) nearest.add(text);
    setTimeout(() => this.#learnExamples(ready, from + STEP), 0);
  }
}

function conversationOf(
  draft: DraftView,
  policy: Policy,
  { weeks }: Pick<Memory, 'weeks'>,
  now: number,
): Beside['conversation'] {
  const { lastPosts, inviting } = policy.conversation;
  const own = ownPosts({ ...draft, media: undefined }, { recent: weeks, now });
  const facts = { ...draft, media: draft.media ?? undefined };
  return {
    acts: isAnswer(draft) ? [] : lastActs(own, draft.network, Math.min(lastPosts, LONGEST_STRIP)),
    lastPosts,
    inviting,
    question: closingQuestion(facts, own),
  };
}

function presenceOf(policy: Policy, { weeks }: Pick<Memory, 'weeks'>, now: number): Beside['presence'] {
  return {
    networks: presence(weeks, policy, now, WEEKS).map(({ network, weeks: counts, plan, quietFor }) => ({
      network,
      thisWeek: counts.at(-1) ?? 0,
      fewest: plan.fewest,
      quietFor,
      longestSilenceDays: plan.longestSilenceDays,
    })),
    copied: copies(weeks.filter(({ time }) => now - (time ?? 0) < WEEKS * 7 * 86_400_000)).length,
  };
}
