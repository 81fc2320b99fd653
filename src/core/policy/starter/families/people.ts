import { list } from './list.ts';

/** People as a post speaks of them, without a name. */
export const PERSON_NOUNS = list(`
man|men|woman|women|male|males|female|females|lady|ladies|guy|guys|teen|teens|teenager|teenagers|boy|boys|girl|girls|kid|kids|child|children|youth|youths|adult|adults|person|people|individual|individuals
family|families|household|households|couple|couples|mom|moms|mother|dad|dads|father|parent|parents|grandmother|grandma|grandfather|brother|brothers|sister|sisters|son|daughter|wife|husband
driver|drivers|owner|owners|resident|residents|neighbor|neighbors|tenant|tenants|renter|renters|landlord|worker|workers|contractor|passenger|rider|customer|clerk|nurse|doctor|teacher|student|students|shopper|vendor|vendors|cashier|cyclist|pedestrian|homeowner|shopkeeper|crew|tourist|tourists|visitor|visitors|volunteer|officer|firefighter|cook|chef|barber|mechanic|janitor|cleaner|lifeguard|applicant|speaker|donor|winner|gentleman|fellow|group|gang|members|member|suspect|suspects|victim|victims|camper|campers|developer|farmer|painter|plumber|roofer|roofers|landscaper|landscapers|employee|employees|hire|director|chief|candidate|lawyer|businessman|businesswoman|immigrant|immigrants|widow|barista|trucker|pastor|priest|imam|rabbi
`);

/** Offices and jobs in a public body. */
export const STAFF_ROLES = list(`
officer|officers|sergeant|sgt|lieutenant|lt|captain|detective|deputy|deputies|chief|sheriff|trooper|jailer|jailers|dispatcher|dispatchers|paramedic|paramedics|medic|medics|firefighter|firefighters|lifeguard|lifeguards|ranger|rangers
employee|employees|staffer|staffers|worker|workers|clerk|clerks|manager|director|supervisor|superintendent|foreman|foremen|coordinator|inspector|inspectors|technician|tech|operator|operators|driver|drivers|mechanic|mechanics|custodian|janitor|librarian|librarians|page|intern|interns|temp|receptionist|secretary|assistant|planner|engineer|accountant|treasurer|attorney|spokesperson|spokesman|spokeswoman|coach|instructor|teacher|teachers|principal|guard|guards|counselor|reader|crew|plumber|electrician|vet|nurse|nurses|chaplain|superintendents|administrator|commissioner|boss|staff|colleague|coworker|teammate|members
he|she|him|her
`);
