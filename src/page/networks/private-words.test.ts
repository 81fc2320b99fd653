import { describe, expect, it } from 'vitest';
import { MESSAGE_BOX, MESSAGE_DIALOG } from './private-words.ts';

describe('a box', () => {
  it.each([
    'Message',
    'Aa',
    'Message...',
    'Escribe un mensaje',
    'Nachricht schreiben',
    'הודעה',
    'رسالة...',
    'メッセージ',
  ])('for messages says so: %s', (label) => {
    expect(MESSAGE_BOX.test(label)).toBe(true);
  });

  it.each([
    "What's on your mind?",
    'Comment as Marlow Falls',
    'Write a caption...',
    'תגובה בתור Marlow Falls',
    '',
  ])('for posts and comments does not: %s', (label) => {
    expect(MESSAGE_BOX.test(label)).toBe(false);
  });
});

describe('a dialog', () => {
  it.each([
    'Messages with June Abara',
    'Message',
    'Chats',
    'Nachrichten mit June',
    'הודעות עם June Abara',
    'رسائل',
  ])('with a conversation is named after it: %s', (label) => {
    expect(MESSAGE_DIALOG.test(label)).toBe(true);
  });

  it.each([
    "Chat Café's post",
    "Message Board's post",
    "The Chat's post",
    'Create post',
    'הפוסט של June Abara',
    '',
  ])('with a post is not, whatever its author is called: %s', (label) => {
    expect(MESSAGE_DIALOG.test(label)).toBe(false);
  });
});
