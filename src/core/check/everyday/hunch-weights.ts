/** Fitted by tools/tasks/fit.ts, which tells from what; not written by hand. The bias of each clause. */
export const HUNCH_CLAUSES: Readonly<Record<string, number>> = {
  'ACCESS-12': -2.23,
  'ACCESS-20': -2.7,
  'CHARGE-01': -2.95,
  'CHARGE-09': -2.0,
  'CHARGE-10': -2.78,
  'CHARGE-11': -2.73,
  'CHARGE-12': -2.16,
  'CHARGE-14': -2.77,
  'CHARGE-15': -2.91,
  'CHARGE-16': -2.43,
  'CHARGE-17': -2.71,
  'CHARGE-22': -2.25,
  'CONV-02': -2.71,
  'CONV-03': -2.54,
  'CONV-04': -2.73,
  'CONV-07': -2.81,
  'CONV-08': -2.35,
  'CONV-09': -2.6,
  'CONV-10': -2.81,
  'CONV-11': -2.81,
  'CONV-14': -2.48,
  'CONV-16': -2.56,
  'CONV-17': -2.65,
  'PLAN-03': -2.69,
  'PLAN-04': -2.95,
  'PLAN-05': -2.82,
  'PLAN-06': -2.89,
  'PLAN-07': -2.75,
  'PLAN-08': -2.62,
  'PLAN-09': -2.91,
  'PLAN-22': -2.62,
  'PLAN-23': -2.68,
  'PLAN-24': -2.83,
  'PLAN-25': -2.39,
  'PLAN-26': -2.85,
  'PLAN-27': -2.3,
  'PLAN-28': -2.51,
  'TRUST-03': -2.84,
  'TRUST-05': -2.81,
  'TRUST-06': -2.71,
  'TRUST-07': -2.66,
  'TRUST-11': -2.85,
  'TRUST-12': -2.75,
  'TRUST-13': -2.97,
  'TRUST-15': -2.71,
  'TRUST-16': -2.9,
  'TRUST-17': -2.7,
  'TRUST-18': -2.82,
  'TRUST-19': -2.49,
  'TRUST-20': -2.59,
  'TRUST-21': -2.82,
  'TRUST-22': -2.76,
  'TRUST-23': -2.55,
  'TRUST-24': -2.76,
  'TRUST-25': -2.6,
  'TRUST-26': -2.91,
  'TRUST-31': -2.72,
  'TRUST-32': -2.68,
  'TRUST-34': -2.78,
  'TRUST-35': -2.4,
  'TRUST-38': -2.82,
  'TRUST-39': -2.6,
  'VOICE-02': -1.96,
  'VOICE-03': -2.53,
  'VOICE-04': -2.57,
  'VOICE-07': -2.65,
  'VOICE-09': -2.99,
  'VOICE-12': -2.93,
  'VOICE-14': -2.54,
  'VOICE-15': -2.67,
  'VOICE-16': -2.75,
  'VOICE-17': -2.24,
  'VOICE-22': -2.23,
  'VOICE-23': -2.35,
  'VOICE-24': -2.31,
  'VOICE-25': -2.88,
  'VOICE-27': -2.42,
  none: 2.79,
};
/** Read by hunch-model.ts, which tells the form. */
export const HUNCH_SIGNS = `!	00j702gy03jo04k305j106h607gi0ch30djt0fgz0hhc0ijr0jha0lh00mgr0qh20rgz0wit0xh30yjd0zhd10gd11kp14jq15gp16h419h31ch21gh71lgw1rhs1sjs1um01vgl1who1xgp1yjz1zhq20hp21jt22ho23h424ht
#	00gb01g403gc09g60bg20dg90eg30fg00gge0jg80kgb0lga0wg50xg80zgm10g012g216ft18ip1ajh1cg31dg01gg71ig41kgb1ng41qhb1rh61wgq1zgk20gw22h223g824gx
# !	0yj811jb1aiv1ul625fk
# #	07im0hjl1akf1hi11sis21h7
# ?	0miv1mis
# _ !	1aj41pix1uj6
# _ #	0nhw0zhn11g61aig1gi91hhw1qhi1rhe1whh1zi622hi
# _ ?	0cix1aix25hg
# _ a	0riu11iw1xk321iq
# _ all	0ajs
# _ an	1hjs
# _ and	0yia21ip
# _ are	06kz0ajc13ic1ejw
# _ at	0dio0hj41sin20ia
# _ away	25jp
# _ be	0ak525g3
# _ birch	18j7
# _ can	25jf
# _ coat	0mip
# _ court	1aks1bjb25gf
# _ died	25jd
# _ down	06jm1ljp
# _ each	0uj6
# _ elm	25gk
# _ every	18jg
# _ falls	1piz
# _ for	08kv0iir0ris0tiu11iq
# _ friday	20iq
# _ from	25js
# _ get	1aj4
# _ go	05io
# _ gut	0rih
# _ has	1bjd
# _ have	0oj114jd19jd25hm
# _ her	18k2
# _ here	05ir14j925h8
# _ in	08ix1oij1tim
# _ is	0rio1rip1sju1uih
# _ it	0pjo
# _ its	0rj31air
# _ lane	1aj61oj9
# _ lights	1aim
# _ monday	1tig
# _ morning	1hkh
# _ next	1uj0
# _ no	1jk4
# _ not	06j6
# _ now	0mj8
# _ oak	19ir1uio
# _ of	14jc23iu
# _ old	0vit18ib1ein
# _ on	0hif0uim1ril1wil20il21ie
# _ open	25jm
# _ our	0pis
# _ ours	1lio
# _ out	25je
# _ pine	06j8
# _ please	1ajv
# _ road	1akj
# _ saturday	21it
# _ shall	1rio
# _ so	19j21hkj
# _ stay	04iu25gu
# _ street	19jl1aiu1kin
# _ that	0hj1
# _ the	00ja0rj818ij19js1aj51tii
# _ then	1hio
# _ this	25jb
# _ thursday	1zj8
# _ time	25j9
# _ to	21i5
# _ tonight	1eit
# _ two	25jh
# _ under	02ji
# _ vine	15iv
# _ was	25jd
# _ we	1bil
# _ wednesday	1tit
# _ were	0hip1aj2
# _ who	1bj1
# _ will	0vir0yj3
# _ with	01iz
# _ would	0rit
# _ you	06j408iz1ajg1xhr
# _ your	0hiv0rir22iq25h7
# _ {emoji}	1zj4
# a.m.	0ui20zhk1qhi1zhc20ia22hg
# about	1xjf
# acres	0mj8
# across	0pj7
# and	0ajb0hkq0mj215i118jd1hkx
# apartments	1pix
# are	05ip1njf
# at	11gf1shx1tic1zif23i5
# birch	0hjr19ki1ajr25g4
# books	18iw
# bus	0mjh1uio
# buses	0cit
# but	04j00uj7
# by	1aj6
# call	08jc
# calls	25jq
# canal	0hiv0mjh
# cedar	1aja1oj525g8
# cents	1jj2
# city	02j0
# days	25js
# degrees	14j625jj
# depot	1pix
# dock	1oiu
# elm	1bj2
# every	1hkh
# feet	24ij
# fern	19j625g8
# flu	25jk
# for	1hiy25jv
# from	1aih21iz
# gallons	0hj3
# gray	06jd
# had	18ji
# has	00js1aiq25jt
# homes	1pit1ujx
# hours	0ujl1rim21ir
# if	06j6
# in	01im14ka
# inches	25ji
# is	0rj91ajr1ljg21il
# jobs	14kp25gq
# kids	25jp
# last	25jb
# leave	05ip
# lines	06jb
# marlow	1piz1yjg
# miles	0tj521iu
# more	25jh
# mph	05im21it
# of	08ii14jv18ke22io
# on	1hip1zj621in
# or	06j40cil
# our	18ju
# p.m.	05gb06g70zhc1qh41rhb1wha22h724hh
# park	1viz
# parking	1sig
# people	25jj
# percent	14k51fje
# pine	1eiq
# please	0njv1aja
# potholes	14kb
# pounds	18is
# residents	04is1rio
# riders	08ja
# right	1aix
# s	1fin
# so	0aj6
# spruce	19j925go
# street	1oip1tii
# this	05ji
# to	0qhv0tif20ib21hb
# tonight	11iw1uiv
# tons	14iu
# trees	18j0
# vine	1aj01bjl25hc
# volunteers	25jp
# walnut	0hj425gt
# was	07ii18j1
# we	1ain1jit
# went	02iy1viy25gn
# which	0rjo
# will	07iw0akm1pid
# with	05ij
# would	0rj61qj5
# year	18id1eip
# years	07k11sil25jf
# you	0oj01aiz
# {emoji}	1yja
#%	0njy14l5
#% !	14k3
#% _ no	12jm
#% _ the	1jj3
#% of	14k4
#% off	1miz
#% safe	12jm
<!	00jh02gw05j40giz0kjo0lj40njh0oij0tiz0xha10ik12gm14gp15h216h418j519h21hjd1lgx1mkd1qhp1rhs1thp1uk61vgx1xh31zhb20hr21hn22hq24hw
<#	00g903fz0dgf0ggz0hgg0kgf0lgm0xgk1ngc1zi4
<#%	0aiu0njo1miu
<?	00iu01ie02gk04ik06ga07gc08gh0ag80fgo0gj70iiq0lkh0sij0uh10xim0yi915gk1agc1cgv1kgt1ogk1qhd1rhk1ugi1vgs1whl1zgx20hd21he22he24hn
<a	00gs03gp04gf07ge0cgc0hgp0kgl0liq0og40ugg0yin18io1iil1mj11pgj1qh71rhj1wh41ziu21hd22hh23g5
<a.m.	09id0wg70zj413ip1qie1wic1yiq1zil22is
<able	25je
<about	0gjb0xit0zhn16gq1bjj1fjm1iif1nii1qhq1rj51wj11zhq20hq22hr
<above	25jb
<absolutely	0uk725h6
<academy	25jo
<accordance	1sjm25h4
<according	0siz
<accounts	0ckg1uil
<across	02j706jt
<act	0liz0rjr1pjj
<action	25jf
<activity	03k2
<add	0pjt
<added	14jd1uio
<address	20iu21it
<adopt	25jt
<adoption	0cir1rip
<adult	0wj1
<adults	0bkh
<advised	1sk725gu
<advisory	05iv1qiw
<advocates	19j1
<affected	1sil
<after	06ix0cj60fjk0sig17iz1mic
<again	04je05ji07lw0bjk0nje1cj31kjg1qih1uiu1zhb
<against	25jd
<agenda	0biq1gio
<ages	0vj0
<ahead	1tix24ig
<air	03j90qjh
<al	0qj61dk4
<alarm	0lj51mil23is
<alarms	25je
<alert	05ip
<all	00ld06gm0eiu0lkq0vjk0zho1cio1qhm1six1whq1zhh20ho21in22hp
<alley	17iy
<alone	08jd
<along	0qj21tir
<already	09j4
<also	0nkj0ojf
<always	0uj2
<ambulance	0pj225h4
<american	25j8
<an	0aiv12je1bl11cim1gj41mit21il22io
<ana	01im0mjd
<and	07gc08i109gg0lj70zjm1ggh1kgn1og91pg61vgq1xg221h924h0
<animal	1rio
<announce	1sit
<announced	1pjj
<annoying	1sj5
<another	10j71xjn25fl
<answer	0giv0nj20yjb1tiq22it
<answered	0bj81dip
<answers	0ciu22iq
<any	0aie0xji14ij1jj41qjd1ril1zhs20ir21ip22if
<anyone	04iu0dja0pj31ykh
<anything	06kr0sje1yj9
<anyway	1eiw
<anywhere	19j1
<apart	0piq
<apologize	25k5
<app	0sj80tjp
<appeal	25jd
<applicants	1siy1vj125h2
<applications	25j2
<apply	00j81cig25jn
<appointment	1sit
<approve	0pk425gg
<approved	25jf
<april	07im13ig
<archives	08jf
<are	00ja03js0aip0biy0cit0liu0rgs0sg20ygg11ga15i81nj91sj41wh51zhk20ix22je
<area	03ix06k50mja
<aren't	1xjh
<arm	25j1
<around	0sid0zju16ka1uiu
<arrest	0ajr17kd
<arrested	17ja
<arrive	1kj2
<art	25jg
<artist	0jit
<as	02k015l01sj422iy
<ash	06jf1uik
<ask	0zj51mjg20in25jl
<asked	00j807jl1ait
<asking	0jio1wio
<asks	16jg1njg
<at	03gh0cgf0hgo0ngc0qgh0ugm0wic1qis1tgr1zii20gs21gz
<ate	25iq
<attached	00k01siy25gg
<auction	0qj5
<auditorium	1qj0
<august	23j6
<avenue	0mj321iu
<avoid	03jm06k9
<award	00j2
<awarded	1sjh
<away	0mjz15j41ejq1zjl
<baby	1nix1yju
<back	00ir09if0kj10sjm0wjr0zhr1gig1jj51nix1qiz1sh81tjb1zho
<bad	04is0giw0nj9
<badge	07jm
<bag	0ziu25jg
<bags	0fis
<ball	08ka
<ballot	00ih0oj80pj0
<ballots	0pjo1skf
<band	0tkr15j21jiz
<bank	1eit1yj6
<banned	01jg1dj2
<barn	0sif1yj4
<barrel	0yja
<bars	17jf
<basement	0lit1uj8
<bat	1uj3
<bats	11j4
<be	03jn05iz06gg0bh50jiw0zhr15im1qiz1slh1whr1zhh20iy22hp
<beagle	1aim
<bean	0sls25fu
<because	0uik1xiz
<bed	1nj9
<beds	1yif
<bee	18ij
<been	03js05jc0ek40zim1kjv1skf
<bees	25jm
<before	0bjd12ic17ka1qic
<begin	0vii1vii25hv
<beginners	1zhl
<begins	00ix0ojc1kiw
<behind	0oj60rjh17k51xiw
<being	0fjq0liq1vjh1yj325g8
<bell	02j40tj71siu
<belongs	0nj7
<below	00j10nk20tir0yix
<belts	0njb25iz
<bench	1mj4
<benches	1lj4
<best	0si90uiv1mko23iu
<beth	1wir
<better	0pj51mjy23js
<between	0zio1xj2
<bid	1gjx
<bids	1gkg
<big	00i80sj411je1oj4
<bike	09js0dj10fjb17k318jd1ekc
<bikes	0sj2
<bill	08j40gii0rju0yib1vjc1wil
<billing	12ix1zil
<bills	1uih1zih
<binoculars	25j6
<bins	1mj925jw
<bio	0qiv0til1zhp20j1
<birch	07j8
<bird	25jg
<birthday	0sjd25ja
<biscuit	25k1
<bit	18j2
<bite	1dir
<blame	08ke0fiq16it
<blanket	0qiu
<blizzard	05ko
<block	01je19if1rie1tio1wj821j0
<blocked	06j61oj6
<blocking	0lj2
<blocks	01j706jm
<blood	0oj21njh
<bloom	25jz
<blooms	1ril
<blue	0miv0nj7
<bluff	1eix
<board	0oir0qj11gio1sk01tiq1win
<boathouse	19iu
<boats	19j0
<body	0dja1yk025h1
<boil	01jc04j91zjs
<bond	0ci90pl3
<book	0skj11j11riy1tin22it24j5
<books	11it18km
<boots	0sje1nj8
<borrow	0nj1
<borrowed	25ja
<both	06jl0fiz1ojl23ip
<bottled	02j306ju1nj425gk
<bottles	1lio
<bottoms	0wis
<bought	25j6
<bowl	25jf
<bowling	25jb
<box	0qjc14im
<boxes	14jp
<bread	25j9
<break	0xjr19k0
<bridge	0jiw0zji12j2
<bring	11jk1cj91fit1qhp1tjm1wij1zhk20ie
<brings	0vj2
<broke	06jm0nje
<broken	07jf25je
<brought	1fij1oj425gg
<brown	21it
<brush	14j1
<bucket	0ujy
<budget	0jip1fio22jg
<building	1mk81xiv
<burglary	0mjf
<burn	25jp
<burned	0tjl1yj6
<burning	1dj3
<bus	0kj30yj316jo1fjr1jjg1yiv24io
<buses	02iq0aji16jm1ijk1pk121ir
<busy	17k91aj9
<but	0sjc22ik
<button	25j3
<buy	1ij7
<buys	0qir
<by	00gy02gc03gt08i90ag60cfv0ji90sg60wgi0zhb13i917gf19gb1ai61gj41hgc1igg1oio1rhl1siw1uif1ygb1zj822jc24jq
<café	0skm
<cake	01il18jh
<call	03gp04gh0cgi0jgl0lfw0mfq0ng20rig0wgg0xgj0zhb14gq1agg1fgk1sgq1whf1xgf1zjg24hf
<called	05im0rjn25jk
<caller	19jf
<calling	13j416iy25gy
<calls	1dil1viu1yjm20j3
<calm	25je
<came	21iz25jh
<camera	0njk13j025j1
<cameras	0dja0xiz
<camp	1fit1kju1lj2
<campaign	25jr
<can	0giv0lgu0tio0viy1fj31hit1qif1rhm1sh11zhs22iu23ir24hq
<can't	0qj81giv25jh
<canal	05id16k718is1cir1jkn
<canceled	1hj1
<candidate	09j9
<candles	02iv19j0
<cannot	25jw
<captain	0nj81siy
<car	0lk20oj20ujt1yjr1ziz21ir
<card	00iv01i10gix0nk30yjo1wiq1zhf20is21ip
<cards	07js0qj222im
<care	1kio25h3
<caring	0ej3
<carla	1tiv25hr
<carries	19j1
<cars	0mio17ja19ik
<cart	0sj70yk00zil14ir1cje1wim
<carts	00in0fix
<case	17it1djd
<cases	1yju
<cash	0tjp22im
<cat	0uk51civ1hj6
<catch	0kiv
<cats	0tis25jl
<caught	08j617jq
<cause	25jl
<caused	08je
<cedar	06jv07kj0bjc17jg1ric21iq
<center	0zj512j11rim1wid1zig20ih
<centers	0rir
<central	06kb0rio1wio1zju22ih
<cents	25jp
<certificate	00jf
<chain	0sjm25ge
<chair	0qiw11iz
<chance	0yj31ik620is25fv
<change	1cig23iq
<changed	00jr25ji
<changes	00j70rjg
<chapter	1siy25gw
<charge	0oiy1uin1yja
<charged	08j325jc
<charges	25k6
<charities	25j3
<check	03j60uiu0xij1lj21qiw1zhn20iv21iq
<checked	0hir21iw
<cherry	1ril
<chief	0oiq0tj60uke1biu1cj21sj81zht
<chief's	09j90jiu25hb
<child	0giq1tiv1zj4
<children	1qiy1rir
<chili	0iiv0ziu
<chip	0sje1aim
<chips	12iy
<choir	0vjh
<choose	0oiy
<christmas	0vis
<cited	1oj3
<citizens	0qjg
<city	08ic0ei50viz0zhi14il1bi91qhk1whn20ho21hi23ig
<city's	25jl
<claim	0wjc17j61oiy
<class	15jo22jk
<classes	1tiu
<clean	0zix17iv
<cleanup	00iy
<clear	1nit22iq
<cleared	22j5
<clerk	0ji90ris0uj51sjr22ij
<clerk's	0eix0nis0vk913iw
<click	25jd
<clinic	1fiw1nj3
<clock	0yj023iu
<clog	25j8
<close	06jd0bja0pk51gjb
<closed	02jf06js07je0mgw0via0zik15jd16jp17ic1bio1eiw1zhj
<closes	0cit
<closure	1sio
<clothes	1zj525go
<club	25jr
<coat	06jf0mj4
<cocoa	0vjf
<code	1mjr1siw24ik
<coffee	0qiw0sjh1hjq
<coins	25j4
<cold	08iu0zhu10jb1mjq1nii
<cole	16j7
<come	01ja03k504jc0aj11iiy1jio1qhr1rij1vic1zhl20is22ie
<comes	0ciu1zjh
<coming	00ji03iv0eje0ljn1qil25gk
<comment	0cg50jj60yiu1aio1bi823ie
<comments	0biu0niy1kix
<commission	1sjm
<committee	0qkn0rj01gjc
<company	0lik1lk71xki
<complaint	13in1xjo
<complaints	0xj425gw
<complete	25it
<compost	1dj2
<computer	1hj3
<concerns	10jm
<concert	1pk2
<confirm	25ja
<congratulations	13j525jr
<construction	1sjw
<contest	0yiz
<contract	1sjg
<contractor	16iu
<control	0rj6
<cook	0iiv
<cool	06iq25ji
<cooling	05io1njd1xj525ft
<copies	0jiu
<copy	1tim
<corner	0wj9
<cost	0zip1siy20ir
<costs	0pjg24ie
<cots	06kb25g2
<couch	0niv1xkc
<could	05ka1xj6
<council	09i80cji0rj118jm1gkf1qkt1vj01zhq
<counselors	02kv17ip25ge
<count	0yjc
<counter	07jn0tjg0vj01tiq
<county	09if0oje0ti9
<course	0ujj1sis
<court	06jk1dkr
<courts	23j8
<cove	25jh
<cover	03k805ir0liu
<covered	0vj71mj725ha
<cracks	25jg
<crash	0liy19k61til22j4
<cream	1ek7
<creek	0fj216k51oj11xiv
<crew	0gip0tiv0xis0zjw13jp18ka1dj51viq1zj021it
<crews	03iw05ij0ij50zj410iy14j816k31uip20iq21ig22il
<cried	0njd
<cross	0tiw1zjj
<crossing	0tj80zjd19jf1lji
<curb	1wiv
<custody	25j7
<cut	16ir
<dad	0nip
<daily	1dj11hkm1mj61niv1zht
<dam	03in0iiv0yiz
<dana	0oja
<danger	25jf
<dark	06jr15jz
<date	00j40qiw1giz1sir
<dates	00in
<daughter	0tiw
<dawn	16iu1mk8
<day	00jg0vim0zho18io1din1fj71qj41rih1sh11whr1zhi20hp22jb
<days	0ij11niv1six1tjc
<dead	16ji
<deadline	00id0qix
<death	1dk2
<deb	21j2
<decides	25ji
<deck	25jj
<dee	1win
<degrees	10jd
<delays	06iu1cjf
<delete	25jk
<delivery	18is
<department	0vj710iv1skl
<depot	0ejc0jio1pjr
<deputy	09iz
<design	25jo
<designated	0wje1sji
<desk	03i508ib0riv0zhr14ia1cjk1fia1hil1zhk
<details	0oik
<detectives	0sjd
<detour	01ih1rid
<dial	25jb
<diapers	0zji14j925fx
<diaz	17in
<did	0gio0tjk0ujs0yit14is19j81bkx
<didn't	08j51kir1lj625gt
<died	25jl
<different	25je
<diner	0iis17iz
<dinner	0qji
<director	09jg
<disagree	0jir
<discuss	0nlj
<dispatch	0lj0
<dispatcher	10jp
<display	25jj
<district	0ajr0oj1
<ditch	0sja
<dive	18je
<do	00ix04iu06jd0iiy0lgy0pix1zht
<dock	06jh
<doctor	25ji
<does	0uj41lj81nix25jh
<dog	03is09jl18js1djg1pjl1tkb1xit
<dogs	0fit12jk1iin1mjh1rin1zhp21iv23j1
<doing	0uis
<dollar	01iw0qit0tiz22ix
<dollars	0pj20qj525h4
<don't	0jjc0xit14jd1dj31nk125je
<donated	08je
<done	0olb0sja0vjs
<door	0qj20sjg14ji1gjs1pje1xjw
<doors	0oiy0qj110k112jw13kb20j3
<dot	1xki
<double	08j725ha
<down	06kf0nk50pja0wj012iv1eja1miu1qii1uil
<downtown	03iz1yjn
<draft	09ja0djs
<drain	0ziw
<draw	0iif
<drawings	14iz1aj725he
<dress	0nji
<drill	03ja1hj5
<drink	0wjp
<drive	06ll1ciw1hiu
<driver	07j80lip18iw1yjc
<drivers	0fim0wj81fk7
<drone	1aiy1ej9
<drop	0nk91div24ie
<dropped	1piu
<drops	1nj7
<drowning	1yjz
<drunk	0lit
<dry	0bjb
<duck	06k3
<ducks	1iis25ig
<due	1sjp1tj31xji1zje
<dumped	1xj7
<during	0git
<dusk	0cit0ijw1piy
<dust	12jm
<duty	1aiv1yje
<each	13ie22ir
<earlier	25jb
<early	0oju0piz0yio
<earned	0ojk1mjj
<east	0ij01rif
<easter	0vjc
<eastgate	12k6
<easy	07ku19j81sl61zho25gy
<eat	0sja
<ed	1aj7
<eggs	0njl
<eid	25ja
<eight	0njq1hiv1tiw1wit
<either	06is
<election	1vim
<elections	0xiq
<electric	1xjh
<elementary	25jj
<eleven	02jj0pj80vip
<elm	04jg0mj70zj513j216ja19jq
<else	0sjj13j1
<email	25jz
<emergency	06jt25ji
<emptied	1mja25gm
<empty	07jg20j1
<end	02jc07ks1dix
<ended	16je
<ends	23io
<engine	07jd0piz16j21zhv
<engineers	03k5
<enjoy	25jr
<enter	0yhx18iz
<envelope	1sio
<episodes	0nji
<error	1ujh25js
<evacuation	25jf
<even	0qiq
<ever	11j223j7
<every	0bla0qis0rjg19iq1cja1fjy1nj71rif1tim1zj522il
<everyone	03jh0sjf0yim1his1mk324ig
<evidence	08jd11jf
<examiner	25ip
<exhibit	1sj0
<expect	06ip1cj91fiq
<expects	25jf
<explain	03j725g7
<extra	10j219j625j6
<eye	0kio1pja22jp25gz
<faces	1cj2
<facts	0pjc
<failure	1sj4
<fair	00iu0giy
<fake	25jq
<falcons	1zhw25j9
<fall	03jc0pj81kiy1niu
<falling	0pip
<falls	06je0vkm0zin1qj61zhk
<families	08jh10jf16l2
<family	0tj316j019iz1sin1tir1ykv1zjh
<farewell	07j5
<farm	25jf
<farmers	1uj1
<fastest	1oj4
<fault	08kb1ljc
<favorite	09j80yin
<federal	0rij
<fee	1jiv
<feed	25jc
<feel	25hb
<feeling	0lid0wjb1niu
<fees	00jy0jjh1cif1rio1sis
<feet	06k60jiq13jj1uj7
<fell	0liv
<felt	16iz1yjs
<fence	1aj61niy
<fences	1riw
<fern	25jh
<ferry	1zht25jm
<festival	25jh
<few	0pj20tiv1nj625hb
<field	1cj71nk425h3
<fields	25j1
<fifth	0sje25gu
<fight	0liv
<file	0riy
<filed	1aj81diw
<filing	0qiw
<filings	25j9
<fill	25jo
<final	0dkp
<finale	0nje
<find	1rie1siw25jh
<fine	04jo05ik1civ1njd1zhh
<fines	1dj21jjb1xjp
<finish	0bjk25jg
<finished	1dj625j0
<fire	04j80mj20zhq10io19jm1qhn1wih1zhr
<firefighter	16ja18jk
<fires	25jp
<fireworks	0bj81ljk23ix
<firm	1gk9
<first	0yim1mju1pjr
<fish	02jh0aj4
<five	09j30qil18j71qij1wio1zhn
<fix	0tjk1liy1xk9
<fixed	20iu25jp
<fixing	20ix
<flag	05iu23iy
<flags	02j907jf
<flames	05im1tj125gq
<flash	03jf05iv0mj125gq
<flood	0lir1yj0
<flooding	03jh06iu1lj8
<floor	11j5
<flu	0gio0yir1yl5
<flyer	00kq1liy
<fog	25j6
<folks	0bj80jip0tin1sio25gy
<follow	03j121iu
<food	1sir
<foot	0mj21eiy1nj6
<footbridge	1ril
<for	06gh09g90cgi0lgd0mgb0rgn0tic0zhc10ib13ge1dgc1lgc1qgo1sge1th51wip1yg120he22h9
<force	1sj2
<forever	07l925gk
<form	0dj50kie0viw1wiq
<former	25iw
<forty	1miw
<forward	1kiw
<found	19jj1ake1uio1yj722iw
<fountain	0kj00ziy
<fountains	02j30wj025gi
<four	0bkv10im1mj0
<fourteen	16iy
<fourth	1xj2
<frame	0sj1
<frank	1aim25jh
<free	0bgk0oj60vie0zhi14ip15gi17ij1djb1ii81mfy1qhh1ris1whk1xii1yii20hh21hh22hf24iw
<freeze	0sj6
<fresh	0oj017iz1hj2
<friday	0ngp0wgg0zhj14g917i118ja1piz1rhk1ui21wic1zi520hg21jl23ir
<fridays	0ciq
<friend	0yjd11ix25hl
<friends	0qkl
<from	02gf0jgr0ngv0rgm0sg60tgf0vig0wif0xgx0ygr1bgd1mia1rja1sgg1vgm1whe1zhk20j722hk
<front	0sii14kb1ajg1qiq
<fruit	14ja
<full	08j70tip0zjg1rin
<fun	25iv
<fund	0pii0wj6
<game	05il0zj323jv
<garage	0aib0iiq16j41iir
<garden	0bke
<garner	1uj3
<gas	0lk10mj60nki0tii
<gate	06l40iiz1dkd
<gates	01j20fiu1nj61oke1sj5
<gave	07je0iiq
<general	02iz19kh1zj7
<get	0eig0fje0gj90liw0pik0rij0sia17j31miv1nje1wii1xh020io21jh
<gets	04lj0oiu0yjr1pjj1rii1tir1yj425hn
<getting	0zip
<gift	0ykg
<give	0tj810iq1zj2
<giving	0tjk1pkn
<glad	0jit1min
<glass	1jj0
<glove	14iq
<glow	1hj1
<go	03j405g50xil0yir0zho1fjv1gik1lit1mj91qj51sh41whr1zit20hq22hq
<goal	0qka
<goats	25jn
<goes	02jn13j51jjx1pjw22iu
<going	03jd
<golden	13j31iix25gt
<gone	07j81siu1xjp20j423j525hj
<good	04j20ajo0kjb1jjr1tin22k5
<goodbye	1ziy
<goose	13io25j6
<got	08j60cj61bjq1ckd1hjn1liz1mji1xk2
<grab	0pir0sji0wji25gm
<grader	18jn
<graders	25jb
<grand	0wjo0yiu1gje25g2
<grant	1jj6
<graphic	00le25h6
<grass	0bjc0cio25jn
<gravel	0cip
<gray	01j71pji1uja
<grease	25j3
<great	0kim0pk10vj00zj31ljg1sip25gg
<green	0mit
<greg	0oj7
<grill	0yiu
<ground	03j40uj81tir
<grown	25je
<guard	0tjd25jk
<guards	25j1
<guess	1ekb1ljx25gs
<guest	1iim25it
<guides	1jj4
<guilty	1njl25j9
<gun	0pjc1yjj
<gut	0rj8
<gutters	14iv
<guy	04iv0njg1sjo25gw
<gym	02j218ij20j4
<had	0gis0sis23km
<hair	0sj8
<hale	07jp1zjl25hw
<half	02j707j81rin1tix
<hall	00j602ic0vjm14j316j71bij1iil1qhp1vjo1zi7
<hand	0ok40pj6
<handed	17kv
<hands	1mjr25j4
<hang	1sj0
<happening	03jh
<happens	25js
<happy	0sj60wjq1niy22j7
<hard	1pj1
<harold	07j8
<has	00l503gt09ii0cj70zi910is16jf1qho1rhq1sir1thj1whr1zho20jk21hj22ik24hu
<hat	1pk6
<hate	25iz
<hats	1gjt1pj5
<have	00iq03jd07jk08ig0cix0ghg0lh10mj30ojr0uj60vkj0zho12gi1kj41qhr1rj11sh61whs1zhq22j9
<hb	0rit
<he	07l40iim1aj11zhk
<he's	1kir25j0
<head	06l225gj
<heads	1ujj
<health	0giq0liu1bj0
<hear	1nil1qii20io
<heard	02j01iix1siv25h7
<hearing	15k4
<heart	25jk
<hearts	0vjg19j025gs
<heat	08j41ykr
<heater	08je1iiy
<heavy	25h4
<held	1dis25hd
<hello	1ej11jiz
<help	06j01zho21io
<helping	25j9
<helps	0tj2
<her	0qjx0tj50xii19jj1qj1
<here	00je07ir0cgc0gja0ti90zhs1mik1sh91yio1zhm22ij
<here's	0wjd1qiw
<hereby	1sl725fs
<heron	1dj6
<hi	01is0hkg1aj91cik1lig1qiz1tii1uiq1wie1yis
<hide	03iw0yiw1kiv
<high	04km06jl0lj50tj91yit
<hill	1tis22is25ji
<hills	0lik
<him	0oj50qjb0siw0tix17jk19io20iq21it
<hiring	20is
<his	07iv09ix0miy0tig19k11zhl
<history	1jjb
<hit	0lj114jn18j01zj5
<hold	1jki1qit1viq1zhn
<holds	1njc
<holiday	0yir1yk025go
<home	0gij1tij1zho22io
<homes	1mjp22iw
<honestly	1fj3
<honey	1nj9
<hope	0nja0pjc
<hospital	1yiq
<hosting	0qji
<hot	04ln0niz0zis1iis23j4
<hour	0jin12j21bjg1mjj1pjl1tiw21ir
<hours	00kb02k70bjk0sj20tj80ujk10in1ciy1xjf22iv
<house	06gd0mki0rjk0tj4
<housing	0pk3
<how	00j20bix0uiy16j01qis
<hug	03kb0uk80vir16jb25fp
<hundred	0qj61gje25h1
<hunt	25j6
<hurricane	1yjm
<hurt	06h31fit1ojg25jo
<hydrant	22it
<hydrants	25je
<i	0bjd0nkh
<i'll	25jc
<i'm	25k4
<ice	0ujt1ejw1jiq1mjy1niv
<id	1tih20it
<idea	1gj21wiq25hh
<if	01ia06is0zj01ciy1qio1tif1whq1zhi20hn
<ill	16kb
<image	00je
<imagine	0cio0fjs0piy25fx
<in	01ga08gd0dgk0egh0hgr0jgh0ogb0xgq0zgw1dis1qhs1rh61sj51xj21zgn20hr22hp24hc
<inches	1lj825je
<income	1sj1
<info	00iv
<information	0mjf
<innocent	25jj
<ins	06jq0sk80xjr25fz
<inside	01jh06je1ej21qih1uj3
<inspection	1siy
<inspector	1bje
<installed	25jb
<instead	06kf21it
<interested	1siw
<interpreters	25j5
<into	06ji0lj00nj11yj9
<investigators	25jq
<iron	1hjf
<is	09gq0ggp0lgw0mg60sgc0vin0zjk12gd18gf1lg21rho1siq1ui51vgd1zik20gs21go23gc24hu
<isn't	25jr
<issued	1sjj
<it	01g303j509ge0diu0jgr0oid0pid0qgk0vgn0xgx0zhg11gc17g218gd19gk1eg51fgf1ggt1igl1qgv1rhk1tgx1ug61zgw
<it's	0pim0wja0zj61gj11jjy1kj9
<item	1git
<its	09j20rjd0tiv1lja25jg
<jacket	0min
<jail	0yji1yj025gn
<jan	25jq
<january	0ciu20j5
<jar	0tjn
<jesus	0vl1
<jo	1ujh
<joan	0eju
<job	00ib0gil10jc17j7
<jobs	25jf
<joe	01io23j7
<join	0qiz0rir0vj80wjh1wil
<joined	25iz
<joins	25jm
<judge	25jx
<july	1pkt1xjq1zij
<june	02ih0cgu0jir0xit0zhq18je1djf1kiq1piz1qhm1ric1wid1zi522hq23ix
<juniper	12iy
<jury	1aiw
<just	05j809iw0ajn0bk40ljd0yjk1sin
<keep	05jj06jq0pik1ejc1tiu21iq
<kept	0kj0
<keys	0oj6
<kids	0lj50sjn0zk911kk1ekh1fik1zhp
<killer	25j8
<kim	0oiy0qiu0xj1
<kind	0oiy25jj
<kitchen	1oiy
<kits	1yj625j8
<knees	0vjc
<knock	0qj8
<know	03kr0kj70zik1cjz1lim1sjq
<knows	00j60pj71qiz25hb
<lab	04j9
<ladder	0aj319il
<ladies	10im
<lake	06l7
<lamps	1dj2
<land	25ju
<landlord	1djm
<lane	07k009jd0fiv1xkd
<lanes	09j91uis
<language	1jil
<laptops	1wit
<large	1qit25jq
<last	07j40dh60fix0nji1rih1til1ujf1wis1zkf
<lasts	1qil
<late	0kiv1bjm1cim1fjc1kji1lii
<later	03j61sj1
<latte	0pin0sij25gu
<law	1sih
<lawn	09ix1niy20j2
<lawyer	1nje
<lawyers	1dip
<lead	08ip1siu
<leaf	0bj80cjf0nik1dj0
<leak	0mja
<leaks	0pjc
<learn	11j818j6
<leash	12je1zhs
<leashes	0yij25gh
<leave	05gt25js
<leaves	1xjk25jh
<leaving	1oj9
<left	08j10cii0mj11aiw1xim
<legal	25jm
<lemonade	1fja
<lena	25jf
<less	04jr0pil
<lesson	25ju
<lessons	20ir
<let	08ix0lig0zj5
<let's	09iy0qja25fg
<letter	00k31pim
<letters	1uix
<levee	03h10vjw1ujt
<level	0xiq25hg
<levels	0lja
<levy	0pkf
<library	0ygs0zhn1zii21hj24ht
<library's	1hj0
<license	10jp
<licensed	25jd
<licenses	1sj31tj3
<lies	0bk125h3
<life	05ii07kb0lk5
<lifeguard	0bki1oj91yjf25gm
<lifeguards	01j3
<lift	20j5
<lifted	1yjh
<light	06j01ej025jh
<lightning	1yip
<lights	0yis25jc
<like	0eiz17jd1ajg1mie1piv
<lily	1uiv
<limit	0qip1oit1yjg
<limited	0ckh
<lin	0hiw1yj9
<lincoln	02j407jc1yjb
<line	0yid19j81bja1eiz1tix
<lines	06j925ho
<link	0qis0tjd1lin1mks1zho20j0
<list	0xiu
<listed	00j1
<litter	0vjf
<little	0tj8
<live	01jf0dj90vky1lis
<load	0yiq
<lobby	1fir1pix23it
<local	0rj81iim
<lock	04jc06ke10k41ejq1hk7
<locked	1hjz
<locks	0xj41ejl25gu
<log	07ko1hjf
<lol	1sig
<long	0eis0jip0sj022ik
<look	0gir0yj61jij1uiq1xj121in
<looked	25iw
<looking	03is
<looks	0ej212j8
<loop	12j6
<lost	0gj30tir19k41air1oix1tj91xjy
<lot	0die0ljf0oiq1akc
<lots	01j505iq
<lottery	1kj5
<lou	25jg
<loud	0nj9
<lounge	0wj11mjg25gh
<love	0sk11kj01mj21xkj1zhu
<loved	19j1
<lovely	25iz
<loves	1iiv
<loving	1mj1
<low	0liq1mj5
<lower	1aix
<lowest	1sjh
<lucky	0wjf
<luis	0qiy25ha
<lunch	0siy21it22il
<lund	23j7
<luz	0skp25gm
<machines	1hj3
<mad	0fjs25j3
<made	09j00ajd0vj318kn
<mail	0ajp0jic0qj41uii1wio24iv
<main	06k30jij11io15is1uio1wiq1zhg21iq22ib24ib
<make	0sj60xiw1xjq
<makes	1mjj1njk
<mall	15k51iio
<man	17ii
<management	06iw
<mango	0wji
<many	25jw
<map	01jm21iy
<march	12j01lj0
<mark	0pj5
<market	17j81uiw
<marlow	06kf0vjz1qj41zio
<match	0niv
<mats	0vj31niu
<matters	0liz
<may	00gz02g204gb0ng40qgd0ugi0vgf0yhw1pg81vig1wjl1zii21if22i924iy
<maybe	05j9
<mayor	09kk0ok70ukk0wj91vil23j0
<mayor's	0yj7
<me	0vjx0xkf25gg
<means	1iip25js
<meantime	06jr25gq
<measles	1ris1yjw25gx
<measure	0pit
<medical	25iu
<medics	02ix
<meet	01in0jil0pip1rim1win1zhg21iq
<meeting	0jig10ix1lir
<meets	25jo
<members	09ja
<memorial	25jo
<menu	0giw
<mercer	25jh
<merry	0vit
<mess	0nje
<message	0xja
<met	1wiy
<meter	08j40sj70uj61fj7
<middle	0miv
<midnight	0wix
<miles	12j21wix
<mill	0dh30fid0wj30zim10iz1qhi1sgx1vi71whn1yih1zh920hp22ho23ie
<million	0wl91pki
<mind	09j51pj825gj
<minute	1zjw
<minutes	0djc1fil1qiw1rie1wj61yj61zhk22j8
<miss	07js0ejo0ija16iv25hk
<missed	0ejp0git12j41ij61ujb
<misses	0bji1aji25i6
<missing	06ja0mj525jn
<mist	25j4
<mistake	25jo
<mix	1uin
<model	11ja
<mom	0vit18iq
<monday	0jih0njr0vid0xid0zhn1qhf1wiu1zh720ij21ii23i624im
<money	0til1mj6
<month	0pit0qio11j91mlg1zio
<months	08is
<more	03ld04iy0ojh15ju1cid1iiv1pkb1qio
<morning	16iu1bk81djj1rik25jg
<most	1tiq
<move	0sif10ip1aj41oii1ziw
<moved	18iv1kiq1yj5
<moves	0wiw
<movie	0nj1
<moving	0rj31iio1kj1
<mowing	1civ
<mph	1oit
<mr	0tiv
<ms	0hiv14j4
<much	1qk425j0
<mud	1bjq
<mule	1lju25ip
<mural	0cj40jir1dj31kj4
<museum	0vj225js
<music	0sja
<must	01jb1sjw
<my	0nl50xkd25gm
<mysteries	1qiu
<mystery	25jf
<naloxone	1bj61yj4
<name	20iu25jq
<named	25jl
<names	1kiw
<national	25jp
<near	0yir15jg1yiu24ik
<nearest	22it
<need	0gj00iij0sk00xie0zi91njq1tic
<needed	1oj6
<needs	04iw0okp0rj10tjn
<neighbor	0yiy19il
<neighbors	06jf0giq
<never	07k508it12jc1ijc1lje25j0
<new	01i305gu0jit0rgr0siz0vgp12ja17gk1cjb1iim1mjo1ngq1sgr1vif1wix1xgl1zh820im24hs
<news	02jc
<next	04in05ir0bkx0him0uix0zhl18ji1gj21kjn1pjl1qhk1win1zhd22ia
<nice	17jr1hja
<night	07iy08i90njn0zht19is1zis
<night's	1yjf
<nine	0bir0niv1ljf1ziw
<no	06io0oin0pgc0vgq11ix13gv1qhl1rhs1whq1zhc21hh22hp
<nobody	08j90oja0uky0zit12iq13k114ji1mjv25g1
<noise	1bif1xj5
<none	1fij
<noon	0zhn1qhj1uin1whl20ho21it22j0
<normal	0ak11tis25hh
<north	06kd1jil1uio
<northbound	07iv
<not	00h006ig0bgn0ghe0jii0lgz0njj0vgt0zj21cin1ijd1qhm1rht1whq1zho20hp22hq24hs
<note	0xio1hjv1ij71nj622il
<notes	0ujb1iir
<nothing	1mjz25jk
<notice	1sit25js
<notified	1sil
<nov	0nin
<november	0ojj1xmr25gf
<now	03kb05gp0zht10ik12j61kj41qhn1yir1zhr20iu
<number	07j90nj51eiv1qj925jl
<numbers	0pk225j3
<nurse	00iu1blg20j2
<nurses	16ix1fji1mjd1rir
<nws	1lja
<oak	06j80zix1qia1sgx1whr1yjq1zjb21ij
<oath	25ix
<of	04ga07ik08iz0ag90bit0ngb0pgi0qiz0vgj0wga0xgq18gc1bg91fgp1lga1mfu1ogb1qh31rhg1sle1ugg1yit1zgu20hc21h822it24hn
<off	06kv0kjc0xio0zio16k21gil1njk1rik1tir1wih1zho
<office	0nip0wju0xix1cip1siv
<officer	0tkk1njb1zjm
<officers	0vk814iv17jj19j81die1yjt
<offices	0vjn
<oh	1xjm
<oil	25jk
<okay	0yiu1xkh25gr
<old	1aib1qis1zhr23j4
<omar	1jj8
<on	0dgg0egd0ug90xin0zhl10g111g817i71lga1nim1rhe1zh420iq24hq
<once	0zip
<one	0bgf0piu0rj90tgk0ugq0xgv0zhh13gp14io1ail1egh1ngh1qis1rho1sgr1thb1whl1yid1zir21he22hj24hr
<ones	19iy
<online	0yii
<only	0bit0fk10sjq0vip10ix1yiz
<open	01ic07iz0aja0tie0zj413je19iv1dkm1gjl1hi71nje1qhj1ugs1ygk1zha20hl21hi22hh24iw
<opening	0wjo25gp
<opens	0iia0njp0zj010j41kim1qiu1wij1yiz1zho
<opinions	0cj80nj625gj
<or	06iq0cgn0njx0xgv0zhm1qik1whm1zhd20hj23i7
<orange	06j61lj1
<order	25j9
<ordinance	1siw
<ortega	0oj40qiy25hc
<ortiz	14j5
<other	1qik
<otter	25j1
<our	00gw07ie0bgz0cgp0fgi0gh60hgz0kgm0ngm0rjc0tjl0viu0xgs11gh1agf1bgb1cgk1jgb1kgh1mjd1qh61sgp1th81whv1xgo1ygr1zh622ha24hi
<ours	08j40nji1jj0
<out	04jj06jm08j60dj10ziw13it1cjj1hil1pjg1qig1rhp1whq1zhj20is22if24hu
<outages	25j7
<outdoor	25jd
<outreach	1yj225hr
<outside	0wj01tj0
<over	0bir0iio0tig1uj81vit1yja
<overdose	0liy
<overlook	25jj
<overnight	0cjw1qim
<owes	25jk
<owl	25jl
<owls	0yiv
<own	09j20xkq
<owner	1lk5
<owners	1wiy
<p.m.	03gw04ie06fu08g70pgk0qgf0ygl13g916g819ga1gge1kgi1ygd20it21k322jn
<pack	0wji
<packet	0jiu
<pad	0wj5
<page	0bj10jjh0xj4
<pages	0dih22iw
<paid	22im25jk
<paint	00it17jc1viv
<painted	0cj325j9
<pair	0sis
<pan	25jd
<pantry	14j7
<paper	0jis0rig1dj6
<papers	1ais
<parade	01j30yij1fit
<parents	05im
<park	09jl0mih0qir0ugx0zhi10iy1qiq1rhs1sh01ui71viv1who1zh920ho22hp23ig
<parked	05ip0biy
<parking	01ke0bjb0cjl0sjb0wjh0yiy1sjd1xk024j2
<parks	0dl01sim1wjf
<part	1ej125jm
<parties	1sjh
<party	0air1hj51yjl
<pass	0lij0tir1zhs
<passed	07j90lis0pjc12j71zjn
<passes	0iie1mkf1qj124id
<passport	1aj61bjq25gt
<past	1fip
<patch	1tiq
<path	0vj113io
<patience	03j711j8
<patrol	0pio25j6
<patrols	19j7
<paved	25jz
<pavilion	1hjd
<paving	1dir1gj71wiv
<pay	00j20yid12im1iit1liw
<payment	1zim
<pays	1wiw
<pd	04iv
<peas	25in
<peasy	1sl825fx
<pending	17is
<people	06h110j516kj19ji1okc1vik
<per	0qiq1siy1tiw
<percent	0fkf1fij1zim
<permit	07je0rj50wj70xix10ig1sjv
<permits	00ia1sis
<person	0qip1bie
<pet	25jr
<pete	0hii
<pets	0yig
<phone	0riq0xiy24im
<phones	06jq14ik25gs
<photo	0sip1tj8
<photos	12ic1lik
<pick	0rio14j41gjk1ziw
<picked	17ib
<picks	0nji
<pickup	0cjf0gis0vjr0ziw1qj81xis
<picnic	0wjh1iil1nis1rij25h8
<picture	00kl
<pictures	0jiq13j125i8
<pie	25jd
<pies	0iis
<pine	0bja1ujm
<pineapple	0nkw25gn
<pink	0nip25hl
<pints	0wjl
<pipes	25j6
<pirate	17jr
<pizza	0nkt
<place	1qis25jq
<places	0pjc
<plan	0dja0rii1cin1zii
<planned	02l5
<planning	0skc
<plans	05j90sj612jf
<plant	01ic0lim1hir
<planted	18jj25jj
<plate	0liu0qjh1ej3
<play	15iz
<playground	0dj912iv1min
<plays	1lk6
<plaza	0wkb
<please	03ka0hi50tie0wj40zhp19iz1ej41ngu1qhp1sim1zho20hp21hm
<plot	1yin
<plots	25j8
<plow	07j109j60bjs0fim
<plowed	0oix22iv25h0
<plows	05ip10iz1lj722it
<poison	25jh
<pole	16j0
<poles	25j3
<police	03jb06jd0riy1pkk20iz
<policy	0dj9
<poll	0bj71oj425jc
<polls	0oj20pje0xiw
<pond	06jo1ril
<pool	00jp07ja0oig0pjq0xic0zj410iz1cix1jj91qj11shi1xj81zhq24ij
<porch	17jq
<possible	25jw
<post	02k20nji0yie16k61kic1uik22ij
<posted	1cj51iiv
<poster	00in
<posts	25jg
<pothole	1tiq
<potholes	0pjq0siz
<pottery	25jv
<power	06k21lk51uit
<pray	03j007kc
<press	1piy
<pressure	0vin1tis25i9
<presumed	25jj
<price	1vir
<print	1qit
<privacy	25ju
<private	0yjg25jg
<priya	0oiu18j0
<prize	0ykc
<program	25ja
<prohibited	1sjz
<promise	25jk
<proof	1tj3
<prop	0pj3
<property	1zim
<proposed	0rij1siz
<proud	0eiy0ojg1hjm25gs
<public	06j808im0ria
<pulled	0fj7
<pump	1hiy
<pumps	1tis
<put	06ix12j71gis
<quality	25j5
<quarter	11iz25gr
<question	0jig0pj40xir1riv1tip
<questions	0yhx1tih
<quick	0ske
<quiet	03is07j816kj1ziy25gu
<quilt	25jn
<quit	0ziv
<rabies	1tj3
<raccoon	25j8
<race	13j3
<racks	0dj6
<rail	04jj12if
<rain	0qiw0vj60yj2
<raise	25je
<rake	25ja
<ramp	20k2
<ramps	08k81wiw25h1
<ran	0ojd
<range	0pjc
<rate	0nk0
<rates	1ij21zir
<rather	10jh
<rating	25j7
<ray	1lix
<reach	0bj40qj9
<read	0blg0phx
<readers	0riv1fj7
<reading	1qir1rii
<reads	14js
<ready	10im1ajd
<real	0vk1
<really	0yj00ziy25gl
<reason	0vj5
<rec	0zi61wid1zik20ih
<receipt	1sig
<records	0rix13id
<recreation	0wj113j31rij1sj3
<recruits	0vit
<recycle	14iz
<recycling	0zjn
<red	05iq06jh0tiq17jh1zjg
<register	25jh
<registered	1sj0
<registration	0ol125h9
<release	25js
<relief	0rjs0tiu
<remember	0oj50tit
<reminder	1aix1zjc25hk
<remove	25ji
<removed	1sim
<renew	1qil
<rent	0tj713j41zhm
<renters	1jj7
<reopened	0ojf1siw
<reopens	0bj012kj1dix25h2
<repair	13j3
<replaces	0ejj
<replies	0cjc0nk7
<reply	0giu0xiq0yiv
<report	12ie1njr1tii
<reported	25jw
<reports	25jm
<repost	0yid
<request	1tis
<requests	08iv1skg25gg
<rescue	1yje
<reserve	1rij
<residents	04jn
<resolution	1siy
<rest	07kq19j41gj6
<restaurant	1bjg25hk
<restaurants	25j4
<results	1sk01zje
<retired	0tj925iz
<retirement	22j825in
<retires	14j4
<return	0vj7
<returned	1xjs
<review	0dl1
<ribbon	1iim
<ride	0xj90zie12k318jz1mkh1zjm20iz
<riders	0yim16ix
<ridge	04ir06gf0mjr1nj7
<right	00j008ij0njb1qis1ska1zhn
<ring	0sk9
<rink	0njd
<rinse	14j0
<rise	25j5
<risen	0vjv
<risk	01j7
<river	03g70ziq19it1dir1tim1uk3
<rivers	0wj1
<riverside	0nj50vje1iii
<riverwalk	0wjx
<road	04jd06kq07jw0zik16ji1uh8
<roads	09j9
<robbed	0lin17jf
<rock	04j3
<roll	0wkj
<roof	0pj41gj91yj4
<room	00j108in0aj31hjq1nj81qin1uiq1vjz1xij
<rooms	05ip
<rope	1xj7
<rosa	25jc
<rose	25jc
<round	0njj
<route	06j30aj80xib0zhq16jd1bj21cir1si61whr1xj91zhg22it
<routes	1siu1wim
<row	25jl
<ruiz	0okx0qib1vio
<rule	1bic1fj21xj3
<run	08j80oiq24ik
<running	15iw
<runs	0siv12i7
<s	25j1
<safe	02ip17il1hiv1zjm25jf
<said	1sjj
<sale	11jg1hjo1mkj1qj21zhq24id
<salt	08j225j6
<same	07k2
<sand	0bku
<sandbags	01j804ic
<saturday	0zij1ohy1rhr1yga1zgo20ih21hd24iv
<saved	25jb
<saw	07ja1yjc
<say	01im1miq23j9
<saying	0oin
<says	0uiz14jg1xil21j025jn
<sb	0rk4
<scam	25jo
<scene	06kl07jj25fl
<schedule	0jio1sjg1vix
<scheduled	25jj
<school	07js0oie0qiu0tir0zja17j01nj4
<schools	02iy23k9
<scooter	23iv25hp
<scooters	1mj9
<score	0njz
<scores	1gj71siw25hf
<screen	1hkt
<search	1ej525jo
<season	0nj50viz1niz1sj21yjp24ik
<seat	07je0yik1mja21ir
<second	1wim20ip
<section	1skc1xjg25gq
<security	25j4
<see	06ja0liy0zie13ja1dk91ji41qhh1tik1wis1zho20is22ho23ib
<seen	0iio0mim1kj01rii1ujb
<self	22im
<senator	0rih
<send	0liz0pia0tiz17jp1tis1zje22ij
<senior	1riq
<sent	08iy1ejz1lko1mjg
<serial	1qjc25h3
<service	06kd0vje1skb
<session	10iv1vip
<set	0eiw1wja1zjl
<settlement	25ji
<seven	09j90uj825fw
<severe	06jn
<sewer	1jj1
<shade	1wiq21it
<shall	1sln25fn
<share	0eiw23ir25jw
<shared	25j3
<she	09j70mii0piv18jn1qiu1zhu
<she's	1hjd
<shed	1jj3
<shelf	0vjv1qiu
<shelter	08in0cip0uj01rj61yiv
<shelters	1mj6
<shift	0nj317jo1zhu
<shirt	21iu
<shirts	1fix
<shoe	25j4
<shoes	10ix
<shoot	0xis
<shooting	07j51yjw
<shop	0wk81iil1oj21wiy
<shops	0ej3
<short	0qk51cio1wim
<shot	0yip1tj2
<shots	15kp
<should	06kw08jb09iy0djx0skk1rii
<shovel	22it
<shovels	0yj01iiw
<show	0yj3
<shower	25jg
<shows	22iw
<shut	02j006kv16ja1bjc1ujj25gu
<sick	0bjo0giy
<side	1rid1six1uiq22ir
<sidewalk	0biz
<sidewalks	12j6
<sign	0ziq1fig1rie1zha20it22ie
<signal	0kj20zj7
<signals	06k8
<signatures	1sjb
<signs	09it0oj31qil23iz
<silver	0wj5
<since	0cjh0mj70nir20j2
<single	0blc25fn
<siren	1qil
<sister	0uj2
<sit	1qiz25jf
<site	0tiq
<sites	25j5
<six	0uix0wk31hkh1mjz
<size	00io
<sizes	0zjf
<skate	0nja1dkc1viu25h2
<skates	0njd25hk
<skip	0sjz0yir25h5
<sleep	07jv25gb
<slept	0bjj
<slide	00j512iu
<slides	0djd1mjm25hn
<slips	12j6
<slot	24ip25gq
<slow	1ejo25jv
<small	0ek025jl
<smell	06j90lk4
<smells	0nip
<smoke	04jg0ljx0wj923iq
<snack	1yji
<snacks	18il1tir
<snow	0ij80xit10im1qij1zhl
<so	0mj00njg0piw0rjj13ix15j71dj51pip1qie1rij1sif1xjd1zhn
<software	08j825gt
<some	0cin0jjd0zjl10j81kil20j225h1
<somebody	0bjo0kij0lit1aj125g8
<someone	1bju1oj31xk4
<something	03j10eje25jg
<songs	1tir
<soon	00iv03j419jf1gj61hix1xjh25g9
<sorry	0bgx0gj80hig0jit0kik1cjp1git1ljo23j0
<sort	08im
<sound	1siw
<soup	1ljm25g3
<source	06it
<south	06ky
<space	08jc19jc
<spaces	1xiz
<spanish	25ji
<spare	22it
<speak	0jif1gim22ik
<special	18jc1gj725go
<speed	1oiq
<speeding	1oix
<spelling	18jj
<spent	01iz
<splash	0wj5
<spot	0lk30yj412j61kjy25hf
<spots	0lj823iy
<spotted	25ji
<spring	1iip
<square	0eje0jis
<st	04j406ir0jid11ja1zj221iw22ij24if
<staff	02k50dj51hiu1yjd1ziw
<stamp	1vjf
<stand	0oje0rjj
<standard	25j2
<stands	1vir
<star	1xj425hj
<stars	04j3
<start	06ix08ij0bj20vkz0zjd1rig1wim
<starting	1pjl1qj9
<starts	0xiv1rid1zj2
<state	0ric1nik1pjf1xj923jv
<station	0njq0oj80ujb0zih17iv1eit1wij1zis21hn
<stations	0pij0zit25gl
<statue	25ji
<stay	03kc04is0mje0wj10zih15jf16k61ji322io
<stayed	18j3
<stays	0oiz23j3
<steady	0oj2
<step	0hiz
<steps	1iip25jj
<stickers	1pjl
<still	07jg0aji0yio1fjf
<stole	1yjs
<stop	0jip21jm24ia
<stopped	1yjj
<store	0wj71iio1miv
<storm	0gir0vkq12iu1mje1nj022ir
<story	0jim0sjk18ja1mj91piy1tiq1zj2
<strawberries	25ja
<stray	0tiu1aik
<street	03g904go05i50kid0ngb0sis0uip0wif0zhc16il17ge1mgb1rig1sgi1tha20he21hc22hg
<streets	0sj116io22iq
<strike	1fiw
<string	18jm
<strollers	0xi8
<stuck	0miu25fx
<student	25j9
<students	25jg
<subject	1sku25gn
<suit	1diw
<summary	25jc
<summer	00jq0ej70wjr1fil1rig
<sun	25jk
<sunday	09it0vin16ji19j61rim1xiw1zjj
<sundays	25jp
<sunny	25io
<sunrise	0vjt
<sunset	0iiv
<super	1sj5
<surprise	25jh
<surprised	0jjv1pjm25fq
<survey	0cgz1wip25jr
<suspect	25j7
<suspended	1sit
<suspicion	25j5
<swap	0zip
<sweeper	0ujb
<sweepers	05iq0uk5
<sweeping	1qim1rif
<sweet	0ejf
<swim	1yj1
<swimmers	1yj91zhm
<swing	0giv0kk1
<synagogue	25jg
<system	0pj9
<t	0ajs
<table	0wjh
<tag	0lku0uj10yiw13iz25gx
<take	03jz0cgr0ni50zij1ji51ljj1tii
<takes	08jn0djg0qiw1bjp1hje1rih1wik22ik
<taking	0njd
<talk	0jiv0viy17jl1bjq1vit22il
<talks	1wir
<tall	12jc
<tap	08ij
<taste	0wjo
<tax	01iv08k40rjl1zil22iw
<teacher	1pit
<teachers	00im1fix25gi
<team	0eiu0qjr13iq20j1
<teams	1yja
<teens	25jq
<tell	0cgj0yj513iq1wih1zhp
<telling	25j9
<ten	0bl922ir
<tent	10ja1yjm
<test	14j91qif23kh
<tests	24il
<text	05ig06iq0tj1
<texts	25j3
<than	0oja0pij0xj110ja1ij71siu
<thank	03k108gv0bh70ziq1hjb1oiz1ris1uh81wil1zhn21ir25jk
<thanks	04iq0bgr0kjf13jf17jm1gip1hit1jie1shh1tio1wii1zhj21iv22iq
<that	00h10hin0nku0oip0rik0zhl17gn19gk1bgm1qhm1rhr1skk1who1zhn20hn21hl24hr
<that's	01ji0niw16ja25is
<the	0igi0zha10gd11ge1qgr1who1zgz20hh21ge24gn
<theft	1okc
<thefts	1ek3
<their	0bj10qj70vj41djn1mke21ix
<them	06il0zii13iz1aiq1ljj1mkm1qhp1sh61til1wii1zhr20ip
<theme	0wj1
<then	0jj00lh91jjs1tix23ik
<therapy	09it
<there	00jn03ib04j206gl0njj0pir0sjp0zjc15iw1bj91fk01qjv1xj51zhu20j021im
<these	0bjc
<they	13jn1til1zhp21jj25jk
<they're	1mks
<thick	10jp
<thief	17je
<thing	0njj0rie0ujw25go
<things	0vjy
<think	01iu04iu1djv1fip1wim
<thinking	0cir0liz
<third	02j318jh1mkz
<thirty	0tit1sik
<this	05gz08gi0bji0cih0ejl0niw0ok60ugw0xh40zhm17j71bjk1igs1kh51lj41niz1qjx1sgo1thl1ugv1who1zht20ho21ho22hp24ht
<those	01j91jj21kkw
<though	1ljt
<thread	0bit0giw0lj025gk
<threat	1yjj
<three	07is0qjn1fk81gil1qja1tii1wij1yk322if
<threw	08jf0uj525g5
<through	0lih12ir1mji1ojc1rim21in
<throw	0tiw
<thunderstorm	06jn
<thursday	0wiu0zhs1qhn1rik1wij20id22iy24i9
<thursdays	0iiv
<ticket	0biq
<tickets	13ix1oiv1pir
<ticks	25j2
<till	04jb0wj71jjv25ga
<time	00jn0oj00sir18j71ck21fi51lj11oja1qic1til1ziz
<times	08jf1yje20j3
<timetable	1sjh
<tip	17l819jm1nj5
<tips	0xjq1yjn
<tire	0tis1oiq
<tires	0sky1oj5
<to	04g405gn0dgh0igk0qie0uge0ygn0zgw10ga16gc1ig81sjh1wgm1zh220h821im24hq
<today	02i50rk50zhp1bil1kh31qho1uis1whp1yis1zhm20iq21hm22id24iq
<told	1lj625jl
<tom	1aie
<tomatoes	05j1
<tomorrow	02it15ke
<tonight	00iz06gy0piq0uj30wje1hiv1qkx1zhp
<too	0aiz0pir12js19iv1mli
<took	0jip19kg1kk61yix
<tooth	18j0
<top	0sj11oj1
<tornado	03k605j31yja25jd
<tornadoes	25jb
<tour	0yja10il
<tours	09j71hju
<tow	0uiy1ok525gc
<towel	25jp
<town	00jg07j60vjx17ji1diw1mk11zhn
<traffic	13iy1nje25j9
<trail	0lj60yiu0zin1mk71nj71tjq25j8
<trails	0rj0
<train	0nkq1yjn
<training	09is25jj
<tran	0qix
<transit	0rj1
<trapped	0liz
<trash	00ip0siv0ujg0vj80yju1fjb
<treasurer	0oj21siz
<treat	06jb0sk41cj5
<treatment	0tj3
<trees	0uj218jc1kk11tir22iw
<trial	17it
<tried	0nio
<trip	01it
<trivia	0yj2
<trolley	12j8
<truck	0bj00lj51ejq1uj71zjg
<trucks	0bjb0uiq12is1wip
<true	15iy
<trust	0six0vkf25gu
<try	1bja1lkx1mk922il
<tuesday	07ib0bid0ji50yid0zj31ji11ric1win1zij20ho21ia22it
<tuesdays	0riv0sj422it
<tulips	1ljl
<tuned	15jy
<turn	0pjl0ziw1uit1wip
<turned	0cix
<turnout	0fjb
<twelve	25j5
<twenty	0niw
<twice	20j0
<two	0bgt0zhr17ir1diy1mgg1oiu1qhq1sh21wih1yjv1zhj21im22hq
<ty	1pl3
<unbelievable	0blc
<under	06jg0riw18jw1eiv1gj61jiz1sk8
<underpass	0mix
<unit	1nji1qk225f5
<unsure	00im
<until	03h205i506g60zij15jb16it1him1nje1tji1ugu20hk21iw22hf23iu24il
<up	03gq07g909ik0ag80bjb0vgj0wj50yip0zhf1lih1qh91sgs1the1ygh1zjc21he23ij24hq
<update	01ii04j206gp1qhn1zhh22ie
<upon	1sjz25gs
<upper	1tj1
<upset	1vis25h4
<us	0cgd0gh60ljj0qir0vij0zir13ir1jig1pj81qhl1rht1sgw1zhj20hp21ho22ho24ht
<use	06j21yio
<used	0zip1ajp
<usual	0uix1fiw
<utility	25jf
<vaccine	1ris
<valley	1miy
<value	25iv
<van	0tj4
<vans	25ga
<vape	0wjh
<variance	1sii
<vehicles	1sjv
<very	0ul5
<vi	1gj2
<victim	07j6
<video	17j419jm1cil1eku
<vietnamese	25j7
<view	09jg23is
<vine	0kj80mja
<visit	0qiw14j01qj4
<visited	25iu
<visits	0iiw
<vote	09jo1gin24if
<voter	21iw
<voters	1aj5
<votes	25jd
<voting	0ok4
<wait	06jd
<waiting	0uja0ziu
<walk	06jm1dix1sie1til1wiu22iv
<walking	13jg
<walks	12j3
<wall	0cj4
<wallet	1oiv25j1
<walt	22j8
<want	0qiv0yjl1fik1gjr1qir
<wanted	11j2
<wants	0yj31dj3
<ward	0oix
<warehouse	16jo
<warming	0zjj
<warning	03h605j906j608jg25jp
<was	08ic0bgn0fiw0his0nia0zhr17j61ck51ojh1qhr1siz1wht1zis20hp22hp23j5
<wash	1yks
<waste	1qj8
<watch	05j207jy1lid
<watching	0lj90vje
<water	01j104iy06jw0lij0ngj0vif0zhj13iq1qhf1rhp1sgt1whl1zjj20hl22hn24hr
<wave	1ej925jj
<way	06ka0oj218iz1kkl1rij23jj
<ways	25jb
<we	06fv08i709gu0bii0fg80jgl0kgf0mgf0pgp0vgj13gb16gk18gd1egq1gg71ng21pg91qgu1whs1yg321hb22hd23go24hr
<we'd	1aj8
<we'll	05j90liu0pim16j6
<we're	06jj0ujv1mj325jl
<we've	0pk11bjw25je
<wear	0sjc10iw1mj21nkn
<weather	03i806jd
<wedding	0njh
<wednesday	0wir12id17ii1bjr1kiq1ria1tij1vj11wie1yj11zjq21j9
<wednesdays	0oj50vij1qj9
<week	0bgz0pim1cjb1gkd1ljd1qjf1tij1wiq1zhs20ir24ic
<weekday	1aio1ujw25gt
<weekdays	0jir14ik1tip
<weekend	0bj50oj50vke13ix1ois1ril25hc
<weeks	0jiq0vio21iu
<welcome	0via1xib
<well	1bjm
<went	10iw1civ1hjn1ljl1yj9
<were	06h316ir19kx1lkz1ojp
<west	03jz
<wet	0aix
<what	00ks07iz0bjo0ghe0lh21mja1wie1zhq
<what's	0jj4
<wheel	0siy
<wheelchair	0tiv
<wheels	1ojk
<when	00jk0jjn0ziv1pje25jf
<where	00jj01j60dix0siu1yj122iv
<which	0gj80yiu10j01mj1
<while	0ziu14jl
<white	0cis
<who	07h60bke0yjh14jj16jp17k01aid1ejf1kju1zhu21iv22io
<who's	00j60il20yir1ek925fj
<whoever	0vje1xke25fz
<whole	00j11uix25gt
<why	0jin1lj4
<wildfire	0tj2
<will	0bg40gj50jgr0kig0ljb11jc13gm14ic19jc1lga1qh31rhk1uil1viz1wha21iz22id24hk
<win	0gin0iif
<wind	1qiy
<window	14iv1bjn1iiw1qis
<windows	06jk10ja
<wine	0wji
<winner	0gin
<winners	25ir
<winter	0yio1nix
<wipe	25ix
<wire	0lj6
<wires	06jk25gq
<with	08id0ghb0liw0nj90oii0sga0ugs0viy0wgj0zhf12io19jc1egl1hin1ljs1ngi1qix1rhm1sjs1thc1ugm1xgk1yjy1ziq20jv21hd22hi24hp
<within	06jb1skm1tim21iu
<without	0pj9
<woman	17j4
<won	25ji
<won't	02iw0sjg1fih1jjb1nk3
<wonderful	1liu25hk
<wondering	00iw
<word	02k30bj8
<words	07it0vle
<work	00jb17jf1tjb1wim
<worked	02j825h7
<worker	1oj4
<workers	0bj61pis
<working	03j325j8
<works	03iu08ix1dim1lig
<worn	25iv
<would	0okw0pib0rl110j51fio1qjx25hj
<wow	15iz25iz
<wreck	0pj8
<write	02iv0bir
<writing	1gj2
<written	1sjn
<wrong	08il0bk91kjm1lim
<wrote	1oiz
<xxl	25j6
<yard	04jm0ojv13j81qj4
<yeah	1sig
<year	0bjb0eiy0sjj0yij1pid1zij24id
<years	01ib0pjr1qiw1siu1xjl
<yellow	1hkg25h4
<yes	02j209l00nk90pj70tj00wki0yip1hjx1xju1zhq
<yet	0cj425jc
<yoga	0vij1nj0
<you	04gk08i30fg90nh00xgh0ygg14j71kif1qij1sfz1ug51zgn20he21ij24h8
<you'll	1jiu
<you're	0ujx1hj51mj6
<you've	1cko
<your	01i807g809gh0cgl0egl0fge0giw0hgu0iio0lik0qge0uip0wga0yj910ig11gf18gg1fgo1lgr1rj31wil1yg71zgw21j924hh
<yours	0yj413im1miy1rih1vja1ziu20ix
<yourself	23ik
<zipride	1mjt
<zone	1njb25ji
<zoning	1gj2
<zoom	1hj3
<{emoji}	03h80bhf0uhh14hd1qhw1ym71zj725jx
<{hashtag}	0ujt25jn
<{link}	0qji0xjk
<{mention}	05h90kip25jt
<{own}	0ag60cgh0gh70qgd0zhh12i414ge15gn1qiz1tgw1wi71zh720h721gw22h924im
<{phone}	0cgr0gh40hi50lgy0mfq0ngo0rgu0xh80zhl1agf1ngk1qib1thh1whn
?	00k302gr03go04im06g507gn08gk0agf0ckq0fgj0gj30kgo0lit0mj40nj50pgd0ygd0zi112g913gr14gm17gn18gk19gq1bgr1ch21dh11ggk1jgg1kgq1lgi1nih1ogq1qh61rhn1thd1ugl1vgv1whm1zh320hg21hj22hd23ge24ho
@caption	0zgx1qhq1rgz1tgk1wgs1zg720gq21gq22gr24gy
@comment	00gg01g603ge04gk05h306gc08it09iz0agx0bix0cgz0dgs0egx0igx0kj50lgs0nfv0rh10uh10wgk0zix1mj21sgr1xgn1ziw22ir
@date	00gj04g505ge0ng30ug50vg21pg21qiq1zik
@day	00g906fq0ggs0kga0lgk0zgu1rh11sg9
@email	0xiu1ako
@exclamation	00jo02g905jd06gt07gd0bjs0ch10fgd0hhp0ije0jgm0mga0njl0ok10rhf0wje0xh30yj90zhy11jk15gz16g918k719g81cgr1ggz1hj71lg81mk21pjr1qhu1rhh1thu1uli1vg71xg61yjt1zgq20hb22h923gu24hm
@facebook	0gh40zgu1qgr1rgt1tgv1wgn20gw21gs22gz24gp
@hashtag	03hc0bgz0ojt0pir0uk90vh10zhv1qhp1sh61thq1whv1zhp20hu21hs22ht25jo
@instagram	0zhh1qhp1rgz1tgj1wgr1zg720gq21gp22gq24gy
@link	00g702ga03ge05gi06g60aga0bgb0cge0egh0ggq0hgl0igi0lgj0ng30qjd0rgk0sga0ugi0vgb0xig14gc15gf16ga18gb1agh1cge1dge1egb1fgd1igc1jge1mg61nga1ogc1rhc1sgi1ygb1zh620h722h5
@long 0	0gh30hh00zgs1cgz1qgw1rgi1tgd1wgf1zgt20gy21gl22gt24gq
@long 1	0ggq0sia0zis1qje1riw1tik1wiz1zid21ic
@long 2	02km05ia0lgw0sg90ygo0zhd10gd12jj13ko14jv15kk16kj17ja18kv19ka1akk1bju1cji1djm1ek31fk71gjg1hj21ikt1jjf1kk01lk71mkp1nk21ojy1pjj1qhl1th51vgj1whg1xgb1zh620hf21hb22hd24hl
@mention	03gw05ga0hk80kiz0ljj0qj30xkj0zhs1qhp1zhs22hr
@number	00fy03fw09gc0bg30cgd0dg80eg90ggg0jgd0kg60lg80mg70xgj0zh91ai91cg41dg91kgd1nga1rh31whd20h524h8
@official-link	00ga03gg05gk06g70agc0bgd0cgf0egj0ggs0hgm0igk0lgl0ng50qg50rgm0sgc0tg90ugj0vgd0xgh14gf15gg16gb18gc1agj1cgf1dgh1fge1ige1jgg1ogd1rhe1sgj1ygc1zh620h822h6
@percent	09ka0ajd0fjo0nkq14l91fkf1mit1zik
@phone	01g705gi0bg10cg90ggi0ige0lg10ng00ogb0qgc0rge0uge0zgz14gb15ga1aij1dga1ggh1iga1mg01ng01rhk1sgd1whm1xg61zj020ii22hf
@place	00ge01g403g906jd0bg40gga0hgi0igf0kgh0lgg0mid0rge0sj20yg913ga1dga1ffz1gga1ig81kge1nga1qg91rh61wh721gz22h224hg
@post	0bgh0gh20hgs0kgr0zgz1qh81rh31tgv1wh21zh620h721gw22h324gy
@question	02g703fx06fq07ga08gd0ck10egd0fg60gjk0hgp0ljv0mge0nkd0rgo0ugp0vga0xi90zhx13gb15gf17g819g51bga1cge1dgh1fgk1hgd1kg91lg81nie1og61qgi1rh11vgi1wgv20hf21gs22hd24h0
@quote	05iw06j808jq0njo0ok40sk80tiy0ujq0yj20zjf17ib1ljh1qji1sis1tij1wif1xir1yjk1zit20ih21ip22if24ih25fo
@reply	00g201gh03fv04gf05gj07ga0bk40cgi0dgh0egi0fih0ggx0hjc0ige0kjd0mgi0nfs0ogp0pgw0qgm0rgm0ugb0vgp0wgl0yge0zhs12gk14gu1egs1fgj1kg51qhe1rhp1sga1th91wha1ygk1zin20hf22hb23gr24hm
@time	00gc03gf06fg0dgd0ggn0hgc0pga0vik18g31aga1rh724h9
@weekday	00g703fw06fu0dgb0ggt0kgf0lgg0zh815g31qh01zi4
@words 0	01gr02gb03kb05gj0agl0bjf0cgm0dgo0egr0fgd0gh50hgi0igj0jgf0ogr0qgo0rgy0tgl0xgs0zhn11g913g114gi15gd16gj17gn18g619g61ag21bgb1cgd1dgk1eg91fge1ggg1hgc1jg41kgn1mgp1oge1pgl1rgs1sj81tgj1ugh1vgc1wgi1zi520gh21gi22gy23gs24gq25jc
@words 1	0dge0gg80hg80pge0zh713i91cgg1dgg1eg21gg01hg91pg91qh91rg51th11wh61zgl20hf21hc22hg24gg
@words 2	00gp03gn0cit0dik0gin0hk20kgc0zhc13g518is1cik1eia1gjg1hir1qh31ug71zh020hb21h322h3
@words 3	0gin0ois0tij0zhc10j511gb15is1ait1ci71eji1gkb1hi71mid1pkj1qhh1rje1zhf20id22he24js
@words 4	1ajh1rig24ib
@x	0gh40hha0zht1rhq1th21whv1zhm21hh22ho24ho
@year	02ga07iz0cij0pgl0zhn14fw18g619g71fgn1iih1qhg1rhn1tif1whj1xid1zhm20il21hg22hm24hr
^ #	06jn0vls0yim19is1qj3
^ #%	1jj3
^ _ !	00hk0bh70kk21ek61kkl1pk91shc1ugt1yhg25it
^ _ #	04in05if06io07jo0aim0rin0vik0zhq14iz19gj1agn1qhl1rhs1sgo1thf1ui71whq1zhm20hm22hn24ht
^ _ #%	14ja1mj4
^ _ ?	00ib04jh0sil0xix1ij41zhf
^ _ a	02gs06gk0ch30jh60ljj0mgm0pjc0qj90rih0tje0vgq0xha0ygg1bgp1dgw1egp1iit1nil1qho1rhs1sh31whr20ht21j322hs24hq
^ _ about	0jjx0kiw1gj21yjo
^ _ account	0jix0liv0oj5
^ _ advisory	05ik
^ _ affairs	1cjb
^ _ again	25i6
^ _ ahead	0bkf
^ _ alarm	1hkf
^ _ alert	1uj9
^ _ all	00jd03iv0cj51yjr21iv
^ _ already	0jj11gj9
^ _ alvarez	09jh1cj31mj4
^ _ an	1nkh1xiz1yiz
^ _ ana	20iq
^ _ and	00jc0iiq0qim0vji10jz1yj921j8
^ _ anders	0lj213j116j2
^ _ animal	0dja0pir17j0
^ _ ann	25iy
^ _ announce	1pio
^ _ answer	0gif0kj0
^ _ any	13iv
^ _ anyone	0civ25iy
^ _ apologize	1kij1uin
^ _ are	01ge08iy0aj30bib0fgf0kgt0mjh0nin0sgh0zhr15id17gu1ggt1qhn1sjj1thn1uie1wjw1xgc1zhn20in21hk22hn24ht
^ _ aren't	1xjv
^ _ around	0xj215j31ujb
^ _ arrest	1oir25iu
^ _ arrested	0hin
^ _ art	23in
^ _ as	08iw1kix1siz
^ _ ask	02j70kiy
^ _ asked	00j60bjj0nj51mj5
^ _ assured	0kje1jjn
^ _ at	00j30ej314j41lk3
^ _ attorney	1dj9
^ _ average	14ju
^ _ away	03iy1yjk
^ _ b	18ja
^ _ back	1jis25iy
^ _ bad	04ja10j61sjd25gc
^ _ bags	11jn1hiq25g4
^ _ ballot	12j424ig
^ _ ballots	15is
^ _ be	05j810iw1bkh1jke1sjq
^ _ beach	06j6
^ _ beats	0sk01mj625h1
^ _ before	13jb25in
^ _ being	04iy
^ _ believe	0vj415it
^ _ bell	1uj1
^ _ below	00ik
^ _ best	0sib
^ _ beth	0kiu
^ _ between	1pjq25ip
^ _ bids	1gjj
^ _ big	0rit0wj31sio25gk
^ _ bike	0eiy
^ _ bill	0rio25jz
^ _ billing	1cie
^ _ birthday	1aix
^ _ biscuit	25iw
^ _ black	1ojr
^ _ blame	08k50fiw
^ _ blood	11it
^ _ blue	0qj223iz
^ _ board	1sjb
^ _ boil	04k106ir
^ _ bond	25jp
^ _ bonds	1ij3
^ _ book	1tir23iy
^ _ boots	0sjr
^ _ both	1cji25ji
^ _ boy	18jl
^ _ brandt	1cj5
^ _ break	06j2
^ _ bridge	03j106jb13j21jit
^ _ bring	10iz
^ _ broke	1fj51mj8
^ _ budget	0uk512iw1wix
^ _ burglar	17j8
^ _ bus	13j21fje1vin
^ _ but	04iu07k008ji0ojj15jl1kj8
^ _ by	0kix16io1tih1xit
^ _ call	1xit
^ _ caller	0hij15jh19j425gt
^ _ came	1yj2
^ _ camp	00ix
^ _ can	04iq0cjb0jik1lio1nim1tio20is
^ _ can't	0bix0rid1fj21pjd1uio24id
^ _ canal	06jf
^ _ cannot	24ip
^ _ carla	0his0xi8
^ _ cars	1eit1uim
^ _ case	0hiv1uiv
^ _ cat	0njd
^ _ cause	0qir
^ _ centers	00iv
^ _ changes	00it
^ _ charges	25iz
^ _ checked	0hj125j6
^ _ checks	0ak8
^ _ chief	09j40cja0rih0vj6
^ _ child	0mjk1uk0
^ _ christmas	0vj5
^ _ city	02jq08j60rji13j014j41dj11fim1ijk
^ _ city's	0ejk1iiu
^ _ claim	15iw
^ _ class	0gio11jv
^ _ cleanup	11je25hk
^ _ clear	25jj
^ _ clerk	08j319iz1biq1diw
^ _ clinic	15iy
^ _ close	25jj
^ _ closed	06jf1gjl1uil
^ _ code	1mjs
^ _ come	1tir
^ _ comes	13iz
^ _ comment	0fj9
^ _ complaint	1vir
^ _ contest	0yke1ajk
^ _ contract	1pis1vjf
^ _ contractor	1djv1oj6
^ _ control	1bj2
^ _ cooking	11iw
^ _ could	03jb19j81ij6
^ _ council	09iz13ip
^ _ counted	09j6
^ _ counter	1bj6
^ _ county	09ir0akz0dip
^ _ course	0ujh
^ _ court	25jz
^ _ cousin	15k9
^ _ cover	03j0
^ _ crash	06j41biw1diy
^ _ crashes	14jk
^ _ credit	1ij6
^ _ crew	1tiz
^ _ crews	0fj90sjj0xj225j2
^ _ cyclist	07j6
^ _ dale	17ij1cir
^ _ dam	03ja0mj712ij25fx
^ _ dana	0giv
^ _ dare	0iiy
^ _ data	12ix1viw
^ _ day	0uip0wka1mjv
^ _ days	0ajf
^ _ dead	19j91ojd
^ _ deaths	14jb19jf
^ _ department	0iiw0kja0oiu
^ _ deserve	0riw1fib
^ _ detectives	0skb
^ _ did	17jd1ljb22im
^ _ director	09j10xid
^ _ dispatch	1vj0
^ _ dispatchers	1cim1ljo
^ _ district	0ako
^ _ do	0cit0njk25ij
^ _ does	0sjj0uiz25jf
^ _ doesn't	0kiz
^ _ dog	0ij60xin1jj024ii
^ _ dogs	24iq
^ _ dollar	14j6
^ _ don't	0jj516j725jm
^ _ down	01j204j90nj60pjb13j3
^ _ downtown	12j81jif
^ _ draft	0dio1gix
^ _ drive	10is11jk
^ _ driver	07j91bir1ck025g4
^ _ drivers	10k61fik
^ _ drone	1aiz1ej0
^ _ drop	1sj81yj1
^ _ dropped	08j11aja
^ _ duty	0aiv
^ _ early	0yjc
^ _ easy	07jt12j019j025g3
^ _ ed	21iz
^ _ elected	09ja
^ _ election	07jn
^ _ electric	0akg
^ _ elm	25jt
^ _ else	0nj7
^ _ email	0rin1gj2
^ _ emergency	03jb06is
^ _ error	16jg1vjb
^ _ evacuation	0mje
^ _ every	0njl
^ _ everyone	0bjc0giv0jji0skl23j4
^ _ expect	16il24in
^ _ facts	1diw
^ _ failed	08jp
^ _ fair	00iu
^ _ fall	0pj0
^ _ falls	02ip0eiw13jm1ijq
^ _ family	0xix1bje
^ _ far	1gih23iw25gr
^ _ farmers	11j5
^ _ fault	08js
^ _ favorite	0sjh22jh25gi
^ _ fay	19jb
^ _ fee	1jis
^ _ feel	1kin
^ _ fees	0ciu
^ _ file	0xit
^ _ fill	0tit
^ _ fine	25iz
^ _ fire	03ik09j40mjx
^ _ firefighters	0oj8
^ _ first	18jl1oiy
^ _ five	0wj4
^ _ fix	0gil
^ _ fixed	14jj
^ _ fixes	0siy
^ _ flag	05j3
^ _ flood	05jy0miv
^ _ flooding	03j325gx
^ _ flu	1yj8
^ _ flyer	00iz
^ _ folks	0kiu0vjf0zip13j525gt
^ _ follow	01in
^ _ food	1yj1
^ _ for	07iq0dim0iij0wja17i718ij1kib1vic1zhp22hs
^ _ forgive	08iz1kir25hb
^ _ form	0dj4
^ _ found	1aiz
^ _ free	04jo1jiu1nj4
^ _ friday	0vjq
^ _ friends	1piz
^ _ from	01jh05hx10jg1pj0
^ _ full	09it1yjg25gm
^ _ fun	0wjh1tit25id
^ _ gamble	1mje
^ _ game	1wit
^ _ gas	0lj5
^ _ gave	25jf
^ _ get	0riy10iw1jis1yjj
^ _ gets	04jc0yiu25h8
^ _ give	0bjk0vj2
^ _ go	1mjn
^ _ goes	0uj220iv
^ _ going	0kix
^ _ good	04k41bje25gs
^ _ got	02jv07j415iz17j81kix1lkh
^ _ gotta	1qiv
^ _ governor	0ak5
^ _ grader	18ks25g3
^ _ grass	25il
^ _ gray	01jh
^ _ guarantee	12jr
^ _ guys	0sja21j5
^ _ had	0fj31xjb
^ _ hale	1cjo1zjb
^ _ hands	1lj2
^ _ happens	25jm
^ _ has	00k70div14j115i716j01pjm
^ _ have	00ii07ja08gu0ajq0bjh0kj90uit0zj312kz14j51ejw1iid1jiz1viz1whq
^ _ health	09k00diy
^ _ hear	0kix25ji
^ _ heard	0dix0uio
^ _ hearing	1tiq1vj1
^ _ hearts	02ji1uiz
^ _ heat	03k105io06ja25gp
^ _ hello	17j0
^ _ help	0lij1zio25jj
^ _ her	0qiu
^ _ here	0ikn0rj012ji22j4
^ _ hi	0uj618j7
^ _ him	0qjf0tjc
^ _ hispanic	1ojb
^ _ hit	02jq17iz
^ _ home	19j5
^ _ homeless	25ie
^ _ homes	0ej0
^ _ honest	0cj81oje
^ _ honor	09ke
^ _ hope	0oiw
^ _ hospital	0ajn
^ _ hour	0wji20j3
^ _ hours	0qiv
^ _ house	01j7
^ _ how	0fja0iix23j5
^ _ i'd	23ij
^ _ ida	19j4
^ _ if	0oko1qj6
^ _ ill	25it
^ _ in	01js0fk00qic0yis14km15iu17gu19iy1pjf
^ _ information	1vix
^ _ inside	25j4
^ _ inspector	0xje
^ _ intern	1cj81lk425gy
^ _ into	0lj4
^ _ is	08iw0cgs0egw0ghf0hhg0igz0kgz0lh30nit0sgf0tgo0uiy0vl00wge0yh010gm14il16gq19gm1ei41ggw1mgn1pgf1rjv1thr1uix1who1zhs20hq22hl
^ _ isn't	0fj10jiz
^ _ it	03j904ja0diu0jie0nj20oj30pj60uj50win1hio1jix
^ _ it's	01ir1siy1xk8
^ _ item	11iw
^ _ jail	0aj11yk825gm
^ _ job	11j420j9
^ _ judge	0aiv1dim
^ _ jury	1dja23jp
^ _ just	09j50bji0jj715iu23ib25gg
^ _ keep	04iq0jip
^ _ keeps	0fj71lit
^ _ kids	25ig
^ _ kim	0dj30iit
^ _ know	09iy0pj70qj40tj322is
^ _ lady	1bk025gp
^ _ landlord	1ljm1oim
^ _ late	08jp24ip
^ _ lawyer	1giz
^ _ lawyers	25jb
^ _ lead	02j108kp
^ _ leak	06jw
^ _ leave	0wj410jh
^ _ left	25k5
^ _ lena	25iw
^ _ lessons	1tit
^ _ let	08j21ck3
^ _ letter	1piy
^ _ levee	03iw12j7
^ _ librarians	0uj51qiu
^ _ library	08iq09iq0iiz0jj3
^ _ library's	0wiz
^ _ license	0aji
^ _ lifeguard	1bjh
^ _ light	01jg
^ _ lights	25j8
^ _ like	0ijk0wio16j01iiu25g0
^ _ limit	0qja
^ _ lin	19jm
^ _ lines	06jb
^ _ link	25jk
^ _ list	18it1aiz
^ _ lists	1aim
^ _ little	18kc1oja1pjq
^ _ live	01jf03iy
^ _ log	1hj1
^ _ look	0kim1xjf
^ _ looked	1aja
^ _ looks	0oiu16j125ge
^ _ lost	06jo07jk25iq
^ _ lot	0fj4
^ _ lou	24ig
^ _ love	0cje23i625k4
^ _ loves	0vkg1iig
^ _ low	1nji
^ _ lucky	0wj80yjd25fu
^ _ lunch	0ajb
^ _ mail	0ajp
^ _ mailed	0div1aih
^ _ main	0fj91uiu
^ _ make	0kiy0qj3
^ _ makes	1mir
^ _ man	19j91bjj1dji
^ _ many	0bje0fjq13j6
^ _ marcus	0hiz18ja
^ _ marked	01ji
^ _ marlow	0qjj0zjl1mit1qjz
^ _ may	0miw0vih
^ _ mayor	02jy09l625h0
^ _ mayor's	09iv1bi7
^ _ me	0xk922je23jb25fv
^ _ means	01iz
^ _ meet	0oil
^ _ meeting	25ju
^ _ men	10jl25go
^ _ might	05ii0wk6
^ _ miss	11jt
^ _ missing	0cir16j4
^ _ more	0jjj0oil0zj31sil
^ _ morning	25iz
^ _ move	25jq
^ _ moved	0xiq20j4
^ _ mr	0hjl
^ _ mule	25im
^ _ museum	0vj0
^ _ must	1rir25j6
^ _ my	0xj21qiv1yjj23kr
^ _ name	1aiq
^ _ national	0ujk
^ _ near	25ji
^ _ need	05in0qix
^ _ neighbor	15j9
^ _ neighbors	1sis
^ _ never	12j41hit23iv
^ _ new	0ejw0iim0wio10k91ojw1wj71yim20iz23h2
^ _ news	05jh0him1bj71uil1xix
^ _ next	1ej71gj6
^ _ night	0sin11jg
^ _ no	0pji23it
^ _ noise	25jd
^ _ not	03jb0wjg1djd1kjl1pk9
^ _ notice	1yjd
^ _ notices	1cj01vj9
^ _ now	03ij0eiz0sj60yj91hja
^ _ number	1bjf
^ _ numbers	25jk
^ _ nurse	0hiy
^ _ occurred	1kk8
^ _ of	07kh0cin0lix13ix1aj71ljy1pju1rir1xjh20im23ij
^ _ off	03js25jp
^ _ offered	1djy
^ _ officer	02j10xij1vjb
^ _ officers	1eit1fjv
^ _ official	13ir1mj61pjv
^ _ old	0cj21cix1vjs23iu
^ _ on	0kjb0mh30ois0piv0rix0wiq0xii15km1djc
^ _ one	0pjo12je1jik24ik25jo
^ _ ones	00jo
^ _ online	0dii
^ _ only	0fjb1nj0
^ _ open	0aj20djr1gja
^ _ opened	0dja25jc
^ _ opens	1yj9
^ _ opinion	23j225g8
^ _ or	16j41yjv
^ _ osei	09js0ciz
^ _ other	13j716j2
^ _ our	0hin0kit0lis0oju0pjt0yj91ijy1kik1mjs
^ _ out	01kf03ke0skw0wj814k91mkj1sj71yix
^ _ over	25jr
^ _ overdose	07jc1yjb
^ _ own	0fj20oj425jr
^ _ owner	1ojt
^ _ owners	0fj3
^ _ pages	25j1
^ _ paid	0yit
^ _ paper	0njr
^ _ parade	10j511jb25h5
^ _ parents	0pj3
^ _ park	25jk
^ _ parking	0eiv
^ _ parks	21iu25ja
^ _ party	1yj7
^ _ pass	0pj60tjh24ie25gu
^ _ passed	1tiv
^ _ passes	0ejb1tiz
^ _ passport	1aiw
^ _ past	04k3
^ _ patrol	25jl
^ _ paving	1lju
^ _ pay	01h91giu25jj
^ _ pedestrian	07j21uif
^ _ peek	1pk0
^ _ pension	1ijm
^ _ people	0tir10ka
^ _ permit	10iz13iw1viz
^ _ permits	1tir
^ _ person	0yio
^ _ pete	22it
^ _ phone	0njo
^ _ photos	0xjb
^ _ pick	0yjp
^ _ picked	25it
^ _ pickup	0nj2
^ _ picture	00j0
^ _ pine	06jx1mji
^ _ pints	0wis
^ _ pizza	1mjt
^ _ place	25j9
^ _ plan	0kiy1ej4
^ _ planning	11j6
^ _ plates	25j5
^ _ playground	0fiu1mjm
^ _ please	10j025ix
^ _ plows	13iq25iw
^ _ police	08iz0qj711ja
^ _ poll	0dir
^ _ pool	0ej01uiz1vjk25jn
^ _ post	25jf
^ _ power	0ajx21j2
^ _ priya	0oj118iy
^ _ promise	0kj21jj6
^ _ proposed	0rjk1fj2
^ _ public	0dir
^ _ put	04is0viy
^ _ quality	1uiv
^ _ railroad	0ajr
^ _ ramos	1pj2
^ _ ranger	11j4
^ _ read	0lj220jb
^ _ readers	25jm
^ _ readings	1vj2
^ _ real	1giz25j6
^ _ really	0pja0sjb
^ _ recruits	1cj1
^ _ recycling	1jjf
^ _ red	03jc1aip
^ _ regret	1kk2
^ _ release	0mjc
^ _ remarks	0jje
^ _ report	0miz1vix
^ _ reports	14j1
^ _ request	0kj51aj3
^ _ reserve	0jjf
^ _ results	0ajg1ejn
^ _ retirement	25in
^ _ review	25ja
^ _ riders	0oj71sje1wj525g7
^ _ right	0his25jb
^ _ river	19j3
^ _ road	25jp
^ _ route	0cim1hiu
^ _ routes	01k1
^ _ ruiz	09j00eix0qi9
^ _ rules	0dis
^ _ run	0bjc0oj225ja
^ _ safe	03iu
^ _ said	0aiu23j825gs
^ _ saturday	19j1
^ _ say	25ja
^ _ saying	0ojf23jn
^ _ schedule	00ix
^ _ school	0al21ij21xjc
^ _ score	1yjg
^ _ search	1eis
^ _ see	05k90fix0iit0sj61xiu
^ _ sent	1lic1mii
^ _ service	0ajk25jd
^ _ share	0iic25jw
^ _ shelter	03ik04j50fiz11j314j21cix1uiq
^ _ shop	1fk8
^ _ short	25jj
^ _ shots	0wjg1yjf
^ _ should	08ja0cjm0skn1fiq
^ _ show	1oiv
^ _ sign	1nj125k1
^ _ signs	0ojj
^ _ sirens	1vj3
^ _ slow	21it25jl
^ _ slowly	25j3
^ _ smoke	1uiv
^ _ snow	25ig
^ _ so	12ji22j2
^ _ social	02j50lip
^ _ somali	1oka
^ _ someone	0ijf0qj8
^ _ son	0hji
^ _ sorry	1kj21uj725jm
^ _ sounds	25jb
^ _ sourdough	0nj5
^ _ space	16ji
^ _ spots	20ix
^ _ spring	1wio
^ _ staff	0dj30fir13j31jil25ja
^ _ stand	0rim
^ _ stars	0sj725j2
^ _ start	25jo
^ _ starts	1fj6
^ _ state	0sje1pit
^ _ station	0njy
^ _ stay	06jj0mj1
^ _ still	0hjo1hjb
^ _ stop	1nix
^ _ storm	03k60xiv
^ _ story	15j0
^ _ street	0eig0uiq
^ _ streets	14jm1wim25hg
^ _ strike	1fjj
^ _ student	02jb1biv
^ _ summer	0ujl1jk0
^ _ sure	25iz
^ _ survey	1pj825jh
^ _ suspect	23iu
^ _ swim	13j020iq
^ _ switch	1jj3
^ _ system	08il
^ _ t	0ajq
^ _ table	25j5
^ _ tags	1eiz
^ _ take	0dil23iq
^ _ taking	0dji1nj8
^ _ talk	0jj615j01niu
^ _ tall	01j3
^ _ tap	0ijk12j8
^ _ tax	09jd1iju24im
^ _ taxes	02jk1uj0
^ _ team	0kk025gz
^ _ teams	0mka25gw
^ _ teens	07ja
^ _ tell	15iv1xiw
^ _ ten	0gin0iiz
^ _ tenants	1oj6
^ _ test	14jm
^ _ text	25j0
^ _ thank	0sjf1aj0
^ _ thanks	1mjk
^ _ that	0ijf0niy
^ _ the	00ji01k702j703g404gg05gk0jgh0ogw0tid0zjf10gj12iu19gl1bgp1egm1giy1liw1pjm1qj61rhg1tjn1ugd1vgf1whm1zhj20hh21hf22hi24hn
^ _ them	0gis0siw0tjy0zit
^ _ then	25jr
^ _ there	00il15im1qiz
^ _ there's	25ir
^ _ they	1fiu1yjj25h0
^ _ they're	1yjr
^ _ thief	17ip
^ _ things	0eiz1kjd
^ _ think	16ik22j5
^ _ this	0il20kj90yju17i81kim1mkl1pin1qiv22j0
^ _ those	1gio1xjl25hs
^ _ thoughts	0cj00vir1kix
^ _ three	0ij61hka
^ _ thunderstorm	05io
^ _ tickets	14j6
^ _ tight	1sj0
^ _ time	0ljg0xiy0yjn11jd18jb1sj11yjl
^ _ tip	0wj0
^ _ tips	0xij
^ _ to	04jl0ghb0khh0rh30tjz0ygp0zhv14gy18kl1kj81qhs1rix1wiz1zht20hs21hr22hv24hv
^ _ today	0vj525ji
^ _ toddler	07kb
^ _ told	09jx1lj025j6
^ _ tom	0oix
^ _ tonight	00j51qji25hg
^ _ too	25k8
^ _ took	0ziw1bj11xjc21j8
^ _ tool	0ej3
^ _ top	0siz1oiw
^ _ tornado	0ajo
^ _ trail	06ja
^ _ train	0nk225gr
^ _ training	08jd
^ _ transit	09jb0pj911jg
^ _ trash	1ljq1uj125jh
^ _ tree	16jx
^ _ trees	25jr
^ _ truck	16jr
^ _ trucks	06jb
^ _ try	0fiv
^ _ tuned	15k825h8
^ _ turn	03jl1xj1
^ _ two	1dix23it
^ _ under	05j41hj5
^ _ union	1fjk
^ _ union's	1fiz
^ _ until	1pjm
^ _ up	0bk00wjc0yia1tin1yjb
^ _ us	0kji0lk50pj00wj911jo1igz1pgj1zin23ix
^ _ use	25jd
^ _ used	11iz
^ _ utility	25jg
^ _ vaccination	14j0
^ _ values	1ijv
^ _ vault	1hk4
^ _ victim	07j4
^ _ victims	0tkf
^ _ vote	0oj5
^ _ voted	25jn
^ _ voting	12j2
^ _ wait	0lix
^ _ waited	25i5
^ _ walk	25jw
^ _ wallet	1aju25h1
^ _ want	0bjf0lix
^ _ warning	05j20mj31yjz
^ _ was	16il1sjb1vjh
^ _ watch	05jh
^ _ water	02j103h81uij25jn
^ _ we	08k10hiq0iji1dit1wiu1xj81yj3
^ _ we're	0tje
^ _ wear	25jm
^ _ weather	05in0ziy
^ _ week	17in25gw
^ _ welcome	25jd
^ _ went	1oiy
^ _ were	10j213jj1kjh1vl0
^ _ what	0bj415jh1pk223k7
^ _ where	01l6
^ _ white	25jp
^ _ who	0gio0jk50yit1qim
^ _ why	1zin
^ _ will	0ajz0ji812j51egn1fih1jjk1wi820ir21ij
^ _ wind	05k025h9
^ _ winning	13j31aj5
^ _ wish	1bil1fj5
^ _ with	01k606iy0fiu0gj50ijn0jjf1njx1oj1
^ _ within	1nis25g4
^ _ witness	19j41ejm
^ _ woman	19kh
^ _ won't	0sjh13j41jjt1njc
^ _ work	00j90zit1tis
^ _ worker	11je
^ _ workers	1miu
^ _ works	0vj611j1
^ _ world	13im
^ _ would	04jp0ciu0dis0fjf1qj5
^ _ wrong	1vkd25gf
^ _ wrote	0pip1ojs
^ _ yard	0pis
^ _ year	0tj018kx1vix25gn
^ _ years	0oj31iis
^ _ yes	09j70ijf0pi9
^ _ you	05gx0hiu0ig40kh10mk80pgz0ujk0vk50zhs1ah71dje1hgr1lgs1mgj1qhp1rht1tho1whs1zhs20ht21hl24hk
^ _ you're	0sj21lj2
^ _ your	00gv01j608gj0diw0fgm0gkd0hiz0jh40rj30xi70zhq10i911ka1agh1jgj1mk31nk01qhq1rhu1wht1zhr20hs24ht
^ _ yours	0vj2
^ _ yourself	0sjo0wiz
^ _ zone	25jy
^ _ {hashtag}	0oj80uiq
^ _ {link}	0qio
^ _ {mention}	0ljp
^ _ {own}	1zhr25jc
^ _ {phone}	1uim
^ a	02j703k004gq07jd09gp0eih0fgn0hha0lh10miy0ngf0tjt0ugu0xhd0zhi10gc15iw16j117gn18g31hgs1jgg1nik1ojc1qhq1rhp1sh51thp1vj01whr1zhu20hr21hm22ht23gs24hs
^ absolutely	0uix
^ according	09k1
^ act	0qj31pis
^ add	0lij0xit
^ adopt	0tir25j6
^ adult	25j0
^ after	0ek817ji1nj7
^ ahead	1pjw
^ air	1uiv
^ alert	03iz
^ all	01j904jf0fit1hjw1nit
^ also	0nkp25gl
^ always	25iq
^ amber	1uja
^ amtrak	0akk25gk
^ an	02ji0kix16iv1lju1oke
^ and	0bkn0vj525fx
^ animal	1bj3
^ another	0din0fj710ja
^ any	0xj012iz1kic
^ anyone	0jjr0lju0ojm1kih
^ apologies	1kk4
^ apparently	15jh1xku
^ apply	25jf
^ are	25j1
^ as	01it09it0bjd0hig14j122ip23jf25es
^ ask	0xj010ii1ail1lid21ir
^ at	16j81bir
^ avoid	03jp06jo0mjk
^ baby	18io1bjf1nj625h7
^ bad	0jiu16j3
^ ballots	1hjg
^ be	0iiy0jiw1qj01riq
^ bean	0sjo
^ because	25jf
^ before	0cj125jb
^ behind	1gk21oj3
^ best	0yiy1mk3
^ bet	0ijj0wj025gj
^ between	1cki23jc25fa
^ bid	0qj80yj4
^ big	00ih0ej111jn1pja1qjg1sij25gh
^ bike	1qjb
^ bird	1yj8
^ biscuit	25jl
^ black	1oil25j9
^ blame	16jr1ljw
^ blizzard	03iy05j4
^ blood	11jl
^ boil	05j506jj1uiq1yj8
^ book	0sj21mj1
^ both	07j91ojt
^ bottoms	0wjl
^ bridge	03jf
^ bring	0ziv11j01dka1zir25jo
^ budget	1tiu
^ building	1tiq
^ bulky	11iw
^ bus	0ej80xiy19iy1bin1fik1wj3
^ buses	12j8
^ buy	0qj00tj012j21ijp
^ by	1jk2
^ call	0ric0zhr1qhq1tim1zhd
^ can	0gin0ij40qif0tit1pjf25gz
^ can't	0qj215it
^ canal	25jm
^ cars	0mj625iq
^ cash	0tj3
^ cast	0oil18it
^ caught	17ik
^ chalk	16jv
^ check	00ip25j1
^ chief	09kv0njd
^ chief's	0rji
^ chinese	10is1oix
^ chip	0qj4
^ choose	0sji
^ citizens	11jf
^ city	09iv0dj11cir
^ clear	1sj1
^ closed	25jp
^ coach	1biu
^ code	03jg
^ coffee	11j7
^ come	0oip10ib11is13jb1jig
^ comment	0dil0gio0ij0
^ congrats	18k21xj1
^ congratulations	0yj01xj325j6
^ consider	25i9
^ contribute	0qip0tj5
^ could	05jn
^ council	09jc1qjb
^ councilman	0jij0xiu1bjk25ge
^ councilmember	1biy
^ councilor	1ojb
^ crash	06jb
^ crews	0mjv19jy1oj11uir25jj
^ crime	12jm14jc
^ critics	0jj4
^ date	0sjc1aj725gl
^ dates	00ja01iv25h8
^ day	0bjr
^ dead	0kjd25j6
^ dear	0hij1xj521iz25g9
^ delete	25j5
^ details	00iy
^ detective	25it
^ detectives	1eje
^ detour	06ja
^ did	0uj1
^ director	09ja0dj425gy
^ dm	0xjf
^ do	03jg0bjc0cj80mj5
^ does	0cit1aj8
^ dog	0fj20riw
^ dogs	1ejc25j9
^ don't	0lio0oje0pjp1qij1sj21xjp24iv
^ donate	0tim
^ double	0ijm
^ download	1mjj
^ downtown	12jo
^ dr	1bj0
^ draft	0dir
^ drive	25j3
^ drivers	25ii
^ drop	0gic0ijo
^ each	25jh
^ eid	25it
^ election	0ajh
^ eleven	02kx
^ elm	06jo1uj7
^ email	22iu25jj
^ emergency	1zhs25jc
^ end	07jl25h3
^ enjoy	17iq25ip
^ enough	0bjo
^ enter	0yjb
^ errors	1kk8
^ evacuate	03j4
^ evacuation	01j205iz
^ every	0bj60qjm0tjx12je14ix21it
^ everyone	03jg04k30aj30yix13it
^ everything	01je
^ expect	1ijv
^ extra	25jl
^ fair	1fjq
^ fake	25jh
^ falls	12iz
^ family	1yk2
^ feeling	0wj81njf
^ fees	1vjl
^ fema	0akv
^ fields	01k125gy
^ fill	0yit25jl
^ find	01jq0yiu
^ fire	25jc
^ firefighter	0tja1cit25gx
^ firefighters	0pim19je21hj
^ first	0gin0iit0yk3
^ five	0sje1iir
^ flags	07jr
^ flash	03j105iy0mjh25ft
^ flood	05i9
^ flooding	12j1
^ flu	14j1
^ fog	05i3
^ folks	04k20jiw15kk25gy
^ food	0aj60ej0
^ for	0biw0xk010io1xja23k7
^ former	07j81diy
^ found	1aic22j2
^ four	0oju1gjm
^ frankly	23k125gr
^ free	0yie11kd
^ friends	0tio
^ from	0mj416jx25jq
^ front	0civ1bj6
^ full	0xjc25ja
^ fund	0pj50qj80tiy25g2
^ gas	06jt0njr
^ get	03k70ej80fiz
^ give	0kji0sj50tj51njx1tio1xiz
^ go	03k70oiw0yj61sj3
^ goats	25if
^ god	0vk6
^ going	1wip
^ gone	07k01jjd
^ good	05jg0ciq0vjl
^ got	25jk
^ grab	0qj1
^ graduation	0aka
^ graffiti	14j1
^ great	0qip17jv1oj6
^ grow	0biu0fjg
^ guaranteed	12jd
^ guess	0iiy0yji1ej51yjf25fc
^ guilty	08iy
^ guy	1sin
^ had	08ko1ljc
^ half	0fiw14k7
^ hands	13j6
^ happy	0ujo0wj81ain
^ hard	0pjb
^ have	0mk10vj00zhv25j6
^ he	07iz0vid17k91eit
^ he's	0uj8
^ heading	25jc
^ heads	03ix
^ health	25jg
^ hear	0sjk
^ hearing	15jj
^ heat	06iq1yir20j1
^ heaven	07k80vj125h1
^ heavy	06jk
^ hello	0gii0hix
^ help	0cj50ijp0qjr0riv0tjt
^ her	09iu0oj00qjq
^ here	00j51aiw25jh
^ here's	18j61aka1hj61pj0
^ herons	0cj2
^ hey	0hjs1sig21j5
^ hi	0hiz20jb21im22il24j3
^ high	03il05j525gs
^ his	09jf1bj8
^ hit	01iv0ijn0li91sil25gi
^ holy	0zj71siw
^ home	13jw
^ honestly	0fj20sj71eip
^ hot	23iq
^ house	0mje1yio
^ housing	0xit1viv
^ how	0bk00cit0ujd25ja
^ hurricane	1yic
^ hush	1pkh
^ hydrant	0xj6
^ i	0bj00jis0xit22kn23kz
^ i'll	0kix0xin
^ i'm	0jir22j123ih
^ i've	0jiz0kiz22j723iy
^ ice	03k7
^ if	01k104ii0hgu0jik0lja0sl40xj90zhr1ggx1kjx1nii1qhm1zhu22ih24hj
^ imagine	25gs
^ imho	23kw25h4
^ in	09j118ix1gjn1hjr1rie1xi5
^ internal	1cjb
^ investigators	17iv
^ investors	1ijq
^ is	0cin0ljt0nj0
^ it	03h70mi90ngk12iq16if1jid1kis1ngb1qhs1ril1vij1zhu21it24ht
^ it'll	1iix
^ it's	0kjo0ujk0xin0ziq13k816jj1ngq
^ its	1hiy1oj2
^ jazz	11j2
^ jesus	0vit
^ job	00iu
^ join	0xim11ks
^ judge	09j0
^ jury	0aiv
^ just	01jl05is0gie0oja1sj21tip22it23jj
^ justice	17kv
^ keep	0bk90iir0oj50pjf0viz1uiq1xix
^ key	25jh
^ kids	0yit10j312j3
^ killed	19jx
^ killer	25j7
^ kim	09jb
^ know	25jk
^ ladder	07j8
^ ladies	21jc
^ last	08ka0niq1vis
^ late	0cit1vj6
^ lead	02j71uir
^ leaf	0ej80nj3
^ learn	25jh
^ leave	03k00lj70mj1
^ legal	1gik
^ lessons	1kiu
^ let	04j70kk20liz1xj4
^ let's	09j70ij60tkj
^ letters	1vj4
^ librarian	1bja
^ library	0fis0qip14jq1uiq
^ license	1air
^ life	05ix
^ light	0wkl25gg
^ lightning	1uj1
^ lights	1aip1jiv25h2
^ like	0ijl0yj110iy
^ lincoln	0aj525gg
^ list	0gj0
^ lock	03je25jd
^ look	01iw17j518j41pj9
^ looking	0mj2
^ looks	0hiu16iy
^ loose	06jq
^ lost	0xip1ajl
^ love	1xjy23j8
^ loving	1mk8
^ mail	0aks0qit
^ make	25jm
^ map	00jh
^ mark	0pj211ix1jk325fw
^ marlow	02ig0aie0eir13j31ijj
^ may	0ujv0vkh
^ maybe	0fkn
^ mayor	09iu0eiw1bie
^ measles	1uiu
^ measure	0phz25jv
^ medics	1bj625j1
^ meet	01j518jo
^ meeting	00j5
^ members	0riu1gih
^ mention	0iir0lir
^ merry	0vj5
^ message	0li9
^ meter	1vj0
^ mill	0ajc
^ missing	06jh0mjh1uhy1yj1
^ mistakes	1kjb1vim
^ moody's	1ikd
^ most	1ojh
^ move	03jj1sj0
^ movie	11ic
^ moving	25je
^ mr	0hit
^ ms	0ciy19ii
^ my	0nk822jf23jc25gf
^ name	0ajr0giv0yj9
^ names	01j4
^ nearly	14j225h3
^ need	1zim25ji
^ neighborhood	25j1
^ never	13j81njk24in25jr
^ new	0niy0siw1zix20iv
^ next	0lj71jiw
^ nice	0fj51tit
^ nine	14kk
^ no	06k209gv0aku0zj010jd1fi91jjh1qhr1zhv24jj
^ nobody	0fiu0oii0sjo0ujh12j113jq1hje25gr
^ none	1oj4
^ not	12jo13j21ij61jio1pjh23k1
^ noted	0kkw
^ nothing	04j80sju1mk623j3
^ notice	1rj3
^ now	03kd10ip1wiy25h1
^ number	01j307j113iy25g0
^ nws	1lje
^ oak	25jx
^ of	0ujh
^ officer	0tix19jj1cjm1zja
^ officers	0mil0riu12j525jk
^ oh	0bk61xjd25gt
^ on	02ky09k90kj425hd
^ once	12l225g0
^ one	07iu0ij10jjc0uj00yiw14j317iu1cka1liv1ojd
^ only	0fik0ijc0jje14j219jk1xk525fg
^ open	0tj9
^ or	1sjd
^ our	03h605h608in0agr0ch60dgr0ghd0ngr0pgf0rh60tgu12iu16gm18iq1cj51djj1eja1gia1jgg1lj11ngg1pgq1rho1thp1vgz1wik1yj31zht20iq22hm23h324ht
^ over	09jc14ka
^ owner	1aj7
^ pack	04iz1miq
^ parents	0dj30lj0
^ park	01jv
^ parking	1jih1vjg
^ parks	09jc13j6
^ party	0qil
^ pass	25k5
^ passport	14iy
^ pay	25jm
^ people	15ji1yim
^ performance	25iw
^ permits	14j41bje1siu
^ personal	1vj1
^ personally	23ij
^ phone	00ip
^ photo	25jq
^ pick	0oik0sj11tit
^ pineapple	0nk9
^ place	0wjc
^ plainclothes	1ejk
^ plan	25jg
^ please	04iz08ii0oji0rim0tjh21ik
^ police	03jc20j1
^ poll	11jc1miu
^ pool	06jo14iy1tiy
^ post	0yjo
^ power	06k625jc
^ pray	0vjh
^ pregnant	1njr1uiy25h0
^ press	01jl25j6
^ pride	10j5
^ property	0ajp1uiy
^ proud	0ok520is25fg
^ psst	1pjg
^ public	11iu
^ pursuant	1rio
^ put	1nkm25ja
^ questions	0xiq
^ quick	0diq
^ rain	25jj
^ raise	0gio0iiw0uiy
^ rake	25j5
^ ramadan	0vku
^ read	00j90bij0div1zih
^ reading	1xk3
^ real	10jl
^ records	1vis
^ red	05j225jn
^ reminder	1ak4
^ rent	14jt1jjb
^ reply	0git
^ report	25ji
^ reserve	25j6
^ residents	02j30dio0mit1wjb
^ rest	07j80kjd19jv1jjh
^ results	12jr
^ retweet	0ijx
^ ride	12jl1mjg25h8
^ riders	0riz
^ rides	1jj2
^ right	00in
^ river	11jf
^ road	00ja06kj0xj2
^ rosa	25j3
^ route	0ak0
^ rumor	15jl
^ run	03k2
^ sales	1ijm
^ save	00j50riw
^ say	17iv
^ sb	0rjg
^ scam	25jm
^ scammers	19j5
^ school	0ciy1uip
^ schools	0ajn12iz
^ see	00j111ii1dj5
^ send	0ijh0oir0tiy0xk11bj8
^ several	1viz
^ severe	05im
^ sgt	07jd1cja1uj1
^ shame	0fiy
^ share	25j6
^ she	01ij07ke14j11sin
^ she's	1ojn25im
^ shelter	0ij60mji1yjk
^ shocking	1yig
^ shots	1vid1yji25hv
^ should	0cji1kiy1siv
^ show	0gim0ojc0wjc25ge
^ shut	0bjf
^ sign	0qit1fiv
^ since	14jh
^ single	0bk4
^ skip	0qj30sjo1njo25g8
^ slide	00jt0lj625go
^ slow	0zjd1xke
^ small	25k0
^ smash	0ijm25hd
^ smell	0lj7
^ smoke	03jz
^ snap	0xj8
^ sneak	1piq
^ snow	0ej90wjl16is
^ so	1gib1jj11mjc1sjc1ujd1wis
^ some	0eiy0vje10j614j8
^ somebody	0kj915ig1lj71xjf25gm
^ someone	02j20mjp0ziw15ip
^ sorry	0sk31kky25jn
^ speed	16jy
^ speeding	14j4
^ spoiler	0nj9
^ sponsor	0qj90tim
^ spot	0lk70yj125g6
^ spring	0ajh1qim
^ staff	0cij1hji
^ state	0aj0
^ statement	02jr
^ station	21it
^ stay	01k803ju15ju
^ steps	1kj1
^ still	0ziq1piz
^ stop	1tik25js
^ story	0ejf0xj111jh18je
^ street	25jp
^ streets	01iy
^ strike	25iy
^ student	18jg1aje25gm
^ summer	00ix
^ super	1sj8
^ support	25it
^ sure	1xl025gw
^ surprise	25jd
^ survey	0diz
^ swat	1ekd25h0
^ swim	0gin1biu1tit20j2
^ swipe	00jr18j41mjo25gl
^ tag	0ijt0lj00nj7
^ take	03jz10is1njl
^ talk	1yjs
^ tap	04ie1mk7
^ tax	0ak3
^ taxes	1ija
^ teens	0ej0
^ tell	0cjr0djn0njf0rim0ujb1zir
^ ten	0bjk16j0
^ test	25j7
^ text	0qiw0tjn
^ thank	0bhh0iht0khn0sjd1ljz1xha21jk25jc
^ thanks	0kjt17j525jg
^ that	0njb1njf21iv22ji23jf
^ that's	0nj318kf1lkn23j6
^ the	04g805ge09il0ail0bg80cgr0eio0ggi0igr0jgh0lg90mg60og80uge0vgl0xgn0yg80zhp10g513gj15g116jq19il1dkn1hj11kgm1lim1mg71ng61oik1pgh1qgp1rgt1sgp1th71vi71wgu1xfw1zhl21hf22gp24hx
^ their	0sk31flb
^ then	01jp0bjm0jiq25gh
^ there	03jn0djs12jg1hjn1jjs24in
^ there's	05ii08iz11j525f0
^ these	13j5
^ they	0rin13jh1fjd1gjr1win
^ they're	0tjo1cji
^ think	0piu1yj6
^ thinking	0lin
^ third	1bjb
^ this	0bjx0jj20ohz0ziv13ix16jr17jg1ljv1wk020ip
^ those	01jh0fio10ji1kiu
^ thoughts	0nju0vj525g0
^ three	07j81cje1viu
^ thumbs	0iiv0pj60rip25gv
^ tickets	0qje
^ time	04jd25h3
^ tips	25jj
^ to	02k408j40bjc0gil0jj11kj71xkc23jn
^ today	0uiz
^ today's	18iu
^ tom	0oiv
^ tonight	0tjc1eix
^ tonight's	0pir1ejp
^ too	0fjt10j51mj825gf
^ top	0yji18jg25fz
^ tornado	03k605is0mjb1uiz1yk0
^ traffic	1yje
^ trash	06j80jj21viv25jo
^ treat	0sjn
^ trees	03j61vin
^ try	1tja
^ tuesday's	1gj0
^ turn	0ij10pjf1ujb25ii
^ twelve	25ja
^ two	07jc0civ0mix14ix16iz1cix1oja21iq
^ type	0gj60iiu0lij25gz
^ ugh	08iw1sii
^ unconfirmed	15kf
^ under	14iq
^ until	1hkk
^ update	18j2
^ us	0liq
^ use	01it06ip0zir1mjj
^ very	0ukm25g5
^ visit	0qio
^ volunteer	0qj1
^ volunteers	20jc
^ vote	09j10dj80iix0pj31jkf
^ walk	06j7
^ want	25jj
^ watch	05il1hj5
^ water	03jf0fj625ji
^ wave	25jg
^ way	18jw
^ we	01g903gh06ga08jx0agq0gh10mgv0tgh0xgu0ygl10gc14gj18gt1ggy1jij1ng31pg71qh61rhe1sg31vgg1ygh1zhf21h122hd23gj24hs
^ we'd	04il0cj40pjq1djf1fjr1lj225f7
^ we'll	05jv0kjm0yj91jj51pkt
^ we're	02ix0cj00dj70kjx0ujx13j01dkc1ik01ki8
^ we've	0kkf14ja1ejm1xja
^ wear	25jl
^ welcome	25ju
^ what	0bj10cib0zin10ii1gjm
^ what's	0cik0giz
^ wheelchair	25jq
^ when	00in1giq1qiv1yj9
^ where	0git
^ which	0cj925jc
^ white	1aim25iv
^ who	00jc0bio0zj3
^ who's	00jp
^ whoever	0fj40nj00pio
^ why	0cio0pir0rit
^ wildfire	0tit1uiw25gg
^ win	0wj1
^ wine	0qj40wkv25fq
^ winter	05it1yj8
^ with	0ej612kn1ijx
^ without	0pj419jc1jir25gk
^ witness	19in
^ word	15ju
^ would	0oiz1aj0
^ wow	1xla
^ write	0xiw25ji
^ wrong	0bj71vix25gi
^ y'all	04j51qiv
^ yard	0ojl
^ yes	09jo0pj01xk9
^ yo	1qjx1sis25gx
^ you	08je0biw0gh30hj50igw0jgs0kh00sjx0zht10gi12i613jg17ic1kgt1lj81pjj1qhq1tih1whn1zhp20hp21hj22hp24i9
^ you'll	0sj71jkc
^ you're	04j11nkd25iz
^ your	0aiw0ck60hik0kj41agi1gj91jjh1rik1ujo1vkk1wim24iq
^ zone	04j705jn25hn
^ {emoji}	00hs03hn0bhn0ihc0zhx1qhs1yg21zkm22hx25jj
^ {hashtag}	0oiz0pir0ujj1zht
^ {mention}	0hki0xh225jq
^ {own}	25jb
^ {phone}	25jb
a	00gd01g602ig05im0cgv0eio0fim0hgv0jgq0lif0mjm0til0xg70yjp0zj610ig12gt15j61agr1hgn1kgr1lge1njc1ojx1qhb1rhl1sgy1tgp1ugn1vgd1zh820gp22gf23ie
a #	0uj61fjd
a _ !	0iix0lip
a _ #	25jp
a _ ?	0lib1pj9
a _ a	19j51wit
a _ about	0nj310j7
a _ across	1liy
a _ alarm	0sjl
a _ and	02k00fk20mjs0tji0xik0yiu16jt17jx1ij61wih
a _ are	00iq01j5
a _ as	13j1
a _ at	00iz0qin0yjo15l618ja1biw1ek91tin
a _ attack	1hj7
a _ ban	0ris
a _ because	1xjv
a _ before	10j11lk4
a _ below	0mjy
a _ bird	1giw
a _ blue	0mj10sjd25fy
a _ book	1xj3
a _ box	0yj51xj3
a _ break	0wj91fj2
a _ but	0uja1ij325gd
a _ by	25ju
a _ call	08io
a _ can	14ip
a _ car	0liv0mje
a _ card	0yir1aix1ojg24ib
a _ cart	0ujm25gz
a _ case	02ja
a _ class	13jl
a _ could	10jn
a _ day	1cjb1oja
a _ dog	0nj0
a _ early	25jp
a _ engine	11j8
a _ family	12jf1ojx
a _ for	0ekd0oif0qjn0yjm10in11iv1jk024il
a _ form	0div21iw25h9
a _ from	1gij1oj8
a _ glove	1ej4
a _ got	18jd
a _ grader	18iq25jb
a _ grant	0ejh
a _ has	05j00aiw15k41uic25g3
a _ hearing	0diy
a _ heater	16j3
a _ hiker	15jm
a _ home	0vj4
a _ id	25j6
a _ idea	04j80piq0riq
a _ if	0iiw23j024in25hu
a _ in	0ljp0mjl0piq0tiy0zin15ib1fjp1wio21is
a _ is	06jy07j515is
a _ it	1kiy
a _ leak	03jd25gb
a _ library	0ejg
a _ license	25jt
a _ line	1vj1
a _ lion	03j315jj
a _ machine	07j8
a _ man	0qj41oj2
a _ means	25jl
a _ meeting	0ojg
a _ member	0qj1
a _ message	25jt
a _ minute	0fjh
a _ new	0eje25gm
a _ now	0ejf
a _ of	02gv0bin0yj10zjt1djc1nl7
a _ off	23iv
a _ on	07gt08iz0rj311ij1ej81fj9
a _ one	03ib0tir0wkn1siv
a _ or	04jf1riq
a _ our	10ix1kj2
a _ out	0ij0
a _ page	0jj71xj3
a _ park	12ix1pja23iz
a _ party	0iiv0yil
a _ pass	0yk7
a _ permit	0yiw1rir25jp
a _ pickup	25ip
a _ place	25j2
a _ plan	15j51ciw
a _ please	1bix
a _ pool	1jjp
a _ question	25je
a _ read	1mix
a _ request	0xit
a _ ring	25is
a _ roof	1pj225gu
a _ sh	0zj1
a _ shift	1wjd25h7
a _ should	1nje
a _ sign	0oja1xj325h3
a _ so	05it10ka1djl25g2
a _ spot	04ix
a _ star	1xj2
a _ storm	05j2
a _ table	0wjd
a _ tells	15jy
a _ that	0niv16j223j324il
a _ the	05ig0iiz12jh
a _ this	11ix21jq
a _ ticket	0yik
a _ time	1ij5
a _ to	0ajj0ijt0jiw0rkl1oj5
a _ today	0njo0tja
a _ tonight	1bje
a _ tree	25jg
a _ truck	0qj8
a _ under	1njg
a _ unless	24ja25h6
a _ up	0iiu
a _ van	1aj81ej525g3
a _ vote	23iz
a _ walk	0fj21nj1
a _ warning	05j30ajj
a _ warrant	1eja
a _ was	07jt08j20mjd
a _ watch	05kp
a _ way	0ejn1qiw
a _ we	17jq25gi
a _ when	0oj9
a _ who	1oj020ir
a _ will	0kin11iy1vje
a _ with	0kii0ljc10jt
a _ would	0fim1djc1fjg
a _ year	07kf25jl
a _ you	1hj0
a _ {own}	25j8
a bad	03ia08in09iu
a bag	04ix
a better	04j9
a big	0rir0wj0
a bike	25iy
a bit	04jd0kjf23ij
a blanket	11j11zj2
a blue	1eiw
a boil	06it
a bomb	02jt15it25gx
a break	0biy0liw12j7
a broken	19k1
a bucket	0qj125he
a can	0fix
a candidate	0qj5
a car	25j8
a chair	25j7
a chance	0iiu1ijc25g0
a check	0qj50tj325h0
a cigarette	16jo
a city	0oin13j2
a class	24in
a clerk	1biq
a coat	0yj6
a cold	0wkj
a comment	0lix
a contractor	16jz
a couch	1xjc25h7
a crack	03ix25go
a crash	06it
a crazy	10jc
a crime	25jh
a cyclist	07ja
a date	24in
a day	0yj918je21iu
a desk	1cim
a dime	1jjs
a doctor	1nkk
a dog	1pjb23iz25in
a driver	1oj8
a drug	16jz
a fair	1dio
a family	0tii0yis18j8
a fence	1ris24ik
a fever	1njw
a few	05j20dio0tk31kjs
a fine	1mj8
a fire	0lio11j11fiv
a firefighter	25j2
a flood	05jp
a form	0gio24iu
a four	0fjg
a fourth	25jl
a free	0wis1yjm
a freeze	1fjx
a fresh	0ejz
a friend	0oj70pk50xit15ka
a full	1dj0
a gas	03ja
a gift	0riz
a glass	1pix25g1
a good	04j307j20qj31qiu
a grant	1wit
a great	0kj71ij2
a green	1ojn
a grill	1xj4
a guide	24ir
a hearing	0dkc
a helmet	0yiw
a hispanic	1ojf
a home	25jj
a hot	0niu25hh
a jar	0tjb
a job	10j8
a judge	0aj1
a jury	1dkb
a kind	07iw
a kit	25j6
a knife	15j6
a late	1xj2
a leash	25jc
a leg	1dj5
a letter	25jn
a library	24ib
a life	0bjw
a lifeguard	0bjk20is
a lineup	19j5
a link	25j7
a little	0iiv1pjw25fw
a long	1uj2
a look	00j41mjg25h3
a lost	1oke
a lot	15ji
a low	25ir
a lunch	1fj2
a main	06k9
a man	02k608ih
a mess	1iiz23ih
a message	25jc
a minute	04j80uj5
a missed	25iu
a missing	25il
a mountain	03j315ji
a museum	25iy
a name	0cj40yjb
a nap	1njf
a neighbor	15j21ejs
a new	0ajz0ej30tj61pjs21iq
a night	16ka
a no	09im0pku25fd
a notice	1dj0
a number	25jj
a parent	1rir
a park	0yix
a parking	0fj323j4
a payment	1iir
a permit	0hiq24j925jj
a person	25jd
a photo	0lj525j2
a picnic	0wjc
a picture	00iz0njh
a pizza	0iiv0yil
a place	0jj0
a plan	02ji
a plate	0qiy
a pool	0yjw1yj5
a pothole	25jf
a problem	1cj0
a proud	0ej3
a prowler	0mj0
a public	0diy0gii
a quiet	1oix
a raid	0rjq
a real	1hj61yjd
a records	0xit
a red	01j70mjs
a refund	24in
a reply	0gjl0liy
a report	25j1
a ride	0yja
a ring	0sjg1tiq25gj
a round	0wjp1xjp25gr
a row	1jij
a safe	0vj8
a school	0oj7
a search	1ejc
a seat	0giu
a second	1ej21jji23iw
a secret	1pk2
a shooting	0mjo
a short	25jl
a side	02jb
a single	12j3
a small	1bj0
a snow	0uj6
a sophomore	18k225ha
a space	16j2
a star	01j525h9
a state	0ejf0riv
a stolen	0miw
a storm	00ip
a stranger	0mil
a street	25jg
a strike	1fjj
a student	02jf1biu
a summer	0sje
a surplus	09k2
a swim	0iif
a swimmer	07j2
a talk	25jo
a tax	1fj1
a teen	17j9
a ten	25j2
a test	25jk
a text	14io
a thing	0eje12jy25go
a third	14j118jq1xj2
a thousand	00j1
a ticket	0yiy
a time	0vj7
a title	25j2
a tornado	05jc0ajm12iv
a total	0zj11sin
a towel	25jd
a town	0vk5
a tree	25j4
a trip	0ij8
a truck	0lin11j223j5
a twister	05jg25h9
a very	1fim
a visit	12ja
a vote	0oj60rin
a walk	11j4
a wallet	25je
a warning	05js25j7
a watch	05jf
a whole	1qjx
a winter	05jb
a woman	10j719jy
a word	0kiu
a world	13jm
a written	1cii
a year	0uj60yi81fii1ijk
a yes	0pio
a.m.	0ui20zhk1qhi1zhc20ia22hg
a.m. _ #	1thq
a.m. _ monday	1wis
a.m. _ noon	21if
a.m. _ sunday	19j7
a.m. _ the	1fj11riq
a.m. _ wednesday	11jc20j225gx
a.m. and	0wj2
a.m. on	0uj111ib19id1rip1wiq20iu
a.m. so	1hjn
a.m. to	21id
abbott	0ojj19ja
able	24im
able to	24im
about	01gu02iz03gv04kf05ha06gg07gf0agd0bjw0egv0fj60igs0jle0kjg0niw0pgt0qgu0sg90tgo0vgg0ygu10j414gm15ij19gd1dk51git1hgd1jgd1kj01qhk1rhp1sgz1tiv1whm1xjt1zhl20hl22hj24hq
about #	0miy
about _ ?	25jc
about _ and	0him0nj6
about _ at	0hj5
about _ bill	1ojq
about _ day	04j9
about _ days	25je
about _ here	25j3
about _ homes	16iy
about _ in	1git
about _ noise	0kiv
about _ p.m.	0miz
about _ power	12j1
about _ street	1xj6
about _ the	1gj2
about _ water	0bkc0xio
about a	0cj50fk81xks1yjk
about an	15ja
about her	1ojn25gs
about how	1xjd
about it	0jiq
about its	13j2
about our	0bkp0jks
about potholes	1tji
about that	0kj3
about the	00ix02jx08jz09jf0bjk0dkm0fj80jju0kjq0zil10j921iv
about to	1ekk1pk925fw
about your	0bje17ix
above	01jc0bjb
absentee	08j5
absen~	08j5
absolutely	0uk212ji
absolutely no	25if
absol~	0uk212ji1qix
academy	0ejn1civ
acade~	0ejn1civ
accept	08j50ciz1diz24ii
accep~	0dkd
access	0jk51hj825gl
accid~	08j4
accordance	1rih1siw
accordance with	1rih1siw
according	09jn1bio
according _ the	09jl
according to	09jn1bio
accor~	09jn1bil1rif1sis
account	0gie0hj70iin0jjy0ljq0xjz1aj5
account #	1ajk25gq
account is	0hix0iiw0oj61mjk25g0
account number	0gip
accou~	0gie0hj30iim0jjw0ljm0skq0xjw1aj1
accuse	0bjy
accus~	19j825ij
acres	0mj71gke
across	06jj0ak60pj21eiz1wiy25gz
across the	0aj50pj5
act	05in0ljz0qiw0rkv1pjv25gl
act surprised	1pk225gg
acting	1bk225gq
action	1dlm
active	03j0
activity _ the	25fo
activ~	0bjb1rif
ad	0ok8
add	0gip0xir
add _ to	0piz
add a	0lij
added	0aju0kj7
added _ to	0kj8
added a	0ajv25he
addition	0eje0hiq
addit~	0eje0hiq
address	00jn0gj01aiv
address _ we	0gj4
address and	0gir1aje25gj
addresses	08k8
addre~	00jl0giy0kj51ain1oj7
adds	1fj21yk0
adjus~	1nix1sjd25gz
administration	1lko
admin~	0uil1lkn
admitted	1diz
admit~	1diz
adopt	0tip
adopt a	0tiq
adopted	18j025js
adoption	0eii11jd
adoptions	14jl
adopt~	11j314jh18iv1rio25jo
adult	1niw25jo
adults	0bj510ii
advanced	13jf
advan~	0yj613jf
advice	1gjb1xj3
advised	1ril1sk5
advised that	1ril1sk6
advisory	05lu
advis~	05lu1rij1sjy
affairs	1cjb
affai~	1cjb
affected	1kit
affec~	1kit
afford	0pj425h2
aforementioned	1rif1sk1
afore~	1rif1sk1
after	02it07kp0ejx0hix0zhv15gx1bj81cks1igx1mia
after #	25jl
after _ fire	25jy
after _ long	0ek81uj425ga
after _ years	25ja
after a	06j00fj816it17j91cj21dj91uj0
after dark	0mj125ib
after hours	00jj1hja25h9
after that	03iy
after the	02k407l918iw1bk11mjn
after two	0ej1
afternoon	02ju05ij0jip1ciw
after~	02ju05j60jio0sj81ciw
again	04jr0ajy0bju0fj40jjj0ojr12ji1jjq1lkt1ojn1xkv1yja24hl
again !	1uij
again on	10j6
against	02ik09j00hjp0jjb1cjr23j2
against our	1dk3
against the	02iv0jim1ciq
again~	02ik09j00hjp0jjb1cjr
age	18l3
age #	18l3
agenda	0wiq0xis
ages	25jm
ago	0oj315jd25gv
agree	25fn
agree that	13j1
agreed	1gjl
agreed to	1gjm
agrees	09jo0vj313jr23jb
ahead	00jz0bj21gjs1pjs24jd
ahead _ the	1gjy
ahead of	1iiy1pjq
aid	1iiy
air	03jr05jk06ld0jiw0qjj18j61uip
air _ is	1uix25j6
air quality	05j51uis
airport	0ajp1xj1
airpo~	0ajp1xj1
alarm	0eiu0sjd1hkd25j7
alarm _ the	0sjl1hjz
alarm at	1hj0
alarms	25jy
album	0nle
alert	03je05ik1uiu
alert _ the	25iy
alerts	01j6
alive	14j916jo
all	00j701iu04iy0bjw0cig0gh50mgq0oio0xiu1agp1bgn1hix1jjz1qho1rj31vgx1who1zhq20hn22j023gr
all #	22iq25jd
all _ and	25je
all _ are	00gt01jk22iu
all _ can	0hin
all _ for	0oj7
all _ it	0rix0xj3
all _ long	08ip12jg25h1
all _ need	1niz
all _ of	12iw22iq
all _ parks	25ja
all _ so	25j3
all _ the	00jy02iq0aiq25gs
all _ to	1riy1xj2
all _ us	02jl0pj0
all _ way	0ois
all are	25jg
all clear	25jm
all day	0ij11tj1
all for	0riw0tjd
all in	0ok425gl
all lanes	22iv
all night	01jt0bix0liv
all of	05iq0ak41jij
all on	00jd19j4
all our	25jc
all summer	12jf
all the	0jiu16jh1yjp
all this	0uj2
all three	1hkc
all to	02ir25g4
all we	0fiz0hio
all week	0bku
all you	0jij1nix
all your	0iju
allah	0vkq25ge
allegations	02iv15iq
alleg~	02it
aller~	0gjk
alley	1ejf1hjq
allowed	0wj0
allow~	0wj018jg
alma	19j21aj325iq
alma reed	25j7
alone	08j90bj60oin0rj514j41hjw
along	0ijh0kjf0mjo15jl20j1
along _ street	04jb05iq
along to	0kji
already	05jx09j70bix0jil1fk5
alrea~	05jx09j70bix0jil1fk5
also	0nkj24id
alvarez	09ic0tix1cjk1mj3
alvarez _ the	25ja
alvar~	09ic0tix1cjk1mj3
always	0iin0liv11jd1jji1niw25gd
always _ a	25iq
always wear	25iq
am	0nj410iv22iz
amara	18ja
amber	1uja
amber alert	1uja
ambulances	16j81giw
ambul~	16j61gis
amendment	0pjn
amend~	0pjn
america	13k1
america's	0iiy13j5
american	1ol0
ameri~	0iix13kt1okz
among	10j21oiw1wir25g2
amount	0gig
amtrak	0akk25gk
amy	0oiw
an	02j405k50aj20ch40djj0fj70ghh0hj70lkb0ogo0ph50rh70sgh0xhb0zhr11im13h015jy1agq1hjl1igw1mjl1njw1ola1qhq1rhr1vis1whr1zht20hq21hs22hs23h224is
an _ fired	02jb
an _ has	03j81uiu
an _ in	0ajv
an _ is	0kj01vis
an _ of	11ja
an _ on	15j61yj124ib
an _ warning	05jg
an _ was	1vjb
an adult	1nix
an answer	0kj1
an arrest	25id
an error	1vjn
an evacuation	05ja
an explosion	02is03j915iz
an extra	0ajc0fjc1nj825gp
an honest	1oj9
an hour	1gje25jl
an ice	05io1mjh25gz
an intern	1lk6
an officer	02j70lj8
an old	0hiu
ana	02ji0mir20io
ana diaz	25ja
and	04gs05gm08jc0afx0gkb0riz0yj60zgy13gm14gm15g716g61ag11ggx1jh61qh61rh41sgk1wgz1zgx22hm24h6
and #	0ajq0ni621io
and _ !	0ejf1uj4
and _ #	0rj71viv
and _ ?	00ik1yk325gp
and _ a	0iji0ric0wjn0yjz12k218jd1diz1kjw1yk5
and _ add	0gii
and _ all	02ir04j60lix0oj525g5
and _ apologize	25jm
and _ are	0dj610j01wii
and _ back	0oiz0vj71fiw
and _ be	1cjp
and _ been	0hit19j01rir
and _ bills	0oj70tii
and _ bring	0kiz
and _ can	0jj1
and _ can't	0ejg0rjw25hr
and _ case	25js
and _ city	1piq
and _ clerk	25iy
and _ could	0yis25gz
and _ council	0vj41hj5
and _ do	0jje
and _ don't	0jja1iix
and _ driver	17j21ojc
and _ ducks	25ix
and _ every	02ju1mj5
and _ expect	1cix
and _ follow	0kiz
and _ for	0qil0ris1tin1uig
and _ from	18iu
and _ get	0cj4
and _ go	1fir
and _ got	08j9
and _ has	0hiu
and _ have	0uiy25iu
and _ her	09j5
and _ his	20ir
and _ home	0gjl
and _ hope	0kit1fj525gn
and _ if	0iim
and _ in	0iiv0yju1qiv22j2
and _ is	0biy0mkm0njp1ejg
and _ isn't	0ojg
and _ it	0dis0zip1mjf
and _ last	1eiy
and _ library	1lj4
and _ like	0cj40riw
and _ lost	25j8
and _ low	04jl
and _ may	0yis
and _ me	0njh
and _ need	11k5
and _ never	08jc10ix12ix
and _ night	0wj2
and _ no	0dip
and _ not	25j5
and _ nothing	08j2
and _ number	0gix
and _ of	25jj
and _ on	07ke0fjf0kj00yiz1cjx1uid
and _ one	1ojl
and _ other	1dj1
and _ our	0iiu0wiq13j1
and _ out	1nj8
and _ owe	02jh
and _ own	08ky
and _ pay	17il
and _ people	1yj522im
and _ pets	0zih
and _ post	25j6
and _ red	25jq
and _ roads	0vj4
and _ school	25je
and _ see	0iiv1ija
and _ share	0iis
and _ shots	24ii
and _ should	0pj50sjc1mk0
and _ sorry	1kiv
and _ stay	12k1
and _ still	25je
and _ street	0gja
and _ take	0kje1uiq
and _ that	02jr0mjl1kip
and _ the	0bjb0fkh0rj60sik10j41mkt21k1
and _ they	1fjq1gij25gj
and _ this	03jn0ijf
and _ time	0fiw
and _ to	09iz0fjl1njm1ykz1zik
and _ two	0iif
and _ until	1rij25jn
and _ us	0djh1tip
and _ want	02k203j40mit
and _ was	0hj90sji25g0
and _ will	0gid0kgx0lk70niu0vj10xkd12j71nj11tik
and _ with	25jk
and _ year	0tj312iv
and _ you	0giv0kjt10jd
and _ your	01iu0iju
and _ yours	0yjf
and _ {emoji}	00io
and a	08ir25jh
and all	0qj21hj622iv
and an	1vit
and are	0kj31ejc
and be	04iw0yjb
and birch	0mjf
and call	25jr
and choose	01j8
and come	1fiw
and detectives	0mit
and do	0viy
and dogs	12iq
and don't	10ke
and every	0tj20wj412iv25gc
and for	02jv1kiv
and found	25jo
and get	0gil
and give	0iiu0zip21iu25h8
and go	06jd
and has	18jz1rir
and have	25jb
and he	09ii10iv1bkt21it25f5
and he's	1bj8
and hear	11ji
and help	0djl25gr
and her	0tjd18jl25f7
and here	1giq
and here's	02kn
and home	0gif
and hopes	09js0ciu0rii25gs
and how	1zik
and i	0nk823i6
and i'll	0xk423ip
and is	07kb1vir
and it	03ju0eiy0hjz0jj10pix0rkm0vix1bjg
and it'll	0sji1nir
and it's	0skw0yil1kjn1yj9
and its	0rjh24ij
and keep	0kiz0yis
and leave	0bj40rio
and may	0vj8
and more	0ej00fiw
and never	0sjc1iiz
and night	21iv
and no	0diq1nk71ojj24id
and nobody	0niq0riz1ejb25gs
and not	1qiw25j3
and now	17k31lj1
and oak	19iq1uim
and on	0viw
and one	1oj5
and other	25ji
and our	13iy1kig1qim
and passed	0kiz
and people	0eje
and pie	11jv
and pine	06j9
and share	03jp
and she	0xk1
and she'll	09j1
and she's	19iz1eir
and simple	1dja
and skip	1miz
and so	02k00bj30sji
and some	02jv
and stay	03jw0liu
and still	07jd13iz
and stop	01j5
and tag	0liz
and take	0oj325jh
and takes	0din
and tell	0iiy1tip
and thank	25j1
and that	0hj2
and that's	01ir1cjr1kj0
and the	0gil0ljn0yjn14ko1diz1fka1pjy1xj022if
and their	10j317iz1dj9
and then	0fk20pit17j225gt
and there	12k5
and they	11ix1djh1tis1vix
and they're	1yj9
and this	0viw1cjl23j625gz
and three	25je
and to	08jj0bk80qj3
and two	1yj625jb
and vine	15iv
and walk	1siy
and was	17k7
and we	02j10jj10pje0rj60ujb1djy1fk61iiu1mim23j5
and we'd	0cj30jjh1ij4
and we'll	0giq0ljj0yjb1ekn
and we're	02k908ko0bji0oj41kib
and we've	1kih
and were	0hji
and when	0gj5
and where	00jg25j9
and will	0kkn12jl19iu1bk0
and works	19jv
and would	0cil
and you	08j40cit0jjl0tjj0yjb12k41mjt
and you'll	1pk1
and you're	04j40iiu0jj411jc1xj2
and your	0gjl0jj30zig12j3
anders	0eiv0iiu13j116j2
anders is	0cjd
angel	0vj1
angry	25jb
animal	0dj40jis0pij
animal _ officer	1bix1cj8
animal control	0jix1biv1cj5
animal services	0djd
animal shelter	0eig0pim1giy
animals	0fjs14jb
anima~	0fjs14jb
ann	25jq
annex	1pja
announce	1pj9
announced	0xiz1uif1vjf
annou~	0oj30xiz1pjg1uie1vje
annoying	1sip
annoy~	1sip
annual	11ib
another	01in0ojp1iim1xjr1ykb25fq
anoth~	01in0ojp1iim1xjr1ykb25fq
answer	0fiu0kit0tiw0yje17ju
answer _ court	17jf
answer in	17jf
answer questions	1aji
answered	0diq0vjk14ir
answered #	14it
answers	0xix
answe~	0dj40vjf0xis14im
antibiotics	1nk3
antib~	1nk3
any	0lkj0xit13ll14iq1ij21jiy1kjs1rjo
any _ in	14j425gw
any _ or	25iv
any _ that	1kio
any _ will	25j6
any city	1jit25he
any other	13j514j4
any town	1ijo
anybody	0gio1kiq23ix25gb
anybody who	1kir
anybo~	0gio1aiy1kiq1lj123ix25fk
anymore	04j80cit1hjb1yjf25fx
anymo~	04j80cit1hjb1yjf25fx
anyone	0jj90ljd0nl20oj712j316j41ej11kjq1ykk
anyone ?	1ykp25g4
anyone _ a	0nj5
anyone _ offended	1kir
anyone can	25jg
anyone was	1kir
anyone who	09ja1kih
anything	01ix0jiw0sjy12j2
anyth~	01ix0jiw0sjy12j2
anyway	10l5
anywhere	13kd
anywh~	13kd
apartment	08iz
apartments	0mjg1oj71pix
apartments !	1piy
apartments _ #	0mji
apartments at	0mji
apart~	08iy1oj41piv
apologies	08j61kkh
apologies _ the	08ja
apologies _ those	1kil
apologies for	08ja1kip
apologies to	1kjx
apologize	08j41kjy1uim
apologize _ the	1uio
apologize for	08j71uio
apologize to	25j1
apology	1vis
apolo~	08kf1klk1vim
app	0tjy0wiy10l7
apparently	15kd16j21xkr
apparently the	15km
appar~	15kd16j21xkr
appeal	0xj81dko
appea~	16iy1ojp
appla~	0rik1xjq
apple	0iir0sjc
applicants	1six
application	1rjg25g4
applications	14iz1vj0
applied	1vit
appli~	0hjb1ait1rje1sis1vl2
apply	1zil25jf
apply _ a	1zin
apply _ the	25j1
apply for	1zin
apply to	25iv
appointment	24ip
appoi~	24ip
appre~	0kjy1xj725gj
approve	0pk2
approved	0eio0jio
approved _ new	0aj1
approved a	0ej9
approved the	0aiv
appro~	0eik0jin0pk51rjm1win
april	0hjo17ib1qia1via
april #	0hiq17il1qic
archive	25jq
archi~	11j81pk7
are	01iw04gd06ip07gp08gk0aja0ej30fj70ggx0hgf0mja0pgd0rh00yga0zh310gg11g715iq17gw18fx19gt1bgi1cfx1ein1jgu1lgb1mge1qhh1rj21thg1wiz1zht20hi21he22hn23gh24hm
are _ #	1uit
are _ a	0miq0qiu15jm1wio
are _ about	0fj9
are _ all	0tje
are _ and	06kx0fj016j1
are _ at	0eiq10j01liz1nj521it
are _ but	1oj4
are _ by	0lit0xiy14jn
are _ down	0jj314jx
are _ every	25j9
are _ everyone	02jm
are _ first	0ejb25ji
are _ for	01is07k90ej50tjc1fip
are _ friday	1gih
are _ if	1kiq
are _ in	03j31ejl1yj5
are _ it	0kiq1pis25gw
are _ now	25jv
are _ of	0fj80kj0
are _ off	05iq0sji
are _ on	03j30kiy25jd
are _ online	0ajf
are _ or	0gir
are _ out	0jjl15iv24ij25h4
are _ price	0wj9
are _ robust	1wiw
are _ sale	1tiy
are _ so	01iu0jip
are _ sorry	08kh1uix
are _ that	15ik
are _ the	00iy0cid0kio0mk70qiv1ek81uj220j7
are _ their	19ji1pj0
are _ there	15ih
are _ this	25j3
are _ through	12jz
are _ to	0eka0mk71ej11riw1wjg1yjc
are _ tomorrow	0aj1
are _ two	25jj
are _ until	06jb0aj7
are _ up	05iv0tik15iu1qiu
are _ us	15iy
are _ way	03j2
are _ we	0iis
are _ with	0nj5
are _ you	0pir
are _ your	0fim1dja25gi
are a	04iw0ujh1ij41wij23is25gk
are about	1ejt
are all	0rix
are as	12iz1iji
are asking	1fj1
are at	1uih
are back	10jd25jc
are being	1vl525h4
are clearing	20jd
are closed	0ail
are coming	09j00jj2
are doing	0uj2
are down	06ja
are due	1gjc
are fine	1nkd
are for	01jh1xix
are free	1jl021it25jp
are from	25jk
are going	15il
are half	0wj8
are hearing	15ij
are here	05ir0ej4
are hiring	00j9
are home	25iw
are in	0xj312iq1gj81hk01zj1
are issued	14j5
are leveraging	1wiw
are listed	00iw
are not	0fiy1riu1yj224ie
are now	0al10qik14j5
are off	0ajc
are on	00jx0kjl1ai61ejj1tiv1uij
are only	1dis
are open	01ir0lix22it
are out	06jt0aju
are possible	25jh
are posted	25jl
are public	25jp
are right	08k6
are saying	15jj
are sick	0bhx
are so	1ij11uix
are sorry	08in1kj7
are still	25ja
are taking	1wip
are the	01jq0viq13j416j7
are thrilled	0ejh
are two	0nj525jl
are under	03j2
are up	14k3
are watching	1eir
are with	02j619ka
are working	0kj1
are you	25ip
area	01j803jj06jq0mkn
area _ the	01j4
area on	01j7
aren't	1gjt1xju
arm	0rj119iy
armed	04jj0ml725gh
around	0kkc0ljg0mlc0xim13jx15kr1kir
around #	07j815ip25fa
around _ the	0xj3
around the	0cir1xj0
arrest	02ko0jit17jw1oin
arrested	0hiz17kn
arrested on	25ji
arres~	0hiz17kl
arrive	12j9
arriv~	09iw
arson	16ki1ej0
arsonist	17js25hb
arson~	17js25hb
art	1hip23k6
art _ this	23js25hf
art barn	1hiu
art class	25j4
art fair	23j6
artist	23j8
artist's	1dj41oj2
artis~	1dj31oj21viy25gu
as	05is06k70liv0rh40zjc10jq14jy1ejy1ijw1jjc1kjg1qhq1whr1yj21zhu20il22if23j7
as _ as	1fjz1ij81jkr20it23ja25g1
as _ can	01j116jn
as _ mayor	09iw0zit
as _ the	0bjh25g1
as a	02j40xis23ji25gn
as council	25jn
as good	13iv
as high	1gjf
as it	0nj41tir25hd
as long	1jki
as of	17j8
as the	0cj10wjj0zis1ykg
as they	0lj01iil1kiw25h0
as usual	1dj0
as we	05jt0hii
as well	0diu20iv
as you	01iy1jj9
ash	07j31xiq23is
ash street	07jl
ashamed	1lix
ashamed of	1lix
asham~	1lix
asian	10km1oj1
ask	0fjq0kiy0xj610ji13jx1ai31lj61ngj1tix21il22im23jm
ask _ a	0fiz
ask _ and	0kj1
ask _ to	25j0
ask a	10jf
ask any	13iw
ask around	0kk10xiz25g5
ask for	13is1tj6
ask me	22iu
ask the	09in1lkj
ask you	25iq
ask your	21iw
asked	00j009k20bix0vjg1cjl1oj1
asked _ a	0vj7
asked _ leave	1ojj
asked _ the	00j702iz
asked _ to	04ix0ji91gj5
asked _ we	25j4
asked for	0vj3
asked the	0vip
asked to	1ojh
asked us	0jin
asking	03iq1fju1oix
asking about	1bj2
asking for	1fjy
asks	0mjj25j3
asks for	0mjm25ik
asleep	16j7
assault	19ja
assau~	0lkx19jk
assessment	1jjn1sin
assessor	0hio
asses~	0ak11jjj1sim
assis~	1ciw
association	1fjv
assoc~	1fjv
assured	0kjd1jjm
assur~	0kjd1jjm
asthma	0gir1bjr1nj8
at	03g405gc09fu0cg60fg90ggc0igi0jg60rg20sio0vg90wi80xhy0zh113g51ai41dge1fgd1gg51ig61mie1ng81qh41wgk1xg21zh520hb21h422hc24gs
at #	06i80hjn0zhg1aj11bhr1whh21gy22hc24hm
at #%	14iy
at _ !	0wja0yjz25gt
at _ #	0mj70oic0sij1kik21in
at _ ?	25jd
at _ a.m.	0uit1rik20ic
at _ and	06ih07ip0njy0xi91tic1uiu21iq
at _ animal	0eij
at _ at	0wjf0yj9
at _ bank	0mjv
at _ beach	25jk
at _ branch	0pjj
at _ bus	1cj0
at _ canal	0hiv0mjh
at _ cedar	1ak625gc
at _ church	07ip16j91eix25gy
at _ city	1jit
at _ clinic	25jg
at _ cost	0ej0
at _ council	0xix10je1xje25gw
at _ counter	0fjb0kiw1vit
at _ county	06j10qiz
at _ day	02ja
at _ desk	1aiv1biz25jj
at _ dock	1oiu
at _ door	0qjf
at _ eastside	0ej111j3
at _ elementary	15i71uiv
at _ elm	10j91bj7
at _ fair	0liv21iu
at _ falls	07j5
at _ farmers	0oiw
at _ fern	19j625g8
at _ for	0vjf1jj9
at _ from	0qil
at _ front	1yi7
at _ gas	0miv25gs
at _ gate	25j1
at _ hall	11ip1hix20il
at _ hearing	25j1
at _ high	18jm
at _ hospital	25gc
at _ if	0xih
at _ lake	06j5
at _ library	25js
at _ main	11jn
at _ mall	25fy
at _ market	15iw
at _ mill	20in
at _ museum	25ja
at _ new	0wj3
at _ old	1tiy25gs
at _ or	1zim
at _ p.m.	1agj1zic23i3
at _ parade	0ij8
at _ park	0yih20ie
at _ permit	1kik1oj4
at _ pine	1eit
at _ plaza	0wj5
at _ pool	0mj110js12j21bjf1mkw
at _ rec	0uih1tij22in
at _ river	16j7
at _ riverwalk	0wk8
at _ scene	07jc19j3
at _ school	1biu
at _ senior	0wis
at _ shelter	08in1kj622j1
at _ six	16j8
at _ skate	1djw
at _ spruce	19j925go
at _ street	06j40ajq1eiv
at _ table	1fjn
at _ the	17io
at _ this	1mil
at _ time	1rip1vj725j6
at _ to	01j5
at _ today	0aj3
at _ tonight	11iz1uix25hf
at _ top	01jk
at _ water	1liu
at _ wheel	1bil1cje
at _ {emoji}	1yjp
at a	0bji0ml50yjt
at about	0mjq
at all	0dil0kil14j9
at any	1jim
at birch	1uix
at canal	0ajp
at central	25jo
at city	11iq1hj220il
at county	1ljb
at dawn	19jf1ek925fz
at every	25jv
at fault	16iy1djn
at home	0lj00xj910jy14kd1aid
at it	12j1
at large	1rio1yj2
at last	17ip
at least	16j7
at lincoln	02j01uip
at main	25jc
at marlow	18k3
at midnight	15j125gb
at mill	02is0yif20ie
at nine	1aiz
at no	0ej0
at noon	07js0ait0kif0yie
at our	0wj20yj311kh12iu1nj125gv
at pine	1biw21iy
at route	05iu
at station	0oih11j121io
at that	1oj3
at the	02is05gh09gc0afv0bg20dgl0ggz0hg80jgm0rgj0sg20ui90vgd0wj40ygd10iy13gm15ie1gga1igd1jg81ki91ng71qhd1rih1sgi1tj31whd1zhc20hd23g724hi
at this	17j91vj8
at two	1jj2
at us	0liv1lk7
at window	1kin25go
at work	19jt
at your	04jr0hir1mks
at {email}	0xil1ail
at {link}	0ql10xiw25g5
at {mention}	0xk9
at {own}	0dj31zif
at {phone}	0ti70xgu1aia1tio
attached	00k625gt
attack	02jn1bkc
attacked	16jj19iw
attac~	00km19kl25fb
attendance	14iz1cji25h9
atten~	0oj214iy1cj51oiz25gk
attorney	1dje1gka
attorney is	1djd
attorney says	09jk
attor~	1dj81gks
aucti~	25jq
audit	1cjj1uio
august	0oj51piw
author	11j617ix
authority	1iiy
autho~	1gjo1iit1ris
autism	10j020jc
auto	0siz
available	0eiz
avail~	0eiz
avenue	0mie12iw1tir
avenue is	12j3
average	14kw
average wait	14j5
avera~	14kw
avoid	03j406iu15j61qjj24j1
avoid _ area	06jc
avoid the	06j5
award	01j60eih13j01oj4
aware	0kju25ha
away	03jf07k10aj90mir0yjl17k91dj31nkr1uiu1yj11zj9
away _ night	1zjc
away _ the	03iw0mjh25fi
away _ windows	25jk
away and	25ja
away from	0mjc
away last	1zjc
b	0pit18j61aj11ciy
b is	0piw
babies	04j91uiy
baby	0nj118k71nkj1sk81xj1
back	04k209j80bgz0ekl0hjm0kjb0pit0zhu10jb1bkk1cjn1elg1fiw1jj31nkq1ugp1wil20hu22il
back !	00kb0ejk
back _ a	08jp
back _ at	1jiv
back _ friday	23ix
back _ normal	1jj0
back _ of	1hiv
back _ saturday	22iv
back _ the	10ir25jh
back _ you	0kj8
back and	1bip
back at	02j410j9
back by	0ajo
back from	25ji
back in	25jm
back on	1cim1jin22it25jl
back the	0iiz0oj2
back to	04jx0vj423is
back with	0hiu11j9
background	0hj71cjp
background check	0hj71cjq
backg~	0hj71cjp
backing	0oji0riu
backi~	0oji0riu
backup	1hji
bad	03kc04iu0cil0jkr1kj91qjq1sj31yjj25gd
badge	07jo0iiy0viz1cjq25h3
badge and	0vj31cj3
badges	0aju
badly	08j21kio
bag	0rjj1mkv23iz
bag and	04ix
bags	11ji25je
bags are	25jd
bail	0rj7
bait	1el625gm
baker	0nj91ojm
bakery	0sk9
balance	0hiz12ix1ij6
balan~	0hiy12iv1ik225gt
ball	08jf0bj910ix13ij1kiu1lk2
ball _ the	08jt
ball fields	13ir
ball on	08jy
ballot	00ib0ol50pjk17ja24ie
ballot ?	00ip
ballots	09jc0kiw15ij1hj2
ballots _ the	15ip
ballots in	15ir
ballo~	09jc0kiw15ij1hj2
ban	0akq0rjz
band	18iw25ji
bank	0mj00qil0tjf15jc1ejc1hj71mjs
bank and	0gii
bank on	0mix
bankrupt	1fiz
bankrupt _ city	1fiz
bankrupt the	1fiz
bankr~	0qj51fiz1iiz
banks	18j7
banned	0jk5
banner	00jy
bar	01j3
bargain	0pj21dj0
bargaining	1fkt
barga~	1diy1fks
barlow	0oiw
barn	0fis0skv1ciq1hiv1tjf
barn on	1tis
barrel	0yis
barricade	1xj6
barri~	1xk61yj9
bars	17jl
base	1ikj
basement	0mja1hjb1uit
basement now	1uiu
basements	04iw08jy
basem~	08jt0mj91did1hjb1uis
basically	1ike25gu
basic~	1ike25gu
basketball	25j3
baske~	25jj
bats	25iw
battalion	1ciq
battalion chief	1ciq
batta~	1ciq
battery	1ojd
batte~	1ojc
bay	0wj3
be	02jg04k605j806fz08g10aip0dj70fh00jke0kiy0lh60phg0zhj13hg14gi15kg18gj19gc1ahq1ck41djp1ejm1jje1mgz1qj61rje1skh1ugu1vjs1whi1zho23j5
be _ a	10jf25g7
be _ after	0ciz1cjq
be _ at	07io1vj5
be _ by	0aiq0bk71jjh1kj31riq
be _ first	0iiz
be _ for	0eiv11j4
be _ from	02iu11j521iu
be _ here	1jje25hc
be _ if	0dir24ig25gd
be _ in	0jit15ir1vj623is
be _ near	15ik
be _ of	1lix25gc
be _ off	1iix
be _ on	0sj21viy20j0
be _ or	1qj0
be _ that	1riq1sib1xj2
be _ the	04kr0jis1ej223iv
be _ this	25jn
be _ to	0mjc1ric1xj6
be _ when	0jip
be _ with	0div0kix1sih25ex
be _ you	0ujy25gq
be a	17jb1jk61qix1sjh
be back	0ajp0his
be bothered	0fk11kj2
be done	1jip
be down	0aiz
be fine	1nk225gj
be for	04ix0eje
be free	0ejc1jip
be gone	1jif
be grateful	0dis0tjn
be held	0dj611j41ljd25gv
be honest	23jz25gl
be in	0kj90yj91bkk
be kind	1biu
be named	0ciz
be on	1tiz
be paid	1iiw
be paved	25iv
be ready	03k305je
be removed	25jc
be selfish	1fj5
be shots	15ik
be the	0cj30iiy0uit
be there	1qj0
be towed	25i7
be with	0ujy
beach	01ix06jv
beach at	06iw
beach is	06j6
beagle	25iq
bean	0sjg19ji1bj71mko1qj9
bean there	19jp1mk8
bear	15i6
bears	1xjg25j0
beat	0ij10sk50yin17j625gc
beat the	0yiq
beats	0sjy13jl1ij01min1nit25fl
because	06j308k10biw0fj60hj40pil0zim16jc1biz1fiz20it
because _ a	06k1
because _ are	0bit
because _ is	1djp25il
because _ the	0hhx
because nobody	0fis0ziv
because of	06kb0hj010ix1cjy
because the	05jl1fj0
because their	1fjg
because we	08j50bir
becau~	06j308k10biw0fj60hj40pil0zim16jc1biz1fiz20it
become	1pjd
become #	1piy
become _ apartments	1piy
becom~	0oiy
bed	14ip1bjz
bedroom	1ejd
bedro~	0hio1ejd
beds	25jc
bee	18iw
been	00gz0eiw0hiw0kiz0zhu15j417kk19jk1ckk1dgk1gh41kjp1rik1ujk1vlr24ij
been _ and	1uid
been _ for	0aj20bir1bj61vjj24ip25f9
been _ on	1viw
been _ since	1hj4
been _ that	1viv
been _ this	1vin
been _ to	05ij1riq1siv
been _ with	0ej41cj51kj4
been a	16j6
been cut	14j7
been forwarded	0kjm1rir
been found	25j6
been issued	0aj6
been made	0kir
been placed	1vj0
been told	15j919j1
beer	0wkn1yjg
bees	12ip
before	09gy0bjd0djn0fik0qjx0rk00vj30zhv1gjb1jjd1nid1ril1tjm1vj9
before #	1tin
before _ dig	25iz
before _ start	25j2
before _ {link}	0qj7
before a	25j8
before friday	0dja0rim25g3
before it	0rju25gj
before midnight	0qj7
before the	0tjc1jko1nj21pkm1rip
before you	0biz0fio10iq1tjb25jf
began	25ji
begin	0vj3
begins	15jd25ji
begins _ #	25je
begins at	15jf
begun	0dj10ujm
behalf	09kb
behalf of	09kb
behind	0hj00rjf16jc17ks1ekg1gjp1hkp
behind _ doors	1gjf
behind bars	17jm
behind the	16jr1ekr1hkc
being	0bkl0kj30sj41ck71vl523ip25f8
being _ to	1vji25h0
believe	07j80eiu0njn15jq
believe the	0nj015k225fo
believes	09ke1gj925gl
belie~	07j509k70eit0njl15jm
bell	18k01uiy1xix25jn
bell county	1xj1
bellamy	0ok50qiz0sjl
bella~	0ok50qiz0sjl
belong	1aj9
belongs	0niu17k418jr
belongs to	18ju
belon~	0niu17k418jr
below	00kt02ij0gl30ljd0mjf0yjg1hj3
below and	0yk2
below the	0mjp1hj7
belts	25j7
ben	18ja1bjb
bench	18ix25jo
benches	18is1vix
bench~	18is1vix
benefit	0tjd
benef~	0tjd
beside	0vj3
best	04j60ik70nk70sku0yk51ml51wjh
best _ in	0skv1mjb
best _ is	04iw
best _ of	25je
best _ to	1mjx25jl
best in	1wjl23j9
best ride	1mj2
best shot	25jm
best thing	0pjl
best view	25jl
best way	1mja
bet	09it0ikj0wiz25h0
beth	0kiu19jf
better	0cjd0eiq0ojp1kja1ml223jx
better than	0ej40riv0sje1dja
between	0miy1cjs1hjw1pjn23iy
between #	0mji
between _ #	0ajz
between _ and	0mjc1cj01hiw25jk
between _ the	1pjs25gy
between midnight	1hjr
between the	06jb
between us	23jd
betwe~	0miy1cjs1hjw1pjn23iy
bid	0qk10yj21vja
bid on	0qja
bidders	1giw
bidde~	1giw
bidding	1giv
biddi~	1giv
bids	1gih
bids are	1gjp
big	00jt01iv03kg0eis0wjb11j915kk18iy1mjh1php1qkk1siz1tit22ik
big _ are	0ej415iv
big _ at	18io
big _ on	1qjk1sil1tiy
big _ to	00it25it
big screen	25j6
big thanks	25j0
biggest	01iz18jx
bigge~	01iz18jx
bike	09ir0dix0uis1qj71xjy
bike _ a	25je
bike _ are	0ej0
bike _ the	1eiu
bike helmets	0ej0
bike lane	0uj51xjr
bike lanes	09jc
bike racks	0dj51xiu
bikes	25jm
bill	0hjt0rm30yix
bill #	0rk225hp
bill _ the	0rkh
bill _ your	0yis
bill and	0rij
bill by	25iv
bill has	0riu
bill in	0ejn
bill is	0hjr0yis1ijf
bill online	25ir
bill to	0riv
billboard	1djr
billb~	1djr
billing	0uio0xii1cj81vj021it
billing office	21iy
billi~	0uio0xii1cj81vj021it
bills	0cis0ejh0oiw1kj61vj6
bills are	0til
bills on	1oj8
bin	0giz25jj
bin _ a	0uj3
bins	01jg0yje0zip1oj2
bins are	01jk
bio	0xin
birch	06jt07io0hjj18j419iz1aji1dj01jiy1vjm1xit
birch _ house	16jt
birch and	1uix
birch avenue	25jp
birch court	0mj916jn25fz
birch road	07jn
birch street	1dip
bird	1yj425ji
birth	0giv0nj71aj2
birthday	0gj51aim
birth~	0gj51aju
biscuit	0ij01qj925jd
biscuit is	0ij51qja
biscuit the	25jc
biscu~	0ij00tj51qj825ja
bit	04jb08im0kjd0tj423ii25gq
bite	19jv1nja
bitten	0hiw0mj225gg
black	1ija1okj25jl
black ice	16ix
blame	08l80fkl16l51ljp
blame _ county	1liw
blame the	0fiw16jp
blanket	11ix1zj2
blankets	25j3
blank~	11jk1zj2
blaze	0mjm0wjv1mj725fm
bless	0vkb1xj5
blew	16iw1ciu23jp25ge
blizzard	03iy05j2
blizzard warning	03iy05j2
blizz~	03iy05j2
block	0civ0yij19it
block parties	25io
blocked	06k10jkr
blocked _ a	06jh
blocked by	06jh
blocking	25k1
blocks	01j905in14jk
block~	06jt0jkr
blog	0xji1miy
blood	11jl1bk61nkv
blood _ pills	1njb
blood drive	11k2
blood pressure	1bj51njc
bloom	19ka25j2
blowers	1kit23iw
blowe~	1kit23iw
blue	01k30miu0qij1eio1tim23ig
blue _ is	0qj323iz25hj
blue _ on	1ejc
blue bin	25jp
blue cart	14j0
blue coat	0mie
bluffing	1fk1
bluff~	1fk1
blum	0oj018il25gw
board	0ajy1cj11gjn1oio1pjw1rj21sj321iq
board _ the	1piz
board has	0ajd21iv25gm
board of	1sjc
boat	1hj3
boathouse	25jh
boath~	25jh
body	02jj07la25gc
body camera	02jz
boil	01j004kv05ir06jq1uil1yix
boil _ notice	1uit25jh
boil water	01jf05j71uiq
boil your	03jl06kb25hf
boiling	04k80bj8
boili~	04k80bj8
bold	01ji
bomb	02jq0mj615is25gz
bomb threat	02jt0mj925gd
bond	0plo
bond _ your	0piq
bonds	12j21iks
book	09jf11iu1dji1mi51tje23js24ig
book _ at	11jw25hs
book _ is	25jk
book _ pick	25jb
book club	25j4
book sale	11jf
book your	1mj924ih25he
booked	17le
bookm~	25k0
books	0wiw1vit25jh
books and	0wj2
books are	0iiz
books for	25jw
boone	0mj5
boost~	0tk3
boots	01j00sk91mk1
border	01jh1ok325gd
boring	1sj123k025gj
born	0vjz18k71akq1oki25g4
born in	1ojf
borrow	25js
borrowed	25im
borro~	1ijt23iy
boss	09k31niq25ft
both	06km1cj920j425j5
both _ blocked	06k225ge
both _ in	1ojz
both lanes	06io
both sides	25it
both ways	06j0
bother	0bjg1dj025h1
bothered	0fk11kjq25gn
bothe~	0fk11kjq25gm
bottle	0sjr1mjw25h0
bottled	04j8
bottled water	04j8
bottles	25j9
bottl~	04j725iz
bottom	01k01giv
bottoms	0wjl
bottoms _ !	0wjl
bottoms up	0wjl
botto~	0wkn
bowl	25iv
box	01je0pjh0qjl0yiw1xiw
box #	0qjx
box _ the	01js
boxes	20j0
boy	0tiy18kt1qix25gn
boys	1tiq
brakes	0six16k425gv
branch	0pj01jj11pjh1uje
branch library	0cj0
brandt	18ki1cjr25h7
brass	11kc
brass band	11jh
breach	1gj71uja
bread	25in
break	06jf0lio0mjh0xjk12js1fj5
break in	0lix12j8
break ins	0mk90xj2
break on	0xim
breakfast	0nj611kb
breaking	0liv12jf1gj9
breaking _ cars	0liw
breaking into	0liw
breaks	09jd0fj912j51yjc25gf
break~	0lit0njv11k912jd1gj7
breathe	1nkb
breat~	02iz07j01nkb
brewery	0oj7
brewe~	0oj7
bridge	02in03jo06ij13ig15iq1eit1jif1pjy
bridge _ closed	1ui8
bridge _ on	1jj7
bridge _ open	25k2
bridge _ shut	06kb
bridge is	03iz06js13j4
bridges	0rj712ja1viu
bridg~	0rj712ja1viu
bright	1iiy
brigh~	0yim1mkp25fs
bring	0gh60ij50zj611k81djp1ngm1zim24ij
bring _ and	0pj3
bring _ blanket	11j11zj2
bring _ chair	25j7
bring _ forms	24ip
bring _ friend	0pj3
bring _ towel	25j2
bring a	0iis11ii1ziw
bring in	25iw
bring it	0kiy1dj0
bring the	10j2
bring two	0pj224ip25j3
bring your	0aj60zif
brings	0vih1jil
broke	01iv0qij10j31iin1ljt
broke down	1fj4
broke the	01j11lj6
broken	07jy18kf19jh1liv1nip1uiw
brother	07kc0hin18jf1eij25fp
brothers	19iv1lj7
broth~	07k90hil18j819jd1ejv1lj125gh
brought	02iw17ir1oja25g9
broug~	02iw17ir1oja25g9
brown	08it0kj0
brown water	08iv0kj0
brunch	0sja
brush	0mj8
brush _ the	25ip
brush on	25j5
bucket	0qj10ujw25gp
buckle	10j61sil
buckle up	10j61sil
bucks	0tk60wkc
buddh~	0vjl1ojc25hb
buddy	17iq
budget	02ji0cj80dkd0fj90uj50xii1iju1jit1qiu1tiq1wis
budget _ is	1qj0
budget _ the	0uk523j9
budget _ tuesday	1tiv
budget hearing	1qiz1tiv
budget is	12ix23j8
budget workshop	11iz
budge~	09jn
build	1pj225ix
builder	16j6
building	18is1tip
build~	18in1tip
built	0cj20vji18ju1jj1
bulk	24ih
bulk pickup	24ih
bulky	0uif
bulky item	0uig11iw
bump	1fjo1ij3
burgers	0six1mj3
burge~	0six1mj3
burglar	17k2
burgl~	17jl1ejj
burn	0akj1niz
burn and	1njf
burn ban	0ajp25jm
burned	0fiu19ix
burning	03iu16j1
burni~	03iu16j1
burns	07jt
burst	1uix25h2
bus	0agd0pjo0zhv10j613ix14gp1fii1mg71qij1uir1vi61wjd20hq22it
bus #	25jr
bus _ ?	25js
bus _ are	0xj01fj21vir25hf
bus _ at	25jq
bus _ is	1jis1win22j6
bus _ late	25j3
bus _ lol	1qiv
bus _ was	1viw
bus and	1gj1
bus barn	1cj0
bus driver	0iiw19il1bjo
bus drivers	1fj21viz
bus is	1uip
bus leaves	25iv
bus map	10iz1kiy
bus riders	1wj5
bus schedule	22j5
bus seats	1qiu
bus service	13j5
bus stop	0his
bus stops	10j11vir
bus was	25j3
buses	09j912jg1pjw25ji
buses run	0cis
buses will	12ja
business	0sjc1yka
business days	25jl
busin~	0sjb1yka
busted	17jt1qiu
busy	1kig
but	04kc0fiw15kw1ejp1gjd1jgv1ki51ngp1pll1qif1yin23kq
but _ are	1ij625in
but _ don't	23j5
but _ is	08jn
but _ not	04k125gp
but _ one	1eic1yih
but _ the	1pjr
but a	15k41pjz
but his	1cj6
but not	07ka
but please	25iw
but the	0tj21air1pl923ir25gm
but they	25ja
but you	1kiw25g0
buts	1jjf
butter	1njf
butter on	1njf
butte~	0bj21sin
button	01ji0ija0jiy0nj30oiy1hj3
button _ the	01ja0tji25gt
button to	01iu
buy	0tjl0wl612iy1ijj
buy a	0qj00tiz
buy our	1ik4
buy the	0piu1gjc
by	00gp03gi0dgw0fg60hgb0jgd0pgd0rgs0uge0ygf11g913gc14jx16k31bg61fg11iiu1jj11lgg1miu1qh71sgn1tit1whd1yg91zhg21h824hi
by #	14ga1ijj1tij20iw
by _ #	1jkb
by _ ?	0lj81xj4
by _ a.m.	20iz
by _ and	09ig14ik
by _ at	16j3
by _ car	07j9
by _ door	1aj9
by _ falls	17iv
by _ front	0nj1
by _ library	1eit
by _ may	22ip
by _ mill	06jf
by _ p.m.	1tio
by _ parks	1tit
by _ river	10jh
by _ school	06jf23k725gf
by _ state	25jk
by _ the	25j2
by _ third	14je
by _ weekend	05it25ha
by _ with	0gin
by a	10kj14l71kiz1rip
by all	1xj9
by an	1ok025ex
by calling	0xj2
by christmas	1ije
by fall	09is25gk
by friday	0iib0qiz22ip
by hand	0xj2
by june	1oiq
by mail	25ji
by marlow	17iu
by may	25jm
by midnight	1jj9
by mistake	1vj3
by noon	25jn
by our	08jy25iy
by phone	23iw25ji
by route	0mj8
by the	04io05ia06jf0ejn0zj114h315kc17jp1diy1ejl1hjr1jiu1kj71mka1tjt
by two	14j6
c	0hir0wio
cab	0siz
cabinet	1hj51njg
cabin~	1hj51njg
cable	0ak0
café	0sk4
cake	0nj111iz
cake at	11j2
calendar	00iv0dj01xjo
calen~	00iv0dj011iw1xjo
call	01gb0fgf0gh30hgn0igh0lg50mgd0nga0ri90xgp0ygl0zhj1age1kgk1ngk1qhe1rhn1sgq1ti61whl1zhg20hg21hg22hh
call #	0rh71thr1zhu25jq
call _ #	08jf19jf
call _ about	1xjd
call _ at	0xir
call _ for	1uj6
call _ from	25j5
call _ if	06jd
call _ right	25j6
call _ road	1tjs
call _ senator	0rj8
call _ text	25jf
call _ with	1yit
call or	25je
call our	0jis
call the	1tj9
call us	25jn
call you	25jv
call your	0rj7
call {phone}	0xgn1ui91zi1
called	0aj40hjj18jj1tiq
caller	0hij15jf19j0
calle~	1aj1
calling	0bke0mjp0xiy21iv
calli~	0bke0mjp0xiy21iv
calls	09jt0uix1gj9
calls for	0uj6
calls the	09jz0rin
calm	0liw25iz
came	0fin0hka16iq19k81aip1bkx1yk4
came _ a	1yj3
came _ to	10j41ejm
came _ with	0hit1bka
came back	02j00hjf1bjg
came down	10j31bk825g1
came in	1aj6
came to	0hil
came with	1yj3
camera	02ju0mit17j11eis25je
camera footage	0miw25gp
cameras	17jj1hkd
camer~	17jj1hkd
camp	1ck31uis1yki23it
camp is	00is
campaign	0qlj
campa~	0qlj
camping	0riz
campi~	0riz
can	02gf04j805gq08gb0gjn0lk80qj60rgv0sga0til0ugm0wgk0xh40ygn0zhi12iq15gd17gg19gh1bgf1fjm1gge1ijj1mg41nii1ogf1qis1rhn1sgs1whl1xg71zhm20j822hf24hi
can _ a	09iv0fir
can _ all	0vjq
can _ as	0div
can _ at	1tj5
can _ for	25jm
can _ go	1jjp
can _ it	1nj225jf
can _ that	1pja21iy
can _ the	03j604jb
can _ them	1ijb
can _ there	0lj5
can _ to	0liz10ip
can _ up	0gis0iiv
can _ us	0biu
can _ with	0gif
can _ wrong	12jp1diy25h5
can _ you	09ir25jo
can _ your	25k3
can answer	0div
can apply	25j1
can ask	25jm
can be	0diy1diq20j025iw
can bring	0vj2
can confirm	07j30giz25gt
can do	0vjo
can find	0jj5
can get	10ig
can go	0bjb12jj25fz
can help	25jg
can leave	1nke
can look	0giv
can now	20j3
can only	13j21jjl
can renew	1tj4
can see	01k203j7
can speak	25jd
can stop	04jd
can take	09ix
can tell	1fke
can we	0ij40tiv25h3
can write	0liz
can you	0giq0qig1pje
can't	0fin0iin0rjd12ln1fil1nis24k1
can't _ a	10j91lk824ig
can't _ if	0wj924iy
can't _ it	01jc0qj2
can't _ that	0riw
can't _ the	0nj225gn
can't _ you	1niu
can't _ your	24ih
can't be	0sj924id25ga
can't confirm	25j2
can't discuss	25j3
can't get	0iiv1mip25hh
can't make	0qj225go
can't promise	25jj
can't read	1lka
can't say	25jo
can't stand	23k2
can't work	10ka
canal	05j206jl1ejs1ois
canal _ is	0hiv
canal street	05il1eis
cancel	15j51uiw24in
canceled	0aja0hij1ujz
cancer	0tjb
cance~	0aj90hii1uks
candidate	09is0qix
candidates	0qiu
candi~	09iq0qjp
candles	25il
candl~	11j6
cannot	0uj212k924ip
cannot _ a	24iq
cannot get	24iq
cans	1oix25j7
cap	1qja
captain	1bju1pir1uik
captain _ is	1uin
capta~	1bju1pir1uik
captions	25iw
capti~	0yii25j6
car	09kf0mjj0ujs1akg1djn21ij
car _ #	07ji
car _ checks	21ip25h3
car at	07ji
car off	0uju
car on	0mjb
car seat	21io25hd
card	00j20giz0hin0yjj1ak61oj024i9
card and	25jc
cards	0aj60mkf24ii25if
cards _ the	0yio
cards at	0yio
care	02kk10ja19j320j425gz
care of	10ip
careless	1ljy
carel~	0fj216j21ljq25gh
carl	0fj61iiw
carla	0hiq0oj31aj7
carpet	0uj21mju23il25g6
carriers	0ak1
carries	1bjf25hf
carri~	0ajr19kn1bjc
carry	1ijc1nk6
carry a	25ja
cars	08jv0fi60mk11ekn23ip
cars _ the	0mj816iv
cars are	0mj21hiy1uil
cars in	16iw25gh
cars on	0liy
cart	0iix0ujh1sj125j6
carts	0eix25jr
carts _ the	0ej0
case	05iw0hjd19io1djx
case _ #	0hj7
case _ and	0gim
case _ the	02j60aja
case is	18ix19jb
case number	0gim0his25h7
case on	0ajb
cases	0xiv25jm
cash	0tlg1cjq1hji1ik625ga
cash _ the	1hji
cash app	0tk525gx
casino	09it0wjl
cast	0oik18iq
cat	0iiv0nj10uk30yig10im
cat ?	0ujb
catalytic	0miu17je
catalytic converters	0mjj17j5
catal~	0miu17jd
catch	0lje13im1ejm
catch the	1ejo
catholic	0tis1ok725gt
catho~	0tis1ok725gt
cats	25jk
cats in	0hj8
caught	04j417kb
cause	25jv
cause is	25it
caused	08jf1kjf1ljc
caused by	08iy14io
caused the	1lji25iy
cedar	06ix07je0mjz
cedar _ #	25hb
cedar and	19ju25h4
cedar avenue	0mik
cedar is	06in
cedar street	1aj225ji
cedar was	07j925gn
celeb~	0nkd0uiw
cell	07jw0gj50xjj17li1akc25fq
cell {phone}	0xjl1ajv25gq
census	1ljh25jf
cent	1fjg1jjo
center	0uil0wiu1tgz22if
center _ #	0wiz1hix
center _ friday	25ji
center _ open	01ja
center _ the	25h6
center at	0wj4
center desk	22iu
center is	01j51his
center on	25jq
centers	00it
cente~	00is25in
central	1tij
centr~	1tij
cents	0djc1jj023j8
ceremony	11kl
cerem~	11kl
certain	12k41jiz25gr
certa~	12k41jiz25gr
certificate	00j2
certified	25jq
certi~	25jq
chain	0kj90sjg
chairs	11jh
chairs and	11ji
chalk	16jv
challenge	0ujj
challenger	0okt
chall~	09iu0ol10ujg
chamb~	1hj5
champ	18jp25fu
champ~	0wje
chance	05jl12k11ik4
chance _ a	1iiv25gl
chance of	05iw12jp1iiu
change	05ip0cjl0six1hj921iu
changed	25j4
changed the	25ji
changes	00ip1vit
chang~	00j70ej71vio1wis
charge	1jj725jg
charged	08j617jx1oj6
charged with	1oja
charges	17j91ljc
charg~	08j217l01oiz
charities	0tis
chari~	0tjs
chart	00jc
charter	0pkb
charter amendment	0pjn
chart~	0pkb
chase	17jm
chat	0lkf
chatter	15jq
chatt~	15jq
check	00jx0gi40hix0qji0tj41aj91ciu1qio1tio22ik
check _ bin	0gj4
check _ graphic	00iv
check _ the	22iu
check _ these	1mjy1qiv
check on	1yj2
check out	1qiu
check the	00il0pir1tit
check your	0giw25je
checked	0hj01bju
checked _ the	0hj3
checking	0mje1mja
checks	0aju0qk40xin1jim21in
checks _ be	0qjd
checks _ free	21iv
checks are	21iv25gv
check~	0hix0mir1bj91mj6
chemical	03kl04jm25gt
chemi~	03kk04jk1njb25gb
chemo	1blt25fj
chess	18k0
chest	0qj21njs
chest pain	1njv
chicken	0cj116kc25gm
chick~	0cj016kc1yj825gr
chief	09ld1cj91pjs1sis
chief _ a	10j7
chief _ has	16j8
chief _ is	0cja
chief _ the	09k70rim0vj7
chief alvarez	09id1cj81mj4
chief anders	0eiv0iiu13j116j2
chief has	1djc
chief is	01ip10j61pjx
chief ramos	1pj2
chief's	09jy0rj80siy0xjq0yig
chief~	09jy0rj80siy0xjq0yig
child	0ljn0mj212kl1nio1ujp
child is	0lj1
child's	0gjd
children	10ix20j3
children _ #	25jg
children and	20j5
children's	1tiq
children's room	1tir
child~	0ej30gja10is1tip20j2
chili	25k9
chinese	1ojm
chine~	1ojm
chip	0qj00sk224ii
chip in	0qj2
chlorine	08kn0mja15kg
chlor~	08kn0mja15kg1hjd
cho	1bj225g6
choice	0oj3
choir	25jc
choose	01jn0sj70yjc1mka1yjj
choose a	0yj3
chose	0oj325gc
christmas	0vk2
christmas _ city	0vj5
christmas from	0vj5
chris~	0vkf1oko
church	0vj010ix16j41eis
cigar	0wl0
cigarette	16k7
cigar~	16k7
circle	0kjh1wiq1zj825gh
circle back	0kji1wir25h9
cited	0hka18ix1okl
cited for	18iy
cities	0rjs
citizen	0eiu
citizens	0qja
citizens for	0qjj25gt
citiz~	0ejn0qj6
city	01gg02jc07g808ia0ag00eih0gh70hh00qgd0rid0viu0zhj10gd12gc13jh15ga16gd17gd1agd1bgb1egc1fin1iii1ngj1og91pji1qhj1rhl1th61vgh1whm1zhk21hb22hm24hn
city _ a	02jj13ja1ij8
city _ and	25jm
city _ for	06je
city _ in	02j2
city _ is	0ciq23k2
city _ lobby	0cir
city _ on	0ris
city _ plaza	0wje
city _ the	0fj00iix
city _ this	02jz
city _ will	0dj2
city attorney	09jh1gjh
city clerk	0ciu
city hall	0ri90viv20ia
city has	02k514jn
city in	0iiy
city is	13jf1fj41ik41kiv1ljj25f9
city manager	09k21cj3
city parks	25j7
city was	08ja
city's	0ejg12jn25j9
civil	1sit
claim	15ka1dlf
claim _ the	1djv
claim a	0wja
claim for	1dj1
claims	0aiq1dkp
class	11in13j018j51bjh1dl01wjh24ik
class _ teens	25jl
class _ the	25ji
class _ to	1wir
class at	25jf
class for	25jm
class on	25jn
classes	0aj8
class~	0aj725jm
clean	10jy1lk321j4
clean _ the	25iy
clean _ up	1ljm
clean it	1ljm
clean the	1lj3
clean up	21j5
clean water	0riu13je
cleaned	25jw
cleaning	0fja0jir
cleanup	11j7
clean~	0fj40jip11j013is
clear	04j406ja1dio21jw
clear _ from	21iu
clear of	06l3
clear snow	0dj221iu
clear the	21j9
cleared	06jn1gir
clearing	20jd
clearing _ homeless	20jd
clearing the	20jd
clearly	0bjz0fka
clears	04j1
clear~	06jf0bjq0fk11giq20jb
clerk	0dju0xiv1bjl1ck51rio
clerk _ all	25iv
clerk _ pratt	11j4
clerk _ the	08iv10j21bjt25gy
clerk is	0ciw
clerk joan	11j4
clerk on	0xis
clerk who	19jg1cj4
clerk's	13j31hjg23j125jc
clerk's office	13j51hjm
clerks	15iq1fis
clerk~	13j31hjg23j125jc
click	0ik625jf
climate	14j8
clima~	14j8
climb	11j016ki
climb _ a	11j1
climb~	14jw
clinic	0eiw11jy12je13jw15jh1nif
clinic _ the	11ir
clini~	06io0ej925g6
clips	0lj0
clog	25ji
close	06j915ja1jil1kir1uio
close _ #	0ajm
close _ street	23ix
close _ the	1eji
close for	15j5
close on	1jjb
close the	25j3
close to	13ih1ejh
close windows	06k5
closed	06if0aie1gic1uj41zhs20ho
closed ?	25ja
closed _ for	25jq
closed _ friday	1ui8
closed _ the	1gjf
closed at	25je
closed between	0ajw
closed meeting	1gip
closed session	1gih
closed the	25jf
closed to	25jx
closed today	1uil
closed tomorrow	0aiz
closed until	1uiz
closes	01j60djh1gj2
closes _ noon	01je
closes at	01jc
closest	0yjm
closet	1hkc
close~	0yjl25j5
closing	09j01fip1pjj1uis
closing the	1uiu
closi~	09j01fip1pji1uis
closure	1sj5
closu~	00jb1sj5
cloud	0wjc
clowns	0fj6
club	25jp
club's	0qj0
coach	02ku0tj20xip19jq1bju1ck025g6
coat	06jj0mic0yiy
coat drive	25k0
cocoa	10it11j4
code	03j30hiu1hkj1mk11okm
code _ at	1mii
code red	03jh
coffee	0sjj0uip11jr22j4
coffee _ the	0sja
coffee and	0njh
cold	0wkq1mip1niq
cold one	0wkq
cole	07ka18jf
coli	1uie
collapsed	07jm0nj625g2
colla~	0lin0nj516js
collecting	0tin
collection	0ej91rii
college	0ajh
colle~	0aje0ein0tk01rig1viw1yjq
color	0yiy
come	0lj00oj60wji10iv1aj71giu1jk61tjo1vjh1zhu
come _ in	13j11tir
come _ it	1aj2
come _ the	0ej00ojv0wjg1tjf
come _ to	0wiz10iz
come _ under	1gjn1jjx
come _ you	0ljs
come and	25jt
come back	1fiw
come by	0kjc25ja
come down	1vkw
come for	0wjz
come from	1tir
come in	1gjm
come on	1tir
come to	0ej20fj60hix0oj11tiq25hk
comes	0uiz13jb1ek2
comes _ the	0eje
comes from	13j0
comes to	0eje
comets	0nit0wiy
comfy	1qiv
comfy _ bus	1qiv
comfy new	1qiv
coming	09j90dj90ejf0lip11kt1fij1pki1yjh
coming _ the	03ja0liz1yj7
coming back	09iv
coming to	0eiy15k71pia
coming up	11ke25g7
comma~	0oiw0vkf
comment	0djo0gis0ij50jib0lj3
comment _ address	0gj4
comment _ it	25ju
comment _ the	0dir0fj5
comment _ your	25jb
comment on	0dir
comment period	0dj2
comment with	25jd
comment your	0gj225gy
comments	0fj10gj40ij30jkf0lid22ip
comments _ the	0jij0lir
comments are	0fix
comments to	0jii
comme~	0dj80fj20gjk0ijs0jkr0lj90yj91rim1sif22ik
commission	11j11git
committee	0qkc0rko1gkw25gu
commi~	0eiv0qk40rky11iu1gl61wil
common	0vit25iv
community	0aj60eju0jix13it
community garden	0eiv13j4
commu~	05i20aj60eju0jix13it
company	0ajd1diz1lkl21iy
company will	0ak325gx
company's	1ljn25gc
compared	1dj1
compared with	1dj1
compa~	0aj91dkh1ll321ix
compe~	1diz1gl025gx
complain	09iv25h7
complaining	0jjr
complaining about	0jiq
complaint	02k71aj61ciz1dkm1xj7
complaint _ the	1cj5
complaint about	1xjh
complaints	0jir0xj0
complete	13ip
completely	08jn12kg25gb
compl~	02kf08k709jp0jjz0uis12jy1aiy1cj91dk81ok1
compost	0eif0yip25jk
compo~	0ejy0yio
comstock	09iy
comstock waste	09iy
comst~	09iy
concert	11je1pj425jc
concert _ the	11iu
concert is	11ix
conce~	0kjf11j91fid1pj1
concrete	0zj414iu
concr~	0zj414iu
condition	07j00gja
conditions	03j7
condi~	03j307iz0gj9
condolences	07j019jw
condolences to	07j019jw
condo~	07j019jw
cone	0fj2
confidential	1gjx
confirm	0giy25j3
confirmed	05ij1ujb
confi~	0giw12iy1gj81uj5
confu~	1kj2
congrats	18k21xj1
congrats to	18k21xj1
congratulations	0yj01xj325j6
congratulations !	25il
congratulations _ our	25iw
congratulations _ the	0fjf1xie
congratulations to	1xje25j5
congress	0rkf
congr~	0ojw0rkb1xjv
consider	04ig
consi~	04if0kiw1vip
construction	1jjq
const~	0jiv0xiw1jji
consu~	0dj1
contact	0lis0rj11aj0
contacts	0iju
conta~	0ijs0lip0mj712jh1aiz
contest	0yjp1njt
contest _ the	1pj5
contest at	0yjb
conte~	0yjo1njs
conti~	0jj113j01rij
contract	0aj11ck41fiu1giz1vj2
contractor	16kr1djx1oj31xjg
contribute	0qim0tkk
control	09kp0jit0rjs1ijd
control officer	1bix1cj8
contr~	09jj0qis0rjb0tjs16jw1ckf1fjg1gih
converters	0mjj17j5
conve~	0mit17jd1oji1rie1sjc25fy
convi~	0niu25je
cook	1bj8
cool	0iit25j9
coope~	02ja1ej925gp
coordinator	22ir
coord~	22ir
cop	1tjj
copies	25jg
copy	0iip
corner	1bjd1gir1iir25fw
corners	16jh
corne~	16jh
coroner	07kg25j4
coron~	07kg1ykk
correct	0yiw
corrected	25jf
corre~	0yit1rir
corrigan	0okx25gl
corri~	0okx25gl
cost	08k90ejb17jk1fip1jk5
cost _ a	1fit25gy
cost you	17ju25gz
costs	25jl
costume	0yju25hf
costu~	0yjp
couch	0nje0qij1xj4
cough	1njs
could	03jy05ki08j70qjz10j112jl16kd19k61dje1ijn
could _ be	1vj3
could _ it	10jp
could _ the	1lj825gk
could be	05ka15jn
could do	25gz
could fall	03ji
could have	08js16k21kim25ga
could not	19ja1dj01vj2
couldn't	12iz1kim25gr
could~	12iz1kim25gr
council	09ix10id1bgc1qit
council _ a	0ej818jk
council _ at	0oiz1qji
council _ is	0ejf
council _ on	25jm
council _ the	13ix
council approved	0eit
council is	09kn
council meeting	0oiv0xiv10iz
council meetings	0ej6
council members	09jh
council president	09l1
council will	15iy
council's	14ir25jo
councilman	0jij0xj61bji25ga
councilmember	0olc0qk30xiu25ff
councilmember _ is	1biy
councilmember haddad	0oj7
councilor	09kc0bji25g1
councilwoman	07jl1bjt25fz
counc~	09ke0ok50pgh0qk00tgn0xj00zhs1bjd1egi1fgn1qip1rhp1whp1zhs20ho22hr24hs
counsel	1gke
couns~	0ej31gky
count	0fj40giw0ij110jc1jjp
count _ it	1jjz
count on	1jjz
counted	09j112j324ig
counter	0tj31bj91vip
counter _ our	1bj41hjc1oj625gh
counter at	0tjz
counter is	14ir25iz
counting	14jr
country	13j1
counts	0dk00iix0tj217j0
county	09i50aku0mj40oig0qiu0zhr17ic1ljl1qhq1rhq1ui51wht1xk01zht20hq
county _ and	0riz25gg
county _ department	25ix
county _ is	1gix
county _ the	0mj8
county _ to	09ir
county _ today	25j8
county _ us	1liw
county _ will	0kji
county and	0kjh
county health	25jn
county is	09io0diy0sik25gg
county jail	17jl1uiu
county's	09ja0bj117jj23j0
count~	09jv0bjc0tis13k814k617ix1fin1hjf24ie
couple	0nj219ix1ojp25f4
couple _ the	19iy1ak5
course	0uj80wk910j21pk9
court	0hiv0mjy16ju17iv19j51ajg1biz1dla1njz
court _ #	1aiq
court _ the	1bjc
court house	16jt
court over	1dj7
court's	25ja
courthouse	13iv15is
court~	13it15ir
cousin	0tj215ky25gu
cover	03iy05jb1iko
cover !	03j00wj0
covered	0viy1mj61viw25gj
covers	0mjc0tip
covers the	0tis
cover~	0vix14j01mj51viv
covid	0gj01bkb
cpr	25jl
crack	03iw25gx
crane	19j4
crash	06jc19i81uj1
crash _ oak	0mjw
crash _ route	25ju
crash _ the	1dj0
crash at	1uix
crash on	0mjl
crash was	19ix1diz
crashes	14kx1yji
crashes at	14jl25hk
crash~	08iw14kw1yjg
crazy	10jc
cream	1ej6
credit	1ijt
creek	03jm1liq1xka
crew	0iir0zis13k11cj01fj81mjk1tjm22ip
crew !	1tit
crew _ be	1tj0
crew is	0kj00zix
crew will	1tiy
crews	0ijj15jf16iw19kc1fjw25jc
crews _ a	07j01oj825fs
crews _ at	25gk
crews _ on	1uiw
crews _ the	16j5
crews _ to	25iy
crews are	0fj20mky1uit
crews can	0lj6
crews will	0kjd25jm
crime	0xim12jc14j7
crime _ down	14je
crime is	09in14jd
crimi~	25i6
crisis	25ji
critical	07js1wis25gw
critics	0jj425jb
criti~	07jo0jjs1wir
crook	17km
cross	0tj71jiw1tip
crossed	1ok2
crossing	02j41bj9
crossing _ is	0tjd
crossing _ lou	1bjw
crossing guard	1bjk
crossing guards	1lk5
crosswalk	0kj410j01qjc
crosswalks	0civ
cross~	1oje1qj6
crowd	10km1eis
crying	10j31nj51xj425gh
cuffs	17j51yjl25ga
cup	25jl
curbside	0ek51rio
curbside _ prior	1rio
curbside placement	1rio
curbs~	0ek51rio
curfew	0cj918ip1pjp
curious	0cjl
curio~	0cjl
current	0mj3
curre~	0mj3
custody	17k518j4
custody _ the	18j625j5
customer	13je1wj625gi
custo~	13j917jw18j11hj01wj5
cut	0ajs0qiz14jm16j118iv1ajc1cje1fj51jkc1lj825h6
cut _ ribbon	0ej818j9
cut the	0ej418j51aj31jix1ljl1nj5
cute	25il
cuts	0sja1iiu1jil1nj6
cutting	11jf
cutti~	11jf
cyclist	16km
cycli~	16kl23j5
d	0pk71nj825gy
daily	0iiw1miv1xj4
dale	0okk0qj017ic1ciu
dam	03jj04jj0aiz0mja15io1lj4
dam _ at	0miv
dam is	03il0mja
damage	0xja16j71dj0
damaged	25j0
dana	09k90giu0okc
dana ruiz	0oke
dance	0uj310ja11j9
danger	12ko
dangerous	03jo0rjy25gs
dange~	03iy04k00rjy25g1
dare	0bkk0iiy25gm
dare you	0bkd
dark	0miy0vj025ip
darker	01ku25gp
data	08jj0rio12is1wip
date	00j40hih0siz1aiq1rjd24jk
date _ birth	0giu1aj4
date _ the	0hit
date is	24ih
date of	0giu1aj4
dates	00kv01is0qj2
dates and	0qj525hh
daugh~	0his18jd
dawn	19kc1ek8
dawn _ dusk	25j5
dawn to	25j4
day	05gy0dgu0iip0pgq0tgh0ulv0vge0wii0xgx0zhn11is13go15gs16gp17gm18ie1bgi1dgt1egl1ggp1jjb1kgz1mj31ngm1qhm1rho1whn1zhq20hn21iz22hn24hr
day !	0njh0uiy11j91mje
day _ for	0uj51cji25g6
day _ from	1oj7
day _ night	21iv
day _ on	02ja
day _ the	0uks
day _ this	21ix
day _ tuesday	01ja25hc
day and	21iu
day at	0uj2
day from	0uio
day fund	1iis
day in	21iy
day is	0uif
day of	0ukj
day one	1iiy
day so	0ujr
day to	25jn
days	14j81jjv1njp24il
days _ the	1njd
days ahead	24in
days are	0ajf10jf
days of	17iz
de	0wj4
de mayo	0wj4
dead	07jl09ko0kj616is19k01ojl1yj1
dead _ on	0kjd
dead at	07ju19iz25gj
dead end	25jf
deal	0kj81fl11gjt1sin
deal _ the	1fiw1sio
dealer	17k7
deals	0liv1ml325g4
dear	0hij1xka21iz25fj
death	02j916jz25iy
deaths	02k914j419je
deaths _ the	19jf
debt	1ila
decide	25jb
decided	1cj31vjz
decides	25j9
decid~	1cj11vjy25j2
decision	1vjm
decis~	1vjm
deck	0wj316k0
decla~	06ir25fx
dee	18js1bir
deep	13j01ijl24im
deep end	24im
default	1ikc
defau~	1ikc
degrees	14k4
degre~	14k4
delay	1ljd
delete	0jj925jc
delgado	0qiu19in25gr
delga~	0qiu19in25gr
delivery	1wis25go
deliv~	0aki1wir
dell	1ejg
demand	0rim
demands	1fiz
demands _ bankrupt	1fiz
demands would	1fiz
deman~	0mkg1fiy
dementia	1bke
demen~	1bke
democ~	0qjv14j925gt
demot~	1ck9
denied	0hj025gy
denise	0hiy
dent	1iip
dental	1mk925gt
department	08l20civ0ekv0jip0kjj0lje0oiv13jn
department _ #	13j2
department _ the	0iiu
department has	0ekx
department is	0eit0oiw
depar~	08l00cit0eku0jio0kji0ljc0oit13k9
deposit	0tit
depos~	0tit1diw25gb
depot	06jx0cj10eis17j81pjr20k3
depot ?	0cih
depot and	06j5
depot fire	16io25ij
depot road	15iy
depot square	0ej020j3
deputies	06ip1ejg1oj225fs
deputies are	06iu
deputy	09jd
deputy mayor	09k0
deput~	06ip1ejg1oj225fs
describe	0giv
descr~	0giv19k3
deserve	0rit1fjc25hd
deserves	0njf0oj60piq0rim25h5
deser~	0njd0pip0rjf1fj625g5
design	0dki23iz
desig~	0cj110kn1rif
desk	1bjp1cjj1hil1pj01wik22il24ih
desk _ a	10j01wis
desk _ you	0sjd
desk by	22iu25ho
desk is	1wis
details	00iq01j503iv
details !	00j2
details _ the	00iy
details in	0lj3
detai~	00iq01j503iv
detective	1xjl
detectives	0mie1ejp
detectives _ watching	1eiy
detectives are	1ejn
detec~	0mkw17jn1ek01xjh
detour	06j525je
detours	0xj0
detou~	0xj0
dev	0oiz25hk
developer	09ix1dj9
devel~	03j51dj8
diabetic	0gir1bki25gg
diabe~	0gir1bkt1nj225hu
dial	06j1
dial #	25jf
did	07ji0tio0ukn10l016iw17ju1dk91kjy1lk31xk422ih
did _ part	1lji
did it	17jb1ein22im
did not	07k31viq
did nothing	08j4
did our	1lji
did the	10kz16j11xiw
did you	0uj1
didn't	07j10hia16j319kf1mkl25fl
didn't _ it	07j6
die	23jv25gc
died	07jf0vje19ku1uk61yk1
died _ #	07ji
died _ the	19jp
died at	07kb19j825gh
died in	19jj25jl
different	0ujc
diffe~	0ujc
dig	0kix1jj325i7
digging	1lk1
diggi~	1lk1
digital	0ekc
digit~	0ekc
dime	1dj71jjs25fv
diner	0tio
dinner	0qjx0siz0yiw
directly	0tkk25g5
director	09jz0jih14j91cjb1gih
director osei	0jin25ju
direc~	09kn0tjt0xic14j61ck21gjb
disab~	0gip
disagree	09ix0jjg
disagree _ the	09iz
disagree with	09ix0jjg
disag~	09ix0jjg
disaster	0pjd
disas~	0pjd
discount	0gil1zin
disco~	0gij1gj11hj11rip1xit1zim25gk
discuss	0nko11j6
discu~	0nko11j6
disgusting	0bkg0fiz25gy
disgu~	0bku0fiy25gt
dismi~	0aj21diy25go
dispatch	1hk31viz22j4
dispatcher	1bjy
dispatchers	13iw1fja1lja
dispatchers _ the	1ljq
dispa~	0lje13is1bjp1cjx1fj31hjy1ll422j3
display	0biv13iz
displ~	0biu13iz1oiu
dispute	1aj81ojc
dispu~	1aj81ojc
district	0ajw0oiv1ljm
district attorney	25ig
district's	0dj31ij6
distr~	0ajj0div0oiu1iiw1kj21ljj
ditch	16jt1ojc1uin
dive	0mj2
dm	0liy0xjf
dm us	25jh
dms	0ljq25gw
do	08gg0cja0fiu0jil0lgy0pjd0vjf0zhq10l613ix1zhu21im24il
do _ again	0jjc
do _ enter	25ir
do _ have	24ic
do _ know	25jk
do _ like	25jd
do _ need	0cis
do _ the	0cih
do _ work	0vj3
do all	0pj00vjo
do it	0jja10is21iv25fb
do not	03j106ja24io25j3
do that	04j2
do the	02k3
do we	0cir
do with	00j10ci9
do you	0cjn0gjj0mj40nk0
do your	0bj5
dock	06kl07k00siz0zj71hkc
docked	1ckn
doctor	1nkn
docum~	09jn1rio
does	0sj70ujp1njg24ii
does a	1aj9
does not	04it0uj524ij
does the	25j9
doesn't	0fj40kiv1ej01hjp25gr
doesn't know	1ejj
doesn~	0fj40kiv1ej01hjp25gr
dog	0bjk0hj60iip0rjd0yir1aiv1oj61qii1viq1wj724if
dog _ have	1vig
dog _ is	0ija1jj725hf
dog is	0kj3
dog license	1qio
dog licenses	1wjb
dog on	25j6
dog owners	0fj3
dog park	09jb1jiy1kiy1pj423iw
dogs	0qiv11kq15j11rin1uip24ip
dogs _ the	1ejd
dogs and	02it11is
doing	08jh0fiy0uks
dole	09jl1bj025gu
dollar	0qk314j3
dollar in	25jb
dollars	0qjr0tj51jk125gs
dolla~	0qjr0tj51jk125gs
don't	03jg05hb06gn08gz0fjf0ghg0ih80jj50pix0zhs10l71khc1lio1nkc1sjn1zhw20hu22hv24jn
don't _ a	0xis
don't _ it	0bjh25j1
don't _ on	0liy1sj2
don't _ the	0ojc10jh1gir
don't _ to	16jm
don't _ with	1mje
don't _ your	0nit
don't be	0jio10kb1sjd
don't discuss	25j1
don't drive	25ji
don't gamble	1mje
don't get	23j425gl
don't have	24ih
don't like	0bji0jj9
don't miss	0dj4
don't need	09jg10iu
don't tell	1giv1pi7
don't you	0bkr
donate	0tk5
donate to	0tj7
donated	25jh
donated #	25iq
donation	0qk6
donat~	0qk4
done	04j90bj613j21jka
done by	1jir
donor	1aj41oiv
donuts	1miw
door	01k40jj11eis1hla20iu
door _ #	1ejb1hj4
door _ a	0ljo
door _ the	1hj2
door and	1hiv
door at	1ejc
doorbell	0sjg
doorb~	0sjg
doors	0ok31gkp
doors _ the	1pj625go
doors and	25jv
doors shut	0mje1gjq
dot	01jc1lj4
double	0iji0qiw14jl1iii1lje1nj225g3
doubl~	14js1iis25fv
doubt	12ji16j023io
dover	25h0
down	01j602h104ic05j906jr0jjp0pjf0zj412jk14ju15j317jc1fl81lj21qhs1vks
down #%	14j9
down _ !	14je
down _ #	14jt1fj521iu
down _ one	1hjb
down _ the	0pj615jx
down and	1lj0
down by	17iv
down from	0riu1jjp
down on	0pj50uip
down the	01iu0jja13iy1fir
down to	10j314jw1hja21iu
down with	1bkc
downed	03jq
downg~	05ia1ikb
download	0sj51mji
download the	1mjj
downl~	0sj51mji
downtown	03j406jn0wk60yj312jx1jjr
downtown ?	0wkj
downtown will	12jd1jip25gu
downt~	03j406jn0wk60yj312jx1jjr
dr	1bix1gip1siw
draft	0dkv0rki1gkc1pkc
draft _ for	0dio
draft _ plan	0djm
dragg~	0rio1ljx
dragon	0nj4
drain	0zj41tiu25jg
drain ?	0zj5
drain by	1tiv
drains	0rit1ljc
draw	0iiy0yj3
draw a	0yjb
drawing	0yjy
drawi~	0yjy
dress	0njr0yik1pj325hi
dressed	0pjd
dress~	0nj20pjd25gd
drew	18j61lkr
drifting	04iu
drift~	04iu
drink	03jn04k812il1nkn
drink _ drive	25j8
drink and	04j6
drink it	03j104is
drink up	04i80wjd12ja25gp
drinking	0hj016jr
drink~	0hj016jr
drive	04io06kk0tis10iu11jh
drive _ friday	11k9
drive _ on	11iy
drive _ the	1xj6
drive is	11iy
drive slowly	25j3
drive through	1hj1
driven	1wiq
driver	07k00kim0xiw16kr17lb1bkv1cjr1okq
driver in	1yj3
driver is	16iz
driver was	25iq
driver who	08kx
driver's	0ajg0gig
driver's license	0ajg0gig
drivers	0fjf10jg14j41fjh1oje1qij
drivers _ the	1ojz
drivers are	0fjr15iw25gd
drivers please	25io
driveway	1ojx1xk3
drive~	10j414j01fja1okt1qih1xjd
driving	03jl1mj61xiy
drivi~	03jl1mj61xiy
drone	1aix1ej01nj4
drop	0giq0ij60ljd0yjc1djg1siy
drop _ in	0iix
drop a	0ijo25hk
drop off	0ciy
drop the	1djl
drop your	0gj525gx
dropped	14jd1qiq1yjf25gn
dropped _ ball	08iv1lkc
dropped the	08iv1lkc
dropping	0aj9
dropping the	0aj9
dropp~	08jd0aik14jc1qiq1yje25g9
drops	0aki1nix
drove	17ir22iu25eu
drown	12ja1nj51ujc
drowned	02k616iw19jo1ljh25fu
drowned at	02jd
drown~	02k416iw19jo1ljh
drug	0lit16jv17jx1bk0
drug dealer	17k9
drug test	1bk9
drunk	17jt
drunk driver	17j0
dry	0bjr25iw
dry grass	0bju
duck	06jh
ducks	25j3
dude	1sko25g2
due	06j40hjb1gj51rio
due date	1rip
due friday	1gii
due to	06ji
dug	1xj4
dui	1ykf
dump	0ziy1ljc25gv
dumping	1aiz1oit
dumpi~	1aiz1oit
dumps~	0mj01eiz25g9
duplex	16jd19ir
during	1gj01kij
during the	1gj11vij
dusk	25jr
dust	13ir
duty	02ke1hj1
dying	1yk0
e	0rj01uie
e coli	1uie
each	0uin0vjp1yj020j825jj
each dollar	25j0
each year	25jg
eagle	0wj218k0
early	09is0mjk0sit15jc1pko1yj5
early and	09iy
early voting	0eje
earned	0ojj0wl01qil
earned a	1qim
ears	0cjo
earth	0uig0vkb13j51miu
earth day	25jb
easily	1ijk25gl
east	04kl1hkp1uim20iv
east side	1hj0
east trail	15jl
eastgate	02iw
eastgate middle	02iz
eastg~	02iw
easton	0ajn0tj21lkz1xiv
eastside	0ej011iz
eastside branch	0ej011iz
easts~	0ej011iz
easy	07jp10iz19iz1siu23j2
easy to	0xit25iu
eat	0sjj10iq
eating	1nj9
ed	0tjl21iz25iq
effect	03jm05iv1rij1sj51ujr
effect !	1uja25h8
effect _ #	1uiw
effect for	03k1
effective	1sj1
effects	12jo
effec~	12jk1rjz1sj025gb
egg	1yj1
eggs	25jf
eid	25je
eid mubarak	25it
eight~	14j9
either	0fj323j1
elder	0ljo
elders	0vj9
elect	0ojf
elected	09j725j5
election	0oiv
election day	0oj9
elections	1lj1
electric	0ajw
elect~	07kf0ak30oig0rjg
elementary	0ajf15ia18jq1uil
elementary _ our	25js
eleme~	0ajf15ia18k71uil
eleven	02ki18kv25gm
ellen	0hij
elm	0hjq0mj910ih16i71bi61rij
elm _ #	25js
elm _ is	06jv1ujc
elm _ on	06jf
elm _ this	0mjr
elm court	19j625g1
elm for	1oik
elm is	1giv
elm street	0uip10ji18ij1rip1viw
elm this	1eiu
else	08kg0bj50njl0riw0skg13jt1fja20iv
elsewhere	04k20jjp
elsew~	04k20jjp
email	0gir0rij0xk01gjd1lj81vj022iq24ib
email _ clerk	25j1
email _ or	22iu25hz
email the	25ja
emails	0fj61ciy1dj325gk
embar~	0bjd1pkx25gt
emergencies	1uj9
emergency	03k606ko0aix1zhr
emergency ?	1zhs25jd
emerg~	03k506kn0aiv1ujm1zhr
emoji	0iiz0uju0yj3
emojis	0ij80ujw
employee	1xiz25j3
employee _ the	1xiz
employee of	1xiz
employers	11j815iv
emplo~	11j61xix25j2
empty	1hkp1vin
end	02is07j51rif1wiq24il
end _ the	1rih25h7
end _ watch	07jl25h3
end of	07jj1rih
end on	02je
ended	0aim25jh
ended in	25in
ending	0liy1ajx25g5
endorse	25j8
endorse any	25j5
endor~	0oj425j0
ends	0aj70tj61biu1gis
ends friday	1bj01giw
ends in	0ajp
energy	0sjp
enfor~	25ji
engine	0dj8
engine #	0iio
engineers	10iq
engin~	0uj210in1tip
english	10kv
engli~	10kv
enjoy	17iq25it
enjoy the	17iq25id
enough	08j70bjg0rj31ija
enter	0iie0yj824ii25jf
enter floodwater	25ir
enter the	24ij
entered	0ykf1vj225gl
entered _ a	0ykh
enter~	0ykf1vj225fu
entrance	01k71hj8
entra~	01k71hj8
entry	0ij0
envelope	25jd
envel~	1gje
envy	13k425gy
envy of	13k425gy
er	0ak51bjc
error	08gy12j11ujl1vji
error was	1vjc
errors	1kk8
errors occurred	1kk8
estate	1djh1git
estimate	1gjh
estimate _ the	1gin
estimate for	1giq
estim~	1gjh
evacuate	03j204in
evacuate _ !	03j725h3
evacuate now	03j6
evacuation	01is04ib05jg
evacuation _ now	05iv0mjf25gq
evacuation order	05if0mj8
evacuation warning	05i9
evacu~	01iq03j604iv05jd06kp
evalu~	1civ
even	0bkp10k9
evening	11ki1eiq
eveni~	0xil11kh1eiq
event	0qj5
events	00ic
ever	0bk50ekb12kf13ji1jkk1yjb25fr
every	09is0bj20qj60rjo0sjd0tjh0vke0zhu12kz13j814je17gy1hj71jjv1mjy1qhs1wht1zhu20ht21il
every _ counts	0iiy0tj4
every _ for	13iw
every _ in	0rjs
every _ of	08ii0fis
every _ on	0sjm
every _ we	0tj3
every _ who	02jv
every _ will	1jka25gh
every _ {own}	25is
every branch	25j2
every cent	1fjh1jj2
every dollar	0qid14j5
every home	0viy
every morning	1hjp
every officer	0sjn
every one	0fiu
every other	13jo
every time	0sj112km
everybody	04jm0aj813it25f8
everyone	03iw0gj90jj20mjm0sjk0yj813it20iq23jk
everyone _ came	25j0
everyone _ need	25iu
everyone _ out	0mjc
everyone _ the	03j70gis0iix25fl
everyone in	0iiz23jc
everyone is	0mjc
everyone on	0ajc
everyone we	25iu
everyone who	0bj60jje0wjh0yjm
everyone's	1aja23iw25g9
everything	01j912k41fiv
everywhere	03k60iir1mj325gt
every~	03kd04kc0ak70giw0ij30mj00njw0sjo0ujv12jb13ka15gk1fj01ml51zhw20in23k2
eviction	0eit1nje
evict~	0eit1nje
evidence	12jh1diq1rip
evide~	12jh1diq1rip
ex	0hiy0nka20k625g2
exactly	0oiv
exact~	0oiv
examiner	25ji
exami~	0kje
excep~	0jj225iy
excited	0eje1mjf25f0
excit~	0ek61mjb
excuse	08j8
executive	1gj9
executive session	1gje
execu~	1gj41rie
exercise	0diz
exerc~	0diz
exits	0ajy1xiz25gt
expanded	0ekd
expan~	0ekd
expect	0jkc0mj716jy19ir1fjf1ijg24im
expect a	1dj01ijy24in
expect to	16jf1fjs
expected	25ja
expects	1djl
expec~	1bj41djk25je
experience	0oim
exper~	0oil
expired	1fj8
expir~	1fj8
explain	1oja
explain the	0fiy
explains	0hip
explosion	02is03j915iz25gb
explo~	03j812iz15iy
exposed	02j3
exposed in	02j3
expos~	1bj425gk
extent	1kja
extent that	1kja
extra	0aj80fj91nj41yir
eyes	1dir23j3
f	0zkk25h5
face	0bix17j7
facebook	0xjw15jl1xjc25gb
faceb~	0xjw15jl1xjc25gb
facilitate	1sj51wiw
facilitate _ outcomes	1wiw
facilitate impactful	1wiw
facil~	1sj51wiw
fact	1hiw
fact sheet	25j7
facts	1dis
fail	0ij00pjb12l31hj81jip24in25f6
failed	08k916ix1ckk1vio
failed the	08ku25gq
fails	0pk1
failure	1rip1sir
failu~	1giq1rip1sir
fair	0lip1djd1fkh20j421iq22is23jk
fair _ back	11j922iv
fair _ year	23ij
fair and	1mj1
fair is	11j422iv23it
fair this	23ij
fairgrounds	1pjd
fairg~	1pjt
faith	0vk325j5
fake	0bio25jg
falcons	25ii
falco~	25ii
fall	03jb0ak50pjy12jt1jkc1pja22il25gp
fall _ the	22im
fall and	22im
fall for	0pkb
falling	03j7
falli~	03j7
falls	02ih0cix0ejp0sil0vk20win0zj013iz18gq1qj91whu1zhr
falls !	0wj41sir
falls #	1yjg25in
falls _ #	25jx
falls _ a	0fjf1pis
falls _ in	25j1
falls _ the	13kd
falls _ you	0cj3
falls by	0cj7
falls is	0ej313ja1ijz
falls on	25jj
falls pd	17is
falls water	06jt
falls will	0dj01diz
falls~	1mj725gy
false	25iv
fam	1qiw1sj8
families	03iq1mjd
families _ the	03iy
families are	1ljo
families of	25hu
family	0tk10xj514jb19kp1dj11ok91yjb
family _ #	1bjd25fw
family _ been	25jm
family _ five	1oiz
family _ is	0xix
family _ {link}	0tj1
family at	1bjf
family has	0tjq
family of	19k61oix
family rebuild	0tj1
famil~	03iq1diq1mjc
fans	0mj9
fantasy	0nk112j1
fanta~	0nk112j1
far	0sjd1gko
far the	1gii25gs
fare	1iix1ojb
fares	1jiz1pj3
farm	0sjd17iy1vip
farmers _ opens	11jl
fast	1ijc23iq
fast and	1ije
faster	0fic13k61xjg25fs
faster than	13k725gw
fastest	0xie
faste~	0xie
fatal~	07kf16ji25fz
fault	08k20fis1dk41lk4
fault _ the	08ip
favor	0fj90pip
favorite	09is0dj00tir0yj722je
favorite _ !	25j3
favorite street	22iv
favor~	09is0dj00tir0yj622je
fay	19jb1aji
fbi	02j60aje
fear	0vj512k916kv25g8
fed	25j0
fed up	25j0
federal	1djy
feder~	1djy
fee	0diw0piu1jj423jd24ir
fee for	25j7
feed	0jj00xj81ni6
feed the	1xjf
feedback	0ciy0dk4
feedback _ the	0djd
feedback on	0djd
feedb~	0ciy0dk4
feel	04k80lip1kj1
feel unsafe	0liv
feeling	0wj81njf
feeling _ ?	0wj9
feeling ill	25it
feeli~	0wj81kjs1njf
feels	02iw09jq1kii
fees	00jt0cir1vja
fees are	00j7
fees for	1vir
feet	1ljn1rig24ig
feet _ the	0rit
feet from	1rii
feet on	0rit
fell	14j416kh
fell _ a	14jb1bj2
fell _ the	1piw
fell asleep	16j7
fell by	25jg
fell from	14j3
fellow	1oir25fz
felt	0jj91kkd
felt _ out	1kiu
fema	0akv
fence	1hkz1nj21riq1vir24ij
fence permit	1ris
fern	0kj219iw1hix
fern lane	0kj4
ferry	1oj125iv
ferry road	1oj2
festival	1kio
festi~	1kio
fever	1njv
few	05j10ciu0dio0tk11kjs25fv
few people	0civ1kit25hg
fewer	14jx17in
field	0bjd24ir
fields	01jx13iq
fifth	14jc18iv
fifth grade	18is
fifty	1dj0
fight	09ja0bjc0oio0qj90uis18j71dis1fj0
fight us	0uiv25ii
fighting	0tk825go
fight~	0tk025fz
file	0hiz1cj51ljh24ib
file _ the	1ljg
file a	0xis
file on	1cj0
filed	1aj31dj6
files	02jo
filing	1dj0
fill	0dj70oit0pk30qiv
fill _ the	0oiw0piq0yiu
fill in	0oj10pka0yit
fill it	0tit
fill the	0qj1
filled	01ir10jb
filled in	01iu
film	02j30lj325jf
filter	04ka0jjb25gy
filte~	1miu1uiy25h9
final	0ajd18j7
final _ #	0ajh
finally	0dis0nj90pj410k41xk825g4
finally _ the	0pit
finals	25jd
final~	0dis0nj90pj310k41cir1xk825fz
finance	0tit1ck11ijf
finances	12je1ikp
finan~	0tir12iz1ck01il1
finch	06jg07j7
find	00jt01iw0kje0qjm0xj613jc16j3
find a	13j6
find out	00is0kk1
find your	00iv01jw
finding	25gs
finds	0jj914jc1gjh
fine	04kc0hit12je1nkz1okd
fine _ the	1yjo
fine is	25iz
fine to	04jg1njf
fined	1okz25gj
fines	0hiy1giv24ja
fines are	25jd
finest	13ki
fingers	07iz1lit1niv1sj225gd
finge~	07iz1lit1niv1sj225g7
finish	08jk1ij7
finish _ year	1ijd
finish the	1ijc
finished	16iu1jj0
finis~	0wji16iu1jiz
fire	02gj03jz09j60lij0mk60ngm0pi50yid0zhp15j816ku1hgq1mgh1ngv1qhm1rht1wht1zht20hr21hk22ht24hu
fire ?	0lir
fire _ #	1oio
fire _ are	1xiz
fire _ at	11j5
fire _ is	0eiw
fire _ on	0pj21giw
fire _ open	25jf
fire _ pine	1yj425he
fire _ route	0mj6
fire _ the	25jx
fire at	06kd
fire captain	1bj5
fire chief	09k2
fire chief's	09ix
fire department	0eio
fire engine	0dja11j6
fire on	0mj51yjs
fire station	1fix1giu
fire stations	0pj5
fire truck	0qja
fire was	08ix15iw
fired	02kl0ak71cka1vij25gn
fired _ weapon	02jb
fired his	02jb
firefighter	0tj81cir
firefighters	0iil0oin13i81fj61miq21hi
firefighters _ out	19jg
firefighters are	1fj1
firefighters will	21hj
firef~	0bj70tiw13i61fj421hd
fireh~	0piu
firem~	21l825h2
fires	14kh25je
fires in	25j8
fireworks	0bjj0fit16k41pj6
fireworks _ the	16jn
fireworks in	0fix
fireworks on	0bju
firew~	0bjj0fit16k41pj6
firm	1civ1djv1ljh25gv
firmly	0rjq
firmly behind	0rjq
first	09g40iit0qiw0wif0yis0zhs18kl1mk11pje1wid
first _ at	1pix
first _ in	0qj9
first _ is	18ix
first _ the	25jh
first _ to	0giq0yio13jn
first and	0iiz
first bank	1mkb
first look	25jk
first of	25j3
first reading	0rj9
first ten	0gin0ij0
first time	0ekg
first to	0iiz
first week	25j2
fiscal	1ijx
fishing	10jj
fishi~	10jj
fit	1mj6
five	0diu0sja0wjp14j318ix1gk31mk31xjm24if
five _ for	0sjf
five _ from	1iis
five _ to	1mk0
five stars	0sk61xj5
fix	0pjr0rij0vj61oj421iy
fixed	0uix14jg25jf
fixed #	14jl
fixed _ potholes	14jl
fixed the	0uj4
fixes	0siy
fixing	0ciy
flag	05jo
flag _ is	05iu
flag watch	05jz25h0
flagg~	0kje
flags	07jp0cj2
flags are	07jr
flames	03jb05it16j425gr
flash	05iw0mjf1ejc
flash _ on	0mjk1uiv25h5
flash flood	05j20miv
flash flooding	03j325gx
flashing	06j0
flash~	06j017k2
fleet	1pip
float	0oiv
flood	05j60siq11il12im
flood on	0mix
flood warning	05ij
flood watch	05j0
flooded	06iv1dk5
flooding	0eiy12jj
flooding is	03j6
flooding on	12jz1uiv25gs
floodwater	25ir
flood~	06j812jc1dk0
floor	19jq1aip1hiz1tiv1xiy
floor _ city	25jg
floor of	25jk
floors	20j525hg
flow	0ejn
flowers	0sjm
flowe~	0sjm
flu	11kc1bja1yiu
flu shot	11ik
flu shots	25jt
flush	1ike
flushed	1xji
flushing	1kin
flush~	0fj71kim
flyer	00km
flyer _ details	00j2
flyer for	00j1
flyer has	00id
flying	10j8
fog	05i2
folks	03kl04je0cj80fiv0kjg0pil0tje0yiz0zik10jk15k41iin1lib1sj91tio1yjx20ix23jf25eh
folks !	03iu1siz1uih25hb
folks _ the	04k11ajp
folks at	1tit25gx
folks on	15k0
follow	01jm03iv0il40qjx0xin
follow _ for	0qin
follow the	01jx
follow up	0kiy
follow us	0ik225gr
follow {mention}	0qin
followed	0iix17j925h4
follower	0ij50yjj25h7
following	0ej80liq
follo~	02jq0eiy0ikj0ykb17j525fz
food	0ajw0nj31ok71yig
food drive	1oiv
food pantry	0tiy10iy
fool	25it
foolproof	12k5
foolp~	12k5
foot	06k6
footage	0miw25gp
foota~	0miw25gp
footb~	0nju
for	00j802fz03gi09g70ejh0fga0lgi0oif0qib0tix0ugn0xi60zgn12gq14fw15g516g819g81ciq1qgj1rhs1sg61the1yfw1zhk22h624hp
for #	24ip25jp
for _ !	00jq1hk21ujn
for _ ?	25jh
for _ a	08j9
for _ about	0jip0kj11bj021iz
for _ after	1pip
for _ against	25jp
for _ and	0ej10ok2
for _ animal	0tjj
for _ at	0ij511k61cj91mk7
for _ billing	0xj10yiv
for _ budget	0xiw11j025hd
for _ camp	01iu
for _ chance	0iiv
for _ change	21iv25h1
for _ clean	1nj821j5
for _ day	0fj80sja0yj918jb
for _ days	0bis1bj3
for _ drivers	1viz
for _ else	20iw25is
for _ family	18ja1uj0
for _ favorite	0djf
for _ fence	1njf
for _ first	0ejc
for _ form	0gil
for _ free	0wjc1mje
for _ from	1wis25gv
for _ hours	25j6
for _ if	1iiz
for _ in	0mjk0uj50vjf
for _ is	0oj50sjd1oj7
for _ lane	06jc
for _ last	0bja
for _ library	1pj1
for _ long	1jjv
for _ man	0mk2
for _ minutes	1vix
for _ missing	25ji
for _ months	24iq
for _ new	0tiu0uiz0yix1gie
for _ news	0xis25j4
for _ next	04iu
for _ noise	1vjs
for _ of	1jir
for _ old	0nj6
for _ on	0aj30cj7
for _ our	0tjd
for _ own	1xjm
for _ parade	10jf
for _ park	25ix
for _ parties	25io
for _ payment	0hiu
for _ pool	25jp
for _ potholes	1liw
for _ river	04jh05i8
for _ roof	0tio
for _ season	0vis
for _ shelter	25jc
for _ stop	0qj5
for _ streets	0kiz
for _ summer	25ir
for _ the	0riw0sjf
for _ this	04j70eis
for _ tickets	0ij1
for _ to	1iiy1lip
for _ today	1dj1
for _ until	1fin
for _ up	25iw
for _ us	0kj025iw
for _ waste	1wio
for _ water	13jf
for _ way	08j4
for _ we	08iz1pj225gq
for _ who	0lj40wjh1xkk
for _ with	08j1
for _ years	1vj1
for _ {phone}	0xit
for a	04ja05iq0mjf0vki0yl418jf1fja1oio1zij21il24ih
for all	1jkv
for an	0iix0nkz
for and	1fiq
for any	1kir
for anyone	0ajk0ej4
for as	1jjv
for asking	1bj1
for being	0hio0sjk1cii25gu
for block	25io
for buses	1pis
for by	25ju
for city	25jg
for clean	13je1mjw
for details	00j2
for each	25j6
for every	02jr0rin11iv1dj8
for everyone	0wjj20iv
for flood	0sjj
for free	1aiq1mjv
for good	12jn1jiu1pje23iw25gi
for grades	0ajf25hj
for help	0mjg
for her	0tit
for him	0oj7
for his	0qje
for it	0pix0riu17ja25hh
for its	13jb
for kids	0eiw
for lead	0eiw
for letting	0kjg
for may	00iz
for non	0hiu
for one	0fj90wjb23j1
for our	03ji0ak80ejg0giz0vj11iih1pk01wiq
for people	0lj425jb
for pets	0ej9
for police	1cix
for renters	0rj0
for repairs	25jt
for review	0djo25hk
for sale	25is
for seniors	0ejm
for six	1vj0
for some	06j6
for students	0eja
for swim	0ej3
for teens	0dip11j21pjk
for telling	25j6
for ten	0pj6
for that	1kir1njj
for the	01iq04if06g707g908is0cgo0dgv0jgx0mgg0ngf0tk00wj20xiv0zhq12gq13gj14h415gw16j41agd1bge1ej01gjn1mis1og91piw1qhp1rif1uii1whk1zip20hk21ij23gm24hs
for those	0vjl1xju
for tonight's	0xiv1aj025hl
for two	0iiz1vj2
for us	0gim0oiv0riv1ijg25fy
for ward	25jk
for water	0pje
for what	0xiy23k8
for witnesses	0mj2
for you	0cj40djo0kjk1wiq1xjs21iw
for your	01iu0diz1xk3
force	13jx1eki1rij
ford	0skp18j81aj01ej025fn
forecast	05jd25j8
forec~	05j925jf
foreman	1cjv
forem~	1cjv
forest	0al625fy
forever	07k60tis1jkd25gx
forev~	07k60tis1jkd25gx
forget	0sjx24iy25gi
forge~	0iis
forgive	08kc1kir25hf
forgive us	08kl25gi
forgi~	08kc1kir25hf
forgot	08iz0uij1ljg
form	01k80dkn0gig10j821it24it
form is	0dkf10j4
form with	1aiy
former	07k219jc1dk9
former mayor	07k5
forms	24ix25jr
forms _ id	24iq
forms of	24ip
forty	0jj811j714j116ir
forward	0qjq
forwarded	0kjm1rir
forwarded to	1rir
forwa~	0kjk0qjo1rir
found	02in07ko18ja1akb1ejb1ril1uim22iz
found _ a	25j9
found _ lost	25j5
found _ the	1ajd1eiw
found a	0vj6
found and	25i2
found at	1rio
found fireworks	25j6
found in	02iz1ej125ge
found near	25j2
found on	1air
found safe	18jg25ir
founded	0vj5
founder	25j6
foundry	07j125gh
found~	0qiy0vj2
fountain	0iio0ziw
fount~	0iio0ziw
four	0biz0git0ojg14iz17iu1fks1gj7
four _ years	0ojn
four more	0ojn
four of	0gj31gij25gv
four years	0oiy25jb
fourth	0ujh18jn
fox	09je
frankly	0rk423jv25fv
frankly the	23is
frank~	0rk423jv25fv
fraud	1oko
free	0igo0sga0tgl0ugt0xgw0yja0zho11jl14gr1jie1qhj1rhp1sgu1the1ugj1whm1zhg20hg22hl24hm
free _ alarm	25iv
free _ at	0wj20yj11xja
free _ for	00jj
free _ night	25jx
free at	0yio21it
free bike	0ej0
free for	25j8
free in	0nig
free parking	09iu0giq
free shots	00jj
free smoke	25j3
free swim	0yir
free to	04jr1nj6
freeze	05iw1fk8
fresh	0ejy0oiw
friday	0qhy0zho1gif1pit1qhk1rhn1whj1zhe20io21ha24hn
friday !	0ajj
friday #	1tig
friday _ #	11ie22ic
friday _ a.m.	1tih
friday and	0fj1
friday april	17iq
friday at	07ii
friday may	11ix20i822ih
friday's	18jd1kih
friday's concert	25jn
fridays	0ciq
frida~	0cip18j91kig
fridge	1hj4
friend	0kip0oj50pk40xis15k9
friend and	0xit
friends	04jb0iiu0qjp0tje0vjp0wjk1mj71pjk
friends _ the	25jh
friends at	1mjp
friends of	0qjw
frien~	04j80iir0qkx0sjv0tj90vjl0wjh13jc1mkz1pjg
from	04ge07in0egc0ghg0igh0xgk0zhb1bim1dfy1fg91mje1oj31qha1rjf1sgk1vie1xg21yg320ji21iy24hf
from #	1hi81wik21ic
from _ #	1vji
from _ a.m.	1wip21it
from _ and	1oja20ir
from _ are	17iy25ix
from _ city	08iv1gii
from _ county	0mj21uit
from _ creek	07j9
from _ friends	25j2
from _ hall	0dix0rji0vj1
from _ has	01j525g7
from _ june	0ajg
from _ library	07iv
from _ may	20iq
from _ new	11j7
from _ on	0ciy0mk4
from _ page	0jj9
from _ placement	1rio
from _ rec	0vje23j7
from _ river	03jg
from _ state	25j1
from _ street	0pir0wjb1oj325j9
from _ the	10j31iir1jjh
from _ to	05ht06id0nii14ig1hjx21i9
from _ who	25g5
from _ year	19jb1njg
from a	0fiu17jd
from city	0rjj0vj0
from curbside	1rio
from her	11j6
from his	21iu25g3
from left	01j125j1
from marlow	07ja
from monday	1vjc20io
from noon	1hk821io
from now	1iis
from oak	1oiy
from our	0ciq0jiw0mj7
from that	10iq
from the	01k507kh0vjg0zht16kh18j719k61gjn1igx1ljh1mgc1ngn20hp21hq
from this	0jj812j8
from tuesday	0ajf
from us	0pja0yit1zj0
from what	15k3
from windows	25jk
from you	21iu22j8
from your	08iv0piq0sja
front	1yix20j6
front _ the	0fjh
front counter	0nj11bj5
front of	0ciu0fj8
front street	1yjq20jc
frost	05iy
fry	07jj1yj3
fuel	16j01hje25gk
full	08jc09jf0fkh0gjf0rii0xj310it1aj01djl1rii
full _ and	0gj51rik
full _ of	1aiy
full list	1aiy
full name	0gjo
full responsibility	08k31uiq
full stop	09j025h4
fun	0zhv1hiv1tis22im23j6
fund	0pj00ql30rjk0tl81ik8
fund is	1ik4
funded	0ejd
funding	0rk7
fundi~	0rk7
fundr~	0qiy1yj5
funeral	1uin25g3
funer~	1uin25g3
furious	09jy
furious _ the	09jy
furio~	09jy
furni~	0sjn1rio25gv
further	03jm
further notice	03jm
furth~	03jm
future	0ekg18jm
gail	0uil1bj5
gallons	0hj214j6
gallo~	0hj214j6
gamble	1mje
gamble with	1mje
game	1mis1wit
games _ the	25j0
garage	1hjp1pjc
garbage	0blg1jj5
garba~	0blg1jj5
garden	0bj10wix13jw25je
garde~	1aj4
garner	25j3
garner park	25j3
gary	0bjr19k9
gas	0akh0lji0nj116kh1liy1xir
gas ?	0lj7
gas _ at	06jt1uj8
gas _ on	0miu
gas company's	1ljp
gas leak	03ja
gate	06jz15it1hkp
gate _ the	14iu
gates	0ajp
gave	07l10jio16ji1ajh1bj41gj51mk2
gave _ #	08il
gave _ to	1bis
gave out	16iz
gave us	0jiw1ajv1ej81mke
gave way	07j8
gear	01j61ciu25je
geese	25iz
general	1iim
general fund	1iin
generator	1hjl
generous	0qj41fiz
gener~	07ja0tjd1fiw1hja1ijd
genius	0bkf0sjb
geniuses	0fjc1xj325gz
geniu~	0fjc1xj325gz
get	05j609h60fk00ijj0jik0kjd0qiq0sjc0wgu0zhr10jt12j114gy1fj71ih31mk01qhs1rhr1whr1yki1zhv20hs22ht24j9
get _ #	0pj6
get _ and	25iy
get _ free	0gjd
get _ in	05j2
get _ life	0bjw
get _ of	0jim
get _ on	12j8
get _ permit	24ip
get _ the	10kc25fw
get _ to	0kj6
get a	0bj30fjt24ji
get back	0kiy
get in	10iw1yjj25fz
get it	1aj5
get out	03k325ir
get ready	05j0
get sick	12k5
get the	04j80giq0riz0sjg
get there	0sje
get to	0cj00ij00kj010ii1uiq
get your	11il
gets	04j90iih0jjo0slg0yl61fj71nj325h6
gets a	0yko
gets the	01ja0jiv1aj4
gets you	0bj70siu
getting	00ip03is0ckh18j025gt
getti~	00ip03is0ckh18j025gt
ghost	1sjd
gift	0mkd0qjg0riw0tka0yij
gift card	0yim25hg
gift cards	0mkf
gift to	0qit0riz25gl
gifts	0tk2
girl	10j218km1bis1oj125gj
girlf~	17ik
girls	21iz
give	02ip0qkt0tkk0zim13iw1fj51njt1tim21iq
give _ a	0bj40qjp
give _ on	1fj3
give _ your	0giw0sji
give a	1xj425je
give it	0zip
give the	1tiq21iu
give them	0qjk0sjd
give us	0giw0kjk
give you	13j725iz
give your	1njw
given	1fiz1ojw1rj31vk8
gives	25jk
gives free	25jk
giving	0cj00ujc0yjd18jf1piw
glad	22iy23il
glad you	25j4
glass	01jc0wjt1piv
glass _ the	25jk
glory	0vix
glove	1aip1ej3
gloves	01j011j8
gloves and	01j3
go	01j503jq05jk06iy08gh0bkb0qij0uh50xjl0zhr12jd16gs1cja1dk21fj81mjl1pgl1qhl1rhs1siz1uh01whs1zht20hq21hr22hs23in24ht
go _ !	0oj2
go _ #	0ajx1fif25go
go _ a	1dj6
go _ and	03j9
go _ at	0qj01ljb
go _ by	02jh
go _ for	1mjl
go _ on	25ju
go _ the	01k604ix25jf
go _ your	0fiw0mjc17ix
go _ {own}	25j5
go about	17iz
go ahead	0bkf
go away	1djj
go in	25jt
go inside	25jj
go now	05ip
go on	25jl
go out	19jz
go over	0fj1
go to	0mj30qir0xk51ajj23j0
go up	0ajj1dj3
go west	03j5
go with	1mkj
goal	0iix0qjf
goats	25it
god	0vlm25fe
goes	0iih0njx1ajw1hkx1pjs20is
goes _ next	0cio
goes _ on	1yj6
goes _ the	0uj225j3
goes home	0nj9
goes in	25jd
goes out	00io0wj91pkf25gs
goes to	0uj314il1ajl25g5
goes up	1yj725jl
going	03k30kj50uiw15jn1gk71jl01pk41viz1wil25g1
going around	15k525ij
going to	0kjo0vj91ik41jiv1vj825ga
gold	13ix1iji1xj825gf
gold _ for	13j61xjd25gv
gold star	1xja
golden	0yip
golf	0qj20wkc1jiv
golf course	0wke1jiw
gone	07kw0ejp12ix14iv16js1jk9
gone by	16j51niy25gs
gone digital	0ekc
gonna	1qj01siy23j9
gonna be	1qj01siz25h4
good	04ld05iv0cih0ril13jh1bjy1ijj1jjh1qiq23is
good _ !	04iy05jv
good _ and	08je
good _ for	0nj5
good _ the	25h0
good _ to	1bjd
good as	13iv
good morning	25iw
good news	05jj0him25fz
good to	04ix
goodbye	07jv0pj40riq
goodb~	07jv0pj40riq
goofed	1lja
goose	25ju
gorgeous	0ej40sko
gorge~	0ej40sko
got	02j708k00fk615jr17i918il1bjt1cjw1djo1kj21mjl1pkj1qj11vkt
got _ !	17jg
got _ and	1kj3
got _ in	1vjg
got _ the	02jj
got a	07j71cjv
got him	17jf
got his	1bk2
got into	02k4
got the	00jc0fjz10j21oj01pkl
got this	08jd23jh
got your	1mja
gotta	1qiv
gotta _ out	1qiv
gotta check	1qiv
gotten	0bjf15je
governor	0ak0
governor's	0rjq23j3
gover~	0ajt0okd0rjb1pkd23j0
grab	0qiz0uji0wk625f9
grab a	0wjp
grace	07in19je
grace church	07ip
grade	18lr
grader	18lo
graders	25ji
grades	0ajd
grades #	0ajd
grades _ to	0aje
grade~	25ji
graduation	0ak825gn
gradu~	0ak7
graffiti	14jw
graff~	14jw
grand	0yjk11j51gj325fy
grand prize	0yjm
grandma	10jl1yj325h4
grandparents	0pj70uit
grand~	0pj20uip10ka1nj31oj31yiu25g3
grange	0diw
grange hall	0diw
grant	0aj51jk81pjd1wit
grant _ the	25iz
grants	0ej3
graphic	00l301jb
graph~	00l301jb
grass	0bjq0piw25ix
grass is	0piz1ak4
grateful	0dis0tjm1ojh
grate~	0dis0tjm1ojh
gravel	0cj0
gray	01l61ajb
grease	25jf
greasy	0uj3
great	0jj30ojw1mkc1xj622j4
green	01l60qix1hj31ojb
green _ to	01iu
green button	01iu
green~	13ka18jc1ljo25gl
greer	18jm1dj125g4
greg	0ojf1cj51xj0
griev~	0jj0
grill	0yjg1xit25j7
ground	03kt
groun~	06ja0sjd
group	0hj20jiu0xj510iu
group for	0xil
grow	0bit0fjf
grow up	0biu0fjg
grown	0wjf
grown ups	0wji
guarantee	12jr
guaranteed	12j7
guara~	12kx1jjw
guard	1bjd1hl8
guard _ on	0tjd
guard lou	1bjw
guards	1fjs1hjj1lk3
guate~	1ol9
guess	04jx0yk410iw16kl1ej01kix1yjd
guess _ the	16j5
guide	1viq24ir
guilty	08iw17k81njg
guitar	0nif
gummies	0wkl
gummi~	0wkl
gun	1ekl1hj6
gunman	17jr25h0
gus	0ojw20j125h0
gusts	05is
gusts _ #	05is
gut	0rid23ix
gut _ control	0rih
gut local	0rih
gutters	1ojo
gutte~	1ojo
guy	04j817jq1lkr1sje22j125fr
guy _ a	1sin25gw
guys	0sj91sjz1tjr21j5
guys _ need	21j5
guys _ potholes	1tjs
guys about	1tjs
guys we	21j5
gym	0ak81aiq1xir
h	0pj7
ha	0iiq1hjs1nj01yj125gm
hackers	02k112j625gr
hackers have	12j8
hacke~	02k112j625gr
had	08j70fja0njo16jw1blw1kh61lkg1oj91vk3
had _ up	0bj51lj9
had _ wrong	25jd
had a	0ujb1bl2
had been	0hiz16jw18jg1vig25gd
had it	0bjj
had the	1ljx25ir
had to	0fja
had we	08kp
haddad	0oj518ka
hail	05ik
haitian	1ok0
haiti~	1ok0
hal	0oji
hale	1cjl1gio1zj9
hale _ away	1zjc
hale passed	1zjc
hale school	07iw
half	07kq0fju0sk00wiu14lf1njs
half _ for	07jm
half _ town	0fiw
half of	14km
half price	0wj8
half the	25jj
hall	0ci70ri60vip11je1li91ti420i9
hall _ the	0rio
hall _ to	20ix
hall and	1tir
hall for	06je
hall is	23is
hall lobby	0cir
hall on	0ris
hall plaza	0wje
halloween	0njf
hallo~	0nje25gh
hallway	07iv15j525gv
hallw~	07iv15j525gv
hand	0gij0iit0ojf0ujj0vkm1fj81gju
hand _ the	0giq1gjx
hand in	0giq
handed	17jd
handi~	20k325hl
handle	0xis12j5
handled	0kie1cj21kiu
handles	0kj01mj7
handl~	0kjd1cj11kit1mj4
hands	0vju13io1ij81ljr
hands _ the	13iz
hands down	13j0
handy	00jb05im
hang	03ij08j70aj61hiv1six
hang up	25je
hank	0hio
hank's	0sjo
happen	0fj70lis0riz12k41kio25gf
happened	08kc0kip0xis0zj616kg1kiv25fq
happened _ the	0kit0xiu1kio25gr
happened at	0kiw0xiw1kiq
happening	03j70ej21jja
happens	1oiu1tis
happens _ the	1tit
happens to	1oj1
happe~	03j00eiu0zj316k81jjn1kjy1tir
happy	09ii0jj40ujj0wj5
happy _ day	25jb
happy birthday	1aix
happy to	0oj5
harbor	1miw
hard	0bk50pj510je20j0
hard for	10jq
hard to	25iu
hardware	0skb
hardw~	0skb
harmless	0wjf12jj
harml~	0wjf12jj
hart	11iz18js
has	00k902j204gm06ks08g50ajl0cgx0eje0fgj0gha0lgz0oig0xgz0ygo0zhj11gj13k414ke15jp17hg18h71blg1ck41fgh1jgx1lgy1mh11ogq1qhl1ujw1whm1xgg1zho21j322hn23gn
has #	25jo
has _ #	14ks
has _ a	0aj11cix
has _ all	02jr
has _ and	0qj21bki
has _ for	20j5
has _ forwarded	0kjm1rir
has _ found	25ir
has _ from	1uiv
has _ full	0qiw0riu
has _ home	02jg0hiq
has _ in	25fo
has _ issued	0aj6
has _ lights	1air
has _ made	09jh0kip
has _ new	21it25jk
has _ on	0dj0
has _ our	10ja
has _ out	0aj4
has _ placed	1vj0
has _ so	25ic
has _ spots	25jh
has _ the	0alf0mkp16jb1iis
has _ to	0ej1
has _ told	1ciy
has _ us	02jr0jin1uiu25fq
has a	15is1eje1hk021ip
has asked	0jin
has been	05iv0kjk16h519jn1ckn1rim1uj81vjg
has begun	0dj10ujm
has died	07kl1yjd
has earned	0ojl
has ended	0aiu
has had	1bjb
has it	15k325gl
has its	1aio
has more	1tir
has never	0ok525gr
has new	25jl
has no	02j20vj312j41djv1hiv
has not	24il25jf
has reopened	0ej425jd
has six	21j3
has the	00kw13jm1biy
has your	0hip
hasht~	0liy
hasn't	0fix1fin1pkv
hat	01ij0qj81pkp
hate	02jm0iix
hate _ no	02jc
hate has	02jc
hats	03il
have	01gs03gt04h605gn08j10ako0cgh0eju0fjr0igq0kj60lgr0oid0pgo0qgr0uio0ygv10ja12ik14j315ja16k618gr1bgk1eir1hgf1ikf1kkp1rhp1thm1vjd1wiz1ygn1zhr21hk22hl24ix
have #	0ujl
have _ #	25ij
have _ a	16j21qim
have _ about	00jd0uip
have _ all	0wjc12iz
have _ at	1aj8
have _ back	25jd
have _ been	24ip
have _ digital	0ekc
have _ it	0ojj12jv
have _ new	0aj5
have _ on	25ip
have _ right	0vje
have _ say	0djj0zj925gk
have _ seen	0mk3
have _ that	16j4
have _ the	1div1wj423is
have _ this	10iu
have _ word	0kit1jjh
have a	04jb0aiw0djr0kjd
have an	24ic
have been	0jim14j41kjx1vky25fu
have closed	08k3
have done	0oiz
have gone	0eka14j6
have had	1fiv
have it	07iz0vjc0wja0xj123j5
have made	25gt
have more	0ej124ih25h3
have never	1iki
have no	07jf12im19jd25gi
have not	0hir24j4
have one	0oj1
have only	0fjy
have our	1jji
have seen	1dj2
have the	13iv1wir25g8
have to	0sj60zj820j2
have told	25jd
have water	25ix
have you	0mjz0vj3
have your	1aj61jji1nj325g8
haven't	1djg1pj524iw
haven~	1djg1pj524iw
having	1bjh
hb	0rkz
hb #	0rkz
hb _ is	0rjl
he	07k609iu0iig0okp0vl016jg17kw1bl11dk71eks1oje1zhu21ip25h6
he _ his	17iz
he _ in	0uja
he _ it	17jd1dix25ha
he _ know	1ejo
he _ not	09ii
he _ presumed	25j2
he _ risen	0vk1
he _ the	1lk61ojv
he did	17jc25hc
he doesn't	1ejj
he has	1bie
he is	0viu1bkm
he was	17j225g8
he will	0vir
he won't	09jd
he'll	0oix0yip17il25gr
he's	0uj60xj817l11bj7
he's a	0uja1ojb25h4
he's been	17jf1bif
head	04ja06k60nid25g3
heads	03iv08jc25gg
heads up	03iw
health	02it09is0ejg10in1fjl1ijq
health _ is	0dj21ijh
health _ reports	25io
health clinic	0ejb
health department	25jp
health office	0dj1
health officer	09iz25jm
hear	02k30sir1qik21iq
hear _ and	0kiy
hear _ us	0bj5
hear _ you	21iv
hear from	0bj021it25gw
hear you	0kiy
heard	0bjc0qij0uin19j9
hearing	0djf15j41cjy1qiv1tik1vih
hearing _ are	25jg
hearing _ may	15ii1tiv
hearing is	0hiu1cj61qj0
hearing there	15ik
hearing tuesday	1tiv
heari~	0djf15j31cjy1qiv1tij1vih
heart	07l20ikr1bkc1xj1
hearts	02jb07jq0iir1jj21uko
hearts _ with	02jm
hearts are	02jl1uiz
hearts that	07jy
heart~	02ju
heat	03jm05iw06jp1nk41yjn20j021iu24ih
heat advisory	05ij
heater	08jb0fiz16io
heating	0ejj
heati~	0ejj
heaven	07k00sjn0vj125gd
heavy	06jc0xir
held	0dj311j11lj822iz
held _ the	0dj611j625i9
hell	0ziy
hello	0gih0hiw17iz
hello _ the	0hiz17jk
hello to	17j3
helmet	0yik18je
helmets	0eiy1mj7
helme~	0eiy1mj7
help	0ein0fjl0iiy0liy0mjh0qjf0tjw0wj01wil1zih
help _ a	0tis
help _ free	25j2
help _ get	0ijy
help _ lopez	0tj1
help _ the	0cj70lim0mjk
help for	25j9
help in	0lin0mjm
help is	25jd
help the	0tj1
help to	1ziq
help us	0djg0ijp0piz0riv1wiq
help with	0ejc0tjz
help you	25jg
helped	17k2
helping	02je
helpi~	02je
hemlock	16im
hemlo~	16im
henceforth	1rio
henceforth _ from	1rio
henceforth refrain	1rio
hence~	1rio
henry	18iv
her	02jw07kd09j90ojk0qln0tll0xkx18k819jv1alc1bll1ckg1djt1ghd1mgx25gr
her _ #	1akm
her _ and	0xj01eiv25gq
her _ on	0qiz
her _ the	0pj20xj525gx
her _ {phone}	1ajq25h0
her at	1aju
her family	02ji
her home	0qj31akl
her own	0tiu0xj525g8
here	00iy03h209gr0fjk0gjt0hgq0ij00kgp0liz0qgv0rj40ygz0zhq12j313k114jh15gv1bgl1dgm1egn1jiu1lgl1oj71pjs1qit1rho1sh41vgz1whn1xgp1zhq20ho21hq22ir24hq
here _ #	25jr
here _ a	0dit0nje1oj825gh
here _ are	1fin1giq
here _ our	0ujb16j2
here _ the	0pj313jm1aiu
here _ to	14ip
here _ we'll	0lim
here and	0giu0ljh0uj1
here are	0uj712iy14ip
here at	0pis
here first	1pk2
here for	0ej40giw
here is	1aiv25j9
here on	1ojq22j525gy
here since	25j4
here so	0jj11yj825g2
here to	0nj11jiw1qja25h3
here we	1fip
here with	0bj5
here {own}	25jk
here's	00jo02kb1ak71hiz1pk11sil
here's the	00it1hj41piv1sin25fx
hereby	1rjg1siw
heron	1oj225jc
herons	0cjx
hey	0hjs10io1sif21j4
hey _ we	21j5
hey guys	21j5
hi	0hix0uiu20ja21il22ik24j3
hi _ the	20io21iv
hi _ we	20iw25jh
hi _ your	0hjj0kit1vj725gd
hi ana	20ir
hi ed	21iz
hi everyone	25iu
hi lou	24ig
hi pete	22it
hi to	18ja
hidden	1ejs25je
hide	04iw0jin10j3
hiding	15j21ek0
hiding in	15j21ek0
high	03ks05ib07iv0akx0mjf0wij18iz1vij
high as	1gjf
high ground	03je0mj5
high school	0ait0mjd
high water	0liu
high wind	05ik
higher	01ii
highest	0vip
highe~	0vip
hike	09iv1fj11yjq
hiker	1yjp25ig
hill	04jv05ix08iu16k523ji
hill _ is	25j3
hill park	25j4
hill road	05j508j0
hillside	12jm
hills~	12jm
him	0qj50tju17l71bkk1el51nj0
him !	17jg
him _ at	0tjk
him _ the	1bja
him at	1aj0
himself	07k3
himse~	07k3
hip	10ji1bk725gu
hire	1fj823ja
hired	10iz
hiring	00j8
his	07j80iif0vj70xjp17ju18kw1aju1bl91cl61ekl1oj320im21in25gb
his _ and	1cjs
his _ on	1pj525gj
his _ to	0vis18jc1eir
his _ with	20ir
his family	25j9
his meds	1bke
his own	25jf
his phone	1ej3
his weapon	02jb
hispanic	1ojb
hispanic _ was	1ojf
hispanic man	1ojf
hispa~	1ojb
history	13jg1ije
histo~	13jg1ije
hit	05jb0ejf0ikq0mkr0xix11j019kt25gp
hit _ mailbox	1kiz
hit _ run	17ix
hit _ the	0ej2
hit _ up	0lib1sim
hit a	0iin
hit and	17ix
hit by	0ejy19ic25h9
hit the	01it0jj00mk916jn25fv
hit your	1kiz
hits	0ujv25h8
hiv	1bkt25gv
hold	0lip0sir0uj20xin1fj41giy1yje
hold a	25jm
hold up	0sj10uj61gj425fr
holder	1okg25gp
holding	1fk4
holdi~	1fk4
holds	1nj425jp
holds #	25jn
hole	1hj0
holiday	00je0uiq
holiday _ us	0uiw
holiday fight	0uiw
holiday hours	00jh
holid~	00jc0uiq1fko
holt	0oji18ji1sja25gk
holy	0vj10zj71siw
home	04jw05h707gr09k20bgx0gki0ih50tgy0vin0xip0yj60zis10jt13kd1akx1bjs1egu1fh61mjm1zhv
home !	1uix
home ?	25je
home _ the	0gj513kp
home _ time	0sj1
home a	0yjn25hb
home address	1aja
home at	0hiq
home for	25ij
home from	17ii1bka
home in	0vix25j9
home now	04j1
home of	13kr25gk
home on	0qj3
homeless	20ja
homeless _ front	20jd
homeless off	20jd
homel~	12jh20ja
homeowner	16iz21iu
homeowners	0eix
homeo~	0eiv16iy21iu
homes	03kb04jb06ir14ju1dj71jio1uk6
homes for	14jc
homes on	1uip
homework	0bj5
homew~	0bj5
honda	1ais1yj325gd
honest	1oj523jx25gd
honestly	0fj00six1ciu1eio
hones~	0fj00six1ciu1eio
honey	1njn
honk	0oj5
honor	09kd0iip0vj711j425fc
hoodie	0ykb
hook	1djk1hj5
hook for	1djk
hooray	0aja1xj4
hope	0kjd0ojk0tkn1fjq1yjm25g3
hope to	0kjl25iz
hope you	25gs
hopes	09js0ciu0rii25gs
hospital	07j40ajw0cim15jg18iy1pj3
hospital _ the	25iy
hospital is	18ix
hospi~	0ajw0cil15jg18ix19kk1pj3
host	0dj40qj3
hosts	11j9
hot	0nkv0wjk0ziz11jf1nj523ik
hot dog	0nj1
hot take	23ir
hotel	1gje1ik0
hound	25if
hour	04io1nj720j0
hour _ the	25j4
hour at	25j5
hours	00ko0ajn0pjh0uj21ck61rij21kl
hours and	0civ
hours late	0ajq25gy
hours of	21j2
house	01ip0gjj0hil0rjf19jj1ak21ejt1hka1tir1ykn
house #	1ajm
house _ #	0hiu0rin1eiq
house _ on	0mjc1yju
house _ the	01k81hj025g1
house at	0hiv1eit
house fire	0mj81yjr
house is	1hkh
house number	0gil
house on	01jb06jb07is19iy1tiw
household	12it25jd
house~	1riy1yj1
housing	0hiw0pjj13ji1gja
housi~	0hiw0pjj13ji1gja
how	00k30bjx0ckm0fjk0ijq0niq0ujd0zht1kiz1wij1xiv1zih
how _ a	1xj3
how _ apply	1zin25h0
how _ falls	0dj2
how _ times	0bjq
how _ vote	0pj6
how _ we	01j40cjq25gp
how do	25j3
how it	0ujg1mj8
how many	0bje0iiy
how much	01j4
how our	0njf0uis
how that	0nij
how the	0eil0fjc1iiu1kin
how to	00k10pj311j11zij
how we	08kv0iiw
how would	0ci3
how you	0wjb1wip1xj625go
hr	0riq1ck1
huge	0sjl1mjn
hundred	12ki14j9
hundr~	12ki14j9
hungry	14iq
hunt	25jh
hurricane	05je1yjm
hurricane _ anyone	1yja
hurricane party	1yja
hurri~	05je1yjm
hurt	08k012jj16j51kiw25j4
hurt _ the	18j01uis
hurt and	25j7
hurt in	1uis
hurt on	12j818j6
hurts	02lf25fx
husband	0hij19k11bjo25h3
husba~	07is0hij19jv1bjk25gq
hush	1pkh
hydrant	0fjb0xj41sip
hydrant flushing	1kio
hydrants	21iv25jc
hydrants _ oak	21iw
hydrants on	21iv
hydra~	0fj80xj421iu25jf
i	04jy0bjz0jin0nka0xk022kg23lp
i _ a	25iv
i _ it	22im23iz25ge
i _ not	0njc
i _ the	22j023kt
i _ you	0bj31aja
i am	22iz
i can	0vjp
i have	0bjg25ii
i think	22j5
i voted	25jg
i'd	1nim23kl25ga
i'd _ the	1nin23js
i'd skip	23ij
i'll	0kkr0xki
i'll _ you	0xis
i'm	0jin0xiw22k123lg
i'm sorry	25iw
i've	0jiz0kiz22jy23iy25gf
ice	02kg03jm05iu06lg0ujj0wjd1ciw1eiz
ice bucket	0ujw
ice on	25jf
ice rink	1jj725gn
ice storm	03k725gn
id	0ajq0gj624io
id _ the	25j9
id to	25j9
idea	09iv0cio0sj40zj723it25gl
idea for	04j9
ideas	0cjc0dk6
ideas !	0dim
ideas for	0djo25ik
identified	07j71oj125gv
ident~	07j71oj1
idiot	0fjf
if	01jf02ge04jt08g60bgi0egw0hgb0il40kgu0lj30oj00vgd0xiw0ygp0zhk13gn14gm17gh1aix1egk1fio1jgb1kjl1lis1njt1pfz1qjt1rho1sgw1whl1zho20hn21hj23ju24j1
if _ a	0iiy
if _ are	0lir1kj1
if _ ask	09iq22it23kg
if _ can	03j81nif1qjh
if _ child	1nj9
if _ don't	0bji0wj8
if _ feel	04jk
if _ get	0xiy
if _ have	04jb
if _ is	0lip25ja
if _ know	0uj725gz
if _ like	1ajx
if _ live	0mja
if _ love	0iil0oj2
if _ need	1hj81xja
if _ rains	25j7
if _ saw	0xil
if _ see	06j80miw
if _ state	1ij0
if _ street	00j10gif
if _ think	0ijl
if _ was	1kjj
if _ were	04jd
if a	1nkm
if an	1njd
if anyone	1aiz1kip
if it	04iz0ciy24ig25j9
if it's	01kd
if one	25in
if our	1kiq
if someone	0liq
if that	0oix1dj3
if the	0pkb0qit0rj11fir1kj31lkc
if this	0iim1kir25h9
if we	0iiu1giq23j0
if you	01g70ghe0ijt0jit0mif0tik0wim1hiu1qhm22ig23j424ix
if you'd	1ajx
if you're	03jj0ik00oj00sj2
if your	00iv01k90gjq0iil1nje1tiq
ifs	1jjf
ii	0hiv
ill	20j4
illegal	1ojl
illeg~	10j21okk20iw25gf
illness	1uiy25jp
illne~	1uiy25jp
image	00lj08j8
imagine	25gs
imagi~	25gs
imho	23kw25h4
immediately	03jh05is1siy25ge
immed~	03jh05is1siy25ge
immigrant	1ok9
immigrants	10j2
immig~	1ok8
impactful	1wiw
impactful outcomes	1wiw
impac~	1wiw
impossible	12l825gc
impos~	12l825gc
improvement	1cj8
impro~	1cj725ib
in	01ji09gk0bgo0cgi0egy0hh50jgj0kgm0lj10xgp0zhk13jc17jh1dgx1gj11jiw1kg71lgt1qh31rhy1zhi20gq22hh24ha
in #	0hiv0ois25jt
in _ !	0nj41bja1ujx25fg
in _ #	07ig1bj01hiu
in _ ?	25jm
in _ a	05it0wjc0yiu
in _ air	03jn05ij18jc
in _ and	0hiz24ii
in _ are	01k2
in _ as	06jj
in _ at	02jl
in _ barn	0fj5
in _ basement	1hjd
in _ before	0qj50vjc25gs
in _ black	1ijd
in _ blue	14j0
in _ bus	25in
in _ care	19j6
in _ children's	1tis
in _ city	0ej0
in _ comments	0fjv0gjn0lin
in _ condition	07j0
in _ corner	01jd
in _ county	0sie13iy1mjl1uj7
in _ court	1nj2
in _ crash	18j319j61uit
in _ creek	1xj525gn
in _ days	1jjd
in _ ditch	16jw1uin
in _ emergency	06jn
in _ fall	1pk025hb
in _ falls	0ejs0sju12j114jg
in _ first	0qiw0wk3
in _ for	03jw1gjh
in _ four	1fii
in _ from	0jiy
in _ good	1qiw
in _ grade	18jj
in _ graphic	01jk
in _ green	1hja25j5
in _ hall	09iv
in _ hospital	0vjk18iw
in _ image	00jk
in _ in	0lj7
in _ lobby	0tit
in _ mail	25jj
in _ mill	1ejq
in _ morning	25iz
in _ new	1jjz25jd
in _ oak	16j523iv
in _ of	0fir0pih0tjd14iz1cil1rim
in _ office	08jo23ja
in _ order	0nj10sj1
in _ our	1yj5
in _ park	0fiu0viu11iq15it
in _ parks	0yiw
in _ photo	00k201jn
in _ picture	00kb25g5
in _ red	0mjy
in _ region	13kb25h8
in _ replies	0gjg
in _ reply	0gjl0liq
in _ river	19jy23iu
in _ row	1jij
in _ session	1gjm
in _ sleep	07kc
in _ so	0nis17ix
in _ state	13jw1ijc1njr
in _ storm	08jb0zj525gf
in _ street	1yjk
in _ sun	0wj2
in _ the	04iv1gj1
in _ thread	0gj7
in _ to	0yj3
in _ town	0pj017kb1xj0
in _ until	03iy
in _ up	04iw
in _ upper	01jc
in _ valley	0iiw13j7
in _ water	02j81bjb1vja
in _ week's	02j5
in _ will	01k025fs
in _ with	0tiv1rih1siv
in _ yard	1ej2
in _ yellow	1ajp
in _ you	0njd1wip
in a	00kd0fk00gjl0liz0pj40yix12kh1bjz1ok31qit
in accordance	1rih1siw
in all	1uj0
in america	13k1
in an	1vj3
in and	1yjc
in april	1viq25jq
in at	02iq0ajq1aif
in august	1pj0
in billing	1ljh
in bio	0xip
in bloom	25iw
in blue	01kg25gq
in case	05j50njd25gk
in city	25jl
in closed	1gje
in committee	0rjd
in court	17jz1diu1njl
in custody	17ka
in easton	1xiw
in effect	03jo05iw1uj1
in five	1jjf
in for	0tiq0wja
in four	14ip25jh
in friday's	18jf
in front	0fj7
in half	14jh
in hand	0uj325gf
in her	07ju
in his	07jc1cit
in it	00iz
in its	03jk1eiq
in jail	0mjb17j0
in july	0aj425iv
in june	0pj41fj31pj91vj2
in line	10j215iv
in march	1lkb1viw
in marlow	0ejp0sjo14jc1uj4
in may	0aj311je25ju
in mill	0fiy0lit15iy
in mind	0ej90ojo
in my	0ni925iv
in november	1xjj
in october	1bje
in office	0oj01jjo
in on	0ciu1aj41fis
in one	00jb21j1
in open	25jt
in orange	01j4
in our	08jy0djb0tkt1fip
in peace	19j0
in person	25ju
in place	06jt0mj9
in plain	25jg
in private	1gjx
in public	25k0
in rehab	1bkt25gq
in riverside	0vj2
in september	1pj4
in spanish	25j8
in sunday's	25i4
in ten	0yim14io
in that	0siz1wim
in the	00jm01jk0cgz0egr0gj00ijg0ljf0oj20xh60yjb0zj810gv11je13ko15iz16jv17hi18jq19l01ej91fgz1hjs1lhe1ng31qhn1rhi1whl1yg71zhq20ho22hn24hq
in their	0vjg
in this	09jk0giw0jiq16j617jv1njd21iw23ji25fs
in three	13iq
in to	1yj5
in town	0rin10jg14j01mij
in trouble	0ljz
in two	0njw
in under	1gjo
in until	04j1
in with	12j51fii1hj2
in your	1nki25jb
inbox	0lk60xk3
inches	1ljd25ji
incident	18j4
incid~	18j4
including	0hiv0lj21cj11kij25go
inclu~	0hiv0lj00wj71cj01kij25gq
income	0gj00hjj
incon~	0fj31kjg
incre~	1viv25h0
indian	1ol825gr
indoors	03jl04je06jh0ain
indoo~	03jl04je06jh0ain
infographic	00k1
infog~	00k1
information	1vix
infor~	1ejh1vix
inhal~	1nkg
initiative	0eiw0pk60qj4
initiative #	0qj4
initi~	0pk60qj4
injuries	06j80lj21diz
injur~	06j808j60lj21diw
ink	1jk2
inmate	07k615j11uiu25gj
innocent	25j4
innoc~	25j4
input	0ckk0dkd1wiq25g2
input on	0dj925gp
ins	0mk70xj120j1
inside	01jj06ky07jq
inside and	03j704j607k325gz
inside now	25j7
inside the	01jt19iz1hj3
insid~	1pko
inspection	1ois
inspections	1tir
inspector	0xjc1cku
inspe~	08k80xjj1ckk1tik
insta	0xjy
insta~	07j50hio0lii0nj2
instead	06jb
instead of	0lj5
inste~	06jb
instr~	00ir1biy1kin1rij25gq
insurance	0sjc15ix1nir
insurer	1djf1gj6
insur~	0sjb15iu1dk11niq
intent	1kiz
inten~	0kje19j41ykr25gq
intern	19jf1cj81lk425fx
internal	1ck0
internal affairs	1cjb
internet	0aiy0sk0
intersection	25iw
interviews	1gk0
inter~	0akb0diq0eix0qit0sje0uis1ck11gjl
into	02j306k30kj20lji0xj014iu17j41bj61cjb1siw
into _ on	0lix25gs
into cars	0liw
into it	06io0kji
into our	0lj61lje25gk
into the	02j10xja1bjk1sj2
investigating	0mk925iy
investigating _ shooting	0mjo
investigators	17iu1ek4
investors	1ikf
inves~	0kiv0mkf17il1ejl1iki
invited	11je
invites	02iu
invit~	02is11jd
involved	1ojc
invol~	1ojc
is	08ge0ghf0jg90ygi0zhd12ik14gk16gm1bji1iil1lg71mgs1nga1qhl1tgs1vgh1whl1zgm20gp21hh
is #	0hj70nj51jiy21iy
is #%	12jj
is _ !	00jp0eji0sjw0vjg1yku21jc
is _ #	0hja0tip18jr1yiu
is _ #%	14j8
is _ ?	25jl
is _ a	07jj0ej115jf1bjq1cjj1mj71ykj
is _ about	0jig1fj723iv25gl
is _ across	06jx25gd
is _ after	25jm
is _ again	04jl0nja18j11lip1uif
is _ all	1kiz
is _ an	11je
is _ and	01k20bj20dk30hjj0pit0uip
is _ as	0wjo0ziy1yjf23it25hd
is _ at	0div1aic1uiu
is _ bad	09iu
is _ bars	17jm
is _ because	1bj825iu
is _ best	0nir16j11wis23j825g6
is _ better	1djc25gb
is _ between	06j70ajw25he
is _ blame	09ir
is _ but	0riv1aiu1dix25h8
is _ by	18ir1uj0
is _ custody	17i2
is _ day	21iv
is _ down	05iw1uio
is _ downtown	25i4
is _ due	06jj
is _ easy	10j6
is _ every	0sjd
is _ fine	12jc
is _ for	0akd12iy1fjj1iiz1kih1vj91wiq
is _ free	0bj9
is _ from	1bj21gi41oik
is _ good	1ijy
is _ here	11j914j925gy
is _ in	1ej91sip24ii
is _ innocent	25j4
is _ into	1cj7
is _ it	00iz01j925gl
is _ its	03jn
is _ jail	0mjb17j0
is _ job	25jc
is _ june	25jp
is _ last	1jj6
is _ long	0div
is _ million	1gia
is _ months	0hiw
is _ most	13ik
is _ near	1oj7
is _ new	0ciu25jc
is _ next	1pka24ih
is _ noon	10iw
is _ now	19je
is _ of	12ld
is _ office	0civ
is _ on	0ak91ejx1oiz22is
is _ one	01i719j31yj825ft
is _ only	0wiy
is _ open	0lj725gz
is _ our	0uiv17iy
is _ over	03j31eix
is _ percent	1jjd
is _ public	0dj2
is _ real	0uiw
is _ reason	0vis1nj624j125gm
is _ risk	0mje12ju25h2
is _ safe	12jk
is _ safest	09jd
is _ sale	25ja
is _ set	09j6
is _ so	03iy0qiy1yj3
is _ solid	1dis1ii5
is _ than	0zih23j8
is _ that	1kip1rif
is _ the	00kg05jc0aju0tip0xje15jz1djb1hix
is _ threat	25jn
is _ time	0vj6
is _ to	0eiv0wim12ku15k91ak91jih1pj81qj21rio1sjd20in
is _ today	0mil
is _ total	0zj1
is _ tuesday	1cj725jp
is _ under	03j824ik
is _ until	1uiv
is _ up	0djr11jm1bjp1ejc
is _ us	08kh1ekh1pko25g0
is _ we	04jd0hin
is _ what	0cja
is _ with	09k111km1bk2
is _ you	05if0fkf0iiv0viy25gt
is _ your	01k90fj125gf
is a	02id0dj20fkf0jj10njy0pko0rj30vl00zir1ih51wja1xjc23lc
is about	0hil1pkc
is against	25iv
is all	0hin
is an	05jf
is at	0miv16iq1ak4
is away	25jo
is back	00k30el122it25jd
is behind	16jl17jj
is being	0kji1cj81vin
is below	02iy
is bluffing	1fk1
is calling	0mjy
is canceled	1uk7
is clear	09iu
is closed	1ui7
is closing	1pjv
is coming	03j20djg0ejn0kiq11kk1fim1pk125f5
is dead	09j3
is doing	0uj0
is done	04jc
is down	14j81hk61lio
is drifting	04iu
is due	25j7
is easy	0gio
is fine	04k91oj9
is fixed	25ju
is for	1pj725j8
is free	25jq
is friday	0his11ir1iij
is from	1ojb
is full	0fj025j8
is furious	09jy
is getting	03iv
is giving	1piz
is going	03jc0nj90vj41dj41piw1vj825gc
is gone	07ie0bjk12ji1yjg
is great	22j7
is happening	03j8
is having	1bjh
is here	0uj01jiq1oji1qj71yiw
is home	18iy1bk425ij
is how	0uiu
is in	00ka06k807je0nig10j517jd1iks
is it	0niw
is just	0vkq
is live	0djt0ej00qj225g3
is locked	1uis
is long	0rj725gw
is looking	0cjd1cj325g5
is may	25jq
is missing	0lj1
is moving	1pie
is named	25iy
is next	1cj9
is no	13jo1ij824in
is not	0bim24ja
is nothing	0riw1diy
is off	06kr17is1bja1hjt25gq
is on	00jn03jt05ii06k507id08j60tit0xj61bi61cjf
is only	0vim18k51hkk1niz25gx
is open	20ip21j725jr
is our	16j225ju
is ours	08jd
is out	0dj012j41bkv1uj0
is over	04k905j30ujk25iw
is posted	25ji
is presumed	16j7
is private	25jd
is prohibited	1sig
is ready	1wis
is right	15jd
is risen	0vk1
is rock	1dis1ii5
is run	25j4
is safe	02je0aj619jb
is saturday	1uia
is scheduled	1sir
is set	25jq
is shut	06kp25hp
is simple	09jd
is six	1bjb
is so	10j6
is still	0djn1tit1xiw
is sure	12iy
is taking	0xjf
is that	02k115it25g5
is the	00gy01l40bk50cjn0pkw0qjx0vje13ky15j11hk01ph022ii
is three	25j4
is to	09ir1ejc
is two	0hix
is under	0kj41ck81hit1ijd
is up	0niu0pir0wj31oj0
is waiting	1aiv
is what	1fkc
is where	01jh0qj70xis25gh
is why	0fjc0hj51bkr
is with	0vj01sj7
is worth	00j00sj51mjf
is wrong	1fj8
is your	0bjj0yis
is yours	0hiw0wiy0yj225g2
is zero	12kc25gx
is {phone}	25jl
isn't	0aj70fiq0jir0oj412k31jix1nja1pkf24jr25go
isn't a	0jiz
issue	1uj0
issued	0akc14j2
it	0ag40bjg0ggs0igh0jil0kjc0lgr0pj00rj60ugl0ziv11g616jd1bgm1ch31kj01mg61nk61qgv1rhr1ugn1wh01xg91zh220h022ht
it !	0kjp
it ?	0chq0ojq0qj225gr
it _ #	0hif14j521j8
it _ a	15iz1nkb
it _ and	1fjx25fi
it _ at	25ju
it _ be	0kiy0mjg0niz0rk022im24ie
it _ been	0biq25k1
it _ by	1ije
it _ call	25jc
it _ decided	1vk2
it _ from	13j1
it _ in	1jj5
it _ it	1ejd1hjh24id
it _ its	25j6
it _ june	0zip1piu
it _ leave	1fje
it _ like	15kf
it _ never	1lja
it _ not	0dit0ej124jc
it _ of	19ir25iw
it _ on	01it09j0
it _ or	0jjl
it _ our	0fiz0kj7
it _ out	25iy
it _ the	0nio0pju16jp18jf1tip
it _ time	0sjc1kit
it _ to	02ji0niv0rko16jk1tiq25gt
it _ too	25j3
it _ up	1nit
it _ us	0ojb
it _ we	25j7
it _ we'll	0kj80yip
it _ what	00j8
it _ with	1pjn1sj71yj125fd
it _ wrong	1kik
it _ you	0bjb
it _ your	08in
it a	0sjj
it again	0jja0oki
it all	00k40bj70wj719jp25fa
it and	0liy0yil
it as	1yj6
it at	0hig
it by	25jz
it came	1kj51yj2
it comes	13j1
it could	05in1lja25gx
it down	0pjn1nj5
it finds	0jj9
it for	1nkc
it from	07j1
it gets	01j70bj8
it goes	25jc
it has	00jv0hiv
it here	0bjd1pjw
it in	0yir1jje1pkc
it is	0zi813iu1kks1rip1sic1xjn23j124j6
it isn't	0fiz1nip24ig25h0
it last	1eiy
it lists	1aim
it looks	0ej9
it may	0mjg
it off	16iv1yjk25fw
it on	0tjf1dix
it online	21iw
it or	0ej11fjc1sj1
it out	0bj919in1hjl
it rains	25j7
it right	0vje
it should	0nj20pja0rjs
it stays	25is
it that	15j2
it the	15it1kii
it this	0sj8
it through	09j2
it to	0kj10pjm1mje1tit
it took	21j9
it until	0zip
it up	0bk11lkf
it was	0hj316l019j11bk41tio1vji
it will	0kj10vji22im
it with	08k018ik
it won't	1iio1jjm
it works	25j6
it would	0fiz
it {own}	0dja
it'll	1ej41iiv1nip25g3
it'll be	0sjg
it's	01ka03h004jw08gw0bgn0ghc0lh80sl30ul20zjk13jm14h919gq1nix1pky1qj51sj91whv1zhu20hv22il23k5
it's _ a	05it1pjo
it's _ and	25j9
it's _ on	00jd
it's _ that	1kj824ii
it's _ the	0kjc0vjq1niz
it's _ to	04k506ja
it's a	09j00pis0rjk1jjk1qit1yj5
it's all	00jr
it's free	10ix
it's in	0kje0vjx
it's just	05it1qil25ho
it's open	25jz
it's the	01kh13k51ljj
it's time	02ja
it's yours	0yj1
item	0uif0wiz
items	24ih
its	03jt0ek40riz13jz1eiz1hjj1lkg1ojj24if
its _ in	13jo1pj5
its _ inspection	1oj8
its _ is	17iy1lj6
its _ on	0rir1aio
its feet	0rip1lk2
its lights	1aiq25j2
its new	25j6
its own	09jf1xji
its way	03jf
jacket	25j6
jail	02kx06iu17kv1gik1pjy1uip1yk025gm
jam	18jh
jan	1aj3
january	0pip
january and	0pit
janua~	0pip
jar	0tlj1aj4
jazz	0wjj11j0
jazz _ the	11j2
jazz on	11j1
jeep	1ak8
jerome	0xit
jesus	0vkq25gp
jesus _ the	0vit
jesus is	0vit
jewish	1oko25g7
jim	0hip19iz
jo	0tij25jx
joan	11j119k11bk8
joan pratt	11j41big
job	10k615jd1cjj1gjc1pjx1qj61xiw20jt
job _ is	11j620iq
job _ on	1xjm
job fair	20j6
jobs	02ka14kn
joe's	0sjl
jogger	25fp
join	0qjg11kl
join _ at	11j8
join the	0qiv11iy12jt
join us	0pix11jv
joins the	25je
joke	1kjj
jonah	18jk
jonah pike	18jo
journ~	1wjs25gm
judge	09iq0aip0ok51dk8
judge will	1dis
judges	09iy
july	0ajh
july #	1vic
jump	1oji
jumped	03ju14k825fz
jumped the	03jw
june	0ajf0zih18il1ag91cim1qhl1vi61who20hi
june #	02hz1ti4
june _ at	1tip
june and	1fj9
junior	18km
junk	0pij0siz1lil25gm
jury	1dki23jl
jury duty	0aiv
just	01iv05jk0bjk0gjf0nk60ojt0vkm0xj418j21hir1nkq1qj71sij1tim1xjk1yiu22il23jy24ia25fj
just _ the	01ii0gj21hj725g7
just _ to	0niy1tis25gw
just _ us	25iu
just a	05jo
just between	25j1
just dropped	1qiu1yjq
justice	17kv
justi~	17kv
k	18in
k #	0yiu
k9	1qja
kansas	1yjp
kate	19j41bj5
kayak	0yjw
kayak~	19iy25gc
keep	04iu05ju06k90cjp0jl50mk10oj70pjf0qiu0vio0wj71pj9
keep _ #	25j5
keep _ about	1xj4
keep _ and	06k0
keep _ in	04iz0okf0vjp25gg
keep _ inside	0mj1
keep _ on	0qj1
keep _ up	0jkc
keep a	0yiw1pjj
keep an	05jr
keep it	0jjj
keep off	03jd25ib
keep our	0pjw14jc25gj
keep the	04jd0ck010iq
keep your	05iw1uj2
keeping	1ojo
keepi~	1ojo
keeps	0fj20pjs0qim0zj31lim
keller	0oj818jn25gn
kelly	19jh1nj6
kelly _ #	19jh
kelly of	19jh
kemp	1hj6
ken	1bjz
kennel	25ia
kept	1ejo
kessler	0skf1giu
kessl~	0skf1giu
kevin	1lj7
key	1hju1qim25j9
keyboard	0fjd
keyboard warriors	0fjd
keybo~	0fjd
keys	0ojf1hj525iv
kibble	0tit1mkj25gk
kid	01j108j710iw
kidney	0tjj
kids	06j30hip12ie14k61ok51yiu20jl23kc
kids _ the	0vjg0yix
kids _ to	23iw
kids are	12jr19jh
kids at	0sjb
kids can	11j5
kids from	1ol8
kids in	04j1
kids to	25ja
kill	0rjh
killed	07k219kb1uie25g6
killer	17ku1ejz25iy
killer _ a	1eim
kim	09j50xij1bji
kim _ is	0dj11bkc25fz
kim osei	09j81bjn
kim's	0xjh25hq
kind	05jf07is1bio23iv
kind of	04j40oiw23iy25h1
kind to	1biu
kinda	04iz1qjc1sjj25gh
kindergarten	18kx1xje
kinde~	18lb1xj5
kindly	00jq0gii25fy
kinds	0nj7
kinds of	0nj8
king	25j8
kit	25jp
kits	25jf
kits are	25j8
knee	1bjs
knees	0piw
knew	08ko
knife	15j5
knock	1ejb
knocked	0mjl
knock~	0mjk0okb
know	0kj30oj20uj515jd1el51fj41iji1pk21sjd22im
know ?	15jb
know _ in	1sio
know _ the	0gj00qj6
know _ want	25jn
know _ you	25ii
know is	00ju
know it	1fiu25gi
know that	13j4
know the	09j1
know where	0qj5
know you	0uj8
known	0jj013j81vj5
knows	00iv0vis18jg1cjf
korean	1oj2
l	18iu1qjc25h6
la	0sis
lab	02jd07j71lko
lab tests	02ji
labor	25ie
ladder	07ik0vj6
ladder #	07j8
ladder truck	0piv0vj7
ladies	10ln21jc
lady	1bjv1oje25g4
lady _ the	1ojk
lager	0sje0wkg
lake	05ix06jq0aj1
lake is	06j40aj825hk
land	1gka
landed	1kj2
landlord	1akl1njn1ojf23iv
landlord _ the	1ljn
landlords	0dit
landl~	0dip0ujx1akj1njl1oja25ga
lane	08iu0akf0kin0mj21akj
lane _ elm	23j6
lane and	0mj825jq
lane on	0mix23j5
lanes	06ig09j91yj822iu
lanes are	22iv
lang	19iw1bis
language	0ej3
langu~	0ej2
lante~	1miw
larch	1ak7
larch avenue	1ak7
large	1rim1yj0
large print	25jj
largest	13jh
large~	13jh
last	07j608j609g80gja0mjj0nky0zhq14h01ajc1hgp1pgq1qho1rhs1vig1whs1yjz1ziw20hp22ix
last _ #	1viy
last _ ?	0mkb
last _ and	0njm0pir22im
last _ crash	0mj4
last _ of	0gj3
last _ the	0bj710j1
last _ was	25fc
last day	25jh
last four	0gj31ajo
last month	1gir25gq
last night	07jt0ajj0nks1kio1zj7
last night's	0nj6
last time	0bj61jj6
last week	1viq
last week's	02j3
last year	1nja1viu22im23iw25iu
last year's	25jd
late	0akp0diu1ljs1vj51xj924ir
late because	25jf
late fee	24iv
late fees	0cit1sij
late for	24iq
late to	1viq
later	05jv0cir0sj9
later on	0cit
latte	0qj51mjv
laund~	1ej8
laurel	03iy07jg
laurel street	04iv
law	1giv
lawmakers	0aj10rjz25gt
lawma~	0aj10rjz25gt
lawn	09j50fis11k0
lawn _ at	11j3
lawsuit	1dk7
lawsu~	0rir1dk7
lawyer	13ix1dio1fjw1gix
lawyers	1dkc
lawye~	1dk81gj2
lazy	0fjx10jb
lead	02ju08kb13iz1jjk1uik
lead pipe	0eiw
lead pipes	1mje
lead tests	08j4
leader	0ojr13jf
leadership	0oix1civ1wim
leade~	09iy0oix1ciu1wim25gh
leads	0vjb11j3
leaf	0ejj0iix0niv0ria0ujh
leaf _ has	0ejn0ujl
leaf blowers	1kit23iw
leaf pickup	0nj2
league	0tj70wit18iv1zj0
leak	03j61viy
leak _ elm	25j1
leak _ the	08iy1ujd
leak at	06js08iw1uj8
leak on	0miu
leaking	1pju
leaki~	1pju
learn	0fik10ib11jb
learn _ to	11j4
learn how	11j3
learn to	0fio10ig
learn what	0ciw
learned	10j71kiy22j6
learn~	10k91kiy1wiy22j6
lease	1mjn
leash	0cij1xks
leash rules	0cim
least	16j7
leave	03k904ij0rj31ciz1fjh1njk1oj420jt
leave _ #	04ii
leave _ a	0iiy
leave _ area	0mju
leave _ block	06ji
leave _ to	0rit
leave _ we	1cit
leave _ your	25iv
leave it	1fj3
leave now	25j2
leave the	0bj30mjb0riz10kd1oja
leave us	0iiy
leave while	1cjr
leave your	03iw
leave zone	04ij
leaves	14is19iu1jix25jo
leaves _ #	1hjt
leaves a	19j0
leaves at	25iy
leaving	08j61eio
leavi~	08j61eio
led	08iy17k0
left	01la0zjd11j616kj1aja1vk0
left _ the	25jv
left a	16jq1eiy25ge
left in	25ij
left out	1djb
left the	25ix
left us	02jt0zji1lip
leg	1dj325gl
legal	1gjx1rir1xiy
legal _ for	25je
legal advice	1xj5
legally	1njs
legal~	1gj21njq25gk
legislature	0rjq
legis~	0rjo
lemonade	18jg
lemonade stand	18jn1eit
lemon~	18jg
lena	09jb25jl
lena park	25j4
lends	25jg
lent	0vj8
leo	18j2
less	04jt14jd1fjd1gis1rii
less than	1rii25ir
lesson	25jt
lesson _ the	25j2
lessons	0eiz0yio1kir1tip
lessons _ monday	1tiu
lessons at	25jd
lessons start	1tis
lesso~	0eiz0yio1kir1tip
let	08iy0kjz0oit0rjt1cjs1gkx1ljq22io25gb
let _ check	0kjj22ir25h8
let _ down	08jf1lja
let _ know	0lj1
let go	25fw
let me	1xj422ir25hg
let the	16j01cj4
let us	0kj30liw
let you	08jl
let's	09j50ijx0pj20qix0tl90zio25fm
let's _ it	0tjz25gw
let's get	0pj70rj1
lets	1wix
letter	0bj01piv
letter _ the	0bj71piy
letting	0kjd1ekf
letting _ know	0kjg
letting us	0kjf
letti~	0kjd1ekf
levee	04j312kb
level	05ko14iu
levels	05ik
leveraging	1wiw
leveraging _ partnerships	1wiw
leveraging robust	1wiw
lever~	1wiv
levy	0jj10plo0qih
liaison	0cix
liais~	0cix
librarian	07k210j919iv1bj31rii1xjf
librarian kate	19j41bj5
librarians	0bj40uj31fix1qit
library	00h402gn0cif0pil0wgi0zhr10gb13j21fgn1qhp1rhl1th71whr1zho21hi22hp
library _ #	0pk3
library _ a	1eiu
library _ and	0mix
library _ are	0fis
library _ for	20j1
library _ is	23im
library _ may	1gix
library _ on	0cip
library _ or	0cit1jjo25hc
library _ saturday	11iz
library _ the	0qiq
library _ this	08jf0yit
library _ to	25jj
library and	25jk
library card	18j624ib
library cat	0ij2
library desk	25jj
library fines	1giw
library has	1eit
library hours	0pja
library is	0eje13ik
library now	1jjp
library this	25ja
library was	0kiv
library will	0jj815iy
library windows	0mis17if
library's	0wis
libra~	00gv01gi02gg0hgy0pib0zho12gf13iq16gh1hgb1th51whn1zhn21hg22hl
license	0giy1akb1qik
license _ the	0gil
license number	0gio1ajp25gu
licenses	1wja25jf
licen~	0gix1aju1qih1wj723j9
lid	1xj6
lies	0bjk
lies _ this	0bjl
lies on	0bjl
life	02kw05ir0bjl0lim0six19k425gt
lifeguard	0bj618j91bja20ip
lifeguards	0zja22j3
lifeg~	0bj40zj818j61bj620io22ix
lift	07iz
lifted	25jh
lifting	04j1
lifti~	04j1
light	01k906jw0wk710j316je21ix
light _ #	25jf
light _ a	0wjg
light at	21j0
light is	06iz
light on	25ik
light up	0wkl
lightning	05ip06jd1uj0
lights	14io1ajp25jd
lights _ on	1aim1jiv25h7
lights _ the	1hjc
lights on	1ajc
light~	05ip06jb1uj0
like	04jw0bj90fl60il90riz0sj00wk910jv13hf16in1dj21mjt23jq
like _ are	0riv
like _ one	0iiw1dj725gq
like _ share	0ijd
like _ to	0cj425i9
like _ we	0jj0
like a	01j50wjv23jn
like and	0jja0yj2
like it	0bkh25gd
like ours	0rj0
like the	0iis15kf
like this	0iin1dj91iix
like you	0fiu0wj1
likely	16kw25hc
likes	0iiw0yiz
lily	18j4
lime	25ja
limit	02iq0qiw
limit is	0qjg
limited	0jj411je
limits	06iz0pio
limit~	0jj411je
lin	0gim17j519jh
lin _ the	17j219jz25gh
lincoln	0aik1vie
lincoln high	1vis25jw
lincoln school	02j6
linco~	0aik1vie
linda	0hij
lindqvist	18j0
lindq~	18j0
line	01l603jl0mjw10it1gix1ljb
line _ at	01ja10j2
line _ the	06io1gif
line and	1ljv
line at	15is
line by	06jk
line is	25jk
line of	02ju
line on	1fjd
lines	06j90cin
lines are	06jc25h0
lines on	25iu
lineup	00iu01j419j4
link	0qja0tjl0xjl1mlb1qis
link _ bio	0xip
link _ the	01j4
link in	0xio
link is	00i60qix
link to	1mk5
link was	1qiw
lion	03j315jj
list	00jr0gjg0hk40kiv1aj61vjh
list _ in	0git
list for	0hj21aiu25hl
list is	0tiu25jd
list of	00is1aiw
listed	00j8
listed _ the	00j9
listed in	00j9
listen	0vja
listened	25j0
listening	0dj811j925gx
listening _ on	0djb11jb25h2
listening session	11jc
liste~	0dj511j8
lists	1ail
litter	0vj2
littering	1oj9
litte~	0vkd1oj9
little	07kd0iis18jp1niv1pjb1vjc22j1
little bird	1giw
live	06ji0djc0gkk0mis0qio
live _ #	0mk1
live _ marlow	0ujh
live _ on	03iy
live _ the	01jd0xio
live at	0dj5
live here	0fin
live in	0giy0uje
lived	25gm
lives	01iz08in0ni90vji19kg1akp25gg
lives _ the	08is
lives at	08iq
load	0bj50ziq16iv25ht
loading	1hiz
loading dock	1hj025h1
loadi~	1hiz
loan	1ikj25g3
lobby	0cip0tid
lobby at	0qjz
local	0eiy0qio0rkk14k61fkv25he
local #	1fkx
local control	0rih
location	1ej01yjo
locat~	00iv1eiz1yjj
lock	03j804k51hka
lock _ and	04jk
lock _ car	25jb
lock _ doors	03jm
lock the	0sj01hiv
lock up	04kc
lock your	03jc
lockdown	04iz
lockd~	04iz
locked	0kit17k41uir
locked up	17jz25i7
locker	25jd
log	10iv1hiu
logged	0hij
login	1hle25gb
logo	23l9
lol	10ix1qiv1sj71ylu25ga
long	0ejz0jij0rk212iw1jk51uip
long _ you	1jjk
long as	1jki
longer	1ckw1iih
longer _ here	1cjq
longer works	1ckc25gz
look	00is01jj0gj10kiw0zj31lit1pjl1tik
look _ a	23il
look _ it	0kjf
look _ that	0gix1oj3
look _ the	00ja01jw0zj81tip
look _ your	1njl
look at	00j90xis0zj817j41lil
look for	1tis
look into	0kjg
look of	16jb
look up	0giw25jc
looked	0sj81aj81vix25ig
looked into	1vj0
looking	0miv16jn1cit1eig
looking _ a	0mij18j5
looking _ the	0uj11ej3
looking _ witnesses	0mj2
looking for	0mj21eim
looking into	1cj6
looki~	0miv16jn1cit1eig
looks	01j204jb0ej316kc
looks like	01j504je16ir
loop	12jh
loose	03k61cj1
lopez	0tiz
lopez _ rebuild	0tj1
lopez family	0tiz
lord	0vkt
lose	0jiv12ki1djo1gk91siz
lose if	1gje
lost	07ky19k11ajp1okd1uji1vjp
lost _ found	1ajr
lost _ the	16iy1vk8
lost a	07iw25jb
lost dog	0xip
lost her	07jg1bj325gl
lost in	16iy
lost its	1xjv
lot	0fig0wi61ai51gj123im
lot and	1hjt
lot c	0hir0wiq
lot of	25ji
lots	0aj2
lou	0sjf1bjp24ig
lou's	0xj31mj2
loud	1ok923il
love	0cj30ije0oj81mjg22it23i1
love _ falls	0iim
love marlow	0iim
love the	0ojv23iz
love them	1miw
love to	09j3
loved	07j5
lovely	25j9
lovers	0qir13j1
loves	09j00vk718j71ija
loving	0uiq1mk7
loving _ new	1mjd
low	0ejb1gkt1qil
lowell	0oim
lower	14ig1jl5
lower the	25jf
lowest	13jx
lt	07kd0ois1cj525g1
lt cole	07kf
luck	25jm
lucky	0ojd0wj70ykb
luis	19l1
lunch	0sl00yig1fir
lund	18k51bix1lj8
lund brothers	1ljb1pip
machine	07j8
machines	12ix
machi~	07j412ix
mad	0fk41lke
mad about	0fk71lj5
made	0iip0kiz18jd1kjo1lk71pky
made _ the	1kjd1vij
made a	1liz
made and	25jf
made in	1vj8
made the	0viy
mail	0al70yip25jd
mail _ in	0yiz
mailbox	1kim
mailb~	1jkj1kil
mailed	0aj31ajj1vjq
mailed _ #	1vio25gm
mailed on	0aj6
mailed the	1aii
mailed to	1vjt
mailer	0qj2
mailing	1kj4
maili~	1kj4
main	06jd0fi515ig16ic1tih1uii
main _ on	11iq
main and	25jo
main at	06ja
main is	19il
main roads	0cj0
main street	10io13j823ij
make	07jx0cjw0qj10wip19iu1dj01rip22ik
make _ a	0sjk
make a	0wiz25jg
make it	07kh0qj00sje19j522im
make the	0jik1ik7
makes	0riy1mjk1nke
makes the	1mip
making	04j2
mall	15j21eip
man	02iv03kd17i319jq1bj81ojh21k5
man #	25jp
man _ #	1bjj
man _ a	03iy0mjy25go
man _ arrested	25jl
man was	08j6
man who	17jn1oj325hg
man with	03iy25gp
management	1fkz
manager	09jq1cku1giz
manag~	09jm1ckr1fl91gkd
mandatory	04jf05jb25gn
manda~	04jf05jb25gn
mango	0wkb
manpower	21j5
manpower _ the	21j5
manpower for	21j5
manpo~	21j5
many	0biw0fj313j1
many times	0bjq
map	00iq01ja0die
map _ the	25j8
map below	01j7
map of	00il
map {own}	25j9
maps	0xj6
march	0hkk1eiu1lk1
marcus	0hiy18k01bjl25gk
marga~	0wl325gw
maria	19jg
marisol	0oj9
maris~	0oj91bjt
mark	0pk311iv12j81jjk25h8
mark _ words	12jf
marked	01kc12jh
marked in	01jf25ha
market	23ir
market _ behind	17ip
market is	17io
market opens	11jl
marks	0ejh16jl1ciu
marlow	05gn06kh0ai90cj00ej30qj00tj70vii0ygx0ziw13im18jg1mio1qj41rhp1whr1zhn20ho22hr24ht
marlow _ !	0wj41sir1uiy
marlow _ #	25jb
marlow _ at	07ja
marlow _ is	0ej113j91ijx
marlow _ pd	17is
marlow _ the	25jm
marlow _ water	06jt
marlow _ will	0dj01diz
marlow county	0qip1uiv
marlow creek	07j8
marlow falls	02iw0cj40ek10pj20vj70zj413ja14j21iji1pjs1qjc1zht
marlow high	18k0
marlo~	1hiq1mje25gr
marsh	18jq19js
marshal	25jh
marsh~	1yj725k7
masks	09j1
match	0hik1eji1nit
match the	1ejl
matched	0qix
match~	0qjp
matter	0ciz0kjw
matter _ the	0cj20kix
matters	0kiy
matte~	0kix
mattr~	1xju
max	18jf
may	1hg11qgx1rh4
may #	1qh21rh820hx24h7
may _ !	1ul325gl
may _ #	1ahq
may _ a	0yis
may _ at	11gj1zik23ib
may _ by	05ik
may _ from	21j0
may _ shots	15ij
may _ so	23j225hq
may _ the	24ii
may _ to	00ix04kl20ip
may be	0eir0mja15k91gjd
may change	25jw
may go	17ix
may have	15iy1kk31ujc
may not	03ip1ija24il
may rise	05ik
may the	0ujw0vk61jj725g1
maybe	04k405ko0fkf15j416k5
maybe try	0fiv
mayo	0wj4
mayor	02jl09la0ok40tgn0ujj0xiw0zin1agl23gw
mayor _ a	0ujb
mayor _ is	09ij0cj8
mayor _ says	09iq0pj1
mayor _ the	09io1mjs
mayor is	09ik
mayor ruiz	09jo
mayor's	02jq0yip1bj61pj7
mayor's _ is	09iv23j9
mayor's budget	23j9
mayor~	02jq0yip1bj61pj7
mcplowface	25iw
mcplo~	25iw
me	09jx0bjw0kjp0xkt1ciw22ks23la25fs
me _ the	0xix23iy
me at	0xl425gt
me the	0nji23k3
meals	14j925ja
mean	0jix0wk220j1
mean it	0jj10wj3
means	01ir05ji0wjm1xk7
means _ is	25j7
means it	25jn
means stop	1xje
measles	02ix1bjm1uis
measl~	02ix1bjm1uis
measure	0aj50plb
measure _ is	0pj0
measure b	0pix
measure c	02j2
measu~	0aj50plb
mechanic	07iy0nj4
mechanics	1ciy1fj1
mecha~	07ix0nj11civ1fiz
media~	1djb1fk5
medic	0liy
medic #	18jq
medics	07j01bk0
medic~	0aiq1bjg
meds	10kz1bkd25gd
meet	01iv11k917ie18jb1eka1fja
meet _ at	11iz
meet _ the	01jp
meet at	01j1
meet our	25ji
meet the	0oiv18iy1fiw
meet us	11j0
meet your	25j7
meeting	00iu0hiq0oi71gj2
meeting _ #	25ji
meeting rooms	25j5
meeting tonight	00j5
meetings	0ej51giz
meetings _ the	25jn
meeti~	0hiq1gjy
meets	25jy
member	07it0qiz
member of	07iy0qj125h2
members	09k70rir1gjz
membe~	09k70rir0sje1gjz
memo	1gjd1pk925gt
memorial	0tjz1jiy
memorial day	11ix1jj8
memor~	0tjz1jiy
men	10le25fj
men _ the	10in
mental	10ja
mental health	10ja
mention	0ij60kjc0ljr25gn
mentioned	15kj1eiw
menti~	0ij50kja0ljq15ki25fn
menu	00j901j625h9
merry	0vj5
merry _ from	0vj5
merry christmas	0vj5
mess	08ij1iix1lkm25fj
message	0lj1
message _ page	0li5
message _ we	25j4
message and	25js
messa~	0lj0
met	1xj9
meter	0fiv1hj81vix21iw
meter reader	25i8
meter readers	21iy
meters	1xj0
mexican	1ol425h8
mexic~	1ol425h8
mia	0miu
mia _ #	0miv
mia torres	0miv
mic	1sjc
micro~	04j7
middle	0nj318kf
middle school	0cjb0nj418jo25gu
midnight	0ak00qje15ir1hj3
midnight and	1hjm
midnight {link}	0qj7
midni~	0ak00qje15ir1hj3
might	04jq05ip0wk115kp1kir23iv25fk
might _ to	04j6
might be	04j123ix
might have	1kiw
might want	04j6
mild	05ii0vj41nk325fw
mile	1bjp1win
miles	0tj21ij321iu
mill	0cim0mip0zho19ix1qho1rho1who1zhn20ie21hh22hp
mill _ #	1hiw
mill _ ?	0ck4
mill _ and	1ejn
mill _ are	0fj3
mill _ become	1piy
mill _ for	11jb
mill _ has	25jg
mill _ in	25j2
mill _ is	0aix
mill _ pool	20iq
mill _ this	00j925gh
mill _ was	19jh
mill and	1hix23it
mill lake	0aja
mill park	0kir0mi91uix20is
mill pond	25jq
mill pool	1bjo
mill road	0dj01tj325jo
mill street	0wj61eip1oj1
mill will	1piy
million	0wj314l31dji1gkk1ijx1pjg
million _ the	1ii81pju25fj
million for	1pjb
million in	1iji
milli~	0wj214l31djx1gkk1ijw1pjg
mind	09jg0ej80ojn10jh25fk
minor	25jf
minute	0fj90mjd0uiz
minutes	0dj714ih1vif
minutes on	1viy25hc
minutes to	0diq
minut~	0dj714ih1vif
miss	07iv0dj20xja1bk1
miss the	0sjk11jt1bil25gx
missed	1kie1uiw24ie25jh
missing	0cig0kin15je1cjl1ujl
missing _ #	0mkh
missing child	1uik
missing hiker	15jh1yjq
missi~	0cif0kin15jd1cjl1ujk1wio
mistake	1viz25jl
mistake in	08j8
mistakes	12jg1kju1vim
mistakes _ made	1vin
mistakes were	1vin
mista~	12jb1kja1vjf
mix	0kiz1eip
mix up	0kj1
mobile	0ej90gil0xj21dj725gd
mock	25jg
moder~	0jis25ih
mom	18jk1aij1oiz
moment	0eja0lj2
moms	10kf21iv
monday	17i71qhn1tie1uhy1vi91zhm
monday _ #	0ni41ti31wie20i8
monday _ friday	1tih
monday june	1tiq
monday may	1wif20ic
monday to	1tih
monday's	1kit
mondays	0niu
monda~	0nis1kj9
money	0qjw0tkj10j31ija1jkk1lkr23j1
money _ the	0wj0
money and	1lkw
money for	0qka
money is	1ij91jk7
money on	08iq0wj0
month	0ajd0nil0yjm11iv1bjn1gjl1vjg
month _ with	25j7
monthly	0qj01qil
months	0hj217in24ip
month~	0ej00qj01qil
moody's	1ikd
moody~	1ikd
moon	09j710jc1aj5
moose	25jg
more	09jl0ek00jjv0ok90ziv13j514kz15jh16j11fkh1iiv1jkp1tin1wil24id
more _ #	14jh25j1
more _ and	0jiz
more _ fees	1sio
more _ if	1fic23j1
more _ less	04jw
more _ than	14iz
more _ the	16ir
more _ this	0xiq
more about	1cj91xjd
more late	1sio
more or	04jw
more than	0xip1fjl1ijf1wir24ig
more time	0bka0fiw
more years	0ojn
morning	07jk1cih1hjl20iw
morning and	25iv
morning's	16jf
morni~	07ja0cjb16im1cig1hjl20iv
mosque	1oj0
mosque on	1oj0
mosqu~	25ih
moss	0sjm1cit1git23ix25fq
most	0ikb0yjt13l514j91njk1oj6
mostly	0hix
mostly from	0hix
motel	1ejp25g2
mother	18k3
mother's	0hik0sjf
mother's day	0sji
mothe~	0hik0sjf
motorcycle	1ain
motor~	0fip19jc1aim1oil1rif25gi
mountain	03j315ji
mountain lion	03j315jj
mount~	03j315ji
move	03iy0uj91eje1nj11wjl1xj120iu
move _ car	01j70ujh
move _ the	15ix20ix25gs
move _ to	1ejd
move it	1sj0
move the	1wjo23iw
move to	0mj815iv20iw
move your	01j70ujh
moved	0fi80xio1cj11kie1vkt20j3
moved _ the	0his25ix
moved to	0his1cj8
moves	01ip1zj7
moves _ the	25jp
moves to	1zj8
movie	0njf
movie _ in	11iy
movie night	11ic
moving	0dip0siq1git1pjf
moving the	0diy1gj1
mph	05im21it
mr	0bja0hk01al31bj41dj01pil1xj5
mrs	0hjp0tiv19jp1bjw
ms	0civ0hjd19k11ako1bif
much	01j10jiw1qk01wis1xk422j7
mud	1sj0
muddy	25j3
mug	0qj40ukm25fv
mule	25jh
mural	1vit25jh
murder	07j80wj217kd
museum	0viy1hin25jq
music	1oie20j325js
muslim	1okc
must	01k710jl1mjq1rj91sk5
must be	1ril1xja25io
must have	10k1
my	01h20nl70xlb15jq1qis1yj222kb23ko25ge
my _ page	0xip
my cat	0nja
my favorite	22jh25h3
my own	0xj0
my sourdough	0nj5
myself	22ji23iu25he
mysteries	07j50wj310ip25h1
mystery	0yj4
myste~	07j10wiy0yj310im
n	1tit1yje25gq
nail	1oj625g3
nair	0ciy0oj00qjy25gk
name	0aiw0cju0gl20njk0ykp1ak21pjl24ie25j9
name _ and	0gj5
name _ new	0yjf
name _ the	0giy1pjk
name a	0nj6
name and	0cj20gk1
name in	25jc
name is	1air
name our	0yjf
name the	0giv25jg
named	0cix25jh
names	16jc1ej725j4
names of	25jh
naming	0dj90nj311j31pkj
naming the	0dj90nj6
nap	0ij31nje
naps	25j1
nation	0vj413kt25g8
national	0ujq13ig1oiu
natio~	0tj70ujo13k6
native	1oka
nature	25jb
naysayers	0jkg25gy
naysa~	0jkg25gy
near	03k104j40mk015ic
near _ and	06k4
near _ creek	03il
near _ high	0mj71vj0
near _ park	0mk217j725gh
near lincoln	1vj1
near mill	0mjy17j725ha
near pine	25ju
near the	04jz07ju0mk615j6
nearest	1tiq
neare~	1tiq
nearly	14j21fix25gg
need	0gj30tim0zht11iv1nkj1qit1zjb20iv21jm
need #	0qj0
need _ be	21iu
need _ for	21j5
need _ help	0mj0
need _ permit	24ii
need _ to	0pjt1xjg1ziq25gi
need _ with	0tit
need _ worry	12jm
need a	0ijf1nkh24ie
need help	0tir1zio
need manpower	21j5
need one	1eio
need the	0vjo1hj81qj7
need to	03k521ir24hj
need volunteers	25iu
need your	0dis0mj0
needed	1kit25ji
needed to	1kj3
needs	0dj10gj00njn0oj90pj20tlr1mkd1qik20jq
needs _ for	0tli
needs _ home	25il
needs a	0cj30tj123j425jr
needs one	1mj7
needs to	0nj91qin25gk
needs your	0djd0tin
negative	1bj4
negat~	0jkh1bj4
negli~	08kq1dj2
negotiator	1ek5
negotiators	1fk6
negot~	1ek11fk5
neighbor	0ljg0zif15ix17ig1ajs1ejl1nj1
neighbor and	0zih
neighbor who	02jv
neighborhood	0rip0xin
neighbors	03jt0lib0oj314jc
neighbors in	11jj13iw
neighbors on	05j6
neighbors who	09it
neigh~	02ki03jf0fju0lkc0zib15jm17i71akb
nell	0xj111j41aj525gu
nests	25ix
network	1hjl
netwo~	1hjl
never	07ji08jc0fj30jhe0khb0oim10kj12l518h51fjq1iku1jjw23j624ij
never _ a	0oim1iis24in
never _ for	25j8
never _ intent	1kiz
never _ it	16is
never _ the	07j60pip1hiu1jiv1nj023iy25fe
never _ to	0fj81niw
never _ up	0fiw0hir25fr
never _ your	1jir25jc
never ask	25jh
never be	0bje
never give	1fiw
never our	1kiz
never raise	1jiy
never show	0fj1
new	02g703gq04gg05gn06g907g708gb0bgc0cix0dix0ejq0fgi0hh30jgp0kgw0lgt0mgi0nie0og90pgf0qgi0wii0zhk13go14ie15h116gg17gc19gl1bg61cgl1dg91eg91fhd1jj61mjp1pjm1qj01rhl1sgw1thg1ugg20iy22ix23jc24hm
new _ !	1piv
new _ ?	0tis
new _ and	0yje21iv
new _ are	00j5
new _ at	11j4
new _ bill	0rin
new _ chief	10j61pk4
new _ day	0nji0sjp1mjf25gm
new _ for	1zj1
new _ from	1mjb
new _ in	25jb
new _ is	01il0ijs1ail
new _ map	0dj51kiy
new _ on	1jja1oji25jl
new _ plan	1win23im25hd
new _ program	0ek925ge
new _ schedule	0ciy22j4
new _ seats	1qiu
new _ station	11j9
new _ this	25iu
new _ truck	0vj7
new _ will	12it1jjm
new _ with	0wje1iiw
new at	25jc
new bench	18j0
new benches	25k2
new books	25j0
new branch	0ciz
new bus	1kis1qir1wil22iz
new chief	01k0
new crossing	25je
new crosswalk	1qjc
new engine	13in
new fire	0dj4
new library	0yis23ik25hs
new lights	14is
new mural	25i9
new one	0tiu
new ones	00jr
new permit	12jw1ojy1wip
new playground	1mjl20j4
new police	1piu
new recycling	22io
new year	0wjc10is
newest	25j5
news	00j105j90xjb14j6
news _ the	00jb25jh
news the	1xiz25gi
next	0ajf0cj00dk50ljv0ok70pjc0ziu11jb1eif1gjt1ijc1jja1pkv1qho1zhp24ic
next _ !	00iu1uiw
next _ and	12iw
next _ at	11j0
next _ is	1ejb
next _ of	0oj0
next _ the	1xj1
next _ years	0cj6
next day	25j5
next door	0sjc1ljd25gi
next one	1fj1
next time	0ljl0zj3
next to	0oip1xiy24ig
next week	05ix0rjl11j21gjq1ij71pkl1vjf25fw
next winter	0dj1
next year	0okr12ir1ijg1uiy
ngl	1qkc1siz25gt
nice	04io0bj50fk90wj41tis
night	07jd0aik0bju0zhr11is16ik17ih1cix1qhq1rhr1whp1ziu20hl21ie22hr
night ?	0mkc
night _ from	0sjc
night _ mill	17j8
night _ the	11jw
night and	0njl
night crew	0ij6
night for	1fj2
night in	11iy
night market	25jr
night shift	0uiw17jt
night's	0nj6
night's _ on	0mk525h7
night's crash	0mj4
nights	0dir0sjp
night~	0nj6
nine	0bjo0wj614ky17jm1uio1yj7
nine _ of	14k0
nine _ on	1uis
nine out	14k0
ninth	0six1uip23ij
ninth street	1uir23ik
no	00gn01gk03g709kc0bg70cgv0mgh0ogj0pjg0qgt0tgm0ugt0wgm0xgw0ygr10io12jt13j414gy17gh18gm1fji1hji1ij41jjq1kgp1nj31thl1whm1zhj20hk21hi22hi24jp
no #	1aja
no _ are	1hjg
no _ at	06j90dio0kiq
no _ effects	12jo
no _ fees	25jn
no _ for	08j90ajh0gin
no _ has	25jc
no _ in	12iy
no _ is	0diq1ait1fip24if
no _ late	1sio
no _ needed	25jc
no _ of	0vir1ik823j1
no _ on	06kh13iw
no _ the	12ip
no _ this	0sjj1jj81pje
no _ to	12j31ik11nju24hk
no _ until	25jh
no _ was	1aix
no _ were	25j7
no _ whatsoever	12k2
no _ will	25fw
no _ works	1ckc25gz
no action	25je
no case	1djr25gt
no cost	0ej0
no danger	12js25ge
no dogs	24iq
no fee	1jit
no fireworks	1pjd
no home	02jf25h7
no idea	0zj825gm
no ifs	1jjf
no late	25jx
no longer	1ckb1iil
no more	09it1sin1yja
no need	0gin1nim
no one	0rip12jg24ih25ji
no side	12jn
no the	0hit
no threat	25jn
no vote	25j5
no way	12jn1jjb25fx
no worries	04jb0kiq25go
nobody	08kz0fj80okp0sj30uk40zip10ig12ja13j91hkc1pk825g4
nobody _ a	10jg23j9
nobody _ on	12j91eje25h2
nobody _ the	02j91hij1xj225h4
nobody else	08ix0riz1fjh25gj
nobody has	0oil
nobody here	08ki0fip25go
nobody is	0fil1eje25h0
nobody wants	0ziv1siu
nobody will	0nis12jg
nobody's	1giu
nobod~	1giu
noise	0dij1okg1vj7
noise on	1vjh
non _ on	0hiu
non payment	0hiu
none	13jy1oj1
noon	0aim1hii21ik
noon _ #	21il
noon for	0vji
noon the	0ajm
noon to	21il
noon today	0aj2
noor	18js
noor haddad	18iv
nora	07jb
normal	1jiz20j4
north	03j11ejo
north _ for	0ejb
north side	03jd
northside	08iq0ak10iix15iq
north~	08ip0ajz0iiw0sk215ip
not	00gn07iu0cgg0fko0ggx0igf0kgq0lgk0mgm0nj90qgk0rgl0tge0vga0xig0ygp0zhg14gn15gz17g618gg1agi1bgd1hgf1lja1mgb1sgt1thi1vje1whb1xir1zhf21he22hd24kv
not _ #	24ie
not _ a	1qiw24io
not _ about	1kit
not _ and	1kj0
not _ around	25k0
not _ city	0xiv
not _ floodwater	25ir
not _ for	1dj5
not _ in	25jk
not _ it	03j40sj9
not _ on	1vjx
not _ that	04k1
not _ the	03j404iu1kiz24il
not _ them	25jc
not _ this	0ak4
not _ to	24ia
not _ we	24ih
not _ yet	1pj0
not _ your	06j7
not a	12k41ij91niw1xj225gq
not allowed	25jp
not be	1vj2
not been	24ip
not enter	25ir
not have	08il1dj124ia
not in	1qiw1yjo24ii25gl
not need	24ic
not one	1jjb
not our	0fj016j21lj725g6
not ours	0xjl1ljc
not share	25ja
not sorry	1kju
not the	0xiu
not to	10is1ckd1xj624j025fr
not us	1fk61lji
not use	24il
not your	0fji25hd
note	0kjs1hj81ijh
note _ the	1hjg25j6
noted	0hiz0kkw25g8
notes	1ij7
nothing	0wjj12ka15je1dk91mjb1nkb
nothing _ a	0wip
nothing beats	0sk01mj625h1
nothing but	0riw1diw
nothing to	04ja25j5
nothi~	0wjj12ka15je1dk91mjb1nkb
notice	00j91kju1nja1rj01uij1vj61yit
notice _ effect	1uj3
notice in	1uj2
notice is	1rj4
notice lifted	25iy
notice of	1dj0
notice to	1vip
notices	1cj01vj9
notic~	1cj01vj9
nov	0nj10phq
nov #	0nj10phq
novel	11j6
novels	25je
november	0okj0pk01xje
november #	1jj5
novem~	0okj0pk01xje
now	01gx02gr03kj05iw07gq08gp0djl0ejk0mis0rjc0vjk0wgy0zht12j714ip17kx1agv1ggx1mjq1qhp1rhu1sh81wim1zho20io22hr24hu
now !	03j30sja0yj91ukh25f0
now #	0mj9
now ?	0bjd
now _ #	25jn
now _ at	0ej1
now _ in	1jjo
now _ of	05iu17j625go
now _ on	1hje
now _ the	10il
now _ your	0diu0ej325gg
now and	06k6
now at	25iz
now in	0rix1yjk25ho
now offers	0ejg25gp
now online	0ajh
now or	1jjn
now share	0diz
now we	1pj41wiz25hf
now {emoji}	25jj
number	07j40gkl0hio0lh50xj113k11al01gid
number #	01ix07jt0hiw19jb1aje25gr
number _ #	0him1ak225gu
number _ a	0gif
number _ and	0gis
number _ is	1bjd
number _ the	25jd
number _ we	25jj
number _ your	0gj0
number _ {phone}	1air
number and	0gih25jp
number here	0giz
number in	0gig25j5
number is	0hil1ajk1gir
number of	0gij
number on	25jb
number {phone}	25js
numbers	02jy0xis
numbers _ the	1ljj
numbers are	1yje
numbe~	02jy0xis
nurse	0hip1oj4
nurses	1fjo
nws	1ljb1qix
o'clock	0wj325g3
o'clo~	0wj325g3
oak	0mi80ui90zhp18i51lin1whq1yjb1zhq20hm22ig24ir
oak _ on	1vix21iv24j125ho
oak _ will	25ir
oak elementary	18ju
oak on	07jd
oak st	04iy
oak street	0uj81lin1yj521in22in24ix
oakes	07iw19jc1aj325gs
oaks	25jw
obsessed	0njk1mk01qiu25g6
obsessed with	0njk1mk025gv
obses~	0njk1mk01qiu25g6
occurred	1kk8
occur~	1kk8
october	1bjc
octob~	1bjc
odds	0wj2
of	01h402j108it0hgx0igq0rgr0xgu0zix12is14ku18iu19jc1aiz1dhc1fhc1mgi1qgy1rkd1tgu1ugw1vg51wgz1zh820hg21hj
of #	05ii0ajr19je1ajq
of _ #	0cir0oiq1ak31rj41sk3
of _ a	1rir20is
of _ and	0wiv1yjb
of _ are	05iq0giq14j11riv25gn
of _ at	0piy0sjp1rio
of _ but	25jr
of _ can	0div
of _ council	09jr
of _ county	17j8
of _ court	19ka25gk
of _ dog	23j0
of _ falls	0oiv0yk8
of _ for	1dio
of _ from	17ix1rik
of _ hall	23j1
of _ house	0gik1bjd
of _ in	0cj7
of _ lane	07jc08k5
of _ library	25jj
of _ lies	0bjl
of _ lineup	19j5
of _ marlow	25id
of _ month	18j01oix1xiv
of _ new	0dj20vj61pj4
of _ of	15ir
of _ on	12iz
of _ own	0tj9
of _ people	04j7
of _ pine	19jh
of _ plow	1bjm25js
of _ rec	0tjb
of _ school	07iw25ga
of _ street	18j2
of _ the	0ajj0eiz0iiy
of _ this	1ciw
of _ three	0cj2
of _ to	08ju14jl1xj125j4
of _ we	0ujg
of _ week	25jc
of _ who	25jg
of _ would	0tj5
of _ your	0bj70liz
of _ {own}	25j8
of a	06jh0mjz15kw1eju1ijo
of all	14ka
of an	0hj7
of any	25ip
of arson	16jf
of birth	0giu1aj4
of city	23j1
of course	0ujg10j71pjf
of each	1yjg
of elm	18is19j725hq
of every	13jf
of five	25j2
of honey	1nji
of id	24iq
of it	08ke16jk1sim
of marlow	0oiu
of one	0wj115ir
of our	07iu0iir0tj914je1bj91lip22j2
of pine	05iv
of service	1rip
of six	1oj2
of snow	0xja
of station	0ciw0oj9
of streets	00iu
of ten	14k0
of the	00gt02je03kc05h007jy0gh30kjb0ngl0wgs0zhn11je13k015gr18j21ajd1bgf1dgw1hjg1ii11kj11ngu1ojv1pji1qhu1rkf1wht1zhw20hs22hs24ht
of them	1okc
of this	12jg1lkd
of us	07l608jn0sjt
of ward	1sir
of watch	07jl25h3
of water	0yit
of way	1rie
of what	14ix
of you	08jk0djb0fke1kiu1xkc
of your	04j80gjn0qii22iq
off	02gi03j905j00akq0jje0xiz0zht10jw11jl12gw17jb1bki1cgn1dgw1fgy1gjk1hki1ik41mjr1qht1wht1zhw20j022io
off _ #	1iiw
off _ and	11jf
off _ non	0hiu
off _ street	17ip20jd
off _ streets	03j717iz25h5
off _ the	22iy
off _ week	0aj225ga
off and	10ik
off at	1mj4
off by	1iix
off for	0jiz22iz
off front	20jd
off it	03ka
off on	11ja
off the	05is07j0
off this	0aj0
off today	0xir
off until	0ajc
offended	1kjc
offen~	1kja
offer	1fl61giw
offered	1djt1fio25gh
offered the	1djt
offers	0ejd1gja
offer~	0eix1djt1fio25g4
office	08ji0ojw0rkk0uip0xjb13j71rio21is
office _ at	25jk
office _ the	13j41ris23jb
office and	08jj
office at	25jo
office hours	0civ
office is	0ajn0dj1
officer	02jg0xix17jr1bkr1cjw1zj7
officer _ his	02jb
officer _ is	1cim
officer _ passed	1zjc
officer _ the	17is
officer cho	1bj3
officer fired	02jb
officer hale	1zjb
officer has	1vjc
officer lin	0gin17jb19jt
officer on	0sjo
officer's	0hje1nis
officers	0jin0mjd0vjv1djd1ejv1fiu1okb
officers _ #	19j6
officers _ at	17il25jf
officers _ fireworks	25j6
officers _ on	0viy
officers are	0mim1ejx
officers at	19j625ht
officers in	1ek3
officers will	25jg
offices	0aj7
official	13ip1mj41pkd
offic~	02k307gm0hjv0khb0mik0zht16gx17js1bj21cji1ejm1hk31miu1pjk1qhs1rhr1uh11wht1zj120hs22hr24hu
oh	0bk61xjd25gt
oil	1oj125j1
okay	04jj1pjd
old	0civ0njl16iw18k61pkj1tin20it23jg
old _ ?	00j00ci8
old _ and	20j125gv
old _ at	25jg
old _ on	25jw
old _ was	1ciz
old depot	0cj9
old mill	25jz
old one	1dip
old paint	00j4
older	0mj8
older neighbors	0mjb
oldest	1bj525ix
olive	0sjc
omar	0his
on	02ic04ge09g90dis0eg90ggy0mik0tga0ugd0xiv0yg70zht14gc1ei81fid1ggj1igg1pgd1qhn1rh81whm1zh320h721h922hn24hc
on !	25j2
on #	0sk61oif1pj61tjc
on _ !	06ji0kjn1oj61uib
on _ #	02ii0oie0piy0zhv11ih15i61agi1jj61qjh1wiu1zhw20hr22ip
on _ ?	0cjg16ir
on _ a	0vj925j5
on _ after	1cio
on _ all	1tj1
on _ and	0fjo1cjk1el3
on _ april	17ja1aig
on _ are	25je
on _ at	01ie06jt0oi71tir
on _ avenue	12j01tis
on _ ballot	00im
on _ big	18ip
on _ bike	25jc
on _ block	0ciw
on _ books	1oim
on _ bridge	02iu1yj5
on _ budget	25jn
on _ burn	1njf
on _ bus	08j7
on _ card	0hiz
on _ court	1hj5
on _ day	0oj411j525jk
on _ days	1nji
on _ east	15ji
on _ flyer	00k2
on _ for	0pj40xix17im
on _ free	0dj1
on _ from	12j41vjc
on _ ground	05it
on _ has	07jc
on _ hill	16j423jv
on _ hook	1djk1hj5
on _ in	1ujv
on _ insta	0xjy
on _ is	1git1oj9
on _ jail	1giq
on _ july	1viq
on _ lane	0kj50mj817je1dji
on _ last	1lj3
on _ lawn	0fiw11iw25j2
on _ leash	25iw
on _ leave	1cj4
on _ left	01j525j8
on _ list	0hjh
on _ map	01iu
on _ may	0zil11ik1wi71zig20il21is22ib23i3
on _ morning	0cj025j2
on _ new	1jih25jm
on _ night	07k51vj0
on _ noise	1oja
on _ north	03iq1eiu
on _ now	1mkq25gd
on _ oak	1yit25gc
on _ of	09kb1eiw
on _ on	25jz
on _ one	1xjj
on _ or	1yj3
on _ own	0xk6
on _ page	0bjc0fjg
on _ permit	1kiy
on _ phone	0hie
on _ poster	00jy25gv
on _ right	10iu
on _ river	0mjo
on _ road	0mkf15j11tj121j0
on _ roads	25j8
on _ roof	1giy
on _ route	0dj50mji
on _ routes	25j6
on _ scanner	15j6
on _ second	1tix
on _ so	0dix
on _ south	05in
on _ state	0akg
on _ street	06g507i61vjf1ygo20hn21id
on _ streets	25jd
on _ that	08ir1pj6
on _ the	0dir0wj71ajf25gp
on _ third	1xj422j6
on _ this	06jb1eis
on _ to	1ijq1yj2
on _ today	25jb
on _ tonight	16iw
on _ trail	19j31aiq1siu
on _ tuesday	0sjm
on _ watch	1jjb25gq
on _ way	03ja19jf1uit
on _ will	0sj7
on _ work	0xix25he
on _ your	03il0ojb
on a	0ej30sj20uj11bij1cio1oj51xk8
on all	25j6
on and	11j0
on april	1qik25jt
on ash	07jj1xiu23iu
on at	1jiu
on behalf	09kb
on birch	06kg17ik1xja
on canal	1ekj1ojd
on cedar	06jb17ir
on depot	15j2
on dock	25iw
on duty	1hjg
on earth	0viw13j71miw25gn
on election	0oja
on elm	0wix10if16id1ojz1vir
on every	0fiy0riy
on facebook	0lj00xip15jn
on fern	02j30kj612iv17iu25gf
on file	24ic
on fire	01j40mj025gq
on foot	06ka
on friday	02i20ai70fia1cij1dij
on fridays	0ciq
on hemlock	16io
on her	07iq0xkv1yj1
on hill	05j7
on his	0xjr
on hold	0lix
on how	0dj0
on in	1tir1yj4
on it	0kk51jl11sj1
on its	03jf
on june	02j111iy
on laurel	03iy07jh
on leave	1viv
on main	06k70sj319ib1tiv1viw
on maple	25j3
on may	25jv
on measure	02j2
on memorial	11ja
on mill	0dj11oj01tj5
on monday	1win
on my	0xjz22j325gl
on ninth	0siy1uiq
on oak	0mju0uis1lio21ir
on our	01k80kjw12jg18iq1mjr
on page	22ix
on pine	0mkf17io1yj0
on pizza	0nk9
on ridge	25in
on river	0uio1uir1yj7
on route	03jn0agt15j617iq19jl1qj91wj0
on sale	1mkm1tiw
on saturday	07is1vik21ir22ik
on scene	06ko25gf
on snow	1miy
on spruce	25i8
on sunday	02jk0ziu19iq1vil
on sundays	1hjp
on that	0oky0zj223jg
on the	00l901ih02it05i706gg07g60dk30egv0fge0hix0lgu0sgk0ugw0wjq0zhj11it12g814gw19gn1cgn1ejk1gj61hj01mg01njh1qhi1th81whl1zhr20hj21hl22hl23gf24hq
on their	0ziv19jf
on them	1mj6
on third	12iq19is
on this	0bjx0fj30jje0lk212iz
on thursday	0hie11gj1ziw21if
on time	1lji1oj6
on to	03im
on tuesday	0ej00pin11i11ai420ig
on us	08k60wj21qiw1yj7
on vine	25iq
on wednesday	20iu24iy
on wednesdays	25ji
on weekdays	0cip
on weekends	1ujw
on you	0fiy1fj2
on your	0hk20lik1kis21j125jc
once	0ok20uj212kz1wip
once a	0uja
once the	1iil
one	01j204g20ag10cj70dgn0egm0hgt0jij0kgt0lgk0mgd0ngr0pix0qgl0wix0yio0zhg18go1dj81ejg1him1kgp1qhf1rhj1thg1ugp1vgm1whh1yj21zhj20hj22hh24ij
one ?	0tiw
one _ #	0pix
one _ a	0yic
one _ and	0cj31eik1hk9
one _ at	19j7
one _ city	25jd
one _ each	1yjh
one _ from	25j1
one _ has	1yji24im
one _ home	1miv
one _ hurt	1yj9
one _ on	19j3
one _ our	1bji1dik1lj925fv
one _ the	05ig
one _ to	16ix
one _ was	25ja
one _ you	0fiq0ij625fp
one a	1pj4
one at	0piw1min
one clerk	1hjf1yjc25gi
one day	0fja
one for	13je
one hour	1njb
one in	01jg09ip14kh19j025gf
one is	01iw23iw
one lane	25jp
one lucky	0ykd25h3
one more	0bk60jkk1ein25ft
one of	0fiq15jt1bjc1lj51yj9
one person	25jf
one so	1siw
one that	24in
one up	16iy
one very	25jo
one who	24il25gw
one with	1dir
one's	1ljd1vih
ones	00k101ll20j325gp
online	0djo0ejk1tj01wj921iu24ia25ji
online _ a	25j2
online at	0qim
online {own}	25j9
only	0fkj0iiw0jiu0uj00vks13in1eke1hkb1mjn1njs1xj7
only #	18k51viz25gp
only _ one	0sjl1eis
only _ to	0fj419jq
only a	05it0fit1aix
only the	0viy1lj6
open	04gt09gb0diy0lix0piw0zhr1gic1hi61pgc1qho1rhq1whn1zhq21ih22ii24hs
open !	0piu21jf
open _ #	0cio15ic
open _ all	25jj
open _ and	25jj
open _ friday	23j1
open _ share	0diz
open _ sundays	0ciq
open _ to	25jg
open _ wallets	0tk0
open again	25jr
open during	25j6
open for	01j00lj6
open friday	1gjc
open house	25jt
open now	0diz
open on	0cio25ht
open the	0aiz
open to	20is
open until	0cis15ij
open your	0tjw
opened	0tjv0wj01cik1lji
opened a	0aja1cin
opened the	0djb15j1
opening	0vj211kk1vjg25gj
opening _ the	0vj7
openi~	0qk30vj211kk1vjg25g9
opens	0xi61jj71yi1
opens _ #	1hj31yik
opens _ noon	25jr
opens _ the	1jjd
opens at	1yij
opens on	1jip
operator	15iw1cjw
opera~	15iv1cju1wiy
opinion	0ciy0njh1gjh23iy
opinion _ the	0cj3
opinions	0jkp0uir25gh
opini~	0cix0jkj0njg0uip1gjg23ix
oppose	0rjv
oppos~	09jo
optional	04j91xj1
optio~	04j90eiz1xj1
or	04j706it0cl80dgn0njm0xgm0zhm14gs1agg1fix1jjk1mga1qih1riz1sio1whn1yim20ho22ic
or _ ?	0cj80njb
or _ and	0yij
or _ at	0liw22iu
or _ city	0cit
or _ it	1fje1sj221iw25gu
or _ not	24ic
or _ on	1yj2
or _ or	05j7
or _ the	15iw1rio
or _ will	09ju
or _ your	04iu
or _ {phone}	06iz1zig
or a	25jl
or buts	1jjf
or call	1zif
or go	0cis
or in	1jjl
or less	04jw
or not	0ej225j9
or online	1tj5
or so	04j815j0
or stop	22iu
or text	25je
or the	0cju
or we	09ju
or whatever	04iu05j6
orange	01ld17ip25gw
orchard	1gie
orcha~	1gie
order	04gc05jg06k41mjh
ordered	1lj825ir
order~	1lj825ir
ordinance	0civ0rk21rim1sir
ordinance #	1rin
ordinance _ residents	1rio
ordinance on	0rj8
ordin~	0civ0rk21rim1sir
ortega	0okk0qjh19ii25ha
orthodox	1ok0
ortho~	1ok0
ortiz	1bj9
osborne	0ojv18iy19j025gp
osbor~	0ojq0qj118ix19j025gi
osei	09iu0cit0jig1bja
osei _ the	09j4
osei is	0dj11bk8
osei's	09jc
other	04j50piw13l0
other side	1dj11fj5
others	0skb1ciw
otherwise	0iiy0niu1sio
other~	0iiy0niu1sio
ought	0rjn25gd
ought to	0rjn25gd
our	00gl01gv02jp03g904gc05g206gh07k508jg09gg0agc0cgd0eiq0iiy0liw0nfy0pjb0qgo0vjp13iy14im15gq19gh1agr1djj1ikv1kic1lje1mk71rh11sgr1th21ug61vgd1wjh1zhb20hr21hm22hv23g624h9
our #	10jb13ib
our _ !	00j108iv0bj20iiv25gh
our _ #	14jj
our _ ?	0cir
our _ about	0liu1kjo
our _ and	0ljh0viy0yip1kic1ljq21ix25fz
our _ are	06jf0fj00jin0kiu0lis13j71eke1ijj1qis1uix
our _ at	1mju
our _ book	25iw
our _ bus	18k71wik
our _ call	07je
our _ center	1nj9
our _ chief	01k025ga
our _ class	12jb
our _ clerk	10j21cjt
our _ club	25j8
our _ crew	10j8
our _ crews	0ik1
our _ day	11kc25g2
our _ department	13ix
our _ desk	13iw
our _ driver	07k21bj7
our _ drivers	0uj61bji1qim25gp
our _ estimate	1gjc
our _ fair	11j620ja25gi
our _ fleet	1pis
our _ for	0liw1liq
our _ fund	0riu
our _ grade	1oj3
our _ have	1ki825i3
our _ in	1xiv
our _ is	0biw0lj10nj80vlg13j51dkd1ejc
our _ lead	13jr
our _ line	10jb
our _ neighbors	03jm1oj625gb
our _ now	12jc
our _ of	0bjb0eil0iiw1oiy
our _ on	0vj7
our _ open	0pk3
our _ permit	1wip25gn
our _ plant	25iw
our _ post	25jo
our _ program	25jg
our _ rules	1dj0
our _ show	0hjg
our _ swear	0sjq
our _ team	1cjg
our _ that	0fiz
our _ the	25fm
our _ this	25ir
our _ to	02ir07ix0eiw1kir
our _ today	22j425go
our _ told	1gjo
our _ was	08iz1dki
our _ water	0ziy13iq
our _ were	1lj2
our _ who	25jk
our _ will	0eiz0yj01ejn
our _ with	0yir14im25g7
our animal	17j1
our attorney	1dim
our best	04iw16j4
our bonds	1ik825h8
our book	25iz
our budget	0bjp0ujm0wj110jb25g1
our bus	1bj7
our city	0eiy
our clerk	0vj20xj5
our clerks	15ir25ix
our community	0jiy
our county	0mj90oiv
our credit	1ijv
our crews	0bjc0fj80sjh13in
our dispatchers	0iip
our fault	08jj0fiz1lj0
our favorite	0sjh0yj3
our finance	0tix1civ
our fire	09k40pj4
our firefighters	0bj50iip
our first	1oj0
our friends	1mjl
our hands	0pj41lk525gh
our hearts	02jh1jj31uiz
our intent	1kiz
our jail	02kf1yk8
our job	11j620j9
our joke	1kj9
our last	1fip
our lawyers	1din
our librarian	0til
our librarians	1qit
our library	13j8
our lifeguard	07j81oj025ge
our lifeguards	0zja22j4
our meter	0fj0
our neighbors	25ib
our new	01jl0ija0wjl0yiv1pj51wj61xij
our newest	25je
our next	1eja1pk9
our officers	02jv0jjm17ix25g6
our oldest	1bj525j2
our own	08jp0oj00skt
our page	0ijs0liq25j7
our park	13if
our part	1lji
our partners	0kjh
our permit	13iw
our phones	06jp
our plow	07jy0uj316iy1bjd1qil
our police	25io
our pool	0pj912jd25ii
our radar	0kk425gv
our ranger	11j5
our rec	1nj8
our records	0hj8
our roads	0pju13iz
our safety	11j8
our schools	0rj213js
our shelter	14jy25gx
our sign	1dj4
our site	25j8
our snow	1kic
our staff	25jp
our street	0riu0uiv
our streets	14jm17jx
our tap	13ir
our thoughts	0viv1kiy
our top	0uj41oiq
our trucks	18j0
our watch	1jjb25gq
our water	13j01kil
our way	1fj0
our work	0fjl
ours	08la0riq0xjf13la1ejg1lj8
ours _ the	13js25it
ours are	0rix1ij6
ours is	13js25gm
out	04k106ii0cgw0dir0gha0jin0kk20lh30pgt0qgq0sk20uhd0vgo0xh30zit13gq14j315js16kn17ix18gj19j61biq1fiw1ggo1hji1ih31nk71pjt1qiz1rhn1thp1xgj1zht20hn21ho22ho23gn
out !	03j325j3
out _ #	25jg
out _ a	19j41nis
out _ and	0oj5
out _ be	17jk
out _ comfy	1qiv
out _ garage	11ix
out _ mill	25j9
out _ on	0sjl15iv
out _ ten	14k0
out _ the	0fio0iiu0kil19jv1cjm1dju
out _ ward	1uio
out _ we	1ciw
out a	1wim
out after	1ciz
out and	08ir1six25jc
out at	07l6
out by	12jf1vj9
out for	0djg
out friday	1pis
out in	0fj01ljn1pk31uio
out of	01jx04k409jx12jv14jy15ip19jh1cjf1jio24ih
out on	1bji1qin
out sick	15iu
out the	0aiy0hj00jil0kjc0nik10j916jp17jo1nje25ft
out there	0zje
out these	1mjy1qiv
out to	17jl
out today	25jh
out with	1nil
outage	1kib25j9
outages	1xj5
outag~	1xj5
outcomes	1wjk
outco~	1cj31wjk
outdoor	1uiu25j4
outdo~	1uiu25jc
outside	0tjd19k0
outsi~	0tjd19k0
over	03j904jz06gq0bjo0njs0uiw0vj10zht15iv1bgz1cka1dkr1ejb1fjq1hko1zhv
over #	14ka
over _ of	1cij25gq
over _ road	05j4
over _ the	1hja
over a	1fiv
over at	0xjd
over it	0njd
over the	03k80bkc0hj40rjy15hd1dkq1ejd
over there	01kl
over your	0fj01nj5
overdoses	14k3
overdue	0hje0rj81oim1xjl25fm
overd~	0hja0riv14jx1bkf1xja25ht
overlook	25j7
overl~	16l21vj9
overnight	02k807in1hju
overn~	02k807in1hju
overr~	0njk25gk
overs~	09jh0dip0uj225gq
overtime	1fjl1vix25gd
overtime for	1viy
overt~	0mjc1fjl1vix25ga
owe	02iz0hj11ik0
owe you	02j8
owen	0him18l5
owes	1oi8
owl	25jq
own	08l809jd0fit0oiy0sjy0xka17im1xk5
own _ and	1dj0
own _ at	0xio
own _ to	0fiq
owner	16jl19jo1ajz1bjc1olf
owner _ the	19ja1ajg1ojr25fx
owner of	1ajd1bk61oju
owners	0eiw0fk01dj9
p	18in1iis
p.m.	05gb06g70zhc1qh41rhb1wha22h724hh
p.m. _ is	23j0
p.m. _ may	1tit
p.m. _ saturday	21iu
p.m. _ the	1tik1xip20ik
p.m. at	20ig
p.m. in	1tis
p.m. on	1xis21io
p.m. wednesday	1tiv
pac	0qld
pack	0wjb1mja
pack a	04ix
package	06jd0rjq1fja25g5
packages	17ir
packa~	06j50rjo17iq1fj8
pad	0cix12j4
page	0fhy0jkb0lk60qit0tjh0xkj22in
page #	22ix
page _ the	0qj8
page _ you	0lir
page and	0liu
page is	0xil
page rules	25jk
page to	0jj1
pages	25jj
paid	08jk0giq0riq0tiw0yij1iil24jl
paid _ by	1iiw
paid for	08iw0tj3
pain	08it1nkl
paint	00iz1liy
painted	02je25iv
painted on	02j3
paint~	02jb25jc
pair	0yj0
pam	0hiw1biz
pan	25ir
pancake	0uip11kd
pancake breakfast	11kd
panca~	0uip11kc
panel	1gjz
pantry	0tix10iy
paper	0cit0njc1ijw
paper _ the	25is
paper~	0yiu1wiq
parade	0ij310ll
parad~	1wje25hj
paramedics	1cj01fiw
param~	1cj01fiw
parent	1rir
parent or	1ris
parents	07k90fio0pix19jr1cjr1dj9
parents _ the	0cj0
paren~	07k80fio19jr1cjr1dj9
park	01iq02gd0ciy0ngb0sg90zhp1qhq1rhs1whq1zho20jb21hk22hq24ht
park _ #	1jj61pj920j0
park _ a	0uj7
park _ at	0vj2
park _ is	1dj725jh
park _ the	01ir12iw23iw
park _ weekend	11iy
park after	0hio1pk3
park and	0yiv1ejn1viy
park are	0fj3
park for	11jb
park has	25jc
park in	12iz
park is	1jiz
park off	25iw
park on	0uj31pj9
park plan	25j8
park pool	20iq
park this	00j911iw
park's	1ojc
parked	0fje1xjb
parked in	0fjg
parking	09jb0eif0jih0xie1jis1tin1vip1xkn
parking _ !	0dji25g1
parking _ are	0ejb
parking _ prohibited	1sig
parking _ the	25jl
parking downtown	1jix
parking lot	23j4
parking rules	0ejb25go
parki~	09jb0eif0jih0xie1jis1tin1vip1xkn
parks	0dj50oj113iz1cih1tim21ip23is
parks _ is	13iq
parks _ the	0uj91hji
parks advisory	25jk
parks board	21iu
parks director	09ir
parks staff	13j7
parks team	0vj1
part	1cjj1lja22im
part _ the	22im
parties	25jb
parti~	1rij
partners	0kjh0mj8
partnership	0eja
partnerships	1wiw
partnerships _ facilitate	1wiw
partnerships to	1wiw
partn~	1mjl1wiu
parts	1liq
party	0iir0qkp0yic11j117j71ojf
party _ ?	1yja
party anyone	1yja
party at	25je
pass	0iid0pl00rjv0tit0yke24ic
pass _ on	0iji0tji
pass _ street	0pj925hm
pass _ the	0nji
pass it	0tji25gq
pass the	0pj8
passed	07kn0kiy13iz15jl19jw1ciw1tir1zj924il
passed _ last	1zjc
passed _ to	0kiz1tiv
passed away	07kh1zjb25g9
passed its	25jh
passed the	13jf24im
passenger	18jg1oj8
passes	0eja0rip0yiz1tiy25jk
passes _ on	1tiz
passes are	1tj0
passe~	18jg
passing	07ja
passi~	07ja
passover	0vj2
passo~	0vj2
passport	14iy1ajo
passp~	14iy1ajo
password	1hk7
password for	1hix
passw~	1hk7
past	04jy0hiw16jj1akk1fio1jj9
past due	0hiy
past the	01j51akn
pat	07jt
patch	0uit
patel	0oiz
path	0vii17in
patience	0bjj
patience !	25iw
patient	0kiz
patie~	0bjd0kix25j6
patio	0wjv
patrol	0vjd18ir1cin1hiz
patrols	1hjn1vj0
patrons	1aj91ril20j125g8
patro~	1aj81hjn1ril1viz20j0
paved	00it
pavement	1xj3
pavem~	1xj3
paving	09ii1dju1gj81ljh
paving firm	1ljs
paving on	1ljj
paving plan	09j8
paws	0tiw
pay	01j109jb17im1dkn1fln1jkh1wim1zin
pay _ and	0yjc
pay _ at	25j9
pay _ bill	25jd
pay _ it	17ik25h0
pay _ the	25j7
pay _ water	25j5
pay _ your	0ak7
pay a	1jj0
pay by	25ja
pay your	01j309iw
payday	1dje1iim25hf
paying	1oj1
payment	06jd0hje1ikf1rip
payment _ may	0hiu
payment on	1rip
payment plan	0hid25j9
payments	0gig
payme~	0gjf0hje1iks1rio
payroll	02j90wj2
payro~	02j90wj2
pays	1iit
pd	04jm17ir
peace	0vke19iz25gc
peak	0sjk
pedestrian	07iy1uif
pedes~	07iy1uif
peek	1pjy
peek _ mill	1piy
peek the	1piv
peeps	1qjv1sja25gr
pell	1bi41cjs
penalty	0niw1sis
penal~	0niw1cji1sis
pencils	1dik1gj425gx
penci~	1dik1gj425gx
pending	0rjh1cjq1gip
pendi~	0rjh1cjq1gip
penny	0sja18jg1bj91jjn25fy
pension	1iki
pension _ is	1ikj25h1
pension fund	1iiz
pensi~	1fis1ikp
people	04k108jh0bjb0fkw0jjt0kiv0lj60mjn0zht10l314k415k217gu1eh31fgr1kjx1mgu1yjc20hp22ig
people _ hurt	1uiu
people _ in	25jw
people _ the	04jo0cit10jv25gj
people _ to	23j8
people and	03jq1djd
people are	16j41kj31yjw
people to	0ij0
people were	1uit
people who	0jk40lj0
people with	25jn
per	0hin0qj91yj7
per person	0qjh25gj
percent	14kj1fko1ikb
percent _ the	1fjp
percent _ year	1ik71uiz
percent next	1uj0
percent of	14ij
perce~	14kj1fkn1ik91kj2
perfe~	12je
performance	1cix
performance review	25iw
perfo~	1ciw
period	09jk0diz0sii12jj1jjg25gv
permission	25j4
permit	0ek00hkm1ak41kj31ojh1rin1wil24j3
permit ?	25jn
permit _ a	1ok2
permit _ and	0gid
permit _ is	0ejp12js1wiq
permit _ you	24iq
permit and	1kiy
permit counter	0eiy1kij1oj4
permit desk	10j013iw1wis
permit number	0gie
permit portal	0eje
permit system	12ju
permit unless	24ja25h6
permits	1bj11cj01sir1tip23ii
permits are	14j41bjb1siu
permi~	1biu1ciw1riv1sip1tio23ig
person	0mj10qj60yjc1ak2
person _ hurt	25j2
person was	25jc
person who	25jw
personal	0fiq1vj1
personally	23ij
personally _ skip	23ij
personally i'd	23ij
perso~	0fiq1rir1viz23ih
pet	25jg
pete	19kk22it
petition	1aj6
petit~	1aj4
pets	0ej60zig1uiz
phone	00kf0gje0njd0qis0xjm16jl1aip1el923ip
phone _ in	25j7
phone _ the	1eir
phone at	1ok3
phone is	0xit
phone number	25jk
phone so	0xiv
phones	06kz14in1cjc
phones _ out	06kf
phones and	14ir
phones are	06kf25gd
photo	00jn01ke0yjn18l825j7
photo _ the	01ir0kix
photo _ your	0gj3
photo by	25j2
photo is	01jo
photo of	0gj40kix25j7
photos	0xju25jb
photos _ the	25jh
photos of	0xja
pic	00kh1pjf25fq
pick	01if0oj50yiv1tiq
pick _ a	0oiw0sjd
pick _ your	1tiw
pick up	0oii0sj01tis
picked	17kq19ir1bir1git1piv
picked _ on	17ih
picked the	1pj0
picked up	0hiv17kv1biy1lja
pickleball	23j9
pickl~	23j9
picks	0nks25go
pickup	00in0ejb0mjf1fj21pjj24if
pickup _ monday	0nj4
pickup is	1jj8
pickup starts	0nj425hg
picnic	1biy1nj9
picnic shelter	25ig
picture	00kg01k50gj318j3
picture _ the	01jh
picture and	0gir
picture is	00io
picture of	0nji
pictured	00ko01iy25fm
pictures	1kij25in
pictu~	00lb01kj0gj018kj
pie	0uj31niz
piece	0bjd
pike	18jn1bin
pile	0yiq
pills	17j61njc
pin	0gj10qj01hjy1ljd25fr
pinch	00iu1njq
pine	04jj06j619jt1bix1eja1jig1mio21is
pine _ #	21iy
pine _ in	19jh
pine _ now	25iv
pine _ the	1biz
pine and	21iy25jl
pine ridge	04k805it
pine school	18kd1biy25g3
pine street	0mia11j01jiw
pine tonight	1eiy
pineapple	0nkq
pinea~	0nkq
ping	0xig
pink	01ky
pints	0wjv
pints _ the	0wjv
pints at	0wis
pipe	0eiu
pipe _ the	0sj2
pipes	1jje1mja
pipes on	25j5
pirate	0nj817ku25hj
pitch	0qj3
pitch~	0wjd25g8
pizza	0iiq0niz0yi91mi1
pizza box	0uj3
pizza boxes	25j8
place	06iy0hip0jit0sim11j01kix1sik
place _ the	04ja1kj7
place _ zone	05iu
place at	1kj8
place for	05it
place on	0sj9
place to	0jj0
place your	0wjc
placed	1vix
placed _ leave	1viz
placed on	1viz
placement	1rio
placement _ to	1rio
placement prior	1rio
places	1vim
place~	1rio
plain	1dj9
plain _ simple	1dja
plain and	1dja
plainclothes	1ejk
plain~	1dll1eji25g9
plan	00ij02jy09j80djc14jy1fj41hjh1wih
plan #	25jf
plan _ on	09ix
plan _ out	0dj8
plan _ we	1cix
plan and	0jj51cix
plan is	0djv1win
plan to	0kiy0rk715iy1ejb1fjb
plan will	14jm23io25h5
planned	25jk
planning	0djh0vio11ix1pj7
planning board	0djn
planning commission	11j3
plann~	0dje0vih11it1pj5
plans	05iw1lix
plant	03iy0uj215jp
plant is	12j1
planted	18ix25j9
planted #	18j3
planted _ trees	18j4
plants	1aj3
plant~	18jo
plastic	0riu
plast~	0riu
plate	0gis0lk10qkg1ajs
plate #	1ajj
plate _ #	1ajv
plates	25iq
play	0wkx
play on	0wj4
played	18kd
playground	0fin12iz20j2
playg~	0cig0fim12iy13iy20j2
plaza	0aiz0wkb
pleaded	25j7
plead~	25j7
please	02ie03if08i80bgg0oiy0pii0rib0tj90xh00zhq11iy1aj71bj21ngl1qhq1rhr1wht1zhr20hq22hq24ht
please _ a	0diq
please _ down	21it25jg
please _ in	04jc
please _ it	0jii0tje
please _ kind	1biu
please _ not	25jf
please _ off	06ju10iy25gl
please _ on	25j8
please _ our	08jc25is
please _ the	04jb11jh1oj525jg
please _ this	0gif
please _ to	00io0rir
please _ us	08j21aj1
please be	0kiy1bir1cjc
please do	25jf
please don't	25jy
please forgive	08j41kir25ha
please give	02jl
please keep	0jhy
please move	25jg
please send	0nju1biu
please share	00iu
please slow	21it
please stay	06jk0mj1
please take	0diq
please use	1oj9
plenty	17j61iiw
plow	09j10cis0fj51djw1qih
plow _ the	25j8
plow _ your	1kin1xj4
plow crews	25gi
plow driver	07jd1diu
plow drivers	0uj61bjj1qim25gs
plow operator	16j1
plowed	0bjh0vit25g6
plowed first	01ix
plowing	25i6
plowi~	25i6
plows	0jj013in1lkd25j5
plowy	25iw
plowy mcplowface	25iw
plumbing	0sk9
plumb~	0sk3
pocket	0tj8
point	08j10kk21yjj
point _ the	0kj8
point~	1ej0
poison	1nja
poisoned	15j8
poiso~	15ju
pole	25jf
poles	25jr
police	03ir0qi51fjz1tim1uir20iu23jg
police _ a	25jq
police _ at	1tix1uiu25g7
police _ is	1fk51piq
police _ looking	25jy
police _ man	25k3
police _ near	06km
police _ on	03iy
police _ the	01iz1uis25gv
police and	01iy
police are	1uis
police arrested	25je
police association	1fj2
police chief	0ak20cja1cit1pix
police department	08it
policy	1giq
polit~	0qjb
poll	0dlg0vj31min
poll worker	0vj811je25gt
poll workers	1miv
polling	0dir
polling place	0dir
polling places	1vin
polli~	0dir
polls	15j4
pond	06ka
pool	00io0qgx1jj81tjc20ig21ix
pool !	1jk01yj7
pool _ !	25id
pool _ are	1tj0
pool _ closed	25jh
pool _ is	0dia14j1
pool _ not	0bj9
pool _ open	1uj621jd25hq
pool has	0ej7
pool hours	0diu25jh
pool is	0bk621jc
pool on	0ciu
pool opens	0xis25jp
pool pass	0yjt
pool passes	1tiz
poor	16je1cj61xj425gg
pop	11iu1yjj
popcorn	0tj01siw
popco~	0tj01siw
porch	17kr
porch pirate	17kw25ga
portal	0eka12jo
portal is	0ejx
pose	1nj1
position	09iv0oil1iiy
positive	0hiy1bk8
positive so	1bk9
posit~	02j909iu0hix1bk41iiq1uij25fj
possible	05j115ji24ib
possi~	05iz15j424ib
post	0fiw0gjr0iid0jjb0lkc0yk01kip
post _ they	25j9
post and	0lj3
post it	0yiq
post that	0jiw
post the	25jn
post was	1kip25j0
post with	0gif
posted	0gin0kiu1aj125jl
posted the	1aja
poster	00l118k2
posting	08jn0uj8
posti~	08jn0uj8
posts	0jkf25im
posts that	0jj8
pot	25j3
pothole	0eij1diq1si4
potholes	0oj60vj30zjf14jv1tjd1win
potholes _ route	1liw
potholes on	1liw
potho~	0ei70oiv0uis0zjb14jp1ljx1tjc1win
pound	0bjm1tkh
pounds	18is
pour	0wj0
power	06kv0aj50qit14jg16ip1ljd1uiv21iw
power _ ?	25jk
power _ back	25j8
power _ be	0ak025g9
power _ out	1ujd
power company	1lii1xj521iz
power is	1uj225jf
power~	0wjm1mj01yj825h6
practice	25it
pract~	1ij1
pratt	11j4
pray	0vkc25fn
prayer	0vlz25fj
precinct	02iv
preci~	02iu1xj225fq
pregnant	1njp1uix25gq
pregn~	1bjv1njp1uiw25gb
premi~	04ji1fjd1rii25ga
president	09l1
presi~	09l1
press	01jh1pk2
press release	1piy
press the	01jm
pressure	1bj11nja
pressure pills	1njb
press~	1bj11nja
presumed	16j7
presumed innocent	25j4
presu~	16j7
prete~	10jn1xj125fi
prettiest	0iiq13j2
pretty	04j016jl
pretty sure	04iv16jp
prett~	0iip13k525gl
prevention	25j5
preve~	25j6
previ~	1lj1
price	00il0six0wjz1gjb
price is	25jj
prices	00ja
pride	10j4
primary	0oj8
prima~	0oj8
principal	07kf1cj7
princ~	07ke1cj7
print	22il
printed	1vjp
printed on	1vjt
print~	1lkm1vjo
prior	1rjf
prior _ #	1rio
prior to	1rii
privacy	02jm0rio25ji
privacy we	25j8
private	0xji1gkm
private so	25jb
privately	09jg1gj8
privately _ the	1giw
priva~	02j70xje1gkw
priya	0cix0ok10qiz18kl25he
priya nair	0ciy0oj00qj0
prize	0wk00ykf1ajo
prize _ the	25jc
prizes	0wjm0ylh25gp
probably	04kg16kn1gj6
probably _ to	04je
proba~	04kg1cji1gj5
problem	1cj0
probl~	1cj0
proceeds	0qkc
proce~	0qkc
professional	0fje1cio
profe~	0fjd0uil1cio1xjj25fg
program	0ekf20ir
program is	0ejn1jir20is25g2
progr~	0eke20ir
prohibited	1rir1siw1vjk25go
prohi~	1rir1siw1vjk25go
project	0jiy1ijh1jiy
proje~	0div0jiy1ijg1jiy
prom	0njn
promise	0kiy12k5
promi~	09kz0kiy12k01viw
proof	12ix
prop	0pj825jd
property	0aj81uit
property tax	25jo
property taxes	02jk1uix
property values	1ik1
prope~	0aj81uit
proposal	0rjm1fjt
proposals	1gkp
proposed	0dk00rjh1fj0
proposed budget	25j7
proposition	0pjh
proposition #	0pjh
propo~	0djt0pjb0rkk1fko1gkf
prose~	25j5
protect	03jr0pj4
prote~	02it03jo0pj212ja
proud	0ekh0iiq0ok320ir22j3
proud _ our	0iiv22j4
proud of	0iiu20ir22j3
proud to	0ejk
provided	11j4
provi~	11j41rii25gq
prowler	0mj0
prowl~	0mj0
pruitt	19j61xje
prune	11j5
psst	1pjg
ptsd	1bk2
public	08i80djc0piw0ti81pjx1sj2
public _ on	0ciy0dit
public _ will	0dj7
public comment	0dk0
public hearing	0dim
public opinion	0cj2
public safety	0pjp
public works	08ix11ik
pull	01j7
pulled	07kn0hiq18j5
pulled _ the	02iv19ij25g1
pulled a	25is
pulled from	02iu19ih25fn
pump	0uji25je
pumps	14j81hj525j5
pun	1yks
pups	0eje
pure	0bja12k1
purple	01jj25j0
pursuant	1rin1sj1
pursuant _ ordinance	1rio
pursuant _ section	1sig
pursuant to	1rin1sj1
pursu~	1rin1sj1
push	09k90rj1
put	0zio10j81njv20ix
put _ in	09iw1bjf25j0
put _ out	25il
put _ the	0vj114j025g9
put in	14iz
put it	09iw0zit24ie
put out	05k01kih
put the	0lj01nj31oj2
put them	25ja
put your	0gir0wiz
putting	0ajq0zj515iy
putti~	0ajq0zj515iy
qualify	0ej2
quality	05j51uis
quality is	1uix25j3
quali~	05j51uir
quarry	15ip1aj41ejg
quarter	0qj61wj825gx
quart~	0qj514k218j91wj725g7
question	0pl116ju
question #	0pki
questionnaire	0dla25gp
questions	0xit14ir1zhl
questions ?	0xiy
questions about	1ak4
quest~	0dkx0pjn0xir16iw1ajl1zhj
quick	0djm1sj1
quicker	14j8
quick~	14j71ml925fk
quiet	1oiu20j3
quiet~	1cim1pjp25ge
quilt	25jc
quilt show	25jc
quint	0okf25gf
quit	04it0fil0zip1fj7
quote	09jn0ij1
rabies	1bj2
raccoon	0kjb1xj6
racco~	0kjb1xj525j8
race	0ok3
rack	0iiw
racks	0dj51xiu
radar	0kk425gh
radio	0tju
raffle	0tjr0yjd25g5
raffle ticket	0tjw0yim25gw
raid	0rjp1ejz
raid on	0rjq
rail	06ih1ejc
railroad	1lkc
railr~	1lkc
rain	05j50yim1jku22ix25jh
rain is	05jc1djq25gf
rains	25j7
rainy	1iis
rainy _ fund	1iis
rainy day	1iis
raise	0fix0gin0tj80uiw1fkd1jir
raise _ hand	0gio0iix
raise _ taxes	1jiy
raise a	0uj0
raise your	0gio0iiw1jiy
raised	0fj51vjo25iy
raising	0aj9
raisi~	0aj9
ramadan	0vl2
ramad~	0vl2
ramos	1pj2
ramp	1jj425jp
ramps	20j1
ran	0cjy0oj016kb17k419j21mir1qin
ran out	16iw1qio
ran the	16ju
ranger	11j21bjc25j9
rangers	0rj119jg25fy
range~	0rj119jg25fy
ranked	09jn1gim
ransom	1ej0
rash	1nk3
rate	0fju0nj8
rated	0nj225j6
rates	0ajn1dj91iip1jio
rather	1ck51fjj23j5
rather than	1ck9
rating	25jr
ray	0hj6
reach	00jf0iix0xiw12iw1ajs1jik20j4
reached	19iq1hji25gz
reach~	19iq1hji1yjl
react~	0dit0iiw
read	0bk10dia0pis0zht10i61xkl20iz22ii
read #	18iy
read _ #	22ir
read _ and	1zin
read _ books	18iy
read _ budget	0wj210jf
read _ notice	0bj0
read _ {own}	0dja
read a	1lkb
read all	22iq
read it	0dj7
read more	25jb
read our	0wj210je1fio
read the	00j80bis1xhy
read to	20j7
reader	1xjq
readers	1hj721ix
reade~	1hj721ix
reading	0fjh11iw1pih1xjl
reading the	0fjz
readings	02j61vj1
readi~	0fjf1pig1viw1xjk
reads	25js
ready	03jo05ju1wiq
ready _ go	05iu
ready _ you	1wis
ready for	1wis
ready to	25je
real	0uis0vlg10je1giv
real _ fight	0uiw
real holiday	0uiw
really	04jj0pj80sj80xiy1yjn25fs
reason	0hk21xiv24iz
reason _ the	0hiw0vis
reason for	0hiv0vis
reason to	12iq1nj5
reasons	0pis1fj3
reaso~	0pis1fk925gj
rebate	0ejl0gii
rebuild	0tj1
rebuild {link}	0tj1
rebui~	0tiz
rec	1tj422ig
rec _ at	0wj5
rec _ desk	22iu
rec _ is	01ja1hiy25gy
rec center	22ii
rec desk	0sjc23j8
recall	0pj6
receipt	25j8
received	1cjf1kij1viq
received a	1cjo1oio25h3
recei~	0yj11cje1ij01kij1vip
recep~	1rii
reckless	0pjc
reckl~	0pjc
recog~	0mje1pk225hj
recommend	04j4
recom~	04jw1mjj
record	01iy1cin1nio
records	0hjb1vik
records _ you	0hiw
records show	0hjy1oiw25gh
recor~	0hjb
recovered	07jb17iu
recovering	19il1bjp
recov~	07j70hj417ip1bjn
recruits	1ciz
recru~	1cix
recycling	0ujw1jim22im
recyc~	0iis0ujo1jik22im
red	01kf05j406jv0tin17in1aiu
red _ and	01j4
red _ last	25ha
red _ on	01ix
red _ stop	1xje
red _ watch	05jz25h0
red area	01j7
red cross	0tj8
red flag	05ju
red handed	17je
red means	1xje
reed	25iy
refer~	0jj30pj4
refrain	1rio
refrain _ curbside	1rio
refrain from	1rio
refra~	1rio
refund	1ajv1jkk24in
refunds	1uj1
refun~	1jiz1uj1
refuse	1njk1rii
refuses	1fin
refuses to	1fin
refus~	1fin1njf
region	13ky25gz
register	01j70tj1
register to	25jb
registered	1aji1oj5
registered to	1aji1oj525h9
registration	00ia
regis~	01j10tit1aj51oix1rie
regret	0sjd1kkp1vjp25fw
regret that	1kis
regrets	1kkr
regrets to	1kjp25h8
regrettable	1kjk
regre~	1klm
rehab	1bkt25gq
reject	0pjj
reject the	0pjl
rejected	0fj50hj41fjp
rejec~	0fj50hj41fjp
relax	05i612lg25fu
release	0mj60nix1pko
released	1oj125jm
relea~	0mj40niw1oiw1pkn
relief	0piq0tix
religion	0vk6
relig~	0vk4
remain	03k01rik25fp
remarks	0djx0jke25g1
remar~	0djx0jke25g1
remember	05ih
remember who	0ok9
remem~	05ih1xjm
reminder	0dio1ak3
remin~	0dio0vj71ak2
removal	0dix0jiw0uj413jc1rij
removal on	0dja
remove	0jin1gim25jk
removed	1riy1viq
remov~	0diu0jjl0uj213j41rjh1vip
renew	1cj41tj224j9
renew~	0riu
rent	09kd0dio0hje0pix0rkl14jp1jj51njk
rent _ and	0pj4
rent control	09kj
rental	0rii
rentals	0dit
renta~	0dit
renters	0gig0riw17iv
rente~	0gig0riw17iv
reopened	0aj60ej31siu1yjf
reopened _ the	1siv
reope~	0aj20ej21jjd1sit1yjc
repair	0dj325jt
repairs	16it
repai~	0kjd16is25jt
repeat	09iw25hj
replaced	1bjk
repla~	0ek71bkg
replies	0gjg
repli~	0gjg
reply	0gko0jix0lk4
reply _ your	0gjh
reply to	25jg
reply with	0gjj
report	0hj60lk61tiq1vik25jh
report _ at	0piy
report _ in	0lir
report _ the	1gir1tix
report a	0mj0
report at	1tix
report for	01j0
report is	25j6
report it	25jj
report on	1gir
report one	0piy
report says	0hjf
reported	19iw
reported the	19j4
reports	0lir25k1
reports of	0lit
repor~	0bj10ljr15jp
repost	0ik00yjb
representative	0rkm
repre~	0rkm
request	0kiy1vip
request was	0hix1vj5
requests	08j40xj9
reque~	08ka0kix0xjs1vip
required	0akn
requi~	04it0akm1rij
rescue	0tj11bjb
rescu~	1bje
reserve	0jje25jb
reserves	1ijx
reservoir	16iy1hjm
reser~	0jjc1hji1ikm1rij
resident	0ej70gil
residents	02ju04ke0cj40mj81kj61rik1wj9
residents _ henceforth	1rio
residents _ the	04ji14i7
residents are	1wjc
residents of	04je
residents shall	1rio
resid~	04ka0mj619iy1kj41rij1wj9
resource	0eis
resou~	0piu25ga
respect	25i9
respe~	1ril
respond	0kix0lj5
response	02iu0eil14jj25gc
response times	13is14jk
responsibility	08jw1uip
responsibility for	1diy
responsible	1ljd25ha
respo~	02io0eig0lj00qii0wjn14jf1dk71uim25g1
rest	07iu0jjc0kj40sj819jn1bjh1qig
rest _ peace	19j0
rest _ you	0diu0wje
rest assured	0kje1jjn
rest easy	07jt12j119j025g8
rest in	19iw25j3
rest of	0wjd25fu
resta~	25j9
restr~	0jjr1hka
result	0nj61bjd1rip
results	0jim
results are	0ajh12ju
resul~	0jim
retired	25jd
retirement	0wj225j3
retiring	0oji11j2
retir~	0wix1ije25jb
return	04it0ej9
returned	1oj9
returns	11k414j225gy
retur~	11k314j01oj5
retweet	0ijv
retwe~	0ijv
revenue	1ikd
reven~	1ikd
review	0djj0jj60kiw1ck1
review the	02ix
reviewed	1vin
reviewing	0ciw
revie~	0ciu1vim
rex	0uiw0yiw19jd
reyes	07jf0oj11uim
reyes _ the	0oj618j0
ribbon	0ej611ja18j4
ribbon cutting	11jf
ride	0yix12j51mkn
ride _ #	1lij
ride _ town	1mj2
ride along	0yin
ride in	0qja1miy
ride route	1lij
ride the	12jm
ride to	0gip
rider	0wj418ji1ain25gp
riders	08ir0rjy14js1sjb1wj3
riders _ have	0rj31wj625gu
riders in	08ja
rider~	1dj0
rides	0ykk1jiw
ridge	04l305jj10iu
ridge road	25in
ridge trail	25j6
riding	23j3
right	01kl05iv08k20gja0kjt0nit10ir13jc15jg1kh81sk71wj2
right ?	10iu1aix1sj725fs
right _ ?	0bjg0nj225gy
right _ the	01ip
right _ way	1rie
right away	0lix1nio
right here	0gjg13kb25h3
right now	05j50niz0tim25fz
right of	1rid25iy
right on	1miy
right people	0kjz
right that	0hj6
right the	15jc
right to	01jq0jje0oj2
rights	0ij010jg1njk25gu
ring	0giu0skq1ek01tjj
ring _ bell	25ir
ring with	25ih
ring you	0gix
rink	1jj6
rip	23iu
rise	05ij1uix25jl
risen	0vk1
risen !	0vjl
rising	04iw1yig25gt
risk	01jq0mj712ky1iiv
risk of	0mjb12iv
river	0mip11in13j219jd23j0
river _ !	1uir1yj9
river _ at	12j6
river _ flood	23ix
river cleanup	11jc
river is	19jz1xj1
river road	0uin1uio1yj6
river trail	0mjp
riverside	0viv
riverside park	0viy
riverton	0jiy13iy
riverwalk	0wj80ziy
riverwalk tonight	0wis
river~	0iiw0jjr0wjd0ziu13je14ik1lj2
road	00iz05ip06kh07jf0agd0xis0zht15jy1pgl1tk61zhu21in
road _ about	1tjs
road _ ahead	00jb
road _ is	25j9
road _ the	19iu
road _ we	0ejh
road and	08is0ejg
road before	1tje25hh
road closed	06ju
road guys	1tjr
road is	25jl
road salt	25jb
road work	00j90xiw
roads	05j109jk0ciu0pjp0viu13jv
roads are	13j2
robbed	0nip19j3
robbed _ market	17ip
robbed the	0nit17in
robbery	0mj4
robbery at	0mjt
robbe~	0lk40mj4
robust	1wiw
robust _ to	1wiw
robust partnerships	1wiw
rock	0sjh1ijr
rock _ and	1iji
rock solid	1dir1ijs
roll	06j60liy0sj60wkh1wim25gj
roll on	1yj5
rolling	04js0eiw25gr
rolli~	04js0eiw25gr
rolls	07kf0skn25fg
roman~	0sj81yj7
roof	0liu1ekc1gjn1mkc1vir
roof _ the	1pj5
roof and	1gjq
room	00is1gk51hkg1tig1zj321io
room #	1hjh1zj6
room _ the	00j30hj01hje
roots	1ojc
rosa	19jp25iu
rosa _ of	19jp
rosa kelly	19jh
rosal~	18je
rose	14jf
rose garden	25ir
roses	11j4
round	01jk1xjj1yip25fy
roundabout	10it1lj1
round~	10it1lj1
route	0aiy0ci90uic15i31lia1pin1qiz1wis
route #	0aj70cid0mio15i91ei91lic1pit1qj01wiu
route _ bus	0mji
route _ buses	0cit
route _ is	0mip1li6
route _ this	02jq
route _ will	0akg
routes	01jx0ckt1vip25ji
row	1aj7
rude	1cix1kjs23j7
ruined	0nj21ljy25h0
ruiz	09jy0okc0qk1
ruiz _ the	09jg0ej90ois13j4
ruiz is	09ii0cj8
ruiz says	09iq0pj1
ruiz was	25jh
rule	1gio
rules	0cif0djj0ej01dis
rules and	0cim
rules are	0ejb
rules for	0dit
rumor	15jd
run	01iy03jd0bjn19jn1lik1nk924if
run a	25it
run by	25jp
run for	03in0qja
run on	07j7
run out	15iy
run the	0oj31hj81ljl
run to	03jf25g8
run your	0bkq25hl
runner	0tio18iz1bjr25go
running	0okh
running for	0oj40yja
runni~	0okh
runs	13j91iij1jj025ji
runs on	0sjo
runs the	13j8
rush	05ic0qix
ruth	0vj319jo
s	1fim1iis
sad	1bjd1uiv
safe	02iw06j212ju1hj91wik
safe _ need	12jm
safe _ the	25j9
safe no	12jm
safe place	25iz
safe to	06jb
safer	0rj214j8
safest	09jd1iit1miw
safest _ in	1iiw
safest city	13im
safety	0pjm18ir25jn
safety _ on	25ix
said	15ju1gkc1riu1yiy23iw
said that	1vir
said the	1iiy1yj4
salad	16j2
sale	0skv0tk71mjl1tiq22iv
sale _ the	11iv1tiw
sale at	0skc11j31tiw
sales	0riv1ijg
sales tax	0riw1iji
salt	08j30sjd0yio1vir1xiz
sam	0hix0kjb18j7
same	05is07j109jl15kd25jn
same thing	05iv15j725gu
sample	1ak6
sand	0bjm
sandbags	25jp
sandb~	21j1
sarcasm	0jjz
sarca~	0jjz
sat	08kw1lk6
sat _ a	08ky
sat on	1lk6
saturday	1vid1zhl20ha21i2
saturday !	1pj4
saturday _ #	21ic22ie
saturday _ a	05in
saturday _ at	25ge
saturday _ the	0oin
saturday at	0oil1ui2
saturday hours	0aje25go
saturday may	21ii22ih
satur~	07il1via1zhl20h9
save	00l40rir19j81ijl
save _ seat	0giu
save a	0git1ijw
save the	00is09je0pj2
save your	25it
saved	01j314jm18j7
saves	18jb
saw	15k019kn
saw _ crash	0xim
saw the	0xim19kg
say	04gy09iy0giu0mj70oit0zj015iv19jk1djx1pj723j3
say _ to	17iw18j2
say hello	17iz
say hi	18j8
say it	0zj823j825gx
say more	1cj925ig
say so	0mjh23j125h8
say that	0bix0niq
say yes	1njl
saying	0oje15k623jm
saying the	15j3
says	02h109k50ag90hin0sgg0vij15j116gv1djr1gjy1mje1nkk1yin22hm
says _ #	25k0
says _ ana	25jx
says _ county	09iq1giv
says _ is	09il
says _ of	05ir
says _ water	15j0
says it	00jq
says our	1hjd1nin
says the	15jj1yje
says to	09iw0pj11mjd
says we'd	1gjk
says you	09ji0hje
says your	0viu10jf
says {mention}	25jo
sb	0rks
sb #	0rks
sb _ would	0rih
scam	25jt
scammers	19j5
scamm~	17k219ix
scanner	15jl
scann~	15jl
scene	06kf07k019iy25gm
scene _ the	07jm25h2
schedule	0ciu0dj21iis22j3
schedule _ great	22j7
schedule is	00ix22j7
scheduled	1sir
sched~	0ciu0dj11iir1sip22j3
scholarships	0ejc
schol~	0ejc
school	0akh0cji15k818ja1uiu1xjm23jr
school _ and	1pix
school _ at	25jl
school _ has	0ajd
school _ the	0aj8
school board	0oj71piv
school district	1lja1xj4
school gym	04j0
school is	07it
school liaison	0cix1cim
schools	0aj20riv13j124ip
schools _ closed	0ajs
schools are	0akm25gs
schoo~	0ak00riu13iz24ip
science	07j90pik
scien~	07j90pik
scoop	00ie1pj5
scooters	0cja1mix
scoot~	0cj91miw
score	0yiz14jd1ij21yje
scores	0yjo14jk1gk425ha
scout	18ky25ft
scrape	25j2
scrap~	0rij23iu
screa~	0bkl19ja1qil25ge
screen	1hk422in
screen _ the	25ih
screenshot	00iz1aj2
scree~	00iy
scrubbed	0jjm
scrub~	0jjm
sealed	1gju
search	06kd1ej61uir
search for	25jl
search warrant	1ejc
season	0eka0nku0tj40ujd0vja0yib1rii1yix
season !	0vit
season and	0nj1
seat	0oja0qix1eih21im
seat _ the	0git0qj6
seat and	0oj7
seat at	0qj7
seat checks	21ip25h3
seats	11ku1qit
seats are	11j7
seats lol	1qiv
second	01je13jh18j01ejj1hj01jj41tis
second _ none	13k325h2
second floor	1tiv
second grade	18im
second graders	25j0
second to	13k225gk
secret	1nio1pjy
section	1sk8
section #	1sk9
section _ parking	1sig
secti~	1sk8
security	0eiv
secur~	0eiv
see	00ik01j605jr0jh10lja0qgt0rjs0tgn0zhq18j41dkp1kgu1lgk1qho1rht1sh01thj1whr1zhq20hr21hp22hr23ii24ht
see _ ?	0cin
see _ at	0lj511jh
see _ call	25ji
see _ fire	0lir
see _ for	00jk0xiq
see _ in	1dks
see _ picture	18j7
see _ red	01j5
see _ that	25jd
see _ the	0rj51iix
see _ we	0iiw
see a	0lig
see every	1eiz
see flyer	00j2
see her	0miz18j7
see him	06ji
see how	1iix1mj6
see in	0rj7
see it	1ija23j425jn
see more	15j3
see one	05iq0oj8
see our	1oj8
see something	25j2
see the	03j70fit
see what	0kju
see where	0bj8
see who	0iiv
see why	1mj9
see you	11jb1dje
seeds	11jj
seeing	15j5
seek	03ja
seems	16j8
seen	0mjw13jl1diw1gim
seen _ the	00iw06ji
seen on	00iw
sees	0iir
selfish	09ja0fk41fiz25gm
selfi~	09ja0fk41fiz25gm
sell	15j51jix
sell _ golf	15j51jiy
sell the	15j51jiy
seller	18jh1gjm
selling	1ojz
selli~	1ojz
senate	0qj40rku
senator	0qiz0rjj
senator dale	0oje0qj1
senator today	0rj8
senat~	0qiz0rkn
send	0gh30liu0qjq0tkg0xjq1bjo
send _ a	0tj7
send _ to	0ijq
send _ truck	0lir
send a	0ljl
send the	25je
send us	25jx
send your	0xiy
sending	1lil
sendi~	1lil
sends	09j3
senior	0dis1zik
senior center	0diu0pit0wiq
seniors	10k513j8
senio~	10k513j8
sense	0vis1fiz25gg
sent	0kiq1cjl1ljt1mk31vja
sent the	1ll725gu
sent you	0sjd1mk125ge
sentenced	25j5
sente~	25jm
september	1jjn
septe~	1jjn
sergeant	1cjb
serge~	1cjb
serious	05j71uiu
serio~	05j51uiu
served	17kt1djl1eis
server	1vit
servers	02k31hj6
serve~	02k31hj6
service	06k90ajq0ej213jf1rim1wil
service _ the	12jk
service has	25gz
service is	02jq
service on	25js
services	07io0djc
servi~	06jv0aji0dj10ekg13ja1lk41rim1wik
session	0dik11iy1gjz
session _ the	11jb
session on	11jc
session the	1gj1
sessi~	0djp11iw1gjz
set	0fik0tjj16je
set for	25j1
set the	13j316k7
set up	0tjz
sets	25jx
settle	1gjb
settled	1div1gjs
settlement	0rii
settl~	1djk1gjq
seven	09jq14ke1gih25gg
seventh	18jc25gq
seven~	18jc25gq
several	1viy20j4
severe	05in
severe thunderstorm	05io
sever~	1viy20j4
sewage	06jp16ji
sewage spill	06jp16jj
sewer	08ja1dj81jk21lio1qiv1tis25he
sewer bill	0yja
sewer rate	23ic
sewers	0ujb
sgt	07js0xim1cj61uiz
sgt bell	1uj0
sh	0zjw
sh _ stay	0zj1
sh tshow	0zj1
shade	1vin
shaded	01kz25gi
shah	18kl25hf
shake	1yjj
shall	0kj01rkf1sku25gg
shall _ refrain	1rio
shall henceforth	1rio
shame	1kj0
shame on	0fix
share	0dij0gin0il80yk01pka
share _ ideas	0diz
share _ you	0iim
share if	0iin
share it	25je
share that	1pj9
share the	0gi80oj3
share this	03j6
share what	25jk
share your	0diw
shared	20ir
sharing	02jk
shari~	02jk
sharp	0sjc1jjh25gl
sharp~	1dik1gj3
she	09jl0ok60xkw17jp18ju19jr1ck71el8
she _ her	0hj5
she _ not	25jd
she _ on	0oj3
she _ the	01in
she has	09j414j6
she is	01in
she will	0xk4
she'll	09j80ij0
she's	19iy1bil1eiq1ojl
shed	1hj3
sheet	1ije
sheets	1giv
shelf	02ix0ej3
shelter	03jd14ip1yi622iv
shelter _ a	14im25is
shelter _ at	1yir
shelter _ place	04j60mjg
shelter _ to	25ji
shelter and	0jj122j225gz
shelter in	04j60mjg
shelter is	0fiz11je
shelter opens	1yir
shelter with	14in
shelter's	02ir1yjc25fj
shelter's new	1jjd
shelters	0rix
shelt~	03j814im1yis22iu
shelv~	07iz1viy
sheph~	25j4
sheriff	09k70ojn25g7
sheriff's	0oiu
sheri~	09k50al70okg
shift	0riu0uip0viw17jk1cjd1wjc
shifts	1cjg25gq
shine	1jke25h0
shirt	01j10qjq1gk725gi
shirts	1zj2
shocking	1yig
shock~	1xks1yic
shoe	25ip
shoes	0ziv
shoot	0lk30pik25gx
shoot _ a	0lk4
shoot us	0lk4
shooter	03iz19j525fe
shooting	02jm07jt
shooting _ the	0mkb25g9
shoot~	02jj07jo0lit15k319k2
shop	19k41fjy1mjr1tje
shop _ #	1tjj25h5
shop on	1tjj25fd
shoplifting	1eix1okc25gj
shopl~	17jw1okb25g6
shopp~	0sjk
shops	09jb0wj914j61wit
short	0djb0qjn0tky10iu
shorter	0cim22in
short~	0cim0kj90rj222im
shot	0yj412jb19iz1nju
shots	00iy0wj41yiz24j7
shots _ the	0yit
shots are	24ii
shots for	00jd0wjj25gr
should	04iz08j309k20ck10diz0ljk0pj80rkk0skc0vk70zht1jgy1kio1nk11pgp1rin1vjk21ip23le
should _ do	0cih
should _ it	02j2
should _ library	0ciw
should _ new	0cit
should _ the	0rk81djv
should _ told	25j7
should be	0bkj0rjv1sip23jb
should go	0dj60xiq
should have	08kb0vit1vjd
should take	1fiy
should the	0cjd0dip
should use	0liz1uiy
should we	0cja
shout	0iix
shout out	0iix
shovel	0vj510il
shove~	0fj41ajo1xj0
show	0hjp0ijr0nk50oim
show _ how	0wjf
show _ to	0fj9
show up	0fiz11jd
show you	0hiu
showed	0his1mjf
shower	25jl
showing	25j5
showi~	25j5
shown	0jj61lj7
shown _ door	0jja
shown the	0jja
shown up	1lj9
shows	01iw0eik0hjl23j325jd
shows how	01j40eim
shows the	25j9
shut	03iz06kf0ak20bj60mk01fj51gjk20j025h6
shut _ for	0hiu
shutoff	1kik
shuto~	1kik
shuts	1pkh
shutting	04j60ajp25gp
shutt~	04j5
sick	0bj112ju15kx
sick _ the	0bi215il
sick of	0bjl
side	03jy0ejk10ix12iz1dk11fir1hks
side _ the	0ejd1hjr
side effects	12jo
side of	10in
sides	1fkp25im
sidewalk	0eiu1jil
sidewalks	12ja
sidew~	0eir12j01jk6
sight	1bj8
sign	0qj81di11fiw1tif1xkv
sign _ a	1xj3
sign _ at	25jm
sign _ is	0gio0xj5
sign _ the	00iv1tis
sign _ through	1mj6
sign _ to	0qkl
sign at	0oja
sign the	1fj81nj2
sign up	0qja
sign was	25jd
signals	06jc1qj91xj025g8
signature	0hik25j1
signatures	25jb
signa~	06ja0hij1qj9
signed	1djs1pjz1viz24j3
signed a	1dk2
signs	09j725ja
signs are	25ih
signs on	25j8
silent	1hiy1yis
silly	09iz23iw
simple	09j710j51dk025fv
simply	0uj612j813iq25g5
since	0hkj0mk816jt1cis1dje1eig1hko1nk5
since #	0min1bj3
since _ and	0hiq
since january	1fiv
since march	1eiz
since the	04iw0hij25gi
since you	0hiu
single	0bkg12js25fh
sinkhole	06j216k525gg
sinkhole _ cedar	06j3
sinkhole on	06j216k525gg
sinkh~	06j216k525gg
sir	1xj521j0
siren	08is10is1uj7
siren _ is	10iw
siren test	10iw
sirens	04iy12iu1vj2
sirens will	12iv
sit	1hjf25im
site	1pjd1tj025jj
sites	25jh
sits	08k61hiw25gd
sitting	1ijc
sitti~	1ijc
situa~	03iy1kj11riy25gg
six	05it0siu14ji16js18jp1hji1xiv21iz
six _ on	1viz21j325hr
six weeks	0fiz
six years	1xjg
size	0zj91qj6
sizes	25jd
skate	0ciq23iw
skate park	0cit23j0
skip	04iv0qiw0sk414j41nkl25gr
skip _ art	23ij
skip the	0skd0xiv1njy25gu
skipped	08jb
skipp~	08j91ciy
sleep	07k70oiw1sj225fy
sleeping	04j025ft
sleep~	04iz0fix25fm
slice	01it
slick	05iz
slide	00jz0lio0xj918jo1yjb
slide _ our	0lj6
slide into	0liz0xjc
slides	00j31mir
slip	1yjh
slot	0wj425h6
slots	0wkn25g8
slow	0zjb10it1bju1xk021ir22ir
slow _ #	25j8
slow _ near	0cjd
slow down	0uin21it
slow to	25j8
slowly	25gk
small	0iis0qjx1bis1qj41wir
small children	25je
smart~	0pk01nj125gx
smash	0ijm25hd
smash that	0ijm25hd
smell	0lj5
smell _ ?	0lj7
smell gas	0lj7
smile	09j017j51oj2
smoke	03ir04jg0lir0mk812ih
smoke _ on	03k7
smoke _ the	06kh
smoke alarm	0eiv0sjh25ja
smoke alarms	25jr
smoke is	0mkm25ix
smoke~	0sj01tj125hh
smoking	0wj6
smoki~	0wj6
snap	0xj71ijg
sneak	1piq
sneak _ the	1piv
sneak peek	1piv
sniffed	17k0
sniffed _ the	17k0
sniffed out	17k0
sniff~	17k0
snow	0uk10wj60xk01aji1jj01riu21ir
snow _ #	25jc
snow _ and	16iw25h4
snow _ from	1mix
snow _ is	25i5
snow crews	0ij515iz
snow emergency	06km
snow from	21iu
snow is	10j31riy
snow plan	23ii
snow removal	0uj513je
snow route	00iv0rik0ujm1aiz25gd
snow routes	0cj21vis
snowplow	11j218iv
snowp~	11j118iv
so	04jk05k108h609ge0bjk0egq0fj60git0iiw0jiz0ljv0nix0pjm0rgs0uje0wj610iv15jt16hc18gl1bkp1gjf1hkb1khs1ljp1nkk1qhi1rhl1sj31vgz1zhq20hm21hl22ke24hl
so _ are	0uja
so _ ask	25iw
so _ be	1cje
so _ can	0gix
so _ can't	25ir
so _ early	25jc
so _ even	10jy
so _ for	13j91mj8
so _ in	0dii
so _ is	0diy
so _ on	04iu0fiz1tir25h2
so _ she	25im
so _ that	19j31ij6
so _ the	0hin1ak71gi922iw
so _ to	0vj9
so _ up	1pj3
so _ use	1oja25gl
so _ we	1fio
so _ won't	25j1
so _ you	0sjq
so _ your	0ajv0bjd0fjk0zig1gir
so a	25j3
so are	0ojj
so bring	0aj90zih1siv
so check	1njf
so come	0wk31tir
so crews	0lj61bij
so do	02k30pjw
so don't	0dj20nir1njq1yj9
so easy	10j81mj7
so far	1gks
so he	1eji
so here	0diy0uja1fin
so is	0bjk
so it	25iu
so keep	15ip
so long	25iz
so much	13ja1wit1xl022j8
so no	05ia0hiq0sjh1yj825fp
so please	0jif1cj51oj7
so sorry	1uka
so that	25jg
so the	1bk11djh1ijr1jiz
so they	0jiq
so we	0gir10j125je
so we'll	0kiy
so you	17it1nje
so your	0hjg
sober	1bj8
social	0lim1aki
social security	02j4
socks	0nj61niw
socks and	0nj61niw
sofas	1mjm
softball	0wiv10iw1zj0
softball league	0wj01zj125hj
softb~	0wiv10iw1zj0
software	08j71lj3
softw~	08j71lj3
sol	24ik
solar	1gjg
sold	0aj515jq17j81ljs
sold the	0aj617j923it
solid	1diq1ijo
solid and	1ije
somali	1olc
somali _ were	1ojn
somali teens	1ojn
some	04jf0bky0fil0kjo1kjs25g9
some _ may	0eit
some _ you	0bjv
some of	0bjv
somebody	0kj515jn16k11xjm25g8
somebody _ the	1xit
somebody's	10j2
someb~	0kj410iq15jm16kf1xjk25gc
someone	02jc0ijn0lj40mjf0yiy0zit15j5
someone _ into	02iu
someone is	0mj8
someone who	0ijj0qj8
someone will	0kjb
someo~	02jb0ijm0lj30mjf0yix0zit15ji
something	03j505iv0eiz0tiu0uj0
something _ the	0kj3
somet~	03k505iu0eiz0kjz0tit0uiz
somewhere	04jr0wj7
somew~	04jr0wj7
son	0hje18k519ji25fb
song	0nj6
songs	25iz
soon	0djh11km19j0
soon _ the	1fiv
sooner	0ciz
sophomore	18k225ha
sopho~	18k225ha
sorry	08kb0bgn1kls1ujq1whq
sorry !	1ujg
sorry _ anyone	1kir
sorry _ that	0kj3
sorry _ the	1kif
sorry _ you	1kk825gp
sorry _ your	25ix
sorry about	0kix1kiw
sorry but	1kjn
sorry for	1kip
sorry if	1kjk
sorry no	25jh
sorry that	1kja
sorry the	1kix
sorry to	1kin
sorry we	25jg
sorry you	1kk4
sort	04j70fix0kj11yjf25gw
sort of	04jl1yjg25go
soul	07is0vjt25g9
sound	07j70kj0
sounds	0oj51nj4
sounds like	1nj4
soup	11jv
source	16iy
source {mention}	25jb
sourdough	0nj5
south	05je06kz
south on	06ka
south side	05in
space	08j50nl516in1wim
space heater	08jb16ip
spam	25j9
spanish	25jm
spani~	25jm
spare	0bk40qj10tko1hj61iir25gh
spare _ the	0bjb
spare us	0bk725h4
speak	0eiz10jw1iji
speak _ the	25jc
speak at	25jh
speak english	10kd25gj
speaking	23iw
speaks	23j7
speak~	1ojd23iw
special	20jv25h1
speci~	00jn1rir20jv25ga
speed	13iq16ju25j7
speeding	14jp
speed~	14jp
spelling	18j4
spell~	18jq
spend	01j304j80cjq0fiu25f2
spent	14j7
spill	03k306jj16ji1sjk
splash	0cix12j3
splash at	25jq
splash pad	0cix12j4
spoiler	0nj9
spoil~	0nj8
spoke	1cim
sponsor	0qj90tik
sponsor a	0qj90tim
sponsored by	25js
spons~	0qj30tji0wiz
spot	01jy04is0ljw0siw0xio0yiy1giw25h3
spots	01ix1yjl20iw
spots left	25jd
spotted	05jh
spott~	05k2
spray	12kt
spread	0iit16j3
spreading	05j30jj1
sprea~	05j30jj1
spring	0aj50dkp0qiz11k61qik1wim
sprin~	25jf
spruce	19j5
spruce street	25jn
squad	0vjd1ejx25gc
square	01jz0eiz0wj920j3
st	0ajf0tjk
stabbed	02jq19jb
stabb~	0lix0mjc19j81yji25fn
stadium	0jim1ije
stadi~	0jim1ije
staff	0jis0njb1hl21pkd
staff _ not	0fis
staff _ the	13j61hkm
staff are	0cim0fir
staff will	0dj10oiv
staffed	25ju
staff~	1fit
stairs	1hk41tir
stalls	11j7
stamps	0akl0bir
stand	02jp0kj00rid18jd1djq23jx
stand _ our	02j00ij5
stand _ the	16iy1diz
stand on	1dj3
stand with	02iy
standard	13j2
stands	02jw09jd14jp1vip
stands for	25jb
stand~	13j01cik
star	01jj0jiw18jd1xj8
stars	0sjq1mkb1ykf
start	08iy1oiu1tik22is
start _ june	1tiu
start in	1pj4
start monday	1tis
start on	22ix
start to	08js
start with	25jk
start your	06ja25gj
started	0eif0ujh16ja
starting	0ej4
starts	1bjd1gii1jid20ig
starts _ #	0wj811iw
starts _ on	1bin
starts _ tuesday	20ir
starts at	0wj811ix
starts monday	0nip1bis1fj5
starts on	20iq
start~	0ejj0ujb16j0
state	0akd13j61ggs1ljt
state !	13im
state _ fund	25j3
state _ on	0riu
state _ the	25ji
state and	12ix
state for	1lio25h7
state grant	0ejg
state has	0air
state is	1pjk
state law	25k1
state of	25jf
state police	25jc
statehouse	0oiw25ge
statement	02k40xj9
statement _ the	02jr
statement on	02jt
statements	0diy
states	0tiu
state~	02k10oiq0rk60xj6
station	0njh0oix0uj211j021j0
station #	0oj60uj31pj621j6
station _ is	21iu
station _ on	1hje21it
station _ will	1pio
station is	15jg
station on	1giw
station open	25j0
stations	0pj5
stati~	0njg0oiw0pid0uj111ix21j0
statue	1vja23ix
status	25jf
stay	03kn04iz05ip06k60cip0jjb0wjh0ziw15jo1jkl
stay _ and	25j9
stay _ from	0mji
stay _ it	03ix
stay _ of	06j8
stay _ the	05iy0wjp25jc
stay _ until	0civ15io
stay away	0mjh
stay clear	06ja
stay for	0wjv
stay home	0zj1
stay in	04iv25j9
stay off	05j006jg
stay on	25ja
stay open	0cj60dir15it25ha
stay put	04iv1jj1
stay tuned	15k725h7
stay with	25j5
stayed	0nkj
staying	04jh18jg
stayi~	04jh18jg
stays	1iiw1jj825jm
stays at	1jjc
stealing	17it
steal~	17it
step	1hj6
steps	11j21kiz25jl
sticker	0gio
stick~	0gin
still	0hjc0tir0zim11ja1pir1tiq1xkz21ir
still _ the	0vjh1hjc
still _ to	0djo21iu
still at	1yj3
still have	0hiv
still need	0tjg21iu25fq
stole	0bjl
stole the	0bjn
stolen	0mjf18j31eke
stone	0oim18jg
stop	03k60fkc0rj90wjd1ejs1jj31nkd1vjm22ip
stop _ and	1yj3
stop _ for	0wjb
stop _ the	01j51til22iu25hh
stop _ your	1nja
stop at	22iu
stop by	1til
stop in	0wkm25gh
stop is	01it0his
stop it	0riv1ejc1ijm25g7
stop on	0sjh1vkc
stop sign	14im
stop the	1nix
stopped	06jn08j417j5
stopp~	06jn08j417j41pj2
stops	0dk510jv1vim
storage	1xiz
stora~	1xiz
store	19kc1bje1mjq
store on	1bij25gr
stores	25ix
storm	03km05j80zj31lj421j725jc
storm drain	0zj5
storm drains	1ljd
storm watch	05ie
storms	05il
stormwater	0pjc
storm~	0pjc
story	0iiu0liz0xiq15jo20io
story _ is	25ja
story _ starts	11jl
story time	0xiy25jf
story~	1mj3
stove	1oid
straight	09iq1qiu
straight _ the	09is23iv
strai~	09iq1qiu
stranger	0mil
stran~	08j90mil
street	01gp02ic03gm08g609gj0igs0jgj0kgy0ng70pi20sg20tgg0uj00xgo0ygt0zhe14gg15go16gh1hgc1mge1ngk1qhi1sgi1vij1whe1zhi20ia22iu
street ?	0lit
street _ #	1jiy
street _ a	19iz
street _ and	02ir0wjb22iv
street _ at	1riq
street _ be	25ip
street _ closed	1uj6
street _ has	1biu
street _ in	0diz
street _ is	1dj222iu
street _ last	17iq
street _ monday	1vix
street _ of	25jp
street _ on	00iw
street _ the	25jc
street _ thursday	21it
street _ to	1tij
street _ wednesday	24j1
street _ week	25j8
street _ you	25jf
street are	25jf
street at	17in1jj7
street bond	0pk225h1
street by	25jl
street case	23iw
street if	0gja
street is	00ir
street light	10jh1xj725gv
street monday	1tik
street on	21ir24j0
street repair	0dj4
street shooting	1yiv25gs
street sweepers	0uj2
street sweeping	1giu1kio
street this	0ajh25j0
street to	23ix
street today	0mhf25iv
street tonight	04jb
street was	1vk425g2
street will	12ju
streets	00iy01ja17j81tio1wjd
streets _ #	14jm
streets _ a	1tir1wim
streets _ the	25js
streets are	0mjb1wim
stree~	00iy01ja17j81tin1wjd
strike	10j615jc1fjh
strike _ be	1fj5
strike would	1fjj
strip	16jg
stroke	1bkg
strollers	1tir
strol~	1tir
strongest	1ijf
stron~	02iv1ikw
struck	07iq19kh1uif25fg
struc~	1riw1sj425g4
stuck	06k40mj20xiy25gc
student	02j618j5
students	0ajd0ej514it
stude~	02iy0eiz18ix
study	0djs
style	0ij0
subaru	0his1aim25h4
subject	1rj21sk7
subject to	1rj21sk7
subje~	1rj21sk7
such	07iv0jip10jd
sue	1miy1njw
suffe~	19j21nj820is
suggest	04kh
sugge~	02jm04ke1xj225f7
suicide	16jj1yja
suici~	16jj1yja
suit	0aj4
suits	1djc25jf
summary	25jh
summa~	25jp
summer	00jb0ej10sjt0uj312iq1jip
summer ?	00j3
summer _ is	00is
summer and	25j2
summer camp	00it23j0
summer reading	25jq
summit	1mjn
sun	0wj1
sunday	02j407it0pif0zis11ie19i9
sunday _ #	01is0ziv
sunday at	01j3
sunday may	0ziv19ij
sunday night	1cj31vj2
sunday's	25ig
sundays	1hjm20j1
sundays _ #	20j3
sundays at	20j3
sunda~	1hjh1pkk20j0
sunny	25jp
sunscreen	0sjh
sunsc~	0sjh
sunset	13j3
super	1sj7
superintendent	23jb
supervisor	0kiz1cko
super~	0kiy0njt1ckm
suppl~	1lit25i5
support	0pkf0qiz
support group	10iy
support the	0piq0tiz25gk
supports	02iu
supposedly	15kg
suppo~	09kf0jjf0ojk0pk70qiw15jw
sure	16k61jjg1njh1xl9
sure the	04iv0kiy1xj525g9
surely	1jj925h1
surgery	0tje1bjf1nj0
surge~	0tje1bjf1nj0
surplus	1ij0
surpl~	1ij0
surprise	25jp
surprised	0jiq1pjy1xkl25g9
surpr~	0jiq1ojd1pjw1xkk
survey	0dl40yj5
survey _ now	0diz
survey is	0dio
survey open	0diw
survi~	16j2
suspect	0mk016jy1ejx1yk523is
suspect _ the	1eje
suspect in	1yjh
suspect is	0mjm
suspended	1sj025ja
suspe~	0mjo16jo1cjo1ejr1six1yk1
suspi~	06jc0lj2
susta~	0qj41wio25gy
swall~	1njf
swap	11jh1gke
swap is	1giv
swast~	02jq
swat	1ek6
swat is	1ekd25h0
swear	0sjn1jl325ev
swear by	0sjq25h2
swears	09ir1mji25ge
sweat~	0nj2
sweep	1mjv
sweeper	0uiv
sweepers	0uj0
sweeping	1giu1kin
sweep~	0ukv0yjx1gir
sweet	0ej0
swim	0eil0gj60iju1tik1yj620jo24ij
swim _ for	20j3
swim _ start	1tis
swim class	0gin12ja
swim lessons	0ej30yip1tiq
swim team	25jx
swimmer	07ju18ip1bj2
swimming	01j60aja
swimm~	01j107jk18jc1bir
swing	0kj3
swing by	0kii
swings	20j5
swipe	00jr18j41mjo25gl
switch	1mkb
swore	1lja25ij
system	0bjd0eiy0hin12jn13ka25fs
system is	12jr
t	0ajo0ziv18iw
table	00j10qj71fl8
table _ the	0qjc
table is	23j1
tablets	1mk11nkj
table~	1mk11nkj
taco	1siy
tacos	0ij80nj50sit25gp
tag	0gjo0ijh0ljx1ak4
tag _ #	1akv25g2
tag _ and	0liq
tag us	0lip
tags	1eiw24iq
tags are	1eiz
tail	1eiy
take	03iz0cif0dj30kj60oir0zhk10ik1fjk1nin1zhs24ih
take _ !	03j0
take _ look	00j6
take _ of	10ip
take _ or	1fje
take _ the	0oj323j9
take a	00jg09iu0dim0kjc0wj224im
take about	25j7
take back	0oj5
take care	10ip
take cover	03iz05iq
take it	1fjc
take our	12j7
take the	1liz
take them	02kg
take two	1njw
take your	10j4
taken	0jj317jf18jy
taken down	0jj917iu
takes	0dj80liq0xjc0yk31bjq1uir
takes _ on	0xiw
takes effect	1uiw
taking	0aiy0dkd0xj710jf1niy1wio
taking your	1nj925gg
talk	0vii15in1yj9
talk _ a	1yjp
talk _ our	0bk6
talk _ the	10iy15iz1niv
talk about	1yjq
talk on	1hje
talk to	1nip
talk with	25iy
talked	1gkh
talking	10j1
talki~	10j1
talks	1fje
tall	01iy
tall grass	0hit
tap	04kf0ij912ir1mki1tip
tap is	12j91tit25gw
tap the	1mja
tap water	13in
taped	1hj4
tapped	1ej9
taste	25jh
tasti~	0sjg13iz
taught	25jf
tax	08k80ajn0plj0ris15j11il624ik
tax _ are	0ajp
tax _ on	1fj2
tax _ will	15j41ijx
tax base	1ikj
tax bill	08j7
tax money	23j9
tax rate	0fj125jf
taxes	0fj00jir13j71jl11uit25gb
taxes are	1ijb
taxpayers	14kc1fj725gk
taxpa~	14kc1fj725gk
tea	1sjn
teach	25jj
teacher	17ip
teachers	09jp0aj40pj71fjj25gc
teaches	0vj725jk
teach~	09jn0aj10pj40vjx1fjg
team	0ejt0jj40kjg0qla0tis1ejn1fj71wj0
team _ a	25j5
team _ the	25io
team for	1wj8
team is	0nju0qk1
team to	0wj1
team will	0kj61ej9
teams	0mk9
teamsters	1fje
teams~	1fje
tech	1hj8
techn~	1miv
teen	17j2
teenager	1ojx
teena~	16jj1ojw25gi
teens	07j00djl11iy16j41oiu1pjb
teens _ the	11jg16j7
teens at	11jc
teens were	07jb1oj2
tell	0diy0gjq0nj20ria0uiu1pk21xjn1zim
tell _ below	0lim
tell _ how	25jq
tell _ in	25jc
tell _ the	0sj815j71tiq
tell _ what	1zis
tell _ where	0dj525jd
tell _ you	0ujo
tell _ your	0giy0njj25he
tell me	0njh0uig
tell the	0djd1gis
tell them	0sj9
tell us	0gjg15js1tin1zip25jh
tell you	09jy0xiq
tell your	0iiz
telling	0ujl
telling _ you	0ujo
telling me	0uii
telli~	0ujl
tells	00ka07jz09j615jo1pjv25h4
tells _ which	00iz
tells us	07k809jb18j925gi
tells you	00kc
temple	02jt
ten	0bix0cjr0iix0pjj0ykk14kn1hjk
ten _ to	0iiz0tin
ten days	25jk
ten residents	14i7
ten years	0cj60niu
tenants	0dik1oiz25g3
tenan~	0dik1oiz25g3
tennis	25ji
tent	0wkk10jc
tents	0aj91yih25gt
term	0oj90pin25g1
termi~	1ckr1giy25g8
terms	1fkr
terrace	0hil25gv
terra~	0hil25gv
terri~	0piq0riq0sj525go
tess	18jg
test	0hjl14je1bjo1nj021is24ik25jl
test _ at	10iw
test _ on	21iw
test is	10iw
test your	25j4
tested	1bk31niz25jh
testify	0dio
testify _ the	0dio
testing	1sir
testi~	0dk51sir
tests	02j408ik0aj0
text	0njw0qil0tj90xjd1aj0
text #	06j1
text _ cell	0xjn
text _ or	06j9
text _ to	0qj10tjx
text your	0nki
texts	0xiw
than	0ek90xjb0zjd13k114k31fk41il31rif1tip1wio22ik23jw24if
than #	14jh25j6
than _ think	25j2
than a	0zji1wit25gk
than any	14j11ik025gz
than ever	0ekl0vjn
than it	1tir23j925gl
than last	22in
than the	0sji
than we	13iz1djb1ij5
than you	25j2
thank	0bhb0fjg0kjh0sk30uhg1lkd21kc25j5
thank _ !	25iy
thank _ for	0kiw21it25j1
thank _ to	0ij625jc
thank the	1aj41lkl25gd
thank you	0bhd0kjj25je
thanks	0fii0kke0qjv14j017js25j0
thanks _ all	25jh
thanks _ asking	1bj1
thanks _ letting	0kjg
thanks _ the	0viz1ik925j0
thanks _ this	12k014j725gq
thanks _ you	14ik
thanks for	0kjk25j4
thanks to	0fiq0viu12jm14j217kh1ik31ljp
thank~	25iz
that	00hb02iv06g50ag60ch90dgw0lgy0nl40oj90xgq0zj715l016jt18gu1bg51cgi1efu1gjc1igs1kkx1mgj1nj61rir1sk61thi1uhm1yge1zhl20hi21iw23k024j1
that _ #	21j1
that _ a	0mjq17j424im25ir
that _ and	25jg
that _ are	0kj3
that _ bridge	25ju
that _ can	09iw25in
that _ feel	1kjo
that _ in	1xiz
that _ is	1nix
that _ it	1nj3
that _ like	01j8
that _ not	1vip24iq
that _ of	0jiv10ip
that _ on	08j1
that _ our	0wj325jp
that _ the	08jd0jjs
that _ us	25iz
that _ was	1diu1qiv22jp25g3
that _ water	04j2
that _ with	1dir
that _ you	21iy
that _ your	1aj7
that a	1ij5
that claims	25jd
that cough	1nji
that day	1vig
that for	21ix
that hill	23jp25gk
that hit	0bj9
that in	0ojh
that is	1fjl21j025ji
that it	05j51lj9
that nobody	02j91xj2
that one	1dis
that our	13j2
that post	25j5
that pothole	1si9
that rash	1nkf25gv
that says	25js
that she	0hj725ib
that some	0fj11kj6
that the	15l816iu1gkw1ri71vj625gq
that they	1kj7
that took	02k10tjj
that video	0jiw
that was	19iv1kj3
that way	0vk81kim
that we	0kj61sj624ii
that with	04j0
that you	04io1kk3
that's	01kt0rjv13k318k21jkl1lkt
that's _ our	25j0
that's _ the	1gj91lip25gk
that's a	0kj61jkf1kj1
that's how	23j7
that's on	0fj01liu
that's the	0nj825gf
that's what	13j6
the	0igg0lgr0xgw0zhh14gf16ir1eii1lik1qgp1rhf1sgl1wh71zgo20ha21hg22h524gq
the #	0aj30oic0yil1ek41jiz1pix1rin1ui7
the _ !	01jq0iiw0nlp0oje0pj113jo1sje1uke
the _ #	07ih0sim0yiq
the _ ?	00j70cjp1mjz1pjh
the _ a	1din1pjo
the _ a.m.	1kio
the _ about	02j4
the _ academy	0eit
the _ advisory	05iz
the _ after	0wj6
the _ again	0fjr0jiv1xi8
the _ agenda	0wj2
the _ air	1nj8
the _ all	1ej325hr
the _ already	0bje1fj5
the _ amendment	0pjn
the _ and	03jx06k20ej50fik0gir0hh80ihb0kj60njr0pju0qgz0vj70zih10jr12j717ju1hk71jgv1lgo1nj71qhu1tj21wik20hr22iq
the _ app	0wj41mji
the _ approved	0eiw
the _ are	0skg0vjm0wik15km1dk01pj0
the _ area	01ji
the _ around	25il
the _ as	05iu1kj4
the _ ask	1tjc
the _ association	1fjx
the _ at	01ie02iu07gh0pgd0sjg0ti610jm17iq1bji1hj51kie20hq21iq
the _ attorney	1gj6
the _ avenue	1eit
the _ back	23iv
the _ ballot	25io
the _ ballots	0kiz1vin
the _ barn	1ciy1hjb1tji
the _ be	0ujx
the _ because	25gc
the _ bee	18ix
the _ before	04j40bj00fiz1diw1hip
the _ behind	17k11him
the _ below	01j40tja
the _ bid	0qix
the _ bike	0riz18j41eit
the _ bill	0rlc
the _ billing	1vjj
the _ bin	0uj2
the _ block	1xj3
the _ board	0djd1oj21piw21it
the _ bond	0pku
the _ branch	0ciz0eiz1uiq
the _ break	0xio25io
the _ bridge	0vj7
the _ broke	15jd
the _ bucket	0ujw
the _ budget	02ij0rio13ja23j3
the _ building	18j0
the _ bus	10ip13iz1kio1uik22j0
the _ but	1pke1yir23k2
the _ button	01jb0njd
the _ by	1aio1ej41hji1tio
the _ calendar	0dj3
the _ called	0bjc
the _ came	0fiz10j116ji1aj3
the _ campaign	0qkl
the _ can	10km12io1iiz
the _ cart	25j5
the _ case	1dic
the _ cat	0ij210it
the _ center	0uiy0wj422ij
the _ chief	1djc
the _ chief's	25iu
the _ city	13k223ja
the _ class	25jw
the _ clerk	09iy0cit1cix
the _ clinic	1lj5
the _ closes	01jd1gj7
the _ closure	1sj5
the _ club's	0qj0
the _ commission	11j6
the _ company	0ajn1djd1ljy21iz25gz
the _ company's	1ljn25gc
the _ complaint	0bjg1dj425gu
the _ concert	11ix
the _ contest	1niz
the _ contract	1gjm
the _ control	0jiy1cjp
the _ count	16j025jg
the _ counter	1kih
the _ county	0qjf0tio
the _ course	1jiw
the _ court	16js
the _ courthouse	0aj9
the _ crew	0ij41cjn
the _ crews	0kjc
the _ cross	0tja1tip
the _ crossing	02jq
the _ cuts	1iiy
the _ cutting	11jt
the _ date	1rip25je
the _ debt	1ike25gs
the _ demands	1fiz
the _ department	08j60ejh1lkm
the _ depot	0cj91pik
the _ desk	1pip24ij
the _ did	0uj416j61eik
the _ director	09ih14jk25ff
the _ district	1ljy1xj2
the _ dock	07j91hjq25ge
the _ does	1lj01niw25hf
the _ dog	0kj50yiz1aj8
the _ dogs	02iu0qj2
the _ door	1ejd1hkp20ix
the _ downtown	0djh
the _ drain	0zj5
the _ driver	16kp1bij
the _ drop	0ciz
the _ emergency	0aiy
the _ end	24im
the _ ends	0tjh
the _ engine	13in
the _ entrance	01il1hke25gg
the _ error	1uiz
the _ failed	1ciu1vis
the _ fair	0cit23jz
the _ families	1dix25g8
the _ family	0tik
the _ fee	0dj50pja23jv24ix
the _ fell	16jj
the _ fields	25jg
the _ fire	16i7
the _ firm	1dil
the _ first	18j5
the _ flood	25jm
the _ floor	19ju1aiv
the _ flu	1fix
the _ folks	03iw0kj61tit25h1
the _ food	12jg
the _ for	00kf0gjm0hj10vkr16j91diz
the _ forest	0akl25fu
the _ found	1uin
the _ from	1mja
the _ fund	1ijq
the _ garden	0bj30eiu0wj013iy25j6
the _ gate	15iy
the _ gave	07ie16k025gz
the _ get	0jj3
the _ gets	1jj2
the _ girl	1bix
the _ go	03jc1lj5
the _ goes	0wj615ix1hjp1pjg
the _ got	08j31kiy23jg
the _ grade	25ix
the _ group	0hj4
the _ guide	1vir
the _ guys	1tjr
the _ had	0ujc16jx1vkt
the _ hall	0ciq1lj91piq
the _ has	02jj03j209gq0ajk0eiy0kj115j01ujz
the _ he	0oj40viy25g1
the _ health	10ja1ijf
the _ here	0gjr0jjq
the _ high	0aj3
the _ hit	07jc19k51kj125g7
the _ holiday	0uit
the _ home	1djb
the _ house	1akb1tiw
the _ housing	13iz
the _ if	0lit1hj8
the _ in	01lf04k509iv16gs19ji1bja1ejb1oj921iu23j9
the _ inside	19iy1hj425gf
the _ into	17iy
the _ is	04j209k90egn0jh70nge0ugt0xh10zho12jl15jw16g817i61bhe1hgn1iir1mgp1pjr1qhp1rhq1sh31thp1whq1zht20hq22ho23gf24hn
the _ isn't	0ajr1pk3
the _ it	01ja1kj3
the _ jail	1uiu
the _ job	1gju1pij
the _ just	04j90aju25gn
the _ key	1hj7
the _ know	1fkf25g5
the _ lab	07jc
the _ lane	0aic0uj016io
the _ last	0nio0pit1kiy1vix
the _ league	18j11zj125gi
the _ leak	08iz1vj6
the _ left	07iw0zji1dja1ej125fj
the _ levy	0jj80pl825hy
the _ library	23i9
the _ line	01k41lik
the _ lineup	00iu01j5
the _ link	00ib
the _ list	0hj11aip
the _ look	0jij0xiv25ho
the _ lost	1uiz
the _ lot	1giw
the _ made	0nj41kii
the _ mailer	0qj2
the _ main	1sii
the _ man	16ja25gi
the _ manager	09k71cjt
the _ map	10iy
the _ marked	01ix
the _ market	18ja
the _ marlow	00j9
the _ may	03ib15ix1kio
the _ mayor	09ip0oiv1lj325g0
the _ meeting	0xix1gjt
the _ memorial	25jd
the _ mess	08iq1mj0
the _ mill	1jj9
the _ more	04j2
the _ mural	1viy25j0
the _ museum	25jm
the _ must	1vix
the _ n	1tit
the _ named	1dj0
the _ near	25jd
the _ network	1hiv
the _ new	1ail23iz
the _ next	0oj2
the _ no	09ir1ait1qjb
the _ noise	0div
the _ not	1lk9
the _ note	1eiz
the _ notice	00jh
the _ now	0eix0mjg
the _ number	0giw1giw
the _ of	02lc07jf0bh20oj80qig0tgq0vjz0yjj0ziv13jx14gj15gt16iw17gu1lgl1ogd1rku1sj81whu
the _ off	20jc
the _ office	08ip0uj021ix
the _ officer	09j1
the _ on	01is0bje0pgt0zhs16ii1dgt1eiv1gh31lj41oiu1tim1vj91wip1zhv20hs
the _ one	01ju05it0yic1djv1fiv23iv
the _ ones	01j41ojy25ha
the _ open	11jg
the _ opening	11j51vjj
the _ opens	0xis1iik1jjr
the _ or	04iu1tj4
the _ order	0mjb
the _ ordinance	0ciz0rj81sj4
the _ our	08j30oiv
the _ out	04jd0riu1niu
the _ over	01ke0aiz25f0
the _ owes	1djq
the _ own	17jr
the _ pad	18j5
the _ page	0xiq1lj6
the _ pantry	0tj010j0
the _ park	20ij
the _ parking	0giq
the _ parks	1hjt
the _ part	25jf
the _ party	17jg25h0
the _ passed	13jc
the _ passes	0rir
the _ path	17iq
the _ pays	25j7
the _ people	0kju1lix
the _ phone	1ejc
the _ picked	0hiw1bj625h8
the _ place	0diw0sj625ft
the _ plan	09jd14jh1hil
the _ plant	04j712ir1iiu
the _ play	11jo25ju
the _ playground	20j4
the _ plaza	25jj
the _ please	00iw
the _ point	1fjp
the _ police	25jv
the _ poll	0dk5
the _ pool	13j1
the _ post	0kjf
the _ prize	0yjm
the _ program	20it
the _ pulled	19ir
the _ put	09iv0zit
the _ ran	16iw
the _ rate	0fiz
the _ report	0hjf1gir
the _ right	01ip1rie1xj7
the _ rink	1jj725gn
the _ river	25jp
the _ road	07iy
the _ roof	1ek4
the _ room	08j80hiz1hiw1tiq21it
the _ rosa	19jh
the _ route	0ril
the _ routes	1vit
the _ rule	0riy1gj3
the _ rules	0cil
the _ safety	0pjp
the _ said	1giw1iiy
the _ sale	22iz
the _ saturday	25jo
the _ say	15iu
the _ says	00ji1hj625ji
the _ school	04iw0mj815jw
the _ screen	1hjj25iz
the _ she	1cj5
the _ shelf	02iy
the _ shelter	0eig0pil
the _ shift	17ju
the _ shop	1tjg
the _ should	04ie09j10bjb0lk2
the _ show	0nj0
the _ shows	0hj7
the _ shut	1gjq
the _ side	03k606k7
the _ sidewalk	0ej0
the _ sign	1tir
the _ signal	25jb
the _ sirens	12iv
the _ slice	01it
the _ slide	00j718in
the _ snow	23io
the _ so	0ljm0vj21nj21yj8
the _ squad	1ejz
the _ stand	16iy1eis
the _ standard	13j2
the _ stands	02jy09je
the _ start	1viq
the _ state	13j0
the _ stay	0dir
the _ stays	1iiy
the _ steps	11j7
the _ still	0lix21iu
the _ stop	0sjh
the _ store	1bjq
the _ street	02kv0djs0wie1yii23it
the _ struck	07j825gw
the _ survey	0yix
the _ table	23j0
the _ takes	0xiv25jp
the _ tax	0pj2
the _ team	0tjg0uiq0wiy1wj7
the _ tells	00jd07iw1pk125go
the _ test	10iv24im
the _ tests	08j6
the _ that	01j009j50nie0qik1dju1kjn1ojn
the _ the	01jx0miq0oiu1hkr
the _ theater	25j7
the _ they	10j31fj6
the _ thing	0pjf19jb
the _ this	07jc0jiq0tj425jg
the _ three	0sj2
the _ time	0bj41jj5
the _ to	00kk01j40ikb0jj80oku0rir14ju1mja
the _ today	25k4
the _ tonight	03jj0fj20wkb1hj0
the _ took	02j919jf25h8
the _ tower	25j9
the _ town	1liu25hn
the _ trail	0ml41sit
the _ truck	18j11xjy
the _ trucks	0bjg
the _ tuesday	0miw
the _ two	1mih
the _ under	1siv
the _ up	14iz1mk41okd21j425hd
the _ utility	1xj2
the _ vape	0wl425g9
the _ view	02kl
the _ wait	14j4
the _ walk	0wir
the _ was	07k008ja0fii16kd19iw1cgw1kj91vj81yin
the _ water	0kj10ris13iu
the _ way	1kib
the _ we	00ig02jj14jn16jb17k91bjk25eb
the _ we're	1pit
the _ website	06jo16jh
the _ week	25jl
the _ went	1dj0
the _ were	1ojs1vis
the _ when	1xjw
the _ where	0oiw
the _ which	0giz25gs
the _ while	1bin
the _ who	0fj90uip17lc18h019jd1dj81ojj1xl725fz
the _ will	0ajb0jio15k11djz1jij1pj7
the _ window	0uix1eiy
the _ windows	0mis17if
the _ with	01jz0iir0nip0wjr17iv1aka
the _ won't	0hit1uj823iw
the _ words	09jh
the _ work	0ej2
the _ works	20j0
the _ would	08ir09je0cim1fin1xj3
the _ write	1aj1
the _ yard	1ak6
the _ year	0wjd1ej925h4
the _ you	0hik18iz
the _ {emoji}	0iiz
the _ {own}	25ji
the account	0jiy
the aforementioned	1rif1sk1
the agenda	0xiu
the air	03jn05ii0qjo
the airport	0ajp1xj1
the alarm	1hkf
the all	10j7
the alley	1hjt
the animal	0dj60jiw0pil1cjl
the answer	25jd
the april	1kj3
the area	03jw06js0ml0
the arsonist	17js25hb
the art	1hit23iz
the assault	19jb
the attached	00jp
the attack	02jt19j725ga
the audit	1cjl1uiq
the august	0oj7
the average	14kc
the award	00jf
the back	1ekg1hil
the backup	1hjk
the bakery	15jf
the ball	08jg0bja1kiv1lk3
the ballot	00in08iq
the band	25j6
the bank	0aj915j41hjo25gq
the basement	1hjd
the beach	06j6
the beer	0wie
the best	0njd0pj20skz1mkv
the big	01jf18ih1tiv22im
the bike	0djk0uj4
the bill	0riu
the billboard	1djr
the billing	0uix1cic21iz
the birch	16jn25ji
the black	1ijd
the blood	11iz1niw
the blue	1hj11tir23iv
the board	1gj11sj8
the boat	1hj4
the boathouse	25jg
the book	1djs1tjj23iv
the box	0pir1hjb
the boy	0tj018ji25gl
the branch	0pjq
the brass	11ji
the bridge	02k103is15j518iu1jja1yji
the brown	08ix0kj2
the budget	11ix12ip1ijb
the burglar	17je
the burn	0tje1nj925gj
the bus	07k208ja0pjl10jx15j0
the button	0jj00qj4
the calendar	00iz
the call	1ljz
the caller	0hij
the camera	17j6
the canal	17iq
the car	1diy
the card	00je
the cart	0iiz1sj4
the case	0kiw19je25jm
the cash	1hj725h8
the casino	09iu
the cause	25ji
the census	1lji
the chain	0kj90sjh
the charges	25j4
the chart	00jd
the charter	0pkb
the chemical	04jq
the chess	18ig
the chief	09jo0vja0xij11j525gl
the chief's	09j30sj30xjt0yio25fm
the children's	1tis
the chlorine	08jv
the church	16j71eix
the city	02jw08jk09jw0cix0jjq14jm1fjm1gjm1ij9
the city's	0ejh12jn
the class	1dkc
the clean	0riu1nj721j5
the clerk	0diz19jl1bir1rir25ja
the clerk's	1hjl
the clinic	15iv1nj2
the closed	1lj5
the closest	0yjm
the cold	1ljj
the comets	0nit0wiy
the comments	0fjw0gjk0lim
the community	0aja0eip13iv
the compost	25jj
the concert	1pjd
the contract	1pis1vjf
the contractor	16j71dk21oj825fx
the corner	01jc1bjd1git1iis25fy
the coroner	25j4
the cost	00iu
the couch	0njm
the council	09iu13if1pjt
the council's	14ir
the counter	0fj90kiu0tjh1hj21vis
the country	13j225gr
the county	09ij0ak30qip15j41lju
the county's	09ja0bj217jk23j0
the court	09j51dj0
the court's	25ja
the courthouse	0mja15iu
the crash	0xik19j01bir1yj9
the creek	03jv1xiu
the crew	22it25jp
the crime	10j5
the cross	25j4
the crosswalk	0kj510j2
the cyclist	16kn
the dam	03jr04ju0ajb0mjy15ix1ljh
the darker	01ku25gp
the date	00j81riq
the day	02is0uir18jb
the deadline	1xj1
the deal	1fj61sin
the death	16k025g6
the deck	16kk
the deep	24im
the delay	1ljd
the department	0cj10iiv0kj50liz0ois25fm
the depot	06kr16il17jf
the deputy	09iq
the desk	1aio1bk8
the details	0lj3
the detour	25iq
the district	0akn
the district's	0dj4
the ditch	16jt1ojd1uin
the dock	07j90zj9
the dog	1jiy1kiv1ojr
the door	0jj90qjd1hiw
the doors	04j61gjp
the draft	0dj61gj1
the drain	1tiu25jf
the drive	0tjo0yj625g7
the driver	07ja0kis1ck6
the drivers	15ix1fj625go
the ducks	25j3
the dust	13is
the east	1hj81uiq20iw
the eastside	0ej011j0
the elm	0uiz10iy
the end	1rih
the envy	13k425gy
the evacuation	04jg0mjc
the extent	1kja
the fair	0liv15jp21iu
the fairgrounds	1pjd
the fall	1pk1
the falls	0vis0yk6
the families	08jz
the family	0tip1bja1dji1uiv
the farm	17iz
the farmers	0oiu
the fault	08j5
the fbi	02j70aje
the fence	1nji1ojg1viu
the fern	16ix1bj81hj925gn
the file	1ljr
the fine	1oj11xj6
the finest	13ki
the fire	0yjs
the firefighters	0oiz
the first	0qjq13jh1xl2
the flames	03jc04if16j525h6
the flood	01ih11j5
the floor	0djb0ojc1hja
the flu	1bjm
the flyer	00k1
the folks	1ajn1ml123j025gk
the food	0tiz10iz1yiq
the forecast	05je
the form	0dit25jh
the foundry	07j125gh
the fountain	17it
the fourth	0ujh
the free	0giq1jiv1mjh
the friends	0qit
the front	1yi3
the full	10j71aip
the future	0ekh
the garage	1hjw
the garden	1oja
the gas	04iu16k21lj61xiz
the gate	1hiv
the general	1iin
the girls	21iz
the glass	1xjq
the golf	1jiw
the governor	0ak1
the governor's	0rjq23j325fq
the grand	0yjk11j525g6
the grange	0mjo
the grant	25j5
the graphic	00k701jd
the grass	0piy16iy
the green	01iy1hil
the ground	05it
the guard	1hku
the gun	1ek01hjr
the guy	1eiy
the gym	0ak30dip11it1aiy1xix25gh
the hall	09iv1tis
the hallway	07iv15j525gv
the hat	01io1pk025gb
the health	09k20dj0
the hearing	0hit1vjb
the heat	05io23iv25j5
the heron	25in
the high	0hiv0mjc0wj0
the highest	0vip
the hill	04iy16j2
the history	25j0
the hit	17iy
the home	0wj019ix25g8
the homeless	20jc
the hook	1djk1hj5
the hospital	0aj50cis15jo18ja1pj9
the house	07j81eip
the housing	09j60ril1liz1oja25go
the hydrant	0fjf1kio
the ice	0ujt1ej9
the idea	23iz
the image	00ka
the infographic	00k225gm
the inspector	0xjg
the jail	0aix1giq1pj7
the jar	0tkz1aj525gd
the job	15ix20iq
the judge	1djh23iv
the jury	1pj5
the k	0yix
the kids	08ir0hiz0sj6
the killer	17kg1ek0
the kind	0oiv
the lady	1bil
the land	1gj925gj
the landlord	1nj923iv
the largest	13jh
the last	0bix1dk31lk4
the late	09jf24ix
the lawn	11ix25j9
the lead	02j308kw
the leaf	0bjg1kit
the leash	0cik
the left	01ka
the legal	1xjh
the legislature	0rio
the lemonade	1eit
the letter	0hip1piy25ga
the levee	03iw04j412j01yja
the levy	0pk80qio
the librarians	0bj80uj6
the library	0cih13h020il
the library's	0wis
the lies	0bjl
the lifeguard	1biq
the light	01jh16jo21iz
the lights	25jd
the limit	02j20qj8
the line	0pj316jp1fj3
the link	0tk00xj41miq
the list	00il0hj6
the little	1oj7
the loading	1hj025h1
the local	14j61fie
the long	25ip
the look	16jb
the loop	12ji
the lopez	0tiz
the lost	25jr
the lot	0fj3
the loud	1oit
the low	1gkp
the lowest	13jy
the main	1uip
the mall	15j31eiq
the man	17j219jw1bkw
the map	01k2
the market	23iw
the marlow	0qju0tkt
the matter	0kk4
the mayor	09lc0ujw0xiy0zir18kn1gjp
the mayor's	02jr0yiq1bj71pj8
the meeting	0hj0
the memo	1pka
the memorial	25jl
the menu	01j7
the meter	1hjc25h0
the mill	1ijk20ii
the missing	0kiz16iy1cj7
the month	18j11oix1viu1xiw
the morning	05i30cj0
the mosque	1oj0
the most	0ikh13l7
the motel	1ejm
the mule	25iy
the mural	1pj4
the museum	0viz1hiq25jd
the name	1ajl
the nearest	1tiq
the neighbors	09iv
the new	00it09je0aiz0djt0nig0wj30yh40zhu12js14kf1fh51ijs1jjy1mjc1pjg1qiw1whq1zhw20ip22ip23jk
the next	04iu0cj40oim1fix
the night	04j70ij417k01ciz
the noise	1vjj
the north	03jd0aiz1ek0
the northside	0iiy15ir
the notice	0bix1kjr25h9
the number	0xj1
the numbers	0pj2
the nurse	0hir
the oak	09j81ejp
the office	0xju1rir
the officer	1vjb
the officer's	0hje1nis
the officers	1dju1fiw25gm
the old	0cjk1dix1pjd1tiu1vjg23jg
the one	01jv19k425gl
the ones	0fj0
the online	0dih1wjc25g8
the only	0wiz
the open	1gj6
the order	25jq
the other	0pj116iy1fj3
the others	0skc1ciw25gq
the outage	1kid
the overdose	07jd1yjc
the overlook	25j8
the owner	1bjx
the page	0jiw0lke
the paint	1lj5
the panel	1gjf
the parade	0ij411j0
the parents	19ji1djy
the park	06j911ir25j5
the parking	1miz1xit
the parks	0oip0yis1civ1tiq21it
the party	25i6
the path	25jg
the paving	09is1djd1lig
the payment	06jm1lj8
the pedestrian	07j0
the pension	1iix
the people	19iz22im25gh
the permit	0div1ajx1kik
the petition	1aj6
the phone	0hih1lk6
the photo	00ju01j3
the picnic	1biz
the picture	00jg
the pills	17j91nif
the pine	1eiz
the plan	14im
the planning	0djk11j2
the plant	03k3
the plate	0gis0lk325gn
the playground	0fiu0miw
the plaza	0wj7
the plow	0wjm1kiy1xj0
the plows	0jj110it1lkf
the police	0qiu1fj3
the polls	15ji
the pool	0bjc1vih21j5
the post	0nj81kip
the poster	00jv
the pothole	0kik0uit
the power	12iv15kb1li921iy
the press	1pjv25h0
the prettiest	0iiq13j2
the price	0wiz
the proposals	1gk7
the proposed	0dk00rji
the public	07j00pja1sjx
the pump	25iz
the pumps	1hj6
the quarry	15iq1ejh
the question	12jl
the rail	06ii1ejd
the railroad	1lkc
the rain	22iz
the ramp	1jj7
the rate	25ja
the real	0uiw
the reason	0hk40vio
the rec	1tig22ik
the record	01j11giw
the recycling	0uj3
the red	01iq0tj71ail
the region	13ky25gz
the rent	0pj2
the replies	0gjg
the report	1vj2
the reservoir	16iy1hjm
the resident	0ej80gil
the rest	0jji0sjl
the result	0nj7
the results	25j0
the ribbon	0ej711jn18j7
the ridge	05is10j0
the right	01jn0jjc0kk2
the river	04jc0mjr0wj012ji19kc23j8
the riverwalk	0wk50ziy
the road	03j70ejc1tjo25jg
the roof	0liz14iz1gj01vj1
the room	1gir
the rose	25ip
the route	0dj4
the safe	0ria
the safest	09jd1iit1miw
the same	07j309jn15ke
the scanner	15j6
the scene	07jb19j0
the school	0jj311ip15j71xjp
the season	0vin1rij
the secret	25j4
the senior	0diu0pit0wim
the service	0hit
the sewer	1djf1qiw1tit25gl
the shade	1vip
the shelter	0fin0jit10kk11it1kiv1uiq22j0
the shelter's	02ir1hj225g4
the shooter	19j8
the shop	1fk91hj1
the short	10j3
the side	1hkh
the sidewalk	1dij
the sign	1oj0
the silent	1yit
the siren	08it10iu
the sirens	04iz1vj3
the size	0zj91qj7
the skate	23iz
the slide	18j6
the slides	00j7
the small	01j0
the smoke	04j10liy12iw25fj
the snow	0pis10j11vis
the south	05im
the spare	1hjd
the splash	18j5
the spring	11iw1vio
the stadium	0jim1ije
the staff	25i4
the stairs	1tir
the state	0akg13iq1ij21jix1lkb
the statehouse	0oiw25ge
the statue	1vjb
the stolen	18j41ekf
the stop	0qj21vij
the store	1mjx
the storm	08j70zj421j925jg
the story	15k1
the street	0eil0pjx25jc
the streets	03j50kiy1tiq
the student	25jd
the sun	0wj1
the swim	24im25iy
the swimmer	1bj9
the swings	25j4
the table	00j91fkf
the tall	01j2
the tap	04kb12j825gd
the tax	0fiy10j415k524im
the teachers	09js
the team	0kk20qiw25gf
the teamsters	1fje
the teen	02iv
the tenants	1oji25gn
the test	25ix
the thief	17ip
the third	18iw
the thread	0gja
the three	1djy25h1
the ticket	1nj325ix
the time	00jp1rip
the top	01j00siu13kg
the tornado	05im
the tower	1eiu
the traffic	1hjc1lj825fl
the trail	19iz1ail1jiy1sis
the transit	08jp09j60jj40pj60rjb11jc
the trash	10jf1jj6
the tree	16ja1djn22iy
the tribune	0bjd
the truck	16iq
the trucks	10j8
the tulips	25jf
the two	19ix1cjk
the underpass	0mj6
the union	09j81ljw
the union's	1fiz
the upper	01k425fr
the usual	0fji
the utility	16ja1ljd25j3
the valley	0iis0viy13js25fk
the vet	25j0
the victim	19jf
the video	1djw
the vote	1bik1gif
the wait	1kik
the water	02j503ie05ib1vit1wj3
the way	08in0ojr1ui1
the weekend	02k105im0wkl25fh
the westside	06j9
the wheel	0yj51cjc1oiz25gt
the white	1eji
the whole	02jq13ir18il19ix25h0
the wind	16je
the windows	03jb04j916iy25gx
the wine	0wiu
the winner	01j30sje
the winners	01j51pj5
the witness	1eko
the woman	17ji19ip
the word	1pjt
the work	25j9
the world	0iiq
the wrong	08io15iu1lk11vic
the yard	1eiy
the year	1ij8
the youth	02it25iy
the zoning	1diq
theat~	25jb
theft	14is
thefts	25jp
their	02kp04kc0fli0gj80vje0ziq10jg19iz1dkq1flr1kh71mkm1niy1ok6
their _ and	0nj7
their _ at	08iq1nj8
their _ is	0lj21ak4
their _ was	1fj1
their families	25iq
their lives	08is0vjm
their own	0fin10il
them	00hb0ik30jh00qja0sk00til0uj20xir0zil1gjo1lk81mkh1njj1ojl1xiu1zhv
them _ the	0gis
them a	0qjq0tk725gf
them all	0uj21dj0
them are	25h4
them at	1mk9
them in	0gis1lis
them on	1fj7
them out	25j5
them to	0xir1gj5
them your	0sjj
theme	25je
themselves	0fj20pjg25gn
thems~	0fj20pjg25gn
then	01j40fjd0jjo17ik1hkd1kj51njb
then _ #	25j7
then _ the	0piu
then call	25j6
then the	0fj51hix
theo	18kb20ir25gt
thera~	1nj0
there	03k406gi0bgw0xju0zk012j015ky1hjl1ih31jjc1mju1qin1rht1xjl1ziu20it24ih
there !	04iv
there ?	25ix
there _ a	02j403ii15il1xiv25h4
there _ be	15kf1jke
there _ no	13jp24in25iv
there _ the	00ik
there _ zero	12kc25gx
there are	0niy1hk41kiu
there for	01ix1xj0
there in	00il
there is	03iq05jg08kv0djt12jl24im
there may	15k7
there's	05ir08ix11j212k815kd
there's _ gas	03iz1uji
there's a	11j815in
there's no	08j512je25gv
there~	05iq08iv11j112k615k61jj41rip
these	09iq12kj13iw17ks1div1lkk1mkz1qit
these _ new	1qiv
these comfy	1qiv
these days	10jd14j71kj4
they	0kj70ph30zhq10jn14h319gr1ch31djk1egv1flo1gl41kjb1mjh1qhp1tii1wid1zhu22hr23in
they _ a	0kjt23jz25fy
they _ be	1viy
they _ it	1gk11yjh25gb
they _ take	1fjz25gz
they are	0sj21gic1wio23ir
they can	0kjd
they deserve	0riw
they have	1mjl25gk
they last	25j5
they should	1fix
they want	1fkh25j3
they wear	0vj4
they were	1kih
they will	0bit0jic1tir1viv
they're	0sji0tk01cj51iis1mkn1ykh
they're _ the	1pk4
they've	0wjn
they'~	0sk60tjb14jx1ekr1fk21iil1mkg1ykc
thief	0lj325j5
thief _ robbed	17ip
thief who	17ip
thieves	09iv0mkh1qjb
thiev~	09iv0mkh1qjb
thin	1cj6
thing	01j105jc0ej80pjb0uj612jl19j71jjc
thing _ the	12j425gj
thing that	01j8
things	05it0eiw0fja0vjo1kj91vif25gr
think	04kh0chw0ij60rj417kq1ejv22j1
think _ it	1yj7
think _ new	22j6
think _ the	0dj40pit
think about	04k40cj817iw
think of	0dj50pit1yj6
think our	0iiz
think the	0vjg1ejz22j4
thinking	0lin
thinking of	0lir
thinks	09kj1xiu
thinks the	09jo25gu
think~	0lin
third	07jv14iu18js19j022j3
third floor	19il1xj4
third grader	18ks
third graders	25j2
third one	01jd
third street	19j1
thirds	14k8
thirsty	0wk31mk225g5
thirs~	0wk31mk225g5
this	03hh06gg0aj20ejl0fje0gjw0hgv0ikj0jji0kk80lic0ojz0ugp0wgm0xgx0yjc11ju12it14gj16ie17j61ag51bgr1gg81hg81jix1kgy1mjk1ogg1pjo1qiy1rhf1sgs1thc1wjt1zhc23j324hd
this _ !	11j51ujt21jq
this _ #	0iiw25jd
this _ ?	00iy0mjq1njd
this _ a	0jk516jf
this _ and	09iv0gjb0jix0ljm0ojs0yjx
this _ but	15iv
this _ for	0tj420iv25gg
this _ from	1mke25g7
this _ has	13iv
this _ in	0nj31fjc
this _ is	0zir13id
this _ on	08ju19iz1ljl
this _ so	0iir1ek01njc
this _ the	0kjz0yie
this _ to	07k70tji1bj825fs
this _ was	0vj5
this _ water	0riu12iw
this _ we	1win
this _ while	0uj3
this _ will	25ft
this _ with	0gi50lil
this _ you	1lip1xj2
this _ your	0ijl1qin25gp
this account	0lit0oj40xio
this afternoon	02jx0jiq1cix
this department	12ji
this fall	0ej90oj11jj7
this for	0iio0kiy
this is	08jo0jj50kix
this month	0eiw0gix11jp23is
this morning	06jv07k61cil20iy
this morning's	16jf
this november	0cin
this one	16iv1dj823jd
this page	0fig0jii0lid
this photo	0ij10yij
this picture	0git
this post	0gjc0iis0lir
this saturday	11lc25gf
this season	0tji0vix25gg
this spring	0dkr0eiy1win
this state	1njt
this summer	00iy0ejt1mka1uj5
this thread	0bj40gj30jiq0lj2
this time	0sjb1vj8
this to	0ijq1lip
this town	0bjs0pjt17k4
this was	0fj416jf25gl
this weather	0zj1
this week	0akg0qjj1fik21jh25jd
this weekend	0njt11k51yj5
this winter	18ix1njh
this year	0akm0sje1jjp1pj21vj823j3
those	01jg08ix0jiy10j81kkp1lkd1wix
those who	0nj21kjx1xjo25fn
though	1gj41pjq
thought	15ix1wim1xjm
thoughts	0ciw0njo0uiw0vjv19ji
thoughts ?	0nje
thoughts _ with	19jn1kix
thoughts are	19jn1kix
thoughts on	0vj7
thoug~	0ciu0nji0uit0vjt15iu19jf1wil1xl7
thousand	00j00iiy1gjk25fy
thousands	0diw14j4
thousands of	0diw14j4
thous~	00j00diu0iix14j21gjj
thread	0bj30gk80jk10lj10njh
thread and	0gjn
threat	02jp0mj915j61dj425ip
threat to	1dj6
threats	25jr
threa~	05iw
three	00h607ii0mjo13im17h31cju1diw1gl91mgp1uix1via
three _ are	1uin
three _ for	0hit
three _ in	07j00sj016iv
three _ of	25jk
three _ on	0miy1yjh
three _ the	02j41eiy25h6
three _ to	1uiy
three days	25j4
three feet	1rii
three new	25jb
three of	1eiw25gg
three times	02j50hja
three years	1jij
thrilled	0eji25h1
thrilled to	0eji
thril~	0eji25h1
through	0aj10dk20tio14it1hir1jik1miv
through #	0hii12jr1jjw
through it	0xiy
through our	1mjc
through the	00j414jb
throu~	0aj10dk20tio14it1hir1jik1miv
throw	10iz1iiw
throw~	10j311jg25gv
thumbs	0ijp0pj50rjj25gm
thumbs up	0ijp0rip25h8
thunder	25j8
thunderstorm	05ja
thunderstorm watch	05jd
thund~	05jo
thursday	0aig0hi111jl1pim1zih
thursday _ #	1zip21ia
thursday at	0qiu25ju
thursday may	1zis21ic
thursday's	0cj2
thurs~	0aib11jf1bi21fic1pie1zig
tick	1niv
ticket	0giu0qiv0tjd0wjd0yjv
ticket _ a	0yij
ticket _ the	0tjp
ticket for	0yjq
ticket from	0tjv
ticketed	0his1ok625ga
tickets	09iv0qjn0yjw14j0
tickets _ the	0qji0yju25ft
tickets are	25ji
tickets for	1oiw
tickets to	0yjw
ticke~	09iu0hir0qjm0yjv14j01oko
tied	1lj2
tight	0aj40tj312io1nj71siy25f9
till	04kb05iv0wjc0yij1hl525ep
time	00k604jn0bjj0ekl0sir0xiq0yje0ziw12ka1kk01ljj1rij1vix1yjc1zhv
time _ #	25j3
time _ at	11jk
time _ back	0eji
time _ the	1xje
time and	0yip
time at	0dip1xje
time for	1ij4
time in	17j5
time is	1lj3
time on	0fiw
time to	04k50vj41kk0
times	00j50bjw0hiy14kc
times _ we	0bjq
times and	00is08je
timetable	0dj41rj7
timet~	0dj41rj7
tina	07jb0hij0xj01tjc25g2
tip	0wiu
tip from	0wj2
tips	0xiv10j4
tips _ the	0xjl1yiu25hj
tips on	0xjl1yiv25gz
tired	0fjd
tires	1aj0
title	1rii25ju
to	04iz07gs0fi70hgi0iiq0qiq0rio0ug70xib0zh011ga1gj41qha1rk31zhs22gj
to #	0ai514iv1ri41zhj20h021il
to _ !	0wix14ii25h5
to _ #	0pjl1pil1rij1tic1zj6
to _ ?	1aj51zip
to _ a	0fkj0njw10kb17it1eiy1fjc1pjo24is
to _ about	17iz
to _ again	25js
to _ all	1uiw
to _ an	0fj8
to _ and	0vj21kja
to _ at	04j808is0xim19in1ria
to _ back	09j4
to _ bank	1hkp25gi
to _ basement	0mjc1uiu
to _ before	0fj71gj4
to _ big	25j3
to _ c	0hir
to _ clerk	0xj81bir
to _ county	25jz
to _ depot	20j3
to _ desk	1cim
to _ extent	1kja
to _ fair	1mj0
to _ falls	14iz25gx
to _ family	25ih
to _ fire	25hs
to _ first	0iiz
to _ for	04jh0qiy0tio1rid1zil23is
to _ from	12iq1rik21iu
to _ ground	03jt0mj2
to _ gym	0akb
to _ hall	1tir
to _ her	0qij25h1
to _ here	0fin
to _ hill	04j008j0
to _ homes	0div
to _ hours	1rio
to _ house	0hje
to _ how	11j425ge
to _ if	04jj05it
to _ impactful	1wiw
to _ in	0cij0qiy0vis1yjn
to _ internet	0sk1
to _ is	09jb1sir
to _ it	0piy0rji0zj61ll7
to _ lane	25jj
to _ last	25jq
to _ list	0kj825h7
to _ may	20ir
to _ mayor	25hk
to _ meeting	0bkp
to _ million	0wjd
to _ more	1cj8
to _ mph	21iu
to _ neighbor	1ejn
to _ neighbors	0vj825io
to _ night	0ij5
to _ night's	0mj4
to _ oak	24j1
to _ of	08k60air1ijj
to _ off	0xix
to _ on	05il16ij1cja1dis1fjf
to _ one	08jo
to _ our	0ijw1djh1oj3
to _ out	00it04jl0din1djk
to _ over	1dj4
to _ owner	25ip
to _ p.m.	21ie
to _ park	13ig
to _ people	0fj0
to _ permit	0dj30ej2
to _ power	1xj425j7
to _ public	1sip
to _ right	01it
to _ road	25im
to _ roses	11j4
to _ school	0nj5
to _ shelter	18jh
to _ since	1cj0
to _ so	05i60fix1xja
to _ state	1dj0
to _ street	04j91pjp
to _ that	02jl
to _ the	0kj10ojt0rk90yji1ekm1gkf1oiy1wj421j3
to _ their	04jt0giq25fy
to _ them	1fj91mj8
to _ this	0iio0kiw0nj71qim1uix25hb
to _ thread	0gj1
to _ through	1hja
to _ to	04l60kj10qit0tjt25gs
to _ today	0aki10j4
to _ traffic	0cjd
to _ two	24in
to _ up	25j7
to _ us	19iy1ij8
to _ very	10j8
to _ water	1wj7
to _ what	0cin
to _ who	0bj20eiz0yj81kjg20ja
to _ why	1mja25jg
to _ with	00iz
to _ work	12ix
to _ years	0rje
to _ you	0vip1xk9
to _ your	01j503is09is0vj80xim
to _ yours	0qit
to _ {own}	25jb
to a	05ir1cj61eja1ojp
to all	0ais
to answer	25j4
to any	1rii
to anybody	1kir
to anyone	12j71kin
to apply	1zin25h0
to be	04ka15im17j11ria1vjr1xk721ip23jh
to blame	09ip0fk216jz
to borrow	25ji
to call	1mjc25jc
to cars	23iu
to catch	1ejo
to check	25jd
to clear	0rit21ja25gx
to close	1kj1
to come	04ir16jh
to comment	0iiv
to council	25jq
to court	1djp
to cover	0wj01ijf
to cut	02j2
to discuss	11jb
to do	00j10kiz
to drop	1dio
to dusk	25j4
to end	12jj1wis
to everyone	0bja25j3
to facilitate	1sj51wiw
to fear	12kd25gz
to find	00io0qj50xin16jj
to finish	08jo
to fix	0kiw0vjd
to follow	03iz
to four	1cj1
to friday	1tie20ip23it
to get	0kir0qiq1yk2
to go	05jp18jq
to have	0ojd16j31nj41xjb
to hear	1qim21it
to help	0fjb
to here	0bj5
to high	0mj5
to him	0vj7
to his	0xiq25go
to hold	0xis1fjc
to join	0qir
to keep	0jj20wis1gkb
to kill	0rje
to know	0ck1
to last	0mj4
to learn	0ciu11j2
to leave	03is08jy1ojy20j125gy
to like	23ix
to look	1njj
to lot	0hir
to lower	1jjr
to make	1dji
to marlow	14iw
to move	03iy1kis
to my	0bix0nji0xk825g6
to none	13k325h2
to noon	21ib
to normal	1jj0
to one	1hki
to order	1mjy25h1
to ordinance	1rio
to our	07k30kiz0qiw0xix1yl6
to parks	23j8
to pass	0pjt0ri925h3
to pay	01jp09jz1zip
to post	0gip0jiw
to prune	11j5
to read	0jj110iy
to register	01ja0fiu
to renew	1cj724ic
to replace	25j6
to return	04iw
to roll	04iz06jc
to room	1zj8
to run	1lje
to save	09jd0giu
to say	0zj7
to school	1njf
to section	1sig
to see	0nk50rj30uip1oj1
to send	0tj2
to settle	1gjm25h2
to share	0oj325j0
to sign	25jk
to sort	0fix0kj3
to speak	1ijn
to stand	1dj4
to stay	1jiv
to stop	1ijm
to take	24im
to tell	25go
to the	00ig03gu05gv07gi08j20cgt0dix0giw0jgt0qj80xgs0yj80zhq12gg13gq16gg19i81ghg1hjx1jgi1kj01qhp1tit1vik1wis1xj51zht21hk22ht23gn24hr
to them	1giz
to think	17j3
to this	0lju12jv14j6
to those	1kj025gt
to try	0sja
to us	0oj2
to vote	0gio0pk410j2
to walk	0fj7
to ward	09j5
to whoever	0yj21kiq1xk325fq
to win	0rip0yjo
to work	25jq
to worry	12j5
to write	02jo0nj6
to you	04jo
to your	03jw0hiq0ijn0mja0rim0vj51uis24if
to {email}	25jt
to {own}	25j5
to {phone}	25j5
today	04gn0aiv0bgu0ih30jj70mio0rj50uj10vie0zhs10id14gd19gg1bge1fgo1ggv1igo1mig1ogi1pgl1qhr1uiq1whq1zht20ho22is24hv
today !	05il0diz1uis
today #	1uik
today and	1diz
today is	0ujo
today so	0njn
today's	0vj518is
today~	0vj518is
todd	1liy
toddler	07kb
toddlers	25k0
toddl~	07k8
together	02j414j0
toget~	02j414j0
toilet	0njq
told	09k615jm19la1cjp1ejt1gkm1ljw1pjm1yjf
told _ the	15ji1gjk
told the	1viv
told to	05il19iu
told us	09k815jn1gkc
told you	0hij
tolerate	0jjo
toler~	0jke
toll	16j6
tom	0ojs1aik
tom _ water	0hiu
tom your	0hiu
tomato	1aj2
tomatoes	05im
tomat~	05im
tomorrow	0ak410io11jd1ij51pjd
tomor~	0ak310io11jd1ij41pk2
tone	1kjv
tonight	00j403iv0tir0wj317io1ei71nj01qj1
tonight !	00j50wj21uiq
tonight _ #	1qjg
tonight _ the	10jf11ix
tonight and	25iu
tonight at	1qjg
tonight for	11k5
tonight the	0wj112j517j9
tonight's	0xis1ait1ejj
tonig~	00ix0til0wiz0xis17ij18iv1ej21nix1qj01zhv
tons	14iu
tons of	14iv
too	09j60fl40sjy10l91mk420jn23k4
too _ for	1mj8
too _ the	10j316jb
too _ to	0fkc10ip1viq
too late	1vip
too many	0fjt
too much	0fka0jj1
too soon	19j7
took	02kg0nji0zit17je19k61bjp1kjk1qj91xix1yj621j5
took #	21j9
took a	0zix1yjl
took in	0tjh
took it	1oje
took place	1kjd
took the	1bj61qjb
tool	0ej1
top	01jh0dis0sjx0yjc13kv1cil
top _ for	1cit1iiy
top _ the	25iv
tornado	03jd05k0
tornado _ has	0ajp
tornado warning	0mj91yk6
tornado watch	05k3
torna~	03jc05k0
torres	0miv
torres #	0miv
tossed	08j50aj5
total	0zj11siu25gg
total _ tshow	0zj1
total sh	0zj1
totally	12jz1siy25gm
total~	12jz1siy25gm
touch	0kjb11j61ij3
touch _ truck	11j8
touch a	11j8
touch~	02km
tour	25ju
tours	1mkh
tow	08jf1aiu25fz
toward	04iy0iix1eiu1gjb
toward the	1eiw1gis25gf
towed	0hiq1oj5
towel	25jf
tower	1eit
tower at	1eiy
town	0pk40riu0vjo10iu13lh1lj51mi1
town _ the	15jf
town hall	11ku
town is	15jf
towns	1fj0
track	0kj4
track~	1ekr25gh
trader	1pjg
trader _ is	1pjh
traffic	1lj01riq1yj625ja
traffic _ be	1rir1yje
traffic _ on	1hjb25fr
traff~	1lj01riq1yj625ja
trail	0ml41aid1miy1sjj25jd
trail _ open	25j4
trail _ the	25iy
trail is	06j919j31jj2
trailer	0piq
trailhead	18iz
trail~	18iy
train	02jr0akg0njv
trained	13jb
trainer	1nj8
training	08iv
trains	0cj425hk
train~	08ir13iu1niy
tran	18jg1cit
transit	08jd09j20piu0rj411j71rj4
transit _ is	1rj6
transit system	13is
trans~	08j709j00pir0rj213j11rj31wir
trapped	0lk1
trapp~	0lk1
trash	00iz0bj30jj90uir10ja14jv1fig1sir
trash _ is	01jb
trash _ the	0jj51sj425hf
trash day	0iiq
trash moves	25jh
trash pickup	00iq1fja
trash was	1uj41viz
trashed	0bji0fj125gs
trashed the	0bjl0fj2
trash~	0bji0fj125gs
treasurer's	0uj5
treas~	0uj5
treat	0skv
treated	08jf1bj3
treatment	1bjd
treat~	08j71bkc
tree	0dir16j01djg22ix
tree _ fell	25gk
tree _ on	0dj9
tree removal	0dj0
trees	03j10iit1lj925jm
trees are	03j7
trees with	25j3
trench	07in08ju
tri	0tj61giy
trial	1dj125je
tribune	0bjd
tribu~	0bjd
trick	1hiz25hr
tried	0sjc12j51gih
tried to	1gik
trip	0ij60tj7
trolley	12jl
trolls	0fkk
troll~	12jl
trouble	0ljx1kj9
troub~	0ljx1kju
truck	11iq16id1ejy1xjj23iy
truck !	0lir
truck ?	1ejd25iv
truck _ the	13in1ej0
truck is	1ejw
trucks	06iy0ske18ij
trucks and	1eiz
true	0ijd0vin
truly	08jw1xki25g1
trunk	1njk
trust	0sjm1niz22im
trust me	22in
trust~	0oj71git25gb
try	0fij0kj00wjx10jk1mjb1tj7
try _ on	1xjg
try _ the	0fj6
try the	0sj50wk71tja
try to	0kj6
tshow	0zj1
tshow _ home	0zj1
tshow stay	0zj1
tuba	25j2
tuesday	0eic20i5
tuesday _ #	1ahz1ti620ic
tuesday april	1aix
tuesday may	1tid20ig
tuesday's hearing	25j6
tuesdays	25jp
tuesdays at	25jd
tuesd~	1zhm20i2
tulips	25jr
tuned	15k725ha
turn	0iis0pjs1uj5
turn around	0mj01uj8
turn in	01j4
turn it	0pj8
turned	17k618jk1ck41fiw
turned _ in	17j01oiw
turned down	1fj8
turned in	1aih1cj625gv
turned it	1oix
turning	0ak71xjc25fz
turni~	0ak71xjc25fz
turnout	14j925it
turno~	14j925it
turns	01j913iz
turns #	13j1
tweet	0lk61kiz25gy
twelve	16j518je1giu
twenty	11jl16ij25go
twice	0hk21ij7
twice and	08il25h8
twins	0tjf1bj725gh
twister	05jg25h9
twist~	05jg25h9
two	00gz03gi04gy05gv07jv08gi09gs0akg0fgq0gh90lgs0mio0nj60ogl0ugy0vgp0yie0zhn12gi13gu14j617it18gm1cjz1igo1nja1qhm1rhn1sh01whn1yjl1zhs20ho22hq24jn
two _ ahead	24je
two _ and	17iw1nj1
two _ at	07j10mjg21iu
two _ for	0wiy25g9
two _ in	16j7
two _ late	0akd25gn
two _ of	0nj314jb24io
two _ on	17jo1cj0
two _ one	0cj30wjh
two _ to	0yj7
two _ were	07iz0mjq1uis
two _ who	0iif
two bags	25iw
two cents	0djd23jb25gm
two days	1nj624in
two forms	24ip
two hours	0ajb0qix25jc
two of	1ejo
two people	0jiy0mj91yiw
two teens	07jc
two thirds	14k8
two tickets	0iiz0yj4
two weeks	24ip
two years	1vj425fm
ty	18j8
type	05j70gjc0iir0jiz0lih11iz1kj325fx
typical	10ji
typic~	10ji
typo	1kio22jp
ugh	08iw1sii
unbelievable	0blb
unbel~	0blb
unconfirmed	15kf
uncon~	15kd1gix25g7
under	03k405jd07kv0gjn0niq14j21cjm1gjv1hiw1jk21pki1yk924ig
under #	24ik25j3
under _ #	1sir
under _ feet	24ii
under _ post	0gip
under a	05ja
under the	0hiz14k61ejs1hjz1yju
under this	0gjt
under way	03j2
undercover	1ekq
underpass	08jl0mj4
understand	1kk7
under~	0gj40miy0ujx10jc1ekn1kk21viv
undocumented	1ol625gh
undoc~	1ol625gh
unfortunate	1kjc
unfortunate that	1kjc
unfor~	1kjc
unhealthy	1uj625gq
unhea~	1uj625gq
union	1fjx1ljb
union's	1fiy
union's _ would	1fiz
union's demands	1fiz
union~	1fiy
unit	0tjd1aje1qiz1yj325f8
unit #	1bij
units	1eki
unless	04ka05iq0ij024kd25f9
unless _ bring	24iq
unless you	04jk05ir0ij224j625gb
unlock	04j70gj71wir25h3
unlocked	1hjp
unloc~	1hjp
unmarked	1ek1
unmar~	1ek1
unoff~	1pje
unpaid	0hip0oj91cj4
unsafe	0liu
until	03k204i11eit1hjk1nij1pi91qhn1whp1zhn20hk22hl24iu
until #	01io1pi2
until _ notice	03jm
until _ p.m.	01ir05gk
until _ say	03j6
until further	03jm
until it	1hjm
until june	0zip1bk2
until the	04ju1ejt1hjq1njf1rij
until then	0jie
until they	10k4
until thursday	0ajb1pk51uja25hw
until we	03j4
until you	24j4
up	02gs04iv0bjq0cgo0egc0jin0kj20mgb0vga0wip0zhg10j111ig14ji19gu1cjg1hgo1kgg1ljj1pgf1rhi1ugg1whh1zhe20hf21i922hi23gc24hk
up !	04j10wji
up #	0ajx
up ?	25j3
up _ #	0hiv
up _ a	0uj41qiw
up _ at	1bj825fu
up _ city	0riq
up _ free	1mkb
up _ friday	17il
up _ here	0bj5
up _ in	0njf11it
up _ new	1xj4
up _ on	0xj4
up _ our	0fj31ij81mj725gq
up _ paper	1ijh
up _ the	0tjr18im1ej01mj7
up _ we	0dis25h1
up _ you're	0jiz1aja
up _ your	0hin0piw
up a	0oir0sja0wiz
up about	0bje
up after	0fjd
up and	06ka0djh
up as	0pjd10j4
up at	0hit0tiu
up before	1viy25gm
up by	02ji
up for	0hio0yjh1cik1ij01mkh
up from	0riq
up in	18j11niq
up is	0gio0xj4
up near	1oja1vj025gm
up on	1yl5
up our	1ij91xj2
up that	0giy
up the	05io0kj210k917j91ll71tir
up through	1mj5
up to	0bkn0qk80wiy16jl1gk4
up with	0wj813ir
up your	0yig1tiv
update	1aic1yik
update _ the	18j5
update on	18j5
updates	1aio
updat~	1ain
upgrade	1iin
upgraded	05im
upgraded to	05im
upgra~	05im1iin
uphill	04j4
upload	0gil0lj0
upon	1rk425gh
upper	01k0
ups	0wji
upset	1kjv1xjc
upset about	1xjd
upstairs	0vjc16iy1eiy
upsta~	0vjc16iy1eiy
us	00gx01hh04gk07ju08k70agc0bjw0fgr0gj30iiv0jir0kjc0lkx0mgg0njw0qgf0tgc0xgp13gl15jy16hn1bh11cgk1djo1hga1ik11kgi1lkw1ngn1oge1pjp1rhj1vgn1wiu21hh22hi24hm
us _ #	1akb
us _ a	0fj4
us _ about	1xjc
us _ and	1dix1ej9
us _ at	1lja
us _ court	1diz
us _ here	0lir
us _ in	0giy
us _ it	0riy
us _ noon	0vjl
us _ of	1yjh25gu
us _ the	0djk0skn17jq1djf1liz1wjm
us _ to	08jn0ij5
us _ we	0kiw0lii1lk4
us _ you	0lip0wj81zit
us _ your	0lip
us a	0lk00zjh
us about	0bj4
us and	0ija0lif
us at	0pix0vjf0wj211jz
us below	0lim
us for	08iy
us get	0ijy
us how	0wjd25j1
us in	0pix25ij
us know	0gir0lj2
us on	0ljb
us out	0sjn25gk
us over	1djg
us that	0vj8
us the	0bit10io15jp1gjc1pk71tin
us they	23iu
us to	08ji0jji0vj41dj81pkd1uiv1xjd
us up	0lia1ijc1sim
us what	1zit
us when	0lj825gz
us where	0dj5
us with	0lij
us your	0ciz0gjp0nj40uk1
use	01j802j70ljy0zim1eiu1miu24ih
use #	14iq
use _ street	25jk
use a	25j6
use code	1mk5
use of	02jp
use our	0liv1miy
use pine	06jz
use the	01il0ciq1oj124il
used	0hiv1tiq
used books	25j8
used to	1tir
usual	0fjd1dix
utility	0cip0xiu13j016j21ijm1xis
utility _ the	16jq
utility _ to	25jc
utili~	0cio0xiu13iz16j11ijm1rih1wjb1xir
vacation	0njb
vacat~	0njb
vaccination	0ej70gin14j0
vaccine	12jk15iz1nj2
vaccines	0ak7
vacci~	0eiz0gin12je15iw1nj0
valid	1nji24ie
valley	0ej30tkm13jq
valley bank	0ej8
value	0cim
values	1ik01vis25gg
valve	1hkd
van	16js1ejd1oil
vance	0ajq18k419io25fu
vandal	17j91oj825h6
vanda~	0lj50miw
vanish	0jj91xj625h3
vanis~	0jiq1ije1lj525gf
vape	0wl4
variance	1riv1sjd
varia~	1riv1sjd1yjb
vault	1hky
vehic~	1rj71sif25go
vendor	1git
vendors	1gje
vendo~	1gjd
venmo	0qiz0tjz25gh
very	0ulc1nis
very good	25je
vest	0uj824im25g3
vet	1cin
veterans	0tj3
veter~	0tj217iq
vic	04jq19jf25h1
victim	07lc19k3
victim _ kelly	19jh
victim rosa	19jh
victims	0tkg11j5
victi~	0tkd11j5
video	02j60jiu1cjy
vietnamese	1ok8
vietn~	1ok8
view	02l509j50wj21fj7
view in	25j9
view on	02j1
views	0dj4
vigil	02im11kb25gi
vine	0aj514j515iq1aiq1bj5
vine street	25jh
viral	0ijt0uj6
visa	1oju
vision	0cj725ih
visit	0qjj1hit
visit _ to	0qir
visited	18j819jf
visitors	0ajy
visits	0gir14jr25gw
visit~	0ajx18j419jd
voice	0dji25il
voluntary	04k0
volunteer	0tik11ip1biy
volunteers	1hjv20j925jd
volunteers _ to	20jc
volun~	04jk1ajw1bis1hk420j7
voss	0oiw
voss's	0qja0xin
vote	09ji0oiq0pjm15ia1fl1
vote _ on	0pj4
vote _ the	1oj7
vote _ your	0djf
vote and	0riq
vote at	25jf
vote for	0djc0oj3
vote on	1oj7
vote yes	09ja
voted	0hip25js
voted _ #	0hir
voter	1aj4
voters	0fkj0pik1lj6
voting	0cim12j0
voucher	0hjf
vouchers	1lj11vit
vouch~	0hjd1lj01vis
wages	1fk9
wait	01jz0fj00lis0ujp14jh1njv
wait _ hour	1njv
wait _ the	0fjc0uiw
wait at	0fje1kin25fy
wait for	0uj1
wait on	0lix
waited	0rj31xj425ih
waiting	1ain25gm
waiting _ the	1aiz
waiting for	0div25gw
waiti~	1ain25gm
waived	1oj224ix
walk	07it0fjd10if14ip21jk
walk _ #	21iu
walk _ a	1nj1
walk _ the	25jq
walk in	25jn
walk north	06j9
walk to	0sjk
walked	15ix1ciw1fl0
walked out	1cix1fk0
walkers	25ja
walke~	25ja
walking	0tjb
walki~	0tjb
walks	0vka25jd
wall	0xj5
wallet	1akq1oim
wallets	0tk0
walle~	0tk0
walnut	0hj10miy25gl
walt	19ke
walter	06jf0mj425gr
want	02kt04iv0cka0lih10ik1fl41mkq
want _ to	0liw
want a	0bji10jf
want in	00iq
want the	25fj
want to	04jc0ckg25jc
want your	0mix
wanted	0dix10j3
wants	09k20dk80zit1akb1siq21it23iv
wants that	1sis
wants to	0ojl1aiw21iu
wants your	0ziv
war	0qj2
ward	04ix0xiy1bj71xip
ward #	04j01xis
ward _ !	05ir
warehouse	02ir
wareh~	02ir
warm	10is20j325jf
warming	00iu
warmi~	00iu
warned	0jiq1gjz1lit
warning	05kp
warning _ #	25jz
warning _ a	05it
warning _ means	05jb
warning _ on	05ib
warning _ the	05iu
warning possible	05k0
warning which	05je
warnings	1cjl
warni~	05kv
warrant	0hit1ekj
warrant _ the	1ejx
warra~	0hit1ekj
warriors	0fjd
warri~	0fjd
was	00gr01gj02j203gm04gm06g507k508is0agd0bgn0cgt0dgr0egl0ghf0hkw0igw0lgr0ogb0pgi0qgk0rgi0tgd0ugt0wgi0xgr0ygk0zhf11gl12gg13gk14gw16kv17jt19ls1cld1djk1eh21gjj1hg41igc1jgc1kjy1mg61ngg1ojl1pgi1rhl1vlp1whn1xgl1zhm20hj21hk22ix23ip24ho
was #	19id
was _ a	25is
was _ and	0sjf23il
was _ at	0kit17ko19kl1vig
was _ because	25is
was _ for	0hja1bj11oi6
was _ in	02jx0fj01dke1vkl
was _ not	02iy
was _ of	08jv
was _ off	0jj1
was _ on	07iz0fiz0vkj19i91uiy1viu
was _ our	1kiy25gm
was _ over	1cjj
was _ the	1aiz
was _ this	25jh
was _ to	08iu1cjn
was _ up	17k11cko
was _ with	1vje
was a	0mj016j01dj01sjf25g0
was an	15iz1fj1
was arrested	17jr25ji
was asked	1oj5
was built	0vjn
was called	1tir25gh
was decided	1vk2
was fined	1ok3
was found	02jv07jv1uip
was hard	25ji
was hit	19jw
was hurt	25jf
was killed	02jt07j5
was late	25it
was left	1ais1vkr25gs
was made	25j1
was missed	0hio1uj3
was never	1kiz
was not	08j71kiw1vkn
was offended	1kir
was on	1aiz
was our	08ji
was painted	25j1
was picked	17k7
was sent	1cj8
was shot	19j5
was shut	0hiu
was signed	1vj4
was stabbed	02jq19jb
was taken	18k8
was the	16jn18k619km
was to	16is1gjl
was too	23iu
wasn't	1diu1ljk25fk
waste	09iv0eiv14im1wim
watch	05m707ii1hj51oir
watch _ !	03j405ih
watch _ #	07je
watch _ a	05iq
watch _ is	05j7
watch _ now	05jn
watch _ the	05ji
watch for	05ic
watch has	05ix
watch is	05kk
watch live	25jc
watch party	25j8
watch so	05jk
watch the	1hj9
watch warning	05jc25hc
watching	0uix0viu1ejv
watching _ house	1eiy
watching the	1eii
watch~	0fii0uiu0vir1ejr
water	01is03js04ja05jb06j90igw0lir0ngg0ogk0qgr0sge0tgn0vgf0zjb10gi13iv17gm19gl1agj1dgw1fgq1hgg1pge1qhj1rho1the1uig1win1zhi21hi22ho24hk
water ?	0lja
water _ #%	12jm
water _ ?	25ji
water _ a	04k1
water _ are	00iq0kj2
water _ for	05im1wj9
water _ in	0ejk1uj2
water _ is	0ziy25jo
water _ lifted	25iy
water _ on	0xio1oj2
water _ online	25j8
water _ over	05jd
water _ shut	0hiu
water _ the	04j6
water _ we	03jo1liv
water and	0kj2
water at	02ja0aja
water bill	0bjo
water billing	1vjl
water bills	1oj825iu
water for	04ik
water in	04ix13iw
water is	02jd03iz05jz12ja15ip
water main	0fj41sig
water meter	0ejk
water notice	1uit25jh
water now	25jl
water plant	0ujg25jd
water rates	0pjd
water tests	25j4
water until	03jo
water use	25iw
water was	0hiu
water will	25jn
water~	04jb25ja
wave	1yiq25jt
wave _ the	25ik
way	03k907ki08jo0oj00vk512jy18j11kj81qir
way !	0oir1ui525fa
way _ go	18jw
way _ pay	0ejn
way to	0pk518jl
we	02k703gb06ga08k10afz0jik0kip0mg60wg60xgb0ygg0zhe12gd19gd1cj71dk01ejb1fit1ij01kic1nfi1ogf1qhl1rgu1th51vfx1wj91ygc1zh022gu23gr24hh
we _ !	1sit
we _ #	08id0qir
we _ a	10k51oiy
we _ about	08ko
we _ add	0pix
we _ an	1mjd
we _ and	1fis
we _ bad	1kim
we _ be	0bkc0dis
we _ check	0gio
we _ clearing	20jd
we _ confirm	0giz
we _ count	1ijc
we _ discuss	25jp
we _ every	08ig
we _ for	0uj20vj319j01kie1uim
we _ get	05ij1mjt
we _ give	25jt
we _ goodbye	07k0
we _ have	08kc
we _ hearing	15ij
we _ him	0tiw17jy25gd
we _ hiring	00j9
we _ his	1cj31ej525h9
we _ in	0rj4
we _ it	07io08ks10k11ck71tiu
we _ know	1gj925ja
we _ leveraging	1wiw
we _ like	0jj9
we _ look	0gik
we _ make	0iiv
we _ manpower	21j5
we _ more	0ciu16j725gq
we _ never	1jiy
we _ no	07jo
we _ not	1yj525ja
we _ off	1biu
we _ on	01ix0kiq
we _ our	08jo1ciu1lj2
we _ post	25jj
we _ promise	25jj
we _ run	1hjc
we _ say	0hin23j125jg
we _ see	05ir1eix1iiv25gr
we _ send	06j90liq
we _ set	25jf
we _ share	1pj325jr
we _ sick	0bhx
we _ so	1uix
we _ sorry	08in1kj7
we _ stop	0ejg0uj625gc
we _ taking	1wip
we _ talk	25jn
we _ that	02j408jx1jj81kkt
we _ the	02jt08j513kw1cka1djv1khd1pjg1sj01wig1xio
we _ their	19is1fjg25g9
we _ them	1div25j9
we _ this	0vj51jj3
we _ three	1ijj
we _ thrilled	0ejh
we _ to	0ckf0kld0zj61eix1fk11jit
we _ two	17jq
we _ volunteers	25iu
we _ want	0jj1
we _ what	0jja
we _ with	02kw0cig1dix
we _ you	02ke08iq0hil0iiu0kj30pjo13j21aka
we _ your	08kn0hji12jl1ajb
we answer	0tj3
we apologize	1kk11uin
we are	02kb08ih0blh0eid0kj10nj81wj61xk120j0
we aren't	1fjo1xjv
we ask	02j90fj4
we asked	0nj60vju1mja
we believe	0vj5
we can	0gjy0hi61ijc1pit
we can't	0ej20rjy1fis1uik24ic
we cannot	0uj5
we changed	25j4
we checked	25iy
we closed	17ix
we could	05io08iw1ijx25g6
we counted	09j3
we did	0tj11lj7
we do	0cie13k2
we don't	09je0jjt16j924ii25j1
we expect	16il1fjn
we fix	25jk
we fixed	25jn
we found	18jg
we gave	1bjl
we get	04jc
we give	0vj413j9
we got	15j317jd1lkk1qj7
we guarantee	12jr
we had	1ejx
we have	00iv07jg08gm0kje0uj60zj21ajh1ek01gj31iin1khe1wjl
we haven't	1pja
we hear	02ij
we heard	0diy0uio
we hope	0kji0ojt1fjv
we know	02jn0tj11sjv
we leave	0wj5
we left	25jd
we let	08k61ck425gw
we look	1cis
we looked	25iv
we lost	07ki
we love	0pis1miu25iq
we mailed	0div1aih
we may	23j125h6
we mean	0jiy
we might	05iv
we missed	25j7
we need	0cit0qiy21j4
we never	1hiv
we now	0ej2
we offered	1dji
we owe	02j21ik2
we own	08l4
we passed	1tiv
we picked	1pj4
we plan	0kiz1ejg
we post	25jd
we promise	0kj1
we pulled	0hj0
we put	00ki20j0
we read	15ja
we regret	1kjx25h2
we review	02iy
we saw	16j7
we say	03j6
we see	0fiz0hjb0rj61ijd1xiy25gf
we sent	1li3
we should	08jq
we stand	02iv
we still	1hjc
we swear	1jjy1miq25gw
we take	1uio
we think	04jr1eji
we told	0hii1diw
we took	25iw
we trust	0pii0sjz
we want	0ckl0liy
we were	08it13jp1dj71gjx
we will	09je0gi70jii0kgu0lic1igt1ji51wjo
we wish	1bil
we won't	0sjg25i3
we would	04j30diq0fkx
we'd	04jd0ck00jj60skq19iv1dk11fjj1gk325fq
we'd _ to	1cj8
we'd have	19je1lji
we'd love	0cjo
we'll	05jg0gii0jir0kkv0yk11ekm1jjl1pkl1xin
we'll _ a	0kip0yje25g9
we'll _ into	0kjr
we'll _ it	0gir25jl
we'll _ the	0aj71iif25js
we'll _ up	1jj5
we'll _ with	0kjd
we'll _ you	0jk31sjb
we'll announce	1pio
we'll bring	0kj8
we'll have	0kip
we'll look	0kjn
we'll never	1jiw
we'll post	25jg
we're	02la0bj40ck10diw0kjn0ujh0zhv11kc13jh1djc1gl01il01kjj1yj9
we're _ a	05j3
we're _ about	25j9
we're _ for	0riu
we're _ it	0bjj
we're _ of	14j8
we're _ on	0wjc1ijj
we're _ the	04iz1dit1uiu
we're _ to	0kiy
we're _ with	02j525gl
we're _ you	03ix1kjx
we're not	1dji
we're sorry	1kkj25ja
we're told	1yjy25ge
we've	0jji0kk614k815jt1diu1eky
we've _ his	1ej8
we've _ the	06jj0aj81djf1eiv
we've _ told	15jl
we've gotten	0bjf15je
we've sent	25jr
we've tapped	1ej9
weak	1gjq1tit
weapon	02jb
wear	0ajq0sjh0vj125j7
wear a	25j1
wearing	0oj5
weari~	0oj5
weather	05il0ziv
weather _ a	0zj1
weather is	0zj025gc
weath~	05il0ziv
web	1lkc25h7
webb	19j4
website	06jn16jh
websi~	06jn16jh
wedding	0njk
weddi~	0njk
wednesday	0wiz11io1tia20ih24iv
wednesday _ #	1tid20ik
wednesday at	25jo
wednesday may	1tie20il
wednesdays	0vj1
wednesdays _ #	0vj3
wednesdays at	0vj3
wedne~	0vi90wit11ik1pik1ti920ig24iu
week	0ajc0bj60eh40ih50jh10kh90ogs0rjj0zhr1eji1fjp1gil1qhs1vjv1whq1zhv20ht21j8
week !	1uip21jq
week _ the	0tj3
week _ we	0uj3
week _ your	05im
week at	11jj
week before	1lk4
week for	0tj6
week is	25j0
week of	1xj4
week so	1ekb
week while	0uj3
week's	02j20qj725fi
weekdays	0cil
weekd~	0cik
weekend	05j90nk10wkp11jt1yix21iy
weekend !	11js
weekend _ the	07iv
weekend and	07iv25gl
weekend with	0wix
weekends	1ujw
weeke~	05j90nk00wko11jr1yiw21ix
weekly	25j9
weeks	0fit24io
weigh	0cj40dk6
weigh _ on	0cj4
weigh in	0cj40dk6
welcome	0tjl25jh
welco~	0tjl20j825jf
well	0tiv1ijf1oj520iv
well _ the	0hip17iu1ojc
wells	07j713j1
wendell	0okj
wende~	0okj
went	02iw07jo0kiy18iy1ojk
went _ and	02ix1bje
went _ with	0kj6
went home	10j4
went in	1viz
went out	25j5
went to	1cj01oiy25h0
went up	07jd0fiz
were	0hk20jhh0zhw16gw19ku1bh71eh01gj81kkk1ola1ujl1vm4
were _ about	25je
were _ and	19k31vid
were _ at	10j71kiq
were _ by	14jd1gjc1kj3
were _ down	1vim
were _ for	25iv
were _ from	0mkw1vir25gv
were _ in	1vj5
were _ on	1djm25g9
were _ the	1lis
were _ to	1oj61vii
were _ when	1vit
were _ with	07j91kix
were a	09je25j9
were charged	25js
were hurt	1uiu
were made	1kj31vik
were missed	1kiz
were not	1viz
were out	25iu
were right	25k2
were the	13ju25ga
weren't	0fju
weren~	0fju
west	03j513jg
west of	13j0
westside	06j81jj525gi
wests~	06j81jj525gi
wet	1xj125ix
what	00kf02jm04gq09gl0bkw0ck40gjc0kju0lh20qgx0rjk0sjf0zif15jk1cjo1egy1fl71gk31ik61ngr1qhr1rhu1whs1xgr1zim20hu22hs23jh24hv
what _ can	0kjx0tj4
what _ did	17j3
what _ do	00j3
what _ need	1zj025hr
what _ new	00j8
what _ owe	1ijp
what _ read	15jb1ijf
what _ said	23j6
what _ the	1jj8
what _ think	0cj30diz
what _ we	0cih
what _ you	0ck2
what a	0ejc0rit0zip10j8
what do	0cju
what does	25je
what happened	0kiu
what he	07j5
what is	0njb
what should	0cig
what the	00io1fjm1gjo
what they	0sj5
what to	00j225jl
what we	0jj313j41ijs
what would	0ciu
what you	0div0tiy1ij51zis
what's	0cjd0gju1fit
what's your	0cis0gjl25gq
whatever	04kh05iz0qix10iy1djc1jka1kjj25fx
whatever the	1dji1jk9
whatever you	0qj110j21kiq25hk
whate~	04kf05iz0qix10iy1djc1jk91kjj1qiz25fm
whatsoever	12k825hc
whats~	0xkr12k625fr
wheel	0yj51cjb25gz
wheelchair	10kj20k4
wheel~	10ki20k1
when	00j907j80kjk0lip0uiu0zhu1fim1hji1pgy1qip
when _ have	0kiv
when _ see	0liy0oj7
when _ where	00jk25h6
when and	00jk25h6
when it	1eje
when the	07jh0ujk1fjd1qiu
when they	0kkr0oj8
when we	0viz
when you	05ie0gj20lis
when your	0jiq0lii
where	00j701lg0gj40qjg0xje17jk1bk1
where _ is	01ju25gs
where _ will	25j1
where _ you	0giu
where do	0git
where he	17k7
where it	0bj824id
where the	01kt0dj00sl20xin25g6
where to	0qj7
where you	01jr0lib
whether	0ciz
wheth~	0ciz
which	00im01ki05j00ckc0djl0gj60hj30rj51ejc1gjt1ijk
which _ is	0njm
which _ why	16j8
which _ you	0gik
which bin	25j1
which is	0hji0riq16j725fr
which of	0gip
which one	0cjn
which would	0ris
while	02kd1cjc1ejq1hja
while _ is	25j4
while _ last	25jj
while _ look	1cis
while the	1hj7
while they	25jb
while we	0kj40uj01cim
whining	0jja
whini~	0jja
whisk~	0wk61nix
whisp~	15kc
white	1ajx1ej21ojr
white _ on	25im
white~	05ir1hix
who	01gq05gu0bl40dgv0hgq0ijg0jkt0kgt0nka0rgt0vgq0xh20yip0zik13gn17l018j319ld1ckl1gg81hgg1ig71kiq1nge1ol11rhk1thp1vgo1whn1xkb1zhs20j821hl22hp
who _ a	0gj80ijc
who _ at	1aj6
who _ for	0tj9
who _ from	20k3
who _ in	0fjg
who _ not	19jc24il
who _ on	02k525gv
who _ our	0jis17jy
who _ the	0fiw0uio0wjb17k11ckl1kj2
who _ their	0lj20nj61uiz
who _ to	0niy0oji1qin
who _ us	0jiw
who _ your	1ckb
who can	0iiw
who did	19jf
who died	02k9
who else	0nji
who got	00jg19jd
who has	0bk519ip24il25h9
who is	18jc
who keep	0jk1
who lives	1akf
who lost	19jj1uiy
who need	0ijo25gv
who needs	0gio0nj61qin
who robbed	17im
who saw	19j7
who served	25jk
who starts	1bj7
who took	1oje
who wants	0ojm
who was	19l625ga
who will	0qj8
who's	00ja1ej51gj825gr
whoever	0bkc0njm0viu0yiv1xjv
whoever _ a	1xko
whoever _ the	0bjr0nj80pin0yj225gn
whoev~	0bkc0njm0viu0yiv1xjv
whole	02jm0sj013iq18ih19iu1qju25fx
whole _ and	19jc1qiw
whose	18je19l01lj7
why	0fir0hjf0nj90pk20rjj15j91dim1ll21zil
why _ the	1xjw
why he	16j9
why is	0rit
why the	0hje0kiu
why we	0pit
wife	0nkr10j219k125fz
wild	10ji1mjj25gs
wildfire	03jg06jv0tip
wildf~	03jg06jv0cj10tio
will	00gj03gg04g505gc08fs0akf0cge0fg70giq0hg40jkf0kkg0lis0mg80pgq0rg80tg50ug90zh910ju11i612kr13gq16gt18gg1dk31ejj1ggb1ijk1jk51kgp1lfu1og91pk81qh61rhr1sgj1wjr1zhc20ho22hk24hk
will _ #	14io1piv1uiw
will _ a	0yjv1njv1pil
will _ about	25jc
will _ again	11ja
will _ ask	25iz
will _ back	0kjt1wip
will _ be	0bj80kj2
will _ by	0kjw
will _ come	1jjj25gq
will _ down	0aiz
will _ every	12im
will _ for	0ej1
will _ from	0bj6
will _ get	0lj012j925gr
will _ gone	1jig
will _ held	0dj711j625h3
will _ here	25jf
will _ his	0viq1pj4
will _ in	0kj817j61hjh
will _ into	25jc
will _ no	25jk
will _ on	1jja1tix
will _ open	15is
will _ our	0niu1fiy1pir
will _ out	1win
will _ over	1piz
will _ paved	25iv
will _ pay	1jj1
will _ raise	1jiy
will _ the	1bij1diq1tim
will _ this	0ijj1diy
will _ to	15it20iy
will _ two	0aj0
will _ up	0kiy
will _ us	1dis1jjh1wir25gm
will _ what	0kiw
will _ with	1eio
will _ you	0gjd0jjy
will _ your	0gip0sj2
will add	0piw
will always	1jjm25gj
will answer	17k2
will be	01it02j407kb0ajy0jk211ij12io15g61civ1dgp1ej81jja1tio1vj31whs20hs22id23h2
will become	1piy
will bring	14iw
will check	0gip1tit
will clear	0dj11diu
will close	1jiv
will come	0kjd0ljx
will drop	25gz
will ever	1ji9
will follow	0kiz
will get	0kj8
will go	0qj01fiw
will have	0eiy20j2
will hear	0bj6
will help	1wiq
will hold	1jj0
will look	25js
will meet	11j8
will miss	1bix
will never	07j512k21fin1jio25gm
will not	07jk0ak90jj80sjb12j825gf
will pass	0ijj
will pay	14ir
will post	25jk
will save	14in
will see	1dih
will send	06j90liq
will share	25jn
will stay	12km15il1jj51vio25fx
will stop	1jje
will take	0kja11jg1pir
will tell	1pkl
will test	21iw
will use	1ejw
will walk	0xiy
will work	23ip
win	0ijj0wjz0yk51dka
win a	0yk4
wind	05jf15j916j9
window	0uit1eiu1kil
window #	1kin25gw
windows	03j606jo0mio
windows and	0mit
windo~	03j606jo0mio
winds	03im05iq
wine	0qj10wlh25hc
wine walk	0wiu
winner	0sj70yje
winner !	01j5
winner _ a	0yii
winners	01j3
winne~	01j2
winning	13j21aj4
winni~	13j2
wins	0iis0okb0yju1git1oiy1pkj25g2
wins a	0iit0yjy1pj025gn
winter	05jx0diw0viw1ijq1njs1yj4
winter ?	1nji
winter _ watch	05j0
winter storm	05j7
wipe	25iv
wiped	0jj20ojc
wipes	0fje25id
wire	1hjv
wires	03js06j4
wiring	16le
wish	0uit1bik1fj323j825g5
with	00gk0afy0eil0gih0hgs0jgr0kjf0rgd0sfy0uj50xgl0zha11jr12j313gb1ai81fil1hjc1jgw1kif1lgr1mjx1qh91rhp1th71uh21wh81zhf20hu21h823gr24hf
with #	18jf1hj3
with _ !	1hj3
with _ #	1hjb
with _ ?	0jjv
with _ and	01j110iu
with _ at	06ja0vji0wj811iy
with _ city	0vjh
with _ clerk	0dj4
with _ county	25jk
with _ cross	25j4
with _ date	0git
with _ family	14im
with _ favorite	25j2
with _ for	0ij8
with _ free	1yj3
with _ from	07j9
with _ hearts	07jy
with _ in	05ij11jg25h8
with _ knife	15j6
with _ library	25j7
with _ marlow	11iu
with _ most	0iis0yk6
with _ new	0nj50wiy12jw1kiw
with _ old	0cih0hiu
with _ on	1fix1ijl1yir
with _ over	1dj9
with _ permit	0gid0kj5
with _ red	01jk
with _ street	0lit
with _ to	1iit
with _ two	11jl
with _ who	1kj5
with _ you	0lio25gt
with a	01kv0eia0giw1eif1fj91niu
with an	0fj41mkb
with burns	07jv
with everyone	02jm
with her	0okh
with his	25ja
with it	0kj4
with neighbors	11jd
with no	1hjw
with our	02ir0tiw0wiv1dim
with questions	25jp
with that	25ja
with the	07jh09ja0ljj0nhx0qk617h21gjk1kij1ri822im
with their	0gig
with this	0bk81iio25g8
with tips	1yis
with us	0jjf0kit1diu20iq
with water	04j2
with you	0ujs1sii
with your	09jg0giy0lie1mit
withhold	1njy
withh~	1njy1vj325gu
within	1ij31njh1ric21it25jb
within #	21iu25jb
within _ days	25je
within the	1rie
without	0pit0uj112jh1fj01ijl1vja24jw
without a	17ir1vj624ja
without telling	0ujo
witho~	0pit0uj112jh1fj01ijl1vja24jw
witness	0liw19jp1ekt
witness a	0liw
witnesses	25jq
witnesses _ last	0mj4
witnesses to	0mj2
witne~	0liv19jm1eks
woke	07jm10j3
woke up	07jn10j3
woman	07jh17j719kh1oki
woman who	17jl
women	10la1uix25h8
won	25k2
won a	25jo
won the	25ii
won't	02jo0fio0iim0piz12k81cjj1fj01gjq1jle1uj123jj24jq
won't _ a	13j31jjs24ir
won't _ back	0hit
won't _ this	0ij11uj923ix
won't _ up	0jin1gj4
won't _ you	1jj1
won't be	02ke0hir1ck024j1
won't give	25ie
won't hold	1gj6
wonderful	0ej80tl10uip
wondering	00j40nj1
wonde~	00j10cij0ej70nkh0tl00uim25gr
word	0jiq0kip15kl1jj31plg1xix
word _ the	0kir15j1
word around	15j5
word is	15ir
words	02jj07jh09jc0vjt
work	0ej20fig0xj50zio10j419j71til21iv
work ?	25j2
work _ the	0ziu1tit
work a	0jit10k7
work ahead	00jb
work by	1tir25gc
work ends	25je
work on	1njf25jr
work the	0ej1
worked	08ir
worker	07ji0vj311jb25gp
workers	1fjd1mij1pim
worke~	1fjd1mij1pim
working	0ciw0kjb1hj1
working _ it	0kiz
working on	0cix0kiy
worki~	0ciw0kjb1hj1
works	08ih0vin11ic19jn1cjp1pj420it
works _ the	25h5
works _ you	0civ
works for	0civ20j1
works here	1cjq
workshop	11ja
works~	11ja
world	0ujx13k3
world _ day	0uk1
world class	13jm
worn	25j2
worries	04jb0kiq
worri~	04jb0kiq
worry	05ih12jq1iic
worry about	12ig
worrying	1jiz
worry~	1jiz
worse	01j60liy1fj0
worst	0njk1yjj25h3
worth	0skc1mjb23k7
would	09ko0bgu0cli0fle0rk90tjp1fkx1kh21lkm1qiy
would _ ?	10ji
would _ a	0fix
would _ grateful	0dis0tjn
would _ it	04jv
would _ local	0rih
would _ selfish	1fj5
would _ the	0piv14j61fiu
would _ to	0qj0
would _ you	25io
would bankrupt	1fiz
would be	0dil0tjh1fiy1lk725f8
would go	02jk0fj1
would gut	0rid
would have	0fkf1lk8
would like	0ciy25j0
would not	08iq
would rather	10ja
would you	0ckr
wouldn't	0fj21iiz
would~	0fj11iiz25fk
wow	1mko1xl81yiy
wow _ a	25j5
wow what	25j5
write	02jg0gj40rii0tis
write _ us	0lj2
write _ {email}	25jb
write a	0nj7
write to	0liw0rip
writing	1rij21iz
writi~	1rij21iz
written	0dka1ck224ig
writt~	0dka1ck224ig
wrong	08jn0biz12j61dkn1lkd1vjp
wrong _ and	25je
wrong _ on	25jx
wrong ballots	1vin
wrong date	25jj
wrong way	1kid
wrong with	0kj5
wrote	0pio1liw
wrote that	1liy
x	01jt
xxl	25jh
y'all	04lq1qiu1sjd25g9
y'all _ check	1qiv
y'all gotta	1qiv
yard	0eis0ojs
yard sale	25j1
yard waste	0eiz25jf
yeah	1sjg
year	0bjn0rh20tiw0zht18jm1ggw1ikc1jk31pi41vix22if23iv
year _ a	25iz
year _ free	0wje
year _ the	1ik9
year and	12iw25j9
year of	0yiq
year old	18kr1eio
year we	0tj2
year's	25jo
years	0njj0oji0pj30rjj1iko1jkx1vir1xiv
years in	1jij
years of	0cj61bj51ijj1sim
years old	0vj3
years with	25iy
yell	1lkh
yell at	1lkh
yellow	01jo
yes	09kc0ajg0ik90pky1cka1xjp
yes !	09j91mkf25gg
yes _ are	1xjb
yes _ can	25j6
yes _ the	0piw
yes it	19it
yes on	0pks25g7
yes that	1hjt
yes the	0aj00tis
yes to	0aiq
yes we	08jq0jjc1dj71xjo25ge
yes you	25k1
yesterday	1ciu1fig
yeste~	1fif
yet	0vj215jx1eih1gkt1hiw1pkk
yet but	15io1pip25gw
yo	1qjx1sis25gx
yoga	0vj2
you	07fw0ag30bk50cj50eg50fjy0gj50hl30ij20rfy0uj90xgv0zgr15g016fx18g819gc1bgd1cgm1dfz1eg51gg21ig41kj11lgj1nk91ofy1qgl1rgx1ug51vgk1who1xjq1zhc20gs23gb24iz
you !	14ij
you ?	0cij1aj6
you _ !	1yj425iy
you _ #	0hj30ujf11iw1wit
you _ ?	0gip0nij
you _ a	0bkc0dkd0uiq0vil0wjz1pit
you _ about	0bjb0cjb0fj6
you _ and	04j50gjr
you _ ask	13j8
you _ at	0tiu0uix
you _ be	1nk2
you _ court	1djp
you _ eat	0sjl
you _ every	0sj1
you _ find	0jj413j6
you _ follow	1kio
you _ for	08ix0hkb0vj4
you _ from	1zj025hg
you _ get	12kf24ip
you _ go	05iw17iw
you _ have	0fja0xj324ig
you _ her	0mjb
you _ him	06ji1bjy
you _ in	0ujc
you _ is	0jii1nj0
you _ it	0cik0wix
you _ it's	0uj025gy
you _ leave	03iw
you _ like	0bjg
you _ live	0fin
you _ marlow	0iin
you _ me	1cj522it
you _ more	1jjz
you _ never	25iy
you _ no	09jj
you _ not	0sj524ix
you _ of	0dj5
you _ on	0viz18iz
you _ one	05ip0oiy1xjf
you _ our	0bjs0ijf1jje1kjv
you _ out	0hj4
you _ paid	24ix
you _ pay	25j9
you _ renew	1tj424iy
you _ right	08jq25iy
you _ say	0jj5
you _ see	01jy03j5
you _ six	0fiz
you _ something	25jj
you _ stop	04jd
you _ that	0ij90jiu
you _ the	08iw0gig0xj51sjl1xk2
you _ this	0iiz0mjq25j0
you _ to	0nk824ik
you _ too	10iv25fz
you _ two	24ip
you _ unsafe	25i9
you _ up	0wjd10j3
you _ us	17jt1ajn
you _ walk	0yiw
you _ want	04j8
you _ will	0bjg0kk8
you _ win	0wj60yis25ga
you _ with	0dix
you _ you	0uja
you _ your	00ix0bj10uj91xiz
you _ {phone}	1ak4
you a	0uiq0yij
you about	08j7
you all	0nkn0xj225g9
you and	1cj525h0
you are	08je0lj10uj01pie
you ask	09ip22it23kg
you asked	00j725jg
you at	11jf
you back	0nj5
you bring	24iq
you call	0vj2
you can	03ij0tiu1lir1nj21til
you can't	0wj31nj324iw
you cannot	24ip
you clearly	0bk10fkb
you could	13j91hiy1niv25gi
you dig	25iz
you don't	0bj40wj61njb24ig
you down	08jr25go
you drink	0wjb25jm
you ever	0bkh
you feel	04jg1ki8
you for	0kiv0qj821it
you found	0vj725gy
you from	1wit
you gave	1ajy
you get	10im
you give	0qjs
you go	00jc
you had	0fj50hj01xjc
you have	0uj01jj024ix
you haven't	24ix
you if	00iz
you in	1djm1gis
you keep	1pjj25gz
you know	0pj80qj50uj5
you like	0iiv
you live	01j70gka0mj7
you lose	0jiu
you love	0iih0oj1
you make	25fs
you may	17io
you might	04j4
you must	01jq05jb25gx
you need	1hj31zix
you on	0hib
you paid	08k325gp
you pass	0piq
you pay	1jj11wiq1xjc25gw
you people	0bkl25es
you put	14iz
you read	1ijj
you ride	0div
you saw	0xik
you see	01it06ix0cib0lk90mkm18ir
you seen	0mk3
you share	0gib
you should	1mk4
you stand	0cjp0ij5
you start	25j3
you take	25jc
you that	25h1
you the	0viz
you think	0diw0ijd1kis
you to	03iv0iiz25jd
you up	1aja
you wait	1jk0
you want	0bj60sl11ajy
you were	0hip0nja
you when	0xit
you which	00is
you will	0sj712jd25j8
you won't	0ij113j625g4
you would	0ckb
you'd	04it0ciz0ij01aju25gp
you'd like	1ajx
you'll	00j913iv1jk91mlh1pjl
you'll be	1jke25f2
you'll get	1jj3
you'll see	15j3
you'll want	00io1mjw25gn
you're	04jx07ja0fjn0his0ikg0jir11iz1lju1nkp
you're _ the	0iiy
you're _ to	05ij1nk9
you're all	04j41siy25gl
you're in	0iiy
you're right	25j7
you're the	0fj1
you're welcome	0bjj
you've	0bjj0gj00hit
young	18jf
young~	18jj
your	02g604il05gn07fz08jb0cid0dj90egy0fiu0gkm0hlq0iih0piu0zhx13g214fw15g716gc18gq19fz1bh61cgm1eg81fg81hfv1igh1jj31kgg1njd1og01pgb1qhe1rhm1whf1yg11zh320h022hg23g6
your _ !	0dik0gil25iz
your _ #	08jc09jp
your _ ?	0cj30gir0lj10uj9
your _ about	02it0kjj25fy
your _ and	03jz08l80gk50zie
your _ are	1aiw
your _ at	0hks0qit0sk6
your _ before	0riq1xje
your _ bill	0bjl0hiy0yii
your _ card	0gin
your _ cart	25ix
your _ day	0uip25h7
your _ first	25jy
your _ for	0tj321iv25jf
your _ from	0vj0
your _ go	1djc
your _ goes	00ip
your _ got	0fj625gk
your _ has	0kis25iv
your _ if	1xj3
your _ in	0gio
your _ is	01kx0hio1ij71tir
your _ license	0gii1qio
your _ may	1ujb
your _ name	0gis0nj8
your _ now	1uiu21j3
your _ number	0gjj
your _ of	1rir25j0
your _ off	0ujt
your _ on	0ckf0dj80oj10wjn
your _ security	25j6
your _ shot	11im
your _ shots	0yis
your _ tax	25iy
your _ the	10jl11iw25h2
your _ this	0mjk
your _ to	0djy0ik80qin
your _ today	0rj8
your _ tonight	25jh
your _ trash	1xj6
your _ was	0hju1uj11vk1
your _ week	01ix
your _ will	0jil12k31jh31wiq
your _ with	1mj2
your _ won't	12ja24iv25gx
your account	0gil0hiu
your address	0gja
your ballot	0ojh0pk224if
your basement	0mjd1uiu
your best	0iiv0yjg
your bill	0fix25jz
your bin	0gj2
your block	0civ
your bus	0iiy
your car	0ujz1dj0
your card	0gi90hiu
your cart	25jj
your case	0hio
your cat	0ujb
your check	0hie1aiy
your child	12ju1niy
your children	10j6
your city	08iw0vjh25gv
your comment	09jo0bjf0jja
your comments	0jii22ir
your complaint	1vis
your council	09iw
your day	04j708iz0iiu
your dog	0uin1qim
your doors	03jm
your driver's	0gii
your driveway	1xk5
your email	0gix
your ex	0hiy0nka25h6
your favorite	0dj625jg
your file	0hj0
your first	1mis
your full	0giv
your hand	0gio0iix
your help	0miy
your home	0hik
your house	01j00giv0hiu
your ideas	0diy
your input	0ckk0dje1wiq25gi
your landlord	1nih
your last	0giv
your lawn	0fiw
your letter	0bj3
your library	1lj3
your license	25jb
your life	0lix0sj9
your mailbox	1kim
your message	0kiy
your meter	25jn
your money	08ir0wj01ijh25gk
your name	24ig
your neighbor	0lik0zih25fx
your neighbors	25j2
your new	22iq
your next	1mkg
your old	11jg
your own	0bja
your parking	0xj4
your permit	0fj10kio1kiw1viz
your pets	0zih1uj325h5
your photo	0kiy
your photos	25jc
your place	0hiw
your plans	05iy
your power	0ak0
your property	25j4
your recycling	1jjp
your report	25jc
your representative	0rjs
your request	0kj51vj4
your review	0jjh
your ride	1mjb
your rights	1nis
your seat	0qj7
your senator	0rj8
your smoke	25iy
your social	1ajl
your son	0hjj
your stop	01iu
your street	00it0gjg0ljc0pim12j11jhb1lkj
your tap	1tit
your taxes	1jiy
your trash	1fjh1sj21uj2
your utility	25j5
your wallets	0tk0
your water	04jv0bjj1jje
your week	0vjz
your windows	03j8
yours	0fiu0qk80sji0yjv25je
yours _ the	25ja
yours at	0vj4
yours to	0cj40wiy
yourself	03jk0piv0sjb0wjw
yours~	03jr0piv0sjb0wjw
youth	02ir25jn
youth _ is	02iy
zero	0jiq12kr25hu
zip	1siz
zipride	1mjd
zipri~	1mjd
zone	04le05in
zone #	04le05ip
zone _ is	04iy
zone _ leave	05ip
zone _ this	05jo
zones	01j8
zoning	0dj20riu1dip1giy
zoning map	0dj7
zoom	00jt
{email}	0xj31akq
{emai~	0xj31akq
{emoji}	03hd06go0bhj0ijr0vhd0zhv1rhy1uhi1why1yl41zl720hv22hv
{emoj~	03hd06go0bhj0ijr0vhd0zhv1rhy1uhi1why1yl41zl720hv22hv
{hashtag}	0oix0pip0ujy1zht
{hashtag} _ the	0ukq25g3
{hashtag} is	0uiw
{hashtag} {hashtag}	0ojd0ugx
{hash~	0oix0pip0ujy1zht
{link}	0qlw0tl20xks
{link} _ the	0qkr
{mention}	0gj30hjq0lit0qjj0xkj
{mention} and	0xid
{mention} for	0qji
{mention} has	0qiv
{mention} on	0xic
{mention} the	0hjv25gn
{mention} you	0hj3
{mention} your	0hid25h5
{ment~	0gj30hjq0lit0qjj0xkj
{own}	00gt01gf0agc0bgq0die0ghc0pgn0qgi0rgw0tgr0xgr0ygo0zh914gv1agu1ggm1mgl1qgy1rhk1sgr1th21wha1xgd20hf21h722hc24hg25jn
{own} _ call	1zim
{own} or	1zim
{own} {emoji}	1ziz
{phone}	0gh30xiy0zhn1ajj1qhg1rhp1whp20hh21hi22hm24hn
{phone} _ tips	1yis
{phone} _ we	06iw
{phone} and	06ih1tih
{phone} for	1ail1uj7
{phone} if	1aic
{phone} with	1yir
{phon~	0gh30xiy0zhn1ajj1qhg1rhp1whp20hh21hi22hm24hn`;
