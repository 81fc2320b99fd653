import { either } from './either.ts';
import { list } from './list.ts';

/** What opens a lock or a system. */
export const SECRET = either(`
  password passwords passcode passcodes pass_code login logins log_in credentials credential pin pins keycode keycodes combo
  combination combinations fob fobs keycard keycards key_card key_cards badge badges lockbox lock_box keypad keypads
  master_key master_keys spare spares spare_key spare_keys extra_key house_key hidden_key override overrides
  gate_code door_code alarm_code access_code entry_code security_code staff_code lock_code codes the_code
  code_for code_to key_to keys_to key_for keys_for the_keys the_key admin username backdoor back_door_code vpn ssid`);

/** What guards a place or watches it. */
export const GUARDING = either(`
  alarm alarms camera cameras cctv sensor sensors motion_detector motion_detectors metal_detector metal_detectors guard
  guards watchman watchmen security sentry patrol patrols patrolled patrolling squad_car squad_cars cruiser cruisers
  beat_car beat_cars patrol_car patrol_cars unit units police_car police_cars officer officers deputy deputies cop cops
  fence fences gate gates lock locks deadbolt padlock padlocks padlocked latch latches bolt firewall firewalls
  badge_reader badge_readers card_reader scanner scanners turnstile panic_button panic_buttons panic floodlight
  floodlights sprinklers backup_generator dispatcher dispatchers night_shift graveyard_shift shift_change escort armor
  cybersecurity encryption antivirus backup backups lockdown barricade barricades bollards k9 dispatch`);

/** Places and goods worth breaking into. */
export const GUARDED = either(`
  vault safe gun_safe armory evidence evidence_room evidence_locker evidence_lockers server servers server_room
  server_rooms data_center control_room control_panel control_screen boiler_room pump_house pump_houses pump_station
  pump pumps lift_station substation reservoir water_tower water_plant treatment_plant water_treatment intake valve
  valves shutoff transformer hydrant_wrench chlorine ammonia fuel explosives fireworks dynamite propane tank tanks
  generator generators fiber dispatch dispatch_center 911_center jail courthouse bunker records_room drug_cabinet drugs
  narcan_cabinet pharmacy medicine_cabinet cash cashbox cash_box petty_cash receipts deposit deposits money the_take
  ballots ballot_room ballot_bags ballot_boxes voting_machines tabulator tabulators guns rifles ammo ammunition
  weapons radio_tower network scada traffic_lights traffic_signals roof_hatch hatch loading_dock rear_dock rear_door
  back_door side_door staff_door staff_entrance side_entrance back_entrance rear_entrance service_entrance basement_door
  basement_window back_window back_gate side_gate tunnel bus_barn impound_lot impound
  counting_room treasurer's_office finance_office`);

/** Where people hide keys and write codes. */
const HIDING_PLACE = either(`
  planter planters mat doormat rug rock rocks brick bricks flowerpot flower_pot pot gnome statue mailbox mail_slot hook
  nail drawer closet shed ledge frame gutter meter bush birdhouse bucket visor glovebox glove_box console tire bumper
  whiteboard white_board sticky_note post_it corkboard bulletin_board monitor fridge refrigerator clipboard wall
  door_frame cabinet shelf desk counter keyboard lockbox coffee_can downspout dumpster stairs step steps bench
  sandbag hydrant box windowsill sill flag flagpole pallet`);

/** Rooms and goods whose very place is nobody's business. */
export const SECLUDED = either(`
  evidence_room evidence_locker evidence_lockers evidence server_room server_rooms servers data_center control_room
  control_panel drug_cabinet narcotics gun_safe guns rifles ammo ammunition armory vault safe_room bunker
  chlorine ammonia explosives propane fuel generator generators shutoff breaker_box fiber valve valves
  pump_house substation intake transformer cash cash_box petty_cash deposit_bag ballot_bags ballot_room money
  records_room dispatch panic_room money_room tabulators voting_machines master_valve safe vaults cables conduit hatch`);

/** Where such a thing is. */
export const LOCATED = list(`
  is|are|sits|sit|lies|stands|located|found|housed|kept|stored (right|just) in|at|on|behind|next|under|below|by|beside|off|inside|through|past|beneath|above|across|between the|a|an|room|to|our|that|{number}
  is|are the (*) (unmarked|only|first|second|third|last|gray|metal|green|blue|little|white|brown) door|window|shed|building|box|hatch|stairs ; unmarked door|building|van|room|shed|closet
  second|third|first left|right|door|floor ; in|at|behind|under|below the basement|attic|cellar|alley|dumpster|dock ; open shed|lot|field|yard
`);

/** Hidden, hung, written there. */
export const HIDDEN_THERE = list(`
  is|are|sits|sit|hangs|hang|kept|keep|keeps|left|leave|hidden|hides|hide|stashed|tucked|taped|written|posted|stuck|live|lives|stays|stay|spare (*) (*) (*) under|beneath|behind|inside|on|above|in|atop|over|by the|a|an|that|his|her|our (*) (*) ${HIDING_PLACE}
  under|beneath|behind|inside the|a|our|that (*) (*) ${HIDING_PLACE} ; taped|written|posted|scribbled|printed|stuck (right) on|to|under|behind|inside|above
  on a sticky|post|whiteboard ; kept|stored|left|parked|sits|sit (*) (*) (*) unlocked|open|outside|overnight|behind|unfenced
`);

