/** Words of faith: who is believed in, what is said of it, and what a town tells of it as news. */

/** Enough alone. */
export const SERMON = `
# names that are only prayed to
jesus|savior|saviour|messiah|almighty|yahweh|jehovah|blessed_virgin|holy_spirit|holy_ghost|holy_mother|heavenly_father|son_of_god|lamb_of_god|prince_of_peace|king_of_kings
thank|thanks|praise|bless|love|trust|fear|serve|obey|honor|worship (be) (to) (the) god|him|lord|allah|jesus|heaven
god (*) bless|blesses|blessed|willing|is|has|had|will|gave|wants|loves|knows|made|sent|provides|protects|answered|hears|heard|watches|sees|frees|created
may (the) (*) god|allah|lord|krishna|shiva|ganesh|buddha|heaven|angels|saints|mary|virgin|universe|creator|goddess *
may he|she|they rest|find_peace
god's|allah's|christ's|buddha's|lord's|savior's|creator's|his|heaven's will|plan|love|grace|children|work|hand|hands|blessing|blessings|word|law|gift|house|path|teaching|mercy|light|glory|message
lord's prayer|day|house|table|name
the|our|dear|good lord jesus|answered|is|has|will|gave|bless|provides|hands|for|god
reason for the season
keep|put|bring christ|god|jesus|faith
he|christ|lord|jesus is risen|born|king|lord|good
risen indeed
died|rose|suffered for (our|your|all) sins
one true|only true|real god|faith|religion|path
armor of god
ten commandments
amen|hallelujah|alleluia|hosanna|gloria_in|inshallah|alhamdulillah|namaste_and
# scripture
john|luke|matthew|mark|romans|corinthians|philippians|phil|isaiah|genesis|exodus|jeremiah|psalm|psalms|proverbs|ephesians|hebrews|james|surah {number}
proverbs|scripture|gospel|bible|quran|koran|torah|psalms|psalmist|apostle teaches|tells|says|reminds|promises|commands
all things through
blessed are the
# to pray
prayer|prayers works|work|changes|warriors|warrior|is|heals|can|moves
pray|praying|prayed (with|for|to|that|the|about) us|rain|our|god|him|them|you|rosary|guidance|healing|peace|strength|snow
join .. prayer|worship|praying
start|begin|end|open (*) (*) (*) (*) (in|with) prayer|devotion|scripture
leads|led|lead (*) (*) (in) prayer|worship
get|fall|down|pray|us on (our|your|their) knees
power of prayer
forgets|forget|forgot|stops|stopped|need|needs (how) to (*) pray|worship|kneel|repent
find|fill|grab|take|save (yourself) a|the|your|that pew|church|church_home
church home|family
join|come|see_you|visit|attend (*) (*) church|mass|temple|mosque on|this sunday|friday|saturday
# wishes of a believer
have|has a (very) blessed *
stay|be|feeling|too blessed
faith over|not|will|moves|in fear|god|him|mountains|jesus
trust|rejoice|believe|faith in the|our|god|him|jesus|a lord|god|higher_power|creator
higher power
built|founded|stands|stand|rests|rooted on|in|upon (the|our|strong) (*) faith|christian|gospel|god|bible|biblical|scripture|prayer|judeo
christian|biblical|judeo|godly|islamic|hindu values|nation|town|principles|heritage|city|roots
heaven gained|needed|has|got an|another|a
with jesus|the_lord|god|the_angels|our_father
in a better place
repent|repentance|redeemed|sinners|sinner|salvation|damnation|eternal_life|baptized|born_again|anointed|rapture|judgment_day|hellfire
holy day of
devil's|satan's|demonic|pagan holiday|work|playground|day|ritual|holdover|festival|tradition
satan|lucifer|infidels|heathens|heathen|heretics|blasphemy|idolaters
guardian angel|angels watch|watched|were
soul|souls need|needs|saved|salvation
everything happens for a
miracle|miracles of|from god|heaven|above|the_lord
man|somebody|someone|nobody|one|he upstairs
# against belief
atheists|atheist|believers|nonbelievers|unbelievers|godless have|has|are|is|think|can|will|who
religion|religions|faith|prayer|god|bible|church is|are|has|poisons|causes|divides (just|only|a|nothing|really|such|not|the) talking|superstition|lie|lies|nonsense|poison|common|cause|fiction|fantasy|division|weak|trouble|made_up|joke|no
superstition|superstitions|superstitious|fairy_tale|fairy_tales|mumbo_jumbo|sky_daddy|imaginary_friend|bible_thumping|bible_thumpers|holy_roller|holy_rollers|cult|cults
no|there's_no|isn't_a|without_a god
town|city|nation|people|world|life without (a) belief|god|faith|religion|prayer
earth is {number}
evolution is
# fate and spirits
karma is|will|gets|always|has
the goddess|universe|spirits|cosmos|ancestors will|provides|are|has|have|guide|guides|is|knows|sent
accept your|our fasts|prayers|sacrifice`;

/** Who or what is believed in. */
export const FAITH = `
god|allah|lord|christ|buddha|krishna|vishnu|shiva|ganesh|brahma|virgin_mary|mary|angels|angel|heaven|heavens|creator|holy|bible|quran|koran|torah|gospel|scripture|scriptures|faith|prayer|prayers|pray|worship|religion|religious|belief|soul|souls|karma|goddess|universe|ramadan|lent|easter|christmas|passover|yom_kippur|diwali|eid|good_friday|ash_wednesday|hanukkah|church|temple|mosque|synagogue|muslims|christians|jews|hindus|catholics|mormons`;

/** What a believer or an unbeliever says of it. */
export const BELIEF = `
bless|blesses|blessing|blessings|saves|saved|answered|answers|provides|protects|watch_over|watching_over|watches_over|guide|guides|forgive|forgives|heal|heals|reveals|reigns|truth|true|miracle|miracles|sacred|divine|eternal|worthy|glory|praise|rejoice|kneel|obey|commands|sins|sin|mercy
believe|believes|believed in|that
find|found|need|needs|turn|return|come|came to|your|more|back (to) god|him|faith|prayer|church|religion|scripture|heaven|christ
real peace|meaning|joy|reason
the true|real meaning|spirit|reason
reminds|teaches|calls|tells us
is|are (just|nothing|only|a|for) made_up|nonsense|outdated|backward|silly|weak|lie|lies|fiction|dangerous|great|greatest|good|real|love|light
greatest
must|should be ours`;

/** Doors, streets, meals and dates. */
export const FAITH_NEWS = `
street|st|avenue|road|lane|closed|closes|closure|parking|traffic|detour|route|lot|festival|picnic|permit|permits|zoning|hearing|pantry|warming_center|cooling_center|polling|polling_place|vote|voting|tree_pickup|trash|recycling|schedule|offices|book_talk|books|history|museum|concert|choir|tickets|employee|retires|starts_on|police|vandalism|damaged|hate_crime|interfaith|nondiscrimination|any_faith|no_faith|all_faiths|religious_or|chaplain|vigil|moment_of_silence|hosted_by|fireworks|blood_test|weather`;
