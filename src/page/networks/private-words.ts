/**
 * What Meta's sites call private messages. Written out only for the commonest languages: everywhere else the structure of a
 * page keeps its messages unread.
 */
const LATIN =
  'messages?|messaggi(?:o)?|mensajes?|mensage(?:m|ns)|nachricht(?:en)?|melding(?:er)?|berichten?|wiadomo(?:ść|ści)|tin nhắn|pesan|mesaj(?:lar)?|chats?|messenger';
const OTHERS =
  "הודעות?|הודעה|צ'אט|رسالة|رسائل|الرسائل|دردشة|сообщени[ея]|повідомлення|чат|μήνυμα|μηνύματα|メッセージ|チャット|메시지|메세지|채팅|消息|訊息|私信|聊天|ข้อความ|แชท|संदेश|मैसेज|चैट";

/** A box for a message says so somewhere in its label. */
export const MESSAGE_BOX = new RegExp(`(?<!\\p{L})(?:${LATIN})(?!\\p{L})|${OTHERS}|^aa$`, 'iu');

/**
 * A dialog that holds a conversation is named by such a word alone, or by it and whom it is with. In "Chat Café's post" it
 * is part of somebody's name.
 */
export const MESSAGE_DIALOG = new RegExp(
  `^(?:${LATIN})(?:$|[\\s:]+(?:with|con|com|mit|med|met|avec|to|an|a|para|z|với|dengan|ile)(?!\\p{L}))|^(?:${OTHERS})(?:$|\\P{L})`,
  'iu',
);
