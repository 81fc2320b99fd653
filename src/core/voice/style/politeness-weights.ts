import type { PackedModel } from './model.ts';

/** Fitted by tools/tasks/fit.ts, which tells from what; not written by hand. */
export const POLITENESS: PackedModel = {
  blend: 'gathered',
  bias: -0.158,
  traits: `#=-10|# ?=14|# or=21|# to=16|/-al=-23|/-ing=-17|/-ly=-57|/-tion=-8|/ampersand=28|/asks=-9|/bangs=-75
/bracket=12|/capitals=-18|/colon=-1|/comma=5|/dash=15|/dollar=8|/drawn-out=-5|/ellipsis=-13|/emoticon=44
/exclaims=1|/length=2|/long=7|/name=-1|/number=12|/open-end=-2|/passive=-4|/quote=-15|/short=-9|/slash=3
/small-i=-1|/very-long=6|:cold=-54|:greeting=72|:hedge=16|:laugh=-26|:official=29|:please=16|:slang=-23
:sorry=14|:thanks=116|:warm=84|^ and=-46|^ are=20|^ as=32|^ at=33|^ but=-31|^ by=25|^ can=52|^ could=-11
^ did=15|^ do=25|^ does=20|^ don't=-28|^ good=46|^ have=14|^ hey=23|^ hi=17|^ hmm=-14|^ i'd=21|^ i'm=25
^ i've=16|^ i.e.=24|^ in=15|^ is=19|^ isn't=-15|^ it=35|^ just=13|^ my=19|^ nice=13|^ not=11|^ now=-23
^ oh=-20|^ ok=-40|^ okay=-16|^ perhaps=27|^ should=30|^ since=-25|^ so=-39|^ sorry=22|^ sounds=17|^ sure=16
^ thank=35|^ thanks=-27|^ there=-16|^ this=-19|^ to=-37|^ well=-22|^ which=14|^ why=-18|^ will=25|^ would=63
^ wow=-25|^ yes=14|^ you=-45|^ you're=-16|^ your=-19|a #=-13|a different=14|a list=-12|a look=24|a more=13
a page=13|a particular=11|a question=-41|a reference=-26|a solution=-10|a very=-12|able=18|able to=18
about ?=-30|about a=14|about the=13|about this=11|about your=-12|acceptable=15|access to=-11|actual=-21
actually=-26|add=25|add a=12|add the=-14|added=21|addition=18|additional=-18|admin=-16|administrator=-10
advice=-13|afd=-10|after=11|after the=13|again=-33|again .=-13|against=-13|agree with=11|ah=27|all=-23
all of=-20|allow=17|allowed to=-20|almost=-16|already=-43|also what=15|although=19|am=-17|am not=-12
an error=13|and how=21|and i=-11|and it=-16|and see=12|and that=-11|and then=30|and url=-12|and what=-26
and why=-10|and you=-22|answer=-35|answer .=-13|answer ?=-14|answered=15|answers=-16|any=21|any idea=20
any more=-15|any other=13|anyone=-42|anything else=17|anyway=-22|api=16|app=11|appear=11|applications=-22
approach=38|are not=-15|are the=17|are there=17|are using=15|are we=-21|are your=28|aren't=-28|arguments=-14
array=26|article .=21|article on=-17|article to=15|articles=-16|as to=15|as well=13|ask=-16|asked=-34
asking=-27|at all=-19|at least=-10|at the=10|at url=33|attack=-22|attempt=-11|avoid=-14|awesome=23|back=19
background=13|bad=-24|based=23|basic=-18|basically=-15|be ?=-10|be an=11|be interested=19|because=-25
before=-12|behavior=-31|better=-29|better ?=-22|between=29|between the=16|bit=-21|block=-11|blocked=-39
blue=14|board=-10|box=12|break=-15|browser=11|but=21|but how=-12|but i'm=11|but it=15|but it's=12|but this=12
button=-16|c ?=10|cache=17|calling=-15|can=28|can do=15|can i=11|can you=37|can't you=-10|car=-17|care=-57
care to=-25|categories=-22|changing=-10|check=19|checked=14|claim=-11|clarify=17|class=20|classes=22|clean=17
clear=-33|clearer=-14|client=20|code ?=-29|coding=10|columns=10|come=-36|coming=-11|commands=-15|comment=-12
comments=-14|compiler=13|completely=-17|confused=-17|consensus=-24|consider=-39|content=-20|convert=11|cool=32
coordinates=-10|correct=30|correct ?=11|correctly=18|could=48|could you=56|couldn't=-11|country=17|crash=16
css=26|curiosity=31|curious=22|current=31|currently=-14|dab=-20|data=17|data ?=11|date=20|day=12|deal=-15
debug=26|debugger=24|defined=22|definition=-23|delete the=-20|describe=30|described=-22|design=30|detailed=13
did=-29|did i=-26|did not=-14|did you=34|didn't=-18|directory=16|disagree=-24|do .=-11|do i=-41|do it=-12
do that=15|do the=31|do they=22|do this=11|do with=-42|do you=24|documentation=-13|does=21|does it=-16
does not=-27|does the=25|does this=-14|doesn't work=-26|doing=-11|don't=-48|don't see=-11|don't want=12
don't you=-62|dont=-31|door=-13|doubt=-17|e=21|e.g.=21|each=21|earth=-23|edges=12|edit=-48|edited=18
editing=-23|editors=-27|edits=-21|eh=-26|either=-12|else ?=18|email=-24|english=-13|entry=-12|environment=15
error ?=-19|error message=-18|etc=21|etc ?=24|even=-77|evidence=-21|exactly do=-26|exactly is=-27|except=-15
exists=12|expected=-16|explain=-39|explicitly=-14|external=10|fact=-29|familiar with=-11|far=22|far ?=15
fast=-14|features=-10|feel=14|few=11|field=14|figure=14|files=18|find a=13|finding=19|fine=29|finished=14
fix=45|folder=25|for=28|for ?=-25|for an=-13|for me=28|for that=-24|for this=-29|for url=17|for your=28
form=-15|format=-21|found=40|four=-14|from ?=-13|full=-13|function=18|functions=12|future=-11|game=-16
generate=14|get=-12|get a=16|get it=-14|get the=20|getting=35|gives=-14|go=-24|going=-17|going to=-31|good=21
google=-33|got=-12|graph=27|great=38|group=13|guess=-18|had a=15|half=-31|happen=-11|happening=23|happens=24
happy=37|hard to=-16|hardware=-13|has a=-24|has to=-13|have a=21|have an=15|have any=21|have no=-16
have some=12|have to=-30|have you=13|haven't=-28|having=43|having trouble=27|he=-45|he is=12|he's=-13|heard=38
help=59|help ?=17|help with=20|here=-27|here .=25|hey=25|hey i=15|hi=15|hi .=-49|hi i=16|his=-40|history=19
hmm=-16|homework=-79|hot=-15|hours=-20|how about=-36|how are=37|how can=-32|how did=44|how do=26|how does=13
how is=-14|how would=-19|however=15|huh=-57|i=30|i agree=22|i am=-13|i ask=15|i assume=-10|i believe=10
i could=25|i didn't=17|i find=-35|i found=20|i get=-12|i guess=15|i missing=11|i need=-11|i noticed=22
i put=-20|i see=10|i think=12|i understand=17|i was=24|i'd=37|i'll=30|i'm=33|i've=20|i've never=11|i.e.=37
idea=19|ideas=14|if=34|if i=12|if it's=-28|if not=32|if so=44|if you're=-28|im=12|image=21|implementation=11
implemented=16|important=19|in=19|in ?=21|in an=-12|in any=-24|in my=10|in order=-14|in the=-10|in url=11
in what=16|in your=-11|including=11|independent=-18|indicate=-12|input=21|install=-14|intend=-15|interested=33
interested in=27|into=16|is ?=-10|is an=-25|is not=23|is one=-11|is there=15|is this=19|is your=15|isn't it=14
issue=-16|issue ?=-12|it=17|it .=-16|it ?=-31|it a=18|it could=11|it for=16|it from=14|it looks=13|it not=-17
it on=14|it possible=24|it really=-10|it that=-27|it to=25|it was=-16|it's a=-12|j=11|join=11|jquery=18
json=-24|just=-14|just a=11|just curious=23|just the=13|key=20|kind=-10|kind of=-24|know about=12|know if=16
know of=27|know that=-28|knows=-17|lead=-17|learn=-30|least=-12|leave=-13|less=-18|libraries=13|library=12
like a=-21|like the=13|like to=15|lines=14|link=-10|list=16|list ?=10|list of=-13|listed=11|little more=15
location=13|log=-19|long=39|longer=-11|look=14|looking=33|looking for=11|looks=34|looks like=12|lot of=-13
lots=11|lots of=10|mac=11|made=-13|mail=31|major=-14|make=-13|make it=-11|makes=-15|making=-37|manually=14
map=19|match=15|material=-23|matrix=12|matter=-30|may=39|may i=15|maybe=14|maybe you=-14|me=-15|me .=21
me ?=-26|me that=-14|me to=36|mean that=13|memory=18|mentioned=28|message=22|messages=-15|method=18|methods=23
might be=24|mind=22|minute=-18|minutes=-11|missing=-19|mode=28|model=15|module=12|moment=12|more=20|more ?=-17
more detail=27|more information=16|more specific=-19|moved=15|moving=13|multiple=-19|must=-12|my=-24
my question=16|n=16|name=-14|names=11|native=19|need=31|need to=-12|needed=21|new=33|news=12|next=14|nice=30
no=-40|no ?=-10|nominate=25|nor=-20|not=-46|not be=-13|not clear=25|not the=-12|notability=-10|nothing=-48
notice=-13|noticed=15|now=-21|null=14|number=17|number of=21|o=-13|object=14|obvious=-23|odd=14|of=-22|of #=20
of a=-12|of curiosity=28|of the=28|of those=13|of url=21|of your=-35|off=-35|off topic=-10|offer=14|oh=-17
ok=66|ok ?=-11|okay=24|old=11|on=27|on a=-16|on my=13|on url=10|once=-10|one ?=30|one of=11|only=17|open=23
opposed=20|option=11|or #=17|or do=11|or is=11|or not=16|or something=16|or what=-23|order=-11|os=27
otherwise=-20|out=27|out of=14|out the=-10|output=35|output ?=-10|outside=-21|over=-20|overflow=13|package=-10
page .=-11|page ?=-13|page is=-11|paper=-21|paragraph=-18|part=-19|particular=21|party=14|password=-34|past=17
path=19|people=-45|perhaps=21|perl=14|person=-30|personal=-38|place=-11|planning=32|platform=28|player=-22
please=11|please add=-11|please be=16|please clarify=-13|please elaborate=-18|point=-44|point of=-28
pointing=-16|policy=-28|position=-10|possible=15|possibly=-13|post a=-12|post the=12|pov=-16|precise=11
present=13|problem=49|problem .=38|problem ?=-52|problems=21|process=13|proof=-12|properties=17|provide a=12
purpose=-22|purpose of=-13|put=-19|python=13|question .=23|question ?=-37|question but=16|question is=12
questions=-47|quick=17|r=13|random=13|range=20|rather=-16|re=-15|read=-21|real=-28|realize=-11|really=-21
reason=-23|reasons=-21|recently=13|recommend=19|red=-19|redirect=-11|references=-19|referring to=15|related=25
release=15|reliable=-12|remember=11|remote=-17|remove=-11|remove the=-21|removing=-21|reply=14|request=22
require=-13|resolution=-12|rest=12|results=13|returns=12|reverted=-22|reverting=-20|review=12|right=14
round=-20|rule=-12|run=16|s=40|said=-16|sample=28|save=-21|say=-20|say that=-11|saying=-28|says=-20|script=11
se=14|seconds=-18|section=21|see what=17|seeing=16|seem=-16|seem to=-34|seems like=-10|semi=-12|send=26
sense=-21|series=15|seriously=-56|server=16|set=28|sets=23|setting=15|setup=-12|several=10|shall=15|share=11
she=-15|shell=12|should=19|should be=12|should i=14|shouldn't=-44|shows=20|sign=-11|simple=-11|since=19
since you=17|size=24|size of=23|smaller=13|so=-10|so far=27|so it=12|so that=26|so the=19|so what=-20
so why=-21|sock=-14|software=-11|solve=-27|some=12|some code=-16|somehow=-15|someone=-29|something ?=-13
something like=27|somewhere=12|soon=15|sorry=23|sorry but=-16|sorry for=20|sort=17|sources=-12|special=-13
specifically=28|sql=17|stack=23|standard=-16|start=26|state=-12|states=-10|static=15|status=-13|steps=14
stick=-17|stored=18|strange=-19|string ?=15|stuff=34|style=16|subject=-14|subjective=-11|such=-33|such a=-18
suggest=-26|suggested=11|summary=-11|support=-12|suppose=-20|supposed=-20|supposed to=-16|sure=15|sure what=25
surely=-17|surprised=-12|tab=13|table=15|tables=13|tag=18|tagged=11|take a=26|taken=14|talk=-17|talk page=15
talking=-12|talking about=-21|team=-18|term=12|test=18|testing=11|text=24|thank=54|thank you=51|thanks=65
thanks !=-15|thanks .=-24|thanks for=60|that .=24|that ?=-47|that a=-15|that in=-12|that is=-14|that they=-14
that was=-15|that you=-23|that your=-23|the=23|the above=15|the answer=13|the code=30|the content=-12
the correct=10|the data=14|the end=13|the file=-21|the image=15|the images=-12|the next=10|the other=-12
the point=-58|the problem=-18|the project=12|the reason=10|the template=23|the time=-15|the title=-15
the two=-21|the way=18|their=21|them=12|them .=19|them in=10|then=-10|then ?=-21|there a=13|there anything=17
they=19|they are=-23|they have=15|things=-19|think ?=25|think it=24|think that=-24|think you=-28|thinking=31
this .=11|this one=-16|though=32|thought=29|thoughts=36|times=-16|title=-18|to #=13|to ?=20|to add=31
to ask=17|to change=23|to delete=-11|to do=-39|to explain=-32|to get=-11|to help=28|to it=13|to know=-24
to look=10|to make=26|to me=15|to move=13|to say=-12|to solve=-11|to take=13|to the=-18|to this=33|to url=17
to use=23|to write=-22|to you=-23|today=16|together=11|tool=12|total=25|trivial=-27|trouble=26|true=13|try=38
trying=11|trying to=11|twice=-12|two=20|type=11|u=-12|um=-48|unclear=-16|under=14|understand=-21
understand .=-24|understand what=26|understood=16|unique=14|unless=-38|until=12|up the=12|up with=-24
update=-11|updated=-19|url=-13|url article=12|url but=14|url i=-14|url is=15|url to=10|url which=11|us=-20
use=13|use ?=16|use of=-12|useful=16|username=11|uses=11|using=23|using the=-12|usually=-16|values=16
various=15|vector=21|version=21|via=20|view=20|vote=-17|w=23|wait=-51|want=13|wanted=38|wanted to=18|was a=-35
was wondering=17|way=20|way ?=-13|way to=26|we can=32|we have=-17|we're=-16|web=-26|website=-20|weird=19
welcome=61|well ?=10|were=-12|what=-11|what ?=-72|what about=26|what are=-13|what do=26|what does=13
what exactly=-32|what happens=28|what i=-17|what is=11|what kind=-12|what language=27|what should=14
what you=46|what you're=27|what's the=-18|what's wrong=-14|when i=11|when the=16|when you=35|where=10
where are=13|where did=12|which is=-21|which one=19|white=-11|who=-69|whole=-17|whom=-11|why=-100|why ?=50
why are=-34|why did=-59|why do=-19|why is=29|why not=14|why would=-26|wiki=21|wikipedia=-49|wikiproject=12
will be=21|will you=-15|willing=19|willing to=19|window=15|windows=17|with=18|with the=11|with you=23
within=13|without=-26|won't=-20|wondered=12|wondering=25|wondering if=19|word=-26|wordpress=16|words=11
work=30|work for=-18|work on=19|worked=10|working=34|working on=15|works=15|world=-21|worth=-11|would=20
would be=-18|would like=17|would you=51|wouldn't=-15|wow=-25|wp=14|write=-25|written=-13|wrong ?=14|wrote=-11
x=39|xml=31|yes i=-21|you=-16|you ?=-19|you actually=-17|you add=-10|you be=11|you clarify=11
you considered=-22|you did=-18|you didn't=-27|you do=-37|you don't=-23|you elaborate=31|you ever=27
you explain=-12|you feel=13|you find=15|you for=30|you get=15|you getting=22|you give=10|you going=-24
you have=-12|you help=18|you know=-14|you make=-23|you mean=-11|you mind=40|you need=14|you not=-39
you please=-20|you read=-11|you really=-61|you removed=-17|you should=-39|you show=21|you still=25|you sure=10
you take=26|you tell=12|you think=30|you tried=30|you trying=12|you use=18|you using=20|you were=-24|you'd=20
you're=-23|your own=-10|your problem=-40|yours=13|yourself=-48|yourself ?=-17`,
};
