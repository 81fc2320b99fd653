/** Fitted by tools/tasks/fit.ts, which tells from what; not written by hand. */
export const BIAS = 0.254;
/** Hundredths, by sign. */
export const WEIGHTS = `!=7|! $=-5|#=-41|# #=-51|# $=-15|# ?=28|# _ #=-22|# _ $=-24|# _ a=-41|# _ a.m.=-6|# _ about=-13|# _ an=-9
# _ and=-14|# _ are=9|# _ at=16|# _ away=-6|# _ be=41|# _ coat=19|# _ falls=7|# _ for=-9|# _ friday=-7
# _ get=-11|# _ in=-15|# _ is=-5|# _ main=11|# _ mill=-9|# _ monday=-10|# _ no=-5|# _ noon=-5|# _ now=7
# _ of=-22|# _ on=-17|# _ open=-7|# _ so=-11|# _ st=-9|# _ street=5|# _ sunday=-6|# _ tall=-9|# _ that=-16
# _ the=12|# _ them=26|# _ to=-25|# _ tuesday=-11|# _ up=-7|# _ vote=-6|# _ was=-6|# _ we=-13|# _ who=5
# _ with=-5|# _ you=-6|# _ your=-5|# a.m.=-37|# all=8|# and=10|# at=-29|# avenue=10|# ballot=-5|# based=-5
# because=-6|# before=6|# birch=8|# bus=-16|# buses=-6|# by=-5|# calls=-14|# canal=8|# cars=-5|# days=-21
# degrees=-7|# feet=-24|# for=-21|# from=-8|# gallons=-10|# gets=6|# has=-23|# hours=23|# in=-5|# inches=-10
# is=-8|# main=-8|# marlow=18|# miles=-6|# mill=-6|# minutes=-13|# need=-5|# not=-7|# oak=-7|# of=-7|# on=-15
# or=-9|# p.m.=-58|# people=-7|# percent=12|# pine=25|# so=-8|# stops=-7|# street=-15|# that=-9|# through=15
# to=-9|# vote=-6|# was=-9|# we=-6|# when=-5|# which=5|# will=33|# with=-7|# would=28|# year=-10|# years=-12
# {emoji}=24|#%=17|#% _ $=6|#% of=-20|#% off=19|$#=67|$# $=-20|$# _ $#=-14|$# _ hour=-9|$# _ month=-9
$# _ the=-20|$# a=-22|$# an=-9|$# and=-18|$# at=-11|$# in=15|$# million=17|<!=29|<#=-9|<$#=27|<a=-13
<about=-37|<absolutely=23|<academy=-8|<accessible=-18|<account=-5|<accounts=-10|<act=-8|<add=6|<added=8
<adding=-6|<address=-19|<adopt=-20|<adopted=8|<adoption=-7|<adult=15|<adults=-14|<advice=-8|<advisory=-17
<again=20|<against=-10|<agenda=15|<ages=10|<agreement=-13|<ahead=12|<aid=-21|<air=34|<alarm=-14|<alarms=-7
<alder=-8|<alert=-16|<alerts=10|<all=-21|<alley=-13|<american=-9|<an=-13|<ana=-13|<and=-6|<animal=9
<another=46|<answered=8|<answers=6|<any=28|<anyone=12|<anything=19|<anywhere=-14|<app=10|<apply=-30
<approve=29|<approved=-13|<april=-27|<are=23|<area=-18|<arms=6|<around=22|<arrest=37|<arrested=-16|<arrive=8
<arrived=-8|<art=-11|<artist=16|<as=15|<ash=-23|<ask=-21|<asked=-12|<asking=21|<asthma=9|<at=11|<auction=-10
<auditor=-9|<august=11|<avenue=-6|<avoid=13|<away=-15|<b=-12|<babies=-8|<back=32|<bad=11|<bag=-12|<bags=-12
<bald=-13|<ball=6|<balls=-17|<band=18|<bank=-6|<bark=-5|<barn=8|<bars=7|<basketball=-10|<bath=5|<beach=12
<beams=-7|<because=-19|<bed=10|<been=25|<bees=-12|<began=-9|<begins=6|<behind=23|<bell=-23|<belongs=8
<below=-15|<belts=-23|<bench=-10|<benches=-9|<best=-14|<better=7|<between=-10|<bid=-20|<bids=18|<big=23
<bike=24|<bikes=-12|<bill=19|<billing=-8|<bills=-10|<bin=-11|<binoculars=-24|<bio=-23|<bird=-14|<birthday=-7
<biscuit=-18|<bit=-9|<black=-18|<blame=19|<blanket=9|<block=-17|<blocked=15|<blocks=8|<blood=8|<blue=30|<bo=-7
<board=-33|<boat=-5|<boathouse=-18|<boil=-17|<bond=5|<book=38|<books=27|<borrow=23|<both=-20|<bottled=10
<bottles=-7|<bowl=-13|<bowling=-16|<box=-9|<boxes=-9|<brakes=8|<branch=-40|<break=54|<breakfast=10|<bring=-7
<brings=16|<broke=15|<brown=-14|<bucket=9|<bulky=-11|<burn=-9|<burning=12|<bus=29|<buses=12|<but=-8|<button=-9
<buy=12|<by=-26|<c=10|<café=27|<cake=-10|<call=-87|<called=-13|<calls=10|<calm=-17|<came=-19|<camera=-37
<cameras=11|<camp=33|<campaign=-13|<can=10|<can't=-33|<cannot=-18|<cans=-12|<cap=15|<car=18|<card=-49
<cards=-26|<care=5|<career=-8|<carrier=-8|<carriers=11|<cars=22|<cart=-34|<carts=24|<case=-17|<cases=-6
<cash=16|<cat=20|<cats=-11|<caught=13|<cause=-22|<cedar=-14|<celebrate=-11|<center=-26|<centers=24
<central=-31|<cents=-13|<chair=19|<chairs=18|<chamber=-7|<chance=38|<change=-16|<changes=9|<charged=14
<check=-19|<checked=-22|<checking=-18|<checklist=-13|<chief=21|<chief's=26|<children's=-15|<chili=9
<chlorine=-9|<choose=-11|<church=-7|<city=-18|<class=-29|<classes=-39|<clean=-12|<cleaned=-22|<cleaning=-9
<clear=-16|<clerk=-21|<clerk's=14|<climb=-10|<clinic=6|<clock=6|<close=-37|<closed=13|<closes=-18|<club=-32
<coat=5|<code=11|<coffee=42|<colors=7|<come=37|<comes=-22|<coming=9|<comments=-14|<commission=14|<committee=10
<community=-6|<company=28|<compare=11|<complaint=-11|<compost=8|<computer=13|<conditions=-12
<congratulations=-49|<contest=-10|<contract=-10|<contractor=12|<control=39|<cookies=9|<cooking=-6|<cool=-29
<cooling=33|<copies=8|<copy=-38|<corner=-6|<costs=-12|<costumes=-10|<couch=30|<could=21|<council=-17
<count=-22|<counter=41|<county=-31|<county's=-6|<course=11|<court=14|<courts=8|<cracks=-19|<crane=-6
<crash=-13|<crazy=-7|<cream=12|<credit=-17|<creek=30|<crew=-21|<crews=16|<critics=-14|<crossing=-23
<crosswalk=-8|<crosswalks=-5|<curb=11|<custody=-19|<cut=16|<dad=25|<daily=35|<dark=10|<dash=11|<data=-5
<date=-34|<dates=-15|<day=6|<days=-8|<dead=9|<death=-9|<dec=10|<deck=-24|<dee=-11|<degrees=-26|<delays=-10
<delete=-16|<department=13|<department's=-7|<depot=5|<design=-8|<desk=20|<details=-7|<detectives=35|<dial=-15
<diapers=6|<diaz=-16|<did=23|<died=-25|<dinner=9|<direct=-14|<director=6|<disabled=-6|<dispatch=9
<dispatcher=11|<ditch=9|<do=-56|<dock=-6|<does=10|<dog=11|<dogs=14|<dollar=9|<don't=-47|<door=-28|<doors=26
<dot=-15|<down=-27|<downed=-5|<draft=70|<drain=-11|<draw=7|<drawings=11|<dress=9|<drink=-8|<drive=-15
<driven=14|<driveway=-6|<driveways=-7|<drop=-23|<dropped=25|<dry=-13|<due=6|<during=-7|<dusk=-13|<e=-9
<each=-66|<earlier=-7|<early=-13|<earn=-7|<east=25|<easter=8|<easy=41|<ed=-28|<effect=-8|<egg=-6|<eggs=-11
<election=6|<electric=11|<elementary=-8|<elevator=-9|<eleven=29|<else=25|<email=-22|<emergency=-43|<end=24
<ended=-5|<ends=8|<engineers=-5|<english=-8|<enough=19|<entry=-5|<error=-16|<evacuation=-19|<even=18
<evening=9|<every=39|<everyone=19|<exhibit=-7|<expect=-6|<expects=-21|<explain=13|<explains=-5|<extra=-7
<eye=7|<eyes=8|<faces=-12|<facts=9|<fair=-33|<fake=-28|<fall=10|<falls=-8|<families=-11|<family=8|<far=13
<fares=9|<farm=-12|<farmers=-19|<fast=-8|<fault=8|<favorite=-11|<fee=-33|<feed=-14|<feel=22|<feet=-45
<fence=-9|<festival=-16|<few=6|<fewer=-8|<fi=-13|<fifth=10|<fill=-27|<fills=-12|<find=-39|<fines=44
<finish=-20|<fir=-13|<fire=-30|<firefighter=-14|<firefighters=-23|<fires=-22|<fireworks=-9|<first=-17
<fiscal=-12|<fit=-19|<five=-16|<fixed=-43|<flag=16|<flags=17|<flashlight=-7|<flat=-17|<flood=-28|<flooding=-13
<flu=20|<flushing=6|<fog=-14|<folks=21|<follow=-6|<follows=7|<food=-25|<foot=14|<for=-18|<forecast=-7|<forms=6
<forty=13|<found=-55|<fountain=11|<fountains=20|<four=-32|<fourth=24|<frame=9|<freeze=-8|<fresh=18|<friday=-7
<friend=35|<friends=34|<front=-49|<full=-8|<fund=6|<gallons=16|<game=21|<garage=48|<garden=-26|<gas=35
<gates=-23|<gave=-8|<general=6|<get=37|<gets=18|<ghost=-7|<giving=6|<glad=9|<glass=-29|<glove=20|<gloves=10
<goats=-13|<goes=-16|<going=-8|<gone=39|<goodbye=-12|<got=21|<grade=-7|<graders=-11|<graduate=-7|<grass=-19
<gray=-12|<grease=-17|<greasy=-12|<great=-9|<green=15|<grills=8|<grinder=-15|<ground=-12|<grown=-14|<guard=-16
<guards=-18|<guest=7|<guilty=-12|<guy=16|<gym=6|<had=24|<hair=6|<hale=-7|<hands=-7|<hang=-18|<happens=-7
<happy=23|<hard=-15|<has=-17|<have=27|<hb=7|<he=-18|<hear=-20|<heard=24|<hearing=-17|<heart=5|<hearts=16
<heat=27|<held=20|<hello=-12|<helmet=-8|<helmets=7|<help=-39|<helping=-13|<helps=6|<hens=-8|<her=-7|<here=15
<heron=-23|<herons=-8|<hide=-9|<higher=-6|<hill=-42|<him=32|<hiring=-17|<his=34|<hit=8|<hold=-22|<holds=6
<home=-5|<homes=-17|<honestly=12|<hose=-10|<hosting=13|<hot=28|<hours=43|<house=-31|<how=37|<hurt=21
<hydrant=-10|<hydrants=-10|<i=37|<i'm=-17|<ice=20|<if=17|<ill=7|<in=-11|<inches=-16|<info=-10|<innocent=-21
<ins=47|<inside=-35|<inspectors=9|<instead=-9|<into=-25|<investigators=-32|<is=28|<issued=-12|<it=-39|<it's=-7
<item=9|<items=-11|<its=-26|<jacket=27|<jackets=-13|<jan=-16|<january=-10|<jen=-22|<jo=-18|<job=-13|<jobs=-12
<join=6|<judge=-25|<june=-17|<juniper=-10|<jury=-19|<just=45|<k=38|<keeping=6|<kept=18|<kids=49|<kind=-13
<kindergarten=-8|<kit=-5|<kitchen=-25|<kits=8|<know=35|<knows=8|<koh=-16|<lab=18|<ladder=13|<land=-9|<lane=5
<lanes=-10|<language=-5|<lap=-19|<laptop=5|<large=-30|<last=25|<late=34|<later=-12|<leads=-11|<leaf=17
<league=14|<leak=5|<leaks=8|<learn=-8|<leash=10|<least=-10|<leave=-60|<leaves=-34|<led=-6|<left=8|<lena=-20
<lend=-6|<less=-27|<lesson=-14|<lessons=-10|<let=15|<letter=-10|<letters=-12|<letting=7|<level=20|<levels=22
<library=-67|<library's=-9|<license=-8|<licensed=-6|<lifeguard=10|<lifeguards=-10|<lifted=-12|<light=-30
<lights=-61|<like=8|<likes=-12|<lily=-15|<limit=27|<lin=8|<lincoln=-7|<line=43|<lists=-6|<litter=19|<little=9
<live=33|<lives=-12|<load=-6|<lobby=12|<local=35|<lock=14|<locked=17|<locker=-19|<locks=10|<long=33|<look=24
<looking=-17|<loop=-23|<loose=6|<lost=19|<lot=25|<lou=-11|<loud=-15|<love=19|<loved=15|<lovely=-10|<loves=13
<low=-7|<lowest=-10|<luis=29|<lund=10|<luz=27|<machine=-19|<machines=10|<made=19|<mail=11|<main=-6|<make=28
<makes=-7|<mall=10|<man=-9|<mango=12|<many=-41|<map=-18|<maple=-7|<maps=7|<march=10|<marcus=18|<mark=6
<market=-13|<marlow=-9|<marsh=19|<marshal=-6|<matters=11|<maybe=16|<mayor=15|<me=36|<means=-40|<measure=-13
<medics=24|<meet=15|<meeting=22|<meets=-6|<member=-6|<memorial=-23|<message=-15|<meter=18|<middle=24|<mile=6
<miles=10|<mill=-44|<million=35|<miss=14|<missed=-8|<missing=13|<mist=-13|<mistake=-14|<mix=-13|<monday=-16
<money=-19|<monitored=-11|<month=-15|<more=-6|<morning=-61|<mornings=-9|<most=-23|<moves=36|<movie=-11
<moving=12|<much=-8|<mural=6|<museum=-11|<must=-12|<my=60|<mystery=-16|<naloxone=19|<name=-30|<named=-17
<names=-9|<national=-27|<need=-24|<needs=23|<neighbor=-7|<neighborhood=8|<neighbors=-39|<nesting=-14|<never=29
<new=-11|<news=8|<next=-8|<nice=11|<night=6|<no=-30|<nobody=76|<noise=27|<none=-7|<noon=-14|<north=-32
<northbound=14|<not=-54|<note=49|<notes=-16|<nothing=12|<notice=-30|<notices=-10|<nov=-6|<november=8|<now=28
<number=-38|<nurse=-7|<nurses=6|<oak=-31|<oaks=-6|<october=-23|<officer=-13|<officers=45|<offices=9|<older=-11
<on=36|<once=-14|<one=-47|<ones=-11|<open=33|<opened=-13|<opens=43|<or=-49|<orange=-14|<order=-16|<ortiz=-9
<other=6|<our=7|<ours=-26|<out=33|<outage=-9|<outdoors=-14|<outlets=10|<over=17|<overlook=-26|<owl=-16
<owls=12|<own=49|<p.m.=-33|<pack=14|<pad=-7|<page=-14|<pages=6|<paid=-10|<paint=7|<painted=-8|<pair=-14
<pan=-16|<panel=-13|<pantry=-8|<paper=-10|<papers=-6|<parents=14|<park=-22|<park's=-5|<parking=10|<parks=-12
<part=-19|<parts=-9|<pass=-6|<passed=17|<passes=17|<passport=9|<past=18|<pat=10|<paved=-16|<pay=13
<payment=-11|<peas=-23|<people=29|<per=17|<percent=22|<permission=-6|<permit=-34|<permits=-8|<permitting=-7
<person=-26|<pet=-21|<phone=27|<phones=17|<photo=-40|<photos=24|<pick=-22|<picked=-7|<pickle=-11|<picks=17
<pickup=50|<pickups=-17|<picnic=28|<picture=-12|<pie=-10|<pine=-30|<pipe=-14|<pipes=-8|<pizza=-8|<place=-20
<plan=25|<planning=28|<plans=28|<plant=-9|<planted=-14|<plants=-7|<plate=16|<play=-10|<playground=10|<plaza=8
<plot=11|<plots=-14|<plow=-7|<plows=11|<point=-21|<poison=-9|<poles=-15|<polls=-11|<pond=-40|<pool=31
<possible=-29|<post=-11|<posted=-7|<posts=-6|<pothole=-7|<pour=-8|<pressure=16|<presumed=-21|<pride=-6
<print=-23|<privacy=-38|<private=-12|<priya=-5|<problem=-11|<program=-8|<promise=-17|<property=8|<proposals=-8
<protection=-7|<proud=10|<pruning=-13|<public=-68|<pump=-20|<pups=6|<put=-37|<quarter=35|<rabies=-7
<raccoon=-33|<rack=-10|<racks=11|<rail=30|<rain=-33|<raised=-8|<rake=-5|<ramadan=13|<ramp=-28|<ran=23
<range=-6|<ranger=-7|<rate=9|<rates=5|<rating=-5|<read=-18|<readings=8|<reads=-28|<ready=-14|<real=-12
<rec=-47|<record=-7|<recording=-7|<records=-6|<recycling=6|<red=21|<registration=31|<regular=-5|<release=-18
<remove=-23|<renew=-10|<rent=-14|<renters=-15|<reopens=29|<repair=-34|<replacing=-6|<reply=-6|<report=12
<reports=-16|<repost=12|<request=-18|<rescue=6|<reserve=-12|<rest=51|<restaurants=-13|<result=-7|<results=-11
<retired=-11|<retires=-14|<return=14|<returns=8|<review=23|<ribbon=9|<ride=30|<rider=13|<riders=13|<rides=-8
<ridge=-7|<right=-27|<rink=11|<risen=7|<river=-19|<riverside=27|<riverwalk=14|<road=-20|<roads=-9|<robbery=-5
<roof=22|<room=25|<rose=-15|<round=16|<routes=14|<row=-10|<rule=24|<rules=-20|<run=-29|<runners=15
<running=-14|<runs=11|<safe=-28|<said=-6|<sale=14|<sam=-16|<saturday=-40|<saturdays=-16|<save=-9|<saved=-19
<says=-72|<sb=23|<scam=-28|<scan=-7|<schedule=10|<scooters=11|<score=-13|<scores=10|<scrape=-17|<screen=9
<sealed=-5|<search=-16|<season=46|<seat=-9|<seats=-10|<second=-12|<section=41|<seen=7|<sends=-7|<senior=-14
<sent=22|<september=-9|<serial=-5|<service=-32|<session=15|<set=-13|<sets=-8|<sewage=-7|<shade=9|<share=-32
<shared=-20|<she's=13|<sheds=11|<shelf=-8|<shoot=18|<shooting=28|<shop=17|<shops=7|<short=23|<shots=14
<should=85|<shovel=6|<show=-10|<shows=-22|<shut=9|<shuttle=-25|<side=-13|<sides=-7|<sidewalk=-8|<sidewalks=18
<sign=-23|<signatures=-9|<signs=-9|<simple=11|<sit=-33|<six=-10|<size=-12|<sizes=-13|<skate=28|<skates=5
<skip=45|<sleep=23|<slide=14|<slides=29|<slot=29|<slow=-37|<small=-31|<smell=13|<smoke=9|<snow=-26|<so=56
<somali=9|<some=64|<someone=13|<soon=30|<sorry=-19|<sort=18|<sound=12|<sounds=6|<source=-17|<space=9
<spaces=16|<spanish=-13|<speak=14|<splash=-8|<split=-7|<spot=22|<spots=26|<spring=-31|<spruce=-5|<square=-15
<squirrel=-10|<st=24|<staff=42|<stage=-9|<stand=53|<star=17|<starting=-11|<starts=-12|<state=-29|<state's=-6
<station=11|<stations=30|<stay=37|<stays=24|<steep=-21|<steps=-27|<still=40|<stopped=26|<stops=-20|<store=11
<storm=-19|<strawberries=-13|<street=-7|<streets=19|<string=-10|<strollers=-9|<stubborn=-13|<stuck=16
<students=-8|<summer=53|<sunday=6|<sundays=-10|<sunrise=-13|<sunset=33|<sure=-6|<survey=-9|<suspicion=-19
<sweeper=18|<sweepers=6|<sweeping=-12|<swing=14|<swings=14|<switch=-6|<t=-9|<tag=26|<taken=-9|<takes=-25
<talk=16|<talks=-17|<tall=-6|<tap=12|<taste=-12|<tax=29|<teacher=-11|<team=25|<teams=-12|<teen=-9|<teens=-32
<tell=-33|<telling=13|<tells=-7|<ten=-43|<tennis=-23|<test=6|<than=11|<thank=-64|<thanks=-70|<that=-31
<that's=11|<the=-13|<their=24|<them=-46|<theme=-7|<then=-33|<they=-43|<they're=22|<thick=-14|<thing=6
<things=11|<thinking=8|<third=-7|<this=34|<those=23|<thread=19|<three=14|<through=-10|<thursday=-16
<thursdays=6|<tick=5|<tied=13|<time=7|<times=46|<tiny=-11|<tips=39|<tires=12|<to=-35|<today=16|<told=-14
<tomato=-7|<tonight=17|<too=-41|<tornado=-15|<tornadoes=-7|<tours=12|<tow=27|<toward=15|<towel=-9|<town=47
<track=-7|<traffic=-13|<trail=-18|<trails=13|<train=12|<training=-15|<transit=-6|<trash=-46|<treatment=15
<trench=11|<tried=15|<trip=-11|<truck=10|<trucks=12|<try=-22|<tuesday=17|<tuesdays=-29|<tuned=12|<turn=31
<turnout=-7|<twelve=-13|<twice=13|<two=-6|<ty=7|<u.s.=-8|<unbelievable=9|<underpass=11|<understand=-12
<unit=31|<until=75|<up=26|<update=-32|<use=-13|<used=10|<users=-8|<utility=-19|<valve=-10|<very=21|<video=30
<view=13|<visits=8|<volunteer=-22|<volunteers=17|<vote=-25|<voted=16|<voter=-9|<votes=-12|<voting=12|<wait=-11
<waiting=15|<walk=-42|<walkers=-11|<walking=-19|<walks=14|<wall=-14|<want=28|<wants=15|<ward=-6|<warning=-17
<waste=-21|<watch=-10|<watching=44|<water=-7|<wave=-24|<way=14|<ways=-18|<we=-47|<we'll=-17|<we're=-6|<wear=7
<weather=-32|<wedding=6|<wednesday=38|<wednesdays=8|<weeds=-13|<week=-18|<weeks=-14|<welcome=-7|<well=12
<were=12|<west=-30|<wet=21|<what=-10|<what's=17|<wheel=6|<wheelchair=-16|<when=-44|<where=10|<which=9
<white=-10|<whole=9|<why=-10|<wi=-13|<win=19|<wine=24|<winter=-8|<winters=-10|<with=16|<within=-22|<won=-15
<won't=62|<wood=-8|<words=26|<worked=18|<workers=19|<working=-24|<works=-15|<world=-6|<worn=-15|<would=26
<write=25|<written=-7|<wrong=11|<wrote=-9|<year=19|<year's=-5|<years=-26|<yes=29|<yoga=15|<you'd=-13
<you'll=-11|<you're=11|<your=-13|<yours=-19|<youth=-11|<zipride=11|<zone=-30|<zoning=-8|<{email}=-11
<{emoji}=-25|<{hashtag}=-26|<{link}=29|<{mention}=-19|<{own}=14|<{phone}=-35|?=-5|? $=-5|@caption=10
@comment=15|@date=-89|@day=-16|@email=-40|@exclamation=83|@facebook=28|@hashtag=-54|@instagram=-24|@link=-70
@long 0=5|@long 1=68|@long 2=-87|@mention=-17|@number=-54|@official-link=-101|@percent=50|@phone=-53|@post=10
@question=-59|@quote=136|@reply=-17|@time=-38|@weekday=-21|@words 0=-30|@words 1=-7|@words 2=61|@words 3=91
@words 4=16|@words 5=-13|@x=31|@year=-119|^ #=7|^ _ !=-8|^ _ #=-9|^ _ $=-11|^ _ ?=23|^ _ a=-7|^ _ about=-11
^ _ alarm=9|^ _ alert=-20|^ _ already=7|^ _ an=36|^ _ ana=-8|^ _ and=-31|^ _ are=11|^ _ ask=12|^ _ asked=-7
^ _ at=-41|^ _ b=-9|^ _ bags=23|^ _ be=-10|^ _ bea=6|^ _ between=-21|^ _ bike=9|^ _ bill=-5|^ _ billing=14
^ _ biscuit=-7|^ _ blood=5|^ _ book=9|^ _ boots=18|^ _ both=-16|^ _ bowl=-6|^ _ boxes=-10|^ _ bridge=-15
^ _ bring=-8|^ _ building=-10|^ _ burglar=14|^ _ bus=-5|^ _ buses=-6|^ _ by=20|^ _ camp=5|^ _ can=-30
^ _ can't=10|^ _ card=-7|^ _ cars=10|^ _ catch=-12|^ _ cedar=-12|^ _ citizens=-8|^ _ city's=-12|^ _ clinic=-9
^ _ close=-6|^ _ closed=14|^ _ club=-6|^ _ code=9|^ _ comment=5|^ _ could=-14|^ _ council=-11|^ _ count=-8
^ _ county=-9|^ _ course=7|^ _ court=-8|^ _ crew=-13|^ _ crews=-17|^ _ dana=-10|^ _ day=-32|^ _ did=20
^ _ disabled=-11|^ _ do=-7|^ _ does=-17|^ _ dog=-8|^ _ dogs=-11|^ _ don't=-32|^ _ down=31|^ _ draft=20
^ _ drive=45|^ _ driver=25|^ _ drivers=8|^ _ drop=-8|^ _ elm=-11|^ _ everyone=35|^ _ expect=-6|^ _ fee=-11
^ _ finance=-8|^ _ fire=22|^ _ firefighters=-7|^ _ first=-7|^ _ fixed=-8|^ _ flag=15|^ _ food=-8|^ _ for=21
^ _ form=23|^ _ found=-9|^ _ friday=-10|^ _ from=-18|^ _ full=19|^ _ gas=15|^ _ get=26|^ _ go=10|^ _ goes=-10
^ _ got=25|^ _ grass=-5|^ _ had=14|^ _ hall=5|^ _ harold=-13|^ _ has=-5|^ _ have=40|^ _ health=-6|^ _ hear=-13
^ _ hello=-12|^ _ help=-14|^ _ her=-17|^ _ hide=-7|^ _ homes=-13|^ _ hope=11|^ _ hospital=21|^ _ if=14
^ _ into=-5|^ _ is=-7|^ _ it=19|^ _ jen=-17|^ _ jo=-15|^ _ joan=-7|^ _ keep=-14|^ _ lab=9|^ _ lanes=-13
^ _ last=-12|^ _ lead=17|^ _ leave=7|^ _ left=-29|^ _ legal=-10|^ _ lena=-18|^ _ lessons=-13|^ _ library=-14
^ _ library's=9|^ _ lights=-6|^ _ like=10|^ _ limit=12|^ _ lost=24|^ _ man=9|^ _ many=8|^ _ map=-9
^ _ marlow=25|^ _ may=-14|^ _ mayor=24|^ _ me=13|^ _ means=-8|^ _ meet=14|^ _ more=9|^ _ morning=-8
^ _ move=-10|^ _ moved=-10|^ _ moves=-8|^ _ mural=-7|^ _ must=-21|^ _ name=-8|^ _ near=-11|^ _ never=-15
^ _ new=-7|^ _ next=-7|^ _ no=-24|^ _ north=-6|^ _ not=-41|^ _ nurse=-5|^ _ oak=-8|^ _ of=26|^ _ off=-21
^ _ offered=9|^ _ old=15|^ _ on=32|^ _ one=-46|^ _ only=18|^ _ open=13|^ _ opens=35|^ _ order=-6|^ _ our=48
^ _ out=13|^ _ over=-15|^ _ page=-18|^ _ park=-13|^ _ parking=-12|^ _ party=17|^ _ path=-10|^ _ pay=-8
^ _ people=8|^ _ per=-14|^ _ permit=-17|^ _ person=-15|^ _ pick=6|^ _ pickup=-8|^ _ plan=11|^ _ please=-11
^ _ point=-11|^ _ police=8|^ _ post=-18|^ _ power=10|^ _ public=-8|^ _ pulled=-6|^ _ question=-14|^ _ read=-8
^ _ reading=-7|^ _ real=-21|^ _ rec=-6|^ _ repair=-7|^ _ report=16|^ _ right=-20|^ _ river=13|^ _ roads=6
^ _ route=-15|^ _ ruiz=5|^ _ run=14|^ _ runs=-6|^ _ safety=-6|^ _ sale=-10|^ _ sam=-5|^ _ saved=-6|^ _ saw=-11
^ _ score=8|^ _ see=-13|^ _ send=-8|^ _ senior=-7|^ _ sent=15|^ _ share=-17|^ _ shelter=20|^ _ short=-8
^ _ shots=17|^ _ should=16|^ _ sign=-16|^ _ signal=-5|^ _ slow=-14|^ _ small=-8|^ _ smoke=-12|^ _ so=-14
^ _ some=6|^ _ sorry=-17|^ _ sourdough=5|^ _ splash=-8|^ _ staff=-15|^ _ stand=15|^ _ start=-5|^ _ state=20
^ _ still=-7|^ _ stop=6|^ _ street=-18|^ _ sure=-7|^ _ survey=-18|^ _ sweeping=-6|^ _ table=-9|^ _ take=18
^ _ tap=9|^ _ team=18|^ _ teens=15|^ _ ten=9|^ _ test=-8|^ _ that=-9|^ _ the=44|^ _ them=8|^ _ then=-6
^ _ there=-10|^ _ they=8|^ _ this=40|^ _ tickets=-11|^ _ time=8|^ _ tips=15|^ _ to=-57|^ _ trail=-10
^ _ train=18|^ _ tree=-14|^ _ truck=13|^ _ two=6|^ _ under=-9|^ _ understand=-12|^ _ up=33|^ _ update=-18
^ _ us=31|^ _ voted=-13|^ _ walk=-10|^ _ want=-19|^ _ warning=7|^ _ was=-14|^ _ watch=-5|^ _ water=-31
^ _ we=8|^ _ welcome=-13|^ _ when=-13|^ _ where=-11|^ _ who=22|^ _ will=-32|^ _ woman=27|^ _ won't=31
^ _ works=-10|^ _ would=-11|^ _ you=-30|^ _ your=27|^ _ yours=7|^ _ zone=-5|^ _ {hashtag}=24|^ _ {mention}=-27
^ _ {own}=-17|^ _ {phone}=-29|^ a=8|^ absolutely=9|^ after=-7|^ all=-18|^ also=15|^ an=24|^ and=40|^ any=6
^ apply=-16|^ as=18|^ ask=-15|^ avoid=20|^ before=-28|^ behind=22|^ between=31|^ bid=-7|^ big=10|^ bike=-12
^ bird=-21|^ block=-7|^ blood=36|^ boil=5|^ book=-6|^ borrow=-7|^ both=-10|^ bring=-60|^ bus=11|^ buy=7
^ call=-37|^ can=21|^ can't=14|^ cars=-10|^ chalk=9|^ check=-13|^ chief=7|^ children=-6|^ city=-15
^ coffee=-13|^ come=-27|^ comment=7|^ congratulations=-32|^ cool=-9|^ correction=-6|^ council=-17|^ crews=-19
^ detour=-13|^ dial=-9|^ did=7|^ dm=13|^ do=-50|^ don't=-11|^ double=6|^ drivers=-11|^ each=-8|^ eleven=28
^ emergency=-31|^ engine=-7|^ enough=10|^ evacuation=-9|^ every=7|^ everyone=22|^ expect=-8|^ fill=-8
^ fire=-18|^ firefighters=-12|^ flood=-8|^ folks=18|^ found=-15|^ four=13|^ frankly=32|^ free=-26|^ gas=6
^ get=25|^ good=-33|^ got=-20|^ grab=12|^ great=-15|^ grow=11|^ have=9|^ heading=-27|^ heat=-7|^ help=22
^ her=-18|^ here=-11|^ hi=-39|^ honestly=15|^ hot=30|^ house=10|^ if=-49|^ imagine=23|^ in=-30
^ investigators=-7|^ it=-76|^ it's=-7|^ join=19|^ just=-16|^ keep=-11|^ kids=-21|^ know=-11|^ lap=-7
^ learn=-16|^ leave=-17|^ library=-11|^ link=-6|^ list=6|^ lock=-17|^ look=-29|^ lost=-14|^ love=-7|^ mail=21
^ make=-9|^ may=6|^ maybe=19|^ meet=-34|^ missed=-8|^ missing=8|^ more=-14|^ most=21|^ move=-8|^ movie=6
^ mr=-6|^ my=12|^ need=-24|^ never=-18|^ new=-23|^ next=-6|^ night=-6|^ nine=21|^ no=-42|^ nobody=38|^ not=14
^ nothing=9|^ now=11|^ oak=-6|^ of=7|^ officer=-10|^ officers=-29|^ once=13|^ one=17|^ only=36|^ our=7
^ ours=9|^ paid=-10|^ parking=-13|^ pay=-12|^ permit=9|^ photo=-19|^ pick=-24|^ pizza=-11|^ plan=-24
^ please=-37|^ police=18|^ polls=-7|^ power=-24|^ press=-17|^ questions=-5|^ rake=-6|^ red=21|^ register=-6
^ rent=14|^ reply=26|^ report=-13|^ reserve=-7|^ rest=49|^ ride=5|^ rides=15|^ road=-5|^ route=5|^ run=-15
^ save=-7|^ say=-19|^ scam=-20|^ scan=-12|^ see=-13|^ she=-23|^ shelter=20|^ shoot=9|^ shots=17|^ shout=8
^ sign=-7|^ skip=26|^ slow=19|^ small=-6|^ smell=15|^ so=-9|^ somebody=26|^ someone=29|^ sorry=-29
^ source=-20|^ speed=-10|^ spot=23|^ staff=7|^ start=9|^ state=-6|^ stay=5|^ stop=-38|^ story=-10|^ street=-10
^ summer=-7|^ sunday=-6|^ sunrise=-6|^ super=-6|^ survey=10|^ swim=-13|^ tag=23|^ take=-7|^ teens=-12|^ tell=9
^ text=10|^ thank=-51|^ thanks=-24|^ that=-31|^ that's=13|^ the=-24|^ their=15|^ there=13|^ there's=15
^ they=-28|^ this=-32|^ those=16|^ three=8|^ tips=-8|^ to=41|^ today=8|^ tornado=10|^ town=13|^ trash=-24
^ turn=19|^ twelve=-19|^ u.s.=-6|^ until=-21|^ update=-9|^ use=-16|^ visit=7|^ volunteers=5|^ vote=7|^ walk=-7
^ want=-13|^ wave=-17|^ we=-49|^ we'll=-17|^ we're=26|^ we've=17|^ wear=-29|^ welcome=-12|^ what's=27
^ when=-8|^ where=15|^ which=-11|^ who=10|^ work=-10|^ wow=17|^ write=-23|^ you=-17|^ you're=-18|^ your=-7
^ zone=20|^ {emoji}=-75|^ {hashtag}=-10|a=34|a #=-14|a $#=39|a _ !=-7|a _ #=-27|a _ $=-14|a _ ?=-8|a _ a=-9
a _ about=-7|a _ and=-9|a _ at=16|a _ before=12|a _ car=-6|a _ card=7|a _ fire=-9|a _ first=5|a _ for=-5
a _ from=-25|a _ id=-11|a _ if=5|a _ is=17|a _ license=-9|a _ link=-6|a _ means=-5|a _ meeting=-9
a _ message=-19|a _ minute=-12|a _ of=7|a _ on=-32|a _ or=-22|a _ over=-14|a _ page=-6|a _ pass=-15
a _ permit=-23|a _ pickup=-21|a _ pipe=-6|a _ place=-8|a _ question=-11|a _ ring=-16|a _ that=-8|a _ to=-18
a _ trailer=11|a _ truck=-11|a _ vote=7|a _ was=5|a _ we=9|a _ with=10|a _ would=19|a _ year=-7|a _ you=-5
a big=-12|a bill=-16|a bit=15|a book=-16|a bucket=11|a bus=-12|a car=15|a card=-14|a career=-5|a chance=26
a city=20|a cold=15|a contractor=7|a copy=-11|a couch=19|a county=-7|a couple=11|a crash=-5|a crew=-13
a direct=-9|a family=5|a fence=9|a few=7|a fine=-13|a firefighter=-8|a first=-11|a flu=6|a form=8|a free=-29
a grill=-8|a guide=11|a hold=-7|a home=-27|a jar=-11|a leash=-9|a library=8|a light=-11|a line=5|a lot=-22
a low=-12|a main=-7|a message=-6|a month=-18|a name=15|a new=-14|a no=10|a parked=-6|a person=-8|a photo=-23
a picnic=12|a plan=10|a plow=-9|a pool=-7|a post=-6|a pothole=-9|a private=-11|a public=-7|a ramp=-9|a real=-7
a report=-8|a ride=11|a ring=24|a short=-8|a slow=-7|a spot=6|a state=-9|a storm=-8|a street=-7|a strike=14
a ticket=-8|a tornado=-13|a watch=5|a week=-26|a while=17|a white=-6|a worn=-11|a.m.=-37|a.m. $=-7
a.m. _ #=-14|a.m. _ $=13|a.m. _ sunday=6|a.m. at=5|a.m. in=-9|a.m. on=10|a.m. so=-9|a.m. to=-17|a.m. today=9
abbott=13|about=16|about #=-7|about $=9|about _ $=26|about _ a.m.=18|about _ here=-6|about a=-7|about an=-22
about it=20|about our=12|about the=13|about three=-12|about to=17|absolutely=26|absol~=26|academy=7|acade~=7
accessible spaces=5|account=9|account $=5|account _ $=10|accou~=12|acres=9|across the=-7|act=13|act $=-9
active=6|add=-10|add a=-10|add your=-15|added=-14|address=-7|adopt=7|adoption=-12|adopt~=-17|adult=-7
advice=20|affec~=-5|after=-29|after #=-20|after _ p.m.=-10|after that=5|after the=22|afternoon=10|after~=12
again=17|again $=35|again _ of=-6|against=23|again~=23|agency=-7|agency _ the=-7|ages=-23|ages #=-11
ages $=-10|ages _ and=-7|agreed=15|agreement=-18|agree~=-18|ahead=15|ahead _ the=6|aid=-17|air=6|alarm=-36
alarms=-20|alder=9|alert=-26|alert a=-13|all #=-18|all _ $=-6|all _ are=8|all _ can=13|all _ of=-16
all _ so=-9|all _ welcome=-5|all ages=-12|all are=-8|all day=-19|all of=-28|all six=-7|all week=16|all year=7
alley=-6|allowed=-9|allow~=-9|alone=6|along=22|along $=13|along _ the=6|along the=-6|already=15|alrea~=15
also=-11|always=25|an=25|an _ $=22|an _ in=18|an _ of=-17|an _ on=11|an eye=12|an hour=-29|an officer=25
an open=-6|ana=10|and=-25|and #=-29|and _ #=-16|and _ $=-59|and _ a=23|and _ all=15|and _ and=-6|and _ are=-9
and _ back=-12|and _ be=27|and _ bill=-7|and _ can't=24|and _ crew=-9|and _ do=-16|and _ first=6|and _ for=-38
and _ go=12|and _ has=-19|and _ have=39|and _ here=6|and _ hope=13|and _ how=-8|and _ is=-16|and _ last=16
and _ low=-10|and _ may=7|and _ more=-5|and _ new=-10|and _ of=11|and _ on=14|and _ one=-14|and _ open=-9
and _ our=-13|and _ pay=11|and _ the=-33|and _ them=-8|and _ they=14|and _ to=-23|and _ two=15|and _ until=-14
and _ we=5|and _ what=17|and _ will=23|and _ with=-17|and _ won't=14|and _ you=26|and _ your=-21|and _ yours=8
and _ {own}=-7|and _ {phone}=-6|and a=-59|and ask=-15|and at=-7|and bring=-7|and call=-23|and crews=-6
and don't=15|and elm=11|and every=18|and give=7|and go=-8|and have=-8|and he=30|and her=10|and how=-7|and i=9
and it's=-8|and its=5|and keep=-8|and leave=-28|and let=-8|and meet=-8|and mill=-6|and now=15|and oak=11
and on=-6|and one=-8|and our=-18|and pick=-13|and put=-5|and see=13|and she=12|and so=14|and stay=-6
and stop=5|and take=-22|and tell=-16|and thank=-8|and the=16|and then=17|and two=-10|and up=-7|and use=-10
and we=18|and we're=5|and where=-20|and will=-8|and you'll=15|and your=11|animal=-15|animal shelter=-10
animals=19|anima~=19|announced=-19|another=27|another _ $=10|anoth~=27|answered=8|answers=-12|any=16
any _ $=-11|any _ in=18|any branch=-8|any library=-7|any time=-7|anybo~=26|anyone=20|anyone who=-9|anything=9
anyth~=9|anywhere=-6|anywh~=-6|apartments=21|apart~=21|apologize=6|apolo~=16|app=15|app _ $=30|appeal=21
apply=-30|apply at=-9|apply for=-7|appointment=12|appoi~=12|approved=-8|appro~=6|april=-47|april #=-28
april $=-7|april _ $=-20|april _ and=-8|april _ our=-9|archi~=16|are=-26|are #=-7|are $=12|are $#=-13
are _ #=7|are _ $=22|are _ a=7|are _ and=-8|are _ at=-33|are _ by=18|are _ friday=11|are _ if=7|are _ in=24
are _ it=29|are _ now=-5|are _ on=-38|are _ one=-5|are _ out=18|are _ to=-21|are _ until=-7|are _ up=10
are _ with=-11|are _ {own}=-10|are a=16|are at=17|are back=-9|are closed=7|are doing=25|are due=7|are fine=-6
are free=-29|are here=-6|are hiring=-6|are in=-15|are not=7|are now=-12|are on=-19|are open=-13
are possible=-7|are right=-7|are set=-10|are sorry=24|are still=-11|are the=8|are welcome=-24|area=-15
area $=16|armed=21|around=21|around the=-12|arrested=-15|arrested _ man=-7|arres~=-15|arriv~=-19|as=56
as _ #=-7|as _ as=31|as _ the=18|as a=9|as many=6|as of=-7|as the=5|as we=12|ash=-13|ash _ $=-8|ash park=-8
ask=-41|ask _ and=15|ask _ to=-9|ask a=-13|ask for=-6|ask the=-37|ask you=-9|asked=-20|asked for=-14
asking=-18|asking $=-6|asking _ $=-9|asks=-26|asks _ to=-16|asks for=-16|asleep=15|association=-19|assoc~=-19
at=-10|at #=35|at #%=17|at $#=14|at _ #=26|at _ $=16|at _ ?=-16|at _ a.m.=9|at _ and=27|at _ branch=-8
at _ canal=8|at _ central=-15|at _ city=-8|at _ desk=-8|at _ door=7|at _ elm=-6|at _ farmers=-20|at _ front=26
at _ hall=-33|at _ high=-6|at _ in=15|at _ library=-27|at _ main=9|at _ market=16|at _ mill=-12|at _ oak=-10
at _ or=-8|at _ p.m.=-14|at _ park=-46|at _ plaza=19|at _ police=-7|at _ pond=9|at _ pool=16|at _ rec=-8
at _ shelter=-9|at _ station=-6|at _ stop=-5|at _ to=-12|at _ water=-6|at a=11|at about=18|at all=-8
at any=-13|at ash=-8|at cedar=8|at city=-33|at each=-12|at elm=-6|at home=7|at its=-9|at least=-7|at mill=-14
at night=-10|at oak=-18|at pine=-6|at the=-48|at work=-6|at {email}=-14|at {link}=13|at {own}=-11
at {phone}=-48|atten~=15|attorney=12|attor~=12|audit=7|audit~=-17|avenue=10|avoid=9|avoid _ area=-12
awarded=-9|awarded the=-9|award~=-9|away=16|away and=-13|away from=-14|b=-10|back=-29|back $=-6|back _ any=8
back _ by=-5|back _ the=-29|back at=7|back by=7|back in=-29|back on=-33|back the=5|back to=5|bad=29|bag=-20
bags=-15|bags $=-10|ball=7|ballot=20|ballot $=-6|ballots=-15|ballo~=-15|balls=-17|balls and=-17|ban=9|band=-11
barrel=18|based=-5|based on=-5|baske~=-20|battery=-9|batte~=-10|be=97|be #=-7|be _ $=-7|be _ by=8|be _ for=13
be _ on=-10|be back=-17|be fine=18|be there=-6|beach=-19|beams=-9|beat=23|beats=9|because the=-5|beds=-16
been=47|been _ $=13|been _ in=15|bees=-5|before=10|before #=-12|before $=-6|before _ $=14|before _ a.m.=-5
before _ drink=-9|before friday=37|before the=-15|before you=6|began=-22|behind=49|behind the=7|being=16
being _ $=11|bell=-26|belongs=8|belongs to=-5|belon~=8|below=12|belts=-11|bench=-26|benches=-9|bench~=-9
best _ in=-8|beth=12|better=13|between #=-6|between _ and=-26|bid=-12|bids _ the=-5|bids for=-6|big _ $=-10
bike=-9|bike _ $=-5|bike lane=19|bike racks=-9|bikes=-26|bikes $=-6|bill=-8|bill #=10|bill $=-9|bill _ $=-7
bill _ your=22|bill is=22|bill with=-8|billing=10|billing _ $=-7|billing _ {phone}=-7|billing at=-7|billi~=8
bills=-20|bills are=-9|bin=-7|bin $=7|bio=-15|bio $=-17|birch=19|birch _ $=-14|birch _ is=-6|bird=-20|birth=12
birthday=13|birth~=13|biscuit=-40|biscuit a=-10|biscu~=-40|bit=15|black=-18|blame=6|blame $=16|blanket and=6
block=-22|block party=-9|blocks=-7|blocks _ right=-9|blocks the=-9|blood=44|blood drive=35|blood pressure=6
blue=29|blue _ $=-22|blue cart=-12|blue coat=13|bo=-6|boat=-10|boathouse=-10|boathouse $=-9|boath~=-10
boil _ notice=-18|boil _ water=6|boil water=-18|boil your=8|bond=12|bonds=6|book=10|book $=-12|book _ at=29
book _ keep=-6|book club=-7|book sale=25|book to=-6|bookm~=-17|books $=17|boots=8|boots $=-15|borrow=-14
borrow a=-6|both=-29|both _ $=-14|both are=-6|bother=10|bothe~=12|bottl~=-8|bought=6|bowl=-6|box=-36
box _ the=-12|box at=-12|boxes=-13|boy=8|branch=-14|branch $=-13|brandt=7|brass=6|break=9|breaking=7
breaking _ cars=7|breaking into=7|break~=11|breat~=9|bridge=-16|bridge $=-20|bridge _ $=14|bridge _ open=-13
bridge is=-11|bring=-47|bring _ $=-7|bring _ card=-11|bring _ own=-6|bring _ photo=-8|bring _ to=-6
bring a=-29|bring the=-5|bring your=-16|brings=11|broken=-14|broth~=16|brown water=6|brush=5|bucket=18
budget=12|building=-34|build~=-34|built=-13|bulk=17|bulk pickup=17|bulky=17|burglar=13|burglary=6|burgl~=17
burn=6|burning=8|burni~=8|bus=-35|bus _ $=22|bus drivers=20|bus is=-22|buses=-7|buses $=8|buses are=-6|but=19
but please=-13|but we=-19|button=18|by=-39|by #=-28|by $=7|by _ #=-9|by _ a.m.=-10|by _ and=21|by _ may=-28
by _ night=-5|by _ p.m.=-18|by _ river=10|by _ that=20|by friday=-7|by mail=-13|by noon=-6|by our=-16
by sunday=-5|by thursday=-8|cafe=-7|cake=-24|calendar=7|calendar $=8|calen~=7|call=-71|call #=-75|call _ $=-48
call _ and=-5|call _ at=-17|call _ hall=-7|call _ if=-6|call _ nurse=-8|call _ text=-6|call _ to=-11
call _ with=9|call billing=-9|call city=-7|call you=-8|call your=24|call {phone}=-15|called=-22|calling=8
calli~=8|calls=-42|calls _ one=-6|calm=-9|came=-10|came to=-16|camera=-37|cameras=-7|camer~=-7|camp=26
campaign=-8|campa~=-8|can=-23|can _ #=-8|can _ $=-5|can _ a=-11|can _ at=-13|can _ for=-13|can _ it=-35
can _ on=-7|can _ the=-11|can _ you=-13|can _ your=-13|can apply=-6|can do=25|can give=-11|can go=16
can leave=-6|can pay=-8|can read=-9|can see=-13|can set=-6|can speak=-15|can waste=-8|can you=21|can't=38
can't _ a=18|can't _ about=-8|can't _ it=-5|can't _ to=16|can't discuss=-18|can't say=-27|can't share=-6
can't talk=-8|canal=8|canal street=8|candidate=-10|candi~=-13|cannot=-9|canoe=-8|cans=-14|car=37|car $=-6
car _ #=17|car _ $=13|car _ birch=-6|car _ our=-5|car _ the=16|card=-11|card $=9|card _ the=-15|card and=-14
cards=-24|cards $=-20|career=-5|carpet=40|carriers=14|carri~=15|carry=13|cars on=16|cart=-78|cart $=-16
cart is=-12|case=-22|case $=-7|cases=-11|cash=44|cat=35|catch=-8|cats=-10|caught=10|cause=-37|cause $=-6
caused=22|cedar=-11|cedar _ #=8|cedar and=19|cedar is=-7|cedar street=-22|cell=25|center=-44|center $=-15
center _ #=8|center _ $=-7|center _ open=-6|center and=15|center gym=-7|center is=-9|center on=-7
center room=-7|centers=11|cente~=11|central=-27|central _ on=-11|central library=-21|centr~=-27|cents $=6
certi~=-22|chair=-7|chair $=-6|chairs=8|chairs $=11|chalk=9|chall~=13|chance=42|chance _ a=22|change=-7
changed=8|chang~=11|charge=-8|charged=-5|charg~=-5|check=-26|check $=-11|check _ before=10|check _ smoke=-11
check on=7|check the=-9|check your=-8|checked=-21|checking=-16|checks=-15|checks $=-6|check~=-19|chemical=16
chemi~=16|chief=28|chief's=22|chief~=22|child=-11|children=-13|children _ #=-6|children under=-6
children's=-10|children's _ $=-11|children's room=-15|child~=-20|chip=15|choose=-8|christmas=11|chris~=5
citizen=-15|citizens _ academy=7|citizens police=7|citiz~=-11|city=-31|city $=28|city _ and=-9|city _ at=-9
city _ marlow=-16|city hall=-37|city museum=-6|city of=-16|city's=-12|class is=-6|classes=-23|class~=-28
clean=-33|clean _ $=-8|cleaned=-13|cleaning=-7|clean~=-17|clear=-21|clear $=-18|cleared=11|clear~=11|clerk=-8
clerk at=6|clerk who=12|click=-10|climb=-21|climb _ a=6|clinic=15|close=-28|close _ street=-9|closed=-26
closed _ $=6|closed for=21|closed on=-15|closed today=-5|closes _ #=-5|closes at=-5|closing=7|closi~=6
closure=-8|closu~=-8|club=-35|club _ the=-15|club reads=-10|coach=8|coat $=-13|code=10|code _ the=-12
code on=-12|coffee=12|coin=-9|cold _ for=-10|cold tap=-14|cole=5|coli=-5|coli $=-5|collection=-6|colle~=-12
color=-10|come=28|come $=17|come _ for=-10|come _ it=-14|come _ served=-8|come _ the=32|come _ to=11
come and=-15|come by=-7|come first=-8|come for=12|come in=-9|come see=-9|comes back=-6|coming=33
coming _ the=17|coming to=7|comment $=-12|comment on=-6|comment with=-16|comments $=-5|comme~=11|commission=-6
committee=15|committee $=11|commi~=8|community=-17|community garden=-14|commu~=-17|company=15|company $=14
compa~=21|complaint=-7|compl~=45|compost=-18|compo~=-18|concert=8|concert _ the=8|conce~=15|concrete=11
concr~=11|condition=23|condi~=9|confi~=-16|congratulations=-32|congratulations _ the=-6|congratulations to=-16
congr~=-18|conta~=8|contest=-15|conte~=-15|contract=-10|contractor=9|control=17|contr~=36|cookb~=-7
cooking=-10|cooki~=-11|cool=-24|cooling=16|cooling _ open=16|cooli~=16|copies=-9|copy=-21|copy at=-13
corner=17|corner $=10|correction=-10|corre~=-18|cost=18|cost $#=-5|costs=-30|costs $#=-20|couch=7|could=15
could do=23|couldn't=9|could~=9|council=-14|council $=6|council _ #=-6|council _ on=-23|council _ the=8
council _ to=16|council approved=-6|council president=15|council takes=-11|council voted=-15|council votes=-8
council will=-9|councilman=11|councilmember=32|counc~=29|count=-13|count $=-8|count _ from=-7|count is=-7
counter=33|counter at=10|counts=8|county=-28|county $=-28|county _ $=-8|county _ the=5|county _ to=15
county clerk=-19|county health=-6|county's=-8|count~=25|couple=11|couple of=11|course=10|court=-15|cousin=22
covers=-7|cracks=-6|crash=-9|crash $=-7|crash _ oak=7|crash _ route=8|crash on=6|crash~=18|credit=-6
creek $=16|crew=-75|crew $=-23|crew _ the=-7|crew _ they=-9|crew and=-11|crew is=10|crew will=-7|crews=-43
crews $=5|crews _ at=27|crews _ on=-8|crews are=21|crews will=-19|crime=-5|critics=-24|criti~=-20|cross=-16
crossing=-30|crossing guard=-13|cross~=-37|custody=6|custo~=8|cut=16|cutting=12|cutti~=12|cyclist=10|cycli~=10
dam=-16|dana=-7|dana ruiz=-10|dance=-11|danger=9|dangerous=24|dange~=24|date=-41|date $=-11|date _ $=-10
date _ birth=9|date _ the=-11|date of=9|dates=-9|dawn=-8|dawn _ dusk=-14|dawn to=-14|day $=10|day _ #=6
day _ $=9|day _ all=-11|day _ the=-17|day and=16|day before=-7|day from=-9|day on=-9|day to=-10|day {own}=21
days=-19|days $=-13|days _ $=25|dead=12|deal=6|death=-9|december=-11|decem~=-11|deck=-14|dee=-15|dee $=-9
deep=11|degrees=-7|degrees $=-6|degre~=-7|delete=-20|delete it=-11|deliv~=6|deman~=11|department=-5|depar~=-9
depot=6|depot _ $=-9|depot square=-18|depot theater=-6|deserve=11|deser~=21|design=13|desig~=-6|desk=-16
desk $=-31|desk and=-8|details=-9|detai~=-9|detective=20|detectives=23|detec~=43|detour=-14|dial=-9|dial #=-7
did=42|did the=9|did you=12|died _ the=10|direct=-9|direct message=-9|director=23|direc~=29|disabled=-11
disab~=-11|discuss=-13|discuss _ here=-18|discu~=-13|dispa~=9|district _ the=8|ditch=-8|dm=11|dmv=-9|do=-9
do $=11|do _ know=-9|do it=19|do not=-56|do you=18|dock=26|dock $=17|does=15|does not=15|does the=-7
does your=-5|doesn't=19|doesn~=19|dog run=-7|dogs=-36|dogs _ the=-18|doing=29|dollar=8|don=-13|don't=-8
don't _ a=27|don't _ it=-19|don't _ the=13|don't be=8|don't get=14|don't have=21|don't share=-9|donated=-13
door=11|doors=19|dot=-7|double=26|dover=22|down=33|down $=39|down _ one=7|down _ the=6|down and=-12
down on=-10|down the=19|downtown=22|downtown $=6|downt~=22|doyle=-10|dr=6|draft=15|drain=-12|drain $=-8
drain ?=6|drain _ $=6|draw=14|drawi~=-22|dress=24|drink _ $=-5|drink it=-6|drive=15|drive $=-9
drive through=-16|driver=19|driver $=-7|driver's=-6|driver's license=-6|drivers=9|drivers please=-10
driveway=6|drive~=32|drop _ old=-6|drop in=-14|drop off=-28|drop your=23|dropped=27|dropp~=37|drug=7|dry=-20
dry $=-11|due=-10|due friday=11|dump=26|dusk=-23|dusk $=-21|e=8|e _ $=10|e coli=-5|each=-62|each $=-9
each _ $=-7|each _ can=-11|each _ until=-8|earlier=6|earli~=6|early _ $=7|earned=-9|easy _ $=-14|easy to=-15
eat=11|ed=-22|egg=-12|eight=-9|electric=-5|elect~=-15|elementary=16|eleme~=16|elevator=-15|eleva~=-15
eleven=20|elm=-13|elm _ $=7|elm _ is=-14|elm bridge=-25|elm street=-49|else=7|email=21|emergency=-9
emergency ?=-31|emergency _ $=-31|emerg~=-9|end=51|end on=26|ended=18|ends=-19|engine=-15|engine #=-9
engineers=8|enough=18|entrance=16|entrance $=14|entra~=16|envel~=17|estimate=-7|estim~=-7|evacuation=-5
evacuation _ for=-15|evacuation order=-6|even=47|evening $=6|event=17|ever=21|every=36|every _ $=-30
every _ of=15|every day=-13|every dollar=5|every friday=-15|every one=8|everyone=45|everyone _ the=10
everyone who=-13|everyone's=15|everything=29|every~=84|exit=8|expect _ open=-7|expects=-6|expec~=-6|explain=11
explain the=11|explains=-10|extra=-5|eye=9|f=15|faces=9|failed=37|fair=17|fair _ $=-14|fair point=-17|fake=-22
fake page=-7|fall=19|fall $=17|fall and=6|fallen=6|falls=16|falls $=19|falls _ #=-23|falls _ $=13|falls _ a=-5
falls at=-10|falls fire=9|falls on=-13|family $=-6|famil~=6|farm=-13|farmers=-23|farmers market=-22|farme~=-23
fast $=-8|fault=29|favorite=6|favor~=5|fear=18|fee=-22|fee $=-10|fee _ $#=-14|fee is=10|feed=-19|feel=49
feel _ $=9|fees=-9|feet=-33|feet _ and=-9|feet _ water=6|feet in=-8|feet of=6|feet tall=-7|fell=9
fell asleep=15|festival=-19|festival $=-16|festi~=-19|few=7|field=10|fight=21|file _ complaint=-5|file a=-10
fill=-8|fill _ the=-13|fill in=12|filled=9|fills=11|final=-11|finally=16|final~=16|finan~=-5|find=-19
find the=-16|find your=-9|finds=-10|fine=7|fine $=10|fines=14|finish=-13|finished=13|finis~=13|fire $=-24
fire ?=12|fire _ #=-7|fire _ $=21|fire _ and=-14|fire _ is=7|fire _ on=7|fire _ the=-11|fire crews=-10
fire marshal=-19|fired=21|firefighter=-5|firefighters=-14|firefighters will=-7|firef~=-19|fires=-26
fires _ the=-17|fires in=-8|fireworks=-8|firew~=-8|first=-9|first $=8|first _ $=-28|first _ first=-8
first _ on=-9|first come=-9|first day=-7|first served=-8|first two=-13|fit=-19|fits=-11|five minutes=-14
fix=-26|fix it=-15|fixed=-28|fixed $=-10|fixed and=-10|fixed the=-8|flag=9|flags=-11|flash=-8|flash flood=-5
flat=-7|flat and=-6|flood=24|flood $=-9|flood _ $=47|flood _ for=-5|flood warning=-16|flood watch=8|floor=-28
floor $=-10|floor _ $=-7|flyer=-9|fog=-8|folks=70|folks $=8|follow=33|follow _ for=-12|follow {mention}=-12
follo~=14|food=-23|food _ $=-6|food pantry=-6|food trucks=19|foot=-5|for=-13|for #=-16|for _ #=-25|for _ $=-7
for _ ?=-13|for _ a=-16|for _ and=-21|for _ at=29|for _ candidate=-10|for _ cause=-10|for _ day=16
for _ days=9|for _ deck=6|for _ elm=-7|for _ favorite=13|for _ first=-16|for _ from=24|for _ minute=-9
for _ minutes=-17|for _ mix=-5|for _ new=44|for _ of=10|for _ off=14|for _ on=-10|for _ only=-16
for _ patience=-10|for _ pool=-8|for _ season=-6|for _ the=-5|for _ us=-6|for _ we=13|for _ weeks=-8
for _ who=-16|for _ years=-17|for a=63|for about=-19|for ages=-10|for all=-7|for asking=-15|for checking=-12
for city=-5|for five=-11|for free=-7|for it=28|for marlow=-11|for mayor=6|for one=10|for paving=25
for repairs=-16|for summer=-9|for that=7|for the=-21|for their=-16|for them=15|for this=-11|for three=11
for two=-13|for you=-16|for your=-22|for zone=-17|ford=16|forest=20|forget=12|form=-10|form is=11|forty=9
forwa~=14|found=-54|found _ $=-15|fountain=13|fount~=13|four=-24|four $=-11|four _ $=-12|four _ and=-20
four _ years=8|four more=8|four of=22|frankly=32|frank~=32|free=-64|free _ all=-6|free _ at=-9|free _ help=-6
free _ saturday=5|free _ the=-15|free _ to=-9|free _ water=14|free and=-10|free at=-10|free for=-8|free on=10
free parking=-12|free rain=-12|free tax=-6|freeze=14|friday=-9|friday $=8|friday _ #=-21|friday _ $=8
friday may=-17|frida~=17|friend=7|friend $=-7|friends=18|friends of=11|frien~=28|from=-28|from #=-12
from _ #=-7|from _ $=-9|from _ a.m.=-10|from _ hall=16|from _ june=16|from _ library=-6|from _ may=23
from _ mill=-12|from _ of=-17|from _ on=13|from _ street=-18|from a=-32|from city=10|from dawn=-9
from monday=23|from oak=-7|from our=-20|from the=9|from tuesday=16|from your=-15|front=-25|front _ $=-10
front _ is=9|front desk=-19|front of=-5|front street=18|full _ and=5|full list=-15|fun=22|fund=24|fundr~=-11
further _ $=8|gallons=-16|gallons a=-14|gallo~=-16|game=21|garage=-5|garbage=19|garba~=19|garden=-28|gas=38
gas ?=15|gas _ $=7|gas _ at=-7|gas leak=9|gate=-8|gate _ the=-7|gates=-20|gave=6|gave the=-8|gener~=12|get=71
get _ $=10|get _ of=-10|get a=-12|get out=-10|get the=5|get to=28|get your=-6|gets=57|ghost=-7|gift=13
gift card=19|gift cards=-15|give=-20|give _ a=9|give it=12|give you=-12|glad=-22|glad you=-8|glass=-23
glass _ the=-13|gloves=-7|go=20|go ?=-5|go _ $=-6|go _ and=12|go _ at=18|go _ by=-11|go _ on=-29|go home=-5
go in=-39|go on=-11|goats=-16|goes _ on=-6|goes _ the=-14|goes in=-8|goes out=18|golf=5|gone=33|good=-19
good _ $=-18|good catch=-12|good morning=-6|good news=15|goodbye=10|goodb~=10|got=-14|got _ $=21|got a=-10
governor=-9|grab=29|grade=-5|graders=-26|grade~=-26|graduation=21|gradu~=14|grand~=25|grant=-9|grass=-19
gray=-19|grease=-19|greasy=-12|great _ $=-14|great question=-10|green at=-8|greg=27|grill=-21|group=29|grow=9
grown=8|grown ups=13|guard=8|guess=29|guide=8|guilty=17|gusts=11|guy=39|gym=26|gym $=25|had=26|had no=-5
hair blue=-9|hal=12|hale=10|half=14|half of=6|hall=-34|hall $=-7|hall _ $=-7|hall _ the=13|hall _ {phone}=-7
hall and=-8|hall at=-9|hall on=16|hand=27|handed=14|handl~=9|hang=-8|happen=19|happened=18|happens=25
happens to=-5|happe~=32|happy=-11|hard=-28|hard _ $=-7|has=-24|has #=-6|has _ a=9|has _ new=-13|has _ our=-9
has _ the=33|has a=-12|has been=27|has earned=13|has never=14|has new=-11|has no=5|has not=-6|has the=-14
has three=-7|have=71|have _ $=7|have _ seen=19|have been=26|have it=-6|have made=13|have no=12|have not=7
have water=-12|have you=24|hb=6|hb #=6|he=46|he _ in=18|he _ not=-13|he _ presumed=-11|he _ risen=12
he has=-13|he is=-30|he's=38|head=21|heading=-23|headi~=-23|health=-18|health department=-9|hear=-37
hear you=-11|hearing=-18|hearing _ may=9|heari~=-18|hearts=22|heavy=28|held=20|hell=7|hello=-6|helmets=-6
helme~=-6|help=-12|help $=-5|help us=24|help with=-10|help you=-6|hens=-8|her=61|her $=-9|her _ $=10
her _ and=14|her _ the=8|here=24|here $=-27|here _ #=-8|here _ $=31|here _ the=-14|here and=17|here is=-16
here or=-8|heron=-26|herons=-8|hi=-40|hi _ $=-19|hi _ thanks=-7|hi _ the=-14|hi _ we=-22|hi _ your=-7|hi bea=8
hi sam=-5|hide=-9|hide comments=-6|high $=-14|high _ $=7|high ground=9|higher=-18|higher _ $=-18
higher ground=-18|hill $=22|hill park=-20|him=33|him $=7|hired=-10|hiring=-13|his=52|his _ $=-17
his family=-33|his name=-18|history=-8|histo~=-8|hit=33|hit $=10|hit _ parked=-6|hit a=-6|holding=20|holdi~=20
home=-16|home $=12|home ?=-11|home _ $=-12|home _ a=-29|home address=10|home and=8|home in=-20|home now=12
home on=9|homes=10|homes on=-9|honest=23|honestly=15|hones~=15|hope=40|hope you=12|hose=-7|hose $=-7
hospital=7|hospital $=-15|hospi~=7|hot=23|hot take=14|hour=-39|hour $=-8|hours=17|hours _ $=7|hours _ on=12
hours are=-8|house=6|house $=-20|house _ #=16|house _ $=8|house _ on=12|house at=18|house is=7|house~=8
how=-13|how it=-19|how many=12|how much=-7|how to=-21|hurricane=22|hurri~=22|hurt=-18|hurt $=-8|hurt and=-10
hurt in=-16|hydrant $=5|hydrants=-8|hydrants on=-6|hydra~=-13|i=-18|i _ on=8|i _ the=-14|i'll=20|i'm=13
id and=8|idea=7|ideas=16|if=22|if _ are=-13|if _ ask=15|if _ live=-16|if _ need=-12|if _ think=7|if a=-9
if it=-31|if we=22|if you=-17|imagine=23|imagi~=23|in=17|in #=-42|in $=9|in _ #=-16|in _ $=-43|in _ ?=-12
in _ and=-16|in _ at=29|in _ blue=-10|in _ box=-6|in _ call=-6|in _ car=-13|in _ city=-11|in _ comments=6
in _ county=14|in _ days=-10|in _ fall=8|in _ falls=-24|in _ grass=-6|in _ green=18|in _ hour=-11|in _ is=18
in _ mail=-11|in _ main=-9|in _ minutes=7|in _ new=13|in _ of=-9|in _ on=14|in _ park=12|in _ red=-7
in _ state=10|in _ the=11|in _ trash=-6|in _ will=10|in _ words=-5|in a=-27|in an=-12|in and=9|in april=-12
in bio=-18|in by=-11|in closed=5|in court=10|in custody=6|in front=-12|in january=-12|in july=-12|in june=11
in last=19|in march=7|in marlow=-26|in may=-8|in mill=-5|in october=-7|in on=-12|in our=10|in plain=-5
in public=-5|in riverside=13|in september=-8|in the=-10|in this=21|in town=14|in with=10|in {own}=-8|inbox=12
inches=-14|inclu~=-6|income=5|indoors=29|indoo~=29|innocent=-12|innocent $=-12|innoc~=-12|ins=13|inside=-14
inside $=-17|inside and=16|inspection=17|inspector=5|inspe~=21|insta~=-8|insurance=-9|insurance $=-9|insur~=-7
inter~=36|into=-6|into _ $=19|into _ on=20|into a=-5|into cars=7|into it=14|into the=-10|investigators=-12
investigators _ looking=-5|investigators are=-10|inves~=-6|invit~=-9|irs=-15|is=31|is #=-46|is $=26|is $#=15
is _ !=-21|is _ #=-10|is _ #%=13|is _ $=-72|is _ a=-20|is _ about=10|is _ again=-22|is _ all=-8|is _ and=-27
is _ as=21|is _ at=32|is _ but=-5|is _ by=-20|is _ fair=-10|is _ feet=-8|is _ for=-6|is _ from=-9|is _ in=13
is _ innocent=-12|is _ june=-13|is _ last=-12|is _ may=-13|is _ mill=9|is _ monitored=-17|is _ no=19
is _ only=8|is _ or=-15|is _ our=22|is _ reason=17|is _ so=-7|is _ the=28|is _ to=6|is _ today=-8
is _ until=14|is _ us=7|is _ wednesday=-7|is _ with=14|is _ {own}=-7|is a=47|is about=12|is all=-8|is an=-15
is at=-24|is back=-14|is behind=-8|is by=-6|is calling=8|is clear=-8|is closed=-39|is coming=26|is done=6
is down=-10|is fixed=-13|is free=-34|is from=-13|is full=-13|is going=10|is in=18|is lifted=-7|is moving=8
is no=-14|is not=-20|is now=26|is off=30|is open=-23|is our=-57|is out=-29|is possible=-5|is presumed=-12
is ready=-8|is risen=12|is running=-12|is safe=-20|is taking=15|is that=11|is thick=-12|is too=-7|is under=17
is wednesday=-5|is welcome=-11|is what=-11|is with=6|is your=40|isn't=30|issued=-22|it=24|it $=63|it ?=16
it _ #=-24|it _ $=21|it _ $#=-5|it _ a=-8|it _ and=12|it _ be=-14|it _ been=6|it _ for=9|it _ free=-7
it _ its=-25|it _ june=25|it _ not=35|it _ on=-29|it _ open=-13|it _ or=6|it _ the=-44|it _ thursday=-5
it _ to=27|it _ with=11|it _ you=-12|it _ {own}=-6|it all=20|it as=7|it at=-30|it by=-7|it down=7|it had=5
it happens=-11|it has=-12|it in=14|it is=-8|it opens=9|it stays=-9|it takes=-12|it that=12|it took=-11
it until=8|it up=18|it was=-11|it with=7|it works=-14|it would=7|it {own}=20|it's=34|it's _ and=-12
it's yours=-6|item=24|items=11|its=-10|its _ $=13|its own=7|jail=30|jam=-10|jan=-15|january=-18|january $=-10
janua~=-18|jazz=23|jen=-18|jewish=12|jo=-27|joan=-7|job=-10|job $=-8|job _ is=-12|join=26|join the=21|july=-10
july #=-10|july _ $=6|june=9|june #=6|june $=16|june _ $=-6|june _ at=-12|juniper=-10|junip~=-10|jury=-27
just=83|just _ in=-7|just _ the=15|just _ us=-21|k=15|k #=15|keep _ $=-10|keep _ feet=-7|keep _ off=-12
keep a=-6|keep it=13|keep signs=-7|keep your=-6|keeps=10|kept=8|key=-6|keys=-16|kids=-5|kids $=-8|kids _ $=-11
kids _ the=9|kill=9|killed=30|killer=25|kim=-9|kim osei=-11|kim's=25|kind=-9|kind words=-11|kindergarten=-12
kinde~=-23|kitchen=-12|kitchen $=-9|kitch~=-13|know=-15|know $=9|know _ you=-5|know what=-9|korean=-8|lab=9
ladder=9|ladies=19|landlord=17|landl~=29|lane=-35|lane $=-6|lane of=-9|lane on=-9|lanes=-20|language=-8
lante~=22|lap=-8|large=-30|large print=-8|last=6|last $=-11|last _ $=-13|last _ at=-5|last _ to=-9
last _ was=23|last night's=14|last seen=-7|last two=-16|last week=10|late fees=-8|late on=12|later=-9
latest=17|lawmakers=15|lawma~=15|lawn=17|lawsuit=15|lawsu~=15|lawyer=7|lazy=19|lead=10|league=13|leak=16
learn=-8|learn _ to=-5|learn to=7|leash=5|least=-7|least #=-10|least _ days=-11|leave=-32|leave _ $=-11
leave _ at=-7|leave it=-8|leave now=-10|leaves=-38|led=11|lee=-6|left=18|left _ the=-18|left a=40|leftover=7
legal=21|legal advice=28|lena=-19|lend=-9|lent=-17|less=-19|less than=-13|lesson=-11|let=27|let _ down=20
let go=10|let the=-27|let us=9|let's=23|let's _ it=7|letter=-8|letters=-9|lette~=-9|letting=9|letti~=9|levy=12
librarians=-8|library=-35|library $=-15|library _ friday=-12|library _ on=-13|library _ open=11
library _ saturday=19|library card=-6|library from=-7|library is=8|libra~=-41|licensed=-6|licen~=-13|life=-18
lift=-20|lifted=-14|lifted $=-12|light=-7|light $=18|lightning=-6|lights=-39|lights $=-9|lights _ $=-10
lights on=-14|light~=-8|like=39|like _ $=27|like _ to=-24|like a=13|like you=-24|likes=-14|limit $=7
limit _ #=-8|limit for=-10|limit is=12|lincoln=-7|lincoln _ $=-15|lincoln high=-7|linco~=-7|line=-16|line $=6
line _ $=-7|line _ {phone}=-12|line at=-7|line is=-16|link=-13|link _ bio=-18|link in=-15|link to=6|list=-19
list is=-10|little=22|live=37|live on=-7|load=11|loading=17|loading _ $=17|loadi~=17|local=23|lock your=-15
locked=20|locker=-7|log _ $=-7|long=8|long $=-8|longer=40|look=-24|look $=-10|look _ it=13|look into=12
look up=-6|looked=-6|looking _ the=-8|loop=-15|loop is=-15|lose=22|lost your=-8|lot=-26|loud=16|loud $=23
love=-20|loved=-6|loves=5|low=-17|low _ $=-8|low beams=-8|lower=-8|lowest=-15|lucky=35|luis=15|lunch=-5
machine=-11|machi~=-13|made=29|mail $=-14|mail _ a=-9|main=-36|main $=-10|main _ #=-5|main _ $=-29
main _ garage=-8|main _ is=11|main _ on=15|main and=-5|main library=23|main st=-5|main street=-18|make=12
man=22|man #=-10|man was=-13|man with=14|manager=30|manag~=38|many=-12|map=-30|map is=-9|maple=-6|march #=-6
marcus=10|mark=33|market _ saturday=-6|market on=-6|marlow _ !=23|marlow _ $=20|marlow _ fire=6
marlow _ from=16|marlow _ say=-7|marlow county=-37|marlow falls=35|marlow schools=-7|marsh=-8|marshal=-19
marsh~=-19|match~=8|mattr~=10|may=-33|may #=-47|may $=-16|may _ #=-10|may _ $=9|may _ a=-6|may _ and=-15
may _ at=-13|may _ in=13|may _ is=-11|may _ not=-5|may _ so=9|may _ the=10|may _ to=-6|may _ we=-6|may be=8
may have=8|may not=10|may the=30|maybe=23|mayor=32|mayor _ is=18|mayor _ ruiz=-18|mayor dana=-18|mayor is=9
mayor ruiz=15|mayor's=10|mayor~=10|me=26|means=-27|measure _ is=8|measure c=6|measu~=-9|mechanic=-8|mecha~=-10
medic~=15|meet=-35|meet _ a=-8|meeting=-30|meeti~=-36|meets=-7|member=9|memo=13|memorial=-12|memor~=-12
message=-21|message _ your=-10|message with=-17|messa~=-21|met=-12|met _ state=-7|meter=6|mia=17|midnight=14
midnight $=7|midni~=14|miles=-10|mill=-38|mill $=-5|mill _ $=7|mill _ for=-11|mill _ has=-17|mill _ is=-10
mill _ lot=-13|mill _ open=-5|mill creek=-8|mill park=-33|mill road=-28|mill street=32|miller=-7|million=17
million _ the=10|milli~=17|mind=15|minute=-21|minute _ you=-7|minute before=-7|minutes=-28|minutes $=-13
minutes _ $=-6|minut~=-28|missed=-32|missing=19|missi~=19|mistake=-13|mista~=-13|mix=-20|mix _ $=-6|mix up=-11
moms=7|monday=-38|monday $=-29|monday _ #=-24|monday june=-7|monday may=-13|money=-11|monitored=-18
monitored #=-18|monitored _ $=-17|monit~=-27|month $=-14|months=8|months $=17|more=30|more _ #=-12
more _ $=-10|more _ the=-7|more at=-9|more on=-6|more time=11|more years=8|morning=-31|morning $=10
morning _ $=-6|morni~=-34|most=18|most $=-9|most of=10|move=-35|move to=-11|move your=-9|moved=-15
moves _ day=-6|moves _ the=-21|moves one=-6|moves to=-13|moving=6|mrs=7|much=-7|mud=-8|mural=-14|mural _ by=-8
museum=-10|music=-9|must=-14|must be=-18|my=60|my _ $=8|mysteries=34|myste~=29|name=-15|name $=-10
name _ $=-10|name is=-6|named=-15|names=-6|names of=-6|naming=9|national _ service=-9|national weather=-9
native=7|near=-31|near #=5|near _ mall=-5|near _ park=21|near _ ridge=-7|near mill=16|near pine=-7
near the=-43|nearly=16|need=-17|need _ $=-18|need _ adult=-5|need _ be=-10|need _ ride=-5|need a=18|need an=-6
need help=-5|need insurance=-9|need no=-5|need one=-13|needed=-29|needed $=-24|needs=13|needs a=-9|needs to=13
neighbor=14|neighbors=-14|neighbors $=-19|neighbors who=-8|never=47|never _ a=16|never _ for=-17|never _ it=-8
never _ up=19|never ask=-23|new=-54|new _ $=-5|new _ are=-8|new _ at=-9|new _ go=-6|new _ in=-15|new _ is=-28
new _ new=-8|new _ on=-22|new at=-16|new deck=-15|new library=21|new lights=-7|new one=-19|new police=8
new trees=-14|newest=-22|news=6|news the=16|next=34|next _ $=27|next _ at=-16|next _ day=-9|next _ so=16
next door=6|next time=7|next update=-19|night=-32|night _ $=-29|night and=10|night at=-5|night on=13
night shift=5|night's=14|nights=7|night~=14|nine=47|no=18|no #=-10|no _ $=-15|no _ ?=-7|no _ asked=-7
no _ for=-7|no _ needed=-22|no _ no=-6|no _ on=-6|no _ to=6|no _ up=-5|no _ was=-20|no card=-7|no dogs=7
no longer=24|no need=15|no one=-32|no questions=-7|no sign=-5|no tickets=-12|no water=-8|nobody=64|noise=-12
noise $=-11|noise rule=5|none=-16|noon=-15|noon $=-11|noon _ day=16|noon in=15|noon on=-8|noon that=19
normal=5|normal _ $=5|north=16|north _ $=-6|north on=-10|northside=7|north~=12|not=-14|not $=-11|not _ #=19
not _ $=-13|not _ a=25|not _ in=-8|not _ insurance=-9|not _ on=-6|not _ the=8|not _ this=-16|not _ to=-8
not _ up=8|not _ us=-8|not _ we=15|not _ you=-8|not been=-8|not come=10|not from=-10|not have=-16|not in=22
not monitored=-17|not need=28|not ours=12|not share=-11|not sure=-7|not the=-14|not us=8|note=9|notes=-10
nothing=31|nothing $=5|nothi~=31|notice $=7|notice _ $=-8|notice _ the=-6|notice for=-5|notices=-9|notic~=-9
nov _ $=10|now=21|now !=13|now _ #=5|now _ at=-22|now _ the=-6|now have=-21|number=22|number $=-21
number _ $=30|number _ and=8|number and=6|number is=9|nurse=-13|nurse _ at=-8|nurse line=-13|nws=6|oak=-50
oak $=-6|oak _ #=-19|oak _ $=-10|oak _ branch=-6|oak _ is=-10|oak _ on=8|oak and=-17|oak elementary=-8
oak on=11|oak street=-17|obsessed=17|obsessed with=17|obses~=17|october=-23|october $=-17|octob~=-23|of=5
of #=-30|of _ #=11|of _ $=25|of _ are=10|of _ by=7|of _ falls=-13|of _ hall=8|of _ home=-6|of _ may=27
of _ new=10|of _ on=-16|of _ p.m.=-10|of _ street=-16|of _ the=8|of _ to=-19|of _ we=15|of _ who=-10
of _ year=-10|of a=-17|of birth=9|of city=8|of every=8|of food=-19|of four=-8|of marlow=-23|of oak=-6|of our=5
of robbery=-16|of route=-9|of the=-28|of them=6|of us=-14|of you=12|of your=-8|off $=21|off _ $=9|off _ and=7
off _ pills=-6|off _ road=16|off _ the=10|off old=-6|off the=-14|offered=21|offered the=9|offer~=21|office=21
office $=18|office _ #=-6|officers _ #=17|officers _ a=-7|officers _ at=-22|officers at=17|officers will=-7
old _ was=-8|old mill=-12|old one=7|old pills=-6|olive=-5|on=24|on #=-35|on $=-13|on _ #=36|on _ $=19
on _ ?=23|on _ april=-14|on _ are=-11|on _ avenue=-6|on _ back=-6|on _ in=-10|on _ june=-11|on _ lane=5
on _ lawn=18|on _ leash=-9|on _ main=7|on _ new=-30|on _ night=6|on _ north=11|on _ nov=-5|on _ oak=19
on _ of=-17|on _ one=21|on _ own=7|on _ page=7|on _ parks=-14|on _ phone=-11|on _ road=-32|on _ route=30
on _ second=-8|on _ side=-12|on _ south=8|on _ street=-44|on a=-9|on alder=10|on birch=13|on cedar=-29
on elm=10|on every=6|on for=-7|on friday=-6|on front=-11|on her=8|on june=26|on main=-17|on maple=-6|on may=10
on monday=-39|on my=14|on oak=-12|on one=-7|on our=15|on pine=-11|on river=-15|on route=-19|on sale=10
on saturday=-27|on sunday=7|on suspicion=-17|on that=39|on the=-14|on them=15|on this=11|on time=7
on tuesdays=-12|on us=26|on water=6|on wednesdays=-10|on your=-37|once _ month=-8|once a=-10|one=-11|one $=-42
one _ #=16|one _ $=-8|one _ and=10|one _ at=10|one _ before=-9|one _ for=-10|one _ hurt=-18|one _ is=-9
one _ on=18|one _ the=7|one _ was=-9|one _ we=-10|one _ you=15|one at=13|one day=-8|one has=-9|one in=9
one minute=-13|one more=29|one of=11|one per=-11|one person=-32|one that=6|one up=10|one very=-18|one was=-16
one with=11|online=-15|online $=-11|only=54|only _ $=-7|open=-37|open $=12|open _ #=11|open _ $=-21
open _ anyone=-8|open _ dawn=-5|open _ day=-10|open _ friday=20|open _ is=-7|open _ the=-7|open again=-31
open at=10|open for=-13|open friday=7|open from=-6|open on=25|open session=-10|open to=-7|opened=-7|opens=16
opens _ #=8|opens _ may=12|opens at=6|opens on=-6|opens saturday=14|opera~=-13|opinions=25|opini~=26|or=-59
or _ #=-17|or _ $=-18|or _ ?=-8|or _ and=10|or _ not=35|or _ the=-13|or _ to=18|or _ {phone}=-5|or a=-13
or ask=-14|or call=-16|or the=-11|orange=-9|order _ zone=-12|order for=-12|ordinance=-10|ordinance #=-5
ordin~=-10|osei=-11|other=-7|otter=-12|our=30|our #=-7|our _ $=45|our _ and=22|our _ are=16|our _ at=-18
our _ club=-20|our _ crew=-18|our _ crews=14|our _ estimate=-7|our _ for=13|our _ in=-11|our _ is=6
our _ now=15|our _ office=-7|our _ on=21|our _ open=12|our _ post=-11|our _ room=-9|our _ team=-23|our _ to=-9
our _ trucks=-12|our _ update=-9|our _ was=8|our _ will=-7|our _ with=17|our best=-14|our clerk=-15
our fault=17|our health=-6|our jail=14|our job=-15|our last=-8|our library=-7|our neighbors=-23|our new=15
our newest=-22|our officers=31|our own=17|our page=-5|our parks=-6|our plow=-11|our spring=-6|our staff=-17
our street=26|our streets=6|our traffic=-20|our tree=-14|ours=14|ours and=5|out=48|out $=42|out _ #=-23
out _ $=-12|out _ the=-6|out _ to=-5|out a=-10|out at=8|out for=14|out of=12|out on=-6|out the=11|outdoors=-5
outdo~=-5|outside $=-7|over=73|over #=-9|over $=-17|over _ $=6|over _ falls=-18|over _ feet=-9|over _ road=15
over _ the=12|over at=11|over it=8|over the=22|overdose=7|overd~=42|overlook=-21|overlook $=-14|overl~=-21
overnight=6|overn~=6|owe=-10|owl=-14|own=50|own _ $=18|owner=-7|owners=8|p.m.=-58|p.m. $=-50|p.m. _ #=-6
p.m. _ $=-12|p.m. _ the=-11|p.m. _ weekdays=9|p.m. and=-10|p.m. at=-14|p.m. that=-6|p.m. to=-9|p.m. today=-6
p.m. tonight=-5|pac=12|pack=13|pad _ saturday=17|pad opens=13|page=-19|page $=19|page _ not=-21|page is=-10
pages=-9|paid=38|paint=-5|paint~=-8|pair=-10|pantry=-23|paper=-16|paper $=-5|park=-67|park $=-12|park _ #=-7
park _ at=23|park _ is=-6|park _ opens=-8|park _ the=-25|park after=6|park and=-7|park has=-15|park is=-15
parked _ on=-6|parked car=-6|parking _ $=7|parking _ the=-18|parks=-7|parks $=-9|parks _ $=-10|parks crew=-6
parks plan=15|part=-30|partners=15|partn~=9|parts=-18|pass=30|pass _ on=11|pass it=16|passed=7|passed the=10
passes=-11|passport=-5|passp~=-5|past=13|patch=-8|patch it=-8|patience=-10|patience $=-7|patie~=-10|paved=-6
paving _ monday=24|paving _ to=-8|pay=-23|pay _ water=-7|pay your=-7|paying=8|payment=-6|payme~=-6|pays=-11
pays for=-7|pd=21|pdf=-12|pension=8|pensi~=8|people=33|people _ in=-14|people died=-7|people who=-12
percent=17|perce~=17|period=7|permit=-5|permit $=-11|permit ?=-7|permit _ $=-13|permit _ a=20
permit counter=11|permit for=-6|permits are=-9|permitting=-6|permitting $=-6|permi~=-10|person=-26
person _ hurt=-9|person _ in=-16|person was=-9|person who=-25|personal=-13|perso~=-7|pet=-20|pete=-7|phone=-7
phone _ $=-12|phones=14|phones and=20|photo=-59|photo _ $=-6|photo _ the=-21|photo _ works=-6|photo and=11
photo by=-7|photo id=-8|photo of=-25|photo public=-6|photos=-6|photos _ the=-5|pick=-41|pick _ a=11
pick _ up=-6|pick one=-16|pick up=-16|picked up=14|pickleball=12|pickl~=12|picks=16|pickup=-17|picnic=10
pine=-11|pine _ #=-5|pine _ on=8|pine ridge=-6|pine street=-8|pineapple=28|pinea~=28|pipe _ the=9|pitcher=5
pitch~=5|place=-25|place _ $=-7|place for=-6|place is=13|places=-5|plain words=-5|plan=24|plan is=30
plan on=-7|plan to=37|planned=-11|planning=12|plann~=12|plans=-13|planted=-10|planting=10|plant~=8|plate=25
players=-7|playe~=-7|playground=-6|playg~=-6|plaza=5|plaza $=20|plaza _ #=-11|please=-33|please $=-5
please _ down=-17|please _ it=21|please _ not=-8|please _ the=-13|please _ this=-12|please _ your=8
please _ {phone}=-6|please ask=-15|please call=-12|please do=-8|please don't=-17|please send=-8
please share=-12|please slow=-17|please use=9|plow=-33|plow _ $=-9|plow driver=-8|plowed=6|plows=-24|point=-9
point $=-5|poles=-16|police=11|police _ is=11|police _ looking=-6|police academy=7|police are=-6
police chief=7|police department=6|police station=-9|poll=28|polls=-19|pond=-7|pond $=-10|pool=-37
pool _ go=-8|pool are=-12|pool is=6|pool pass=-16|possible $=-11|post=-18|post it=-10|post on=-10|post the=-7
posted=7|posted $=18|pothole=-19|potholes=32|potho~=13|power=-8|power _ out=-15|power company=18|power is=-27
president=15|presi~=15|press=-15|press the=-16|presumed=-12|presumed _ $=-12|presumed innocent=-12|presu~=-12
pretty=16|price=-12|pride=-11|print=-13|privacy=-30|privacy we=-30|private=-29|private message=-11
private so=-21|priva~=-59|probably=9|proba~=9|program=-9|program $=-9|progr~=-13|prom=21|promise=-15|promi~=-9
proof=19|property=-7|property tax=-9|prope~=-7|proposal=5|proposals=-10|proposed=10|proposition=15
proposition #=15|propo~=36|protection=-17|prote~=-17|proud=14|public=-30|public $=-13|public _ $=-9
public _ is=5|public _ on=6|public _ yard=-5|public comment=11|public works=-18|pulled=12|pump=-18|pun=7
put=-38|put _ a=-8|put _ in=-18|put it=-17|put out=-5|put the=-28|put your=12|quarry=21|quart~=14|question=-23
question $=-12|question _ $=-6|questions=-33|questions $=-14|questions asked=-7|quest~=-38|quick=6|quote=10
racco~=-29|race=9|rack=-5|racks=-9|radar=8|rail=-11|railroad=11|railr~=11|rain=-11|rain $=-16|rain _ $=10
raised=-19|ramp=-36|ramp $=-22|ramps=-14|ran=21|range=-7|ranger=-17|ranked=13|rash=6|rates=-10|rather=12
rather than=11|rating=-14|ray=-29|reached=16|reach~=16|read=-9|read _ one=12|read _ {own}=21|read a=11
read it=31|read more=-14|read the=-6|read to=-13|reading=-6|reading _ $=-11|reading starts=-6|reading the=8
readings=7|reads=-22|ready=-28|ready $=-12|ready _ you=-8|ready to=-9|real=24|reason=19|rebui~=-7|rec=-30
rec _ $=-18|rec _ at=10|rec _ gym=-7|rec _ on=-7|rec _ room=-7|rec center=-29|rec desk=6|recei~=16|record=15
records=-16|recor~=-30|recru~=-21|recycling=-15|recyc~=-11|red=28|red cross=-10|red flag=21|register=-7
regis~=-21|regre~=15|release=-18|relea~=-18|relief=13|remarks=22|remar~=22|remember=7|remem~=5|remove=-16
renew=9|rent=14|rent a=7|repair=-22|replace _ old=6|reply=21|reply here=-5|reply with=34|report=-19
report $=-5|report _ at=8|report and=-8|report is=-7|report one=18|reported=12|reports=-33|repor~=-11
request=-22|request _ #=-6|request no=-6|reque~=-8|rescue=-6|reser~=14|resident=-12|residents=11|respo~=9
rest=55|rest $=23|restaurants=-9|results _ in=7|retired=-16|retires=-9|retir~=-24|returns=24|retur~=41
review=16|review $=20|revie~=9|reyes=6|ribbon cutting=12|ride=8|ride _ $=7|ride along=12|riders=13|rides=25
ridge _ $=12|right=-8|right $=-6|right _ $=27|right _ of=-9|right and=-19|right lane=-9|risen=12|risk=9
river=-54|river _ $=-31|river road=-17|riverside=-8|riverside _ $=-14|river~=15|road=-44|road $=-12
road _ #=-8|road _ $=-13|road at=-6|road for=16|road salt=-12|road work=16|roads=13|roads $=8|robbery=-5
robbe~=5|rock=18|roll=6|roof=10|room=-25|room $=-16|room _ $=-9|room for=-16|rooms=12|roosters=-12|roost~=-12
rope=-5|rosa=10|rose=-15|round=25|route #=13|route _ $=-19|route _ bus=-16|route _ buses=-5|route _ gets=8
route _ is=-10|route _ stops=-6|route _ will=24|row=-21|row $=-12|ruiz _ the=7|ruiz is=18|ruiz will=-11
rules=-18|rules $=-8|run=-17|run _ cold=-14|run _ the=-8|run by=-18|run out=7|run your=19|runners=-8|runne~=-8
running=-6|runni~=-6|runs=-32|runs the=-12|ruth=9|s=-5|safe=-10|safe $=-24|safe place=-8|safety=-9|said=-9
said that=-17|sale=11|sale _ the=19|sale at=35|sales=6|sam=-12|same=-19|same _ $=-21|sandbags=-8|sandb~=-8
saturday=-37|saturday $=-18|saturday _ #=-18|saturday _ $=15|saturday june=-7|saturday may=-6|satur~=-29
save=-8|saved the=-7|say=41|say _ $=30|say so=31|saying=12|says=-72|says the=-7|says you=-8|sb=21|sb #=21
scam=-40|scam _ a=-13|scam alert=-25|scan=-12|scan _ code=-12|scan the=-12|scann~=8|schedule=-26|sched~=-30
school=-5|school $=24|school _ $=-12|school district=8|schools=15|schools are=21|schools say=-7|schoo~=13
scooters=8|scoot~=8|score=5|scores=12|scrape=-16|season !=-5|season _ $=-5|seat and=7|seats are=9|second=-21
second floor=-12|second graders=-17|secret=6|see=-25|see _ $=-6|see _ at=10|see _ in=13|see _ new=-7
see _ on=10|see her=16|see him=-6|see how=-6|see it=-16|see the=-25|see them=-13|see what=25|seed=-7
seen _ oak=-5|seen at=-5|seen near=-7|send=16|send _ a=-17|send _ your=-12|send us=-30|send your=17|senior=7
senior center=-6|sent=23|sent _ your=-8|sent them=-11|served=6|service=-10|servi~=-18|set=-25|set $=-9
set _ a=-11|set out=-9|set up=-6|sets _ $=-7|settl~=-15|seven=14|sewer=7|shade=-7|share=-13|share _ $=-16
share it=-7|share the=26|share this=-8|share what=-23|share your=7|shared=-8|she=-22|she _ the=-6|she is=-12
she will=14|shed=-6|shelf=-8|shelter=-6|shelter _ a=-22|shelter _ at=21|shelt~=-8|sheriff=13|shift=15
shift $=-6|shoes $=8|shoot=10|shoot _ a=10|shooting=34|shoot~=39|shop=17|shop $=10|short=-10|shot=9|shots=38
should=62|should _ $=9|should be=22|should have=15|shout=8|shout _ to=8|shout out=8|show=7|show up=15|shown=10
shows=-20|shut=12|shut off=-22|shuttle=-9|shutt~=-9|sick=-16|side=11|side $=-25|sidewalk=-5|sidewalks=9
sign=-47|sign _ $=-14|sign _ at=-8|sign _ through=11|sign at=8|sign up=-29|signal=5|signs=-13|signs off=-7
simple=13|since=16|since #=17|since _ $=-9|sirens=-6|site=-7|six=-32|six _ $=-27|six hens=-8|six weeks=10
size=-17|sizes=-15|sizes $=-8|skip=46|skip the=19|slide=12|slip=14|slow=-42|slow down=-21|small=-17
small _ $=-6|smart~=16|smell _ ?=15|smell gas=14|smells=21|smells like=13|smoke=-12|smoke alarm=-20
smoke alarms=-17|snowplow=-16|snowp~=-16|so=81|so $=33|so _ $=-34|so _ crew=-6|so _ our=-12|so _ we=-15
so _ your=9|so it=-15|so keep=6|so please=29|so that=-37|so they=15|so we=-11|softball=-8|softb~=-8|sold=-7
somali=16|some=22|some _ $=15|somebody=38|someb~=41|someone=31|someo~=31|something ?=-5|something _ $=-12
sons=16|soon=40|soon $=23|sorry=-28|sorry $=14|sorry _ hear=-6|sorry _ the=-36|sorry about=-11|sorry for=-29
sorry that=8|sorry to=-14|sorry you=17|sort=14|sound=-6|sounds=7|source=-23|source _ $=-22
source {mention}=-19|sourdough=5|sourd~=5|south _ $=-9|space=-8|spaces=5|spanish=-13|spani~=-13|spare=13
speak=11|speak _ the=-14|speed=-5|splash _ opens=13|split=-12|spons~=-7|spot=40|spot $=21|spots=11|spotted=8
spott~=7|spring=-57|spring $=-25|spring _ $=-15|sprin~=-13|square=-20|st=-7|st $=-15|staff=-12|staff $=-29
staff _ $=12|stand=35|stand _ our=16|stand with=21|stands=-15|stand~=-10|start=-19|start $=-11|start _ #=-8
start _ $=5|start _ the=-10|start in=-16|start your=11|starts=-36|starts _ #=-6|starts _ $=-17
starts _ june=-8|starts _ may=-6|starts at=-9|starts in=-11|starts monday=6|start~=-5|state=-27|state $=13
state _ $=-18|state _ for=-20|state and=7|state limit=-14|state's=-11|state~=19|station=-7|station $=-21
station _ $=29|stay=27|stay _ $=11|stay _ the=-21|stay _ your=-10|stay for=12|stay in=10|stay off=-7
stay open=8|stay with=-25|stayed=-10|stays=-9|stays _ $=-15|stays open=-17|steep=-18|step=-11|steps=-21
still=11|still _ $=-6|still _ to=-8|stone=-13|stop=-5|stop _ and=10|stop _ the=-7|stop _ with=11|stop by=-10
stop on=9|stop sign=9|stops=-15|stops $=6|stops _ the=-6|stops at=-7|store=-9|storm=-34|storm $=-7
storm _ $=-10|story=-28|story _ is=-10|story on=-8|story time=-20|strawberries=-15|straw~=-15|street=-43
street $=-11|street ?=6|street _ #=-13|street _ $=12|street _ ?=-5|street _ a=-8|street _ friday=-6
street _ is=12|street _ on=18|street _ wednesday=9|street _ week=-8|street _ will=-6|street and=8
street at=-12|street branch=-6|street garage=-8|street has=-12|street is=-7|street lot=-11|street permit=-8
street sweepers=9|street sweeping=-6|street this=-10|street will=28|streets=-9|streets $=6|stree~=-10
strollers=-12|strollers are=-6|strol~=-14|stuck=8|students=5|such=16|such as=-7|summer _ starts=-6
summer camp=-7|summer reading=-11|sun=-6|sunday $=-16|sunday _ $=-9|sunday may=6|sunday night=-9|sunda~=-7
sunrise=-11|sunri~=-11|super=-6|super bowl=-6|support=31|suppo~=42|sure=33|surplus=-8|surpl~=-8|surpr~=14
survey=-8|survey #=-11|survey is=11|survey open=10|suspicion=-17|suspicion of=-17|suspi~=-17|swap=-12
sweeper=17|sweepers=9|sweeping=-13|sweep~=27|swim=-9|swim _ $=-5|swim _ at=-11|swim lessons=-13|swim passes=-9
swimmer=6|swimmers=5|swimm~=12|swing=16|swing by=23|switch=7|system=55|t=26|table=17|table $=14|table is=22
tag=17|tags=13|take=-15|take _ $=-10|take _ the=18|take a=5|take it=15|take two=12|take your=-16|taken=-11
taken _ the=-8|takes=-6|takes _ on=9|taking=51|talk _ a=7|talking=7|talki~=7|tall=-28|tap _ five=-9
tap for=-10|taste=-20|tax=17|tax help=-7|taxes=7|teach=-18|teacher=-14|team=11|team _ the=-16|teams=10|teen=-8
teens=7|teens were=29|tell=-23|tell _ $=-18|tell _ at=-10|tell _ in=-11|tell _ what=-6|tell _ your=18
tell us=-43|tell you=-7|ten=-12|ten _ $=-5|ten minutes=-9|tennis=-18|tennis _ and=-17|tennis balls=-17|tent=14
test=-31|test $=-12|test _ on=11|test _ the=-7|test the=-17|testi~=8|tests=-20|tests met=-7|text=15|text #=-6
text _ cell=8|texts=-6|than=37|than #=-8|thank=-47|thank _ !=-13|thank _ $=-13|thank _ for=-23|thank _ to=-28
thank you=-92|thanks=-52|thanks _ $=-19|thanks _ all=-7|thanks _ asking=-13|thanks _ the=-8|thanks for=-22
thanks to=-7|that=16|that $=22|that _ #=-12|that _ $=10|that _ ?=-12|that _ a=-9|that _ and=-9
that _ belongs=-5|that _ is=-19|that _ like=8|that _ not=8|that _ on=8|that _ our=-19|that _ the=19
that _ to=16|that _ us=-14|that _ you=-18|that _ {own}=22|that day=11|that hit=-6|that is=-14|that it=-10
that says=-20|that the=-6|that was=-9|that way=21|that you=9|that's=28|that's the=14|the=41|the #=13
the _ !=20|the _ $=-13|the _ ?=-21|the _ after=8|the _ all=13|the _ and=-29|the _ approved=-6|the _ are=-31
the _ area=-13|the _ between=6|the _ bond=22|the _ box=-15|the _ bridge=-7|the _ but=-6|the _ by=-13
the _ can=7|the _ cart=-16|the _ center=-34|the _ chief=6|the _ clerk=-17|the _ commission=-6|the _ company=24
the _ council=11|the _ counter=11|the _ crew=-8|the _ cross=-10|the _ dam=6|the _ date=-13|the _ day=-6
the _ deck=-15|the _ department=-7|the _ depot=16|the _ desk=-15|the _ district=8|the _ dock=26|the _ does=18
the _ door=10|the _ driver=24|the _ drivers=8|the _ drop=-17|the _ fair=6|the _ falls=7|the _ family=8
the _ fee=16|the _ festival=-12|the _ fire=7|the _ first=-6|the _ floor=-15|the _ food=23|the _ for=29
the _ forest=20|the _ form=-12|the _ garden=-25|the _ gets=12|the _ goes=-15|the _ hall=-10|the _ has=43
the _ health=-7|the _ high=-15|the _ if=-10|the _ in=6|the _ into=-9|the _ is=-26|the _ lane=-24|the _ left=25
the _ levy=11|the _ library=23|the _ limit=-11|the _ line=-10|the _ list=-30|the _ main=-8|the _ map=-8
the _ market=-14|the _ memorial=-19|the _ museum=-9|the _ near=-8|the _ noise=6|the _ notice=-12
the _ number=27|the _ of=-22|the _ one=5|the _ opens=-6|the _ or=-9|the _ page=-14|the _ park=-18
the _ parks=14|the _ part=-13|the _ people=8|the _ police=-18|the _ pool=-20|the _ ramp=-8|the _ range=-6
the _ rate=6|the _ report=-8|the _ river=-10|the _ road=-6|the _ room=-8|the _ run=9|the _ said=12
the _ says=-11|the _ school=21|the _ sets=-7|the _ shelter=8|the _ should=11|the _ shows=-8|the _ sidewalk=10
the _ sign=-13|the _ so=-13|the _ starts=-11|the _ station=-12|the _ still=8|the _ street=-10|the _ table=16
the _ tap=-12|the _ test=23|the _ that=10|the _ theater=-6|the _ then=-25|the _ thing=16|the _ this=-19
the _ to=48|the _ took=32|the _ truck=-7|the _ two=-28|the _ until=-7|the _ van=16|the _ was=14
the _ watch=-12|the _ way=11|the _ we=23|the _ week=-11|the _ who=54|the _ will=-28|the _ window=10
the _ with=-12|the _ work=-17|the _ works=-6|the _ would=-11|the _ zone=-11|the _ {own}=-7|the area=11
the ball=9|the bank=26|the best=-6|the big=-7|the bike=18|the bill=8|the billing=34|the birch=-17|the blue=7
the boat=-12|the boathouse=-10|the book=6|the box=-9|the bridge=9|the broken=-5|the budget=11|the building=-14
the cart=-12|the case=-23|the cause=-14|the central=-17|the chief=28|the children's=-11|the citizens=-6
the city=13|the city's=-12|the clinic=10|the code=-12|the cold=-12|the comments=5|the compost=-17
the contractor=6|the corner=8|the couch=-12|the council=11|the count=-7|the counter=14|the court=-14
the creek=7|the crew=-43|the crossing=-5|the cyclist=13|the dam=-13|the date=-11|the day=-8|the depot=8
the desk=-19|the dmv=-9|the door=8|the doors=8|the draft=20|the driver=18|the elm=-25|the falls=-15
the family=9|the farmers=-22|the fee=-23|the final=-8|the fire=-12|the firefighters=17|the first=-11
the flag=-6|the flu=-7|the fourth=10|the friends=11|the full=11|the gas=15|the governor=-9|the hearing=-14
the heron=-29|the homes=-9|the hospital=7|the house=12|the job=-23|the kids=17|the killer=11|the last=-13
the lawn=16|the legal=35|the library=-44|the light=12|the lights=-7|the limit=21|the line=-6|the list=10
the local=5|the lot=6|the low=13|the lowest=-15|the main=21|the man=11|the map=-11|the marlow=-8|the may=-6
the mayor=16|the mayor's=10|the mill=-28|the missing=12|the mix=-5|the morning=-8|the mural=-10|the name=-14
the national=-10|the new=41|the next=-10|the night=9|the noise=-7|the north=19|the notice=28|the nurse=-12
the office=13|the official=6|the one=18|the only=10|the overlook=-25|the owner=-7|the pantry=-14|the park=6
the parks=-13|the path=-14|the plan=-6|the planning=14|the plow=-11|the plows=10|the police=-8|the power=8
the proposed=10|the public=-8|the quarry=21|the railroad=11|the rain=-7|the ramp=-12|the rate=-17|the real=-7
the rec=-17|the red=-11|the rent=-10|the rest=-5|the river=-25|the riverwalk=10|the roof=10|the room=14
the route=27|the same=-5|the senior=-8|the sewer=14|the shelter=-34|the side=14|the signal=-7|the size=-6
the smoke=30|the spring=-15|the staff=-9|the state=11|the state's=-11|the station=-7|the storm=-24
the street=-6|the sun=-6|the table=-9|the test=-8|the third=-11|the tip=-5|the top=-11|the trail=-23
the transfer=-8|the trash=-18|the treatment=9|the tulips=-19|the underpass=12|the utility=8|the vote=-15
the wall=13|the water=-26|the way=8|the week=-6|the weekend=27|the whole=21|the winner=-17|the woman=27
the work=-9|the year=-9|their=34|their _ $=10|them=-22|them $=-5|them _ $=-28|them _ on=-6|them a=16
them and=-9|them at=27|them in=-6|them to=-5|them your=-8|theme=-13|then=-10|then $=-13|there=31|there $=36
there _ be=-9|there _ no=-20|there by=8|there on=-10|there will=-20|there's=12|there~=10|they=42|they _ $=7
they _ a=31|they _ all=8|they _ for=-10|they _ on=-6|they _ to=-11|they are=19|they can=8|they deserve=9
they last=-11|they're=7|thick=-12|thing=33|thing _ the=12|things=12|think=31|think about=19|think of=14
thinking about=-14|thinking of=10|third=-9|this=64|this $=16|this _ $=-19|this _ and=24|this _ at=-12
this _ in=-22|this _ is=-9|this _ our=-12|this _ so=-8|this _ water=24|this afternoon=11|this month=-7
this morning=-25|this one=10|this spring=-10|this summer=-8|this thread=16|this town=8|this week=-28
this weekend=-10|this year=-20|this year's=-9|those=34|those who=25|thoughts=14|thoug~=16|thread=16|threat=-24
three=-16|three _ $=-6|three days=-12|three feet=-10|three weeks=-6|through=8|through _ may=-12
through friday=-12|through the=-9|throu~=8|throw=25|thund~=-6|thursday $=15|thursday _ #=-23|thursday may=-17
thursdays $=-7|ticket=6|tickets=7|ticke~=7|tight=17|time=7|time _ $=12|time _ see=9|time is=5|time to=-10
times=22|timetable=32|timet~=32|tip=-22|tip line=-6|tips=20|tips _ the=29|tips on=29|tires=5|title=-19|to=37
to #=-12|to _ #=-9|to _ ?=-11|to _ a=-14|to _ a.m.=-23|to _ and=-29|to _ at=-18|to _ by=23|to _ county=-21
to _ every=21|to _ fire=6|to _ for=12|to _ ground=-9|to _ hall=-9|to _ home=9|to _ hospital=-7|to _ in=-25
to _ is=6|to _ it=35|to _ may=-6|to _ mph=-11|to _ of=15|to _ off=-20|to _ on=7|to _ or=6|to _ out=9
to _ over=-14|to _ p.m.=-20|to _ public=-13|to _ rec=-21|to _ so=9|to _ street=9|to _ that=-9|to _ the=-6
to _ this=7|to _ to=19|to _ today=-18|to _ up=-18|to _ who=-8|to _ work=25|to _ you=-11|to _ your=-8
to _ yours=6|to _ {own}=-14|to a=-17|to add=11|to adopt=8|to all=-7|to be=24|to blame=16|to check=-13
to city=-13|to claim=-8|to comment=-6|to cover=11|to dusk=-14|to everyone=-10|to file=-6|to find=-7|to fix=-24
to friday=-5|to get=-14|to hear=-13|to help=8|to high=9|to higher=-18|to keep=-15|to know=-13|to mill=9
to one=7|to open=-10|to our=-12|to pay=-24|to read=-13|to register=-6|to say=24|to sign=-11|to six=-14
to someone=-9|to stand=11|to the=-38|to them=-7|to this=24|to three=-6|to us=23|to use=-5|to water=-6
to whoever=16|to work=-22|to your=15|to {email}=-6|today=-48|today $=10|today _ #=-11|today _ $=7|today _ a=-8
today _ may=-7|today and=-6|today may=-8|today monday=-7|todd=12|told=32|told the=-9|tomorrow=24|tomorrow $=16
tomor~=24|tonight $=28|tonight _ the=-21|tonight at=-9|too=15|too $=-7|too _ $=-11|took=20|took a=15
took it=-6|torna~=-9|torres=18|torres #=18|tour=-6|tow=11|toward=8|tower=8|town=71|town $=45|town _ on=13
town hall=9|towns=-12|traffic=-25|traff~=-25|trail=-36|trail $=-8|trail _ $=-22|trail is=-18|trailer=11
trail~=10|train=24|trained=-8|training=-12|training $=-6|trains=14|train~=-21|transfer=-8|transfer station=-8
trans~=-25|trash=-38|trash $=-11|trash _ one=-5|trash and=-9|trash moves=-8|trash pickup=-8|treat=-7
treatment plant=9|treat~=13|tree=-37|tree $=-7|trees=-30|tried=-15|trolley=-6|troll~=-6|truck _ $=-6
truck _ the=6|truck is=20|trucks=-13|trust=11|try=-11|try it=-18|try on=-10|try the=9|tuesday $=26
tuesday _ #=-32|tuesday april=-9|tuesday at=15|tuesday june=5|tuesday may=-23|tuesdays=-13|tuesdays _ #=-9
tuesdays at=-9|tuesd~=-13|tulips=-19|tuned=13|turn=16|turned=9|turns=-17|tweet=12|twelve=-20|two=-15
two _ $=-20|two _ ahead=16|two _ and=-10|two _ are=-7|two _ one=14|two _ our=-23|two _ were=33
two accessible=5|two days=6|two families=-14|two hours=6|two lanes=-6|two of=-21|type=18|u.s.=-9|under=21
under _ feet=28|under _ need=-5|under the=7|under this=10|underpass=9|underpass $=10|understand=-10|unless=45
until=-12|until #=-5|until _ $=-15|until _ a.m.=-6|until _ may=-10|until _ p.m.=-18|until friday=-9
until june=10|until noon=-6|until sunday=5|until the=20|until we=10|until you=7|up=21|up $=-35|up _ $=28
up _ on=-6|up _ our=11|up _ so=7|up _ the=8|up _ week=-13|up _ you're=20|up _ your=-15|up and=18|up by=-6
up for=5|up in=-6|up is=-8|up on=14|up the=13|up this=12|up through=7|up your=12|update=-27|update #=8
update _ #=-9|update _ at=-7|update _ p.m.=8|update at=-11|updates=-11|updat~=-11|ups=13|us=73|us $=8
us _ #=-25|us _ a=-5|us _ address=-12|us _ and=-5|us _ direct=-9|us _ of=16|us _ private=-7|us _ the=12
us a=-12|us about=-11|us and=-17|us at=-20|us for=33|us in=-11|us what=-12|us your=7|use=-47|use _ avenue=-7
use _ beams=-8|use _ street=-16|use a=-18|use cedar=-11|use code=10|use low=-8|use pine=-6|use the=13|used=13
using=-6|usual=-10|valley=5|value=-7|valve=-5|van=20|vendors=18|vendo~=18|very=-15|very _ $=28|very good=-23
view _ the=-6|visit _ to=13|visit~=10|volunteer=-9|volunteers=-8|volun~=-7|vote=-29|vote _ the=-15
vote _ your=16|vote for=7|vote on=-11|voted=-26|voted #=-5|voter=-9|voter record=5|voters=16|votes=-9
votes on=-11|wait=28|wait _ the=7|wait for=5|wait on=-9|wait to=18|waiting=10|waiting for=12|waiti~=10
walk=-62|walk $=-14|walk _ mill=-5|walk _ sunday=-5|walk _ the=-6|walk on=-5|walk to=-7|walked=27|walked out=6
walking=-15|walki~=-15|walks=-5|wall $=-8|want=11|want _ hear=-7|want to=-21|wants=22|warm=-6|warning=17
warning for=-6|warni~=17|warrant=9|warra~=9|was=39|was _ and=-8|was _ for=8|was _ in=6|was _ on=-9
was _ the=12|was _ to=-13|was found=5|was hurt=-30|was too=-11|wasn't=12|waste=-20|waste #=-8
waste _ gallons=-8|watch=47|watch _ #=22|watch _ page=-7|watch for=-6|watch~=-14|water=-57|water ?=22
water _ #=-12|water _ ?=-7|water _ a=-8|water _ be=-11|water _ for=-10|water _ is=6|water _ look=-7
water _ one=-14|water _ the=-18|water and=8|water at=-9|water bill=-16|water desk=-15|water for=-10
water is=31|water notice=-18|water on=-10|water plant=-7|water street=31|water until=12|water will=-13
wave=-15|way=28|way $=27|way _ $=7|ways=-10|we=-7|we $=-11|we _ #=-20|we _ $=-5|we _ a=-21|we _ an=-11
we _ and=10|we _ check=7|we _ comments=-6|we _ discuss=-30|we _ do=18|we _ for=10|we _ get=-8|we _ have=15
we _ hiring=-6|we _ it=8|we _ not=-23|we _ one=16|we _ open=-12|we _ out=-11|we _ pass=-8|we _ post=-19
we _ read=-6|we _ say=-16|we _ send=12|we _ set=-14|we _ share=-14|we _ sorry=24|we _ talk=-12|we _ that=16
we _ the=24|we _ them=-7|we _ to=47|we _ up=14|we _ you=7|we _ your=-21|we added=-11|we apologize=6|we are=33
we asked=7|we can't=-33|we cannot=-11|we could=16|we do=-17|we don't=-21|we expect=-11|we fixed=-12|we got=17
we have=-24|we hide=-9|we hired=-7|we hope=21|we know=-6|we let=26|we lost=21|we may=13|we never=-15
we offered=9|we own=15|we plan=23|we put=-6|we replace=-5|we sent=23|we stand=8|we will=-34|we won't=13
we'd=21|we'll=8|we'll _ it=17|we'll _ your=-12|we'll have=9|we're=49|we're _ a=6|we're sorry=-15|we've=18
wear=-18|weather=-12|weather _ $=-8|weather permitting=-8|weather service=-9|weath~=-12|wednesday=12
wednesday $=9|wednesday _ #=-17|wednesday may=-13|wednesdays=17|wednesdays _ #=22|wednesdays at=22|wedne~=29
week=-30|week $=-23|week _ #=-14|week and=-9|week at=-11|week of=7|week's=22|weekdays $=9|weekend=32
weekend and=20|weeke~=32|weeks=-13|weeks $=-21|welcome=-49|welcome on=-8|welcome to=-12|welco~=-49|went to=8
were=12|were _ $=14|west=-9|what=-24|what _ can=15|what _ the=-15|what a=-19|what does=-12|what it=-17
what to=-16|what we=15|what would=-8|what you=18|what's=33|whats~=53|wheelchair=-12|wheelchairs=-7|wheel~=-19
when=-36|when _ call=-8|when the=12|when there=-12|when you=-11|where _ will=-11|where the=9|where to=-12
where you=-6|which=30|while=-12|while _ is=-17|while _ last=-11|while _ replace=-5|while they=-11|while we=-5
white=12|who=62|who _ #=-8|who _ $=-22|who _ a=-14|who _ in=-12|who _ on=15|who _ out=18|who _ the=-14
who came=-9|who got=17|who has=36|who is=-13|who likes=-8|who runs=-7|who saw=15|who took=-7|who was=13
who will=-14|whoever=49|whoev~=49|whole=29|why=-6|why the=11|wildfire=19|wildf~=18|will=44|will _ #=24
will _ $=8|will _ a=-9|will _ back=-6|will _ by=8|will _ each=17|will _ for=-19|will _ in=9|will _ it=-16
will _ on=26|will _ that=6|will _ the=-46|will _ them=-9|will _ to=-10|will _ two=15|will _ what=-19
will _ you=-19|will add=-6|will answer=7|will bring=11|will close=6|will come=14|will explain=9|will find=-9
will get=-7|will go=-12|will help=-6|will look=-12|will mail=6|will never=59|will pass=-9|will pick=-5
will post=-20|will share=-17|will skip=16|will tell=-6|win=11|window=25|wine=24|winner=-17|winter=-17
winter $=-10|wires=-10|with=-18|with #=5|with _ $=-25|with _ account=-13|with _ card=8|with _ city=10
with _ county=-15|with _ family=-12|with _ firefighters=15|with _ marlow=15|with _ new=8|with _ of=-14
with _ on=12|with _ street=10|with a=-20|with an=-7|with his=-12|with neighbors=-12|with our=21|with the=10
with this=13|with us=-20|without=37|without a=14|witho~=37|woman=50|woman who=10|won=-36|won a=-16|won't=64
won't be=9|word=46|word _ the=9|words $=-9|words _ $=11|work=-18|work $=-12|work _ the=-15|work on=-20
work with=-5|worker=19|workers=13|worke~=13|working=-18|worki~=-18|works=-18|works $=-17|works _ $=-9
works will=-7|works yard=-5|world=-8|worn=-13|worry=29|worth=5|would=42|would _ the=11|would _ you=-21
would be=10|would have=6|would like=-28|would not=13|wow=17|wreck=8|write=23|write _ {email}=-5|write to=21
written=15|written _ $=21|writt~=15|wrong=22|wrong $=31|wrong _ $=16|wrong date=-11|wrote=-12|yard=-12
yard sale=-10|yard waste=-14|year=-42|year _ the=-10|year old=-10|year so=-14|year's=-12|years=-9|years $=-19
years _ the=12|years of=-7|years old=10|yellow=-5|yes=21|yes _ are=-12|yes _ can=-8|yes it=8|yes we=7
yes you=-11|yet=-6|yoga=19|you=-18|you !=-13|you $=14|you _ $=-12|you _ ?=-8|you _ a=-25|you _ and=12
you _ at=-9|you _ call=7|you _ everyone=-8|you _ find=-7|you _ get=21|you _ go=-9|you _ have=19|you _ in=16
you _ it=-16|you _ keep=-6|you _ know=-9|you _ leave=8|you _ need=-12|you _ not=5|you _ on=-7|you _ one=-9
you _ our=18|you _ pay=-22|you _ right=-7|you _ see=-12|you _ set=-10|you _ someone=-6|you _ still=-6
you _ the=35|you _ to=-6|you _ too=29|you _ us=-14|you _ you=-9|you _ your=38|you a=-10|you about=8|you and=12
you are=-11|you ask=14|you asked=-17|you at=12|you back=-15|you by=-7|you can=-8|you choose=-7|you do=-8
you don't=10|you down=20|you drink=-17|you feel=18|you for=-17|you get=8|you have=41|you in=13|you know=-14
you like=-7|you live=-9|you love=-9|you may=-20|you need=-18|you on=-10|you owe=-6|you people=24|you seen=19
you share=24|you start=-11|you think=-5|you to=-76|you want=11|you who=-10|you will=-23|you'll=22|you'll be=24
you're=23|you're right=-18|you're welcome=9|your _ !=-14|your _ $=40|your _ ?=20|your _ about=10
your _ address=10|your _ and=-18|your _ at=-9|your _ before=14|your _ by=-24|your _ card=-5|your _ for=-6
your _ in=-10|your _ is=-25|your _ number=11|your _ off=13|your _ on=-12|your _ out=-7|your _ pass=-13
your _ record=5|your _ to=-8|your _ until=20|your _ will=-11|your address=-11|your ballot=19|your best=25
your bill=-31|your bus=-5|your car=-10|your card=-6|your cart=-27|your day=25|your dog=13|your favorite=17
your house=-22|your library=-10|your name=5|your neighbors=-8|your own=-21|your patience=-10|your permit=-20
your phone=-8|your questions=-6|your recycling=-11|your smoke=-13|your street=12|your voter=5|your water=-22
your week=11|yours=-30|yours $=-11|yours _ #=-7|yours _ $=-13|yours _ the=-21|yours at=15|yourself=-10
yours~=-9|youth=-13|zero=18|zipride=8|zipri~=8|zone #=29|zone _ $=-13|zone _ on=-7|{email}=-27|{email} $=-16
{emai~=-27|{emoji}=-8|{emoji} $=-8|{emoj~=-8|{hashtag} $=-36|{hashtag} {hashtag}=12|{link}=69|{link} $=47
{mention}=21|{mention} $=-17|{mention} _ the=-8|{mention} and=12|{mention} for=-13|{mention} has=6|{ment~=21
{own}=-109|{own} $=-82|{own} and=-6|{phone}=-58|{phone} $=-44|{phone} _ we=-9|{phone} and=-11|{phone} to=-8
{phone} with=9|{phon~=-58`;
