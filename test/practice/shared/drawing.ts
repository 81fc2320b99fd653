import type { Person } from './people.ts';

const svg = (size: string, body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}">${body}</svg>`;

/** A picture for an account: hills and a river in its colour. */
export function portrait(person: Person): string {
  const body = `<rect width="40" height="40" fill="${person.colour}"/>
    <circle cx="28" cy="12" r="5" fill="#fff" fill-opacity=".75"/>
    <path d="M0 30 12 16l8 9 6-6 14 13v8H0z" fill="#fff" fill-opacity=".35"/>
    <path d="M16 40c0-6 8-7 6-13 8 4 2 8 8 13z" fill="#fff" fill-opacity=".9"/>`;
  return `data:image/svg+xml,${encodeURIComponent(svg('40 40', body))}`;
}

/** The sample picture: a footbridge over a river. */
export function samplePicture(): Blob {
  const body = `<rect width="400" height="400" fill="#bfe0ea"/>
    <circle cx="310" cy="80" r="36" fill="#ffe9a8"/>
    <path d="M0 230 90 120l80 90 70-60 160 110v140H0z" fill="#6f9c76"/>
    <path d="M0 270h400v130H0z" fill="#3b7f9d"/>
    <path d="M20 280q180-110 360 0" fill="none" stroke="#7a4a2a" stroke-width="14"/>
    <path d="M20 250q180-110 360 0" fill="none" stroke="#7a4a2a" stroke-width="6"/>
    <path d="M80 222v34m60-62v36m60-42v38m60-32v36m60-10v34" stroke="#7a4a2a" stroke-width="6"/>`;
  return new Blob([svg('400 400', body)], { type: 'image/svg+xml' });
}
