import type { Clause } from '../schema.ts';

/** Accessibility: pictures, videos and notices that everyone can take in. */
export const accessContext: readonly Clause[] = [
  {
    id: 'ACCESS-07',
    tip: 'access',
    level: 'advise',
    title: 'Text art or emoticons',
    kind: 'text-art',
    message: 'A screen reader spells out “{match}” sign by sign. One emoji, or a plain word, says it better.',
    why: 'What looks like a smile to some is a row of punctuation marks to others.',
    fixture: {
      flag: { text: '¯\\_(ツ)_/¯ Leaf pickup is late' },
      pass: { text: 'Score: 7-3' },
    },
  },
  {
    id: 'ACCESS-10',
    tip: 'access',
    level: 'confirm',
    title: 'Image without a description',
    kind: 'media',
    lack: 'description',
    fields: ['text'],
    message: 'The {media} has no description yet. One sentence on what it shows lets everyone see it.',
    why: 'Blind residents hear the description instead of the picture. The law asks for it as well.',
    fixture: {
      flag: { text: 'Spring fest!', media: { kind: 'image', described: false } },
      pass: { text: 'Crews fixed Oak Street.', media: { kind: 'image', described: true } },
    },
  },
  {
    id: 'ACCESS-13',
    tip: 'access',
    level: 'confirm',
    title: 'Video without captions',
    kind: 'media',
    lack: 'captions',
    fields: ['text'],
    awaits: 'media',
    message: 'The video has no captions. Add them, or say that it has no sound.',
    why: 'Most people watch with the sound off, and some cannot hear it.',
    unless: ['no sound|audio', 'without sound|audio', 'silent (video|timelapse)', 'captions|captioned'],
    fixture: {
      flag: { text: 'Watch the State of the City', media: { kind: 'video', captioned: false } },
      pass: {
        text: '30 seconds of bridge work. No sound.',
        media: { kind: 'video', captioned: false, silent: true },
      },
    },
  },
  {
    id: 'ACCESS-22',
    tip: 'access',
    level: 'confirm',
    title: 'Key notice in English only',
    kind: 'languages',
    fields: ['text'],
    awaits: 'area',
    message: 'Many people in {area} read {language}. Add a line or a link in {language}.',
    why: 'A warning that a household cannot read does not protect it.',
    fixture: {
      flag: { text: 'Boil-water notice: boil water for 1 minute.', context: { area: 'zone 3' } },
      pass: {
        text: 'Boil-water notice. En español: marlowfalls.gov/es/agua',
        context: { area: 'zone 3' },
      },
    },
  },
  {
    id: 'ACCESS-23',
    tip: 'access',
    level: 'confirm',
    title: 'Flashing or auto-looping GIF',
    kind: 'media',
    lack: 'flashing',
    fields: ['text'],
    awaits: 'media',
    message: 'The {media} flashes more than three times a second. A calm picture is safe for everyone.',
    why: 'Fast flashes can bring on a seizure.',
    fixture: {
      flag: { text: 'Surplus bikes on sale Saturday!', media: { kind: 'gif', flashing: true } },
      pass: { text: 'A look at the new park.', media: { kind: 'gif', flashing: false } },
    },
  },
];
