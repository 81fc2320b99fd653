import { computed, signal } from '@preact/signals';
import { starterPolicy } from '../core/policy/starter.ts';
import type { Entry } from '../core/record/entry.ts';
import { baseOf, HOUSE_KEY, type House, houseProfile, NO_HOUSE, readHouse } from '../core/voice/house.ts';
import { onChange, tellChange } from '../store/changes.ts';
import { database } from '../store/database.ts';
import { loadEntries } from '../store/entries.ts';
import { HOLD_KEY, type OwnHold, readHold } from './hold.ts';
import { policy } from './policy.ts';

/** The parts of the page, by the fragment of its address. */
export const PLACES = ['posts', 'cases', 'figures', 'voice', 'bring'] as const;
export type Place = (typeof PLACES)[number];

/** The part that is shown. */
export const place = signal<Place>(placeOf(location.hash));
/** Everything that is here, newest first; null until it is loaded. */
export const entries = signal<readonly Entry[] | null>(null);
/** True when this device would not give out what it keeps. */
export const unreadable = signal(false);
/** How the house voice was come by. */
export const house = signal<House>(NO_HOUSE);
/** What the policy says of the voice. */
const ofPolicy = computed(() => ({
  profile: policy.value.voice.profile,
  isOwn: policy.value !== starterPolicy,
}));
/** Where the house voice begins. */
export const base = computed(() => baseOf(house.value, ofPolicy.value));
/** The house voice. */
export const profile = computed(() => houseProfile(house.value, ofPolicy.value));
/** The hold on this desk's records, if there is one. */
export const ownHold = signal<OwnHold | null>(null);

/** Loads everything, and keeps it up to date from then on. */
export function start(): void {
  addEventListener('hashchange', () => {
    place.value = placeOf(location.hash);
  });
  onChange(['records', 'past', 'settings'], () => void load());
  void load();
}

let loading = false;
let again = false;

/** Loads everything; what changes meanwhile is loaded right after. */
export async function load(): Promise<void> {
  if (loading) {
    again = true;
    return;
  }
  loading = true;
  try {
    const db = await database();
    house.value = readHouse(await db.get('settings', HOUSE_KEY));
    ownHold.value = readHold(await db.get('settings', HOLD_KEY));
    entries.value = await loadEntries();
    unreadable.value = false;
  } catch {
    unreadable.value = true;
  }
  loading = false;
  if (!again) return;
  again = false;
  await load();
}

/** Keeps the house voice. */
export async function keepHouse(changed: House): Promise<void> {
  house.value = changed;
  await (await database()).put('settings', changed, HOUSE_KEY);
  tellChange('settings');
}

/** Puts a hold on this desk's records, or lifts it. */
export async function keepHold(hold: OwnHold | null): Promise<void> {
  ownHold.value = hold;
  const db = await database();
  if (hold) await db.put('settings', hold, HOLD_KEY);
  else await db.delete('settings', HOLD_KEY);
  tellChange('settings');
}

function placeOf(hash: string): Place {
  return PLACES.find((name) => `#${name}` === hash) ?? 'posts';
}
