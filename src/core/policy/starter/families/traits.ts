import { list } from './list.ts';

/** Race, origin, faith and immigration, told of people. */
export const TRAITS_OF_BIRTH = list(`
black|white|hispanic|latino|latina|latinos|latinas|latinx|chicano|asian|asians|arab|arabs|arabic|african|afro|caucasian|biracial|indigenous|native|cherokee|navajo|hmong|roma|gypsy|gypsies|inuit|polynesian|samoan|hawaiian|mideastern
mexican|mexicans|guatemalan|guatemalans|honduran|hondurans|salvadoran|salvadorans|nicaraguan|cuban|cubans|dominican|haitian|haitians|jamaican|jamaicans|venezuelan|venezuelans|colombian|colombians|brazilian|brazilians|ecuadorian|peruvian|bolivian|argentine|chilean|panamanian
chinese|japanese|korean|vietnamese|filipino|filipina|filipinos|thai|cambodian|laotian|burmese|indonesian|malaysian|indian|pakistani|bangladeshi|nepali|afghan|afghans|iranian|persian|iraqi|iraqis|syrian|syrians|lebanese|turkish|kurdish|palestinian|israeli|egyptian|moroccan|yemeni|saudi
nigerian|nigerians|ghanaian|kenyan|ethiopian|eritrean|somali|somalis|sudanese|congolese|liberian|senegalese|ugandan|rwandan|tanzanian
russian|russians|ukrainian|ukrainians|polish|romanian|romanians|albanian|serbian|bosnian|croatian|bulgarian|moldovan|irish|italian|german|french|greek|portuguese|spanish|hungarian|armenian|georgian|scottish|swedish|norwegian|european
muslim|muslims|islamic|jewish|jew|jews|catholic|catholics|christian|christians|evangelical|evangelicals|mormon|mormons|hindu|hindus|sikh|sikhs|buddhist|buddhists|orthodox|hasidic|amish|mennonite|baptist|pentecostal|atheist|pagan|protestant
immigrant|immigrants|migrant|migrants|refugee|refugees|undocumented|illegals|foreigner|foreigners|foreign|alien|aliens|deported|noncitizen|noncitizens|asylum; puerto rican|ricans; native american|americans; middle eastern; costa rican; el salvador
`);

/** Ways of telling somebody's origin without naming it as an adjective. */
export const ORIGIN_TOLD = list(`
illegal|undocumented immigrant|immigrants|alien|aliens|worker|workers|migrant|migrants; green card; student|work|expired visa; overstayed his|her|their|a; crossed the border; here illegally|legally; in the country illegally; born in|abroad|overseas; were|was born here; originally|comes|hails|moved|came|immigrated|emigrated|arrived here|from|to (from) mexico|guatemala|honduras|syria|iraq|iran|somalia|haiti|india|china|ukraine|russia|africa|nigeria|pakistan|afghanistan|venezuela|cuba|colombia|vietnam|korea|abroad|overseas|ethiopia|sudan|poland|the middle|el|brazil
from|of mexico|guatemala|honduras|syria|iraq|iran|somalia|haiti|india|china|ukraine|russia|nigeria|pakistan|afghanistan|venezuela|cuba|colombia|vietnam|korea|ethiopia|sudan|moldova|bangladesh|yemen|lebanon|egypt|kenya|congo|ecuador|peru|nepal; originally from; doesn't|does not|don't|didn't|speaks|speak|spoke (speak) (any) (no|little|broken|limited|much) english; broken english; thick|heavy|foreign|strong|an accent; immigration status; wears|wearing|wore a|the turban|hijab|headscarf|burqa|yarmulke|cross|veil; attends (the) mosque|temple|synagogue|mass; * descent|heritage|roots|ancestry|origin; of * appearance|descent|heritage|origin|background|ancestry; well spoken; his|her|their faith|religion|ethnicity|race|nationality|skin; dark|light|brown|olive skinned; skin color|tone; devout|practicing|proud|observant catholic|muslim|jew|christian|hindu|mormon|baptist|sikh|buddhist
`);