/** The secret itself, or the way to use it. */
export const SECRET_TOLD = list(`
  staff|employees|crews|workers|officers|deliveries|we use|uses|enter|enters (through|by) the (*) side|back|rear|loading|basement door|entrance|gate|dock|window ; code|codes|combination|password changed|has_changed|was_changed
  picture|photo|shot|screen|screenshot|selfie .. password|passwords|login|logins|code|codes|keys|badge|badges ; run|runs|running|still|use|uses .. on|is|uses (the) factory|default|same|old|original password|passwords|code|login|pin
  code|password|pin|combination|combo|passcode|login|keypad|lock|alarm|gate|door|vault|safe (*) (*) (*) (*) is|are|was|remains|stays|equals|opens|uses|takes|changed (*) (still|just) {number}|password|admin|default|factory|the|to|written|taped|posted|on
  code|password|pin|combination|combo|passcode|login|codes|passwords (*) (*) (*) {number}
  type|dial|punch|enter|press|key|use|try|hit|tap|jiggle|say {number}|pound|star|in|handle
  log|logs|logging|sign in|on|into with|as|using ; {number} on|into|and the|pound|star (*) keypad|door|lock|panel|gate
  pops|swings|slides|comes (right) open ; factory|default|same|master password|passwords|code|codes|login|key|pin
  unlocked by|with|using ; opens|opened|open with a|any|the|{number}|just (*) code|key|card|spoon|screwdriver|push|credit|paperclip
`);

/** Nobody there, nothing working, nothing locked. */
export const UNGUARDED = list(`
  # nobody there
  nobody|no_one|nothing|no_officer|no_officers|no_guard|no_guards|no_deputies|no_staff|not_a_soul|none is|are|will|works|staffs|watches|checks|locks|monitors|patrols|guards|answers|inside|there|on|up|of|in|at|outside|from
  unguarded|unstaffed|unmanned|unwatched|unattended|unmonitored|unpatrolled|unprotected|unsecured|unarmed|unlit|unfenced|unlocked|unencrypted|unalarmed
  without|no|zero|minus (a|an|any|second|real|working|armed) escort|guard|guards|alarm|alarms|lock|locks|fence|fences|camera|cameras|password|passwords|security|login|patrol|patrols|officer|officers|supervision|backup|cover|coverage|one_inside|night_shift|one_on_duty|one_watching|one_there
  alone ; by himself|herself|themselves|itself ; down|just|only|left|thin to|one|two|three|with (just) one|two|three|a|single|skeleton|nobody|half (*) (*) car|cars|officer|officers|deputy|deputies|guard|guards|person|guy|unit|units|cruiser|cruisers|clerk|volunteer|dispatcher|dispatchers|man|staffer|tech|crew
  down to one|two|three|a|nobody ; (only|just) one|two|three|a officer|officers|guard|guards|deputy|car|cars|clerk|volunteer|dispatcher|unit|cameras|camera|person|staffer (*) (*) (*) (*) (*) tonight|overnight|weekend|on|work|works|until|from|after
  short staffed|handed tonight|overnight|until|from|on|between ; skeleton crew
  # nothing working
  camera|cameras|alarm|alarms|lock|locks|sensor|sensors|gate|fence|scanner|scanners|reader|readers|button|firewall|lights|backup|detector|detectors|latch|door|cctv|monitors (*) (*) (*) (*) is|are|been|was|were|has|have|will|doesn't|don't|didn't|won't|isn't|aren't|hasn't|haven't|stays|stay|goes|went|only|never|no (*) (be) (been) off|out|down|broken|dead|dark|fake|dummy|dummies|disabled|disconnected|open|work|works|worked|working|record|records|recording|latch|latches|lock|locks|locked|offline|busted|unplugged|missing|useless|blind|monitored|watched|shut|connected|fixed|cover|reach|catch|back
  never|don't|doesn't|not|rarely|seldom|forgot|forget|forgets|can't|won't|quit|stopped (actually|really|even|to|always|been) lock|locks|locked|locking|latch|latches|arm|armed|alarmed|check|checks|checked|monitor|monitors|monitored|patrol|patrols|patrolled|encrypt|changed|watched|guarded|fenced|record|recording
  fail|fails|propped|prop|props|wide|hanging (wide) open ; stay|stays|left|leave|leaves|sits (*) unlocked|ajar ; lights .. on|uses|use (the) factory|default ; blind spot|spots ; fake|dummy|dummies camera|cameras|on|over|for ; are|is dummies|fake|decoys
  hasn't|haven't|isn't|aren't|doesn't (*) worked|working|work|been_fixed|been_changed ; does not|never latch|lock|close|record
  # gets past it
  disconnect|bypass|disable|unplug|crawl|sneak|slip|climb|hop|squeeze|jiggle|dodge|beat (*) (*) (*) fence|alarm|camera|cameras|sensor|sensors|counter|wire|gate|door|window|lock|guard|hatch|metal_detector|scanner|below|under|past|over
  goes silent ; can be reached|opened|pried|lifted|reset|hacked|climbed|jimmied|guessed ; cheap|flimsy|rusty|broken|busted padlock|lock|latch|fence|gate ; old|{number} padlock|lock|latch
  shared|same for (by|with) every|all|everyone|everybody ; second login|factor|lock|password step|yet ; never been changed|updated
`);

