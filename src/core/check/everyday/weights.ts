/** Fitted by tools/tasks/fit.ts, which tells from what; not written by hand. */
export const BIAS = 0.227;
/** Hundredths, by sign. */
export const WEIGHTS = `!=25|! $=14|#=-40|# !=45|# #=-53|# $=-16|# ?=26|# _ #=-21|# _ $=-14|# _ a=-41|# _ a.m.=-6|# _ about=-13
# _ an=-8|# _ and=-18|# _ are=9|# _ at=17|# _ away=-8|# _ back=-5|# _ be=41|# _ coat=19|# _ falls=5|# _ for=-9
# _ friday=-8|# _ get=-10|# _ in=-13|# _ main=11|# _ mill=-9|# _ monday=-9|# _ no=-6|# _ noon=-5|# _ now=7
# _ of=-22|# _ on=-18|# _ one=-5|# _ open=-6|# _ shops=7|# _ so=-11|# _ st=-11|# _ street=7|# _ sunday=-6
# _ tall=-10|# _ that=-17|# _ the=12|# _ them=24|# _ to=-26|# _ today=-5|# _ tuesday=-11|# _ up=-7|# _ vote=-5
# _ was=-6|# _ we=-14|# _ week=-6|# _ who=5|# _ you=-6|# _ your=-5|# a.m.=-37|# according=-6|# all=8|# and=12
# at=-33|# avenue=10|# ballot=-5|# based=-5|# because=-7|# before=6|# birch=9|# bus=-6|# buses=-6|# by=-6
# calls=-15|# canal=9|# cars=-5|# city=5|# days=-21|# degrees=-9|# feet=-28|# for=-23|# from=-9|# gallons=-11
# gets=7|# has=-22|# hours=23|# inches=-10|# is=-12|# it=-5|# kids=-6|# main=-7|# marlow=17|# miles=-5
# mill=-6|# minutes=-14|# need=-5|# not=-8|# oak=-9|# of=-13|# on=-14|# or=-10|# p.m.=-61|# people=-7
# percent=12|# pine=25|# so=-9|# stops=-7|# street=-16|# that=-10|# the=-6|# this=-8|# through=15|# to=-9
# vote=-6|# was=-8|# we=-6|# when=-6|# which=5|# will=32|# with=-7|# would=28|# year=-9|# years=-11
# {emoji}=19|#%=17|#% _ $=5|#% of=-21|#% off=19|$#=69|$# $=-18|$# _ $#=-14|$# _ hour=-9|$# _ month=-9
$# _ the=-20|$# a=-23|$# an=-9|$# and=-16|$# at=-13|$# in=16|$# million=16|$# to=5|<!=23|<#=-11|<$#=26|<a=-15
<about=-32|<absolutely=24|<academy=-8|<accessible=-16|<according=-5|<account=-6|<act=-7|<add=6|<added=21
<address=-26|<adopt=-20|<adopted=8|<adoption=-7|<adult=16|<adults=-13|<advice=-7|<advisory=-17|<after=-8
<again=17|<against=-9|<agenda=14|<ages=11|<agreement=-13|<ahead=9|<aid=-20|<air=36|<alarm=-13|<alarms=-21
<alder=-8|<alert=-15|<alerts=8|<all=-16|<alley=-13|<allowed=-5|<along=-7|<american=-8|<an=-12|<ana=-23
<and=-12|<animal=10|<another=46|<answered=11|<answers=5|<any=32|<anyone=11|<anything=16|<anyway=-8
<anywhere=-14|<app=13|<apply=-31|<approve=30|<approved=-14|<april=-30|<are=23|<area=-19|<arms=8|<around=23
<arrest=39|<arrested=-14|<arrive=10|<arrived=-7|<art=-10|<artist=16|<as=8|<ash=-26|<ask=-21|<asked=-16
<asking=20|<asthma=10|<at=13|<auction=-10|<auditor=-9|<august=11|<avenue=-6|<avoid=16|<away=-16|<b=-12
<babies=-7|<back=25|<bad=13|<bag=-12|<bags=-10|<bald=-15|<ball=7|<balls=-14|<band=16|<barn=8|<barrels=-7
<bars=6|<basement=13|<basketball=-10|<bath=6|<bats=-7|<beach=12|<beams=-7|<because=-16|<bed=12|<been=25
<bees=-11|<began=-8|<begins=7|<behind=24|<being=6|<bell=-20|<belongs=6|<below=-16|<belts=-21|<bench=-10
<benches=-10|<best=-11|<better=7|<between=-8|<bid=-18|<bids=18|<big=21|<bike=28|<bikes=-11|<bill=20
<billing=-7|<bin=-12|<binoculars=-24|<bins=-7|<bio=-22|<birch=-7|<bird=-14|<birthday=-7|<biscuit=-18|<bit=-9
<black=-18|<blame=21|<blanket=9|<block=-19|<blocked=15|<blocks=5|<blood=6|<blue=27|<bo=-6|<board=-33
<boathouse=-18|<boil=-18|<bond=6|<book=37|<books=30|<borrow=26|<both=-11|<bottle=8|<bottled=10|<bottles=-8
<bought=-17|<bowl=-12|<bowling=-18|<box=-7|<boxes=-8|<brakes=9|<branch=-43|<branches=-8|<break=54|<breakfast=9
<bring=-8|<brings=16|<broke=16|<broken=8|<brown=-14|<bucket=9|<bulky=-10|<burn=-9|<burning=13|<bus=35
<buses=17|<button=-9|<buy=13|<by=-21|<c=10|<café=28|<cake=-11|<call=-88|<called=-23|<calls=11|<calm=-17
<came=-42|<camera=-37|<cameras=10|<camp=33|<campaign=-12|<can=8|<can't=-31|<canal=-6|<cannot=-18|<cans=-12
<cap=15|<car=10|<card=-45|<cards=-31|<care=5|<career=-8|<carrier=-7|<carriers=12|<cars=23|<cart=-31|<carts=23
<case=-14|<cases=-6|<cash=14|<cat=20|<cats=-9|<caught=17|<cause=-21|<cedar=-12|<celebrate=-10|<center=-31
<centers=25|<central=-29|<cents=-13|<chair=19|<chairs=19|<chamber=-7|<chance=41|<change=-12|<charge=8
<charged=16|<check=-19|<checked=-21|<checking=-18|<checklist=-13|<chief=21|<chief's=25|<child=7|<children=-7
<children's=-15|<chili=11|<chlorine=-8|<choose=-12|<church=-7|<city=-18|<claim=9|<class=-27|<classes=-38
<clean=-8|<cleaned=-31|<cleaning=-9|<clear=-13|<clerk=-22|<climb=-11|<clinic=9|<close=-39|<closed=13
<closes=-19|<closure=-6|<club=-32|<coat=11|<code=13|<coffee=38|<colors=7|<come=35|<comes=-23|<comments=-14
<commission=15|<committee=12|<company=28|<compare=13|<complaint=-12|<compost=10|<computer=13|<conditions=-12
<congratulations=-46|<contest=-10|<contract=-18|<contractor=14|<control=40|<cookies=8|<cooking=-6|<cool=-27
<cooling=36|<copies=8|<copy=-36|<corner=-16|<costs=-11|<costumes=-10|<couch=31|<could=24|<council=-18
<count=-25|<counted=-6|<counter=40|<county=-33|<county's=-6|<course=12|<court=19|<courts=9|<cracks=-16
<crash=-13|<crazy=-6|<cream=13|<credit=-17|<creek=34|<crew=-20|<crews=26|<critics=-14|<cross=5|<crossing=-28
<crosswalk=-7|<curb=11|<custody=-17|<cut=9|<dad=26|<daily=34|<dana=6|<dark=9|<dash=10|<date=-39|<dates=-15
<dead=11|<death=-10|<dec=11|<deck=-23|<dee=-9|<degrees=-24|<delays=-10|<delete=-16|<department=13
<department's=-6|<depot=5|<design=-8|<desk=22|<detectives=37|<detour=-5|<dial=-14|<diapers=7|<diaz=-16|<did=27
<died=-24|<dinner=8|<direct=-12|<director=7|<disabled=-7|<dispatch=11|<dispatcher=11|<display=-5|<ditch=8
<do=-50|<does=-11|<dog=14|<dollar=-8|<don't=-40|<done=-8|<door=-29|<doors=29|<dot=-14|<down=-29|<draft=69
<drain=-7|<drains=-7|<draw=9|<dress=8|<drink=-8|<drive=-15|<driven=17|<drivers=-17|<driveway=-5|<driveways=-7
<drop=-24|<dropped=28|<dry=-11|<due=8|<during=-14|<dusk=-15|<e=-9|<each=-70|<earlier=-6|<early=-13|<earn=-6
<east=17|<easter=6|<easy=43|<ed=-28|<effect=-7|<egg=-5|<eggs=-11|<eid=-10|<election=7|<electric=13
<elementary=-9|<elevator=-10|<eleven=31|<else=24|<email=-22|<emergency=-43|<end=26|<ended=-9|<ends=9|<engine=5
<engineers=-5|<english=-7|<enjoy=6|<enough=7|<entry=-6|<evacuation=-18|<even=18|<evening=10|<every=36
<everyone=23|<exhibit=-8|<expects=-20|<explain=13|<explains=-5|<extra=-6|<eye=8|<eyes=7|<faces=-10|<facts=10
<failed=7|<fair=-40|<fake=-25|<fall=14|<families=-15|<far=13|<fares=9|<farm=-14|<farmers=-17|<fast=-6|<fault=8
<favorite=-13|<fee=-28|<feed=-13|<feel=21|<feet=-37|<fence=-7|<festival=-15|<few=8|<fewer=-8|<fi=-19|<fifth=11
<fill=-22|<fills=-12|<find=-38|<fines=47|<finish=-19|<fir=-15|<fire=-27|<firefighter=-14|<firefighters=-21
<fires=-20|<fireworks=-7|<first=-29|<fiscal=-12|<fit=-19|<five=-19|<fix=6|<fixed=-43|<flag=16|<flags=17
<flash=7|<flashlight=-5|<flat=-18|<flights=-6|<flood=-28|<flooding=-14|<floor=-8|<flu=20|<flushing=7|<fog=-12
<folks=21|<follow=-10|<food=-23|<foot=14|<for=-20|<forecast=-7|<forty=16|<found=-63|<fountain=11|<fountains=20
<four=-28|<fourth=25|<frame=9|<freeze=-9|<fresh=16|<friday's=-6|<friend=37|<friends=38|<front=-53|<full=-6
<fun=-6|<fund=7|<gallons=21|<game=21|<games=-5|<garage=52|<garden=-33|<gardeners=-8|<gas=39|<gate=-9
<gates=-22|<gave=-7|<general=7|<get=36|<gets=14|<ghost=-6|<give=-13|<giving=8|<glad=8|<glass=-27|<glove=20
<gloves=10|<go=7|<goats=-15|<goes=-12|<going=-7|<gone=42|<good=9|<goodbye=-17|<got=21|<grade=-6|<graders=-10
<graduate=-5|<grass=-28|<gray=-12|<grease=-16|<greasy=-10|<green=16|<grills=9|<grinder=-14|<ground=-12
<grown=-12|<guard=-18|<guards=-18|<guest=7|<guilty=-11|<guy=17|<gym=6|<had=27|<hair=6|<hale=-7|<handler=19
<hands=-6|<hang=-18|<happens=-6|<happy=22|<hard=-20|<has=-17|<hat=-9|<have=27|<hb=8|<he=-34|<hear=-25
<heard=24|<hearing=-13|<heart=7|<hearts=16|<heat=31|<held=22|<hello=-11|<helmet=-6|<helmets=8|<help=-35
<helping=-12|<hens=-7|<her=-5|<here=8|<heron=-21|<herons=-8|<hi=12|<hide=-7|<high=-9|<higher=-7|<hill=-49
<him=21|<hiring=-16|<his=35|<hit=11|<hold=-21|<holds=6|<home=-5|<honest=-18|<honestly=14|<hose=-13
<hospital=-7|<hosting=14|<hot=27|<hours=44|<house=-31|<how=33|<hurt=25|<hydrant=-10|<hydrants=-10|<i=40
<i'm=-16|<ice=25|<if=9|<ill=6|<in=-16|<inches=-14|<info=-10|<innocent=-20|<ins=45|<inside=-26|<inspectors=10
<instead=-9|<into=-24|<investigators=-30|<is=34|<issued=-12|<it=-48|<item=10|<items=-8|<its=-22|<jacket=26
<jackets=-14|<jan=-17|<january=-9|<jen=-23|<job=-14|<jobs=-12|<join=5|<judge=-23|<june=-18|<juniper=-8
<jury=-18|<just=50|<k=32|<keeping=6|<kept=18|<kids=41|<kind=-9|<kindergarten=-11|<kit=-5|<kitchen=-27|<kits=8
<know=42|<knows=8|<koh=-17|<lab=11|<ladder=7|<land=-8|<language=-5|<lap=-19|<laptop=5|<large=-28|<last=37
<late=30|<later=-13|<leads=-11|<leaf=18|<league=15|<leak=6|<leaks=8|<learn=-8|<leash=-7|<least=-12|<leave=-61
<leaves=-35|<led=-6|<left=11|<legal=-5|<lena=-21|<lend=-5|<less=-27|<lesson=-15|<lessons=-10|<letter=-12
<letting=7|<level=19|<levels=21|<librarians=-7|<library=-67|<library's=-9|<license=-7|<licensed=-6
<lifeguard=11|<lifeguards=-10|<lifted=-14|<light=-36|<lights=-59|<like=8|<likes=-12|<lily=-15|<limit=30|<lin=8
<lincoln=-6|<line=43|<list=-10|<lists=-6|<litter=19|<little=10|<live=31|<lives=-12|<load=-7|<lobby=14
<local=36|<lock=20|<locked=17|<locker=-18|<locks=10|<long=34|<look=19|<looking=-17|<loop=-25|<loose=7
<lost=-12|<lot=14|<lou=-10|<loud=-13|<love=21|<loved=15|<lovely=-9|<loves=15|<low=-7|<lower=-5|<lowest=-11
<luis=31|<lunch=-10|<lund=10|<luz=28|<machine=-18|<machines=11|<made=13|<mail=20|<main=-10|<make=28|<makes=-5
<mall=11|<man=-5|<mango=13|<many=-43|<map=-20|<maple=-8|<maps=8|<march=10|<marcus=18|<mark=7|<market=-13
<marlow=-8|<marsh=18|<marshal=-6|<matters=10|<maybe=18|<mayor=14|<me=36|<means=-37|<meantime=15|<measure=-13
<medicine=-5|<medics=23|<meet=15|<meeting=20|<meets=-6|<member=-7|<memorial=-23|<message=-13|<meter=15
<middle=24|<mile=7|<miles=11|<mill=-41|<million=35|<minutes=-5|<miss=14|<missing=11|<mist=-12|<mistake=-17
<monday=-19|<mondays=-10|<money=-16|<monitored=-11|<month=-13|<months=5|<more=-5|<morning=-70|<mornings=-9
<most=-26|<moves=45|<movie=-10|<mph=-8|<mr=7|<much=-7|<mural=7|<museum=-12|<must=-14|<my=62|<mystery=-19
<naloxone=19|<name=-26|<named=-18|<names=-14|<national=-28|<need=-29|<needs=20|<neighborhood=7|<neighbors=-39
<nesting=-16|<never=21|<new=-9|<news=10|<next=-6|<nice=14|<no=-27|<nobody=80|<noise=28|<none=-8|<noon=-10
<north=-31|<northbound=13|<not=-61|<note=51|<notes=-16|<nothing=5|<notice=-34|<notices=-11|<nov=-5|<november=8
<now=26|<number=-40|<numbers=-5|<nurses=6|<oak=-18|<oaks=-5|<october=-26|<off=6|<office=-6|<officer=-15
<officers=47|<offices=10|<old=-7|<older=-10|<on=36|<once=-15|<one=-43|<ones=-11|<open=29|<opened=-26|<opens=46
<or=-49|<orange=-14|<order=-17|<ortiz=-15|<other=9|<our=11|<ours=-25|<out=30|<outage=-8|<outdoors=-13
<outlets=11|<over=20|<overlook=-26|<owl=-15|<owls=15|<own=51|<p.m.=-32|<pack=16|<pad=-11|<page=-10|<paid=-20
<paint=8|<painted=-7|<pair=-16|<pan=-15|<panel=-11|<pantry=-8|<paper=-15|<papers=-6|<park=-21|<park's=-5
<parks=-12|<part=-23|<parts=-8|<pass=-22|<passed=9|<passes=11|<passport=10|<past=17|<pat=9|<patrol=5
<paved=-16|<pay=12|<payment=-12|<peas=-23|<people=30|<per=11|<percent=22|<permission=-6|<permit=-39
<permits=-6|<permitting=-6|<person=-24|<pet=-19|<phone=17|<phones=15|<photo=-40|<photos=27|<piano=-6|<pick=-19
<picked=-5|<pickle=-11|<picks=18|<pickup=50|<pickups=-18|<picnic=30|<picture=-12|<pie=-12|<pine=-26|<pipe=-16
<pipes=-8|<pizza=-5|<place=-20|<plan=28|<planning=29|<plans=30|<plant=-7|<planted=-13|<planting=-6|<plants=-6
<plate=18|<playground=10|<plaza=9|<please=6|<plot=10|<plots=-13|<plow=-5|<plows=14|<point=-19|<poison=-9
<pole=-5|<poles=-16|<poll=-5|<polls=-11|<pond=-33|<pool=35|<possible=-29|<posted=-7|<posts=-5|<pothole=-6
<potholes=5|<pour=-8|<power=5|<pressure=15|<presumed=-20|<pride=-6|<print=-22|<privacy=-38|<private=-10
<priya=-5|<problem=-14|<program=-7|<promise=-16|<property=9|<proposals=-8|<protection=-6|<pruning=-11
<public=-67|<pump=-25|<purchase=-5|<put=-31|<quarter=37|<rabies=-7|<raccoon=-33|<rack=-9|<racks=13|<rail=31
<rain=-35|<raised=-7|<ramadan=13|<ramp=-24|<ran=20|<range=-6|<ranger=-7|<rate=8|<rating=-5|<reach=-6|<read=-16
<readings=10|<reads=-26|<ready=-12|<real=-11|<rec=-46|<record=-7|<recording=-7|<records=-6|<recycle=-13
<recycling=8|<red=31|<register=-6|<registration=30|<release=-18|<relief=13|<remove=-22|<renew=-11|<rent=-13
<renters=-14|<reopens=30|<repair=-37|<replacing=-8|<report=13|<reports=-15|<repost=14|<request=-17|<rescue=6
<reserve=-12|<rest=56|<restaurants=-12|<result=-8|<results=-9|<retired=-11|<retires=-16|<return=13|<returns=8
<review=24|<ribbon=10|<ride=20|<rider=12|<riders=9|<rides=-8|<ridge=-7|<right=-23|<rink=13|<risen=8|<river=-21
<riverside=28|<riverwalk=15|<road=-15|<roads=-8|<roller=-6|<roof=25|<room=25|<rose=-17|<round=18|<routes=16
<row=-10|<rule=25|<rules=-17|<run=-28|<runners=16|<running=-14|<runs=10|<safe=-27|<said=-12|<sale=11|<sales=6
<salsa=-6|<salt=6|<sam=-15|<same=12|<sandbags=6|<saturday=-43|<saturdays=-15|<save=-9|<saved=-18|<saw=8
<says=-69|<sb=23|<scam=-26|<scan=-8|<schedule=10|<scooters=14|<score=-14|<scores=12|<scrape=-16|<screen=9
<sealed=-6|<search=-16|<season=50|<seat=-9|<seats=-10|<second=-25|<secret=-9|<section=42|<seen=11|<sends=-5
<senior=-19|<sent=23|<september=-8|<serial=-5|<service=-25|<session=14|<set=-10|<sets=-7|<sewage=-7|<shade=10
<share=-31|<shared=-19|<she's=16|<sheds=13|<shelf=-8|<shoes=8|<shoot=17|<shooting=29|<shop=10|<shops=7
<short=23|<shots=16|<should=70|<shovel=7|<show=-10|<shows=-20|<shut=21|<shuttle=-27|<sick=7|<side=-10
<sides=-6|<sidewalk=-9|<sidewalks=18|<sign=-21|<signatures=-8|<signs=-7|<simple=13|<sit=-34|<six=-19|<size=-11
<sizes=-13|<skate=27|<skates=6|<skip=46|<sleep=26|<slide=14|<slides=32|<slot=36|<slow=-36|<small=-30|<smell=15
<smoke=8|<snack=6|<snacks=5|<snow=-37|<so=45|<soap=-20|<somali=9|<some=66|<someone=14|<soon=29|<sorry=-21
<sort=17|<sound=14|<source=-18|<space=8|<spaces=17|<spanish=-12|<speak=6|<spent=-6|<splash=-12|<split=-6
<spot=24|<spots=25|<spring=-31|<spruce=-11|<square=-13|<squirrel=-9|<st=21|<staff=45|<stage=-8|<stand=60
<star=19|<starting=-10|<starts=-13|<state=-29|<state's=-7|<station=9|<stations=29|<stay=37|<stays=26
<steep=-17|<steps=-25|<still=14|<stop=-7|<stopped=27|<stops=-19|<store=15|<storm=-25|<story=-8
<strawberries=-14|<streets=20|<string=-10|<strollers=-14|<stubborn=-12|<stuck=18|<students=-9|<summer=57
<sun=-12|<sunday=8|<sundays=-10|<sunrise=-13|<sunset=33|<sure=-5|<survey=-7|<suspicion=-19|<sweeper=18
<sweepers=6|<sweeping=-13|<swim=8|<swing=11|<swings=11|<t=-8|<tag=25|<taken=-8|<takes=-21|<talk=16|<talks=-17
<tall=-6|<tap=13|<taste=-13|<tax=30|<teacher=-10|<team=24|<teams=-11|<teen=-9|<teens=-32|<tell=-30|<telling=11
<tells=-6|<ten=-46|<tennis=-20|<test=7|<testing=-11|<text=-8|<than=10|<thank=-68|<thanks=-82|<that=-31
<that's=12|<the=-13|<theater=-6|<their=26|<them=-57|<theme=-7|<then=-31|<therapy=-6|<they=-49|<they're=24
<thick=-13|<thing=5|<things=12|<thinking=9|<third=-19|<this=24|<those=39|<thread=23|<three=17|<through=-7
<thursday=-14|<thursdays=7|<tick=6|<tied=13|<time=14|<times=46|<tiny=-11|<tips=38|<tires=12|<to=-33|<today=20
<told=-14|<tomato=-6|<tonight=11|<too=-35|<took=8|<tornado=-17|<tornadoes=-7|<tour=7|<tours=15|<tow=27
<toward=15|<towel=-9|<tower=-6|<town=41|<track=-6|<traffic=-11|<trail=-18|<trails=14|<train=13|<trained=-7
<training=-15|<trash=-44|<treatment=18|<trees=-11|<trench=12|<tried=17|<trip=-10|<truck=23|<trucks=15|<try=-21
<tuesday=26|<tuesdays=-32|<tuned=13|<turn=29|<turned=-7|<turnout=-7|<turns=8|<twelve=-10|<twice=18|<two=-7
<ty=9|<u.s.=-7|<unbelievable=8|<underpass=11|<understand=-12|<unit=33|<until=74|<up=26|<update=-35|<updates=-5
<used=10|<users=-7|<utility=-19|<value=-5|<valve=-11|<very=21|<veterans=-6|<video=30|<view=15|<visited=-17
<visits=9|<volunteer=-26|<volunteers=17|<vote=-24|<voted=16|<voter=-8|<votes=-13|<voting=13|<wait=-18
<waited=-6|<waiting=17|<walk=-41|<walkers=-10|<walking=-19|<walks=16|<wall=-18|<want=25|<wants=15|<ward=-6
<warning=-17|<wash=-9|<waste=-20|<watch=-9|<watched=6|<watching=43|<water=-13|<wave=-22|<way=16|<ways=-16
<we=-47|<we'll=-15|<wear=10|<weather=-34|<wednesday=38|<wednesdays=8|<weeds=-12|<week=-18|<weekday=7
<weekend=6|<weeks=-10|<welcome=-12|<well=13|<were=10|<west=-31|<wet=22|<what=-6|<what's=19|<wheel=7
<wheelchair=-14|<when=-49|<which=10|<white=-10|<whole=8|<why=-8|<wi=-19|<will=10|<win=21|<windows=9|<wine=25
<winter=-16|<winters=-12|<wipe=-9|<with=6|<within=-24|<won=-17|<won't=66|<wonderful=23|<wood=-9|<words=27
<work=-10|<worked=19|<workers=18|<working=-30|<works=-13|<world=-6|<worn=-15|<would=27|<write=26|<written=-7
<wrong=11|<wrote=-8|<year=18|<year's=-6|<years=-26|<yes=26|<yoga=14|<you'd=-12|<you'll=-10|<young=-18|<your=-7
<yours=-18|<yourself=6|<youth=-12|<zipride=14|<zone=-32|<zoning=-7|<{email}=-10|<{emoji}=-26|<{hashtag}=-24
<{link}=29|<{mention}=-20|<{own}=11|<{phone}=-32|@caption=20|@comment=7|@date=-90|@day=-17|@email=-37
@exclamation=91|@facebook=27|@hashtag=-50|@instagram=-33|@link=-67|@long 1=68|@long 2=-96|@mention=-19
@number=-49|@official-link=-98|@percent=52|@phone=-45|@post=9|@question=-54|@quote=127|@reply=-20|@time=-37
@weekday=-20|@words 0=-37|@words 1=-6|@words 2=61|@words 3=92|@words 4=17|@words 5=-14|@x=31|@year=-130|^ #=9
^ _ !=-19|^ _ $=-8|^ _ ?=22|^ _ about=-14|^ _ alarm=9|^ _ alert=-20|^ _ already=8|^ _ an=31|^ _ ana=-7
^ _ and=-32|^ _ apologize=17|^ _ are=12|^ _ around=25|^ _ as=-11|^ _ ask=13|^ _ at=-44|^ _ b=-9|^ _ bags=22
^ _ be=-10|^ _ bea=7|^ _ best=6|^ _ between=-21|^ _ bike=8|^ _ bill=-5|^ _ billing=14|^ _ biscuit=-6
^ _ blood=6|^ _ book=8|^ _ boots=21|^ _ both=-15|^ _ bowl=-5|^ _ boxes=-9|^ _ bring=-8|^ _ building=-10
^ _ burglar=13|^ _ bus=-13|^ _ buses=-6|^ _ by=19|^ _ camp=5|^ _ can=-31|^ _ can't=12|^ _ card=-7|^ _ cars=10
^ _ catch=-13|^ _ cedar=-12|^ _ citizens=-7|^ _ city=-6|^ _ city's=-11|^ _ clerk=5|^ _ clerk's=-7
^ _ clinic=-9|^ _ close=-6|^ _ closed=22|^ _ club=-6|^ _ code=10|^ _ comment=5|^ _ could=-15|^ _ council=-11
^ _ count=-9|^ _ county=-9|^ _ course=7|^ _ court=-10|^ _ crew=-13|^ _ crews=-19|^ _ dana=-10|^ _ day=-32
^ _ did=20|^ _ disabled=-11|^ _ does=-26|^ _ dog=-8|^ _ dogs=-14|^ _ don't=-29|^ _ down=30|^ _ draft=21
^ _ drive=44|^ _ driver=22|^ _ drivers=10|^ _ drop=-8|^ _ elm=-12|^ _ everyone=36|^ _ expect=-7|^ _ fee=-11
^ _ finance=-8|^ _ fire=25|^ _ firefighters=-7|^ _ fixed=-7|^ _ flag=14|^ _ food=-8|^ _ for=15|^ _ form=23
^ _ found=-13|^ _ friday=-8|^ _ from=-17|^ _ full=19|^ _ gardeners=-9|^ _ gas=17|^ _ get=14|^ _ give=-11
^ _ go=14|^ _ goes=-9|^ _ got=26|^ _ had=14|^ _ harold=-12|^ _ have=44|^ _ health=-11|^ _ hear=-13
^ _ hello=-11|^ _ help=-15|^ _ her=-16|^ _ hi=-10|^ _ hide=-7|^ _ homes=-15|^ _ hope=12|^ _ hospital=16
^ _ hour=-8|^ _ hours=6|^ _ if=14|^ _ into=-7|^ _ is=-11|^ _ it=24|^ _ jen=-18|^ _ jo=-16|^ _ joan=-7
^ _ job=-11|^ _ keep=-14|^ _ kids=-7|^ _ lab=7|^ _ lanes=-12|^ _ last=-11|^ _ lead=18|^ _ left=-29
^ _ legal=-9|^ _ lena=-18|^ _ lessons=-13|^ _ letter=7|^ _ library=-20|^ _ library's=9|^ _ lights=-7
^ _ like=12|^ _ limit=12|^ _ list=-13|^ _ lost=11|^ _ make=5|^ _ man=13|^ _ many=9|^ _ map=-8|^ _ marlow=28
^ _ may=-16|^ _ mayor=24|^ _ me=12|^ _ means=-7|^ _ meet=13|^ _ more=9|^ _ morning=-9|^ _ move=-10
^ _ moved=-9|^ _ moves=-7|^ _ mubarak=-11|^ _ mural=-5|^ _ must=-18|^ _ name=-8|^ _ near=-10|^ _ neighbors=10
^ _ never=-14|^ _ next=-6|^ _ no=-29|^ _ north=-5|^ _ not=-42|^ _ now=-6|^ _ nurse=-6|^ _ oak=-8|^ _ of=32
^ _ off=-21|^ _ offered=10|^ _ officer=13|^ _ old=9|^ _ on=32|^ _ one=-50|^ _ only=19|^ _ open=13
^ _ opened=-11|^ _ opens=35|^ _ order=-6|^ _ our=52|^ _ out=12|^ _ over=-16|^ _ page=-18|^ _ park=-15
^ _ parking=-13|^ _ party=16|^ _ path=-10|^ _ pay=-7|^ _ people=9|^ _ per=-14|^ _ permit=-16|^ _ person=-16
^ _ pick=8|^ _ pickup=-7|^ _ pine=-6|^ _ plan=11|^ _ please=-11|^ _ point=-10|^ _ police=7|^ _ post=-18
^ _ power=18|^ _ public=-7|^ _ pulled=-6|^ _ question=-13|^ _ read=-9|^ _ reading=-7|^ _ real=-20|^ _ rec=-7
^ _ repair=-7|^ _ report=16|^ _ right=-19|^ _ river=15|^ _ roads=6|^ _ route=-15|^ _ run=14|^ _ runs=-6
^ _ safety=-6|^ _ sale=-12|^ _ saw=-9|^ _ score=9|^ _ see=-12|^ _ send=-8|^ _ senior=-6|^ _ sent=17
^ _ share=-18|^ _ shelter=18|^ _ short=-6|^ _ shots=16|^ _ should=17|^ _ sign=-15|^ _ slow=-15|^ _ small=-8
^ _ smoke=-23|^ _ so=-16|^ _ sourdough=5|^ _ splash=-11|^ _ staff=-15|^ _ stand=16|^ _ starts=-7|^ _ state=21
^ _ still=-7|^ _ stop=8|^ _ street=-19|^ _ sure=-8|^ _ survey=-18|^ _ sweeping=-6|^ _ table=-9|^ _ take=20
^ _ tap=9|^ _ team=19|^ _ teens=14|^ _ tell=5|^ _ ten=10|^ _ test=-8|^ _ thanks=-11|^ _ that=-7|^ _ the=33
^ _ them=9|^ _ then=-7|^ _ there=-10|^ _ they=11|^ _ this=43|^ _ tickets=-10|^ _ time=9|^ _ tips=14|^ _ to=-55
^ _ traffic=-19|^ _ trail=-9|^ _ train=16|^ _ tree=-12|^ _ trees=-14|^ _ truck=13|^ _ two=7|^ _ under=-13
^ _ understand=-13|^ _ up=35|^ _ update=-18|^ _ us=27|^ _ use=-5|^ _ voted=-13|^ _ walk=-12|^ _ want=-31
^ _ warning=7|^ _ was=-12|^ _ watch=-9|^ _ water=-26|^ _ wear=-8|^ _ welcome=-18|^ _ when=-12|^ _ where=-10
^ _ who=22|^ _ will=-34|^ _ woman=27|^ _ won't=32|^ _ workers=-8|^ _ works=-10|^ _ would=-10|^ _ you=-32
^ _ your=25|^ _ yours=6|^ _ {hashtag}=23|^ _ {mention}=-26|^ _ {own}=-16|^ _ {phone}=-29|^ about=8
^ absolutely=8|^ after=-7|^ all=-16|^ also=15|^ an=25|^ and=40|^ any=5|^ apply=-16|^ as=18|^ ask=-9|^ avoid=23
^ before=-32|^ behind=23|^ between=31|^ bid=-8|^ big=10|^ bike=-10|^ bird=-23|^ block=-7|^ blood=35|^ boil=8
^ book=-9|^ borrow=-7|^ both=-8|^ bring=-60|^ brown=-5|^ bus=10|^ buy=7|^ call=-37|^ can=22|^ can't=13
^ cars=-9|^ chalk=10|^ check=-12|^ chief=6|^ children=-6|^ city=-16|^ coffee=-11|^ come=-26|^ comment=6
^ congratulations=-34|^ cool=-8|^ correction=-7|^ council=-17|^ crews=-19|^ detour=-13|^ dial=-10|^ dm=14
^ do=-48|^ don't=-11|^ double=9|^ downtown=11|^ drivers=-10|^ each=-8|^ eleven=28|^ elm=20|^ emergency=-32
^ engine=-7|^ enough=11|^ evacuation=-8|^ every=9|^ everyone=22|^ expect=-9|^ fair=5|^ fill=-6|^ fire=-18
^ firefighters=-12|^ flood=-9|^ folks=18|^ found=-15|^ four=13|^ frankly=32|^ free=-28|^ from=-9|^ gas=7
^ get=27|^ good=-35|^ got=-21|^ grab=13|^ great=-13|^ grow=13|^ he=-11|^ heading=-25|^ heat=-7|^ help=20
^ her=-18|^ here=-13|^ hi=-35|^ honestly=16|^ hot=32|^ house=10|^ how=-6|^ if=-51|^ imagine=24|^ in=-31
^ investigators=-8|^ it=-80|^ it's=-15|^ join=19|^ just=-14|^ keep=-13|^ kids=-24|^ know=-11|^ lap=-7
^ learn=-15|^ leave=-16|^ link=-5|^ list=7|^ lock=-16|^ look=-29|^ lost=-15|^ love=-6|^ low=-5|^ mail=21
^ make=-8|^ maybe=19|^ mayor=-5|^ meet=-35|^ mill=-5|^ missed=-7|^ missing=7|^ more=-13|^ most=18|^ move=-7
^ mr=-6|^ my=13|^ need=-25|^ never=-16|^ new=-24|^ night=-6|^ nine=21|^ no=-46|^ nobody=38|^ not=16
^ nothing=12|^ now=13|^ oak=-7|^ of=8|^ officer=-7|^ officers=-33|^ once=13|^ one=18|^ only=32|^ our=9
^ ours=11|^ paid=-9|^ parking=-13|^ pay=-11|^ permit=10|^ photo=-21|^ pick=-25|^ pizza=-11|^ plan=-21
^ please=-35|^ police=22|^ poll=-8|^ polls=-5|^ power=-24|^ press=-14|^ questions=-8|^ rain=-9|^ rake=-6
^ ramadan=6|^ red=20|^ rent=14|^ reply=27|^ report=-14|^ reserve=-7|^ rest=48|^ ride=8|^ rides=14|^ road=-6
^ route=5|^ rules=-5|^ run=-14|^ sandbags=-7|^ save=-9|^ say=-25|^ scam=-20|^ scan=-12|^ see=-15|^ send=5
^ she=-21|^ shelter=19|^ shoot=9|^ shots=16|^ shout=8|^ sign=-6|^ skip=26|^ slow=24|^ smell=16|^ somebody=27
^ someone=30|^ sorry=-36|^ source=-20|^ speed=-11|^ spot=24|^ staff=7|^ start=9|^ state=-7|^ stay=9
^ steps=-10|^ stop=-40|^ storm=-11|^ story=-11|^ street=-10|^ summer=-7|^ sunday=-6|^ sunrise=-6|^ super=-5
^ survey=8|^ swim=-13|^ tag=24|^ take=-9|^ teens=-12|^ tell=7|^ text=11|^ thank=-51|^ thanks=-31|^ that=-32
^ that's=14|^ the=-31|^ their=16|^ there=14|^ there's=15|^ they=-40|^ this=-32|^ those=17|^ three=8|^ tips=-8
^ to=28|^ tornado=21|^ town=13|^ trash=-24|^ turn=31|^ twelve=-20|^ u.s.=-5|^ until=-20|^ update=-8|^ use=-18
^ visit=7|^ volunteers=6|^ walk=-8|^ want=-12|^ wave=-18|^ we=-54|^ we'll=-14|^ we're=24|^ we've=19|^ wear=-29
^ welcome=-11|^ what's=28|^ when=-10|^ where=16|^ which=-10|^ who=10|^ work=-10|^ wow=18|^ write=-22|^ you=-10
^ you're=-23|^ your=-8|^ zone=21|^ {emoji}=-75|^ {hashtag}=-9|a=27|a #=-13|a $#=36|a _ !=-11|a _ #=-26
a _ $=-14|a _ ?=-10|a _ a=-8|a _ about=-7|a _ at=17|a _ before=12|a _ book=-11|a _ but=15|a _ card=8
a _ fire=-10|a _ first=7|a _ for=-9|a _ from=-23|a _ id=-11|a _ if=6|a _ is=22|a _ license=-9|a _ link=-6
a _ meeting=-8|a _ message=-18|a _ minute=-10|a _ of=11|a _ on=-31|a _ or=-18|a _ over=-12|a _ page=-5
a _ pass=-16|a _ permit=-22|a _ pickup=-19|a _ pipe=-5|a _ place=-7|a _ question=-10|a _ ring=-15|a _ sign=18
a _ so=6|a _ spot=-6|a _ that=-7|a _ time=-7|a _ to=-34|a _ trailer=12|a _ tree=-11|a _ truck=-11|a _ vote=10
a _ was=7|a _ way=-12|a _ we=11|a _ with=11|a _ would=20|a _ year=-7|a bag=5|a big=-12|a bill=-15|a bit=16
a book=-15|a bucket=11|a bus=-22|a card=-12|a career=-5|a chance=28|a child=9|a city=17|a cold=16
a contractor=7|a copy=-12|a couch=17|a county=-7|a couple=12|a crash=-6|a crew=-14|a day=8|a direct=-8
a fair=-6|a family=7|a fence=9|a few=8|a fine=-12|a firefighter=-9|a first=-11|a flu=7|a form=8|a free=-27
a gas=9|a gift=5|a grill=-7|a guide=12|a hold=-7|a home=-26|a hot=-7|a jar=-10|a jury=7|a kind=7|a leash=-12
a letter=-7|a library=9|a light=-10|a line=6|a lot=-21|a low=-12|a main=-7|a message=-7|a month=-17|a name=13
a new=-19|a no=11|a parked=-6|a permit=5|a person=-8|a photo=-20|a picnic=13|a plan=10|a plow=-9|a pool=-7
a post=-7|a pothole=-11|a private=-9|a public=-6|a ramp=-8|a real=-7|a report=-7|a ride=15|a ring=24
a short=-7|a sign=-9|a slow=-8|a small=-9|a spot=6|a state=-9|a stop=5|a storm=-11|a street=-12|a strike=16
a third=-6|a ticket=-8|a tornado=-14|a very=-5|a watch=6|a week=-23|a while=17|a white=-5|a worn=-11|a.m.=-37
a.m. $=-13|a.m. _ #=-14|a.m. _ $=13|a.m. _ sunday=6|a.m. at=7|a.m. in=-9|a.m. on=11|a.m. so=-9|a.m. to=-17
a.m. today=9|abbott=13|about=18|about $=13|about _ #=-5|about _ $=24|about _ a.m.=18|about _ bill=-5
about _ here=-5|about _ weeks=-5|about an=-22|about it=19|about our=12|about the=11|about three=-10
about to=17|absolutely=28|absol~=28|accessible=6|accessible spaces=7|acces~=6|according=-6|according to=-6
accor~=-6|account=13|account $=6|account _ $=11|accou~=17|acres=9|across the=-7|act=14|act $=-8|active=6
add=-9|add a=-10|add your=-14|added=-14|address=-7|address _ the=-5|adopt=7|adoption=-13|adopt~=-18|adult=-6
advice=21|after=-33|after #=-20|after _ p.m.=-10|after a=-10|after that=5|after the=22|afternoon=11|after~=14
again=18|again $=35|against=25|again~=25|agency=-7|agency _ the=-7|ages=-21|ages #=-10|ages $=-8|ages _ and=-7
agreed=15|agreement=-18|agree~=-18|ahead=16|ahead $=5|ahead _ the=8|aid=-17|air=8|alarm=-35|alarms=-28|alder=8
alert=-26|alert a=-13|all=5|all #=-18|all _ $=-7|all _ are=8|all _ can=14|all _ of=-16|all _ so=-9
all _ welcome=-5|all ages=-11|all are=-8|all day=-17|all night=-5|all of=-26|all six=-6|all week=18|all year=7
alley=-7|allowed=-9|allow~=-9|alone=7|along=17|along $=16|along _ river=-7|along _ the=8|along the=-7
already=16|alrea~=16|also=-8|always=26|an=26|an _ $=21|an _ in=20|an _ of=-16|an _ on=9|an eye=12|an hour=-28
an officer=24|an open=-6|and=-25|and #=-32|and _ #=-17|and _ $=-60|and _ a=23|and _ all=16|and _ and=-10
and _ are=-13|and _ back=-12|and _ be=29|and _ bill=-6|and _ can't=25|and _ clerk=5|and _ crew=-8|and _ do=-16
and _ first=7|and _ for=-43|and _ from=6|and _ go=9|and _ has=-18|and _ have=41|and _ hope=13|and _ how=-7
and _ in=6|and _ is=-18|and _ it=-8|and _ last=16|and _ lot=-15|and _ low=-9|and _ may=8|and _ more=-6
and _ new=-10|and _ nothing=7|and _ of=11|and _ on=14|and _ one=-13|and _ open=-9|and _ our=-13|and _ pay=12
and _ plan=13|and _ should=22|and _ the=-31|and _ them=-13|and _ they=18|and _ to=-20|and _ two=13
and _ until=-14|and _ we=5|and _ what=18|and _ will=25|and _ with=-16|and _ won't=14|and _ would=-16
and _ you=24|and _ your=-20|and _ yours=10|and _ {own}=-7|and _ {phone}=-6|and a=-57|and all=-6|and anyone=-6
and ask=-14|and asked=-5|and at=-6|and bring=-7|and call=-23|and don't=14|and elm=9|and every=17|and give=7
and go=-7|and have=-7|and he=31|and her=11|and how=-6|and i=8|and it=-7|and it's=-7|and its=8|and keep=-6
and leave=-29|and let=-13|and meet=-8|and mill=-6|and never=-6|and nobody=7|and now=16|and oak=15|and one=-6
and our=-16|and pick=-13|and pine=5|and put=-5|and see=15|and she=12|and so=9|and stay=-6|and take=-22
and tell=-15|and thank=-9|and the=18|and then=17|and try=7|and two=-18|and up=-7|and use=-10|and we=17
and we're=5|and where=-18|and will=-5|and you'll=15|and your=13|animal=-14|animal shelter=-10|animals=18
anima~=18|announced=-19|another=29|another _ $=10|anoth~=29|answer=-7|answered=9|answers=-11|any=20
any _ $=-11|any _ in=18|any branch=-8|any library=-7|any time=-7|anybo~=30|anyone=19|anyone can=-6
anyone who=-13|anything=5|anything $=-6|anyth~=5|anyway=-6|anyway $=-6|anywhere=-6|anywh~=-6|apartments=20
apartments _ #=10|apartments at=10|apart~=20|apologize=16|apolo~=24|app=20|app _ $=33|appeal=22|apply=-28
apply at=-8|apply for=-7|appointment=12|appoi~=12|approved=-8|appro~=6|april=-48|april #=-28|april $=-8
april _ $=-20|april _ and=-8|april _ our=-10|arbor~=-9|archi~=9|are=-29|are #=-6|are $=13|are $#=-14
are _ #=11|are _ $=22|are _ a=8|are _ and=-17|are _ at=-30|are _ by=18|are _ friday=10|are _ if=7|are _ in=23
are _ it=30|are _ now=-6|are _ of=5|are _ on=-33|are _ out=16|are _ to=-24|are _ until=-7|are _ up=11
are _ with=-10|are _ you=-7|are _ {own}=-10|are a=16|are at=20|are back=-10|are closed=5|are doing=25
are due=5|are free=-34|are glad=-7|are here=-6|are hiring=-6|are in=-16|are not=9|are now=-10|are on=-16
are open=-10|are out=-5|are possible=-7|are right=-7|are set=-10|are sorry=23|are still=-10|are welcome=-19
are you=-5|area=-13|area $=18|armed=20|around=34|around the=-11|arrested=-14|arrested _ man=-7|arres~=-15
arriv~=-18|art=7|artist=7|as=50|as _ #=-7|as _ and=6|as _ as=32|as _ the=17|as a=10|as many=7|as of=-6
as we=10|ash=-16|ash _ $=-8|ash park=-9|ask=-53|ask _ $=-9|ask _ a=-5|ask _ and=15|ask _ how=-5|ask _ the=-9
ask _ to=-8|ask a=-12|ask for=-8|ask the=-35|ask them=10|ask you=-8|asked=-21|asked for=-19|asking=-19
asking _ $=-11|asks=-25|asks _ to=-16|asks for=-16|asleep=15|association=-17|assoc~=-17|at=-11|at #=38
at #%=18|at $#=14|at _ #=26|at _ $=19|at _ ?=-16|at _ a.m.=7|at _ and=25|at _ branch=-8|at _ canal=9
at _ central=-16|at _ city=-6|at _ desk=-8|at _ door=8|at _ elm=-5|at _ farmers=-21|at _ front=24
at _ hall=-31|at _ in=16|at _ library=-27|at _ main=9|at _ market=17|at _ mill=-15|at _ oak=-5|at _ or=-8
at _ p.m.=-14|at _ park=-48|at _ plaza=18|at _ police=-7|at _ pond=10|at _ pool=15|at _ rec=-9|at _ shelter=-9
at _ station=-6|at _ to=-11|at _ water=-6|at about=18|at all=-8|at any=-13|at ash=-9|at cedar=9|at city=-31
at each=-11|at elm=-6|at home=6|at its=-10|at least=-7|at main=-5|at mill=-14|at night=-8|at oak=-17
at pine=-6|at the=-45|at work=-6|at {email}=-14|at {link}=12|at {own}=-12|at {phone}=-47|atten~=14|attorney=13
attor~=13|audit=7|audit~=-15|avenue=10|average=8|avera~=8|avoid=9|avoid _ area=-12|awarded=-8|awarded the=-8
award~=-8|away=16|away $=6|away and=-12|away from=-18|b=-11|babies=15|back=-30|back $=-5|back _ any=9
back _ by=-5|back _ the=-31|back at=6|back by=9|back from=-8|back in=-28|back on=-33|back the=6|back to=6
bad=28|bag=-17|bags=-13|bags $=-9|ball=7|ballot=21|ballot $=-5|ballots=-14|ballo~=-14|balls=-15|balls and=-15
ban=10|band=-12|bank=5|barrel=15|based=-5|based on=-5|baske~=-19|bats=-8|battery=-8|batte~=-9|be=90|be #=-7
be _ $=-21|be _ by=11|be _ for=12|be _ on=-9|be a=6|be back=-13|be fine=21|be in=6|be there=-5|beach=-20
beams=-9|beams $=-8|beat=23|beats=10|because=5|because of=5|because the=-8|becau~=5|beds=-14|been=48
been _ $=12|been _ in=18|before=12|before #=-11|before $=-5|before _ $=16|before _ a.m.=-6|before _ drink=-8
before friday=37|before the=-14|began=-22|behind=52|behind the=9|being=17|being _ $=11|bell=-26|belongs=5
belongs to=-9|belon~=5|below=8|belts=-10|bench=-23|benches=-12|bench~=-12|best=11|best _ in=-10|beth=11
better=16|between #=-7|between _ and=-28|between us=5|bid=-12|bids for=-5|big _ $=-11|bike=-14|bike _ $=-13
bike lane=22|bike racks=-8|bikes=-26|bikes $=-6|bill=-5|bill #=10|bill $=-8|bill _ $=-7|bill _ your=21
bill is=21|bill with=-7|billing=10|billing _ $=-8|billing _ {phone}=-7|billing at=-7|billi~=8|bills=-22
bills are=-10|bin=-6|bin $=6|bio=-16|bio $=-17|birch=22|birch _ $=-14|birch _ is=-6|birch street=5|bird=-21
birth=13|birthday=15|birth~=15|biscuit=-42|biscuit a=-9|biscu~=-42|bit=16|black=-18|blame=8|blame $=18
blanket and=6|block=-27|block party=-10|blocks=-9|blocks _ right=-10|blocks the=-10|blood=42|blood drive=33
blood pressure=6|blue=25|blue _ $=-22|blue _ and=-7|blue cart=-13|blue coat=12|bo=-5|boat=-10|boathouse=-9
boathouse $=-9|boath~=-9|boil _ notice=-13|boil water=-13|boil your=6|bond=12|bonds=8|book=7|book $=-11
book _ at=29|book _ keep=-5|book club=-7|book sale=26|book to=-5|bookm~=-18|books $=16|boots=13|boots $=-12
borrow=-13|borrow a=-6|both=-25|both _ $=-13|both are=-5|bother=9|bothe~=12|bottles=-8|bottl~=-9|bowl=-6
box=-31|box _ the=-11|box at=-12|boxes=-11|boy=11|branch=-9|branch $=-13|brandt=11|break=6|breaking=7
breaking _ cars=7|breaking into=7|break~=12|breat~=9|bridge $=-21|bridge _ $=12|bridge _ closed=28
bridge _ open=-20|bridge is=8|bring=-49|bring _ $=-7|bring _ card=-10|bring _ own=-5|bring _ photo=-8
bring a=-30|bring the=-5|bring your=-16|brings=11|broken=-12|broth~=15|brown _ ?=-5|brown water=5|brush=5
bucket=17|budget=11|budget _ $=5|building=-33|build~=-33|built=-14|bulk=17|bulk pickup=17|bulky=18|burglar=12
burglary=7|burgl~=18|burn=7|burning=9|burni~=9|bus=-31|bus _ $=24|bus drivers=20|bus is=-13|buses=-5
buses $=10|buses are=-5|but=24|but _ have=5|but a=5|but please=-12|but we=-18|button=20|by=-40|by #=-27|by $=8
by _ #=-9|by _ a.m.=-9|by _ and=21|by _ door=-7|by _ may=-31|by _ night=-5|by _ p.m.=-17|by _ river=12
by _ that=19|by friday=-10|by mail=-12|by mistake=-11|by our=-16|by sunday=-5|by thursday=-8|cafe=-8|cake=-23
calendar=6|calendar $=6|calen~=6|call=-69|call #=-75|call _ $=-48|call _ at=-17|call _ from=-5|call _ hall=-6
call _ if=-6|call _ nurse=-7|call _ text=-6|call _ to=-10|call _ with=10|call billing=-10|call city=-6
call or=-6|call you=-10|call your=25|call {phone}=-13|called=-30|calling=9|calli~=9|calls=-41|calls _ one=-5
calm=-9|came=-25|came from=5|came to=-15|camera=-36|cameras=-6|camer~=-6|camp=26|campaign=-7|campa~=-7|can=-25
can _ #=-8|can _ a=-11|can _ at=-12|can _ for=-17|can _ it=-31|can _ on=-6|can _ the=-13|can _ you=-13
can _ your=-12|can apply=-5|can ask=-6|can do=27|can give=-10|can go=16|can leave=-6|can pay=-7|can reach=-5
can read=-8|can see=-14|can set=-5|can speak=-15|can waste=-8|can you=22|can't=42|can't _ a=18
can't _ about=-9|can't _ it=-6|can't _ to=16|can't discuss=-18|can't say=-25|can't share=-6|can't talk=-9
canal=-6|canal street=-6|canceled=6|cance~=16|candidate=-9|candi~=-12|cannot=-8|canoe=-8|cans=-13|car=28
car $=-7|car _ #=17|car _ $=14|car _ birch=-6|car _ the=6|car on=-7|card=-9|card $=6|card _ the=-14
card and=-15|cards=-24|cards $=-18|career=-5|carpet=42|carriers=14|carri~=20|carry=11|cars on=17|cart=-72
cart $=-15|cart is=-12|case=-19|case $=-6|cases=-11|cash=42|cat=37|catch=-13|cats=-10|caught=8|cause=-38
cause $=-6|caused=25|cedar=-10|cedar _ #=10|cedar and=21|cedar is=-7|cedar street=-21|celeb~=6|cell=26
center=-47|center $=-14|center _ #=7|center _ $=-7|center and=16|center gym=-7|center is=-8|center on=-6
center room=-6|centers=11|cente~=11|central=-27|central _ on=-11|central library=-22|centr~=-27|certi~=-21
chair=-6|chair $=-5|chairs=7|chairs $=12|chalk=10|chall~=15|chance=43|chance _ a=22|change=-10|change the=-6
changed=7|chang~=9|charge=-9|charged=-5|check=-22|check $=-11|check _ before=10|check _ smoke=-9|check on=8
check the=-8|check your=-7|checked=-20|checking=-17|checks=-12|check~=-17|chemical=17|chemi~=17|chief=30
chief's=24|chief~=24|child=-7|children=-14|children _ #=-5|children under=-5|children's=-10|children's _ $=-11
children's room=-14|child~=-20|chip=14|chlorine=5|chlor~=5|choose=-7|christmas=11|citizen=-14
citizens _ academy=8|citizens police=8|citiz~=-10|city=-31|city $=30|city _ and=-8|city _ at=-8
city _ marlow=-15|city hall=-35|city museum=-7|city of=-15|city's=-11|classes=-21|class~=-33|clean=-31
clean _ $=-7|cleaned=-24|cleaning=-6|cleanup=5|clean~=-25|clear=-20|clear $=-18|cleared=12|clear~=9|clerk=-6
clerk at=6|clerk who=13|clerk will=5|clerk's=-7|clerk~=-7|click=-10|climb=-20|climb _ a=7|clinic=15|clock=-8
clock $=-8|close=-34|close _ street=-9|close the=6|closed=-10|closed _ #=-7|closed _ friday=26|closed at=-5
closed for=18|closed on=-18|closed until=25|closes _ #=-6|closes at=-5|closing=8|closi~=7|closure=-8|closu~=-8
club=-35|club _ the=-14|club reads=-10|coach=7|coat=5|coat $=-13|code=13|code _ the=-12|code on=-12|coffee=14
coin=-8|cold _ for=-9|cold tap=-13|coli=-5|coli $=-5|collection=-8|colle~=-13|color=-10|come=16|come $=21
come _ $=-7|come _ for=-8|come _ it=-13|come _ served=-7|come _ the=27|come _ to=11|come and=-14|come by=-7
come first=-7|come for=12|come in=-11|come see=-8|comes back=-7|coming=20|coming _ the=19|comment $=-10
comment on=-6|comment with=-17|comments $=-6|comme~=14|committee=16|committee $=11|commi~=11|community=-15
community garden=-12|commu~=-15|company=14|company $=14|compa~=20|complaint=-7|compl~=43|compost=-17
compo~=-17|concert=7|concert _ the=5|conce~=15|concrete=11|concr~=11|condition=24|condi~=9|confi~=-16
congratulations=-34|congratulations _ the=-6|congratulations to=-16|congr~=-19|conta~=8|contest=-17|conte~=-17
contract=-15|contractor=10|control=16|contr~=32|cookb~=-6|cooking=-9|cooki~=-10|cool=-22|cooling=16
cooling _ open=16|cooli~=16|copies=-9|copy=-21|copy at=-12|corner=18|corner $=10|correction=-11|corre~=-18
cost=15|cost $#=-7|costs=-31|costs $#=-20|couch=5|could=16|could do=23|couldn't=9|could~=9|council=-13
council $=7|council _ #=-6|council _ on=-23|council _ the=8|council _ to=15|council approved=-6
council president=15|council takes=-12|council voted=-15|council votes=-8|council will=-9|councilman=10
councilmember=32|counc~=30|count=-14|count $=-7|count _ from=-8|count is=-12|counted=-5|counted $=-7
counter=34|counter at=10|counts=9|county=-23|county $=-28|county _ $=6|county _ the=5|county _ to=15
county clerk=-24|county health=-6|county's=-8|count~=23|couple=12|couple of=12|course=11|court=-16|cousin=23
covers=-8|crash=-5|crash $=-7|crash _ oak=7|crash _ route=8|crash on=7|crash~=18|credit=-6|creek $=17|crew=-74
crew $=-22|crew _ the=-7|crew _ they=-9|crew and=-11|crew is=9|crew will=-6|crews=-40|crews $=6|crews _ at=26
crews _ on=-5|crews are=22|crews will=-20|crime=-6|critics=-24|criti~=-21|cross=-13|crossing=-32
crossing _ $=-7|crossing guard=-17|cross~=-35|curb=-13|curb $=-5|custody=7|custo~=10|cut=13|cutting=10
cutti~=10|cyclist=11|cycli~=11|dam=-19|dana=-7|dana ruiz=-9|dance=-12|danger=11|dangerous=24|dange~=24
date=-41|date $=-9|date _ $=-9|date _ birth=10|date _ the=-14|date for=-5|date of=9|dates=-8|dawn=-6
dawn _ dusk=-14|dawn to=-14|day $=11|day _ $=11|day _ all=-11|day _ the=-26|day and=17|day before=-6
day from=-9|day on=-11|day or=5|day to=-9|day {own}=20|days=-24|days $=-12|days _ $=21|dead=11|deal=7|death=-8
december=-9|decem~=-9|decid~=-9|deck=-16|dee=-12|dee $=-7|deep=10|degrees=-9|degrees $=-8|degre~=-9|delete=-20
delete it=-12|deliv~=5|deman~=11|depar~=-7|depot=10|depot _ $=-9|depot square=-18|depot theater=-6|deserve=12
deser~=21|design=14|desig~=-6|desk=-16|desk $=-32|desk and=-7|details=-8|detai~=-8|detective=22|detectives=23
detec~=45|detour=-14|dial=-10|dial #=-8|did=43|did $=6|did the=9|did you=12|died _ the=9|died in=-6|direct=-8
direct message=-8|director=25|direc~=30|disabled=-11|disab~=-11|discuss=-13|discuss _ here=-19|discu~=-13
dispa~=10|district _ the=8|distr~=-5|ditch=-8|dm=12|dmv=-8|do=-14|do $=11|do _ know=-9|do it=21|do not=-54
do you=18|dock=28|dock $=17|doctor=5|does a=-12|does not=11|does the=-6|does your=-5|doesn't=21|doesn~=21
dog=5|dog run=-6|dogs=-40|dogs _ a=-6|dogs _ the=-20|dogs on=-6|doing=30|dollar _ the=6|don=-12|don't _ a=26
don't _ it=-18|don't _ the=14|don't be=8|don't get=13|don't have=21|don't share=-9|donated=-12|done=6|door $=5
door _ #=11|doors=19|dot=-7|double=29|dover=25|down=32|down $=44|down _ one=8|down _ the=6|down and=-14
down on=-10|down the=13|downtown=17|downtown $=7|downt~=17|doyle=-10|dr=8|draft=16|drain=-10|drain $=-7
drain ?=6|drain _ $=6|drains=-6|draw=15|drawi~=-22|dress=23|drink _ $=-5|drink it=-6|drive=11|drive $=-9
drive through=-18|driver=18|driver $=-5|driver who=6|driver's=-6|driver's license=-6|drivers $=-8
drivers please=-10|driveway=7|drive~=27|drop _ old=-5|drop in=-14|drop off=-27|drop your=21|dropped=29
dropp~=39|drug=8|dry=-20|dry $=-10|due=-13|due friday=11|dump=26|dusk=-22|dusk $=-19|duty=-7|e=9|e _ $=11
e coli=-5|each=-66|each $=-8|each _ $=-6|each _ can=-10|each _ until=-9|each day=-7|earlier=7|earli~=7
earned=-7|east=-7|east _ $=-17|east side=5|easy _ $=-14|easy to=-15|eat=6|ed=-20|effect=6|egg=-12|eid=-22
eight=-8|elections=-9|elect~=-18|elementary=16|eleme~=16|elevator=-15|eleva~=-15|eleven=21|elm _ $=8
elm _ is=6|elm bridge=-8|elm street=-48|else=7|email=24|emergency=-8|emergency ?=-32|emergency _ $=-32
emerg~=-8|end=51|end on=26|ended=17|ends=-18|engine=-13|engine #=-8|engineers=9|engin~=5|enjoy=-7|enough=11
enough $=14|entrance=15|entrance $=14|entra~=15|envel~=16|estimate=-6|estim~=-6|evacuation _ for=-14|even=49
evening $=6|event=18|ever=21|every=32|every _ $=-26|every _ of=16|every day=-11|every dollar=-6
every friday=-14|every one=9|everyone=44|everyone _ the=10|everyone who=-12|everyone's=16|everything=28
every~=85|exit=8|expect _ open=-8|expects=-5|expec~=-5|explain=12|explain the=13|explains=-10|f=17|faces=9
failed=30|fair=13|fair _ $=-19|fair point=-14|fake=-20|fake page=-6|fall=21|fall $=17|fall and=6|fallen=7
falls=16|falls $=22|falls _ #=-23|falls _ $=9|falls _ a=-7|falls at=-10|falls fire=10|falls on=-14|famil~=5
fares=5|farm=-12|farmers=-24|farmers market=-23|farme~=-24|fast $=-8|fault=31|fear=20|federal=-7|feder~=-7
fee=-21|fee $=-11|fee _ $#=-13|fee is=11|feed=-17|feel=50|feel _ $=11|fees=-9|feet=-34|feet _ and=-9
feet _ water=7|feet away=-7|feet in=-7|feet of=7|feet tall=-7|fell=9|fell asleep=15|fence=8|festival=-19
festival $=-17|festi~=-19|few=8|field=11|fight=22|file _ complaint=-5|file a=-9|fill=-5|fill _ the=-13
fill in=12|filled=11|fills=11|final=-10|finally=17|final~=17|find=-16|find the=-15|find your=-7|finds=-9
fine=11|fine $=12|fines=13|finish=-12|finished=11|finis~=11|fire $=-24|fire ?=11|fire _ #=-7|fire _ $=22
fire _ and=-13|fire _ is=7|fire _ on=7|fire _ the=-11|fire chief=5|fire crews=-9|fire marshal=-18
fire season=-5|fired=19|firefighter=-7|firefighters=-12|firefighters will=-7|firef~=-19|fires=-25
fires _ the=-17|fires in=-8|fireworks=-7|firew~=-7|first=-14|first _ $=-26|first _ first=-7|first _ is=6
first _ of=6|first _ on=-9|first come=-9|first day=-8|first served=-7|first two=-10|fit=-19|fits=-9|five=-7
five minutes=-12|fix=-26|fix it=-15|fixed=-26|fixed $=-9|fixed and=-9|fixed the=-7|flag=9|flags=-11|flash=-6
flat=-7|flat and=-6|flood=19|flood $=-7|flood _ $=41|flood _ for=-5|flood warning=-15|flood watch=6|floor=-26
floor $=-10|floor _ $=-7|flow=-23|flyer=-9|fog=-7|folks=80|folks $=9|follow=29|follow _ for=-12|follow up=-8
follow {mention}=-12|follo~=15|food=-20|food _ $=-6|food pantry=-6|food trucks=19|for=-14|for #=-15|for $#=-6
for _ !=-20|for _ #=-29|for _ $=-7|for _ ?=-13|for _ a=-15|for _ and=-21|for _ at=30|for _ candidate=-9
for _ cause=-12|for _ day=10|for _ days=7|for _ deck=6|for _ elm=-7|for _ favorite=15|for _ first=-15
for _ from=23|for _ minute=-9|for _ minutes=-15|for _ mix=-6|for _ new=38|for _ of=9|for _ off=14|for _ on=-11
for _ only=-15|for _ patience=-11|for _ pool=-7|for _ season=-8|for _ street=-8|for _ us=-6|for _ we=12
for _ weeks=-7|for _ who=-14|for _ with=8|for _ years=-15|for a=70|for about=-18|for ages=-9|for all=-6
for asking=-15|for checking=-14|for each=-12|for five=-10|for free=-7|for it=33|for letting=5|for marlow=-12
for mayor=6|for one=11|for our=-5|for parking=-10|for paving=23|for repairs=-19|for summer=-9|for telling=-6
for that=9|for the=-15|for their=-16|for them=14|for this=-10|for three=13|for two=-11|for you=-16
for your=-23|for zone=-16|ford=16|forest=20|forget=12|form=-7|form is=12|forty=9|forwa~=15|found=-56
found _ $=-15|fountain=14|fount~=14|four=-29|four $=-10|four _ $=-12|four _ and=-18|four _ years=8|four more=8
four of=23|fourth=-6|frankly=32|frank~=32|free=-71|free _ at=-8|free _ help=-7|free _ saturday=6
free _ the=-16|free _ to=-8|free _ water=14|free and=-14|free at=-11|free for=-7|free in=5|free on=11
free parking=-12|free rain=-11|free tax=-7|free to=-9|freeze=15|friday _ #=-13|friday _ $=9|friday may=-7
friday's=9|frida~=9|friend=8|friend $=-6|friends=21|friends of=11|frien~=30|from=-28|from #=-10|from _ #=-9
from _ $=-9|from _ a.m.=-11|from _ and=-11|from _ hall=16|from _ june=16|from _ library=-6|from _ may=22
from _ mill=-11|from _ of=-17|from _ on=9|from _ street=-16|from _ to=7|from a=-29|from city=11|from dawn=-8
from monday=22|from oak=-8|from our=-19|from the=8|from tuesday=16|from your=-18|front=-29|front _ $=-12
front _ is=9|front desk=-20|front of=-7|front street=18|full=6|full _ and=6|full list=-14|fun=23|fund=26
fundr~=-10|further _ $=8|gallons=-17|gallons a=-13|gallo~=-17|game=19|garbage=19|garba~=19|garden=-37
garden _ $=-12|gardeners=-9|garde~=-9|gas=39|gas ?=16|gas _ $=8|gas _ at=-8|gas leak=7|gate=-11|gate $=-8
gate _ the=-7|gates=-17|gave=7|gave the=-8|gener~=13|get=67|get _ $=10|get _ of=-9|get a=-7|get it=-11
get out=-9|get the=5|get to=29|get your=-5|gets=52|ghost=-7|gift=15|gift card=19|gift cards=-14|give=-21
give _ a=11|give it=13|give them=6|give you=-11|glad=-22|glad you=-8|glass=-20|glass _ the=-11|gloves=-9|go=18
go ?=-5|go _ !=-7|go _ $=-5|go _ and=13|go _ at=18|go _ by=-11|go _ on=-29|go _ the=-11|go home=-6|go in=-40
go on=-9|goats=-15|goes=8|goes _ on=-5|goes _ the=-13|goes in=-7|goes on=-5|goes out=20|gold=18|golf=6|gone=34
good=-19|good _ $=-15|good catch=-14|good morning=-7|good news=15|goodbye=6|goodb~=6|got=-9|got _ $=24
got _ the=5|got a=-9|got into=5|governor=-9|grab=29|grade=-6|graders=-26|grade~=-26|graduation=20|gradu~=14
grand=5|grand~=28|grant=-10|grass=-30|gray=-20|grease=-18|greasy=-11|great=7|great _ $=-13|great question=-9
green=-7|green at=-5|greg=28|grill=-20|group=28|grow=12|grown=9|grown ups=14|guard $=18|guess=31|guide=7
guilty=19|gusts=12|guy=40|gym=25|gym $=23|had=33|had to=7|haddad=6|hair=-6|hair blue=-9|hal=13|hale=9|half=14
half of=8|hall=-35|hall _ #=-6|hall _ $=-7|hall _ the=13|hall _ {phone}=-6|hall and=-8|hall at=-8|hall on=16
hand=29|handed=14|hands=7|hang=-10|happen=12|happened=19|happens=28|happe~=37|happy=-15|hard=-28|hard _ $=-6
hardware=5|hardw~=5|has=-21|has #=-10|has _ a=9|has _ hours=5|has _ new=-15|has _ our=-9|has _ the=33
has a=-17|has been=28|has earned=13|has never=15|has new=-10|has no=5|has not=-5|has the=-13|has three=-8
have=68|have _ it=6|have _ seen=19|have _ to=6|have _ you=8|have been=26|have it=-18|have made=14|have no=19
have water=-13|have you=24|having=11|hb=6|hb #=6|he=41|he _ at=7|he _ in=12|he _ not=-13|he _ presumed=-10
he _ risen=13|he has=-12|he is=-29|he's=40|head=22|heading=-22|headi~=-22|health=-20|health department=-8
hear=-42|hear it=5|hear you=-11|hearing=-16|hearing _ may=9|heari~=-16|hearts=24|heavy=30|held=21|hell=6
hello=-5|helmets=-6|helme~=-6|help=-6|help ?=-5|help us=22|help with=-10|help you=-7|helps=-6|hens=-7|her=65
her $=-8|her _ $=11|her _ and=13|her _ the=8|here=25|here $=-25|here _ #=-7|here _ $=32|here _ the=-15
here and=18|here are=25|here is=-16|here or=-7|heron=-26|herons=-8|hi=-40|hi _ $=-19|hi _ thanks=-7
hi _ the=-15|hi _ we=-21|hi _ your=-6|hi bea=8|hide=-9|hide comments=-6|high $=-13|high _ $=8|high ground=10
higher=-18|higher _ $=-18|higher ground=-18|hill $=22|hill park=-20|him=25|hired=-9|hiring=-11|his=50
his _ $=-16|his family=-32|his name=-17|history=-9|histo~=-9|hit=35|hit $=10|hit _ parked=-6|hit a=-6
holding=20|holdi~=20|home=-14|home $=14|home ?=-10|home _ $=-12|home _ a=-27|home _ the=-9|home address=10
home and=8|home in=-19|home now=14|home on=8|homes=14|homes on=-11|honest=11|honestly=16|hones~=16|hope=41
hope you=11|hose=-8|hose $=-8|hospital=5|hospital $=-13|hospi~=5|hot=19|hot take=16|hour=-41|hour $=-7
hours=12|hours _ $=8|hours _ on=12|hours are=-7|house=8|house $=-20|house _ #=16|house _ $=8|house _ on=12
house at=19|house is=7|house~=10|how=-16|how does=-6|how it=-18|how many=13|how much=-7|how they=-7|how to=-18
hurricane=22|hurri~=22|hurt=-17|hurt $=-8|hurt and=-10|hurt in=-16|hydrant $=6|hydrants=-8|hydrants on=-5
hydra~=-12|i=-16|i _ on=9|i _ the=-14|i'll=20|i'm=12|id and=9|idea=11|ideas=15|if=22|if _ are=-11|if _ ask=16
if _ live=-16|if _ need=-12|if _ think=8|if a=-8|if it=-29|if we=23|if you=-16|imagine=24|imagi~=24|in=16
in #=-42|in $=7|in _ !=14|in _ #=-21|in _ $=-44|in _ ?=-12|in _ and=-14|in _ at=32|in _ blue=-10|in _ box=-6
in _ call=-6|in _ car=-10|in _ city=-11|in _ comments=6|in _ county=27|in _ days=-8|in _ fall=8|in _ falls=-26
in _ grass=-5|in _ green=21|in _ hour=-10|in _ is=19|in _ mail=-12|in _ main=-8|in _ minutes=8
in _ morning=-10|in _ new=13|in _ of=-11|in _ on=15|in _ park=10|in _ red=-6|in _ state=10|in _ storm=6
in _ sun=-8|in _ trash=-7|in _ will=12|in a=-27|in an=-11|in and=8|in april=-13|in bio=-20|in by=-10
in court=9|in custody=7|in effect=16|in front=-12|in it=-12|in january=-11|in july=-12|in june=14|in last=20
in march=9|in marlow=-14|in may=-12|in mill=-6|in no=6|in october=-6|in on=-13|in our=13|in public=-5
in riverside=13|in september=-6|in the=-13|in this=23|in town=13|in two=-6|in your=-17|in {own}=-8|inbox=13
inches=-20|inclu~=-6|income=6|indoors=29|indoo~=29|innocent=-11|innocent $=-11|innoc~=-11|ins=12|inside=-11
inside $=-17|inside and=18|inspection=18|inspector=6|inspe~=22|insta~=-8|insurance=-10|insurance $=-9
insur~=-8|inter~=39|into=-7|into _ $=19|into _ on=21|into a=-5|into cars=7|into it=15|into the=-15
investigators=-12|investigators _ looking=-6|investigators are=-10|inves~=-6|invit~=-9|irs=-14|is=37|is #=-43
is $=25|is $#=14|is _ !=-28|is _ #=-12|is _ #%=13|is _ $=-68|is _ a=-24|is _ about=10|is _ after=-9
is _ again=-19|is _ all=-9|is _ and=-27|is _ as=20|is _ at=36|is _ by=-19|is _ fair=-15|is _ feet=-8
is _ friday=-5|is _ from=-11|is _ in=11|is _ innocent=-11|is _ june=-12|is _ last=-12|is _ may=-13|is _ mill=7
is _ monitored=-18|is _ no=19|is _ now=-11|is _ only=9|is _ or=-15|is _ our=16|is _ reason=15|is _ so=-9
is _ the=29|is _ today=-10|is _ two=6|is _ until=38|is _ up=-5|is _ us=11|is _ wednesday=-7|is _ with=16
is _ {own}=-8|is a=40|is about=12|is all=-6|is an=-15|is at=-20|is back=-21|is behind=-9|is by=-5|is calling=9
is clear=-8|is closed=-22|is coming=24|is done=6|is down=-9|is fine=6|is fixed=-12|is for=-10|is free=-32
is from=-14|is full=-13|is going=10|is in=11|is lifted=-6|is no=-14|is not=-16|is now=27|is off=31|is open=-34
is our=-56|is out=-25|is presumed=-11|is ready=-8|is risen=13|is running=-13|is safe=-19|is taking=14
is that=11|is the=6|is thick=-10|is too=-8|is under=19|is wednesday=-5|is welcome=-11|is what=-11|is with=9
is your=39|isn't=32|issued=-21|it=13|it $=67|it ?=17|it _ #=-20|it _ $=28|it _ $#=-5|it _ and=13|it _ be=-10
it _ free=-5|it _ its=-24|it _ june=27|it _ not=36|it _ on=-36|it _ open=-14|it _ or=6|it _ the=-36
it _ thursday=-5|it _ to=31|it _ us=-7|it _ with=16|it _ you=-12|it _ your=-12|it _ {own}=-5|it a=-11
it all=20|it and=-7|it as=7|it at=-27|it by=-7|it down=9|it for=-7|it from=6|it had=6|it happens=-9|it has=-11
it is=-11|it opens=9|it stays=-9|it takes=-11|it that=14|it to=7|it took=-9|it until=8|it up=19|it was=-9
it with=10|it works=-13|it would=9|it {own}=20|it's=30|it's _ and=-11|it's yours=-5|item=26|items=10|its=-6
its _ $=13|its own=8|jail=31|jam=-10|jan=-14|january=-17|january $=-9|janua~=-17|jazz=23|jen=-19|jewish=12
jo=-26|joan=-7|job=-12|job $=-8|job _ is=-12|job is=12|join=26|join the=21|july=-10|july #=-11|july _ $=6
june=11|june $=13|june _ at=-11|juniper=-8|junip~=-8|jury=-24|just=85|just _ in=-6|just _ the=17|just _ us=-20
k=8|k #=8|keep _ $=-10|keep _ feet=-7|keep _ off=-12|keep a=-7|keep dogs=-10|keep it=15|keep signs=-7
keep them=-7|keep your=-5|keeps=9|kept=9|key=-5|keys=-13|kids=-11|kids $=-7|kids _ $=-11|kids _ the=13|kill=9
killed=30|killer=25|kim=-8|kim osei=-10|kim's=25|kind _ $=6|kind words=-9|kindergarten=-13|kinde~=-24
kitchen=-12|kitchen $=-8|kitch~=-13|know=-8|know $=12|know what=-8|korean=-8|lab=7|ladder=7|ladder #=12
ladies=21|landlord=18|landl~=28|lane=-38|lane of=-10|lane on=-7|lanes=-19|language=-8|lante~=24|lap=-9
large=-30|large print=-8|last=11|last $=-11|last _ $=-12|last _ at=-5|last _ to=-8|last _ was=24
last night's=14|last seen=-7|last two=-16|last week=9|late $=-6|late fees=-7|late on=12|later=-10|latest=18
lawmakers=16|lawma~=16|lawn=18|lawsuit=17|lawsu~=17|lawyer=7|lazy=18|lead=12|league=12|leak=16|learn=-7
learn _ to=-5|learn to=8|least=-7|least #=-10|least _ days=-10|leave=-31|leave _ $=-9|leave _ at=-8
leave it=-7|leave now=-8|leaves=-37|led=13|lee=-6|left=18|left _ the=-16|left a=38|leftover=9|legal=22
legal advice=29|lena=-20|lend=-8|lent=-16|less=-18|less than=-14|lesson=-10|let=24|let _ down=21|let go=9
let the=-26|let us=10|let's=23|let's _ it=7|letter=-10|letters=-9|lette~=-9|letting=11|letting _ know=5
letting us=5|letti~=11|levy=14|librarians=-7|library=-32|library $=-15|library _ a=-6|library _ friday=-13
library _ on=-12|library _ open=11|library _ saturday=19|library card=-6|library from=-7|library has=-6
library is=8|libra~=-36|licensed=-6|licen~=-12|life=-18|lift=-18|lifted=-18|lifted $=-16|light=-6|light $=17
lightning=-6|lights=-40|lights $=-9|lights _ $=-10|lights on=-13|light~=-7|like=40|like _ $=30|like _ to=-21
like a=13|like this=-6|like you=-21|likes=-13|limit $=7|limit _ #=-8|limit for=-9|limit is=12|lincoln=-6
lincoln _ $=-14|lincoln high=-6|linco~=-6|line=-22|line $=6|line _ $=-7|line _ {phone}=-12|line at=-11
line is=-17|link=-14|link _ bio=-20|link in=-16|link to=10|list=-27|list is=-18|list of=-6|liste~=-10
little=26|live=35|live on=-6|load=14|loading=17|loading _ $=17|loadi~=17|local=22|lock your=-13|locked=19
locker=-6|log _ $=-5|long $=-6|long _ $=-9|long wait=-18|longer=42|look=-25|look $=-10|look _ it=14
look into=14|look up=-7|looked=-7|looking _ the=-8|looks like=-6|loop=-18|loop is=-16|lose=21|lost=-12
lost your=-7|lot=-26|loud=19|loud $=25|love=-19|loved=-6|loves=7|low=-15|low _ $=-8|low beams=-8|lower=-7
lowest=-13|lucky=37|luis=17|lunch=-11|machine=-11|machi~=-12|made=25|mail $=-14|mail _ a=-9|main=-40|main $=-9
main _ #=-10|main _ $=-29|main _ garage=-8|main _ is=11|main _ on=14|main and=-10|main library=23
main street=-15|make=8|man=27|man #=-9|man was=-12|man who=5|man with=13|manager=31|manag~=39|mango=6|many=-12
map=-28|map _ $=-5|map is=-8|maple=-6|march #=-8|marcus=11|mark=33|market _ saturday=-6|market on=-6|marlow=10
marlow _ !=32|marlow _ $=18|marlow _ fire=5|marlow _ from=15|marlow _ health=-5|marlow _ say=-8
marlow county=-28|marlow falls=30|marlow schools=-8|marsh=-7|marshal=-18|marsh~=-18|match~=10|mattr~=9|may=-30
may #=-44|may $=-16|may _ !=44|may _ #=-10|may _ a=-7|may _ and=-20|may _ at=-16|may _ because=-6|may _ in=12
may _ is=-11|may _ not=-7|may _ so=9|may _ to=-6|may _ we=-5|may be=8|may have=9|may look=-7|may not=11
may the=28|maybe=24|mayor=29|mayor _ is=17|mayor _ ruiz=-17|mayor dana=-17|mayor is=10|mayor ruiz=15
mayor's=11|mayor~=11|me=28|means=-25|measure _ is=8|measure c=7|measu~=-15|mechanic=-8|mecha~=-10|medic~=15
meet=-35|meet _ a=-8|meeting=-31|meeti~=-36|meets=-8|member=7|memo=13|memorial=-12|memorial day=5|memor~=-12
message=-21|message _ your=-9|message with=-16|messa~=-21|met=-11|met _ state=-6|mia=16|midnight=14
midnight $=8|midni~=14|miles=-9|mill=-34|mill $=-5|mill _ $=5|mill _ for=-10|mill _ has=-18|mill _ is=-11
mill _ lot=-12|mill _ open=-5|mill _ pool=7|mill creek=-8|mill park=-24|mill road=-32|mill street=36|miller=-6
million=16|million _ the=11|milli~=16|mind=18|minute=-19|minute _ you=-7|minute before=-7|minutes=-37
minutes $=-11|minutes _ $=-5|minutes and=-12|minut~=-37|miss=-5|missed=-42|missing=19|missi~=19|mistake=-16
mista~=-17|mix=-20|mix _ $=-6|mix up=-11|moms=7|monday=-38|monday $=-29|monday _ #=-23|monday _ friday=-7
monday june=-7|monday may=-11|monday to=-8|money=-9|monitored=-19|monitored #=-19|monitored _ $=-18|monit~=-26
month $=-13|months=11|months $=18|more=30|more _ #=-11|more _ $=-8|more _ the=-7|more at=-9|more on=-6
more time=11|more years=8|morning=-35|morning $=10|morning _ $=-7|morni~=-38|mosqu~=-11|most=11|most $=-7
move=-32|move to=-9|move your=-7|moved=-14|moves=8|moves _ day=-6|moves _ the=-18|moves one=-6|moves to=-11
moving _ the=6|mrs=6|mubarak=-11|mubar~=-11|mud=-7|mural=-13|mural _ by=-8|museum=-10|music=-9|must=-14
must be=-16|my=64|my _ $=9|mysteries=35|mystery=-5|myste~=30|name=-14|name $=-9|name _ $=-13|name _ the=6
name and=6|name is=-6|named=-17|names=-9|names of=-5|naming=9|national _ service=-9|national weather=-9
native=7|near=-31|near #=5|near _ park=26|near _ ridge=-8|near mill=21|near pine=-8|near the=-46|nearly=16
need=-20|need $=-18|need _ $=-18|need _ adult=-5|need _ be=-9|need a=22|need an=-6|need help=-6
need insurance=-9|need no=-6|need one=-12|needed=-29|needed $=-23|needs=10|needs a=-6|needs to=16|neighbor=16
neighbors=-10|neighbors $=-19|neighbors who=-6|nests=-17|never=49|never _ a=17|never _ for=-16|never _ it=-6
never _ up=12|never ask=-21|new=-60|new _ and=6|new _ are=-9|new _ at=-9|new _ get=-8|new _ go=-6|new _ in=-14
new _ is=-33|new _ new=-8|new _ on=-20|new at=-15|new book=-10|new deck=-15|new library=21|new lights=-7
new one=-15|new police=7|new pump=-10|new trees=-12|newest=-24|news=6|news the=17|next=28|next _ $=29
next _ at=-15|next _ day=-8|next _ so=14|next _ the=-11|next door=7|next time=9|next to=-13|next update=-19
next year=5|night=-37|night $=6|night _ $=-29|night _ a=-6|night _ the=-8|night and=10|night at=-6|night on=13
night shift=8|night's=14|nights=9|night~=14|nine=45|no=24|no #=-10|no _ $=-17|no _ ?=-7|no _ asked=-6
no _ for=-7|no _ needed=-22|no _ no=-5|no _ was=-20|no card=-7|no dogs=7|no longer=27|no need=11|no one=-34
no questions=-6|no tickets=-12|nobody=64|noise=-10|noise $=-10|noise rule=6|none=-15|noon=-21|noon $=-14
noon _ day=16|noon in=16|noon on=-9|noon that=18|noon the=6|north=16|north _ $=-8|north on=-9|northside=8
north~=14|not=-18|not $=-12|not _ #=19|not _ $=-12|not _ a=27|not _ in=-7|not _ insurance=-9|not _ that=-13
not _ the=6|not _ this=-15|not _ to=-6|not _ up=9|not _ us=-6|not _ we=17|not _ you=-8|not been=-8|not come=6
not from=-9|not have=-15|not in=22|not monitored=-18|not need=30|not ours=15|not share=-11|not sure=-8
not the=-15|not us=10|note=10|notes=-9|nothing=22|nothing $=6|nothing _ a=7|nothing to=-7|nothi~=22|notice $=7
notice _ $=-12|notice _ the=-8|notice for=-7|notice lifted=-11|notices=-8|notic~=-8|nov _ $=11|now=22|now !=19
now $=-10|now _ #=6|now _ $=11|now _ at=-20|now _ the=-6|now have=-22|number=13|number $=-19|number _ $=30
number _ and=8|number and=7|number is=7|number on=-6|nurse=-12|nurse _ at=-7|nurse line=-12|nws=7|oak=-41
oak $=-8|oak _ #=-21|oak _ $=-9|oak _ is=-12|oak _ on=7|oak and=-19|oak elementary=-7|oak on=9|oak st=-6
oak street=-13|obsessed=17|obsessed with=17|obses~=17|october=-23|october $=-16|octob~=-23|of=5|of #=-28
of _ #=12|of _ $=22|of _ are=11|of _ at=5|of _ by=9|of _ falls=-12|of _ hall=8|of _ home=-6|of _ may=26
of _ new=9|of _ on=-16|of _ p.m.=-11|of _ street=-14|of _ the=8|of _ to=-18|of _ we=15|of _ who=-10
of _ year=-9|of a=-14|of birth=10|of city=8|of every=9|of food=-18|of four=-8|of it=6|of marlow=-23|of oak=-5
of our=6|of robbery=-15|of route=-10|of the=-27|of us=-13|of you=11|of your=-8|off $=23|off _ $=9|off _ and=6
off _ pills=-5|off _ road=15|off _ the=11|off by=-9|off old=-5|off the=-12|offered=25|offered the=10|offer~=25
office=18|office $=19|office _ #=-7|officers _ #=17|officers _ a=-6|officers _ at=-21|officers at=17
officers will=-15|old=-6|old _ was=-6|old mill=-11|old pills=-5|olive=-6|on=23|on #=-35|on $=-9|on _ #=33
on _ $=20|on _ ?=23|on _ april=-12|on _ are=-9|on _ avenue=-7|on _ back=-6|on _ east=7|on _ is=5|on _ june=-12
on _ lane=5|on _ lawn=18|on _ leash=-12|on _ main=7|on _ morning=-6|on _ new=-28|on _ night=9|on _ north=12
on _ nov=-5|on _ oak=18|on _ of=-17|on _ one=21|on _ own=7|on _ page=6|on _ parks=-14|on _ phone=-9
on _ road=-30|on _ route=29|on _ second=-7|on _ side=-11|on _ south=8|on _ street=-54|on _ this=5|on _ way=7
on a=-19|on alder=10|on all=-5|on april=-5|on birch=14|on canal=-13|on cedar=-30|on elm=10|on every=7
on for=-6|on friday=-6|on front=-11|on her=8|on june=27|on main=-16|on maple=-6|on may=11|on monday=-41
on my=13|on oak=-11|on one=-7|on our=18|on pine=-8|on river=-14|on route=-24|on sale=10|on saturday=-28
on sunday=7|on suspicion=-17|on that=43|on the=-12|on them=18|on this=9|on time=7|on tuesdays=-12|on us=29
on water=6|on wednesdays=-10|on weekends=7|on your=-34|once=8|once _ month=-7|once a=-9|one=-12|one $=-41
one _ #=16|one _ $=-9|one _ and=10|one _ at=10|one _ before=-8|one _ for=-11|one _ hurt=-18|one _ is=-8
one _ on=19|one _ the=5|one _ was=-8|one _ we=-10|one _ you=16|one and=8|one at=13|one day=-7|one has=-10
one in=9|one lane=-7|one minute=-12|one more=28|one of=14|one per=-11|one person=-31|one that=7|one up=10
one very=-17|one was=-15|one with=11|online=-14|online $=-11|only=56|only _ $=-6|open=-41|open $=14
open _ #=11|open _ $=-18|open _ anyone=-7|open _ day=-8|open _ friday=18|open _ is=-7|open _ saturday=-6
open again=-37|open at=11|open for=-11|open friday=8|open from=-5|open on=26|open session=-10|open to=-5
opened=-11|opened a=-5|opens=18|opens _ #=9|opens _ may=13|opens at=7|opens on=-6|opens saturday=15|opera~=-12
opinions=24|opini~=26|or=-64|or _ #=-16|or _ $=-18|or _ ?=-8|or _ a=-15|or _ and=9|or _ not=37|or _ the=-13
or _ to=17|or a=-13|or ask=-13|or at=-10|or call=-15|or night=5|or text=-6|or the=-9|or write=18|orange=-9
order=-6|order _ zone=-11|order for=-11|ordinance=-9|ordin~=-9|osei=-10|other=-7|otter=-12|our=30|our #=-7
our _ #=-12|our _ $=41|our _ and=23|our _ are=17|our _ at=-18|our _ club=-19|our _ crew=-18|our _ crews=16
our _ estimate=-6|our _ for=12|our _ in=-13|our _ is=7|our _ now=15|our _ office=-9|our _ on=23|our _ open=12
our _ post=-12|our _ room=-8|our _ team=-22|our _ to=-8|our _ trucks=-12|our _ update=-9|our _ was=6
our _ will=-6|our _ with=18|our best=-12|our buses=5|our clerk=-14|our crew=6|our fault=16|our fire=6
our health=-5|our jail=15|our job=-15|our k=-6|our last=-7|our library=-11|our neighbors=-21|our new=14
our newest=-24|our officers=31|our own=19|our parks=-6|our plow=-12|our staff=-16|our street=27|our streets=9
our traffic=-19|our tree=-12|ours=18|ours and=5|out=48|out $=40|out _ #=-22|out _ $=-11|out a=-11|out and=-7
out at=15|out for=15|out in=6|out of=7|out the=12|outdoors=-5|outdo~=-5|outside $=-7|over=77|over #=-9
over $=-17|over _ $=8|over _ falls=-19|over _ feet=-9|over _ road=13|over _ the=12|over at=10|over it=10
over the=27|overdose=8|overd~=43|overlook=-20|overlook $=-13|overl~=-20|overnight=6|overn~=6|owe=-9|owl=-12
own=53|own _ $=19|own the=6|owner=-5|owners=8|p.m.=-61|p.m. $=-54|p.m. _ #=-6|p.m. _ $=-11|p.m. _ the=-11
p.m. _ weekdays=9|p.m. and=-10|p.m. at=-14|p.m. that=-6|p.m. to=-8|p.m. today=-7|pac=12|pack=14
pad _ saturday=19|pad opens=15|page=-17|page $=18|page _ not=-21|page is=-10|pages=-11|paid=34|paint~=-12
pair=-9|pantry=-22|paper=-25|papers=-5|parents=-19|paren~=-19|park=-60|park $=-13|park _ #=-7|park _ at=22
park _ is=-6|park _ opens=-8|park _ the=-24|park after=6|park and=-7|park has=-16|park is=-17|park pool=7
parked _ on=-6|parked car=-6|parking _ $=8|parking _ the=-23|parking lot=5|parks=-5|parks $=-8|parks _ $=-9
parks crew=-6|parks plan=14|part=-39|partners=15|partn~=10|parts=-16|pass=30|pass $=-7|pass _ on=13|pass it=18
passed the=10|passes=-15|passp~=-5|past=15|patch=-8|patch it=-8|patience=-11|patience $=-6|patie~=-11|paved=-7
paving _ monday=22|paving _ to=-7|pay=-26|pay _ parking=-10|pay _ water=-6|pay your=-7|paying=8|pays=-10
pays for=-7|pd=20|pdf=-11|pension=8|pensi~=8|people=36|people _ in=-14|people died=-7|people who=-12
percent=19|perce~=19|period=6|permission=-6|permission $=-6|permit $=-13|permit ?=-8|permit _ $=-13
permit _ a=22|permit counter=12|permit for=-7|permits are=-8|permitting=-6|permitting $=-6|permi~=-12
person=-26|person _ hurt=-8|person _ in=-16|person was=-8|person who=-25|personal=-13|perso~=-6|pet=-20
pete=-6|pets=-6|phone=-12|phone _ $=-17|phone today=-7|phones=15|phones and=20|photo=-62|photo _ $=-6
photo _ the=-23|photo _ works=-5|photo and=11|photo by=-6|photo id=-8|photo of=-23|photo public=-5|photos=-6
photos _ the=-5|pick=-39|pick _ a=15|pick _ up=-6|pick one=-16|pick up=-17|picked up=16|pickleball=12
pickl~=12|picks=16|pickup=-14|picnic=11|pie=-6|pine=-13|pine $=-11|pine _ on=9|pine ridge=-6|pine street=-11
pineapple=30|pinea~=30|pipe _ the=10|pitcher=6|pitch~=6|place=-23|place _ $=-8|place for=-6|place is=14
plan=27|plan is=29|plan to=37|planned=-12|planning=13|planning board=7|plann~=12|plans=-11|planted=-8
planting=9|plant~=10|plate=26|players=-7|playe~=-7|playground=-8|playg~=-8|plaza=6|plaza $=19|plaza _ #=-10
please=-29|please _ down=-17|please _ it=22|please _ not=-7|please _ the=-15|please _ this=-13
please _ your=10|please _ {phone}=-6|please ask=-15|please call=-12|please do=-7|please don't=-17
please send=-8|please share=-13|please slow=-17|please use=8|plow=-37|plow _ $=-9|plow driver=-9|plowed=6
plows=-21|point=-6|pole=-18|poles=-17|police=14|police _ is=10|police _ looking=-7|police academy=8
police chief=6|police department=7|police station=-8|poll=22|poll workers=-8|polls=-20|pond=-6|pond $=-9
pool=-30|pool _ go=-7|pool are=-13|pool pass=-16|possible $=-11|post=-20|post it=-9|post on=-10|post the=-9
posted=8|posted $=18|pothole=-20|potholes=31|potho~=11|power _ out=-9|power company=18|power is=-20
president=15|presi~=15|press=-14|press the=-14|presumed=-11|presumed _ $=-11|presumed innocent=-11|presu~=-11
pretty=17|price=-12|pride=-10|print=-12|privacy=-30|privacy we=-30|private=-28|private message=-9
private so=-22|priva~=-58|probably=11|proba~=11|program=-9|program $=-8|progr~=-12|prom=22|promise=-15
promi~=-9|proof=19|property=-7|property tax=-8|prope~=-7|proposal=6|proposals=-10|proposed=11|proposition=16
proposition #=16|propo~=39|protection=-16|prote~=-16|public=-28|public $=-12|public _ $=-8|public _ on=6
public _ yard=-6|public comment=11|public works=-18|pulled=12|pump=-17|pun=7|put=-34|put _ a=-8|put _ in=-18
put it=-14|put out=-5|put the=-26|put your=11|quarry=24|quart~=13|question=-20|question $=-10|question _ $=-6
questions=-34|questions $=-13|questions asked=-6|quest~=-36|quick=7|quote=11|racco~=-28|race=8|racks=-8
radar=9|rail=-9|railroad=11|railr~=11|rain=-12|rain $=-14|rain _ $=11|raised=-19|ramadan=6|ramad~=6|ramp=-35
ramp $=-21|ramps=-15|ran=17|range=-8|ranger=-18|ranked=14|rash=7|rates=-11|rather=6|rather than=14|rating=-14
ray=-27|reach=-9|reached=16|reach~=16|read=-5|read _ one=13|read _ {own}=20|read a=11|read it=31|read more=-14
read to=-13|reading _ $=-10|reading starts=-6|reading the=8|readings=7|reads=-21|ready=-26|ready $=-12
ready _ you=-7|ready to=-8|real=24|reason=17|rec=-30|rec _ $=-17|rec _ at=8|rec _ gym=-7|rec _ on=-6
rec _ room=-6|rec center=-29|rec desk=7|recei~=15|record=16|records=-15|recor~=-29|recruits=-12|recru~=-20
recycling=-13|recyc~=-14|red=28|red cross=-10|red flag=20|register=-11|regis~=-25|regre~=16|release=-17
relea~=-17|relief=15|remarks=24|remar~=24|remember=8|remem~=6|remove=-15|renew=9|rent=15|rent a=8|repair=-24
repairs=-6|repai~=-6|replace _ old=8|reply=21|reply here=-6|reply with=35|report=-18|report $=-7|report _ at=8
report and=-7|report is=-6|report one=18|reported=13|reports=-31|repor~=-8|request=-22|request _ #=-7
request no=-7|reque~=-8|reser~=15|resident=-11|residents=9|respo~=10|rest=55|rest $=24|restaurants=-9
results _ in=6|retired=-14|retires=-10|retir~=-22|returns=25|retur~=44|review=16|review $=20|revie~=8|reyes=6
ribbon cutting=10|ride=-10|ride $=-14|ride _ $=11|ride along=7|ride to=-7|riders=10|rides=26|ridge _ $=12
right $=-6|right _ $=26|right _ of=-10|right _ the=5|right and=-19|right lane=-10|right now=16|right to=5
risen=13|risk=10|river=-58|river _ $=-28|river road=-16|riverside=-8|riverside _ $=-13|river~=16|road=-44
road $=-13|road _ #=-8|road _ $=-13|road _ at=6|road at=-6|road for=16|road salt=-12|road work=17|roads=12
roads $=9|robbe~=6|rock=21|roof=12|room=-27|room $=-15|room _ $=-8|room for=-15|rooms=13|roosters=-10
roost~=-10|rosa=9|rose=-20|round=25|route #=10|route _ $=-15|route _ bus=-16|route _ gets=9|route _ is=-11
route _ stops=-6|route _ will=22|row=-20|row $=-11|ruiz=6|ruiz _ the=7|ruiz is=17|ruiz will=-11|rules=-19
rules $=-7|run=-13|run _ cold=-13|run _ the=-8|run by=-19|run out=5|run your=19|runners=-8|runne~=-8
running=-6|runni~=-6|runs=-37|runs the=-10|ruth=10|s=-5|safe=-6|safe $=-25|safe place=-8|safety=-8|said=-14
said that=-15|sale=10|sale _ the=19|sale at=35|sales=6|sam=-11|same=-22|same _ $=-21|same _ the=-15
same as=-11|sandbags=-13|sandbags _ free=-7|sandbags are=-7|sandb~=-13|saturday=-36|saturday $=-15
saturday _ #=-19|saturday _ $=17|saturday june=-7|saturday may=-6|saturdays=-6|satur~=-28|save=-9|saved the=-6
saw=7|saw it=7|say=39|say _ $=30|say so=31|saying=13|says=-68|says the=-6|says you=-8|sb=20|sb #=20|scam=-40
scam _ a=-13|scam alert=-25|scan=-12|scan _ code=-12|scan the=-12|scann~=9|schedule=-26|sched~=-31|school $=26
school _ $=-12|school district=7|schools=14|schools are=21|schools say=-8|schoo~=13|scooters=10|scoot~=10
scores=15|scrape=-16|season=-6|season !=-9|season _ $=-9|seat and=7|seats are=9|second=-31|second _ $=-15
second floor=-11|second graders=-16|secret=5|see=-22|see _ $=-6|see _ at=8|see _ in=13|see _ new=-7
see _ on=11|see her=16|see him=-5|see how=-8|see it=-13|see the=-24|see them=-13|see what=26|see you=-7
seed=-7|seen _ oak=-5|seen at=-5|seen near=-8|send=15|send _ a=-17|send _ your=-13|send us=-30|send your=17
senior center=-10|sent=25|sent _ your=-8|sent them=-12|serious=10|serio~=10|served=6|service=-8|servi~=-17
set=-22|set $=-9|set _ a=-11|set out=-9|set up=-6|sets _ $=-6|settle=8|settl~=-14|seven=14|sewer=7|shade=-6
share=-15|share _ $=-16|share it=-7|share the=27|share this=-9|share what=-23|share your=6|shared=-10|she=-26
she is=-19|she will=14|shed=-6|shelf=-8|shelter=-8|shelter _ a=-21|shelter _ at=21|shelt~=-9|sheriff=13
shift=19|shift $=-6|shoes $=8|shoot=10|shoot _ a=10|shooting=33|shoot~=39|shop=11|short=-8|shot=9|shots=39
should=57|should _ $=12|should have=7|shout=8|shout _ to=8|shout out=8|show=8|show up=14|show you=5|shown=11
shows=-21|shut=13|shut off=-22|shuttle=-8|shutt~=-8|sick=-13|side=13|side $=-25|sidewalks=10|sidew~=7|sign=-47
sign _ $=-12|sign _ at=-8|sign _ for=-5|sign _ through=12|sign at=8|sign up=-28|signs=-13|signs off=-7
simple=12|since=17|since #=17|since _ $=-9|sirens=-6|six=-47|six _ $=-30|six hens=-7|six weeks=11|size=-16
sizes=-15|sizes $=-9|skip=48|skip the=21|slide=16|slip=16|slow=-40|slow down=-21|small=-26|smart~=17
smell _ $=-14|smell _ ?=16|smell gas=15|smells=20|smells like=13|smoke=-16|smoke alarm=-20|smoke alarms=-26
snowplow=-16|snowp~=-16|so=86|so $=32|so _ $=-32|so _ are=6|so _ our=-12|so _ the=20|so _ we=-19|so _ your=12
so it=-14|so keep=7|so please=29|so that=-33|so they=15|softball=-8|softb~=-8|sold=-6|somali=17|some=21
some _ $=16|somebody=36|someb~=37|someone=34|someo~=34|something ?=-6|something _ $=-11|sons=17|soon=43
soon $=25|sorry=-13|sorry $=12|sorry _ hear=-5|sorry _ the=-36|sorry about=-19|sorry for=-29|sorry that=7
sorry to=-16|sorry we=-10|sorry you=16|sort=16|sound=-5|sounds=9|sounds _ and=-7|source=-23|source _ $=-22
source {mention}=-19|sourdough=5|sourd~=5|south _ $=-9|space=-8|spaces=7|spanish=-13|spani~=-13|spare=12
speak=10|speak _ the=-14|speak at=-10|spent=-10|splash _ opens=15|split=-12|spons~=-7|spot=41|spot $=20
spots=10|spotted=7|spott~=7|spread=10|spring=-54|spring $=-24|spring _ $=-15|sprin~=-11|spruce=-6|square=-19
st=-8|st $=-15|staff=-11|staff $=-29|staff _ $=12|stand=37|stand _ $=5|stand _ our=16|stand with=22|stands=-14
stand~=-9|start=-15|start $=-10|start _ #=-7|start _ the=-9|start in=-14|start your=12|starts=-38
starts _ #=-6|starts _ $=-16|starts _ june=-11|starts _ may=-6|starts at=-9|starts in=-12|starts monday=8
starts with=-9|state=-26|state $=13|state _ $=-17|state _ for=-23|state and=7|state limit=-13|state's=-10
state~=20|station=-7|station $=-21|station _ $=29|stay=29|stay _ $=12|stay _ the=-21|stay _ your=-9
stay for=12|stay in=8|stay off=-7|stay open=8|stay with=-24|stayed=-9|stays=-9|stays _ $=-14|stays open=-16
steep=-18|step=-11|steps=-21|still _ $=-6|still _ to=-6|stone=-11|stop=-6|stop $=-5|stop _ and=9|stop _ the=-8
stop _ with=12|stop at=-5|stop by=-9|stop on=10|stop sign=11|stops=-16|stops $=6|stops _ the=-6|stops at=-6
store=-7|storm=-41|storm $=-6|storm _ $=-8|storm drains=-13|story=-28|story _ is=-10|story on=-8
story time=-20|straight=-9|straight to=-9|strai~=-9|strawberries=-14|straw~=-14|street=-53|street $=-7
street ?=6|street _ #=-12|street _ $=9|street _ a=-7|street _ friday=-6|street _ has=-14|street _ is=13
street _ june=-8|street _ of=-5|street _ on=16|street _ to=-12|street _ wednesday=8|street _ week=-8
street _ will=-5|street and=9|street at=-12|street garage=-8|street has=-10|street in=-9|street is=-8
street lot=-11|street permit=-7|street sweepers=11|street sweeping=-6|street this=-7|street will=30
streets=-10|streets $=6|stree~=-11|strollers=-16|strol~=-17|stuck=9|students=7|stude~=-20|such=18|such as=-7
summer _ $=6|summer _ starts=-6|summer camp=-6|summer reading=-12|sun=-13|sunday $=-17|sunday _ $=-12
sunday may=7|sunday night=-9|sunda~=-6|sunrise=-11|sunri~=-11|super=-5|super bowl=-5|support=29|suppo~=43
sure=33|surplus=-9|surpl~=-9|surpr~=12|survey=-9|survey #=-9|survey is=10|survey open=9|suspicion=-17
suspicion of=-17|suspi~=-17|swap=-13|sweeper=18|sweepers=11|sweeping=-12|sweep~=30|swim=-8|swim _ $=-5
swim _ at=-11|swim lessons=-14|swim passes=-9|swimmer=6|swimm~=10|swing=15|swing by=22|switch=8|system=54|t=28
table=19|table $=15|table is=22|tag=11|tags=13|take=-13|take _ $=-9|take _ the=19|take a=6|take it=12
take two=13|take your=-16|taken=-11|taken _ the=-7|takes=-6|takes _ on=8|taking=51|talk _ a=8|talking=7
talki~=7|talks=5|tall=-27|tap=8|tap _ five=-8|tap for=-9|taste=-19|tax=22|tax _ $=-6|taxes=7|teach=-17
teacher=-14|team=12|team _ the=-15|teams=10|teen=-8|teena~=5|teens=7|teens were=27|tell=-23|tell _ $=-19
tell _ at=-9|tell _ in=-11|tell _ what=-6|tell _ where=-5|tell _ your=18|tell us=-46|tell you=-8|ten=-6
ten minutes=-8|tennis=-16|tennis _ and=-15|tennis balls=-15|tent=11|test=-35|test $=-11|test _ on=13
test _ the=-6|test the=-16|testing=6|tests=-18|tests met=-6|text=12|text #=-6|text _ cell=9|texts=-6|than=35
than #=-6|thank=-48|thank _ !=-15|thank _ $=-12|thank _ for=-26|thank _ to=-26|thank you=-93|thanks=-59
thanks _ $=-16|thanks _ all=-6|thanks _ asking=-14|thanks _ letting=5|thanks _ the=-8|thanks for=-26
thanks to=-11|that=17|that $=23|that _ #=-11|that _ $=9|that _ ?=-12|that _ a=-12|that _ and=-8
that _ belongs=-7|that _ in=-6|that _ is=-19|that _ like=8|that _ not=8|that _ on=9|that _ our=-19
that _ the=20|that _ to=17|that _ us=-13|that _ you=-18|that _ {own}=21|that day=10|that hit=-6|that is=-17
that it=-11|that says=-21|that sounds=-7|that the=-20|that was=-7|that way=20|that we=5|that you=7|that's=31
that's the=15|the=39|the #=24|the _ !=21|the _ $=-11|the _ $#=5|the _ ?=-19|the _ after=8|the _ all=13
the _ and=-25|the _ approved=-6|the _ are=-29|the _ area=-12|the _ at=7|the _ before=5|the _ between=5
the _ bond=23|the _ box=-14|the _ bridge=-9|the _ bus=9|the _ but=-5|the _ by=-12|the _ can=6|the _ cart=-17
the _ center=-37|the _ chief=7|the _ clerk=-21|the _ clinic=-5|the _ company=22|the _ council=12
the _ counter=10|the _ crew=-6|the _ cross=-10|the _ dam=6|the _ date=-13|the _ day=-5|the _ deck=-14
the _ department=-7|the _ depot=18|the _ desk=-14|the _ district=7|the _ dock=27|the _ does=16|the _ driver=24
the _ drop=-16|the _ fair=5|the _ falls=8|the _ family=9|the _ fee=15|the _ festival=-13|the _ fire=9
the _ first=-6|the _ floor=-14|the _ food=23|the _ for=30|the _ forest=20|the _ form=-12|the _ garden=-30
the _ gate=-8|the _ goes=-14|the _ hall=-12|the _ has=45|the _ health=-6|the _ high=-16|the _ if=-9
the _ into=-9|the _ is=-28|the _ lane=-22|the _ left=23|the _ levy=12|the _ library=23|the _ limit=-10
the _ line=-9|the _ list=-28|the _ main=-8|the _ map=-7|the _ market=-15|the _ marshal=-13|the _ memorial=-19
the _ museum=-8|the _ near=-8|the _ noise=7|the _ notice=-12|the _ number=11|the _ of=-17|the _ office=-5
the _ opens=-7|the _ or=-21|the _ page=-15|the _ park=-11|the _ parks=15|the _ part=-11|the _ people=9
the _ police=-17|the _ pool=-20|the _ ramp=-8|the _ range=-7|the _ rate=5|the _ report=-7|the _ river=-9
the _ road=-6|the _ room=-5|the _ run=10|the _ said=11|the _ says=-9|the _ school=21|the _ sets=-6
the _ shelter=9|the _ shop=-7|the _ should=6|the _ shows=-8|the _ sidewalk=10|the _ sign=-13|the _ site=6
the _ so=-12|the _ starts=-11|the _ station=-11|the _ still=10|the _ stops=5|the _ street=-8|the _ table=17
the _ tap=-12|the _ test=24|the _ that=14|the _ theater=-6|the _ then=-25|the _ thing=19|the _ this=-23
the _ to=51|the _ took=28|the _ truck=-6|the _ two=-25|the _ until=-8|the _ van=18|the _ was=6|the _ watch=-12
the _ way=10|the _ we=24|the _ week=-10|the _ who=44|the _ will=-34|the _ window=11|the _ with=-11
the _ work=-15|the _ works=-7|the _ would=-11|the _ year=-9|the _ you=6|the _ zone=-15|the _ {own}=-7
the area=12|the ball=9|the bank=28|the big=-9|the bike=8|the bill=9|the billing=35|the birch=-17|the blue=10
the boat=-13|the boathouse=-9|the book=6|the box=-8|the bridge=7|the broken=-5|the budget=11|the building=-14
the cart=-10|the case=-23|the cause=-15|the central=-17|the chief=28|the children's=-11|the citizens=-5
the city=16|the city's=-11|the clinic=11|the code=-12|the cold=-12|the comments=6|the compost=-16
the contractor=6|the corner=7|the couch=-12|the council=11|the count=-8|the counter=14|the court=-16
the creek=8|the crew=-41|the crossing=-6|the cyclist=14|the dam=-14|the date=-14|the day=-7|the depot=10
the desk=-18|the dmv=-8|the door=11|the doors=8|the draft=20|the driver=17|the east=-9|the elm=-27
the evacuation=6|the falls=-12|the families=13|the family=12|the farmers=-23|the fee=-23|the final=-8
the fire=-16|the firefighters=18|the first=-12|the flag=-5|the flu=-6|the fourth=8|the friends=11|the front=-6
the full=12|the gas=16|the governor=-9|the grass=-17|the green=-12|the hearing=-13|the heron=-30|the homes=-9
the hospital=5|the house=13|the job=-24|the kids=8|the killer=12|the kitchen=-15|the last=-13|the lawn=15
the legal=36|the library=-47|the light=12|the lights=-7|the limit=22|the line=-8|the local=6|the lot=8
the low=10|the lowest=-13|the main=22|the man=15|the map=-10|the market=6|the marlow=-7|the may=-6
the mayor=11|the mayor's=11|the mill=-27|the missing=12|the mix=-6|the morning=-11|the mural=-9|the name=-14
the national=-10|the new=39|the next=-16|the noise=-7|the north=19|the notice=27|the nurse=-11|the oak=6
the office=14|the official=6|the one=18|the only=11|the overlook=-24|the owner=-5|the pantry=-13|the paper=-12
the parks=-11|the path=-14|the plan=-6|the planning=15|the plow=-15|the plows=12|the police=-7|the pool=-6
the post=8|the power=13|the proposed=11|the public=-8|the quarry=24|the railroad=11|the rain=-6|the ramp=-12
the rate=-17|the real=-6|the rec=-16|the red=-10|the rent=-9|the river=-31|the riverwalk=11|the roof=11
the room=15|the route=27|the senior=-13|the sewer=14|the shelter=-31|the side=15|the sign=-7|the signal=-6
the smoke=34|the spring=-14|the staff=-9|the state=14|the state's=-10|the station=-8|the storm=-20|the sun=-13
the table=-8|the test=-7|the third=-12|the top=-13|the tower=8|the trail=-23|the transfer=-7|the trash=-18
the treatment=10|the tulips=-20|the underpass=12|the utility=11|the vote=-15|the wait=-6|the wall=14
the water=-36|the way=11|the week=-8|the weekend=27|the whole=18|the winner=-19|the woman=29|the work=-14
the year=-8|their=33|their _ $=10|them=-27|them $=-11|them _ $=-35|them _ and=-9|them _ on=-5|them a=17
them and=-8|them at=30|them in=-6|them your=-8|theme=-13|then=-12|then $=-16|there=34|there $=39|there _ be=-7
there _ no=-21|there are=-11|there by=9|there on=-10|there will=-19|there's=13|there~=10|they=36|they _ $=10
they _ a=31|they _ all=9|they _ for=-9|they _ the=6|they _ to=-9|they are=18|they can=10|they deserve=9
they last=-11|they wear=-8|they were=-11|they're=9|thick=-10|thing=29|thing _ the=13|things=11|think=25
think about=20|think of=15|thinking about=-14|thinking of=10|third=-15|this=56|this $=7|this _ !=-6
this _ $=-9|this _ and=26|this _ at=-11|this _ in=-24|this _ is=-9|this _ our=-12|this _ so=-7|this _ water=25
this _ with=-12|this afternoon=12|this month=-7|this morning=-25|this one=5|this post=6|this spring=-10
this summer=-6|this thread=17|this town=10|this week=-27|this weekend=-10|this winter=-9|this year=-18
this year's=-9|those=37|those who=25|thoughts=15|thoug~=19|thread=17|threat=-23|three=-13|three _ $=-5
three days=-11|three feet=-11|three things=-5|three weeks=-6|through=8|through _ may=-15|through friday=-15
through the=-7|throu~=8|throw=26|thund~=-6|thursday $=16|thursday _ #=-23|thursday may=-17|thursdays $=-7
tick=-5|ticket=5|tickets=8|ticke~=8|tight=15|time=8|time _ $=11|time _ see=10|time is=7|time to=-8|times=22
timetable=32|timet~=32|tip=-20|tip line=-6|tips=19|tips _ the=28|tips on=29|tires=6|title=-19|to=33|to #=-15
to _ #=-8|to _ $=-6|to _ ?=-10|to _ a=-9|to _ a.m.=-22|to _ and=-28|to _ at=-19|to _ by=22|to _ county=-22
to _ every=22|to _ fire=9|to _ for=6|to _ friday=-6|to _ ground=-8|to _ hall=-8|to _ home=7|to _ hospital=-7
to _ in=-24|to _ is=6|to _ it=39|to _ lane=-6|to _ may=-6|to _ mph=-9|to _ of=16|to _ off=-20|to _ on=7
to _ or=6|to _ out=10|to _ over=-13|to _ p.m.=-19|to _ public=-12|to _ rec=-19|to _ so=11|to _ the=-6
to _ this=11|to _ to=20|to _ today=-19|to _ two=-10|to _ up=-18|to _ what=-10|to _ who=-13|to _ with=-11
to _ work=27|to _ you=-12|to _ your=-6|to _ yours=8|to _ {own}=-14|to a=-15|to add=11|to adopt=8|to all=-7
to anyone=-10|to be=28|to blame=18|to check=-11|to city=-12|to claim=-7|to come=8|to comment=-6|to cover=11
to do=-15|to dusk=-14|to everyone=-9|to file=-5|to fix=-23|to friday=-11|to get=-11|to hear=-20|to help=10
to high=10|to higher=-18|to keep=-14|to know=-12|to look=8|to mill=10|to one=7|to open=-13|to our=-12
to pay=-29|to put=-5|to read=-14|to register=-11|to say=25|to sign=-11|to six=-12|to someone=-9|to stand=12
to the=-49|to them=-7|to this=27|to three=-6|to us=23|to use=-5|to water=-6|to whoever=17|to work=-29
to your=15|to {email}=-6|today=-47|today $=15|today _ #=-13|today _ a=-7|today _ may=-9|today and=-6
today may=-8|today monday=-9|todd=11|told=31|told the=-9|told us=6|tomorrow=26|tomorrow $=17|tomor~=26
tonight=-9|tonight $=24|tonight _ the=-23|tonight at=-9|tonight's=11|too=18|too $=-8|too _ $=-10|took=21
took a=9|tornado=7|torres=17|torres #=17|tour=-6|tow=13|toward=8|tower $=-7|town=72|town $=47|town _ on=13
town hall=9|towns=-11|traffic=-23|traff~=-23|trail=-40|trail $=-14|trail _ $=-22|trail is=-17|trailer=12
trail~=11|train=21|trained=-7|training=-12|training $=-6|trains=14|train~=-20|transfer=-7|transfer station=-7
trans~=-24|trash=-36|trash $=-11|trash _ one=-5|trash and=-8|trash moves=-8|trash pickup=-7|treat=-7
treatment plant=10|treat~=14|tree=-42|tree $=-7|trees=-38|tried=-14|trolley=-5|troll~=-5|truck _ $=-6
truck _ the=6|truck is=21|trucks=-13|trust=12|try=-7|try it=-16|try on=-9|try the=10|tuesday=7|tuesday $=27
tuesday _ #=-32|tuesday april=-8|tuesday at=16|tuesday may=-23|tuesdays=-13|tuesdays _ #=-9|tuesdays at=-9
tuesd~=-11|tulips=-20|tuned=14|turn=27|turned=-14|turns=-16|tweet=14|twelve=-21|twice=5|two=-24|two _ $=-16
two _ ahead=18|two _ and=-19|two _ are=-6|two _ one=15|two _ our=-23|two _ were=31|two accessible=8
two families=-14|two lanes=-6|two of=-21|ty=5|type=18|u.s.=-9|under=21|under _ feet=27|under _ need=-5
under the=5|under this=12|underpass=9|underpass $=10|understand=-11|unless=46|until #=-9|until _ $=-16
until _ a.m.=-6|until _ june=-5|until _ may=10|until _ p.m.=-21|until friday=11|until june=10|until noon=-7
until the=20|until we=7|until you=7|up=21|up $=-29|up _ $=24|up _ on=-6|up _ our=12|up _ so=7|up _ the=9
up _ week=-11|up _ you're=20|up _ your=-15|up and=19|up at=-7|up by=-6|up in=-5|up is=-9|up on=15|up the=11
up this=14|up through=7|up to=6|up your=11|update=-30|update #=10|update _ #=-10|update _ at=-7
update _ p.m.=10|update at=-11|updates=-11|updat~=-11|ups=14|us=73|us _ #=-25|us _ $=6|us _ address=-12
us _ direct=-8|us _ of=17|us _ private=-7|us _ the=17|us a=-8|us about=-10|us and=-16|us at=-20|us for=34
us in=-9|us know=6|us what=-11|us your=7|use=-37|use _ avenue=-7|use _ beams=-8|use _ street=-17|use a=-17
use cedar=-11|use code=11|use low=-8|use pine=-6|use the=12|used=14|using=-6|usual=-9|valley=5|value=-11
van=22|vendors=19|vendo~=19|very=-13|very _ $=30|very good=-25|vests=-8|visit _ to=12|visit~=6|volunteer=-9
volunteers=-7|vote=-27|vote $=6|vote _ the=-17|vote _ your=18|vote for=6|vote on=-12|voted=-26|voter=-9
voter record=5|voters=15|votes=-9|votes on=-11|wait=10|wait $=-6|wait _ the=6|wait on=-8|wait to=19|waited=-9
waiting=12|waiting for=14|waiti~=12|walk=-65|walk $=-14|walk _ mill=-6|walk _ sunday=-5|walk _ the=-6
walk on=-5|walk to=-6|walked=30|walked out=7|walking=-14|walki~=-14|wall $=-15|wallet=-11|walt=5|walt brandt=6
want _ hear=-5|want _ to=-22|want to=-18|wants=24|warm=-5|warning=19|warning for=-6|warni~=19|warrant=11
warra~=11|was=40|was _ $=-9|was _ and=-8|was _ for=9|was _ on=-9|was _ the=8|was _ to=-14|was a=7|was found=7
was hurt=-30|was too=-9|wash=-17|wasn't=12|waste=-18|waste #=-8|waste _ gallons=-8|watch=42|watch $=6
watch _ #=21|watch _ page=-6|watch for=-6|watch~=-14|water=-49|water ?=20|water _ #=-11|water _ $=15
water _ ?=-7|water _ a=-8|water _ be=-11|water _ for=-11|water _ lifted=-11|water _ look=-7|water _ one=-16
water _ the=-18|water and=8|water at=-9|water bill=-17|water desk=-15|water for=-10|water is=31
water notice=-13|water on=-11|water plant=-8|water street=33|water until=10|water will=-13|wave=-15|way=27
way $=29|way _ $=9|way to=-9|ways=-10|we=-11|we $=-11|we _ #=-19|we _ $=-16|we _ a=-31|we _ an=-11|we _ and=11
we _ check=6|we _ comments=-8|we _ discuss=-31|we _ do=18|we _ for=22|we _ get=-7|we _ glad=-7|we _ have=14
we _ hiring=-6|we _ it=-6|we _ not=-25|we _ one=18|we _ open=-11|we _ out=-12|we _ pass=-7|we _ post=-20
we _ read=-6|we _ say=-14|we _ send=12|we _ set=-14|we _ share=-14|we _ sorry=23|we _ talk=-12|we _ that=15
we _ the=30|we _ them=-7|we _ this=-17|we _ to=48|we _ up=16|we _ you=7|we _ your=-20|we added=-11
we apologize=16|we are=38|we asked=8|we can't=-30|we cannot=-10|we could=15|we counted=-7|we do=-17
we don't=-18|we expect=-12|we fixed=-12|we got=18|we have=-22|we hide=-9|we hired=-6|we hope=22|we let=28
we lost=24|we may=14|we missed=-8|we need=6|we never=-14|we offered=10|we opened=-11|we own=16|we plan=24
we said=-9|we say=20|we sent=25|we should=8|we stand=8|we take=5|we will=-31|we won't=15|we would=-9|we'd=22
we'll=14|we'll _ it=19|we'll _ your=-11|we'll have=10|we're=48|we're _ a=6|we're sorry=-17|we've=21|wear=-20
weather=-11|weather _ $=-8|weather permitting=-9|weather service=-9|weath~=-11|wednesday=14|wednesday $=9
wednesday _ #=-16|wednesday may=-12|wednesdays=16|wednesdays _ #=21|wednesdays at=21|wedne~=30|week=-35
week $=-27|week _ #=-13|week and=-8|week at=-10|week of=8|week's=24|weekdays $=9|weekdays and=-6|weekend=33
weekend $=6|weekend and=20|weekends=7|weeke~=41|weeks=-10|weeks $=-21|welcome=-50|welcome on=-6|welcome to=-11
welco~=-50|went _ the=-6|went to=9|went up=-5|were=12|were _ $=14|were _ by=-8|were _ from=18|were off=-5
west=-13|what=-23|what _ can=16|what _ need=-9|what _ the=-14|what a=-21|what does=-10|what it=-16|what they=6
what to=-17|what we=16|what would=-8|what you=18|what's=37|whats~=53|wheel=5|wheelchair=-8|wheelchairs=-7
wheel~=-15|when=-36|when _ call=-7|when _ see=-8|when the=11|when there=-11|when we=-5|when you=-13|where=-10
where _ will=-10|where to=-10|where you=-5|which=27|while=-9|while _ is=-18|while _ last=-11|while they=-11
white=13|who=59|who _ #=-6|who _ $=-20|who _ a=-11|who _ in=-18|who _ it=-20|who _ on=17|who _ out=18
who _ the=-17|who came=-9|who can=5|who got=17|who has=36|who is=-15|who likes=-7|who needs=8|who runs=-6
who saw=16|who took=-7|who was=15|who will=-13|whoever=48|whoev~=48|whole=27|why the=12|wildfire=19|wildf~=18
will=46|will _ #=21|will _ $=9|will _ a=-7|will _ by=8|will _ each=18|will _ for=-18|will _ in=10
will _ it=-17|will _ on=27|will _ that=8|will _ the=-46|will _ them=-8|will _ to=-10|will _ two=16
will _ what=-18|will _ you=-20|will answer=7|will be=7|will bring=8|will close=6|will come=14|will explain=10
will find=-10|will go=-12|will help=-6|will look=-11|will mail=7|will never=62|will not=5|will pass=-8
will pick=-5|will post=-21|will share=-16|will show=-5|will skip=16|will take=-6|will tell=-6|win=11|window=27
wine=25|winner=-19|winter=-23|winter $=-16|wires=-11|with=-24|with #=6|with _ $=-31|with _ account=-12
with _ card=8|with _ city=9|with _ county=-14|with _ family=-12|with _ firefighters=16|with _ marlow=11
with _ new=8|with _ of=-13|with _ on=12|with _ street=11|with a=-23|with his=-18|with neighbors=-13
with our=21|with the=13|with them=5|with this=14|with us=-32|within #=-7|without=38|without a=14|witho~=38
woman=54|woman who=11|won=-37|won a=-17|won't=67|won't be=11|wonde~=6|word=44|word _ the=8|words=5|words $=-8
words _ $=11|work=-22|work $=-19|work _ the=-13|work on=-19|worker=18|workers=10|worke~=10|working=-28
worki~=-28|works=-14|works $=-15|works _ $=-8|works will=-7|works yard=-6|world=-7|worn=-13|worry=25|worth=6
worth the=5|would=43|would _ the=12|would _ you=-18|would be=12|would have=7|would like=-25|would not=15
wow=18|wreck=9|write=24|write _ {email}=-6|write to=20|written=16|written _ $=21|writt~=16|wrong=23|wrong $=33
wrong _ $=15|wrong date=-11|wrote=-12|yard=-12|yard sale=-11|yard waste=-12|year=-45|year _ $=-11
year _ the=-11|year old=-9|year so=-13|year's=-12|years=-13|years $=-25|years _ the=12|years of=-6
years old=10|yes=20|yes _ are=-9|yes _ can=-7|yes it=10|yes the=-7|yes you=-11|yoga=19|you=-17|you !=-18
you $=17|you _ !=-6|you _ $=-16|you _ ?=-8|you _ a=-22|you _ and=13|you _ ask=-6|you _ at=-10|you _ call=8
you _ everyone=-8|you _ find=-8|you _ get=21|you _ go=-8|you _ have=18|you _ in=20|you _ it=-19|you _ know=-9
you _ leave=9|you _ need=-12|you _ no=-5|you _ not=7|you _ one=-8|you _ our=18|you _ pay=-20|you _ reach=-7
you _ right=-7|you _ see=-11|you _ set=-9|you _ someone=-6|you _ still=-6|you _ the=35|you _ to=-5
you _ too=32|you _ us=-12|you _ you=-8|you _ your=37|you a=-10|you about=8|you and=12|you are=-11|you ask=9
you asked=-14|you at=11|you back=-16|you by=-9|you can=-17|you choose=-7|you do=-8|you don't=9|you down=21
you drink=-17|you feel=17|you for=-20|you get=9|you have=42|you in=10|you know=-15|you like=-9|you live=-9
you love=-10|you may=-22|you need=-17|you on=-10|you owe=-5|you people=25|you seen=19|you share=25
you should=7|you start=-10|you to=-70|you want=15|you who=-10|you will=-21|you'll=24|you'll be=26|you're=20
you're right=-18|your _ !=-20|your _ $=46|your _ ?=22|your _ about=11|your _ address=10|your _ and=-15
your _ at=-7|your _ before=13|your _ by=-23|your _ card=-5|your _ for=-7|your _ in=-9|your _ is=-26
your _ may=-7|your _ number=13|your _ off=12|your _ on=-20|your _ out=-6|your _ pass=-12|your _ record=5
your _ to=-8|your _ until=18|your _ will=-11|your address=-11|your ballot=19|your best=26|your bill=-30
your block=-8|your car=-23|your cart=-24|your child=-7|your day=27|your dog=12|your favorite=17|your house=-23
your library=-10|your name=6|your neighbors=-9|your own=-20|your patience=-11|your permit=-20|your phone=-7
your questions=-6|your recycling=-11|your report=-8|your smoke=-12|your street=13|your trash=5|your voter=5
your water=-24|your week=12|yours=-26|yours $=-9|yours _ #=-6|yours _ $=-13|yours _ the=-22|yours at=15
yourself=-8|yours~=-7|youth=-15|zero=19|zipride=10|zipri~=10|zone=-7|zone #=32|zone _ $=-12|zone _ on=-13
{email}=-26|{email} $=-16|{emai~=-26|{emoji}=-11|{emoji} $=-11|{emoj~=-11|{hashtag} $=-35
{hashtag} {hashtag}=13|{link}=70|{link} $=49|{mention}=21|{mention} $=-17|{mention} _ the=-6|{mention} and=13
{mention} for=-13|{mention} has=6|{ment~=21|{own}=-107|{own} $=-83|{own} and=-6|{phone}=-57|{phone} $=-45
{phone} _ we=-9|{phone} and=-10|{phone} to=-8|{phone} with=9|{phon~=-57`;
