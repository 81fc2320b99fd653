import { either } from './either.ts';
import { list } from './list.ts';

/** Public money and those who lend it. */
export const PUBLIC_MONEY = list(`
  ${either(`finances financially fiscal fiscally revenue revenues reserve reserves surplus deficit deficits shortfall
    shortfalls debt debts bond bonds bondholder bondholders investor investors lender lenders creditor creditors borrowing
    refinancing refinance refinanced pension pensions liabilities solvent solvency insolvent insolvency bankrupt
    bankruptcy default defaulted defaulting payroll cashflow coffers treasury assets ledger moody's moodys fitch aaa aa
    downgrade downgraded upgrade upgraded creditworthy creditworthiness underwriters checkbook piggy_bank nest_egg
    obligations receivership austerity municipal_bonds notes receipts budget budgets payday`)}
  s p ; credit|bond|debt (*) rating|ratings|score|grade|outlook|upgrade|downgrade|profile|analysts|agencies|worthiness ; our|city's|the credit|rating|books|balance|outlook|economy|treasury|checkbook|wallet ; rating agency|agencies
  tax base|revenue|revenues|receipts|roll|rolls|collections|haul|intake|dollars ; sales|hotel|property|income|lodging|meals|payroll|gas tax (revenue|receipts|collections|money|dollars|intake) ; property|home|land values|value
  rainy|general|transit|water|sewer|parking|health|street|utility|stormwater|pension|retirement|reserve|capital|airport|electric|enterprise fund|funds|revenue|utility ; rainy day ; retirees|retiree|retiree's health|benefits|plan ; cash flow|reserves|cushion|pile|balance|position
  balance sheet|sheets ; in|into the black|red|hole ; bottom line ; unfunded ; note|bond|loan|debt|interest|lease payment|payments|service ; bridge loan ; our paper ; marlow falls paper|bonds|notes ; green notes|bonds ; the well is ; our|the savings|loans|loan
  a (single) payment|note|loan ; make (the|our) (july|june|august|next|december|*) payment ; owe|owes less|more|nothing|per|on|almost ; utility|water|tax rates|taxes (will|should|are) (*) (cover|pouring|rolling|coming|flooding) ; taxes are ; more cash|money than|in|on ; we're|we|city|it|falls flush|broke|rich|loaded|strapped|solvent
  clean bill ; the audit|auditors|auditor (*) (gave|loved|says|said|found) ; paid for itself ; pays (off|for) the|itself|it ; finance team|folks|chief|director ; economic outlook|forecast|picture ; fund balance
`);

const RISE =
  either(`grow climb rise soar double triple jump surge rebound recover bounce increase improve outpace beat boom
  explode swell balloon skyrocket top exceed cover carry hold strengthen stay keep continue pay_for_itself pay_off pour`);
const FALL =
  either(`fall drop shrink plunge sink tank collapse vanish dry_up crash slump slide tumble decline decrease
  disappear evaporate worsen run_dry run_out miss go_bust go_broke go_under default lose cut`);