/** Comings and goings of guards, money and people in office. */
export const ROUTINE = list(`
  # a change of guard
  shift|shifts change|changes|swap|swaps (at|is|are|over|from|between|sharp) ; change|changes|swap shifts|guards ; shift_change
  patrol|patrols|patrolled|patrolling|drives|rounds|unit|units|cruiser|officers (*) (*) skip|skips|stop|stops|ends|never|ignore|ignores|avoid|avoids|don't|won't|can't|aren't|isn't|only|swing|swings (*) (*) (*) (*) (*) until|after|between|from|at|every|on|by|to|past|because|industrial|tonight|overnight|once|twice
  patrol|guard|security|beat schedule|schedules|route|routes|rotation|hours|times|pattern|patterns ; off the road|street|clock ; in the shop ; is|are only at .. on
  # somebody alone
  jogs|runs|walks|bikes|hikes|swims|fishes|rides|parks|lunches|naps|golfs (*) (*) (*) (*) (*) (*) (*) (*) every|each|alone|unlit|solo ; drives|walks|bikes home
  lives (over|out|up|down|right|just) on|at|in|next|across|behind
  # money and goods on the move
  goes|go|walked|walks|walk|rides|ride|carried|carries|carry|taken|takes|take|driven|drives|drive|moved|moves|leaves|leave|hauled|hauls|run|runs|brings|bring|delivered|collected|picked .. to|over|across|for (to) the bank|depot|vault|counting|trunk
  gets|is|are|be|get emptied|collected|counted|stored|walked|driven|moved|hauled|picked_up ; are|is|sits|sit|stays|be stored|kept|locked|left|sitting (up) (*) (*) in|overnight|at|inside ; left|sits|stays|kept|be overnight
  goes|go|leaves|leave|comes|come|rides|ride out|in|over|down the|by|in rear|back|side|loading|van|dock|a
  # away from home
  is|are|will_be|be|heads|flies|jets|off out_of_the_country|out_of_town|out_of_state|out_of_office|away|vacationing|on_vacation|on_a_cruise|on_a_plane|abroad|overseas|traveling|on_his_honeymoon|on_her_honeymoon
  in|to denver|maui|florida|hawaii|vegas|mexico|europe|italy|paris|chicago|orlando|cancun .. until|till|through|with|all|this
  house|home|place|apartment|cabin|office|department|desk|lobby|floor (*) (*) is|sits|stays|will_be|are|stands (*) empty|dark|vacant|unlocked|unattended|unguarded|alone
  is|are empty|dark|vacant|unlocked|unguarded from|until|between|at|after|every|all|tonight|overnight|on|while
`);

/** Plans that are drawn for the guards alone. */
export const PLAN_OF_DEFENCE = list(`
  no|zero|only_one|only_two|just_one officers|officer|deputies|deputy|guards|guard|dispatchers|dispatcher|cars|one (*) (*) on duty|patrol|the_clock|shift ; nobody|no_one (*) on_duty|staffs|patrols|guards
  floor plan|plans|map|layout|blueprint|blueprints of|for|showing (the|our) (new|whole|entire) dispatch|jail|vault|station|courthouse|plant|school|server|basement|tunnels|chambers|911|bunker ; schematic|schematics of|for ; motorcade|convoy route|routes|path ; wiring|network diagram|map
  active shooter|threat plan|drill|response|protocol|procedure|hide ; lockdown|evacuation|response|security|emergency|safety plan|procedure|protocol|audit|assessment|gap|gaps (for|in|of|is|says|found) (an|the|our|that|all)
  security|vulnerability|penetration|pen|safety|internal audit|assessment|test|report|review (*) found|says|shows|lists|flagged (*) (*) (*) (*) spots|doors|gaps|holes|locks|windows|weaknesses|passwords ; staff|everyone|teachers hide|hides|shelter|meet|exit in|at|behind
  safe room ; panic|saferoom|safe room is ; our (*) vulnerabilities ; our weak|weakest spot|spots|point|points|link
`);

/** Homes and ways of officers and judges. */
export const GUARDIAN = either(`
  chief mayor judge sheriff governor commissioner superintendent captain lieutenant sergeant detective prosecutor
  manager councilmember councilman councilwoman senator officer deputy trooper mayor's chief's judge's guard clerk
  dispatcher intern treasurer custodian marshal director`);
