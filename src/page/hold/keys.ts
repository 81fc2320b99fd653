import { isModifier } from '../keys.ts';
import type { Question } from './question.ts';

/** What a key does to an open question; `text` is left to the field or the site, `leave` goes back to the draft. */
type Effect = 'choose' | 'next' | 'before' | 'back' | 'type' | 'text' | 'leave' | 'nothing';

/** Reads a key while a question is open. `inOurs`: the focus is in the question, as it is unless the site pulls it away. */
export function effectOf(event: KeyboardEvent, question: Question, inOurs: boolean): Effect {
  const { key } = event;
  const inField = question.chosen === 'reason';
  if (key === 'Escape') return 'back';
  if (key === 'Tab') return event.shiftKey ? 'before' : 'next';
  if (key === 'Enter') {
    // The key that sent may still be held down.
    if (event.repeat || event.ctrlKey || event.metaKey) return 'nothing';
    return inField ? 'next' : 'choose';
  }
  if (isModifier(key)) return 'text';
  if (inField && inOurs) return 'text';
  if (event.ctrlKey || event.metaKey || event.altKey) return inOurs ? 'text' : 'leave';
  if (inField && (key.length === 1 || key === 'Backspace')) return 'type';
  if (key === ' ') return event.repeat ? 'nothing' : 'choose';
  if (key === 'ArrowRight' || key === 'ArrowDown') return 'next';
  if (key === 'ArrowLeft' || key === 'ArrowUp') return 'before';
  return inOurs ? 'nothing' : 'leave';
}
