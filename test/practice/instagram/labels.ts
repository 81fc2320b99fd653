import { options } from '../shared/options.ts';

const english = {
  feed: 'Feed',
  home: 'Home',
  search: 'Search input',
  searchHint: 'Search',
  messages: 'Messages',
  newPost: 'New post',
  profile: 'Profile',
  pictureOf: (handle: string) => `${handle}'s profile picture`,
  create: 'Create new post',
  crop: 'Crop',
  edit: 'Edit',
  choose: 'Select from computer',
  sample: 'Use the sample picture',
  next: 'Next',
  back: 'Back',
  share: 'Share',
  close: 'Close',
  caption: 'Write a caption...',
  accessibility: 'Accessibility',
  altText: 'Write alt text...',
  shared: 'Post shared',
  like: 'Like',
  addComment: 'Add a comment…',
  post: 'Post',
  message: 'Message',
  messageHint: 'Message...',
};

type Labels = typeof english;

const arabic: Labels = {
  feed: 'آخر الأخبار',
  home: 'الصفحة الرئيسية',
  search: 'إدخال البحث',
  searchHint: 'بحث',
  messages: 'الرسائل',
  newPost: 'منشور جديد',
  profile: 'الملف الشخصي',
  pictureOf: (handle) => `صورة الملف الشخصي الخاص بـ \u2068${handle}\u2069`,
  create: 'إنشاء منشور جديد',
  crop: 'اقتصاص',
  edit: 'تعديل',
  choose: 'اختيار من الكمبيوتر',
  sample: 'استخدام الصورة التجريبية',
  next: 'التالي',
  back: 'رجوع',
  share: 'مشاركة',
  close: 'إغلاق',
  caption: 'اكتب شرحًا توضيحيًا...',
  accessibility: 'إمكانية الوصول',
  altText: 'اكتب نصًا بديلاً...',
  shared: 'تمت مشاركة المنشور',
  like: 'إعجاب',
  addComment: 'إضافة تعليق…',
  post: 'نشر',
  message: 'رسالة',
  messageHint: 'رسالة...',
};

/** The page's texts in the language that was asked for. */
export const labels: Labels = options.rtl ? arabic : english;
