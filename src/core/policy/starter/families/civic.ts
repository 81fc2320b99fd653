/** Alternatives of one word, to be put between the other words of a phrase. Shared by several clauses. */

/** Offices that people run for or hold. */
export const OFFICE =
  'mayor|council|councilmember|councilman|councilwoman|councillor|alderman|alderwoman|commissioner|supervisor|sheriff|governor|senator|senate|congress|congressman|congresswoman|representative|assembly|assemblymember|legislature|judge|clerk|treasurer|auditor|assessor|trustee|selectman|president|statehouse';

/** Things that are put to the voters. */
export const MEASURE =
  'measure|proposition|prop|levy|levies|bond|bonds|referendum|initiative|amendment|recall|charter|repeal|millage|override|fluoridation';

/** Places and services that an organisation opens, closes and moves. */
export const FACILITY =
  'library|libraries|branch|branches|hall|office|offices|counter|desk|lobby|window|pool|park|trail|trails|bridge|street|avenue|road|lane|lanes|ramp|tunnel|alley|garage|lot|court|courthouse|center|centre|rink|field|fields|beach|playground|museum|cemetery|shelter|station|route|bus|buses|transit|area|landfill|dump|loop|plaza|square|dock|marina|boardwalk';

/** Bodies that meet in public. */
export const BODY =
  'council|commission|board|committee|commissioners|trustees|panel|authority|cabinet|canvassers';
