import { options } from '../shared/options.ts';

const english = {
  feed: 'Feed',
  search: 'Search Facebook',
  home: 'Home',
  messages: 'Messages',
  yourProfile: 'Your profile',
  mind: "What's on your mind?",
  create: 'Create post',
  public: 'Public',
  photo: 'Photo/video',
  feeling: 'Feeling/activity',
  checkIn: 'Check in',
  next: 'Next',
  back: 'Back',
  postSettings: 'Post settings',
  post: 'Post',
  close: 'Close',
  like: 'Like',
  comment: 'Comment',
  commentAs: (name: string) => `Comment as ${name}`,
  postOf: (name: string) => `${name}'s post`,
  chats: 'Chats',
  message: 'Message',
  messageWith: (name: string) => `Messages with ${name}`,
};

type Labels = typeof english;

/** Right-to-left Facebook puts names between direction marks. */
const isolated = (name: string) => `\u2068${name}\u2069`;

const hebrew: Labels = {
  feed: 'פיד',
  search: 'חיפוש בפייסבוק',
  home: 'דף הבית',
  messages: 'הודעות',
  yourProfile: 'הפרופיל שלך',
  mind: 'מה עובר לך בראש?',
  create: 'יצירת פוסט',
  public: 'ציבורי',
  photo: 'תמונה/סרטון',
  feeling: 'רגש/פעילות',
  checkIn: "צ'ק-אין",
  next: 'הבא',
  back: 'הקודם',
  postSettings: 'הגדרות פוסט',
  post: 'פרסום',
  close: 'סגירה',
  like: 'אהבתי',
  comment: 'תגובה',
  commentAs: (name) => `תגובה בתור ${isolated(name)}`,
  postOf: (name) => `הפוסט של ${isolated(name)}`,
  chats: "צ'אטים",
  message: 'הודעה',
  messageWith: (name) => `הודעות עם ${isolated(name)}`,
};

/** The page's texts in the language that was asked for. */
export const labels: Labels = options.rtl ? hebrew : english;
