import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Channel } from '../channel.ts';
import { standingFinder } from '../core/check/accounts.ts';
import { compile } from '../core/check/checker.ts';
import type { Policy } from '../core/policy/schema.ts';
import { starterPolicy } from '../core/policy/starter.ts';
import type { PostRecord } from '../core/record/record.ts';
import type { PastPost } from '../core/situation.ts';
import type { FromPage, ToPage, ToPanel } from '../protocol.ts';
import { type InForce, type Outside, Switchboard } from './switchboard.ts';

type PageMessage = Parameters<Switchboard['fromPage']>[1];

const checker = compile(starterPolicy);
const inForce: InForce = {
  policy: starterPolicy,
  checker,
  standingOf: standingFinder(starterPolicy),
  news: () => null,
};
const NOON = Date.UTC(2027, 4, 3, 17);

function draft(text: string, more: Partial<Extract<FromPage, { type: 'draft' }>> = {}): PageMessage {
  return {
    type: 'draft',
    id: 'd1',
    revision: 1,
    network: 'x',
    kind: 'post',
    account: 'MarlowFalls',
    begunAs: null,
    field: 'text',
    media: null,
    text,
    caret: null,
    typing: false,
    ignored: [],
    holdable: true,
    ...more,
  };
}

function recorder<T>(isKept: (message: T) => boolean = () => true): Channel<T> & { sent: T[] } {
  const sent: T[] = [];
  const send = (message: T) => !isKept(message) || sent.push(message) > 0;
  return { open: true, dropped: 0, sent, send, close() {} };
}

/** Each page is told of the policy's corrections as it connects; most policies have none. */
const isTelling = (message: ToPage) => message.type !== 'corrections' || message.corrections.length > 0;

const settled = () => new Promise((done) => setTimeout(done, 0));

