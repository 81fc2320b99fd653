import type { LawPack } from './pack.ts';

export const usAccess: LawPack = {
  id: 'us-access',
  name: 'US access for people with disabilities',
  about:
    'What the rule for the web content of state and local governments asks of a post: pictures described, videos captioned.',
  laws: [
    {
      name: 'ADA Title II, 28 CFR § 35.160',
      says: 'What a public body tells people with disabilities must be as clear to them as what it tells others.',
    },
    {
      name: 'ADA Title II web rule, 28 CFR § 35.200',
      says: 'Web content, posts on networks included, follows WCAG 2.1 at level AA. The day from which it binds you depends on your population; posts from before that day are exempt.',
    },
    {
      name: 'WCAG 2.1, 1.1.1, 1.2.2, 1.4.5 and 2.3.1',
      says: 'Text for pictures, captions for videos, text rather than pictures of text, and no more than three flashes a second.',
    },
  ],
  clauses: [
    {
      clause: 'ACCESS-10',
      level: 'confirm',
      why: 'The law asks for words that say what a picture says. Blind residents hear them instead of it.',
    },
    {
      clause: 'ACCESS-12',
      level: 'confirm',
      why: 'The law asks for text where a picture holds facts: screen readers and translators read words only.',
    },
    {
      clause: 'ACCESS-13',
      level: 'confirm',
      why: 'The law asks for captions. Some of us cannot hear a video, and most watch with the sound off.',
    },
    {
      clause: 'ACCESS-23',
      level: 'confirm',
      why: 'The law limits flashes to three a second. Faster ones can bring on a seizure.',
    },
  ],
};
