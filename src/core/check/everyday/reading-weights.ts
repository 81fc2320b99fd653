/** Fitted by tools/tasks/fit.ts, which tells from what; not written by hand. */
export const BIAS = 0.192;
/** Hundredths, by sign. */
export const WEIGHTS = `!=43|! $=36|#=-39|# !=71|# #=-37|# $=12|# ?=40|# _ #=-15|# _ a=-20|# _ a.m.=-8|# _ about=-13|# _ after=-6
# _ are=15|# _ away=-23|# _ back=-22|# _ be=44|# _ before=-7|# _ bills=-14|# _ bus=-5|# _ by=-12|# _ can=-6
# _ city=-5|# _ closed=15|# _ coat=21|# _ died=-13|# _ down=5|# _ each=13|# _ feet=-11|# _ filled=7|# _ for=23
# _ free=-5|# _ friday=-10|# _ from=-19|# _ get=9|# _ gut=17|# _ have=11|# _ in=-5|# _ is=-21|# _ it=6
# _ its=16|# _ lane=16|# _ lincoln=-5|# _ main=15|# _ march=-7|# _ may=-11|# _ mill=-8|# _ monday=-8
# _ morning=9|# _ near=-7|# _ no=16|# _ noon=-10|# _ oak=9|# _ of=-33|# _ old=19|# _ open=-17|# _ ours=14
# _ out=-19|# _ outside=-8|# _ p.m.=-8|# _ post=9|# _ so=-7|# _ st=-15|# _ stay=16|# _ street=17|# _ tall=-17
# _ that=-31|# _ the=7|# _ them=18|# _ this=-6|# _ time=-9|# _ to=-41|# _ today=-9|# _ tomorrow=-9
# _ tonight=23|# _ tuesday=-9|# _ two=-8|# _ up=-6|# _ vine=-7|# _ vote=-9|# _ was=-19|# _ we=-14
# _ wednesday=-11|# _ week=-12|# _ will=-7|# _ with=-29|# _ you=7|# _ {phone}=14|# a.m.=-26|# about=15
# and=31|# apartments=7|# are=6|# as=-8|# at=-29|# audit=-5|# avenue=14|# ballot=-7|# because=-5|# before=22
# birch=10|# block=-6|# books=-11|# bus=5|# buses=-8|# by=-5|# calls=-23|# canal=10|# cedar=30|# cents=-16
# compared=-7|# days=-43|# degrees=-14|# depot=24|# election=-7|# every=23|# feet=-30|# first=-12|# flood=-6
# flu=-13|# for=-51|# friends=6|# from=-23|# gallons=-17|# has=-44|# hours=17|# if=-14|# in=14|# inches=-14
# is=-23|# jobs=32|# kids=-25|# last=-19|# main=-9|# marlow=13|# miles=-13|# minutes=-14|# more=-15|# mph=-6
# new=-9|# now=-11|# oak=-14|# of=-38|# or=-10|# our=-11|# p.m.=-56|# people=-30|# percent=13|# pine=13
# riders=10|# so=-20|# street=-12|# swim=-9|# team=-14|# that=-5|# this=-18|# through=16|# to=-23|# today=8
# tonight=9|# trees=-15|# until=-6|# volunteers=-22|# vote=-15|# was=-19|# we=-5|# which=12|# will=39
# with=-8|# would=23|# wrong=-14|# years=-27|# {emoji}=32|# {own}=-9|#%=38|#% !=13|#% $=8|#% _ #=-7|#% _ $=7
#% _ no=18|#% in=-7|#% of=-11|#% safe=18|$#=54|$# _ #=11|$# _ $#=-28|$# _ at=10|$# _ hour=-22|$# _ in=11
$# _ is=9|$# _ midnight=15|$# _ month=-8|$# _ year=-9|$# a=-8|$# an=-22|$# and=-25|$# at=-6|$# before=15
$# each=-9|$# from=20|$# in=9|$# million=13|$# not=-7|$# off=7|$# on=-10|$# pints=9|$# short=9|$# to=19|<!=48
<#=-5|<$#=14|<?=23|<a=-7|<a.m.=-5|<abbott=14|<about=-19|<above=-8|<absolutely=16|<academy=-10|<accessible=-14
<accounts=-8|<action=-25|<add=5|<added=24|<address=-38|<adopt=-28|<adoption=-21|<adult=22|<advice=-7
<advisory=-16|<after=-14|<again=14|<against=-27|<agenda=22|<agreement=-14|<ahead=10|<aid=-24|<air=15
<alarm=-17|<alarms=-20|<alert=-13|<alerts=10|<all=-20|<alley=-6|<allowed=-7|<also=29|<american=-13|<ana=-18
<animal=15|<another=54|<answer=-16|<answered=13|<any=23|<anyone=47|<anyway=-8|<anywhere=-16|<apart=6
<apologize=-23|<appeal=-13|<applications=-19|<apply=-39|<approve=27|<approved=-19|<april=-19|<area=-15
<armed=6|<arms=9|<around=18|<arrest=32|<arrested=-11|<art=-7|<artist=14|<as=-8|<ash=-26|<ask=-44|<asked=-20
<asking=16|<association=-6|<asthma=13|<at=18|<auction=-6|<audit=7|<auditor=-9|<avenue=-5|<away=-11|<b=-11
<babies=-8|<back=19|<bad=18|<bag=-26|<bags=-12|<bakery=-6|<bald=-13|<ball=7|<ballot=-21|<ballots=9|<balls=-13
<band=17|<bank=-7|<banned=6|<barn=8|<barrel=10|<barrels=-7|<bars=7|<basement=33|<basketball=-9|<bat=7|<be=-16
<beams=-9|<bean=27|<beavers=-7|<because=-15|<bed=17|<been=12|<beer=-18|<bees=-11|<before=-18|<began=-9
<begins=8|<behind=25|<being=21|<bell=-15|<below=-13|<belts=-24|<bench=-18|<benches=-14|<better=19|<between=-19
<bids=18|<big=24|<bike=12|<bikes=-8|<bill=16|<billing=7|<bills=-14|<bin=-25|<binoculars=-24|<bins=-31|<bio=-34
<birch=-18|<bird=-20|<birthday=-7|<biscuit=-38|<bit=-11|<bite=8|<black=-16|<blame=18|<blanket=11|<block=-27
<blocked=18|<board=-33|<boat=-9|<boathouse=-20|<boil=-28|<bond=25|<book=27|<books=13|<borrow=9|<both=-8
<bottle=8|<bottled=16|<bottles=-9|<bottoms=9|<bought=-17|<bowl=-15|<bowling=-17|<box=-8|<boxes=-16|<brakes=11
<branch=-61|<branches=-9|<break=53|<breakfast=11|<bring=-29|<brings=21|<broken=-7|<brown=-28|<brush=-8
<bucket=7|<bulky=-8|<bumps=-13|<burn=-29|<burned=33|<burning=10|<buses=22|<but=-8|<button=-10|<buy=19|<buys=14
<by=-33|<c=11|<café=27|<cake=-12|<call=-107|<called=-21|<calls=9|<calm=-15|<came=-45|<camera=-38|<cameras=15
<camp=32|<campaign=-27|<can=8|<can't=-24|<canal=-13|<canceled=-14|<candidate=9|<cannot=-16|<cans=-24|<cap=11
<captain=16|<car=22|<card=-38|<cards=-23|<care=12|<career=-10|<carrier=-8|<carriers=13|<cars=9|<cart=-24
<carts=15|<case=6|<cases=7|<cash=10|<cat=14|<catch=16|<cats=-8|<caught=22|<cause=-40|<celebrate=-13
<center=-35|<centers=18|<central=-34|<cents=-18|<certified=-10|<chair=21|<chairs=23|<chamber=-7|<chance=35
<change=-7|<changed=-27|<changes=-8|<charge=18|<charges=-27|<charities=-9|<check=-19|<checked=-38
<checking=-16|<checklist=-11|<checks=7|<chief=7|<chief's=28|<child=7|<children=-10|<children's=-10|<chili=7
<chlorine=-10|<church=-7|<citizen=-5|<city=-28|<city's=-10|<claim=-6|<class=-33|<classes=-37|<clean=-9
<cleaned=-27|<cleaning=-11|<clear=-10|<clears=-5|<clerk=-25|<clerks=7|<climb=-13|<clinic=-7|<clog=-41
<close=-56|<closed=9|<closes=-19|<closing=-7|<club=-32|<coat=-13|<code=14|<coffee=30|<coins=-16|<cold=31
<come=7|<comes=-21|<coming=21|<comment=8|<commission=16|<committee=26|<company=30|<compare=10|<complaints=30
<complete=-19|<compost=15|<computer=10|<conditions=-10|<congratulations=-53|<contest=-7|<contract=-18
<contractor=9|<control=42|<cookies=8|<cooking=-6|<cool=-34|<cooling=38|<copies=11|<copy=-35|<corner=-8
<correction=-6|<costumes=-12|<couch=42|<could=38|<council=-40|<count=-22|<counted=-17|<counter=9|<county=-41
<county's=-6|<course=12|<courts=14|<cover=-7|<cracked=-5|<cracks=-23|<crane=-5|<crash=-23|<crazy=-6|<cream=8
<credit=-16|<creek=20|<crew=-12|<crews=23|<crime=-9|<critics=-8|<cross=-13|<crossing=-19|<crosswalk=-14
<crosswalks=-8|<custody=-16|<dad=27|<daily=25|<dam=-17|<damage=-7|<damaged=10|<dana=12|<danger=-15|<dark=-11
<dash=14|<data=-11|<date=-44|<dates=-18|<daughter=7|<dawn=5|<day=-5|<days=-23|<dead=12|<death=-10|<dec=8
<decide=-13|<decides=-11|<deck=-22|<dee=-9|<degrees=-12|<delay=-21|<delays=-13|<delete=-34|<department=22
<department's=-6|<depot=14|<design=-13|<desk=24|<desks=-5|<details=-8|<detectives=33|<detour=-6|<dial=-19
<diapers=9|<diaz=-16|<did=30|<didn't=23|<died=-35|<direct=-9|<disabled=-9|<dispatch=13|<dispatcher=17
<district=9|<ditch=8|<do=-46|<dock=-30|<doctor=-6|<does=-9|<dog=5|<dollar=-14|<dollars=11|<don't=-21
<donated=9|<done=7|<door=-21|<doors=28|<down=-9|<downtown=-18|<draft=86|<drain=-19|<drains=-18|<draw=7
<dress=5|<drill=9|<drink=-8|<drive=-21|<driven=11|<driver=7|<driver's=-12|<drivers=-14|<driveway=-14|<drop=-28
<dropped=22|<drunk=11|<dry=-15|<dusk=-20|<duty=-5|<e=-7|<each=-78|<earlier=-9|<earn=-13|<earned=-6|<easy=41
<eat=8|<ed=-25|<effect=-6|<egg=-6|<eggs=-7|<eid=-16|<eight=-7|<either=-12|<election=6|<electric=5|<elevator=-9
<eleven=28|<else=17|<email=-27|<emergency=-71|<end=17|<endorse=-16|<engineers=-6|<english=-11|<enjoy=-31
<enough=-13|<error=-11|<evacuation=-37|<even=27|<ever=7|<every=40|<everyone=25|<expects=-17|<explain=34
<extra=-19|<eye=12|<faces=-9|<facts=12|<fails=-13|<fair=-35|<fake=-55|<falling=6|<falls=10|<family=-22
<fares=9|<farm=-14|<fast=-6|<fault=-7|<favorite=-35|<fee=-34|<feed=-13|<feel=17|<feeling=22|<fees=-27
<feet=-46|<fell=-6|<fence=-16|<fern=-20|<festival=-27|<few=18|<fewer=-8|<fi=-20|<field=17|<fifth=7|<file=6
<filed=-12|<fill=-24|<fills=-12|<film=-11|<finale=19|<finance=-8|<find=-55|<fine=-15|<fines=50|<finish=-27
<finished=-23|<fir=-12|<fire=-33|<firefighter=-15|<firefighters=-11|<fires=-23|<fireworks=-22|<first=-48
<fiscal=-14|<fit=-18|<five=-14|<fix=14|<fixed=-66|<flag=18|<flags=6|<flat=-23|<flights=-7|<flood=-9
<flooding=-18|<floods=-6|<floor=-8|<flu=30|<flush=-7|<flushed=-5|<flyer=-6|<fog=-11|<folks=26|<food=-30
<foot=14|<for=-26|<forecast=-6|<form=-14|<former=-8|<forty=14|<found=-88|<fountain=5|<fountains=26|<four=-35
<fourth=23|<frame=10|<frank=-33|<free=-7|<freeze=12|<fresh=10|<friend=37|<friends=29|<front=-71|<full=-19
<fun=-13|<fund=22|<gallons=18|<game=36|<games=-9|<garage=47|<garden=-36|<gardeners=-12|<gas=25|<gate=-10
<gates=-31|<general=10|<get=25|<gets=23|<ghost=-8|<give=-23|<giving=16|<glad=5|<glass=-28|<glove=23|<gloves=6
<goal=24|<goats=-15|<goes=-12|<going=-27|<gone=45|<good=-23|<goodbye=-18|<goose=-31|<got=9|<grab=34|<grade=-10
<graders=-11|<grand=36|<grass=-28|<grease=-26|<greasy=-10|<great=25|<green=9|<greg=9|<grill=-5|<grills=13
<grinder=-19|<ground=11|<grown=-15|<guard=-19|<guards=-13|<guest=-10|<guide=-15|<guilty=-13|<gun=13|<gut=29
<guy=17|<gym=14|<had=22|<half=-7|<handed=8|<handler=14|<hang=-20|<happening=-9|<happens=-13|<happy=41
<hard=-12|<harm=-8|<has=-12|<hat=-12|<have=27|<he=-27|<heading=-5|<health=-26|<hear=-31|<heard=20|<hearing=-12
<hearts=17|<heat=29|<heavy=10|<held=21|<hello=-11|<helmet=-11|<helmets=10|<help=-41|<helping=-23|<hens=-8
<her=-11|<here=-11|<heron=-29|<herons=-8|<hi=27|<higher=-9|<hill=-50|<hills=8|<him=33|<hiring=-16|<his=40
<hit=13|<hold=-20|<holds=-9|<holiday=15|<home=-10|<honest=-21|<honestly=14|<hope=13|<hose=-12|<hosting=11
<hot=32|<hour=-15|<hours=46|<housing=7|<hug=20|<hunt=-9|<hurricane=31|<hydrant=-10|<hydrants=-21|<i=19
<i'm=-19|<ice=32|<id=-7|<if=14|<in=-23|<inches=-13|<index=16|<info=-12|<information=14|<innocent=-21|<ins=53
<inside=-48|<inspect=-6|<inspector=-5|<installed=-20|<instead=-11|<intersection=-5|<into=-26
<investigation=-11|<investigators=-34|<is=5|<issued=-16|<it=-53|<it's=-11|<item=15|<items=-6|<its=-29
<jacket=19|<jackets=-19|<jail=13|<jan=-19|<jar=7|<jen=-18|<jesus=25|<job=-9|<jobs=-14|<joe=27|<join=37
<judge=-11|<jug=-7|<july=19|<june=-15|<juniper=-8|<jury=-26|<just=59|<k=15|<keep=8|<keeping=12|<keeps=-11
<kept=18|<keys=-14|<kids=25|<kind=-22|<kindergarten=-10|<kitchen=-29|<knees=11|<knock=5|<know=23|<knows=10
<koh=-14|<lab=16|<ladder=5|<land=-13|<landlord=23|<lane=11|<language=-7|<lap=-6|<laptop=6|<large=-26|<last=22
<late=8|<later=-5|<latte=25|<law=-10|<lawyer=9|<leading=-11|<leads=-12|<leaf=25|<league=14|<leaks=18|<learn=-7
<leash=-8|<least=-10|<leave=-89|<leaves=-41|<led=-6|<lee=-11|<left=-8|<legal=-13|<lena=-31|<less=-11
<lesson=-18|<lessons=-14|<let's=21|<letter=-14|<letting=9|<level=17|<levels=21|<levy=6|<librarians=-12
<library=-89|<library's=-15|<license=-11|<licensed=-13|<licenses=-5|<lies=53|<life=8|<lifeguard=27
<lifeguards=-6|<lifted=-7|<light=-39|<lights=-54|<likes=-15|<lily=-7|<limit=29|<lincoln=7|<line=40|<link=7
<list=-10|<lists=-9|<litter=19|<little=5|<live=33|<lives=-13|<load=-8|<lobby=21|<local=42|<locked=8
<locker=-15|<locks=19|<log=12|<long=25|<longer=-6|<look=20|<looked=-9|<looking=-20|<loop=-20|<loose=11
<lost=-18|<lot=17|<lou=-9|<loud=-6|<love=35|<loved=12|<lovely=-12|<loves=11|<lowest=-8|<luck=-18|<luis=28
<lunch=-13|<lund=12|<luz=27|<machine=-14|<machines=7|<mail=40|<main=-16|<make=32|<mall=18|<man=-26|<mango=13
<many=-49|<map=-29|<maple=-7|<maps=6|<marcus=20|<mark=11|<marlow=-18|<marsh=12|<marshal=-9|<match=-9
<matters=6|<may=8|<maybe=20|<mayor=53|<mcplowface=-9|<me=55|<means=-59|<meantime=12|<measure=-12|<medicine=-9
<medics=20|<meet=29|<meeting=22|<meets=-21|<member=-7|<memorial=-22|<merry=8|<mess=19|<meter=26|<middle=21
<midnight=-8|<mile=6|<miles=9|<mill=-28|<million=37|<miss=24|<missing=-11|<mist=-15|<mistake=-17|<monday=-7
<mondays=-9|<money=-28|<monitored=-13|<more=-16|<morning=-80|<mosque=-18|<most=-30|<moved=6|<moves=49|<movie=8
<mowing=6|<mph=-8|<mr=6|<ms=-14|<much=-16|<municipal=-5|<mural=8|<museum=-23|<music=-10|<must=-24|<my=80
<mystery=-16|<naloxone=6|<name=-51|<named=-19|<names=-20|<national=-20|<near=-11|<nearby=-8|<needs=11
<neighbor=-8|<neighborhood=6|<neighbors=-42|<nesting=-14|<never=6|<new=-14|<news=12|<next=11|<night=12
<night's=16|<nine=9|<no=-35|<nobody=96|<noise=6|<noon=-11|<north=-32|<northbound=10|<not=-64|<note=32
<nothing=9|<notice=-58|<notices=-10|<november=26|<now=11|<number=-53|<numbers=-6|<nurse=-8|<nurses=17|<nws=13
<oak=-15|<october=-28|<of=-7|<officer=-40|<officers=33|<offices=14|<oh=17|<oil=-9|<okay=26|<old=-7|<older=-7
<olive=-7|<on=22|<once=-12|<one=-43|<ones=-12|<online=-15|<only=11|<open=22|<opened=-25|<opening=10|<opens=-11
<opinions=23|<or=-43|<orange=-12|<order=-31|<ortiz=-14|<oscar=-6|<osei=-8|<other=12|<our=-9|<ours=-15|<out=24
<outage=-8|<outages=-10|<outdoor=-8|<outdoors=-14|<outreach=24|<outside=6|<over=17|<overlook=-26|<overnight=7
<owe=-15|<owes=-12|<owl=-23|<owls=12|<own=54|<owners=-10|<p.m.=-38|<packet=14|<page=12|<paid=-34|<paint=-8
<painted=-31|<painting=-6|<pan=-15|<panel=-9|<pans=-6|<pantry=-7|<paper=-18|<papers=-11|<park=-29|<park's=-7
<parking=19|<part=-21|<parts=-14|<party=16|<pass=-27|<passes=13|<passport=14|<past=13|<pat=8|<patience=-7
<patrol=7|<paved=-19|<paws=-5|<payment=-17|<pays=-15|<peas=-26|<pending=-5|<people=14|<per=-14|<percent=15
<period=-6|<permission=-6|<permit=-31|<permits=-13|<permitting=-6|<person=-23|<pet=-21|<pets=-17|<phone=26
<phones=19|<photo=-67|<photos=16|<piano=-7|<pick=-27|<picked=-17|<picks=18|<pickup=56|<pickups=-21|<picnic=10
<picture=-20|<pie=-9|<pile=-12|<pine=-27|<pineapple=13|<pints=19|<pipe=-17|<pipes=-16|<pizza=-10|<place=-27
<places=15|<plan=17|<planned=5|<planning=34|<plans=39|<plant=-11|<planted=-21|<planting=-11|<plate=23
<please=-6|<plot=6|<plots=-16|<plows=22|<plowy=-9|<point=-21|<poison=-9|<poles=-13|<police=-20|<poll=-24
<polling=7|<polls=5|<pond=-42|<pool=23|<possible=-41|<post=-8|<pothole=-23|<potholes=16|<pottery=-14|<pound=8
<pour=-9|<power=-9|<pressure=12|<presumed=-21|<pride=-6|<print=-15|<privacy=-41|<private=-22|<prize=15
<problem=-20|<program=-12|<promise=-15|<proposals=-7|<protection=-8|<proud=14|<pruning=-17|<public=-72
<pump=-34|<pumps=-15|<pups=-7|<put=-32|<quality=-24|<quarter=45|<question=11|<questions=-25|<quiet=5
<quilt=-19|<rabies=-6|<raccoon=-31|<rack=-11|<racks=14|<rail=17|<rain=-29|<raised=-9|<rake=-11|<ramadan=13
<ramp=-26|<ramps=5|<ran=14|<range=11|<ranger=-17|<rate=-7|<reach=24|<read=-27|<readers=-10|<readings=12
<reads=-12|<ready=-16|<real=-15|<really=25|<reason=17|<rec=-60|<received=-7|<recreation=12|<recruits=-7
<recycle=-15|<recycling=-8|<register=-12|<registration=25|<release=-21|<relief=13|<remember=-7|<reminder=-6
<remove=-19|<removed=-5|<renew=-9|<rent=-9|<renters=-11|<reopen=-5|<reopened=14|<reopens=31|<repair=-37
<replace=-10|<replacing=-9|<replies=5|<report=-28|<reported=-25|<reports=-31|<request=-18|<rescue=8
<reserve=-15|<rest=60|<restaurants=-23|<result=-9|<results=-18|<retired=-15|<retirement=-17|<retires=-14
<return=11|<returns=14|<review=9|<ribbon=13|<ride=12|<rider=11|<riders=13|<rides=-12|<ring=-9|<rink=17
<rise=-8|<risk=-11|<river=-26|<riverside=32|<riverwalk=13|<roads=-17|<robbed=16|<robbery=-23|<rock=14|<roll=7
<roller=-7|<roof=42|<room=38|<roosters=-5|<rope=-7|<rose=-21|<round=18|<routes=7|<row=-11|<ruiz=25|<rule=23
<rules=-35|<run=-28|<runners=15|<running=-14|<runs=11|<safe=-49|<safety=6|<said=-10|<sale=8|<sales=6|<salsa=-5
<salt=-17|<sam=-8|<same=23|<saturday=-62|<saturdays=-18|<saved=-14|<says=-54|<sb=34|<scam=-36|<scan=-7
<schedule=-14|<scheduled=-16|<school=18|<scooter=22|<scooters=11|<score=-10|<scores=9|<scrape=-16|<screen=7
<sealed=-5|<search=-20|<season=50|<seats=-9|<second=-25|<secret=-9|<section=33|<see=-24|<seen=-5|<senator=16
<send=28|<sends=-6|<senior=-23|<sent=21|<september=-17|<service=-31|<services=-9|<session=10|<sets=-11
<settlement=-24|<sewage=-7|<sewer=8|<shade=9|<share=-40|<shared=-22|<she=5|<she's=8|<sheds=9|<sheet=-10
<shelf=-11|<shelter=-15|<shoes=11|<shoot=10|<shooting=30|<shop=13|<shops=6|<short=31|<shot=-7|<shots=20
<should=46|<shows=-21|<shut=24|<shuttle=-25|<sick=47|<side=-16|<sidewalk=-7|<sidewalks=18|<sign=-24
<signal=-17|<signatures=-13|<signed=-12|<signs=-10|<simple=10|<siren=-7|<sit=-33|<sites=-9|<six=-9|<size=-7
<sizes=-11|<skate=33|<skates=13|<skip=50|<sky=-5|<sleep=23|<slept=6|<slide=-8|<slides=30|<slot=36|<slow=-61
<small=-38|<smell=6|<snacks=6|<snow=-17|<so=37|<soap=-23|<somali=7|<some=57|<somebody=33|<someone=32
<something=-10|<soon=26|<sorry=-44|<sort=18|<sound=24|<source=-20|<spaces=16|<spanish=-16|<speed=-11|<spent=-8
<sponsor=-7|<spot=30|<spots=9|<spray=-5|<spring=-39|<spruce=-6|<square=-7|<squirrel=-17|<st=20|<staff=9
<stage=-8|<stand=66|<star=16|<started=-8|<starts=-15|<state=-26|<state's=-7|<stations=23|<stay=40|<stays=9
<steep=-23|<steps=-26|<still=22|<stop=-8|<stopped=30|<stops=-30|<store=12|<storm=5|<story=-14
<strawberries=-18|<street=-20|<strike=-12|<string=-11|<strollers=-8|<stubborn=-12|<stuck=15|<student=-22
<students=-15|<suit=-7|<summary=-7|<summer=55|<sun=-11|<sunday=20|<sundays=-26|<sunny=-20|<sunset=24|<sure=-7
<surprise=-21|<surprised=31|<survey=-38|<suspect=-25|<suspended=-22|<suspicion=-28|<sweeper=20|<sweepers=8
<sweeping=-19|<sweet=-11|<swimmers=5|<swing=15|<swings=8|<switch=-6|<t=-15|<table=-7|<tag=63|<take=-14
<taken=-6|<takes=-25|<taking=7|<talk=20|<talks=-16|<tap=20|<taped=6|<tax=38|<teacher=-12|<team=12|<teams=-11
<teen=-8|<teens=-38|<tell=-23|<ten=-40|<tennis=-17|<tested=-16|<testing=-6|<tests=-17|<text=-16|<texts=-9
<than=13|<thank=-92|<thanks=-87|<that=-19|<the=-17|<theft=26|<their=30|<them=-72|<then=-16|<therapy=-5
<there=7|<they=-60|<they're=23|<thing=14|<things=16|<think=11|<thinking=6|<third=-14|<this=16|<those=26
<thoughts=-11|<thread=25|<threat=-7|<three=18|<threw=21|<through=-23|<thursday=-11|<thursdays=13|<ticks=-8
<tied=16|<time=16|<times=44|<tiny=-15|<tip=11|<tips=18|<tires=9|<to=-24|<today=29|<today's=-7|<toilet=-10
<told=-29|<toll=-9|<too=-23|<took=-14|<top=-10|<tornado=-31|<tornadoes=-8|<tour=21|<tours=14|<tow=28
<toward=13|<towel=-23|<tower=-6|<town=31|<track=-6|<traffic=-23|<trail=-39|<trails=15|<train=20|<trained=-11
<training=-18|<tran=-7|<trash=-12|<treatment=14|<tree=-7|<trees=5|<trench=11|<tried=22|<trip=-13|<truck=28
<trucks=17|<trust=26|<try=-27|<tuesday=53|<tuesdays=-33|<tuned=20|<turn=11|<turned=-20|<twelve=-9|<twenty=11
<twice=16|<two=-26|<ty=10|<u.s.=-7|<unbelievable=14|<under=-13|<underpass=11|<understand=-7|<unit=29|<until=67
<up=20|<update=-48|<us=-10|<use=-9|<used=-10|<users=-11|<utility=-11|<value=-13|<valve=-12|<vape=10|<very=6
<video=31|<view=11|<vine=12|<visited=-21|<volunteer=-22|<volunteers=16|<vote=-28|<voted=6|<voter=-7|<votes=-23
<voting=14|<wait=-20|<waited=-9|<waiting=15|<walk=-25|<walkers=-12|<walking=-20|<wall=-19|<wallet=-31|<want=28
<wanted=7|<wants=18|<ward=-17|<warehouse=9|<warm=-14|<warning=-38|<wash=-16|<waste=-14|<watch=-38|<watching=37
<water=-17|<wave=-35|<way=16|<ways=-20|<we=-48|<we'll=8|<we're=-11|<we've=10|<wear=8|<weather=-33
<wednesday=29|<weeds=-9|<week=-37|<weekday=12|<weekdays=8|<weekend=37|<weeks=-17|<welcome=-14|<well=15
<were=-13|<west=-27|<wet=17|<what=-28|<what's=13|<wheel=9|<wheelchair=-9|<when=-41|<where=-7|<which=7
<white=-11|<who=7|<whoever=53|<why=-15|<wi=-20|<win=24|<wind=-9|<windows=12|<wine=18|<winners=-9|<winter=-8
<winters=-8|<wipe=-17|<wires=6|<with=8|<within=-38|<without=10|<won=-18|<won't=41|<wonderful=17|<wood=-14
<word=9|<words=19|<work=-32|<worked=28|<workers=19|<working=-41|<works=-25|<world=-8|<worn=-17|<would=50
<wow=-17|<wreck=29|<write=29|<written=-7|<wrong=-12|<year=24|<years=-36|<yes=50|<yoga=9|<you'd=-15|<you'll=-18
<young=-18|<your=-8|<yours=-22|<youth=-9|<zipride=11|<zone=-44|<zoning=-20|<{email}=-7|<{emoji}=-25
<{hashtag}=-30|<{link}=67|<{mention}=-46|<{own}=-14|<{phone}=-55|?=-6|? $=-6|@caption=36|@date=-70|@day=-49
@email=-46|@exclamation=66|@facebook=29|@hashtag=-38|@instagram=8|@link=-68|@long 0=31|@long 1=109|@long 2=-72
@mention=-50|@number=-80|@official-link=-102|@percent=65|@phone=-67|@place=-5|@post=22|@question=-35
@quote=126|@reply=-26|@time=-44|@weekday=-21|@words 0=-31|@words 1=15|@words 2=71|@words 3=96|@words 4=16
@words 5=-12|@x=37|@year=-101|^ #=-5|^ _ !=-64|^ _ ?=36|^ _ a=-7|^ _ about=-9|^ _ activity=15|^ _ adopted=-10
^ _ advisory=-8|^ _ agenda=-6|^ _ ahead=9|^ _ alarm=16|^ _ alert=-16|^ _ along=-6|^ _ already=11
^ _ alvarez=24|^ _ an=26|^ _ ana=-8|^ _ and=5|^ _ animal=33|^ _ ann=-19|^ _ answer=11|^ _ any=-12
^ _ anything=6|^ _ approved=-13|^ _ are=19|^ _ around=5|^ _ arrest=-9|^ _ arrested=-14|^ _ as=-6|^ _ ask=13
^ _ asked=-5|^ _ assured=7|^ _ attorney=5|^ _ awarded=-6|^ _ away=16|^ _ b=-12|^ _ back=-20|^ _ bags=22
^ _ ballot=-11|^ _ bar=-11|^ _ bea=8|^ _ beats=17|^ _ before=-20|^ _ being=6|^ _ believe=-10|^ _ bell=-9
^ _ bench=-7|^ _ best=5|^ _ between=-25|^ _ bids=6|^ _ bike=10|^ _ bill=-28|^ _ billing=13|^ _ bills=-18
^ _ biscuit=-12|^ _ black=18|^ _ blue=21|^ _ board=-13|^ _ bond=-23|^ _ bonds=17|^ _ books=-5|^ _ boots=18
^ _ both=-25|^ _ bowl=-7|^ _ boxes=-9|^ _ bring=-14|^ _ broke=10|^ _ budget=13|^ _ building=-10|^ _ bumps=-12
^ _ burglar=13|^ _ bus=-25|^ _ buses=-9|^ _ but=32|^ _ by=7|^ _ came=20|^ _ camp=-8|^ _ can't=12|^ _ cannot=9
^ _ card=-13|^ _ carry=-11|^ _ cars=8|^ _ cart=-8|^ _ catch=-12|^ _ cause=-9|^ _ cedar=-11|^ _ check=-9
^ _ checked=-19|^ _ checkpoint=-6|^ _ checks=8|^ _ chief=21|^ _ child=11|^ _ christmas=17|^ _ citizens=-9
^ _ city's=-7|^ _ class=24|^ _ cleanup=20|^ _ clear=-27|^ _ clerk=7|^ _ clinic=-19|^ _ close=-23|^ _ code=-10
^ _ come=-7|^ _ comment=9|^ _ comments=8|^ _ contest=18|^ _ coroner=-6|^ _ could=-8|^ _ council=-18
^ _ count=-8|^ _ counted=-13|^ _ county=-10|^ _ court=-25|^ _ cover=-10|^ _ crash=-7|^ _ crazy=-11
^ _ crew=-24|^ _ crews=-9|^ _ crossing=-9|^ _ cyclist=7|^ _ dam=22|^ _ dance=-12|^ _ danger=-8|^ _ day=-25
^ _ days=18|^ _ delays=-8|^ _ department=7|^ _ deserve=12|^ _ detectives=14|^ _ did=17|^ _ disabled=-10
^ _ district=14|^ _ do=-18|^ _ does=-23|^ _ dog=14|^ _ dogs=-9|^ _ don't=-43|^ _ down=8|^ _ draft=22
^ _ drive=36|^ _ driver=34|^ _ drivers=30|^ _ drone=-12|^ _ drop=-8|^ _ each=-5|^ _ easy=35|^ _ election=9
^ _ electric=6|^ _ elm=-17|^ _ else=11|^ _ email=-10|^ _ emergency=13|^ _ english=6|^ _ every=8
^ _ everyone=48|^ _ expect=-13|^ _ facts=9|^ _ failed=13|^ _ far=31|^ _ farmers=19|^ _ fault=-12|^ _ fay=6
^ _ feel=-7|^ _ fees=-6|^ _ fell=-7|^ _ finance=-7|^ _ fire=28|^ _ firefighters=9|^ _ fishing=-10
^ _ fixed=-14|^ _ flag=11|^ _ flood=15|^ _ flooding=18|^ _ folks=17|^ _ follow=-15|^ _ food=-15
^ _ forecast=-12|^ _ forgive=26|^ _ form=25|^ _ found=-10|^ _ free=11|^ _ friday=-6|^ _ from=-26|^ _ full=23
^ _ fun=-9|^ _ game=-8|^ _ garden=-5|^ _ gardeners=-13|^ _ gave=-21|^ _ get=22|^ _ go=12|^ _ going=11
^ _ good=10|^ _ got=28|^ _ grass=-8|^ _ guarantee=13|^ _ had=28|^ _ hale=7|^ _ happens=-25|^ _ harold=-8
^ _ has=-16|^ _ have=56|^ _ health=-5|^ _ hear=-10|^ _ heard=9|^ _ hearing=-15|^ _ heat=16|^ _ hello=-12
^ _ help=-21|^ _ her=-15|^ _ here=-6|^ _ hi=5|^ _ hide=-12|^ _ him=25|^ _ hire=-6|^ _ hispanic=13
^ _ history=-6|^ _ homeless=-13|^ _ homes=-16|^ _ hospital=16|^ _ house=-9|^ _ housing=6|^ _ how=9|^ _ i'd=7
^ _ if=19|^ _ inside=-23|^ _ inspection=-15|^ _ inspector=7|^ _ intern=11|^ _ into=-9|^ _ is=-26|^ _ it=24
^ _ jail=9|^ _ jen=-17|^ _ jo=-13|^ _ joan=-6|^ _ job=-8|^ _ judge=-12|^ _ jury=9|^ _ just=19|^ _ keep=-10
^ _ kids=-11|^ _ kim=19|^ _ lanes=-11|^ _ last=-11|^ _ lawsuit=7|^ _ lead=12|^ _ leak=-8|^ _ leave=7
^ _ left=-62|^ _ legal=-9|^ _ lena=-23|^ _ lessons=-9|^ _ letter=11|^ _ librarians=-6|^ _ library=-24
^ _ library's=17|^ _ license=11|^ _ licenses=-6|^ _ light=-19|^ _ lights=-16|^ _ like=27|^ _ limit=30
^ _ lin=7|^ _ line=6|^ _ list=-11|^ _ little=9|^ _ live=-18|^ _ log=9|^ _ looks=8|^ _ lot=8|^ _ loves=13
^ _ low=14|^ _ lucky=19|^ _ main=11|^ _ make=9|^ _ man=-27|^ _ map=-8|^ _ market=-5|^ _ marlow=31|^ _ may=-14
^ _ mayor=33|^ _ mayor's=-8|^ _ me=46|^ _ means=-25|^ _ meet=28|^ _ meeting=-15|^ _ meets=-5|^ _ messed=7
^ _ missed=-21|^ _ moms=5|^ _ morning=-9|^ _ move=-18|^ _ moves=-5|^ _ mubarak=-13|^ _ mural=-12|^ _ museum=7
^ _ must=-29|^ _ my=15|^ _ name=-7|^ _ national=16|^ _ near=-18|^ _ need=17|^ _ neighbors=5|^ _ never=-10
^ _ new=31|^ _ no=-25|^ _ not=-5|^ _ now=-14|^ _ numbers=-28|^ _ oak=-7|^ _ occurred=18|^ _ of=33|^ _ off=-41
^ _ offered=10|^ _ officer=5|^ _ officers=25|^ _ offices=-7|^ _ old=10|^ _ on=8|^ _ one=-72|^ _ only=12
^ _ open=22|^ _ opened=-20|^ _ opens=29|^ _ opinion=8|^ _ order=-9|^ _ our=66|^ _ out=17|^ _ over=-20
^ _ owe=-6|^ _ own=-31|^ _ owners=8|^ _ page=-29|^ _ pages=-18|^ _ parade=18|^ _ park=-19|^ _ parking=-25
^ _ parks=-21|^ _ party=22|^ _ pass=23|^ _ passes=-6|^ _ past=6|^ _ path=-11|^ _ pay=-21|^ _ pedestrian=6
^ _ peek=23|^ _ pension=11|^ _ people=-11|^ _ per=-13|^ _ person=-26|^ _ photos=24|^ _ pick=20|^ _ picked=-19
^ _ pine=-8|^ _ pints=9|^ _ pizza=12|^ _ plan=-7|^ _ planning=-6|^ _ plates=-15|^ _ please=-9|^ _ point=-9
^ _ police=10|^ _ pool=-38|^ _ post=-12|^ _ potholes=-6|^ _ power=15|^ _ probably=9|^ _ promise=24
^ _ proposed=15|^ _ public=-7|^ _ put=6|^ _ question=-12|^ _ rabies=15|^ _ ranger=6|^ _ readers=-26
^ _ reading=-13|^ _ real=-28|^ _ really=19|^ _ rec=-8|^ _ records=-16|^ _ recreation=-6|^ _ recycling=-6
^ _ red=18|^ _ regret=18|^ _ removed=-9|^ _ repair=-8|^ _ report=22|^ _ reserve=-7|^ _ results=27
^ _ retirement=-22|^ _ review=-21|^ _ right=-34|^ _ road=-27|^ _ rooms=-6|^ _ route=-13|^ _ routes=-8
^ _ ruiz=11|^ _ run=-9|^ _ runs=-8|^ _ safe=7|^ _ safety=-7|^ _ sale=-10|^ _ saved=-5|^ _ saw=-11|^ _ say=-21
^ _ school=24|^ _ score=7|^ _ seat=13|^ _ seen=-5|^ _ send=-21|^ _ sent=12|^ _ service=-17|^ _ share=-38
^ _ shelter=34|^ _ shop=-13|^ _ short=-11|^ _ shots=18|^ _ should=25|^ _ show=23|^ _ sign=-27|^ _ skate=-11
^ _ slow=-20|^ _ slowly=-18|^ _ small=-12|^ _ smoke=-25|^ _ snow=-30|^ _ so=-24|^ _ somali=16|^ _ sorry=-32
^ _ sounds=-15|^ _ spare=6|^ _ splash=-7|^ _ squirrel=-16|^ _ staff=-13|^ _ stand=22|^ _ start=-19
^ _ starts=-7|^ _ state=8|^ _ still=8|^ _ story=-5|^ _ street=-32|^ _ streets=20|^ _ strike=13|^ _ student=-7
^ _ summer=6|^ _ sure=-18|^ _ survey=-34|^ _ suspect=-13|^ _ sweeping=-6|^ _ swim=-29|^ _ table=-10
^ _ take=10|^ _ takes=-6|^ _ taking=35|^ _ tap=16|^ _ taxes=6|^ _ team=25|^ _ teams=17|^ _ teens=12
^ _ tell=20|^ _ ten=8|^ _ tested=-12|^ _ tests=-13|^ _ thanks=-7|^ _ that=-9|^ _ the=20|^ _ them=17
^ _ then=-10|^ _ there=-13|^ _ they=11|^ _ think=10|^ _ thoughts=-9|^ _ three=7|^ _ tickets=-7|^ _ time=32
^ _ tip=-5|^ _ tips=13|^ _ to=-47|^ _ today=-16|^ _ toddler=22|^ _ told=-25|^ _ took=6|^ _ top=15
^ _ traffic=-22|^ _ trail=-13|^ _ train=11|^ _ training=8|^ _ transit=21|^ _ treatment=14|^ _ trees=-37
^ _ try=14|^ _ tuned=35|^ _ turn=6|^ _ two=7|^ _ under=-11|^ _ understand=-16|^ _ union's=11|^ _ up=47
^ _ update=-18|^ _ use=-19|^ _ used=22|^ _ vaccination=-7|^ _ values=7|^ _ victim=18|^ _ victims=12
^ _ voted=-28|^ _ walk=-24|^ _ want=-23|^ _ warning=17|^ _ was=-11|^ _ watch=-25|^ _ water=-41|^ _ wear=-33
^ _ welcome=-25|^ _ what=7|^ _ where=-16|^ _ white=-18|^ _ who=17|^ _ will=-25|^ _ wind=15|^ _ with=6
^ _ woman=35|^ _ won't=43|^ _ work=13|^ _ works=10|^ _ would=-17|^ _ wrong=14|^ _ yard=14|^ _ year's=-18
^ _ you=-25|^ _ you're=14|^ _ your=11|^ _ yourself=15|^ _ zone=-21|^ _ {mention}=28|^ _ {own}=-25
^ _ {phone}=-13|^ a=-19|^ absolutely=6|^ adopt=-18|^ adoption=-7|^ also=19|^ an=10|^ and=27|^ another=13
^ any=12|^ anyone=25|^ apologies=21|^ apparently=17|^ apply=-28|^ are=-7|^ as=26|^ ask=-13|^ avoid=8|^ baby=8
^ bean=8|^ because=-24|^ before=-35|^ behind=23|^ bet=31|^ between=32|^ bid=5|^ big=30|^ bike=-24|^ bird=-23
^ biscuit=-37|^ black=-30|^ block=-6|^ blood=21|^ book=-14|^ borrow=-8|^ both=7|^ bottoms=19|^ bring=-85
^ brown=-5|^ burglaries=-7|^ burn=-10|^ bus=18|^ buses=22|^ call=-27|^ campaign=-12|^ can=54|^ can't=16
^ car=11|^ cars=-21|^ cash=12|^ caught=-11|^ chalk=17|^ check=-18|^ chief=6|^ chief's=6|^ children=-10
^ chinese=21|^ city=-7|^ claim=-5|^ click=-17|^ close=-10|^ closed=-11|^ coach=-13|^ code=16|^ coffee=-14
^ come=-23|^ comment=31|^ congratulations=-49|^ consider=-10|^ cool=-10|^ council=-55|^ councilman=5
^ councilor=6|^ crash=-8|^ crews=-13|^ crime=18|^ dam=-13|^ day=6|^ dead=-15|^ delete=-20|^ detective=-15
^ detectives=21|^ detour=-22|^ dial=-14|^ did=8|^ director=18|^ dm=-22|^ do=-49|^ dogs=-12|^ downtown=14
^ draft=10|^ drink=-5|^ drive=-18|^ drivers=-28|^ drop=-15|^ dui=-6|^ each=-20|^ eight=13|^ election=20
^ eleven=29|^ elm=26|^ email=-25|^ emergency=-34|^ engine=-10|^ enjoy=-33|^ enough=25|^ errors=18|^ evacuate=8
^ evacuation=-6|^ every=23|^ everyone=26|^ expect=-10|^ extra=-12|^ fair=7|^ fake=-23|^ family=9|^ farmers=-5
^ feeling=20|^ fees=-7|^ fema=7|^ fill=-25|^ find=-11|^ fire=-22|^ firefighter=19|^ firefighters=-9|^ flash=36
^ flood=-19|^ flooding=-7|^ folks=20|^ follow=-15|^ for=17|^ former=-10|^ found=-30|^ four=29|^ frankly=34
^ free=-22|^ from=-19|^ full=-11|^ fund=17|^ gas=13|^ give=12|^ going=-18|^ gone=23|^ good=-45|^ got=-31
^ grab=20|^ graduation=26|^ graffiti=12|^ great=-7|^ grow=12|^ guess=34|^ have=-8|^ he=-23|^ he's=17
^ heading=-27|^ health=-12|^ hear=14|^ heat=-9|^ hello=6|^ help=23|^ here=-52|^ here's=13|^ hey=-7|^ hi=-31
^ high=9|^ hit=7|^ home=-19|^ honestly=11|^ hot=13|^ house=10|^ housing=7|^ how=-22|^ hurricane=15|^ hydrant=9
^ i=7|^ i'll=12|^ i'm=9|^ i've=20|^ if=-44|^ imagine=17|^ imho=25|^ in=-42|^ is=-7|^ it=-78|^ it's=-24
^ jesus=8|^ join=21|^ just=-13|^ keep=-25|^ kids=-14|^ killed=17|^ killer=-33|^ kim=8|^ know=-29|^ ladder=12
^ ladies=9|^ lead=13|^ leaf=13|^ learn=-16|^ leave=-17|^ let=11|^ let's=17|^ library=39|^ license=-8
^ light=22|^ like=7|^ link=-9|^ list=21|^ lock=-22|^ look=-33|^ lost=-27|^ love=-7|^ loving=11|^ low=-13
^ mail=31|^ make=-28|^ map=-8|^ mark=54|^ marlow=9|^ may=18|^ maybe=35|^ mayor=-13|^ measles=17|^ measure=-16
^ meet=-37|^ mention=7|^ merry=17|^ message=27|^ missed=-7|^ missing=-6|^ moody's=15|^ more=-7|^ most=26
^ move=-13|^ movie=8|^ moving=-22|^ mr=-8|^ ms=-10|^ my=34|^ name=27|^ need=-39|^ neighborhood=-14|^ never=-67
^ new=-22|^ next=-25|^ night=-12|^ nine=21|^ no=-41|^ nobody=53|^ none=11|^ not=17|^ noted=19|^ nothing=30
^ now=13|^ nws=10|^ oak=-23|^ of=5|^ officer=-23|^ officers=-40|^ oh=23|^ old=-7|^ on=28|^ once=16|^ one=40
^ only=52|^ ordinance=-7|^ our=-25|^ paid=-15|^ paper=-7|^ parents=7|^ parks=8|^ pass=-44|^ pay=-25|^ permit=8
^ personal=-9|^ personally=7|^ pets=-13|^ photo=-35|^ photos=-7|^ pick=-22|^ pineapple=23|^ pizza=-12
^ plan=-19|^ please=-20|^ poll=-10|^ polls=-8|^ pool=-15|^ post=14|^ power=-29|^ pregnant=25|^ press=-17
^ pride=14|^ promise=-5|^ property=15|^ proud=6|^ put=-24|^ quick=8|^ rain=-18|^ rake=-11|^ read=-12
^ reading=-6|^ real=23|^ recycling=-7|^ red=-22|^ register=-10|^ rent=18|^ report=-27|^ reserve=-18|^ rest=33
^ retweet=7|^ ride=11|^ riders=6|^ rides=9|^ right=-9|^ rip=6|^ river=13|^ riverwalk=-17|^ roads=-9|^ route=20
^ rt=10|^ rules=-8|^ run=-6|^ sandbags=-7|^ say=-36|^ sb=22|^ scam=-29|^ scan=-13|^ schools=15|^ see=-41
^ seen=-12|^ send=27|^ seniors=15|^ severe=6|^ sgt=8|^ share=-20|^ she=-32|^ shelter=44|^ shocker=9|^ shoot=7
^ shots=14|^ shout=8|^ show=14|^ signs=-6|^ six=-5|^ skip=35|^ slow=21|^ small=-12|^ smash=14|^ smell=14
^ smoke=-12|^ snap=7|^ snow=16|^ so=24|^ some=6|^ somebody=33|^ someone=32|^ sorry=-47|^ source=-18
^ spanish=-5|^ speeding=-9|^ spoiler=5|^ sponsor=10|^ spot=17|^ spring=20|^ staff=23|^ start=9|^ statement=14
^ station=-10|^ steps=-5|^ still=13|^ stop=-56|^ storm=-13|^ story=9|^ street=-25|^ strike=-10|^ summer=-10
^ sunrise=-8|^ super=-7|^ support=-20|^ sure=23|^ surprise=-21|^ survey=18|^ suspect=13|^ swat=15|^ swim=-19
^ tag=20|^ take=-15|^ talk=11|^ teens=-20|^ tell=-14|^ ten=13|^ test=-12|^ text=21|^ thank=-83|^ thanks=-69
^ that=-34|^ that's=23|^ the=-31|^ their=20|^ then=5|^ there=19|^ there's=35|^ these=11|^ they=-32
^ thinking=-7|^ this=-18|^ thoughts=30|^ three=19|^ thumbs=16|^ tickets=14|^ tips=-20|^ to=35|^ today=-5
^ today's=-10|^ tonight's=17|^ too=20|^ top=18|^ tornado=20|^ town=16|^ trash=-30|^ try=-16|^ tuesday's=10
^ turn=6|^ twelve=-22|^ two=-8|^ type=23|^ unconfirmed=8|^ until=-16|^ update=-13|^ use=-32|^ visit=5
^ volunteers=11|^ vote=29|^ voting=-11|^ walk=-5|^ want=-17|^ wash=-24|^ watch=-17|^ watching=-23|^ water=-18
^ wave=-27|^ we=-68|^ we'd=21|^ we'll=23|^ we're=6|^ we've=18|^ wear=-34|^ welcome=-22|^ what=-18|^ what's=27
^ when=-9|^ where=17|^ which=-19|^ why=13|^ wine=48|^ winter=14|^ without=13|^ word=7|^ work=-10|^ wow=5
^ write=-12|^ yard=6|^ yes=-6|^ you=-50|^ you'll=14|^ you're=-43|^ your=-9|^ zone=12|^ {emoji}=-101
^ {hashtag}=19|^ {mention}=-52|^ {own}=-6|^ {phone}=-9|a=34|a #=-22|a $#=36|a _ !=-34|a _ #=-38|a _ $=-14
a _ ?=-9|a _ a=-11|a _ about=-10|a _ alarm=-8|a _ are=-11|a _ at=-22|a _ bag=-11|a _ ban=-11|a _ because=-6
a _ below=12|a _ bill=-11|a _ bird=16|a _ blue=17|a _ break=9|a _ bus=-7|a _ but=17|a _ by=-36|a _ call=8
a _ can=14|a _ card=25|a _ cart=37|a _ case=7|a _ cause=-12|a _ driver=6|a _ early=-17|a _ fee=-20
a _ fire=-17|a _ for=21|a _ from=-26|a _ has=20|a _ hearing=7|a _ here=-9|a _ home=11|a _ id=-16|a _ idea=21
a _ if=14|a _ in=-6|a _ is=28|a _ just=17|a _ lane=19|a _ leak=19|a _ license=-30|a _ line=-13|a _ link=-12
a _ machine=9|a _ man=16|a _ means=-18|a _ meeting=-8|a _ message=-29|a _ million=-20|a _ minute=-7|a _ of=8
a _ or=-15|a _ over=-9|a _ park=11|a _ parking=9|a _ pass=-11|a _ permit=-22|a _ pickup=-21|a _ pipe=-6
a _ place=-11|a _ pump=-13|a _ question=-13|a _ ride=-16|a _ ring=-16|a _ sh=7|a _ sign=21|a _ so=12
a _ spot=-7|a _ that=-6|a _ this=-11|a _ ticket=6|a _ to=-9|a _ today=13|a _ trailer=8|a _ tree=-11
a _ unless=35|a _ walk=10|a _ wallet=-10|a _ warning=-14|a _ warrant=10|a _ was=-15|a _ way=-10|a _ we=22
a _ when=7|a _ who=-17|a _ will=-7|a _ with=12|a _ would=17|a _ year=-30|a _ you=-8|a bad=14|a bag=10|a big=-7
a bike=-13|a bill=-11|a bit=12|a blanket=20|a book=-17|a broken=-9|a bucket=14|a burn=-16|a bus=-20
a caller=-11|a car=-16|a card=-19|a chair=-12|a chance=19|a check=25|a child=6|a cigarette=5|a city=-14
a cold=16|a complaint=-6|a copy=-15|a couch=24|a county=-6|a couple=12|a crash=-12|a crazy=6|a crew=-9
a crime=-18|a deck=-8|a deputy=9|a desk=11|a doctor=14|a dog=-15|a driver's=-9|a drop=-7|a fake=-13|a fee=-11
a fence=8|a few=18|a fine=-18|a fire=14|a firefighter=-12|a first=-6|a flu=6|a form=7|a four=-11|a free=-19
a friend=6|a gift=7|a guide=10|a helmet=-11|a hispanic=18|a hold=-10|a home=-55|a hose=-5|a household=-6
a hundred=6|a hydrant=-6|a jar=-8|a job=8|a judge=-20|a jug=-14|a kind=7|a knife=15|a late=-11|a leak=-18
a leash=-25|a leg=14|a letter=-27|a library=10|a license=8|a light=-15|a line=9|a liquor=-7|a little=27
a long=-12|a look=9|a lost=-7|a lot=-30|a low=-15|a main=-13|a man=-16|a map=-10|a mess=12|a message=-21
a minute=20|a missed=-18|a missing=-13|a month=-16|a new=-19|a no=18|a parked=-8|a parking=8|a payment=-10
a permit=-25|a person=-18|a photo=-22|a picnic=-8|a pizza=-8|a plan=14|a plow=-23|a post=-6|a pothole=-17
a private=-11|a public=11|a quiet=7|a ramp=-7|a real=-13|a red=8|a reply=-7|a report=-6|a ride=8|a ring=24
a robbery=7|a round=15|a row=-7|a scam=-13|a second=-8|a short=-21|a sign=-10|a slow=-6|a small=-6|a state=-5
a storm=-14|a street=-19|a strike=14|a strong=-7|a summer=7|a sunday=-8|a talk=-19|a tax=8|a ten=-18|a test=-8
a ticket=-9|a time=-8|a toddler=14|a toll=-12|a total=7|a towel=-20|a town=7|a tree=-15|a truck=9|a very=-10
a visit=5|a walk=8|a watch=7|a water=-12|a week=-19|a wheelchair=-13|a while=8|a white=-11|a woman=11
a worn=-11|a yes=12|a.m.=-26|a.m. $=-36|a.m. _ #=-14|a.m. _ and=-10|a.m. _ monday=-6|a.m. _ route=-6
a.m. _ sunday=7|a.m. _ your=6|a.m. in=-9|a.m. on=39|a.m. so=11|a.m. to=-17|a.m. today=5|abbott=22|about=40
about #=-22|about $=7|about _ #=-20|about _ ?=-14|about _ a.m.=13|about _ at=-8|about _ day=6|about _ here=-7
about _ homes=12|about _ minutes=-6|about _ noise=-10|about _ street=18|about _ the=-9|about _ zone=12
about a=28|about an=-22|about it=20|about leaving=7|about our=12|about the=13|about their=-5|about three=-9
about to=18|about two=-8|about your=-7|absolutely=22|absol~=22|academy=-13|acade~=-13|accept=18|accep~=10
access=23|according=-22|according _ the=-8|according to=-22|accor~=-22|account $=25|account _ $=20|accounts=-6
acres=16|across=27|across the=6|act=38|act $=-10|action is=-7|active=20|activity=15|activ~=17|ad=-13
add _ to=15|add your=-11|added=-17|added a=9|address=-29|address $=-22|address _ $=15|address _ not=-11
address _ the=-6|address _ we=25|address and=26|address to=-7|addre~=-20|administration=8|admin~=12
admitted=10|admit~=10|adopt a=-16|adopted=-45|adopted budget=-10|adoption=-11|adopt~=-74|adult=-28|adults=15
adults _ would=8|adults we=8|advan~=7|advice=5|advisory=13|affected=10|affec~=9|afford=14|after=-59
after #=-30|after _ $=21|after _ fire=-22|after _ p.m.=-6|after _ years=-19|after a=17|after that=13
afternoon=20|afternoon $=16|after~=23|again=43|again $=33|again _ $=-7|again _ you=-13|against=10
against _ $=-19|against our=-5|again~=10|agency=-8|agency _ the=-8|agenda=-5|ages=-26|ages #=-15|ages $=-10
ages _ and=-6|ages _ to=-9|ago=20|agree=17|agreed=20|agreed _ buy=12|agreed to=15|agreement=-14|agree~=-14
ahead=15|ahead $=-6|ahead _ the=18|ahead of=14|ahead on=-9|aid=-18|aid to=-15|air=14|air $=19|air _ $=6
air _ is=-11|airport=-10|airpo~=-10|alarm=-43|alarm $=-16|alarm _ $=-7|alarm _ the=14|alarms=-41|alder=17
alert=-20|alert a=-10|alerts=-11|all=16|all #=-24|all $=25|all _ $=-6|all _ can=6|all _ for=6|all _ in=-8
all _ of=-8|all _ parks=-19|all _ so=-28|all _ the=13|all _ them=5|all _ us=-5|all _ welcome=-12|all ages=-11
all are=-16|all clear=-16|all day=-27|all for=9|all four=-7|all night=19|all of=-17|all six=-8|all to=13
all week=23|all you=17|allah=29|allegations=12|aller~=23|alley=-11|allowed=-19|allowed on=-13|allow~=-19
alma=-18|alma reed=-28|alone=26|alone $=5|along $=7|along the=-14|along to=-12|already=23|already $=12
alrea~=23|alvarez=11|alvarez _ the=-18|alvar~=10|always=31|am=13|ambulances=14|ambul~=13|amendment=7|amend~=7
american=15|ameri~=24|amount=-15|an=66|an _ $=13|an _ ?=-5|an _ and=-9|an _ call=-5|an _ fired=11|an _ has=8
an _ in=8|an _ of=-14|an _ on=18|an _ review=10|an _ stove=9|an answer=-7|an arrest=-16|an evacuation=6
an explosion=11|an extra=18|an eye=14|an hour=-43|an id=-10|an internal=10|an officer=20|an open=-7
an unattended=9|ana=-7|ana diaz=-18|and=-11|and #=-14|and _ #=-12|and _ $=-50|and _ $#=15|and _ a=21
and _ about=7|and _ add=-6|and _ all=28|and _ and=-31|and _ apologize=-33|and _ are=-9|and _ at=-15
and _ back=6|and _ be=31|and _ bill=-5|and _ bills=11|and _ by=7|and _ can=14|and _ can't=21|and _ council=12
and _ county=-15|and _ crew=-8|and _ did=-8|and _ driver=17|and _ expect=7|and _ families=-14|and _ first=9
and _ for=-59|and _ has=-8|and _ hat=-19|and _ have=16|and _ here=-5|and _ home=-15|and _ hope=19|and _ how=-8
and _ if=6|and _ in=20|and _ interpreters=-7|and _ is=-6|and _ it=-30|and _ last=7|and _ leave=-11
and _ library=21|and _ lot=-11|and _ low=-9|and _ more=-6|and _ need=11|and _ new=-12|and _ night=12
and _ no=-10|and _ not=-23|and _ nothing=9|and _ number=14|and _ of=-12|and _ off=-20|and _ offenders=8
and _ on=29|and _ one=-22|and _ open=-16|and _ our=-8|and _ out=-18|and _ own=28|and _ plan=13|and _ see=28
and _ share=-11|and _ still=-14|and _ street=-7|and _ team=-6|and _ the=7|and _ them=-19|and _ they=17
and _ this=12|and _ to=-8|and _ two=7|and _ under=-12|and _ until=-19|and _ up=8|and _ us=-12|and _ want=11
and _ was=13|and _ what=9|and _ why=5|and _ will=21|and _ with=-26|and _ would=-18|and _ year=7|and _ you=31
and _ your=-19|and _ {own}=-9|and a=-34|and anyone=-6|and are=15|and ask=-15|and asked=-7|and at=-6|and be=11
and birch=9|and bring=-11|and call=-34|and cans=-10|and come=10|and crews=-20|and date=-10|and detectives=-6
and dogs=21|and don't=5|and elm=9|and every=16|and found=-15|and from=-10|and give=7|and go=-9|and has=-15
and have=-15|and he=29|and help=16|and her=15|and here=-16|and here's=6|and hopes=23|and how=-8|and i=-7
and i'll=16|and is=-12|and it=-9|and it's=-13|and its=13|and leave=-23|and let=-9|and may=22|and meet=-9
and night=-7|and no=-8|and nobody=15|and oak=24|and one=-8|and other=-21|and pick=-15|and pie=11|and post=-13
and put=-6|and repeat=8|and reply=-8|and rest=13|and run=22|and share=11|and she=17|and she'll=5|and sign=8
and simple=10|and so=20|and spanish=-7|and stay=-11|and strollers=-5|and tag=18|and take=-32|and taken=-15
and tell=-15|and thank=-15|and that's=9|and then=30|and three=-6|and try=7|and two=-20|and up=-6|and use=-12
and vietnamese=-6|and vine=-7|and walk=-7|and was=9|and we=9|and we'll=-20|and what=6|and when=6|and where=-27
and you=14|and you'll=8|and you're=22|and your=12|angry=-20|animal=6|animal control=-8|animal services=23
animal shelter=-15|animals=8|animals $=15|anima~=7|ann=-36|anna=-6|announce=16|announced=-12|annou~=5
another=52|another _ $=14|anoth~=52|answer=-23|answer $=-20|answer _ $=-5|answered $=6|answers=-9|answe~=-9
antibiotics=14|antib~=14|any=7|any _ $=-26|any _ in=22|any _ or=-15|any city=18|any hour=-6|any library=-9
any of=-7|anybody=19|anybo~=34|anymore=29|anymore $=25|anymo~=29|anyone=60|anyone ?=33|anyone _ $=33
anyone _ offended=12|anyone can=-15|anyone in=5|anyone was=12|anyone who=-13|anything=-8|anything about=-19
anyth~=-8|anyway=-7|anyway $=-13|apart=6|apartment=11|apartments=23|apartments !=8|apartments _ #=10
apartments _ $=8|apartments at=10|apart~=34|apologies=25|apologies to=15|apologize for=11|apologize to=-19
apolo~=22|app=-6|app $=-24|app _ $=34|app slowly=14|apparently=30|appar~=30|appeal=12|appla~=16
applications=-12|appli~=-23|apply=-43|apply _ the=-13|apply at=-15|apply by=-10|apply for=-11|apply with=10
appointment=15|appoi~=15|appre~=12|approve=13|approved=-19|approved _ mill=-6|approved a=-11|approved the=-6
april=-68|april #=-38|april $=-24|april _ $=-22|april _ and=-7|april _ our=-10|arbor~=-21|archive=-26|are=-29
are #=-8|are $=37|are $#=-29|are _ $=-6|are _ a=17|are _ again=-13|are _ allowed=-13|are _ and=-16
are _ at=-17|are _ by=27|are _ down=11|are _ duty=9|are _ every=-24|are _ first=-17|are _ for=-5
are _ friday=9|are _ if=7|are _ in=26|are _ it=24|are _ now=-27|are _ on=-51|are _ online=8|are _ or=-8
are _ out=15|are _ sale=-11|are _ the=-20|are _ their=7|are _ there=20|are _ this=-13|are _ through=22
are _ to=-18|are _ today=-10|are _ tomorrow=24|are _ until=11|are _ us=-13|are _ with=-18|are _ your=32
are _ {own}=-7|are a=61|are about=9|are asking=10|are at=-10|are back=-12|are closed=8|are coming=16
are doing=24|are due=13|are fine=11|are flushing=-10|are for=-9|are free=-61|are glad=-10|are hearing=10
are heartbroken=11|are here=7|are hiring=-11|are in=-20|are investigating=16|are invited=-8|are looking=-23
are not=-13|are now=10|are off=6|are on=-41|are open=-19|are out=-21|are possible=-11|are posted=-23
are public=-9|are replacing=-7|are right=-9|are set=-12|are sick=7|are sorry=13|are still=-33|are taking=14
are up=-10|are watching=16|are welcome=-22|are with=5|are you=-14|area=-9|area $=13|aren't=38|armed=35
around=50|around #=23|around $=15|around _ clock=-7|around _ the=6|around the=-16|arrest=10|arrested=-24
arrested _ man=-14|arrested _ suspicion=-19|arrested on=-22|arres~=-21|arson=7|arsonist=23|arson~=23|art=-15
art _ this=21|art fair=10|artist=8|as=30|as _ #=-9|as _ and=8|as _ as=33|as _ law=-15|as _ the=17|as a=27
as council=-13|as many=10|as of=-6|as state=-13|as the=-8|as usual=6|as well=7|ash=-19|ashamed=18
ashamed of=18|asham~=18|asian=12|ask=-80|ask _ and=14|ask _ anything=-6|ask _ to=-18|ask _ your=-12|ask a=-9
ask about=-6|ask around=31|ask for=-30|ask the=-40|ask them=10|ask us=-7|ask you=-17|asked _ to=6
asked for=-14|asked the=8|asked to=14|asking=-12|asking _ $=-9|asking for=8|asks=-42|asks _ to=-14
asks _ your=-13|asks for=-19|asleep=20|assault _ the=9|assau~=9|assessment=7|association=-17|assoc~=-17
assured=12|assur~=12|asthma=7|at #=15|at #%=20|at $#=-7|at _ !=28|at _ #=18|at _ $=-16|at _ ?=-17|at _ a.m.=12
at _ and=-6|at _ at=23|at _ bank=16|at _ beach=-22|at _ birch=13|at _ branch=8|at _ bus=6|at _ canal=10
at _ central=-13|at _ city=7|at _ clinic=-18|at _ council=13|at _ county=-21|at _ court=6|at _ dam=-6
at _ depot=-6|at _ desk=-18|at _ fair=-5|at _ farmers=-20|at _ feet=-8|at _ fire=-20|at _ for=-21
at _ front=21|at _ gas=25|at _ gate=-29|at _ hall=-11|at _ hearing=-22|at _ high=-35|at _ home=-11
at _ hospital=15|at _ if=-6|at _ in=16|at _ library=-63|at _ library's=-9|at _ market=12|at _ mill=-15
at _ museum=-11|at _ north=-12|at _ oak=-15|at _ old=8|at _ on=-16|at _ open=-13|at _ or=-8|at _ p.m.=-32
at _ park=-65|at _ permit=6|at _ plant=8|at _ plaza=21|at _ police=-10|at _ pond=-9|at _ pool=18|at _ rec=-12
at _ riverwalk=18|at _ scene=13|at _ skate=-11|at _ staff=-6|at _ station=-10|at _ stop=-7|at _ store=6
at _ the=-7|at _ time=-22|at _ to=-9|at _ when=8|at _ yard=-7|at _ {emoji}=37|at about=24|at all=-15
at cedar=7|at central=-13|at city=-14|at dawn=14|at dusk=-11|at each=-10|at elm=-12|at every=-27|at fault=7
at first=10|at garner=-7|at half=-6|at hell=-12|at his=9|at home=12|at its=-9|at lakeside=12|at large=8
at lincoln=-14|at main=-7|at midnight=14|at mill=-39|at night=-14|at noon=9|at oak=-23|at our=24|at pine=-12
at saturday's=-12|at station=-10|at the=-59|at tuesday's=-17|at us=5|at window=24|at work=-8|at {link}=33
at {mention}=11|at {own}=-16|at {phone}=-60|attacked=11|attac~=17|attendance=16|atten~=37|attorney=6
attorney says=13|auction=-20|aucti~=-21|audio=-6|audit=6|audit~=-13|august=8|august #=11|autho~=-9|auto=-7
available=-9|avail~=-9|avoid=-20|avoid _ area=-29|avoid the=-26|award=-11|award $=-12|awarded=-15
awarded _ paving=-13|awarded the=-15|award~=-15|aware=28|away=51|away $=9|away _ the=28|away and=-16
away this=5|b=-19|b _ $=-9|babies=13|back=-15|back !=-14|back $=6|back _ #=14|back _ a=-6|back _ any=7
back _ friday=-7|back _ the=-25|back _ you=10|back at=8|back by=25|back from=-9|back home=-7|back in=-25
back on=-38|back to=-5|background=-12|backg~=-12|bad=54|bad _ $=19|badge=10|badge and=13|bag=-10|bag and=11
bags=-37|bags $=-16|bags are=-20|bakery=-11|balan~=20|ball=-12|ball _ the=10|ball fields=-12|ball on=10
ballot $=-21|ballot _ the=7|ballots=-9|ballots _ the=-8|ballots in=-5|ballo~=-9|balls=-14|balls and=-14
ban $=-16|band=-13|bands~=-12|bank=10|bank and=8|bank on=16|bankrupt=11|bankrupt _ city=11|bankrupt the=11
bankr~=20|bar=-13|barga~=15|barn=8|barn _ #=-8|barrel=17|barri~=10|baseless=7|baseless _ we=7|baseless and=7
basel~=7|basement=-8|basement now=-11|basically=16|basic~=16|basketball=-27|baske~=-41|bat=7|bats=-8
battery=-15|batte~=-16|bay=8|be=71|be #=-7|be _ $=-19|be _ at=-6|be _ by=31|be _ down=-10|be _ from=-15
be _ if=10|be _ near=20|be _ of=11|be _ on=-41|be _ the=6|be _ this=-34|be _ when=11|be _ with=33|be _ you=9
be a=13|be at=-15|be bothered=6|be charged=-18|be closed=10|be deleted=8|be fine=20|be held=17|be honest=30
be in=6|be on=-14|be plowed=18|be ready=10|be removed=-21|be safe=-16|be shots=20|be shut=-17|be the=9
be there=7|be towed=-32|be with=9|bea=7|beach=-38|beagle=-19|beams=-9|beams $=-8|bean there=11|bear=-6
bears=-13|beat=39|beat the=6|beats=32|beavers=-15|beavers built=-15|beave~=-15|because=-7|because _ a=-12
because _ are=-11|because _ is=-18|because _ staff=-8|because _ the=-13|because it=-15|because nobody=8
because of=-29|because the=11|because their=6|because we=-9|becau~=-7|become=16|become #=8
become _ apartments=8|become a=8|bed=7|bedroom=10|bedro~=10|beds=-14|bee=-6|been=45|been _ $=10|been _ and=-5
been _ by=12|been _ for=19|been _ in=7|been _ pending=10|been _ to=8|been a=-7|been found=-36|been tried=-13
beer=-6|beer festival=-15|before=17|before #=-19|before _ $=21|before _ a.m.=-10|before _ dig=-20
before _ drink=-11|before _ start=-20|before _ {link}=15|before friday=34|before it=28|before midnight=15
before noon=-6|before the=30|before you=-46|before your=-9|began=-32|begins=-16|begins _ #=-10|begins at=5
behind=77|behind _ $=6|behind bars=6|behind the=16|being=48|being _ $=14|believe the=10|believes=16|belie~=21
bell=-52|bell $=-17|bellamy=11|bella~=11|belongs to=-10|below=30|below $=8|below _ state=-5|below and=16
belts=-10|bench=-25|benches=-14|benches $=-7|bench~=-14|benefit=5|benef~=5|best=-11|best _ $=-7|best _ in=19
best _ is=-14|best _ of=-13|best _ to=-30|best ride=14|best shot=-14|best thing=8|best view=-22|bet=33|beth=12
better=34|better than=8|between=26|between _ and=-36|between midnight=6|betwe~=26|bid=-6|bid on=-8|bidding=-18
biddi~=-18|bids _ the=-9|bids are=6|bids for=-10|big screen=-16|bigger=-6|bike=-36|bike $=19|bike _ $=-14
bike _ a=-14|bike _ on=-11|bike lanes=-7|bike plan=-6|bike racks=13|bikes=-28|bikes $=-9|bikes and=-5|bill=-28
bill #=21|bill $=14|bill ?=-6|bill _ $=-11|bill _ your=23|bill and=6|bill by=-15|bill has=5|bill in=8
bill is=23|bill online=-9|bill to=-6|billboard=8|billb~=8|billing=11|billing _ $=-30|billing _ {phone}=-7
billing at=-7|billi~=7|bills=-21|bills $=7|bills _ out=-6|bills are=-8|bills go=-12|bin=-23|bin $=14
binoculars=-7|binoc~=-7|bins=-19|bins are=-28|bio=-19|bio $=-21|birch=12|birch _ is=-6|birch and=-6
birch avenue=-8|birch court=6|birch lane=7|bird=-36|birth=22|birth $=-24|birthday=17|birthday to=-7|birth~=17
biscuit=-66|biscuit a=-7|biscuit the=-24|biscu~=-65|bit=22|bit _ $=26|bitten=23|black=-28|black history=-6
black ice=-15|blame=19|blame $=26|blame _ county=14|blame _ the=-7|blame for=-7|blame the=14|blanket=16
blanket $=19|blankets=-15|blaze=27|bleach _ tap=16|bleach free=16|bless=11|blew=22|blizzard=8
blizzard warning=8|blizz~=8|block=-56|block _ $=-8|block parties=-11|block party=-10|blocked $=6|blocks=-7
blocks _ right=-9|blocks the=-9|block~=-14|blog=9|blood=27|blood _ at=-7|blood _ pills=14|blood drive=31
blood pressure=11|bloom=-18|blue=17|blue _ $=-21|blue _ and=-12|blue _ is=27|blue _ last=-7|blue cart=-11
blue coat=12|bo=-7|board=-17|board _ canvassers=-8|board games=-8|board of=-12|boat=-16|boathouse=-15
boathouse $=-14|boath~=-15|body=34|boil=-22|boil _ notice=-15|boil water=-27|boil your=7|bomb=18|bond=14
bond _ your=-15|book=-25|book _ $=-6|book _ at=35|book _ is=-18|book _ pick=-13|book _ reads=-9|book club=-27
book sale=20|bookm~=-32|books=-29|books $=20|books and=11|books for=-20|books on=-10|boots=28|born=35
borrow=-35|borrow a=-14|boss=21|both=-35|both _ are=-8|both sides=-17|bother=8|bothered=17|bothe~=24|bottle=19
bottled=9|bottled water=9|bottles=-24|bottl~=-15|bottoms=19|bottoms _ !=19|bottoms up=19|botto~=23|bought=-12
box=-29|box #=8|box _ city=-9|box _ the=-7|box at=-15|boxes=-18|boy=18|brakes=5|branch $=-6|branch on=-6
brandt=17|brass=17|brass band=13|bravo=8|bread=-23|break=-5|break _ $=-25|break _ posted=-8|break our=-8
breaking=9|breaking _ cars=5|breaking into=5|breaks=14|break~=9|breat~=18|brewery=7|brewe~=7|bridge=-6
bridge $=-8|bridge _ $=18|bridge _ closed=25|bridge _ is=6|bridge _ on=-14|bridge _ open=-35|bridge is=-13
bridge to=-8|bridges=-12|bridg~=-12|brigh~=25|bring=-55|bring _ $=13|bring _ and=10|bring _ blanket=20
bring _ card=-12|bring _ chair=-12|bring _ food=-7|bring _ friend=9|bring _ own=-6|bring _ towel=-17
bring a=-15|bring in=-20|bring it=7|bring two=-13|bring your=-13|brings=12|broke=23|broken=-38|brother=7
brother _ cole=6|brother lt=6|brothers=28|broth~=35|brought=23|broug~=23|brown=-10|brown ?=-6|brown _ $=-6
brown _ ?=-5|brush=5|brush _ the=-15|brush on=-16|bucket=19|buckets=9|bucke~=9|bucks=6|buddh~=29|budget=24
budget _ $=32|budget _ the=9|budget is=-13|budget workshop=13|build=-16|build a=-8|builder=10|building=-27
build~=-20|built=-39|bulk=14|bulk pickup=14|bulky=8|bulky item=9|bumps $=8|bumps _ in=-12|bumps go=-12
burglar=14|burglaries=-7|burglaries _ #%=-7|burglaries fell=-7|burglary=-6|burgl~=11|burn _ $=-16|burn ban=-15
burning=14|burning $=10|burni~=14|burns=14|bus=-65|bus $=10|bus _ #=-16|bus _ $=15|bus _ ?=-19|bus _ are=10
bus _ at=-17|bus _ is=-22|bus _ late=-23|bus _ on=-8|bus _ the=-10|bus _ was=8|bus drivers=18|bus is=-10
bus leaves=-10|bus map=11|bus route=-5|bus routes=-9|bus stop=-21|bus stops=-6|bus was=-23|buses=-32
buses $=-7|buses _ free=-10|buses _ until=-6|buses are=-14|buses run=-6|business _ $=-11|business days=-15
businesses=10|busin~=8|busy=-7|busy on=-8|but=54|but _ are=-19|but _ can=-17|but _ is=6|but not=24
but please=-12|but the=15|but true=-12|but we=-28|button=15|button _ $=23|buy=18|buy _ at=-9|buy _ mill=8
buy the=12|by=-36|by $=6|by _ ?=24|by _ a=-9|by _ and=27|by _ at=15|by _ bank=-13|by _ car=21|by _ clerk=-10
by _ county=-11|by _ door=-10|by _ loading=21|by _ may=-28|by _ or=-11|by _ parks=-15|by _ percent=-11
by _ school=7|by _ state=-24|by _ that=21|by _ the=-18|by _ third=11|by _ unattended=9|by _ weekend=13|by a=7
by all=11|by an=16|by email=-9|by first=-13|by friday=-23|by mail=-28|by marlow=-17|by may=-16|by midnight=12
by mistake=-12|by noon=-20|by our=-18|by phone=-7|by route=9|by sunday=-6|by the=27|by thursday=-10|by two=15
by wednesday=-12|c=8|cafe=-9|cake at=7|calendar $=13|calen~=28|call=-90|call #=-102|call _ $=-72
call _ about=14|call _ and=-8|call _ at=-7|call _ for=17|call _ from=-11|call _ hall=-6|call _ if=-16
call _ nurse=-15|call _ school=-6|call _ senator=29|call _ text=-14|call _ to=-8|call _ with=7|call ahead=-14
call billing=-9|call city=-6|call or=-14|call the=-8|call us=-19|call you=-14|call your=20|call {phone}=-10
called=-12|caller=6|calling=12|calli~=12|calls=-34|calm=-10|came=-11|came _ a=16|came out=-9|came to=-26
came with=16|camera=-35|cameras=-7|cameras $=-13|camer~=-7|camp=-8|camp _ $=27|campaign starts=-5|camping=11
campi~=11|can=-32|can _ #=-13|can _ a=-12|can _ all=12|can _ as=5|can _ at=-11|can _ back=6|can _ for=-27
can _ from=-8|can _ go=9|can _ how=-6|can _ it=-45|can _ join=-6|can _ on=-6|can _ that=14|can _ the=10
can _ up=-15|can _ with=-7|can _ you=-39|can _ your=-29|can _ {phone}=6|can apply=-10|can ask=-12|can be=-39
can borrow=-5|can do=31|can find=-7|can give=-21|can go=22|can help=-14|can look=-12|can pay=-11|can pick=-8
can reach=-17|can read=-15|can set=-5|can speak=-29|can still=-9|can stop=10|can take=8|can tell=8
can waste=-13|can we=16|can write=-9|can you=26|can't=35|can't _ $=16|can't _ a=13|can't _ about=-9
can't _ it=-6|can't _ that=8|can't _ the=16|can't _ to=10|can't _ you=-7|can't _ your=7|can't be=6
can't discuss=-16|can't get=12|can't promise=-12|can't read=15|can't say=-33|can't stand=9|can't talk=-9
can't work=6|canal=7|canal _ $=13|canal street=12|cancel=17|canceled=5|cance~=12|candidates=-11|candi~=-15
cannot=-15|cannot _ a=12|cannot get=12|canoe=-6|cans=-19|canvassers=-8|canva~=-8|cap=-23|captain=-14
capta~=-14|captions=-16|capti~=-13|car $=-8|car _ #=17|car _ $=19|car _ on=-6|car and=-12|car off=9
car seat=15|car thefts=-13|car wash=-7|card=-7|card _ the=-16|card and=-14|cards=-27|cards $=-29|cards _ the=8
cards at=8|care=16|care of=8|carel~=26|carl=15|carpet=40|carrier $=-12|carriers=15|carriers $=-9|carri~=16
carry a=-13|cars=-10|cars _ cedar=-6|cars _ for=-14|cars _ the=26|cars are=6|cars in=21|cars on=10
cars tonight=-14|cart=-62|cart $=-22|cart is=-11|carts=-21|case=-18|case #=-10|case _ #=-10|case _ and=8
case is=-12|case on=-6|cases=-23|cases $=-8|cash=50|cash _ $=16|cash app=22|casino=12|cat=21|catalytic=21
catal~=17|catch=-13|catch _ $=-5|catholic=27|catho~=27|cats=-6|cats _ dogs=15|cats and=15|caught=10|caught $=7
cause=-80|cause $=-18|cause is=-13|caused _ an=9|caused by=23|caused the=-31|cedar=-9|cedar $=16|cedar _ #=7
cedar and=26|cedar avenue=-6|cedar is=-6|cedar street=-38|celeb~=14|cell=55|cell {phone}=23|census=-17|cent=5
center=-36|center $=-5|center _ #=28|center _ friday=-17|center _ wednesday=-14|center and=20|center at=7
center desk=-5|center from=-9|center gym=-10|center is=12|center on=-31|centers=5|cente~=-10|central=-36
central _ $=-6|central _ on=-10|central library=-18|centr~=-36|cents=25|cents $=-14|ceremony=13|cerem~=13
certain=18|certa~=18|certified=-27|certified _ $=-21|certified the=-7|certi~=-41|chain=9|chair=-15|chair $=-11
chairs=22|chairs $=13|chairs and=11|chalk=17|challenge=-11|challenger=14|chall~=17|champ~=6|chance=18
chance $=15|chance _ a=18|change=-23|change $=-10|changed=-32|changed _ use=17|changed staff=17
changed the=-12|chang~=-33|charge=-37|charge $=-31|charged $=-24|charges=-14|charges $=5|charg~=-29|charter=13
charter amendment=7|chart~=13|chase=17|chat=9|chatter=10|chatt~=10|check=-41|check $=-9|check _ $=15
check _ before=15|check _ bin=25|check _ smoke=-5|check _ with=-7|check on=-9|check or=-6|check the=-46
check your=-25|checked=-35|checked #=-7|checked _ of=-16|checked _ the=-5|checked reports=-16|checklist=-7
checkpoint=-6|checkpoint _ #=-6|checkpoint friday=-6|checks=9|checks are=13|check~=-35|chemical=26
chemical _ $=19|chemi~=35|chess=-12|chest=5|chief=10|chief _ a=6|chief is=15|chief's=24|chief~=24|child=9
child is=9|child's=11|children=-11|children $=-5|children _ #=-16|children and=-6|children under=-9
children's=-9|children's _ $=-15|children's room=-9|child~=-9|chinese=20|chine~=20|chip _ $#=15|chlorine=9
chlor~=9|choose=15|chose=24|christmas=16|christmas _ $=-6|christmas _ city=17|christmas day=-6
christmas from=17|chris~=14|church=6|cigar=11|cigarette=5|cigar~=5|circle=10|cited=10|citizen=-20|citizens=22
citizens _ academy=10|citizens for=39|citizens police=10|city=-40|city $=24|city _ #=-10|city _ $=-5
city _ a=16|city _ and=-14|city _ are=-7|city _ at=-9|city _ drive=-10|city _ marlow=-16|city _ not=-12
city _ plaza=15|city _ shelter=-11|city _ this=18|city _ will=-5|city animal=-11|city attorney=15|city coat=-8
city does=-12|city hall=-33|city has=16|city manager=15|city of=-16|city offices=-7|city was=-6|city's=-24
claim _ $=-9|claim it=-12|class=-51|class $=-24|class _ teens=-13|class _ the=-14|class at=-16|class for=-13
class on=-20|classes=-15|classes $=8|class~=-24|clay=-8|clean=-20|clean _ $=-10|clean _ the=-12|clean _ up=13
clean it=13|cleaned=-27|clean~=-27|clear=-59|clear $=-36|clear _ from=-11|clear leaves=-11|clear the=-25
cleared=6|clearly=7|clear~=11|clerk=-9|clerk $=16|clerk _ $=5|clerk _ all=-12|clerk _ the=10
clerk _ {phone}=-9|clerk has=-6|clerk on=-5|clerk who=8|clerk's=-40|clerk's _ $=-21|clerk's office=-8
clerks=-17|clerk~=-40|click=-7|climb _ a=15|clinic=-33|clinic _ saturday=-6|clinic is=-7|clinic on=9|clock=-9
clock $=-14|clog=-39|clog _ $=-22|close=-35|close _ #=-8|close _ street=-8|close at=-10|close the=-21
close your=-11|closed=-40|closed _ #=-12|closed _ $=23|closed _ cars=-14|closed _ dec=-6|closed _ for=-27
closed _ friday=27|closed _ paving=22|closed _ repairs=-9|closed _ the=5|closed between=22|closed friday=-7
closed from=-8|closed meeting=6|closed on=-14|closed session=8|closed the=-9|closed to=-26|closed tomorrow=14
closed tuesday=-18|closed until=35|closes=-12|closes _ #=-17|closes at=-19|close~=-15|closing=29|closi~=28
closure=-6|closu~=-13|clothes=-8|cloth~=-10|cloud=5|cloudy=-6|club=-47|club _ on=-6|club _ the=-17
club meets=-7|club reads=-12|coach=15|coat=-22|coat _ $=-8|coat _ seen=-8|coat drive=-28|coat last=-8|code=-15
code $=-17|code _ at=-10|code _ staff=17|code _ the=-13|code changed=16|code on=-13|coffee=6|coffee _ the=5
coin=-9|coins=-10|cold _ for=-13|cold one=14|cold tap=-15|cole=-12|cole _ too=6|cole gone=6|collapsed=19
colla~=12|collecting=-8|colle~=7|color=-14|colors=-14|come $=14|come _ #=-5|come _ $=-19|come _ for=-5
come _ it=-22|come _ see=-12|come _ served=-6|come _ the=22|come _ to=27|come _ under=14|come _ with=-12
come _ you=13|come and=-29|come back=9|come by=-8|come early=-11|come first=-15|come for=20|come from=-20
come in=-17|come see=-20|come to=8|comedy=-6|comes=7|comes back=-8|comets=-6|coming=39|coming _ the=19
coming up=16|comment=-16|comment $=-8|comment _ $=-10|comment _ address=25|comment _ it=-9
comment _ pending=-9|comment _ the=-8|comment _ your=-32|comment because=-9|comment here=-9|comment on=-27
comment period=17|comment with=-32|comment your=40|comments $=-8|comments _ be=8|comments _ break=-8
comments _ the=7|comments that=-10|comments will=8|comme~=5|commission=-12|committee=25|committee $=14
committee _ $=8|commi~=11|common=-22|community garden=-16|company=12|company's=15|compared _ #=-7|compa~=27
compe~=13|complain=21|complaint=-6|complaint _ oak=-13|complaint on=-13|completely=15|compl~=48|compost=-46
compo~=-46|concert=-33|concert $=-7|concert is=13|conce~=-8|concrete=11|concr~=11|condition=10|condition $=11
conditions=-6|confidential=-6|confirm=-11|confi~=-16|congratulations=-49|congratulations _ our=-20
congratulations to=-37|congress=19|congr~=-15|consi~=7|const~=7|consu~=16|conta~=18|conte~=-10|contract=-15
contract to=-15|contractor=8|contribute=6|control=28|control $=17|contr~=22|conve~=21|cook=-15|cook with=-13
cooking=-14|cooking class=-11|cooki~=-15|cool=-26|cool _ at=-5|cool off=-5|cooling=12|cooling _ open=20
cooli~=12|copies=-23|copy=-26|copy at=-6|copy of=-12|corner=19|corner $=15|corners=5|corne~=5|coroner=-34
coron~=-9|correct=11|corrected=-13|correction=-5|corre~=-7|corrigan=23|corri~=23|cost=18|cost $#=-7|costs=-18
costs $#=-20|costume=25|costumes=-11|costu~=14|couch=6|couch $=-10|cough=-6|could=35|could _ it=-5
could _ the=6|could be=6|could do=18|could have=10|could not=13|couldn't=17|could~=17|council=-58
council _ #=-8|council _ $=-15|council _ a=-12|council _ in=-13|council _ is=10|council _ on=-24
council _ the=-17|council _ to=28|council _ vote=-20|council agreed=12|council approved=-22
council awarded=-15|council decided=-16|council meeting=10|council on=-12|council president=22
council voted=-21|council votes=-9|council will=-13|councilman=7|councilmember=64|councilor=11|counc~=28
count=-20|count $=-8|count _ $=11|count _ from=-6|count _ it=6|count is=-13|count on=6|counted=-21
counted $=-10|counter=12|counter $=-47|counter _ $=15|counter at=9|counter is=-9|counting=8|counts=18
counts $=10|counts _ $=-9|county=-34|county $=-14|county _ $=-23|county _ and=23|county _ certified=-12
county _ department=-12|county _ is=26|county _ officer=-12|county _ the=13|county _ to=27|county _ us=14
county _ wildfire=-5|county _ {phone}=-6|county at=-8|county clerk=-28|county courthouse=15|county fire=-11
county health=-40|county is=37|county jail=6|county not=12|county office=-12|county roads=5|county will=6
county's=5|count~=6|couple=34|couple of=12|course=25|course $=6|court=-6|court $=26|court _ $=10|court is=-5
court's=-14|courtesy=14|courtesy of=14|courthouse=20|courthouse $=-5|court~=19|cousin=19|covering=-10
covers=-16|cpr=-13|crack=19|cracks in=-10|crack~=-7|crane=7|crane $=6|crash=-7|crash $=-18|crash _ $=-6
crash _ oak=22|crash _ route=-12|crash on=8|crashes=19|crash~=23|creek=6|creek $=9|creek _ monday=-12
creek starts=-12|crew=-60|crew _ $=-8|crew _ be=-20|crew _ the=-9|crew _ they=-7|crew is=11|crew will=-11
crews=-45|crews _ a=21|crews _ at=24|crews _ be=-6|crews _ on=-12|crews _ the=10|crews are=-12|crews will=-33
crime $=-8|crime _ down=12|crime is=12|crimi~=-11|crisis=-10|crisis _ or=-6|crisis call=-6|critics=-11
criti~=-16|cross=-28|crossing=-17|crossing _ $=-13|crossing guards=-6|cross~=-15|crying=16|cup=-20|curb=-24
custody $=17|custody _ the=-19|customers=-8|custo~=10|cut=25|cut _ $=-22|cut _ ribbon=-17|cute=-21|cuts=-6
cutting=12|cutti~=12|cyclist=13|cycli~=13|d=19|dad=9|daily=19|dam=-13|dam _ at=-8|dam inspection=-12|damage=16
dana=22|danger=7|danger ?=-5|danger _ $=-5|dangerous=26|dange~=28|dare=10|dark=-17|dark $=14|data=7|date=-58
date $=-16|date _ $=-12|date _ birth=-9|date _ the=-17|date of=-9|date yet=-11|dates=-8|dates and=9|dawn $=14
dawn _ dusk=-18|dawn to=-18|day !=9|day $=-23|day ?=-9|day _ $=23|day _ a=-5|day _ all=-14|day _ are=-8
day _ is=13|day _ mill=-8|day _ night=-6|day _ school=-11|day _ the=-12|day _ this=-8|day and=18|day at=-15
day before=-6|day from=6|day late=-8|day of=10|day on=-11|day so=6|day to=-22|day {own}=21|days=-26|days $=-15
days _ $=20|days are=28|days before=-10|dead=37|dead at=20|deadline for=-9|deal=25|deal _ the=6|dealer=8
deals=13|death=-24|debt=26|dec=-8|dec #=-8|december=-8|decem~=-8|decide=-16|decided=-23|decid~=-33|deck=-11
deck $=-15|dee=-14|deep=17|degrees=-14|degrees $=-12|degre~=-14|delay=-20|delays=-10|delete=-33|delete _ $=-17
delete it=-14|deleted _ repeat=8|deleted and=8|deliv~=9|demand=5|demands=8|demands _ bankrupt=11
demands would=11|deman~=11|democ~=21|department=16|department _ #=10|depar~=13|depen~=-10|depos~=9|depot=17
depot $=5|depot and=10|depot road=12|depot square=-22|depot theater=-6|deputy=14|describe=6|descr~=15
deserve=13|deserves=20|deser~=41|design=5|design by=8|desk=-25|desk $=-37|desk _ ahead=-12|desk _ the=-9
desk _ you=7|desk _ {phone}=-7|desk and=-6|desk at=-10|desk by=6|desk call=-12|desk to=-15|desks=-6
detective=15|detectives=28|detectives _ watching=21|detectives are=6|detec~=28|detour=-32|detour _ #=-18
detour on=-18|detours=6|detou~=6|devel~=21|diabe~=5|dial=-26|dial #=-24|diaz=-18|did=46|did $=5|did _ $=-8
did _ know=-6|did it=10|did the=13|did you=13|didn't=8|didn't _ it=9|die=21|died $=-12|died in=-32|dig=-16
dig $=-20|digging=6|diggi~=6|dinner=5|directions=-6|directly=38|director=20|director _ osei=-12
director kim=-12|director osei=-17|direc~=52|disabled=-10|disab~=-10|disagree=9|disagree with=9|disag~=9
disco~=30|discuss=-16|discuss _ here=-15|discu~=-10|disgusting=14|disgu~=14|dismi~=17|dispatcher=-9
dispatchers=16|dispa~=14|display=8|display at=-11|displ~=17|district=-14|district $=-11|dm=-19|dm us=-31
dms=30|dmv=-17|do=-21|do $=12|do _ $=-11|do _ again=7|do _ comment=-13|do _ drive=-7|do _ enter=-17
do _ have=12|do _ know=-25|do _ post=-7|do _ share=-8|do _ work=10|do _ worry=14|do all=10|do anything=-6
do it=22|do not=-81|do you=26|dock=28|dock $=20|dock _ $=-8|doctor _ drink=16|doctor just=16|docto~=-9
does=-13|does a=-16|does not=19|does the=-14|does your=-6|doesn't=33|doesn~=33|dog _ a=-11|dog _ are=-7
dog _ is=18|dog _ the=-6|dog licenses=-14|dog owners=10|dog park=28|dog run=-6|dogs=-11|dogs _ a=-8
dogs _ the=-16|dogs at=-11|dogs on=-8|doing=22|doing _ $=12|dollar=-15|dollar _ the=5|dollars=14|dolla~=14
don=-10|don't _ $=10|don't _ a=19|don't _ it=-12|don't _ the=7|don't discuss=-18|don't get=15|don't have=22
don't like=18|don't miss=9|don't need=14|don't share=-18|donate to=9|donated=-22|donated by=-10|done=17
done _ $=10|donuts=8|door=6|door $=-17|door _ #=7|door _ a=-6|doorbell=27|doorb~=27|doors=21|doors _ at=-8
doors and=-21|doors open=-9|doors shut=7|dot=-7|double=46|double _ $=25|doubt=12|dover=27|down=49|down #%=11
down $=27|down _ !=12|down _ #=16|down _ $=10|down _ one=6|down _ the=7|down _ you=-7|down and=-12|down from=5
down on=-12|down the=-7|down to=11|downed=15|downg~=13|download=6|downl~=6|downtown=27|downtown $=-11
downt~=27|doyle=-6|draft=52|draft _ plan=11|drain=-44|drain $=-27|drain _ your=-10|drains=-11|draw=13
drawing=-9|drawi~=-11|dress=24|dress~=14|drew=-16|drifting=-13|drift~=-13|drill=-12|drink _ $=20
drink _ free=16|drink and=-15|drink bleach=16|drink it=5|drink up=14|drink water=-15|drive $=-17
drive _ friday=26|drive _ water=-8|drive at=-7|drive slowly=-18|drive through=-20|driver=47|driver $=-18
driver is=-22|drivers please=-11|driveway=-5|driveway _ $=-11|drive~=17|driving=22|drivi~=22|drop=-13
drop _ $=-6|drop _ in=-12|drop a=13|drop box=-13|drop in=-10|drop it=-7|drop off=-23|drop your=23|dropped=39
dropped _ ball=15|dropped the=15|dropping=7|dropp~=46|drops=9|drove=13|drove _ adults=8|drove like=8
drowned=25|drowned at=17|drown~=21|drug=21|dry=-37|dry $=-18|due=-17|due _ #=-7|due _ the=-6|due friday=14
due on=-8|due to=-8|dui _ friday=-6|dui checkpoint=-6|dump=27|dumping=17|dumpi~=17|dumps~=33|during=5
during _ work=-7|dusk=-35|dusk $=-31|dust=-14|duty=12|duty from=13|dying=-7|e=14|e _ $=12|each=-59
each _ can=-8|each _ gets=-7|each _ until=-11|each day=-9|each dollar=-10|each month=-7|each of=12|early=-25
early $=-14|earn=-12|easily=22|east _ $=-19|east trail=5|easter=-19|easton=23|eastside=-8|easts~=-8
easy _ $=-14|easy to=-25|eat=11|eating=-17|ed=-31|effect=30|effect !=21|effect _ $=20|effect for=9|effec~=7
eggs=-21|eid=-24|eight~=15|elect=22|elected=-9|election=8|election $=-10|election _ $=-9|election _ and=7
election mailer=7|electric=-22|elect~=-12|elementary=17|elementary _ $=5|elementary _ our=-9|eleme~=17
elevator=-10|eleva~=-15|eleven=22|elm=-5|elm $=-7|elm _ #=-18|elm _ is=17|elm _ to=-8|elm and=-13
elm bridge=-15|elm court=17|elm st=-6|elm street=-10|else=13|else is=9|email=17|email the=-16|emails=15
embar~=16|emergencies=18|emergency=-15|emergency ?=-32|emergency _ $=-32|emergency call=-5|emoji=11|emojis=10
employee=-24|employee _ the=-9|employee of=-9|employers=12|emplo~=-22|end=49|end _ #=-12|end of=8|end on=27
ended _ #=-6|ended at=-16|ending=22|endorse=-21|endor~=-22|ends=13|ends _ $=5|enfor~=-16|engine #=-12
engin~=-6|english=15|engli~=15|enjoy=-36|enjoy the=-20|enough=21|enough $=41|enter=-19|enter _ $=-17
enter floodwater=-17|enter the=-8|entered=18|entered _ a=18|enter~=23|entrance=15|entrance $=17|entra~=15
envelope=-29|envel~=6|error=-40|error $=-24|errors=18|errors occurred=18|estimate=-12|estimate _ the=-14
estimate for=-5|estim~=-12|evacuate=14|evacuate _ !=13|evacuate now=13|evacuation _ for=-21
evacuation _ now=26|evacuation _ with=-15|evacuation map=-12|evacuation warning=6|evacuation zone=-10
evacu~=26|even=38|evening=-11|evening $=6|eveni~=-11|events=-13|ever=26|ever _ to=6|every=37|every _ $=-47
every _ counts=20|every _ in=15|every _ limit=-9|every _ of=12|every _ on=-8|every _ to=9|every _ will=9
every branch=-9|every day=-21|every dollar=-8|every friday=-7|every home=13|every morning=26|every officer=9
every one=-6|every state=-9|everybody=20|everyone=34|everyone _ came=-16|everyone _ the=10|everyone got=-6
everyone is=7|everyone on=5|everyone who=-16|everyone's=12|everything=18|every~=95|evidence=11|evide~=11
exactly=10|exact~=10|excep~=-22|excit~=9|executive session=6|exhibit=-6|exhib~=-6|exit=9|exits=29|expect=7
expect _ bridge=-8|expect _ finish=-9|expect _ open=-6|expect delays=-8|expect elm=-8|expected=-18|expects=-8
expec~=-25|explain=16|explain _ new=11|explain the=14|explains=-10|expla~=6|explosion=17|explo~=14|eye=8
eyes=6|f=18|facebook=38|facebook $=39|faceb~=38|facing=-8|fact=-16|fact sheet=-18|fail=40|failed=36|fails=-7
fair=20|fair $=14|fair _ $=-16|fair _ year=7|fair and=8|fair is=10|fair point=-11|fair this=7|faith=-12
fake=-42|fake page=-7|fall=38|fall $=25|fall for=7|falling=5|falli~=5|falls=23|falls #=-17|falls $=40
falls _ #=-29|falls _ a=-19|falls _ the=-7|falls at=-10|falls on=-23|falls pd=6|falls police=6|falls will=7
false=-7|false $=-7|families=-10|families _ the=18|families are=8|family=11|family $=-20|family _ $=17
family _ been=-23|family _ {link}=12|family has=-15|family is=-12|family of=16|family rebuild=12|famil~=-12
fans=-21|fantasy=12|fanta~=12|far $=-36|fare=12|fares=7|farewell=-18|farewell to=-18|farew~=-18|farm=8
farmers=-22|farmers _ $=13|farmers _ opens=21|farmers market=-22|farme~=-22|fast=21|fast and=20|faster=23
faucet=-19|faucet _ waste=-12|faucet can=-12|fault $=7|fault _ the=-6|favor=9|favorite=-14|favorite _ name=-6
favor~=-15|fay=6|fear=38|federal=-7|feder~=-7|fee=-18|fee $=-28|fee _ $#=-17|fee for=-22|fee is=25|feedback=17
feedback _ the=14|feedback on=14|feedb~=17|feel=26|feel _ $=-14|feel ill=-12|feeling=20|feeli~=35|feels=13
fees=-39|fees $=7|fees _ $=-14|fees are=-12|feet=-29|feet _ and=-9|feet _ the=5|feet _ water=8|feet and=12
feet away=-9|feet from=-11|feet in=-7|feet of=8|feet on=9|feet tall=-15|fell #%=-7|fell _ in=-7|fell asleep=20
fell by=-21|fell from=20|fellow=11|felt=14|fema=6|fence=13|fence is=-13|fern=16|fern _ $=9|festival=-21
festival $=-13|festi~=-21|few=22|fewer=7|fi=-6|field=8|field _ $=-7|fields=-15|fifth=-11|fight=11|fighting=30
fight~=34|file=7|file _ complaint=-10|file a=-11|filed=-11|fill=-11|fill _ jug=-13|fill a=-13|fill in=17
fill it=5|filled=24|fills=13|film=-27|filter=7|filte~=20|final=12|final _ #=25|final _ ?=-13|final tonight=-13
finale _ night=8|finale last=8|finally=44|finally _ the=6|final~=45|finances=19|finan~=12|finch=-8|find=-38
find $=-10|find _ $=-12|find out=6|find the=-23|find you=-12|find your=-8|finding=12|findi~=7|fine=22
fine to=12|fined=15|fines are=-15|fingers=21|finge~=26|finish=-9|finish the=6|finished=-8|finis~=-8|fire=-40
fire ?=19|fire _ #=-8|fire _ $=29|fire _ and=-6|fire _ are=18|fire _ at=7|fire _ is=12|fire _ near=-5
fire _ on=12|fire _ open=-21|fire _ pine=19|fire _ probably=9|fire _ the=-29|fire _ will=-10|fire and=-13
fire chief=-11|fire engine=11|fire marshal=-14|fire station=-7|fire truck=-6|fire was=19|fire wildfire=-5
fired=11|fired _ weapon=11|fired his=11|firefighter=10|firefighters=-6|firefighters contract=-6
firefighters will=-6|fires=-49|fires _ the=-14|fires in=-17|fires start=-13|fireworks=-5|firew~=-5|firm=14
firmly=15|firmly behind=15|first=-46|first $=-11|first ?=-5|first _ $=-11|first _ at=6|first _ bank=7
first _ each=-6|first _ first=-6|first _ is=8|first _ of=-12|first _ the=-19|first bank=-17|first come=-9
first day=-11|first of=-17|first served=-6|first ten=10|first then=-12|first two=-9|first valley=7
first week=-16|fiscal=-8|fiscal note=-12|fish=-8|fit=-19|five=14|five _ to=13|five minutes=-17|five stars=15
fix=-8|fix _ $=-7|fix it=-17|fix the=-6|fixed=-57|fixed $=-11|fixed _ $=-20|fixed and=-16|fixed it=-12
flag warning=-7|flag watch=24|flags=-15|flames=30|flash=6|flash _ on=21|flash flooding=18|flashing=-12
flashlight=-6|flashlight $=-6|flash~=-18|flat=-15|flood=-6|flood $=-13|flood _ $=64|flood _ for=-7
flood _ it=-16|flood warning=-7|flooded=10|flooded _ $=13|flooding=8|flooding _ possible=-12|flooding on=15
floodwater=-17|floodwater $=-17|floor=-29|floor $=-16|floor _ city=-14|floor of=-14|flow=-27|flowe~=6|flu=-13
flu _ the=-14|flu at=-14|flu clinic=9|flu shots=-12|flush=-28|flushed=-7|flushing=-15|flush~=-18|flyer=-17
flyer _ the=-12|flyers=-14|flying=8|folks=115|folks $=26|folks _ the=12|follow=20|follow $=12|follow _ for=-20
follow the=-25|follow up=-12|follow us=25|follow {mention}=-14|followed=7|follower=18|followers=7|follo~=33
food=-23|food _ $=-6|food pantry=-6|food truck=5|food trucks=14|fool=-20|foot=-5|footb~=10|for=-16|for #=-31
for $#=-10|for _ !=13|for _ #=-52|for _ $=-21|for _ ?=-13|for _ a=-15|for _ about=11|for _ against=-27
for _ beer=-14|for _ billing=10|for _ book=-11|for _ budget=21|for _ camp=-6|for _ candidate=-11
for _ cause=-12|for _ county=-7|for _ days=18|for _ deck=6|for _ elm=-12|for _ family=-6|for _ favorite=-5
for _ fence=-7|for _ free=13|for _ from=24|for _ help=-13|for _ hour=-11|for _ hours=-17|for _ if=6
for _ in=23|for _ kind=-7|for _ last=6|for _ latest=13|for _ library=33|for _ man=16|for _ marlow=-12
for _ minute=-12|for _ minutes=-7|for _ new=23|for _ news=-12|for _ of=19|for _ old=6|for _ on=-12
for _ only=-14|for _ park=-19|for _ parties=-11|for _ patience=-26|for _ photo=-10|for _ pool=-6
for _ potholes=13|for _ river=18|for _ roof=8|for _ shelter=-30|for _ starts=-10|for _ stop=6|for _ street=-14
for _ summer=-9|for _ the=11|for _ this=6|for _ up=-9|for _ us=-18|for _ we=17|for _ weekend=8|for _ weeks=-10
for _ who=7|for _ work=-11|for _ years=-11|for _ your=-6|for _ {phone}=13|for a=51|for about=-13|for ages=-11
for all=-17|for an=6|for and=-16|for any=-6|for april=-6|for asking=-12|for block=-11|for by=-26
for checking=-10|for city=-12|for each=-13|for fall=-10|for five=-14|for free=-7|for good=37|for grades=26
for help=6|for her=-10|for him=11|for how=15|for it=40|for june=-5|for kids=-12|for lead=-15|for letting=6
for marlow=-23|for mayor=6|for mill=-7|for one=10|for parking=-11|for paving=9|for people=-22|for plow=7
for proposals=-6|for repairs=-29|for review=30|for summer=-7|for teens=-10|for telling=-13|for ten=14
for that=19|for their=-6|for them=16|for this=-17|for those=9|for three=9|for two=-15|for us=27|for ward=-11
for west=-14|for what=9|for witnesses=7|for your=-40|for zone=-24|force=5|ford=19|forecast=-29|forec~=-29
foreman=14|forem~=14|forest=17|forever=22|forever $=19|forev~=22|forget=15|forgive=21|forgive us=20|forgi~=21
forgot=15|form=-6|form $=-8|form _ the=-6|form at=-9|form is=15|former mayor=10|forms=-35|forms _ at=-14
forms _ id=11|forms are=-19|forty=34|forward=9|forwarded=16|forwa~=25|found=-76|found $=-18|found _ $=-32
found _ a=-11|found _ the=12|found a=12|found and=-15|found fireworks=-15|found in=24|found near=-15
found no=-5|founder=-8|found~=-13|fountain=13|fount~=13|four=-25|four $=-12|four _ and=-13|four of=30
frank=-23|frankly=35|frankly the=8|frank~=35|fraud=29|free=-85|free $=-24|free _ $=7|free _ advice=-7
free _ alarm=-8|free _ all=-11|free _ friday=-5|free _ help=-8|free _ night=-24|free _ on=-6
free _ saturday=21|free _ shots=14|free _ the=-12|free _ to=-18|free _ water=16|free _ your=6|free and=-20
free at=-9|free bike=6|free compost=-14|free for=-22|free legal=-13|free rabies=15|free rain=-9|free skate=-11
free smoke=-9|free swim=11|free tap=16|free tax=-8|free this=8|free to=-19|free with=-9|freeze=22|friday !=-19
friday #=-6|friday $=-47|friday _ no=-8|friday _ p.m.=-6|friday _ permitting=-8|friday _ the=-8|friday at=-8
friday dec=-7|friday may=20|friday weather=-8|friday's=-20|friday's concert=-22|fridays=-14|frida~=-34
friend=22|friend $=-10|friend and=11|friends=39|friends $=32|friends _ the=-17|friends _ win=6|friends at=-9
friends of=-6|friends to=7|frien~=42|from=-15|from #=-20|from _ !=6|from _ #=-16|from _ $=12|from _ a.m.=-12
from _ and=-21|from _ are=-9|from _ city=-8|from _ friends=-14|from _ hall=21|from _ house=-8|from _ in=-7
from _ june=20|from _ may=19|from _ mill=-9|from _ of=-24|from _ on=10|from _ own=-12|from _ p.m.=-8
from _ rec=19|from _ river=8|from _ state=-21|from _ street=-19|from _ the=11|from _ to=19|from _ year=16
from a=-22|from cars=-6|from city=14|from dawn=-6|from marlow=5|from monday=19|from noon=-7|from now=-5
from our=-24|from outside=-8|from the=-10|from tuesday=19|from us=13|from what=6|from your=8|from zipride=6
front=-24|front _ $=-14|front _ call=-12|front _ of=-8|front counter=14|front desk=-33|front street=18|fuel=20
full=9|full _ $=13|full _ and=10|full _ of=-7|full list=-16|full name=12|full responsibility=8|full stop=16
fun=-25|fun run=-16|fund=7|fund $=-6|fund is=20|funding=5|fundi~=5|fundraising=-6|fundr~=-8|furious _ the=8
further=7|further _ $=14|further notice=7|furth~=7|gallons=-11|gallons _ year=-12|gallons a=-17|gallons of=7
gallo~=-11|game=8|games=-19|games _ the=-15|garage=-25|garbage=17|garba~=17|garden=-48|garden at=-10
gardeners=-13|garde~=-13|garner=-10|garner park=-10|gary=14|gas=40|gas ?=14|gas _ $=14|gas _ at=-16
gas _ on=11|gate=-18|gate $=-21|gate _ changed=17|gate code=14|gates=7|gave _ #=14|gave the=-8|gave us=11
gave way=17|gear=-19|gear $=-5|general=-12|general fund=-12|generator=-8|genius=15|geniuses=30|geniu~=30
geolo~=-6|get=65|get _ $=-10|get _ at=9|get _ free=-7|get _ in=-5|get _ library=-10|get _ of=-5|get _ on=6
get _ the=23|get a=-22|get back=11|get in=19|get it=-8|get out=-25|get the=15|get there=6|get to=16|gets=74
gets _ $=12|gets _ new=-8|gets a=-9|gets you=11|getting=8|getti~=8|ghost=-6|gift=29|gift _ $=5|gift card=22
gift cards=-12|gift to=18|gifts=8|girl=12|girlf~=12|girls=-13|give=-21|give $=-8|give _ a=17|give a=-13
give us=6|give you=-22|give your=-7|gives=-18|gives free=-18|giving=7|glad=-21|glad you=-10|glass=-25
glass _ the=-23|glory=8|glove=9|gloves=-13|gloves $=18|gloves and=-13|go=24|go $=5|go ?=-8|go _ !=-8|go _ $=-6
go _ a=-5|go _ and=14|go _ at=14|go _ by=-10|go _ friday=-8|go _ on=-44|go _ the=-31|go _ to=7|go _ your=-7
go ahead=8|go back=5|go in=-58|go inside=-29|go north=-10|go on=-17|go up=11|goal=6|goats=-13|god=37
goes $=-17|goes _ $=12|goes _ the=-23|goes in=-27|goes on=-5|goes out=32|goes to=19|goes up=-25|going=35
going _ $=9|going _ the=-8|going around=-20|going on=-7|going to=12|gold=22|gold star=19|golf=18|golf _ $=6
golf course=16|gone=49|gone $=-8|gone _ $=14|gone _ soon=6|gone by=18|gone too=6|good=-11|good $=13
good _ and=5|good _ for=5|good _ the=14|good _ to=-19|good catch=-12|good morning=-6|good news=25
good question=-7|goodbye=14|goodb~=14|goofed=-6|gorgeous=19|gorge~=19|got=26|got _ !=8|got _ $=33|got _ the=7
got a=-17|got him=8|got into=7|got out=-6|got the=11|got this=-7|governor=-10|governor's=18|gover~=8|grab=34
grab a=7|grade=-20|graders=-36|graders at=-6|grades=17|grades #=17|grades _ to=18|grade~=-36|graduation=28
gradu~=17|graffiti=10|graff~=10|grand=12|grandma=13|grandparents=-8|grand~=23|grange=5|grange hall=5|grant=-19
grant $=8|grant _ the=-19|grants=-15|graphic=-9|graph~=-9|grass=-39|grateful=6|grate~=6|gray=-33
gray _ blue=-10|gray hair=-10|grease=-29|great=23|great _ $=-7|great question=-7|green=-13|green $=11
green _ $=-15|green _ on=-13|green _ the=-9|green at=-7|greg=20|grill=-10|ground=-13|group for=-13|groups=-5
grow=9|grow up=12|grown=8|grown up=-6|grown ups=14|guarantee=9|guara~=25|guard=13|guard $=11|guate~=14
guess=42|guess $=24|guest=-13|guilty $=-18|gun=29|gusts=7|gusts _ #=7|gut=22|gut _ control=17|gut local=17
guy=53|guys=5|gym=19|gym $=31|gym is=-7|ha=17|ha $=14|had=23|had _ up=5|had _ wrong=-23|had a=-8|had it=6
had no=-5|had the=-15|had to=16|hair=-11|hair _ coat=-10|hair blue=-11|hal=12|hale=7|hale _ been=10
hale has=10|half=-21|half _ $=19|half of=8|half off=-14|half staff=-19|half the=-13|hall=-12|hall _ at=-10
hall _ monday=-7|hall _ the=24|hall _ {phone}=-6|hall and=-12|hall at=-9|hall on=15|hall plaza=15|halloween=11
hallo~=11|hand=31|hand $=20|hand in=-6|handed=13|handle=10|handled=16|handler=8|handl~=23|hands=12
hands _ the=-6|hang=-11|hang _ $=-20|hang up=-16|hank=-8|happen=40|happen $=15|happened=43|happened _ the=15
happened at=16|happening=-12|happening $=-9|happens=11|happe~=43|happy _ to=-13|happy to=-8|hard=-27
hard _ $=-6|hard for=14|hard to=-27|hardware=-15|hardw~=-15|harold=6|has=-16|has #=-24|has _ $=-10|has _ a=-12
has _ been=-13|has _ found=-26|has _ full=7|has _ new=-17|has _ so=-12|has _ spots=-8|has _ the=56|has _ to=13
has _ us=11|has a=-23|has been=15|has earned=11|has ended=24|has it=13|has its=-6|has never=20|has new=-20
has not=-13|has reopened=-16|has the=-33|has three=-9|has to=-6|hasn't=9|hat=-14|hat $=-6|have=41|have _ $=16
have _ a=-14|have _ back=-17|have _ been=6|have _ in=-12|have _ it=-18|have _ on=-12|have _ reports=-16
have _ say=18|have _ seen=21|have _ that=-11|have _ the=10|have _ to=-7|have _ water=13|have _ word=9
have _ you=-13|have an=10|have been=21|have checked=-16|have enough=-8|have made=14|have never=6|have no=23
have only=7|have our=9|have seen=9|have told=-13|have water=-15|have you=41|have your=22|haven't=7|haven~=7
having=7|hb=28|hb #=28|hb _ is=14|he=66|he _ $=5|he _ at=8|he _ his=7|he _ it=12|he _ not=-7|he _ presumed=-24
he _ risen=14|he _ the=52|he did=13|he has=-15|he is=-35|he was=6|he'll=17|he's=44|head=24|heading=-24
heading _ the=-23|heading to=-23|headi~=-24|heads=33|heads up=19|health=-27|health _ $=-11|health _ is=23
health _ reports=-13|health department=-23|health office=12|health officer=-15|hear=-34|hear _ $=-15
hear _ and=10|hear the=11|heard=20|hearing=-42|hearing $=-27|hearing _ are=-6|hearing _ at=-7|hearing _ may=18
hearing aid=-11|hearing there=20|heari~=-46|heart=10|heartbroken=11|heartbroken $=11|hearts=28|hearts _ we=7
hearts that=7|heart~=12|heat $=5|heater=-10|heaven=24|heavy=18|held=22|held _ the=-10|held up=6
hell _ starts=-12|hell creek=-12|helmet=-9|helmets=-7|helme~=-7|help $=17|help _ lopez=12|help for=-12
help in=7|help is=-16|help the=12|help us=12|help you=-9|helped=-6|helps=-12|helps $=-6|hens=-9|her=109
her _ $=-11|her _ is=-7|her _ the=16|her family=13|her own=9|here=30|here _ #=-30|here _ $=32|here _ a=10
here _ are=9|here _ how=-6|here _ our=9|here _ the=-24|here _ we'll=-13|here _ what=-7|here _ why=-9
here and=13|here are=15|here at=7|here for=-6|here in=-7|here is=-48|here on=7|here or=-6|here so=6|here we=-8
here {own}=-14|here's=21|here's the=9|heritage=-9|herit~=-9|heron=-24|herons=-9|hey=18|hi=-23|hi _ $=-18
hi _ thanks=-6|hi _ the=-16|hi _ we=-24|hi bea=9|hidden=-15|hide=25|hide _ that=-10|hide comments=-11|high=20
high $=-24|high _ $=15|high ground=8|high school=10|higher=-9|higher _ $=-20|higher ground=-12|highway=18
highw~=18|hike=7|hiker=-6|hill $=22|hill _ $=9|hill _ is=-15|hill park=-18|hill road=6|him=58|him !=8
him _ at=25|hire=-5|hiring=-25|his=65|his _ and=15|his _ is=-12|his _ on=13|his family=-27|his name=-11
his own=-8|his phone=8|his weapon=11|hispanic=13|hispanic _ was=18|hispanic man=18|hispa~=13|history=-18
history _ $=-11|histo~=-18|hit=73|hit _ parked=-8|hit _ run=13|hit a=-6|hit and=13|hit by=17|hit the=11
hits=32|hold=19|hold a=-12|hold up=15|holding=13|holdi~=13|holds=-43|holds #=-19|holds $=-17|holiday _ us=11
holiday fight=11|holid~=9|holy=-6|home !=-10|home ?=-11|home _ $=-19|home _ a=-24|home a=41|home address=6
home and=-15|home for=9|home in=-7|home now=8|home on=12|home with=-16|homeless=-6|homel~=8|homeo~=-9|homes=8
homes $=-11|homes _ the=-9|homes for=22|homes on=-11|honest=15|honestly=18|hones~=18|honey=8|honor=34|hook=14
hooray=7|hope=50|hope to=-11|hope you=12|hopes=23|hose=-9|hose $=-9|hospital=-8|hospital $=-15
hospital _ the=-17|host=10|hosts=10|hot=12|hot $=-19|hot _ $=6|hot _ the=8|hot dogs=-9|hot take=17|hound=-14
hour=-48|hour $=-10|hour _ $=9|hour _ the=-13|hour at=-13|hour on=-6|hours=8|hours $=-15|hours _ $=8
hours _ a=-25|hours _ on=21|hours _ the=-12|hours are=-7|hours at=-8|hours late=37|hours on=-6|house=18
house $=-30|house _ #=24|house _ $=8|house _ on=24|house _ the=6|house and=-13|house at=15|house fire=33
house is=10|household=-17|household $=-12|housing _ $=12|how _ times=14|how _ vote=14|how _ work=-9
how _ you=-13|how do=-13|how does=-5|how it=-12|how many=8|how our=20|how they=-7|how we=8|how you=9|hr=17
huge=6|hundred=21|hundr~=21|hungry=-14|hunt=-24|hurricane=37|hurricane _ anyone=28|hurricane _ opens=-14
hurricane party=28|hurricane shelter=-14|hurri~=37|hurt=-40|hurt _ taken=-15|hurt _ the=-20|hurt and=-29
hurt in=-26|hurts=25|husba~=13|hydrants=-39|hydrants on=-8|hydra~=-43|i=-14|i _ a=-15|i _ on=8|i can=14
i have=-22|i will=-10|i'd=28|i'd _ the=13|i'd skip=7|i'll=31|i'm=27|i've=20|ice=8|ice $=-29|ice bucket=5
ice on=-28|ice rink=19|ice storm=6|id=-18|id _ a=-10|id and=-5|id to=-11|idea=31|idea $=-6|ideas=9|ideas !=14
ideas _ $=14|ideas for=-19|identified=19|ident~=11|idiot=-7|if=28|if _ can't=-5|if _ don't=9|if _ got=-8
if _ have=-19|if _ hear=-8|if _ is=-18|if _ live=-12|if _ love=9|if _ need=-12|if _ or=-6|if _ people=8
if _ rains=-20|if _ see=-7|if _ think=10|if _ want=-17|if _ was=12|if anyone=10|if it=-56|if it's=-6
if one=-14|if someone=-5|if this=10|if we=7|if you're=24|if your=14|if yours=-9|ill=-14|ill $=-11|illegal=14
illeg~=22|illness=-13|illne~=-13|image=-15|imagine=17|imagi~=17|imho=25|immigrant=7|impro~=6|in=13|in #=-33
in $=17|in $#=34|in _ !=47|in _ #=-36|in _ $=-24|in _ ?=-20|in _ a=9|in _ and=-27|in _ at=20|in _ barn=8
in _ before=16|in _ blue=-14|in _ box=-9|in _ but=-6|in _ call=-6|in _ city=-8|in _ comments=19
in _ compared=-7|in _ condition=8|in _ county=36|in _ crash=15|in _ creek=24|in _ days=5|in _ fall=18
in _ falls=-19|in _ fire=-22|in _ first=9|in _ for=14|in _ from=-8|in _ green=-7|in _ hall=6|in _ hour=-11
in _ library=-23|in _ lobby=-6|in _ mail=-14|in _ main=-11|in _ monday=-12|in _ morning=-21|in _ new=-18
in _ night's=7|in _ of=20|in _ on=6|in _ order=-10|in _ our=-6|in _ park=5|in _ red=13|in _ replies=12
in _ river=12|in _ row=-7|in _ session=8|in _ shade=-15|in _ somali=-10|in _ state=19|in _ storm=19
in _ street=-9|in _ sun=-8|in _ survey=-6|in _ the=-19|in _ thread=12|in _ to=10|in _ trash=-11|in _ until=5
in _ up=10|in _ valley=6|in _ water=16|in _ we=-25|in _ week's=17|in _ will=8|in _ with=-11|in _ yard=7
in _ you=11|in a=-20|in an=-10|in any=-16|in april=-23|in at=-16|in bio=-21|in by=-9|in carriers=-9|in case=19
in closed=14|in court=20|in crisis=-6|in custody=6|in danger=-5|in easton=15|in effect=30|in five=-11
in four=-9|in from=-13|in half=14|in it=-13|in january=-11|in july=-16|in june=-5|in last=18|in march=23
in marlow=-21|in may=-21|in mill=7|in my=-17|in no=8|in november=8|in office=8|in on=-12|in one=-7|in open=-11
in our=-9|in person=-23|in plain=-6|in private=24|in public=-28|in riverside=12|in room=6|in september=-7
in spanish=-16|in stable=6|in sunday's=-15|in ten=9|in that=14|in the=-6|in this=31|in three=-13|in to=17
in town=9|in trouble=12|in under=5|in ward=-22|in with=8|in your=-58|in {own}=-10|inbox=13|inches=-22|incid~=8
including=22|inclu~=24|income=10|incon~=17|indian=19|indoors=8|indoo~=8|initiative=12|initiative #=6
injuries=14|injur~=12|ink=19|inmate=21|innocent=-24|innocent $=-24|innoc~=-24|input=27|ins=-12|inside=-29
inside $=-18|inside and=19|insid~=7|inspect=-8|inspect _ by=-7|inspect it=-7|inspection $=14
inspection _ hell=-12|inspection at=-12|inspe~=-20|insta~=11|instead $=-6|instead of=7|insurance=7|insur~=8
inten~=11|intern=22|internal=17|internal _ $=10|internal review=10|interpreters=-7|intersection=-14|inter~=29
into _ $=20|into _ on=20|into cars=5|into it=15|into our=17|into the=-29|investigating=-8|investigators=7
investigators _ looking=-9|investigators are=-15|investors=7|inves~=18|invited=-6|invited _ the=-6
invited to=-6|invites=6|invit~=-8|involved=14|invol~=19|irs=-12|is=14|is #=-36|is #%=18|is $=24|is $#=-21
is _ !=-47|is _ #=-11|is _ #%=18|is _ $=-62|is _ ?=-20|is _ a=-16|is _ about=12|is _ after=-30|is _ again=-41
is _ and=-9|is _ around=-11|is _ as=42|is _ at=19|is _ bars=6|is _ because=-16|is _ best=32|is _ better=13
is _ between=22|is _ blame=7|is _ by=-15|is _ county=-5|is _ crisis=-6|is _ custody=-14|is _ day=-14
is _ degrees=-6|is _ down=18|is _ easy=-10|is _ fair=-10|is _ favorite=-16|is _ feet=-6|is _ for=-13
is _ from=-23|is _ good=7|is _ high=12|is _ in=-8|is _ innocent=-24|is _ into=7|is _ june=-19|is _ may=11
is _ mill=9|is _ monitored=-21|is _ most=-14|is _ near=6|is _ new=-44|is _ next=6|is _ no=24|is _ not=-8
is _ now=8|is _ of=5|is _ on=-5|is _ one=17|is _ or=-21|is _ our=10|is _ over=9|is _ percent=-7|is _ public=17
is _ real=11|is _ reason=32|is _ review=-7|is _ risk=20|is _ scam=-9|is _ stable=6|is _ than=14|is _ that=17
is _ this=-10|is _ threat=-48|is _ time=9|is _ top=-13|is _ total=7|is _ tuesday=-16|is _ under=21
is _ until=54|is _ us=41|is _ watched=-12|is _ water=-12|is _ we=-9|is _ with=24|is _ you=21|is _ {own}=-17
is a=27|is about=20|is against=-14|is an=-15|is at=-23|is away=-29|is back=-56|is baseless=7|is below=-5
is biscuit=-16|is blocked=-6|is by=-7|is calling=8|is clean=-11|is clear=-8|is closed=-39|is coming=37
is dead=20|is done=10|is down=-21|is drifting=-13|is due=-15|is easy=11|is fixed=-24|is for=-28|is free=-52
is friday=19|is from=-17|is full=-23|is furious=8|is going=21|is gone=15|is happening=-16|is here=17
is home=-42|is in=-6|is lifted=10|is live=37|is locked=17|is long=30|is looking=6|is may=-12|is moving=8
is named=-17|is no=-32|is not=-26|is nothing=15|is off=39|is on=-20|is one=-11|is only=15|is open=-54
is our=-57|is out=-39|is over=-15|is possible=-13|is posted=-32|is presumed=-8|is private=-26|is risen=14
is run=-20|is running=-11|is safe=-11|is saturday=-13|is set=-8|is short=-7|is shut=19|is sunday=-13
is suspended=-10|is taking=6|is that=20|is the=-25|is this=-10|is three=-17|is thursday=-20|is to=-6
is too=-17|is under=23|is up=-7|is wednesday=6|is welcome=-8|is what=-19|is working=-7|is your=28|is yours=18
is {phone}=-10|isn't=71|issued=-6|it=13|it $=57|it ?=29|it _ #=-26|it _ a=-16|it _ and=12|it _ at=-23
it _ be=8|it _ been=-7|it _ by=14|it _ free=-9|it _ happening=-26|it _ it=-6|it _ its=-25|it _ june=23
it _ leave=9|it _ not=39|it _ on=-21|it _ open=-11|it _ safe=-6|it _ so=-6|it _ the=-24|it _ this=-12
it _ thursday=-8|it _ to=50|it _ too=-14|it _ us=-20|it _ we=-17|it _ week=9|it _ with=34|it _ wrong=11
it _ you=8|it _ your=-18|it _ {own}=-6|it again=6|it all=24|it as=10|it at=-28|it by=-12|it came=23
it clears=-6|it down=12|it finds=-16|it goes=-14|it happens=-7|it has=-25|it here=10|it in=7|it is=-27
it isn't=7|it may=-7|it off=17|it or=-10|it rains=-20|it right=-5|it should=7|it sounds=-5|it stays=-17
it takes=-15|it that=8|it the=17|it to=6|it today=-7|it took=-11|it will=5|it with=11|it won't=-7|it works=-14
it would=5|it {own}=21|it'll=8|it'll be=8|it's=52|it's #=-19|it's _ $=7|it's _ a=14|it's _ and=-15
it's _ it's=-8|it's _ the=25|it's _ to=-13|it's a=23|it's in=10|it's open=-37|it's the=-22|it's yours=-8
item #=-12|items=8|its=-24|its _ $=14|its _ and=-9|its _ inspection=25|its _ on=14|its new=-8|its own=8
its way=-8|jacket=-16|jail=39|jail $=21|jam=-9|jan=-15|january=-14|january _ march=-5|janua~=-14|jazz=32
jen=-18|jesus=25|jesus _ the=8|jesus is=8|jewish=14|jo=-45|job _ $=-16|job is=15|jobs=21|jobs $=15|joe=15
jogger=23|join=28|join the=6|join us=7|judge=-8|jug=-14|july=-10|july #=-14|july _ $=6|jumped=27|june=-17
june #=-26|june $=32|june _ #=-5|june _ $=-15|june _ at=-8|juniper=-8|junip~=-8|junk=14|jury=6|just=108
just _ $=27|just _ bleach=16|just _ in=-6|just _ the=16|just _ us=-22|just a=5|just between=-30|just drink=16
k=14|k #=13|k9=10|kayak=10|keep=11|keep _ about=11|keep _ in=16|keep _ off=-11|keep _ up=12|keep a=-17
keep an=12|keep dogs=-13|keep it=10|keep our=33|keep signs=-7|keep the=-7|keep them=-6|keep your=-27|keeps=12
keeps #=-12|keeps _ miles=-7|kelly=24|kelly _ #=19|kelly of=19|kept the=-13|kessler=12|kessl~=12|key=-13
keys=-23|kibble=29|kid=7|kids $=-20|kids _ the=8|kids are=11|kids at=7|kids can=-7|kids in=15|kill=11
killed=36|killed _ the=8|killer=-7|kiln=-8|kim _ who=-10|kim osei=-9|kim's=34|kind=-11|kind of=13
kind words=-17|kindergarten=8|kindergarten _ up=-5|kindergarten sign=-5|kindergartners=-14
kindergartners _ the=-10|kindergartners at=-10|kinde~=-6|king=-20|kit=-30|kitchen=-11|kitch~=-12|kits=-15
kits are=-15|knew=-9|knife=10|knock=11|knocked=6|knock~=8|know $=44|know ?=-15|know _ evacuation=-10
know _ in=-8|know _ is=6|know _ you=-12|know it=17|know that=-26|know the=-14|know what=-17|know where=-7
know you=24|know your=-10|known=-5|korean=-7|korean _ gray=-7|korean woman=-7|lab=29|lab results=7
lab tests=17|labor=-10|labor day=6|ladder=9|ladder #=14|ladder _ is=-6|ladies=20|ladies _ not=14|ladies do=14
lager=13|lake=11|lakeside=5|lakeside hospital=5|lakes~=5|landlord=23|landl~=28|lane=-34|lane _ #=21
lane _ the=7|lane and=-10|lane of=-9|lanes=-18|lanes are=-8|language=-6|langu~=-13|lante~=21|lap=-11|large=-11
large print=-8|last=-5|last $=-12|last _ $=-41|last _ ?=9|last _ at=-15|last _ crash=7|last _ of=13
last _ the=12|last _ to=-15|last _ was=20|last day=-25|last four=5|last month=24|last night=32|last night's=11
last post=-6|last time=9|last two=-13|last week's=22|last year=-19|late=-42|late $=-14|late _ week=7
late because=-22|late fee=-18|late fees=-28|late for=5|late on=21|late this=6|latest=12|latte=14|laurel=9
laurel street=-12|law=-12|law _ $=-15|lawmakers=25|lawma~=25|lawsuit=19|lawsuit _ the=14|lawsuit over=14
lawsu~=22|lawyer=6|lawyers=6|lawye~=10|lazy=20|lead=23|lead $=-9|lead pipes=13|leade~=20|leading=-16
leadi~=-16|leads=-6|leaf=33|leaf pickup=18|league=21|league $=16|leak=-15|leak _ oak=-5|leak at=-11|leak on=8
leaking=14|leaki~=14|leaks=12|leaky=-19|leaky _ can=-12|leaky faucet=-19|learn=-12|learn _ to=8|learn how=9
learn what=-5|learned=21|learn~=19|lease=14|leash=-12|leash and=-6|least #=-9|least _ days=-10|leave=-34
leave $=-12|leave _ #=11|leave _ $=-21|leave _ area=11|leave _ at=-8|leave _ to=-9|leave _ we=15
leave _ your=-17|leave it=-12|leave now=-19|leave us=8|leave while=17|leave your=20|leave zone=11|leaves=-54
leaves _ $=-7|leaves _ the=-8|leaves at=-10|leaving=28|leaving _ #=12|leaving zone=12|leavi~=28|led the=-11
lee=-10|left=-30|left _ the=-40|left a=33|left at=-11|left in=-28|left us=9|lefto~=-5|leg=17|legal=-10
legal advice=9|legal notice=-7|legally=17|legal~=17|legislature=15|legis~=9|lena=-25|lena park=-18|lend=-6
lent=-18|less=9|less $=11|less than=-12|lesson=-24|lessons at=-20|let=38|let _ down=21|let go=6|let the=-23
let us=16|let's=35|let's _ it=9|let's get=6|lets=-18|letter=-21|letter _ the=14|letters=-19|lette~=-19
letting=13|letting _ know=6|letting us=6|letti~=13|levee=-6|level=22|levy=26|liaison=-12|liais~=-12
library=-30|library #=-7|library $=-9|library _ #=18|library _ $=-40|library _ a=-6|library _ and=15
library _ at=-5|library _ friday=-15|library _ is=17|library _ on=-6|library _ open=15|library _ or=7
library _ saturday=24|library _ the=15|library _ this=13|library _ thursday=-6|library _ to=-18
library and=-16|library card=-7|library desk=-8|library fines=-12|library for=-16|library from=-8
library has=-13|library sale=-8|library this=-23|library through=-5|library will=10|library windows=13
library's=-12|libra~=-41|license=-22|license for=-6|licensed=-10|licenses=-16|licenses are=-5|licen~=-47
lid=-5|lies=20|lies _ this=20|lies on=20|life $=10|lifeguard=10|lifeguards=-7|lift=-18|lifted=-11|lifted $=-27
lifting=6|lifti~=6|light $=31|light on=-15|light up=22|lightning=-8|lights=-59|lights $=-15|lights _ $=-15
lights _ the=9|lights on=-12|light~=-11|like=47|like $=-12|like _ $=37|like _ one=12|like _ share=7
like _ to=-24|like _ we=22|like adults=8|like and=14|like it=9|like ours=-10|like to=-12|like you=-17
likely=17|likes=-15|lily=-15|limit=-13|limit $=-7|limit _ #=-8|limit _ lead=-9|limit for=-13|limit is=13
lin _ the=12|lincoln=-15|lincoln _ $=-34|lincoln high=-20|lincoln school=-12|linco~=-15|line=-14|line $=-5
line _ $=-10|line _ at=6|line _ the=15|line _ {phone}=-22|line at=-14|line is=-20|line on=5|line {phone}=-5
lines=-37|lines on=-15|link _ bio=-21|link _ the=-6|link in=-20|link to=15|liquor=-7|liquor license=-7
list=-40|list $=11|list _ in=9|list and=-8|list at=-6|list is=-26|list of=-13|listened=-22|listening=21
listening _ on=19|listening session=10|lists=-7|litter=-11|littering=10|littering $=18|litte~=18|little=27
little bird=16|live=19|live _ marlow=-6|live _ on=-7|live at=25|live on=-18|lives=22|load=14|loading=19
loading _ $=19|loading dock=21|loadi~=19|loan=14|lobby=-5|local=51|local #=5|local _ $=19|local control=17
location=11|locat~=7|lock=-25|lock _ car=-24|lock your=-18|lockdown=11|lockd~=11|locked=12|locker=-15|log=-11
log $=-13|log _ $=-14|log it=-14|login=16|logo=29|lol=20|lol $=24|long=-16|long _ $=-11|long wait=-14
longer=20|longer works=17|look=-45|look _ a=-7|look _ it=20|look _ the=-17|look _ up=-16|look for=-11
look into=15|look it=-16|look up=-25|looked=-29|looking _ the=-13|looking _ witnesses=7|looking for=-12
looks=-11|looks like=-16|loop=-25|loop is=-14|loose=6|lopez _ rebuild=12|lord=15|lose=29|loss=13|lost=-43
lost _ $=-15|lost _ found=-7|lost _ the=-6|lost a=-9|lost and=-7|lost dog=-8|lost wallet=-10|lot=-37
lot and=11|lot of=-23|lou's=7|loud=6|loud $=19|love _ falls=6|love marlow=6|love the=6|love this=-7|love to=11
loved=-13|loves=13|loving=19|loving _ new=9|loving the=6|low=-6|low _ $=-7|low beams=-8|lower=-14
lower the=-21|lowest=-9|lowest of=-6|lt=33|lt _ gone=6|lt cole=15|luck=-25|lucky=18|luis=16|lunch=7|lunch $=-8
lund=-24|machine=-6|mad=6|made=19|made _ the=-9|made a=5|mail=-13|mail $=-28|mail _ a=-13|mail _ in=8
mail carrier=8|mailbox=-10|mailed=-6|mailer=8|mailer _ we=7|mailer and=7|mailing=19|maili~=19|main=-40
main $=16|main _ #=-17|main _ $=-39|main _ garage=-11|main _ in=-9|main _ is=15|main _ on=8|main _ shooting=11
main and=-14|main break=-9|main broke=-7|main library=21|main on=-10|main street=-11|make=13|make it=13
make the=10|makes=12|mall=8|man #=-19|man _ a=21|man _ arrested=-28|man _ the=-7|man about=-10|man in=-17
man was=-18|man who=18|man with=17|management=-5|manager=27|manag~=33|many=-26|many _ you=-10|many of=-8
many times=14|map=-39|map _ neighbors=-12|map _ the=-14|map with=-12|maple=-16|maps=8|march=-17|march #=-11
march $=16|march _ $=-7|marcus=-8|marcy=-10|marga~=19|mark=50|marked=-20|market=-15|market $=23
market _ behind=6|market _ saturday=-13|market is=-6|market on=-13|market opens=21|marlow=-8|marlow _ !=17
marlow _ #=-27|marlow _ at=19|marlow _ for=-7|marlow _ from=19|marlow _ is=7|marlow _ pd=6|marlow _ police=6
marlow _ say=-7|marlow _ the=-24|marlow county=-40|marlow falls=19|marlow high=-11|marlow schools=-7|marlo~=35
marsh=-5|marshal=-23|marsh~=-43|masks=7|match the=10|match~=8|matter=17|mattresses=9|mattr~=18|may=-39
may #=-54|may $=-28|may _ !=42|may _ #=-14|may _ $=-26|may _ and=-19|may _ at=-14|may _ for=-8|may _ from=-7
may _ is=-7|may _ it=-6|may _ on=-9|may _ shots=15|may _ so=16|may _ up=-8|may _ we=-8|may be=17
may change=-19|may go=-9|may have=17|may hear=-8|may look=-8|may not=22|may see=-9|may the=43|maybe=53
maybe _ about=12|maybe think=12|maybe try=21|mayor=13|mayor _ is=10|mayor _ ruiz=-17|mayor _ says=23
mayor _ will=-17|mayor dana=-17|mayor is=6|mayor ruiz=-24|mayor's office=-6|mcplowface=-13|mcplo~=-13|me=92
me _ my=5|me _ the=7|me at=46|me on=7|me the=9|meals=-17|mean=5|means=-12|means _ is=-17|means a=8
means it=-17|measure=12|measure c=9|measu~=-6|mecha~=8|media~=12|medical=21|medics=-10|medic~=18|meet=-19
meet _ a=-7|meet _ at=10|meet _ who=-13|meet ray=-7|meet the=15|meet us=10|meet your=-15|meeting=-45
meeting $=-8|meeting _ #=-14|meeting is=-6|meeting rooms=-19|meetings=-14|meeti~=-59|meets=-40|meets on=-15
member=8|member of=22|membe~=8|memo=27|memorial=-15|memorial _ $=-12|memor~=-15|men=48|men _ the=6|mental=11
mental health=11|mention=26|mentioned=6|menti~=32|merry=17|merry _ from=17|merry christmas=17|mess=22
mess $=15|message=-31|message $=-14|message _ on=7|message _ we=-21|message _ your=-14|message and=-26
message me=7|message us=-9|messa~=-35|messed=7|messed _ the=7|messed up=7|met=-11|met _ state=-10|met every=-9
met the=-5|meter=-34|meter reader=-21|meters=14|mexican=16|mexic~=16|mia _ #=14|mia torres=14|middle=6
midnight=31|midnight $=9|midnight _ $=15|midnight and=5|midnight {link}=15|midni~=31|might=34|might have=8
mild=27|miles=-10|miles _ road=-9|miles of=-9|mill=-35|mill $=-9|mill _ #=9|mill _ $=8|mill _ $#=27
mill _ are=7|mill _ become=8|mill _ has=-18|mill _ in=-8|mill _ lot=-7|mill _ pool=11|mill _ this=17
mill _ was=8|mill creek=-6|mill for=12|mill lake=11|mill park=24|mill plan=-6|mill pond=-22|mill road=-48
mill street=28|mill will=8|million=23|million _ the=11|million in=11|milli~=24|mind=22|minor=-24|minute=-8
minute _ you=-6|minute before=-6|minutes=-29|minutes _ $=-6|minutes and=-17|minut~=-29|miss _ $=-6|missed=-58
missed _ $=-24|missed the=8|missing=11|missing #=-7|missing _ #=27|missing _ year=-7|missing child=19
missi~=12|mistake=-36|mistakes=16|mista~=-20|mix=-21|mix _ $=-7|mix up=-9|mobile=6|mom=9|monday=-47
monday $=-49|monday _ $=17|monday at=10|monday may=-6|monday's=-7|mondays=6|money is=10|money on=9
monitored=-29|monitored #=-20|monitored _ $=-20|monit~=-33|month=-13|month $=-24|month _ with=-19|month is=11
monthly=20|months $=16|month~=20|moody's=15|moody~=15|moon=12|more=14|more $=-9|more _ #=-10|more _ and=8
more _ if=17|more _ than=6|more _ the=-8|more _ this=-6|more about=9|more at=-9|more than=-11|more time=8
morning=-23|morning !=-15|morning $=12|morning _ $=-7|morning and=-19|morni~=-24|mosque=-11|mosque on=-5
mosquito=-15|mosqu~=-18|moss=31|most=-5|most $=-8|most _ you=5|most of=7|motel=14|mother's=10|mother's day=9
mothe~=10|motor~=21|move=-6|move $=16|move the=-16|move your=-10|moved=-42|moved $=-26|moved _ the=-18
moves=-22|moves _ day=-6|moves _ the=-24|moves one=-6|moves to=-33|movie=-12|movie _ in=14|movie _ the=-14
movie on=-12|moving the=8|mph=-6|mph at=9|mr=21|mr _ $=12|ms=-15|mubarak=-13|mubar~=-13|mud=-8|mug=16|mulch=-6
municipal=5|munic~=5|mural=-51|mural is=-14|murder=20|museum=-58|museum $=-37|museum _ $=-17|music=-27
music $=-11|muslim=19|must=-19|must _ $=9|must be=-44|must have=8|my=87|my _ $=13|my _ page=8|my cat=7
my own=8|mysteries=40|mystery=-22|myste~=19|n=28|nair=24|name=-54|name _ and=12|name _ new=19|name _ the=9
name _ we=-12|name in=-22|name of=-10|name on=7|name our=19|name the=-12|named=-39|names=-18|names of=-11
naming=21|naming contest=-7|naming the=8|nap=9|national _ service=-7|national weather=-7|native=10|natur~=-6
naysayers=16|naysa~=16|near=-41|near _ $=-15|near _ and=-8|near _ creek=8|near _ high=11|near _ mall=-7
near _ park=46|near _ ridge=-10|near _ school=-8|near mill=45|near oak=-10|near pine=-15|near the=-13
nearly=22|need=-30|need #=13|need $=-14|need _ $=-24|need _ be=-12|need _ bumps=8|need _ do=-6
need _ doctor=16|need _ help=6|need _ to=21|need _ worry=18|need insurance=-9|need one=-17|need speed=8
need the=-12|need to=-17|need your=10|needed=-29|needed $=-30|needed to=14|needs _ $=16|needs _ home=-16
needs a=-43|needs to=12|needs your=25|negative _ will=8|negative comments=8|negat~=10|negli~=14|negotiator=8
negot~=20|neighbor=9|neighborhood watch=-12|neighbors $=-12|neighbors _ are=-12|neighbors in=7
neighbors who=-14|neigh~=26|neil=13|nell=13|nests=-23|network=20|netwo~=20|never=42|never _ a=11
never _ for=-22|never _ the=39|never _ to=-10|never _ up=17|never _ your=-28|never ask=-28|never give=-12
never raise=14|never show=15|new=-86|new _ $=-6|new _ ?=-6|new _ and=15|new _ app=6|new _ are=-9|new _ bill=12
new _ day=35|new _ director=-10|new _ from=9|new _ get=-9|new _ go=-9|new _ in=-21|new _ is=-25|new _ map=23
new _ new=-7|new _ of=-5|new _ on=-29|new _ opens=-11|new _ truck=8|new _ with=19|new at=-20|new benches=-21
new bills=-8|new book=-8|new books=-10|new branch=-6|new bus=-23|new deck=-13|new engine=-5|new library=24
new lights=8|new one=-13|new paint=-8|new park=-6|new parks=-15|new permit=32|new playground=-6|new police=10
new pump=-7|new recycling=14|new trees=-12|newest=-31|news=8|news _ the=-37|news the=23|next=58|next _ $=40
next _ at=-6|next _ day=-9|next _ of=17|next _ so=11|next _ the=-17|next day=-24|next door=14|next month=6
next to=-17|next update=-26|next week=32|next year=13|nice=6|night=-7|night $=-8|night _ #=-5|night _ a=-7
night _ by=-11|night _ friday=-6|night _ mill=11|night and=11|night at=-15|night crew=8|night for=-12
night on=9|night sponsored=-11|night was=8|night's=11|night's _ $=-27|night's _ on=24|night's crash=7
nights=12|night~=11|nine=35|nine _ $=-8|nine _ and=-11|nine _ of=18|nine out=18|ninth=-13|no=33|no #=-10
no _ $=-7|no _ ?=-10|no _ are=16|no _ asked=-7|no _ at=-6|no _ fees=-25|no _ from=-18|no _ needed=-23
no _ of=6|no _ on=8|no _ owes=-8|no _ sign=9|no _ so=9|no _ the=-15|no _ this=12|no _ up=-20|no _ was=-17
no _ whatsoever=14|no _ will=16|no _ works=17|no action=-15|no card=-10|no dogs=12|no fee=-6|no idea=15
no late=-31|no longer=7|no need=8|no on=6|no one=-50|no parking=6|no questions=-7|no side=6|no sign=-8
no threat=-48|no tickets=-12|no water=9|no way=21|no worries=20|nobody=82|nobody _ a=-9|nobody _ on=11
nobody else=12|nobody is=9|nobody's=6|nobod~=6|noise=-6|noise _ $=15|noise on=-20|noise rule=6|none=-11
noon=-32|noon $=-34|noon _ #=-9|noon _ $=15|noon _ day=19|noon _ the=-11|noon for=-19|noon in=14|noon on=-16
noon that=20|noon to=-8|noon today=12|normal _ $=11|north _ route=-10|north on=-13|north side=8|northside=8
north~=14|not=-9|not $=-9|not $#=-7|not _ #=20|not _ $=-52|not _ a=23|not _ about=-7|not _ around=-16
not _ city=9|not _ floodwater=-17|not _ for=7|not _ in=-14|not _ insurance=-9|not _ it=25|not _ speed=8
not _ the=17|not _ them=-11|not _ this=-18|not _ tried=-13|not _ up=-7|not _ we=16|not _ you=-8|not a=17
not allowed=-23|not been=-8|not come=18|not comment=-13|not drive=-7|not enter=-17|not for=5|not from=-7
not here=-6|not in=15|not monitored=-21|not need=30|not on=-6|not one=6|not online=-12|not our=21|not ours=28
not post=-7|not share=-19|not sure=-9|not the=-19|not to=26|not us=17|not use=7|not watched=-12|not worry=14
not your=22|note=-8|note _ the=-10|note on=-10|noted=16|notes=-13|notes and=-11|nothing=42|nothing _ $=-20
nothing _ a=5|nothing beats=17|nothing to=-6|nothi~=42|notice=-13|notice $=19|notice _ $=-22
notice _ effect=19|notice _ the=-6|notice for=-6|notice in=16|notice lifted=-20|notices=-6|notic~=-6|nov=22
nov #=22|nov _ $=30|nov _ ballot=-7|novel=-13|novels=-17|november=18|november #=8|november _ $=29|novem~=18
now=67|now !=46|now $=-19|now ?=11|now _ #=-16|now _ $=10|now _ a=11|now _ at=-26|now _ for=6|now _ north=-8
now _ on=6|now _ the=-23|now _ with=-9|now _ your=21|now a=7|now and=-8|now at=-22|now go=-8|now have=-17
now in=20|now on=-6|now online=14|now share=18|now we=11|number=-14|number $=-37|number _ $=24|number _ a=-15
number _ is=-6|number _ the=7|number _ we=-26|number and=-14|number in=-6|number is=13|number of=-6
number on=-8|number to=-11|number {phone}=-12|numbers are=-7|nurse=-16|nurse _ at=-9|nurse line=-19|nurses=8
oak=-56|oak $=24|oak _ #=-32|oak _ $=-6|oak _ friday=-9|oak _ is=-14|oak _ on=15|oak _ will=-16|oak and=-31
oak elementary=-25|oak on=13|oak st=-7|oaks=-15|obsessed=18|obsessed with=18|obses~=18|occurred=18|occur~=18
october=-23|october $=-13|octob~=-23|ode=-15|of #=-8|of _ #=24|of _ $=49|of _ a=-13|of _ a.m.=5|of _ and=24
of _ are=33|of _ at=24|of _ but=-26|of _ clear=-7|of _ council=6|of _ day=9|of _ dog=-9|of _ fire=-5
of _ home=-6|of _ in=-18|of _ is=-10|of _ last=13|of _ library=-21|of _ lies=20|of _ marlow=-11|of _ may=24
of _ month=-15|of _ near=-16|of _ new=9|of _ of=17|of _ own=10|of _ p.m.=-11|of _ parade=-9|of _ pine=22
of _ plow=-27|of _ said=-6|of _ street=-13|of _ the=9|of _ to=-33|of _ trail=-11|of _ week=-11|of _ who=-14
of _ will=6|of _ year=-11|of _ your=11|of a=-31|of all=13|of birth=-9|of canvassers=-8|of course=13|of five=15
of food=-18|of four=-9|of hearing=-9|of id=12|of it=10|of main=-8|of marlow=-11|of mill=-10|of oak=-16
of our=20|of road=-9|of robbery=-19|of route=-9|of shots=-16|of snow=12|of staff=-8|of streets=-8|of ten=18
of the=-10|of ward=-9|of water=9|of what=8|of you=32|of your=-25|off=29|off $=24|off _ $=-8|off _ and=11
off _ road=15|off _ street=-9|off _ week=21|off and=11|off at=-15|off by=6|off for=-7|off on=11|off the=-17
off this=18|off until=12|offended=13|offended $=12|offenders=8|offenders _ $=8|offenders blocked=8|offen~=22
offered=28|offered the=10|offers=-8|offer~=28|office=8|office _ #=-6|office _ $=7|office _ on=-11
office _ {phone}=-5|office at=-14|office hours=-19|office is=14|officer=-16|officer _ has=10|officer _ his=11
officer fired=11|officer hale=10|officer lin=16|officers _ #=10|officers _ $=-16|officers _ at=-22
officers _ fireworks=-15|officers _ on=16|officers are=16|officers arrested=-9|officers at=15
officers found=-7|officers will=-9|offices _ closed=-9|offices are=-10|official=15|oh=23|ohio=16|oil=-6
okay=16|old=-33|old $=6|old _ and=11|old _ at=-17|old _ in=11|old _ on=-22|old _ was=-15|old _ woman=-7
old beagle=-9|old korean=-7|old mill=-8|old one=6|old pills=-11|older=-8|oldest=-23|on _ #=8|on _ a=-17
on _ all=-5|on _ are=-24|on _ as=-8|on _ at=-44|on _ avenue=-11|on _ b=-8|on _ bike=-17|on _ block=-14
on _ books=16|on _ bus=5|on _ by=-7|on _ cases=-9|on _ day=-28|on _ days=9|on _ east=13|on _ first=-11
on _ from=13|on _ has=6|on _ hill=15|on _ hook=14|on _ in=6|on _ job=-13|on _ june=-9|on _ land=-16
on _ lane=17|on _ lawn=-13|on _ leash=-21|on _ leave=12|on _ main=6|on _ map=-15|on _ may=23|on _ mill=-15
on _ morning=-14|on _ new=-45|on _ night=10|on _ no=-7|on _ normal=-7|on _ north=15|on _ nov=-7|on _ now=22
on _ oak=18|on _ of=-10|on _ on=-14|on _ one=5|on _ own=13|on _ page=17|on _ park=-9|on _ parks=-9
on _ phone=-8|on _ plan=-7|on _ river=8|on _ road=17|on _ roads=-13|on _ roof=-6|on _ route=29|on _ routes=-8
on _ sewer=11|on _ shelf=-5|on _ side=-10|on _ site=-10|on _ so=14|on _ south=9|on _ state=10|on _ street=-69
on _ streets=-15|on _ sunday=-12|on _ the=24|on _ this=11|on _ through=-8|on _ to=-9|on _ today=-17
on _ trail=-7|on _ trash=-9|on _ tuesday=17|on _ way=8|on _ west=-12|on _ will=-13|on _ with=-17|on _ work=31
on _ yes=12|on a=10|on alder=19|on all=-19|on april=-26|on ash=7|on birch=16|on cedar=-12|on city=-17
on depot=13|on dock=-11|on duty=13|on elm=-9|on facebook=5|on fern=21|on for=-12|on friday=-31|on front=-10
on her=8|on his=14|on in=-15|on it=9|on its=-6|on july=-8|on june=24|on laurel=13|on leave=-9|on main=-16
on maple=-16|on may=-32|on memorial=-10|on mill=14|on monday=-35|on mondays=-9|on my=28|on ninth=-12|on oak=14
on pending=-9|on pine=-6|on pizza=23|on route=-5|on sale=18|on saturday=-23|on saturdays=-7|on spruce=-13
on sunday=12|on suspicion=-25|on that=41|on the=14|on them=16|on this=28|on thursday=-48|on thursdays=6
on time=21|on to=7|on tuesdays=-7|on us=34|on vacation=-9|on vine=-23|on wednesdays=-19|on weekends=11
on your=-48|once _ month=-8|once a=-5|once the=-5|one $=-31|one ?=7|one _ and=15|one _ at=13|one _ been=-17
one _ before=-7|one _ city=-15|one _ each=6|one _ faucet=-12|one _ for=-10|one _ has=23|one _ late=-8
one _ on=21|one _ our=25|one _ the=-11|one _ to=-7|one _ was=-17|one _ we=-16|one _ you=26|one and=7|one at=15
one clerk=24|one day=-11|one has=-17|one in=17|one is=10|one lane=-6|one leaky=-12|one lucky=20|one minute=-15
one more=29|one of=16|one owes=-8|one per=-11|one person=-36|one up=13|one very=-19|one was=-19|one who=26
one with=13|online=-50|online $=-68|online _ a=-18|only=24|only $=-24|only _ $=-10|only a=-8|only the=11
onto=-16|open=-67|open $=-8|open _ #=20|open _ $=-36|open _ all=-11|open _ and=-19|open _ anyone=-9
open _ at=-6|open _ friday=14|open _ is=-8|open _ on=-14|open _ pool=-6|open _ share=18|open _ to=-15
open _ wallets=15|open _ weather=-8|open again=-43|open at=10|open dawn=-9|open day=-5|open during=-10
open for=-9|open friday=12|open from=-13|open house=-31|open now=8|open on=37|open session=-16|open the=8
open to=-15|open until=16|open your=21|opened=7|opened a=-6|opening=27|openi~=28|opens=-26|opens _ #=14
opens _ $=-21|opens _ may=9|opens _ noon=-13|opens _ on=-6|opens again=-6|opens monday=-6|opens on=-25
operator=9|opera~=8|opinions=32|opini~=34|oppos~=5|optional=-8|optio~=-8|or=-57|or _ #=-18|or _ $=19|or _ ?=6
or _ a=-14|or _ and=16|or _ at=-7|or _ call=-6|or _ here=-5|or _ in=-7|or _ not=27|or _ on=-12|or _ person=-9
or _ the=-12|or _ to=11|or _ you=-6|or _ your=-7|or _ {phone}=-9|or a=-23|or ask=-10|or at=-7|or call=-17
or no=-5|or someone=-6|or text=-14|or the=-9|or use=-6|or write=20|orchard=-11|orcha~=-11|order=-36
order _ zone=-15|order for=-21|order is=-15|ordered=-27|order~=-27|ordinance=-9|ordinance #=-10|ordinance on=7
ordin~=-9|ortega=23|orthodox=6|ortho~=6|osei=-26|osei _ starts=-10|osei who=-10|osei's=12|other=-12
other side=12|others=10|otter=-17|ought=20|ought to=20|our=36|our _ !=11|our _ $=59|our _ about=9|our _ and=33
our _ are=28|our _ at=-11|our _ book=-16|our _ call=6|our _ center=6|our _ club=-19|our _ complaint=-13
our _ crew=-25|our _ crews=10|our _ desk=10|our _ fair=12|our _ for=-19|our _ has=-12|our _ have=-18
our _ in=9|our _ is=7|our _ line=9|our _ lt=6|our _ neighbors=10|our _ now=11|our _ of=5|our _ on=17
our _ open=16|our _ parks=-15|our _ plan=-11|our _ plant=-8|our _ policy=-12|our _ post=-21|our _ program=-22
our _ room=-7|our _ rules=-22|our _ survey=-12|our _ swear=14|our _ team=-16|our _ that=13|our _ the=16
our _ this=-20|our _ trucks=-9|our _ update=-13|our _ water=16|our _ were=-7|our _ will=-12|our _ with=29
our attorney=5|our bonds=26|our brother=6|our budget=22|our city=-15|our clerk=-18|our clerks=-17
our comment=-7|our county=20|our crews=-13|our crossing=-8|our error=-12|our fault=14|our favorite=14
our finance=6|our friends=-9|our hands=16|our jail=10|our k=-10|our librarian=-6|our librarians=-21
our library=-30|our meter=-9|our neighbors=-25|our new=15|our newest=-31|our night=10|our officers=34
our oldest=-20|our page=-19|our park=-6|our parks=-10|our plow=-8|our police=-10|our posted=-8|our radar=29
our ranger=7|our rec=8|our records=-8|our roads=6|our safety=10|our shelter=24|our sign=-13|our site=-9
our staff=-37|our street=21|our streets=7|our traffic=-21|our tree=-13|our water=-8|our way=7|ours=14
ours $=23|ours _ a=-14|ours _ the=-8|out=40|out !=-27|out $=43|out _ #=-18|out _ $=-42|out _ and=-5
out _ ten=18|out _ we=19|out _ you=-5|out a=-8|out and=-30|out friday=18|out in=19|out on=-8|out the=35
out there=-17|out today=-15|outage=-25|outages=10|outag~=10|outdoor=-26|outdo~=-30|outside=10|outside the=12
outsi~=10|over=91|over #=-8|over $=-45|over _ $=9|over _ falls=-21|over _ feet=-13|over _ pool=7
over _ road=15|over _ the=12|over in=5|over it=13|over the=16|over your=13|overdose=6|overdoses=18|overdue=36
overd~=60|overlook=-29|overlook $=-11|overl~=-27|overnight=6|overn~=6|overr~=38|overs~=9|overtime=21|overt~=26
owe _ toll=-12|owe a=-12|owen=-7|owes _ late=-8|owes a=-8|owl=-20|own=40|own #=-15|own _ $=38|own _ {link}=7
own the=-8|owner $=-7|owner of=20|owners=13|p.m.=-56|p.m. $=-76|p.m. _ #=-13|p.m. _ is=15|p.m. _ lincoln=-14
p.m. _ weekdays=14|p.m. and=-11|p.m. at=-19|p.m. on=17|p.m. that=-6|p.m. to=-12|p.m. today=-5|p.m. tonight=12
pac=13|pack=9|package=12|packa~=8|pad _ saturday=13|pad opens=8|page=-20|page $=19|page _ $=-25|page _ not=-33
page _ you=8|page at=-7|page is=-10|page rules=-19|page {link}=7|pages=-29|paid=36|paid _ $=7|paid _ by=-7
paid for=-18|paint=-27|paint $=-12|painted=-26|paint~=-31|pair=-5|pam=12|pan=-10|pancake=10|panel=8|pantry=-20
pantry $=-7|paper=-28|paper $=-18|paper _ the=-16|papers=-6|parade=-16|parade $=-12|parade _ the=-10|parcel=12
paren~=-9|park=-78|park !=10|park $=-10|park ?=-11|park _ #=7|park _ $=-20|park _ a=13|park _ closed=-10
park _ for=-7|park _ is=-19|park _ main=-8|park _ opens=-5|park _ the=-27|park _ weekend=14|park and=9
park are=6|park for=12|park has=-16|park is=-17|park now=-8|park opens=-13|park plan=-21|park pool=11
park this=14|park's=-5|parked=-9|parked _ on=-8|parked car=-8|parking=-6|parking $=9|parking _ !=15
parking _ $=24|parking _ free=-8|parking _ is=-9|parking _ on=-5|parking _ the=-28|parking is=-14
parking lot=6|parking sign=9|parki~=-6|parks=-10|parks $=-9|parks _ $=-17|parks _ kim=-10|parks advisory=-17
parks board=-7|parks plan=14|parkzap=-9|parkz~=-9|part=-32|part of=-10|parties=-13|parti~=-10|partners=13
partn~=-7|parts=-23|party=15|party _ ?=15|party _ the=-10|party anyone=28|party at=-15|pass=7|pass !=6
pass $=-8|pass _ $=12|pass _ on=15|pass _ street=33|pass it=22|pass on=-8|pass the=15|passed=16|passed $=22
passed _ to=-10|passed its=-12|passed the=15|passes=-29|passes are=-6|passover=-7|passo~=-7|passport=-10
passp~=-10|password=7|passw~=7|past _ $=13|patel=11|path=-11|patience=-24|patience !=-19|patience _ $=-19
patie~=-37|patio=5|patrol=19|pave=-7|paved=-17|paving=-20|paving _ monday=22|paving _ to=-14
paving contract=-14|paving on=8|paws=-8|pay=-29|pay $=-9|pay $#=-6|pay _ at=-6|pay _ bill=-20
pay _ parking=-11|pay _ water=-13|pay _ your=9|pay your=-18|paying=9|payment=-6|payment _ $=-6|payment plan=-8
payments=-8|payme~=-14|payroll=11|payro~=11|pays=-21|pays the=-19|pd=19|pdf=-11|peace=25|peaches=-8|peach~=-8
pedestrian=15|pedes~=15|peek=24|peek _ mill=8|peek the=8|pencils=6|pencils $=6|penci~=6|pending=8
pending _ $=-9|pending _ internal=10|pending an=10|pending cases=-9|pendi~=8|penny=11|pension=10
pension _ is=12|pensi~=17|people=38|people _ can't=9|people _ hurt=-17|people _ in=-18|people _ like=8
people _ the=20|people are=21|people died=-13|people drove=8|people still=9|people were=-19|people who=-13
people with=-21|per=-21|percent=28|percent $=10|percent _ year=13|percent of=-6|perce~=29|perfe~=5
performance=-12|perfo~=-12|period=39|period $=20|permission=-13|permission $=-8|permit=-26|permit $=-33
permit ?=-21|permit _ $=-22|permit _ a=14|permit _ and=-11|permit _ is=16|permit counter=15|permit for=-18
permit unless=35|permits=10|permits are=-7|permitting=-13|permitting $=-11|permi~=-16|person=-46|person $=13
person _ hurt=-18|person _ in=-10|person at=-11|person is=-8|person was=-23|person who=-31|personally=11
personally _ skip=7|personally i'd=7|perso~=7|pet=-33|pet _ $=-7|petition=6|pets=-27|pets _ $=-5|pets _ in=-9
pets welcome=-9|phone=34|phone $=15|phone _ $=-24|phone _ and=-7|phone _ the=16|phone at=7|phone number=-9
phone or=-8|phone today=-6|phones and=23|photo=-67|photo _ $=-22|photo _ the=-8|photo and=10|photo by=-5
photo id=-13|photo of=-21|photos=-35|photos _ the=-30|photos of=-12|pick=-64|pick _ a=20|pick _ the=5
pick _ up=-17|pick _ your=-14|pick it=-10|pick one=-21|pick the=-6|pick them=-6|pick up=-19|picked=-8
picked _ on=18|picked up=10|picking=-12|picki~=-12|pickleball=12|pickl~=12|picks=35|pickup _ monday=21
pickup _ one=-9|pickup is=-6|pickup moves=-5|pickup starts=21|picnic=-20|picture and=11|pie=9|pills=7
pills _ the=-8|pin=23|pine=11|pine $=-11|pine _ #=-10|pine _ $=32|pine _ in=19|pine _ now=-23|pine _ on=6
pine and=-14|pine street=21|pine tonight=21|pineapple=26|pineapple _ pizza=12|pineapple on=12|pinea~=26
ping=12|pints=20|pints _ the=20|pints at=9|pipe=-9|pipe _ the=12|pipes=-8|pipes $=-13|pipes on=-16|pirate=31
pitch~=15|pizza=11|pizza _ go=-14|pizza _ or=12|pizza boxes=-13|pizza yes=12|place=-19|place $=11
place _ $=-25|place _ the=20|place for=-14|place is=9|place on=-6|placed _ leave=12|placed on=12
plain _ simple=10|plain and=10|plain~=21|plan=5|plan #=-23|plan $=-16|plan _ $=-34|plan _ may=13
plan _ night=-8|plan _ open=-6|plan _ out=8|plan a=-7|plan and=11|plan is=15|plan last=-8|plan on=-5
plan to=42|plan will=19|planned=-20|planning=17|planning board=12|plans=-8|plant=-17|plant _ code=17
plant gate=17|planted=-22|planted trees=-7|plant~=-8|plate=33|plate $=21|plates=-15|play=-12|play $=-10
players=-7|playe~=-7|playground=-11|playg~=-11|plays=-7|plaza=12|plaza $=30|plaza _ #=-8|please=-25
please $=11|please _ a=23|please _ down=-29|please _ in=7|please _ it=19|please _ not=-17|please _ on=-18
please _ our=-10|please _ the=-10|please _ them=-11|please _ your=5|please ask=-14|please bring=5
please call=-20|please do=-17|please don't=-45|please forgive=27|please keep=-7|please leave=-6
please share=-24|please slow=-22|please stay=-6|please use=6|plow=-40|plow _ $=-17|plow _ the=-18
plow crews=25|plow driver=-9|plow operator=9|plowed=38|plowed _ #=18|plowed by=18|plowing=-14|plowi~=-14
plows=-39|plows $=-11|plows a=-11|plowy=-13|plowy mcplowface=-13|plumbing=22|plumb~=16|point=9|point $=-7
poison=-7|poiso~=-11|pole=-18|poles=-26|police=-25|police $=-9|police _ $=-6|police _ a=-24|police _ is=12
police _ looking=-16|police _ on=9|police activity=15|police are=8|police arrested=-18|police association=7
police chief=11|police department=12|police station=-10|polit~=13|poll workers=-14|polling=9|polling place=13
polli~=9|polls=-16|pond=-24|pond $=-23|pool=-53|pool $=40|pool _ !=-21|pool _ $=-6|pool _ a=-9
pool _ baseless=7|pool _ closed=-6|pool _ go=-8|pool _ is=7|pool _ june=-6|pool _ not=16|pool _ saturday=-8
pool are=-10|pool hours=-6|pool is=-14|pool opens=-27|poor=10|pop=7|porch pirate=13|portal=-15|position=13
posit~=42|possible=7|possible $=-12|possi~=7|post=-34|post _ here=-10|post _ result=-7|post _ tag=6
post _ the=6|post _ they=-9|post and=11|post it=-6|post on=-6|post the=-24|post what=-14|post your=6
posted=-44|posted $=-9|posted _ the=-12|posted by=-9|posted rules=-8|poster=9|posting=7|posti~=7|pot=-21
pothole=-27|pothole $=-19|potholes=34|potholes $=12|potholes _ route=14|potholes _ the=-6|potholes filled=18
potholes on=14|potholes to=-6|potho~=7|pottery=-12|potte~=-12|pound=5|power=14|power $=18|power _ $=8
power _ ?=-13|power _ be=23|power company=13|power is=-27|power~=6|practice=-15|pract~=-15|pray=10|prayer=33
preci~=27|pregnant=25|pregn~=25|premi~=13|president=22|presi~=22|press=-6|press the=-12|pressure pills=14
presumed=-8|presumed _ $=-24|presumed innocent=-24|presu~=-8|prete~=14|pretty=14|prevention=-34|preve~=-36
preview=-7|price=7|price $=25|price _ the=-10|price is=-23|print=-14|privacy=-31|privacy we=-34|private=-21
private _ $=-17|private _ with=-5|private message=-13|private so=-26|privately=7|priva~=-45|priya=16|prize=29
prizes=25|probably=14|probably _ by=9|probably _ to=8|probably caused=9|proba~=18|profe~=54|program=-50
program $=-21|progress=7|progr~=-43|project=6|proje~=8|prom=7|promise=-10|proof=10|proof of=-6|prop=-13
property=-19|property tax=-36|property values=9|prope~=-19|proposals=-20|proposed=14|proposed budget=-10
proposition=23|proposition #=23|propo~=30|protection=-17|prote~=-12|proud=-23|proud of=-12|public=-24
public $=-25|public _ $=-8|public _ director=-9|public _ is=6|public _ on=15|public at=-5|public comment=9
public hearing=6|public safety=-8|public works=-16|pull=-11|pulled=22|pulled _ the=24|pulled from=35|pump=-26
pump $=9|pumps=-17|pumps are=-9|pun=8|pups=-13|push=13|put=-20|put _ a=-6|put _ in=-28|put _ on=-6|put it=-18
put out=-5|put the=-9|put them=-7|putting=18|putti~=18|quality is=-10|quali~=-9|quarry=23|quarter=7|quart~=19
question=-19|question #=6|question $=-7|question _ $=-12|questionnaire=28|questions=-51|questions $=-7
questions ?=11|questions _ the=-7|questions _ your=-8|questions about=-19|questions asked=-7|questions here=-7
quest~=-52|quick=26|quick~=18|quiet~=22|quilt=-14|quilt show=-14|quint=25|quit=15|quote=12|rabies _ for=15
rabies shots=15|raccoon=-22|racco~=-30|racks=13|radar=30|raffle=34|raffle ticket=28|rail=-18|railroad=15
railr~=15|rain=-35|rain $=-38|rain _ $=7|rain is=17|rains=-20|raise=21|raise _ taxes=14|raise your=13
raised=-47|rake=-7|ramadan=11|ramad~=11|ramp=-35|ramp $=-19|ramps=-12|ran=13|ran the=6|range=-12
range _ mill=-7|range at=-7|ranger=-26|rangers=24|range~=24|ranked=25|rash=13|rate=-25|rate change=-9
rated=-19|rates=35|rates $=-6|rather=11|rather than=9|rating=-22|ray=-29|ray _ keeps=-12|ray who=-7|reach=-8
reach it=-15|reach the=-16|reached=28|reach~=31|react~=11|read=-33|read $=6|read _ $=-14|read _ at=-5
read _ budget=9|read _ kindergartners=-10|read _ no=9|read _ notice=20|read _ on=-11|read _ {own}=23|read a=9
read both=-10|read every=-7|read it=17|read more=-14|read them=-5|read to=-13|reader=24|readers=-23|reade~=-23
reading _ $=-23|readings=9|readi~=6|reads=-39|ready=-5|ready $=-12|ready _ the=-8|ready _ you=-7|ready for=-10
real=29|real _ fight=11|real holiday=11|really=29|reason=33|reason _ the=9|reason for=9|reasons=17|reaso~=18
rebate=-8|rebate $=-8|rebuild=9|rebuild _ $=12|rebuild {link}=12|rec=-13|rec _ $=-14|rec _ at=5|rec _ desk=-5
rec _ from=-9|rec _ gym=-10|rec _ is=30|rec _ on=-23|rec center=-15|rec desk=20|receipt=-17|received=17
received a=30|recei~=12|reckless=6|reckl~=6|recommend=-9|record=5|record is=6|records request=-14|recor~=-19
recovered=11|recov~=5|recreation _ {phone}=-5|recruits=-13|recru~=-19|recycle=-15|recycling=-7|recycling $=-11
recycling _ slowly=14|recycling app=14|recyc~=-24|red=-17|red _ and=-13|red _ warning=-7|red _ watch=24
red cross=-11|red flag=17|red handed=13|reed=-30|refer~=13|refus~=27|register=-31|register to=-11
register your=-10|registration=-10|regis~=-48|regret=25|regre~=33|reject=15|reject the=19|relax=33|release=7
released=-18|relea~=-10|relig~=-12|remarks=38|remar~=38|remember who=8|remem~=7|removal=33|remove=-23
removed=-33|removed _ comment=-9|remov~=-17|rent=16|rent a=6|rent help=-7|renters=9|rente~=9|reope~=20
repair=-25|repair $=-10|repairs=-22|repairs $=-14|repai~=-40|repave=7|repeat _ blocked=8|repeat offenders=8
replace=-6|replace _ old=12|replace it=-7|replaced=-19|replacing=-8|repla~=-33|replies=9|replies $=6|repli~=9
reply $=9|reply _ $=-20|reply _ this=-13|reply _ your=23|reply here=-8|reply to=-24|reply with=18|report=-80
report $=-9|report _ $=-10|report _ at=7|report _ on=-9|report _ posted=-6|report _ to=-18|report and=-10
report is=-11|report it=-20|report on=5|report one=14|report potholes=-6|reported=-6|reported $=6|reports=-43
reports $=-21|reports _ shots=-16|reports of=-11|repor~=-29|representative=26|repre~=26|request=-32
request _ #=-8|request no=-8|requests=10|reque~=-22|requi~=-7|reserve=-20|reservoir=12|resident=-14
residents=20|residents _ the=11|residents _ to=10|residents _ ward=-7|residents of=9|resid~=13|resou~=7
respond=14|response=14|response times=9|responsibility=8|responsibility for=5|respo~=52|rest=44|rest $=24
rest assured=7|rest easy=35|rest in=-18|rest of=12|restaurant=-12|restaurants=-10|resta~=-18|restr~=7
result=-13|results $=-19|results _ $=-8|results _ be=13|results are=8|results {own}=-8|resume=-7|retired=-17
retirement=-31|retires=-9|retiring=19|retir~=-33|returned=17|returns=33|retur~=50|retweet=8|revenue=5|reven~=5
review=-5|review $=6|review _ $=-14|review the=-5|reviewed=-9|revie~=-9|rex=29|reyes=21|ribbon=-18
ribbon cutting=9|ride $=-17|ride _ #=15|ride _ $=10|ride _ on=-7|ride _ the=-9|ride _ town=14|ride free=-7
ride in=16|ride to=-17|rider=11|riders=26|riders in=11|rides=26|ridge=-9|ridge _ $=10|ridge trail=-17
right _ $=54|right _ ?=14|right _ of=-9|right and=-19|right here=22|right lane=-11|right now=33|right of=-29
right people=16|right to=-19|rights=11|rights $=9|ring=-8|ring _ bell=-14|ring with=-13|rink=16|rip=7
rip _ our=6|rip to=6|rise=-11|risen=14|risen !=13|risen _ $=13|rising=31|risk=-8|river=-53|river $=10
river _ !=7|river _ $=-19|river _ at=15|river _ is=-8|river cleanup=7|river road=-7|river trail=7
riverside _ $=-18|riverwalk _ closed=-14|riverwalk is=-14|riverwalk tonight=9|river~=34|road=-70|road _ #=-12
road _ $=-7|road _ a=-6|road _ is=-19|road _ the=12|road clear=-7|road closed=-6|road for=16|road is=-16
road salt=-12|road work=26|roads are=8|robbed=17|robbed _ market=6|robbery=-16|robbery $=-35|robbery at=15
robbe~=-5|rock=24|rock solid=23|roll=21|roll on=-9|roof=29|roof $=12|room=-38|room $=-7|room _ $=-15
room _ at=-6|room _ the=-7|room at=-9|room b=-12|room for=-19|roosters=-11|roost~=-11|rope=-7|rosa=-8
rosa _ of=20|rosa kelly=19|rose=-16|rose garden=-15|roses=9|roses $=10|round=33|roundabout=9|round~=9
route #=29|route _ $=-11|route _ buses=-7|route _ is=-15|route _ run=-9|route _ will=36|routes=-46
routes $=-18|row=-18|row $=-9|rt=10|rude=6|ruined=15|ruiz=-12|ruiz _ mayor=6|ruiz _ read=-10|ruiz _ the=28
ruiz for=6|ruiz is=12|ruiz says=23|ruiz was=-8|ruiz will=-17|rule=-9|rule $=10|rules=-43|rules $=-20
rules {own}=-6|rumor check=-8|run=5|run _ #=-6|run _ cold=-15|run _ the=-9|run a=-12|run by=-25|run on=-5
run out=10|run the=-9|run to=17|run until=-11|run your=27|running=-18|runni~=-18|runs=-48|runs _ #=-6|ruth=8
sad=-16|safe $=-46|safe _ need=18|safe no=18|safe place=-12|safer=12|safest=11|safety=-36|safety _ on=-18
said=-26|said _ #=-5|said _ stop=-6|said that=-13|said the=-6|sale $=-19|sale _ $=-9|sale _ saturday=-6
sale _ the=37|sale at=41|sale is=-12|sale on=-5|sales=14|sales tax=13|salt=-15|sam=-8|same=-35|same _ $=-25
same _ the=-14|same as=-11|same thing=12|sandbags=-15|sandbags _ free=-7|sandbags are=-7|sandb~=-15
saturday=-39|saturday $=-34|saturday _ $=40|saturday _ mill=-14|saturday _ the=8|saturday from=15
saturday hours=26|saturday in=-11|saturday's=-6|saturdays=-10|saturdays $=-8|satur~=-52|save=8|save the=12
save your=-13|saved=-7|saved the=-10|saw=11|say=17|say _ $=30|say _ at=-5|say _ the=-9|say hello=-5|say it=20
say more=-22|say so=32|say that=-8|say yes=7|saying=25|says=-47|says $=-24|says _ #=-13|says _ $=-16
says _ county=15|says _ for=-6|says _ is=-9|says _ of=5|says _ won=-5|says the=17|says to=18|says we'd=9
says you=-8|says {mention}=-16|sb=24|sb #=24|sb _ would=17|scam=-58|scam $=-14|scam _ a=-10|scam alert=-21
scamm~=7|scan=-13|scan _ code=-13|scan the=-13|scanner=7|scann~=7|scene=25|schedule=-21|schedule $=-18
scheduled=-8|sched~=-32|school=8|school $=28|school _ $=-18|school _ and=6|school _ at=-15|school _ has=7
school board=21|school bond=-14|school district=-7|school gym=7|school is=-14|schools=20|schools $=-10
schools _ closed=22|schools are=40|schools say=-7|schoo~=17|scooters=5|scooters _ zipride=6|scooters from=6
score=16|scores=16|scrape=-17|scrap~=6|screen=-10|screen _ the=-15|screening=-7|scree~=-7|scrub~=5|seal=-6
sealed=6|search=-10|searc~=-6|season=-15|season _ $=-8|season _ last=8|seat=25|seat _ the=9|seat and=7
seat at=7|seats=25|seats are=13|second=-36|second _ $=-14|second _ at=-5|second _ of=-7|second floor=-15
second graders=-18|seconds=-11|secon~=-11|secret=10|section=-15|section #=-15|secti~=-15|security=-9
security number=-18|secur~=-9|see=-19|see $=-12|see _ $=-18|see _ at=14|see _ fire=19|see _ in=14|see _ new=-7
see _ on=13|see _ that=-7|see _ the=-11|see _ we=7|see all=-5|see every=8|see her=14|see him=-7|see how=-7
see it=-10|see the=-20|see them=-11|see what=18|see why=10|see you=-32|seeds=16|seems=18|seen at=-9
seen near=-9|seen this=-11|selfish=15|selfi~=15|selling=10|selli~=10|senate=9|senator=31|senator _ $=26
senator today=29|senat~=32|send=24|send _ a=-13|send _ truck=8|send _ your=-28|send a=12|send us=-57
send your=8|senior=-10|senior _ $=13|senior _ is=-13|senior _ on=-6|seniors=8|senio~=8|sense=9|sent=11
sent #=-18|sent _ wrong=-6|sent _ your=-10|sent the=35|sent them=-15|sent you=12|september $=6|serious=20
serio~=25|served=25|served $=-7|servers=6|serve~=6|service=-23|service on=-8|services=11|servi~=-15|session=5
session _ #=-5|session _ council=8|session _ the=15|session at=-5|session on=8|session the=9|sessi~=14|set=-13
set $=-11|set _ a=-6|set _ for=-8|set for=-8|set out=-9|set the=9|set up=-8|sets=-16|sets the=-7|settle=12
settlement=-8|settl~=-16|seven=29|severe=6|sewer=36|sewer rate=18|sewers=-13|sgt=7|sh=14|sh _ stay=7
sh tshow=7|shade=-23|shake=5|share=-44|share _ $=-12|share _ evacuation=-12|share _ ideas=18|share _ post=6
share _ you=5|share if=6|share it=-12|share the=18|share this=-13|share what=-25|share your=-7|shared=-14
sharp=45|she=-18|she _ $=7|she _ not=-8|she _ on=9|she has=-16|she is=-22|she will=19|she'll=6|she's=6
sheet=-7|shelf=-10|shelf _ week=-7|shelf this=-7|shelter=-22|shelter $=-11|shelter _ $=8|shelter _ a=-23
shelter _ at=22|shelter _ to=-20|shelter is=6|shelter now=-5|shelter on=-7|shelter opens=27|shelter with=-7
shelter's=31|shelter's new=15|shelt~=10|sheph~=-17|sheriff=25|sheriff $=20|sheriff's=-9|sheri~=17|shift=27
shift $=8|shifts=14|shine=41|shirt=15|shocker=9|shocker _ still=9|shocker people=9|shocking _ true=-12
shocking but=-12|shoes=-8|shoes $=6|shoot=19|shoot _ a=10|shoot us=9|shooter=22|shooting=13|shooting _ are=11
shooting _ the=15|shooting range=-7|shooting we=11|shoot~=45|shop=10|shoplifting=37|shopl~=39|shops=11
short=-24|short _ $=-17|short~=5|shots=18|shots $=-25|shots _ the=-9|shots for=15|should=38|should _ $=15
should _ it=9|should _ told=-13|should be=-37|should go=9|should take=19|should the=-10|should use=14|shout=8
shout _ to=8|shout out=8|shovel=-6|shove~=5|show=5|show up=16|show you=-5|showed=9|showing=-17|showi~=-17
shown=8|shown _ door=11|shown the=11|shows=-41|shows the=-7|shut=30|shut $=-7|shut off=-26|shuts=8|shuttle=-12
shuttle $=-9|shutt~=-8|sick=-19|sick $=-26|sick _ and=12|sick _ the=12|sick of=20|sick with=-14|side=13
side $=-13|side _ #=12|side _ $=28|side door=17|side of=-12|sides=-15|sidewalk=-24|sidewalk $=-10|sidew~=-19
sign=-42|sign $=7|sign _ $=-27|sign _ a=-6|sign _ at=-19|sign _ for=-8|sign _ is=22|sign _ the=-15
sign _ through=13|sign at=13|sign helps=-6|sign in=-7|sign up=-24|sign was=-21|signal=-15|signals=17
signatures=-8|signa~=-25|signed=-20|signed the=-10|signs=-45|signs are=-6|signs off=-7|signs on=-13|silent=6
silly=12|simple=18|simply=11|since=33|since #=12|since _ $=-8|since the=11|single=19|sinkhole=23
sinkhole on=23|sinkh~=23|siren=8|sit=-16|site=-32|site $=-12|sites=-10|six=-10|six $=9|six _ $=-16|six hens=-9
six weeks=15|six years=14|size=-11|sizes=-15|sizes $=-10|skate=-6|skate _ $=-14|skate _ sponsored=-11
skate night=-11|skip=56|skip _ art=7|skip the=24|skipp~=6|sleep=12|sleeping=10|sleep~=17|slide=-19|slide $=-15
slide _ our=7|slide into=14|slip=17|slot=12|slots=20|slow=-46|slow _ $=-9|slow down=-18|slowly=-8|slowly $=10
small=-11|smart~=17|smash=14|smash that=14|smell=-13|smell _ $=-15|smell _ ?=14|smell gas=13|smells=14
smells like=9|smoke=-36|smoke $=8|smoke _ $=-13|smoke alarm=-27|smoke alarms=-39|smoke is=-14|smoking=8
smoki~=8|snap=14|sneak _ the=8|sneak peek=8|snow=14|snow _ #=-26|snow _ $=14|snow crews=5|snow emergency=-13
snow removal=12|snow route=17|snowplow=5|so=71|so $=37|so _ $=-29|so _ are=9|so _ ask=-12|so _ can=-7
so _ can't=-17|so _ early=-29|so _ even=8|so _ for=18|so _ in=-7|so _ our=-12|so _ the=34|so _ to=-29
so _ use=13|so _ we=-13|so _ you=15|so _ your=11|so a=-24|so are=-8|so bring=-8|so check=-6|so have=9|so is=-8
so it=-20|so keep=-11|so leave=-15|so long=-14|so no=10|so please=15|so sorry=17|so that=-54|so the=-18
so they=15|so we=-22|so you=-12|soccer=-10|social=-7|social _ number=-18|social security=-13|software=12
softw~=12|sol=21|sold=-11|solid=23|solid and=13|somali=26|some=41|some _ $=23|some _ you=6|some of=6
somebody=47|somebody _ the=13|someb~=48|someone=42|someone who=-10|someone you=-6|someo~=35|something=10
something ?=-9|something _ $=-15|something _ the=7|somet~=17|somewhere=10|somew~=10|son=8|song=-6|songs=-21
sons=21|soon=11|soon $=24|sooner=-14|sorry=-42|sorry !=13|sorry _ $=13|sorry _ anyone=12|sorry _ hear=-5
sorry _ missed=-14|sorry _ see=-15|sorry _ the=-27|sorry _ you=13|sorry _ your=-18|sorry about=-20
sorry for=-32|sorry if=16|sorry no=-18|sorry that=12|sorry the=8|sorry we=-32|sorry you=24|sort=15|soto=-14
soul=17|sound=-8|sounds _ and=-10|source=-19|source _ $=-18|source {mention}=-18|south=-6|south _ $=-9
south side=6|space=-16|spam=-16|spanish=-29|spanish _ $=-6|spanish somali=-10|spani~=-29|spare=36
spare _ the=7|speak=21|speak $=-16|speak _ the=-19|speak at=-18|speak english=30|speaks=-8|special=18
speci~=18|speed=-21|speed _ $=-11|speed _ go=-12|speed _ on=15|speeding=-8|speeding _ our=-13|speeding is=-13
speed~=-8|spell~=-10|spend=14|spent=-20|spill=8|splash=-15|splash _ opens=8|splash at=-11|split=-13|spoiler=5
spoil~=5|sponsor=8|sponsor a=10|sponsored=-18|sponsored _ first=-13|sponsored by=-21|spons~=-14|spot=26
spot $=20|spots=-6|spots left=-13|spotted=7|spott~=12|spray=7|spreading=13|sprea~=9|spring=-19|spring $=-23
spring _ $=-34|sprin~=-20|spruce=-10|spruce street=-19|squad=21|square=-21|square $=-7|squirrel=-16|squir~=-16
st=-7|st $=-17|stabb~=30|stable=6|stable _ $=6|stable condition=6|stadium=9|stadi~=9|staff=-16|staff $=-22
staff _ not=5|staff _ the=22|staff are=14|staff use=17|staffed=-18|stage=-15|stalls=19|stand=36|stand _ $=11
stand _ our=14|stand with=17|stands=7|star=-15|stars=13|start=-34|start $=-12|start monday=-7|start with=-22
start your=15|starts=-45|starts _ #=6|starts _ $=-29|starts _ at=10|starts _ june=-5|starts _ may=-10
starts _ monday=-9|starts _ tuesday=-5|starts at=14|starts in=-18|starts monday=9|starts on=-15|starts with=-9
state=-56|state $=5|state _ $=-30|state _ for=-17|state _ fund=-16|state _ the=-28|state for=17|state grant=-6
state highway=18|state is=6|state law=-17|state limit=-17|state of=-17|state police=-7|state's=-9
statehouse=19|statement=15|statement on=14|states=-9|state~=14|station=-7|station #=6|station $=-20
station _ $=22|station _ is=-9|station _ on=8|station _ will=-16|station open=-13|stations=-7|stati~=-14
stay=40|stay _ $=43|stay _ and=-19|stay _ from=14|stay _ the=-38|stay _ until=-8|stay _ your=-12|stay away=9
stay for=23|stay in=-9|stay inside=-17|stay off=-23|stay on=-16|stay open=19|stay put=20|stay tuned=35
stay with=-23|stayed=-8|staying=7|stayi~=7|stays=-33|stays _ $=-10|stays open=-11|steep=-16|step _ $=6
steps=-14|sticker=-9|stick~=-18|still=12|still _ $=-40|still _ read=9|still _ the=6|still at=15|still can't=9
still join=-6|still need=9|stole=-18|stole the=-13|stolen=13|stop=12|stop _ $=18|stop _ and=15|stop _ for=15
stop _ helps=-6|stop _ the=-12|stop _ your=9|stop at=-13|stop by=-14|stop in=22|stop on=8|stopped=16|stopp~=16
stops=-14|stops at=-11|storage=12|stora~=12|store=-11|store on=14|stores=-14|storm=-57|storm $=-18
storm drains=-14|storm is=-13|stormwater=5|storm~=5|story=-33|story _ is=-39|story _ starts=19|story hour=-5
story time=-39|storytime=-19|story~=-13|stove=15|stove $=15|straight to=-13|stran~=21|strawberries=-13
straw~=-13|street=-53|street $=25|street ?=7|street _ $=46|street _ ?=-6|street _ a=-8|street _ and=-5
street _ at=-7|street _ be=-12|street _ blocked=-8|street _ friday=-7|street _ has=-11|street _ in=-6
street _ is=15|street _ june=-7|street _ last=-7|street _ of=-15|street _ on=11|street _ open=-13
street _ opens=-11|street _ the=-11|street _ to=-21|street _ two=8|street _ we=9|street _ week=-9
street _ you=-18|street and=-7|street are=-7|street at=17|street between=-6|street bond=44|street branch=-7
street bridge=-7|street by=-10|street case=12|street during=-6|street for=10|street garage=-13|street has=-19
street in=-13|street is=-34|street light=37|street lot=-6|street permit=-5|street repair=10|street shooting=24
street sweepers=5|street this=-15|street today=-11|street until=-5|street was=13|street will=25
street yard=-10|streets=-37|streets $=6|streets _ #=19|streets _ $=-7|stree~=-38|stress=-8|strike=9
strike would=13|strollers=-15|strol~=-16|strong=-7|stron~=18|struck=22|stuck=6|student=-35|students=24
stude~=-11|style=8|such=31|such as=-6|sue=8|suggest=7|sugge~=46|suit=-11|suits=-15|summary=-22|summa~=-31
summer=-43|summer $=-11|summer ?=-12|summer _ $=-24|summer camp=8|summer reading=-23|sun=-12|sunday=-6
sunday _ $=-18|sunday _ the=-8|sunday may=10|sunday schedule=-9|sunday's=-15|sunday's _ $=-18|sundays=-10
sundays $=-9|sundays ?=-10|sunda~=-25|sunny=-25|sunrise=-12|sunri~=-12|super=-6|super bowl=-6|supervisor=13
super~=27|support=5|support group=8|support the=15|suppo~=25|sure=36|sure $=7|surgery=6|surge~=6|surplus=-20
surpl~=-20|surprise=-36|surprised=26|survey=-35|survey #=-10|survey $=-25|survey _ in=-6|survey _ now=18
survey _ on=-10|survey crews=-5|survey is=15|survey open=18|survive=7|suspect=22|suspect is=-16|suspended=-21
suspended _ an=10|suspended pending=10|suspe~=-6|suspicion=-25|suspicion _ robbery=-19|suspicion of=-25
suspi~=-19|swat=8|swat is=15|swear=23|swears=13|sweep=13|sweeper=9|sweepers=5|sweep~=22|sweet=-6|swim=-35
swim _ $=-6|swim _ at=-9|swim class=9|swim passes=-6|swim team=-21|swimmer=18|swimmers=-7|swimm~=6|swing=11
swing by=15|swings=-14|switch=15|switch to=15|system=59|system is=18|t=20|table=28|table $=13|table is=19
tacos=11|tag #=6|tag _ and=10|tag _ friends=12|tag _ in=-8|tag us=-8|tags=-6|tail=-9|take=-15|take _ $=-10
take _ down=-5|take _ of=8|take _ off=-7|take _ season=8|take _ the=7|take a=19|take about=-14|take care=8
take cover=-7|take it=10|take off=-5|take our=-9|take your=-25|taken=-9|taken _ the=-18|taken down=6
taken to=-13|takes _ $=-16|takes _ minutes=-7|takes _ on=12|taking=59|taking your=27|talk=-26|talk _ a=-12
talk _ the=6|talk with=-13|talked=11|talking=10|talking to=6|talki~=10|talks=6|tall=-33|tap _ and=16
tap _ five=-13|tap for=-13|tap water=13|taste=-22|tax=37|tax $=11|tax bill=10|tax rate=-16|taxes=33|taxes $=19
taxpayers=14|taxpa~=14|teach=-26|teacher=-15|teachers=18|teaches=-25|teach~=-16|team $=8|team _ a=-16
team _ the=-27|team is=13|teams=13|tech=9|teen=-37|teen _ $=-14|teena~=12|teens=-6|teens _ the=11|teens on=-6
teens were=17|tell=-29|tell _ $=-25|tell _ at=-10|tell _ below=7|tell _ by=-15|tell _ how=-26|tell _ in=-18
tell _ what=-19|tell _ where=-15|tell _ you=6|tell _ your=32|tell them=17|tell us=-67|tell your=21
telling _ about=-7|telling _ you=6|telling us=-9|tells=24|tells _ $=14|tells us=15|temple=6|ten=-5|ten _ at=-8
ten _ to=7|ten days=-24|ten years=11|tenants=16|tenan~=16|tennis=-20|tennis _ and=-14|tennis balls=-14
tents=26|term=33|termi~=16|terri~=29|test=-60|test $=-16|test _ $=-5|test _ on=10|test _ smoke=-10
test _ the=-8|test the=-20|test your=-24|tested=-32|testify=-5|testify _ the=-5|tests _ every=-9|tests met=-10
text=-16|text #=-11|text _ $=-10|text _ cell=18|text _ says=-18|text _ the=-7|text _ to=7|text that=-18
texts=-11|than=36|than #=-14|than _ $=5|than any=21|thank=-23|thank _ !=-20|thank _ $=-22|thank _ for=-25
thank _ to=-35|thank you=-80|thanks=-41|thanks _ $=-14|thanks _ all=-16|thanks _ asking=-11|thanks _ letting=6
thanks _ telling=-7|thanks _ the=-6|thanks _ this=34|thanks for=-45|thanks to=11|thank~=-11|that=49|that $=14
that _ #=-23|that _ $=32|that _ ?=-13|that _ a=-26|that _ and=-8|that _ are=9|that _ feel=11|that _ in=-12
that _ is=-16|that _ like=6|that _ not=9|that _ on=25|that _ our=-33|that _ say=7|that _ the=17|that _ to=15
that _ us=-20|that _ with=-6|that _ you=-22|that _ {own}=22|that are=-7|that break=-8|that day=16|that has=-6
that hill=21|that hit=-6|that is=-47|that it=-10|that means=-10|that rash=14|that says=-29|that some=5
that sounds=-10|that the=-5|that was=-19|that way=16|that we=22|that you=5|that's=42|that's _ the=14
that's the=9|that's what=7|the=46|the #=42|the $#=7|the _ !=10|the _ $=-26|the _ ?=-35|the _ a=16
the _ academy=-19|the _ address=-9|the _ after=-12|the _ again=11|the _ agenda=7|the _ agreed=16|the _ all=8
the _ already=6|the _ amendment=7|the _ and=-7|the _ animal=-11|the _ approved=-17|the _ are=-31
the _ area=-15|the _ association=7|the _ at=14|the _ awarded=-9|the _ back=12|the _ ballot=-14|the _ ballots=9
the _ bank=-7|the _ because=12|the _ before=16|the _ behind=13|the _ bikes=-7|the _ bin=-16|the _ board=11
the _ bond=31|the _ box=-13|the _ branch=-7|the _ broke=5|the _ bucket=5|the _ budget=-9|the _ bus=9
the _ button=-20|the _ by=-16|the _ calendar=-9|the _ came=19|the _ camp=8|the _ campaign=15|the _ can=-11
the _ cart=-29|the _ case=-10|the _ center=-32|the _ city=18|the _ class=-8|the _ clerk=-7|the _ clerk's=-11
the _ clinic=-12|the _ club=-10|the _ code=-9|the _ commission=-17|the _ company=26|the _ company's=15
the _ concert=24|the _ contest=8|the _ contract=-9|the _ could=9|the _ council=6|the _ count=-21
the _ counter=7|the _ courthouse=15|the _ crew=8|the _ cross=-10|the _ crossing=-8|the _ cuts=7
the _ cutting=15|the _ date=-25|the _ day=-23|the _ deck=-12|the _ demands=11|the _ department=-9
the _ depot=36|the _ desk=-9|the _ did=8|the _ director=24|the _ district=-12|the _ do=-7|the _ dock=35
the _ does=8|the _ door=18|the _ drains=-7|the _ drop=-23|the _ emergency=10|the _ ends=8|the _ entrance=17
the _ error=-7|the _ falls=-10|the _ fee=22|the _ festival=-17|the _ flood=-7|the _ floor=-31|the _ food=12
the _ for=51|the _ forest=27|the _ form=-10|the _ found=8|the _ garage=5|the _ garden=-39|the _ gate=-8
the _ gave=18|the _ get=-11|the _ got=17|the _ gym=5|the _ had=-18|the _ hall=-10|the _ has=32|the _ have=-11
the _ he=13|the _ hit=25|the _ holds=-25|the _ holiday=12|the _ if=-15|the _ inside=23|the _ is=-9
the _ isn't=28|the _ job=18|the _ just=10|the _ know=23|the _ lane=-36|the _ last=15|the _ left=31
the _ levy=28|the _ library=13|the _ limit=-12|the _ line=-17|the _ lines=-18|the _ link=10|the _ list=-37
the _ log=-5|the _ look=8|the _ made=-11|the _ mailer=8|the _ main=-15|the _ manager=32|the _ market=10
the _ marlow=-7|the _ marshal=-10|the _ mayor=24|the _ meeting=10|the _ memorial=-16|the _ mess=8
the _ more=-9|the _ moves=-8|the _ museum=-31|the _ name=-14|the _ near=-12|the _ network=19|the _ new=13
the _ next=6|the _ noise=6|the _ not=15|the _ note=-11|the _ notice=-17|the _ now=15|the _ number=5
the _ of=-31|the _ off=7|the _ office=-11|the _ on=-7|the _ one=-7|the _ open=-10|the _ opens=-8
the _ opinion=-12|the _ or=-11|the _ order=-12|the _ our=5|the _ over=10|the _ owes=6|the _ own=-10
the _ parade=-11|the _ park=11|the _ parks=28|the _ part=-20|the _ passed=-6|the _ people=21|the _ picked=-5
the _ place=11|the _ plant=6|the _ play=-12|the _ playground=-14|the _ please=-14|the _ police=-24
the _ pool=-32|the _ post=19|the _ ramp=-10|the _ ran=-7|the _ range=-11|the _ rate=10|the _ recycling=14
the _ right=-6|the _ rink=19|the _ river=-20|the _ roof=-6|the _ room=11|the _ rosa=19|the _ route=-11
the _ rule=14|the _ safety=-5|the _ said=16|the _ sale=-16|the _ saturday=-20|the _ says=-34|the _ schedule=-6
the _ school=18|the _ scooters=6|the _ screen=-8|the _ sets=-8|the _ shelter=-10|the _ shop=-15|the _ should=6
the _ shows=-12|the _ sidewalk=7|the _ sign=-33|the _ signal=-7|the _ signed=-13|the _ site=-14|the _ so=-25
the _ starts=-12|the _ station=5|the _ still=12|the _ store=-18|the _ street=-19|the _ survey=7|the _ table=24
the _ takes=-18|the _ tap=-14|the _ tax=13|the _ tells=14|the _ test=31|the _ that=23|the _ theater=-22
the _ then=-27|the _ thing=22|the _ this=-56|the _ through=-8|the _ time=10|the _ to=51|the _ today=-32
the _ tonight=19|the _ took=25|the _ town=22|the _ trash=6|the _ truck=-5|the _ tuesday=18|the _ two=-22
the _ up=12|the _ van=9|the _ vape=9|the _ view=-24|the _ voted=-8|the _ wait=14|the _ wall=-7|the _ was=9
the _ watch=-17|the _ way=9|the _ we=46|the _ week=-22|the _ were=7|the _ who=72|the _ will=-11|the _ window=7
the _ windows=13|the _ word=-6|the _ work=-12|the _ works=-19|the _ year=22|the _ you=15|the _ zone=-18
the _ {own}=-14|the account=-6|the air=10|the airport=-10|the all=8|the animal=35|the answer=-10|the app=-12
the april=11|the area=20|the arsonist=23|the assault=16|the audit=6|the august=-7|the back=17|the ballot=-7
the bank=47|the barn=6|the beach=-14|the beer=-11|the best=-14|the big=-25|the bike=-7|the bill=5
the billboard=8|the billing=19|the birch=-20|the block=-6|the blue=14|the board=-12|the boat=-14
the boathouse=-14|the bond=-7|the book=-19|the box=-9|the branch=15|the brass=11|the bridge=11|the broken=-12
the brown=5|the budget=9|the building=-13|the burglar=12|the burn=24|the camera=-18|the canal=13|the cart=-14
the case=-33|the cash=10|the cause=-31|the census=-9|the central=-17|the chain=10|the charter=13|the chief=36
the chief's=24|the children's=-14|the citizens=-7|the city's=-21|the cleanup=-5|the clerk=-17|the clerk's=-21
the clock=-8|the closed=6|the code=-24|the cold=-11|the color=-11|the comets=-6|the comments=19
the compost=-20|the concert=-7|the contract=-7|the contractor=13|the corner=12|the coroner=-25|the couch=-14
the council=-6|the count=-6|the counter=5|the county=-18|the county's=8|the court=-19|the court's=-14
the crash=-7|the creek=16|the crew=-57|the cross=-22|the crossing=-12|the crosswalk=7|the curb=-13
the cyclist=11|the dam=6|the date=-8|the day=14|the delay=-20|the department=12|the depot=-9|the desk=-26
the details=6|the detour=-9|the dmv=-10|the dog=22|the door=10|the doors=10|the draft=23|the drain=-31
the drive=20|the driver=18|the drivers=11|the east=8|the eastside=-7|the election=12|the elevator=-5
the engine=5|the engineers=-9|the evacuation=9|the fall=12|the falls=-13|the families=7|the farm=18
the federal=-11|the fee=-7|the fence=8|the final=-13|the finance=-6|the fine=-11|the fire=-35
the firefighters=23|the fireworks=-10|the first=-33|the fiscal=-12|the flag=-16|the flames=17|the flood=-17
the floor=8|the flu=-12|the folks=19|the food=-5|the forecast=-16|the fourth=9|the free=24|the friends=-8
the front=-10|the full=15|the garage=-10|the garden=6|the gas=19|the general=-12|the golf=7|the governor=-11
the governor's=25|the grand=10|the grant=-15|the grass=-10|the green=-25|the gun=20|the guy=5|the gym=35
the hearing=-17|the heat=-21|the heron=-31|the history=-16|the hit=13|the homes=-6|the hook=14|the house=17
the housing=23|the ice=17|the idea=-12|the inspector=7|the jar=13|the job=-33|the judge=16|the kids=-7
the killer=19|the kind=-6|the kitchen=-7|the lake=-6|the landlord=9|the last=-21|the late=10|the latest=13
the law=-10|the lawn=-14|the lawsuit=7|the lead=10|the legal=31|the legislature=12|the levee=-6|the levy=-7
the library=-36|the library's=-12|the license=13|the lies=20|the lights=-15|the limit=15|the link=10
the list=-6|the loading=21|the long=-26|the lost=-27|the low=18|the lowest=-13|the main=22|the man=10
the map=-15|the market=-7|the matter=17|the may=-14|the mayor=28|the mayor's=10|the memorial=-12|the mill=-31
the missing=28|the month=-8|the morning=-8|the mosque=-11|the most=-19|the motel=12|the mural=-12
the museum=-11|the name=-27|the neighbor=-12|the neighbors=16|the new=69|the next=-21|the night=17
the noise=-13|the north=13|the notice=25|the nov=-7|the nurse=-18|the oak=9|the office=16|the official=14
the old=-15|the one=29|the open=-10|the order=-15|the ordinance=-6|the other=5|the others=16|the outage=-12
the overdose=-6|the overlook=-24|the paint=-9|the panel=-6|the pantry=-13|the paper=-11|the parade=-16
the parents=7|the park=-39|the parking=14|the parks=-26|the parts=-13|the path=-18|the paving=-10
the pedestrian=14|the person=-25|the petition=6|the photo=-20|the planning=11|the plate=22|the plaza=7
the plow=-13|the plows=19|the polls=-5|the pool=-32|the portal=10|the post=7|the potholes=15|the power=6
the proposed=8|the public=-15|the pump=-15|the pumps=-7|the quarry=23|the railroad=15|the rain=-20
the ramp=-10|the rate=-33|the reading=-7|the reason=8|the rec=-18|the record=11|the recreation=7|the red=-12
the rent=-13|the replies=12|the reservoir=12|the rest=12|the result=-6|the results=-10|the ribbon=-12
the ridge=9|the right=-13|the river=-16|the riverwalk=20|the road=-30|the roof=13|the room=7|the rose=-15
the route=10|the safest=11|the salt=-10|the same=-13|the scene=25|the school=18|the season=-13|the secret=-17
the sewer=17|the shade=-15|the shelter=-32|the shelter's=22|the shooter=7|the shooting=-19|the shop=14
the short=-5|the shuttle=-7|the side=20|the sidewalk=-18|the sign=-19|the signal=-6|the siren=6|the size=-5
the skate=7|the smoke=38|the south=-6|the spare=15|the spring=5|the stadium=9|the stairs=-9|the state=-8
the state's=-9|the statehouse=19|the station=-11|the storm=-44|the story=6|the street=-26|the streets=-8
the student=-29|the sun=-12|the survey=-9|the suspect=-11|the swings=-11|the tap=13|the tax=12|the teachers=10
the team=23|the teen=-6|the tenants=15|the test=-8|the thief=-15|the third=-13|the three=27|the time=-6
the top=-12|the tornado=-6|the trail=-31|the transfer=-7|the transit=39|the trash=-20|the treatment=14
the tribune=-12|the truck=10|the tuesday=-7|the tulips=-29|the underpass=7|the union's=11|the valley=12
the vote=-13|the water=-26|the way=19|the weather=-7|the week=-6|the weekend=38|the west=-11|the wheel=14
the white=15|the whole=21|the wind=-19|the windows=17|the winner=-10|the woman=38|the work=-15|the wrong=-13
the yard=-7|the year=-7|the youth=-23|theater=-16|theat~=-27|thefts=-31|their=86|their _ at=14|their _ in=7
their lives=14|them $=-26|them _ $=-11|them _ and=-5|them _ the=-7|them a=30|them all=12|them and=-6
them at=10|them in=12|them to=-16|them up=-6|theme=-18|themselves=20|thems~=20|then=9|then $=-17|then _ #=-15
then call=-9|then the=8|therapy=-7|there=28|there $=39|there _ $=-16|there _ a=19|there _ be=7|there _ no=-38
there are=-12|there by=8|there may=21|there will=-13|there's=34|there's a=20|there's no=6|there~=32|these=33
these days=18|they=13|they _ #=13|they _ $=20|they _ a=30|they _ all=7|they _ for=-12|they _ it=23
they _ to=-11|they deserve=5|they find=-9|they have=7|they last=-12|they should=13|they want=-28|they were=-13
they'll=-10|they're=45|they'~=43|thief=-29|thief _ robbed=6|thief who=6|thing=35|thing _ the=13|things=19
think=20|think $=-12|think _ leaving=7|think about=15|think of=16|thinking=-8|thinking about=-19
thinking of=11|thinks=28|thinks the=19|think~=-8|third=-22|third _ of=-8|third graders=-7|thirsty=29|thirs~=29
this=91|this $=7|this _ !=7|this _ #=-15|this _ $=-25|this _ ?=8|this _ and=32|this _ at=-13|this _ for=19
this _ from=22|this _ has=7|this _ in=-22|this _ is=-22|this _ map=-12|this _ on=18|this _ our=-10
this _ was=-11|this _ water=23|this _ we=-6|this _ while=7|this _ will=14|this _ with=-23|this _ you=-9
this account=-7|this afternoon=12|this evacuation=-12|this fall=8|this for=5|this is=12|this month=-29
this morning=-46|this one=7|this page=-13|this photo=5|this post=12|this saturday=29|this season=12
this spring=-19|this summer=-9|this thread=5|this town=13|this weather=7|this week=-55|this year=-11
this year's=-21|those=42|those who=36|thoughts=23|thoughts ?=19|thoughts _ $=19|thoughts on=-5|thoug~=28
thous~=6|thread=17|thread $=22|thread and=10|threat=-27|threat $=-32|threats=-18|threa~=-13|three=-45
three _ in=11|three _ of=-15|three _ on=7|three _ to=7|three days=-19|three feet=-8|three minutes=-5
three new=-19|three weeks=-6|through #=27|through _ $=6|through _ may=-9|through _ on=-7|through friday=-23
through may=-7|through the=-17|through water=-8|throw=14|throw~=13|thumbs=17|thumbs up=14|thunder=-12
thund~=-9|thursday=-8|thursday $=-19|thursday _ #=-15|thursday _ reply=-7|thursday _ the=-8|thursday at=-17
thursdays $=-11|thurs~=-10|tick=-8|ticket=21|ticket $=-6|ticket for=32|tickets=12|tickets _ the=29
tickets are=-25|tickets for=11|tickets to=17|ticke~=19|ticks=-6|tight=21|till=37|till _ $=27|time=30
time _ #=-13|time _ $=17|time _ at=17|time _ see=6|time and=8|time for=-13|time is=-22|time on=-5|time to=9
times=34|times _ we=14|timetable=22|timet~=22|tip=-12|tip line=-7|tips=21|tips _ $=6|tips _ the=31|tips on=35
tips {phone}=6|tire=-10|tired=-8|title=-28|to=35|to #=-8|to $#=-28|to _ !=19|to _ #=-29|to _ $=-18|to _ $#=11
to _ ?=-16|to _ a.m.=-13|to _ again=-18|to _ and=-41|to _ anything=-6|to _ back=11|to _ bank=29
to _ basement=-9|to _ before=-6|to _ big=-17|to _ brother=6|to _ but=-10|to _ by=23|to _ county=-43
to _ crew=-9|to _ driver=-8|to _ every=20|to _ falls=14|to _ fire=23|to _ free=-19|to _ friday=-11
to _ from=-13|to _ gym=25|to _ homes=-9|to _ hospital=-33|to _ in=-5|to _ internet=14|to _ it=28|to _ lane=-13
to _ last=-19|to _ list=17|to _ may=-8|to _ mill=-9|to _ million=9|to _ more=14|to _ mph=-10|to _ neighbor=-13
to _ neighbors=-26|to _ new=-9|to _ night=7|to _ night's=7|to _ of=13|to _ off=-19|to _ on=6|to _ one=-7
to _ or=6|to _ out=19|to _ over=-17|to _ p.m.=-25|to _ people=-11|to _ permit=9|to _ power=-17|to _ public=-16
to _ rec=-18|to _ river=-20|to _ road=-15|to _ roses=6|to _ school=-8|to _ shelter=-8|to _ so=22|to _ state=-5
to _ street=10|to _ streets=-10|to _ the=22|to _ their=14|to _ them=6|to _ this=14|to _ to=28|to _ today=8
to _ tonight=-14|to _ traffic=-12|to _ two=-18|to _ up=-19|to _ water=-8|to _ what=-18|to _ who=-31
to _ with=-13|to _ work=29|to _ years=-21|to _ you=-32|to _ your=-37|to _ yours=8|to _ {own}=-12|to a=-39
to add=10|to adopt=15|to all=-15|to answer=-14|to any=5|to anyone=-18|to be=34|to blame=20|to borrow=-19
to bring=-8|to buy=6|to check=-17|to city=-6|to claim=-14|to close=12|to council=-16|to cover=10|to do=-23
to dusk=-18|to everyone=-33|to fear=20|to file=-10|to find=-10|to fix=-18|to follow=8|to four=-21|to go=15
to head=13|to hear=-19|to help=-11|to high=8|to higher=-12|to him=7|to hold=25|to join=12|to kill=13
to kindergartners=-10|to know=-15|to last=7|to leave=24|to like=9|to look=5|to move=15|to my=33|to noon=-6
to one=6|to open=-22|to our=-22|to pass=20|to pay=-48|to plant=-6|to post=6|to put=-5|to reach=-8|to read=-16
to register=-19|to replace=-10|to room=-18|to say=23|to see=-15|to send=-6|to settle=19|to share=-12
to sign=-18|to stand=5|to stay=-6|to stop=13|to take=-17|to tell=12|to the=-45|to them=-5|to this=30
to those=12|to try=-9|to us=13|to use=-10|to vote=16|to walk=-8|to ward=-8|to water=-15|to whoever=28
to win=15|to work=-38|to worry=19|to you=-7|to your=19|to {email}=-17|to {mention}=-13|to {phone}=-11
today=-31|today !=9|today $=17|today _ #=-12|today _ $=32|today _ a=-7|today _ may=-7|today _ of=-10
today because=-22|today is=17|today may=-7|today monday=-7|today's _ met=-9|today's tests=-9|todd=10
toddler=23|toddlers=-28|together=14|toget~=14|told $=13|told _ council=-11|told _ the=-12|told the=-12
told us=-19|told you=-13|tolerate=7|toler~=8|toll=-10|tom=-18|tomorrow=39|tomorrow $=34|tomorrow _ #=-9
tomorrow at=-6|tomor~=39|tonight $=25|tonight ?=-14|tonight _ #=-9|tonight and=-15|tonight at=-12
tonight the=11|too=33|too _ $=9|too _ for=5|too _ to=-8|too late=-9|took it=-6|took the=-6|top=-11|top _ $=-28
top _ for=6|top _ on=-13|top complaint=-13|tornado=9|tornado _ has=5|tornado _ until=-10|tornadoes=-6
tornadoes _ possible=-6|tornadoes are=-6|torna~=6|torres=10|torres #=10|total=16|total _ tshow=7|total sh=7
totally=17|total~=17|touch=11|touch _ truck=11|touch a=11|tour=-30|tour _ water=-12|tour the=-12|tow=16
toward=7|toward the=11|towed=-23|towed $=-32|towel=-20|tower=-11|tower $=-11|town=67|town $=42|town _ $=9
town _ on=16|town hall=12|town is=-8|towns=-8|track=-6|track~=11|traffic=-40|traff~=-40|trail=-73|trail $=-37
trail _ $=-26|trail _ at=-5|trail _ open=-19|trail _ the=-19|trail is=-16|trail plan=-16|trailer=8|trail~=7
train=20|trained=-6|training $=-9|trains=18|transfer=-7|transfer station=-7|transit=36|transit _ $=5
trapped=31|trapp~=31|trash=-29|trash $=-21|trash _ is=-10|trash _ moves=-5|trash _ one=-5|trash _ the=5
trash and=-11|trash moves=-9|trash on=-7|trash pickup=-12|trashed=10|trash~=10|treasurer's=22|treas~=21
treat=-17|treated=-8|treatment _ gate=17|treatment plant=17|tree=-49|tree $=-7|tree _ on=14|tree removal=21
trees=-64|trees $=-7|trees are=9|trees on=-6|trees with=-21|trench=8|trial=-13|tribune=-12|tribu~=-12|trick=48
tried $=-10|trolls=-6|trouble=8|trouble and=-5|troub~=8|truck !=8|truck $=12|truck _ $=-13|truck _ come=-6
truck and=7|truck is=18|truck will=-8|trucks=-39|trucks _ $=5|trucks and=15|true=-9|true _ leaky=-12
true one=-12|truly=34|trust=18|try=-16|try _ a=-5|try _ at=-6|try _ on=12|try it=-18|try on=-13|tshow=7
tshow _ home=7|tshow stay=7|tuesday _ #=-17|tuesday _ $=-11|tuesday _ noon=11|tuesday _ the=-5|tuesday june=12
tuesday may=-14|tuesday's=-13|tuesday's _ $=-16|tuesday's _ meeting=5|tuesday's hearing=-15|tuesdays=-22
tuesdays $=-8|tuesdays _ #=-11|tuesdays at=-16|tuesd~=-36|tulips=-29|tuned=29|tuned $=35|turn=-7|turn _ $=7
turned=-8|turned in=8|turnout=-22|turno~=-22|turns=-16|turns #=-6|tweet=14|twelve=-11|twenty=30|twice=-18
twice and=22|two=-16|two $=-12|two _ $=-18|two _ ahead=16|two _ and=-10|two _ days=-6|two _ late=37
two _ of=13|two _ on=12|two _ one=9|two _ our=-15|two bags=-20|two cents=41|two days=8|two families=-10
two lanes=-8|two minutes=-13|two of=-14|two people=-20|two teens=6|two tickets=9|two trucks=-5|two weeks=-8
ty=-8|type=39|type $=11|typo=-8|u.s.=-8|unattended=-11|unattended _ $=9|unattended stove=9|unatt~=-11
unconfirmed=8|uncon~=16|under=19|under #=-18|under _ $=-12|under _ feet=28|under _ post=8|under _ swim=-9
under review=-7|under the=20|under this=13|under way=-9|understand=-11|under~=20|undocumented=15|undoc~=15
unhealthy=17|unhea~=17|union's=11|union's _ would=11|union's demands=11|union~=11|unit=30|units=10|unless=65
unless _ bring=12|unless you=35|unmarked=8|unmar~=8|unoff~=-7|unsafe $=-5|until=-10|until #=-21|until _ #=-12
until _ $=-25|until _ a.m.=-10|until _ may=12|until _ notice=7|until _ p.m.=-25|until about=-6|until friday=6
until further=7|until it=7|until midnight=-11|until noon=-7|until the=26|until then=-5|until they=-15
until thursday=36|until tuesday=-13|until we=-10|up !=9|up #=7|up ?=-13|up _ $=8|up _ $#=-29|up _ a=9
up _ city=8|up _ day=-7|up _ election=7|up _ free=-14|up _ friday=6|up _ in=10|up _ our=22|up _ so=5
up _ the=-15|up _ we=12|up _ week=-9|up _ you're=13|up _ your=-21|up after=-8|up at=-17|up for=-5|up from=7
up in=-12|up is=17|up on=15|up the=14|up through=10|up to=-21|up with=8|up your=-7|update=-45|update #=6
update _ #=-13|update _ at=-11|update _ p.m.=6|update at=-13|update your=-8|updates=-12|updat~=-24|upgrade=11
upgraded=5|upgraded to=5|upgra~=16|upload=7|ups=14|upset=-14|upset about=-17|upstairs=6|upsta~=6|us=79|us $=17
us _ #=-23|us _ $=21|us _ a=-26|us _ address=-14|us _ and=9|us _ it=-6|us _ message=-8|us _ noon=13|us _ of=19
us _ private=-10|us _ sign=-9|us _ the=21|us _ we=-5|us _ which=-11|us _ you=-18|us _ your=-10|us _ {phone}=-6
us a=-17|us about=-11|us and=-14|us at=16|us below=7|us but=6|us for=12|us here=-14|us how=-20|us in=-34
us know=8|us on=-8|us so=6|us the=-12|us to=14|us too=-8|us what=-22|us when=13|us where=-10|us with=-18
us your=12|use=-44|use #=7|use $=-12|use _ #=-5|use _ avenue=-6|use _ beams=-8|use _ side=17|use _ street=-18
use a=-22|use cedar=-10|use code=12|use low=-16|use our=9|use pine=-6|use the=11|used=-12|used books=-18
users=-12|using=-9|utility _ to=-22|utility bill=-13|v=-8|vacation=-6|vacat~=-6|vaccination=-7|vaccine=21
vacci~=10|valley bank=8|value=-18|value $=-18|values=8|valve=-12|van=21|vandal=25|vanish=16|vanish $=16
vanis~=24|varia~=-9|vendor=-8|vendors=-10|vendors this=-7|vendo~=-10|venmo=18|very=-18|very _ $=30
very good=-30|vest=27|vests=-6|veterans=-6|vic=11|victim _ kelly=19|victim rosa=19|victims=17|victi~=17
video $=-5|vietnamese=-6|vietn~=-6|view=-19|view _ $=17|view _ the=-7|view in=-19|views=10|vigil=14|vine=-10
vine $=-8|viral=8|visit=-8|visit _ to=12|visit the=-10|visitors=14|visits=19|visit~=9|voice=-8|voluntary=17
volunteer=-6|volunteers=-26|volunteers _ $=-22|volunteers needed=-7|volun~=-15|voss's=7|vote=-35|vote $=15
vote _ #=-7|vote _ the=-16|vote and=5|vote at=-19|vote for=-13|vote no=14|vote of=-6|vote on=-20|vote yes=-7
voted=-49|voter=-21|voter record=6|voters=-11|votes=-22|votes on=-16|voting=-5|wait=19|wait _ $=-16
wait _ see=14|wait _ the=10|wait at=29|wait for=-10|wait to=13|waited=-22|waiting=23|waiting for=23|waiti~=23
walk=-47|walk $=-17|walk _ a=6|walk _ every=-10|walk _ mill=-10|walk _ the=-11|walked=43|walked out=5
walkers=-13|walke~=-13|walking=-7|walki~=-7|walks=-17|walks $=-6|wall=-6|wall $=-15|wall _ $=-9|wallet=-9
wallets=15|walle~=15|walnut=16|want _ hear=-8|want _ to=-23|want a=9|want to=-36|wants=24|wants to=-6
wants your=14|war=-14|ward=-12|ward #=-13|ward _ $=-11|warehouse=6|wareh~=6|warm=-42|warming=-10
warming center=-9|warmi~=-10|warning=11|warning _ #=-9|warning _ is=-16|warning _ the=-8|warning _ zone=-6
warning for=-13|warning it=-16|warning means=-11|warning possible=12|warning until=-7|warni~=16|warrant=11
warra~=10|was=49|was _ $=-9|was _ a=-7|was _ and=-28|was _ because=-22|was _ by=-30|was _ caused=9
was _ error=-12|was _ for=-12|was _ in=-23|was _ mess=8|was _ not=11|was _ of=8|was _ on=17|was _ our=14
was _ over=12|was _ to=9|was _ up=10|was a=18|was arrested=-23|was built=6|was fined=8|was found=22
was hurt=-58|was late=-21|was made=-26|was missed=8|was offended=12|was our=-17|was probably=9|was sent=5
was the=-25|was to=5|wash=-26|wash your=-24|wasn't=15|waste=-27|waste #=-13|waste $=-9|waste _ gallons=-13
watch=44|watch $=13|watch _ #=21|watch _ $=-14|watch _ a=6|watch _ at=-12|watch _ now=10|watch _ page=-8
watch is=27|watch live=-18|watch means=-6|watch on=-8|watch this=-6|watch until=-12|watched=-13
watched _ the=-13|watched around=-12|watching _ final=-13|watching _ house=21|watching the=-15|watch~=-25
water=-52|water $=14|water ?=20|water _ #%=18|water _ $=18|water _ ?=-11|water _ a=5|water _ are=-15
water _ be=-14|water _ break=-9|water _ in=18|water _ is=-27|water _ lawn=-10|water _ lifted=-20
water _ look=-10|water _ on=-7|water _ one=-13|water _ online=-19|water _ rest=13|water _ the=-12
water _ we=17|water and=13|water at=14|water bill=-11|water bills=-19|water desk=-8|water is=49|water main=-8
water notice=-15|water on=-14|water plant=-22|water rates=21|water street=31|water this=-7|water until=12
water use=-15|water will=-26|water your=-10|water~=-6|wave=-49|wave _ the=-22|way=44|way !=6|way $=21
way _ $=10|way _ it=8|ways=-8|we=21|we $=-10|we _ #=-5|we _ $=17|we _ a=-27|we _ about=10|we _ and=7
we _ check=7|we _ checked=-16|we _ comments=-13|we _ confirm=-5|we _ discuss=-35|we _ do=7|we _ elm=-8
we _ enough=-8|we _ explain=14|we _ follow=-6|we _ for=22|we _ give=-24|we _ glad=-10|we _ hearing=9
we _ heartbroken=11|we _ him=17|we _ his=18|we _ it=-6|we _ look=-23|we _ never=19|we _ no=5|we _ not=-48
we _ one=19|we _ open=-8|we _ our=14|we _ out=-19|we _ pass=-10|we _ post=-33|we _ promise=-12|we _ read=-6
we _ replacing=-7|we _ run=15|we _ say=-17|we _ see=11|we _ send=12|we _ set=-13|we _ share=-10|we _ sick=7
we _ so=-14|we _ sorry=13|we _ taking=14|we _ talk=-13|we _ tell=-10|we _ that=8|we _ the=6|we _ their=26
we _ them=-18|we _ this=-11|we _ three=-9|we _ to=49|we _ two=8|we _ up=13|we _ what=9|we _ win=7|we _ with=10
we _ you=16|we _ your=-21|we added=-17|we apologize=-15|we are=40|we ask=7|we asked=25|we can=25|we can't=-46
we cannot=-13|we changed=-17|we checked=-11|we could=20|we counted=-22|we did=6|we do=-29|we don't=-24
we expect=-12|we fix=-11|we fixed=-24|we gave=-7|we get=-6|we got=20|we guarantee=13|we have=-33|we hear=-8
we heard=6|we hide=-13|we hope=18|we kept=-13|we know=-9|we leave=-7|we left=-14|we let=24|we look=13
we lost=30|we love=8|we made=-7|we mailed=-11|we may=19|we messed=7|we might=-7|we missed=-18|we need=21
we offered=10|we only=-11|we opened=-22|we owe=13|we own=6|we picked=6|we plan=26|we post=-16|we promise=29
we regret=22|we remember=-8|we removed=-9|we said=-9|we say=12|we see=35|we set=-13|we should=-6|we stand=11
we still=17|we take=16|we think=-7|we took=-13|we will=-63|we would=-10|we'd=36|we'd _ to=10|we'll=43
we'll _ a=20|we'll _ into=37|we'll _ it=-18|we'll _ your=-18|we'll look=21|we're=88|we're _ $=11|we're _ a=6
we're _ about=-16|we're _ it=7|we're not=10|we're sorry=-32|we're told=21|we've=43|weapon=11|wear=-49
wear a=-30|wearing=10|weari~=10|weather=-21|weather _ $=-18|weather _ a=7|weather is=21|weather permitting=-14
weather service=-7|weath~=-21|web=18|webb=11|wednesday $=-17|wednesday _ #=-7|wednesday _ noon=-8
wednesday at=-11|wednesdays=11|wednesdays _ #=29|wednesdays at=26|wedne~=15|weeds=-15|week=-69|week !=-15
week #=-7|week $=-48|week _ #=-14|week _ $=-15|week _ the=-18|week _ we=7|week and=-5|week is=-19|week of=-6
week while=7|week's=27|weekdays=-8|weekdays #=-7|weekdays _ to=-7|weekd~=-16|weekend=44|weekend !=14
weekend _ $=12|weekend and=16|weekends=11|weeke~=55|weekly=-17|weeks=-22|weeks $=-23|weigh=10|weigh in=10
welcome=-63|welcome _ carriers=-9|welcome _ new=-12|welcome in=-9|welcome on=-16|welcome our=-10
welcome to=-14|welco~=-65|well=10|well $=-16|well _ the=12|went _ the=-6|went to=13|went up=-16|were=25
were _ about=-30|were _ at=11|were _ by=25|were _ for=-21|were _ from=22|were _ in=-13|were _ to=-7
were _ with=12|were a=-20|were charged=-20|were made=10|were not=-16|were off=-11|were out=-21|were right=-29
west=-33|west $=-6|west side=-10|westside=16|wests~=16|wet=-14|what _ can=13|what _ find=-10|what _ need=-8
what _ read=7|what _ tell=-9|what _ the=-15|what _ you=-13|what _ your=7|what a=-9|what does=-19
what happened=14|what happens=7|what is=6|what it=-16|what our=-11|what the=8|what they=-6|what to=-15
what we=20|what would=-15|what you=24|what's=54|what's your=49|whatever=48|whatever the=10|whatever you=19
whate~=48|whatsoever=23|whats~=70|wheel=15|wheelchair=-20|wheelchair $=-13|wheelchair users=-12|wheelchairs=-9
wheel~=-28|when=-16|when _ call=-8|when _ have=10|when _ is=-6|when _ know=-5|when it=-14|when the=36
when they=9|when we=10|when you=-32|when your=12|where=-9|where _ will=-14|where _ you=21|where do=20
where it=7|where the=15|where to=-6|where you=-21|whether=-10|whether to=-10|wheth~=-10|which _ is=7
which _ you=-8|which bin=-21|which is=6|which would=13|while=-11|while _ fix=-7|while _ is=-15
while _ last=-12|while crews=-9|while they=-16|while we=7|whining=9|whini~=9|whisp~=-11|white _ $=10
white _ about=-10|white _ on=-19|white man=-10|white~=9|who=53|who _ #=-15|who _ $=-40|who _ a=-13
who _ from=-6|who _ in=-9|who _ is=9|who _ it=-18|who _ monday=-10|who _ on=20|who _ out=17|who _ the=-15
who _ your=6|who are=-16|who broke=-13|who came=-17|who else=10|who got=7|who has=40|who hit=8|who is=-13
who keeps=-7|who likes=-5|who lives=-5|who need=17|who never=5|who runs=-8|who saw=11|who says=-21
who starts=-10|who took=-6|who was=41|who will=-11|whoever=57|whoever _ a=27|whoever _ the=16|whoev~=57
whole=34|whose=-22|why=23|why $=-7|why is=13|why the=-8|wi=-5|wi fi=-5|wife=21|wild=22|wildfire=16
wildfire _ pine=-5|wildfire near=-5|wildf~=14|will=54|will _ #=14|will _ $=15|will _ a=22|will _ ask=-24
will _ at=-24|will _ back=9|will _ be=5|will _ by=12|will _ closed=10|will _ come=26|will _ deleted=8
will _ each=17|will _ every=-8|will _ from=-10|will _ held=11|will _ into=-21|will _ it=-49|will _ monday=-11
will _ no=-20|will _ off=6|will _ on=18|will _ one=-7|will _ open=15|will _ our=6|will _ pay=15
will _ plowed=18|will _ raise=14|will _ removed=-13|will _ that=5|will _ the=-65|will _ them=-7|will _ this=5
will _ to=-10|will _ two=16|will _ what=-19|will _ you=-30|will _ your=-16|will add=-7|will always=23
will be=-6|will become=8|will call=-6|will clear=7|will close=6|will come=9|will explain=11|will find=-10
will get=9|will go=-11|will have=-23|will hear=-8|will help=-6|will inspect=-7|will look=-27|will lose=6
will mail=5|will never=63|will not=25|will open=-7|will pass=-11|will pave=-7|will pay=6|will post=-33
will read=-19|will release=-10|will replace=-6|will save=-9|will send=8|will share=-32|will show=-6
will sit=-14|will skip=19|will stay=28|will stop=9|will take=13|will tell=-8|will test=-9|will use=12
will vote=-20|will win=7|win=46|win $=17|win _ pool=6|win a=16|wind $=-11|window=24|window #=24|windows=-6
windows $=6|windows and=-9|windo~=-6|winds=16|wine=56|winner=-9|winner _ the=-9|winner of=-9|winners=-7
winne~=-7|wins=65|wins a=38|winter=-6|winter $=-23|winter ?=11|winter _ $=15|wipe=-20|wiped=6|wipes=-22
wiring=11|wish=16|with _ $=-54|with _ ?=15|with _ account=-8|with _ at=30|with _ by=-11|with _ city=13
with _ clerk=14|with _ county=-30|with _ cross=-22|with _ date=9|with _ favorite=-23|with _ firefighters=8
with _ flu=-14|with _ for=13|with _ free=11|with _ hearts=7|with _ in=21|with _ kim=-13|with _ knife=15
with _ library=-6|with _ marlow=10|with _ most=11|with _ new=34|with _ of=-14|with _ permit=21|with _ photo=-9
with _ red=-15|with _ street=11|with _ two=11|with _ who=-15|with _ you=13|with a=-20|with his=-28|with no=8
with one=-8|with our=35|with questions=-12|with that=-8|with the=-6|with their=-5|with this=9|with tips=10
with trash=-5|with us=-37|with your=-6|within=-31|within #=-18|within _ business=-15|within _ days=-24
within _ working=-7|within ten=-15|within two=-11|without=17|without _ $=-42|without a=11|without telling=6
witho~=17|witnesses=-6|witnesses _ last=7|witnesses to=6|woke=6|woke up=7|woman=62|woman _ hair=-7
woman gray=-7|woman who=13|women=38|won=-80|won a=-36|won our=-6|won the=-24|won't=78|won't _ this=11
won't _ up=6|won't be=20|wonderful=7|wonde~=15|word=57|word $=20|word _ the=15|words=17|words _ $=13|work=-33
work $=-43|work _ $=-6|work _ monday=-8|work _ the=-13|work on=-26|work with=-7|worker=34|workers=7
workers $=-21|worke~=7|working=-34|working _ $=-9|working on=-7|worki~=-34|works=-21|works $=-9|works _ $=-30
works _ inspect=-7|works _ on=-6|works director=-9|works will=-10|workshop=15|workshop $=17|works~=15|world=5
world _ day=11|worn=-14|worries=20|worri~=20|worry=35|worry $=15|worry _ will=14|worry we=14|worst=16|worth=10
would=62|would _ a=16|would _ local=17|would _ need=8|would _ the=10|would _ to=-6|would _ you=-26
would bankrupt=11|would be=23|would gut=20|would have=6|would like=-31|would not=10|would~=7|wow=15
wow _ a=-25|wow what=-25|wreck=12|write=29|write _ us=21|write _ {email}=-9|write to=21|write your=-13
writing=-6|writi~=-6|written=8|written _ $=23|writt~=8|wrong $=45|wrong _ $=10|wrong _ and=-32|wrong bills=-14
wrong date=-24|wrong way=11|y'all=10|yard=-11|yard $=-13|yard _ $=-19|yard on=-10|yard sale=-18|yard waste=-25
year=-45|year _ a=-14|year _ beagle=-9|year _ free=19|year _ korean=-7|year _ the=-7|year old=13|year so=-22
year's=-32|yearly=-14|years _ the=6|years and=8|years of=-15|years old=9|years with=-15|yellow=-13|yes=40
yes $=6|yes _ can=-8|yes _ no=-6|yes _ the=13|yes on=20|yes the=-15|yes we=33|yes you=-27|yet=21|yet $=-7
yet _ $=7|yet but=17|yet so=-11|yoga=8|yoga _ the=-8|you !=-21|you $=20|you _ !=-15|you _ #=20|you _ $=-17
you _ a=-14|you _ about=-9|you _ and=10|you _ ask=-10|you _ at=13|you _ borrow=-5|you _ bring=-5|you _ call=8
you _ check=-7|you _ do=7|you _ drove=8|you _ everyone=-11|you _ for=15|you _ free=-14|you _ from=-7
you _ get=23|you _ go=-12|you _ have=16|you _ him=-7|you _ ill=-12|you _ in=8|you _ invited=-8|you _ it=-23
you _ keep=-7|you _ know=-11|you _ leave=23|you _ live=7|you _ marlow=6|you _ more=8|you _ need=-15
you _ never=-6|you _ noon=-6|you _ not=8|you _ on=-22|you _ one=-6|you _ our=17|you _ out=6|you _ park=-8
you _ pay=-23|you _ reach=-11|you _ read=-12|you _ right=-31|you _ see=-7|you _ set=-15|you _ six=5
you _ some=9|you _ speak=-8|you _ stop=11|you _ telling=-6|you _ the=17|you _ this=6|you _ to=-16|you _ too=36
you _ two=8|you _ up=10|you _ walk=-13|you _ want=7|you _ will=13|you _ win=14|you _ with=17|you _ you=19
you _ your=48|you about=6|you all=13|you and=26|you asked=-24|you at=9|you back=-9|you by=-16|you call=9
you can=-7|you can't=7|you cannot=8|you choose=-15|you clearly=7|you dig=-20|you don't=15|you down=19
you drink=-15|you feel=-8|you find=-13|you for=-24|you found=18|you from=-6|you go=-13|you got=-8|you had=10
you have=32|you hear=-9|you how=-8|you in=13|you know=6|you like=-11|you live=8|you may=-28|you must=6
you need=-14|you on=-15|you owe=-14|you paid=17|you people=29|you read=8|you ride=-14|you said=-7|you seen=21
you share=17|you should=7|you start=-20|you take=-15|you tell=16|you the=-16|you think=-6|you through=-6
you to=-85|you took=11|you wait=8|you were=-6|you who=-9|you will=-40|you won=-5|you won't=10|you would=-6
you'll=43|you'll be=31|you'll get=-8|you'll see=6|you're=53|you're _ $=31|you're right=-25|your=17
your _ !=-25|your _ $=43|your _ ?=15|your _ about=22|your _ address=14|your _ alarm=-11|your _ at=-13
your _ before=20|your _ bill=-12|your _ by=-32|your _ cart=-20|your _ day=6|your _ first=-29|your _ for=-36
your _ has=-13|your _ in=16|your _ is=-41|your _ may=-9|your _ of=-34|your _ off=9|your _ on=-23
your _ out=-10|your _ pass=-11|your _ photos=-13|your _ place=-7|your _ record=6|your _ security=-18
your _ shot=-6|your _ tax=-15|your _ the=7|your _ this=12|your _ to=10|your _ today=29|your _ until=24
your _ was=6|your _ will=6|your _ with=-18|your _ won't=11|your _ zone=-10|your _ {own}=-6|your ballot=21
your basement=-8|your best=11|your bill=-50|your bin=21|your block=-22|your bus=-11|your car=-38|your card=-17
your cart=-28|your cat=16|your children=7|your city=22|your comment=9|your council=12|your day=22
your doctor=-11|your dog=-7|your door=-20|your driveway=10|your email=16|your evacuation=-10|your favorite=-15
your first=15|your full=7|your help=7|your home=-9|your house=-24|your ideas=14|your landlord=10|your last=7
your lawn=5|your library=-6|your message=-9|your meter=-23|your money=22|your name=10|your neighbor=10
your neighbors=-18|your new=-12|your own=-16|your parking=6|your patience=-26|your permit=9|your pets=15
your phone=-17|your photo=6|your photos=-37|your plans=6|your polling=-6|your power=19|your property=-15
your questions=-15|your report=-14|your representative=19|your review=-14|your seat=10|your senator=29
your smoke=-16|your social=-18|your street=22|your tap=-6|your taxes=14|your utility=-23|your voter=6
your wallets=15|your water=-8|your week=15|your windows=-11|yours=-19|yours $=-13|yours _ $=-8|yours _ the=-22
yours at=32|yourself=6|yourself $=-9|yours~=8|youth=-62|zipride !=6|zipride _ $=6|zone=-12|zone #=40
zone _ if=18|zone _ now=-8|zone _ on=-9|zone _ this=17|zoning=12|zoning board=-9|zoning map=16|{email}=-38
{email} $=-19|{emai~=-38|{hashtag}=11|{hashtag} $=-63|{hashtag} _ $=-10|{hashtag} _ ray=-7|{hashtag} _ the=22
{hashtag} _ {hashtag}=-8|{hashtag} is=10|{hashtag} meet=-7|{hashtag} starts=-10|{hash~=11|{link}=71
{link} $=40|{link} _ the=12|{mention}=23|{mention} $=-42|{mention} _ a=-10|{mention} _ the=-16
{mention} and=20|{mention} for=-7|{mention} has=7|{mention} on=8|{ment~=23|{own}=-115|{own} $=-96|{own} and=-6
{phone}=-51|{phone} $=-42|{phone} _ a=-6|{phone} _ tips=6|{phone} _ we=-13|{phone} _ you=-8|{phone} and=-16
{phone} for=25|{phone} if=-6|{phone} to=-8|{phon~=-51`;
