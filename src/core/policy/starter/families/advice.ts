import { either } from './either.ts';
import { list } from './list.ts';

/** What people take, with or without a prescription. */
export const MEDICINE = either(`
  pill pills tablet tablets capsule capsules dose doses dosage med meds medicine medicines medication medications
  prescription prescriptions antibiotic antibiotics aspirin ibuprofen advil motrin tylenol acetaminophen aleve
  naproxen painkiller painkillers opioid opioids xanax valium benadryl antihistamine antihistamines zyrtec claritin
  sudafed decongestant mucinex nyquil dayquil syrup antacid antacids tums laxative laxatives melatonin insulin
  metformin statin statins steroid steroids inhaler inhalers epipen nitroglycerin thinner thinners prednisone
  antidepressant antidepressants ritalin adderall gummy gummies cbd marijuana vitamin vitamins supplement supplements
  zinc elderberry ivermectin hydroxychloroquine penicillin amoxicillin ointment lotion eyedrops antiseptic cough_drops ear_drops formula`);

/** What protects before one falls ill, and against an overdose. */
export const VACCINE = either(
  `vaccine vaccines vaccination vaccinations booster boosters flu_shot flu_shots naloxone narcan`,
);

/** What ails people and their animals. */
export const AILMENT = either(`
  fever fevers cough coughs coughing a_cold the_cold_or colds flu covid measles mumps chickenpox strep bronchitis pneumonia asthma
  allergy allergies sneeze sneezing rash rashes hives eczema ringworm impetigo poison_ivy poison_oak sunburn sunburns
  sunburned sunburnt burn burns burned blister blisters bite bites bitten bit sting stings stung wound wounds
  scrape scrapes gash bruise bruises sprain sprains sprained fracture broken_bone concussion headache headaches
  migraine migraines toothache earache nosebleed nosebleeds bleeding dizzy dizziness fainted fainting nausea
  nauseous vomiting vomit throwing_up diarrhea stomach tummy cramps heartburn constipation dehydrated dehydration
  heatstroke heat_stroke heat_exhaustion hypothermia frostbite frostbitten chest_pain chest_pains heart_attack stroke
  seizure seizures diabetes diabetic diabetics blood_pressure blood_sugar cholesterol pregnant pregnancy newborn
  teething infection infections infected pinkeye pink_eye sinus lice scabies tick ticks lyme rabies snakebite venom
  rattlesnake spider virus stomach_bug anxiety anxious panic_attack depression depressed feeling_low
  insomnia hangover choking choke swallowed swallows poisoned poisoning symptom symptoms
  carbon_monoxide sore swollen swelling lump mole wheeze wheezing limping pain
  aching arthritis tetanus contagious immune immunity gums backache hot_flashes sick_kid sick_kids sick_child baby's runny_nose stuffy_nose sore_throat fatigue blurry lightheaded`);

/** Kitchen cures and what else should not go on a wound or into a mouth. */
export const KITCHEN_CURE = either(`
  butter vinegar honey toothpaste mustard whiskey brandy bourbon vodka beer gin garlic onion ginger lemon bleach
  peroxide hydrogen_peroxide rubbing_alcohol kerosene gasoline turpentine baking_soda salt saltwater salt_water oil
  oils peppermint lavender coconut mayonnaise egg potato milk ice_cubes hot_water urine pee steak tobacco dirt mud superglue
  super_glue duct_tape vaseline nail_polish essential_oil essential_oils herbal herbs tea tonic silver charcoal
  raw_milk aloe paper_bag tourniquet razor`);

/** Who ought to be asked about a body, and what they would do. */
export const HEALER = either(`
  doctor doctors doctor's doc dr physician er emergency_room hospital hospitals urgent_care ambulance paramedics medic
  nurse pediatrician dentist dermatologist specialist pharmacist therapist therapists therapy counselor psychiatrist
  shrink vet vets veterinarian midwife checkup checkups checked check_up x_ray xray stitches tested
  blood_test biopsy shot shots vaccine vaccines vaccination series screening exam surgery hospital_visit`);

/** Who ought to be asked about the law. */
export const LAWYER = either(`
  lawyer lawyers attorney attorneys solicitor counsel public_defender notary legal_help representation`);

/** Told that something, or somebody who knows, is not needed. */
export const NO_NEED = either(`
  don't_need do_not_need doesn't_need does_not_need won't_need needn't no_need not_need never_need no_reason no_point
  don't_bother do_not_bother not_worth isn't_worth aren't_worth not_necessary isn't_necessary unnecessary skip skipping
  forget pass_on bother_with instead_of rather_than without beats better_than faster_than than_any cancel hold_off
  save_yourself_the_trip waste_of no_sense nobody_needs no_one_needs who_needs don't_go don't_call don't_get not_a
  don't_trust refuse decline ditch overkill`);

