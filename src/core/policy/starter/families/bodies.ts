import { list } from './list.ts';

/** Public bodies and firms other than one's own. */
export const OTHERS = list(`
county|state|feds|legislature|governor|congress|fema|dot|epa|dmv|usps|amtrak|caltrans|railroad|railway|utility|contractor|contractors|subcontractor|vendor|vendors|supplier|hauler|developer|builder|consultant|consultants|landlord|engineers|architect|installer|manufacturer|insurer
county's|state's|contractor's|vendor's|railroad's|utility's|company's|hauler's|developer's|supplier's|district's|feds'|firm's|provider's|intern's|dispatcher's|agency's|department's
(the) school|water|sewer|transit|hospital|power|fire|park district|board|authority|department; power|gas|phone|cable|electric|ambulance|towing|software|paving|trash|waste|water|internet|tow|mailing|printing|billing|it|web company|companies|people|crew|firm|guy|guys|house|contractor|vendor|provider|outfit
department of *; health|school|highway|housing|sheriff's|clerk's|parks|finance|billing department|district|board|office|desk|authority; public works; postal service; forest service; previous|last|old|former administration|council|mayor|manager; census bureau; post office; intern|interns|temp|temps; * in billing|dispatch|payroll|finance; dam operator; power people
`);
