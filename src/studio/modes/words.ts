import type { Mode } from './mode-policy.ts';

/** What the modes are called, and what they do. */
export const MODES: Readonly<Record<Mode, { name: string; about: string; example: string }>> = {
  emergency: {
    name: 'Emergency mode',
    about:
      'Every desk shows a banner within seconds and has the cleared wording at hand. Routine posts are held; what is about the incident, alerts and answers go out. People of other roles ask before they write on the incident. It ends by itself.',
    example: 'Flooding along Mill Creek. Only the emergency desk posts.',
  },
  pause: {
    name: 'Content pause',
    about:
      'Routine posts wait on every desk, after something grave. Alerts and answers still go out. It ends by itself.',
    example: 'Out of respect after last night. We go on tomorrow at noon.',
  },
};
