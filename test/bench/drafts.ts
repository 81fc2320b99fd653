const SENTENCES = [
  'Crews will flush hydrants on Mill Street from 9 a.m. to noon, so your water may look cloudy for a while.',
  'Please be advised that residents must utilize Oak Avenue while the bridge is closed.',
  'Questions? Call the water desk at 555-0119 or visit marlowfalls.gov/water.',
  'The library on Second Street opens late this week because the heating is being replaced.',
  'Thank you to everyone who came to the budget hearing and asked such good questions!',
  'We are commencing work on the new playground, and the public works team is super excited.',
  'Parking on the north side is free of charge until further notice. #marlowfallsnews',
];

/** A post-like text of exactly this length. Another serial number gives another text in every sentence. */
export function makeDraft(length: number, serial: number): string {
  let text = '';
  for (let index = 0; text.length < length; index++)
    text += `Update ${serial}.${index}: ${SENTENCES[index % SENTENCES.length]} `;
  return text.slice(0, length);
}
