/** Fitted by tools/tasks/fit.ts, which tells from what; not written by hand. */
export const BIAS = 0.186;
/** Hundredths, by sign. */
export const WEIGHTS = `!=42|! $=36|! _ $=10|#=-37|# !=72|# #=-20|# $=20|# ?=25|# _ #=-11|# _ $=15|# _ a=-33|# _ a.m.=-9|# _ about=-11
# _ after=-7|# _ all=16|# _ april=-7|# _ are=21|# _ at=10|# _ away=-24|# _ back=-23|# _ be=48|# _ before=-8
# _ bills=-13|# _ both=-6|# _ by=-13|# _ can=-7|# _ closed=9|# _ coat=27|# _ died=-15|# _ each=12|# _ every=5
# _ feet=-11|# _ fire=-10|# _ first=-9|# _ for=26|# _ free=-6|# _ friday=-11|# _ from=-32|# _ get=14|# _ go=8
# _ gut=14|# _ have=16|# _ here=18|# _ hit=-10|# _ in=-7|# _ is=-25|# _ it=6|# _ its=14|# _ lane=14
# _ lincoln=-5|# _ main=17|# _ march=-9|# _ may=-7|# _ mill=-10|# _ monday=-9|# _ morning=21|# _ night=-5
# _ no=12|# _ noon=-7|# _ oak=15|# _ of=-36|# _ old=22|# _ open=-16|# _ or=-8|# _ ours=15|# _ out=-16
# _ outside=-8|# _ p.m.=-7|# _ plan=-7|# _ post=8|# _ she=-5|# _ st=-16|# _ stay=16|# _ street=13|# _ tall=-16
# _ that=-28|# _ them=14|# _ this=-18|# _ time=-13|# _ to=-53|# _ tomorrow=-10|# _ tonight=25|# _ two=-10
# _ until=-8|# _ up=-12|# _ vine=-8|# _ vote=-9|# _ was=-17|# _ we=-13|# _ wednesday=-10|# _ week=-10
# _ who=6|# _ will=-8|# _ with=-22|# _ your=6|# _ {phone}=12|# a.m.=-24|# about=15|# acres=10|# after=-6
# and=29|# apartments=9|# as=-5|# at=-37|# audit=-6|# avenue=13|# ballot=-5|# because=-6|# before=23
# birch=12|# birthday=-10|# books=-11|# bus=10|# buses=-7|# by=-5|# call=10|# calls=-26|# canal=10|# cars=-9
# cats=-6|# cedar=29|# cents=-14|# city=13|# compared=-7|# cup=-16|# days=-44|# degrees=-19|# depot=24
# election=-8|# elm=-5|# every=32|# feet=-33|# first=-9|# flood=-6|# flu=-14|# foot=-7|# for=-34|# friends=8
# from=-21|# gallons=-16|# get=-9|# has=-46|# hours=13|# if=-14|# in=14|# inches=-20|# is=-23|# jobs=30
# kids=-26|# last=-21|# leave=11|# main=-10|# maples=-7|# marlow=14|# miles=-13|# minutes=-14|# more=-16
# near=-6|# need=-6|# new=-10|# now=-14|# oak=-15|# of=-33|# on=-15|# or=-13|# our=-20|# out=-8|# p.m.=-58
# people=-23|# percent=16|# pine=17|# potholes=17|# riders=12|# right=-9|# run=-10|# says=-11|# so=-26
# stops=-8|# street=-10|# swim=-9|# team=-16|# that=-5|# this=-15|# through=13|# to=-24|# today=9|# tonight=-6
# trees=-15|# volunteers=-23|# vote=-16|# was=-26|# we=8|# which=13|# who=-15|# will=24|# with=-9|# would=23
# wrong=-13|# year=7|# years=-25|# {emoji}=34|# {own}=-8|#%=31|#% !=16|#% $=7|#% _ #=-7|#% _ $=9|#% _ no=19
#% in=-7|#% of=-9|#% safe=19|$#=62|$# _ #=12|$# _ $#=-26|$# _ at=9|$# _ for=11|$# _ hour=-24|$# _ in=11
$# _ is=13|$# _ midnight=17|$# _ month=-7|$# _ the=5|$# _ week=-9|$# a=-6|$# an=-24|$# and=-26|$# at=-6
$# before=17|$# each=-9|$# from=19|$# in=12|$# million=18|$# not=-6|$# off=7|$# on=-9|$# pints=8|$# short=7
$# to=14|$# with=7|<!=49|<#=-13|<$#=8|<?=35|<a=-12|<abbott=12|<able=-9|<above=-10|<absolutely=18|<academy=-13
<accessible=-15|<according=-10|<act=10|<action=-21|<activity=12|<added=41|<address=-40|<adopt=-29
<adoption=-19|<adult=23|<advice=-15|<advisory=-11|<advocates=9|<again=35|<against=-23|<agenda=17|<ago=6
<agreement=-11|<ahead=21|<aid=-21|<air=21|<al=12|<alarms=-26|<alert=-13|<all=-33|<allowed=-7|<along=6
<already=9|<also=31|<always=5|<american=-18|<an=-6|<ana=-17|<and=-20|<angry=-7|<animal=8|<announce=-12
<another=57|<answer=-14|<answered=19|<answers=-13|<any=12|<anyone=54|<anywhere=-9|<apart=5|<apologize=-45
<appeal=-11|<applications=-16|<apply=-45|<approve=30|<approved=-14|<april=-8|<archives=8|<are=19|<area=-8
<aren't=10|<arm=-13|<arms=8|<around=22|<arrest=16|<arrested=-9|<arrive=10|<art=-33|<artist=19|<ash=-28
<ask=-65|<asked=-26|<asking=17|<asks=13|<asthma=14|<at=24|<ate=-20|<attack=-13|<auction=-7|<audit=10
<auditor=-10|<average=-15|<away=-12|<b=-10|<babies=-8|<baby=-7|<back=11|<backup=-14|<bad=9|<badge=29|<bag=-37
<bags=-13|<bake=-11|<bakery=-6|<bald=-14|<ballot=-14|<ballots=10|<balls=-16|<band=22|<bandshell=6|<bank=-11
<banks=-14|<banned=6|<barn=-18|<barrel=14|<barrels=-5|<bars=8|<basement=39|<basketball=-9|<be=-30|<beams=-12
<bean=31|<bears=-7|<beavers=-6|<because=-23|<bed=16|<beds=5|<been=7|<beer=-18|<bees=-28|<beetles=-9
<before=-25|<began=-7|<begin=15|<beginners=-5|<begins=14|<behind=17|<being=22|<below=-25|<belts=-44|<bench=-23
<benches=-16|<best=-7|<better=15|<between=-16|<bids=17|<big=14|<bike=27|<bikes=6|<bill=24|<billing=10
<bills=-12|<bin=-17|<binoculars=-22|<bins=-25|<bio=-24|<birch=-10|<bird=-20|<birth=-5|<birthday=-21
<biscuit=-52|<bit=-9|<bite=6|<black=-16|<blame=31|<blanket=-9|<blizzard=8|<block=-17|<blocked=15|<blocks=-10
<bloom=-39|<board=-28|<boathouse=-25|<boats=8|<body=20|<boil=-22|<bond=26|<book=29|<boots=-13|<borrow=8
<borrowed=-28|<both=-27|<bottle=7|<bottled=23|<bottles=-9|<bottoms=8|<bought=-22|<bowl=-20|<bowling=-21
<boxes=-9|<brakes=12|<branch=-43|<branches=-10|<bread=-20|<break=50|<bring=-12|<brings=20|<broken=-11
<brought=26|<brown=-16|<bucket=6|<budget=-7|<bulbs=-11|<bulky=-6|<bumps=-14|<burn=-30|<burned=33|<burning=10
<bus=9|<buses=30|<business=-6|<busy=5|<but=-6|<button=-21|<buy=11|<buys=17|<by=-20|<c=5|<cabinet=-7|<café=17
<cake=-8|<call=-98|<called=-26|<caller=-6|<calling=11|<calls=7|<calm=-13|<came=-51|<camera=-41|<cameras=17
<camp=40|<campaign=-26|<can=7|<can't=-27|<canal=-12|<canceled=-8|<candidate=19|<cannot=-24|<cans=-22|<cap=12
<captain=12|<car=22|<card=-31|<cards=-6|<care=23|<career=-9|<carrier=-13|<carriers=10|<carries=9|<cart=-25
<carts=17|<case=-21|<cases=17|<cash=15|<cat=24|<catch=18|<catches=-9|<cats=-18|<caught=7|<cause=-50|<cdc=-8
<celebrate=-13|<cell=6|<center=-31|<centers=18|<central=-19|<cents=-17|<certified=-11|<chair=18|<chairs=20
<chalk=-12|<chamber=-7|<chance=35|<change=-6|<changed=-37|<changes=-7|<charge=24|<charged=-6|<chargers=-14
<charges=-50|<charities=-8|<check=-28|<checked=-28|<checking=-17|<checklist=-11|<chief's=39|<child=10
<children=-19|<children's=-10|<chinese=-6|<chips=11|<chlorine=-13|<choir=11|<cited=10|<city=-9|<city's=-29
<claims=-11|<class=-41|<classes=-35|<clean=-14|<cleaned=-24|<cleaning=-10|<clear=-9|<clerk=-14|<clerk's=-6
<clerks=8|<click=-18|<climb=-15|<clinic=-9|<clog=-36|<close=-37|<closed=15|<closes=-14|<closing=-6|<closure=-6
<clothing=-11|<club=-33|<coffee=33|<coins=-16|<cold=28|<cole=-14|<come=11|<comes=-43|<coming=29|<comments=12
<commission=13|<committee=38|<company=36|<compare=11|<complaints=30|<complete=-17|<compost=13|<computer=10
<concerns=-11|<concert=17|<conditions=-8|<confirm=-15|<congratulations=-60|<contract=-12|<contractor=12
<control=41|<cookies=-5|<cooking=-7|<cool=-28|<cooling=50|<copies=12|<copy=-31|<corrected=-6|<correction=-6
<costumes=-12|<cots=7|<couch=44|<could=31|<council=-38|<counselors=20|<count=-26|<counter=15|<county=-51
<course=13|<court=-18|<courts=15|<cove=-13|<covered=22|<cracks=-22|<crash=-22|<crazy=-6|<credit=-14|<creek=16
<crews=28|<cried=19|<crime=-18|<critics=-8|<cross=-10|<crossing=-23|<crosswalk=-8|<crosswalks=-10|<custody=-19
<cut=-5|<dad=14|<daily=26|<damage=-5|<damaged=10|<dana=24|<danger=-18|<dark=-13|<data=-13|<date=-32|<dates=-22
<days=-19|<dead=-11|<death=-19|<dec=12|<decide=-18|<decides=-27|<deck=-25|<dee=-10|<deep=-6|<degrees=-13
<delay=-16|<delays=-6|<delete=-29|<department=17|<department's=-6|<depot=18|<deputy=-8|<design=-16|<desk=17
<details=-7|<detective=8|<detectives=35|<detours=-5|<dial=-19|<diapers=19|<did=26|<didn't=28|<died=-29
<different=-27|<diner=8|<dinner=6|<direct=-7|<director=-6|<disabled=-11|<discuss=6|<dispatch=10|<dispatcher=7
<dispatchers=6|<display=-10|<district=-14|<ditch=8|<do=-32|<dock=-40|<doctor=-14|<does=-21|<dog=11|<dollar=-16
<dollars=12|<don't=-43|<donated=6|<done=14|<door=-24|<doors=27|<dot=8|<double=38|<down=-18|<downtown=-14
<draft=83|<drain=-12|<drains=-14|<drawing=-17|<drawings=6|<dress=6|<drill=12|<drink=-6|<drive=-35|<driven=10
<driver's=-11|<drivers=-25|<driveway=-15|<driving=-9|<drop=-12|<dropped=20|<drug=13|<ducks=-12|<during=-9
<dusk=-13|<dust=10|<duty=-7|<e=-7|<each=-71|<earlier=-14|<early=11|<earn=-11|<ears=-13|<east=10|<easter=6
<eastgate=-9|<easy=48|<eat=7|<ed=-23|<effect=-5|<eid=-20|<eight=11|<either=-12|<election=7|<elections=-5
<elementary=-19|<elevator=-5|<eleven=13|<elm=-16|<else=21|<email=-46|<emergency=-73|<emptied=7|<empty=6
<end=37|<ended=-25|<endorse=-15|<engine=12|<english=-12|<enjoy=-35|<enough=-11|<error=-28|<evacuate=-9
<evacuation=-50|<even=23|<ever=11|<every=47|<everyone=17|<everyone's=7|<evidence=21|<examiner=-20|<expect=9
<expects=-15|<explain=33|<explains=-5|<extra=-19|<eye=19|<eyes=10|<faces=-5|<failed=-6|<fails=-14|<fair=-18
<faith=7|<fake=-39|<falcons=-14|<fall=10|<falls=-5|<false=-5|<families=-10|<family=-10|<fares=8|<farm=-23
<favorite=-27|<fed=-8|<fee=-26|<feed=-13|<feel=15|<feeling=18|<fees=-22|<feet=-45|<fell=-6|<felt=10|<fence=-17
<fern=-18|<ferry=-15|<festival=-28|<few=22|<fewer=-9|<fi=-20|<field=26|<fields=-8|<fifth=6|<filed=-7
<filings=-8|<fill=-29|<fills=-9|<film=-13|<finale=18|<finals=-10|<finance=-8|<find=-59|<fine=-10|<fines=43
<finish=-28|<finished=-20|<fir=-10|<fire=-13|<firefighter=-9|<firefighters=-21|<fires=-24|<firm=14|<first=-55
<fiscal=-12|<fish=8|<fishing=8|<fit=-18|<five=7|<fix=23|<fixed=-61|<fixes=-7|<fixing=-7|<flag=18|<flaggers=11
<flags=10|<flash=13|<flights=-8|<flint=-11|<flood=-6|<flooding=-11|<floor=-13|<flu=40|<flush=-9|<flushed=-8
<flushing=-6|<flyer=-7|<fog=-11|<folks=27|<follow=-8|<follows=5|<food=-23|<foot=18|<for=-18|<forecast=-6
<forever=41|<form=-27|<former=-12|<forty=24|<found=-78|<fountain=9|<fountains=28|<four=-19|<fourth=14
<frame=10|<frank=-33|<fraud=-13|<freeze=12|<fresh=14|<friday's=-6|<fridge=-15|<friend=40|<friends=32|<from=-8
<front=-64|<fruit=6|<full=-10|<fun=-19|<fund=20|<gallons=22|<game=45|<games=-8|<garage=53|<garden=-39
<gardeners=-13|<gas=27|<gate=-26|<gates=-8|<general=11|<gerald=6|<get=18|<gets=45|<give=-26|<giving=19|<glad=8
<glass=-27|<glove=16|<go=13|<goal=25|<goats=-27|<going=-9|<gone=43|<goodbye=-12|<goose=-24|<got=29|<grab=39
<grade=-9|<grader=-22|<graders=-25|<grand=32|<grant=9|<grass=-30|<grease=-30|<greasy=-10|<great=40|<green=11
<greg=9|<grill=-12|<grills=16|<grinder=-16|<ground=18|<grown=-17|<guaranteed=-15|<guard=-29|<guards=-15
<guess=30|<guest=-10|<guide=-12|<guilty=-12|<gun=15|<gut=30|<gutters=6|<guy=20|<hand=5|<handed=14|<handler=10
<handlers=-7|<hands=-20|<hang=-30|<happen=-8|<happens=-14|<happy=32|<harbor=-5|<hard=-8|<harm=-6|<hat=-13
<hate=-18|<hauler=-11|<have=38|<haven't=-7|<he=-23|<he's=-18|<heading=-5|<health=-44|<heard=24|<hearing=-17
<heart=-14|<hearts=20|<heat=36|<heavy=11|<held=20|<hello=7|<helmet=-8|<help=-67|<helping=-24|<helps=-7
<hemlock=-8|<hens=-7|<her=6|<here=-9|<heron=-26|<herons=-8|<hi=43|<high=-7|<higher=-11|<hill=-40|<hills=7
<him=29|<hiring=-17|<his=31|<hit=13|<hold=-28|<holds=-8|<holiday=24|<home=-29|<homes=-15|<honest=-16
<honestly=16|<hope=13|<hose=-8|<hosting=10|<hot=57|<hour=-16|<hours=63|<housing=5|<how=13|<hug=27|<hundred=22
<hunt=-18|<hurricane=34|<hydrant=-14|<hydrants=-22|<i'll=-11|<i'm=-37|<ice=48|<id=-12|<ideas=-6|<in=-31
<inch=-6|<inches=-20|<index=21|<info=-11|<information=11|<innocent=-32|<ins=52|<inside=-52|<inspect=-9
<inspection=-11|<inspector=-6|<installed=-20|<instead=-14|<interpreter=6|<interpreters=-11|<intersection=-7
<into=-26|<investigation=-10|<investigators=-44|<is=12|<isn't=-23|<issued=-14|<it=-45|<it's=-19|<item=17
<items=-5|<its=-32|<jacket=21|<jackets=-22|<jail=18|<jan=-20|<jar=5|<jen=-16|<jesus=27|<jobs=-15|<joe=16
<join=44|<joins=-16|<judge=-24|<jug=-7|<july=15|<june=-10|<juniper=-17|<juno=-9|<jury=-31|<just=72|<keep=20
<keeping=9|<keeps=-6|<key=-16|<keys=-15|<kids=16|<killer=-12|<kind=-35|<kindergarten=-8|<kit=-6|<kitchen=-16
<kits=-9|<know=26|<knows=7|<koh=-16|<lab=10|<ladder=32|<ladies=6|<lake=-8|<land=-37|<landlord=20|<lane=5
<lanes=20|<large=-34|<last=13|<late=22|<later=-10|<latest=-16|<latte=28|<law=-16|<lawn=20|<lawyer=10
<lawyers=-7|<leading=-8|<leads=-10|<leaf=21|<league=12|<leaks=18|<learn=-23|<leash=-13|<leashes=32|<least=-13
<leave=-78|<leaves=-38|<lee=-7|<left=-7|<legal=-19|<lemonade=-5|<lena=-26|<lend=-10|<lesson=-31|<lessons=-9
<let=8|<let's=38|<letter=-14|<letters=6|<letting=12|<level=26|<levels=33|<levy=12|<librarians=-11|<library=-96
<library's=-17|<license=-13|<licensed=-14|<licenses=-5|<lies=55|<life=8|<lifeguard=32|<lifted=-9|<light=-37
<lights=-53|<like=10|<likes=-14|<limbs=-6|<limit=16|<line=32|<link=11|<list=-10|<lists=-8|<litter=18|<live=31
<lives=-8|<load=-11|<lobby=29|<local=40|<lock=11|<locked=23|<locker=-12|<lockers=27|<locks=21|<log=-9|<long=28
<longer=-6|<looked=-12|<looking=-27|<looks=-12|<loop=-24|<lot=22|<lou=-10|<loud=-11|<lounge=20|<love=31
<loved=15|<lovely=-25|<loves=16|<low=-13|<lower=-11|<lowest=-13|<luck=-10|<luis=29|<lunch=-11|<lund=10|<luz=31
<machine=-13|<machines=8|<made=8|<magnets=-6|<mail=33|<main=-18|<make=8|<mall=16|<man=-31|<management=-8
<manager=12|<mango=10|<many=-55|<map=-44|<maple=-6|<marcus=10|<mark=10|<market=-16|<marlow=-12|<marshal=-12
<match=-10|<mats=25|<matters=6|<mayor=61|<mcplowface=-7|<me=74|<mean=-8|<means=-65|<meantime=9|<measles=5
<measure=-7|<mechanics=-7|<medical=-20|<medicine=-6|<medics=8|<meet=31|<meeting=14|<meets=-41|<member=-12
<members=10|<memorial=-24|<mercer=-13|<merry=8|<mess=18|<message=6|<meter=31|<midnight=-6|<mile=7|<mill=-40
<million=41|<mind=15|<minute=-7|<minutes=-5|<miss=31|<missing=-22|<mist=-14|<mistake=-19|<model=14
<mondays=-10|<money=-33|<monitored=-13|<more=12|<morning=-80|<mosque=-14|<mosquito=6|<most=-25|<moved=6
<moves=50|<movie=9|<mowing=5|<mph=-10|<much=-37|<mud=-13|<mule=-27|<museum=-51|<must=-26|<my=82|<mystery=-14
<name=-68|<named=-23|<names=-23|<national=-34|<near=-11|<nearby=-9|<need=7|<needed=6|<needs=29|<neighbor=9
<neighborhood=9|<neighbors=-20|<nesting=-15|<never=-8|<news=-12|<next=39|<nice=10|<night=-12|<night's=24
<no=-35|<nobody=84|<noise=6|<noon=-17|<normal=20|<north=-35|<northbound=9|<not=-83|<note=19|<notes=27
<nothing=-15|<notice=-54|<notices=-10|<november=36|<now=6|<number=-68|<nurse=-18|<nurses=16|<nws=14|<oak=-9
<oaks=-10|<october=-24|<of=-15|<officer=-30|<officers=10|<offices=18|<oh=19|<oil=-24|<okay=31|<old=-15
<older=-8|<omar=9|<on=23|<once=-21|<one=-44|<online=-12|<only=22|<open=36|<opened=-25|<opening=14|<operator=-6
<opinions=25|<or=-55|<order=-42|<ortega=20|<ortiz=7|<oscar=-13|<osei=-11|<other=14|<otter=-17|<our=-8
<ours=-15|<out=19|<outage=-7|<outages=-7|<outdoor=-21|<outdoors=-13|<outreach=31|<outside=15|<over=14
<overlook=-26|<overnight=6|<owe=-20|<owes=-20|<owl=-23|<owls=14|<own=29|<owners=-10|<p.m.=-36|<packet=15
<page=6|<pages=8|<paid=-30|<painted=-46|<painting=-9|<pair=-6|<pan=-20|<panel=-8|<panels=-6|<pans=-6
<paper=-11|<papers=-7|<parade=8|<parent=-11|<parents=23|<park=-23|<parked=-6|<parking=24|<part=-43|<parts=-9
<party=46|<pass=-23|<passes=23|<passport=24|<past=17|<pat=10|<patch=-5|<path=6|<patience=19|<patrol=-11
<paved=-20|<pavilion=20|<payment=-14|<pays=-17|<pd=9|<peas=-20|<people=8|<per=-17|<percent=19|<permission=-8
<permit=-26|<permits=-9|<permitting=-6|<person=-26|<pet=-20|<pets=-28|<phone=8|<phones=22|<photo=-63
<photos=24|<pick=-35|<picked=-20|<picks=16|<pickup=65|<pickups=-20|<picnic=15|<picture=-18|<pictures=-14
<pie=-31|<pile=-10|<pine=-39|<pineapple=16|<pints=19|<pipe=-15|<pipes=-22|<pirate=13|<pizza=-6|<place=-40
<places=16|<plan=15|<planning=33|<plans=37|<plant=-31|<plant's=11|<planted=-24|<planting=-11|<plate=22
<play=-6|<playground=-6|<please=-6|<plot=8|<plots=-15|<plows=21|<plowy=-7|<point=-23|<poison=-7|<pole=9
<poles=-19|<police=-28|<poll=-23|<polling=11|<polls=5|<pond=-39|<pool=28|<possible=-49|<posted=9|<poster=-15
<posts=-23|<pothole=-22|<potholes=17|<pottery=-26|<pound=9|<pour=-8|<power=-24|<practice=-20|<pray=16
<pressure=14|<presumed=-32|<price=-15|<pride=-6|<print=-26|<privacy=-42|<private=-24|<priya=-6|<prize=14
<probably=-12|<problem=-18|<program=-14|<promise=-16|<prop=-5|<property=5|<proposals=-7|<protection=-5
<proud=26|<pruning=-13|<public=-73|<pump=-27|<pumps=-6|<pups=-6|<put=-30|<quality=-23|<quarry=18|<quarter=44
<question=21|<questions=-30|<quiet=31|<quilt=-20|<rabies=-7|<raccoon=-32|<rack=-12|<racks=18|<rail=19
<rain=-17|<rains=-14|<raise=-14|<rake=-12|<ramadan=17|<ramos=7|<ramp=-20|<ramps=10|<ran=11|<range=11
<ranger=-15|<rate=-5|<rates=11|<rating=-8|<reach=14|<read=-20|<reading=5|<readings=9|<reads=-9|<ready=-22
<real=-18|<really=28|<rec=-63|<received=-7|<recreation=16|<recruits=-7|<recycle=-11|<recycling=-8|<red=9
<register=-11|<registration=30|<release=-36|<relief=21|<remove=-21|<renew=-8|<reopen=-7|<reopened=12
<reopens=51|<repair=-39|<replace=-18|<replacing=-8|<replies=7|<report=-29|<reported=-33|<reports=-29
<request=-18|<required=-5|<rescue=9|<reserve=-13|<rest=41|<restaurants=-23|<result=-7|<results=-5|<retired=-13
<retirement=-18|<retires=9|<return=9|<returned=16|<returns=18|<review=9|<ribbon=10|<ride=27|<rider=10
<rides=-15|<right=8|<ring=-9|<rink=18|<rinse=-6|<rise=-10|<risk=-15|<river=-25|<riverside=37|<riverwalk=12
<road=12|<roads=-14|<robbed=16|<robbery=-17|<rock=11|<roller=-5|<roof=33|<room=43|<rooms=15|<roosters=-5
<roots=-9|<rosa=-10|<rose=-17|<roses=-8|<round=16|<routes=18|<row=-12|<ruiz=28|<rules=-38|<rumor=-5|<run=-21
<runners=16|<s=-18|<safe=-48|<safety=8|<said=-20|<salt=-20|<same=23|<saturday=-60|<saturdays=-16|<save=-6
<saved=-15|<saw=7|<say=-31|<says=-77|<sb=39|<scam=-38|<scene=21|<schedule=-14|<scheduled=-16|<school=42
<school's=-8|<schools=7|<scooter=32|<scooters=10|<score=-9|<scores=20|<scrape=-14|<screen=7|<search=-20
<season=63|<seat=-7|<seats=-9|<second=-16|<secret=-12|<section=35|<security=-13|<see=-18|<senator=14|<send=31
<senior=-21|<sent=18|<september=-23|<serious=-8|<service=-49|<services=-9|<set=-13|<sets=-13|<settle=5
<settlement=-22|<seven=41|<severe=-5|<sewage=-12|<sewer=14|<shade=9|<share=-62|<shared=-20|<she'll=-9
<sheds=11|<sheet=-11|<shelf=-18|<shelter=-18|<shift=8|<shirt=-5|<shirts=-10|<shoe=-20|<shoes=17|<shoot=14
<shooting=44|<shop=10|<shops=5|<short=18|<shot=-9|<shots=19|<should=47|<show=5|<showed=-10|<shower=-22
<shows=-18|<shut=39|<shutoff=-9|<shuttle=-19|<sick=45|<sides=-15|<sidewalk=-9|<sidewalks=16|<sign=-26
<signatures=-13|<signed=-15|<simple=16|<single=39|<sit=-39|<site=-11|<sites=-9|<six=9|<sizes=-9|<skate=35
<skates=15|<skin=-11|<skip=57|<sky=-11|<sleep=39|<slept=9|<slides=29|<slips=11|<slot=41|<slow=-63|<slowly=6
<small=-55|<smell=9|<snow=-30|<snowplow=-8|<so=11|<soap=-20|<somali=9|<some=69|<somebody=29|<someone=20
<something=-23|<soon=57|<sorry=-42|<sort=14|<sound=28|<soup=15|<source=-19|<south=-6|<spaces=13|<spanish=-26
<speak=6|<speed=-20|<spent=-9|<spill=-9|<sponsor=-6|<spot=48|<spots=10|<spotted=-19|<spray=-6|<spring=-38
<spruce=-12|<squirrel=-10|<st=23|<staff=13|<stage=-12|<stand=67|<standard=-24|<stands=-7|<star=28|<start=13
<started=-17|<starting=-10|<starts=-19|<state=-35|<state's=-14|<station=11|<stations=20|<statue=-22|<stay=38
<stays=10|<steel=10|<steep=-19|<steps=-25|<stickers=6|<still=16|<stole=9|<stolen=-7|<stop=-16|<stops=-28
<store=19|<storm=-14|<story=-6|<strange=-7|<strawberries=-22|<street=-17|<strike=-10|<string=-12|<strollers=8
<stubborn=-10|<stuck=16|<student=-19|<students=-19|<suit=-8|<summary=-6|<summer=51|<sun=-15|<sunday=17
<sunday's=-6|<sundays=-28|<sunny=-16|<sunset=19|<sure=-9|<surprise=-20|<surprised=35|<survey=-22|<suspect=-27
<suspended=-19|<suspicion=-27|<sweeper=19|<sweepers=12|<sweeping=-19|<sweet=-8|<swimmer=-8|<swimming=14
<swing=18|<swings=-18|<synagogue=-23|<system=-9|<t=-13|<tag=62|<tags=-14|<take=-6|<taken=-7|<takes=-15
<taking=8|<talk=17|<talks=-25|<tap=29|<taped=9|<tax=37|<teachers=11|<team=8|<teams=-11|<teen=-15|<teens=-34
<tell=-33|<telling=-7|<tells=-8|<ten=-40|<tennis=-19|<tent=5|<test=-16|<tested=-16|<testing=-6|<tests=-11
<text=-14|<texts=-12|<thank=-82|<thanks=-59|<that=-27|<that's=-15|<the=-19|<theft=26|<their=9|<them=-69
<then=-23|<there=-15|<there's=-13|<these=27|<they=-77|<they're=7|<thing=18|<things=13|<think=6|<third=-9
<this=10|<those=15|<thoughts=-14|<thread=29|<threat=-7|<three=19|<threw=22|<through=-23|<thunderstorm=-5
<thursday=-33|<thursdays=19|<tick=-10|<tickets=8|<ticks=-17|<tied=19|<till=35|<time=10|<times=65|<tiny=-17
<tip=26|<tips=21|<tire=9|<tires=21|<to=-31|<today=18|<toilet=-9|<told=-38|<toll=-13|<tonight's=-8|<too=-22
<took=-31|<tools=5|<tornado=-21|<tornadoes=-16|<touch=6|<tour=15|<tours=25|<tow=27|<toward=15|<towel=-19
<towels=6|<tower=-9|<town=32|<traffic=-37|<trail=-40|<trails=14|<train=8|<trained=-12|<training=-30|<trains=5
<tran=-5|<transit=-5|<trash=-14|<treat=9|<treatment=13|<tree=-13|<trench=10|<trial=-16|<tried=11|<trip=-12
<trouble=-8|<truck=35|<trucks=12|<true=7|<trust=24|<try=-25|<tuesday=32|<tuesdays=-22|<tulip=-10|<tulips=8
<tuned=21|<turned=-7|<twelve=-11|<twenty=13|<twice=22|<two=-21|<ty=15|<u.s.=-6|<unbelievable=11|<under=-7
<underpass=10|<unit=30|<until=52|<up=25|<update=-60|<us=-19|<use=16|<used=-9|<users=-9|<usual=13|<usually=5
<utility=-23|<value=-11|<valve=-13|<van=-9|<vape=7|<vests=6|<veterans=-7|<vi=8|<video=32|<vietnamese=-16
<view=12|<visit=7|<visited=-22|<volunteer=-28|<volunteers=5|<vote=-7|<voted=-14|<voter=-7|<voters=7|<votes=-18
<voting=14|<waited=-9|<waiting=13|<walk=-34|<walkers=-8|<walking=-10|<wall=-16|<wallet=-26|<want=13|<wants=28
<ward=-10|<warehouse=13|<warm=-14|<warming=7|<warning=-55|<warnings=6|<warrant=-5|<was=10|<washes=-9
<waste=-22|<watch=-33|<watching=36|<water=-24|<wave=-27|<way=32|<ways=-36|<we=-39|<we'll=-19|<we're=-52
<we've=-27|<wear=41|<weather=-23|<wednesday=31|<weeds=-8|<week=-36|<weekday=13|<weekend=54|<weeks=-17
<welcome=-23|<welder=-13|<well=22|<went=31|<west=-10|<wet=24|<what=-25|<wheel=9|<wheelchair=-9|<wheels=13
<when=-55|<where=-27|<which=7|<white=-18|<who=25|<who's=28|<whoever=47|<whole=8|<why=-26|<wi=-20|<will=13
<willows=-15|<win=19|<wind=-6|<window=8|<windows=7|<wine=14|<winner=-5|<winners=-10|<winter=6|<winters=-9
<wipe=-15|<wire=8|<wires=19|<with=30|<within=-50|<won=-27|<won't=20|<wonderful=14|<wood=-10|<word=26|<work=-43
<worked=30|<workers=10|<working=-18|<works=6|<workshop=-9|<world=-8|<worn=-17|<worry=-7|<would=56|<wow=-16
<wreck=21|<write=30|<writing=14|<written=-8|<wrote=-6|<xxl=-15|<yard=-6|<year=24|<years=-30|<yellow=9|<yes=54
<yet=-23|<yoga=8|<you'll=-13|<you're=6|<you've=9|<young=-16|<your=6|<yours=-27|<youth=-11|<zipride=9|<zone=-50
<zones=-8|<zoning=-7|<{email}=-11|<{emoji}=-110|<{hashtag}=-68|<{link}=41|<{mention}=-42|<{own}=-15
<{phone}=-61|@caption=34|@comment=-22|@date=-67|@day=-38|@email=-51|@exclamation=60|@facebook=28|@hashtag=-83
@instagram=13|@link=-86|@long 0=19|@long 1=93|@long 2=129|@long 3=7|@mention=-48|@number=-83
@official-link=-109|@percent=61|@phone=-76|@post=30|@question=-44|@quote=133|@reply=-35|@time=-54|@weekday=-19
@words 0=-37|@words 1=17|@words 2=75|@words 3=97|@words 4=25|@words 5=-17|@x=39|@year=-88|^ #=-16|^ _ !=-65
^ _ #=28|^ _ $=10|^ _ ?=50|^ _ about=-7|^ _ activity=15|^ _ adopted=-9|^ _ affairs=8|^ _ again=-9|^ _ ahead=13
^ _ alarm=23|^ _ alert=-19|^ _ all=-12|^ _ along=-8|^ _ already=11|^ _ also=7|^ _ alvarez=23|^ _ an=31
^ _ ana=-13|^ _ animal=34|^ _ ann=-20|^ _ announce=15|^ _ answer=9|^ _ answered=-9|^ _ any=-16|^ _ anyone=-9
^ _ approved=-14|^ _ are=25|^ _ aren't=11|^ _ around=10|^ _ arrest=-20|^ _ arrested=-9|^ _ art=6|^ _ ask=16
^ _ assured=8|^ _ at=11|^ _ attorney=9|^ _ average=12|^ _ awarded=-7|^ _ away=9|^ _ b=-13|^ _ back=-11
^ _ bad=24|^ _ bags=25|^ _ ballot=-10|^ _ bar=-10|^ _ be=13|^ _ bea=8|^ _ beats=19|^ _ before=-20|^ _ being=7
^ _ believe=-12|^ _ bell=-9|^ _ bench=-7|^ _ between=-32|^ _ bids=5|^ _ big=6|^ _ bike=8|^ _ bill=-23
^ _ billing=16|^ _ bills=-16|^ _ birthday=-17|^ _ biscuit=-9|^ _ black=19|^ _ blame=7|^ _ blue=22
^ _ board=-18|^ _ boil=17|^ _ bond=-24|^ _ bonds=15|^ _ books=-5|^ _ boots=18|^ _ both=-23|^ _ bowl=-7
^ _ boxes=-9|^ _ brandt=-5|^ _ bridge=14|^ _ bring=-11|^ _ broke=11|^ _ budget=11|^ _ building=-12
^ _ bumps=-13|^ _ burglar=12|^ _ bus=-20|^ _ buses=-7|^ _ but=34|^ _ by=-12|^ _ caller=18|^ _ came=16
^ _ can't=-8|^ _ card=-12|^ _ carry=-12|^ _ cars=5|^ _ cart=-7|^ _ catch=-7|^ _ cause=-11|^ _ cedar=-9
^ _ charges=-16|^ _ check=-12|^ _ checked=-21|^ _ checkpoint=-6|^ _ checks=12|^ _ chief=11|^ _ child=11
^ _ christmas=17|^ _ citizens=-9|^ _ city=16|^ _ city's=-18|^ _ claims=-8|^ _ class=18|^ _ cleanup=20
^ _ clear=-26|^ _ clerk=9|^ _ clinic=-14|^ _ close=-23|^ _ code=-14|^ _ come=-7|^ _ comment=9|^ _ comments=9
^ _ contest=14|^ _ control=-12|^ _ council=-22|^ _ count=-7|^ _ county=12|^ _ course=6|^ _ court=-33
^ _ cousin=11|^ _ cover=-5|^ _ crash=-8|^ _ crashes=15|^ _ crazy=-11|^ _ crew=-29|^ _ crews=-14
^ _ crossing=-7|^ _ cyclist=8|^ _ dale=-6|^ _ dam=28|^ _ dance=-10|^ _ danger=-6|^ _ dare=9|^ _ day=-22
^ _ days=19|^ _ deaths=10|^ _ delays=-8|^ _ department=5|^ _ deserve=13|^ _ detectives=12|^ _ did=19
^ _ disabled=-9|^ _ dispatchers=6|^ _ district=5|^ _ do=-30|^ _ does=-30|^ _ dogs=-9|^ _ don't=-62|^ _ down=7
^ _ draft=18|^ _ drive=34|^ _ driver=28|^ _ drivers=31|^ _ drone=-11|^ _ easy=43|^ _ election=7
^ _ electric=13|^ _ elm=-20|^ _ else=11|^ _ emergency=14|^ _ every=5|^ _ everyone=53|^ _ expect=-7|^ _ facts=9
^ _ failed=12|^ _ fair=-9|^ _ fall=8|^ _ falls=-13|^ _ far=32|^ _ farmers=16|^ _ fay=5|^ _ fee=5|^ _ feel=-8
^ _ fees=-5|^ _ fell=-7|^ _ fine=-15|^ _ fire=37|^ _ firefighters=9|^ _ fireworks=-14|^ _ fishing=-9
^ _ fixed=-6|^ _ fixes=-11|^ _ flag=12|^ _ flood=17|^ _ flooding=22|^ _ folks=18|^ _ follow=-14|^ _ food=-13
^ _ forecast=-13|^ _ forgive=23|^ _ form=21|^ _ forms=-7|^ _ found=-13|^ _ free=12|^ _ from=-40|^ _ front=-10
^ _ full=24|^ _ fun=-14|^ _ game=-7|^ _ garden=-6|^ _ gardeners=-12|^ _ gave=-20|^ _ get=31|^ _ gets=10
^ _ go=10|^ _ going=13|^ _ good=13|^ _ got=33|^ _ governor=9|^ _ graders=-10|^ _ grass=-9|^ _ guarantee=14
^ _ hale=7|^ _ hands=6|^ _ happens=-23|^ _ harold=-8|^ _ have=55|^ _ hear=-11|^ _ heard=7|^ _ hearing=-20
^ _ heat=20|^ _ hello=-12|^ _ help=-21|^ _ her=-15|^ _ hide=-12|^ _ him=27|^ _ hired=-9|^ _ hispanic=15
^ _ history=-6|^ _ homeless=-10|^ _ homes=-18|^ _ honor=8|^ _ hospital=13|^ _ hours=-10|^ _ house=-6
^ _ how=17|^ _ i'd=6|^ _ ida=17|^ _ if=6|^ _ ill=-7|^ _ inside=-15|^ _ inspection=-15|^ _ inspector=10
^ _ intern=11|^ _ into=-8|^ _ is=-25|^ _ it=29|^ _ it's=-8|^ _ items=-6|^ _ jail=17|^ _ jen=-16|^ _ jo=-11
^ _ joan=-6|^ _ job=-6|^ _ jury=16|^ _ just=31|^ _ keep=-16|^ _ kids=-8|^ _ killer=-8|^ _ kim=14|^ _ know=-8
^ _ lab=8|^ _ lanes=-11|^ _ last=-13|^ _ late=6|^ _ lawsuit=7|^ _ lawyers=-12|^ _ lead=18|^ _ leak=-9
^ _ leave=12|^ _ left=-68|^ _ legal=-14|^ _ lena=-19|^ _ lessons=-10|^ _ librarians=-7|^ _ library=-25
^ _ library's=20|^ _ license=10|^ _ licenses=-5|^ _ lifeguard=-10|^ _ light=-17|^ _ lights=-20|^ _ like=36
^ _ limit=28|^ _ link=-11|^ _ list=-11|^ _ little=20|^ _ live=-21|^ _ log=10|^ _ look=10|^ _ looked=-19
^ _ looks=16|^ _ lost=-17|^ _ lot=10|^ _ love=-17|^ _ loves=16|^ _ low=17|^ _ lucky=18|^ _ mail=11|^ _ main=14
^ _ man=-14|^ _ map=-7|^ _ market=-8|^ _ marlow=34|^ _ may=-17|^ _ mayor=40|^ _ mayor's=-8|^ _ me=49
^ _ means=-30|^ _ meet=28|^ _ meeting=-17|^ _ might=10|^ _ missed=-21|^ _ moms=7|^ _ money=8|^ _ more=14
^ _ morning=-13|^ _ move=-22|^ _ moves=-5|^ _ mubarak=-15|^ _ mule=-25|^ _ mural=-10|^ _ must=-32|^ _ my=14
^ _ name=-11|^ _ national=9|^ _ near=-22|^ _ neighbor=14|^ _ never=-12|^ _ new=28|^ _ news=10|^ _ next=8
^ _ nine=8|^ _ no=-21|^ _ noise=-5|^ _ notice=-15|^ _ now=-12|^ _ numbers=-25|^ _ oak=-5|^ _ occurred=24
^ _ of=19|^ _ off=-40|^ _ offered=12|^ _ officer=12|^ _ officers=20|^ _ offices=-8|^ _ old=10|^ _ on=14
^ _ one=-70|^ _ only=8|^ _ open=25|^ _ opened=-27|^ _ opens=24|^ _ opinion=8|^ _ order=-20|^ _ osei=6
^ _ our=54|^ _ out=7|^ _ over=-25|^ _ owe=-9|^ _ own=-33|^ _ owners=9|^ _ page=-29|^ _ pages=-16|^ _ paid=23
^ _ parade=20|^ _ parents=19|^ _ park=-19|^ _ parking=-24|^ _ parks=-21|^ _ partnership=-13|^ _ party=26
^ _ pass=25|^ _ passes=-5|^ _ past=5|^ _ path=-10|^ _ patrol=-14|^ _ paving=11|^ _ pay=-9|^ _ pedestrian=7
^ _ peek=16|^ _ pension=14|^ _ people=-27|^ _ per=-12|^ _ person=-29|^ _ photo=-10|^ _ photos=24|^ _ pick=19
^ _ picked=-20|^ _ picture=-13|^ _ pine=-10|^ _ pints=8|^ _ pizza=14|^ _ place=-14|^ _ plan=-11
^ _ planning=-7|^ _ plates=-16|^ _ playground=-8|^ _ please=-22|^ _ plows=-16|^ _ point=-7|^ _ police=11
^ _ pool=-40|^ _ post=-13|^ _ poster=-11|^ _ potholes=-7|^ _ power=24|^ _ probably=12|^ _ promise=22
^ _ proof=-6|^ _ proposed=15|^ _ public=-6|^ _ put=7|^ _ question=-13|^ _ rabies=16|^ _ ramos=-7|^ _ ranger=8
^ _ readers=-26|^ _ reading=-13|^ _ readings=-6|^ _ ready=-7|^ _ real=-28|^ _ really=17|^ _ rec=-10
^ _ records=-15|^ _ recruits=11|^ _ red=7|^ _ regret=18|^ _ remarks=18|^ _ removed=-8|^ _ repair=-7
^ _ report=9|^ _ reserve=-10|^ _ results=24|^ _ retirement=-21|^ _ review=-23|^ _ right=-31|^ _ road=-29
^ _ route=-8|^ _ routes=-8|^ _ ruiz=13|^ _ run=-12|^ _ runs=-10|^ _ safe=5|^ _ safety=-6|^ _ said=31
^ _ sale=-7|^ _ sam=-6|^ _ saturday=12|^ _ saved=-5|^ _ saw=-10|^ _ say=-23|^ _ school=26|^ _ score=10
^ _ search=-11|^ _ seat=13|^ _ see=7|^ _ seen=-7|^ _ send=-23|^ _ senior=-11|^ _ service=-15|^ _ share=-34
^ _ shelter=32|^ _ shop=-10|^ _ short=-10|^ _ shots=14|^ _ should=15|^ _ show=19|^ _ sign=-40|^ _ signal=-7
^ _ site=-13|^ _ skate=-13|^ _ slow=-24|^ _ slowly=-16|^ _ small=-10|^ _ smoke=-26|^ _ snow=-26|^ _ so=-20
^ _ social=12|^ _ somali=15|^ _ someone=11|^ _ sorry=-36|^ _ sounds=-17|^ _ space=8|^ _ spare=6|^ _ splash=-9
^ _ squirrel=-15|^ _ staff=-24|^ _ stand=19|^ _ stars=-21|^ _ start=-19|^ _ state=22|^ _ stay=6|^ _ still=12
^ _ stop=9|^ _ storm=7|^ _ street=-42|^ _ streets=20|^ _ strike=16|^ _ summer=13|^ _ sure=-18|^ _ survey=-30
^ _ suspect=-14|^ _ sweepers=-5|^ _ sweeping=-6|^ _ swim=-27|^ _ switch=14|^ _ system=18|^ _ t=23
^ _ table=-10|^ _ take=14|^ _ taking=29|^ _ tap=15|^ _ tax=8|^ _ team=27|^ _ teams=20|^ _ teen=-12|^ _ teens=5
^ _ tell=23|^ _ ten=6|^ _ tenants=14|^ _ tested=-12|^ _ tests=-18|^ _ text=-6|^ _ thank=11|^ _ thanks=-5
^ _ that=8|^ _ the=16|^ _ them=7|^ _ then=-25|^ _ there=-6|^ _ there's=-24|^ _ they=18|^ _ they're=6
^ _ think=12|^ _ those=-8|^ _ thoughts=-10|^ _ three=15|^ _ tickets=-13|^ _ time=34|^ _ tips=15|^ _ to=-35
^ _ today=-13|^ _ toddler=22|^ _ told=-25|^ _ too=-34|^ _ top=12|^ _ tornado=-10|^ _ traffic=-20|^ _ trail=-28
^ _ train=14|^ _ training=5|^ _ transit=15|^ _ trash=-7|^ _ treatment=16|^ _ trees=-33|^ _ trial=-12
^ _ truck=12|^ _ trucks=-5|^ _ try=15|^ _ tuned=41|^ _ turn=9|^ _ two=7|^ _ understand=-12|^ _ union's=12
^ _ until=18|^ _ up=60|^ _ update=-22|^ _ use=-20|^ _ used=22|^ _ utility=-10|^ _ vaccination=-8|^ _ values=13
^ _ vault=10|^ _ victim=11|^ _ victims=11|^ _ voted=-28|^ _ walk=-24|^ _ want=-22|^ _ wanted=-5|^ _ warning=14
^ _ was=-12|^ _ watch=-21|^ _ water=-42|^ _ wear=-34|^ _ week=23|^ _ welcome=-27|^ _ were=-7|^ _ what=22
^ _ where=-17|^ _ white=-19|^ _ who=26|^ _ will=-16|^ _ wind=17|^ _ with=14|^ _ woman=25|^ _ won't=13
^ _ word=-13|^ _ workers=9|^ _ works=10|^ _ would=-12|^ _ wrong=15|^ _ yard=15|^ _ year=-11|^ _ year's=-14
^ _ years=13|^ _ you=-37|^ _ you're=16|^ _ your=17|^ _ yours=-8|^ _ yourself=16|^ _ zone=-31|^ _ {emoji}=-10
^ _ {hashtag}=9|^ _ {mention}=39|^ _ {own}=-24|^ _ {phone}=-6|^ a=-20|^ absolutely=8|^ adopt=-20|^ adult=-7
^ adults=-10|^ after=10|^ ahead=16|^ also=16|^ always=-18|^ amtrak=30|^ an=17|^ and=32|^ another=13
^ anyone=20|^ apologies=15|^ apparently=13|^ apply=-35|^ are=-7|^ as=34|^ ask=-18|^ baby=13|^ be=-18|^ bean=10
^ because=-22|^ before=-38|^ behind=13|^ best=15|^ bet=30|^ between=39|^ bid=5|^ big=33|^ bike=-25|^ bird=-22
^ biscuit=-40|^ black=-26|^ blizzard=13|^ block=-5|^ blood=22|^ borrow=-10|^ bottoms=19|^ bring=-69|^ brown=-6
^ burglaries=-7|^ burn=-8|^ buses=13|^ cake=-14|^ call=-31|^ campaign=-12|^ can=54|^ can't=21|^ canal=-20
^ car=11|^ cars=-21|^ cash=9|^ caught=-9|^ chalk=15|^ check=-23|^ chief=6|^ chief's=9|^ children=-12
^ chinese=15|^ city=-9|^ claim=-9|^ click=-16|^ climb=-7|^ close=-9|^ closed=-10|^ coach=-10|^ code=15
^ coffee=-11|^ come=-20|^ comment=30|^ congratulations=-55|^ consider=-10|^ cool=-9|^ could=6|^ council=-51
^ councilman=8|^ councilor=11|^ crash=-7|^ crews=-22|^ crime=20|^ critics=9|^ dam=-13|^ dead=-16|^ delete=-19
^ detective=-15|^ detectives=23|^ detour=-23|^ dial=-16|^ director=21|^ dm=-19|^ do=-20|^ dog=6|^ dogs=-21
^ double=6|^ downtown=23|^ dr=-13|^ draft=7|^ draw=-7|^ drink=-7|^ drive=-16|^ drivers=-30|^ drop=-14|^ dui=-6
^ each=-20|^ early=-6|^ eid=-24|^ eight=9|^ election=20|^ eleven=30|^ elm=17|^ email=-25|^ emergency=-37
^ end=40|^ enjoy=-35|^ enough=30|^ errors=24|^ evacuate=9|^ evacuation=-8|^ every=27|^ everyone=14
^ expect=-13|^ extra=-9|^ fake=-22|^ family=10|^ farmers=-6|^ feeling=19|^ fees=-8|^ fema=18|^ fill=-30
^ find=-9|^ fire=-23|^ firefighter=19|^ firefighters=-18|^ first=6|^ five=17|^ flags=12|^ flash=41|^ flood=-18
^ flooding=-5|^ folks=19|^ follow=-13|^ for=12|^ former=-12|^ forty=-8|^ found=-32|^ four=29|^ frankly=31
^ free=-17|^ friends=-6|^ from=-40|^ full=-8|^ fund=17|^ gas=12|^ give=11|^ gloves=-5|^ goats=-15|^ going=-18
^ gone=16|^ good=-48|^ got=-33|^ grab=21|^ graduation=25|^ graffiti=14|^ great=-9|^ grow=13|^ guess=38|^ had=9
^ happy=-8|^ hard=-8|^ hate=-11|^ he=-41|^ heading=-26|^ health=-12|^ hear=13|^ hearing=6|^ heat=-8
^ heaven=15|^ hello=7|^ help=26|^ here=-60|^ here's=14|^ hey=-9|^ hi=-24|^ high=19|^ his=8|^ hit=8|^ home=-19
^ honestly=13|^ hot=15|^ house=9|^ housing=6|^ how=-26|^ hurricane=21|^ hush=12|^ hydrant=9|^ i=-9|^ i'll=16
^ i've=17|^ ice=6|^ if=-52|^ imagine=18|^ imho=26|^ in=-30|^ internal=8|^ investigators=-9|^ is=-6|^ it=-70
^ it's=-38|^ its=20|^ jazz=19|^ jesus=8|^ join=25|^ judge=6|^ just=-25|^ justice=15|^ keep=-25|^ key=-25
^ kids=-14|^ killed=14|^ killer=-33|^ kim=11|^ know=-29|^ ladder=11|^ ladies=9|^ last=13|^ lead=13|^ leaf=14
^ learn=-18|^ leave=-9|^ let=14|^ let's=20|^ library=42|^ license=-9|^ life=-5|^ light=21|^ like=8|^ link=-8
^ list=22|^ lock=-25|^ look=-29|^ looking=8|^ lost=-29|^ love=-8|^ loving=11|^ low=-11|^ mail=26|^ make=-28
^ map=-6|^ mark=51|^ marlow=17|^ may=24|^ maybe=19|^ mayor=-20|^ measles=18|^ measure=-15|^ medics=-30
^ meet=-55|^ meeting=-16|^ members=8|^ mention=9|^ merry=17|^ message=25|^ mill=6|^ missed=-8|^ mistakes=9
^ moody's=17|^ more=-8|^ most=26|^ movie=10|^ moving=-22|^ mr=-5|^ mrs=13|^ ms=-11|^ my=39|^ name=30
^ national=7|^ nearly=27|^ need=-39|^ negative=5|^ neighborhood=-15|^ neighbors=-7|^ never=-68|^ new=-23
^ next=-28|^ night=-11|^ nine=20|^ no=-45|^ nobody=52|^ none=13|^ not=26|^ noted=21|^ nothing=34|^ now=29
^ nurse=5|^ nws=10|^ oak=-26|^ of=8|^ officer=-24|^ officers=-58|^ oh=27|^ old=-6|^ on=39|^ once=27|^ one=34
^ only=56|^ ordinance=-7|^ our=-23|^ paid=-14|^ paper=-8|^ parents=7|^ park=-14|^ parking=-8|^ parks=7
^ pass=-43|^ passport=21|^ pay=-33|^ people=11|^ performance=-19|^ permit=7|^ personal=-10|^ personally=6
^ pets=-11|^ photo=-46|^ photos=-7|^ pick=-24|^ pineapple=23|^ pizza=-11|^ plan=-19|^ please=-25|^ polls=-7
^ pool=-17|^ post=17|^ power=-38|^ practice=-13|^ pray=20|^ pregnant=26|^ press=-19|^ preview=-10|^ pride=13
^ property=16|^ proud=8|^ psst=13|^ public=6|^ put=-30|^ quick=8|^ rabies=-5|^ rain=-19|^ rake=-12|^ read=-18
^ reading=-6|^ real=27|^ recycling=-6|^ red=-21|^ register=-11|^ rent=19|^ report=-28|^ request=-6
^ reserve=-16|^ rest=46|^ retweet=6|^ ride=23|^ rides=12|^ right=-12|^ rip=6|^ river=12|^ riverwalk=-16
^ roads=-7|^ rosa=-25|^ route=17|^ rt=10|^ rules=-9|^ sandbags=-8|^ say=-32|^ sb=19|^ scam=-30|^ scan=-9
^ schools=15|^ see=-43|^ seen=-9|^ send=16|^ seniors=16|^ set=-7|^ several=-11|^ sgt=23|^ share=-16|^ she=-19
^ she's=-7|^ shelter=45|^ shocker=9|^ shoot=10|^ shots=15|^ shout=8|^ show=13|^ shut=-7|^ signs=-8|^ since=6
^ single=16|^ six=-11|^ skip=40|^ slow=24|^ small=-19|^ smash=17|^ smell=15|^ smoke=-10|^ snap=8|^ so=32
^ some=16|^ somebody=35|^ someone=19|^ sorry=-42|^ source=-25|^ speed=-7|^ speeding=-10|^ spoiler=6
^ sponsor=9|^ spot=14|^ spring=13|^ staff=18|^ start=6|^ statement=13|^ station=-18|^ stay=-11|^ stop=-56
^ storm=-12|^ story=16|^ strawberries=-6|^ street=-27|^ strike=-16|^ students=-18|^ summer=-11|^ sunrise=-6
^ super=-7|^ support=-21|^ sure=22|^ surprise=-23|^ survey=18|^ suspect=11|^ swat=21|^ swim=-12|^ swipe=11
^ tag=23|^ take=-24|^ talk=12|^ tap=12|^ teens=-18|^ tell=-9|^ ten=9|^ test=-15|^ text=15|^ thank=-91
^ thanks=-68|^ that=-35|^ the=-35|^ their=7|^ then=16|^ there=13|^ there's=36|^ these=15|^ they=-34
^ they're=16|^ thinking=-13|^ third=-6|^ this=-9|^ thoughts=30|^ three=9|^ thumbs=15|^ tick=-8|^ tickets=11
^ tips=-24|^ to=30|^ today=-5|^ today's=-11|^ tonight=5|^ tonight's=22|^ too=24|^ top=22|^ tornado=28
^ town=18|^ trash=-36|^ try=-20|^ tuesday's=10|^ twelve=-24|^ two=-9|^ type=23|^ unconfirmed=9|^ until=-13
^ update=-17|^ use=-32|^ very=28|^ visit=8|^ vote=27|^ voting=-8|^ walk=-7|^ want=-20|^ wash=-22|^ watch=-27
^ watching=-21|^ water=-24|^ wave=-27|^ we=-76|^ we'd=39|^ we'll=22|^ we've=8|^ wear=-33|^ wednesday=9
^ welcome=-29|^ what=-21|^ what's=13|^ wheelchair=-16|^ when=-39|^ where=10|^ which=-27|^ white=-23|^ why=13
^ wildfire=21|^ wine=47|^ winter=8|^ with=16|^ without=15|^ witness=-13|^ word=11|^ work=-11|^ wow=10
^ write=-15|^ yard=8|^ yes=-10|^ you=-52|^ you'll=8|^ you're=-41|^ zone=27|^ {emoji}=-142|^ {hashtag}=8
^ {mention}=-52|^ {own}=-5|^ {phone}=-10|a=29|a #=-20|a $#=44|a _ !=-46|a _ #=-36|a _ $=-12|a _ ?=-8|a _ a=-7
a _ about=-6|a _ across=12|a _ alarm=-5|a _ are=-12|a _ at=-9|a _ bag=-15|a _ ban=-7|a _ because=-6
a _ below=16|a _ bill=-8|a _ bird=16|a _ blue=19|a _ break=9|a _ broke=-22|a _ bus=-6|a _ but=13|a _ by=-33
a _ call=8|a _ can=15|a _ card=34|a _ cart=37|a _ case=8|a _ cause=-8|a _ could=-13|a _ crime=-7|a _ driver=6
a _ early=-19|a _ family=5|a _ fee=-20|a _ fire=-29|a _ for=18|a _ from=-20|a _ gets=-7|a _ grader=-29
a _ has=37|a _ hiker=-10|a _ home=-18|a _ id=-18|a _ idea=16|a _ if=20|a _ is=15|a _ it=-15|a _ just=16
a _ lane=21|a _ leak=23|a _ license=-29|a _ line=-11|a _ link=-10|a _ lion=6|a _ look=-7|a _ machine=8
a _ man=9|a _ means=-27|a _ meeting=-7|a _ message=-32|a _ million=-18|a _ minute=-7|a _ must=-6|a _ off=-6
a _ one=12|a _ or=-16|a _ over=-7|a _ page=-6|a _ park=11|a _ parking=9|a _ pass=-8|a _ permit=-23
a _ pickup=-19|a _ place=-12|a _ pump=-12|a _ question=-15|a _ request=-8|a _ ride=-15|a _ ring=-18
a _ roof=10|a _ sh=6|a _ should=12|a _ sign=22|a _ so=18|a _ spot=-6|a _ storm=10|a _ that=7|a _ the=-6
a _ this=-10|a _ ticket=6|a _ to=-7|a _ today=17|a _ trailer=7|a _ tree=-10|a _ unless=36|a _ until=-8
a _ up=-12|a _ walk=11|a _ wallet=-6|a _ warning=-9|a _ warrant=9|a _ was=-19|a _ watch=10|a _ way=-10
a _ we=22|a _ when=10|a _ who=-22|a _ will=-13|a _ with=5|a _ would=20|a _ year=-24|a _ you=-16|a bad=23
a bag=6|a big=-6|a bike=-17|a bill=-9|a bit=15|a blanket=23|a bomb=27|a book=-18|a break=5|a bucket=14
a burn=-11|a bus=-16|a call=-9|a caller=-8|a car=-13|a card=-19|a chair=-12|a chance=22|a check=26|a child=6
a cigarette=5|a city=-14|a cold=15|a comment=-5|a complaint=-6|a copy=-16|a couch=31|a county=-6|a couple=14
a court=-7|a crash=-14|a crew=-14|a crime=-16|a day=-5|a deck=-8|a deputy=10|a desk=9|a dime=11|a doctor=8
a dog=-16|a driver's=-9|a drop=-8|a fake=-13|a fee=-8|a fence=9|a few=21|a fine=-19|a fire=11
a firefighter=-10|a first=-7|a form=11|a four=-11|a fourth=-17|a free=-27|a friend=6|a gas=6|a gift=7
a glass=10|a gray=-6|a green=5|a grown=-15|a guide=8|a hat=-10|a hate=-10|a hearing=8|a high=-6|a hispanic=19
a hold=-11|a home=-53|a hose=-5|a hot=7|a house=-17|a household=-5|a hundred=8|a hydrant=-10|a jar=-12|a job=8
a judge=-20|a jug=-14|a kind=9|a kit=-22|a knife=14|a las=-8|a late=-11|a leak=-18|a leash=-28|a leg=14
a letter=-25|a library=11|a license=9|a light=-15|a line=6|a lineup=9|a link=-13|a liquor=-7|a little=32
a lock=7|a long=-11|a look=25|a lost=-7|a lot=-15|a low=-20|a main=-13|a man=-16|a map=-9|a mess=10
a message=-17|a minute=15|a missed=-20|a missing=-22|a mistake=6|a month=-18|a mountain=7|a murder=5
a museum=-16|a nap=7|a neighbor=9|a new=-25|a night=-8|a no=28|a number=-23|a parked=-6|a parking=8
a permit=-22|a person=-19|a photo=-25|a picnic=-8|a picture=-6|a pizza=-7|a plan=12|a plant=-7|a plow=-21
a pool=8|a post=-5|a pothole=-18|a private=-16|a prowler=12|a quiet=9|a raid=14|a ramp=-7|a rash=-7|a real=-8
a records=-8|a red=10|a reply=-10|a report=-8|a ride=8|a ring=25|a round=14|a row=-7|a scam=-12|a seat=-7
a second=-6|a secret=15|a short=-20|a sign=-10|a single=7|a small=-11|a state=-7|a stolen=7|a storm=-15
a stranger=7|a street=-18|a strike=18|a strong=-6|a student=8|a summer=7|a sunday=-6|a talk=-21|a tax=7
a ten=-18|a tenth=5|a test=-13|a time=-10|a title=-16|a toddler=13|a toll=-14|a total=6|a towel=-23|a town=7
a tree=-13|a truck=13|a twister=20|a two=-7|a vote=-16|a wallet=-10|a warning=-26|a watch=8|a water=-14
a week=-10|a wheelchair=-14|a while=10|a white=-14|a winter=12|a woman=16|a worn=-11|a yes=15|a.m.=-24
a.m. $=-48|a.m. _ #=-13|a.m. _ $=9|a.m. _ and=-9|a.m. _ monday=-6|a.m. _ route=-5|a.m. _ saturday=-7
a.m. _ sunday=10|a.m. _ your=8|a.m. and=-5|a.m. in=-9|a.m. on=44|a.m. so=13|a.m. to=-16|a.m. tuesday=10
abbott=20|able=-6|able to=-6|about=37|about #=-24|about $=8|about _ #=-19|about _ ?=-16|about _ a.m.=11
about _ at=-6|about _ bill=-6|about _ days=-15|about _ here=-19|about _ homes=12|about _ minutes=-6
about _ noise=-9|about _ p.m.=7|about _ street=21|about _ the=-9|about _ water=10|about _ zone=12|about a=19
about an=-18|about it=14|about our=11|about that=-13|about the=26|about three=-8|about to=14|about two=-6
about your=-12|above=-12|absolutely=21|absolutely no=-12|absol~=21|academy $=-20|accept=19|accep~=9|access=24
accid~=7|according=-22|according _ our=-6|according to=-22|accor~=-22|account=15|account $=20|account _ $=19
account is=32|accounts=-6|accou~=14|accuse=10|accus~=-13|acres=18|across=41|across the=8|act=42|act $=-6
act surprised=22|action=21|action is=-6|active=19|activity=15|activ~=18|ad=-13|add=-17|add #=-16|add _ to=20
add your=-14|added=-18|added a=11|address=-29|address $=-23|address _ $=14|address _ not=-10|address _ we=25
address and=26|address here=13|address is=-9|address to=-5|addre~=-12|adds=15|administration=7|admin~=12
admitted=11|admit~=11|adopt a=-18|adopted=-44|adopted budget=-9|adoption=-8|adopt~=-71|adult=-30|adults=11
adults _ would=8|adults we=8|advan~=7|advice $=-14|advisory=38|advisory today=7|advis~=19|affairs=8|affai~=8
affected=7|affec~=6|afford=13|after=-52|after #=-31|after _ $=24|after _ crash=7|after _ fire=-24
after _ p.m.=-5|after _ years=-18|after a=9|after nine=6|after that=12|after two=6|afternoon=21|afternoon $=16
after~=24|again=37|again !=-15|again $=39|again _ $=-25|again _ you=-13|again at=-7|against=12|against _ $=-18
against our=-7|against the=8|again~=12|age=-20|age #=-8|agency=-11|agency _ the=-9|agenda=-23|agenda $=-19
ages=-25|ages #=-15|ages $=-9|ages _ and=-6|ages _ to=-9|ago=15|agree=16|agreed=19|agreed _ buy=14
agreed to=15|agreement=-8|agree~=-8|ahead=21|ahead $=-6|ahead _ the=19|ahead of=18|ahead on=-9|aid=-16
aid to=-13|air=17|air $=20|air _ $=7|air _ is=-10|airport=-8|airpo~=-8|alarm=-35|alarm $=-20|alarm _ $=-5
alarm _ the=23|alarms=-49|alder=15|alert=-21|alert _ the=-19|alert a=-10|alert from=-6|alerts=-12|alive=12
all=15|all #=-26|all $=24|all _ $=-23|all _ and=-8|all _ are=-6|all _ in=-8|all _ long=15|all _ need=8
all _ of=-9|all _ parks=-15|all _ so=-25|all _ the=27|all _ us=-16|all _ welcome=-11|all ages=-10|all are=-22
all clear=-17|all day=-24|all for=7|all four=-6|all in=18|all night=23|all nine=-12|all of=-9|all our=-19
all six=-7|all summer=14|all this=5|all three=10|all to=15|all we=-12|all week=25|all you=17|allah=33
allegations=11|aller~=13|alley=-9|allowed=-20|allowed on=-13|allow~=-20|alma=-32|alma reed=-24|alone=34
alone $=12|along=-11|along $=-6|along _ street=8|along the=-11|along to=-12|along with=-7|already=29
already $=10|already _ the=6|alrea~=29|alvarez=12|alvarez _ the=-17|alvar~=10|always=32|always _ a=-18
always wear=-18|am=14|ambulances=11|ambul~=15|amendment=6|amend~=6|ameri~=13|among=14|amount=-12|amtrak=30
an=65|an _ $=11|an _ and=-9|an _ fired=11|an _ has=7|an _ in=9|an _ on=11|an _ out=6|an _ review=9
an _ stove=8|an _ with=-6|an adult=-8|an answer=-9|an armed=11|an arrest=-27|an explosion=11|an extra=22
an eye=15|an honest=13|an hour=-49|an ice=8|an id=-11|an internal=9|an officer=14|an open=-7|an unattended=8
ana=-15|ana $=-5|ana _ the=-16|ana diaz=-17|and=-17|and #=-14|and _ #=-7|and _ $=-53|and _ $#=18|and _ a=26
and _ all=26|and _ and=-24|and _ apologize=-33|and _ are=-10|and _ at=-20|and _ away=10|and _ back=13
and _ be=31|and _ bills=15|and _ can't=18|and _ case=-26|and _ city=-14|and _ clerk=-11|and _ could=14
and _ council=11|and _ county=-14|and _ crew=-7|and _ do=8|and _ don't=11|and _ driver=17|and _ ducks=-35
and _ expect=6|and _ families=-15|and _ first=10|and _ follow=8|and _ for=-61|and _ get=-7|and _ hat=-14
and _ have=-9|and _ here=-5|and _ home=-10|and _ hope=19|and _ how=-12|and _ if=9|and _ in=30
and _ interpreters=-6|and _ it=-34|and _ just=16|and _ last=12|and _ leave=-25|and _ library=25|and _ lost=-10
and _ lot=-11|and _ me=5|and _ more=-6|and _ need=10|and _ new=-13|and _ night=11|and _ no=-10|and _ not=-24
and _ nothing=10|and _ number=16|and _ of=-18|and _ off=-19|and _ offenders=9|and _ on=24|and _ one=-22
and _ open=-13|and _ our=-14|and _ out=-32|and _ owe=11|and _ own=26|and _ pay=10|and _ people=7|and _ plan=12
and _ post=-14|and _ red=-13|and _ school=-12|and _ see=27|and _ still=-18|and _ street=-5|and _ take=6
and _ team=-9|and _ them=-18|and _ they=18|and _ this=16|and _ two=6|and _ under=-14|and _ until=-25
and _ up=7|and _ us=-23|and _ very=-9|and _ want=17|and _ was=17|and _ what=8|and _ why=6|and _ will=19
and _ with=-31|and _ would=-20|and _ year=7|and _ you=33|and _ your=-18|and _ {own}=-6|and a=-44|and anyone=-9
and are=15|and ask=-15|and asked=-10|and at=-7|and be=10|and birch=11|and bring=-11|and call=-37|and cans=-10
and come=14|and crews=-19|and date=-9|and detectives=-6|and dogs=22|and don't=12|and elm=8|and every=17
and for=8|and found=-15|and free=13|and from=-11|and give=7|and go=-12|and has=-12|and have=-15|and he=40
and he's=-14|and hear=5|and help=16|and her=17|and here=-17|and here's=6|and his=-7|and home=10|and hopes=23
and how=-7|and i=-8|and i'll=11|and is=-15|and it'll=9|and its=14|and leave=-27|and let=-10|and lock=-7
and may=25|and meet=-9|and never=-11|and night=-8|and no=-6|and nobody=16|and not=-12|and now=6|and oak=16
and one=-15|and other=-22|and pets=-8|and pick=-13|and pie=12|and post=-13|and put=-5|and repeat=9
and reply=-6|and rest=13|and run=21|and say=-5|and see=-8|and share=16|and she=15|and she'll=-8|and she's=17
and sign=8|and simple=19|and so=23|and spanish=-5|and stay=-17|and strollers=-6|and swim=8|and tag=21
and take=-32|and taken=-14|and tell=-15|and thank=-14|and that's=9|and the=-8|and their=6|and then=32
and there=8|and they=-7|and they're=5|and this=16|and three=-18|and try=8|and two=-29|and up=-6|and use=-10
and vietnamese=-6|and vine=-8|and wait=-8|and walk=-8|and was=10|and we=12|and we'll=-30|and what=8|and when=7
and where=-29|and works=-6|and you=5|and you'll=11|and you're=18|and your=10|angry=-22|animal=5|animal _ $=-6
animal services=23|animal shelter=-21|animals=9|animals $=14|anima~=9|ann=-36|anna=-6|another=54
another _ $=11|anoth~=54|answer=-20|answer $=-21|answer _ $=-6|answer _ court=8|answer in=8|answered=19
answered #=16|answered $=6|answered _ calls=-6|answers=-13|answers $=-9|answe~=6|antibiotics=13|antib~=13
any _ $=-43|any _ in=26|any _ or=-15|any _ will=-11|any branch=-6|any city=18|any day=6|any hour=-6
any library=-8|any of=-5|anybody=21|anybo~=33|anymore=32|anymore $=26|anymo~=32|anyone=64|anyone $=5
anyone ?=40|anyone _ #=-9|anyone _ $=40|anyone _ offended=13|anyone can=-17|anyone in=6|anyone was=13
anyone who=-10|anything about=-15|anyway=-6|anyway $=-12|apart=6|apartment=7|apartments=25|apartments !=9
apartments _ #=10|apartments _ $=9|apartments at=10|apart~=32|apologies=19|apologies _ those=10
apologies to=15|apologize=-8|apologize for=15|apologize to=-24|apology=-11|apolo~=7|app=-10|app $=-26
app _ $=31|app slowly=13|apparently=26|apparently the=14|appar~=26|appeal=13|appeals=-7|appla~=17
applications=8|appli~=-11|apply=-50|apply _ the=-16|apply at=-17|apply by=-10|apply for=-11|apply to=-5
apply with=7|appointment=13|appointment $=17|appoi~=13|appre~=13|approve=14|approved=-18|approved _ mill=-5
approved a=-11|approved the=-7|appro~=6|april=-68|april #=-37|april $=-29|april _ #=15|april _ $=-27
april _ and=-8|april _ our=-9|arbor~=-16|archive=-27|archi~=6|are=-32|are $=30|are $#=-31|are _ #=-10
are _ a=22|are _ again=-12|are _ allowed=-13|are _ and=-9|are _ at=-26|are _ birch=-8|are _ by=40
are _ down=13|are _ duty=12|are _ every=-22|are _ first=-17|are _ for=-9|are _ friday=13|are _ from=-6
are _ half=10|are _ if=9|are _ in=23|are _ it=24|are _ now=-36|are _ on=-48|are _ one=-5|are _ online=10
are _ or=-5|are _ out=24|are _ sale=-12|are _ so=7|are _ the=-7|are _ their=9|are _ there=11|are _ this=-13
are _ through=19|are _ to=-19|are _ today=-9|are _ tomorrow=23|are _ two=-17|are _ until=12|are _ us=-14
are _ with=-17|are _ your=34|are _ {own}=-8|are a=63|are about=8|are as=15|are asking=8|are at=6|are back=-19
are closed=8|are coming=17|are doing=15|are due=17|are flushing=-11|are for=-9|are free=-60|are from=-21
are glad=-9|are going=5|are hearing=10|are heartbroken=10|are hiring=-14|are home=-8|are in=-20
are investigating=14|are invited=-10|are looking=-30|are not=-12|are off=7|are on=-39|are online=-8
are open=-18|are out=-20|are possible=-13|are posted=-23|are public=-14|are ready=-5|are replacing=-6
are right=19|are set=-13|are sorry=6|are still=-32|are taking=15|are testing=-7|are there=-17|are two=-27
are watching=17|are welcome=-18|are you=-13|area=-12|area $=23|aren't=35|arm=-8|armed=33|around=49|around #=25
around $=16|around _ $=9|around _ the=7|around the=-19|arrest=6|arrested=-30|arrested $=-9|arrested _ #=9
arrested _ man=-10|arrested _ suspicion=-18|arrested on=-22|arres~=-29|arson=9|arsonist=26|arson~=26|art=-19
art _ $=-7|art _ this=21|art class=-17|art fair=12|art show=-18|artist=11|artist's=5|artis~=5|as=34|as _ #=-9
as _ $=10|as _ and=7|as _ are=-8|as _ as=34|as _ law=-20|as _ mayor=7|as _ the=18|as a=31|as council=-15
as it=8|as long=8|as many=10|as of=5|as our=-13|as state=-18|as they=20|as usual=7|as we=-12|as you=-8|ash=-24
ash and=-11|ash park=-6|ashamed=13|ashamed of=13|asham~=13|asian=10|ask=-81|ask $=-17|ask _ $=-11|ask _ and=18
ask _ anything=-6|ask _ county=6|ask _ doctor=-9|ask _ to=-18|ask _ your=-13|ask a=-9|ask about=-8|ask any=-6
ask around=37|ask for=-26|ask the=-27|ask them=10|ask us=-10|ask you=-18|asked=-14|asked $=-12
asked _ leave=14|asked _ to=9|asked _ we=-23|asked for=-13|asked the=6|asked to=18|asking $=9|asking _ $=-8
asking for=12|asks=-44|asks _ to=-15|asks _ your=-12|asks for=-22|asleep=14|assault=6|assault _ the=9|assau~=9
assessment=9|association=-10|assoc~=-10|assured=12|assur~=12|asthma=8|at=11|at #=14|at #%=16|at $#=-6
at _ !=30|at _ #=24|at _ $=-16|at _ ?=-25|at _ animal=-7|at _ art=-8|at _ at=28|at _ bank=14|at _ beach=-22
at _ birch=11|at _ branch=6|at _ bus=8|at _ canal=10|at _ central=-13|at _ church=15|at _ city=5
at _ clinic=-21|at _ corner=15|at _ council=12|at _ county=-20|at _ court=6|at _ curb=-8|at _ dam=-7
at _ desk=-27|at _ elementary=-7|at _ elm=7|at _ farmers=-13|at _ feet=-6|at _ fire=-17|at _ for=-20
at _ friends=-12|at _ from=6|at _ front=22|at _ gas=22|at _ gate=-26|at _ hall=-16|at _ hearing=-18
at _ high=-39|at _ home=-8|at _ hospital=20|at _ if=-6|at _ in=15|at _ is=-9|at _ library=-59
at _ library's=-9|at _ mall=19|at _ market=14|at _ mill=-10|at _ museum=-15|at _ north=-12|at _ oak=-14
at _ old=11|at _ on=-15|at _ open=-12|at _ or=-7|at _ p.m.=-34|at _ park=-69|at _ plant=9|at _ plaza=19
at _ police=-10|at _ pond=-11|at _ rec=-8|at _ river=6|at _ riverwalk=19|at _ scene=22|at _ senior=-5
at _ shelter=8|at _ staff=7|at _ station=-10|at _ stop=-9|at _ store=7|at _ street=7|at _ the=-5|at _ there=-5
at _ time=-29|at _ to=-9|at _ today=14|at _ tonight=20|at _ top=-12|at _ wheel=14|at _ when=8|at _ with=-16
at _ yard=-8|at _ {emoji}=38|at a=9|at about=23|at all=-12|at ash=-6|at birch=-11|at both=8|at canal=7
at cedar=14|at central=-17|at city=-18|at dawn=16|at dusk=-9|at each=-10|at elm=-8|at every=-31|at fault=10
at first=9|at garner=-6|at half=8|at hell=-12|at his=9|at home=11|at its=-13|at lakeside=13|at large=10
at lincoln=-14|at main=-5|at midnight=14|at mill=-40|at night=-14|at oak=-24|at once=10|at our=24|at pine=-17
at saturday's=-9|at station=-17|at the=-61|at tuesday's=-15|at two=11|at us=8|at window=35|at {email}=-8
at {link}=40|at {mention}=13|at {own}=-7|at {phone}=-63|ate=-8|attacked=13|attac~=20|attendance=14|atten~=37
attorney says=13|auction=-18|aucti~=-19|audio=-6|audit=7|audit is=-5|audit~=-12|august=11|august #=10
august $=7|author=11|authority=-5|auto=-8|available=-8|avail~=-8|avenue $=-8|avenue _ #=-6|average wait=17
avoid=-25|avoid _ area=-40|avoid the=-33|award=-11|award $=-10|awarded=-18|awarded _ paving=-15
awarded the=-17|award~=-18|aware=29|away=40|away $=7|away _ $=15|away _ the=33|away _ windows=-21|away and=-17
away from=-21|b=-19|b _ $=-8|babies=12|baby=7|back=-6|back !=-12|back _ #=10|back _ $=8|back _ any=7
back _ at=10|back _ for=-8|back _ friday=-8|back _ the=-39|back _ you=11|back at=11|back by=23|back from=-10
back in=-35|back on=-28|back the=8|background=-12|backg~=-12|bad=54|bad _ $=28|bad for=-14|badge=48
badge _ $=45|badge and=9|badges=-7|badly=6|bag=-16|bag and=7|bags=-32|bags $=-14|bags are=-20|bags at=-9
bait=32|bake=-16|bakery=-9|bakery _ #=-9|balance=8|balan~=21|ball=-8|ball _ the=9|ball fields=-16|ball on=9
ballot=-12|ballot $=-30|ballot _ the=9|ballots _ the=-7|balls=-16|balls and=-16|ban $=-17|band=-27|band $=-10
bands~=-15|bank=17|bank _ #=19|bank and=9|bank on=14|bankrupt=12|bankrupt _ city=12|bankrupt the=12|bankr~=18
banks=-9|banned=9|bapti~=7|bar=-12|bargaining=10|barga~=13|bark=-9|barlow=7|barn=-14|barn $=-10|barn _ #=-7
barn on=-15|barrel=18|barri~=14|bars=13|base=10|baseless=7|baseless _ we=7|baseless and=7|basel~=7
basement now=-10|basements=9|basem~=7|basically=24|basic~=24|basketball=-25|baske~=-39|bats=-17|battery=-11
batte~=-12|bay=10|be=68|be #=-8|be _ $=-16|be _ after=-8|be _ at=-6|be _ by=31|be _ down=-11|be _ first=10
be _ for=8|be _ from=-8|be _ here=16|be _ if=12|be _ in=-11|be _ near=20|be _ of=11|be _ on=-39|be _ this=-44
be _ to=-14|be _ when=10|be _ with=33|be _ you=11|be _ your=5|be a=15|be at=-17|be bothered=8|be charged=-16
be closed=8|be deleted=9|be done=7|be down=-10|be fine=23|be gone=5|be grateful=6|be held=19|be honest=33
be off=7|be on=-28|be paid=20|be plowed=21|be ready=11|be removed=-19|be safe=-16|be shots=20|be shut=-16
be there=10|be towed=-29|be two=-11|be with=11|bea=6|beach=-35|beagle=-18|beams=-9|beams $=-7|bean=8
bean there=17|bears=-20|beat=38|beats=36|beavers=-15|beavers built=-15|beave~=-15|because _ a=-11
because _ are=-8|because _ is=-15|because _ staff=-8|because _ the=-15|because it=-7|because nobody=13
because of=-30|because the=6|because their=5|because we=-5|become=16|become #=9|become _ apartments=9
become a=7|bed=-5|bedroom=9|bedro~=9|beds=-19|bee=-7|been=37|been _ $=-6|been _ by=8|been _ for=18
been _ in=10|been _ on=-5|been _ pending=9|been _ to=10|been a=-7|been found=-35|been made=18|been tried=-13
beer=-5|beer festival=-14|bees=-7|before=8|before #=-19|before _ $=16|before _ a.m.=-8|before _ dig=-19
before _ drink=-13|before _ on=-5|before _ start=-18|before _ {link}=17|before a=-22|before friday=34
before it=30|before midnight=17|before noon=-9|before the=29|before you=-44|before your=-7|began=-29|begin=6
begins=-15|begins _ #=-10|begins at=6|behind=68|behind _ doors=22|behind bars=16|behind the=9|being=65
being _ $=12|believe=13|believe the=18|believes=19|belie~=34|bell=-49|bell $=-17|bellamy=10|bella~=10
belongs=13|belongs _ the=-7|belongs to=-14|belon~=13|below=33|below _ state=-5|below and=18|belt=-9|belts=-20
bench=-42|bench $=-16|benches=-16|benches $=-7|bench~=-16|best _ $=-7|best _ in=19|best _ is=-12|best _ of=-21
best _ to=-47|best ride=13|best shot=-14|best thing=10|best time=-8|best view=-21|bet=31|beth=12|better=31
between=27|between _ #=18|between _ and=-35|between _ the=6|between midnight=7|between us=-7|betwe~=27|bid=-7
bid on=-8|bidding=-19|biddi~=-19|bids _ the=-9|bids are=5|bids for=-10|big _ $=-10|big _ to=-21|big screen=-16
big thanks=-21|bigger=-8|bike=-36|bike $=15|bike _ $=-8|bike _ a=-15|bike _ on=-11|bike plan=-8|bike racks=16
bikes=-24|bikes $=-11|bill=-33|bill #=22|bill $=15|bill ?=-6|bill _ $=-11|bill _ your=27|bill and=6
bill by=-16|bill in=5|bill is=27|bill online=-9|billboard=8|billb~=8|billing=13|billing _ $=-29
billing _ {phone}=-7|billing at=-7|billi~=10|bills=-23|bills $=9|bills _ out=-11|bills are=-8|bills go=-11
bin=-26|bin $=17|bin _ the=-10|binoculars=-7|binoc~=-7|bins=-15|bins are=-26|bio=-13|bio $=-14|birch=18
birch $=9|birch _ is=-6|birch avenue=-11|birch court=8|birch lane=14|birch road=13|bird=-35|birth=23
birth $=-24|birthday=11|birthday to=-11|birth~=11|biscuit=-64|biscuit a=-6|biscuit is=10|biscuit the=-35
biscu~=-63|bit=28|bit _ $=26|bites=7|bitten=22|black=-29|black history=-5|black ice=-14|blame=36|blame $=30
blame _ county=13|blame _ on=-20|blame _ the=-15|blame for=-15|blame it=-20|blame the=13|blanket=5|blanket $=7
blankets=-12|blank~=-7|blaze=32|bleach _ tap=15|bleach free=15|bless=9|blew=29|blizzard=11|blizzard warning=11
blizz~=11|block=-50|block _ $=-7|block parties=-11|block party=-9|blocked $=7|blocks _ right=-8|blocks the=-8
block~=-14|blog=9|blood=39|blood _ checks=-5|blood _ pills=15|blood _ thursday=-6|blood drive=32
blood pressure=11|bloom=-29|blowers=8|blowe~=8|blue=19|blue _ $=-25|blue _ and=-8|blue _ is=30|blue _ last=-9
blue _ with=-10|blue cart=-8|blue coat=16|blue line=-15|bluffing=12|bluff~=12|bo=-6|board=-11
board _ canvassers=-9|board _ the=13|board games=-8|board of=-11|boat=-15|boathouse=-24|boathouse $=-23
boath~=-24|body=44|boil _ notice=-22|boil water=-27|boil your=12|boiling=7|boili~=7|bomb=30|bomb threat=31
bond=13|bond _ your=-15|bond and=6|book=-15|book $=-5|book _ $=-8|book _ at=35|book _ is=-18|book _ pick=-11
book _ reads=-8|book club=-21|book sale=20|book your=27|bookm~=-36|books=-31|books $=18|books and=10
books for=-20|books on=-13|boosters=-8|boots=20|boots $=-5|born=30|borrow=-35|borrow _ the=-8|borrow a=-13
borrowed=-25|borrowed _ $=-26|borro~=-14|boss=28|both=-50|both _ in=7|both sides=-23|both ways=-7|bother=9
bothered=18|bothe~=23|bottle=20|bottled=7|bottled water=7|bottles=-23|bottl~=-16|bottoms=19|bottoms _ !=19
bottoms up=19|botto~=23|bought=-12|bowl=-7|box=-19|box #=6|box _ city=-8|box _ the=9|box at=-14|boxes=-18
boy=19|brakes=14|branch $=-7|branch on=-6|brandt=10|brass=12|brass band=12|bravo=8|bread=-34|break _ $=-18
break _ posted=-8|break our=-8|breaking=28|breaking _ cars=7|breaking into=7|breaks=25|break~=24|breathe=8
breat~=24|brewery=6|brewe~=6|bridge=-13|bridge $=-31|bridge _ $=15|bridge _ closed=24|bridge _ open=-37
bridge is=-17|bridge to=-9|bridges=-10|bridg~=-10|brigh~=29|bring=-53|bring _ $=12|bring _ and=9
bring _ blanket=23|bring _ card=-11|bring _ chair=-12|bring _ food=-6|bring _ friend=9|bring _ id=-10
bring _ of=-6|bring _ towel=-18|bring a=-22|bring binoculars=-5|bring in=-23|bring it=11|bring proof=-6
bring the=-10|bring two=-14|bring your=-10|brings=10|broke=14|broke _ $=26|broke on=-6|broken=-17|broken $=20
broken _ $=9|brother=27|brother _ cole=6|brother lt=6|brothers=23|broth~=50|brought=31|broug~=31|brown=-13
brown ?=-8|brown _ $=-8|brown _ ?=-6|brush _ the=-15|brush on=-15|bucket=18|buckets=9|bucke~=9|buckle=12
buckle up=12|bucks=11|buddh~=25|budget=20|budget _ $=31|budget _ $#=-8|budget _ the=16|budget is=-10
budget workshop=12|build=-16|build a=-8|builder=11|building=-28|build~=-21|built=-33|bulbs=-7|bulk=14
bulk pickup=14|bulky=9|bulky item=10|bump=8|bumps $=8|bumps _ in=-13|bumps go=-13|burgers=16|burge~=16
burglar=13|burglaries=-8|burglaries _ #%=-7|burglaries fell=-8|burgl~=13|burn _ $=-18|burn and=7|burn ban=-11
burning=16|burning $=12|burni~=16|burns=20|bus=-63|bus #=-23|bus $=14|bus _ #=-7|bus _ $=11|bus _ ?=-18
bus _ are=9|bus _ at=-16|bus _ is=-20|bus _ late=-24|bus _ on=-9|bus _ was=8|bus barn=6|bus drivers=17
bus is=-8|bus leaves=-10|bus map=13|bus pass=-14|bus riders=7|bus routes=-7|bus stop=-21|bus was=-24|buses=-38
buses $=-10|buses _ free=-9|buses _ until=-6|buses are=-12|buses run=-7|business _ $=-11|business days=-15
businesses=6|busin~=8|busy=-7|busy on=-7|but=67|but _ are=-17|but _ can=-16|but _ don't=-17|but _ have=-5
but _ is=6|but _ it=12|but _ not=5|but _ the=-5|but a=6|but not=19|but please=-15|but the=23|but they=-32
but true=-12|but we=-29|but you=17|buts=22|buts $=22|butter on=7|butte~=7|button=7|button _ $=23|buy=14
buy _ at=-8|buy _ mill=11|buy our=-7|buy the=16|by=-32|by #=-19|by _ #=-5|by _ ?=25|by _ a=-6|by _ and=36
by _ at=18|by _ bank=-12|by _ car=22|by _ clerk=-10|by _ door=-9|by _ library=9|by _ loading=17|by _ may=-33
by _ night=-12|by _ on=-14|by _ or=-15|by _ parks=-15|by _ percent=-15|by _ school=6|by _ state=-18
by _ that=22|by _ the=-16|by _ third=22|by _ tonight=-7|by _ unattended=8|by _ vote=-8|by _ weekend=13|by a=20
by all=14|by an=19|by email=-6|by fall=5|by first=-12|by friday=-23|by mail=-27|by marlow=-17|by may=-16
by midnight=12|by mistake=-11|by name=7|by noon=-16|by our=-27|by phone=-26|by route=8|by saturday=-12
by the=40|by then=7|by thursday=-6|by two=13|by wednesday=-13|cabinet=8|cabin~=8|cafe=-11|cake=5|cake at=6
calendar $=13|calen~=29|call=-88|call #=-107|call $=27|call _ #=23|call _ $=-79|call _ about=13|call _ at=-9
call _ by=-5|call _ for=17|call _ from=-11|call _ hall=-6|call _ if=-16|call _ nurse=-14|call _ right=-9
call _ school=-6|call _ senator=30|call _ text=-11|call _ the=-6|call _ to=-9|call _ with=8|call ahead=-12
call billing=-10|call city=-6|call or=-11|call us=-23|call you=-16|call your=23|call {phone}=-7|called=-12
called #=-11|called _ $=-11|calling=10|calli~=10|calls=-17|calls _ the=9|calls for=15|calls in=-7|calm=-16
came=-25|came $=-8|came _ a=23|came back=-5|came from=12|came in=-22|came out=-9|came to=-23|came with=14
camera=-42|camera _ $=13|cameras $=-12|camp=-12|camp $=6|camp _ $=21|campaign starts=-5|camping=11|campi~=11
can=-32|can _ #=-13|can _ a=-15|can _ all=13|can _ at=-10|can _ back=13|can _ for=-24|can _ from=-11
can _ go=8|can _ how=-7|can _ it=-41|can _ on=-9|can _ that=18|can _ there=6|can _ up=-15|can _ with=-10
can _ wrong=12|can _ you=-47|can _ your=-37|can _ {phone}=6|can apply=-10|can ask=-15|can be=-40|can borrow=-6
can check=-9|can confirm=32|can do=29|can find=-11|can get=-7|can give=-19|can go=31|can help=-17|can look=-17
can now=-10|can pay=-12|can pick=-7|can reach=-17|can read=-13|can relax=12|can set=-5|can speak=-25
can still=-8|can stop=9|can take=7|can waste=-13|can we=15|can write=-9|can you=30|can't=32|can't _ a=12
can't _ about=-21|can't _ if=11|can't _ that=10|can't _ the=15|can't _ to=8|can't _ you=-10|can't _ your=10
can't be=6|can't confirm=-13|can't discuss=-15|can't find=-7|can't get=14|can't give=-14|can't make=20
can't promise=-12|can't read=15|can't say=-35|can't stand=10|can't talk=-21|can't work=8|canal=-7
canal _ is=-5|canal street=-14|cancel=14|canceled=7|cance~=24|candidate=10|candidates=-11|candles=-22
candl~=-18|cannot=-10|cannot _ a=5|cannot get=11|cans=-18|canvassers=-9|canva~=-9|cap=-24|captain=-14
capta~=-14|captions=-16|capti~=-27|car=5|car _ #=17|car _ $=19|car _ ins=-6|car and=-12|car break=-6
car off=11|car on=8|car seat=15|car thefts=-13|card=-11|card _ the=-14|card and=-13|cards=-25|cards $=-32
cards _ the=9|cards at=9|care=19|care of=6|careless=16|carel~=25|carl=13|carpet=41|carrier=-6|carrier $=-12
carriers=20|carriers $=-7|carries=5|carri~=19|carry a=-16|cars=-11|cars _ for=-14|cars _ the=24|cars are=6
cars in=19|cars on=8|cars tonight=-14|cart=-57|cart $=-21|cart is=-8|carts=-21|case=-31|case #=-12
case _ #=-12|case _ and=12|case _ the=-10|case is=-19|cases=-22|cases $=-7|cash=64|cash _ $=16|cash app=20
casino=12|casino $=5|cat=18|catalytic=13|catalytic converter=5|catalytic converters=8|catal~=12|catch=-10
catholic=24|catho~=24|cats=-31|cats _ dogs=15|cats and=11|caught $=10|cause=-86|cause $=-18|cause is=-15
cause of=-10|caused=6|caused _ an=8|caused by=26|caused the=-28|cedar $=16|cedar and=25|cedar is=-7
cedar street=-32|celebrate $=-13|celeb~=9|cell=58|cell {phone}=24|cemetery=5|cemet~=5|census=-20|center=-34
center $=-6|center _ #=25|center _ $=5|center _ friday=-17|center _ wednesday=-12|center and=23|center at=8
center desk=-5|center from=-10|center gym=-12|center is=9|center on=-30|cente~=-12|central=-41|central _ $=-8
central _ on=-10|central library=-19|centr~=-41|cents=26|cents $=-12|ceremony=11|cerem~=11|certain=24
certa~=24|certified=-26|certified _ $=-19|certified the=-7|certi~=-39|chain=11|chair=-14|chair $=-9|chairs=17
chairs $=9|chairs and=11|chalk=15|challenge=-11|challenger=14|chall~=17|champ~=8|chance=27|chance $=12
chance _ a=20|chance of=13|change=-25|change $=-11|changed=-34|changed $=-16|changed _ use=18|changed staff=18
changed the=-19|chang~=-35|charge=-26|charge $=-30|charged $=-21|charged with=10|charges=-16|charg~=-31
charter=12|charter amendment=6|chart~=12|chase=18|chat=10|chatter=6|chatt~=6|check=-36|check $=-9|check _ $=13
check _ before=13|check _ bin=25|check _ neighbors=-13|check _ smoke=-6|check _ with=-7|check on=-12
check or=-6|check out=7|check the=-48|check your=-24|checked=-39|checked #=-8|checked _ of=-20
checked reports=-20|checklist=-6|checkout=-9|checkpoint=-6|checkpoint _ #=-6|checkpoint friday=-5|checks=9
checks are=13|check~=-23|chef=-13|chemical=29|chemical _ $=20|chemi~=37|chess=-13|chest=14|chest pain=6
chicken=10|chick~=7|chief=8|chief _ $=-15|chief _ a=6|chief _ has=-7|chief _ is=-10|chief brandt=-9
chief has=10|chief is=13|chief ramos=-7|chief's=38|chief~=38|child=11|child is=14|child's=6|children=-12
children $=-12|children _ #=-16|children _ $=9|children under=-11|children's _ $=-16|children's room=-11
child~=-10|chili=-26|chinese=9|chine~=9|chip _ $#=17|chip _ an=-6|chlorine=16|chlor~=16|choice=6|choir=-19
choose=17|chose=24|christmas=17|christmas _ $=-6|christmas _ city=17|christmas day=-6|christmas from=17
chris~=19|church=11|cigar=12|cigarette=6|cigar~=6|circle=10|cited=19|cities=6|citizen=-19|citizens=19
citizens _ academy=9|citizens for=40|citizens police=9|city=-39|city $=20|city _ #=-11|city _ $=-9|city _ a=17
city _ and=-24|city _ are=-8|city _ at=-8|city _ by=8|city _ drive=-11|city _ in=10|city _ is=-7
city _ marlow=-16|city _ not=-13|city _ office=-11|city _ plaza=15|city _ shelter=-10|city _ this=17
city animal=-10|city attorney=14|city coat=-8|city council=-6|city does=-13|city hall=-43|city has=14
city is=34|city manager=10|city of=-16|city offices=-8|city parks=-16|city was=-8|city's=-31|claim=-6
claim _ $=-14|claim _ at=-8|claim a=6|claim form=-7|claim it=-11|claims=-7|claims to=-21|class=-52|class $=-43
class _ $=23|class _ saturday=-6|class _ teens=-13|class _ the=-14|class at=-17|class for=-13|class is=-12
class on=-21|classes=-16|classes $=9|class~=-23|clay=-8|clean=-31|clean _ $=-9|clean _ the=-14|clean _ up=14
clean it=14|cleaned=-26|cleanup $=-13|clean~=-26|clear=-57|clear $=-32|clear _ from=-9|clear leaves=-9
clear the=-22|clearly=12|clear~=13|clerk=-16|clerk $=14|clerk _ $=8|clerk _ all=-11|clerk _ the=10
clerk _ {phone}=-6|clerk at=-6|clerk can=-7|clerk on=-5|clerk who=6|clerk will=6|clerk's=-33|clerk's _ $=-21
clerk's _ is=-6|clerk's window=-12|clerks=-18|clerk~=-33|click=-23|climb _ a=12|clinic=-41|clinic $=6
clinic _ open=-8|clinic _ saturday=-6|clinic _ thursday=8|clinic is=-7|clinic on=8|clock=-7|clock $=-14
clog=-36|clog _ $=-21|close=-31|close _ #=6|close _ street=-9|close at=-9|close the=-20|close your=-11
closed=-53|closed _ #=-13|closed _ $=24|closed _ cars=-14|closed _ dec=-6|closed _ for=-24|closed _ friday=28
closed _ paving=23|closed _ repairs=-8|closed between=21|closed friday=-8|closed from=-9|closed meeting=7
closed on=-10|closed the=-28|closed to=-33|closed tomorrow=14|closed tuesday=-15|closed until=38
closed while=-9|closes=-12|closes _ #=-16|closes at=-17|closet=15|close~=-10|closing=32|closing _ $=8
closi~=32|closu~=-13|clothes=-10|cloth~=-11|cloudy=-6|clowns=10|club=-65|club _ the=-16|club meets=-5
club reads=-11|club's=-12|coach=24|coat=-15|coat _ $=-8|coat _ seen=-10|coat drive=-27|coat last=-10|cocoa=14
code=-19|code $=-19|code _ staff=18|code _ the=-6|code changed=18|code on=-9|coffee $=-22|coin=-6|coins=-11
cold _ for=-14|cold one=14|cold tap=-18|cole=-26|cole $=-29|cole _ too=6|cole gone=6|collapsed=21|colla~=8
collecting=-7|college=9|color=-8|colors=-11|come=-9|come $=16|come _ #=-5|come _ $=-24|come _ it=-18
come _ on=-10|come _ see=-12|come _ the=27|come _ to=20|come _ under=14|come _ with=-11|come _ you=8
come and=-27|come by=-11|come early=-8|come first=-12|come for=20|come from=-19|come in=-13|come see=-19
come to=9|comedy=-6|comes=-15|comes _ on=-7|comes _ the=-8|comes back=-7|comes to=6|comets=-7|coming=48
coming $=12|coming _ the=22|coming up=14|comment=-18|comment $=-12|comment _ $=-13|comment _ address=25
comment _ it=-19|comment _ pending=-8|comment _ your=-35|comment because=-8|comment here=-8|comment on=-21
comment period=16|comment with=-35|comment your=41|comments $=-16|comments _ $=7|comments _ be=9
comments _ break=-8|comments _ the=9|comments are=5|comments that=-9|comments will=9|commission=-11
committee=36|committee $=13|committee _ $=7|commi~=22|common=-20|community garden=-14|commu~=6|company=18
company will=10|company's=15|compared _ #=-7|compa~=32|compe~=13|complain=21|complaining=5|complaint _ oak=-14
complaint _ the=8|complaint on=-14|complaints=5|completely=15|compl~=52|compost=-50|compo~=-50|concert=-25
concert $=-7|concert is=13|conce~=-9|condition=11|condition $=11|condi~=9|condolences=11|condolences to=11
condo~=11|cone=-11|confirm=-6|confi~=-8|congratulations=-55|congratulations _ our=-15|congratulations to=-39
congress=15|congr~=-23|consider=12|consider _ a=-7|consi~=15|const~=10|consu~=15|conta~=22|contest $=5
contest at=5|conte~=-7|contract=-12|contract to=-17|contractor=17|contracts=-7|contribute=8|control=28
control $=15|contr~=24|converter=5|converters=8|conve~=19|convicted=-10|convi~=-21|cook=-34|cook off=-14
cook with=-15|cookb~=-6|cooking class=-11|cooki~=-14|cool=-25|cooling=14|cooling _ open=24|cooli~=14
copies=-20|copy=-26|copy at=-8|copy of=-12|corner=29|corner $=11|coroner=-19|coron~=15|correct=12
corrected=-14|correction=-7|corre~=-10|corrigan=21|corri~=21|cost=21|cost $#=-12|cost _ $=-5|cost _ a=13
cost you=8|costs=-25|costs $#=-25|costume=24|costumes=-11|costu~=8|couch $=-22|could=50|could _ the=19
could be=6|could do=21|could have=13|could not=9|couldn't=21|could~=21|council=-59|council _ #=-8
council _ $=-18|council _ a=-12|council _ in=-12|council _ is=11|council _ on=-24|council _ the=-19
council _ to=29|council _ vote=-18|council agreed=14|council approved=-22|council awarded=-17
council decided=-18|council has=5|council is=18|council meeting=7|council member=-5|council members=15
council on=-11|council president=25|council voted=-28|council's=-21|councilman=10|councilmember=59
councilor=16|councilwoman=28|counc~=34|counsel=-10|couns~=-14|count=-22|count $=-6|count _ $=9|count is=-12
counted=-9|counter=7|counter $=-49|counter _ $=18|counter at=10|counter is=-10|counting=8|counts=16
counts $=11|counts _ $=-9|county=-38|county $=-20|county _ $=-17|county _ and=21|county _ certified=-11
county _ department=-12|county _ is=23|county _ management=-9|county _ officer=-13|county _ the=15
county _ to=29|county _ today=-15|county _ us=13|county _ wildfire=-7|county _ {phone}=-6|county at=-8
county clerk=-24|county court=-7|county courthouse=15|county emergency=-9|county fire=-14|county general=-13
county health=-39|county is=37|county not=12|county office=-14|county roads=6|county will=6|county's=6
count~=12|couple=37|couple of=14|course=25|course $=6|court=-11|court $=10|court _ closed=-11|court _ for=-7
court is=-12|court's=-13|courtesy=16|courtesy of=16|courthouse=19|court~=22|cousin=20|cove=-11|cover=13
covered=14|covering=-12|covers=-16|cover~=7|cpr=-18|crack=24|cracks in=-11|crane=7|crane $=11|crash=-19
crash $=-14|crash _ elm=8|crash _ oak=24|crash _ route=-24|crashes=26|crashes at=31|crash~=28|creek=-11
creek $=13|creek _ $=-23|creek _ monday=-12|creek starts=-12|crew=-49|crew _ $=-6|crew _ a=10|crew _ be=-20
crew _ the=-6|crew _ they=-6|crew is=11|crew will=-16|crews=-46|crews _ a=31|crews _ at=21|crews _ on=-11
crews _ the=15|crews _ to=-12|crews are=-13|crews who=-17|crews will=-32|crime=-13|crime $=-20|crime _ down=14
crime is=15|crimi~=-10|crisis=-7|critics=-23|criti~=-29|crook=5|cross=-23|cross streets=-13|crossed=31
crossing=-27|crossing _ $=-24|crossing _ is=6|crossing guard=-13|crossing guards=-6|cross~=-22|crowd=17
crying=20|cuffs=35|cup=-26|cup of=-16|curb=-36|curb $=-13|custody $=25|custody _ the=-27|customers=-8
custo~=12|cut=35|cut _ $=-23|cut _ ribbon=-16|cute=-19|cutting=13|cutti~=13|cyclist=16|cycli~=17|d=19|dad=7
daily=23|dam _ at=-10|dam inspection=-12|dam is=9|damage=23|dana=17|dana _ for=7|dangerous=26|dange~=28
dare=15|dare you=13|dark=-17|dark $=15|dash=-16|data=13|date=-60|date $=-19|date _ $=-15|date _ birth=-7
date _ the=-17|date is=5|date of=-7|date on=-10|date yet=-6|dates=-11|dates and=9|dawn $=21|dawn _ dusk=-18
dawn to=-17|day $=-23|day ?=-9|day _ $=21|day _ all=-11|day _ are=-6|day _ for=25|day _ is=16|day _ mill=-8
day _ night=-9|day _ school=-11|day _ the=-19|day _ this=-8|day and=17|day at=-13|day from=8|day in=-31
day late=-10|day on=-8|day one=-7|day so=10|day to=-21|day {own}=22|days=-14|days $=-17|days _ $=18
days are=28|days before=-10|de=-7|de _ a=-8|dead=36|dead at=21|dead end=-31|deadline for=-9|deal=16|dealer=8
deals=13|death=-14|deaths=9|debt=25|dec=-8|dec #=-8|december=-7|decem~=-7|decide=-14|decide $=-14|decided=-21
decides=-21|decid~=-41|deck=-14|deck $=-15|dee=-16|deep=10|default=14|defau~=14|degrees=-14|degrees $=-14
degre~=-14|delay=-18|delays=-10|delete=-32|delete _ $=-17|delete it=-13|deleted _ repeat=9|deleted and=9
delgado=37|delga~=37|demand=8|demands=9|demands _ bankrupt=12|demands would=12|deman~=13|democ~=21|demot~=14
denise=11|dental=34|department=14|department _ #=12|department's=-5|depar~=11|depen~=-10|deposit=10|depos~=15
depot=16|depot and=10|depot road=12|depot square=-22|deputies=21|deputy=14|deputy chief=-5|deputy mayor=7
deput~=21|descr~=16|deserve=14|deserves=21|deser~=43|design by=6|desk=-32|desk $=-63|desk _ ahead=-11
desk _ june=6|desk _ the=-9|desk _ you=5|desk _ {phone}=-8|desk and=-6|desk at=-11|desk by=6|desk call=-11
desk of=-9|desk to=-12|desks=-5|detective=17|detectives=27|detectives _ watching=22|detectives are=8|detec~=30
detour=-39|detour _ #=-18|detour on=-18|diabe~=5|dial=-29|dial #=-25|dial _ for=-6|diaz=-13|did=52|did _ $=-17
did _ know=-6|did _ part=8|did nothing=7|did our=8|did the=23|did you=9|didn't=28|didn't _ it=12|die=31
died $=-9|died _ #=-5|died _ the=13|died at=35|died in=-35|different=11|diffe~=10|dig=-11|dig $=-19|digging=7
diggi~=7|dime=14|dime $=10|diner=7|directions=-6|directly=39|director=17|director _ osei=-10|director kim=-10
director osei=-18|direc~=57|disabled=-9|disab~=-8|disagree=12|disagree with=12|disag~=12|disco~=26|discuss=-19
discuss _ here=-14|discu~=-10|disgusting=16|disgu~=16|dismi~=17|dispatcher=-16|dispatchers=24
dispatchers _ #=-7|dispa~=11|display _ the=-6|display at=-11|displ~=8|district=-16|district $=-9
district attorney=-19|ditch=10|dm=-15|dm us=-28|dms=29|dmv=-17|do=-25|do $=-10|do _ again=5|do _ comment=-13
do _ drive=-10|do _ enter=-21|do _ feed=-9|do _ have=15|do _ know=-24|do _ like=-12|do _ post=-6|do _ share=-7
do _ work=17|do _ worry=13|do all=11|do anything=-7|do it=28|do not=-65|do the=-11|do you=12|dock=33|dock $=14
dock _ to=-8|dock street=7|docked=11|doctor=-6|doctor _ drink=15|doctor just=15|docto~=-10|does=-8|does $=19
does a=-18|does not=15|does the=-18|does your=-10|doesn't=32|doesn~=32|dog _ $=11|dog _ a=-10|dog _ are=-7
dog _ is=24|dog licenses=-14|dog on=-10|dog owners=11|dog park=30|dog run=-6|dogs=-19|dogs _ a=-7
dogs _ the=-17|dogs and=7|dogs at=-11|dogs on=-7|doing=23|doing _ $=6|dollar=-19|dollar in=-10|dollars=25
dolla~=25|don=-9|don't=-6|don't _ $=-6|don't _ a=15|don't _ about=-8|don't _ it=-13|don't _ the=14
don't discuss=-15|don't drive=-16|don't get=20|don't have=11|don't know=-20|don't like=18|don't miss=10
don't need=12|don't post=-9|don't share=-12|don't tell=7|donate to=9|donated=-24|donated #=-13|donated by=-12
donation=13|donat~=-9|done=19|done _ $=10|done by=6|donuts=10|door=-5|door $=-26|door _ #=13|door _ a=-6
door _ the=7|door on=-14|doorbell=29|doorb~=29|doors=19|doors $=-7|doors _ at=-9|doors and=-23|doors open=-9
dot=-6|double=41|double _ $=26|doubl~=21|doubt=12|dover=23|down=57|down #%=14|down $=28|down _ !=14
down _ #=15|down _ $=9|down _ the=6|down _ you=-8|down on=-14|down to=9|downed=12|downg~=14|download=7
downl~=7|downtown=35|downtown $=-13|downtown will=39|downt~=35|doyle=-8|doyle was=-6|dr=-8|draft=53
draft _ for=14|draft _ plan=13|dragg~=19|drain=-46|drain $=-31|drain ?=5|drain _ your=-9|drains=-10|draw=13
draw a=19|drawing=-8|drawi~=-9|dress=27|dressed=7|dress~=13|drew=-11|drifting=-14|drift~=-14|drill=-12
drink=31|drink _ $=25|drink _ drive=-17|drink _ free=15|drink and=-13|drink bleach=15|drink it=8|drink up=9
drink water=-15|drive=-9|drive $=-20|drive _ friday=25|drive _ on=5|drive _ water=-10|drive slowly=-16
drive through=-22|driven=-11|driver=54|driver $=-8|driver in=14|driver is=-20|driver was=-7|drivers $=-8
drivers are=14|drivers please=-14|driveway=-5|driveway _ $=-11|drive~=17|driving=15|driving _ $=12|drivi~=15
drone=-10|drop=6|drop _ $=-8|drop _ in=-9|drop _ old=-5|drop a=17|drop box=-13|drop by=8|drop in=-10
drop it=-5|drop off=-23|drop your=22|dropped=37|dropped _ ball=16|dropped the=16|dropping=13|dropping the=13
dropp~=50|drops=9|drove=23|drove _ adults=8|drove like=8|drown=17|drowned=41|drowned at=15|drowning=-10
drown~=31|drug=28|drug dealer=8|dry=-29|dry $=-30|dry _ $=7|dry grass=10|duck=-7|ducks=-40|due=-15|due _ #=-9
due _ the=-7|due friday=19|due on=-8|due to=-6|dui _ friday=-5|dui checkpoint=-6|dump=30|dumped=9|dumping=14
dumpi~=14|dumps~=33|duplex=9|during _ work=-6|during a=12|during the=-6|dusk=-34|dusk $=-30|dust=-8|duty=21
duty $=7|duty from=15|e=21|e _ $=14|each=-61|each _ $=-22|each _ and=-8|each _ can=-7|each _ gets=-7
each _ in=8|each day=-14|each dollar=-9|each month=-13|each of=12|each year=-6|earlier=-6|earli~=-6|early=-15
early $=-18|early _ $=11|early and=17|earn=-16|earth day=-18|easily=24|east=10|east _ $=-21|east side=8
easter=-10|eastgate middle=-7|easton=22|eastside=-8|easts~=-8|easy=15|easy to=-23|eating=-5|ed=-33|effect=31
effect !=21|effect _ $=21|effect for=7|effects=6|egg=-6|eggs=-18|eid=-26|eid mubarak=-24|eight~=15|elect=23
elected=-10|election=5|election $=-10|election _ $=-10|election _ and=9|election mailer=9|electric=-17
elect~=-7|elementary=11|elementary $=-7|elementary _ $=8|elementary _ our=-8|eleme~=6|elevator=-8|eleva~=-12
eleven=26|eleven _ and=-14|elm=-11|elm $=-6|elm _ #=-19|elm _ and=-7|elm _ bridge=-7|elm _ by=-7|elm _ is=19
elm _ to=-9|elm and=-11|elm bridge=-16|elm court=20|elm for=12|elm st=-5|elm street=-11|elm this=-6|else=19
else $=7|else is=13|elsewhere=8|elsew~=8|email=7|email $=-10|email _ clerk=-14|email the=-21|emails=18
embar~=25|emergencies=17|emergency=-17|emergency ?=-39|emergency _ $=-44|emergency management=-9
emergency plan=6|emoji=10|emojis=10|employee=-24|employee _ the=-10|employee of=-10|employers=14|emplo~=-21
empty=9|end=54|end _ #=-9|end _ watch=40|end of=28|end on=27|ended=-24|ended $=-9|ended _ #=-8|ended at=-15
ended in=-29|ending=21|endorse=-25|endorse any=-24|endor~=-26|ends=7|ends _ #=15|ends _ $=7|ends in=-10
enfor~=-13|engine #=-11|english=17|engli~=17|enjoy=-36|enjoy the=-22|enough=14|enough $=45|enter=-19
enter _ $=-21|enter floodwater=-21|enter the=-9|entered=20|entered _ a=20|enter~=23|entrance=14|entrance $=16
entra~=14|envelope=-25|envel~=10|error=-48|error $=-29|errors=24|errors occurred=24|estimate=-12
estimate _ the=-15|estimate for=-6|estim~=-13|evacuate=12|evacuate _ !=15|evacuate now=11|evacuation _ for=-28
evacuation _ now=22|evacuation _ with=-13|evacuation map=-11|evacuation order=-9|evacuation zone=-9|evacu~=18
even=32|evening=-8|evening $=10|eveni~=-8|events=-15|ever=40|ever $=9|ever _ $=14|ever _ to=7|every=37
every _ $=-62|every _ counts=17|every _ limit=-7|every _ of=10|every _ to=7|every _ will=12|every _ {own}=-5
every branch=-9|every child=-12|every day=-17|every dollar=-16|every friday=-9|every home=10|every morning=29
every officer=8|every one=-8|every state=-7|every time=13|everybody=28|everyone=28|everyone _ came=-13
everyone _ the=13|everyone got=-9|everyone on=7|everyone who=-16|everyone's=5|everything=23|every~=97
evidence=14|evide~=14|ex=15|exactly=12|exact~=12|examiner=-21|examiner _ release=-18|examiner will=-18
exami~=-18|excep~=-22|excit~=11|excuse=17|exhibit=-6|exhib~=-6|exit=21|exit #=8|exits=29|expect=17
expect _ bridge=-9|expect _ finish=-9|expect _ open=-6|expect delays=-8|expect elm=-9|expect to=7|expected=-17
expects=-5|expec~=-23|explain=14|explain _ new=10|explain the=14|explains=-9|expla~=8|explosion=16|explo~=14
extent=11|extent that=11|eye=9|eye out=6|eyes=5|f=20|face=11|facebook=41|facebook $=43|faceb~=41|facing=-10
fact=-17|fact sheet=-19|facts=-9|fail=44|fail $=24|failed=31|failed the=21|fails=-6|fair=19|fair $=9
fair _ $=-12|fair _ year=6|fair and=6|fair is=12|fair point=-9|fair this=6|fairg~=6|faith=-6|fake=-37
fake page=-6|fall=40|fall $=30|fall _ the=5|fall and=-6|fall for=9|falling=6|falli~=6|falls=13|falls #=-17
falls $=33|falls _ #=-28|falls _ $=-5|falls _ a=-21|falls _ the=-7|falls at=-9|falls is=6|falls on=-21
falls pd=6|falls water=-9|falls will=6|falls~=12|false=-13|false $=-13|families=-6|families _ the=26
family $=-13|family _ $=14|family _ been=-29|family _ {link}=15|family has=-22|family is=-13|family of=7
family rebuild=15|famil~=-7|fans=-17|fantasy=16|fanta~=16|far $=-37|fare=20|fares=17|farewell=-18
farewell to=-18|farew~=-18|farmers=-19|farmers _ $=16|farmers _ opens=20|farmers market=-19|farme~=-19|fast=16
fast $=-7|fast and=21|faster=22|fatal~=46|faucet=-19|faucet _ waste=-12|faucet can=-12|fault=12|fault $=9
fault _ the=-7|favor=8|favorite _ !=-23|favorite _ name=-7|fay=5|fear=35|fed=-14|fed up=-14|fee=-19|fee $=-25
fee _ $#=-18|fee _ may=-7|fee for=-22|fee is=20|feedback=19|feedback _ the=17|feedback on=17|feedb~=19|feel=30
feel _ $=-12|feel ill=-11|feeling=19|feeling ill=-7|feeli~=35|feels=19|fees=-28|fees $=6|fees _ $=-16
fees are=-12|feet=-33|feet _ and=-8|feet _ the=10|feet _ water=8|feet and=11|feet away=-9|feet from=-10
feet in=-8|feet of=8|feet on=13|feet tall=-14|fell=-5|fell #%=-7|fell _ #=-10|fell _ in=-7|fell asleep=17
fell by=-17|fell from=12|fellow=24|felt=13|fema=17|fence=15|fence is=-12|fences=-6|fern=27|fern _ $=9
ferry=-14|ferry road=7|festival=-21|festival $=-14|festi~=-21|few=25|fewer=16|fi=-6|field=8|field _ $=-7
fields=-19|fields $=-8|fifth=-13|fifty=6|fight=27|fighting=29|fight~=33|file=8|file _ complaint=-11|file a=-13
file on=15|filed=-6|files=-9|filings=-11|filings _ public=-11|filings are=-11|filin~=-11|fill=-19
fill _ jug=-13|fill a=-13|fill in=11|filled=22|filled #=-5|fills=15|film=-16|filter=10|filte~=21|final _ #=22
final _ ?=-13|final tonight=-13|finale _ night=7|finale last=7|finally=43|finally _ the=6|finals=-14|final~=45
finances=20|finan~=15|finch=-6|find=-41|find $=-17|find _ $=-11|find a=-7|find out=10|find the=-17
find you=-14|find your=-15|finding=13|findi~=8|fine=30|fine $=-8|fine _ $#=-15|fine is=-15|fine to=13|fined=16
fines are=-16|fingers=25|finge~=28|finish=-8|finish $=18|finish _ year=5|finish the=8|finished=-12|finis~=-11
fire=-36|fire $=-7|fire ?=22|fire _ #=-8|fire _ $=28|fire _ and=-6|fire _ are=18|fire _ cedar=-8|fire _ is=14
fire _ near=-7|fire _ on=13|fire _ open=-19|fire _ pine=21|fire _ probably=8|fire _ route=10|fire _ the=-29
fire _ will=-15|fire and=-15|fire chief=-17|fire chief's=10|fire department=-8|fire engine=10|fire marshal=-18
fire truck=-8|fire was=21|fire wildfire=-7|fired=22|fired _ weapon=11|fired his=11|firefighter=12
firefighters=-9|firefighters are=-5|firefighters contract=-5|firefighters will=-6|fires=-43|fires _ the=-9
fires in=-23|fires start=-13|fireworks=6|fireworks _ the=6|fireworks on=13|firew~=6|firm=30|firmly=15
firmly behind=15|first=-53|first $=-27|first _ $=-5|first _ at=-8|first _ bank=7|first _ each=-6
first _ of=-10|first _ on=-6|first _ the=-26|first _ to=5|first bank=-17|first class=-5|first come=-8
first day=-10|first look=-12|first of=-17|first ten=11|first then=-11|first two=-10|first valley=7
first week=-16|fiscal=-9|fiscal note=-12|fish=-9|five=16|five _ for=8|five _ to=13|five minutes=-17
five stars=11|fix=-15|fix $=-6|fix it=-14|fix the=-18|fixed=-42|fixed #=14|fixed $=-10|fixed _ $=-21
fixed _ potholes=15|fixed and=-15|fixed it=-14|fixes=-13|fixing=-7|flag=-12|flag _ is=14|flag warning=-6
flag watch=26|flags _ at=11|flags are=12|flames=29|flash=9|flash $=-14|flash _ on=19|flash flooding=22
flashing=-12|flashlight=-6|flashlight $=-6|flash~=-10|flat=-15|flood=-9|flood $=-9|flood _ $=61|flood _ for=-6
flood _ it=-14|flood on=7|flooded=10|flooded _ $=10|flooding=15|flooding _ possible=-11|flooding on=15
floodwater=-21|floodwater $=-21|floor=-25|floor $=-17|floor _ city=-16|floor now=-6|floor of=-16|flow=-27
flowe~=8|flu=-13|flu _ the=-12|flu at=-12|flu clinic=8|flu shots=-17|flush=-10|flushed=-9|flushing=-16
flush~=-21|flyer=-21|flyer $=-8|flyer _ the=-12|flyers=-14|flying=6|fog=-8|folks=129|folks $=23|folks _ $=17
folks _ the=11|follow=20|follow $=14|follow _ for=-19|follow the=-25|follow up=-13|follow us=27
follow {mention}=-13|followed=9|follower=15|followers=7|follo~=30|food=-20|food $=10|food _ $=-7
food pantry=-6|food trucks=13|fool=-21|foolproof=21|foolproof $=21|foolp~=21|foot=-6|footb~=11|for=-15
for #=-31|for $#=-6|for _ !=13|for _ #=-45|for _ $=-24|for _ ?=-17|for _ a=-13|for _ about=6|for _ against=-26
for _ alerts=-8|for _ are=-9|for _ at=9|for _ beer=-14|for _ billing=11|for _ book=-11|for _ budget=23
for _ camp=-6|for _ candidate=-10|for _ cause=-12|for _ chance=7|for _ county=-7|for _ days=22|for _ elm=-11
for _ falls=-21|for _ family=-6|for _ fence=-6|for _ free=14|for _ from=25|for _ help=-12|for _ home=-10
for _ hour=-19|for _ hours=-14|for _ if=7|for _ in=21|for _ kind=-6|for _ latest=12|for _ library=31
for _ man=16|for _ marlow=-12|for _ minute=-15|for _ minutes=-13|for _ missing=-22|for _ mix=-6
for _ months=15|for _ new=19|for _ news=-8|for _ next=-7|for _ of=16|for _ old=9|for _ on=-12|for _ only=-18
for _ own=5|for _ park=-20|for _ parties=-11|for _ patience=-23|for _ photo=-8|for _ pool=-13
for _ potholes=13|for _ rest=7|for _ river=14|for _ roof=6|for _ school=-11|for _ shelter=-25|for _ starts=-9
for _ stop=5|for _ street=-12|for _ summer=-9|for _ time=-5|for _ to=-18|for _ trail=-12|for _ until=-6
for _ up=-16|for _ us=-18|for _ wait=-5|for _ way=12|for _ we=24|for _ week=5|for _ weekend=6|for _ weeks=-11
for _ who=13|for _ with=-6|for _ work=-13|for _ year=-13|for _ years=-14|for _ your=-7|for _ {phone}=13
for a=42|for about=-12|for ages=-12|for all=-15|for an=5|for and=-15|for april=-7|for asking=-13|for being=15
for block=-11|for buses=-12|for by=-32|for checking=-10|for city=-13|for each=-11|for fall=-9|for five=-15
for flood=8|for good=38|for grades=25|for her=-11|for how=13|for it=45|for june=-6|for kids=-21|for lead=-13
for letting=8|for marlow=-25|for mayor=8|for mill=-7|for money=-8|for one=6|for our=12|for parking=-11
for paving=10|for people=-23|for plow=5|for privacy=-11|for proposals=-7|for repairs=-31|for review=34
for sale=-14|for six=-6|for summer=-8|for teens=-8|for telling=-16|for ten=8|for that=20|for the=8
for this=-17|for those=12|for three=11|for tuesday=-8|for two=-11|for us=13|for ward=-14|for west=-13
for what=8|for witnesses=10|for you=21|for your=-41|for zone=-18|force=7|ford=16|forecast=-30|forec~=-37
foreman=15|forem~=15|forest=35|forever=28|forever $=20|forev~=28|forget=17|forgive=33|forgive us=33|forgi~=33
forgot=10|form=-13|form $=-22|form _ the=-7|form at=-9|form is=18|former=10|forms=-37|forms _ at=-14
forms _ id=11|forms are=-17|forty=26|forty _ $=13|forwarded=17|forwa~=21|found=-80|found $=-18|found _ $=-31
found _ a=-12|found _ the=7|found a=7|found and=-16|found by=-7|found fireworks=-14|found in=23|found near=-18
found no=-5|founded=-7|founder=-10|found~=13|fountain=19|fount~=19|four=-36|four _ $=-8|four _ and=-17
four of=31|four years=-22|fourth=-9|fourth grader=-17|frank=-14|frankly=34|frankly the=8|frank~=34|fraud=12
free=-77|free $=-33|free _ $=6|free _ advice=-7|free _ alarm=-8|free _ all=-10|free _ help=-7|free _ is=-9
free _ night=-24|free _ on=-7|free _ saturday=22|free _ shots=15|free _ the=-14|free _ to=-16|free _ water=15
free at=-13|free bike=6|free compost=-15|free for=-21|free legal=-13|free rabies=16|free rain=-10
free skate=-11|free smoke=-9|free swim=11|free tap=15|free tax=-7|free this=7|free to=-16|free with=-10
freeze=28|fresh=-7|friday !=-20|friday #=-6|friday $=-45|friday _ $=-9|friday _ no=-7|friday _ p.m.=-5
friday _ permitting=-9|friday _ the=-9|friday april=7|friday at=-12|friday dec=-7|friday may=17|friday the=9
friday weather=-9|friday's=-19|friday's _ $=8|friday's concert=-24|fridays=-18|frida~=-37|friend=21
friend $=-13|friend and=11|friends=30|friends $=35|friends _ the=-18|friends _ win=8|friends at=-5
friends of=-7|friends to=9|frien~=35|from=-10|from #=-29|from _ !=6|from _ #=-16|from _ a.m.=-11
from _ and=-13|from _ are=-12|from _ city=-8|from _ creek=11|from _ friends=-32|from _ hall=18|from _ house=-9
from _ in=-11|from _ june=18|from _ library=-8|from _ may=22|from _ mill=-9|from _ of=-18|from _ own=-9
from _ p.m.=-8|from _ rec=21|from _ river=14|from _ state=-34|from _ street=-16|from _ the=15|from _ to=16
from _ who=8|from _ year=17|from a=-15|from cars=-6|from city=11|from dawn=-6|from her=-14|from left=-26
from marlow=8|from monday=22|from now=-5|from our=-32|from outside=-8|from the=-9|from this=6|from tuesday=17
from what=10|from windows=-21|from your=6|from zipride=6|front=-33|front _ $=-20|front _ call=-11
front _ of=-10|front counter=13|front desk=-34|front street=27|frost=7|fry=19|fuel=22|full=13|full _ $=20
full _ and=11|full _ of=-6|full list=-13|full name=13|full responsibility=8|full stop=22|fun=-26|fun _ $=-12
fun run=-14|fund=15|fund $=-6|fund is=22|funding=5|fundi~=5|fundraising=-6|fundr~=-6|funeral=23|funer~=23
furious _ the=10|further=8|further _ $=14|further notice=8|furth~=8|gallons=-12|gallons _ year=-12
gallons a=-18|gallons of=7|gallo~=-12|game=18|games=-13|games _ the=-15|garage=-17|garbage=15|garba~=15
garden=-52|garden _ $=5|garden at=-10|garden is=-6|gardeners=-12|garde~=-12|garner=-9|garner park=-9|gary=6
gas=38|gas ?=15|gas _ $=12|gas _ at=-14|gas _ on=7|gas company's=11|gate=-24|gate $=-25|gate _ changed=18
gate code=14|gates=6|gave _ #=15|gave _ $=23|gave _ the=-10|gave us=10|gave way=16|gear=-18|gear $=-6
geese=-12|general=-24|general fund=-7|generator=-6|generous=17|genius=16|geniuses=29|geniu~=29|geolo~=-6
get=51|get _ $=-9|get _ and=-22|get _ at=10|get _ free=-18|get _ library=-8|get _ life=15|get _ on=5
get _ the=26|get a=-13|get back=13|get help=-5|get in=18|get it=-18|get out=-39|get ready=8|get sick=13
get the=22|get there=6|get up=-6|get yours=11|gets=72|gets $=6|gets _ $=10|gets _ new=-8|gets a=-13
gets you=12|getting=15|getti~=15|ghost=-7|gift=26|gift _ $=7|gift _ the=10|gift card=28|gift cards=-14
gift to=23|gifts=13|girl=32|girlf~=10|girls=-7|give=-23|give $=-9|give _ a=20|give _ advice=-15|give a=-17
give blood=-6|give legal=-15|give us=8|give you=-27|given=7|gives=-17|gives free=-17|giving=9|glad=-23
glad you=-17|glass=-22|glass _ the=-21|glory=6|gloves=-12|gloves $=14|gloves and=-14|go=33|go $=6|go ?=-13
go _ !=-27|go _ #=19|go _ $=20|go _ and=15|go _ at=13|go _ by=-11|go _ for=15|go _ friday=-8|go _ now=-10
go _ on=-51|go _ the=-34|go _ this=-5|go _ to=12|go _ your=-8|go ahead=11|go back=12|go home=-6|go in=-58
go inside=-26|go north=-12|go on=-22|go south=9|go to=14|go up=11|go west=9|goal=6|goats=-17|god=37|goes $=-15
goes _ $=10|goes _ the=-26|goes home=5|goes in=-34|goes on=-7|goes out=36|goes to=19|goes up=-23|going=69
going $=16|going _ $=7|going around=-21|going on=-8|going to=26|gold=21|gold star=21|golf=18|golf _ $=6
golf course=16|gone=55|gone _ $=12|gone _ the=-7|gone by=25|good=-8|good $=6|good _ and=8|good _ the=15
good _ to=-19|good catch=-8|good morning=-11|good news=28|good question=-7|goodbye=24|goodb~=24|goofed=-5
goose=-54|gorgeous=19|gorge~=19|got=33|got _ !=9|got _ $=38|got _ the=6|got a=-23|got him=9|got into=6
got out=-9|got the=8|got your=-6|gotten=12|governor's=19|gover~=15|grab=42|grab a=10|grade=-35|grader=-29
graders=-41|graders _ the=-8|graders at=-6|grades=17|grades #=17|grades _ to=18|grade~=-41|graduation=28
gradu~=14|graffiti=13|graff~=13|grand=17|grandma=14|grandparents=-9|grand~=51|grant=-20|grant $=7
grant _ the=-19|grants=-15|graphic=-11|graph~=-11|grass=-38|grateful=8|grate~=8|gray=-31|gray _ blue=-12
gray hair=-12|grease=-38|great=34|great _ $=-7|great question=-8|green=-17|green $=10|green _ $=-14
green _ on=-9|green _ the=-9|green at=-6|green~=6|greg=31|grill=-21|ground $=8|group for=-14|grow=12
grow up=13|grown up=-14|grown ups=11|guarantee=11|guaranteed=10|guara~=21|guard=16|guards=9|guate~=22|guess=37
guess $=33|guest=-13|guilty $=-8|guilty of=7|guitar=-8|gun=31|gunman=15|gusts=12|gusts _ #=12|gut=20
gut _ control=14|gut local=14|guy=52|gym=19|gym $=26|gym is=-6|ha=20|ha $=15|ha _ $=5|hackers=23
hackers have=15|hacke~=23|had=15|had _ up=7|had _ wrong=-20|had a=-16|had been=5|had it=12|had no=-9
had the=-26|had to=20|hair=-13|hair _ coat=-12|hair blue=-13|haitian=9|haiti~=9|hal=6|hale=15|hale _ $=12
hale _ been=9|hale has=9|hale school=8|half=-9|half $=25|half _ $=19|half _ for=8|half _ town=-17|half of=6
half off=-13|half price=-6|half staff=-6|half the=-32|hall=-17|hall $=13|hall _ at=-11|hall _ monday=-6
hall _ the=14|hall _ {phone}=-6|hall and=-23|hall at=-9|hall is=-5|hall on=17|hall plaza=15|halloween=12
hallo~=19|hallway=17|hallw~=17|hand=30|hand $=18|hand _ the=7|hand in=-5|handed=16|handle=10|handled=15
handl~=13|hands=9|hands _ the=-5|hang=-7|hang _ $=-21|hang up=-17|hank=-9|happen=40|happen $=17|happened=37
happened $=-11|happened _ the=16|happened at=12|happens=11|happens to=-7|happe~=46|happy=-10
happy _ birthday=-6|happy _ day=-12|happy _ to=-12|happy birthday=-17|happy to=-8|harbor=10|hard=-19
hard _ $=-8|hard for=16|hard to=-14|hardware=-11|hardw~=-11|harmless=22|harml~=22|has #=-34|has _ #=19
has _ $=-21|has _ been=-18|has _ found=-26|has _ its=-24|has _ lights=-9|has _ made=19|has _ new=-27
has _ out=14|has _ so=-12|has _ spots=-9|has _ the=54|has _ to=17|has _ us=11|has a=-11|has been=7
has earned=6|has ended=20|has it=13|has its=-8|has never=20|has new=-20|has not=-19|has reopened=-19
has the=-35|has three=-7|hasn't=13|hat=-8|hat $=-10|hate=-16|hate crime=-10|hats=-10|hauler=-7|have=43
have _ #=-8|have _ $=20|have _ a=-12|have _ about=-8|have _ back=-24|have _ been=6|have _ for=-14
have _ in=-12|have _ it=-12|have _ on=-15|have _ reports=-18|have _ right=-6|have _ say=23|have _ seen=26
have _ that=-10|have _ the=8|have _ told=-11|have _ water=9|have _ word=9|have an=10|have asked=-6
have been=14|have checked=-18|have closed=5|have enough=-6|have had=6|have it=14|have made=12|have more=25
have never=6|have no=27|have only=8|have our=10|have seen=7|have them=8|have told=-17|have water=-18
have you=40|have your=24|haven't=-6|haven~=-6|hb=31|hb #=31|hb _ is=16|he=85|he _ $=18|he _ at=10|he _ his=7
he _ it=17|he _ presumed=-23|he _ risen=15|he _ the=24|he did=19|he has=-21|he is=-20|he was=13|he'll=21
he's=32|he's _ $=5|he's a=16|head=18|heading=-23|heading _ the=-21|heading to=-21|headi~=-23|heads=33
heads up=18|health=-36|health _ $=-13|health _ is=22|health _ reports=-13|health department=-28
health office=13|health officer=-17|healthy=-9|healthy and=-9|healt~=-9|hear=-29|hear _ $=-16|hear _ and=7
hear _ your=-6|hear about=-8|hear from=8|hear the=11|heard=17|hearing=-49|hearing $=-22|hearing ?=-10
hearing _ $=-13|hearing _ are=-6|hearing _ at=-5|hearing _ may=18|hearing aid=-10|hearing there=20|heari~=-52
heartbroken=10|heartbroken $=10|hearts=20|hearts _ we=7|hearts that=8|heart~=11|heat=13|heat $=18|heaven=28
heavy=18|held=25|held _ the=-9|held up=6|hell _ starts=-12|hell creek=-12|helmet=-7|helmet at=-9|help=-16
help $=26|help _ $=-20|help _ free=-10|help _ lopez=15|help for=-10|help in=8|help is=-14|help the=15
help us=12|help with=-14|help you=-18|helps=-19|helps $=-7|hemlock=5|hemlo~=5|hens=-9|her=104|her _ $=-15
her _ and=6|her _ at=16|her _ the=17|her family=14|her own=15|here=35|here $=-12|here _ #=-32|here _ $=33
here _ a=14|here _ are=9|here _ how=-8|here _ is=-9|here _ it=8|here _ our=8|here _ the=-24|here _ to=-10
here _ we'll=-10|here _ what=-9|here _ why=-8|here and=17|here are=12|here at=9|here first=21|here in=-6
here is=-46|here on=11|here since=-20|here so=10|here we=-10|here {own}=-12|here's=24|here's the=12
heritage=-9|heritage month=-5|herit~=-9|heron=-31|herons=-15|hey=17|hi=-17|hi _ $=-16|hi _ thanks=-7
hi _ the=-15|hi _ we=-17|hi bea=8|hi sam=-6|hidden=-26|hide=24|hide _ that=-9|hide comments=-10|hiding=10
hiding in=10|high=24|high $=-35|high _ $=20|high ground=19|high school=7|high wind=9|higher=-11|higher _ $=-20
higher ground=-12|highway=16|highw~=16|hike=10|hiker=-20|hill=-5|hill $=25|hill _ $=9|hill _ is=-13
hill park=-19|hill road=5|him=57|him !=9|him $=-12|him _ $=-5|him _ at=25|him on=-6|hiring=-28|his=86
his _ $=18|his _ and=10|his _ is=-13|his _ on=14|his family=-15|his name=-8|his own=-24|his phone=10
his weapon=11|hispanic=15|hispanic _ was=19|hispanic man=19|hispa~=15|history=-18|history _ $=-10|histo~=-18
hit=68|hit $=-12|hit _ parked=-6|hit _ run=9|hit _ the=-19|hit a=-6|hit and=9|hit by=12|hit the=11|hits=40
hockey=-5|hold=17|hold _ $=7|hold a=-11|hold up=22|holder=20|holding=23|holdi~=23|holds=-43|holds #=-20
holds $=-18|holiday _ us=13|holiday fight=13|holid~=11|holy=-8|home=-5|home $=-11|home ?=-20|home _ $=-13
home _ a=-26|home a=41|home address=8|home and=-7|home for=-11|home in=-14|home now=7|home on=12|home with=-16
homel~=6|homeowners=8|homes=10|homes $=-11|homes _ #=-5|homes _ the=-9|homes for=23|homes on=-10|honest=31
honestly=19|hones~=19|honey=14|honk=5|honor=33|hoodie=5|hook=15|hook for=5|hooray=7|hope=45|hope to=-19
hope you=11|hopes=23|hose=-9|hose $=-9|hospital=-8|hospital $=-13|hospital _ the=-15|host=17|hosting=-7
hosting a=-7|hosti~=-7|hosts=10|hot=18|hot $=-16|hot _ $=10|hot _ the=7|hot dogs=-7|hot take=15|hotel=11
hound=-13|hour=-40|hour $=-14|hour _ $=8|hour _ the=-14|hour at=-14|hours=-10|hours $=-26|hours _ $=7
hours _ a=-23|hours _ on=23|hours _ the=-16|hours are=-6|hours at=-10|hours late=41|hours on=-5|house=21
house $=-21|house _ #=22|house _ on=26|house _ the=5|house and=-12|house at=16|house fire=23|house fires=-6
house is=9|household=-17|household $=-11|housing _ $=15|how=8|how _ times=16|how _ vote=15|how _ work=-8
how _ you=-13|how do=-11|how does=-7|how it=-20|how many=10|how our=19|how they=-12|how to=-8|how we=9
how you=17|hr=20|huge=6|hungry=-9|hunt=-27|hurricane=46|hurricane _ anyone=34|hurricane _ opens=-13
hurricane party=34|hurricane shelter=-13|hurri~=46|hurt=-43|hurt $=5|hurt _ taken=-13|hurt _ the=-26
hurt and=-28|hurt in=-21|hurts=24|husba~=12|hush=12|hydrant=-7|hydrants=-37|hydrants on=-6|hydra~=-46|i=-19
i _ $=7|i _ a=-14|i _ it=9|i _ on=8|i _ the=-11|i _ you=6|i can=15|i have=-19|i voted=-17|i will=-10|i'd=28
i'd _ the=17|i'd skip=6|i'll=30|i'll _ you=-10|i'm=23|i'm sorry=-8|i've=17|ice=13|ice $=-23|ice on=-27
ice rink=18|ice storm=16|id=-16|id _ a=-8|id _ the=-14|id to=-14|ida=9|idea=33|idea $=-7|idea for=12|ideas=10
ideas !=14|ideas _ $=14|ideas for=-16|identified=17|ident~=9|idiot=-6|if=25|if _ a=8|if _ can=13|if _ can't=-7
if _ child=6|if _ don't=13|if _ get=-12|if _ got=-8|if _ have=-11|if _ hear=-8|if _ is=-14|if _ live=-14
if _ love=14|if _ need=-6|if _ people=8|if _ rains=-22|if _ see=-12|if _ state=-7|if _ think=8|if _ want=-16
if _ was=15|if a=5|if anyone=8|if it=-57|if it's=-26|if one=-15|if they=9|if this=9|if we=10|if you=-7
if you're=15|if your=17|if yours=-7|ifs=22|ill=-18|ill $=-11|illegal=14|illeg~=23|illness=-15|illne~=-15
image=-16|imagine=18|imagi~=18|imho=26|immediately=33|immed~=33|immigrant=7|immigration=-7|impossible=30
impos~=30|impro~=-9|in=11|in #=-40|in $=23|in $#=37|in _ !=49|in _ #=-42|in _ $=-38|in _ ?=-32|in _ a=10
in _ and=-33|in _ at=22|in _ bank=-6|in _ barn=8|in _ basement=7|in _ before=24|in _ black=5|in _ blue=-10
in _ box=-9|in _ bus=-15|in _ but=-6|in _ care=6|in _ city=-8|in _ comments=17|in _ compared=-7
in _ condition=8|in _ county=23|in _ crash=22|in _ creek=29|in _ fall=21|in _ falls=-8|in _ fire=-21
in _ fires=-8|in _ first=10|in _ for=33|in _ four=6|in _ from=-7|in _ grass=-6|in _ hall=-7|in _ hour=-15
in _ in=7|in _ is=6|in _ library=-20|in _ lobby=-11|in _ mail=-21|in _ main=-12|in _ monday=-13
in _ morning=-16|in _ new=-23|in _ night's=7|in _ oak=6|in _ of=30|in _ on=-6|in _ order=-14|in _ our=-13
in _ park=9|in _ parks=-10|in _ red=14|in _ replies=14|in _ reply=-6|in _ river=10|in _ row=-7|in _ says=-9
in _ session=6|in _ shade=-15|in _ sleep=15|in _ somali=-7|in _ state=24|in _ storm=20|in _ street=-7
in _ sun=-7|in _ survey=-5|in _ the=-21|in _ thread=10|in _ to=12|in _ town=5|in _ trash=-10|in _ until=6
in _ up=9|in _ water=13|in _ we=-24|in _ week=-10|in _ week's=13|in _ will=9|in _ with=-14|in _ wrong=-7
in _ yard=9|in _ you=9|in a=-14|in an=-9|in any=-23|in april=-26|in august=8|in bio=-14|in bloom=-17|in by=-11
in carriers=-7|in case=23|in city=-12|in closed=16|in custody=10|in danger=-6|in easton=15|in effect=30
in five=-11|in for=7|in four=-7|in free=-6|in from=-13|in half=13|in hand=16|in his=9|in it=-30|in jail=9
in january=-10|in july=-19|in last=15|in march=14|in marlow=-12|in may=-22|in my=-19|in no=10|in november=10
in office=8|in on=-12|in one=-8|in open=-14|in or=-9|in our=-9|in peace=10|in person=-21|in place=6
in plain=-6|in private=26|in public=-24|in riverside=11|in september=-6|in six=-5|in spanish=-20|in stable=6
in sunday's=-15|in ten=12|in that=5|in the=-10|in their=-17|in this=31|in three=-11|in to=12|in town=8
in trouble=9|in two=11|in under=5|in ward=-19|in with=8|in your=-53|in {own}=-8|inbox=14|inches=-28
inches _ snow=-9|inches of=-9|incid~=8|including=22|inclu~=23|income=10|incon~=20|indian=29|indoors=5|indoo~=5
inhal~=9|initiative=13|initiative #=7|initi~=-6|injuries=18|injur~=20|ink=16|inmate=23|innocent=-26
innocent $=-26|innoc~=-26|input=29|ins=-7|inside=-35|inside $=-20|inside and=18|inside now=-14|insid~=6
inspect=-9|inspect _ by=-6|inspect it=-8|inspection=-6|inspection $=14|inspection _ hell=-12|inspection at=-12
inspections=6|inspector=9|inspectors=-6|inspe~=-19|insta=5|insta~=12|instead $=-5|instead of=6|insurance=10
insur~=14|inten~=16|intern=25|internal=17|internal _ $=9|internal affairs=8|internal review=9|interpreters=-12
intersection=-15|interviews=14|inter~=27|into _ $=26|into _ on=19|into cars=7|into it=13|into our=17
into the=-28|investigating=-7|investigators _ looking=-9|investigators are=-14|investors=6|inves~=13
invited _ the=-7|invited to=-7|invites=5|invit~=-7|involved=13|invol~=22|irs=-12|is=6|is #=-44|is #%=9|is $=21
is $#=-19|is _ !=-41|is _ #%=16|is _ $=-65|is _ ?=-19|is _ a=-11|is _ about=16|is _ after=-34|is _ again=-38
is _ an=-13|is _ and=-10|is _ around=-12|is _ as=44|is _ at=32|is _ bars=16|is _ because=-17|is _ best=26
is _ better=12|is _ between=21|is _ blame=9|is _ by=-16|is _ city=-6|is _ custody=-12|is _ day=-14
is _ down=18|is _ easy=-10|is _ fair=-9|is _ favorite=-16|is _ feet=-5|is _ for=-20|is _ friday=-7
is _ from=-22|is _ good=6|is _ high=10|is _ in=-13|is _ innocent=-26|is _ into=6|is _ it=6|is _ its=-8
is _ jail=9|is _ job=-17|is _ june=-19|is _ leave=-8|is _ long=-5|is _ may=10|is _ mill=7|is _ monitored=-23
is _ most=-13|is _ near=6|is _ new=-40|is _ next=7|is _ no=26|is _ noon=8|is _ not=-7|is _ of=-8|is _ on=-5
is _ one=36|is _ or=-14|is _ our=11|is _ over=-10|is _ public=16|is _ reason=35|is _ review=-9|is _ risk=19
is _ safe=6|is _ sale=-14|is _ scam=-9|is _ set=17|is _ solid=15|is _ stable=6|is _ than=14|is _ that=17
is _ the=10|is _ this=-12|is _ threat=-50|is _ time=9|is _ top=-14|is _ total=6|is _ tuesday=-20|is _ two=5
is _ under=20|is _ until=59|is _ up=-11|is _ us=53|is _ watched=-11|is _ water=-9|is _ we=-20|is _ while=-9
is _ with=28|is _ you=28|is _ {own}=-16|is a=32|is against=-15|is an=-13|is at=-38|is away=-32|is back=-75
is bad=-15|is baseless=7|is behind=10|is being=18|is below=-6|is biscuit=-13|is blocked=-5|is bluffing=12
is by=-6|is calling=7|is clean=-11|is clear=-11|is closed=-45|is closing=9|is coming=41|is dead=28|is done=10
is down=-20|is drifting=-14|is due=-15|is easy=14|is fine=13|is fixed=-24|is for=-38|is free=-52|is friday=18
is from=-14|is full=-28|is furious=10|is getting=6|is going=23|is gone=24|is here=7|is home=-36|is it=8
is just=-9|is lifted=11|is live=41|is locked=15|is long=23|is looking=6|is may=-14|is monitored=-10
is moving=7|is named=-19|is no=-35|is not=-26|is nothing=10|is off=37|is on=-20|is one=-9|is only=18
is open=-62|is our=-57|is ours=7|is out=-43|is over=-28|is possible=-12|is posted=-32|is presumed=-7
is private=-24|is ready=-7|is risen=15|is rock=15|is run=-19|is running=-11|is safe=-10|is saturday=-16
is set=-18|is short=-9|is shut=16|is simple=7|is so=6|is sunday=-13|is sure=7|is suspended=-9|is taking=7
is that=28|is the=-19|is this=-9|is three=-19|is thursday=-22|is too=-10|is under=29|is up=-15|is wednesday=10
is welcome=-9|is what=-15|is why=5|is working=-5|is your=18|is yours=23|is zero=19|is {phone}=-10|isn't=71
isn't _ $=17|isn't a=-10|issued=-8|it=15|it $=42|it ?=34|it _ #=-38|it _ $=6|it _ $#=-6|it _ a=-31|it _ and=30
it _ at=-39|it _ be=-25|it _ been=-24|it _ by=13|it _ call=-12|it _ for=-6|it _ free=-10|it _ happening=-20
it _ it=8|it _ its=-25|it _ june=23|it _ leave=10|it _ not=36|it _ of=-11|it _ open=-11|it _ out=-18
it _ safe=-6|it _ saturday=-10|it _ so=-6|it _ the=-22|it _ this=-8|it _ thursday=-6|it _ time=7|it _ to=52
it _ too=-14|it _ us=-20|it _ we=-19|it _ we'll=5|it _ week=8|it _ with=37|it _ wrong=10|it _ your=-18
it all=35|it and=-28|it as=6|it at=-29|it by=-45|it came=23|it costs=-5|it could=17|it down=14|it finds=-16
it from=20|it goes=-12|it happens=-9|it has=-32|it here=9|it in=14|it is=-14|it isn't=21|it may=6|it meets=-10
it off=17|it on=-9|it or=-9|it out=-6|it over=-8|it rains=-22|it right=-11|it sounds=-7|it stays=-18
it takes=-12|it that=6|it the=24|it through=7|it to=5|it today=-6|it took=-18|it up=11|it will=-21|it with=12
it won't=-5|it works=-16|it {own}=26|it'll=24|it'll be=12|it's=30|it's #=-17|it's _ $=-12|it's _ and=-14
it's _ it's=-5|it's _ that=5|it's _ the=24|it's a=24|it's fixed=-6|it's free=20|it's in=10|it's open=-30
it's the=-25|it's too=-12|it's yours=-5|item=5|item #=-10|item _ $=8|its _ $=31|its _ and=-10
its _ inspection=21|its _ is=17|its _ on=12|its feet=18|its lights=-17|its new=-10|its way=-10|jacket=-14
jackets=-18|jacke~=-18|jail=49|jail $=23|jam=-11|jan=-13|jan #=-5|january=-13|janua~=-13|jazz=23|jazz _ the=19
jazz on=17|jen=-16|jesus=26|jesus _ the=8|jesus is=8|jewish=15|jo=-37|job=-8|job _ $=-22|job is=16|job to=-10
jobs=19|jobs $=11|joe=12|jogger=22|join=25|join $=-13|join the=11|join us=7|joins=-15|joins the=-17|judge=7
judge will=6|jug=-14|july=-11|july #=-10|july _ $=9|jump=5|jumped=30|jumped the=11|june=-15|june #=-35
june $=33|june _ #=-6|june _ $=-23|june _ and=5|june _ at=-7|juniper=-15|junip~=-15|junk=15|juno=-7|jury=5
just=116|just _ $=19|just _ bleach=15|just _ in=-5|just _ the=21|just _ us=-26|just between=-37|just drink=15
justice=15|justi~=15|k _ team=-7|k9=9|kayak=11|kayak~=26|keep=21|keep _ #=-13|keep _ about=11|keep _ eye=6
keep _ feet=-6|keep _ in=17|keep _ off=-15|keep _ the=-10|keep _ up=12|keep a=-15|keep an=16|keep dogs=-17
keep it=15|keep off=-11|keep our=33|keep signs=-5|keep them=-9|keep your=-27|keeping=12|keepi~=12|keeps=17
keeps #=-11|keeps _ miles=-7|keeps the=-6|kelly=26|kelly _ #=21|kelly of=21|kennel=-22|kept=-9|kept the=-11
kessler=12|kessl~=12|kevin=17|key=-31|keys=-20|kibble=30|kids=-11|kids $=-16|kids _ $=-22|kids _ the=13
kids _ to=12|kids are=14|kids at=7|kids can=-9|kids from=14|kids in=17|kids to=-23|kill=14|killed=36
killed _ the=7|killer=-10|killer _ a=9|kiln=-12|kim=-15|kim _ $=-7|kim _ who=-9|kim osei=-9|kim's=33|kind=6
kind of=15|kind words=-17|kindergarten=10|kindergarten _ up=-5|kindergarten sign=-5|kindergartners=-14
kindergartners _ the=-10|kindergartners at=-10|king=-18|kit=-35|kitchen=-8|kitch~=-9|kits=-23|kits are=-15
knees=-8|knife=9|knock=12|knocked=7|knock~=9|know=6|know $=36|know ?=-14|know _ $=10|know _ evacuation=-9
know _ in=-5|know _ want=-17|know _ you=-12|know it=24|know that=-24|know the=-17|know what=-12|know where=-10
know yet=-11|know you=18|know your=-9|knows=-9|korean=-8|korean _ gray=-11|korean woman=-11|lab=29
lab results=6|lab tests=9|labor=-10|labor day=8|ladder=9|ladder #=13|ladder _ is=-6|ladies=17|ladies _ not=13
ladies do=13|lady=20|lady _ the=20|lager=13|lake=6|lake $=-9|land $=-7|landlord=23|landl~=30|lane=-41
lane _ #=19|lane _ route=-10|lane _ the=9|lane and=-13|lane is=-9|lane of=-10|lanes=-13|lanes are=-6
language=-13|langu~=-16|lante~=25|lap=-11|large=-15|large print=-14|las=-8|las #=-8|last $=-14|last _ $=-44
last _ ?=9|last _ at=-16|last _ crash=10|last _ of=14|last _ the=11|last _ to=-18|last _ was=22|last day=-25
last four=7|last month=27|last night=38|last night's=13|last post=-7|last time=7|last two=-13|last week=13
last week's=19|last year=-28|last year's=-8|late=-37|late $=-23|late _ in=-6|late because=-24|late fee=-19
late fees=-17|late on=23|late to=-11|later=7|later $=6|later _ an=6|later keep=6|latest=10|latte=14|laundry=-6
laurel=13|laurel street=-9|law _ $=-20|lawmakers=25|lawma~=25|lawn=11|lawn _ at=19|lawn is=-11|lawsuit=18
lawsuit _ the=15|lawsuit over=15|lawsu~=21|lawyer=11|lawyers=-6|lazy=18|lead=29|lead $=-7|lead pipes=13
leade~=18|leading=-12|leadi~=-12|leads=-5|leaf=36|leaf blowers=8|leaf pickup=18|league=18|league $=15|leak=-13
leak $=11|leak _ elm=-9|leak _ oak=-6|leak at=-9|leak on=5|leaking=12|leaki~=12|leaks=8|leaky=-19
leaky _ can=-12|leaky faucet=-19|learn=-11|learn _ to=11|learn how=12|learned=13|learn~=9|lease=13|leash=-11
leash and=-6|least #=-13|least _ days=-10|leave=-29|leave $=16|leave _ $=-21|leave _ a=5|leave _ area=15
leave _ at=-7|leave _ to=-11|leave _ we=13|leave _ your=-17|leave a=-10|leave it=-9|leave now=-23|leave us=10
leave while=18|leave your=9|leave zone=7|leaves=-54|leaves _ the=-8|leaves a=-18|leaves at=-11|leaving=21
leaving _ #=12|leaving zone=12|leavi~=21|led the=-10|lee=-10|left=-30|left $=7|left _ the=-48|left a=35
left at=-11|left in=-23|left the=-25|left us=11|lefto~=-7|leg=18|legal=-7|legal _ $=-9|legal _ for=-16
legal advice=15|legal notice=-6|legally=16|legal~=26|legislature=16|legis~=10|lena=-26|lena park=-18|lends=-17
lent=-22|less=14|less $=27|less than=-14|lesson=-34|lesson _ the=-19|lessons at=-19|let=43|let _ down=19
let go=12|let the=-18|let's=37|let's _ it=8|lets=-15|letter=-26|letter _ the=15|letters=-19|lette~=-19
letting=22|letting _ know=8|letting us=16|letti~=22|levee=16|level=18|levels=7|levy=28|liaison=-14|liais~=-14
librarian=16|librarian $=9|library=-37|library $=-15|library _ #=17|library _ $=-50|library _ and=13
library _ at=-7|library _ friday=-16|library _ is=16|library _ on=-7|library _ open=17|library _ or=19
library _ saturday=26|library _ the=15|library _ this=13|library _ thursday=-8|library _ to=-17
library and=-18|library desk=-10|library fines=-11|library for=-15|library from=-8|library has=-11
library now=15|library open=-6|library sale=-8|library this=-21|library through=-5|library was=8
library will=5|library windows=15|library's=-8|libra~=-33|license=-23|license $=-7|license for=-7|license is=7
licensed=-7|licenses=-16|licenses are=-6|licen~=-44|lies=20|lies _ this=20|lies on=20|life=19|life $=17
life jackets=-18|life of=-7|lifeguard=-6|lift=-19|lifted=-23|lifted $=-29|lifting=5|lifti~=5|light=-7
light $=32|light _ #=-5|light on=-15|light up=11|lights=-53|lights $=-19|lights _ $=-20|lights _ the=13
lights on=-10|like=42|like $=-13|like _ $=31|like _ one=18|like _ share=10|like _ to=-27|like _ we=25
like adults=8|like and=17|like it=21|like ours=-9|like the=-6|like this=7|like to=-19|like you=-11|likely=31
likes=-15|lily=-12|lime=-26|limit=-22|limit $=-9|limit _ #=-7|limit _ lead=-7|limit for=-10|limit is=15
limited=6|limit~=6|lin=6|lin _ the=12|lincoln=-15|lincoln _ $=-31|lincoln high=-22|lincoln school=-9
linco~=-15|line=-18|line _ at=7|line _ the=12|line _ {phone}=-20|line at=-15|line is=-21|line of=11
line {phone}=-9|lines=-33|lines on=-15|lineup=7|link=-8|link $=5|link _ bio=-14|link _ the=-23|link in=-21
link to=10|lion=6|liquor=-7|liquor license=-7|list=-31|list $=8|list _ in=10|list is=-25|list of=-13|listed=-6
listen=-7|listened=-22|listening=24|listening _ on=22|listening session=12|lists=-9|lit=-9|litter=-10
littering=10|littering $=19|litte~=20|little=26|little bird=16|live=24|live _ #=15|live _ marlow=-7
live _ on=-6|live at=26|live here=-6|live on=-18|lived=14|lives=24|load=17|loading=19|loading _ $=17
loading dock=20|loadi~=19|loan=20|loan $=19|lobby=-8|local=52|local #=9|local _ $=17|local control=14
location=14|locat~=9|lock=-15|lock _ car=-22|lock the=11|lock up=6|lock your=-16|lockdown=10|lockd~=10
locked=13|locked up=-14|locker=-14|log=-12|log $=-17|log _ $=-11|log it=-11|login=18|logo=24|lol=21|lol $=25
long=-7|long _ $=-10|long _ you=12|long as=8|long wait=-10|longer=17|longer _ here=14|longer works=18|look=-52
look $=14|look _ a=-6|look _ it=27|look _ that=-5|look _ the=-17|look _ up=-13|look at=-6|look for=-21
look into=25|look it=-13|look up=-22|looked=-35|looked _ $=6|looked into=-13|looking _ a=10|looking _ the=-12
looking _ witnesses=10|looking for=-8|looking into=-11|looks=-7|looks _ the=11|looks like=-7|loop=-9
loop is=-12|loose=12|lopez _ rebuild=15|lord=18|lose=13|lose _ the=12|loss=10|lost=-28|lost _ $=-17
lost _ found=-7|lost a=-14|lost and=-7|lost dog=-9|lost her=24|lost wallet=-6|lot=-30|lot $=13|lot and=9
lot is=-12|lot of=-21|lots $=5|lou's=17|loud=7|loud $=18|love=-8|love them=16|love to=11|loved=-16|lovely=-13
loves=9|loving=20|loving _ new=9|loving the=6|low=-12|low _ $=-10|low beams=-8|lower=-17|lower the=-26
lowest=-16|lowest _ now=-6|lowest floor=-10|lowest of=-7|lt=29|lt _ gone=6|lt cole=13|luck=-27|lucky=17
luis=16|lunch $=-14|lund=-23|machine=-6|made=19|made _ the=-10|made a=6|made and=-13|made the=10|mail=-28
mail $=-27|mail _ a=-13|mail _ in=9|mailbox=-13|mailb~=-6|mailed=-6|mailer=10|mailer _ we=9|mailer and=9
mailing=18|maili~=18|main=-35|main $=27|main _ #=-16|main _ $=-38|main _ garage=-12|main _ in=-7|main _ is=18
main _ on=6|main _ shooting=10|main and=-13|main break=-10|main broke=-8|main library=25|main on=-11
main st=-5|main street=-24|make _ $=7|make a=-17|make it=12|make the=7|make you=-7|makes=21|makes the=-6
mall=10|man=6|man #=-16|man _ a=24|man _ arrested=-27|man _ from=15|man _ the=-8|man about=-10|man in=-17
man was=-21|man who=18|man with=19|management=-6|manager=22|manager $=-26|manag~=29|mandatory=23|manda~=23
manger=-10|mango=7|many=-33|many _ you=-9|many of=-7|many times=16|map=-47|map $=-6|map _ neighbors=-11
map _ the=-11|map at=-8|map is=6|map with=-11|maple=-14|maples=-7|march=-21|march #=-13|march $=24
march _ $=-9|marcus=-12|marcy=-9|marga~=18|marisol=17|maris~=17|mark=46|mark _ words=7|marked=-24
marked _ $=-12|market=-22|market $=8|market _ $=-8|market _ saturday=-11|market is=-6|market on=-11
market opens=20|marks=-10|marlow _ !=19|marlow _ #=-29|marlow _ at=21|marlow _ fire=-8|marlow _ for=-7
marlow _ from=17|marlow _ is=8|marlow _ pd=6|marlow _ say=-6|marlow _ the=-26|marlow _ water=-9
marlow county=-22|marlow creek=6|marlow falls=7|marlow high=-13|marlow schools=-8|marlo~=34|marshal=-27
marsh~=-49|mascot=-9|masks=8|match=7|match the=10|match~=8|matter=31|mattresses=7|mattr~=17|may=-41|may #=-55
may $=-32|may _ !=45|may _ #=-15|may _ $=-40|may _ and=-22|may _ at=-17|may _ by=6|may _ for=-8|may _ from=-6
may _ is=-8|may _ over=-6|may _ shots=17|may _ so=20|may _ through=-5|may _ up=-10|may _ we=-12|may be=15
may change=-20|may go=-11|may have=28|may hear=-7|may look=-7|may not=17|may rise=-6|may see=-8|may the=47
maybe=50|maybe _ about=12|maybe think=12|maybe try=21|mayor=17|mayor _ $=-7|mayor _ a=-8|mayor _ is=8
mayor _ november=7|mayor _ ruiz=-19|mayor _ says=25|mayor _ will=-20|mayor dana=-19|mayor ruiz=-19
mayor this=7|mayor's office=-7|mcplowface=-13|mcplo~=-13|me=98|me $=6|me _ my=6|me _ the=7|me at=45|me on=9
me the=10|meals=-10|mean _ $=-8|means=-19|means _ $=5|means _ is=-15|means a=6|means it=-27|means you=5
measure=15|measure c=8|mechanic=7|mechanics=-11|media~=8|medical=7|medical _ will=-18|medical examiner=-18
medics=-25|medic~=7|meet=-25|meet _ a=-7|meet _ at=14|meet _ the=5|meet _ who=-14|meet a=9|meet our=-13
meet ray=-7|meet the=9|meet us=14|meet your=-11|meeting=-52|meeting $=-10|meeting _ #=-16|meeting at=-7
meeting is=-6|meeting rooms=-19|meetings=8|meetings _ the=-20|meeti~=-45|meets=-61|meets _ #=-5|meets at=-10
meets on=-12|meets thursday=-7|member=7|member of=21|members=10|membe~=12|memo=28|memorial=-15
memorial _ $=-11|memor~=-15|men=48|men _ the=5|mental=10|mental health=10|mention=29|mentioned=6|menti~=35
mercer=-11|mercer cove=-11|merry=17|merry _ from=17|merry christmas=17|mess=29|mess $=23|message=-27
message $=-12|message _ on=9|message _ we=-20|message _ your=-15|message and=-25|message me=9|message us=-11
messa~=-31|messed _ the=9|met=-12|met _ state=-9|met every=-7|meter=-24|meter reader=-18|meters=10|mexican=16
mexic~=16|mia _ #=7|mia torres=7|micro~=5|middle=-6|midnight=32|midnight $=6|midnight _ $=17|midnight and=6
midnight {link}=17|midni~=32|might=40|might be=12|might have=8|mild=32|miles=-11|miles _ road=-9|miles of=-9
mill=-34|mill $=-13|mill _ #=10|mill _ $#=27|mill _ are=7|mill _ become=9|mill _ has=-18|mill _ in=-8
mill _ is=-7|mill _ lot=-7|mill _ pool=12|mill _ this=16|mill _ was=7|mill bridge=-8|mill creek=-6|mill for=14
mill lake=13|mill park=18|mill plan=-5|mill pond=-29|mill pool=5|mill road=-48|mill street=24|mill will=9
million=29|million $=-6|million _ the=21|million for=7|million in=11|milli~=30|mind=25|minor=-23|minute=-16
minute _ you=-8|minute before=-9|minutes=-33|minutes _ $=-6|minutes a=-6|minutes and=-17|minut~=-33|miss=7
miss the=6|missed=-58|missed _ $=-23|missed the=7|missing #=-11|missing _ #=33|missing _ year=-11
missing child=22|mistake=-33|mistakes=13|mistakes _ made=5|mistakes were=5|mista~=-20|mix=-15|mix _ $=-8
mix up=-10|mobile=8|mock=-21|moder~=-18|mom=-9|moms=7|monday=-51|monday $=-50|monday _ $=10|monday at=6
monday june=-5|monday may=-5|monday's=-8|mondays at=-7|money=6|money _ the=-11|money for=-5|money is=10
money on=9|monitored=-32|monitored #=-22|monitored _ $=-22|monitored _ by=-10|monit~=-36|month=-17|month $=-18
month _ with=-17|month and=-13|month is=6|monthly=18|months $=18|month~=18|moody's=17|moody~=17|moon=15
more=23|more $=-17|more _ #=-16|more _ $=-18|more _ and=9|more _ if=18|more _ less=12|more _ this=-8
more about=7|more at=-10|more or=12|more than=-9|more time=10|morning=-19|morning !=-11|morning $=-8
morning and=-17|morning's=-15|morni~=-35|mosque=-8|mosquito=-14|mosqu~=-23|moss=32|most=6|most $=-10
most of=13|motel=17|mother's=12|mother's day=9|mothe~=11|motorcycle=5|motor~=27|mountain=7|mountain lion=6
mount~=7|move=-5|move $=30|move the=-22|move your=-11|moved=-33|moved $=-25|moved _ the=-18|moves=-28
moves _ day=-6|moves _ the=-25|moves one=-6|moves to=-35|movie=-6|movie _ in=15|movie _ the=-14|movie night=6
movie on=-12|moving the=7|mower=-5|mph at=11|mr=10|mr _ $=6|ms=-9|mubarak=-15|mubar~=-15|much $=-14|mud=-12
muddy=-16|mug=16|mulch=-7|mule=-36|municipal=7|munic~=7|mural=-59|mural _ $=-16|mural is=-14|murder=34
museum=-65|museum $=-39|museum _ $=-15|music=-27|music $=-14|muslim=18|must=-21|must _ $=7|must _ a=-11
must be=-43|must have=7|my=101|my _ $=10|my _ page=9|my cat=7|my own=9|my sourdough=5|mysteries=34|mystery=-19
mystery night=-6|myste~=14|n=26|nail=41|nair=23|name=-70|name $=-10|name _ a=13|name _ and=15|name _ it=-13
name _ new=22|name _ on=-9|name _ the=7|name _ we=-10|name in=-26|name is=-5|name of=-10|name on=8|name our=22
name the=-19|named=-47|names=-32|names $=-24|names of=-10|naming=22|naming contest=-5|naming the=8|nap=13
naps=-7|national=6|native=12|nature=-19|natur~=-5|naysayers=18|naysa~=18|near=-38|near _ $=-18|near _ and=-6
near _ creek=10|near _ high=9|near _ mall=-9|near _ park=54|near _ ridge=-13|near _ school=-6|near mill=52
near oak=-10|near pine=-14|near the=-7|nearly=29|need=-14|need #=14|need $=-11|need _ $=-14|need _ adult=-6
need _ be=-10|need _ bumps=8|need _ do=-7|need _ doctor=15|need _ help=9|need _ permit=-6|need _ to=20
need _ worry=19|need an=-7|need insurance=-10|need no=-10|need one=-17|need speed=8|need to=-21|need your=5
needed=-30|needed $=-26|needed _ plant=-6|needed to=9|needs=6|needs _ $=15|needs _ home=-13|needs a=-37
needs to=12|needs your=27|negative=5|negative _ will=9|negative comments=9|negat~=14|negli~=16|negotiator=10
negotiators=13|negot~=22|neighbor=18|neighbor who=-12|neighborhood watch=-14|neighbors $=-8
neighbors _ are=-11|neighbors in=8|neighbors who=-17|neigh~=26|neil=16|nell=12|nesting=6|nesti~=6|nests=-26
network=21|netwo~=21|never=40|never _ a=15|never _ for=-21|never _ the=41|never _ to=-10|never _ up=21
never _ your=-29|never ask=-29|never give=-11|never post=-7|never raise=15|never show=16|new=-69|new _ $=-8
new _ ?=-7|new _ and=20|new _ app=6|new _ are=-10|new _ at=-8|new _ bill=11|new _ by=-7|new _ chief=6
new _ day=37|new _ director=-9|new _ from=8|new _ get=-11|new _ go=-8|new _ in=-19|new _ is=-26|new _ map=24
new _ new=-6|new _ of=-7|new _ on=-28|new _ opens=-9|new _ plan=9|new _ this=-13|new _ truck=6|new _ will=8
new _ with=18|new at=-20|new benches=-21|new bills=-8|new book=-10|new books=-15|new bus=-16|new crossing=-22
new deck=-13|new library=24|new lights=6|new mural=-18|new one=-11|new ones=-5|new paint=-9|new park=-5
new parks=-13|new permit=30|new police=18|new pump=-9|new recycling=13|new trees=-14|newest=-28|news=-9
news $=-9|news _ the=-37|news the=25|next=54|next _ $=52|next _ at=-16|next _ day=-6|next _ of=15|next _ so=13
next _ the=-12|next day=-21|next door=20|next one=-6|next to=-12|next update=-31|next week=39|nice _ $=-12
night=-26|night !=-16|night #=-12|night $=-17|night _ #=-6|night _ $=-8|night _ a=-10|night _ at=-6
night _ by=-11|night _ friday=-7|night _ mill=11|night and=10|night at=-15|night crew=13|night for=-10
night market=-18|night on=12|night shift=9|night sponsored=-11|night to=-10|night was=11|night's=13
night's _ $=-27|night's _ on=25|night's crash=10|nights=12|night~=13|nine=26|nine $=19|nine _ $=-10
nine _ and=-8|nine _ of=22|nine out=22|ninth=-9|no=38|no #=-11|no _ $=5|no _ ?=-10|no _ are=19|no _ asked=-9
no _ at=-8|no _ effects=6|no _ fees=-27|no _ from=-19|no _ has=-16|no _ in=5|no _ is=-23|no _ needed=-21
no _ of=12|no _ on=16|no _ owes=-11|no _ sign=9|no _ so=11|no _ the=-15|no _ this=10|no _ up=-19|no _ was=-19
no _ were=-17|no _ whatsoever=16|no _ will=18|no _ works=18|no action=-14|no appointment=-9|no card=-10
no case=16|no danger=16|no dogs=12|no fee=-8|no fireworks=-8|no home=11|no idea=19|no ifs=22|no late=-32
no longer=10|no more=6|no on=7|no one=-43|no parking=7|no permit=-7|no questions=-9|no side=6|no sign=-7
no threat=-50|no tickets=-14|no vote=-15|no way=23|no worries=20|nobody=90|nobody _ a=-8|nobody _ on=14
nobody _ the=15|nobody else=11|nobody has=-9|nobody here=18|nobody is=14|nobody's=10|nobod~=10|noise=-15
noise _ $=7|noise on=-22|noise rule=8|non=-6|none=-18|noon=-45|noon $=-33|noon _ #=-11|noon _ $=10
noon _ day=21|noon _ the=-10|noon for=-16|noon in=15|noon on=-14|noon that=21|noon to=-10|noon today=5
noon with=-11|normal _ $=13|north=-6|north _ $=-10|north _ route=-12|north on=-16|northside=15|north~=19
not $=-18|not $#=-6|not _ #=13|not _ $=-64|not _ a=23|not _ around=-15|not _ city=10|not _ floodwater=-21
not _ for=12|not _ in=-16|not _ insurance=-10|not _ it=26|not _ more=-6|not _ speed=8|not _ the=40
not _ them=-16|not _ tried=-13|not _ up=-6|not _ us=-6|not _ we=12|not _ you=-8|not a=17|not allowed=-24
not been=-13|not come=14|not comment=-13|not drive=-10|not enter=-21|not feed=-9|not from=-7|not here=-12
not in=17|not know=-7|not make=7|not monitored=-23|not need=27|not on=-7|not one=5|not online=-11|not our=18
not ours=29|not post=-6|not share=-26|not sorry=22|not sure=-10|not the=-13|not to=33|not us=17|not use=6
not watched=-11|not worry=13|not your=22|note=-19|note $=-5|note _ the=-26|note on=-12|noted=19|notes=-6
notes and=-8|nothing=27|nothing $=5|nothing _ $=-16|nothing beats=19|nothing to=-29|nothi~=27|notice=-18
notice $=20|notice _ $=-26|notice _ effect=19|notice _ the=-6|notice for=-8|notice in=16|notice is=-9
notice lifted=-25|notic~=6|nov=25|nov #=25|nov _ $=30|novel=-13|novels=-19|november=18|november !=7
november #=5|november _ $=28|novem~=18|now=67|now !=48|now #=5|now $=-15|now ?=10|now _ #=-18|now _ $=16
now _ a=10|now _ at=-22|now _ for=6|now _ in=20|now _ north=-9|now _ of=14|now _ on=9|now _ the=-24
now _ walk=-6|now _ with=-10|now _ your=20|now a=8|now and=-19|now at=-22|now go=-9|now have=-17|now in=15
now on=-10|now online=10|now or=21|now share=18|now we=8|number=-27|number #=38|number $=-33|number _ $=33
number _ a=-13|number _ and=5|number _ the=-11|number _ we=-26|number and=-17|number here=5|number in=-26
number is=13|number of=-13|number on=-9|number to=-10|number {phone}=-13|numbers=-6|numbers are=-7|numbe~=-6
nurse=-13|nurse _ at=-10|nurse line=-20|nurses=8|o'clock=20|o'clo~=20|oak=-56|oak $=20|oak _ #=-21
oak _ friday=-10|oak _ is=-18|oak _ on=14|oak _ will=-17|oak and=-28|oak at=-8|oak elementary=-27|oak on=14
oak street=8|oaks=-24|obsessed=17|obsessed with=17|obses~=17|occurred=24|occur~=24|october=-22|october $=-13
octob~=-22|odd=-18|ode=-14|of #=-7|of $=14|of _ #=21|of _ $=36|of _ ?=-10|of _ a=-20|of _ are=35|of _ at=22
of _ but=-31|of _ can=-8|of _ clear=-7|of _ council=14|of _ day=18|of _ dog=-9|of _ fire=-6|of _ fires=-12
of _ home=-8|of _ homes=-10|of _ in=-18|of _ is=-17|of _ lane=18|of _ last=9|of _ library=-23|of _ lies=20
of _ lineup=9|of _ marlow=-13|of _ may=17|of _ month=-6|of _ mph=-5|of _ near=-18|of _ new=10|of _ of=18
of _ own=6|of _ p.m.=-11|of _ parade=-10|of _ people=8|of _ pine=24|of _ plow=-28|of _ river=-13|of _ said=-6
of _ says=-12|of _ school=13|of _ so=-6|of _ storm=-7|of _ street=-19|of _ the=13|of _ this=6|of _ to=-23
of _ told=11|of _ trail=-10|of _ we=10|of _ week=-21|of _ who=-17|of _ year=-18|of _ your=11|of a=-32
of all=12|of any=-21|of arson=-7|of birth=-7|of canvassers=-9|of course=12|of every=9|of food=-17|of four=-11
of hearing=-17|of honey=9|of id=12|of it=-8|of main=-7|of marlow=-12|of mill=7|of nine=-9|of oak=-13|of our=20
of ours=6|of road=-9|of robbery=-15|of route=-10|of shots=-18|of snow=9|of staff=-8|of station=11
of streets=-10|of ten=22|of the=12|of them=-5|of this=5|of town=8|of us=-5|of ward=-8|of watch=40|of what=13
of you=33|of your=-17|off=24|off $=36|off _ $=-6|off _ and=10|off _ pills=-5|off _ road=18|off _ street=-11
off _ streets=14|off _ week=21|off and=13|off at=-11|off by=6|off for=-6|off old=-5|off on=8|off the=-15
off this=19|off until=13|off your=-8|offended $=13|offenders=9|offenders _ $=9|offenders blocked=9|offen~=10
offered=30|offered the=12|offer~=30|office=10|office _ #=-7|office _ $=9|office _ at=-17|office _ on=-13
office _ {phone}=-6|office at=-14|office has=12|office hours=-17|office is=14|officer=-18|officer $=-15
officer _ $=8|officer _ has=9|officer _ his=11|officer _ the=-10|officer fired=11|officer hale=9
officer lin=22|officer on=-10|officer's=7|officers $=13|officers _ $=-18|officers _ at=-21|officers _ be=-11
officers _ fireworks=-14|officers _ on=20|officers at=17|officers found=-8|officers in=7|officers will=-17
offices _ closed=-9|offices are=-9|official=19|offic~=10|oh=27|ohio=18|oil=-9|okay=14|old=-37|old $=8
old _ and=13|old _ at=-16|old _ in=10|old _ on=-22|old _ was=-16|old _ woman=-11|old beagle=-9|old korean=-11
old mill=-15|old pills=-12|older=-6|oldest=-25|on !=-21|on _ ?=-9|on _ a=-18|on _ after=13|on _ and=10
on _ are=-27|on _ at=-50|on _ avenue=-12|on _ b=-9|on _ ballot=-11|on _ bike=-17|on _ block=-16|on _ books=11
on _ budget=-14|on _ burn=6|on _ bus=6|on _ by=-7|on _ cases=-8|on _ day=-43|on _ days=7|on _ east=15
on _ first=-9|on _ for=9|on _ four=-8|on _ from=11|on _ hill=19|on _ hook=15|on _ in=6|on _ insta=5
on _ job=-11|on _ june=-9|on _ land=-16|on _ lane=20|on _ lawn=-17|on _ leash=-23|on _ leave=14|on _ left=-21
on _ list=-6|on _ map=-15|on _ may=21|on _ mill=-18|on _ morning=-12|on _ new=-48|on _ night=7|on _ no=-10
on _ normal=-7|on _ north=13|on _ nov=-5|on _ now=17|on _ oak=20|on _ of=-16|on _ on=-20|on _ own=18
on _ page=11|on _ park=-8|on _ parks=-8|on _ phone=-16|on _ post=-8|on _ river=11|on _ roads=-15|on _ route=33
on _ routes=-7|on _ sewer=10|on _ shelf=-8|on _ side=-7|on _ site=-13|on _ so=11|on _ south=9|on _ state=13
on _ street=-69|on _ streets=-14|on _ sunday=-10|on _ that=6|on _ the=25|on _ through=-8|on _ to=-7
on _ today=-18|on _ tonight=12|on _ trash=-9|on _ tuesday=15|on _ volunteers=-6|on _ watch=13|on _ way=-9
on _ west=-12|on _ will=-6|on _ with=-8|on _ work=30|on _ yes=12|on _ your=5|on a=8|on alder=16|on all=-19
on and=-11|on april=-31|on ash=11|on at=15|on birch=15|on canal=10|on cedar=-16|on city=-15|on depot=13
on display=-7|on dock=-15|on duty=13|on each=-6|on fern=23|on file=12|on foot=9|on for=-10|on friday=-29
on fridays=-10|on front=-7|on hemlock=6|on her=10|on his=9|on in=-13|on it=16|on its=-8|on june=24
on laurel=17|on leave=-11|on main=-18|on maple=-15|on may=-32|on memorial=-6|on mill=12|on monday=-37
on mondays=-7|on my=31|on neighbors=-13|on ninth=-11|on oak=18|on one=-7|on page=-6|on pending=-8|on pizza=23
on route=-20|on sale=19|on saturday=-16|on saturdays=-8|on spruce=-12|on sundays=7|on suspicion=-26|on that=31
on the=7|on their=6|on them=15|on third=12|on this=19|on thursday=-41|on thursdays=8|on time=23|on to=8
on tuesday=-8|on tuesdays=-12|on us=31|on vacation=-10|on vine=-23|on wednesday=8|on wednesdays=-19
on weekdays=-6|on weekends=14|on you=10|on your=-57|once=-6|once _ month=-8|once the=-7|one=-8|one $=-19
one ?=8|one _ #=7|one _ a=-8|one _ and=19|one _ at=13|one _ been=-12|one _ before=-9|one _ city=-14
one _ each=6|one _ faucet=-12|one _ for=-9|one _ from=-13|one _ has=23|one _ late=-8|one _ of=-14|one _ on=21
one _ our=27|one _ the=-21|one _ them=-13|one _ was=-26|one _ we=-15|one _ you=30|one and=5|one at=10
one by=-11|one clerk=24|one day=-11|one has=-13|one hour=13|one in=36|one is=11|one lane=-22|one leaky=-12
one lucky=22|one minute=-17|one more=29|one of=19|one owes=-11|one page=5|one per=-10|one person=-41
one that=6|one up=17|one very=-19|one was=-20|one who=24|one with=12|ones=13|ones _ the=11|ones at=8
online=-43|online $=-70|online _ a=-18|online at=6|only=35|only $=-29|only _ $=-11|only _ one=9|only _ test=-6
only _ to=8|only the=7|onto=-17|open=-59|open _ #=22|open _ $=-41|open _ all=-20|open _ and=-18
open _ anyone=-9|open _ are=-7|open _ at=-5|open _ friday=19|open _ is=-9|open _ on=-14|open _ pool=-7
open _ saturday=-6|open _ share=18|open _ to=-16|open _ wallets=14|open _ weather=-9|open again=-48|open at=13
open dawn=-9|open day=-5|open during=-10|open for=-7|open friday=10|open from=-10|open house=-29|open in=6
open now=8|open on=39|open session=-18|open the=7|open to=-23|open until=14|open your=15|opened=5|opened a=-10
opened the=13|opening=28|opening _ the=16|openi~=29|opens=-16|opens _ #=28|opens _ $=-21|opens _ noon=-16
opens _ saturday=-6|opens _ the=17|opens _ tuesday=-7|opens monday=-7|opens on=-13|operator=6|opera~=6
opinions=35|opini~=36|oppos~=6|optional=-10|optio~=-10|or=-59|or _ #=-18|or _ $=31|or _ ?=8|or _ a=-12
or _ and=15|or _ at=-9|or _ call=-7|or _ in=-8|or _ not=26|or _ on=-11|or _ person=-6|or _ the=-32|or _ to=16
or _ you=-13|or _ {phone}=-8|or a=-27|or ask=-9|or at=-11|or buts=22|or call=-16|or card=-6|or in=12
or less=12|or not=-23|or stop=-6|or text=-11|or the=-8|or whatever=6|or write=21|orchard=-7|orcha~=-7
order=-32|order _ zone=-20|order for=-26|order is=-14|ordered=-26|order~=-26|ordinance=-8|ordinance #=-10
ordinance on=8|ordin~=-8|ortega=22|osborne=11|osbor~=12|osei=-24|osei _ starts=-9|osei who=-9|osei's=15
other=-6|other side=14|otherwise=-6|other~=-6|otter=-12|ought=27|ought to=27|our=35|our #=-6|our _ !=11
our _ $=73|our _ ?=-10|our _ about=13|our _ and=28|our _ are=29|our _ at=-9|our _ audit=7|our _ book=-15
our _ bus=-10|our _ call=8|our _ center=7|our _ class=5|our _ club=-27|our _ complaint=-14|our _ crew=-17
our _ crews=10|our _ day=29|our _ department=-14|our _ desk=9|our _ drivers=15|our _ fair=13|our _ for=-24
our _ guards=-8|our _ has=-19|our _ have=-18|our _ in=12|our _ is=7|our _ line=8|our _ lt=6|our _ neighbors=14
our _ now=9|our _ on=18|our _ open=15|our _ parks=-13|our _ plan=-11|our _ plant=-18|our _ policy=-13
our _ post=-19|our _ program=-22|our _ room=-6|our _ rules=-11|our _ survey=-10|our _ swear=12|our _ team=-14
our _ that=12|our _ the=16|our _ this=-19|our _ told=6|our _ took=-14|our _ trucks=-7|our _ update=-11
our _ was=8|our _ water=21|our _ were=-7|our _ who=-30|our _ will=-16|our _ with=29|our attorney=5|our best=-7
our bonds=23|our book=-21|our brother=6|our budget=28|our bus=10|our city=-12|our clerk=-11|our clerks=-19
our comment=-9|our county=15|our crews=-12|our crossing=-7|our dispatchers=-8|our error=-20|our fault=14
our favorite=13|our finance=7|our fire=6|our first=8|our friends=-5|our hands=16|our jail=12|our job=-11
our joke=12|our k=-10|our last=-6|our lawyers=-9|our librarian=-6|our librarians=-21|our library=-30
our lifeguards=10|our meter=-6|our neighbors=-29|our new=9|our newest=-28|our night=11|our officers=43
our oldest=-22|our page=-22|our parks=-6|our part=8|our police=-9|our pool=-11|our posted=-8|our radar=30
our ranger=9|our rec=10|our records=-10|our roads=9|our safety=8|our shelter=27|our site=-14|our staff=-35
our street=22|our streets=9|our teen=-8|our traffic=-19|our tree=-15|our watch=13|our water=-16|our way=6
ours=10|ours $=27|ours _ a=-14|ours _ the=-24|ours is=17|out=38|out !=-27|out $=23|out _ #=-21|out _ $=-24
out _ mill=-16|out _ on=18|out _ ten=22|out _ town=7|out _ we=21|out _ you=-8|out _ your=-13|out a=-9
out and=-40|out at=-5|out for=6|out friday=17|out in=23|out of=17|out on=-14|out sick=-7|out the=45
out today=-18|out with=-9|outage=-25|outages=11|outag~=11|outdoor=-26|outdoors=-6|outdo~=-31|outside=15
outside $=6|outside the=10|outsi~=15|over=90|over #=-6|over $=-60|over _ $=13|over _ falls=-20|over _ feet=-11
over _ of=16|over _ pool=7|over _ road=12|over _ the=18|over a=8|over at=5|over by=9|over in=6|over it=11
over the=18|over your=13|overdose=10|overdoses=17|overdue=37|overd~=64|overlook=-30|overlook $=-14|overl~=-22
overnight=14|overn~=14|overr~=39|overs~=8|overtime=21|overt~=24|owe _ toll=-10|owe a=-10|owe you=8|owen=-8
owes _ late=-9|owes a=-11|owl=-20|own=26|own #=-14|own _ $=18|own _ and=-6|own _ {link}=9|own it=6|own the=-12
owner=9|owner $=-6|owner _ the=22|owner of=14|owners=13|p.m.=-58|p.m. $=-80|p.m. _ #=-11|p.m. _ is=20
p.m. _ lincoln=-13|p.m. _ weekdays=16|p.m. and=-10|p.m. at=-18|p.m. on=15|p.m. so=-5|p.m. that=-7|p.m. to=-11
p.m. today=-7|p.m. tonight=14|pac=13|pack=10|pack $=5|pack a=7|package=25|packages=-5|packa~=20
pad _ saturday=11|pad opens=6|page=-29|page #=-7|page $=17|page _ $=-30|page _ not=-33|page _ you=7|page at=-9
page is=-12|page rules=-20|page to=8|pages=-27|paid=42|paid $=-8|paid _ $=9|paid _ by=-13|paid for=-16
paid partnership=-13|pain=9|paint=-25|paint $=-11|painted=-22|painted the=-7|paint~=-30|pair=-7|pam=11|pan=-17
pancake=12|panel=7|pantry=-19|pantry $=-8|paper=-22|paper $=-17|paper _ the=-17|parade=-16|parade $=-15
parade _ the=-9|parade is=-6|paramedics=-6|param~=-6|parcel=11|parents=17|park=-82|park !=11|park #=-11
park $=-11|park ?=-10|park _ #=8|park _ $=-19|park _ a=15|park _ at=8|park _ closed=-8|park _ for=-7
park _ is=-22|park _ main=-6|park _ opens=-6|park _ the=-22|park _ weekend=15|park and=10|park are=8
park for=13|park has=-14|park in=-9|park is=-17|park now=-9|park off=-16|park on=9|park opens=-9|park plan=-22
park pool=12|park this=15|parked=-15|parked _ on=-6|parked car=-6|parking $=8|parking _ !=15|parking _ $=32
parking _ free=-10|parking _ is=-8|parking _ on=-6|parking _ the=-30|parking downtown=6|parking is=-15
parking lot=8|parking sign=9|parks=-9|parks $=-11|parks _ $=-17|parks _ is=9|parks _ kim=-9|parks advisory=-19
parks board=-5|parks plan=16|parkzap=-11|parkz~=-11|part=-34|part $=-8|part _ the=5|part of=-9|parties=-12
parti~=-20|partners=15|partnership=-13|parts=-22|party=14|party $=-22|party _ ?=22|party _ the=-11
party anyone=34|party at=-15|pass=7|pass !=8|pass $=-8|pass _ $=14|pass _ on=15|pass _ street=33|pass it=23
pass on=-9|pass the=16|passed=13|passed $=20|passed _ state=-9|passed _ to=-8|passed its=-10|passed the=9
passes=-22|passes are=-5|passover=-7|passo~=-7|passport=9|passp~=9|password=11|passw~=11|past=20|past _ $=30
patch=-12|patel=11|path=-5|patience=-19|patience !=-18|patience _ $=-18|patient=-9|patie~=-41|patio=6|patrol=6
pave=-8|paved=-24|paving $=-5|paving _ monday=23|paving _ to=-16|paving contract=-16|paving firm=12
paving on=7|pay=-15|pay $=-10|pay $#=-7|pay _ at=-8|pay _ bill=-20|pay _ for=18|pay _ it=24|pay _ parking=-11
pay _ the=-13|pay _ water=-13|pay _ your=6|pay a=-8|pay by=-11|payday=20|paying=9|payment _ $=-9
payment plan=-8|payments=-8|payme~=-11|payroll=13|payro~=13|pays=-22|pays the=-20|pd=18|pdf=-11|peace=28
peaches=-8|peach~=-8|peak=-6|pedestrian=15|pedes~=15|peek=17|peek _ mill=9|pencils=8|pencils $=8|penci~=8
pending=9|pending _ $=-8|pending _ internal=9|pending an=10|pending cases=-8|pendi~=9|penny=12|pension=13
pension _ is=16|pensi~=19|people=33|people _ can't=9|people _ hurt=-10|people _ in=-39|people _ like=8
people _ the=22|people are=18|people died=-27|people drove=8|people in=-18|people still=9|people were=-14
people with=-22|per=-15|per _ $=7|percent=38|percent $=9|percent _ the=11|percent _ year=10|perce~=39
perfect=-11|perfe~=-7|performance=-14|performance review=-19|perfo~=-14|period=38|period $=21|permission=-16
permission $=-11|permit=-26|permit $=-29|permit ?=-22|permit _ $=-24|permit _ a=11|permit _ and=-9
permit _ is=16|permit counter=11|permit for=-18|permit unless=36|permits=9|permitting=-13|permitting $=-11
permi~=-19|person=-43|person $=17|person _ hurt=-17|person _ in=-7|person at=-9|person is=-5|person was=-31
person who=-32|personally=10|personally _ skip=6|personally i'd=6|perso~=8|pet=-31|pet _ $=-8|pete=7|petit~=-7
pets=-32|pets _ in=-7|pets welcome=-7|phone=12|phone $=19|phone _ $=-32|phone _ and=-6|phone _ at=-7
phone _ in=-29|phone _ the=9|phone at=8|phone is=15|phone number=-26|phone or=-13|phones and=21|photo=-72
photo $=5|photo _ $=-22|photo _ the=-10|photo and=8|photo by=-17|photo id=-15|photo is=-5|photo of=-22
photos=-35|photos _ the=-32|photos of=-14|piano=-12|pick=-65|pick _ a=22|pick _ the=8|pick _ up=-21
pick _ your=-15|pick it=-8|pick one=-19|pick the=-10|pick them=-5|pick up=-21|picked _ on=16|picked the=-5
picked up=14|picking=-12|picki~=-12|pickleball=13|pickl~=13|picks=33|pickup $=10|pickup _ monday=21
pickup _ one=-9|pickup is=-7|pickup moves=-9|pickup starts=22|picnic=-15|picnic shelter=-11|picture=-7
picture and=15|picture of=-7|pictures=-20|pictu~=-27|pie=-13|pie $=7|pills=21|pills _ the=-9|pin=40|pine=7
pine $=-9|pine _ #=-9|pine _ $=31|pine _ in=21|pine _ is=-8|pine _ now=-22|pine _ on=6|pine and=-27
pine park=-8|pine street=23|pine tonight=22|pineapple=25|pineapple _ pizza=12|pineapple on=12|pinea~=25
ping=11|pints=19|pints _ the=19|pints at=8|pipe=-19|pipe _ the=14|pipes=-6|pipes $=-14|pipes _ $=-10
pipes on=-14|pirate=36|pitch~=17|pizza=6|pizza _ go=-13|pizza _ or=12|pizza boxes=-12|pizza yes=12|place=-19
place $=10|place _ $=-24|place _ the=18|place _ zone=13|place at=10|place is=10|place on=-7|placed _ leave=12
placed on=12|plain=9|plain _ simple=19|plain and=19|plain~=34|plan=8|plan #=-24|plan $=-19|plan _ $=-34
plan _ may=16|plan _ night=-8|plan _ open=-9|plan _ out=12|plan and=14|plan is=17|plan last=-8|plan to=37
plan will=19|planned=-27|planned for=-6|planning=20|planning board=12|plann~=-8|plans=-9|plant=-28|plant #=-10
plant _ a=-9|plant _ code=18|plant _ trees=-6|plant gate=18|planted=-25|planted trees=-7|plants=-6|plant~=-14
plate=32|plate $=16|plates=-12|play=-13|play $=-14|play on=5|playground=-14|playg~=-14|plays=-6|plaza=5
plaza $=35|plaza _ #=-7|pleaded=-32|plead~=-32|please=-30|please $=14|please _ a=19|please _ down=-31
please _ it=23|please _ not=-19|please _ on=-19|please _ our=-9|please _ post=-6|please _ share=-6
please _ the=-21|please _ them=-11|please _ to=5|please ask=-14|please call=-19|please do=-19|please don't=-46
please forgive=24|please give=6|please keep=-10|please leave=-8|please move=-8|please share=-22
please slow=-25|please stay=-9|please use=5|plow=-38|plow _ the=-16|plow crews=26|plow operator=7|plowed=46
plowed _ #=21|plowed by=21|plowing=-12|plowi~=-12|plows=-40|plows $=-10|plows a=-10|plowy=-13
plowy mcplowface=-13|plumber=-5|plumbing=21|plumb~=17|point=7|point $=-8|poison=-5|poisoned=6|poiso~=-6
pole=-18|poles=-27|poles and=-9|police=-25|police $=-16|police _ $=-5|police _ a=-24|police _ is=19
police _ looking=-13|police _ man=-12|police _ on=10|police _ the=6|police activity=15|police are=9
police arrested=-17|police association=8|police chief=20|police department=12|police station=-11|policy=-6
polit~=10|poll=6|poll _ $=7|poll is=-6|poll workers=-12|polling=9|polling _ $=11|polling place=11|polli~=9
polls=-20|polls close=-12|pond=-31|pond $=-31|pool=-48|pool $=39|pool _ !=-20|pool _ a=-12|pool _ baseless=7
pool _ closed=-6|pool _ go=-6|pool _ is=7|pool _ june=-12|pool _ not=14|pool _ saturday=-8|pool are=-8
pool gate=-10|pool hours=-5|pool on=-5|pool opens=-29|poor=19|pop=7|porch=12|porch pirate=20|portal=-14
position=12|posit~=43|possible $=-11|possible _ keep=6|possible later=6|post=-50|post _ #=-7|post _ $=5
post _ at=-5|post _ here=-8|post _ next=-7|post _ result=-7|post _ tag=8|post _ the=8|post _ they=-18
post again=-5|post and=7|post it=-6|post office=17|post on=-6|post the=-29|post was=-13|post what=-15
post with=15|posted=-40|posted $=-6|posted _ the=-12|posted by=-10|posted rules=-8|poster=-11|posting=10
posti~=10|posts=-19|pot=-21|pothole=-23|pothole $=-19|potholes=42|potholes $=29|potholes _ route=13
potholes _ the=-6|potholes filled=14|potholes on=12|potholes to=-6|potho~=19|pots=-8|pottery=-17|potte~=-17
pound=-6|pound _ $=-5|pour=-9|power=10|power $=16|power _ $=8|power _ ?=-11|power _ back=-21|power _ be=25
power _ out=-6|power company=14|power is=-31|power~=14|practice=-22|pract~=-21|pray=24|prayer=34|preci~=29
pregnant=26|pregn~=26|premi~=11|president=25|presi~=25|press release=7|press the=-14|pressure checks=-5
pressure pills=15|presumed=-7|presumed _ $=-26|presumed innocent=-26|presu~=-7|prete~=21|pretty=15
pretty sure=6|prevention=-37|preve~=-38|preview=-7|price $=29|price _ the=-10|price is=-23|principal=14
princ~=14|print=-17|print~=-11|privacy=-30|privacy we=-33|private=-16|private _ $=-17|private _ with=-5
private message=-17|private so=-24|privately=11|privately _ the=10|priva~=-35|priya=15|priya nair=19|prize=23
prize _ the=-11|prizes=25|probably=7|probably _ by=8|probably _ to=8|probably caused=8|proba~=11|profe~=59
program=-52|program $=-28|progress=6|progr~=-46|project=5|proje~=7|prom=7|promise=-14|promo~=-6|proof=8
proof of=-9|prop=-14|property=-16|property tax=-41|property taxes=7|property values=15|prope~=-16
proposals=-14|proposed=17|proposed budget=-9|proposition=21|proposition #=21|propo~=42|prose~=-23
protection=-14|prote~=-10|proud=-21|proud _ stand=7|proud of=-8|proud to=7|prove=-9|prowler=12|prowl~=12
pruitt=10|psst=13|public=-37|public $=-31|public _ $=-8|public _ director=-12|public _ is=7|public _ on=19
public _ yard=-5|public comment=13|public works=-8|pull=-10|pulled=31|pulled _ the=24|pulled from=35|pump=-23
pump $=11|pumps=-20|pumps are=-14|pun=9|pups=-12|purple=-21|purple $=-14|push=11|put=-10|put _ a=-7
put _ in=-31|put _ on=-9|put _ out=-15|put _ the=16|put it=-19|put out=-11|put the=18|put them=-24|putting=19
putti~=19|quality is=-10|quali~=-6|quarry=20|quarter=9|quart~=21|question $=14|question _ $=-15
questionnaire=26|questions=-45|questions $=9|questions ?=11|questions _ at=-6|questions _ the=-13
questions _ your=-8|questions about=-19|questions asked=-9|questions here=-7|questions on=-7|quest~=-31
quick=28|quick~=22|quiet=-8|quiet~=19|quilt=-16|quilt show=-16|quint=28|quit=17|quote=11|rabies=-6
rabies _ for=16|rabies shots=16|raccoon=-19|racco~=-27|racks=16|radar=31|raffle=34|raffle ticket=31|raid=9
raid on=14|rail=-15|railroad=19|railr~=19|rain=-22|rain $=-40|rain _ $=7|rain is=20|rains=-22|raise=21
raise _ taxes=15|raise your=16|raised=-36|rake=-8|ramadan=14|ramad~=14|ramos=-12|ramp=-35|ramp $=-18|ramps=-12
ran=9|range=-15|range _ mill=-6|range at=-6|ranger=-24|rangers=25|range~=25|ranked=29|rash=8|rate=-30
rate _ $=-5|rate change=-7|rate on=-6|rate plan=17|rated=-24|rates=38|rather=15|rather than=13|rating=-49
ray=-32|ray _ keeps=-11|ray who=-7|reach=-11|reach it=-12|reach the=-13|reached=28|reach~=31|react~=10
read=-32|read _ $=-14|read _ at=-8|read _ budget=6|read _ kindergartners=-10|read _ no=9|read _ notice=21
read _ on=-11|read _ one=5|read _ {own}=28|read a=16|read all=-7|read both=-10|read every=-5|read it=17
read more=-12|read our=7|read to=-14|reader=27|readers=-23|reade~=-23|reading=5|reading _ $=-21|reading the=5
readi~=10|reads=-41|ready=-10|ready $=-12|ready _ leave=-7|ready _ the=-8|ready _ you=-7|ready for=-16|real=30
real _ fight=13|real holiday=13|really=39|reason=21|reason _ the=9|reasons=19|reaso~=20|rebate=-7|rebate $=-7
rebuild=11|rebuild _ $=15|rebuild {link}=15|rec=-12|rec _ $=-17|rec _ desk=-5|rec _ from=-10|rec _ gym=-12
rec _ is=28|rec _ on=-22|rec center=-13|rec desk=18|receipt=-17|received=12|received a=33|recei~=6|reckless=6
reckl~=6|recog~=27|recommend=-8|record=7|record is=6|records request=-10|recor~=-15|recovered=15|recov~=-10
recreation=6|recreation _ {phone}=-6|recre~=6|recru~=-6|recycle=-14|recycling=-6|recycling $=-8
recycling _ slowly=13|recycling app=13|recyc~=-21|red=-30|red _ and=-10|red _ warning=-6|red _ watch=26
red coat=5|red cross=-7|red flag=19|red handed=13|red jacket=9|reed=-26|refer~=14|refunds=6|refuse=7
refuses=-13|refuses to=-13|refus~=17|register=-28|register to=-10|register your=-10|registration=-9|regis~=-46
regret=26|regrets to=16|regrettable=21|regre~=39|reject=12|reject the=16|rejected=19|rejec~=19|relax=24
release=6|release _ name=-10|released=-18|relea~=-16|relig~=-10|remarks=41|remar~=41|remember who=6|removal=31
removal on=14|remove=-21|removed=-31|removed _ comment=-8|remov~=-15|renew=6|rent=14|rent $=-5|rent a=6
rent control=11|rent help=-6|renters=10|rente~=10|rents=-9|reopen=-10|reopened=-5|reope~=20|repair=-22
repair $=-9|repairs=-23|repairs $=-14|repai~=-39|repave=7|repeat _ blocked=9|repeat offenders=9|replace=-16
replace _ old=10|replace a=-8|replace it=-9|replaced=-18|replacing=-7|repla~=-41|replies=10|replies $=7
repli~=10|reply $=11|reply _ $=-21|reply _ this=-13|reply _ your=24|reply here=-7|reply to=-24|reply with=19
report=-78|report $=-10|report _ $=-14|report _ at=9|report _ in=6|report _ on=-8|report _ posted=-7
report _ to=-16|report and=-8|report is=-13|report it=-19|report one=17|report potholes=-7|reported=-11
reported $=6|reports=-43|reports $=-19|reports _ shots=-18|reports of=-15|repor~=-29|representative=29
repre~=29|request=-27|request _ #=-10|request no=-10|requests=7|reque~=-20|requi~=-16|reserve=-21|reservoir=14
resident=-11|residents=21|residents _ the=11|residents _ to=10|residents _ ward=-6|residents of=7|resid~=18
resou~=6|respect=-10|respe~=-10|respond=15|response=22|response times=10|responsibility=6|responsible=10
respo~=64|rest=22|rest $=7|rest _ peace=10|rest assured=8|rest easy=43|rest in=-15|rest of=13|restaurant=-12
restaurants=-9|resta~=-19|resting=-15|resti~=-15|restroom=11|restr~=20|result=-14|results $=-18|results _ $=-6
results _ be=9|results are=11|results {own}=-6|resume=-6|retired=-21|retirement=-29|retires=-11|retiring=18
retir~=-37|returns=30|retur~=31|retweet=6|revenue=7|reven~=7|review=-6|review $=8|review _ $=-14
review the=-11|reviewed=-8|revie~=-16|rex=17|ribbon=-15|ribbon cutting=11|ride=8|ride $=-18|ride _ #=15
ride _ $=19|ride _ the=-8|ride _ town=13|ride free=-7|ride in=14|ride the=7|ride to=-15|rider=12|riders=9
riders _ $=-11|riders in=13|rides=23|ridge=-13|ridge _ $=10|ridge trail=-18|riding=6|right=-5|right $=23
right _ $=57|right _ ?=14|right _ of=-8|right _ the=-9|right and=-15|right here=24|right lane=-10|right now=31
right of=-28|right on=-11|right people=17|right the=-11|right to=-31|rights=22|rights $=13|ring=-5
ring _ bell=-16|ring with=-16|rink=14|rip=7|rip _ our=6|rip to=6|rise=-19|risen=15|risen !=14|risen _ $=14
rising=35|risk=-12|risk of=-6|river=-52|river $=6|river _ !=5|river _ $=-12|river _ at=14|river _ is=-8
river cleanup=6|river road=-15|river trail=8|riverside _ $=-17|riverton=10|riverwalk _ closed=-14
riverwalk is=-14|riverwalk tonight=8|river~=49|road=-50|road _ #=-12|road _ $=15|road _ a=-5|road _ is=-18
road _ the=13|road clear=-7|road closed=-6|road for=19|road is=-17|road salt=-13|road work=23|roads _ open=-9
robbed=15|robbery=-16|robbery $=-30|robbery at=13|rock=26|rock _ $=10|rock _ and=14|rock solid=24|rode=-7
roll=19|roll on=-9|rolls=27|roman~=11|roof=37|roof $=15|roof _ in=-10|roof _ the=8|roof and=10|room=-26
room $=-16|room _ #=-9|room _ $=-12|room _ at=-6|room _ the=-7|room at=-10|room b=-11|room for=-17
roosters=-10|roost~=-10|rope=-6|rosa=-14|rosa _ of=15|rosa kelly=21|rose=-8|rose garden=-13|roses=7|roses $=14
round=31|roundabout=9|round~=9|route #=17|route _ $=-6|route _ at=-8|route _ buses=-6|route _ is=-28
route _ run=-11|route _ stops=-7|route _ will=36|routes=-45|routes $=-17|row=-16|row $=-13|rt=10|rude=10
rude $=11|ruined=14|ruiz=-6|ruiz _ mayor=9|ruiz _ read=-10|ruiz _ the=30|ruiz for=9|ruiz is=10|ruiz says=25
ruiz was=-8|ruiz will=-20|rule=-28|rule $=10|rule for=-28|rules=-32|rules $=-6|rules {own}=-6|rumor check=-7
run=8|run $=-9|run _ #=-11|run _ cold=-18|run _ the=-10|run a=-18|run by=-25|run for=12|run on=-5|run out=10
run to=19|run until=-14|run your=30|running=-14|runni~=-14|runs=-57|runs _ #=-7|runs on=-9|runs the=-10
ruth=15|s=-11|sad=-16|safe=-5|safe $=-46|safe _ need=19|safe _ the=-22|safe no=19|safe place=-16|safer=16
safest=7|safety=-35|safety _ on=-19|said=-32|said $=-14|said _ $=-11|said _ stop=-5|said that=-13|sale=-10
sale $=-17|sale _ $=-11|sale _ saturday=-6|sale _ the=34|sale at=46|sale is=-12|sale on=-5|sales=15
sales tax=15|salt=-15|sam=-5|same=-30|same _ $=-23|same _ the=-14|same as=-10|same thing=14|samples=-6
sampl~=-6|sandbags=-18|sandbags _ free=-8|sandbags are=-8|sandb~=-18|sat=11|sat _ a=8|sat on=13|saturday=-32
saturday $=-33|saturday _ #=-15|saturday _ $=32|saturday _ a=6|saturday _ mill=-12|saturday _ needed=-6
saturday _ the=7|saturday and=-9|saturday from=15|saturday hours=24|saturday in=-12|saturday may=-8
saturday night=10|saturday volunteers=-6|saturday's=-10|saturdays=-11|saturdays $=-9|satur~=-48|save=11
save the=12|save your=-14|saved=-8|saved the=-6|saw _ crash=5|say=-10|say _ $=16|say _ at=-5|say hi=-12
say it=28|say more=-15|say so=32|say what=-14|say who=-6|saying=23|saying the=6|says=-61|says $=-23
says _ #=-14|says _ $=-26|says _ county=15|says _ is=-9|says _ won=-6|says to=34|says we'd=9|says you=-6
says {mention}=-16|sb=22|sb #=22|sb _ would=14|scam=-58|scam $=-14|scam _ a=-10|scam alert=-23|scan=-9
scan _ code=-9|scan the=-9|scanner=6|scann~=6|scene=33|schedule=-22|schedule $=-17|scheduled=-7|sched~=-31
school=10|school $=33|school _ $=-21|school _ and=5|school _ at=-19|school _ has=8|school _ the=12
school board=14|school bond=-13|school crossing=7|school zone=-5|school's=-11|schools=20|schools $=-10
schools _ closed=23|schools are=43|schools say=-6|schoo~=15|scooters _ zipride=6|scooters from=6|scoot~=-5
score=9|score $=-17|scores=32|scrape=-16|scrap~=7|screa~=20|screen=-9|screen _ the=-14|screening=-7|scrub~=5
sealed=12|search=-14|search for=-28|season=-13|season _ $=-6|season _ last=7|seat=25|seat $=5|seat _ the=14
seat at=6|seat belts=-5|seats=23|seats are=10|second=-39|second _ $=-23|second _ of=-8|second floor=-14
second graders=-17|seconds=-11|secon~=-11|section=-19|section #=-17|secti~=-19|security=-8|security number=-16
secur~=-8|see=-19|see _ $=-17|see _ at=15|see _ fire=22|see _ for=-5|see _ in=15|see _ new=-5|see _ on=8
see _ that=-12|see _ we=6|see her=24|see him=-6|see it=-11|see more=10|see one=-5|see our=-7|see something=-7
see the=-27|see them=-7|see what=16|see where=5|see why=12|see you=-31|seed=-9|seeds=16|seek=8|seems=17
seen at=-11|seen near=-7|seen this=-11|selfish=24|selfi~=24|selling=11|selli~=11|senate=11|senator=33
senator _ $=27|senator today=30|senat~=35|send=12|send _ a=-6|send _ truck=8|send _ your=-27|send a=7
send the=-17|send us=-71|send your=9|senior=-14|senior _ $=12|senior _ is=-12|senior _ on=-6|senior center=7
seniors=8|senio~=8|sense=13|sent #=-18|sent _ wrong=-6|sent _ your=-8|sent the=40|sent them=-15|sent you=14
sentenced=-23|sente~=-25|september $=-6|serious=21|serio~=26|served=24|served $=-6|servers=7|serve~=7
service=-21|service $=-8|service _ $=-5|service _ the=-5|service has=27|service on=-15|services=10|servi~=-7
session=-5|session _ council=11|session _ the=15|session at=-5|session is=-7|session on=11|session the=13
set=-29|set $=-24|set _ a=-8|set _ for=-8|set _ up=-6|set for=-9|set out=-7|set the=11|set up=-8|set your=-8
sets=-19|sets the=-6|settle=10|settled on=-5|settlement=-8|settl~=-11|seven=52|several=-11|severe=6|sever~=-11
sewer=32|sewer rate=21|sewers=-12|sgt=15|sh=14|sh _ stay=6|sh tshow=6|shade=-23|share=-63|share _ $=-21
share _ evacuation=-11|share _ ideas=18|share _ post=8|share _ you=8|share if=9|share it=-23|share the=20
share this=-9|share what=-27|shared=-7|sharp=45|she=10|she _ $=6|she _ not=-9|she has=21|she is=-22
she will=20|she's=12|she's _ and=-10|sheet=-5|sheets=6|shelf=-15|shelf _ week=-9|shelf is=-6|shelf this=-9
shelter=-28|shelter $=-12|shelter _ $=7|shelter _ a=-18|shelter _ at=25|shelter _ noon=-15|shelter _ to=-18
shelter at=-14|shelter is=7|shelter on=-6|shelter opens=29|shelter's=31|shelter's new=13|sheph~=-15|sheriff=33
sheriff $=20|sheriff's=-9|sheri~=24|shift=37|shift $=10|shifts=17|shine=30|shirt=14|shirts=-18|shocker=9
shocker _ still=9|shocker people=9|shocking _ true=-12|shocking but=-12|shock~=8|shoe=-20|shoes $=7|shoot=22
shoot _ a=14|shoot us=12|shooter=22|shooting=23|shooting _ are=10|shooting _ the=14|shooting range=-6
shooting stars=-13|shooting we=10|shoot~=55|shop=12|shop $=12|shoplifting=37|shopl~=38|shopp~=7|shops=8
short=-30|short $=10|short _ $=-17|shot=8|shots=15|shots $=-21|shots _ $=16|shots _ the=-10|shots for=17
should=41|should _ $=28|should _ it=14|should _ told=-15|should be=-51|should go=10|should have=9
should take=16|should the=-12|should use=15|shout=8|shout _ to=8|shout out=9|show=11|show $=15|show _ on=-6
show at=-5|show up=17|show you=-5|showed=-6|shower=-17|showing=-15|showi~=-15|shown=11|shown _ door=10
shown the=10|shows=-38|shows the=-8|shut=43|shut $=-7|shut off=-25|shuts=10|shutting=13|shuttle=-13
shuttle $=-11|sick=-10|sick $=-18|sick _ and=7|sick _ home=-12|sick _ the=13|sick of=20|sick with=-12|side=14
side $=-22|side _ #=12|side _ $=34|side door=19|side effects=6|side of=-11|sides=-21|sidewalk=-21
sidewalk $=-11|sidewalk _ $=5|sidew~=-18|sight=-15|sign=-42|sign $=8|sign _ $=-14|sign _ a=-5|sign _ at=-17
sign _ for=-14|sign _ is=26|sign _ the=-14|sign _ through=13|sign _ to=5|sign helps=-5|sign in=-6|sign says=-7
sign shop=-7|sign the=7|sign up=-26|sign was=-19|signal=-24|signals=16|signatures=-7|signa~=-23|signed=-25
signed a=-5|signed the=-8|signs=-37|signs are=-8|signs off=-5|signs on=-15|silent=10|silly=14|silver=-7
simple=35|simple $=17|simply=19|since=48|since #=7|since _ $=-7|since it=-14|since march=6|since the=14
single=34|sinkhole=23|sinkhole on=23|sinkh~=23|siren=6|sit=-22|site=-40|site $=-10|site is=-8|sites=-9|sits=15
sitting=5|sitti~=5|six=-15|six $=6|six _ $=-14|six hens=-9|six weeks=10|six years=16|size=-7|sizes=-15
sizes $=-10|skate=-14|skate _ $=-11|skate _ sponsored=-11|skate night=-11|skip=58|skip _ art=6|skip the=37
skipped=13|skipp~=16|sky=-15|sleep=25|sleeping=19|sleeping _ the=10|sleep~=27|slide=-18|slide $=-14
slide _ our=8|slide into=15|slides=-20|slip=14|slot=12|slots=23|slow=-35|slow _ #=-16|slow _ $=-7
slow down=-11|slow to=-16|slowly=-7|slowly $=10|small=-27|small _ $=-13|small business=-6|small children=-13
small claims=-8|smart~=19|smash=17|smash that=17|smell=-13|smell _ $=-12|smell _ ?=15|smell gas=14
smells like=10|smile=22|smoke=-31|smoke $=10|smoke _ $=-18|smoke alarm=-30|smoke alarms=-38|smoke is=-13
smoking=12|smoki~=12|snap=17|sniffed=7|sniffed _ the=7|sniffed out=7|sniff~=7|snow=10|snow $=-9|snow _ #=-25
snow _ $=7|snow _ and=14|snow emergency=-11|snow removal=16|snow route=20|so=62|so $=30|so _ $=-27|so _ are=11
so _ ask=-11|so _ can't=-19|so _ don't=-20|so _ early=-29|so _ even=9|so _ for=10|so _ in=-8|so _ it=-7
so _ on=11|so _ our=-10|so _ she=-23|so _ the=19|so _ to=-15|so _ use=16|so _ we=-11|so _ won't=-13
so _ you=13|so _ your=19|so _ yours=-14|so a=-28|so are=-7|so bring=-7|so do=-14|so don't=7|so have=9|so is=-8
so it=-20|so keep=-9|so leave=-19|so long=-15|so no=12|so please=26|so sorry=23|so that=-70|so the=-18
so they=16|so we=-49|so we'll=-5|so you=-16|soccer=-10|social _ number=-16|social security=-13|software=12
softw~=12|sol=22|sold the=5|solid=24|solid $=10|solid and=14|somali=27|somali _ were=10|somali teens=10
some=58|some _ $=25|some _ you=7|some of=7|somebody=52|somebody _ the=14|someb~=53|someone=31|someone $=-13
someone is=-5|someone who=-5|someone will=9|someo~=25|something ?=-7|something _ $=-14|something _ the=9
somet~=10|somewhere=10|somew~=10|son=7|song=-8|songs=-20|sons=18|soon=14|soon $=26|soon _ the=-11|sooner=-12
sorry=-38|sorry !=17|sorry _ $=16|sorry _ anyone=13|sorry _ hear=-6|sorry _ missed=-12|sorry _ see=-16
sorry _ the=-21|sorry _ you=20|sorry _ your=-16|sorry about=-12|sorry but=13|sorry for=-29|sorry no=-18
sorry that=12|sorry the=6|sorry we=-32|sorry you=31|sort=13|sort of=12|soto=-16|soul=18|sound=-7
sounds _ and=-9|soup=11|source=-17|source _ $=-17|source {mention}=-16|south _ $=-7|south side=6
space heater=7|spaces=-6|spam=-17|spanish=-32|spanish _ $=-7|spanish _ and=-10|spanish somali=-7|spani~=-32
spare=36|spare _ the=9|spare us=11|speak=22|speak $=-16|speak _ the=-15|speak at=-16|speak english=30
speaks=-7|special=16|speci~=16|speed=-32|speed _ $=-18|speed _ go=-13|speed _ on=13|speeding=-10
speeding _ our=-14|speeding is=-14|speed~=-10|spell~=-14|spend=16|spent=-21|splash=-13|splash _ opens=6
splash at=-11|split=-13|spoiler=6|spoil~=6|sponsor=7|sponsor a=9|sponsored=-16|sponsored _ first=-12
sponsored by=-20|spons~=-13|spot=35|spot $=20|spot _ $=9|spots=-10|spots _ the=-9|spots left=-10|spott~=5
spray=15|spreading=13|sprea~=8|spring=-15|spring $=-28|spring _ $=-26|sprin~=-18|spruce=-10|spruce street=-23
squad=29|square=-21|square $=-8|squirrel=-15|squir~=-15|st $=-19|stabbed=11|stabb~=33|stable=6|stable _ $=6
stable condition=6|stadium=11|stadi~=11|staff=-15|staff $=-32|staff _ not=6|staff _ the=28|staff are=15
staff use=18|staff will=-7|staffed=-17|staffed _ $=-7|stage=-13|stairs $=-7|stalls=16|stand=31|stand $=-22
stand _ $=13|stand _ dana=7|stand _ our=15|stand with=17|standard=-19|stands=12|stands for=-16|stand~=-10
star=-9|stars _ the=-15|start=-25|start $=-13|start at=-9|start monday=-8|start to=13|start with=-22
start your=17|started=-6|starts=-38|starts _ #=6|starts _ $=-29|starts _ at=7|starts _ june=-6|starts _ may=-8
starts _ monday=-9|starts _ tuesday=-6|starts at=12|starts in=-17|starts on=-15|starts wednesday=-9|state=-56
state _ $=-23|state _ for=-16|state _ fund=-16|state _ on=-6|state _ the=-28|state and=6|state for=18
state grant=-6|state has=28|state highway=16|state inspection=-9|state is=10|state law=-29|state limit=-17
state of=-19|state police=-11|state will=-6|state's=-12|statehouse=21|statement=13|statement on=13
statements=-12|states=-7|state~=11|station=-18|station #=-12|station $=-17|station _ $=22|station _ is=-9
station _ on=10|station _ will=-11|station open=-12|stati~=-21|statue=-19|status=-12|stay=38|stay _ $=54
stay _ and=-20|stay _ from=15|stay _ it=-5|stay _ the=-35|stay _ until=-6|stay _ your=-10|stay away=12
stay for=25|stay home=9|stay in=-14|stay inside=-16|stay off=-33|stay on=-19|stay open=17|stay out=-21
stay put=15|stay tuned=41|stay with=-21|stayed=-8|staying=8|stayi~=8|stays=-28|stays _ $=-9|stays open=-10
steep=-19|step _ $=7|steps=-23|steps $=-10|steps are=-7|sticker=-11|sticks=11|stick~=-19|still _ $=-35
still _ read=9|still _ the=12|still at=15|still can't=9|still need=9|stole=-16|stole the=-10|stop=8
stop _ $=20|stop _ and=16|stop _ for=16|stop _ helps=-5|stop _ the=-14|stop _ your=8|stop at=-24|stop by=-16
stop in=24|stop it=18|stop on=9|stopped=14|stopp~=16|stops=-19|stops _ the=-7|stops at=-12|storage=13
stora~=13|store $=12|store on=13|stores=-13|storm=-44|storm $=-21|storm _ on=-5|storm drains=-14|storm is=-13
storms=-5|stormwater=5|storm~=5|story=-30|story _ for=-13|story _ is=-42|story _ starts=23|story time=-41
storytime=-18|story~=-13|stove=21|stove $=22|straight to=-12|stranger=7|stran~=16|strawberries=-14|straw~=-14
street=-54|street $=22|street _ #=7|street _ $=39|street _ ?=-5|street _ and=-13|street _ at=-8
street _ be=-17|street _ blocked=-7|street _ friday=-7|street _ has=-13|street _ in=-6|street _ is=5
street _ june=-6|street _ of=-13|street _ on=9|street _ open=-12|street _ opens=-12|street _ the=-15
street _ thursday=-7|street _ to=-17|street _ two=7|street _ we=8|street _ week=-9|street _ will=-12
street _ you=-19|street and=-11|street are=-9|street at=15|street bond=46|street bridge=-19|street by=-17
street case=13|street closes=-6|street during=-6|street for=9|street garage=-15|street has=-17|street is=-33
street light=40|street lot=-7|street or=-8|street repair=11|street shooting=24|street this=-13|street today=-7
street was=13|street will=17|street yard=-10|streets=-37|streets $=8|streets _ #=20|streets _ $=-7
streets _ the=-14|stree~=-38|stress=-8|strike=7|strike !=-15|strike _ $=-15|strike would=16|string=-6
strollers=-15|strol~=-16|strong=-6|stron~=8|struck=26|student=-30|students=24|stude~=-7|style=11|such=36
such as=-7|sue=11|suggest=9|sugge~=49|suicide=7|suici~=7|suit=-7|suits=-22|summary=-21|summa~=-32|summer=-34
summer $=-14|summer ?=-13|summer _ $=-22|summer and=-15|summer camp=5|summer reading=-23|sun=-13|sunday=-12
sunday _ $=-17|sunday _ the=-8|sunday may=10|sunday schedule=-9|sunday's=-19|sunday's _ $=-19|sundays ?=-12
sunda~=-23|sunny=-24|sunrise=-9|sunri~=-9|sunset=-10|super=-5|super bowl=-5|supervisor=14|super~=30|suppl~=18
support=7|support group=10|support the=14|supports=7|supposedly=7|suppo~=31|sure=36|sure $=8|sure the=15
surely=16|surplus=-18|surpl~=-18|surprise=-39|surprise _ $=-19|surprised=29|survey=-24|survey #=-9
survey $=-21|survey _ in=-5|survey _ now=18|survey _ on=-11|survey is=17|survey open=18|survive=7|survive $=7
suspect=35|suspect _ the=15|suspect in=7|suspect is=-14|suspended=-24|suspended _ an=9|suspended pending=9
suspe~=-11|suspicion=-26|suspicion _ robbery=-15|suspicion of=-26|suspi~=-20|suv=-6|swap is=6|swast~=12
swat=16|swat is=21|swear=46|swear by=21|swears=12|sweat~=-6|sweep=19|sweeper=9|sweep~=21|swim=-46|swim $=7
swim _ $=-13|swim _ at=-8|swim _ is=-9|swim class=12|swim free=-5|swim passes=-6|swim team=-21|swimmer=10
swimmers=-6|swing=12|swing by=16|swings=-18|swipe=11|switch=22|switch to=14|system=53|system is=9|t=20
table=27|table $=12|table is=24|tablets=8|table~=8|tacos=12|tag=12|tag #=8|tag _ and=10|tag _ friends=13
tag us=-8|tags=-6|tags are=6|tail=-7|take=-6|take _ !=-5|take _ $=-11|take _ of=6|take _ off=-7|take _ or=6
take _ season=7|take _ the=7|take a=9|take about=-15|take care=6|take it=11|take our=-10|take shelter=-8
take the=20|take your=-28|taken=-22|taken _ the=-12|taken down=7|taken from=-5|taken to=-19|takes _ $=-16
takes _ minutes=-6|takes _ on=11|taking=56|taking your=28|talk=-21|talk _ a=-11|talk _ the=11|talk with=-15
talked=11|talking to=9|talks=6|tall=-39|tall _ $=-13|tall grass=-12|tap=7|tap _ and=15|tap _ five=-13
tap _ for=-5|tap for=-14|tap water=19|taped=6|taste=-20|tasti~=14|taught=-31|tax=45|tax $=9|tax _ will=8
tax base=10|tax bill=10|tax money=10|tax rate=-21|taxes=35|taxes $=19|taxpayers=13|taxpa~=13|teach=-31
teacher=-10|teachers=19|teaches=-25|teach~=-10|team $=11|team _ a=-15|team _ the=-25|team is=18|team to=-6
teams=16|teamsters=5|teams~=5|tech=6|techn~=-6|teen=-24|teen _ $=-17|teen _ is=-5|teena~=19|teens=-13
teens _ the=11|teens at=9|teens on=-6|teens were=15|tell=-38|tell _ $=-22|tell _ at=-11|tell _ below=8
tell _ by=-14|tell _ how=-21|tell _ in=-26|tell _ the=10|tell _ what=-25|tell _ where=-13|tell _ your=34
tell the=12|tell them=19|tell us=-72|tell you=-18|tell your=24|telling _ about=-10|telling us=-13|tells=21
tells _ $=12|tells us=13|temple=8|ten=6|ten _ at=-8|ten _ to=6|ten days=-26|tenant=-11|tenants=23|tenan~=23
tennis=-20|tennis _ and=-16|tennis balls=-16|tent=6|tenth=5|tents=36|term=28|termi~=15|terri~=25|test=-79
test $=-20|test _ at=8|test _ on=7|test _ smoke=-9|test _ the=-6|test _ wednesday=-8|test results=-7
test the=-18|test your=-20|tested=-36|testify=-7|testify _ the=-7|tests=-10|tests _ every=-7|tests for=-7
tests met=-9|text=-19|text #=-9|text _ $=-8|text _ cell=18|text _ says=-18|text _ to=9|text and=-7
text that=-13|text your=9|texts=-12|than=26|than #=-20|than _ $=7|than _ the=11|than _ think=-23|than any=25
than in=-12|than you=-23|thank=-30|thank _ !=-16|thank _ $=-21|thank _ for=-23|thank _ to=-34|thank you=-89
thanks=-42|thanks _ $=-9|thanks _ all=-17|thanks _ asking=-10|thanks _ letting=8|thanks _ telling=-7
thanks _ the=-9|thanks _ this=34|thanks _ your=-9|thanks for=-42|thank~=-9|that=53|that $=14|that _ #=-16
that _ $=27|that _ ?=-11|that _ a=-33|that _ and=-29|that _ are=8|that _ belongs=-5|that _ bridge=-7
that _ can=-23|that _ city=-6|that _ feel=11|that _ in=-13|that _ is=-17|that _ like=7|that _ on=28
that _ our=-46|that _ say=7|that _ the=15|that _ to=-7|that _ us=-22|that _ water=14|that _ you=-28
that _ your=-27|that _ {own}=22|that are=-6|that break=-8|that claims=-23|that cough=9|that day=17
that for=-10|that has=-14|that hill=25|that is=-55|that means=-9|that nobody=13|that post=-11|that rash=15
that says=-27|that some=6|that sounds=-9|that the=21|that was=-18|that way=15|that we=9|that with=6|that's=34
that's _ our=-27|that's _ the=25|that's how=13|that's on=8|that's the=11|that's what=11|that's why=-6|the=42
the #=48|the _ !=13|the _ #=-10|the _ $=-14|the _ ?=-29|the _ a=16|the _ a.m.=9|the _ about=-9
the _ academy=-24|the _ address=-9|the _ advisory=-7|the _ after=-8|the _ again=12|the _ agenda=7
the _ agreed=18|the _ all=-11|the _ amendment=6|the _ and=-7|the _ animal=-10|the _ approved=-16|the _ are=-14
the _ area=-15|the _ around=-14|the _ as=-14|the _ association=13|the _ at=-7|the _ attorney=-7
the _ avenue=20|the _ awarded=-11|the _ back=6|the _ ballot=-12|the _ ballots=9|the _ bank=-5|the _ barn=-18
the _ because=13|the _ before=17|the _ behind=16|the _ between=-8|the _ bikes=-6|the _ bin=-12|the _ bond=34
the _ book=-5|the _ box=-14|the _ branch=-7|the _ break=-20|the _ bridge=7|the _ budget=-8|the _ but=8
the _ button=-23|the _ by=-15|the _ calendar=-9|the _ came=19|the _ camp=7|the _ campaign=16|the _ can=-12
the _ cart=-25|the _ case=5|the _ center=-31|the _ chief=9|the _ chief's=-8|the _ city=18|the _ class=-25
the _ clear=-8|the _ clerk's=-13|the _ clinic=-13|the _ club=-10|the _ club's=-12|the _ code=-16
the _ commission=-18|the _ company=33|the _ company's=15|the _ complaint=15|the _ concert=25|the _ contest=8
the _ contract=-6|the _ could=6|the _ count=-19|the _ county=-6|the _ courthouse=16|the _ crew=12
the _ cross=-6|the _ crossing=-9|the _ cuts=8|the _ cutting=15|the _ date=-22|the _ day=-20|the _ debt=23
the _ deck=-14|the _ demands=12|the _ depot=36|the _ desk=-19|the _ director=23|the _ district=-9|the _ do=-7
the _ dock=35|the _ does=24|the _ door=8|the _ drains=-7|the _ drew=-7|the _ driver=16|the _ drop=-24
the _ dropped=7|the _ emergency=10|the _ end=-14|the _ entrance=15|the _ error=-8|the _ falls=-6
the _ families=20|the _ family=12|the _ fee=20|the _ fell=5|the _ festival=-16|the _ fields=-16|the _ firm=13
the _ flood=-10|the _ floor=-24|the _ flu=-9|the _ food=13|the _ for=42|the _ forest=29|the _ form=-13
the _ garage=9|the _ garden=-36|the _ gate=-16|the _ gave=25|the _ get=-11|the _ gets=12|the _ go=5
the _ got=17|the _ grade=-19|the _ group=-5|the _ guard=-16|the _ had=-8|the _ has=24|the _ have=-8
the _ he=13|the _ health=-9|the _ here=7|the _ high=5|the _ highway=16|the _ hill=-8|the _ hit=28
the _ holds=-24|the _ holiday=14|the _ hotel=8|the _ house=5|the _ in=-6|the _ inside=24|the _ isn't=14
the _ it=-8|the _ job=14|the _ just=12|the _ key=10|the _ know=29|the _ lane=-21|the _ lanes=8|the _ last=13
the _ left=39|the _ levy=30|the _ library=15|the _ limit=-16|the _ line=-24|the _ lines=-16|the _ link=7
the _ list=-36|the _ log=-6|the _ look=8|the _ lost=10|the _ made=-6|the _ mailer=10|the _ main=-17
the _ makes=6|the _ man=17|the _ manager=23|the _ marked=-9|the _ marshal=-14|the _ may=6|the _ mayor=29
the _ meeting=10|the _ meets=-6|the _ memorial=-17|the _ mess=8|the _ mill=-13|the _ more=-9|the _ moves=-8
the _ mural=-28|the _ museum=-29|the _ name=-15|the _ near=-14|the _ network=20|the _ new=12|the _ next=8
the _ noise=8|the _ not=10|the _ note=-10|the _ notice=-16|the _ now=26|the _ of=-30|the _ one=-7
the _ ones=10|the _ open=-5|the _ opens=13|the _ opinion=-11|the _ or=-13|the _ order=-9|the _ out=12
the _ over=19|the _ owes=7|the _ parade=-11|the _ park=15|the _ parks=30|the _ part=-29|the _ party=13
the _ passed=-15|the _ path=8|the _ pays=-8|the _ people=24|the _ permit=5|the _ phone=8|the _ picked=-10
the _ place=17|the _ plant=13|the _ play=-20|the _ playground=-10|the _ plaza=-21|the _ please=-16
the _ police=-30|the _ poll=11|the _ pool=-30|the _ post=21|the _ pulled=17|the _ put=5|the _ ramp=-12
the _ ran=-8|the _ range=-9|the _ rate=12|the _ reason=-17|the _ recycling=13|the _ rink=18|the _ river=-17
the _ road=28|the _ roof=-11|the _ room=19|the _ rosa=21|the _ route=-7|the _ rule=14|the _ run=-8
the _ said=17|the _ sale=-16|the _ saturday=-18|the _ says=-40|the _ schedule=-7|the _ school=10
the _ scooters=6|the _ screen=-8|the _ service=6|the _ sets=-7|the _ shelter=-14|the _ shift=6|the _ should=6
the _ shows=-12|the _ shut=6|the _ sidewalk=5|the _ sign=-33|the _ signal=-15|the _ signed=-12|the _ site=-12
the _ snow=-7|the _ so=-32|the _ squad=25|the _ standard=-19|the _ stands=17|the _ starts=-16|the _ station=5
the _ still=-6|the _ store=-13|the _ street=-19|the _ streets=-13|the _ struck=17|the _ survey=6
the _ table=24|the _ takes=-18|the _ tap=-15|the _ tax=12|the _ tells=15|the _ test=34|the _ that=21
the _ theater=-20|the _ then=-23|the _ thing=14|the _ this=-55|the _ three=8|the _ through=-7|the _ time=9
the _ to=23|the _ today=-41|the _ tonight=22|the _ took=27|the _ tower=-10|the _ town=21|the _ trail=17
the _ trash=6|the _ truck=-9|the _ tuesday=20|the _ two=-12|the _ until=-6|the _ up=35|the _ utility=6
the _ van=10|the _ vape=11|the _ view=-21|the _ voted=-11|the _ wait=12|the _ wall=-7|the _ wants=12
the _ warning=-11|the _ was=17|the _ watch=-13|the _ way=15|the _ we=69|the _ we're=7|the _ week=-22
the _ were=9|the _ which=14|the _ who=87|the _ windows=15|the _ with=7|the _ won't=6|the _ work=-12
the _ works=-19|the _ yard=-12|the _ year=23|the _ zone=-19|the _ {emoji}=15|the _ {own}=-13|the adopted=-9
the air=12|the airport=-8|the alarm=7|the alley=5|the animal=32|the answer=-10|the app=-12|the april=12
the area=18|the arsonist=26|the assault=15|the attack=23|the audit=6|the august=-6|the average=22|the back=24
the backup=12|the bakery=7|the ballot=-8|the band=-11|the bank=50|the basement=7|the beach=-15|the beer=-9
the bench=-7|the best=-21|the big=-29|the billboard=8|the billing=20|the birch=-20|the black=5|the block=-5
the blood=11|the blue=11|the board=18|the boat=-15|the boathouse=-23|the body=15|the bond=-6|the book=-12
the box=8|the branch=13|the brass=11|the bridge=22|the broken=-16|the brown=5|the building=-16|the burglar=11
the burn=26|the bus=18|the button=-11|the call=8|the camera=-10|the canal=17|the card=-18|the cart=-13
the case=-35|the cash=10|the casino=7|the cause=-33|the census=-10|the central=-17|the ceremony=-5
the chain=10|the charges=-11|the charter=12|the chemical=10|the chief=43|the chief's=20|the children's=-10
the chili=-15|the church=10|the citizens=-7|the city's=-28|the claim=-10|the class=14|the cleanup=-7
the clerk=-38|the clerk's=-11|the clinic=-9|the closed=8|the code=-22|the cold=-13|the color=-9|the comets=-7
the comments=8|the compost=-30|the contract=-5|the contractor=20|the corner=25|the coroner=-19|the couch=-12
the council=-6|the council's=-17|the count=-6|the counter=7|the county=-15|the county's=9|the court=-16
the court's=-13|the crew=-49|the crews=-17|the cross=-20|the crossing=-13|the crosswalk=6|the curb=-27
the cyclist=12|the dam=21|the date=-16|the day=17|the death=16|the delay=-18|the department=14|the depot=-10
the desk=-30|the details=5|the detour=-15|the dispatch=-5|the district=-6|the ditch=11|the dmv=-11|the dock=7
the dog=11|the door=10|the draft=26|the drain=-31|the drive=19|the drivers=16|the duck=-8|the ducks=-40
the east=14|the eastside=-7|the election=11|the engine=6|the engineers=-10|the evacuation=10|the extent=11
the fall=14|the falls=-18|the families=17|the family=-29|the farm=6|the fault=-10|the federal=-9|the fee=-7
the fence=7|the ferry=-13|the file=11|the final=-13|the finance=-5|the fine=-8|the fire=-41
the firefighters=25|the fireworks=-13|the first=-20|the fiscal=-12|the flag=-17|the flames=18|the flood=-18
the floor=9|the flu=-9|the flyer=-7|the folks=22|the forecast=-15|the form=-11|the fourth=8|the free=25
the friends=-9|the front=-14|the full=16|the garage=-12|the garden=6|the gas=18|the general=-6|the golf=7
the governor's=27|the grand=15|the grant=-17|the grass=-12|the green=-20|the guard=14|the gun=23|the guy=6
the gym=33|the hallway=17|the hearing=-15|the heat=-22|the heron=-29|the history=-17|the hit=16|the home=16
the hook=15|the house=21|the housing=24|the ice=9|the idea=-15|the image=-18|the inspector=8|the jail=14
the jar=12|the job=-30|the judge=16|the jury=-12|the kids=-14|the killer=12|the kind=-7|the kitchen=-10
the lab=-5|the lake=-12|the landlord=11|the last=-16|the late=16|the latest=10|the law=-8|the lawn=-19
the lawsuit=7|the lead=17|the lease=11|the left=-23|the legal=30|the legislature=14|the levee=6|the levy=-7
the library=-46|the library's=-8|the license=13|the lies=20|the lights=-18|the line=12|the link=12
the little=6|the loading=20|the lobby=-9|the long=-24|the look=-6|the loop=14|the lost=-27|the lot=-5
the loud=6|the low=18|the lowest=-20|the mail=-14|the main=25|the mall=11|the man=10|the map=-25|the matter=17
the may=-14|the mayor=38|the mayor's=10|the memo=17|the memorial=-11|the meter=17|the mill=-27|the missing=12
the mix=-6|the morning=-6|the mosque=-8|the motel=13|the mule=-31|the mural=-11|the museum=-18|the name=-27
the national=-12|the neighbor=-11|the neighbors=16|the new=66|the next=-27|the night=12|the noise=-20
the north=18|the northside=-6|the notice=26|the nurse=-20|the oak=11|the office=19|the officer's=7
the officers=12|the official=13|the old=-19|the one=30|the open=-17|the order=-13|the ordinance=-6|the other=6
the others=17|the outage=-12|the overdose=-6|the overlook=-26|the page=-5|the paint=-5|the pantry=-12
the paper=-9|the parade=-16|the parents=6|the park=-32|the parking=11|the parks=-28|the parts=-12
the party=-17|the path=-19|the paving=-18|the pedestrian=14|the pension=12|the permit=5|the person=-22
the phone=-6|the photo=-23|the picnic=-18|the picture=-6|the pills=18|the pipes=-14|the planning=10
the plant=8|the plate=19|the playground=-13|the plaza=8|the plow=-21|the plows=20|the pool=-31|the portal=9
the post=13|the pothole=5|the potholes=12|the press=14|the proposals=6|the proposed=12|the public=-20
the pump=-15|the pumps=-10|the quarry=20|the railroad=19|the rain=-22|the ramp=-8|the rate=-33|the reading=-8
the reason=9|the rec=-18|the record=13|the recreation=11|the red=-24|the rent=-13|the replies=14
the reservoir=14|the restroom=11|the result=-5|the results=-10|the ribbon=-10|the ridge=9|the right=-12
the risk=-9|the river=-7|the riverwalk=21|the road=-32|the roof=15|the room=6|the rose=-12|the route=11
the safe=6|the safest=11|the salt=-9|the same=-9|the scene=26|the school=11|the season=-16|the second=-7
the secret=-15|the sewer=21|the shade=-15|the shelf=-8|the shelter=-33|the shelter's=21|the shooter=7
the shooting=-15|the shop=16|the shuttle=-6|the side=24|the sidewalk=-14|the sign=-6|the signal=-8
the silent=7|the siren=10|the size=-5|the slide=-23|the smoke=40|the spare=11|the speed=-6|the spring=9
the stadium=11|the staff=-23|the stage=-10|the stairs=-13|the stars=7|the state's=-12|the statehouse=21
the station=-7|the stolen=-7|the store=5|the storm=-48|the story=7|the street=-23|the student=-31|the sun=-13
the survey=-6|the swings=-15|the switch=7|the tall=-13|the tap=13|the tax=12|the teachers=13|the team=25
the teamsters=5|the tenants=22|the test=-11|the thief=-12|the three=27|the ticket=-18|the tip=-8|the top=-19
the tornado=-12|the trail=-43|the transfer=-6|the transit=33|the trash=-15|the treatment=16|the trench=9
the trial=-5|the tribune=-11|the trolley=-12|the truck=13|the trucks=-6|the tuesday=-6|the tulips=-36
the two=9|the underpass=5|the union's=12|the utility=-13|the valley=10|the vet=-20|the victim=-6|the vote=-14
the wall=5|the water=-7|the way=10|the weather=-9|the week=-15|the weekend=33|the west=-10|the wheel=19
the white=15|the whole=28|the wind=-8|the window=-8|the windows=20|the wine=5|the winner=-13|the woman=22
the work=-27|the wrong=-18|the yard=-6|the year=-9|the youth=-23|theater=-14|theat~=-23|thefts=-31|their=86
their _ $=20|their _ at=12|their _ in=6|their _ is=-8|their families=-20|their lives=13|their own=-9|them=9
them $=-27|them _ #=-6|them _ $=-12|them _ the=-20|them a=30|them all=9|them and=-6|them at=14|them in=9
them out=-18|them to=-18|them up=-6|theme=-19|themselves=22|thems~=22|then=10|then $=-17|then _ #=-15
then _ $=19|then call=-10|then the=7|therapy=-5|there=24|there !=-11|there $=19|there _ #=-10|there _ $=-14
there _ a=18|there _ be=10|there _ no=-37|there _ zero=19|there are=-10|there by=9|there is=8|there may=20
there now=-11|there will=-12|there's=28|there's _ gas=8|there's a=17|there's no=13|there~=24|these=43
these days=14|they=23|they _ #=8|they _ a=48|they _ at=-5|they _ for=-10|they _ it=35|they _ take=20
they _ the=-6|they _ to=-11|they can=8|they deserve=6|they do=-6|they find=-12|they have=16|they last=-12
they should=14|they want=-26|they were=-11|they will=-12|they're=51|they've=9|they'~=63|thief=-31|thing=32
thing _ the=14|things=21|think=6|think $=-22|think _ leaving=8|think about=18|think of=6|thinking=-9
thinking _ a=-8|thinking about=-12|thinks=33|thinks the=20|think~=-9|third=-21|third $=21|third _ at=-8
third _ of=-10|third floor=13|third graders=-14|third street=15|thirds=17|thirsty=35|thirs~=35|this=95
this $=13|this _ !=7|this _ #=-16|this _ $=-30|this _ a=8|this _ and=34|this _ at=-18|this _ because=-7
this _ for=15|this _ from=22|this _ has=6|this _ in=-33|this _ is=-22|this _ map=-11|this _ on=28
this _ our=-10|this _ so=-6|this _ to=18|this _ was=-11|this _ water=22|this _ we=-10|this _ while=7
this _ will=15|this _ with=-23|this account=-10|this afternoon=10|this department=13|this evacuation=-11
this is=9|this month=-37|this morning=-49|this morning's=-15|this november=7|this page=-18|this photo=8
this post=11|this saturday=40|this season=11|this spring=-24|this summer=-12|this thread=5|this town=9
this was=11|this weather=6|this week=-58|this weekend=7|this winter=6|this year=-8|this year's=-22|those=25
those who=41|thoughts=24|thoughts ?=18|thoughts _ $=18|thoug~=19|thousand=16|thous~=13|thread=19|thread $=22
thread and=9|threat=-8|threat $=-36|threat to=-11|threats=-21|threa~=-15|three=-42|three _ $=-10
three _ and=-9|three _ for=9|three _ in=8|three _ of=-18|three _ on=8|three _ the=23|three _ to=7
three days=-15|three feet=-9|three minutes=-5|three new=-18|three of=15|three people=6|three things=-7
three weeks=-5|through=14|through #=30|through _ $=6|through _ may=-10|through _ on=-8|through friday=-27
through may=-6|through the=-17|through water=-10|throu~=14|throw=9|throw~=15|thumbs=16|thumbs up=13
thunder=-12|thund~=-9|thursday=-6|thursday $=-14|thursday _ #=-17|thursday _ reply=-6|thursday _ the=-10
thursday at=-21|thursday may=7|thursdays $=-13|thurs~=-8|tick=-11|ticket=10|ticket _ a=8|ticket _ the=7
ticket for=18|tickets=20|tickets _ the=25|tickets are=-28|tickets for=8|tickets to=14|ticke~=33|ticks=-9
tie=-11|tight=31|tight $=9|till=58|till _ $=41|time=36|time $=-8|time _ #=-14|time _ $=16|time _ at=18
time _ see=7|time and=8|time for=-11|time is=-25|time to=8|times=30|times _ we=16|timetable=25|timet~=25
tiny=-6|tip=-14|tip _ {phone}=-6|tip line=-10|tips=19|tips _ the=35|tips on=38|tips {phone}=8|tire=-9
tire $=-7|tired=-6|tires _ the=-7|title=-31|to=36|to #=-15|to $#=-34|to _ !=21|to _ #=-24|to _ $=-32
to _ $#=11|to _ ?=-13|to _ a.m.=-8|to _ again=-18|to _ and=-43|to _ anything=-7|to _ back=11|to _ bank=36
to _ basement=-6|to _ big=-17|to _ brother=6|to _ but=-16|to _ by=16|to _ county=-51|to _ crew=-7
to _ crews=-10|to _ driver=-8|to _ elm=-7|to _ every=13|to _ extent=11|to _ falls=15|to _ fire=22|to _ for=-5
to _ free=-17|to _ friday=-11|to _ from=-21|to _ front=-8|to _ ground=-6|to _ gym=24|to _ hill=8|to _ homes=-8
to _ hospital=-27|to _ if=6|to _ internet=13|to _ is=12|to _ it=24|to _ lane=-24|to _ last=-24|to _ list=22
to _ lowest=-6|to _ may=-8|to _ meeting=5|to _ mill=-14|to _ million=8|to _ more=12|to _ mph=-10
to _ neighbor=-12|to _ neighbors=-29|to _ night=11|to _ night's=10|to _ oak=16|to _ of=18|to _ off=-18
to _ on=8|to _ one=-14|to _ or=-13|to _ our=10|to _ out=10|to _ over=-11|to _ owner=-14|to _ p.m.=-25
to _ people=-7|to _ permit=8|to _ power=-12|to _ public=-22|to _ rec=-20|to _ river=-19|to _ road=-16
to _ roses=9|to _ school=-9|to _ shelter=-7|to _ since=7|to _ so=12|to _ state=-9|to _ street=8
to _ streets=-9|to _ the=35|to _ their=20|to _ them=13|to _ this=18|to _ to=22|to _ today=11|to _ tonight=-14
to _ traffic=-11|to _ two=-16|to _ up=-31|to _ very=-5|to _ water=-8|to _ what=-12|to _ who=-19|to _ why=-29
to _ with=-7|to _ work=28|to _ years=-15|to _ you=-37|to _ your=-28|to _ yours=10|to _ {own}=-11|to a=-32
to adopt=15|to all=-10|to answer=-16|to any=7|to anyone=-22|to ask=8|to be=24|to blame=19|to boil=-6
to borrow=-17|to bring=-9|to check=-17|to city=-5|to claim=-11|to clean=-15|to close=9|to council=-15
to county=-14|to court=5|to cover=13|to cut=15|to do=-24|to dusk=-17|to every=-5|to everyone=-28|to fear=31
to file=-13|to finish=-6|to fix=-23|to follow=8|to four=-14|to get=-13|to go=6|to head=7|to hear=-20
to help=-8|to her=-9|to high=7|to higher=-12|to him=-10|to hit=-11|to hold=22|to its=-7|to join=14|to keep=12
to kill=14|to kindergartners=-10|to know=-11|to last=10|to leave=27|to like=10|to move=16|to my=36|to open=-28
to order=21|to our=-27|to pack=-9|to pass=20|to pay=-38|to pick=5|to plant=-8|to post=8|to put=-7|to reach=-8
to read=-9|to register=-15|to renew=17|to reopen=-9|to replace=-9|to room=-16|to see=-19|to send=-5
to settle=16|to share=-26|to sign=-31|to six=-5|to stand=8|to stop=19|to swim=-22|to take=-15|to tell=12
to the=-50|to think=-9|to this=29|to those=23|to try=-7|to us=15|to use=-8|to vote=24|to ward=-8|to watch=-11
to water=-14|to whoever=32|to win=18|to work=-38|to worry=20|to write=10|to your=15|to {email}=-16
to {mention}=-12|to {phone}=-10|today=-38|today !=6|today $=10|today _ #=-14|today _ $=33|today _ a=-5
today _ may=-7|today _ of=-11|today after=-5|today because=-22|today is=16|today may=-9|today monday=-7
today the=-6|today's _ met=-7|today's tests=-7|todd=12|toddler=22|toddlers=-29|toddl~=-7|together=14|toget~=14
told _ council=-10|told _ the=-8|told our=11|told the=-12|told to=13|told us=-26|told you=-15|tolerate=6
toler~=7|toll=-14|toll _ $=-16|tom=-19|tomatoes=-7|tomat~=-7|tomorrow=43|tomorrow $=36|tomorrow _ #=-9
tomorrow at=-6|tomor~=46|tonight $=10|tonight ?=-13|tonight _ #=-14|tonight and=-14|tonight at=-17
tonight the=9|tons of=7|too=26|too _ for=-6|too _ the=17|too long=-9|too much=-5|took #=-7|took it=-22
took place=27|tools=-9|top=-14|top _ $=-28|top _ for=7|top _ on=-14|top _ the=-15|top complaint=-14|topic=-6
tornado=10|tornado _ $=10|tornado _ possible=6|tornado _ until=-9|tornado warning=-7|tornadoes=-6
tornadoes _ possible=-6|tornadoes are=-6|torna~=6|tossed=14|total=15|total _ tshow=6|total sh=6|totally=16
total~=16|touch=11|touch _ truck=13|touch a=13|touched=6|touch~=12|tour=-32|tour _ water=-14|tour the=-14
tow=19|toward=12|toward the=11|towed=-21|towed $=-29|towel=-23|tower=-11|tower $=-11|town=67|town $=49
town _ $=-12|town _ on=18|town hall=14|town is=-6|town to=-19|towns=-9|track~=20|traffic=-46|traffic _ $=-11
traff~=-46|trail=-68|trail $=-38|trail _ $=-26|trail _ open=-16|trail _ the=-20|trail is=-12|trail plan=-17
trailer=9|trail~=13|train=24|trainer=10|training=-19|training $=-6|training _ $=-5|trains=16|train~=-11
tran=-6|transfer=-6|transfer station=-6|transit=31|transit _ $=5|trapped=30|trapp~=30|trash=-28|trash $=-20
trash _ is=-11|trash _ moves=-9|trash _ one=-5|trash _ the=7|trash and=-11|trash moves=-9|trash on=-8
trash pickup=-16|trashed=19|trashed the=18|trash~=19|treasurer's=20|treas~=14|treat=-15|treatment=7
treatment _ gate=18|treatment plant=19|treat~=10|tree=-51|tree $=-7|tree _ fell=15|tree _ on=12
tree removal=18|trees=-64|trees $=-7|trees are=11|trees on=-6|trees with=-23|trench=16|tri=10|trial=-23
tribune=-11|tribu~=-11|trick=36|tried $=-9|tried to=5|trouble=15|trouble $=-5|trouble and=-5|troub~=16
truck !=8|truck $=10|truck ?=-19|truck _ $=-12|truck _ come=-6|truck _ the=-6|truck and=9|truck is=16
truck will=-8|trucks=-47|trucks _ $=7|trucks _ the=-11|trucks and=14|trucks at=7|true=-12|true _ leaky=-12
true one=-12|truly=39|trust=21|trust~=31|try=-17|try _ a=-5|try _ at=-6|try _ on=12|try it=-16|try on=-13
try the=-7|tshow=6|tshow _ home=6|tshow stay=6|tuba=-16|tuesday=-5|tuesday $=9|tuesday _ #=-32|tuesday _ $=-14
tuesday _ noon=10|tuesday _ the=-8|tuesday and=10|tuesday at=-5|tuesday june=9|tuesday may=-17
tuesday night=-8|tuesday's=-11|tuesday's _ $=-14|tuesday's hearing=-13|tuesdays=-27|tuesdays $=-12
tuesdays _ #=-11|tuesdays at=-15|tuesd~=-40|tulips=-46|tuned=35|tuned $=41|turn=-9|turn _ $=6|turn it=13
turned _ in=-6|turned in=6|turned it=-7|turning=28|turni~=28|turnout=-23|turno~=-23|turns=-14|tweet=16
twelve=-19|twenty=32|twice=-17|twice and=22|twister=20|twist~=20|two=-7|two _ $=-20|two _ a=-5|two _ ahead=14
two _ are=-6|two _ at=18|two _ days=-7|two _ died=-14|two _ for=24|two _ from=-8|two _ in=-5|two _ late=42
two _ of=16|two _ on=6|two _ our=-9|two _ to=-7|two _ were=8|two bags=-19|two cents=41|two days=11
two families=-12|two hours=-6|two lanes=-6|two minutes=-13|two of=-8|two people=-30|two teens=5|two thirds=17
two tickets=8|ty=-7|type=41|type $=11|typo=-19|u.s.=-8|unattended=-10|unattended _ $=8|unattended stove=8
unatt~=-10|unconfirmed=9|uncon~=18|under=40|under #=-21|under _ $=-15|under _ feet=24|under _ need=-6
under _ post=8|under _ stars=6|under _ swim=-9|under a=11|under review=-9|under the=16|under this=17
under way=-7|undercover=-8|understand=-9|under~=33|undocumented=19|undoc~=19|unfortunate=17
unfortunate that=17|unfor~=17|unhealthy=17|unhea~=17|union's=11|union's _ would=12|union's demands=12
union~=11|unit=28|units=7|unless=79|unless _ bring=12|unless you=49|unmarked=11|unmar~=11|unoff~=-7|unpaid=7
unsafe=-5|unsafe $=-5|until=-12|until #=-23|until _ #=-13|until _ $=-24|until _ may=16|until _ notice=8
until _ p.m.=-24|until _ tonight=-10|until friday=16|until further=8|until it=8|until midnight=-15
until noon=-6|until the=17|until then=-16|until they=-14|until thursday=40|until tuesday=-12|until we=-5
until you=5|up=14|up !=9|up #=10|up $=-11|up ?=-15|up _ $#=-35|up _ a=15|up _ call=-6|up _ city=8|up _ day=-7
up _ election=9|up _ free=-7|up _ friday=6|up _ in=9|up _ our=27|up _ summer=-8|up _ the=-28|up _ we=9
up _ week=-7|up _ you're=11|up _ your=-15|up after=-5|up and=7|up at=-20|up by=13|up from=7|up is=21|up on=13
up the=22|up through=10|up to=-26|up with=7|up your=-8|update=-57|update _ #=-15|update _ at=-13|update at=-17
update your=-10|updates=-10|updat~=-21|upgrade=11|upgra~=14|uphill=-11|upload=7|ups=11|upset=-11
upset about=-15|upstairs=8|upsta~=8|us=75|us !=-18|us $=26|us _ !=5|us _ #=-24|us _ $=26|us _ a=-22
us _ address=-15|us _ and=10|us _ here=7|us _ it=-14|us _ noon=15|us _ of=20|us _ private=-8|us _ sign=-7
us _ the=8|us _ we=-6|us _ which=-11|us _ you=-21|us _ your=-10|us _ {phone}=-8|us a=-7|us about=-12
us and=-19|us at=18|us below=8|us but=5|us for=11|us here=-15|us how=-17|us if=-8|us in=-28|us know=10
us on=-7|us out=21|us over=11|us so=7|us the=-13|us up=7|us what=-20|us when=13|us where=-8|us with=-9
us your=18|use=-36|use $=-11|use _ #=-5|use _ $=-7|use _ beams=-8|use _ side=18|use _ street=-22|use a=-20
use cedar=-9|use code=14|use low=-15|use oak=-5|use of=12|use our=10|use pine=-6|used=-11|used books=-18
users=-10|using=-8|utility=-11|utility _ to=-19|utility bill=-12|utili~=-14|v=-9|vaccination=-7|vaccine=23
vacci~=14|valid=-5|valley=-5|valley bank=7|value=-18|value $=-17|values=13|valve=-15|van=23|van $=6|vandal=27
vanda~=16|vanish=18|vanish $=18|vanis~=24|varia~=-8|vault=17|vendors=-7|vendors this=-7|vendo~=-12|venmo=18
very=-18|very _ $=30|very good=-27|vest=35|vests=-7|vet=-10|veterans=-7|vic=11|victim _ kelly=21
victim rosa=21|victims=11|victi~=11|vietnamese=-7|vietn~=-7|view=-15|view _ $=18|view _ the=-6|view in=-19
views=13|vigil=13|vine=-15|vine $=-9|vine street=-11|viral=10|visit _ to=14|visit the=-9|visitors=11|visits=30
visit~=7|voice=-16|voluntary=12|volunteer=-7|volunteers=-22|volunteers _ $=-7|volunteers _ to=-6
volunteers needed=-8|volun~=-16|voss's=7|vote=-46|vote $=16|vote _ #=-9|vote _ $=-13|vote _ on=6
vote _ the=-12|vote and=7|vote at=-19|vote in=-9|vote no=15|vote of=-8|vote on=-16|vote yes=-6|voted=-51
voter=-19|voter record=6|voters=-6|votes=-15|votes on=-9|voting=-6|wages=9|wait=22|wait _ $=-16|wait _ hour=17
wait _ see=9|wait at=25|wait for=-11|wait to=9|waited=-22|waiting=22|waiting for=22|waiti~=22|walk=-41
walk $=-9|walk _ $=19|walk _ every=-7|walk _ mill=-9|walk _ the=-23|walk _ through=-9|walk _ to=-5|walk in=-11
walk is=-6|walk you=-9|walked=29|walked out=8|walkers=-18|walke~=-18|walks=-27|wall $=-16|wall _ $=-6
wallet=-16|wallets=14|walle~=14|walnut=20|walt=15|walt _ who=13|want=5|want _ hear=-6|want _ to=-23|want a=10
want the=8|want to=-36|want your=8|wanted=-5|wants=27|wants your=13|war=-21|ward=-10|ward #=-11|ward _ $=-11
warehouse=5|wareh~=5|warm=-47|warming=-9|warming center=-9|warmi~=-9|warned=20|warning $=-26|warning _ #=-15
warning _ $=7|warning _ is=-11|warning _ it=-15|warning _ later=6|warning _ means=9|warning _ the=-5
warning _ zone=-6|warning for=-9|warning it=-14|warning means=-18|warning possible=17|warning which=9
warrant=17|warrant _ the=12|warra~=16|was=56|was _ $=-9|was _ a=-11|was _ and=-19|was _ at=9|was _ because=-23
was _ by=-21|was _ caused=8|was _ error=-20|was _ for=-20|was _ in=-13|was _ mess=7|was _ not=12|was _ of=11
was _ on=8|was _ our=16|was _ over=6|was _ the=-11|was _ this=-22|was _ up=14|was a=17|was arrested=-20
was asked=11|was built=8|was fined=10|was found=23|was hard=-19|was hurt=-55|was in=-13|was killed=13
was late=-28|was made=-25|was missed=8|was offended=13|was our=-21|was painted=-20|was picked=7|was probably=8
was stabbed=11|was the=-25|was to=10|wash=-21|wash your=-22|wasn't=22|waste=-27|waste #=-13|waste $=-7
waste _ gallons=-13|watch=44|watch $=15|watch _ !=9|watch _ #=28|watch _ $=-14|watch _ a=6|watch _ at=-13
watch _ is=10|watch _ now=9|watch _ page=-12|watch from=-12|watch is=27|watch live=-20|watch means=-8
watch on=-10|watch party=-23|watch so=7|watch the=-12|watch until=-11|watch warning=18|watched=-12
watched _ the=-12|watched around=-11|watching=-6|watching $=-6|watching _ final=-13|watching _ house=22
watching the=-12|watch~=-33|water=-51|water $=41|water ?=19|water _ #=-5|water _ #%=19|water _ $=15
water _ ?=-20|water _ a=7|water _ are=-17|water _ be=-15|water _ break=-10|water _ for=-7|water _ in=16
water _ is=-31|water _ lawn=-9|water _ lifted=-25|water _ look=-9|water _ on=-13|water _ one=-15
water _ online=-20|water _ over=8|water _ rest=12|water _ the=-10|water _ we=20|water and=11|water at=9
water bill=-11|water bills=-19|water desk=-21|water for=-5|water is=47|water main=-9|water meter=-5
water notice=-22|water now=-12|water plant=-27|water rates=16|water should=7|water street=31|water tests=-7
water this=-7|water until=15|water use=-14|water will=-24|water your=-9|water~=-16|wave=-51|wave _ the=-18
wave _ you=-7|way=48|way !=8|way $=13|way _ $=12|way _ it=7|way to=6|ways=-17|ways $=-7|we=27|we $=-8
we _ #=-5|we _ $=41|we _ a=-17|we _ add=6|we _ and=8|we _ be=8|we _ check=9|we _ checked=-18|we _ comment=-16
we _ comments=-12|we _ confirm=19|we _ discuss=-38|we _ elm=-9|we _ enough=-6|we _ explain=11|we _ follow=-6
we _ for=32|we _ give=-27|we _ glad=-9|we _ goodbye=6|we _ have=5|we _ hearing=9|we _ heartbroken=10
we _ him=20|we _ hiring=-7|we _ his=16|we _ in=18|we _ know=-23|we _ look=-25|we _ make=7|we _ never=20
we _ no=8|we _ not=-44|we _ on=9|we _ one=19|we _ open=-6|we _ our=9|we _ out=-23|we _ pass=-12|we _ plant=-9
we _ post=-30|we _ promise=-12|we _ read=-6|we _ replacing=-6|we _ run=15|we _ say=-31|we _ see=16
we _ send=13|we _ set=-12|we _ share=-11|we _ so=-16|we _ sorry=6|we _ taking=14|we _ talk=-27|we _ tell=-11
we _ that=20|we _ their=28|we _ them=-34|we _ this=-10|we _ three=-9|we _ to=50|we _ two=6|we _ up=12
we _ update=-6|we _ want=8|we _ what=10|we _ win=7|we _ with=16|we _ your=-21|we added=-18|we also=5
we apologize=-13|we are=56|we aren't=18|we ask=18|we asked=28|we believe=-10|we can=39|we can't=-64
we cannot=-9|we changed=-18|we checked=-11|we could=27|we counted=-10|we did=12|we do=-26|we don't=-38
we expect=-6|we fix=-21|we fixed=-27|we gave=-8|we got=18|we guarantee=14|we have=-22|we haven't=-6|we hear=-9
we hide=-13|we hope=18|we kept=-9|we know=-13|we leave=-7|we left=-13|we let=36|we look=13|we looked=-13
we lost=28|we love=-8|we made=-6|we mailed=-13|we may=21|we might=-6|we missed=-16|we need=21|we never=5
we offered=12|we only=-13|we opened=-22|we owe=20|we plan=23|we post=-13|we promise=24|we put=6|we regret=21
we removed=-8|we say=13|we see=36|we set=-13|we speak=6|we stand=13|we still=19|we swear=28|we take=20
we test=-8|we think=-7|we took=-20|we were=8|we will=-62|we won't=-33|we'd=50|we'd _ to=10|we'd have=6
we'll=13|we'll _ $=12|we'll _ a=25|we'll _ into=46|we'll _ it=-29|we'll _ the=-38|we'll _ with=8
we'll _ you=-8|we'll _ your=-11|we'll announce=15|we'll be=10|we'll bring=-13|we'll get=-7|we'll have=7
we'll look=33|we'll post=-31|we're=80|we're _ $=7|we're _ a=5|we're _ about=-17|we're _ it=7|we're _ on=5
we're _ with=15|we're sorry=-29|we're told=21|we've=35|we've _ told=12|we've gotten=12|we've hidden=-14
we've sent=-21|weak=5|weapon=11|wear=-42|wear a=-30|wearing=13|weari~=13|weather=-20|weather _ $=-26
weather _ a=6|weather _ has=10|weather is=24|weather permitting=-14|weather service=-6|weath~=-20|web=19
webb=17|wedding=6|weddi~=6|wednesday=-7|wednesday $=-26|wednesday _ #=-6|wednesday _ noon=-8|wednesday at=-13
wednesdays=10|wednesdays _ #=27|wednesdays at=24|weeds=-13|week=-62|week !=-16|week #=-8|week $=-35
week _ #=-12|week _ $=-15|week _ the=-24|week _ we=8|week and=-6|week because=-7|week for=9|week from=-8
week is=-23|week of=-6|week while=8|week's=24|weekdays=-13|weekdays #=-7|weekdays _ to=-6|weekd~=-18
weekend=34|weekend !=15|weekend $=-5|weekend _ $=13|weekend _ the=6|weekend and=13|weekends=14|weeke~=48
weekly=-18|weeks=-19|weeks $=-22|weigh=10|weigh in=10|welcome=-64|welcome $=7|welcome _ carriers=-7
welcome _ new=-11|welcome in=-7|welcome on=-14|welcome our=-9|welcome to=-19|welco~=-67|welder=-9|well=8
well $=-14|well _ the=11|went=-11|went _ $=-16|went out=-16|went to=13|went up=-14|were=26|were _ $=10
were _ about=-31|were _ at=17|were _ by=19|were _ for=-21|were _ from=22|were _ in=-11|were _ to=-21
were a=-24|were charged=-26|were missed=5|were not=-16|were off=-10|were out=-20|were right=-43|were told=15
west=-20|west $=10|west _ #=-6|west side=-12|westside=16|wests~=16|wet=-17|what=12|what _ $=5|what _ can=12
what _ did=-11|what _ do=-9|what _ find=-13|what _ in=-9|what _ need=-7|what _ owe=14|what _ read=8
what _ said=9|what _ tell=-7|what _ the=-19|what _ you=-16|what a=-13|what does=-21|what happened=14
what happens=11|what it=-10|what our=-10|what the=13|what they=-13|what to=-22|what we=23|what would=-15
what you=25|what's=36|what's your=39|whatever=66|whatever the=20|whatever you=13|whate~=66|whatsoever=25
whats~=74|wheel=21|wheel $=14|wheelchair=-25|wheelchair $=-14|wheelchair users=-10|wheelchairs=-9|wheel~=-35
when=-31|when _ call=-8|when _ have=11|when it=-9|when the=38|when they=5|when we=9|when you=-29|when your=15
where=-21|where _ will=-15|where _ you=16|where do=15|where does=-5|where it=7|where the=11|where you=-22
whether=-20|whether to=-10|wheth~=-20|which _ is=9|which _ the=-16|which _ you=-8|which bin=-20|which is=17
which means=8|which of=-5|which would=14|while=-20|while _ fix=-18|while _ is=-14|while _ last=-14
while crews=-8|while they=-17|while you=8|whining=10|whini~=10|whisp~=-5|white _ $=11|white _ about=-10
white _ on=-17|white man=-10|white~=7|who=58|who _ #=-17|who _ $=-34|who _ a=-19|who _ from=-10|who _ hurt=5
who _ is=13|who _ it=-5|who _ monday=-9|who _ not=8|who _ on=19|who _ out=14|who _ us=-5|who _ your=5
who are=-15|who broke=-15|who came=-13|who else=14|who has=43|who hit=7|who is=-20|who keeps=-7|who left=11
who likes=-5|who need=17|who never=5|who ran=-6|who robbed=-6|who runs=-8|who saw=7|who says=-21
who served=-15|who starts=-9|who was=45|who will=-8|whoever=57|whoever _ a=29|whoever _ the=16|whoev~=57
whole=40|whose=-12|why=6|why is=14|wi=-6|wi fi=-6|wife=31|wild=22|wildfire=21|wildfire _ pine=-7
wildfire near=-7|wildf~=19|will=59|will _ #=16|will _ a=24|will _ about=-23|will _ ask=-25|will _ at=-22
will _ back=12|will _ be=10|will _ by=20|will _ closed=8|will _ come=22|will _ deleted=9|will _ down=-12
will _ each=18|will _ every=-6|will _ get=23|will _ held=14|will _ here=-22|will _ into=-21|will _ it=-39
will _ monday=-11|will _ no=-22|will _ one=-7|will _ open=7|will _ our=13|will _ out=-17|will _ pay=10
will _ plowed=21|will _ raise=15|will _ removed=-13|will _ that=6|will _ the=-66|will _ them=-8
will _ there=-11|will _ to=-25|will _ two=16|will _ us=14|will _ what=-19|will _ with=-5|will _ you=-27
will _ your=-14|will always=22|will be=-21|will become=9|will bring=7|will call=-9|will close=15|will come=6
will drop=20|will explain=10|will find=-7|will get=6|will go=-15|will have=-21|will help=-14|will inspect=-6
will look=-32|will lose=6|will mail=6|will make=-8|will never=60|will not=41|will open=-9|will pass=-11
will pave=-8|will plant=-9|will post=-32|will read=-20|will release=-26|will replace=-8|will run=7
will save=-8|will send=8|will share=-29|will sit=-10|will stay=29|will stop=12|will take=12|will test=-11
will update=-9|will use=13|will vote=-18|will win=7|win=46|win $=17|win _ pool=8|win a=12|wind=7|window=19
window #=35|window $=-7|windows=-10|windows and=-7|windo~=-10|winds=13|wine=53|wine walk=5|winner=-29
winner _ the=-8|winner of=-8|winners=-6|winne~=-6|wins=50|wins a=42|winter=6|winter $=-14|winter ?=13
winter _ $=16|winter _ advisory=12|winter storm=10|wipe=-20|wipes=-20|wiring=19|wish=21|with #=10|with $=14
with _ $=-43|with _ ?=18|with _ account=-8|with _ and=-5|with _ at=27|with _ by=-11|with _ city=12
with _ clerk=14|with _ county=-31|with _ cross=-20|with _ date=9|with _ favorite=-26|with _ firefighters=6
with _ flu=-12|with _ for=12|with _ free=11|with _ from=7|with _ hearts=8|with _ in=16|with _ kim=-14
with _ knife=14|with _ library=-6|with _ lights=-6|with _ marlow=11|with _ most=12|with _ new=36|with _ of=-11
with _ over=11|with _ permit=22|with _ photo=-11|with _ red=-15|with _ street=11|with _ to=6|with _ two=10
with _ who=-18|with _ you=11|with a=-17|with an=7|with burns=17|with dana=7|with his=-46|with one=-10
with our=36|with questions=-19|with that=-21|with them=10|with this=11|with tips=11|with trash=-5|with us=-39
with water=10|with you=-22|with your=-7|withhold=10|withh~=10|within=-34|within #=-23|within _ business=-15
within _ days=-23|within _ working=-7|within ten=-16|within two=-13|without=26|without _ $=-35|without a=6
witho~=26|witnesses _ last=10|witnesses to=9|woke up=6|woman=66|woman _ hair=-11|woman gray=-11|woman who=12
women=37|won=-82|won a=-36|won our=-6|won the=-20|won't=68|won't _ it=-8|won't _ this=12|won't _ up=9
won't be=19|won't give=-14|won't hold=6|wonderful=7|wonde~=15|wood=-6|word=48|word $=22|word _ the=12
word on=-12|words=16|words _ $=16|work=-36|work $=-37|work ?=-10|work _ $=-6|work _ monday=-7|work _ the=-12
work ends=-15|work on=-26|work with=-10|worker=35|workers $=-20|working=-36|working _ $=-8|working on=-6
worki~=-36|works=-15|works _ $=-27|works _ inspect=-6|works _ on=-5|works _ the=19|works at=6
works director=-12|works here=14|works will=-15|works yard=-5|workshop=14|workshop $=17|works~=14
world _ day=12|worn=-15|worries=13|worri~=13|worry=40|worry $=17|worry _ will=13|worry we=13|worst=19|worth=27
worth the=6|would=62|would _ a=6|would _ grateful=6|would _ local=14|would _ need=8|would _ the=10
would _ to=-15|would _ you=-30|would bankrupt=12|would be=28|would gut=18|would have=7|would like=-42
would not=12|wouldn't=6|would~=8|wow=21|wow _ a=-27|wow what=-27|wreck=15|write=23|write _ us=22
write _ {email}=-11|write a=-6|write to=24|write your=-12|written=11|written _ $=25|writt~=11|wrong=6
wrong $=45|wrong _ $=19|wrong _ and=-29|wrong _ on=-26|wrong and=7|wrong bills=-13|wrong date=-21|wrong way=10
wrote that=-6|xxl=-23|y'all=11|yard=-18|yard $=-15|yard _ $=-17|yard for=-8|yard on=-10|yard sale=-19
yard waste=-25|year=-39|year $=14|year $#=5|year _ a=-16|year _ beagle=-9|year _ free=19|year _ korean=-11
year _ the=-21|year and=-27|year of=6|year old=18|year so=-21|year's=-33|year's _ $=-7|yearly=-14
years _ the=10|years in=-5|years of=-16|years with=-16|yell=9|yell at=9|yellow=-13|yes=56|yes _ $=13
yes _ are=-15|yes _ can=-14|yes _ is=-7|yes _ no=-5|yes _ the=15|yes dogs=-11|yes on=18|yes to=16|yes we=32
yes you=-28|yet=7|yet $=-18|yet _ $=8|yet but=17|yet so=-9|yoga=8|yoga _ the=-7|you=13|you !=-16|you $=24
you ?=8|you _ !=-17|you _ #=27|you _ $=-26|you _ a=-11|you _ and=8|you _ ask=-13|you _ at=15|you _ borrow=-6
you _ call=7|you _ check=-8|you _ court=10|you _ do=8|you _ don't=-9|you _ drove=8|you _ eat=11
you _ everyone=-11|you _ find=-8|you _ for=18|you _ free=-16|you _ get=19|you _ go=-11|you _ have=7
you _ her=24|you _ him=-6|you _ if=-9|you _ ill=-11|you _ in=11|you _ invited=-10|you _ it=-22|you _ it's=27
you _ keep=-7|you _ know=-10|you _ leave=25|you _ live=7|you _ marlow=9|you _ more=8|you _ need=-6
you _ never=-5|you _ noon=-7|you _ not=10|you _ on=-28|you _ one=-9|you _ our=14|you _ out=6|you _ pay=-22
you _ reach=-9|you _ read=-11|you _ right=-20|you _ say=-5|you _ set=-14|you _ six=7|you _ some=12
you _ someone=-5|you _ something=-8|you _ speak=-8|you _ stop=10|you _ telling=-7|you _ the=7|you _ them=5
you _ this=-10|you _ to=-21|you _ too=37|you _ walk=-17|you _ want=6|you _ will=14|you _ win=16|you _ with=17
you _ you=13|you _ your=55|you all=12|you and=33|you are=12|you asked=-30|you at=7|you back=-10|you by=-17
you call=9|you can't=10|you cannot=6|you choose=-14|you clearly=12|you could=12|you dig=-19|you don't=11
you down=19|you drink=-20|you ever=9|you feel=-6|you find=-13|you for=-23|you found=18|you get=-9|you go=-15
you got=-8|you had=11|you have=14|you hear=-6|you how=-7|you in=13|you know=11|you like=-16|you live=12
you lose=22|you may=-31|you need=-15|you now=11|you on=-22|you owe=-13|you paid=18|you people=30|you read=9
you ride=-12|you said=-6|you see=-7|you seen=26|you share=18|you should=9|you start=-18|you take=-14
you tell=11|you the=-10|you think=-15|you through=-12|you to=-84|you told=-7|you took=9|you wait=7
you were=-24|you what=-8|you where=-5|you who=-20|you will=-31|you won=-6|you won't=8|you'd=11|you'll=60
you'll be=37|you'll get=-10|you'll see=14|you're=44|you're _ $=29|you're _ the=-10|you're _ to=-10
you're right=-29|you're the=-6|you've=8|your=16|your _ !=-25|your _ #=13|your _ $=23|your _ ?=15
your _ about=15|your _ address=15|your _ alarm=-11|your _ and=11|your _ at=-30|your _ because=9
your _ before=24|your _ bill=-9|your _ by=-29|your _ cart=-16|your _ day=6|your _ first=-28|your _ for=-36
your _ has=-13|your _ in=15|your _ is=-46|your _ may=-9|your _ of=-34|your _ off=12|your _ on=-23
your _ or=-11|your _ out=-8|your _ pass=-9|your _ photos=-12|your _ place=-10|your _ record=5
your _ security=-16|your _ shot=-6|your _ shots=-15|your _ tax=-16|your _ the=11|your _ to=8|your _ today=26
your _ tonight=-22|your _ trash=6|your _ until=22|your _ was=10|your _ will=14|your _ with=-9|your _ won't=13
your _ your=-5|your _ zone=-9|your _ {own}=-5|your ballot=9|your best=5|your bill=-60|your bin=12
your block=-22|your bus=-9|your car=-40|your card=-14|your cart=-33|your cat=17|your child's=-10
your children=9|your city=21|your comment=8|your council=10|your day=20|your doctor=-12|your door=-17
your driveway=10|your email=19|your evacuation=-9|your favorite=-22|your first=17|your full=8|your garden=-6
your help=9|your home=-10|your house=-15|your ideas=15|your landlord=8|your lawn=6|your letter=-19
your library=-7|your license=-11|your mailbox=-7|your message=-12|your meter=-28|your mom=-11|your money=21
your neighbor=11|your neighbors=-14|your new=-11|your own=-11|your parking=7|your patience=-22|your permit=12
your pets=12|your phone=-10|your photo=9|your photos=-37|your plans=7|your polling=-6|your power=21
your property=-17|your questions=-16|your refund=-7|your report=-13|your representative=23|your review=-12
your ride=7|your rights=9|your seat=10|your senator=30|your smoke=-16|your social=-16|your street=17
your taxes=15|your utility=-22|your voter=6|your wallets=14|your water=-8|your week=17|your windows=-9
yours=-28|yours $=-18|yours _ $=-14|yours _ the=-19|yours at=30|yourself=10|yours~=11|youth=-58|zero=-8
zip=-10|zip code=-10|zipride !=6|zipride _ $=6|zone=11|zone #=62|zone _ if=18|zone _ is=5|zone _ leave=12
zone _ now=-9|zone _ on=-6|zone _ this=16|zones=-20|zoning=19|zoning board=-9|zoning map=18|{email}=-40
{email} $=-23|{emai~=-40|{emoji}=-22|{emoji} $=-22|{emoj~=-22|{hashtag}=10|{hashtag} $=-96|{hashtag} _ $=-11
{hashtag} _ ray=-7|{hashtag} _ the=32|{hashtag} is=13|{hashtag} meet=-7|{hashtag} starts=-9
{hashtag} {emoji}=-10|{hashtag} {hashtag}=7|{hash~=10|{link}=65|{link} $=28|{link} _ the=12|{mention}=20
{mention} $=-38|{mention} _ a=-11|{mention} _ the=-17|{mention} and=22|{mention} for=-7|{mention} has=5
{mention} on=9|{ment~=20|{own}=-107|{own} $=-92|{own} and=-6|{phone}=-45|{phone} $=-41|{phone} _ a=-7
{phone} _ tips=7|{phone} _ we=-13|{phone} _ you=-7|{phone} and=-18|{phone} for=27|{phone} if=-6|{phone} to=-8
{phon~=-45`;