/** Acts on a medicine that only a doctor should order. */
export const DOSE_CHANGE = either(`
  skip skips skipping stop stopping quit quitting halve halving double doubling triple crush mix mixing combine split
  cut_back reduce lower raise increase ration borrow share swap trade switch wean ditch toss leave leaves stretch
  delay postpone pause drop`);

/** Giving or taking it. */
export const TAKE = either(`
  take takes taking give gives giving pop swallow try use using drink drinking eat chew chewing gargle slip feed put
  rub rubbing dab smear pour apply pack wrap soak slather spread spray spoon chase wash down dissolve drop grab sip rinse
  inhale breathe stick hold inject`);

/** So much of it. */
export const AMOUNT = either(`
  one two three four five six a_couple couple half extra double triple twice leftover few some little bit spoonful
  teaspoon tablespoon drop drops pinch dab shot swig handful glass cup adult another {number}`);

const NOTHING_MUCH = either(
  'heat bug virus allergies cold allergy nerves gas stress phase scratch sprain bruise rash sunburn growing_pains hormones jitters flu pollen',
);

/** An illness made light of. */
export const MADE_LIGHT = list(`
  # it will be all right
  you'll|you|he'll|she'll|they'll|it'll|kid|kids|child|baby be|are|is (just|perfectly|totally|absolutely|probably) fine|ok|okay|good|alright|all_right|safe
  fine|okay|ok|safe to (*) drive|go|play|swim|eat|drink|wait|ignore|take|mix|work|run|walk
  is|be (just|perfectly|totally) fine ; are just|perfectly|totally fine
  goes|go|clears|clear|wears|passes (away|up|off) (on) (its|by|in|own|itself) own|itself|days
  no|not (a) big|biggie deal ; no biggie ; nothing to worry|fear|fret|fuss|see
  don't|no|not need|reason to worry|panic|fret ; don't (you) worry|fret|panic
  # walk it off
  walk|shake|sleep|sweat|tough|wait|laugh|rub|run|ride it|that off|out|through
  carry|power|push|soldier on|through
  # it is only this
  is|are|it's|that's|probably|surely|likely|definitely only|just|probably|surely|likely|nothing|definitely (but|more_than) (a|an|the) ${NOTHING_MUCH}
  only|just a|an|the ${NOTHING_MUCH}
  sounds|looks|seems like (a|an) (*) ${either('ringworm flu cold bug virus strep allergy allergies poison_ivy sprain infection rash concussion covid bronchitis eczema hives measles chickenpox sunburn lyme panic stress fracture')}
  harmless ; not|isn't|aren't|never contagious|dangerous|serious|harmful|infectious
  carry nothing ; not|isn't worth the risk ; can|can't|won't|never|doesn't|could hurt (you|him|her|a|to|anyone|someone|them|the)
  all you need is|are ; will|should do the trick ; does|do|did it|wonders
`);

/** Praise of a cure. */
export const CURES = list(`
  cure|cures|cured|heals|heal|relieves|knocks|detox|flush (out) (that|a|the|your)
  # it works
  works|work|worked just|as|like|on|better|wonders|great|fine|faster ; gets|get rid of ; keep|keeps .. away
  takes|take|should|will take|care of ; draw|draws|suck|pull|squeeze|cut|pull (it) out|into
  induce vomiting ; tilt|lean|tip|throw|lay|put (your|his|her|their) head back|between ; breathe into
  boosts|boost your immunity|immune ; right up|away ; pinch to stop ; beats|better_than|faster_than|stronger_than any|all|every|the|a
`);

/** Matters of law that people ask about. */
export const LEGAL_MATTER = either(`
  landlord landlords landlady evict evicts evicted eviction evictions lease leases rent tenant tenants renter renters
  security_deposit your_deposit mold hoa ticket tickets citation citations speeding traffic_court warrant warrants in_court to_court small_claims the_judge a_judge judges
  cop cops deputy deputies officer officers police trooper sheriff ice_stops ice_agents ice_comes irs audit taxes dependent
  dependents your_will a_will wills estate inheritance deed deeds probate contract contracts custody alimony divorce divorcing
  child_support sue sued suing lawsuit small_claims settlement boss employer fired overtime breath_test breathalyzer
  dui field_test trunk search searched search_warrant arrest charged charges misdemeanor felony
  expunge expunged statute bail bond subpoena summons trespass trespassing trespasser trespassers gun guns firearm shoot
  self_defense drone fence property_line easement your_neighbor your_neighbor's the_neighbor the_neighbors bankruptcy debt_collector debt collectors
  collector foreclosure repossess immigration visa asylum deport deported citizenship copyright trademark insurance_claim adjuster
  waiver loophole notarized handwritten napkin`);

