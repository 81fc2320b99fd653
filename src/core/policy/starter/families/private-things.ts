import { either } from './either.ts';
import { list } from './list.ts';

/** Private whoever they belong to. */
const SECRET = either(
  'account_number account_numbers account_no acct acct_number phone_number phone_numbers cell_number cell mobile',
  'mobile_number home_phone email_address home_address house_number house_numbers street_address mailing_address ssn',
  'social_security last_four last_4 date_of_birth dob birthdate birth_date birthday birthdays birth_year maiden_name pin pins password',
  'passwords login logins username barcode routing_number bank_account bank_details card_number credit_card debit_card',
  'diagnosis diagnoses symptoms medications medicines meds medication prescriptions prescription allergies allergy',
  'disability disabilities medical_condition medical_conditions medical_needs health_condition health_conditions',
  'health_issue health_issues illness pregnancy vaccination_status vaccine_card vaccination_card immigration_status',
  'income incomes salary household_income license_number plate plate_number license_plate driver_license drivers_license',
  "driver's_license passport_number permit_number case_number customer_id customer_number customer_no member_number",
  'policy_number claim_number ticket_number citation_number meter_number microchip_number library_card_number',
  'application_number student_id id_number tax_id parcel_number résumé resume unit_number apartment_number zip',
  'employee_id invoice_number bill_number reference_number full_name full_names legal_name blood_type weight oxygen',
);
/** Private when they are somebody's. */
const OWN = either(
  'address addresses phone number numbers email emails cell account birthday birth age name names school bill bills card',
  'id status balance condition house street home apartment unit insurance landlord license case permit ticket citation',
  'passport payment statement meter policy social contact info information details medicine health room employer',
  'record records situation needs lease rent prescription story_of_illness zip password signature',
);
const WHOSE = either(
  "your their his her my full home last child's kid's kids' son's daughter's mother's father's landlord's patient's",
  "student's parent's spouse's family's who_you_are the_child's each_child's name_and",
);

/** What strangers should not learn about a resident. */
export const PRIVATE_THINGS = list(`
${SECRET}
${WHOSE} (*) (*) ${OWN}
the ${either('address name number amount name_on_the_bill account phone case card')} (on|and|owed|where|of|you_paid|you_used) ${either('your you bill account lease file card house home and or owed')}
account|house|phone|case|customer|permit|card|license|policy|library|ticket|meter|claim|invoice|parcel ${either('number numbers no id')}
owner's|tenant's|parent's|doctor's *
number of your|the|my house|home
name|names|age|ages|address|birthday|phone|email|street|school and ${either('address addresses phone phones birthday street age ages date email account_number unit school cell number condition house block_number')}
which unit|building|apartment|house|street you|they|do_you (live)
where you|they|do_you live|work|sleep|stay
when|while|if you|you're|you_are (are|will|on) (be) ${either('home away gone vacation out_of_town traveling')}
live|lives|living|home alone
house|home (will|is|sits) (be) empty
vacation|travel days|dates|plans
photo|picture|copy|scan|screenshot|pic|image|shot of your|the|a (*) ${either('bill license card id id_card water_bill statement passport lease check plate stub paystub letter prescription notice citation')}
how_much|what (do|does|did) you|they|he|she ${either('owe earn weigh')}
what|how_much you ${either('owe paid earn make weigh')}
the (*) owed|balance|amount_due
(what|which|any) (medical|health|mental) ${either('condition conditions illness allergy medicine medicines diagnosis medication disability surgery')} (you|do|does|are|your|is)
anyone|anybody (is) home
which (of) you|them (are|is|have|has|is) (*) ${either('diabetic asthma pregnant disabled sick asthmatic deaf blind oxygen dialysis')}
how old
(your|household) ${either('income wage salary')}
had|have|has|having|got|tested_positive_for ${either('covid cancer diabetes asthma hiv measles depression epilepsy dementia')}
on|use|uses|using|need|needs ${either('oxygen dialysis insulin a_wheelchair medication')}
which|what (*) ${either('medicines medicine medications illness allergy')}
sick|ill at|from|after|with
a|your|their disability|condition|illness
behind on (rent|payments|your|the|their|bills)
`);

const GIVE = either(
  'comment post type write drop leave list paste pop put upload add share tell give send state name say tag describe',
  'include show text enter submit reply respond answer tweet quote provide confirm replying posting sharing listing',
);

