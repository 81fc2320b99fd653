/** Fitted by tools/tasks/fit.ts, which tells from what; not written by hand. */
export const BIAS = 0.224;
/** Hundredths, by sign. */
export const WEIGHTS = `!=8|#=-38|# #=-50|# $=-12|# ?=26|# _ #=-21|# _ $=-22|# _ a=-45|# _ a.m.=-6|# _ about=-12|# _ an=-10
# _ and=-10|# _ are=-7|# _ at=19|# _ away=-5|# _ be=41|# _ coat=19|# _ falls=7|# _ for=-7|# _ friday=-7
# _ get=-10|# _ in=-11|# _ main=11|# _ mill=-9|# _ monday=-9|# _ now=7|# _ of=-21|# _ on=-12|# _ open=-6
# _ so=-11|# _ st=-10|# _ sunday=-5|# _ tall=-10|# _ that=-15|# _ the=12|# _ them=25|# _ to=-26|# _ today=-6
# _ tonight=6|# _ tuesday=-11|# _ up=-6|# _ was=-7|# _ we=-12|# _ who=5|# _ your=-5|# a.m.=-36|# all=7
# and=15|# at=-28|# avenue=11|# ballot=-5|# because=-6|# before=5|# bus=-15|# by=-5|# calls=-13|# canal=6
# cars=-5|# city=6|# days=-21|# degrees=-7|# feet=-26|# for=-19|# from=-8|# gallons=-9|# gets=6|# has=-23
# hours=23|# if=7|# inches=-12|# is=-8|# main=-9|# marlow=18|# miles=-6|# mill=-5|# minutes=-11|# need=-6
# not=-7|# oak=-7|# on=-13|# or=-9|# p.m.=-59|# people=-6|# percent=14|# pine=28|# so=-8|# stops=-5
# street=-15|# that=-8|# through=17|# to=-10|# vote=-6|# was=-8|# we=-7|# will=22|# with=-6|# would=29
# year=-8|# years=-13|# {emoji}=23|#%=20|#% _ $=6|#% of=-15|#% off=19|$#=70|$# $=-19|$# _ $#=-14|$# _ hour=-10
$# _ month=-8|$# _ the=-20|$# a=-21|$# an=-10|$# and=-17|$# at=-11|$# in=15|$# million=18|<!=32|<#=-11|<$#=33
<?=12|<a=-11|<about=-33|<absolutely=24|<academy=-8|<accessible=-15|<account=-5|<accounts=-10|<add=5|<added=9
<adding=-6|<address=-20|<adopt=-18|<adopted=8|<adoption=-7|<adult=14|<adults=-13|<advice=-8|<advisory=-17
<again=23|<against=-10|<agenda=15|<ages=8|<agreement=-12|<ahead=16|<aid=-20|<air=26|<alarm=-13|<alarms=-7
<alder=-6|<alert=-17|<alerts=11|<all=-20|<alley=-14|<american=-9|<an=-12|<ana=-11|<animal=9|<another=46
<answered=8|<answers=7|<any=28|<anyone=12|<anywhere=-15|<app=15|<apply=-30|<approve=29|<approved=-13
<april=-22|<are=22|<area=-16|<arms=6|<around=26|<arrest=38|<arrested=-15|<arrive=10|<arrived=-7|<art=-12
<artist=17|<as=18|<ash=-23|<ask=-29|<asked=-14|<asking=24|<asthma=11|<at=12|<auction=-10|<auditor=-9
<august=10|<avoid=17|<away=-13|<b=-12|<babies=-8|<back=38|<bad=10|<bag=-11|<bags=-10|<bald=-13|<ball=6
<balls=-16|<band=17|<bank=-5|<barn=7|<barrels=-5|<bars=7|<basketball=-9|<bath=7|<be=10|<beach=12|<beams=-7
<because=-15|<been=26|<bees=-12|<began=-8|<behind=28|<being=7|<bell=-21|<belongs=10|<below=-15|<belts=-23
<bench=-8|<benches=-8|<best=-9|<better=8|<between=-12|<bid=-19|<bids=6|<big=25|<bike=28|<bikes=-11|<bill=24
<billing=-7|<bin=-9|<binoculars=-23|<bio=-22|<bird=-14|<birthday=-8|<biscuit=-12|<bit=-9|<black=-18
<blanket=10|<block=-16|<blocked=15|<blocks=7|<blood=9|<blue=30|<bo=-6|<board=-32|<boathouse=-18|<boil=-18
<bond=6|<book=37|<books=28|<boots=-13|<borrow=23|<both=-17|<bottled=11|<bottles=-6|<bowl=-11|<bowling=-16
<box=-7|<boxes=-8|<brakes=7|<branch=-38|<break=54|<breakfast=8|<bring=-8|<brings=14|<broke=14|<brown=-14
<bucket=9|<built=6|<bulky=-11|<burn=-9|<burning=13|<bus=30|<buses=17|<but=-20|<button=-11|<buy=15|<by=-25
<c=10|<cafe=-5|<café=27|<cake=-10|<call=-84|<called=-12|<calls=12|<calm=-15|<came=-15|<camera=-36|<cameras=13
<camp=35|<campaign=-13|<can=8|<can't=-29|<canal=-17|<cannot=-17|<cans=-12|<cap=14|<car=19|<card=-45|<cards=-28
<care=6|<career=-9|<carrier=-7|<cars=25|<cart=-28|<carts=27|<case=-13|<cases=-6|<cash=18|<cat=18|<cats=-11
<caught=8|<cause=-19|<cedar=-14|<celebrate=-10|<center=-22|<centers=26|<central=-34|<cents=-12|<chair=18
<chairs=20|<chamber=-8|<chance=40|<change=-15|<changes=12|<charged=16|<check=-23|<checked=-23|<checking=-19
<checklist=-14|<checks=7|<chief=26|<chief's=26|<child=6|<children's=-16|<chili=9|<chlorine=-9|<choose=-11
<church=-6|<city=-16|<claim=8|<class=-30|<classes=-37|<clean=-11|<cleaned=-22|<cleaning=-9|<clear=-21
<clerk=-30|<clerk's=14|<climb=-9|<clock=5|<close=-35|<closed=16|<closes=-16|<club=-28|<code=12|<coffee=42
<colors=7|<come=26|<comes=-21|<comments=-14|<commission=13|<committee=12|<community=-6|<company=30|<compare=10
<complaint=-11|<compost=8|<computer=13|<conditions=-12|<congratulations=-49|<contest=-9|<contract=-10
<contractor=-6|<control=42|<cookies=10|<cool=-29|<cooling=31|<copies=9|<copy=-36|<corner=-6|<costs=-13
<costumes=-9|<couch=30|<could=21|<council=-14|<count=-20|<counter=38|<county=-47|<county's=-5|<course=12
<court=18|<courts=9|<cracks=-18|<crane=-6|<crash=-11|<crazy=-6|<cream=14|<credit=-18|<creek=31|<crew=-21
<crews=5|<critics=-13|<cross=6|<crossing=-20|<crosswalk=-9|<curb=11|<custody=-17|<dad=27|<daily=21|<dark=13
<dash=10|<data=-5|<date=-27|<dates=-15|<days=-14|<dead=12|<death=-9|<dec=10|<deck=-23|<dee=-8|<degrees=-24
<delays=-10|<delete=-16|<department=14|<department's=-8|<depot=-12|<design=-7|<desk=20|<details=-17
<detectives=37|<dial=-16|<diapers=6|<diaz=-14|<did=22|<died=-23|<dinner=9|<direct=-13|<director=6|<disabled=-6
<dispatch=12|<dispatcher=10|<ditch=9|<do=-50|<does=-5|<dog=12|<dogs=16|<dollar=11|<don't=-44|<door=-26
<doors=24|<dot=-12|<down=-22|<downed=-5|<downtown=-7|<draft=70|<drain=-8|<drains=-5|<draw=8|<drawings=11
<dress=9|<drink=-9|<drive=-14|<driven=15|<driver=6|<driver's=-5|<driveway=-6|<driveways=-6|<drop=-22
<dropped=25|<dry=-12|<due=5|<during=-6|<dusk=-13|<e=-9|<each=-64|<earlier=-7|<early=-25|<earn=-7|<east=28
<easter=7|<easy=45|<ed=-26|<effect=-8|<egg=-6|<eggs=-10|<election=7|<electric=13|<elementary=-9|<elevator=-8
<else=20|<email=-21|<emergency=-45|<end=6|<ended=-6|<ends=10|<engineers=-5|<english=-8|<enough=20|<entry=-6
<error=-13|<evacuation=-18|<even=17|<evening=12|<every=40|<everyone=22|<exhibit=-7|<expect=-6|<expects=-21
<explain=13|<explains=-6|<extra=-7|<eye=10|<eyes=8|<faces=-13|<fair=-29|<fake=-26|<fall=12|<falls=-7
<families=-9|<family=12|<far=14|<fares=9|<farm=-13|<farmers=-19|<fast=-6|<fault=10|<favorite=-11|<fee=-28
<feed=-12|<feel=14|<feet=-41|<fence=-7|<festival=-13|<few=7|<fewer=-7|<fi=-12|<fifth=10|<fill=-25|<fills=-11
<find=-37|<fines=41|<finish=-20|<fir=-13|<fire=-22|<firefighter=-14|<firefighters=-21|<fires=-21|<fireworks=-6
<first=-29|<fiscal=-12|<fit=-18|<five=-16|<fix=6|<fixed=-42|<flag=18|<flags=20|<flash=6|<flashlight=-6
<flat=-18|<flood=-27|<flooding=-12|<flu=20|<flushing=7|<fog=-13|<follow=-5|<follows=6|<food=-25|<foot=15
<for=-14|<forecast=-7|<forms=5|<forty=-7|<found=-51|<fountain=11|<fountains=21|<four=-28|<fourth=22|<frame=9
<free=6|<freeze=-9|<fresh=19|<friday=-11|<friend=36|<friends=30|<front=-57|<fund=5|<gallons=19|<game=20
<games=-5|<garage=50|<garden=-25|<gas=30|<gates=-22|<gave=-26|<general=7|<get=36|<gets=23|<ghost=-6|<glad=9
<glass=-25|<glove=21|<gloves=9|<goats=-12|<goes=-28|<going=-7|<gone=41|<good=6|<goodbye=-11|<got=23|<grade=-6
<graders=-10|<graduate=-6|<grass=-18|<gray=-13|<grease=-17|<greasy=-12|<green=16|<grills=9|<grinder=-14
<ground=-11|<grown=-13|<guard=-15|<guards=-19|<guest=6|<guilty=-11|<guy=15|<gym=8|<had=6|<hair=5|<hale=-7
<half=7|<hands=-6|<hang=-17|<happens=-7|<happy=21|<hard=-15|<harold=-5|<has=-11|<have=31|<hb=7|<he=-19
<hear=-18|<heard=24|<hearing=-16|<hearts=17|<heat=26|<heavy=-5|<held=21|<hello=-10|<helmet=-7|<helmets=10
<help=-40|<helping=-13|<helps=6|<hens=-8|<her=-9|<here=5|<heron=-22|<herons=-7|<hi=6|<hide=-9|<higher=-6
<hill=-39|<him=37|<hiring=-17|<his=34|<hit=9|<hold=-20|<holds=8|<home=-9|<homes=-14|<honestly=15|<hose=-11
<hosting=14|<hot=29|<hours=42|<house=-27|<how=42|<hurt=20|<hydrant=-10|<hydrants=-10|<i=37|<i'm=-14|<ice=21
<if=19|<ill=8|<in=-13|<inches=-14|<info=-11|<innocent=-21|<ins=45|<inside=-41|<inspectors=10|<instead=-8
<into=-19|<investigators=-32|<is=27|<issued=-12|<it=-38|<it's=-6|<item=10|<items=-11|<its=-34|<jacket=26
<jackets=-13|<jan=-14|<january=-11|<jen=-23|<jo=-17|<job=-20|<jobs=-12|<join=8|<judge=-32|<june=-18
<juniper=-9|<jury=-16|<just=45|<k=39|<keeping=6|<kept=19|<kids=55|<kind=-9|<kindergarten=-8|<kit=-5
<kitchen=-23|<kits=7|<know=34|<knows=8|<koh=-14|<lab=18|<land=-6|<lane=7|<lanes=-10|<lap=-17|<laptop=6
<large=-29|<last=29|<late=38|<later=-11|<lawn=5|<leads=-11|<leaf=14|<league=15|<leak=6|<learn=-8|<leash=10
<least=-10|<leave=-54|<leaves=-34|<led=-6|<left=11|<lena=-19|<lend=-5|<less=-28|<lesson=-14|<lessons=-10
<let=15|<letter=-34|<letters=-11|<letting=6|<level=20|<levels=23|<library=-61|<library's=-8|<license=-8
<licensed=-8|<lifeguard=11|<lifeguards=-9|<lifted=-12|<light=-26|<lights=-57|<like=5|<likes=-13|<lily=-16
<limit=28|<lin=7|<lincoln=-6|<line=41|<lists=-7|<litter=20|<live=33|<lives=-10|<load=-5|<lobby=9|<local=39
<lock=17|<locked=17|<locker=-17|<locks=9|<long=26|<look=20|<looked=6|<looking=-17|<loop=-23|<loose=5|<lost=11
<lot=26|<lou=-11|<loud=-13|<love=21|<loved=16|<lovely=-7|<loves=16|<low=-7|<lowest=-10|<luis=29|<lund=12
<luz=27|<machine=-18|<machines=10|<made=16|<make=21|<makes=-7|<mall=12|<man=-7|<mango=11|<many=-39|<map=-17
<maple=-7|<maps=9|<marcus=19|<mark=7|<market=-12|<marlow=-5|<marsh=21|<marshal=-6|<matters=11|<maybe=17
<mayor=17|<me=40|<means=-38|<measure=-12|<medicine=-6|<medics=26|<meet=21|<meeting=25|<meets=-7|<member=-6
<memorial=-21|<message=-14|<meter=17|<middle=23|<miles=11|<mill=-38|<million=37|<miss=16|<missing=12|<mist=-14
<mistake=-14|<mix=-12|<monday=-20|<money=-25|<monitored=-11|<month=-14|<months=5|<morning=-63|<mornings=-7
<most=-21|<moves=36|<movie=-9|<moving=14|<mr=5|<much=-7|<mural=7|<museum=-12|<must=-10|<my=68|<mystery=-14
<naloxone=20|<name=-28|<named=-18|<names=-9|<national=-27|<need=-27|<needs=22|<neighborhood=9|<neighbors=-36
<nesting=-14|<never=20|<new=-16|<news=11|<next=-12|<nice=18|<nine=7|<no=-20|<nobody=72|<noise=29|<none=-7
<noon=-16|<north=-30|<northbound=11|<not=-56|<note=42|<notes=-16|<nothing=12|<notice=-30|<notices=-8
<november=8|<now=33|<number=-35|<nurses=6|<oak=-26|<oaks=-6|<october=-22|<officer=-12|<officers=44|<offices=9
<older=-11|<on=31|<once=-13|<one=-46|<ones=-9|<open=33|<opened=-13|<opens=45|<or=-47|<orange=-14|<order=-13
<ortiz=-9|<osei=-5|<other=10|<our=14|<ours=-25|<out=16|<outage=-9|<outdoors=-14|<outlets=9|<over=14
<overlook=-26|<owl=-15|<owls=12|<own=44|<p.m.=-32|<pack=16|<pad=-6|<page=-9|<pages=6|<paid=-10|<paint=7
<painted=-7|<pair=-13|<pan=-16|<panel=-11|<pantry=-7|<paper=-10|<papers=-7|<parents=15|<park=-24|<parked=-6
<parking=15|<parks=-10|<part=-19|<parts=-8|<passed=19|<passes=19|<passport=10|<past=19|<pat=11|<paved=-17
<pay=11|<payment=-11|<peas=-23|<people=24|<per=18|<percent=23|<permission=-6|<permit=-34|<permitting=-7
<person=-22|<pet=-21|<phone=28|<phones=17|<photo=-46|<photos=25|<pick=-18|<picked=-6|<pickle=-12|<picks=16
<pickup=47|<pickups=-17|<picnic=29|<picture=-12|<pie=-10|<pine=-30|<pipe=-13|<pipes=-7|<place=-19|<places=-6
<plan=28|<planning=27|<plans=29|<plant=-11|<planted=-13|<plants=-7|<plate=18|<play=-8|<playground=10|<plaza=11
<please=6|<plot=11|<plots=-13|<plows=12|<point=-22|<poison=-9|<poles=-15|<polls=-11|<pond=-38|<pool=27
<porch=-7|<possible=-27|<posted=-7|<posts=-5|<pothole=-7|<potholes=6|<pour=-7|<pressure=16|<presumed=-21
<pride=-6|<print=-21|<privacy=-38|<private=-12|<priya=-7|<problem=-10|<program=-7|<promise=-17|<property=9
<proposals=-7|<protection=-7|<proud=12|<pruning=-12|<public=-64|<pump=-17|<pups=5|<put=-31|<quarter=36
<question=6|<rabies=-7|<raccoon=-33|<rack=-9|<racks=12|<rail=34|<rain=-33|<raised=-8|<ramadan=14|<ramp=-26
<ran=24|<range=-6|<ranger=-8|<rate=10|<rates=7|<reach=-5|<read=-15|<reading=-12|<readings=11|<reads=-27
<ready=-25|<real=-11|<rec=-50|<record=-7|<recording=-7|<records=-5|<recycling=9|<red=19|<registration=30
<regular=-5|<release=-17|<remove=-21|<renew=-9|<rent=-14|<renters=-16|<reopens=24|<repair=-34|<replacing=-6
<report=15|<reports=-16|<repost=12|<request=-18|<rescue=6|<reserve=-12|<rest=43|<restaurants=-12|<result=-6
<results=-11|<retired=-11|<retires=-14|<return=13|<returns=8|<review=24|<ribbon=11|<ride=27|<rider=14
<riders=14|<rides=-8|<right=-24|<rink=11|<risen=8|<river=-12|<riverside=26|<riverwalk=16|<road=-21|<roads=-7
<room=22|<rose=-17|<round=16|<routes=16|<row=-10|<rule=26|<rules=-19|<run=-29|<runners=15|<running=-14
<runs=14|<safe=-28|<said=-6|<sale=13|<sam=-14|<same=-8|<sandbags=6|<saturday=-40|<saturdays=-15|<save=-8
<saved=-17|<says=-69|<sb=26|<scam=-28|<scan=-5|<schedule=12|<score=-11|<scores=9|<scrape=-17|<sealed=-5
<search=-15|<season=46|<seat=-8|<seats=-9|<second=-10|<section=41|<seen=6|<sends=-7|<senior=-14|<sent=15
<september=-10|<serial=-5|<service=-32|<session=14|<set=-9|<sets=-7|<sewage=-7|<shade=9|<share=-29|<shared=-19
<she=8|<she's=14|<sheds=12|<shelf=-8|<shoes=6|<shoot=20|<shooting=27|<shop=16|<shops=8|<short=24|<shots=14
<should=89|<show=-12|<shows=-21|<shut=9|<shuttle=-24|<sick=7|<side=-10|<sides=-6|<sidewalk=-7|<sidewalks=18
<sign=-22|<signatures=-9|<signs=-20|<simple=13|<sit=-32|<six=-8|<size=-11|<sizes=-12|<skate=31|<skip=40
<sleep=25|<slide=15|<slides=29|<slot=30|<slow=-37|<small=-30|<smell=15|<smoke=10|<snack=5|<snow=-36|<so=59
<somali=11|<some=59|<someone=12|<something=-14|<soon=29|<sorry=-13|<sort=19|<sounds=7|<source=-16|<space=8
<spaces=18|<spanish=-13|<speak=15|<speed=5|<splash=-7|<split=-6|<spot=22|<spots=27|<spring=-35|<spruce=-10
<square=-10|<squirrel=-9|<st=25|<staff=47|<stage=-8|<stand=56|<star=17|<starting=-12|<starts=-9|<state=-27
<state's=-7|<station=15|<stations=32|<stay=37|<stays=26|<steep=-21|<steps=-26|<still=38|<stopped=26|<stops=-19
<store=-8|<storm=-15|<strawberries=-13|<street=-9|<streets=5|<string=-10|<strollers=-9|<stubborn=-13|<stuck=18
<students=-9|<summer=57|<sunday=10|<sundays=-9|<sunrise=-14|<sunset=33|<survey=-7|<suspicion=-19|<sweeper=20
<sweepers=7|<sweeping=-17|<swings=15|<switch=-6|<t=-8|<tag=27|<take=7|<taken=-8|<takes=-23|<taking=6|<talk=16
<talks=-17|<tap=10|<taps=-5|<taste=-11|<tax=31|<teacher=-11|<team=18|<teams=-11|<teen=-8|<teens=-32|<tell=-34
<telling=13|<tells=-7|<ten=-42|<tennis=-21|<test=11|<than=11|<thank=-58|<thanks=-62|<that=-38|<that's=17
<the=-13|<their=28|<them=-51|<then=-31|<there=-6|<these=-8|<they=-49|<they're=23|<thick=-14|<thing=6
<things=11|<thinking=8|<third=-6|<this=39|<those=25|<three=6|<through=-11|<thursday=-17|<thursdays=10|<tick=5
<tied=14|<times=44|<tiny=-11|<tips=39|<tires=12|<to=-33|<today=18|<told=-11|<tomato=-6|<tonight=12|<too=-39
<took=8|<tornado=-14|<tornadoes=-7|<tours=8|<tow=28|<toward=14|<towel=-8|<town=49|<track=-7|<traffic=-13
<trail=-21|<trails=14|<train=11|<training=-14|<trains=5|<trash=-42|<treatment=16|<trench=11|<tried=16
<trip=-11|<truck=11|<trucks=16|<try=-17|<tuesday=23|<tuesdays=-28|<tuned=13|<turn=31|<turnout=-7|<turns=5
<twelve=-10|<twice=16|<ty=9|<u.s.=-7|<unbelievable=8|<under=-9|<underpass=13|<understand=-13|<unit=30
<until=78|<up=25|<update=-37|<use=-12|<used=10|<users=-9|<utility=-18|<valve=-10|<very=24|<video=30|<view=16
<visit=-8|<visits=11|<volunteer=-21|<volunteers=17|<vote=-21|<voted=16|<voter=-7|<votes=-12|<wait=-7
<waiting=14|<walk=-41|<walkers=-10|<walking=-19|<walks=14|<wall=-15|<want=27|<wants=16|<ward=-7|<warning=-18
<was=7|<waste=-21|<watch=-9|<watched=5|<watching=46|<water=-11|<wave=-24|<way=15|<ways=-18|<we=-48|<we'll=-12
<we're=-6|<wear=-10|<weather=-33|<wedding=6|<wednesday=40|<wednesdays=10|<weeds=-10|<week=-19|<weeks=-8
<welcome=-5|<well=13|<were=18|<west=-29|<wet=21|<what=-14|<what's=17|<wheel=6|<wheelchair=-15|<when=-45
<where=10|<which=10|<white=-10|<whole=9|<why=-7|<wi=-12|<will=-7|<win=20|<wine=26|<winter=-7|<winters=-11
<with=15|<within=-22|<won=-15|<won't=47|<wood=-8|<words=28|<worked=19|<workers=-6|<working=-22|<works=-11
<world=-5|<worn=-15|<would=21|<written=-7|<wrong=16|<wrote=-7|<year=21|<years=-24|<yellow=-10|<yes=19|<yoga=14
<you'd=-12|<you'll=-11|<you're=13|<your=-9|<yours=-18|<yourself=6|<youth=-12|<zone=-30|<zoning=-8|<{email}=-8
<{emoji}=-24|<{hashtag}=-24|<{link}=31|<{mention}=-18|<{own}=13|<{phone}=-29|?=-5|? $=-5|@comment=25|@date=-85
@day=-22|@email=-36|@exclamation=90|@facebook=23|@hashtag=-51|@instagram=-25|@link=-66|@long 0=-6|@long 1=70
@long 2=-81|@mention=-15|@number=-50|@official-link=-99|@percent=57|@phone=-50|@question=-53|@quote=143
@reply=-19|@time=-35|@weekday=-24|@words 0=-33|@words 1=-10|@words 2=61|@words 3=91|@words 4=15|@words 5=-12
@x=31|@year=-116|^ #=9|^ _ !=-16|^ _ #=-19|^ _ $=-7|^ _ ?=25|^ _ about=-11|^ _ alarm=6|^ _ alert=-20
^ _ already=7|^ _ an=35|^ _ ana=-7|^ _ and=-29|^ _ are=9|^ _ ask=13|^ _ asked=-7|^ _ at=-40|^ _ b=-9
^ _ bags=23|^ _ be=-10|^ _ bea=7|^ _ best=5|^ _ bike=9|^ _ bill=-5|^ _ billing=16|^ _ biscuit=-7|^ _ book=9
^ _ both=-15|^ _ bowl=-6|^ _ boxes=-11|^ _ bridge=-13|^ _ bring=-7|^ _ building=-9|^ _ bus=-5|^ _ buses=-5
^ _ by=23|^ _ camp=6|^ _ can=-28|^ _ can't=11|^ _ card=-7|^ _ cars=9|^ _ catch=-12|^ _ cedar=-12
^ _ citizens=-8|^ _ city's=-10|^ _ clinic=-8|^ _ close=-6|^ _ closed=14|^ _ club=-6|^ _ code=8|^ _ could=-15
^ _ council=-9|^ _ count=-7|^ _ county=-7|^ _ course=8|^ _ court=-8|^ _ crew=-12|^ _ crews=-17|^ _ dana=-10
^ _ day=-31|^ _ did=22|^ _ disabled=-10|^ _ does=-16|^ _ dog=-7|^ _ dogs=-11|^ _ don't=-35|^ _ down=32
^ _ draft=21|^ _ drive=34|^ _ driver=25|^ _ drivers=9|^ _ drop=-8|^ _ elm=-10|^ _ everyone=34|^ _ fee=-10
^ _ finance=-7|^ _ fire=24|^ _ firefighters=-7|^ _ fixed=-14|^ _ flag=17|^ _ food=-8|^ _ for=18|^ _ form=23
^ _ found=-8|^ _ friday=-8|^ _ from=-19|^ _ full=18|^ _ gas=17|^ _ get=26|^ _ go=11|^ _ goes=-6|^ _ got=27
^ _ had=16|^ _ hall=6|^ _ harold=-13|^ _ have=40|^ _ health=-5|^ _ hear=-13|^ _ hello=-11|^ _ help=-15
^ _ her=-17|^ _ hide=-7|^ _ homes=-12|^ _ hope=12|^ _ hours=5|^ _ how=-8|^ _ i=-7|^ _ if=15|^ _ in=-8
^ _ into=-7|^ _ it=29|^ _ jen=-18|^ _ jo=-14|^ _ joan=-7|^ _ keep=-14|^ _ know=-9|^ _ lab=10|^ _ lanes=-13
^ _ last=-16|^ _ lead=19|^ _ leave=7|^ _ left=-26|^ _ legal=-10|^ _ lena=-17|^ _ lessons=-12|^ _ library=-13
^ _ library's=9|^ _ like=7|^ _ limit=13|^ _ make=7|^ _ many=9|^ _ map=-9|^ _ marlow=24|^ _ may=-14
^ _ mayor=24|^ _ me=15|^ _ means=-7|^ _ meet=14|^ _ more=7|^ _ morning=-8|^ _ move=-11|^ _ moved=-9
^ _ moves=-7|^ _ mural=-7|^ _ must=-19|^ _ name=-8|^ _ near=-11|^ _ never=-14|^ _ next=-6|^ _ no=-25
^ _ not=-38|^ _ oak=-8|^ _ of=31|^ _ off=-27|^ _ officers=6|^ _ on=39|^ _ one=-44|^ _ only=17|^ _ opens=35
^ _ order=-6|^ _ our=53|^ _ out=21|^ _ over=-14|^ _ page=-18|^ _ park=-13|^ _ parking=-12|^ _ party=18
^ _ path=-9|^ _ pay=-9|^ _ people=8|^ _ per=-13|^ _ permit=-17|^ _ person=-13|^ _ pick=6|^ _ pickup=-7
^ _ plan=11|^ _ please=-11|^ _ point=-10|^ _ police=8|^ _ post=-18|^ _ public=-8|^ _ question=-14|^ _ read=-8
^ _ real=-20|^ _ rec=-5|^ _ repair=-7|^ _ report=16|^ _ right=-19|^ _ river=16|^ _ roads=6|^ _ route=-14
^ _ ruiz=8|^ _ run=15|^ _ safety=-7|^ _ sale=-10|^ _ sam=-5|^ _ saw=-10|^ _ score=8|^ _ see=-11|^ _ send=-8
^ _ senior=-8|^ _ share=-16|^ _ shelter=16|^ _ short=-7|^ _ shots=18|^ _ should=15|^ _ sign=-15|^ _ signs=5
^ _ slow=-14|^ _ small=-7|^ _ smoke=-11|^ _ so=-15|^ _ some=6|^ _ sorry=-16|^ _ splash=-8|^ _ staff=-15
^ _ stand=16|^ _ state=21|^ _ still=-8|^ _ stop=6|^ _ street=-17|^ _ sure=-8|^ _ survey=-16|^ _ sweeping=-7
^ _ table=-7|^ _ take=20|^ _ tap=13|^ _ teens=14|^ _ ten=7|^ _ test=-8|^ _ that=-5|^ _ the=34|^ _ them=11
^ _ then=-5|^ _ there=-9|^ _ they=8|^ _ this=40|^ _ tickets=-10|^ _ time=11|^ _ tips=14|^ _ to=-57
^ _ trail=-9|^ _ train=18|^ _ trash=5|^ _ tree=-12|^ _ truck=14|^ _ two=8|^ _ under=-10|^ _ understand=-10
^ _ up=32|^ _ update=-17|^ _ us=29|^ _ voted=-13|^ _ walk=-10|^ _ want=-19|^ _ warning=7|^ _ was=-12
^ _ water=-32|^ _ we=8|^ _ welcome=-11|^ _ were=6|^ _ when=-11|^ _ where=-10|^ _ who=23|^ _ will=-32
^ _ with=6|^ _ woman=27|^ _ works=-9|^ _ would=-9|^ _ yes=-6|^ _ you=-24|^ _ your=19|^ _ yours=7
^ _ {hashtag}=25|^ _ {mention}=-28|^ _ {own}=-17|^ _ {phone}=-27|^ absolutely=8|^ after=-7|^ all=-17|^ an=23
^ and=34|^ any=5|^ apply=-17|^ as=18|^ ask=-17|^ avoid=23|^ before=-26|^ behind=23|^ between=33|^ bid=-8
^ big=10|^ bike=-12|^ bird=-20|^ block=-6|^ blood=38|^ book=-6|^ borrow=-7|^ both=-7|^ bring=-58|^ bus=11
^ buy=7|^ call=-40|^ can=22|^ can't=15|^ cars=-7|^ chalk=11|^ check=-11|^ chief=8|^ children=-6|^ chip=5
^ city=-13|^ coffee=-12|^ come=-27|^ comment=8|^ congratulations=-31|^ cool=-8|^ correction=-6|^ council=-18
^ county=5|^ crews=-17|^ detour=-12|^ dial=-7|^ did=7|^ dm=14|^ do=-48|^ don't=-9|^ drivers=-11|^ each=-8
^ eleven=8|^ elm=8|^ emergency=-32|^ engine=-7|^ enough=10|^ evacuation=-10|^ every=11|^ everyone=24
^ expect=-7|^ fill=-6|^ fire=-16|^ firefighters=-12|^ flood=-7|^ folks=12|^ found=-16|^ four=9|^ frankly=31
^ free=-26|^ gas=5|^ get=25|^ go=-9|^ good=-34|^ got=-20|^ grab=13|^ great=-14|^ have=7|^ heading=-28
^ heat=-8|^ help=25|^ her=-19|^ here=-10|^ hi=-36|^ honestly=15|^ hot=31|^ house=11|^ if=-50|^ imagine=23
^ in=-30|^ investigators=-8|^ it=-76|^ it's=-5|^ join=19|^ just=-16|^ keep=-6|^ kids=-20|^ kim=5|^ know=-11
^ lap=-6|^ last=5|^ learn=-15|^ leave=-16|^ library=-12|^ link=-6|^ list=7|^ lock=-17|^ look=-30|^ lost=-13
^ love=-7|^ make=-8|^ may=5|^ maybe=21|^ meet=-32|^ missed=-8|^ missing=7|^ more=-14|^ most=22|^ move=-9
^ movie=7|^ mr=-6|^ my=7|^ need=-26|^ never=-15|^ new=-38|^ next=-5|^ night=-6|^ no=-40|^ nobody=38|^ not=16
^ nothing=9|^ now=12|^ oak=-7|^ of=8|^ officer=-8|^ officers=-28|^ on=6|^ one=21|^ only=38|^ ours=8|^ paid=-10
^ parking=-13|^ pay=-11|^ permit=10|^ photo=-20|^ pick=-24|^ pizza=-12|^ plan=-24|^ please=-34|^ police=20
^ polls=-6|^ power=-24|^ press=-16|^ rake=-6|^ red=22|^ register=-6|^ rent=14|^ reply=26|^ report=-12
^ reserve=-6|^ rest=49|^ rides=13|^ road=-5|^ route=-5|^ run=-15|^ save=-6|^ say=-16|^ scam=-20|^ scan=-11
^ see=-9|^ seen=-5|^ she=-28|^ shelter=21|^ shoot=10|^ shots=17|^ shout=9|^ sign=-7|^ slow=18|^ small=-5
^ smell=16|^ snow=6|^ so=-9|^ someone=30|^ sorry=-29|^ source=-20|^ speed=-9|^ spot=23|^ staff=8|^ start=9
^ state=-7|^ stop=-38|^ story=-10|^ street=-10|^ sunday=-5|^ sunrise=-6|^ super=-6|^ survey=11|^ swim=-12
^ tag=23|^ teens=-12|^ tell=5|^ text=10|^ thank=-60|^ thanks=-27|^ that=-31|^ that's=15|^ the=-35|^ their=13
^ there=9|^ there's=14|^ they=-24|^ this=-33|^ those=16|^ three=9|^ tips=-8|^ to=43|^ today=6|^ tornado=12
^ town=13|^ trash=-22|^ turn=19|^ twelve=-17|^ u.s.=-5|^ until=-19|^ update=-9|^ use=-15|^ visit=7
^ volunteers=5|^ vote=7|^ walk=-7|^ want=-13|^ water=-7|^ wave=-17|^ we=-54|^ we'll=-15|^ we're=26|^ we've=18
^ wear=-27|^ welcome=-11|^ what's=23|^ where=16|^ which=-11|^ who=12|^ work=-11|^ wow=19|^ write=-20|^ yard=5
^ you=-35|^ you're=-17|^ your=-9|^ zone=19|^ {emoji}=-73|^ {hashtag}=-10|^ {own}=-5|a=35|a #=-12|a $#=38
a _ !=-7|a _ #=-27|a _ $=-20|a _ ?=-8|a _ a=-7|a _ about=-7|a _ and=-10|a _ at=18|a _ before=12|a _ car=-7
a _ card=6|a _ day=7|a _ fire=-9|a _ from=-24|a _ id=-11|a _ if=6|a _ is=17|a _ license=-10|a _ link=-6
a _ meeting=-7|a _ message=-20|a _ minute=-12|a _ on=-30|a _ or=-24|a _ over=-13|a _ page=-6|a _ pass=-14
a _ permit=-23|a _ pickup=-18|a _ pipe=-6|a _ place=-7|a _ question=-12|a _ ring=-16|a _ that=-7|a _ to=-19
a _ trailer=12|a _ truck=-10|a _ was=6|a _ who=-6|a _ will=-6|a _ with=13|a _ would=21|a _ year=-7|a _ you=-5
a big=-12|a bill=-18|a bit=14|a book=-15|a bucket=12|a burn=6|a bus=-11|a car=15|a card=-13|a career=-6
a chance=27|a city=10|a cold=14|a copy=-11|a couch=20|a county=-6|a couple=12|a crash=-6|a crew=-12
a direct=-10|a fence=7|a few=7|a fine=-12|a firefighter=-8|a first=-10|a flu=8|a form=7|a free=-29|a grill=-7
a guide=11|a hold=-7|a home=-23|a hose=-5|a jar=-8|a leash=-9|a library=5|a light=-12|a line=6|a lot=-20
a low=-13|a main=-8|a message=-7|a month=-16|a name=16|a new=-13|a no=11|a parked=-6|a person=-7|a photo=-22
a picnic=13|a plan=11|a plow=-8|a pool=-6|a post=-5|a pothole=-8|a private=-10|a public=-6|a ramp=-9|a real=-6
a report=-8|a ride=12|a ring=24|a second=-9|a short=-7|a slow=-7|a spot=6|a state=-10|a storm=-7|a street=-8
a strike=15|a ticket=-8|a tornado=-13|a week=-24|a while=18|a white=-6|a worn=-11|a.m.=-36|a.m. $=-6
a.m. _ #=-15|a.m. _ $=13|a.m. _ sunday=6|a.m. at=5|a.m. in=-9|a.m. on=11|a.m. so=-9|a.m. to=-17|a.m. today=7
abbott=15|about=17|about #=-8|about $=11|about _ $=26|about _ a.m.=18|about an=-22|about it=21|about our=11
about the=16|about three=-11|about to=15|absolutely=29|absol~=29|academy=7|acade~=7|accessible=6
accessible spaces=7|acces~=6|account=8|account $=6|account _ $=12|accou~=12|acres=9|across the=-7|act=16
act $=-8|active=5|add=-8|add a=-9|add your=-15|added=-13|addre~=7|adopt=7|adoption=-11|adopt~=-16|adult=-7
advice=21|after=-31|after #=-20|after _ p.m.=-10|after the=20|afternoon=11|after~=12|again=9|again $=35
again _ of=-11|again as=-7|against=23|again~=23|agency=-6|agency _ the=-6|ages=-22|ages #=-11|ages $=-9
ages _ and=-6|agreed=16|agreement=-17|agree~=-17|ahead=17|ahead _ the=7|aid=-17|alarm=-38|alarms=-19|alder=9
alert=-26|alert a=-12|all #=-17|all _ are=9|all _ can=14|all _ of=-15|all _ so=-8|all _ welcome=-5
all ages=-12|all are=-7|all day=-17|all of=-25|all six=-7|all week=16|all year=6|allowed=-7|allow~=-7|along=22
along $=13|along _ the=7|along the=-5|already=16|alrea~=16|also=-10|always=21|an=30|an _ $=21|an _ in=21
an _ of=-15|an _ on=10|an adult=-5|an eye=14|an hour=-28|an officer=22|an open=-5|ana=11|and=-25|and #=-28
and _ #=-20|and _ $=-57|and _ a=22|and _ all=16|and _ and=-7|and _ are=-8|and _ away=6|and _ back=-12
and _ be=29|and _ bill=-7|and _ can=6|and _ can't=25|and _ crew=-9|and _ do=-16|and _ first=6|and _ for=-36
and _ from=5|and _ get=6|and _ go=13|and _ has=-20|and _ have=37|and _ here=9|and _ hope=12|and _ how=-7
and _ is=-15|and _ last=10|and _ low=-9|and _ may=7|and _ new=-10|and _ of=13|and _ on=13|and _ one=-18
and _ open=-10|and _ our=-12|and _ pay=11|and _ should=6|and _ the=-37|and _ them=-8|and _ they=14
and _ to=-20|and _ two=17|and _ until=-11|and _ what=10|and _ will=21|and _ with=-19|and _ won't=14
and _ you=23|and _ your=-18|and _ yours=11|and _ {own}=-7|and _ {phone}=-5|and a=-55|and ask=-16|and at=-6
and bring=-7|and call=-21|and crews=-5|and don't=15|and elm=13|and every=19|and get=5|and give=7|and go=-6
and have=-7|and he=23|and how=-5|and it's=-7|and its=7|and leave=-26|and let=-6|and meet=-7|and mill=-6
and now=16|and oak=10|and on=-6|and one=-8|and our=-17|and pick=-13|and see=7|and she=11|and so=14|and stop=7
and take=-21|and tell=-15|and thank=-8|and the=5|and then=17|and two=-14|and up=-7|and use=-9|and we=17
and we're=7|and where=-18|and you'll=14|and your=12|animal=-13|animal shelter=-8|announced=-18|another=21
another _ $=10|anoth~=21|answered=8|answers=-11|any=17|any _ $=-7|any _ in=11|any branch=-7|any day=-7
any library=-7|any time=-6|anyone=15|anyone who=-7|anywhere=-6|anywh~=-6|apartments=21|apart~=21|apologize=9
apolo~=19|app=21|app _ $=33|appeal=23|apply=-30|apply at=-10|apply for=-7|appointment=11|appoi~=11|approved=-8
appro~=8|april=-46|april #=-27|april $=-8|april _ $=-19|april _ and=-9|april _ our=-9|archi~=16|are=-28
are #=-6|are $#=-11|are _ #=9|are _ $=18|are _ a=6|are _ and=-9|are _ at=-31|are _ by=19|are _ friday=12
are _ if=8|are _ in=25|are _ on=-39|are _ out=21|are _ to=-21|are _ until=-7|are _ with=-9|are _ {own}=-9
are a=18|are at=19|are back=-7|are closed=9|are doing=25|are due=9|are fine=-6|are free=-26|are hiring=-6
are in=-14|are not=9|are now=-12|are on=-17|are open=-9|are out=-12|are possible=-6|are right=-5|are set=-7
are sorry=26|are still=-13|are the=11|are welcome=-23|area=-12|area $=18|armed=23|around=26|around the=-10
arrested=-14|arrested _ man=-8|arres~=-15|arriv~=-17|art=6|as=53|as _ #=-6|as _ and=5|as _ as=27|as _ can=5
as _ the=18|as a=10|as many=9|as of=-13|as the=6|as we=14|ash=-12|ash _ $=-7|ash park=-8|ask=-39|ask _ and=16
ask _ to=-8|ask a=-13|ask for=-13|ask the=-36|ask you=-8|asked=-19|asked for=-14|asking=-18|asking $=-6
asking _ $=-8|asks=-24|asks _ to=-15|asks for=-14|association=-18|assoc~=-18|at=-11|at #=36|at #%=16|at $#=14
at _ #=26|at _ $=12|at _ ?=-16|at _ a.m.=8|at _ and=26|at _ branch=-7|at _ canal=6|at _ central=-14
at _ city=-7|at _ desk=-7|at _ door=9|at _ elm=-5|at _ farmers=-20|at _ front=26|at _ hall=-30|at _ high=-9
at _ in=15|at _ library=-25|at _ main=8|at _ mill=-13|at _ oak=-10|at _ or=-7|at _ p.m.=-14|at _ park=-44
at _ plaza=19|at _ police=-6|at _ pond=9|at _ pool=18|at _ rec=-9|at _ shelter=-10|at _ station=-6|at _ to=-11
at _ water=-6|at a=10|at about=19|at all=-7|at any=-13|at ash=-8|at cedar=9|at city=-30|at each=-12|at elm=-6
at home=10|at its=-9|at least=-8|at lincoln=-7|at mill=-13|at night=-8|at oak=-17|at pine=-6|at the=-44
at work=-6|at {email}=-13|at {link}=13|at {own}=-8|at {phone}=-46|atten~=14|attorney=13|attor~=13|audit~=-16
avenue=13|avenue $=6|avoid=11|avoid _ area=-11|awarded=-9|awarded the=-9|award~=-9|away=14|away $=9
away and=-13|away from=-12|b=-12|back=-22|back _ any=11|back _ the=-29|back at=9|back by=7|back in=-28
back on=-34|back the=6|back to=7|bad=33|badge=6|bag=-18|bags=-13|bags $=-10|ball=7|ballot=22|ballot $=-5
ballots=-14|ballo~=-14|balls=-16|balls and=-16|band=-11|bank=6|barrel=18|baske~=-18|battery=-9|batte~=-10
be=103|be #=-7|be _ $=-7|be _ by=6|be _ for=13|be _ on=-8|be back=-17|bea=5|beach=-19|beams=-8|beat=25
beds=-15|been=48|been _ $=13|been _ in=17|bees=-5|before=19|before #=-11|before $=-6|before _ $=18
before _ drink=-10|before friday=41|before the=-14|before you=5|began=-21|behind=51|behind the=8|being=17
being _ $=12|bell=-24|belongs=12|belongs to=-6|belon~=12|below=14|belts=-9|bench=-24|benches=-8|bench~=-8
best _ in=-7|beth=12|better=14|between #=-6|between _ and=-27|between us=8|bid=-13|bids _ the=-6|bids for=-6
big _ $=-9|bike=-7|bike lane=17|bike racks=-7|bikes=-24|bill=-6|bill #=11|bill $=-7|bill _ $=-7|bill _ your=19
bill is=21|bill with=-9|billing=13|billing _ $=-7|billing _ {phone}=-7|billing at=-7|billi~=10|bills=-16
bills are=-9|bin $=9|bio=-14|bio $=-16|birch=19|birch _ $=-15|birch _ is=-6|bird=-18|birth=13|birthday=9
birth~=9|biscuit=-39|biscuit a=-11|biscu~=-39|bit=14|black=-18|blame $=18|blanket and=6|block=-21
block party=-9|blocked=-5|blocks=-5|blocks _ right=-8|blocks the=-8|block~=-5|blood=45|blood drive=37|blue=28
blue _ $=-21|blue cart=-11|blue coat=12|bo=-5|board=-6|boat=-9|boathouse=-9|boathouse $=-9|boath~=-9|boil=-7
boil _ notice=-18|boil _ water=8|boil water=-18|boil your=9|bond=14|bonds=9|book=15|book $=-9|book _ at=27
book _ keep=-6|book club=-7|book sale=25|book to=-6|bookm~=-15|books $=16|boots=-7|boots $=-11|borrow=-12
borrow a=-6|both=-25|both _ $=-15|bother=10|bothe~=13|bottl~=-7|bought=6|bowl=-7|box=-32|box _ the=-12
box at=-12|boxes=-13|boy=9|branch=-18|branch $=-12|brass=7|break=8|breaking=7|breaking _ cars=7
breaking into=7|break~=11|bridge=-11|bridge $=-19|bridge _ $=14|bridge _ open=-11|bridge is=-10|bring=-46
bring _ $=-6|bring _ card=-10|bring _ own=-5|bring _ photo=-9|bring _ to=-6|bring a=-30|bring the=-7
bring your=-15|brings=11|broken=-13|broth~=16|bucket=19|budget=9|building=-32|build~=-32|built=-13|bulk=17
bulk pickup=17|bulky=19|burglar=10|burglary=6|burgl~=15|burning=8|burni~=8|bus=-29|bus _ $=22|bus drivers=21
bus is=-22|buses=-6|buses $=7|but=6|but please=-12|but we=-16|button=9|by=-40|by #=-27|by $=5|by _ #=-9
by _ a.m.=-10|by _ and=23|by _ may=-28|by _ night=-5|by _ p.m.=-16|by _ that=20|by friday=-13|by mail=-12
by our=-16|by sunday=-6|by thursday=-7|cafe=-7|cake=-22|calendar=8|calendar $=9|calen~=8|call=-70|call #=-75
call _ $=-48|call _ at=-16|call _ hall=-7|call _ nurse=-6|call _ text=-7|call _ to=-11|call _ with=9
call billing=-9|call city=-7|call us=-10|call you=-8|call your=26|call {phone}=-12|called=-20|calling=9
calli~=9|calls=-41|calls _ one=-6|calm=-8|came=-15|came from=-6|came to=-15|camera=-36|cameras=-14|camer~=-14
camp=27|campaign=-7|campa~=-7|can=-21|can _ #=-7|can _ a=-12|can _ at=-12|can _ for=-12|can _ it=-39
can _ on=-6|can _ the=-10|can _ you=-13|can _ your=-11|can apply=-6|can do=21|can give=-11|can go=17
can pay=-7|can read=-7|can see=-12|can set=-6|can speak=-14|can waste=-7|can you=22|can't=44|can't _ a=18
can't _ about=-8|can't _ to=15|can't discuss=-16|can't say=-27|can't share=-6|can't talk=-8|canal=6
canal street=6|candidate=-10|candi~=-13|cannot=-7|canoe=-7|cans=-12|car=36|car _ #=16|car _ $=14
car _ birch=-7|car _ our=-6|car _ the=15|card=-12|card $=10|card ?=-8|card _ $=-6|card _ the=-14|card and=-14
cards=-23|cards $=-18|career=-6|carpet=40|carry=10|cars on=18|cart=-76|cart $=-15|cart is=-12|case=-19
cases=-10|cash=44|cat=35|catch=-8|cats=-10|cause=-34|cause $=-6|caused=24|cedar=-18|cedar _ #=10|cedar and=21
cedar is=-6|cedar street=-21|cell=14|center=-43|center $=-15|center _ #=8|center _ $=-7|center _ open=-6
center and=14|center gym=-7|center is=-9|center on=-6|center room=-7|centers=12|cente~=12|central=-26
central _ on=-10|central library=-21|centr~=-26|cents=6|cents $=6|certi~=-21|chair=-6|chairs=10|chairs $=12
chalk=11|chance=44|chance _ a=22|change=-6|changed=9|chang~=13|charge=-8|charg~=-8|check=-32|check $=-9
check _ before=12|check _ smoke=-10|check on=10|check the=-8|check your=-7|checked=-19|checking=-15|checks=-14
checks $=-6|check~=-27|chemical=18|chemi~=18|chick~=6|chief=30|chief's=25|chief~=25|child=-9|children=-13
children _ #=-6|children under=-6|children's=-10|children's _ $=-11|children's room=-15|child~=-20|chip=17
chip in=5|chlorine=7|chlor~=7|choose=-7|christmas=11|citizen=-13|citizens=6|citizens _ academy=7
citizens police=7|citiz~=-8|city=-32|city $=20|city _ $=6|city _ and=-8|city _ at=-9|city _ marlow=-16
city hall=-35|city museum=-6|city of=-16|city's=-10|class is=-6|classes=-21|class~=-26|clean=-32|clean _ $=-7
cleaned=-13|cleaning=-7|clean~=-16|clear=-24|clear $=-16|cleared=12|clear~=13|clerk=-5|clerk who=11|click=-9
climb=-20|climb _ a=8|clinic=6|close=-27|close _ street=-10|closed=-23|closed _ $=8|closed for=21
closed on=-14|closed today=-6|closing=8|closing the=5|closi~=7|closure=-8|closu~=-8|club=-33|club _ the=-15
club reads=-10|coach=7|coat $=-13|code=11|code _ the=-11|code on=-11|coffee=13|coin=-8|cold _ for=-11
cold tap=-14|cole=7|coli=-5|coli $=-5|collection=-6|colle~=-12|color=-9|come=20|come $=18|come _ for=-11
come _ it=-12|come _ served=-6|come _ the=33|come _ to=11|come and=-14|come back=5|come by=-7|come first=-6
come for=11|come in=-9|come see=-7|comes back=-6|coming=32|coming to=8|comment $=-11|comment with=-18
comments $=-5|comme~=13|commission=-6|committee=17|committee $=13|commi~=11|community=-16|community garden=-12
commu~=-16|company=13|company $=15|compa~=19|complaint=-6|compl~=49|compost=-17|compo~=-17|concert=9
concert _ the=8|conce~=17|concrete=13|concr~=13|condition=27|condi~=11|confi~=-14|congratulations=-31
congratulations _ the=-6|congratulations to=-16|congr~=-16|conta~=8|contest=-14|conte~=-14|contract=-9
contractor=6|control=19|contr~=36|cookb~=-6|cooking=-10|cooki~=-11|cool=-22|cooling=15|cooling _ open=15
cooli~=15|copies=-9|copy=-20|copy at=-13|corner=16|corner $=13|correction=-10|corre~=-16|cost=16|cost $#=-6
costs=-31|costs $#=-21|couch=9|could=19|could do=23|couldn't=11|could~=11|council=-10|council $=9
council _ #=-6|council _ $=-5|council _ on=-21|council _ the=8|council _ to=16|council approved=-5
council president=16|council takes=-10|council voted=-15|council votes=-8|council will=-9|councilmember=32
counc~=32|count=-10|count $=-6|count _ from=-6|count is=-6|counter=29|counts=11|county=-29|county $=-27
county _ $=-7|county _ to=16|county clerk=-18|county health=-6|county's=-9|count~=19|couple=12|couple of=12
course=8|court=-12|court~=5|covers=-7|cracks=-6|crash=-6|crash $=-7|crash _ oak=7|crash _ route=9|crash on=10
crash~=18|credit=-5|creek $=11|crew=-76|crew $=-21|crew _ the=-6|crew _ they=-8|crew and=-10|crew is=9
crew will=-7|crews=-37|crews $=6|crews _ at=27|crews _ on=-7|crews are=24|crews will=-18|critics=-23
criti~=-18|cross=-14|crossing=-28|crossing guard=-12|cross~=-35|custody=7|custo~=9|cut=8|cutting=13|cutti~=13
cyclist=7|cycli~=7|dam=-12|damage=-5|dana=-6|dana ruiz=-9|dance=-10|danger=8|dangerous=26|dange~=26|dark=-7
date=-36|date $=-10|date _ $=-9|date _ birth=10|date _ the=-9|date of=10|dates=-9|dawn=-7|dawn _ dusk=-14
dawn to=-14|day=-10|day _ #=5|day _ $=11|day _ all=-10|day _ may=-5|day _ the=-16|day and=18|day before=-7
day from=-8|day on=-9|day to=-9|day {own}=22|days=-22|days $=-13|days _ $=26|dead=13|deal=10|death=-7
december=-10|decem~=-10|deck=-21|dee=-14|dee $=-9|deep=12|degrees=-7|degrees $=-6|degre~=-7|delete=-17
delete it=-10|deliv~=8|deman~=14|depar~=-9|depot=-10|depot _ $=-8|depot square=-15|deserve=11|deser~=21
design=13|desig~=-5|desk=-23|desk $=-29|desk and=-7|details=-9|detai~=-9|detective=20|detectives=23|detec~=44
detour=-13|dial=-7|dial #=-5|did=33|did not=-13|did the=12|did you=13|died _ the=12|direct=-10
direct message=-10|director=26|direc~=32|disabled=-10|disab~=-10|discuss=-10|discuss _ here=-16|discu~=-10
dispa~=9|district _ the=8|dm=13|do=-8|do $=10|do _ know=-9|do it=13|do not=-50|do you=19|dock=26|dock $=18
does=7|does not=16|does the=-7|does your=-5|doesn't=18|doesn~=18|dog run=-7|dogs=-34|dogs _ the=-16|doing=31
dollar=10|don=-11|don't=-7|don't _ a=26|don't _ it=-18|don't _ the=13|don't _ to=-9|don't be=8|don't get=15
don't have=24|don't share=-9|donated=-12|door=12|door $=8|doors=16|dot=-6|double=29|dover=24|down=38|down $=40
down _ one=7|down _ the=7|down _ you=-5|down and=-12|down on=-9|down the=20|downtown=20|downt~=20|dr=7
draft=16|drain=-11|drain $=-8|drain ?=6|drain _ $=6|draw=15|drawi~=-19|dress=24|drink _ $=-6|drink it=-6
drive=6|drive $=-8|drive through=-15|driver=20|driver $=-5|driver's=-6|driver's license=-6|drivers=8
drivers please=-10|drive~=30|drop _ old=-5|drop in=-13|drop off=-26|drop your=24|dropped=28|dropp~=39|drug=9
dry=-20|dry $=-11|due=-8|due friday=12|during the=-5|dusk=-23|dusk $=-20|e=10|e _ $=11|e coli=-5|each=-57
each $=-9|each _ $=-8|each _ can=-9|each _ until=-6|earlier=5|earli~=5|early _ $=9|earned=-8|east _ $=-5
easy _ $=-14|easy to=-14|eat=12|ed=-22|egg=-12|eight=-10|electric=-5|elect~=-12|elementary=16|eleme~=16
elevator=-15|eleva~=-15|elm=-30|elm _ $=-9|elm _ is=-12|elm bridge=-22|elm street=-44|else=6|email=21
emergency=-10|emergency ?=-32|emergency _ $=-32|emerg~=-10|end=29|ended=17|ends=-18|engine=-13|engine #=-8
english=6|engli~=6|enough=19|entrance=16|entrance $=14|entra~=16|envel~=7|estimate=-7|estim~=-7|evacuation=-6
evacuation _ for=-15|evacuation order=-7|evacu~=6|even=46|event=16|ever=23|every=27|every _ $=-25
every _ of=16|every day=-11|every dollar=7|every friday=-13|every one=10|everyone=47|everyone _ the=10
everyone who=-12|everyone's=16|everything=26|every~=82|exit=8|expect=-10|expect _ open=-6|expect to=-7
expects=-5|expec~=-5|explain=10|explains=-9|extra=-5|eye=10|f=17|faces=9|failed=38|fair=17|fair _ $=-13
fair point=-16|fair question=-5|fake=-20|fake page=-7|fall=20|fall $=15|fallen=8|falls=19|falls $=21
falls _ #=-23|falls _ $=12|falls _ a=-5|falls at=-9|falls fire=9|falls on=-12|family=5|farm=-13|farmers=-22
farmers market=-22|farme~=-22|fast $=-7|fault=29|favorite=7|favor~=5|fear=20|fee=-19|fee $=-9|fee _ $#=-13
fee is=10|feed=-18|feel=26|fees=-9|feet=-33|feet _ and=-7|feet _ water=6|feet in=-7|feet of=6|feet tall=-8
fell=5|fence=5|festival=-19|festival $=-16|festi~=-19|few=7|field=10|fight=23|file _ complaint=-6|file a=-10
fill=-5|fill _ the=-12|fill in=13|filled=10|fills=12|final=-11|finally=13|final~=13|find=-25|find the=-15
find your=-8|finds=-12|fine=9|fine $=8|fines=14|finish=-16|finished=13|finis~=13|fire $=-22|fire ?=13
fire _ #=-6|fire _ $=22|fire _ and=-14|fire _ is=7|fire _ on=8|fire _ the=-10|fire crews=-9|fire marshal=-19
fire season=-5|firefighters=-11|firefighters will=-7|firef~=-15|fires=-23|fires _ the=-15|fires in=-7
first=-28|first $=-17|first _ $=-23|first _ first=-6|first _ of=5|first come=-8|first day=-6|first served=-6
first two=-11|fit=-18|fits=-11|five minutes=-14|fix=-23|fix it=-14|fixed=-31|fixed $=-9|fixed and=-9
fixed the=-13|flag=10|flags=-10|flash=-6|flat=-7|flat and=-6|flood=27|flood $=-7|flood _ $=50|flood _ for=-6
flood warning=-16|flood watch=9|floor=-26|floor $=-9|floor _ $=-7|flu clinic=6|flyer=-8|fog=-8|folks=64
folks $=9|follow=36|follow _ for=-13|follow {mention}=-13|follo~=13|food=-24|food _ $=-6|food pantry=-6
food trucks=17|for=-11|for #=-17|for _ #=-26|for _ ?=-14|for _ a=-14|for _ and=-21|for _ at=21
for _ candidate=-10|for _ cause=-10|for _ day=10|for _ days=10|for _ elm=-6|for _ favorite=13|for _ first=-14
for _ from=24|for _ minute=-9|for _ minutes=-18|for _ new=40|for _ of=10|for _ off=13|for _ on=-9
for _ only=-15|for _ patience=-10|for _ pool=-10|for _ season=-6|for _ the=-5|for _ us=-5|for _ we=15
for _ weeks=-7|for _ with=7|for _ years=-15|for a=56|for about=-18|for ages=-10|for all=-8|for asking=-14
for checking=-12|for city=-5|for five=-11|for free=-8|for it=30|for marlow=-11|for mayor=6|for one=11
for paving=25|for repairs=-15|for summer=-7|for the=-19|for their=-16|for this=-12|for three=9|for two=-11
for you=-18|for your=-23|for zone=-17|ford=15|forest=22|form=-7|form is=11|forwa~=15|found=-53|found _ $=-15
fountain=14|fount~=14|four=-30|four $=-9|four _ $=-12|four _ and=-17|frankly=31|frank~=31|free=-60
free _ all=-6|free _ at=-9|free _ help=-6|free _ saturday=6|free _ the=-13|free _ to=-9|free _ water=15
free and=-11|free at=-7|free for=-9|free on=11|free parking=-11|free rain=-12|free tax=-6|freeze=13|friday=-18
friday $=-7|friday _ #=-17|friday _ $=12|friday may=-16|frida~=19|friend=10|friend $=-6|friends=13
friends of=12|frien~=22|from=-26|from #=-14|from _ #=-7|from _ $=-7|from _ a.m.=-11|from _ hall=15
from _ in=-5|from _ june=18|from _ library=-6|from _ may=24|from _ mill=-11|from _ of=-16|from _ on=13
from _ street=-16|from a=-29|from city=10|from dawn=-9|from monday=24|from oak=-7|from our=-18|from the=8
from tuesday=18|from your=-15|front=-22|front _ $=-10|front _ is=8|front desk=-17|front of=-6|front street=16
full=8|full _ and=6|full list=-13|fun=22|fund=24|fundr~=-9|further _ $=9|gallons=-14|gallons a=-12|gallo~=-14
game=20|garbage=17|garba~=17|garden=-25|gas=36|gas ?=16|gas _ $=9|gas _ at=-8|gas leak=7|gate=-11|gate $=-7
gate _ the=-6|gates=-18|gave the=-8|gener~=12|get=73|get _ $=10|get _ of=-9|get a=-15|get out=-10|get to=29
gets=58|getting=5|getti~=5|ghost=-6|gift=14|gift card=19|gift cards=-14|give=-22|give it=7|give you=-12
glad=-20|glad you=-7|glass=-20|glass _ the=-11|glove=5|gloves=-6|go=21|go ?=-6|go _ at=19|go _ by=-10
go _ on=-28|go _ the=-6|go home=-5|go in=-36|go inside=-14|go on=-10|goats=-12|goes=-11|goes _ the=-10|gone=34
good=-19|good _ $=-16|good catch=-13|good morning=-6|good news=17|got=-13|got a=-9|governor=-7|grab=31
graders=-25|grade~=-25|graduation=22|gradu~=14|grand~=26|grant=-7|grass=-17|gray=-19|grease=-17|greasy=-12
great=5|great _ $=-13|great question=-9|green at=-7|greg=29|grill=-20|group=29|grown=6|grown up=-6
grown ups=12|guard=6|guess=21|guide=8|guilty=16|gusts=11|guy=40|gym=24|gym $=20|had=10|hair=-5|hair blue=-9
hale=10|half=13|hall=-31|hall $=-5|hall _ $=-7|hall _ the=13|hall _ {phone}=-7|hall and=-8|hall at=-9
hall on=16|hand=31|handl~=9|hang=-6|happen=19|happened=21|happens=20|happe~=30|happy=-9|hard=-24|hard _ $=-6
hardware=5|hardw~=5|has=-26|has #=-6|has _ a=7|has _ new=-12|has _ our=-9|has _ the=26|has a=-12|has been=22
has earned=13|has new=-10|has no=8|has the=-10|has three=-7|have=69|have _ $=6|have _ seen=17|have a=-11
have been=29|have it=-5|have no=10|have not=7|have you=22|he=41|he _ in=20|he _ not=-12|he _ presumed=-10
he _ risen=12|he has=-12|he is=-30|he's=39|head=21|heading=-24|headi~=-24|health=-17|health department=-9
hear=-32|hear it=5|hear you=-10|hearing=-16|hearing _ may=10|heari~=-16|hearts=15|heavy=27|held=12|hell=6
helmets=-6|helme~=-6|help=-13|help $=-10|help us=23|help with=-10|help you=-7|hens=-8|her=58|her $=-9
her _ $=10|her _ and=14|her _ the=9|here=7|here $=-33|here _ #=-6|here _ $=9|here _ the=-13|here and=16
here is=-16|here or=-7|heron=-24|herons=-8|hi=-37|hi _ $=-19|hi _ thanks=-7|hi _ the=-13|hi _ we=-22
hi _ your=-7|hi bea=9|hi sam=-5|hide=-9|hide comments=-6|high $=-15|high _ $=8|high ground=9|higher=-18
higher _ $=-18|higher ground=-18|hill $=21|hill park=-20|him=36|him $=10|hired=-10|hiring=-14|his=55
his _ $=-16|his _ is=5|his family=-32|his name=-17|history=-7|histo~=-7|hit=33|hit $=10|hit _ parked=-6
hit a=-6|holding=24|holdi~=24|home=-25|home ?=-10|home _ $=-8|home _ a=-25|home address=12|home and=9
home in=-19|home now=15|home on=9|homes=9|homes on=-7|honest=22|honestly=15|hones~=15|hope=40|hope to=5
hope you=11|hose=-8|hose $=-8|hospital $=-12|hot=25|hot take=16|hour=-38|hour $=-8|hours=13|hours _ on=11
hours are=-7|house=8|house $=-22|house _ #=16|house _ $=10|house _ on=13|house at=19|house is=6|house~=12
how=-16|how it=-19|how many=13|how much=-7|how the=-5|how to=-19|hurricane=25|hurri~=25|hurt=-19|hurt $=-13
hurt and=-9|hurt in=-15|hydrant=-11|hydrants=-8|hydrants on=-5|hydra~=-18|i=-17|i _ the=-13|i'll=22|i'm=15
id and=6|idea=11|ideas=18|if=22|if _ are=-13|if _ ask=14|if _ can=-6|if _ feel=7|if _ live=-17|if _ need=-13
if _ think=8|if a=-8|if it=-29|if we=22|if you=-12|imagine=23|imagi~=23|in=15|in #=-40|in $=9|in _ #=-13
in _ $=-53|in _ ?=-12|in _ and=-13|in _ at=16|in _ blue=-9|in _ box=-5|in _ call=-7|in _ car=-14|in _ city=-12
in _ comments=6|in _ county=13|in _ days=-10|in _ falls=-24|in _ green=19|in _ hour=-10|in _ is=17
in _ mail=-11|in _ main=-9|in _ minutes=7|in _ new=14|in _ of=-10|in _ on=16|in _ park=11|in _ red=-7
in _ storm=6|in _ the=10|in _ trash=-6|in a=-27|in an=-10|in and=10|in april=-11|in bio=-18|in by=-10
in closed=5|in committee=5|in court=11|in custody=7|in front=-11|in january=-11|in july=-12|in june=7
in last=20|in march=-10|in marlow=-26|in may=-7|in mill=-5|in october=-7|in on=-13|in our=9|in public=-5
in riverside=12|in september=-7|in the=-5|in this=24|in town=18|in with=11|in {own}=-7|inbox=11|inches=-15
inclu~=-6|income=5|indoors=32|indoo~=32|innocent=-11|innocent $=-11|innoc~=-11|ins=12|inside=-21|inside $=-17
inside and=5|inspection=17|inspe~=18|insta~=-9|insurance=-10|insurance $=-9|insur~=-8|inter~=37|into _ $=20
into _ on=21|into cars=7|into it=15|into the=-11|investigators=-12|investigators _ looking=-5
investigators are=-10|inves~=-6|invit~=-8|irs=-13|is=33|is #=-45|is $=16|is $#=16|is _ !=-18|is _ #=-10
is _ #%=12|is _ $=-67|is _ a=-22|is _ about=10|is _ again=-20|is _ all=-8|is _ and=-26|is _ as=20|is _ at=31
is _ but=-5|is _ by=-17|is _ fair=-10|is _ feet=-7|is _ for=-5|is _ from=-10|is _ in=8|is _ innocent=-11
is _ june=-11|is _ last=-13|is _ may=-14|is _ mill=10|is _ monitored=-18|is _ no=19|is _ or=-15|is _ our=16
is _ reason=18|is _ so=-5|is _ the=25|is _ to=9|is _ today=-8|is _ until=15|is _ us=11|is _ wednesday=-7
is _ with=13|is _ {own}=-7|is a=50|is about=15|is all=-10|is an=-15|is at=-25|is back=-14|is behind=-8
is by=-5|is calling=8|is clear=-8|is closed=-38|is coming=22|is done=5|is down=-9|is fixed=-12|is free=-35
is from=-10|is full=-13|is going=10|is in=23|is lifted=-6|is no=-11|is not=-20|is now=25|is off=24|is open=-20
is our=-58|is out=-21|is possible=-5|is presumed=-11|is ready=-8|is risen=12|is running=-11|is safe=-20
is taking=14|is that=13|is thick=-11|is too=-6|is under=17|is wednesday=-6|is welcome=-11|is what=-9
is your=41|isn't=31|issued=-22|it=14|it $=66|it ?=18|it _ #=-24|it _ $=22|it _ a=-5|it _ and=13|it _ be=-12
it _ been=7|it _ free=-7|it _ its=-21|it _ june=25|it _ not=34|it _ on=-27|it _ open=-11|it _ or=5
it _ the=-42|it _ to=8|it _ with=13|it _ you=-13|it all=19|it as=7|it at=-27|it by=-6|it down=9|it from=7
it had=7|it happens=-9|it has=-11|it here=-19|it in=15|it opens=9|it out=6|it stays=-8|it takes=-12
it took=-10|it until=8|it up=20|it was=-7|it with=5|it works=-13|it would=8|it {own}=21|it's=42|it's _ and=-12
it's yours=-6|item=28|items=10|its=-11|its _ $=16|its own=9|jail=31|jan=-14|january=-17|january $=-9
janua~=-17|jar=-8|jazz=23|jen=-19|jewish=15|jo=-24|joan=-7|job=-9|job _ is=-12|join=26|join the=21|july=-9
july #=-10|july _ $=7|june $=21|june _ $=-22|june _ at=-10|juniper=-9|junip~=-9|jury=-28|just=77|just _ in=-7
just _ us=-20|k=15|k #=15|keep _ $=-10|keep _ feet=-6|keep _ off=-12|keep a=-6|keep it=14|keep signs=-7
keep the=-15|keep your=-7|key=-7|keys=-14|kids $=-8|kids _ $=-11|kids _ the=11|kill=11|killed=28|killer=18
kim=-7|kim osei=-11|kim's=28|kind=-7|kind words=-11|kindergarten=-12|kinde~=-22|kitchen=-12|kitchen $=-8
kitch~=-13|know=-14|know $=10|know what=-6|korean=-8|lab=10|ladder=-5|ladies=8|landlord=13|landl~=26|lane=-31
lane $=-6|lane of=-8|lane on=-7|lanes=-21|language=-7|lap=-8|large=-29|large print=-7|last $=-10|last _ $=-9
last _ on=-5|last _ to=-8|last night's=13|last seen=-6|last two=-14|last week=11|late fees=-7|late on=11
later=-7|latest=19|lawn=18|lawsuit=17|lawsu~=17|lawyer=10|lazy=20|lead=12|league=13|leak=16|learn=-7
learn _ to=-6|learn to=7|least=-8|least #=-11|least _ days=-12|leave=-28|leave _ $=-10|leave _ at=-7
leave it=-6|leave now=-9|leaves=-40|led=7|lee=-7|left=24|left _ the=-16|left a=41|leftover=10|legal=20
legal advice=28|lena=-18|lend=-9|lent=-14|less=-20|less than=-13|lesson=-11|let=25|let _ down=20|let go=12
let the=-30|let us=11|let you=6|let's=25|let's _ it=9|letter=-22|letters=-9|lette~=-9|letting=13|letti~=13
levels=-5|levy=6|librarians=-8|library=-37|library $=-14|library _ friday=-11|library _ on=-12
library _ open=11|library _ saturday=17|library card=-7|library from=-6|library is=9|library's=5|libra~=-40
licensed=-6|licen~=-11|life=-16|lift=-18|lifted=-14|lifted $=-12|light $=20|lightning=-5|lights=-37
lights $=-8|lights _ $=-11|lights on=-13|light~=-6|like=31|like _ $=7|like _ to=-23|like a=14|like you=-23
likes=-13|limit $=8|limit _ #=-8|limit for=-9|limit is=13|lincoln=-6|lincoln _ $=-16|lincoln high=-6|linco~=-6
line=-20|line _ $=-6|line _ {phone}=-11|line at=-10|line is=-15|link=-11|link _ bio=-18|link in=-15|link to=6
list=-16|list is=-10|little=22|live=37|live on=-8|load=12|loading=16|loading _ $=16|loadi~=16|local=25
lock your=-15|locked=16|locker=-7|log _ $=-5|long=9|long $=-8|longer=41|look=-24|look $=-11|look _ it=15
look into=13|look up=-6|looked=-6|looking _ the=-8|looks=7|loop=-15|loop is=-15|lose=21|lost=-7|lost your=-7
lot=-24|loud=20|loud $=25|love=-20|loved=-5|loves=6|low=-17|low _ $=-7|low beams=-8|lower=-7|lowest=-18
lucky=34|luis=18|machi~=-14|made=29|mail=-11|mail $=-14|mail _ a=-10|main=-36|main $=-10|main _ #=-6
main _ $=-29|main _ garage=-8|main _ is=11|main _ on=14|main and=-6|main library=23|main st=-5|main street=-18
makes=-5|man=23|man #=-11|man was=-9|man with=16|manag~=38|many=-9|map=-29|map is=-9|maple=-6|march=-19
marcus=11|mark=34|market=-5|market _ saturday=-6|market on=-6|marlow=7|marlow _ !=24|marlow _ $=20
marlow _ fire=5|marlow _ from=17|marlow _ say=-7|marlow county=-37|marlow falls=37|marlow river=-5
marlow schools=-7|marsh=-7|marshal=-19|marsh~=-19|match~=10|may=-27|may #=-44|may $=-16|may _ #=-10|may _ $=10
may _ a=-5|may _ and=-15|may _ at=-14|may _ in=12|may _ is=-10|may _ not=-5|may _ so=9|may _ the=11
may _ to=-5|may _ we=-7|may be=9|may have=9|may not=14|may the=30|maybe=26|mayor=39|mayor _ is=17
mayor _ ruiz=-17|mayor dana=-17|mayor is=11|mayor ruiz=18|mayor's=11|mayor~=11|me=21|means=-25|measure _ is=5
measure b=-5|measure c=7|measu~=-7|mechanic=-8|mecha~=-10|medic~=14|meet=-32|meet _ a=-8|meet the=7
meeting=-28|meeti~=-33|meets=-7|member=9|memo=13|memorial=-10|memor~=-10|message=-21|message _ your=-10
message and=-5|message with=-16|messa~=-21|met=-11|met _ state=-7|meter=7|mia=16|midnight=12|midnight $=6
midni~=12|mile=-5|miles=-9|mill=-34|mill _ $=9|mill _ for=-9|mill _ has=-17|mill _ is=-10|mill _ lot=-13
mill _ on=5|mill _ open=-5|mill creek=-8|mill park=-33|mill road=-28|mill street=33|miller=-6|million=18
million _ the=10|milli~=18|mind=15|minute=-20|minute _ you=-8|minute before=-8|minutes=-26|minutes $=-12
minutes _ $=-7|minut~=-26|missed=-33|missing=18|missi~=18|mistake=-12|mista~=-13|mix=-19|mix _ $=-5|mix up=-9
mix who=-5|moms=7|monday=-35|monday $=-26|monday _ #=-25|monday june=-6|monday may=-14|money=-12|monitored=-19
monitored #=-19|monitored _ $=-18|monit~=-27|month=6|month $=-14|months=10|months $=18|more=9|more _ #=-11
more _ $=-5|more _ the=-6|more at=-9|more on=-6|morning=-33|morning $=5|morning _ $=-6|morni~=-36|most=11
most $=-7|most of=11|move=-35|move to=-11|move your=-9|moved=-14|moves=8|moves _ day=-6|moves _ the=-21
moves one=-6|moves to=-11|mrs=8|much=-6|mud=-8|mural=-13|mural _ by=-7|museum=-9|music=-9|must=-14|must be=-17
my=62|my _ $=10|mysteries=33|myste~=29|name=-15|name $=-9|name _ $=-10|name and=6|name is=-6|name on=6
named=-15|names=-7|names of=-7|naming=10|national _ service=-10|national weather=-10|native=7|near=-27
near #=5|near _ park=19|near _ ridge=-7|near mill=15|near pine=-7|near the=-38|nearly=17|need=-13|need _ $=-18
need _ adult=-6|need _ be=-7|need _ permit=-6|need _ ride=-6|need a=21|need an=-7|need help=-6
need insurance=-9|need no=-5|need one=-13|needed=-29|needed $=-25|needs=17|needs a=-8|needs to=15|neighbor=13
neighbors=-15|neighbors $=-17|neighbors who=-8|never=27|never _ a=6|never _ for=-14|never ask=-20|new=-58
new _ $=-7|new _ are=-8|new _ at=-9|new _ in=-14|new _ is=-28|new _ map=6|new _ new=-7|new _ on=-20|new at=-15
new deck=-14|new library=22|new lights=-6|new one=-18|new police=8|new trees=-12|newest=-22|news=8|news the=12
next=32|next _ $=26|next _ at=-16|next _ day=-8|next _ is=-5|next _ so=16|next door=7|next time=9
next update=-19|night=-39|night _ $=-27|night and=9|night on=14|night's=13|nights=7|night~=13|nine=45|no=27
no #=-10|no _ $=-16|no _ ?=-7|no _ asked=-6|no _ for=-6|no _ needed=-23|no _ no=-6|no _ to=7|no _ up=-5
no _ was=-20|no card=-7|no dogs=6|no longer=25|no need=15|no one=-30|no questions=-6|no sign=-5|no tickets=-12
no water=-8|nobody=65|noise=-8|noise $=-11|noise rule=5|none=-16|noon=-25|noon $=-19|noon _ day=17|noon in=15
noon on=-8|noon that=20|normal=6|normal _ $=6|north=19|north _ $=-7|north on=-10|north~=11|not=-11|not $=-10
not _ #=16|not _ $=-9|not _ a=26|not _ in=-7|not _ insurance=-9|not _ on=-15|not _ the=11|not _ this=-16
not _ to=-8|not _ us=-8|not _ we=18|not _ you=-7|not been=-7|not from=-10|not have=-14|not in=21
not monitored=-18|not need=30|not ours=12|not share=-12|not sure=-8|not the=-15|not us=11|note=10|notes=-9
nothing=32|nothing $=5|nothi~=32|notice $=8|notice _ $=-8|notice _ the=-6|notice for=-6|notices=-8|notic~=-8
nov=6|nov #=6|nov _ $=11|now=25|now $=-7|now _ $=7|now _ at=-21|now _ the=-5|now have=-21|number=17
number $=-16|number _ $=31|number _ and=10|number _ the=5|number and=6|number is=9|nurse=-10|nurse _ at=-6
nurse line=-11|nws=6|oak=-48|oak $=-5|oak _ #=-19|oak _ $=-9|oak _ branch=-6|oak _ is=-10|oak _ on=8
oak and=-17|oak elementary=-7|oak on=9|oak street=-15|obsessed=18|obsessed with=18|obses~=18|october=-23
october $=-17|octob~=-23|of #=-29|of _ #=12|of _ $=32|of _ a.m.=5|of _ are=9|of _ by=8|of _ falls=-16
of _ for=-6|of _ hall=9|of _ home=-6|of _ may=29|of _ new=12|of _ on=-16|of _ p.m.=-11|of _ street=-15
of _ to=-18|of _ we=16|of _ who=-10|of _ year=-10|of a=-23|of birth=10|of city=9|of food=-18|of four=-8
of marlow=-23|of oak=-6|of robbery=-15|of route=-9|of the=-19|of them=8|of us=-14|of you=20|of your=-11|off=-5
off $=17|off _ and=8|off _ pills=-5|off _ road=17|off _ the=13|off old=-5|off the=-10|offered=20|offer~=20
office=18|office $=15|office _ #=-6|officers _ #=17|officers _ a=-8|officers _ at=-23|officers at=16
officers will=-6|old _ $=7|old _ was=-5|old mill=-11|old one=10|old pills=-5|on=20|on #=-41|on $=-11|on _ #=24
on _ $=18|on _ ?=7|on _ april=-14|on _ are=-11|on _ back=-7|on _ city=-5|on _ in=-9|on _ is=7|on _ june=-8
on _ lane=7|on _ leash=-9|on _ main=7|on _ new=-27|on _ night=-9|on _ north=11|on _ nov=-5|on _ oak=19
on _ of=-17|on _ one=21|on _ own=9|on _ page=8|on _ parks=-14|on _ phone=-12|on _ road=-31|on _ route=30
on _ second=-7|on _ side=-11|on _ south=9|on _ street=-41|on a=-6|on alder=11|on birch=13|on cedar=-37
on every=7|on for=-6|on front=-9|on her=11|on main=-16|on maple=-6|on may=11|on monday=-37|on my=16|on oak=-9
on one=-7|on our=14|on pine=-14|on river=-13|on route=-14|on sale=10|on saturday=-35|on sunday=11
on suspicion=-17|on that=43|on the=-7|on this=14|on thursday=-6|on time=12|on tuesday=-6|on tuesdays=-11
on us=23|on water=5|on wednesdays=-9|on your=-36|once _ month=-7|once a=-8|one=-18|one $=-40|one _ #=16
one _ $=-6|one _ and=6|one _ at=9|one _ before=-9|one _ for=-11|one _ hurt=-18|one _ is=-8|one _ on=18
one _ was=-8|one _ we=-9|one _ you=16|one at=14|one day=-7|one has=-9|one in=9|one minute=-13|one more=22
one per=-10|one person=-30|one that=6|one up=11|one very=-17|one was=-15|online=-13|online $=-10|only=52
only _ $=-7|open=-41|open $=11|open _ #=10|open _ $=-29|open _ anyone=-6|open _ dawn=-6|open _ day=-9
open _ friday=18|open _ is=-6|open _ the=-6|open again=-28|open at=10|open for=-13|open from=-7|open on=24
open session=-10|open to=-5|opened=-7|opens=19|opens _ #=8|opens _ may=13|opens at=7|opens saturday=15
opera~=-13|opinions=27|opini~=29|or=-58|or _ #=-18|or _ $=-22|or _ ?=-9|or _ and=9|or _ not=39|or _ the=-11
or _ to=19|or a=-13|or ask=-14|or call=-16|or the=-10|orange=-9|order _ zone=-12|order for=-12|ordinance=-8
ordin~=-8|osei=-11|other=-11|otter=-10|our=35|our #=-6|our _ #=-5|our _ $=45|our _ and=24|our _ are=21
our _ at=-17|our _ club=-19|our _ crew=-17|our _ crews=16|our _ estimate=-7|our _ for=13|our _ in=-11
our _ is=6|our _ now=18|our _ office=-9|our _ open=13|our _ post=-11|our _ room=-10|our _ team=-23
our _ to=-11|our _ trucks=-11|our _ update=-10|our _ was=9|our _ with=18|our clerk=-13|our fault=16|our fire=5
our health=-5|our job=-15|our last=-10|our library=-6|our neighbors=-23|our new=20|our newest=-22
our officers=30|our page=-5|our parks=-6|our plow=-10|our spring=-6|our staff=-17|our street=27
our traffic=-20|our tree=-12|ours=15|ours and=7|out=31|out $=30|out _ #=-21|out _ $=-32|out a=-9|out at=9
out for=16|out of=18|out the=14|out to=5|outdo~=-5|outside $=-7|over=75|over #=-8|over $=-16|over _ $=6
over _ falls=-17|over _ feet=-9|over _ the=12|over at=11|over it=8|over the=22|overdose=7|overd~=44
overlook=-21|overlook $=-14|overl~=-21|overnight=8|overn~=8|owe=-11|owl=-13|own=45|own _ $=22|owner=-9
owners=8|p.m.=-59|p.m. $=-50|p.m. _ #=-6|p.m. _ $=-12|p.m. _ the=-10|p.m. _ weekdays=9|p.m. and=-10
p.m. at=-14|p.m. that=-6|p.m. to=-8|p.m. today=-7|p.m. tonight=-5|pac=13|pack=12|pad _ saturday=18
pad opens=14|page=-17|page $=22|page _ not=-21|page is=-11|pages=-8|paid=38|paint~=-7|pair=-7|panel=6
pantry=-21|paper=-14|park=-64|park $=-13|park _ #=-8|park _ at=22|park _ is=-5|park _ opens=-8|park _ the=-24
park after=7|park and=-6|park has=-15|park is=-15|parked _ on=-6|parked car=-6|parking _ $=7|parking _ the=-16
parks $=-8|parks _ $=-10|parks crew=-6|parks plan=15|part=-28|partners=15|partn~=9|parts=-17|pass=32
pass _ on=12|pass it=18|passed=10|passed the=11|passes=-11|passport=-5|passp~=-5|past=10|patch=-9|patch it=-9
patience=-10|patience $=-7|patie~=-10|paved=-7|paving _ monday=24|paving _ to=-8|pay=-22|pay _ water=-7
pay your=-7|paying=8|pays=-10|pays for=-7|pd=23|pdf=-13|pension=8|pensi~=8|people=29|people _ in=-13
people died=-6|people who=-11|percent=18|perce~=18|period=8|permit $=-12|permit ?=-7|permit _ $=-12
permit _ a=20|permit counter=12|permit for=-6|permits are=-8|permi~=-6|person=-21|person _ hurt=-8
person _ in=-16|person was=-8|person who=-23|personal=-12|pet=-18|pete=-7|phone $=6|phone _ $=-13|phones=14
phones and=21|photo=-58|photo _ $=-6|photo _ the=-21|photo _ works=-6|photo and=11|photo by=-6|photo id=-8
photo of=-24|photo public=-6|photos=-6|photos _ the=-5|pick=-37|pick _ a=11|pick _ up=-6|pick one=-14
pick up=-16|picked up=16|pickleball=12|pickl~=12|pickup=-14|picnic=10|picture=-7|pictu~=-7|pine=-15
pine _ #=-5|pine _ on=9|pine ridge=-10|pine street=-8|pipe _ the=10|pitcher=6|pitch~=6|pizza=8|place=-23
place _ $=-6|place for=-5|place is=14|plan=28|plan is=32|plan on=-7|plan to=38|planned=-14|planning=15
plann~=11|plans=-11|planted=-9|planting=8|plant~=8|plate=29|players=-7|playe~=-7|playground=-6|playg~=-6
plaza=7|plaza $=20|plaza _ #=-10|please=-28|please _ down=-18|please _ it=22|please _ not=-7|please _ the=-14
please _ this=-12|please _ your=7|please _ {phone}=-6|please ask=-16|please call=-13|please do=-7
please don't=-16|please send=-8|please share=-12|please slow=-18|please stay=-5|please use=9|plow=-30
plow _ $=-9|plow driver=-8|plowed=7|plows=-31|point=-12|poles=-16|police=13|police _ is=11|police _ looking=-6
police academy=7|police are=-6|police chief=7|police department=6|police station=-8|poll=30|polls=-18|pond=-5
pond $=-10|pool=-32|pool _ go=-7|pool are=-12|pool is=7|pool pass=-18|porch=-9|possible $=-10|post=-17
post it=-7|post on=-11|post the=-7|post your=-11|posted=9|posted $=19|pothole=-17|potholes=35|potho~=18
power=-7|power _ out=-13|power company=18|power is=-26|president=16|presi~=16|press=-12|press the=-14
presumed=-11|presumed _ $=-11|presumed innocent=-11|presu~=-11|pretty=17|price=-10|pride=-9|print=-12
privacy=-31|privacy we=-31|private=-28|private message=-10|private so=-20|priva~=-59|probably=9|proba~=9
program=-9|program $=-9|progr~=-12|prom=20|promise=-14|promi~=-8|proof=20|property=-6|property tax=-8
prope~=-6|proposal=6|proposals=-8|proposed=10|proposition=16|proposition #=16|propo~=38|protection=-15
prote~=-15|proud=15|public=-26|public $=-12|public _ $=-9|public _ is=5|public _ on=7|public comment=11
public works=-17|pulled=12|pump=-17|pumps=-5|pun=7|put=-39|put _ a=-7|put _ in=-17|put it=-16|put out=-7
put the=-27|put your=12|quarry=14|quart~=16|question=-24|question $=-11|question _ $=-6|questions=-32
questions $=-15|questions asked=-6|quest~=-38|quick=6|quiet=-6|quote=12|racco~=-29|race=7|racks=-7|radar=9
rail=-10|railroad=12|railr~=12|rain=-9|rain $=-14|rain _ $=10|raised=-17|rake=-6|ramp=-35|ramp $=-22|ramps=-13
ran=23|range=-7|ranger=-17|ranked=13|rash=8|rate=-6|rates=-8|rating=-14|ray=-28|reach=-7|reached=16|reach~=16
read=-5|read _ one=11|read _ {own}=22|read a=11|read it=33|read more=-12|read to=-12|reading=-22
reading _ $=-8|readings=9|readi~=-13|reads=-22|ready=-27|ready $=-12|ready _ you=-8|ready to=-8|real=26
reason=16|rebui~=-5|rec=-28|rec _ $=-18|rec _ at=11|rec _ gym=-7|rec _ on=-6|rec _ room=-7|rec center=-30
rec desk=7|recei~=17|record=14|records=-15|recor~=-29|recru~=-20|recycling=-14|recyc~=-10|red=18|red cross=-9
red flag=22|register=-6|regis~=-19|release=-17|relea~=-17|relief=12|remarks=23|remar~=23|remove=-14|renew=9
rent=15|rent a=8|repair=-22|replace _ old=7|reply=20|reply with=31|report=-15|report $=-6|report _ at=9
report and=-6|report is=-7|report one=18|reported=12|reports=-31|repor~=-11|request=-20|request _ #=-6
request no=-6|reque~=-7|rescue=-5|reser~=15|resident=-12|residents=14|respo~=10|rest=56|rest $=22
restaurants=-8|results _ in=9|retired=-15|retires=-10|retir~=-24|returns=25|retur~=41|review=16|review $=22
revie~=11|reyes=7|ribbon cutting=13|ride=6|ride _ $=8|ride along=12|riders=17|rides=24|ridge _ $=13|right=-9
right $=-6|right _ $=32|right _ of=-8|right _ the=6|right and=-19|right lane=-8|ring=-5|risen=12|risk=11
river=-55|river _ $=-28|river is=-5|river road=-15|river trail=7|riverside=-9|riverside _ $=-14|river~=16
road=-41|road $=-12|road _ #=-8|road _ $=-13|road _ a=5|road at=-6|road for=18|road salt=-12|road work=18
roads=14|roads $=9|robbery=-5|robbe~=7|rock=16|roll=6|roof=12|room=-24|room $=-16|room _ $=-9|room for=-16
rooms=11|roosters=-12|roost~=-12|rope=-11|rosa=12|rose=-19|round=23|route #=10|route _ $=-14|route _ bus=-15
route _ gets=8|route _ is=-9|route _ stops=-5|route _ will=25|row=-20|row $=-12|ruiz=9|ruiz _ the=9|ruiz is=17
ruiz will=-10|rules=-17|rules $=-7|run=-18|run _ cold=-14|run _ the=-8|run by=-17|run your=19|runners=-8
runne~=-8|running=-10|runni~=-10|runs=-35|runs the=-16|ruth=10|safe $=-23|safe place=-7|safety=-9|said=-10
said that=-17|sale=11|sale _ the=17|sale at=34|sam=-12|same=-24|same _ $=-17|sandbags=-8|sandb~=-8
saturday=-41|saturday $=-14|saturday _ #=-15|saturday may=-5|satur~=-32|save=-8|saved the=-7|say=39|say _ $=28
say so=30|saying=14|says=-72|says you=-8|sb=23|sb #=23|scam=-40|scam _ a=-12|scam alert=-25|scan=-11
scan _ code=-11|scan the=-11|scann~=9|schedule=-25|sched~=-30|school=-5|school $=28|school _ $=-13
school district=8|schools=16|schools are=23|schools say=-7|schoo~=16|score=6|scores=13|scrape=-14|season !=-5
season _ $=-5|seat and=8|seats=5|seats are=9|second=-31|second _ $=-15|second _ at=-5|second floor=-11
second graders=-17|secret=7|see=-27|see _ at=11|see _ in=13|see _ new=-7|see _ on=10|see her=16|see him=-6
see how=-6|see it=-17|see the=-24|see them=-13|see what=19|seed=-8|seen near=-8|send=14|send _ a=-17
send _ your=-14|send it=-5|send us=-32|send your=16|senior=6|senior center=-6|sent=10|sent _ your=-6
sent them=-9|served=7|service=-8|servi~=-16|set=-25|set $=-7|set _ a=-11|set out=-8|set the=-8|set up=-7
sets _ $=-6|settle=7|settl~=-14|seven=12|sewer=8|shade=-7|share=-9|share _ $=-16|share it=-7|share the=27
share this=-8|share what=-20|share your=7|shared=-8|she=-24|she is=-10|she will=13|shed=-5|shelf=-8|shelter=-6
shelter _ a=-19|shelter _ at=22|shelt~=-8|sheriff=15|shift=17|shift $=-5|shoes $=9|shoot=11|shoot _ a=12
shooting=34|shoot~=40|shop=15|shop $=10|short=-7|shot=8|shots=32|should=65|should _ $=9|should be=19
should have=16|shout=9|shout _ to=9|shout out=9|show you=6|shown=6|shows=-19|shut off=-21|shuts=6|shuttle=-8
shutt~=-8|sick=-12|side=12|side $=-26|sidewalk=-5|sidewalks=9|sign=-47|sign _ $=-14|sign _ at=-7
sign _ through=12|sign at=8|sign up=-30|signal=7|signs=-11|signs off=-7|simple=12|since=10|since #=17
since _ $=-8|site=-11|six=-29|six _ $=-26|six hens=-8|six weeks=10|size=-15|sizes=-14|sizes $=-8|skate park=5
skip=41|skip the=15|slide=12|slip=14|slow=-42|slow down=-21|slowly=5|small=-20|small _ $=-6|smart~=16
smell _ ?=16|smell gas=15|smells=18|smoke=-6|smoke alarm=-19|smoke alarms=-16|snowplow=-15|snowp~=-15|so=86
so $=32|so _ $=-33|so _ crew=-8|so _ our=-12|so _ we=-16|so _ your=9|so it=-12|so keep=7|so please=28
so that=-35|so the=-10|so they=15|so we=-9|softball=-7|softb~=-7|sold=-9|somali=12|some=22|some _ $=15
somebody=32|someb~=36|someone=29|someo~=29|something _ $=-11|sons=18|soon=43|soon $=25|sorry=-25|sorry $=15
sorry _ the=-37|sorry about=-12|sorry for=-29|sorry that=8|sorry to=-14|sorry you=17|sorry your=-5|sort=9
sound=-18|source=-23|source _ $=-22|source {mention}=-19|south _ $=-9|spaces=7|spanish=-13|spani~=-13|spare=12
speak=11|speak _ the=-14|speeding=-7|speed~=-7|splash _ opens=14|split=-13|spons~=-6|spot=39|spot $=20
spots=12|spotted=8|spott~=7|spring=-55|spring $=-23|spring _ $=-15|sprin~=-12|spruce=-5|square=-17|st=-8
st $=-15|staff=-10|staff $=-27|staff _ $=12|stand=39|stand _ $=5|stand _ our=17|stand with=22|stands=-14
stand~=-10|start=-16|start $=-11|start _ #=-7|start _ $=6|start _ the=-9|start in=-13|start to=-6
start your=12|starts=-33|starts _ #=-7|starts _ $=-16|starts _ june=-6|starts _ may=-6|starts at=-10
starts in=-11|starts monday=7|state=-30|state $=6|state _ $=-16|state _ for=-20|state _ the=-10|state and=6
state limit=-14|state's=-9|state~=23|station=-6|station $=-21|station _ $=28|stay=31|stay _ $=14
stay _ the=-20|stay _ your=-10|stay for=12|stay in=13|stay off=-15|stay open=8|stay with=-24|stayed=-10
stays=-6|stays _ $=-13|stays open=-15|steep=-17|step=-11|steps=-20|still=11|still _ $=-5|still _ to=-8
stone=-12|stop _ and=11|stop _ the=-7|stop _ with=11|stop by=-10|stop on=8|stop sign=5|stops=-13|stops $=5
stops _ the=-5|stops at=-5|store=-16|storm=-29|storm $=-6|storm _ $=-9|story=-26|story _ is=-8|story on=-8
story time=-18|strawberries=-16|straw~=-16|street=-40|street $=-9|street ?=6|street _ #=-13|street _ $=13
street _ ?=-5|street _ a=-8|street _ friday=-6|street _ is=13|street _ of=-5|street _ on=18
street _ wednesday=9|street _ week=-8|street _ will=-6|street and=7|street at=-13|street branch=-6
street garage=-8|street has=-11|street is=-7|street lot=-12|street permit=-9|street sweepers=10
street sweeping=-7|street this=-8|street will=28|streets=-13|streets $=8|streets _ $=-6|stree~=-14
strollers=-12|strollers are=-5|strol~=-13|stuck=10|such=17|such as=-7|summer camp=-7|summer reading=-8
sunday=-9|sunday $=-12|sunday _ $=-9|sunday night=-8|sunda~=-6|sunrise=-12|sunri~=-12|super=-6|super bowl=-6
support=30|suppo~=42|sure=32|surplus=-8|surpl~=-8|surpr~=15|survey=-5|survey #=-13|survey is=12|survey open=11
suspicion=-17|suspicion of=-17|suspi~=-17|swap=-11|sweeper=18|sweepers=10|sweeping=-13|sweep~=30|swim _ at=-11
swim lessons=-12|swim passes=-9|swimmer=7|swimm~=12|swing=16|switch=8|system=57|t=29|table=18|table $=15
table is=21|tag=17|tags=13|take=-8|take _ $=-10|take _ down=-5|take _ the=18|take it=15|take two=14
take your=-15|taken=-10|taken _ the=-7|takes=-9|takes _ on=8|taking=51|talk _ a=8|talking=8|talki~=8|tall=-28
tap=5|tap _ five=-9|tap for=-11|tap water=6|taste=-18|tax=21|tax help=-7|taxes=11|teach=-17|teacher=-15
teach~=-9|team=11|team _ the=-15|teams=11|teen=-7|teena~=6|teens=8|teens were=28|tell=-24|tell _ $=-16
tell _ at=-10|tell _ in=-11|tell _ what=-5|tell _ your=18|tell us=-39|telling=6|telli~=6|tells=-12|ten=-13
ten minutes=-9|tennis=-17|tennis _ and=-16|tennis balls=-16|tent=8|test=-24|test $=-10|test _ on=12
test _ the=-6|test the=-16|testi~=7|tests=-20|tests met=-7|text=13|text #=-7|texts=-5|than=33|than #=-7
thank=-55|thank _ !=-12|thank _ $=-12|thank _ for=-22|thank _ to=-27|thank you=-88|thanks=-53|thanks _ $=-17
thanks _ all=-6|thanks _ asking=-12|thanks for=-17|thanks to=-10|that=12|that #=-5|that _ #=-11|that _ $=8
that _ ?=-11|that _ a=-11|that _ and=-8|that _ belongs=-6|that _ is=-17|that _ like=9|that _ not=9
that _ on=10|that _ our=-18|that _ the=18|that _ to=10|that _ us=-11|that _ you=-18|that _ {own}=23
that day=12|that hit=-6|that is=-12|that it=-9|that says=-20|that the=-8|that was=-6|that way=22|that we=7
that you=10|that's=33|that's the=17|the=38|the #=9|the _ !=22|the _ $=-21|the _ $#=7|the _ ?=-17|the _ all=13
the _ and=-32|the _ are=-25|the _ area=-13|the _ before=7|the _ bond=23|the _ box=-15|the _ bridge=-6
the _ budget=6|the _ but=-7|the _ by=-11|the _ can=5|the _ cart=-16|the _ center=-35|the _ clerk=-16
the _ commission=-5|the _ company=23|the _ council=10|the _ counter=11|the _ crew=-10|the _ cross=-9
the _ dam=7|the _ date=-13|the _ deck=-14|the _ department=-7|the _ desk=-11|the _ district=8|the _ dock=26
the _ door=12|the _ driver=25|the _ drivers=9|the _ drop=-16|the _ fair=8|the _ falls=7|the _ fee=16
the _ festival=-12|the _ first=-5|the _ floor=-12|the _ food=21|the _ for=28|the _ forest=22|the _ form=-12
the _ from=-18|the _ garden=-22|the _ gets=12|the _ goes=-13|the _ hall=-10|the _ has=39|the _ health=-7
the _ high=-15|the _ if=-11|the _ into=-7|the _ is=-31|the _ lane=-25|the _ left=25|the _ levy=12
the _ library=26|the _ limit=-11|the _ line=-11|the _ list=-28|the _ main=-8|the _ map=-8|the _ market=-13
the _ memorial=-16|the _ museum=-9|the _ near=-9|the _ noise=7|the _ notice=-10|the _ number=27|the _ of=-18
the _ off=-6|the _ on=-12|the _ one=8|the _ opens=-6|the _ or=-9|the _ page=-13|the _ park=-16|the _ parks=15
the _ part=-11|the _ police=-19|the _ pool=-20|the _ ramp=-7|the _ range=-6|the _ rate=6|the _ report=-7
the _ river=-10|the _ road=-6|the _ room=-6|the _ said=12|the _ says=-15|the _ school=23|the _ sets=-6
the _ shelter=7|the _ should=12|the _ shows=-7|the _ sidewalk=10|the _ sign=-13|the _ so=-13|the _ starts=-11
the _ station=-12|the _ street=-10|the _ table=15|the _ tap=-12|the _ tax=6|the _ test=24|the _ that=10
the _ then=-25|the _ thing=16|the _ this=-17|the _ to=36|the _ tonight=6|the _ took=27|the _ trail=6
the _ truck=-5|the _ two=-24|the _ until=-7|the _ van=17|the _ was=17|the _ watch=-13|the _ way=10|the _ we=23
the _ week=-10|the _ when=-12|the _ who=53|the _ will=-22|the _ with=-20|the _ work=-12|the _ works=-5
the _ would=-10|the _ you=6|the _ zone=-11|the _ {own}=-7|the area=13|the back=-7|the ball=8|the bank=26
the big=-7|the bike=17|the bill=8|the billing=37|the birch=-17|the blue=7|the boat=-12|the boathouse=-9
the book=7|the box=-8|the bridge=11|the budget=7|the building=-13|the button=-8|the cart=-15|the case=-21
the cause=-13|the central=-16|the chief=28|the children's=-11|the citizens=-5|the city=19|the city's=-10
the code=-11|the cold=-12|the comments=5|the compost=-16|the contractor=7|the couch=-11|the council=12
the count=-6|the counter=9|the court=-15|the creek=11|the crew=-43|the crossing=-6|the dam=-10|the date=-9
the day=-8|the depot=6|the desk=-17|the door=6|the draft=21|the driver=21|the elm=-23|the falls=-14
the family=12|the farmers=-22|the fee=-21|the final=-8|the fire=-9|the firefighters=19|the first=-10
the flag=-5|the flu=-5|the fourth=9|the friends=12|the full=14|the gas=15|the governor=-7|the hearing=-13
the heron=-28|the homes=-9|the house=10|the job=-22|the kids=20|the last=-20|the lawn=17|the legal=35
the library=-39|the library's=5|the light=12|the lights=-6|the limit=24|the list=9|the lot=6|the low=13
the lowest=-15|the main=21|the man=6|the map=-11|the marlow=-5|the may=-5|the mayor=18|the mayor's=11
the mill=-29|the missing=12|the morning=-7|the mural=-9|the name=-15|the national=-10|the new=41|the next=-11
the night=6|the noise=-8|the north=20|the notice=31|the number=7|the nurse=-10|the official=7|the old=-10
the overlook=-24|the owner=-9|the pantry=-13|the park=6|the parks=-11|the path=-13|the plan=-6|the planning=16
the plow=-10|the police=-7|the power=10|the proposed=10|the public=-6|the quarry=14|the railroad=12
the rain=-6|the ramp=-13|the rate=-15|the real=-7|the rec=-17|the red=-9|the rest=-5|the ridge=9|the river=-28
the riverwalk=10|the roof=11|the route=27|the same=-10|the senior=-9|the sewer=13|the shelter=-32|the side=17
the signal=-5|the smoke=34|the spring=-15|the staff=-11|the state's=-9|the station=-7|the storm=-22
the street=-7|the table=-7|the test=-7|the third=-10|the top=-11|the trail=-20|the transfer=-8|the trash=-17
the treatment=11|the tulips=-19|the underpass=13|the utility=9|the vote=-14|the wall=13|the water=-24
the way=7|the week=-9|the weekend=28|the whole=20|the winner=-16|the woman=28|the work=-9|the yard=-7
the year=-8|their=36|their _ $=11|them=-21|them $=-9|them _ $=-28|them _ on=-6|them _ the=-7|them a=17
them and=-8|them at=17|them in=-6|them to=-6|them your=-6|theme=-13|then=-7|then $=-13|there=22|there $=29
there _ be=-6|there _ no=-17|there by=9|there on=-9|there will=-18|there's=11|there~=9|these=-19|they=36
they _ a=32|they _ all=8|they _ for=-9|they _ on=-6|they _ to=-10|they are=8|they can=9|they deserve=8
they last=-10|they're=9|thick=-11|thing=34|thing _ the=13|things=11|think=33|think of=15|thinking about=-15
thinking of=10|third=-7|this=66|this $=16|this _ $=-21|this _ and=26|this _ at=-11|this _ is=-10
this _ our=-14|this _ so=-8|this _ water=25|this afternoon=11|this and=-6|this is=-6|this month=-7
this morning=-30|this one=12|this post=6|this spring=-10|this summer=-6|this thread=12|this town=10
this week=-32|this weekend=-8|this year=-19|this year's=-8|those=35|those who=22|thoughts=16|thoug~=16
thread=12|threat=-21|three=-20|three _ $=-5|three days=-12|three feet=-9|three weeks=-6|through=5
through _ may=-12|through friday=-12|through the=-15|throu~=5|throw=25|thund~=-5|thursday $=5|thursday _ #=-21
thursday may=-16|thursdays $=-6|tick=-5|ticket=8|tickets=8|ticke~=8|tight=16|time=-6|time _ $=13|time is=-6
time to=-13|times=24|timetable=32|timet~=32|tip=-20|tip line=-6|tips=19|tips _ $=-5|tips _ the=28|tips on=29
tires=8|title=-19|to=37|to #=-10|to _ #=-19|to _ $=-6|to _ ?=-9|to _ a=-12|to _ a.m.=-22|to _ and=-27
to _ at=-20|to _ by=24|to _ county=-20|to _ every=22|to _ for=12|to _ ground=-9|to _ hall=-9|to _ home=10
to _ hospital=-6|to _ in=-23|to _ is=6|to _ it=37|to _ may=-6|to _ mph=-11|to _ of=19|to _ off=-19|to _ on=9
to _ or=6|to _ out=9|to _ over=-12|to _ p.m.=-20|to _ public=-11|to _ rec=-20|to _ so=9|to _ street=10
to _ that=-28|to _ the=-5|to _ this=11|to _ to=18|to _ today=-18|to _ up=-16|to _ who=-7|to _ work=26
to _ you=-14|to _ your=-9|to _ yours=7|to _ {own}=-14|to a=-12|to add=11|to adopt=8|to all=-7|to be=28
to blame=18|to check=-12|to city=-12|to claim=-8|to come=8|to comment=-6|to cover=11|to dusk=-14
to everyone=-10|to file=-6|to find=-19|to fix=-21|to friday=-5|to get=-13|to hear=-11|to high=9|to higher=-18
to keep=-15|to know=-11|to mill=10|to one=7|to open=-8|to our=-11|to pay=-21|to pick=5|to read=-14
to register=-5|to say=24|to sign=-12|to six=-14|to someone=-9|to stand=11|to the=-37|to them=-5|to this=25
to three=-6|to us=19|to use=-5|to water=-5|to whoever=17|to work=-24|to your=15|to {email}=-5|today=-42
today $=13|today _ #=-12|today _ $=8|today _ a=-8|today _ may=-8|today and=-7|today may=-7|today monday=-8
todd=13|told=36|told the=-8|told us=6|tomorrow=26|tomorrow $=18|tomor~=26|tonight $=24|tonight _ the=-20
tonight at=-10|too=19|too $=-8|too _ $=-9|took=20|took a=16|took it=-5|took the=-8|tornado warning=5|torna~=-7
torres=17|torres #=17|tour=-7|tow=12|toward=9|tower=9|town=68|town $=49|town _ on=13|town hall=9|towns=-9
traffic=-25|traff~=-25|trail=-48|trail $=-7|trail _ $=-20|trail is=-16|trailer=12|trail~=11|train=24
trained=-8|training=-12|training $=-6|trains=17|train~=-21|transfer=-8|transfer station=-8|trans~=-24
trash=-33|trash $=-11|trash _ $=5|trash and=-8|trash moves=-8|trash pickup=-7|treat=-8|treatment plant=11
treat~=17|tree=-34|tree $=-6|trees=-27|tried=-13|trolley=-6|troll~=-6|truck _ $=-6|truck _ the=6|truck is=20
trucks=-15|trust=11|try=-5|try it=-17|try on=-10|try the=13|tuesday $=25|tuesday _ #=-29|tuesday april=-9
tuesday at=15|tuesday june=10|tuesday may=-25|tuesdays=-13|tuesdays _ #=-8|tuesdays at=-8|tuesd~=-13
tulips=-19|tuned=15|turn=15|turned=13|turns=-16|tweet=14|twelve=-19|two=-17|two _ $=-21|two _ ahead=17
two _ and=-9|two _ are=-6|two _ in=-7|two _ of=5|two _ one=16|two _ our=-20|two _ were=32|two accessible=7
two families=-13|two hours=9|two lanes=-7|two of=-20|u.s.=-9|under=22|under _ feet=26|under _ need=-6
under the=6|underpass=10|underpass $=12|understand=-8|unless=45|unsafe=6|until=-9|until #=-7|until _ $=-15
until _ a.m.=-6|until _ may=-11|until _ p.m.=-20|until friday=-9|until june=10|until sunday=5|until the=20
until we=11|until you=8|up=18|up $=-42|up _ $=30|up _ in=5|up _ on=-5|up _ our=12|up _ so=6|up _ the=8
up _ week=-12|up _ you're=21|up _ your=-15|up and=19|up by=-6|up for=7|up in=-5|up is=-8|up on=14|up the=18
up through=9|up your=12|update=-28|update #=8|update _ #=-10|update _ at=-6|update _ p.m.=8|update at=-11
updates=-11|updat~=-11|ups=12|us=72|us _ #=-24|us _ address=-12|us _ direct=-10|us _ private=-6|us _ the=16
us a=-11|us about=-10|us and=-16|us at=-20|us for=36|us in=-9|us what=-10|us your=6|use=-49|use _ avenue=-7
use _ beams=-8|use _ street=-16|use a=-17|use cedar=-11|use code=9|use low=-8|use pine=-6|use the=9|used=13
using=-6|usual=-8|value=-6|valve=-5|van=18|vendors=19|vendo~=19|very=-9|very _ $=31|very good=-22
view _ the=-5|visit _ to=12|volunteer=-9|volunteers=-6|volun~=-6|vote=-36|vote $=-8|vote _ the=-15
vote _ your=16|vote for=7|vote on=-10|voted=-27|voted #=-5|voter=-8|voter record=5|voters=16|votes=-9
votes on=-11|wait=28|wait _ the=6|wait on=-10|wait to=17|waiting=10|waiting for=11|waiti~=10|walk=-61
walk $=-14|walk _ mill=-6|walk _ sunday=-5|walk _ the=-6|walk on=-6|walk to=-6|walked=31|walking=-16
walki~=-16|walks=-11|wall $=-8|want=7|want _ hear=-6|want to=-21|wants=11|warm=-17|warning=19|warning for=-8
warni~=19|warrant=8|warra~=8|was=42|was _ and=-7|was _ in=7|was _ on=-6|was _ the=7|was _ to=-13|was a=5
was found=6|was hurt=-29|was too=-9|wasn't=13|waste=-18|waste #=-7|waste _ gallons=-7|watch=47|watch _ #=24
watch _ page=-7|watch for=-6|watch~=-10|water=-53|water ?=23|water _ #=-10|water _ ?=-7|water _ a=-7
water _ be=-11|water _ for=-10|water _ look=-7|water _ one=-14|water _ the=-18|water and=10|water at=-8
water bill=-18|water desk=-14|water for=-11|water is=28|water notice=-18|water on=-10|water plant=-7
water street=31|water until=14|water will=-15|wave=-13|way=29|way $=26|way _ $=6|ways=-10|we $=-12|we _ #=-16
we _ a=-20|we _ an=-10|we _ and=11|we _ check=8|we _ comments=-6|we _ discuss=-28|we _ do=20|we _ for=6
we _ get=-8|we _ have=16|we _ hiring=-6|we _ it=9|we _ not=-20|we _ open=-11|we _ out=-9|we _ pass=-8
we _ post=-16|we _ read=-7|we _ say=-16|we _ send=12|we _ set=-13|we _ share=-14|we _ sorry=26|we _ talk=-12
we _ that=17|we _ the=15|we _ them=-7|we _ to=49|we _ up=15|we _ you=6|we _ your=-22|we added=-10
we apologize=9|we are=39|we asked=8|we can't=-32|we cannot=-11|we could=16|we do=-17|we don't=-26
we expect=-10|we fixed=-11|we got=19|we have=-21|we hide=-9|we hired=-8|we hope=21|we let=26|we may=14
we missed=-5|we never=-14|we own=18|we plan=24|we sent=9|we stand=8|we will=-26|we'd=24|we'll=13|we'll _ it=18
we'll _ your=-13|we'll have=9|we're=52|we're _ a=6|we're sorry=-14|we've=20|wear=-29|weather=-9|weather _ $=-7
weather permitting=-7|weather service=-10|weath~=-9|wednesday=14|wednesday $=12|wednesday _ #=-18
wednesday may=-13|wednesdays=16|wednesdays _ #=22|wednesdays at=22|wedne~=31|week=-29|week $=-28|week _ #=-13
week and=-8|week at=-11|week of=6|week's=23|weekdays $=9|weekend=37|weekend $=6|weekend and=22|weeke~=36
weeks=-11|weeks $=-19|welcome=-46|welcome on=-8|welcome to=-10|welco~=-46|went to=9|were=17|were _ $=14
west=-10|wet=-5|what=-37|what _ can=19|what _ the=-14|what a=-16|what does=-10|what it=-16|what the=-17
what they=-7|what to=-15|what we=19|what would=-7|what you=19|what's=29|whats~=53|wheelchair=-11
wheelchairs=-6|wheel~=-15|when=-40|when _ call=-8|when the=15|when you=-16|where=-5|where _ will=-10
where to=-11|where you=-5|which=30|while=-14|while _ is=-18|while _ last=-10|while they=-10|while we=-6
white=11|who=62|who _ #=-6|who _ $=-21|who _ a=-12|who _ in=-12|who _ on=16|who _ out=19|who _ the=-23
who came=-9|who got=18|who has=37|who is=-14|who likes=-8|who saw=15|who took=-6|who was=14|who will=-15
whoever=49|whoev~=49|whole=27|why=-15|why the=12|wildfire=20|wildf~=19|will=41|will _ #=24|will _ $=10
will _ a=-13|will _ by=6|will _ each=16|will _ for=-17|will _ in=10|will _ it=-15|will _ on=24|will _ the=-44
will _ them=-8|will _ to=-8|will _ two=14|will _ what=-16|will _ you=-19|will add=-5|will answer=8
will bring=10|will close=6|will come=13|will explain=11|will find=-9|will get=-7|will go=-13|will help=-6
will look=-12|will mail=7|will never=53|will not=-8|will pass=-9|will pick=-5|will post=-17|will share=-16
will show=-5|will skip=18|win=15|wind=6|window=25|windows=-13|windows $=-8|windo~=-13|wine=25|winner=-16
winter=-14|winter $=-9|wires=-9|with=-19|with #=6|with _ !=6|with _ $=-22|with _ account=-14|with _ card=10
with _ city=10|with _ county=-13|with _ family=-12|with _ firefighters=15|with _ marlow=15|with _ new=9
with _ of=-13|with _ on=13|with _ street=9|with a=-19|with an=-7|with his=-12|with neighbors=-12|with our=22
with us=-19|within #=-5|without=31|without a=14|witho~=31|woman=52|woman who=11|won=-35|won a=-16|won't=55
won't _ up=6|won't be=9|word=49|word _ the=9|words=5|words $=-8|words _ $=11|work=-13|work $=-12
work _ the=-14|work on=-19|work with=-6|worker=19|working=-19|worki~=-19|works=-15|works $=-15|works _ $=-8
works will=-6|world=-7|worn=-13|worry=31|worth=6|would=46|would _ the=15|would _ you=-19|would be=8
would like=-26|wow=19|wreck=7|write=7|write to=25|written=16|written _ $=22|writt~=16|wrong=27|wrong $=29
wrong _ $=17|wrong date=-11|wrote=-13|yard=-16|yard sale=-10|yard waste=-14|year=-41|year _ the=-10
year old=-8|year so=-15|year's=-10|years=-11|years $=-19|years _ the=13|years of=-6|years old=9|yellow=-6
yes=15|yes _ are=-12|yes _ can=-8|yes it=9|yes you=-11|yoga=19|you=-16|you !=-12|you $=13|you _ $=-9
you _ ?=-7|you _ a=-30|you _ and=10|you _ at=-9|you _ be=-8|you _ call=8|you _ everyone=-8|you _ find=-6
you _ get=21|you _ go=-9|you _ have=18|you _ him=-6|you _ in=16|you _ it=-16|you _ keep=-6|you _ know=-9
you _ leave=9|you _ need=-8|you _ not=6|you _ of=6|you _ one=-7|you _ our=19|you _ out=6|you _ pay=-19
you _ right=-5|you _ see=-12|you _ set=-7|you _ someone=-7|you _ still=-6|you _ the=36|you _ too=29
you _ us=-13|you _ you=-9|you _ your=38|you a=-10|you about=9|you and=15|you are=-30|you ask=14|you asked=-16
you at=12|you back=-15|you by=-8|you cannot=5|you choose=-7|you do=-6|you don't=13|you down=20|you drink=-17
you feel=24|you for=-17|you get=8|you have=36|you in=12|you know=-22|you like=-7|you live=-9|you love=-8
you may=-20|you need=-16|you on=-10|you owe=-7|you people=27|you seen=17|you share=25|you start=-11|you to=-73
you want=9|you who=-10|you will=-27|you'll=22|you'll be=25|you're=25|you're right=-18|you're welcome=10|your=8
your _ !=-11|your _ $=40|your _ ?=15|your _ about=10|your _ address=12|your _ and=-14|your _ at=-6
your _ before=15|your _ by=-23|your _ for=-6|your _ in=-12|your _ is=-28|your _ number=14|your _ off=12
your _ on=-14|your _ out=-6|your _ pass=-14|your _ record=5|your _ to=-10|your _ until=21|your _ was=-6
your _ will=-10|your address=-11|your ballot=20|your best=18|your bill=-31|your bus=-5|your car=-9
your card=-8|your cart=-23|your day=29|your doctor=-5|your dog=13|your favorite=17|your house=-21
your library=-8|your name=5|your neighbors=-8|your own=-19|your patience=-10|your permit=-19|your phone=-9
your questions=-7|your recycling=-12|your smoke=-13|your street=11|your trash=6|your voter=5|your water=-21
your week=12|yours=-26|yours $=-10|yours _ #=-7|yours _ $=-13|yours _ the=-21|yours at=15|yourself=-8
yours~=-8|youth=-12|zero=21|zone #=30|zone _ $=-13|zone _ on=-7|{email}=-24|{email} $=-15|{emai~=-24
{emoji}=-7|{emoji} $=-7|{emoj~=-7|{hashtag} $=-36|{hashtag} {hashtag}=12|{link}=72|{link} $=52|{mention}=23
{mention} $=-16|{mention} _ the=-6|{mention} and=11|{mention} for=-14|{mention} has=7|{ment~=23|{own}=-105
{own} $=-80|{own} and=-6|{phone}=-58|{phone} $=-42|{phone} _ we=-9|{phone} and=-9|{phone} to=-8|{phone} with=9
{phon~=-58`;