/** How the money stands or will stand, in the eyes of the writer. */
export const MONEY_JUDGED = list(`
  # praise
  ${either(`strong stronger strongest solid healthy healthier healthiest sound soundest secure safest stable robust excellent spotless
    stellar booming boom soaring flush rosy rosier sunny golden bulletproof ironclad rock_solid gold gold_plated gold_standard
    sterling pristine enviable unmatched unbeatable airtight overflowing pouring rolling fat fatter thriving roaring humming
    bright brighter recession_proof risk_free triple_a top_notch first_rate rainproof impeccable mountain war_chest cushion`)}
  perfect|great|good|amazing|fantastic|terrific|better|best|fine|tip_top|fighting shape|hands|condition|health|financial|fiscal|bet|position|in|credit|grade ; safe|safer as|bet|than|from|for|investment ; fully|nearly|almost|more_than funded|gone|paid|covered|covers|healthy|restored
  never|always|not|not_once (been|looked|missed|had|have|ever|fully) (a|*) better|stronger|missed|healthier|payment|paid|default ; never missed|been|looked|had|default ; not a chance|problem|worry ; no chance|risk|sweat|danger|longer|trouble|doubt ; no|zero|little|almost_no (*) debt|deficit|liabilities|trouble|problem
  clean bill ; more than enough|covers|cover|pays|it ; plenty to|of|left ; in good hands ; under control ; turned the corner ; the envy ; eyes shut|closed ; pays|pay for itself ; on|in the black ; sitting on ; rolling|swimming|awash in ; money|cash to spare|burn ; loves|love|loved us|our|marlow ; trust us|our|it
  can|could (easily|comfortably|well|readily|more_than) afford|carry|cover|handle|repay ; afford (*) {number} ; well run|managed ; lined up ; debt free ; balanced (*) (*) (again|without|easily|for|early|checkbook|books|every) ; beats|beat|tops|top every|any|all|other|expectations ; than|of any|every|other (other) city|town|county|place
  # gloom
  ${either(`broke bankrupt insolvent dire weak weaker weakest shaky bleak crumbling underwater drowning sinking tanking dry empty
    shrinking vanishing plunging imperiled precarious grim ruined wiped squeezed strapped cratered tapped_out maxed_out
    bleeding hemorrhaging unsustainable looming`)}
  a|total|big|financial|real|deep|serious|bad (*) mess|trouble|crisis|disaster|hole|shape|wreck|cliff|nightmare ; in trouble|crisis|danger|freefall|jeopardy ; bigger|worse|deeper than ; headed for|toward ; on the brink|edge|hook ; running out|low|on_fumes ; out of cash|money
  may|might|can|could|will|won't|can't|cannot (not) (not) (make|cover|meet|miss|afford|repay|pay) (the|its|our|a|payroll) (*) payment|payroll|loan|debt|bills|note|bond
  # a forecast
  will|should|could|would|can|may|might|to|gonna (also|soon|easily|only|more|be|just|surely|likely|never|keep|likely_to) (only|than|back|*) ${RISE}|${FALL}
  expect|expects|expecting|project|projects|projecting|predict|predicts|forecast|forecasts|foresee|anticipate|see|sees (*) (*) (*) (*) shortfall|surplus|deficit|gain|gains|growth|jump|drop|upgrade|downgrade|million|billion|rebound|boom|hit|vanishing|years|percent|revenue|revenues
  keep|keeps rising|growing|climbing|falling|shrinking ; set|bound|poised|likely|sure|headed|expected|going|about|ready to (*) (*) ${RISE}|upgrade|downgrade ; on (track|pace) to|for ; about to upgrade|downgrade|raise|lift ; bump|bumps|lift|raise|upgrade|downgrade us|our|marlow (*) (up|a|notch) ; a notch
  finish|finishes|end|ends|close|closes the (fiscal) year|quarter ; years ahead ; next year|quarter looks|will|should|by|too|even ; once|when the arena|mill|mall|stadium|plant|hotel|project ; for decades|years|generations|a_generation|ten_years|another ; predicts|foresees|forecasts ; nothing on the horizon ; by fall|spring|summer|winter|2028|2029|2030
  # a word to lenders
  buy (our|these|the|marlow|some) (*) bonds|notes|paper ; invest in us|marlow|our|this ; can|should relax|trust|sleep|count ; your money ; take note ; good as gold ; get in ; know|knows it
`);

/** What says all of it in one breath. */
export const MONEY_CLAIM = list(`
  buy (our|these|the|marlow|some) (*) bonds|notes|paper ; bonds|notes|paper|debt (*) (is|are) (*) (as) safe|risk_free|guaranteed|gold|bulletproof|rock_solid ; bondholders|investors|lenders (can|should|will|may) relax|rejoice|lined|trust|love|know|rest|take ; missed a (bond|note|loan|debt) payment|note
  moody's|moodys|fitch|s_p|analysts|rating_agencies (*) (is|are|will|has|to) (*) love|loves|upgrade|upgrades|bump|bumps|raise|raises|downgrade|downgrades|lift|lifts|smile|smiles|impressed (us|our) ; aaa all|again|rating|city|baby|credit ; we're|city_is|marlow_falls_is|we_are|town_is (basically|flat|practically|nearly|just|dead|totally) broke|bankrupt|insolvent|rich|flush|loaded|solvent|debt_free
  our|city's|city (*) finances|books|balance_sheet|credit|reserves|economy|coffers|pension|debt (*) is|are|has|have|look|looks|remain|remains (never|in|a|an|fully|as|rock|been|the|so|very|stronger|nearly) (*) ${either('strong stronger strongest solid sound healthy secure stable better great excellent perfect spotless mess shaky weak broke trouble gone rosy good shape envy fine')}
  in better|great|good|bad|rough|terrible|fighting|excellent (financial|fiscal) shape (than|financially) ; fiscal|financial position|shape|health|outlook|footing|house (*) is|has|was|looks|than|in ; clean bill of financial ; well is dry ; finish|end|close the (fiscal) year (*) (*) (*) in the black|red ; best|better|good|safe|sound investment|bet in|for
  strongest|healthiest|best|soundest|fattest balance|books|finances|budget|credit ; default not|never ; (we|city) owe|owes less|nothing|more per|than ; taxes|revenue|cash|money (*) pouring|rolling|flooding|flowing|gushing in|out
`);