/** Claims about the law, and steps at law, that only counsel should give. */
export const LEGAL_CLAIM = list(`
  # what the reader may do
  you|they|anyone|renters|tenants|drivers|he|she|we (can|may|could|are) legally
  legally|technically you|your|they|he|she|the|it|he's|that ; it's|is|perfectly|totally|completely|entirely legal|lawful to|here|in|for
  (not|isn't) illegal|against_the_law to|in|for|if ; your|every|full|legal|constitutional right to ; every right ; within your|his|her|their rights
  you're|you|are|is|be (fully|legally|also) entitled|allowed|permitted|free to (refuse|break|shoot|withhold|say|walk|deduct|record|keep|leave|ignore|sue|*)
  under no obligation ; not|aren't|isn't required|obligated|obliged to ; owes|owe you ; has|have (*) case
  you|they|he|she don't|needn't|doesn't (*) have|need to (answer|show|pay|sign|open|let|say|tell|give|appear|leave|move|talk|stop|disclose|report|go)
  you can|could|should|may break|withhold|refuse|deduct|sue|shoot|evict|record|ignore|trespass|tow|walk_out|keep_the|write_off|represent
  # what others cannot do
  can't|cannot|won't|couldn't|can|may|never|not (legally|just|really|ever|be) ${either('evict charge charged fire search arrest sue deport touch force make collect garnish tow fine repossess ticket keep_you hold_you hold_your prosecute convict')} (you|your|him|her|them|for)
  # what will come of it
  hold|holds|held|stand|stands up|water (fine|just|in|anyway|well)
  is|it's|that's|be|still|isn't|perfectly|legally valid|binding|enforceable|unenforceable|void|null|airtight
  voids|invalidates|nullifies ; won't|wouldn't|doesn't|don't|never stick|count|hold
  judge|court|jury|judges|courts (will|would|always|usually|never) (*) toss|throw|rule|side|dismiss|side_with|touch|believe|laugh|forgive|reduce|drop|agree
  you'd|you'll|you_would|you_will|you_should|you_could (surely|easily|definitely) win|beat|lose|collect ; nothing will happen ; makes|make you (look) guilty
  statute (of) (limitations) (has) run|expired|runs|ran ; get|gets|got|be (it) (thrown|tossed|dismissed|off) out|on|free|scot
  smarter|smart|best|safest move|bet|thing ; the law is clear|on ; the law says|lets (on) (you|your)
  # what to do
  sue|countersue your|the|him|her|them|for|over|anyone|that ; plead (no) guilty|contest|not|the ; press charges ; file for (bankruptcy|divorce|custody)
  withhold (the|your|rent|nothing|part|half|payment) ; stop|quit|skip paying|pay ; just move|walk|drive out|away|off|on
  never|don't|not (ever) sign|answer|admit|consent|talk|plead|confess|cooperate|pay (the|a|any|to|anything|it|that)
  always|just|only (*) refuse|plead|deny|lie|ask_for|admit ; refuse|refusing (the|to|any|only) ; say|tell (them|him|her|the) (officer|cop|cops|police) nothing|no|yes|you
  ignore|shred|tear_up|throw_away|burn|disregard the|that|any|those (*) notice|papers|summons|letter|ticket|subpoena|warrant|citation
  write|draw|make (up) your own will|contract|lease|deed ; deduct|write_off|claim your|the|a|it ; represent yourself ; record your|the|him|her|them|a
  hide|transfer|move|put (the|your) assets|money|house|deed ; don't|never|no bother|point|sense|use fighting|appealing|showing|contesting
`);

/** An opinion at law that is plain by itself. */
export const LEGAL_OPINION = list(`
  you|they|he|she|we|anyone can|may|could legally ; legally (speaking) you|your|they|the|owes|he|she ; statute of limitations
  hold|holds|stand|stands up in court|here|fine ; in the eyes of the law ; plead no|not contest|guilty ; without a warrant
  can't|cannot|won't|can_never be charged|sued|arrested|fired|evicted|prosecuted|deported|held|fined for|over|if|without|until|because|now
  can't|cannot|won't legally|just|really|simply evict|fire|charge|arrest|sue|search|keep|enter|make|force|tow
  withhold|withholding|stop_paying|skip (the|your|all|any|half) rent|child_support|alimony|taxes
  not|isn't|aren't|never legally|binding required|bound|binding|obligated|enforceable
  you'd|you'll|you_would|you_will (surely|easily|definitely|probably|likely) win (that|in|the|your|and|it|for|hands|easily|against)
  sue your|the|him|them|her landlord|boss|neighbor|neighbors|employer|contractor|ex|company|driver|seller ; press charges ; grounds for a|an
  you|they|renters|tenants|workers have|has|had|got (a|an) (*) (strong|solid|good|great|clear|legal) case|claim|grounds against|for|and
`);
