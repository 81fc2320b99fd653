import type { LawPack } from './pack.ts';

export const usPrivacy: LawPack = {
  id: 'us-privacy',
  name: 'US privacy: health, young people, victims',
  about: 'Keeps out of posts what federal and most state laws keep private about a person.',
  laws: [
    {
      name: 'HIPAA Privacy Rule, 45 CFR § 164.502',
      says: 'Health departments, ambulances and other covered bodies may not disclose health information about a person without a permission.',
    },
    {
      name: '42 CFR Part 2',
      says: 'Records of treatment for substance use have a stronger protection of their own.',
    },
    {
      name: 'Juvenile records, 18 U.S.C. § 5038 and state law, such as Cal. Welf. & Inst. Code § 827',
      says: 'Neither the name nor the picture of a young person in a juvenile proceeding is made public.',
    },
    {
      name: 'FERPA, 20 U.S.C. § 1232g',
      says: 'What a school’s records say about a student is not disclosed without consent.',
    },
    {
      name: 'Driver’s Privacy Protection Act, 18 U.S.C. § 2721',
      says: 'Personal information out of motor vehicle records is not disclosed.',
    },
    {
      name: 'Crime Victims’ Rights Act, 18 U.S.C. § 3771, and state law',
      says: 'Victims are treated with respect for their dignity and privacy.',
    },
  ],
  clauses: [
    {
      clause: 'TRUST-15',
      level: 'block',
      why: 'The law shields young people: their names stay out of what we post, unless a parent has agreed in writing.',
    },
    {
      clause: 'TRUST-16',
      level: 'block',
      why: 'Victims have a right in law to their privacy. Families should hear it from a person, not from a feed.',
    },
    {
      clause: 'TRUST-17',
      level: 'block',
      why: 'Numbers and plates that identify a person are protected by law, and nobody can take them back.',
    },
    {
      clause: 'TRUST-18',
      level: 'block',
      why: 'The law keeps health information private, for colleagues as for neighbors, even where no name is told.',
    },
  ],
};