describe('the switchboard', () => {
  let reachable: boolean;
  let knocked: number[];
  let network: boolean;
  let records: PostRecord[];
  let history: PastPost[];
  let person: string | null;
  let board: Switchboard;
  let page: Channel<ToPage> & { sent: ToPage[] };
  let panel: Channel<ToPanel> & { sent: ToPanel[] };

  beforeEach(() => {
    reachable = true;
    knocked = [];
    network = true;
    records = [];
    history = [];
    person = null;
    const outside: Outside = {
      desk: () => ({ state: 'none', reason: '' }),
      now: () => NOON,
      standing: () => null,
      caseFacts: () => ({}),
      posted: async () => null,
      knock: async (tab) => {
        knocked.push(tab);
        return reachable;
      },
      tabs: async () => [7, 8],
      keep: async (record) => records.push(record) > 0,
      isNetwork: async () => network,
      person: () => person,
      history: () => ({ recent: history }),
      beside: ({ id }) => ({
        type: 'beside',
        id,
        voice: null,
        conversation: { acts: [], lastPosts: 10, inviting: 1, question: null },
        presence: { networks: [], copied: 0 },
      }),
    };
    board = new Switchboard(inForce, outside);
    page = recorder(isTelling);
    panel = recorder();
  });

  const lastView = () => panel.sent.findLast((message) => message.type === 'view');

  it('answers a draft with its findings, and shows them to the panel of that tab only', async () => {
    const other = recorder<ToPanel>();
    board.addPage(7, page);
    board.addPanel(panel);
    board.addPanel(other);
    board.fromPanel(panel, { type: 'watch', tab: 7 });
    board.fromPanel(other, { type: 'watch', tab: 8 });
    board.fromPage(7, draft('Crews utilize Oak Street.'));
    await settled();
    const [answer] = page.sent;
    expect(answer).toMatchObject({ type: 'checked', id: 'd1', revision: 1 });
    expect(lastView()?.drafts[0]?.assessment.findings.some(({ clause }) => clause === 'ACCESS-19')).toBe(
      true,
    );
    expect(other.sent.some((message) => message.type === 'view' && message.drafts.length > 0)).toBe(false);
  });

  it('lists the draft that was used last first, and forgets one that is gone', () => {
    board.addPage(7, page);
    board.addPanel(panel);
    board.fromPanel(panel, { type: 'watch', tab: 7 });
    board.fromPage(7, draft('one', { id: 'd1' }));
    board.fromPage(7, draft('two', { id: 'd2' }));
    expect(lastView()?.drafts.map(({ id }) => id)).toEqual(['d2', 'd1']);
    board.fromPage(7, { type: 'gone', id: 'd2' });
    expect(lastView()?.drafts.map(({ id }) => id)).toEqual(['d1']);
  });

  it('keeps the newest boxes of a page that has more than anybody writes in', () => {
    board.addPage(7, page);
    board.addPanel(panel);
    board.fromPanel(panel, { type: 'watch', tab: 7 });
    for (let i = 1; i <= 30; i++) board.fromPage(7, draft('one', { id: `d${i}` }));
    expect(lastView()?.drafts).toHaveLength(20);
    expect(lastView()?.drafts[0]?.id).toBe('d30');
    page.sent.length = 0;
    board.recheck();
    expect(page.sent).toHaveLength(20);
  });

  it('checks the drafts that it knows again, and wakes no page for it', async () => {
    board.addPage(7, page);
    board.fromPage(7, draft('Crews utilize Oak Street.'));
    page.sent.length = 0;
    board.recheckKnown();
    await settled();
    expect(page.sent).toMatchObject([{ type: 'checked', id: 'd1' }]);
    expect(knocked).toEqual([]);
  });

  describe('another policy', () => {
    const without = (clause: string): InForce => {
      const policy: Policy = {
        ...starterPolicy,
        version: '2',
        enforcement: [{ clause, level: 'off' }],
        modes: {
          ...starterPolicy.modes,
          pause: {
            period: {
              from: '2027-05-03T00:00:00Z',
              until: '2027-05-04T00:00:00Z',
              reason: 'A day of mourning',
            },
          },
        },
      };
      return {
        ...inForce,
        policy,
        checker: compile(policy),
        news: () => ({ note: 'Plainer words', received: NOON }),
      };
    };

    it('checks open drafts again at once, and tells the panel what changed', () => {
      board.addPage(7, page);
      board.addPanel(panel);
      board.fromPanel(panel, { type: 'watch', tab: 7 });
      board.fromPage(7, draft('Crews utilize Oak Street.', { revision: 4 }));
      board.adopt(without('ACCESS-19'));
      expect(page.sent).toMatchObject([
        { type: 'checked', revision: 4, assessment: { findings: [{ clause: 'ACCESS-19' }] } },
        {
          type: 'checked',
          revision: 4,
          assessment: { findings: [{ clause: 'WORD-07', level: 'approval' }] },
        },
      ]);
      expect(lastView()).toMatchObject({
        policyVersion: '2',
        news: { note: 'Plainer words' },
        mode: { kind: 'pause', reason: 'A day of mourning' },
        drafts: [{ id: 'd1', assessment: { findings: [{ clause: 'WORD-07' }] } }],
      });
    });

    it('checks drafts for the role of whoever works at this desk', () => {
      const period = { from: '2027-05-03T00:00:00Z', until: '2027-05-04T00:00:00Z' };
      const { modes, team } = starterPolicy;
      const policy: Policy = {
        ...starterPolicy,
        modes: { ...modes, emergency: { ...modes.emergency, period } },
        team: { ...team, people: [...team.people, { id: 'kit', name: 'Kit', role: 'library', away: [] }] },
      };
      const clauses = () => {
        const answer = page.sent.findLast((message) => message.type === 'checked');
        return answer?.assessment.findings.map(({ clause }) => clause);
      };
      board.addPage(7, page);
      board.adopt({ ...inForce, policy, checker: compile(policy) });
      for (const [one, isMet] of [
        ['kit', true],
        ['dana.ruiz', false],
        [null, false],
      ] as const) {
        person = one;
        board.fromPage(7, draft('Flooding is bad near Oak Street.'));
        expect(clauses()?.includes('CHARGE-08')).toBe(isMet);
      }
    });

    it('has pages asked for their drafts that an earlier worker knew, once', async () => {
      board.addPage(7, page);
      board.adopt(without('ACCESS-19'));
      await settled();
      expect(knocked).toEqual([8]);
      board.adopt(inForce);
      await settled();
      expect(knocked).toEqual([8]);
    });

    it('reads the boxes of an account that it lists now', () => {
      board.addPage(7, page);
      board.fromPage(7, { type: 'account', id: 'd1', network: 'x', account: 'NewDesk' });
      board.recheck();
      expect(page.sent).toMatchObject([{ standing: 'unlisted' }, { standing: 'unlisted' }]);
      board.adopt({ ...inForce, standingOf: () => 'listed' });
      expect(page.sent.at(-1)).toMatchObject({ standing: 'listed', account: 'NewDesk' });
    });
  });

  it('checks a very long draft after what else has come in, and only as it is last', async () => {
    const other = recorder(isTelling);
    board.addPage(7, page);
    board.addPage(8, other);
    const long = 'Crews utilize Oak Street. '.repeat(500);
    board.fromPage(7, draft(long, { revision: 1 }));
    board.fromPage(7, draft(`${long} Now.`, { revision: 2 }));
    board.fromPage(8, draft('Crews utilize Oak Street.'));
    expect(page.sent).toEqual([]);
    expect(other.sent).toMatchObject([{ type: 'checked', revision: 1 }]);
    await vi.waitFor(() => expect(page.sent).toMatchObject([{ type: 'checked', revision: 2 }]));
  });

  describe('a box that the page does not know', () => {
    const correction = { surface: 'inline post', element: 'div[role="textbox"]' } as const;
    const correcting: InForce = {
      ...inForce,
      policy: {
        ...starterPolicy,
        networks: {
          ...starterPolicy.networks,
          x: { ...starterPolicy.networks.x, corrections: [correction] },
        },
      },
    };
    const unseen = { type: 'unseen', id: 'u1', network: 'x', structure: ['> div[role]'] } as const;

    it('is shown in the panel until it is gone', () => {
      board.addPage(7, page);
      board.addPanel(panel);
      board.fromPanel(panel, { type: 'watch', tab: 7 });
      board.fromPage(7, { ...unseen, structure: [...unseen.structure] });
      expect(lastView()?.unseen).toEqual({ network: 'x', structure: ['> div[role]'] });
      board.fromPage(7, { type: 'gone', id: 'u1' });
      expect(lastView()?.unseen).toBeNull();
    });

    it('may be known to the policy: its corrections go to open pages, and to each that connects', () => {
      board.addPage(7, page);
      board.adopt(correcting);
      board.adopt(correcting);
      expect(page.sent).toEqual([{ type: 'corrections', corrections: [correction] }]);
      const other = recorder(isTelling);
      board.addPage(8, other);
      expect(other.sent).toEqual(page.sent);
    });
  });

  it("leaves out what the author ignored, but never what is not the author's to ignore", () => {
    board.addPage(7, page);
    const ignored = [
      { clause: 'ACCESS-19', quote: 'utilize' },
      { clause: 'PLAN-05', quote: 'Vote YES on Measure' },
    ];
    board.fromPage(7, draft('Crews utilize it. Vote YES on Measure B!', { ignored: [] }));
    board.fromPage(7, draft('Crews utilize it. Vote YES on Measure B!', { ignored }));
    const clauses = page.sent.map((message) =>
      message.type === 'checked' ? message.assessment.findings.map(({ clause }) => clause) : [],
    );
    expect(clauses[0]).toEqual(expect.arrayContaining(['ACCESS-19', 'PLAN-05']));
    expect(clauses[1]).toContain('PLAN-05');
    expect(clauses[1]).not.toContain('ACCESS-19');
  });

  it('checks a draft with the posts of earlier in mind', () => {
    history = Array.from({ length: 9 }, (_, n) => ({ text: `Notice ${n}: the office closes at 5 p.m.` }));
    board.addPage(7, page);
    board.fromPage(7, draft('Reminder: taxes are due on Friday.'));
    expect(page.sent.at(-1)).toMatchObject({
      assessment: { findings: expect.arrayContaining([expect.objectContaining({ clause: 'CONV-01' })]) },
    });
  });

  it('tells the panel what stands beside a draft, once typing has paused', async () => {
    board.addPage(7, page);
    board.addPanel(panel);
    board.fromPanel(panel, { type: 'watch', tab: 7 });
    for (const text of ['Pool', 'Pool is', 'Pool is open.']) board.fromPage(7, draft(text));
    expect(panel.sent.some(({ type }) => type === 'beside')).toBe(false);
    await vi.waitFor(() => expect(panel.sent.at(-1)).toMatchObject({ type: 'beside', id: 'd1' }));
    expect(panel.sent.filter(({ type }) => type === 'beside')).toHaveLength(1);
  });

  it('passes what the panel asks to its page', () => {
    board.addPage(7, page);
    board.addPanel(panel);
    board.fromPanel(panel, { type: 'show', id: 'd1', from: 0, to: 3 });
    expect(page.sent).toEqual([]);
    board.fromPanel(panel, { type: 'watch', tab: 7 });
    board.fromPanel(panel, { type: 'show', id: 'd1', from: 0, to: 3 });
    expect(page.sent).toEqual([{ type: 'show', id: 'd1', from: 0, to: 3 }]);
  });

  it('keeps what the panel asks until the page has connected again', async () => {
    board.addPanel(panel);
    board.fromPanel(panel, { type: 'watch', tab: 7 });
    board.fromPanel(panel, { type: 'unignore', id: 'd1' });
    await settled();
    board.addPage(7, page);
    expect(page.sent).toEqual([{ type: 'unignore', id: 'd1' }]);
  });

  it.each([
    ['elsewhere', false, true],
    ['silent', true, false],
    ['here', true, true],
  ])('tells the panel of a tab without drafts: %s', async (state, isNetwork, isReachable) => {
    network = isNetwork;
    reachable = isReachable;
    board.addPanel(panel);
    board.fromPanel(panel, { type: 'watch', tab: 7 });
    await settled();
    expect(lastView()).toMatchObject({ page: state, drafts: [] });
  });

  it('tells a panel that opens later where the author points', () => {
    board.addPage(7, page);
    board.fromPage(7, draft('Crews utilize it.'));
    board.fromPage(7, { type: 'pointed', id: 'd1', finding: { clause: 'ACCESS-19', from: 6 } });
    board.addPanel(panel);
    board.fromPanel(panel, { type: 'watch', tab: 7 });
    expect(panel.sent.at(-1)).toMatchObject({ type: 'pointed', finding: { clause: 'ACCESS-19' } });
  });

  describe('a draft that has gone out', () => {
    const sent = (account: string | null): PageMessage => ({
      type: 'sent',
      id: 'd1',
      network: 'x',
      kind: 'post',
      account,
      text: 'Utilize it.',
      checked: false,
      held: false,
      findings: [],
      overrides: [],
      media: null,
    });

    it("is recorded under the worker's own policy and clock, and the panel is told", async () => {
      board.addPage(7, page);
      board.addPanel(panel);
      board.fromPanel(panel, { type: 'watch', tab: 7 });
      board.fromPage(7, sent('MarlowFalls'));
      await settled();
      expect(records).toMatchObject([
        { text: 'Utilize it.', time: NOON, policyVersion: '1', checked: false },
      ]);
      expect(panel.sent.at(-1)).toEqual({ type: 'recorded', id: 'd1', checked: false, kept: true });
    });

    it('is not recorded when somebody wrote as themselves', async () => {
      board.addPage(7, page);
      board.fromPage(7, sent('jt_personal'));
      await settled();
      expect(records).toEqual([]);
    });
  });

  describe('the account', () => {
    const asks = (account: string | null): PageMessage => ({
      type: 'account',
      id: 'd1',
      network: 'x',
      account,
    });
    const standing = () => page.sent.findLast((message) => message.type === 'standing')?.standing;

    it.each([
      ['MarlowFalls', 'listed'],
      ['@marlowfalls', 'listed'],
      ['jt_personal', 'unlisted'],
      [null, 'unknown'],
    ] as const)('%j is %s', (account, expected) => {
      board.addPage(7, page);
      board.fromPage(7, asks(account));
      expect(standing()).toBe(expected);
    });

    it('is shown in the panel while it is not listed, and no draft with it', async () => {
      board.addPage(7, page);
      board.addPanel(panel);
      board.fromPanel(panel, { type: 'watch', tab: 7 });
      board.fromPage(7, draft('Utilize it.'));
      board.fromPage(7, asks('jt_personal'));
      await settled();
      expect(lastView()).toMatchObject({ unlisted: 'jt_personal', drafts: [] });
      board.fromPage(7, asks('MarlowFalls'));
      await settled();
      expect(lastView()).toMatchObject({ unlisted: null });
    });

    it('that is not listed has no draft checked, whatever the page sends', () => {
      board.addPage(7, page);
      board.fromPage(7, draft('Utilize it.', { account: 'jt_personal' }));
      expect(page.sent).toEqual([
        {
          type: 'standing',
          id: 'd1',
          account: 'jt_personal',
          standing: 'unlisted',
          organisation: 'City of Marlow Falls',
        },
      ]);
    });
  });
});
