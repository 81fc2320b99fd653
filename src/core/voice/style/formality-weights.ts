import type { PackedModel } from './model.ts';

/** Fitted by tools/tasks/fit.ts, which tells from what; not written by hand. */
export const FORMALITY: PackedModel = {
  blend: 'mean',
  bias: -0.493,
  traits: `#=23|# #=66|# .=38|# and=14|# million=38|# percent=20|# to=19|/-al=133|/-ed=113|/-ing=-38|/-ly=30|/-tion=125
/ampersand=-79|/asks=-57|/bracket=-25|/capitals=-84|/colon=-43|/comma=2|/dash=-39|/dollar=16|/drawn-out=-93
/ellipsis=-152|/exclaims=-95|/length=37|/letters=-19|/long=165|/name=14|/number=-73|/open-end=-40|/passive=146
/quote=-18|/short=-217|/slash=59|/small-i=-17|/small-start=-91|/very-long=153|:cold=-54|:greeting=-44
:hedge=27|:laugh=-19|:official=106|:please=48|:slang=-175|:thanks=38|:warm=-21|^ a=65|^ after=21|^ all=15
^ also=-32|^ and=-78|^ as=50|^ at=-15|^ but=-37|^ by=17|^ for=21|^ he=28|^ his=47|^ how=-46|^ however=13
^ if=10|^ in=53|^ is=-18|^ it=64|^ it's=10|^ its=-30|^ just=-41|^ mr=19|^ my=-27|^ no=-61|^ not=-24|^ now=-38
^ on=11|^ or=-38|^ so=-26|^ some=13|^ thank=44|^ that=-52|^ that's=21|^ the=-43|^ then=-16|^ these=10
^ this=-24|^ to=43|^ try=-24|^ we=-21|^ well=-65|^ what=10|^ when=-22|^ while=-24|^ with=-11|^ yes=21
^ you=-12|^ your=-33|a #=11|a few=16|a good=19|a great=22|a little=-18|a lot=-20|a month=-11|a new=15
a very=23|abbas=45|abdullah=12|ability=13|able=12|able to=13|abortion=-13|about it=-16|above=40|access=-14
account=33|accused=23|across=20|act=20|action=27|actually=-35|address=35|administration=-28|advice=20|after=26
after a=-12|after the=28|again=-12|against=26|age=-21|agency=14|ago=44|agree=26|air=-23|al=24|all .=-56
all of=-21|all the=-33|allow=18|allowed=23|almost=-14|alone=15|along=22|already=-31|also=32|although=17
always=-16|am=36|american=11|americans=13|among=46|an=30|and=26|and a=16|and i=-18|and it=13|and other=13
and the=-11|and then=-13|and we=-32|announced=13|another=-20|answer=48|answers=-28|any=37|anything=-36|app=-42
appeared=17|apple=12|apply=19|appointed=16|are=27|are not=38|are the=-50|are you=-15|area=16|areas=25|ares=25
ares i=30|around=-11|around the=16|arreola=11|as=16|as an=-11|as he=-17|as the=11|as well=33|ashcroft=28
ask=-40|asked=14|asking=26|assembly=18|assistance=22|at=20|at #=49|at a=-21|at all=-34|attorney=40|august=32
authorities=14|authority=16|available=34|average=12|avoid=20|aware=39|away=-11|b=-19|baby=-42|back=-25|bad=-68
banking=-14|banks=-12|based=37|bay=11|be=-21|be a=-15|be able=-10|be in=19|beach=-22|because=-34|become=10
been=17|before=47|began=21|begin=10|behalf=20|below=41|best=24|better=20|between=13|beyond=23|big=-82
biggest=-44|billion=21|bit=-28|black=16|blood=24|board=70|bob=-24|bodies=42|body=11|book=14|both=12|boy=-30
boys=-19|break=-22|bridge=27|bring=28|broke=-25|brother=-25|brought=23|brown=16|budget=44|building=12
built=-12|bush=37|business=31|but=-20|but it=16|buy=-22|by=29|by the=-16|c=-38|california=20|called=17
calls=-11|came=-26|campaign=43|campus=11|can=43|can be=43|can not=17|can't=-23|candidates=-39|career=17
case=51|cases=16|cash=-19|cause=-19|center=39|central=-11|certainly=-14|chairman=17|change=44|changes=40
charge=22|charges=12|cheap=-25|check=-25|chief=41|child=19|children=29|china=15|choice=22|choose=45|chuck=-55
cit=12|claims=17|class=23|clear=41|climate=15|clinton=30|co=15|coast=19|coast guard=17|cold=-10|coming=26
comments=-13|commission=31|committee=48|community=31|companies=13|computer=11|condition=13|congress=19
conservative=-11|considered=38|consumers=16|contact=39|continue=24|continues=11|continuing=12|contract=12
cool=12|correct=59|costs=12|could=17|couldn't=-32|council=29|countries=22|county=63|course=-29|court=41
created=-19|credit=31|criminal=-11|critical=13|currently=18|cut=-24|d=-22|daily=31|data=11|david=19|de=18
dead=17|deal=19|dear=49|death=39|declined=26|definitely=-61|demand=-10|department=24|depends=-27|despite=27
details=-13|development=10|did=29|did not=17|difference=-26|directly=18|disabilities=29|disease=45|district=66
division=34|do=-42|do .=-31|do it=-23|do not=43|do you=49|doctor=22|does=33|does not=26|doesn't=-29|dogs=-29
dollars=-10|don't=-87|done=51|doubt=-16|down=-12|dr=12|drug=40|drugs=18|due=17|during the=20|duty=32|e=-21
each=34|earlier=-23|early=39|eastern=-36|easy=-10|eat=-40|economic=16|economy=25|education=48|effect=16
effort=30|efforts=28|eight=-23|elected=-21|election=-21|elections=-23|else=-13|employment=12|endorsed=22
energy=47|enough=19|environmental=22|especially=-13|etc=-10|europe=10|even=12|eventually=25|ever=-69|every=42
everyone=-19|exactly=-56|executive=22|expected=28|experience=-13|eyes=13|f=-12|face=15|facebook=-39|fact=20
failed=35|fair=-11|families=33|family=17|fans=-23|far=-18|fast=-11|father=-28|favorite=-18|feel=33|feeling=18
feet=17|fell=22|few=35|figures=-15|film=23|finally=-16|finance=10|financial=19|first=45|fish=-18|five=40
fix=15|fl=51|florida=56|florida .=16|following=34|foot=-13|for=28|for a=-19|for me=-33|for the=36|for you=14
for your=36|forced=-14|ford=20|foreign=14|form=63|former=52|forward=38|found=30|four=-19|fox=12|freedom=18
friend=-17|friends=-18|from=22|from #=17|from the=19|full=-20|fun=-58|funding=25|funds=33|further=26|game=-31
general=-18|german=48|get=-83|get the=-20|gets=-28|girl=-41|give=-12|given=55|global=20|go=-77|go to=-46
god=-41|going=-11|good=-19|google=19|gop=22|got=-99|governor=80|grant=15|great=-22|ground=39|group=17
groups=41|guard=18|guess=-56|guy=-36|had a=15|had to=-47|hair=-11|halloween=-44|hand=-23|hands=12|happened=-34
happens=20|happy=-29|hard=-16|has=53|has a=17|has been=11|have a=-18|have been=18|have the=-29|have to=-55
having=20|he=-18|he had=38|he is=-18|he said=-47|he was=-30|he's=27|head=-45|health=16|hear=-29|heard=-21
heart=40|heat=-27|held=11|help=11|helps=51|her=-57|her .=-28|here=-27|here .=-17|high=23|higher=21|highly=47
hillary=-16|him=-25|him .=-18|himself=-13|history=-28|hoffman=17|hold=30|home=-27|home .=-16|hour=19|hours=-20
however=-20|huge=-30|human=28|i=-70|i am=40|i can=29|i don't=-16|i had=-29|i hope=27|i love=21|i m=-82
i think=12|i was=-11|i will=-22|i would=49|identified=22|if=-37|if he=-18|immediately=38|impact=16
importance=12|important=45|in=37|in a=15|in florida=30|in his=13|in new=-12|in the=-28|in this=15|in your=-18
inc=24|include=21|including=51|individuals=44|information=47|instead=10|insurance=20|interest=40
interested=-20|interesting=-14|international=18|internet=-10|into a=11|investigation=21|involved=30|iphone=-25
is a=44|is an=33|is in=10|is it=26|is still=13|is that=13|is to=-15|isn't=-24|israel=40|issue=18|issues=24
it=-46|it is=40|it to=-20|it will=20|it would=-15|it's a=31|itself=15|jeb=-10|jobs=22|john=27|joined=-18
judge=21|just=-82|just a=22|justice=-20|keep=-21|kennedy=17|key=11|kid=-22|kidney=30|kids=-41|killing=-13
kind=-56|kind of=-56|knew=31|know=-18|know that=-18|known=29|land=13|large=-15|last=11|late=10|later=42
latest=25|launch=28|law=39|lawyer=12|leadership=-12|learned=-19|learning=28|least=-23|leaving=-19|led=-11
legal=27|less=16|letter=22|level=21|lewis=19|life=-54|light=49|like=-70|like to=39|likely=37|line=20|link=34
list=14|little=-25|live=-33|live in=17|lives=22|living=27|ll=-39|local=23|longer=32|look=-40|look at=-21
looking=-47|looks=11|lot=-22|lots=-52|love=-32|low=14|lupus=16|m=-34|made=45|main=18|major=24|make=-14
make it=-27|make sure=38|making=18|man=-50|management=25|manager=27|many=37|maoists=14|marine=11|market=-13
matter=16|may=65|maybe=-41|me=-52|me .=-15|mean=-19|meeting=32|meetings=12|members=14|men=-41|met=32
michael=25|middle=-20|miles=-14|million=15|mind=-42|minister=19|ministry=-25|minutes=-18|miss=-12|mission=-19
monday=16|money=-34|month=10|months=18|more=21|more than=14|morning=-14|most of=-20|mother=12|movie=-29|mr=39
much=-21|music=14|must=24|my=-58|myself=-13|name=-12|named=11|nation=26|national=-23|navy=13|near=19
necessary=17|need=17|need to=-14|needed=11|needs=16|negotiations=31|neither=14|network=11|never=11|new=18
news=-19|newsom=-21|next=-16|nice=-33|no=-42|no one=15|norris=-59|north=13|northern=-21|not=-19|not be=31
not the=25|not to=-36|note=16|nothing=-31|november=38|now=-41|now .=-42|nutt=-12|o=-55|obama=24|oct=37
oct #=37|october=22|of=58|of #=-10|of a=-42|of course=-34|of his=26|of its=21|of my=-39|of the=22|of these=12
of us=-43|off=-43|office=44|official=-14|oh=-57|old=-44|on friday=-13|on this=20|on your=24|once=-13|one .=-41
one of=-25|ones=-23|only=-16|open=-22|opinion=18|opportunity=13|opposition=20|original=20|other=43|others=36
our=111|out=-32|out .=-38|out of=-34|out the=24|outside=25|over=18|over the=14|owens=30|own=-12|owned=11
pad=10|page=21|pain=-18|palin=-19|paper=-13|parents=15|part=30|pass=16|past=16|patients=18|peace=12|people=38
per=40|percent=20|performance=22|perhaps=22|period=39|person=11|personal=-19|personally=30|phone=-35|pick=-33
picture=-11|pirates=-12|place=23|plan=16|planned=-13|plans=23|plant=41|plants=35|play=-59|playing=-28
please=37|plus=-56|point=31|points=-12|police=21|policy=23|political=24|poll=17|popular=-23|position=29
power=34|powerful=-16|present=27|president=38|press=31|pretty=17|previous=-19|price=-21|prime minister=16
prison=-13|private=13|probably=-59|problem=32|process=20|professor=15|profit=21|program=33|programs=26
project=14|projects=20|protection=31|provide=18|public=44|qian=28|quality=24|question=-17|questions=-28
quit=-34|quite=25|r=-18|rate=25|rates=16|rather=12|re=-72|read=-32|reading=-29|ready=29|really=104|reasons=25
receive=15|received=44|recent=16|recently=22|recommend=29|record=32|recovery=16|reform=39|region=33
regular=-11|remain=19|remember=-22|rep=13|report=38|reported=19|reports=34|representative=19|republican=-22
request=56|research=28|residents=24|response=36|responsible=15|rest=-30|results=11|return=18|review=13
right=-10|rights=39|risk=24|rocket=24|role=-17|room=-13|run=-43|s=-12|said=45|said .=-10|same=11|san=22
saw=-29|say=-28|school=14|schools=19|scientific=15|scozzafava=-13|sea=18|search=38|season=-20|sec=-15
second=46|section=-10|see=-19|seeking=19|seem=17|self=-17|sell=11|senator=15|send=-13|senior=21|september=-15
serious=-50|serve=43|service=15|services=34|set=50|seven=47|several=23|share=16|she has=28|she was=-16
she's=-22|short=16|should=70|should be=-20|showed=13|shows=-17|sides=29|signed=22|similar=11|simply=20
since=13|site=11|small=20|smith=34|so=-37|so far=-15|society=23|someone=-41|something=-18|sometimes=20
soon=-13|sorry=-14|sounds=-28|source=30|south=30|space=20|special=-17|specific=22|spend=21|spending=14
spent=16|spokesman=20|square=-12|st=13|staff=42|stage=-15|stand=21|start=-11|started=-20|starting=11|state=72
statement=24|statements=18|states=48|stay=-17|still=-35|stimulus=15|stop=-12|street=-23|strong=44|students=28
study=15|stuff=11|success=39|successful=24|such=35|suggest=28|super=29|support=71|supposed=-12|sure=-22
system=67|t=-39|take=-12|taken=20|talk=-21|talking=-23|task=21|tax=16|teacher=21|tell=-60|ten=-24|term=17
test=18|than #=18|than a=-14|than the=-31|thank=49|thank you=57|thanks=-30|that .=-55|that he=13|that it=14
that she=14|that the=44|that they=-15|that was=-19|that we=25|that you=39|that's=48|the=32|the #=25
the end=-14|the future=13|the last=36|the new=-11|the other=-40|the past=12|the public=30|the rest=-20
the same=22|the school=32|the state=22|the top=29|the u.s.=24|the united=22|the way=-20|their=24|them=-26
them .=-20|then=-41|there=-14|there .=-18|there is=38|these=60|they are=-13|they were=-23|they will=23
they're=-20|thing=-13|this=39|this .=-44|this is=-51|this year=-13|those=37|though=-27|three=23|through=14
time .=-29|time to=10|to=48|to #=30|to a=-12|to be=-27|to find=23|to get=14|to give=30|to have=14|to help=25
to see=-22|to take=12|to the=29|to work=18|to your=19|today=13|told=26|told the=10|too=-26|too .=-42|tough=-28
toward=19|trade=25|trip=-47|true=-15|trust=16|try=-51|try to=-37|tuesday=12|turn=23|turned=18|tv=-12
twitter=-24|two=-32|u=-128|u.s.=24|un=32|under=29|under the=15|united=23|united states=15|unless=-13|until=-11
up=-43|up .=11|up the=25|ur=-41|us=-12|us .=17|use=16|used=11|using=32|usually=17|ve=-22|vehicle=20|very=42
video=-21|view=14|vote=-15|w=-20|wait=-15|wal=-11|want=-30|wants=-18|war=12|was=18|was in=19|wasn't=-25
watch=-14|water=46|way=-19|we are=46|we have=47|we will=18|we've=-17|web=17|website=-22|weekend=-32|weight=-10
well as=25|went=-31|were=25|what=-23|what is=27|what the=-23|what you=11|what's=32|whatever=-12|when=29
when the=-10|when they=18|when you=12|whether=33|which=33|which is=-24|white=-12|who is=36|whole=22|whose=19
wide=22|wife=-38|will=60|will not=24|winning=-15|wish=39|with=24|within=33|women=-40|wonder=-24|words=25
work=-11|world=26|worst=20|would=50|would be=-23|would have=25|writing=18|wrote=20|ya=-41|year=24|year .=-19
year old=15|years=31|years .=13|yesterday=22|you=-29|you .=-26|you are=-10|you could=-26|you do=-14|you for=45
you have=30|you need=12|you re=-15|you to=12|you will=41|you're=-15|young=33|your=12|yourself=-26`,
};