/** Asked to be put where everybody can read it. */
export const IN_PUBLIC = list(`
# there
below|underneath|beneath|publicly
here and|so|to|or|if|in|with|please|instead
right|down|out here
in|on|under|to|below|underneath|beneath|with|into|from this|the|these|our|a|that|any (public|same|very|facebook|live) ${either('comment comments reply replies thread post picture photo tweet status page one wall feed caption story video group chat')}
in|via comments|replies|reply|comment
# by a reply
${either('comment reply respond answer quote tweet retweet replying commenting responding quoting')} (here|below|back|publicly|this|now|away) ${either('with to here below under this yes and the')}
${either('post list left written typed')} below|here
everyone|everybody|just|please comment|comments|reply|post
tell|show everyone|everybody|the_thread|this_thread|the_group|us_all|us_publicly|the_world
first (*) (*) to post|comment|reply|share|tweet
raise your hand|hands
tag yourself|yourselves
`);

/** Something private to be told; "here" makes it public. */
export const TELL_PRIVATE = list(`
${GIVE} (us|me|it|with|out) (your|the|their|a|his|her|my|which|what) (*) (*) ${SECRET}
${GIVE} (us|me|with|out) your|their|his|her|home|full (*) (*) ${OWN}
${GIVE} (us|me) (what|which|any|your) (*) ${either('allergy allergies condition medicine symptoms illness diagnosis medication')}
${GIVE} (us|me) where you|they live|work|stay
`);

/** Asked in a reply, which everybody can read. */
export const ASKED = list(`
what's|what_is|what_was|which_is|whats (*) your|his|her|their|the (*) (*) ${SECRET}
what's|what_is|whats|which_is your (*) ${either('address email phone account name case')}
can|could|would|will|please|just|kindly (you|please|just) ${GIVE} (us|me|with|the) (your|his|her|their|what|the) (*) (*) (*) ${SECRET}
can|could|would|will|just|kindly (you|please|just) ${GIVE} (us|me) your|his|her|their (*) ${either('address number email name account income card balance age')}
where (exactly|in_town) do you live
which|what unit|apartment|building|house|street_number (do|are) you (live|in|at)
`);

/** A way that nobody else can read, or a warning. */
export const PRIVATELY = list(`
private|privately|direct|confidential|confidentially (message|messages|note|form|chat)
dm|dms|inbox|pm
message|call|phone|email|text|ring|visit|stop_by us|311|our|me|clerk|clinic|billing|{phone}|{email}|the|city_hall
don't|do_not|never|please_do_not|please_don't|avoid|not|without|instead_of (ever) ${either('post share put type list reply comment write include give send posting sharing putting leave add drop enter')}
secure|official|encrypted page|form|portal|site|link
out of the comments
by phone|mail|email|dm|message|text
(will|would) never ask
city hall desk
removed|hid|deleted|hidden (your|the|a) comment|post|reply|number
not here
keep (your|it|them) (*) private|safe
`);

/** Details that anybody may know. */
export const HARMLESS = list(`
favorite|favourite|photos|ideas|idea|book|books|intersection|route|guess|guesses|story|stories|opinion|caption|pick|recipe|pet|dog's|cat's|pet's|nominate|nominee|mascot|plow|team_name|street_name|band|movie|song|recipe|costume|tradition|memory|memories|poem|question|questions|feedback|thoughts|suggestion|suggestions|vote|cross_street|cross_streets|pothole|streetlight|bench|stop_number|bus_number|route_number|pole_number|tag_number_on_the_pole|hydrant
photo of the|a|our (*) (parade|dog|cat|park|snow|garden|tree|bridge|plow|sign|mural)
name|names for|of (the|our|a|your) (*) plow|dog|cat|pet|bridge|park|puppy|book|bus|truck|team
has changed|is_now|has_moved
bring|carry|borrow|reserve|renew (a|your|proof|photo|one)
proof of
state of the * (address)
mayor's|keynote|opening|welcome address
will address
street light|lights|sign
number of (books|laps|miles|cans|trees)
how many books|laps|miles|kids_can|times|trees|hours
comment|reply with a number
which (*) bus|bin|park|branch|bridge|trail|mural|intersection|plan|design|corner|stop
`);
