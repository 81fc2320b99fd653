/** Of 1000 posts of public bodies, how many show a term. Counted by tools/tasks/fit.ts; not written by hand. */
export const USUAL_TERMS = `a:capitals 0=633|a:capitals 1=209|a:capitals 2=144|a:capitals 3=13|a:emoji 0=939|a:emoji 1=17|a:emoji 2=31
a:emoji 3=13|a:lines 0=843|a:lines 1=37|a:lines 2=45|a:lines 3=25|a:lines 4=50|a:links 0=123|a:links 1=637
a:links 2=240|a:mentions 0=662|a:mentions 1=264|a:mentions 2=47|a:mentions 3=27|a:names 0=164|a:names 1=282
a:names 2=226|a:names 3=203|a:names 4=75|a:names 5=49|a:sentences 0=221|a:sentences 1=344|a:sentences 2=251
a:sentences 3=99|a:sentences 4=84|a:tags 0=529|a:tags 1=310|a:tags 2=93|a:tags 3=40|a:tags 4=28|a:words 0=49
a:words 1=115|a:words 2=219|a:words 3=217|a:words 4=132|a:words 5=79|a:words 6=120|a:words 7=70
c-exclamation=56|c-link=175|c-mention=60|c-open=179|c-stop=281|c-tag=246|c:exclamation=14|c:link=846
c:mention=14|c:open=24|c:stop=37|c:tag=63|c~#avlnews=9|c~#hcsoncnews=18|c~#huntersvillepd=34
c~#onetownoneteam=9|c~#wantedwednesday=7|c~704-334-1600.=8|c~9-1-1.=12|c~910-343-3609.=7|c~here:=9
c~http://t.co/l1ygxp8xws=47|c~https://t.co/ecnamw5uer=9|c~info.=8|c~tip.=8|c~whereabouts.=7|e:👀=19|e:📣=24
e:📱=21|e:📲=9|e:🚨=7|l:t.co=877|m:@asheville=13|m:@cltcrimestopper=44|m:@crimestoppersnc=9|m:@foxcarolina=8
m:@potus=9|m:@sheriffhcso=9|m:@wlos_13=16|m:@wpxi=46|m:@wspa7=9|m:@wyffnews4=10|o:emoji=14|o:label=59
o:mention=41|o:order=44|o:plain=721|o:question=50|o:tag=43|o:thanks=23|o=apd=16|o=call=10|o=congrats=8
o=detectives=12|o=great=12|o=happy=9|o=have=25|o=help=13|o=i=24|o=icymi=8|o=if=15|o=in=7|o=it's=62|o=media=9
o=missing=9|o=most=13|o=my=12|o=on=19|o=our=19|o=proud=9|o=raleigh=9|o=recognize=7|o=thank=10|o=thanks=13
o=the=22|o=this=12|o=today=16|o=update=8|o=wanted=15|o=we=21|o~#avlpd=11|o~apd=15|o~call=8|o~congrats=7
o~detectives=11|o~great=11|o~happy=9|o~have=23|o~help=7|o~i=21|o~if=13|o~it's=12|o~it’s=49|o~media=9|o~my=12
o~on=18|o~our=18|o~proud=9|o~raleigh=8|o~thank=9|o~thanks=12|o~the=21|o~this=12|o~today=12|o~we=15
p:(828) 697-4911=28|p:704-334-1600=36|p:704-464-5400=8|p:910-343-3609=9|p:910.343.3609=12|s: - =38|s: / =44
s:!=200|s:$=36|s:&=139|s:(=103|s:*=7|s:,=371|s:...=26|s:.@=21|s:1/2=84|s::=218|s:;=8|s:>=26|s:?=85|s:bar=45
s:curly "=9|s:curly '=107|s:double blank=117|s:no  - =962|s:no  / =956|s:no !=800|s:no !!=996|s:no $=964
s:no %=997|s:no &=861|s:no (=897|s:no *=993|s:no ,=629|s:no ...=974|s:no .@=979|s:no 1/2=916|s:no :=782
s:no ;=992|s:no >=974|s:no ?=915|s:no PM=994|s:no ^=1000|s:no bar=955|s:no curly "=991|s:no curly '=893
s:no double blank=883|s:no p.m.=993|s:no pm=982|s:no straight "=954|s:no straight '=814|s:pm=18
s:straight "=46|s:straight '=186|s:tag capitals=71|s:tag mixed=364|s:tag small=103|t:#arrested=18
t:#avlnews=13|t:#avlpd=13|t:#cltnews=8|t:#crimestoppers=9|t:#faypd=15|t:#fugitivefiles=7|t:#hcsoncnews=25
t:#hpdonduty=7|t:#huntersvillepd=47|t:#mediarelease=7|t:#missingperson=9|t:#mountainsmostwanted=7
t:#onetownoneteam=16|t:#takedownday=48|t:#va10=7|t:#wanted=7|t:#wantedwednesday=7|w:#=341|w:a=320|w:about=36
w:act=17|w:additional=10|w:after=25|w:against=8|w:alert=9|w:all=28|w:along=12|w:also=10|w:am=12|w:american=10
w:americans=12|w:an=51|w:and=210|w:anonymous=13|w:anonymously=23|w:any=54|w:anyone=19|w:apd=18|w:apprehended=7
w:approx=8|w:are=69|w:area=18|w:armed=43|w:around=12|w:arrest=33|w:arrested=73|w:arrests=8|w:as=41|w:asked=10
w:assault=21|w:assistance=49|w:at=223|w:b=15|w:bank=10|w:be=54|w:been=53|w:being=15|w:believed=9|w:below=22
w:bill=18|w:black=11|w:block=14|w:blue=9|w:bond=13|w:both=7|w:break=11|w:brown=16|w:but=9|w:by=78|w:call=135
w:calling=11|w:can=24|w:case=12|w:cash=10|w:center=14|w:charged=64|w:charges=27|w:check=7|w:children=7
w:community=19|w:congrats=9|w:congress=13|w:congressional=8|w:connection=30|w:contact=39|w:counts=8
w:county=33|w:credit=8|w:crime=21|w:crimestoppers=13|w:cumberland=7|w:dangerous=28|w:david=8|w:day=62|w:dc=7
w:deadly=8|w:death=15|w:degree=18|w:department=11|w:deputies=10|w:details=50|w:detectives=48|w:discuss=9
w:do=21|w:dob=11|w:down=50|w:dr=13|w:drive=12|w:drug=11|w:during=15|w:early=19|w:every=8|w:eyes=13
w:families=11|w:family=14|w:fayetteville=7|w:federal=8|w:felon=10|w:felony=18|w:fight=7|w:find=7|w:firearm=13
w:first=15|w:fled=10|w:foot=8|w:for=250|w:force=7|w:forward=8|w:free=9|w:friday=12|w:from=66|w:fugitive=55
w:get=12|w:go=7|w:good=10|w:great=40|w:gun=11|w:had=15|w:hair=16|w:hall=10|w:happy=13|w:has=70|w:have=131
w:hcso=12|w:he=87|w:health=10|w:hearing=10|w:help=130|w:henderson=11|w:her=12|w:here=23|w:him=44|w:his=53
w:hit=9|w:home=10|w:homicide=23|w:honor=8|w:hours=7|w:house=17|w:how=12|w:hpd=27|w:huntersville=7|w:i=61
w:i'm=13|w:icymi=8|w:id=10|w:identify=20|w:identifying=15|w:if=103|w:immediately=13|w:in=317|w:incident=23
w:individual=11|w:inflicting=11|w:info=92|w:information=65|w:injuries=8|w:injury=13|w:intent=12|w:into=17
w:investigation=20|w:involved=12|w:is=153|w:it=25|w:it's=71|w:jail=8|w:james=8|w:job=12|w:join=10|w:jones=8
w:jr=11|w:june=11|w:just=11|w:kill=10|w:know=66|w:larceny=8|w:last=51|w:law=17|w:lbs=12|w:learn=8|w:leave=19
w:like=8|w:list=7|w:live=9|w:local=8|w:locate=18|w:located=22|w:locating=37|w:looking=13|w:m=21|w:made=21
w:make=13|w:male=10|w:man=27|w:may=21|w:me=16|w:meck=14|w:media=11|w:meeting=11|w:members=8|w:michael=10
w:missing=29|w:more=65|w:morning=26|w:most=28|w:multiple=17|w:murder=37|w:must=12|w:my=60|w:n=10|w:national=11
w:need=59|w:needs=12|w:new=18|w:night=10|w:no=18|w:north=15|w:not=20|w:now=19|w:o=10|w:occurred=17|w:of=288
w:ofcs=8|w:off=15|w:office=14|w:officer=10|w:officers=31|w:old=19|w:on=252|w:one=25|w:open=7|w:or=105
w:other=10|w:our=93|w:out=24|w:outstanding=8|w:over=17|w:park=9|w:passed=7|w:people=10|w:person=22
w:persons=12|w:photo=12|w:place=7|w:please=71|w:police=37|w:possession=13|w:president=8|w:property=9
w:protect=9|w:proud=17|w:public=22|w:public's=9|w:raleigh=16|w:rape=7|w:rd=10|w:read=11|w:recognize=17|w:red=9
w:regarding=9|w:release=13|w:reported=9|w:requesting=10|w:retweet=46|w:reward=9|w:road=12|w:robbed=9
w:robberies=8|w:robbery=52|w:run=8|w:runaway=8|w:s=8|w:say=10|w:scene=8|w:school=9|w:searching=9|w:see=25
w:seen=60|w:senate=9|w:serious=14|w:several=14|w:share=28|w:shooting=22|w:should=12|w:silver=8|w:so=12
w:something=18|w:st=16|w:staff=10|w:state=10|w:still=13|w:stole=10|w:stolen=11|w:stop=13|w:stoppers=16
w:street=9|w:streets=7|w:struck=8|w:students=13|w:submit=15|w:support=15|w:suspect=61|w:suspects=45|w:take=55
w:takedown=46|w:text=25|w:than=8|w:thank=19|w:thanks=25|w:that=53|w:the=408|w:their=22|w:them=15|w:there=7
w:these=41|w:they=18|w:this=114|w:three=8|w:time=17|w:tip=42|w:tips=16|w:to=456|w:today=54|w:tune=10|w:two=23
w:under=8|w:unit=8|w:up=18|w:update=13|w:us=31|w:use=27|w:vehicle=29|w:veterans=8|w:visit=18|w:w=65
w:walmart=8|w:wanted=86|w:warrant=7|w:warrants=22|w:was=74|w:watch=11|w:we=73|w:weapon=27|w:wearing=11
w:wednesday=9|w:week=15|w:were=22|w:what=9|w:where=19|w:whereabouts=28|w:which=13|w:while=7|w:white=9|w:who=65
w:why=8|w:will=29|w:williams=8|w:wilmington=21|w:with=190|w:without=11|w:women=10|w:work=26|w:working=11
w:would=8|w:wpd=18|w:y=7|w:year=19|w:years=12|w:yesterday=10|w:yo=11|w:you=158|w:your=70`;
