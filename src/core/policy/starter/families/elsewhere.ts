import { either } from './either.ts';
import { list } from './list.ts';

/** Countries and regions. Left out: names that streets, people and dishes share (Georgia, Jordan, Chad, Turkey). */
const COUNTRIES = either(`
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh belarus
  belgium bolivia bosnia botswana brazil britain bulgaria cambodia cameroon canada chile china colombia congo croatia
  cuba cyprus czech denmark ecuador egypt england eritrea estonia ethiopia europe finland france germany ghana greece
  guatemala guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan
  kazakhstan kenya korea kosovo kuwait laos latvia lebanon liberia libya lithuania luxembourg madagascar malawi malaysia
  mali malta mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger
  nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda
  samoa sardinia scotland senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland
  syria taiwan tanzania thailand togo trinidad tunisia uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales
  yemen zambia zimbabwe south_africa saudi_arabia new_zealand sri_lanka costa_rica el_salvador puerto_rico
`);
const PEOPLES = either(`
  australian bangladeshi brazilian british canadian chilean chinese colombian dutch egyptian filipino filipinos
  french german greek haitian indian indonesian iranian iraqi irish israeli italian japanese korean mexican nigerian
  pakistani palestinian philippine polish portuguese russian scottish spanish swedish swiss syrian turkish ukrainian
  venezuelan vietnamese
`);
const STATES = either(`
  alabama alaska arizona arkansas california colorado connecticut florida hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania
  rhode_island south_carolina south_dakota tennessee texas utah vermont west_virginia wisconsin wyoming
  ontario quebec alberta manitoba saskatchewan british_columbia nova_scotia queensland qld nsw tasmania
`);
const CITIES = either(`
  amsterdam atlanta auckland baghdad baltimore bangkok barcelona beijing beirut berlin bogota boston brisbane
  brussels buenos_aires cairo calgary cape_town caracas chicago christchurch damascus delhi denver
  detroit dhaka dublin edinburgh edmonton glasgow hiroshima hong_kong honolulu istanbul jakarta
  jerusalem johannesburg kabul karachi kyiv lagos las_vegas lima lisbon london los_angeles lax madrid manila
  melbourne memphis miami milwaukee minneapolis montreal moscow mumbai munich nairobi nashville new_orleans
  new_york_city nyc bronx brooklyn manhattan harlem oakland osaka oslo ottawa philadelphia pittsburgh prague
  rio_de_janeiro rome san_diego san_francisco san_jose sao_paulo seattle seoul shanghai stockholm sydney
  tampa tehran tel_aviv tokyo toronto tucson tulsa vancouver warsaw winnipeg zurich lac_megantic
`);

/** Bodies of other cities and of the nation that give out news under their initials. */
const AGENCIES = either(`
  fbi ntsb fema nypd fdny lapd lafd atf dea nws noaa usgs cdc epa faa osha rcmp nato un interpol pentagon white_house
  national_guard coast_guard red_cross unicef
`);
const TELLS = either(`
  says say said reports reported confirms confirmed warns announces announced tells told finds found releases released
  calls calling plans investigating investigates identifies identified to_hold to_investigate to_release
`);
const PRESS = either(`
  reuters afp bbc cnn msnbc npr cbs abc_news nbc_news fox_news al_jazeera globe_and_mail new_york_times nytimes
  washington_post wall_street_journal guardian usa_today associated_press
`);

/** What shows that a draft passes on another's news, or news of elsewhere. */
export const TOLD_BY_OTHERS = list(`
# far away: an organisation takes out its own state and neighbors
${COUNTRIES}
${PEOPLES}
${STATES}
${CITIES}
# whose news it is
${AGENCIES} (*) (*) ${TELLS}
according to ${AGENCIES}
according to reuters|afp|bbc|cnn|media|news|press|the_ap|local_media|state_media|witnesses
via {mention}
rt {mention}
${PRESS}
(the) ap reports|reported|says|said
officials|authorities|rescuers|investigators say|said they|rescuers|crews are|were
`);

/** The same places as they stand in hashtags. */
export const ELSEWHERE_TAGS = [COUNTRIES, PEOPLES, STATES, CITIES]
  .flatMap((names) => names.split('|'))
  .map((name) => name.replaceAll('_', ''))
  .filter((name) => name.length > 2);

/** What shows that we speak for ourselves, of our own town or from the heart. */
export const SPEAKING_FOR_US = list(`
we|we're|we've|we'll|we'd|our|ours|ourselves|my
of|with|to|for|among|from|join|help|call|tell|tells|told|give|left|leaves|all us
marlow
heartbroken|heartsick|devastated|condolences|grieve|grieving|mourn|praying|prayers|farewell|goodbye|solidarity|rip
rest in|easy
thoughts|hearts|heart are|is|go|goes|with|and
neighbor|neighbors|neighbour|neighbours
`);
