/** Line drawings on a 24 by 24 grid; our own, none taken from a network. */
export const icons = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  search: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12m4.5 10.5L20 20',
  bell: 'M6 16v-5a6 6 0 0 1 12 0v5l2 2H4zm4 4h4',
  mail: 'M4 6h16v12H4zl8 7 8-7',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M5 20c0-4 3-6 7-6s7 2 7 6',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M12 4v2m0 12v2M4 12h2m12 0h2M6.5 6.5 8 8m8 8 1.5 1.5m0-11L16 8m-8 8-1.5 1.5',
  picture: 'M4 5h16v14H4zm0 11 5-5 4 4 3-3 4 4M15 9h1',
  smile: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M9 10v.5m6-.5v.5M8.5 14c2 2.5 5 2.5 7 0',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16m0 3.500V12l3 2',
  plus: 'M12 5v14M5 12h14',
  plusBox: 'M4 4h16v16H4zm8 4v8m-4-4h8',
  close: 'm6 6 12 12M18 6 6 18',
  reply: 'M5 5h14v10h-8l-4 4v-4H5z',
  repeat: 'M7 17V8m0 0-3 3m3-3 3 3m7-4v9m0 0 3-3m-3 3-3-3',
  quote: 'm5 19 1-4L16 5l3 3L9 18z',
  heart: 'M12 19C5 14 4 11 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 2-1 5-8 10z',
  share: 'M12 15V4m0 0L8 8m4-4 4 4M5 13v6h14v-6',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  send: 'm4 12 16-8-6 16-3-7z',
  pin: 'M12 20s-6-5-6-10a6 6 0 0 1 12 0c0 5-6 10-6 10m0-12v3',
  back: 'M11 6l-6 6 6 6M5 12h14',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof icons;
