/** Fitted by tools/tasks/fit.ts, which tells from what; not written by hand. The bias of each clause. */
export const HUNCH_CLAUSES: Readonly<Record<string, number>> = {
  'ACCESS-12': -2.15,
  'ACCESS-20': -2.89,
  'CHARGE-01': -2.92,
  'CHARGE-09': -2.25,
  'CHARGE-10': -2.81,
  'CHARGE-11': -2.88,
  'CHARGE-12': -2.31,
  'CHARGE-14': -2.79,
  'CHARGE-15': -2.97,
  'CHARGE-16': -2.49,
  'CHARGE-17': -2.68,
  'CHARGE-21': -1.89,
  'CHARGE-22': -2.34,
  'CONV-02': -2.76,
  'CONV-03': -2.47,
  'CONV-04': -2.7,
  'CONV-07': -2.76,
  'CONV-08': -2.62,
  'CONV-09': -2.71,
  'CONV-10': -2.95,
  'CONV-11': -2.92,
  'CONV-14': -2.5,
  'CONV-16': -2.86,
  'CONV-17': -2.46,
  'PLAN-03': -2.54,
  'PLAN-04': -2.86,
  'PLAN-05': -2.69,
  'PLAN-06': -2.81,
  'PLAN-07': -2.76,
  'PLAN-08': -2.32,
  'PLAN-09': -2.82,
  'PLAN-22': -2.59,
  'PLAN-23': -2.56,
  'PLAN-24': -2.74,
  'PLAN-25': -2.54,
  'PLAN-26': -2.81,
  'PLAN-27': -2.46,
  'PLAN-28': -2.43,
  'TRUST-03': -2.76,
  'TRUST-05': -2.92,
  'TRUST-06': -2.83,
  'TRUST-07': -2.69,
  'TRUST-11': -2.97,
  'TRUST-12': -2.78,
  'TRUST-13': -2.9,
  'TRUST-15': -2.83,
  'TRUST-16': -2.87,
  'TRUST-17': -2.87,
  'TRUST-18': -2.93,
  'TRUST-19': -2.66,
  'TRUST-20': -2.68,
  'TRUST-21': -2.91,
  'TRUST-22': -2.8,
  'TRUST-23': -2.77,
  'TRUST-24': -2.83,
  'TRUST-25': -2.76,
  'TRUST-26': -2.96,
  'TRUST-31': -2.92,
  'TRUST-32': -2.79,
  'TRUST-34': -2.89,
  'TRUST-35': -2.4,
  'TRUST-38': -2.78,
  'TRUST-39': -2.72,
  'VOICE-02': -2.42,
  'VOICE-03': -2.88,
  'VOICE-04': -2.66,
  'VOICE-07': -3.05,
  'VOICE-09': -2.89,
  'VOICE-12': -2.85,
  'VOICE-14': -2.64,
  'VOICE-15': -2.36,
  'VOICE-16': -2.37,
  'VOICE-17': -2.34,
  'VOICE-22': -2.82,
  'VOICE-23': -2.99,
  'VOICE-24': -2.69,
  'VOICE-25': -2.71,
  'VOICE-27': -2.57,
  none: 2.79,
};
/** Read by hunch-model.ts, which tells the form. */
export const HUNCH_SIGNS = `!	02gw03k304k805j306gi07g50dgq0eja0ggu0ih00jjw0kh00mhs0ngi0rgl0sgj0ygu10hc11g512ku13gl16gx17h01ah11dh21hh71kge1lgy1mgt1shp1vmd1wgg1xhl1ygn1zk420hp21hl22jj23hm24gy25hs
#	00gb09g40bio0cg50eg30fg20gfx0hgb0kg20lg60mg40yg310gj17fw19j11bjm1dg21eft1hg41xgm20gk24g525gr
# !	0bjr0zj712jy1vl526fa
# #	0biz0ijl1bke1tik
# ?	1nj126hd
# _ !	1vjb
# _ #	0aid0biv0ohz12fx15i71bi420i5
# _ ?	0diz1bjb26h6
# _ a	0sja12iz1yle22it
# _ are	06l10ajj1fk0
# _ at	0ij31tih21i6
# _ away	26jf
# _ back	26jg
# _ be	0ajf26gm
# _ birch	19j0
# _ can	26jc
# _ closed	0aj6
# _ comment	0biu
# _ court	1bki26gh
# _ crews	06k3
# _ died	26jb
# _ down	06jb1mjj26h6
# _ each	0vj6
# _ elm	26gk
# _ every	19jh
# _ falls	1qim
# _ for	0sin0uis
# _ friday	21ir
# _ from	0ajn26jl
# _ go	05iv
# _ gut	0sik
# _ has	1cjq
# _ have	0pj7
# _ her	19ka26hc
# _ in	08ir1pip1uis
# _ is	05iz1sio1tjo1vik
# _ it	0qjo
# _ its	0sj01bj2
# _ lane	1pjd
# _ like	0biz
# _ main	06jq
# _ may	26jo
# _ monday	1uit
# _ morning	1ajl1ik3
# _ next	1vj4
# _ no	1kkm
# _ not	06jc
# _ of	15k126jr
# _ old	19ii
# _ on	0vin1sih1xih21i9
# _ open	26jv
# _ our	0qis
# _ ours	1mil
# _ out	26je
# _ pine	06j8
# _ please	1bjx
# _ road	1bks
# _ saturday	22jd
# _ shall	1sio
# _ so	1ikw
# _ stay	04j526gx
# _ street	1bji1lim
# _ tall	26j4
# _ that	0ijf
# _ the	0sj819ii1ak61uin
# _ then	1iiw
# _ this	0ajf19iu
# _ thursday	20j7
# _ time	26ir
# _ tonight	1fiw
# _ two	26jf
# _ vine	16iw
# _ was	26jk
# _ we	1cj4
# _ wednesday	1uiz
# _ were	1bjl
# _ when	0biq
# _ will	0zj6
# _ would	0sih
# _ you	08jd
# _ your	23it26h9
# _ {emoji}	20j5
# a	06jr
# a.m.	0vi821hz
# across	0qje
# and	0ajq0il60njd16i819ip1ijr
# apartments	1qj2
# are	05j01oj5
# at	1uih20if24ii
# birch	0ijt1akh26g6
# books	19j1
# bus	1vis
# buses	0dj1
# but	0vje
# calls	26jp
# cedar	1bjt1pj926g5
# cents	1kj0
# city	02iw
# days	26jq
# degrees	15jg26j0
# depot	1qiv
# elm	1cja
# every	1ik2
# feet	25in26jj
# fern	1ajg1bjd26g7
# first	0bij
# flu	26jd
# for	26k1
# from	1bil22jf
# gallons	0ijg
# gray	06k0
# has	00j81bj126jy
# homes	1qjb1vjj
# hours	0bkc0vjg1sin22ix26gj
# inches	26j1
# is	0sjk1bkn
# jobs	15kx26gs
# kids	26jn
# last	26j5
# leave	06js
# lines	06j9
# marlow	1qim1zjh
# miles	0uj522ix
# more	26ja
# mph	22ix
# of	08iw19l023iq
# on	1ijb20j6
# or	0bk7
# our	19ji
# park	1wiz
# people	26jk
# percent	15k21gjb
# pine	1fir
# please	0ok7
# pounds	19ir
# residents	04j31sio
# riders	08jf
# right	1bjb
# so	0aj5
# spruce	1ajc26go
# street	1bio1piu
# this	05jz1ajg
# to	0uig
# tonight	12jd1vix
# trees	19iv
# vine	1bj21cjf26h3
# volunteers	26jm
# walnut	0ij726gn
# was	07ip19j3
# we	1biz
# went	02iz1wiz26gs
# which	0ska
# will	07j80akf1qim
# with	05iq
# would	0sj81rj0
# year	19il
# years	26jd
# you	0pj6
# {emoji}	1zir
#%	0okb15l41nik
#% !	15ke
#% _ no	13jn
#% _ the	1kj4
#% of	15ki
#% off	1nj8
#% safe	13jn
<!	00j404gt0bjw0hix0lkr0mj80ojz0pin0uj311iq15gr19ih1ijp1nkg1vko1wh520hi
<#	00g103g00biz0iga0mgg
<#%	0ais0ojn
<?	00j201ir06gi0bip0cgj0hj50jir0ml00tim0yj60zi91bge1oij1rh91shh1vgj1xhj20gx23h825hl
<a	00g60dg70miy0pg20vg70zit19il1dgj1ji91xh220is24g1
<a.m.	0xg110iy1giq1zih20ik23in
<about	0gik0hja0ljb0yix1sja1xjc
<absolutely	0vka26hu
<academy	26ji
<accordance	1tjm26h6
<account	0bjn
<accounts	0dkm1vj2
<act	0mj10sjm1qjj
<action	26jj
<activity	03jx
<add	0qjr
<added	1vj3
<address	21iy22iz
<adopt	26jx
<adoption	0dis1sin
<adult	0xj1
<adults	0ckn
<advised	1tkh26gt
<advisory	05jc1rj026jc
<affected	1til
<after	0dj90gki1nj0
<again	07kz0bhc0cjt0okm1ljp1viv20ha
<against	26jg
<agenda	1hiq
<ages	0wj1
<agreement	26ja
<ahead	1uj325im
<aid	26jg
<air	03jn0rjr
<alarm	0miy26jd
<alarms	26jb
<all	00jx0ck70fio0mkq0wkj1tj120hj22il
<along	1uis
<also	0okb
<an	0air0bj01dj41hjt1njj23iq
<ana	01in0njb
<and	08i80mjj10jd1yfs25gv
<animal	1sim
<announced	1qjm
<annoying	1tj2
<another	1yjh26fp
<answer	0hiv0oj50zjd1uiw23iv
<answered	1eiz
<answers	0diy23it
<any	0aig0yjd1kit1rjf1sik21iv22ip
<anyone	0ejf1aj21zl7
<anything	06kk0tja
<apologize	26jq
<app	0tjd0ujf
<appeal	26ju
<applicants	1tix1wj226h4
<applications	26j2
<apply	1dii26ju
<approve	0qkl26g9
<approved	26jl
<april	14jj1eig
<are	0ain0bgz0diz0miv0tfx0zgc12g516hz1tja1xh121ij23j6
<area	03iy06km0bhq0nj7
<armed	04j5
<around	05j40bin10jv17jc
<arrest	0ajl18jv26gk
<arrested	18j81pjc26ja
<artist	0kix
<as	02k306it1tiz23j0
<ash	06j71via
<ask	10j621iq26jk
<asked	1biy
<asking	1xio
<asks	1oj7
<at	03g30bhb0oge0xij1rit20iu21gp
<auditorium	1rj4
<august	24j8
<avenue	0nj622j0
<avoid	03kh06kl
<awarded	1tja
<away	0nkd20je
<baby	1oj31zju
<back	00jh0lit0xjl1hit1kj91ois1rj01uji20hk
<bad	0hiu0ojc
<bag	10iu26j2
<ball	08kc
<ballot	00ib0piz0qjb
<ballots	02jp0qjx1tka
<band	0uku1kj126hm
<bank	1fj4
<banned	01jk1ej0
<barn	1zjj
<barrel	0zjo
<bars	18jd
<basement	1vjl
<bat	1vj5
<bats	12j0
<be	00ja03k707j40kir16ip1rj81tl521iw
<beach	02j3
<bean	0tlu26fq
<because	26jk
<bed	1ojn
<been	05jp0fkf10iv1lj51tku
<beer	26j1
<before	0cjl13ix
<behind	0sjd18ja
<being	06j60gjt0mit1wjs1zj326gb
<bell	0ujd1tis26je
<belongs	0oj4
<below	0bio0ojs0zit
<belts	26i8
<bench	26j4
<best	1nkp
<beth	1xiw
<better	0qj41nj524jk
<between	10iq1yiu26jt
<bid	1hk4
<bids	1hk5
<big	12jd
<bike	0eix0gjh19iw
<bill	08j40hic0sjs1wix1xit
<billing	08iw20in
<bills	20im
<bin	26jj
<binoculars	26jc
<bins	26jy
<bio	21j2
<birch	0bh8
<bird	26jg
<birthday	0tk7
<biscuit	26k5
<bit	26j6
<bite	1eix
<blame	17in
<blanket	0rj5
<blizzard	05j1
<block	01jx1air1sii1xjf22j4
<blocked	06j81pjl
<blocking	0miv
<blue	0nj40ojg
<board	0pin0rj01tk21uiv1xis
<boathouse	26jl
<boil	01ju20jh
<bond	0di70ql826h7
<book	0tkk12iw1siz23it25j5
<books	19jm
<boots	0tj5
<both	0gk324ix
<bottled	02jb06jl26h7
<bowling	26jb
<box	0rj915it
<branch	26jy
<bread	26ie
<break	0yjr
<bridge	10jo13j8
<bring	0bjj12jy1ujs1xig20hi
<brings	0wj4
<broke	06jy0ojf
<broken	26jf
<brown	22iw
<bucket	0vk7
<budget	0kik1giq23jm
<building	1njt
<burglary	0njh
<burn	26ji
<burned	0ujh26gf
<burning	1ej2
<bus	0lk30zjm1gip1ziz25in
<buses	1qkc22iw
<but	0tj823io
<buy	1jk8
<buys	0riq
<by	01id0bh30dfj0ki710ha14j01pir1tj51vir1zgd20jb23jl25k4
<café	0tke26gn
<cake	01ip
<call	03gx0bip0dgh0mg40nfw0og10sif0ygi10hc1tgr20jl25hk26jk
<called	0sjl26ja
<calling	14j626hj
<calls	1eit1wix1zjm21j3
<calm	26jq
<came	22j126jl
<camera	0ojp26jn
<cameras	0yio
<camp	1giy1lj7
<campaign	26jp
<can	0hiu0uiv0wjg1bi51rin23ix24iw
<can't	0rik26jg
<canal	01jg05ir17jl
<canceled	26j4
<cannot	26ji
<cans	26j0
<captain	0oj61qjd1tiw
<car	0mk20pjb0vk619ix1zjl20io22ir
<card	0hix0oka0zjc1xip21iu22io
<cards	0rj31kit23io
<care	0ck4
<carla	1uiz26h7
<cars	18k51ais
<cart	0tj60zjt10in15jc1xin
<carts	00iw0giy
<case	18ix1ejv
<cases	1zjr
<cash	0ujh23io
<cat	0vju
<catch	0lj1
<cats	26jm
<caught	08j818js
<cause	26jm
<cedar	06jr07jz0cjb18jz
<center	10j41sih20ij
<centers	0sj2
<central	1xil20jv
<cents	26jr
<certificate	00j7
<chair	0rj612j4
<chance	0zj31jm021iw26f7
<change	1dil
<changed	00jr26j6
<changes	0sj8
<chapter	1tix26gq
<charge	1vj026ha
<charged	08j426ja
<charges	26jk
<charities	26jc
<check	03jc1cja1miz1rj720ha21iv22in
<checked	22iw
<checking	26iu
<chief	0uj60vkp1ej81qj71tju
<chief's	26hi
<child	0him1uj420iu
<children	0bir1riy1siq
<chili	10iy
<chip	0tjk
<choose	0pj9
<citizens	0rjb
<city	08if0bhm0wjx15iy17j01cin24ii
<claim	0xj9
<class	23jr
<classes	1uj326ji
<clean	10iw
<cleanup	00jg
<clear	17j81ojd23ix
<cleared	23j8
<clerk	0sio0vj51tjv
<clerk's	0wkj
<clinic	1oj9
<clock	0bio0zj1
<clog	26jf
<close	0qkj26jq
<closed	02k006jr07ju0ngy10ij17jo18ir20hc
<clothes	20iy26h3
<club	26jw
<coat	0nj326j2
<code	1njv1tj525in
<coffee	0tjj1ij9
<coins	26jc
<cold	08jb11j31njs1oix
<come	01jo03l604j60bif1jix1kif1sie20hn21im
<comes	20j3
<coming	00jl03j80fj80mjs1ris26h0
<comment	0bim0dg80kiy0ziw1bim
<comments	0oiw
<commission	1tjo
<committee	0rkp0siy
<company	1mk21ykk
<complaint	1yji
<complaints	0yj926g4
<complete	26j3
<compost	1ej0
<computer	1ij4
<congratulations	26jx
<construction	1tjs
<contest	0zj626jf
<contract	1tj9
<contractor	17iq
<control	0sjc
<cool	06iv26jx
<cooling	1ok81yjf26g1
<copy	1uix
<corner	0xkp
<cost	10ir1tjo21iv
<costs	0qjn
<couch	1ykq26hh
<could	0pim1yja
<council	0dk00sim1kie1rkw1wjm
<count	0zjb
<counter	07j60ujl1uiy
<county	09in0pkb
<course	0vk51tin
<court	06j018j61el3
<courts	24ja
<cover	03k10mio
<cracks	26jf
<crash	0bh80min1uiw23j8
<creek	0gj517kc1yit
<crew	0bjy0uis10jt19kl1wip20ir22iu
<crews	03is0jjj10j411j817jo1vj821iv23im
<cross	20j9
<crossing	0ujt10jc1mj7
<crosswalk	26j7
<curb	1xit
<custody	26ja
<cut	17iq
<daily	1ej11ikc20ho
<dam	0jj20ziz
<dana	0pj0
<danger	26jh
<dark	06kq
<dash	1aj7
<date	1mim
<dates	00iy
<dawn	17iw1nko
<day	0civ0win1eju1rj11sid20hh23jg
<days	0jj61oiy1tiw1uk3
<dead	17ke
<deadline	00ix0rix
<death	1ej5
<deb	22j5
<decides	26jg
<deck	26jh
<dee	1xio
<degrees	11j7
<delay	26ja
<delays	06j6
<delete	26jm
<delivery	19ir
<department	11j11tl4
<depot	0fj70kip1qiv
<design	26jm
<designated	1tja
<desk	08j40sj51biv1djq
<details	0pih
<detectives	0tj6
<detour	01ic1sik
<dial	0blh26ha
<diapers	10jp26gd
<diaz	26jc
<did	0hii0ujp0vjl0zir15j21aki
<didn't	08iu1mjn26gl
<died	26jm
<dinner	0rjs
<direct	26j0
<director	09jf
<disagree	0kj2
<discuss	0ol7
<dispatch	0mj5
<dispatcher	11jy
<district	0aja0pj2
<ditch	0tjf
<dm	0bji26h5
<do	0bhs0jja0qjr26jg
<dock	26jn
<does	0vj61dit1mit1niv
<dog	03j31akj1ein1qjh1uka1yij
<dogs	1sim22ix24iz
<dollar	0uit23iy
<dollars	0qj50rj526hf
<don't	00jc0kjf1ej21ojd26j4
<donated	08ji
<done	0pkw0wja
<door	03ja0rj10tj81yjy
<doors	0pj30rj211kk13l021j526hm
<dot	1ykh
<down	05ig06k40ojz0qj01niy1vir
<downed	0bj7
<downtown	03jh1zjv
<draft	09j90ejs
<drain	10iw26jh
<drawings	15j51bj326hi
<dress	0ojq
<drill	03jc
<drink	0xjs
<drive	1ij426je
<driver	0mil19iz1zja
<drivers	1giy
<drop	0ok51eiu
<dropped	1qj6
<drops	1oja
<drowning	1zjv
<drunk	0mio
<due	1tkd1uiz20j0
<dumped	1yju
<during	0hiw
<dusk	0jjj1qjb
<duty	1zjg
<each	0bio14ip23iq
<early	0pka0qj8
<earned	0pje
<east	0jiq1sii
<easter	0wjg
<easy	07jn1aj61tlc26hh
<eat	0tjn
<ed	26ig
<eggs	0ojs
<eight	0ok01uj51xis
<either	06ix26iu
<elections	0yis
<electric	1yji
<elementary	26jh
<eleven	02jr0qj9
<elm	04j10niy10j414jd17k11ajb
<else	0tjf
<email	26jy
<emergency	0bjz
<empty	21j8
<end	02jo
<ends	24ii
<engine	17j7
<enjoy	26j6
<enough	0cj926j7
<enter	0zhm
<error	1vj2
<evacuation	26jf
<even	0rip26gq
<ever	12ix24j2
<every	0clj0rj80sjt1gj21ok61sif20j723is
<everyone	03ki0tjb1ij61njr
<exhibit	1tj9
<expect	06j11giz
<expects	26jj
<explain	03js26gf
<extra	11j71ajc26jc
<eye	0liw23jw26hj
<facts	0qjd
<failed	08jk
<failure	1tj4
<fair	00iu0hiy
<fake	26k1
<fall	0qj81qj0
<falls	0wlf10ip1rjh
<families	08je11iy17jl
<family	0uj11ajg1uiw1zkt20j7
<farewell	07j2
<farmers	1vir
<fault	08j81mjz
<favorite	26ja
<fee	1kj526jo
<feed	26j4
<feel	26gy
<feeling	0xjd1oiv26h6
<fees	0kiw1dii1sim
<feet	13id14k71vjb
<fell	0mit
<fence	1bj2
<fences	1sj0
<fern	26ji
<festival	26ji
<few	0qj40uj51oj926hs
<fi	26j8
<field	1ok7
<fifth	0tk519ik
<fight	0miv
<file	0sit
<filed	1bj41ej4
<filing	0riv
<fill	26js
<final	0el0
<finale	0oje
<finance	26j6
<find	26jr
<fine	1okm26ja
<fines	1ej01kiv1yk126hb
<finish	0cjl26jk
<finished	26jg
<fire	06ge0bh90njq11j71xim26jg
<fires	26jn
<fireworks	24iz26jp
<first	0biq0ziu1njs1qig
<five	0rij1rir1xit
<fix	0ujj1mj51yk9
<fixed	21iz26jz
<fixing	21iz
<flag	05j124j4
<flags	07jl
<flames	05io1uj626gl
<flash	05jf
<flat	26je
<flooding	1mjt
<flu	1zkt
<flyer	00lb1miz
<folks	0cjd0uim26gp
<follow	03iy22iz
<food	1tin
<foot	0nip1fjb
<for	0dgc0mg90nga0uil11ic1egd1rgm1tgd1zfw
<form	0ej51xit
<found	1aix1bko1vix1zk723iy26jd
<fountain	10ix
<fountains	02jb0xj326gh
<four	06iw1nj0
<frame	0tj2
<frank	26jn
<free	0bhi0pj50wil1fio1sil1yis1zja25iv
<freeze	0tj1
<fresh	0piw1ij3
<friday	0bhi10hb19j41bij1qih20id22jj24ix
<friend	0biy0zjb12iw26hc
<friends	0rko
<from	0biq0tg00wk217k01niv1qif1sj31tgg1xhc21it
<front	0tiv1bjs1ciw1rip
<full	08ji10ji1sik
<fun	26io
<game	10j624ka
<games	26jb
<garage	0aii17jp
<garden	26jq
<garner	1vj5
<gas	0mk70nj80okj0uii
<gate	0jip
<gates	1tjj
<general	20iv
<get	0gj70hja0qim0sie0tid1njp1oje1ygz21iq22je
<gets	0pif0zk11qj01sih1uiw
<getting	10ir
<gift	0zke
<give	0ujf11is20iw
<giving	0ujj1qkw
<glass	26jo
<glove	15iv26gm
<gloves	0bi8
<go	0yih0ziz1nk01rja20j4
<goal	0rk7
<goes	1qiu23iu
<going	03jd
<gone	1yjz21j524j426h0
<good	0ljn23kd
<goodbye	20iv
<goose	26jl
<got	08jv0bip0djf1cix1mjd1yka
<grab	0xje26fy
<grade	19ik
<grader	19jg
<grand	0xjx1hjl26fo
<graphic	00k7
<grass	26jj
<gray	1qjj1vjq
<grease	26j2
<great	0liu0qjw0wj410j626gt
<greg	0pk11mjo
<grills	26hv
<ground	03iw0vj81uis
<grown	26j8
<guard	0ujx26ja
<guards	26j4
<guest	1jiv
<guide	26jg
<guilty	1ojq26j1
<gun	0qjb1zjt
<gut	0sjf
<guy	0oji1tjy26gz
<gym	02jb21j6
<had	0hiq0tj424kh
<hair	0tk6
<hale	20jf
<half	07jh1sin1uj6
<hall	00j109jo0wkd15jk17jj1cj2
<hand	0pla0qiz
<handed	18jt
<handler	0bj426gw
<hands	1njq
<hang	1tj026jg
<happens	26jk
<happy	0tk00xjs23j526hj
<harold	07j2
<has	00k70djb11j01ej71tj621jf
<hat	1qj5
<have	0dj20nj10pk10vjr0wl11sj523ji24id
<he	0jim19kr20hd
<heads	1vka
<health	0mj526jo
<hear	21iu
<heard	02j01tiy26hg
<hearing	16jp
<hearts	0wje26ga
<heat	08ix1zkx
<heavy	26h6
<held	1ej226he
<helmets	15iw
<help	06ja
<helping	26iv
<helps	0uix
<her	0bij0rk30uj10yit1riy
<here	0bhk0dgh0hj90uie23ii
<hereby	1tlb26fi
<heron	26jb
<hi	01ik0ikd1bjn1mj41riz1vim
<hide	03iv
<high	04k30ujc19j0
<hill	1uiz23j026js
<him	0pk10rjj0tiq0uil18k21aio21ix22iu
<hiring	21iv
<his	07jd0bj31akc1ej91mjj20he
<history	1kiv
<hit	15jx19j320iu26hj
<hold	1rir
<holds	1oju
<holiday	0zir1zk326gv
<home	23it
<homes	1nj923ix
<honestly	1gja
<hope	0qja
<hospital	1zih
<hosting	0rjs
<hot	0oj610iw24j2
<hour	1njg1uj222it
<hours	00j902k50bkx0cke0vjp1yjd23it
<house	06gt0nkm0sjk0uj3
<housing	0qjx
<how	0viw1riq
<hug	03jc0vk626gj
<hunt	26is
<hurricane	1zjj
<hurt	1giy1pjg26jl
<hydrant	23j0
<hydrants	26jm
<i	0cj30okg
<i'm	26j5
<ice	0vk41nkb
<id	21iy
<idea	1xiw
<if	0bh50cjb10j61riu20ho
<imagine	0dim0gjw26fw
<in	01gb0bhc0cgj0igr0kgf10gv1dgh1ej51lgn1sh31tj21yjd20go25hb
<inches	1mjn26j7
<income	1tiw
<info	00j6
<information	0nji
<ins	0yjr26g1
<inside	01jj06ip1vjg
<inspection	1tj0
<installed	26jd
<instead	06j922iz
<interested	1tiy
<into	0mj6
<investigators	26jh
<is	0bim0hgk0mgs0nga0wk510jf19g11qil1tiu1vi920ii21gm22gk24gd
<isn't	0bk726gj
<issued	1tjl
<it	01g504gb05g909g30eix0pih0qir0wgd16g818g41fgg1hgh1iia1jga1lga1pg91rgv1vg420h3
<it's	0qj00xjx10jj1lj21qjg
<item	1hiu
<its	09j30sj71miz26jk
<jackets	26j2
<jail	0zjo1zj1
<jan	26jl
<january	0dj321j6
<jar	0ujr
<jen	26it
<jesus	0wlb
<jo	1vj2
<joan	0fjo
<job	00ii0hin11jl
<jobs	26j9
<joe	01in07j624j326gz
<join	0wjd0xj9
<july	1yjl20if
<june	02jm0dgz0kj20yig1qjo24j4
<jury	26je
<just	05jd0ajh0mjx0zjp
<keep	05iz06k80biq0qil1uiv22is
<kept	0lix
<keys	26iq
<kids	0tks10ke12kz1gj6
<kim	0rir0yiy
<kind	0pix26jg
<kitchen	26jh
<knees	0wji
<knock	0rj8
<know	03l40lio10ik15j31dk31tjr
<knows	00j31riz26gp
<koh	26jd
<landlord	1ejc
<lane	07js09k90giz
<lanes	06j81vil
<laptops	1xit
<large	1ris26jk
<last	07kj0bhj0ojw1sil1vju1xip20ka
<lasts	1rip
<later	03jp1tiz
<latte	26gq
<law	1tig
<lawn	21j4
<lawyer	1ojw
<lead	08j4
<leaf	0cjd0djm1eix
<leak	0njc
<leaks	0qje
<leave	26jw
<leaves	1yjg26jl
<lee	26jl
<left	08iv0die0njn
<legal	26ji
<lena	26jh
<lesson	26j8
<lessons	21iv
<let	10j416jf
<let's	0rj926fp
<letter	1qiw
<levee	03h00wjc1vjq
<level	0yiu
<levels	0mjp
<levy	0qkb
<library	20id
<library's	1ij3
<license	11k3
<licensed	26j7
<licenses	1tj51uj1
<lies	0cjz26gy
<life	05iu07jl0mk5
<lifeguard	0cks1zjh26g1
<lifeguards	01j0
<lift	21j7
<lifted	1zjt
<light	1fix26jo
<lights	0zir26ji
<like	0bie18j81njw
<lily	1vio
<limit	1pj21zjd
<limited	0dkm
<lin	1zjj
<lincoln	02jc07jb1zjl
<line	0bjk0zia1aja1fj61uix
<lines	06ju26hg
<link	0uk21miw1nkm21j1
<list	0yj1
<litter	0wj8
<little	0ujd
<live	01je0ejb0wks1miy
<load	0zj5
<lobby	24j4
<local	0sjd1jir
<lock	04jm06j70bim11kq1iki
<locks	0yiw26h8
<log	07lm1ije
<long	0kis0tj723io
<look	0hik0zjl1kim1viu1yj222ip
<looks	0fj7
<lost	0hj81biz1ujb1yk0
<lot	0eid0mjk0pij
<lots	01ir26ht
<lou	26jf
<loud	0oja
<love	0tk01yl1
<lovely	26iu
<loves	1jjb
<loving	1niv
<low	1oir
<lowest	1tja
<luck	26iu
<lucky	0xje
<luis	0rje26hb
<lunch	0tjc22iv23iq
<lund	24j3
<luz	0tke26gn
<machines	1ij4
<made	0ajg19ks
<mail	0aju0rix1xiv25j7
<main	06jx0kiu12id16j61viv1xij20hn
<make	0tje1yk3
<makes	1nj91ojq26i1
<mall	16jx
<man	18j6
<mango	0xjv
<many	26k2
<map	01ig22iy
<march	13jg1miv
<mark	0qj2
<market	18ja1vim
<marlow	0wk51rjd20ip
<marsh	07j5
<matters	0mja
<may	0bge0ofr0rg60vgf0wg70zhy16hs1wio1xjp20i925ip
<maybe	05je26gb
<mayor	09jh0pjz0vkb0xj2
<mayor's	0zja
<mcplowface	26ja
<me	0yko26gk
<means	26jx
<meantime	06js26h4
<measles	1sir1zjv26h3
<measure	0qis
<medicine	26j8
<medics	26gc
<meet	01io0bio0kip1sik1xin22ir
<meeting	0kil11j31miu
<meets	26jl
<memorial	26jp
<menu	0hiu
<mess	0ojf
<message	0yjh
<met	1xiw
<meter	08j80tje0vj6
<mile	1niq
<miles	13ji1xiv
<mill	07in0gis0xjb10il11it1ziw20h724ie
<million	0xl21qkp
<minute	20jh
<minutes	0ej01gjb1rj51xjf1zju23jg
<miss	07io0fjd0jje17j026hc
<missed	0bhk0fjm0hit13jg1jje1vj1
<misses	0cjk1bj7
<missing	0nj626jg
<mist	26ja
<mistake	26jl
<mom	26h3
<monday	0ok50yi41xit20h421ic24i925io
<money	0uik26jj
<monitored	0bk7
<month	00iw0qix12j120io
<months	08j4
<more	03lf0bhg0pjf1jj31qji1rin
<morning	18jm1sio26jp
<mosque	26j5
<most	1uje26jb
<move	11in1bjp20iy
<moved	1zj8
<moves	0xiu
<movie	0oiu
<moving	0sj31lj1
<mowing	1diw
<mph	1pj4
<ms	26il
<much	1rk3
<mural	0dj00kiw
<museum	26j9
<music	26jb
<must	01jn1tk6
<my	0ol10ykm26gq
<mysteries	1rit
<mystery	26jn
<name	21iz26jo
<named	26j9
<names	26j1
<near	0zir16jc1zj225in
<nearest	23j1
<need	0hj40tkz1ojq
<needs	0pk80sj20ujk
<neighbors	26js
<never	07k61jje1mj3
<new	01i90bhk0kiz0tji13il1nkc1tgp1wio1xiw20hm
<news	02iz
<next	00il04ij0bgs0cl50iiv0vio1qj21xim
<nice	18jj
<night	07jc0big0ojp18ij20in
<night's	1zj8
<nights	0biq
<nine	0cj81mjj20j0
<no	0bhf0pip12ja1oib20he
<nobody	08je0pj50vku10ix13jb15jt1nj626fz
<noise	1cim1yj7
<none	1gj2
<noon	0bie1vjd20if22iv23j5
<normal	1uiy
<north	06lf
<northside	08ji
<not	0bha0okh10jc1jjs20ht26jd
<note	1ik41jjb1ojm23im26i7
<notes	0vj6
<nothing	1nju
<notice	1tir26jw
<nov	0oib
<november	0pj51yml26gu
<now	11j613k31ljn1zip21iv
<number	0oj91fj01rjd26ji
<numbers	0qjx26ja
<nurse	1cja21j4
<nurses	1giz1siq26hj
<nws	1mjp
<oak	06jg0bjj10iw1zjr20iw
<oath	26j2
<october	26jc
<of	08iy0bh50cjj0og50qgi0rjy0wgg0xgb0ygn18gd1ng41rh31tlg1vgh20gv22h1
<off	06lp10il1okd1sii1uip20hm
<office	0xjo0yiw1djb1tj2
<officer	0bgw0uks1oj320jd
<officers	0wkj15je18j21ein1zjz
<offices	0wjq
<oh	1yjf26gf
<okay	0zj41ykf26h1
<old	00j31bij1ris24ix
<on	0ciw0eg90vg50yij11fu20h6
<once	10ir
<one	0qj30sj91mj51riu1tgo1ziu20im
<online	0zig14ic
<only	0bih0gkd0tjv0wii11in
<open	07jj0bgw0uig10j91ai71eis1hjo20he25ix
<opening	0xjy
<opens	10j111jc1riv20hm
<opinions	0djb0ojg26gf
<or	06je0bj30dgn0ok40ygw1rim20hg
<order	26j9
<ordinance	1tiq
<ortiz	26il
<other	1rio
<our	0dgj0lgl0ogj0sjh0uka0wik0ygm19ib1eid1lgs1nju1rh41tgn1zgr20hc23h625hd
<ours	0ojr
<out	04j406ju08jx0ej410iw20hr21io
<outages	26jo
<outreach	1zil
<outside	0xj21uj5
<over	1cj21vj01wiw1zj6
<overdose	0mj0
<overlook	26jb
<overnight	0dkh1ris
<owl	26jd
<owls	0zj6
<own	07j309j80ykv
<owners	1xiw
<p.m.	06ga0bga0rg91zg921ig22jr23jj
<pack	0xjh
<pad	0xj6
<page	0bk10cj90kjl0yj8
<pages	0eii23iw
<paid	23iq26jo
<paint	00j71wjc
<painted	0dj026ib
<pan	26io
<papers	1biu
<parade	01im0zik
<park	0bhq0nip11iu1lin1rix1tgp1vi31wjj20h724ii
<parking	01j20ck50tiu0xju0ziz1tjf1ykf25j6
<parks	0ekv1xjp
<part	1fiz
<parties	1tjk
<parts	26j9
<party	1zjg
<pass	0bio20hj
<passed	07j90mio0qjb20jf
<passes	1rj2
<past	1gj2
<patch	1ujf
<path	0wj2
<patience	26iu
<paved	26jv
<paving	1eiw1xit
<paws	26ir
<pay	0zib1jj1
<payment	20iq
<pays	1xiu
<peas	26j7
<peasy	1tlc26ga
<people	11je1aip1pjn
<per	1tj01uj5
<percent	0gkd1gip20iq
<permit	07iw0sj30xjh11ig1tjr
<permits	00iw1tj2
<pet	26jq
<phone	06ji0sio0yiy25im
<phones	15in
<photo	1ujp26jf
<photos	13ik1mj0
<pick	0sii20it
<picked	18jb
<picks	0ojm
<pickup	0bhg0djk0his0wja10iw1rj81yii
<picnic	0xje1jit1oiz1sim26hl
<picture	00kf
<pine	0cja1vjn
<pineapple	0okz26h0
<pints	0xjf
<pipes	26jf
<pizza	0okw
<place	1rip
<places	0qjd
<plan	0ej81dio20im
<planned	02k9
<planning	0tkh
<plans	05jc0tja
<plant	0miq
<planted	19jd26jk
<plate	0rjr1fj1
<playground	0ejh1nim
<plaza	0xk7
<please	03ko0bks0uio0xj0
<plots	26j2
<plow	09j70ckh
<plowed	23ix26gj
<plows	11j81mjm23j0
<plowy	26ja
<poison	26ja
<police	03jf06jx0sin1qkn21iz
<poll	0cjc26jm
<polls	0pj70qje0yj0
<pond	1sip26jk
<pool	00jh0pip0qjq10j611il1kjn1riz1yjb25im
<porch	18js
<possible	26jr
<post	04jj0ojk1vip23in
<posted	1djb
<poster	26is
<pothole	26iv
<potholes	0qjc0tj7
<pottery	26je
<power	1mk01viw
<press	1qj4
<pressure	1uiy
<price	1wir
<print	1ris
<privacy	26k3
<private	0zjn26jc
<priya	19it
<prize	0zkr
<program	26jf
<prohibited	1tk1
<promise	26jo
<proof	1uj2
<prop	0qj5
<property	20iq
<proposed	1tj7
<proud	0pj51ikg
<pruning	26ir
<public	0sie
<pulled	0gj9
<pump	26jv
<pumps	1uiz
<put	26jq
<quality	26jb
<quarter	26gr
<question	1siy1uiy
<questions	0big
<quick	0tkq
<quiet	03iw07jf0bif20iv26h1
<quilt	26jk
<quit	10iy
<rabies	1uj2
<raccoon	26j0
<racks	0ej2
<rail	04jl13il26h8
<rain	0wje0zjg26jj
<ramp	21k6
<ramps	08k81xiv26he
<ran	0pjm
<range	0qjb
<ranger	26jm
<rate	0ojy
<rates	20iq
<rather	11jt
<ray	1mj5
<reach	0rjb
<read	0ckz0qic1bi4
<readers	0sjt
<reading	1rip1sig
<reads	15k1
<real	0wk4
<really	0ziz10iy26ge
<rec	20il
<receipt	1tih
<records	0sj314ih
<recreation	14j51sil1tjh
<recycle	26j9
<recycling	10jr
<red	05iz18jm20j7
<register	26jh
<registration	0pkq26hh
<release	26js
<relief	0sjn0uiz
<remember	0pjc
<reminder	20jb
<remove	26jg
<removed	1tia
<renew	1rit
<rent	14j7
<renters	26jb
<reopened	0pjm
<reopens	0cj013iz1eju26hk
<repair	26jp
<replaces	0fjw
<replies	0djj0okc
<reply	0hiv0yj50zit26jk
<report	0bih13ii1oko
<reported	26jq
<reports	26jk
<request	1uiy
<requests	08j114ih1tkx26gd
<rescue	1zjg
<reserve	1sim
<residents	04jr
<resolution	1tjp
<rest	07jk1aj61hjk
<restaurants	26j7
<results	1tjy20j0
<retired	26j4
<retirement	23j626iv
<return	0wje26hw
<review	0el9
<ribbon	1jir
<ride	0yj910ig1nik20ji21iy
<ridge	05ij0njz
<right	00iw0ojl1riz1tjv
<rink	0ojk
<rise	26j6
<risen	0wjk
<risk	01jn
<river	03gi10iq17jn1aj81piv1vk5
<rivers	0xiz
<riverside	0oj70wjt1jir
<riverwalk	0xjy
<road	06j607jx0bhk10il
<roads	09j8
<robbed	0mir18jd
<robbery	26j2
<rock	04jj1eiu
<roll	0xko
<roof	0qj41hji1zjg26hy
<room	0akm1ij31rim1vj81wkn1yit
<rope	1yiw
<rose	26jg
<round	0ojn
<route	0ajk0bhi17ji1cjt1dig1yjb20hd23in
<routes	1tiu1xin
<row	26jt
<ruiz	0pkw
<rule	1cig1yiw
<rules	26jq
<run	08kk0pj425io
<runs	13ie
<safe	03kj1ija20ja26jh
<said	1tjg
<sale	12jh1rj2
<salt	26j4
<same	07kl
<sandbags	01jn
<saturday	1zg420gk25iu
<save	00j2
<saved	26jd
<saw	07jp
<say	01ij1njd1oiv24ja
<says	00j315js1yj322j4
<sb	0sk9
<scam	26jj
<scene	26g9
<schedule	1tk81wiw
<scheduled	26ja
<school	07iy0pik0rix10jb1oiz
<schools	24jz
<scooter	24ip
<scooters	1nj6
<score	0ok6
<scores	1tj0
<screen	1ikg
<search	26jx
<season	0oj21tje1zjh25io
<seat	22ir
<second	1xin21it
<section	1tkb1yjc26gl
<sedan	26j5
<see	0mk31ejo1xj321il24il
<seen	0nim1sio1vjd
<self	23in
<senator	0sij
<send	0mjb0uj91uiu20j4
<senior	1sip
<sent	06j508j41mk21njn
<serial	1rje26h9
<service	0wjj1tk8
<session	11iz
<set	13jn1xjj20jm
<settlement	26jp
<seven	0vj9
<shade	1xiv22it
<shall	1tll26fz
<share	24il26js
<shared	26j2
<she	19k21ris
<shelf	0wiv1ris
<shelter	0dik0vis1sj71zka
<shift	0oj918jf
<shoes	11j0
<shooting	1zk0
<shop	0xko1xiw
<shops	0fj9
<short	0rk31diw1xin
<shot	1uj1
<shots	16kc
<should	09j20ekk0tky1sin
<shovel	0bi823j0
<shovels	0zjc
<show	0zj8
<shows	23iw
<shut	02j806k41vjf26hd
<shuttle	26jk
<sick	0cjx0hiz
<side	1tix1viu23ix
<sidewalks	13jl
<sign	10ip1giq1sia20go21il
<signal	0lio10j926j4
<signals	06ky
<signatures	1tj6
<signs	1ris24jf
<since	0djn0nj40oj621j4
<siren	1rip
<sit	1riz
<sites	26j7
<six	0vj00xke
<size	00iy
<sizes	10ji
<skate	0ojg15iv1wja26hd
<skates	0ojk26hp
<skip	0tkp0zip1oji26h8
<sleep	07k0
<slept	0cji
<slide	26j5
<slides	0ejl1njc26hu
<slot	25ip26gz
<slow	26jz
<small	0fkj
<smell	0mkb
<smoke	0mju
<snack	1zk3
<snacks	1uiv
<snow	0jja0yj01riq
<so	0nj10okf0qj50sjb16kr1qiu1sih1tj31yjq
<software	08j926gr
<some	0kjr10jn11jg21j326hh
<somebody	0bio0ckn0lii0mio1bj826ff
<someone	1yk9
<something	0fj9
<songs	1uiv
<soon	1ajo1yjl26gx
<sorry	08iv0hj90ii70kjj1ck224j226jh
<source	26jk
<spanish	26jr
<speak	1hip
<speed	1piq
<speeding	1pj8
<spent	01jl
<splash	0xj6
<spot	0mk80zj713jh
<square	0fj90kit
<squirrel	26j8
<st	12j920iw22iw
<staff	02kw07j30ej51iiy1zjr20ix
<stand	0pj20sjb26h0
<star	1yiy
<stars	04ji
<start	0ciy0wl610jc1sig1xin
<starting	1rjb
<starts	0yin20j6
<state	0sia1qjq1yjb24jm
<station	0ojs0pju0viu10im1fid1jia1xik20ip
<stations	10it26gh
<stay	03l204j406k40nk50xj410ip16k517jn1kig1nh223iv
<stayed	19j5
<stays	24j3
<step	0ij6
<steps	26jp
<still	17j81gjm
<stole	1zj7
<stop	17it22jr
<stopped	1zjh26gf
<stops	26jn
<storm	0hiu0wkh13jc1njj1oj023iy
<story	0tjg1niy1qjg20j2
<street	05i30bin0og70tis0viq0xik10h714j41tgf
<streets	0tis17iw23ix
<strike	1gj1
<stuck	0niu
<student	26j7
<students	26jf
<subject	1tkq26gs
<suit	1ej5
<summary	26jm
<summer	0fj20xju1git1qj11sif
<sunday	09jo1sij1yjo20j8
<sundays	26jw
<sunny	26iq
<sunrise	0wjw
<sunset	0jj226gp
<super	1tj2
<surprise	26j7
<surprised	0kjp1qjn26ga
<survey	0dh71xiv26k0
<suspect	26iw
<suspended	1tj2
<suspicion	26j2
<swap	10iq
<sweeper	0vjk
<sweepers	0vjv
<sweeping	1ris1sij
<sweet	0fjb
<swim	1zj9
<swimmers	1zjg
<swing	0hiw0ljx
<table	0xje
<tag	0mkk0vj526h6
<take	03jw0bgq0dgm10il1cii1kid1mkd
<takes	08js0eja0riv1xip23im
<talk	0kim23io
<talks	1xiw
<tall	13im
<taste	0xju
<tax	08k90sjf20iq23ix
<teachers	00iq1gj226h9
<team	0rk421j2
<teams	1zjd
<teens	26jr
<tell	0zj81xii20hn
<ten	0ck623iz
<tent	1zjt
<test	24kp
<tested	26j2
<tests	25ip26je
<text	06iq0ujj
<than	0pj70yj011jl1jjd1tis
<thank	03ji10ip1ijc1pj91siu22iu26jm
<thanks	04j60bik0ljb14kh1uiu1xim20hm22j023it26jh
<that	0iio0okq0pit0sij1iie1tkx20hq
<that's	01jj1dj2
<the	0bh90xih14gb1rgs1tit20h522gb25gn
<theft	1pji
<thefts	1fk2
<their	0cj31ek61nke22ix
<them	10il14kb1mkl1nlm1xii21ip
<theme	0xiy
<then	0kjc1kjr1uj0
<therapy	09iy
<there	00k803ii06gf0ojl0tk310jh16j51rjz1yjx21j2
<they	22jn
<they're	1nku26gv
<thick	11jy
<thief	18jd
<thing	0ojn0sii0vk526gz
<think	1ejx1gip1xin
<thinking	0dit0mix
<third	19jf
<this	03jn0bjg0cjc0fjw0pkb0vgy0yha10hl18je1oj41rk11tgp1vgs
<those	1kiz26gl
<thoughts	26hg
<thread	0cje0hiv0mj426gg
<threat	1zjt
<three	0rk21dje1hjc1rjc1zkc
<threw	08jf26fz
<through	1nk11pjl1sik
<thursday	0xj01sie23iz
<thursdays	0jiv
<tickets	1pj6
<time	0pkh0tiu1dis1gie1min20j1
<times	1zj921j4
<timetable	1tjn
<tip	0bjn1aji
<tips	0yjo1zjg
<tires	0tlh
<to	0jgg0riq0vg810gv1tjm1xgk20h722ig
<today	0sk31dig1vjw1zj620hq21iq25iv
<today's	26j6
<told	26jq
<tonight	0vja0xjc1iiv1rl3
<too	0aiu0qis1aja1nkj
<took	0kir1ajd
<tornado	03k405jb1zjg26jh
<tour	0zjc11io
<tow	0viu26gy
<towel	0bip26jq
<town	00jh0wjx1eiw1nk9
<traffic	06j31oj4
<trail	0mj60ziv1nkv1ujv26je
<train	0ol11zjk
<training	09iw
<tran	0riy
<transit	0sj3
<trash	0vjf0wiq0zjo
<treasurer	1tjd
<treat	06j90tjp
<treatment	0uix
<tree	0bj3
<trees	0vj219j01uir23ix
<trip	01iy
<trivia	0zj1
<truck	0cj90mj41viy20j1
<trucks	0cj813jc1xip
<trust	0wk426gl
<try	0bka1nkq23im
<tuesday	0zib10ix1xit20ie23iy
<tuesdays	23it
<tuned	16k1
<turn	05j40qja10ix1xiw
<turned	0dj0
<turnout	0gj1
<twelve	26jc
<twice	21j7
<two	06gf1ej21piw1zk9
<ty	1qj6
<unbelievable	0clo26fm
<under	0siq1fiw1hjd1kiz1tjs
<underpass	0niw
<unit	1oj81rki26fb
<unsure	00ix
<until	06gm10ij16iy17jm1di71iiz1ujg22ip24jb25io
<up	05i40bhe0xjb0zis10hc1rh51tgn20jc24iv
<update	04jd0bgw23iq26jt
<upon	1tk926gq
<us	0bin0dg80mjo0rj90wik10iu1qix20hl
<use	06j50bip1zix
<used	10ir26j7
<usual	0vj21gj6
<usually	0bk826gg
<utility	26j5
<vaccine	1sir
<valley	1nix
<value	26j0
<van	0ujc
<vape	0xjv
<variance	1tix
<vehicles	1tjv26h1
<very	0vma
<video	1ajh1fjp
<view	09je24im
<vine	0lis0nji
<visit	1rj0
<visited	26j4
<visits	0jiw
<vote	09ku26jp
<voter	22j2
<votes	26jm
<voting	0pkg
<wait	06jh1cj4
<waiting	0vj510iy
<walk	1tif1xir23iv
<walkers	26jh
<walks	13jj
<wall	0dj0
<walt	23j6
<want	0rip0zjc1git1hjx1rip
<wanted	12j0
<wants	0zjf1ejd
<ward	0piv26jj
<warehouse	17jp
<warming	10jj
<warning	05it08jd26jv
<was	0aie0bhl0gjd0ij30oi518ja1dj21pk91tj120il24jc
<wash	1zkf
<waste	1rja
<watch	05ja1mix26jj
<watched	0bj21din
<watching	0mjp0wj5
<water	01iq03jz06kl0min0wim14iq20jk
<wave	26jv
<way	06k50bk119ii1sim24jc26hi
<ways	26ih
<we	06g508in09gf0gg713g416i71fgc1hgg1og81rgv1zg1
<we'll	03jg0mj50qit17io
<we're	06jp08it0vjp1liv1nj7
<we've	0qjx1cj7
<wear	0tj911ix
<weather	26jq
<wedding	0ojp
<wednesday	0xj51wjt1xik1zjc20js22jc
<wednesdays	1rja
<week	1djb1rjd1xil21it
<weekday	26gl
<weekdays	0bjf15ir1uit
<weekend	0pj70wjp1pj41sip26he
<weekends	0biq
<weeks	0kir22iz
<welcome	0wi11yi4
<well	1ck6
<went	11j81ziw
<were	1mjy1pkv26jh
<west	26jm
<wet	0aiw
<what	07j31nk41xih
<wheel	0tj0
<wheelchair	0ujr
<when	00ji0bih0kjb10iv1qjg
<where	00jg01jc23iv
<which	0hjg0zin11j6
<while	10iu
<who	0cj70zk615j217ke18jk22iw23in
<who's	0jlg0zj326fw
<whoever	0wj71ykt26fg
<whole	1vj2
<why	1mjf
<wi	26j8
<wildfire	0uj5
<will	0cg30hiw0li90mj812jy1rh51viq1wjl1xha22iz
<wind	1rj0
<window	1ris
<windows	06ii11jk
<wine	0xjg26hw
<winter	1oiu
<wipe	26j3
<wires	0bie
<with	0bhc0mj30oj40pid0tg50vgq10he15gv1ij21lih1mk51rit1tkf1ygf1zkm20j021jm
<within	1tko22j0
<without	0qj1
<won	26j8
<won't	0tji1gj11kjf1okp
<wonderful	1mj126hi
<wondering	00j8
<words	0wlc
<work	00j918jm1uk11xim
<workers	0cj91qj4
<working	26js
<works	1eiq1min
<worn	26iu
<would	0pkj0skz1rkd
<wow	16iz26j0
<write	02j9
<written	1tjp
<wrong	08iv0ckm26jm
<wrote	1pj9
<yard	04jg0pk91eir1rj6
<year	00j20nin0tjk0zip20io
<years	0qk51riv1tir
<yellow	1ikg
<yes	09jj0okj0qj80uiz0xka1ijr1yju
<yet	0dj0
<yoga	0wik
<you	02g908if0bh60cjl0yge1tfx1vg120gw25h4
<you'll	26jo
<you're	0vk01ij9
<young	26jb
<your	0bgt0dgk0hiv0jio0mim0rg90vj00xg70zje11it14gg15gg1mg91siw1zg520gz22iz25hd
<yours	0zj314it1wji20it21iy
<zipride	1njm
<zone	1oiy26jl
<zoning	26jf
<{emoji}	1zlo20j726jh
<{hashtag}	0vkf26jq
<{link}	0rjn0yjp26hd
<{mention}	26ju
<{own}	0bhe0dgb0rg513i61riz20h825ik
<{phone}	0dgr0nfy1bgj1ogo
?	00jc03gn06gb0aga0biq0dl30ggh0hj60lgm0mj20nji0oiz0qga0zgc13gh15gs1lgw1mgb1oii1rh71shk1vgn1wgl1xhk20h921h523hb24gb25hn
@caption	0bh210h01sgx1ugs1xgs20g621gp22gt23gs25gz
@comment	07k408ie0bjq0ljx0og50rj210j71niq1th220iw23j4
@date	0vfv0wfq20ie
@day	00g506fu0lg010gp17fy1tg7
@email	1bkl
@exclamation	00k502ga05j00bkl0cke0ej00gga0jjb0kge0ng50ojp0pkb0xk80yh30zki10hw12je13gl16ga17gc19lg1ag61bgb1dge1fgv1hgk1iiq1lhe1mg71nki1sh61vlw1wg31yfy1zju20gr21gz23h124gu25hi
@facebook	0bga10gv1rgo1sgu1xgp21go22gm25gs
@hashtag	0bhl0pk90qiv0vlc
@instagram	0bh010hi1sgx1ugr1xgr20g521gp22gs23gr25gz
@link	00gc0bgj0cga0dg80hgl0igk0mgf0ofx0rk50tfz0wg50yik1tgf1zg220h923gt
@long 0	0bgy10gr1rgp1sgh1ug61xgf20gs21gp22ge23gq25gp
@long 1	0bj40ti81rj01uic1xiw
@long 2	0bfx0ojm20hd
@mention	05g40ikb0mji0rjg0ykf
@number	00fv03fx09g90cg50efz0fg60hga0lfy0mg10ng5
@official-link	00ge0bgl0cgc0dg90hgn0igl0mgh0ofz0rfw0ug40wg80ygc1tgg20ha
@percent	0aj70gjv0ol115l81gkt1kif1niz20io
@phone	06jh0bgu0dge0hgh0jgh0mg20ofx0sgd10h01bj31ng91og41tgg1yg620ja
@place	00gd03g706ji0bfl0cg40hg70igj0nis0tjm0zg51efw1gg21jfz1lga1oft1rg9
@post	0bh40hgt0igl0lgq10gu1sgt1xgy20h423gu25gv
@question	00j702g503g606fw0bj30dkb0gg10hjc0igm0mk90ngd0okq0wg814ga18gd1ag71dgf1lge1oii1pg71rgm1sgw1xgu22gl23h725h0
@quote	05j708jd0bhc0oji0pka0vjw0zir10jf18i91eil1mjb1rjp1zjh20ip22iq25if26fo
@reply	00gg03g908gk0bh60cks0dgk0egn0gix0il00jgh0lk40ofs0sgs0vgj0wgs0zgf1lg61mii1tg920is
@time	06fl0wik
@weekday	00g806g00bj1
@words 0	02gh03k804gh05gh0bis0dgm0egn0ggf0hgx0ige0jgg0kge0rgs0ugn0ygs10hn12g414g715gi17g719g71age1bg41cg51dga1ege1fg81ggj1hgh1kgb1lgi1pgh1qgl1sgo1tjl1ugf1vgd1wga1xgh20ic21gh22gh23h125gn26jc
@words 1	0bgi0egc0hg30ig50qgc10h614id1dfz1eg91ffy1hfw1ig51qgc1sg61xh520gp25gh
@words 2	00ge03ft0bg60diz0ej00hih0ika0lg714ft19jj1dix1hjm1iiv1vg620h1
@words 3	05ia0pj40uir11iw1bj01djk1ejl1fji1hid1ii71njd1qjt1sja21i725jw
@x	0hh70igu
@year	0bhl0dj315gc19gh1jif1uir1yix20ht26jl
^ #	06k00wmg1ais1rj0
^ #%	1kj5
^ _ !	0lk21qko1thq1vgs26iz
^ _ #	04ii05ib0aiq0bit0sio0wir1bgh1vin20hq
^ _ #%	15jz
^ _ ?	00im0bj30tio0yiz1jk920hh
^ _ a	0bhm0mjy0nge0qjx0rk00sid0uk90wgo0zg31pge1tgp22is25hq
^ _ about	0kjx1zjs
^ _ account	0bis0kiv0mj0
^ _ adopted	26j2
^ _ ahead	0cjz
^ _ alarm	1ikj
^ _ alert	1vjq
^ _ all	00jl03je0djb1zjp22jh
^ _ already	0kjr1hjh
^ _ alvarez	09je1djc1njq26gp
^ _ an	0biw1okh1yiv
^ _ ana	21iu
^ _ and	00jv0jjj0wjf11ke1zj722jf
^ _ anders	17ja
^ _ animal	0eja0qj618j1
^ _ ann	26j4
^ _ answer	0hih0lj9
^ _ anyone	0diw
^ _ apologize	1lio
^ _ approved	26jh
^ _ are	01gs0ait0ggd0nk80oip15jk16jz1tjv1viz1xjz1yg920hp21ie
^ _ around	0yj21vjf
^ _ arrest	1pj126io
^ _ arrested	0iil
^ _ art	24ie
^ _ as	08j21tj8
^ _ ask	0liw
^ _ asked	0cjm1nj4
^ _ assured	0lji1kjj
^ _ at	00jd0fja15je1miy
^ _ attorney	1eiq
^ _ away	03ja1zjk26gx
^ _ back	26ja
^ _ bad	11kl1tj826ga
^ _ bags	12jn26g6
^ _ ballot	13j2
^ _ ballots	02j016iv
^ _ be	11ir1cj81tju
^ _ beach	06j1
^ _ beats	0tkj1njo26gu
^ _ before	14j826ik
^ _ believe	0wjf16je
^ _ bell	1viw
^ _ below	00ik
^ _ between	1qk726io
^ _ bids	1hjt
^ _ big	0xj3
^ _ bill	0sii26k0
^ _ billing	1dij
^ _ biscuit	26j5
^ _ black	1pk4
^ _ blood	12ir
^ _ blue	0rj824j4
^ _ board	1tj8
^ _ boil	06j9
^ _ bond	26jl
^ _ bonds	1jj0
^ _ book	1uiv24iv
^ _ books	1jjk
^ _ boots	0tjm
^ _ both	26jn
^ _ bridge	03j914ix
^ _ bring	26ji
^ _ broke	1giv
^ _ budget	0vjk13ji1xiv26go
^ _ burglar	18jh
^ _ bus	14j31wio
^ _ but	04j407jo0pjs16jq1lil
^ _ by	17il1yiy
^ _ call	0blb
^ _ caller	0iik16jc1aiz
^ _ can	04j30dju1miu1ojn1uil21it
^ _ can't	07j70cij1gjk1vih25ie
^ _ cannot	25iq
^ _ card	26je
^ _ carla	0iiu
^ _ carry	26ii
^ _ cars	1fiy
^ _ cart	26iy
^ _ case	0ijn1vj4
^ _ cat	0ojb
^ _ check	26jj
^ _ checked	0ij326iy
^ _ chief	09ji0wj126gp
^ _ child	0njm1vjt
^ _ city	02jd04j90sk015jl1ek5
^ _ city's	0fj71hiw1jiw
^ _ claim	16iw
^ _ class	12jp
^ _ cleanup	12jh26hi
^ _ clear	26jb
^ _ clerk	08j91ajb1eix
^ _ clinic	16j726jv
^ _ close	26jj
^ _ closed	06j91hju1vih
^ _ code	1njp26iv
^ _ come	1uiv
^ _ contest	0zkg1bj926h8
^ _ contract	1qj21wjg
^ _ contractor	1ejv1pj6
^ _ control	1cj7
^ _ could	1aiz26ip
^ _ council	09ii14in
^ _ counter	1cjc
^ _ county	09it0ak3
^ _ course	0vjh
^ _ court	26js
^ _ crash	06j51cj61ej4
^ _ crazy	26iz
^ _ credit	1jiw
^ _ crew	1uj4
^ _ crews	0gjf0tjn0yjd26j2
^ _ dale	18if1dit
^ _ dam	03jn0nj926fu
^ _ dana	0hix
^ _ day	0vir0xk8
^ _ department	0jj80ljf0pir
^ _ deserve	0sjt1gic
^ _ did	18jf1mjo23iq
^ _ director	09j1
^ _ district	0ajq
^ _ do	0dit0oj926ie
^ _ does	0tj60vix
^ _ doesn't	0lj11fiw
^ _ dog	0jj41kj525ik
^ _ dogs	25ip
^ _ dollar	15j9
^ _ don't	0biq0kjd17jc26je
^ _ down	04jb0qj114jb
^ _ downtown	13je
^ _ draft	0ein1hji
^ _ drive	11iy12jj
^ _ driver	07ju1ain1cj61dk21piz26g2
^ _ drivers	11k926gc
^ _ drone	1fjc
^ _ drop	1tj6
^ _ easy	13j91aj426fz
^ _ ed	22j3
^ _ elected	09ja
^ _ electric	0aki
^ _ elm	26jt
^ _ else	0ojf
^ _ email	0siq
^ _ emergency	03j306jr
^ _ error	17jd1wja
^ _ evacuation	0nj5
^ _ every	0ojm
^ _ everyone	0cjb0hjd0kjw0tkk
^ _ expect	25in
^ _ facts	1ej5
^ _ failed	08kr26gp
^ _ fair	00j6
^ _ falls	0fiz14jy1jk7
^ _ family	0yj11cjh
^ _ far	1his26hf
^ _ fault	08j026jc
^ _ favorite	0tjt23jl26gb
^ _ fay	1aj1
^ _ fee	1kj3
^ _ fire	03jc0nkb
^ _ firefighters	0pj5
^ _ five	0xjg
^ _ flag	05jf
^ _ flood	05jq0niv
^ _ flu	1zjc
^ _ flyer	00j3
^ _ folks	0lin0wji10ir26h2
^ _ follow	01ik
^ _ food	1zj1
^ _ for	0eil0jip0xja1lin1wk0
^ _ forgive	08jf1lis26h2
^ _ form	0ej1
^ _ found	26iv
^ _ free	04jo1kiz
^ _ friday	0wjq
^ _ from	01jz05i111kg
^ _ full	1zjg26gs
^ _ fun	1uiz
^ _ gamble	1nj5
^ _ game	1xit
^ _ gas	0mjc
^ _ gave	26jd
^ _ get	1kin1zj8
^ _ gets	0zir
^ _ give	0wj3
^ _ go	1nk5
^ _ goes	0viz21j0
^ _ going	1kiz
^ _ good	04jp1cjg
^ _ got	02k218j71ml0
^ _ gotta	1riw
^ _ grass	26ih
^ _ gray	01jj
^ _ guarantee	13jo
^ _ guys	0tjt22j5
^ _ had	0gji1yj9
^ _ hale	1djp20jb
^ _ happens	26jj
^ _ has	00jd17j81qk5
^ _ have	0ajn0ljd10j913kr15ja1fjv1jjq1wjd
^ _ health	09ja
^ _ hearing	1uir1wiz
^ _ hearts	02jb1vj0
^ _ heat	03jz06j926gv
^ _ hello	18jm
^ _ help	20ip26ji
^ _ her	0riq
^ _ here	0jks0six13jj23j8
^ _ hi	0vin
^ _ him	0rjs0uiw
^ _ hispanic	1pj5
^ _ hit	18jq
^ _ home	1ajl
^ _ homeless	26i2
^ _ homes	0fj8
^ _ hope	0piv
^ _ hospital	0ajr
^ _ hour	0xjn21j3
^ _ how	0gk424j2
^ _ if	0pkl1rj526gp
^ _ in	01jp06j40gk30rid15kx16k81aj01qjw
^ _ information	1wix
^ _ inside	26j1
^ _ inspector	0yjp
^ _ intern	1djd1mjd26h2
^ _ into	0mj3
^ _ is	05gu08jh0bhj0oj50tga0vkj0wl815ii17gf1ags1qgg1sk21viy20hs
^ _ isn't	0gje0kiy
^ _ it	03j104jb0eis0oj50pjj0qja0vj61iin1kjh
^ _ it's	1tir1yjy
^ _ jail	1zk7
^ _ jen	26ix
^ _ job	21ja
^ _ jury	1ejg24jk
^ _ just	0cjq0kjf16iv26h7
^ _ keep	04iq0kj0
^ _ keeps	0gj81miv
^ _ kids	26ij
^ _ know	0qj00rj30uj523iy
^ _ last	1gin
^ _ late	25io
^ _ lead	02j7
^ _ left	26ke
^ _ lena	26iv
^ _ lessons	1uix
^ _ let	08ik1djq
^ _ letter	1qiz
^ _ librarians	0vjb1njt1rit
^ _ library	08iz09ir0jiw0kit
^ _ library's	0xj1
^ _ license	0aji26ha
^ _ lifeguard	1cjn
^ _ light	01jo
^ _ lights	26j6
^ _ like	0jjs1jiz26fv
^ _ limit	0rj9
^ _ lin	1ajj
^ _ lines	06ja
^ _ list	19jg1biz
^ _ little	19k91qk0
^ _ live	01jq
^ _ log	1ij4
^ _ look	0lio1yjc26ji
^ _ looks	0piq17je
^ _ lost	06jr07ka
^ _ lot	0gj1
^ _ lou	25ia
^ _ love	0djl24io26jx
^ _ loves	0wkc
^ _ low	1ojq
^ _ lucky	0xjc0zji26gj
^ _ mailed	1bj0
^ _ main	0gj71viq
^ _ make	0ljw0rjc
^ _ man	1aj21cj726jf
^ _ many	0cje0gjx14j7
^ _ map	26jc
^ _ marcus	0ij719jh
^ _ marked	01jy26h4
^ _ marlow	0rjg10jr1niw1rjz
^ _ may	0niw
^ _ mayor	02ji09l426h1
^ _ mayor's	09jd
^ _ me	0yk723jh24jl26fs
^ _ means	26jp
^ _ meet	0pip
^ _ meeting	26j9
^ _ might	05ip0xk3
^ _ missed	26jc
^ _ missing	0dij
^ _ more	0kje0pij10j61tin
^ _ move	26jn
^ _ moved	0yir21j7
^ _ mr	0ijj
^ _ museum	0wjk
^ _ must	1siq26iv
^ _ my	0yka1rj11zj624kp
^ _ name	1bit
^ _ national	0vjw
^ _ near	26jr
^ _ need	0riw
^ _ never	1ij624jb
^ _ new	0fjw0jia11l51pj01xjb21j3
^ _ news	05jg1cj41yiw
^ _ next	1fj6
^ _ night	12jj
^ _ no	08it0qjl24iq
^ _ not	0bj80xjd1lj31qkq
^ _ notice	1zjg
^ _ notices	1dj61wj4
^ _ now	03ip0zjd
^ _ numbers	26ja
^ _ nurse	0ij5
^ _ occurred	1ljy
^ _ of	07k30djq0mju14iv15j41bj81mj81qjy1sio1yjr21ip24ik
^ _ off	26jt
^ _ offered	1ejy
^ _ officer	02jb1wjg
^ _ officers	1fjl1gj6
^ _ official	14it1nj3
^ _ old	1wk5
^ _ on	0lj30ngw0pjp0qj00sj60xj616ki
^ _ one	0qk01kiu26jk
^ _ ones	00ji
^ _ online	0eik
^ _ only	0gj51oiy
^ _ open	0aj50ejp1hjh
^ _ opens	1zjc
^ _ opinion	24jv26g4
^ _ or	17j91zjt
^ _ osei	09je0dj3
^ _ other	14il17ja
^ _ our	0iij0liy0miz0pk20qjz0zjd1jk51nkl
^ _ out	0xj115k01njk1tiv
^ _ over	26j7
^ _ owe	26ig
^ _ own	26jn
^ _ owners	0gj2
^ _ page	0bj8
^ _ pages	26ix
^ _ paper	0ojs
^ _ parade	11j812jl26hg
^ _ park	26jk
^ _ parking	0fje
^ _ parks	22iw26jh
^ _ pass	0qj40ujc26gy
^ _ passed	1uj1
^ _ passes	0fji1uix
^ _ past	04kp
^ _ pay	26k0
^ _ pedestrian	07j91vid
^ _ peek	1qke26gv
^ _ pension	1jjj26hc
^ _ people	11kz1ait
^ _ per	26jh
^ _ permit	14j31wj0
^ _ permits	1uj1
^ _ person	26it
^ _ pete	23iv
^ _ phone	0ojs
^ _ photo	19jr
^ _ photos	0yjc
^ _ pick	0zjx
^ _ picked	26j9
^ _ pickup	0oix
^ _ picture	00iy
^ _ pine	06k8
^ _ pizza	1njr
^ _ plan	0lio
^ _ planning	12j5
^ _ plates	26iy
^ _ playground	0git1nj7
^ _ plows	14ip26iw
^ _ police	08j20rj7
^ _ pool	1wjp26jm
^ _ post	26jh
^ _ power	06jx0aka22j6
^ _ priya	0pix19j1
^ _ promise	1kit26h3
^ _ proposed	0sjq1gjd
^ _ public	0eiw
^ _ pulled	1dj0
^ _ put	0wiu
^ _ quality	1viw
^ _ question	26ja
^ _ railroad	0ak3
^ _ ranger	12iz
^ _ read	21jd
^ _ readers	26j8
^ _ readings	1wj5
^ _ real	1hj226j7
^ _ really	0qj50tjd26ha
^ _ records	26j0
^ _ recycling	1kjc
^ _ red	03jp1bj0
^ _ regret	1lka
^ _ release	0njc
^ _ report	0nj61wiw
^ _ request	0lj21biy
^ _ reserve	0kja
^ _ results	0ajk
^ _ retirement	26im
^ _ review	26jm
^ _ riders	0pjj1tjg1xj326g7
^ _ right	0iim26jc
^ _ river	1aj5
^ _ road	26jh
^ _ route	1ij1
^ _ routes	01k5
^ _ ruiz	09ik0ri8
^ _ run	0cj7
^ _ runs	26j1
^ _ safe	03iy
^ _ say	26jq
^ _ saying	0pja24jf
^ _ school	0aky1jj51yjs26hl
^ _ score	1zjh
^ _ search	1fiz
^ _ see	0giy
^ _ sent	1mia1nig
^ _ service	0aju26jk
^ _ share	26jz
^ _ shelter	03ie04j70giy12ja15j71div1vir
^ _ shop	1gjl26io
^ _ short	26ji
^ _ shots	0xjl1zje
^ _ should	08j10djy0tkj1oim
^ _ show	1pjh
^ _ sign	1oix26jt
^ _ slow	22j026jm
^ _ slowly	26j2
^ _ smoke	1viz
^ _ snow	26is
^ _ so	23j926iq
^ _ somali	1pk426gm
^ _ someone	0jjk0rj7
^ _ son	0ijj
^ _ sorry	1ljl1viy26jd
^ _ sounds	26j0
^ _ spare	1iio
^ _ spots	21j0
^ _ spring	1xio
^ _ staff	0ej10gin14j51kj0
^ _ stand	0sio
^ _ stars	0tj7
^ _ start	26jq
^ _ starts	1gj4
^ _ state	0tjl1qip
^ _ station	0ojr
^ _ stay	06jp0nj6
^ _ still	0ijy1ijn
^ _ storm	03jt0yiw
^ _ street	0fih
^ _ streets	15jr1xir26hn
^ _ strike	1gjq
^ _ student	1cj0
^ _ summer	0vjr
^ _ sure	26iz
^ _ survey	26jl
^ _ swim	14j521iv26je
^ _ table	26j3
^ _ tags	1fj1
^ _ taking	0ejo1oj226g9
^ _ talk	1oit
^ _ tap	0jjt13ja
^ _ tax	09j21jka25in
^ _ taxes	1vj5
^ _ team	0lk326gm
^ _ teams	0njw26h8
^ _ teen	19iw
^ _ teens	07j5
^ _ tell	16j31qip1yit
^ _ test	15jt
^ _ thank	0tjo1bj926ga
^ _ that	0jjl0oj5
^ _ the	00j701lb02jb03ga05gn06ir0ag80bhn0kgf10jb13j31agb1egk1fgf1hir1mkl1qka1rj21shf1ujg1vgg1wge1xhn20hn21h623hh25ho
^ _ them	0hiv0uk610it
^ _ there	00iw16j31rj3
^ _ they	1zk3
^ _ things	0fj31lj9
^ _ think	23j5
^ _ this	0jl00lj50zk51lim1nkc1qit1rj023j0
^ _ those	1yk0
^ _ thoughts	0dj3
^ _ three	1ijd
^ _ tickets	15j3
^ _ tight	1tis
^ _ time	0zjw12jb19j81zjd26gq
^ _ tip	0xj7
^ _ tips	0yio
^ _ to	00gt04jl0sgw0ukk0zgd19l81lj01siw1xj4
^ _ today	0wj526jl
^ _ toddler	07k9
^ _ told	09k31mjc26iw
^ _ tom	0pj3
^ _ took	10ix1ciz1yk322j9
^ _ top	0tj7
^ _ tornado	0aje
^ _ traffic	26j1
^ _ trail	06ji
^ _ train	0ojy26h3
^ _ training	08je
^ _ transit	09jf0qj812ju26gb
^ _ trash	1mjq1vj526j7
^ _ tree	17jd
^ _ trees	26ju
^ _ trucks	06j9
^ _ try	0bik0gif
^ _ tuned	16k226h4
^ _ two	24j5
^ _ under	05j9
^ _ understand	26j7
^ _ union's	1giz
^ _ up	0cjo0xjk0zig19ik1zj4
^ _ us	0lj50mk70xji12kx20iq24iz
^ _ use	26j9
^ _ vaccination	15jf
^ _ values	1jkd
^ _ victim	07ip
^ _ victims	0ukg
^ _ vote	0pj7
^ _ voted	26jm
^ _ voting	13jw26h2
^ _ wait	0miz
^ _ walk	26k0
^ _ want	0cja0mj7
^ _ warning	05jg
^ _ was	02jm1ais1tja1wji
^ _ watch	05j0
^ _ water	02j626jp
^ _ we	08kw0ij90jjo1eix1xiq1yix
^ _ wear	26jk
^ _ weather	05id10iz
^ _ welcome	26jf
^ _ were	1lk41wla
^ _ what	1qkn24k4
^ _ where	01l7
^ _ white	26ji
^ _ who	0kk81rit
^ _ will	0akg0kib13j41gj01kjt21im
^ _ wind	05k5
^ _ with	01k106ix0hjc0jjx0kj31pj5
^ _ woman	1ajv26gj
^ _ won't	0tj314j11kk21ojn26fw
^ _ work	10ix1uit
^ _ workers	1nit
^ _ works	0wjd12j6
^ _ would	0dif0giz1rj1
^ _ wrong	1wkr26fq
^ _ year	0uj519ky1wiy26gz
^ _ yes	09jv0jjh0qit
^ _ you	0bho0iiy0jg30lh50nkr0vk30wkz1eix25hk
^ _ you're	0tjp
^ _ your	00h40ej90ggb0hka0iiv0sjc11ia12l51bgn1kgh1ok420ht
^ _ yours	0wj4
^ _ yourself	0tjb26ga
^ _ zone	26jp
^ _ {hashtag}	0pj3
^ _ {mention}	0mjt
^ _ {own}	26je
^ _ {phone}	1vje26j6
^ a	02jq05iv06ju07k90fip0iha0nj10ogc0ukg10hi11g716iw19gg1pjn1wj324gt
^ about	02kg
^ accessible	26j0
^ according	09k3
^ add	0yit
^ adopt	26ja
^ after	0fkn18jp
^ air	1viw
^ alert	03iz
^ all	01jk04jc1ij21oiu
^ also	0ol026gu
^ an	02jw1mj41pjo
^ and	0cke0wja26g0
^ animal	1cj7
^ another	26gf
^ any	0yiu13je1lii
^ anyone	0kjy0mjo0pjt
^ apologies	1lk626h3
^ apparently	1yl126gz
^ apply	26jg
^ are	26j9
^ as	01jj0cjb23is24k126ex
^ ask	0yj81bis1mj322iv
^ at	17jd1cja
^ avoid	03jq06ju26gy
^ baby	19in1oj9
^ bad	0kiw17ix
^ ballots	1ij6
^ be	0jj51rj41siv
^ bean	0tjw
^ because	26j4
^ before	0djg26j0
^ behind	1hk51piw26hc
^ best	0zit1njx
^ bet	0jjt0xit26gz
^ between	1dk324jh26fx
^ bid	0zj4
^ big	0fj412jv1qjb1rjg26gl
^ bike	1rjc
^ bird	1zjb26iy
^ biscuit	26jd
^ black	26jo
^ blame	17jl
^ blood	12ji
^ boil	1vj21zjd
^ book	0tjq
^ both	1pkf
^ bottoms	0xjf
^ bring	10ix12jg20it26ju
^ budget	1uiv
^ building	1uj1
^ bus	0fjf0yiy1aj31cj31xj1
^ buy	13j51jjt
^ call	0sik1uir20hr26jb
^ can	0hj00jja1qjh26hs
^ can't	0rjc16it
^ cars	0njb26ip
^ cash	0uis
^ cast	19jh26hk
^ caught	18iu26i4
^ chalk	17ka
^ check	00iz26j7
^ chief	09ku
^ chief's	0sje
^ chinese	1pje
^ chip	0rj6
^ choose	01jh0tjo
^ citizens	12k4
^ city	0eiy1dip
^ clear	1tj9
^ closed	26j7
^ coach	1cjt
^ code	03jt
^ come	0piv12ji14jo
^ comment	0eil0hic0jj0
^ congratulations	1yiw26j8
^ consider	26i5
^ contribute	0uii
^ council	1rjh26jn
^ councilmember	1cj1
^ crash	06j7
^ crews	1ajf26jk
^ crime	13jn15jd
^ critics	0kix
^ date	0tk91bj626gg
^ dates	00j401ja26h9
^ day	0ckq
^ dead	0lj126j9
^ dear	1yj622iz26gc
^ delete	26ja
^ details	00jg
^ detective	26im
^ detectives	1fjr
^ detour	06j7
^ dial	0bj9
^ did	0vip
^ director	09iv26gn
^ dm	0yk226it
^ do	0cju0djd0nj5
^ does	0dir1bj6
^ dog	0gj0
^ dogs	26j2
^ don't	0qk31tir1yjh25iu
^ donate	0ui6
^ double	0jjx
^ download	1nkf
^ downtown	13in
^ drink	1oiy
^ drive	26j2
^ drivers	26iz
^ drop	0jk6
^ each	26jg
^ election	0ajq
^ eleven	02kq
^ elm	04iy06jx1vj5
^ email	23iv26jr
^ emergency	0bjg
^ engine	26j1
^ enjoy	18ip26ij
^ enough	0cju
^ enter	0zjg
^ errors	1ljy
^ evacuate	03j5
^ evacuation	05ja
^ every	0ckd0ujz13ji15j522j0
^ everyone	03jn04kq14it
^ everything	01jg
^ expect	1jk7
^ extra	26jq
^ fake	26jg
^ family	1zk5
^ feeling	0xjd1ojk
^ fees	1wjj
^ fema	0ak4
^ fill	26je
^ fire	26jh
^ firefighter	0uj91div26h3
^ firefighters	1ajc
^ first	0zkh
^ flags	07is
^ flash	05ip0njk26ex
^ flood	05ig
^ flu	15jh
^ folks	04k30kiv16kq26gu
^ for	0bhk0cj30yk311ik24k9
^ former	07j21ej126ih
^ found	1bj123j2
^ four	07ja0pk6
^ frankly	24kb26gn
^ free	0zih12kk
^ from	17kb26jh
^ front	1cjc
^ full	0yjd26je
^ fund	0qj10rj40uji26g7
^ gas	0ojk26h4
^ get	03k30fiz0gj6
^ give	0ljv0uj51ok7
^ go	0pir0zj51mjb1tiy
^ god	0wjx
^ going	1xix
^ gone	07jo1kje
^ good	05je0dir0wjm
^ got	0bip
^ grab	0rj3
^ graduation	0ake
^ great	18kl1pjc
^ grow	0cjd0gjn
^ guess	0jjc0zj91zk226fr
^ guilty	08j2
^ had	08kp1mjt
^ half	15kg
^ hands	14jf
^ happy	0vjl
^ hard	0qja
^ have	0nk826j9
^ he	07kd18kq1fje
^ he's	0vjd1dj226h4
^ heading	26jr
^ heads	03j7
^ health	26j7
^ hear	0tjv
^ heat	06iu21j4
^ heavy	06j9
^ hello	0hiv0iiu
^ help	0jjt0rjr0sj00ujy
^ her	09j90rju
^ here	1bj326jj
^ here's	19it1ije26h3
^ herons	0diw
^ hey	0iji22j4
^ hi	0ije21ja23ij25j2
^ high	03j9
^ his	1ck3
^ hit	01iq0jjq26gf
^ holy	10j6
^ home	14ji26j6
^ honestly	0gj20tj9
^ house	0nj2
^ how	0ck50di10vj9
^ hydrant	0yj2
^ i	0cjo0yiv23ku24lg
^ i'm	0cj50kiu23j724i7
^ i've	0lj323j424jc26gq
^ ice	03ju
^ if	01lc04j50ih20mjw0tlm1ljc1oie25hj
^ imagine	26gv
^ imho	24l326gx
^ in	09j80bij1hjo1yis26jb
^ investigators	18j4
^ is	0mjf0ojf
^ it	02ig0nic14it17j01kic1lij1sio1wiv22ir
^ it's	00j70ljr0sj20vj910iu14k51kj5
^ job	00j6
^ join	12kw
^ just	01j605iu0hig0pjg1tj51uiu23iv24j6
^ keep	0qje0wih1vii
^ kids	0zip11j713iq
^ killed	1ak526gw
^ killer	26j0
^ kim	09jh
^ know	26jo
^ ladder	07je
^ ladies	22jm
^ last	0ois1wiu
^ late	1wj3
^ lead	02j61vj6
^ leaf	0fj60oiy
^ learn	26jk
^ leave	0mja0nj0
^ legal	1hil
^ lessons	1lj3
^ let	04j90lk1
^ let's	0jjk0ul026g9
^ library	0gip0rin15jx1vik26hu
^ light	0xkp26gw
^ lightning	1vit
^ like	0jk0
^ lincoln	26gg
^ list	0hj2
^ lock	03jl26j6
^ look	01jl18ja1qiw
^ looks	1cjc
^ lost	1bjn26iy
^ love	24j4
^ loving	1nk9
^ low	26j1
^ mail	0al6
^ make	26jp
^ map	00jh
^ mark	0qj31kkj26fb
^ marlow	0fit14je1jk1
^ may	0vjy0wkn
^ maybe	0gkj26fv
^ mayor	09ih
^ measles	1vj5
^ measure	0qhv26k1
^ meet	19jn
^ mention	0mij
^ message	0mih
^ meter	1wj5
^ mill	0ajm
^ missed	26iv
^ missing	0njp1zjd
^ mistakes	1wit
^ moody's	1jkw
^ most	15is1pj8
^ move	1tj3
^ moving	26jm
^ mr	0iiw
^ ms	0dj31aiy
^ my	0okm23ji24j726g7
^ name	0ajj0hit0ziy
^ names	01j3
^ need	20io26jl
^ neighborhood	26iy
^ never	14j51ojm25io26jk
^ new	00j80oj30tit20iv21ix
^ next	0mj7
^ nice	0gj11uiu
^ nine	15kj26gi
^ no	06kj0ajc10j211j817k81kiv25jm
^ nobody	0pit0tjw0vjs14jp1ij426g6
^ none	1pja
^ not	13jk14j51jjc1kim24jt
^ noted	0lkz
^ nothing	04jc1nj7
^ notice	1sja
^ now	11is1xiw26hn
^ nws	1mjj
^ oak	26jv
^ of	0vji
^ officer	1aji1dj320ja26iz
^ officers	26jn
^ oh	0ckj1yj726gj
^ on	02kk09ky0lj5
^ once	13km26go
^ one	0jjb0kj40zj216j31cja1mj61pjk
^ only	0gin0jje0kjk1ykn26fu
^ open	0uj4
^ or	1tj8
^ our	05h807in08j90ago0biu0egn0ogl0qg813j117gi19jf1eju1fk91hik1jjx1kgh1ogi1shm20ht23hf24h2
^ over	15ix
^ owner	1bja
^ pack	04j2
^ page	0bjf26h5
^ parents	0ejm
^ park	01j6
^ parking	1wjl
^ parks	09j714j9
^ pass	26k3
^ pay	26ji
^ people	16j2
^ permits	1cj8
^ personal	1wjy
^ phone	00ip
^ photo	26jp
^ pick	0pis0tiz1uiv
^ pineapple	0ojy
^ place	0xjj
^ plan	26jl
^ please	04jl08iz0bj80pje0sj30ujp
^ police	03jd21j3
^ poll	1nip
^ pool	06jp15j51uiu
^ post	0zjx
^ power	06j826j3
^ pregnant	1ojs26gw
^ press	01jj26j5
^ pride	11j9
^ property	1jjf1vj4
^ proud	21iz26ff
^ public	12iw
^ pursuant	1sin
^ put	1ojx26jm
^ questions	0yiy
^ rain	26jo
^ raise	0hiu0vit
^ ramadan	0wk2
^ read	0cj20eiu20in
^ reading	1yk4
^ real	11kc
^ records	1pjf1wis
^ red	05je26jn
^ reminder	1bk3
^ rent	15jz1kjb
^ reply	0hit
^ report	26je
^ reserve	26j9
^ residents	0niv1xjd
^ rest	0ljf13j21aju
^ retweet	0jkm
^ ride	1nji
^ riders	0sj4
^ rides	1kj1
^ right	00iz
^ river	12jh
^ road	06kw
^ route	0ajm
^ rumor	16j1
^ run	03ju
^ sales	1jk4
^ save	00ia0sis
^ say	18j926j3
^ sb	0sjg
^ scam	26ji
^ school	0djl
^ schools	0ajf13jn
^ see	00iu1ejg26je
^ send	0jja0uj20yk61cj7
^ sgt	1djj1viv
^ share	26j5
^ shelter	0jj40njd1zjh
^ shots	1zjf26h8
^ should	0dk31lio1tix
^ show	0pjk0xjl26gd
^ shut	0cjk
^ sign	1gio
^ skip	0rj30tjz1ojr26gh
^ slide	00j60mj726gs
^ slow	10jd1ykc
^ small	26jl
^ smash	0jjs26hk
^ smell	0mje
^ smoke	03jw
^ snap	0yjg
^ sneak	1qiz
^ snow	0fji0xjl17iz
^ so	1hip1njd1tjk1viz1xiv
^ some	0fj50wje
^ somebody	0ljb16j71mjf1yjo
^ someone	02j80nk910ix16iy
^ sorry	0tkd1lla26j2
^ source	26j2
^ speed	17j8
^ speeding	15j0
^ spoiler	0oje
^ sponsor	0rj50uim
^ spot	0mkh0zj126fu
^ spring	0aji1rit26hc
^ staff	0dik1iju
^ state	0ait
^ statement	02k5
^ station	22ir
^ stay	03kd16jq
^ steps	1liu
^ still	10ir
^ stop	26jm
^ storm	26j8
^ story	0yji12je19j9
^ street	26js
^ streets	01je
^ student	19j71bjl26gn
^ super	1tjk
^ support	26j5
^ sure	1ykz26gq
^ surprise	26j8
^ survey	0eiy
^ swat	1fk5
^ swim	1uiw21j2
^ swipe	00js1njd
^ tag	0jjz0mjs
^ take	03kd1oio
^ talk	1zjv
^ taxes	1jj6
^ tell	0ejs0sio20iu
^ ten	0cjp17jb
^ text	0riv0ujq
^ thank	0tjs1mjk22jk26ja
^ thanks	0lkq26jd
^ that	0ojr1ok322j023jq24j9
^ that's	0oiw26fv
^ the	04g607ir09iw0aj10bh20fj30hgf0mg20ng10vgf0yge0zg311g416fz17kf1ajr1eky1iju1ng21og21pim1rgl1sgk1wif1xgv1yft20hr23gm
^ their	0tjp1gl426h5
^ then	01jr0kj226gz
^ there	03ji0ek913jp1kka25iq
^ there's	05j308iw12j516j226fn
^ they	1gjt1xip
^ this	0bis0ck70kj110iw13jk14jg17js18it1mjw1xk121iv
^ those	01je11jo1lj3
^ thoughts	0ojm0wj426g7
^ three	07jh1dir1pj21wjd
^ thumbs	0qj426go
^ tickets	0rj7
^ tips	26j7
^ to	02j008jm0cj40kj61ykb24jo
^ today	0vir
^ tom	0pin
^ tonight's	1fjq
^ too	0gk011kj26gi
^ top	0zjk19jk26fp
^ tornado	03jn05hw1zka
^ traffic	1zje
^ trash	06j626jk
^ treat	0tj4
^ trees	03jr1wiq
^ try	0bir1niy1uj8
^ tuesday's	1hj5
^ turn	0jj70qk51vjf
^ twelve	26ja
^ two	07jq17jf1pjd22ip
^ type	0hj90jiw1ijh26h2
^ ugh	08j1
^ unconfirmed	16km
^ until	1ijf
^ update	19jb
^ us	0mip
^ use	01j206j610ip1njk
^ visit	0rii
^ volunteer	0rjm
^ volunteers	21jd26h5
^ vote	09jt0ej30jis1kkp
^ voting	26j3
^ want	26jn
^ wash	26j0
^ watch	05il1ijb
^ watching	26jl
^ water	03jp0gj526jh
^ wave	26je
^ way	19jr
^ we	01gb03gj06g608ke09gk0ygq0zgl11g915gl1kj51lix1ogb1qgi1rh11shc1tg41wgg1zgf20hi22gw23h924gb
^ we'd	0dj41eip1gji26fl
^ we'll	0lkd0zjw1kk71qkm
^ we're	0dj30ej50lkl0vk414jm1ek81jjs1lir
^ we've	0ljt1fjn
^ wear	26jr
^ welcome	26jh
^ what	0dhp10iv
^ what's	0dic0hix
^ when	00j11hir1rix
^ where	0hiq
^ which	0dj1
^ who	00iu10j9
^ whoever	0oiu
^ why	0qiv
^ win	0xiw
^ wine	0rja0xkz26fk
^ winter	05jd1zjg
^ with	1jjs
^ without	0qjn1kj5
^ witness	1aj4
^ word	16jh
^ would	1bjb
^ wow	0cja1yl9
^ write	26jl
^ wrong	0cjn1wix26g6
^ y'all	04j61riv
^ yes	0qiq1ykj
^ yo	1rk126gx
^ you	0cjv0hgy0ijs0jgo0kgs0tk213id14js1lh31mi91qjr25i5
^ you'll	1kkn
^ you're	04jf26j2
^ your	0dkb0iij0ljr1hje1kit1sio1vkh1wks1xiq25j1
^ zone	05j006k2
^ {emoji}	00hl0bhq1rht1zfc20ko
^ {hashtag}	0pit0qiy0vjz
^ {mention}	0ika26jw
^ {own}	26jg
^ {phone}	26j1
a	00go01g602is05ic0bgt0dgx0fix0gip0igo0nkh0yg20zkd10j011it13gv16jk1bgh1ifn1lge1pjx1rh41ugl1wg720hd21gl23ge24j2
a #	0vj8
a _ #	26jp
a _ ?	1qji26j7
a _ a	1ajc1xiv
a _ about	11ix
a _ advisory	05ih
a _ alarm	0tk4
a _ and	0gkq0uju18jt1jk9
a _ are	00iq01jr
a _ as	14j1
a _ at	0zjo16ku19jj1cj81fkh
a _ ban	0siz
a _ before	11j31mkh
a _ below	0njt
a _ bird	1hiz
a _ blue	26fs
a _ book	1yj0
a _ box	0zj6
a _ break	0xkv1gj7
a _ but	0vje1jj526gh
a _ by	17iw26jk
a _ call	08iw
a _ can	15iw
a _ car	0nj1
a _ card	1bj61pj8
a _ cart	0vjr26h0
a _ case	02jd
a _ class	14k0
a _ day	1dj9
a _ dog	0oje26ie
a _ early	26jg
a _ family	13jr
a _ fire	26j3
a _ for	0fju0rke0zjr1kl225im
a _ form	22j226go
a _ from	1hiy
a _ has	16ke26gb
a _ hearing	0ej3
a _ home	0wjc26hr
a _ id	26ja
a _ idea	04j90qir26gs
a _ if	0jiu24j325in
a _ in	0mk70ujf10io16jg1xiq22it
a _ is	00iw06kh07jh16i726gv
a _ it	1lj2
a _ leak	03j426gl
a _ license	26jp
a _ line	1wj4
a _ machine	07k5
a _ man	0rk11pj7
a _ may	05ir
a _ means	26jd
a _ meeting	0pk3
a _ message	26ji
a _ million	26j1
a _ minute	0gjs
a _ new	0fji26g6
a _ of	0zj610k11jk91ol91pja
a _ on	0siz1fit
a _ one	0xkv1tiw
a _ or	04jd1sip
a _ out	0jj8
a _ page	0kiy1yj0
a _ park	13j41qjg24jd
a _ party	0jj90zig
a _ pass	0zkc
a _ permit	0ziv1siq26jr
a _ pickup	26in
a _ place	26iw
a _ plan	16jb
a _ pump	26il
a _ question	26j8
a _ read	1nj4
a _ ring	26iq
a _ sh	10j2
a _ shift	1xjj26hq
a _ sign	0pja26hb
a _ so	11kv1ekn26gd
a _ spot	04j5
a _ tells	16kb
a _ that	17jh25il
a _ the	05ij13k2
a _ this	22js
a _ to	0ajg0jkc0kir0skz1ej1
a _ today	0ujf
a _ tonight	1cji
a _ under	1oj5
a _ unless	25jd26h3
a _ van	1bj51fj226ge
a _ vote	24jg
a _ walk	0giz1oj0
a _ warning	0ajc
a _ warrant	1fjn
a _ was	07k308j90nj6
a _ watch	05km
a _ way	1rix
a _ we	18jt26gl
a _ when	0pjk
a _ who	21iz
a _ will	0liw1wjb
a _ with	0mje11kg
a _ would	0gid1ejl1gjh26hn
a _ year	26jo
a bad	08iw09j2
a bag	04iy
a big	26j2
a bike	26iz
a bit	04j70lj8
a blanket	12iy20j2
a boil	06jc
a break	0mja
a broken	1aj626j7
a bucket	0rja26hh
a burn	26j0
a candidate	0rj4
a car	26jg
a card	26jo
a chair	26j4
a chance	1jjg26g3
a check	0rj50ujb26gx
a cigarette	17k2
a city	26j4
a class	25io
a clerk	1cj3
a coat	0zjb
a cold	0xkr
a comment	0mim
a contractor	17kf
a couch	1yjb
a crazy	11jn
a crime	26ji
a cyclist	07jc
a date	25im
a day	19j122j0
a desk	08jk1dio
a dog	1qjg24jb26iv
a driver	1pit
a drug	17k9
a fair	1ej11gim
a fence	1sir25in
a fever	1oj5
a few	05jf0uk51ljg26gg
a fine	26j2
a fire	0mj712jf
a firefighter	26j3
a flood	05k2
a form	0hio25it
a four	0gjp
a free	1zl1
a fresh	0fka
a friend	0pji0qjt0yit
a full	1ejb
a gas	03j3
a gift	0sja
a good	0rjy1riw
a grant	1xiw
a great	0lj9
a guide	25iq
a hearing	0ek9
a helmet	0zir
a hispanic	1pj9
a home	26jr
a hot	0oj8
a judge	26j8
a jury	1ekm
a kind	07iv
a knife	16jh
a late	1yix
a leash	26ji
a leg	1ejh
a letter	26jp
a life	0cjp
a light	26j6
a little	0jiv1qk426fv
a long	1viu
a lost	1pl1
a lot	26iw
a main	06k9
a man	02kn08ij
a mess	1jj1
a message	26je
a minute	04jb0vj526h3
a missed	26ij
a month	26j2
a mountain	03jk
a name	0dj60zjc
a neighbor	18iu1fk9
a new	0ak80fjg0uk61qjh22ir
a night	17kd
a no	0qkq
a notice	1ej8
a parent	1sir
a parking	24jw
a payment	26jb
a permit	0ijg25jb26jl
a person	26j8
a photo	0mj826ix
a picture	00ix0ok6
a pizza	0jja0zif
a place	0kj1
a pool	0zk2
a pothole	26j0
a proud	0fj4
a public	0ej30hiv
a quiet	1pjc
a refund	25io
a reply	0hjm
a report	26iz
a ride	0zja
a ring	0tj91ujf26g6
a round	1ykh26gd
a row	1kj0
a safe	0wj9
a scam	26ig
a search	1fjn26h2
a second	1fj526j7
a short	26js
a snow	0vjd
a state	0sj1
a storm	00ip
a street	26jp
a strike	1gjp
a student	1cj0
a swimmer	07j8
a talk	26jj
a teen	18j7
a ten	26ix
a test	26jh
a text	15iu
a third	15j9
a time	0wku
a tornado	05jv0ajd
a total	10j2
a towel	26je
a town	0wjo26gu
a tree	26ja
a truck	12j424jj
a visit	13kg
a vote	0pj3
a walk	12iz
a warning	05jm
a watch	05jq
a water	26j9
a white	1bj1
a whole	1rk2
a woman	1ajx
a word	0liy
a world	14k2
a written	1dii
a year	0vje0zif1gis
a yes	0qi1
a.m.	0vi821hz
a.m. _ monday	1xir
a.m. _ sunday	1aje
a.m. _ the	1giq1sit
a.m. _ wednesday	12ja21j426h4
a.m. on	0vj31sip1xin21in
a.m. so	1ijp
a.m. to	22ih
abbott	1aj1
about	04k607gl0bhr0ck50gjo0jgo0kly0lk10ojz0qgu0tg60wgg11k61ekv1kgi1uij1yk820hn23hf
about #	0njs
about _ ?	26jf
about _ and	0oke
about _ at	0ija
about _ bill	1pjh
about _ day	04jh
about _ homes	17j7
about _ power	13jf
about _ street	1yj9
about _ the	1hj7
about a	0gk11yl41zjm
about an	16j126jd
about how	1yjm
about it	0kix
about our	0ckd0kky
about potholes	1uje
about the	08kg0ck10eko0kjh0lk410in22iu
about to	1fk61qkm26g1
about your	0cjw18j1
above	01jd15ji
absentee	08jd
absen~	08jd
absolutely	0vki13jw
absol~	0vki13jv1riw
academy	0fjp
acade~	0fjp
accept	08j10dj31eja25ih
accep~	0eke
access	0kka1ij426gt
accessible	26iv
accessible _ is	26iv
accessible parking	26iv
acces~	26iv
accordance	1tj8
accordance with	1tj8
according	09jq1cj2
according _ the	26jc
according to	09jq1cj2
accor~	09jq1cj11tj3
account	0biq0hic0ij90kjy0mjj0yk81bj1
account is	0bis0jiz0pjh26g0
account number	0hin
accou~	0bip0hib0ij40kju0mjd0yk11biz
accus~	1aj9
acres	1hiz26h5
across	06k90ajj0qj81fin1xiv26gt
across the	0qja
act	0mka0riy0sl51qj526g4
acting	1ck326gr
action	1ekq
active	03iy
activity _ the	26fn
activ~	1sin
ad	0pk1
add	0hiq0yis
added	0aju0ljg
added a	0ajv26hn
address	00j90hix1biu
address _ we	0hj4
address and	0hil1bjc26gk
addre~	00j70hiv0lj21bis1pjg
adjus~	1oj11tjc26h1
administration	1mkz
admin~	1mky
adopt a	26ip
adopted	19iy26jr
adoption	12je
adoptions	15jl
adopt~	12j615jg19it1sin26jr
adult	26jo
adults	0cj4
advan~	0zjm14j2
advice	1hjn1yjb
advised	1sil1tkq
advised that	1sil1tkq
advisory	05li
advis~	05lj1sii1tkm
affected	1ljk
affec~	1ljk
afford	0qjc26gq
aforementioned	1sin1tk9
afore~	1sin1tk9
after	07l90fkd1civ1dlf
after #	26jn
after _ fire	26jt
after _ long	0fkb1vix26gf
after _ years	26j6
after a	0gjc17iy18jf1djr1eiu1viu
after dark	0nj726ic
after hours	1ijh26hj
after that	03j8
after the	02je07l519j41niu
afternoon	02k405j40kit
after~	02k305jz0kis
again	04jb0akj0cke0gkl0kjp13jz1mld1pk11yl31zjf
again _ you	26h9
again on	11j9
against	0ijv0kk71dju1ejw
against our	1ekf
against the	02j61dim
again~	0ijv0kk71dju1ejw
age	19kk
age #	19kk
agenda	0yiu
ages	26jn
ago	0pjb16jx26fy
agreed	1hjp
agreed to	1hjq
agrees	0wja14ju26gc
ahead	00jt1hkc1jiz1qjd25jd
ahead _ the	0ck41hkg
ahead of	1jj21qjl
aid	1jiy
air	03jz05jh06lc0kiz0rjd
air _ is	1viy26j6
air quality	1viu
airport	0ajo
airpo~	0ajo
alarm	1iki26iy
alarm _ the	0tk41ik5
alarms	26jn
album	0ola
alert	03jw05iu1vjf
alerts	01ja26j8
all	00is01j70cj80dij18gs1iiz1kkr1ngl1sj820hs23j0
all #	23it26ji
all _ are	00gf01jy23iw
all _ can	0iin
all _ it	0yjd
all _ of	13jb23it
all _ parks	26jf
all _ so	26jd
all _ the	00k002is
all _ to	1sj5
all _ us	02kc
all are	26j8
all clear	26j4
all day	0jj41uj626j5
all in	0pk4
all lanes	23iw
all night	01jx0cjf0miy26hc
all of	05ir
all the	0kj017jj1zjf
all three	1ijc
all to	02it26gn
all we	0gj20iin
all week	0cky26gt
all you	1oix
all your	0jjl
allah	0wkf26gx
allegations	02j7
alleg~	02j6
aller~	0hjm26g7
alley	1ij1
allowed	0xiy
allow~	0xiy19ja
alma	1ajd1bj3
alma reed	26jg
alone	0cjn0siw1ikg
along	0jj90ljn0njp21j1
along to	0ljs26io
already	05ji1gka
alrea~	05ji1gka
also	0okz
alvarez	09i71djm
alvarez _ the	26jc
alvar~	09i71djm
always	0miy12jc1kjf1oj126gj
am	0ojl11ir23j0
ambulances	17jb1hiy26gq
ambul~	17j91hiv
amendment	0qju
amend~	0qju
america	14kd
america's	0jin14iu
american	1pkx
ameri~	0jim14kq1pkw26gy
among	11ix1pis1xix26hb
amy	0pix
an	02jo04gs05jn0bjl0dh10ejl0gjm0ijk0mk90tgh15gy16kt1bgy1gj61ik41njp1okf1plw1wj825iz
an _ ?	0bj7
an _ call	26j3
an _ fired	02jg
an _ has	18j61vit
an _ is	0lja1wiq
an _ on	16ix1zjd
an _ was	1wj626iv
an answer	0lja
an arrest	18j126ib
an emergency	0bk2
an error	1wjl
an evacuation	05j7
an explosion	03jn16iv26gn
an extra	0gjn1oj726hj
an hour	1hju26ji
an officer	02jd0mjb26h5
ana	02kb21it
ana diaz	26ja
and	02iz05gs08jf0ag30bhm0hk90sjc0zjs10gu16fz17ga1bg91rh01sgz1tgb1xh120h025h4
and #	0ajs22il
and _ !	1vje
and _ #	0sj41qj31wiv
and _ ?	00iz1zjz26h7
and _ a	0jjs0xkm0zkg13k11ej41liz1zkx
and _ all	02ir0mj126g1
and _ and	26jn
and _ apologize	26jc
and _ are	0ej5
and _ away	1oj2
and _ back	1gi6
and _ be	1djs1oj8
and _ bills	0pj8
and _ can	1fiz
and _ can't	0fjs0sk026h9
and _ city	1qj9
and _ council	0wjg1ij4
and _ county	26j6
and _ do	0kjk
and _ driver	18jr1pj1
and _ expect	1djt
and _ for	0sjs1uit26jh
and _ from	19jf
and _ get	0dji
and _ go	1gj3
and _ got	08j7
and _ her	09jo
and _ his	1ck321iz
and _ home	0hjr26it
and _ hope	1gjr26gv
and _ how	17ke
and _ if	01kf
and _ in	0zkj1gjh1rix23j1
and _ is	0cjp0nkr0ojo1jir
and _ isn't	0pjh
and _ it	10iq1njm
and _ last	1fjb
and _ leave	06jr
and _ library	1mju
and _ like	0dj5
and _ need	12ke
and _ night	0xj8
and _ not	26j9
and _ nothing	08jj
and _ number	0hj9
and _ of	26jq
and _ off	26jb
and _ on	07ka0gj80lj40zjb1vib
and _ one	1did
and _ open	26jg
and _ other	1ejc
and _ our	14iz1ej6
and _ out	06kg
and _ own	08ko26f4
and _ people	1zjc23iq
and _ pets	10ii
and _ see	1jj626g0
and _ shots	25ik
and _ should	0qj30tjg1nk4
and _ sorry	1lj1
and _ stay	13k0
and _ still	26je
and _ take	0lje1vit
and _ that	02ka1lio
and _ the	0gk51nl522kd
and _ they	1hj0
and _ this	03jl0jjr
and _ to	09j40gk51ok61zkm20in
and _ until	1sin
and _ us	0ejk
and _ want	0nj0
and _ was	0ijd0tjl26gd
and _ will	0bip0hiw0mkb0ojb0ykn13k11oje1uir
and _ with	26jg
and _ year	0uj8
and _ you	0hj00ljq11jj
and _ your	0jjo
and _ yours	0zjl
and _ {emoji}	00il
and _ {own}	26jf
and a	08io
and all	0rix1iji23ix
and an	1wis
and are	0lj91fjm
and be	04iu
and birch	0nj6
and both	18j3
and bring	26j9
and call	26jm
and date	26j2
and detectives	0nit
and do	0wj4
and dogs	13ix
and don't	11kc
and every	0uj613jb26gk
and found	26j8
and give	10ir22j126h7
and go	06jt
and has	1sit
and have	26j6
and he	1ckq22iw26f9
and help	0ejr26gi
and her	0ujr19k226fr
and here	1hj2
and here's	02kw
and hopes	09jw0diy26go
and how	20io
and i	0oki24i5
and i'll	0yk626h5
and is	03jd07ka
and it	0fiz0il10kj50qiw0skg
and it's	0tku1lj01zjc
and its	0sj925ik
and keep	0liv
and leave	0cjn
and may	0wjd
and never	1jj4
and night	22iw
and nobody	0sj826h4
and now	18kc
and oak	1aiq1vil
and on	0wju
and one	1pjb
and other	26jl
and our	1lik1ris
and pine	06j8
and share	03jm
and she	0yjv
and she'll	09iy
and skip	1nja
and so	0tjq
and stay	0mit
and stop	01jr
and take	26jf
and taken	26io
and tell	0jiy
and thank	26j0
and that	0ijd
and the	0hif0mj90zjl15k01gk01qjv
and their	11iz1ejj
and then	0gke18jd26gf
and there	13kg
and they	12j21eiz1uj0
and to	0rj2
and two	1zjf
and vine	16iw
and walk	1tiv
and was	18jy
and we	02j70kjp0qjm0vjp1ekb1gkl1niu
and we'll	0hit0mj30zj01fkx
and we're	02ka08kg0cj0
and were	0ijt
and when	0hjd
and where	00je26j7
and will	0ll413jh1aj01ckk
and works	1aju
and would	0din
and you	08jb0kkr0ujn0zk613l01nk5
and you're	0kj812jf26fj
and your	0hjm10ih13j4
anders	0fin0jiv
angel	07j40wj3
angry	26iz
animal	0eiz
animal control	0kiz1cj1
animal services	0ejd
animal shelter	1hiy
animals	0gjz15jm
anima~	0gjz15jm
ann	26jv
announce	1qjk
announced	0yj11wja
annou~	0yj01qit1wj9
another	0pjh1jiy1yjp1zjv26fn
anoth~	0pjh1jiy1yjp1zjv26fn
answer	0uj10zjg18jv
answer questions	1bjc
answered	0ej90wjn
answers	0yit
answe~	0ejd0wjg0yio
antibiotics	1okj
antib~	1okj
any	0mkh0yiv14k815jd1kj21lk01oj71sk3
any _ or	26j6
any _ that	1lir
any city	1kj726hb
any other	14it
anybody	1lik26gh
anybo~	1lik1mit26g6
anymore	04jd0dir1ijg1zjf26gb
anymo~	04jd0dir1ijg1zjf26gb
anyone	0kjf0mj60olb0pje17j91fj41lk21zkm
anyone ?	1zkq26f6
anyone _ offended	1lio
anyone was	1lio
anyone who	1lik
anything	01j70kit0tju
anything about	26iw
anyth~	01j70kit0tju
anyway	11l0
anywhere	14l1
anywh~	14l1
apartment	07jv08iy
apartments	1piy1qj1
apartments !	1qj3
apart~	08ix1piw
apologies	08j81lkk26gk
apologies to	1lk5
apologize	08jf1ljx
apologize to	26in
apology	1wis
apolo~	08kz1lla
app	0uk2
apparently	16kc17iy1yky26gl
appar~	16kc17iy1yky26gl
appeal	0yjf1ekm
appea~	1pjf
appla~	1yki
apple	0tjc
applicants	1tjb
application	1sje26gh
applications	1wj126i9
appli~	0ij71biv1sjd1wlb
apply	20iq26jh
apply _ a	20ir
apply _ the	26j2
apply for	20ir
appointment	25ip
appoi~	25ip
appre~	0ljs1yjl
approve	0qkf
approved	0kil
approved _ new	0aix
approved a	0fje
approved the	0aik
appro~	0kij0qk81sjq1xip
april	0ikd18iy26jq
april #	18j7
arbor~	26j4
archive	26ja
archi~	1qjm
are	01ij04gi06it08ga0ajx0bh70fjk0gjc0hgv0ig70njj0qgd0shd0zg510h111gd12g813iu19fx1bg91dg11fk51kgj1nfu1sj61xj224gf25hj
are #	26jo
are _ #	1vin
are _ a	0niu0rim16k11xip
are _ about	0gjf
are _ again	26j8
are _ and	17j8
are _ at	0cj60fit1mj61oiy
are _ by	0yj015iu
are _ down	0kj715jr
are _ every	26ja
are _ first	26jm
are _ for	01ip07kj0fkd0ujj
are _ if	1lio
are _ in	03j31fjz
are _ it	06j61qj326gt
are _ now	26ju
are _ of	0cjc0liz
are _ on	26jj
are _ or	0hj4
are _ out	0kju25ik26hl
are _ price	0xj9
are _ robust	1xiw
are _ sale	1uix
are _ so	01j9
are _ the	00iv1fjw1vju21j5
are _ their	1aj91qjh
are _ this	26ip
are _ through	13jq
are _ to	0fk90njw13je1fje1sj21xjl1zja
are _ tomorrow	0aiw
are _ until	06j50aj3
are _ up	05j118j11ris
are _ way	03j0
are _ we	0jik
are _ with	0oj626jp
are _ you	0qiz
are _ your	1ejg26ge
are a	04j209ip0vjl1jj524im26gd
are about	1fka
are asking	1git
are at	26j7
are back	11jp
are being	1wlb26hb
are clearing	21je
are closed	0ai4
are coming	09jf0kj8
are doing	0vj526h4
are down	06j8
are due	1hiv
are fine	1okb26i4
are for	01jm
are free	26jn
are going	16ix
are half	0xj6
are here	05j1
are hiring	26jm
are in	00ga0yiy1hjl1ijs20iy
are issued	15j6
are leveraging	1xiw
are looking	14ig
are not	0gj71six25ih
are now	0alg15j9
are off	0ajb
are on	00k80lke1uis
are only	1ej2
are open	01ij0miz23it
are out	06js0ajw
are posted	26jl
are sick	0ciy
are sorry	08ix1ljt
are still	26jg
are taking	1xio
are the	0wiu14j5
are thrilled	0fjj
are under	03j0
are watching	1fit
are welcome	26jb
are with	1ajy
are working	0ljd
are you	26j2
area	01k603js06jq0nkh
aren't	1hiw1ykb26ff
arm	0sj31aj6
armed	04jm0nl526fu
around	06j30lke0mji0nlc14j616k51lim1nil
around #	07jc16is26ew
around _ the	0yj3
around the	0dj0
arrest	02kc0kir18jc1pit
arrested	0iiy18kq
arrested on	26ji
arres~	0iiy18kp
arriv~	09ih
arson	17jl1fj8
arsonist	18k426hg
arson~	18k426hg
art	24k6
art _ this	24jx26hd
art fair	24jo
artist	24j9
artis~	1wjg
as	05iq06lc07ke0miw0sgz10ja15jn1kjo24j2
as _ #	26jp
as _ as	1hjc1jju1kkq21iz24k826ge
as _ can	01jp17jg
as _ the	0cji26g6
as a	02jg0yis24ja26ga
as council	26je
as good	14iu
as it	1uj1
as long	1kkf
as the	0dj00xjn10ir1zl7
as we	05jn
as well	21j0
as you	01jp
ash	07j8
ash street	07jl
asian	11kl1pj4
ask	0gk60ljd0yjd11jq14js1bie1min1uiw22iq23ir24jy
ask _ a	0giw
ask _ and	0liw
ask _ to	26ix
ask a	11jc
ask around	0ljy0yiw26gh
ask for	14jc1uj7
ask me	23iw
ask the	09j126jp
ask you	26iq
ask your	22j1
asked	0wjl1djw1pj8
asked _ a	0wj5
asked for	0wj2
asked to	1pjq
asking	03j11gk0
asking about	1cjg
asking for	1gk2
asks	26ip
asks _ to	26jh
asks for	26ie
asleep	17jr
assault	1ajh
assau~	0mkx1ajq
asses~	0ajk
assis~	1dir
association	1gk0
assoc~	1gk0
assured	0ljb1kji
assur~	0ljb1kji
asthma	1ojl
at	05g809fw0bgf0dg40hg80kg20sfz0tjg0xij0yi710gw14g41aii1hfw1jg11niu1xgj25gq
at #	0bgw0ijw12hs1bim1ci2
at #%	15jc26gr
at _ !	0zkh26gp
at _ #	0njk
at _ ?	26j8
at _ a.m.	0vjc1sif
at _ and	0ok20yi91vju22im
at _ at	0xjl0zjo
at _ bank	0njy
at _ beach	26j8
at _ birch	26hg
at _ branch	0qjn
at _ bus	1dj4
at _ cedar	1bk526gb
at _ city	1kj4
at _ clinic	26ja
at _ cost	0fj9
at _ council	11jk1yjd26gk
at _ counter	0liw15if1wit
at _ county	0rj926jj
at _ desk	1bj11cit
at _ door	0rjp
at _ eastside	0fj312jp
at _ elementary	16ig1vj5
at _ elm	11j71cjd
at _ fair	0miy22iu
at _ farmers	0piz
at _ fern	1ajg1bjd26g7
at _ fire	26j4
at _ for	1kj9
at _ from	0riw
at _ gas	26g9
at _ gate	26j4
at _ hall	12j51ij821ij
at _ hearing	26j3
at _ high	19jk
at _ hospital	26gp
at _ library	26jv
at _ main	12k0
at _ mill	21in
at _ museum	26j5
at _ old	1uj7
at _ open	26jk
at _ or	20iq
at _ p.m.	20id
at _ parade	0jj8
at _ park	26jv
at _ permit	1pja
at _ pine	1fiv
at _ plaza	02jb0xja
at _ pool	13iw
at _ rec	1uid23im
at _ river	17j4
at _ riverwalk	0xk5
at _ scene	1aiy
at _ school	1cj4
at _ shelter	08iv1ljc23j1
at _ six	17jd
at _ skate	26ic
at _ spruce	1ajc26go
at _ store	1akf
at _ street	06jf0ak1
at _ time	1sio1wj8
at _ top	01jk
at _ {emoji}	1zjm
at a	0cjp0nkx0zjv
at about	0nk7
at any	1kiy
at central	26jl
at city	12j61ijg21ij
at dawn	1ak51fjd26gc
at dusk	26j8
at every	26jo
at fault	17j5
at home	0mj70yj911ju15ji
at it	13jd
at large	1siq
at least	17j7
at main	26ji
at marlow	19ke
at midnight	16j826g9
at mill	02iy
at no	0fj9
at noon	0ak2
at our	0zjg12ki1oiu26gq
at pine	1cj422ix
at saturday's	26j4
at the	02ik04g805gm09gd0afw0bhl0cg10ig10sgk0tfr0vig0wg30xjc0zgd11j716iv1hgi1jgi1kg31lik1ofz1rgy1uix20h924g525hh
at this	18jf1wj9
at tuesday's	26jh
at us	1mjb
at window	1lin
at your	04jn0iix26hc
at {email}	0yir
at {link}	0rkw26g0
at {mention}	0ykg
at {own}	0ejh20im26jl
at {phone}	0uir0yh11ujm
attached	00kf26gq
attack	02je1aje
attacked	17jl1aip
attac~	00kr1ajr26fh
attendance	1djp26h4
atten~	0pj81dj51piw26gj
attorney	1ejf1hkm
attorney says	09jj
attor~	1ejf1hkm
auction	26ji
aucti~	26ji
audit	1vis
autho~	1hkf1sir
autism	11jx21jd
avenue	0nih1uiw
average	15jq
avera~	15jq
avoid	03j406it16j41rjk25j2
avoid _ area	06jc
avoid the	06j7
award	14j01pj9
aware	05ir0lk626gy
away	03k107kd0zkf1ojq1zj120ja
away _ night	20jb
away _ the	0njo26g9
away and	26it
away from	0njm
away last	20jb
b	0qiz1diu
b is	0qil
babies	04j1
baby	19kk1ojw1tjv
back	09jj0fkh0ijg0ljq11j81ckh1flg1giv1kjx1vgj
back !	00ke0fj9
back _ friday	24j1
back _ saturday	23ix
back _ the	26j8
back and	1cjr
back at	02j911jm
back by	0ajm
back from	26jn
back in	26je
back on	1diq23iv26js
back to	04jq
background	0ijd1djg
background check	0ije1djg
backg~	0ijd1djg
backing	0pja0siw
backi~	0pja0siw
backup	1ijh
bad	03k90dim0kl11rjy1tiy1zja26g9
badge	0wiz1djx
badge and	0wj31dj0
bag	0sjr24iv
bag and	04iy
bags	12ji26jg
bags are	26jd
bail	0sjb
bakery	0tko26jd
balance	0ij013jj1jiz
balan~	0ij01jka26gp
ball	08jj0cjl1lit1mjk
ball _ the	08k0
ball on	08k0
ballot	00ip0pl60qjr18j6
ballot ?	00j8
ballots	09jd0liw16ik1liu
ballots _ the	16ix
ballots are	1ij4
ballots in	16j0
ballo~	09jd0liw16ik1liu
ban	0akw0sk8
band	26iw
bank	0nj416jo1fk31iis1njz
bank and	0hiv
bankrupt	1giz
bankrupt _ city	1giz
bankrupt the	1giz
bankr~	0rj51gix1jiz
banks	19js
banned	0kkj
bar	01j9
bargain	1ej0
barga~	1eiz1gky
barn	0gix1ujq
barrel	0ziq
barricade	1yjc
barri~	1ykc
basement	0njh
basement now	1viw26ip
basem~	0nje
basically	1jk826hg
basic~	1jk826hg
basketball	26ja
baske~	26jn
battery	1pjd
batte~	1pjc
bay	0xja
be	02jz04jy05j006gb08g80aip0bhr0kke0lil10hj15gq16kv19gc1ag71djq1kj61lgs1rj81sjr1tki1vgx1wka1xhh20hp24j6
be _ a	11j926gk
be _ after	0djn
be _ at	07iu1wj5
be _ by	0aj11kkd1siq
be _ for	12ja
be _ from	12jq22iu
be _ if	0eja25im
be _ in	01j80kim16io1wj526h3
be _ of	26gi
be _ off	1jj1
be _ on	21j2
be _ or	1rj4
be _ that	1sit
be _ the	04kj0kis1fk4
be _ this	26j6
be _ to	0njd1cj51yj8
be _ when	0kiw
be _ with	0ej00lj326ex
be _ you	0vk0
be a	18is1riz1tjb
be back	0aju0iip
be bothered	0gjt
be fine	1ok726gy
be for	04j4
be grateful	0ejb0ujp
be held	0ejb12ja1mjs26gt
be honest	24jw26go
be in	0lj7
be kind	1cjb
be named	26g3
be on	1uj4
be ready	03ix05jn
be removed	26j8
be safe	26hy
be shut	26ix
be the	0dj50jj426gt
be there	1rj4
be towed	26ik
be with	0vk0
beach	06kj26j7
beach at	06ju
beach is	06iw
beagle	26it
bean	0tkb1cj81nk21rj9
bears	26ig
beat	0jja0tk818jc26gv
beat the	0ziu
beats	0tkf14k21jis1nit26fw
because	06j70gix0ij110ij17jw1ciw1gj821iw
because _ are	26jc
because _ is	26ir
because it	26jh
because nobody	0gis10iv
because of	06kb0iiy11ir1dkr
because the	1gir
because their	1gjw
becau~	06j70gix0ij110ij17jw1ciw1gj821iw
become	1qjn
become #	1qj3
become _ apartments	1qj3
bed	15j51ckd
bedroom	1fj5
bedro~	0iiy1fj5
beds	26jc
bee	19je
been	0fij0lir15iz18kw1ajc1dkm1ljm1vjt1wli
been _ and	1via
been _ for	0ait1wk325io26f4
been _ in	18j3
been _ on	1wiz
been _ to	05ir1sis
been _ with	0fj41dj91lj8
been a	17j6
been forwarded	0ljs1sis
been found	26j1
been issued	0aj5
been placed	1wj2
beer	0xk61zj4
bees	13iw
before	0cjp0ejr0rjt0sl40wiy1kj91ujo1wjl
before #	1uiw
before _ a.m.	26jl
before _ dig	26it
before _ start	26j3
before _ {link}	0rja
before friday	26g3
before it	0sk526gl
before midnight	0rja
before sunrise	1fj7
before the	0uj01kki1oj81qki1sis26gm
before you	0cj91uj926je
began	26jo
begins	16jd26jm
begins _ #	26jk
begins at	16jf
begun	0ej70vjr
behind	0iit0sj617j818ki1fkl1hjt1ikm26gn
behind the	17jp1fks1ik5
being	0cj30lj31dih1wle24io26fe
believe	07j20ojj16j3
believe the	0oj316j8
believes	09jn1hjl
belie~	07j009jg0ojh16j1
bell	19jf1vit26jo
bell county	1yix
bellamy	0pkc
bella~	0pkc
belong	1bj7
belongs	0oip
belongs to	19iz
belon~	0oip
below	00ji02it0bis0hl90mjv0njb0zjn1ij5
below and	0biu0zk926gk
below the	0njn1ij9
ben	1cjd
bench	26jl
benches	19jl1wiw
bench~	19jl1wiw
beside	0wir1ij6
best	0jk20ok20zk81nky1xjh
best _ in	1niv
best _ is	04j8
best _ to	1nkl26j4
best in	1xjm
best ride	1niv
best shot	26jj
best thing	0qjo
best view	26jl
bet	09j20jkl0xit26gw
beth	1aje
better	0djj0pk81jjp1ljg1nl424k1
better than	0fjp1ej626fw
between	0niw1djp1ikk1qja24j3
between #	0njd
between _ and	0njb1iit26jv
between _ the	26h0
between midnight	1ijz
between the	06ji
between us	24ja
betwe~	0niw1djp1ikk1qja24j3
bid	0rl10zj21wjc
bidders	1hju
bidde~	1hju
bidding	1hiw
biddi~	1hiw
bids	1hjc
bids are	1hjz
big	03k40fit0xjz12jb16l519ju1rkh1tj81uit
big _ are	0fj9
big _ on	1rjk1til1uj4
big screen	26j5
bike	0ej40viy1rj71yjo
bike _ a	26j7
bike helmets	0fjs
bike lane	0vjc1yjk
bike lanes	09j4
bike racks	0ej41yis
bikes	26jt
bill	01gz0ciq0ijw0sm00zjk
bill #	0sjz26i5
bill _ the	0skc
bill _ your	0ziq
bill has	0siu
bill is	0ijq0ziq1jje
bill online	26ir
bill to	0siv
billboard	1ejm
billb~	1ejm
billing	1djs1wiz22iw
billing office	22j2
billi~	1djr1wiz22iw
bills	0diq0fjp0piu1lj2
bills on	1pje
bin	0hiz26jl
bin _ a	0vk1
bins	01jn0zjm10iq1pj2
bins are	01jq26i8
bio	0yim
birch	0ijj19jf1aje1ejb1kj71wje1yir
birch _ house	17jo
birch and	1vjx
birch avenue	26jk
birch court	0nix17jh19iy26g4
birch street	1eim
bird	1zj926jh
birth	0hjc0oj41biy
birthday	0hj9
birth~	0hj81bj3
biscuit	0jj01rj826jb
biscuit is	0jj51rja
biscuit the	26ij
biscu~	0jj01rj826j7
bit	04j608io0lj60uj6
bitten	26ft
black	1jjc1pkn26j6
blame	0gkr17kv
blame the	0gjc17jd
blanket	12ix20j2
blankets	26j7
blank~	12jb20j2
blaze	0xk017im1cjc1nj126fh
bless	0wkf1yje
blew	1dit24jk26ge
blizzard	03j705is
blizzard warning	03j705is
blizz~	03j705is
block	0dio0zim
block parties	26is
block party	26ja
blocked	06kg0kkr
blocking	26jx
blocks	01j505ix
block~	06k90kkq
blog	0ykd1nj6
blood	12jm1ciw1ol5
blood _ pills	1oj0
blood drive	12k4
blood pressure	1cj61ojy
bloom	1ak2
blue	01kf0njl0rit1fk71ij5
blue _ and	1ij2
blue _ is	0rj924j526hr
blue bin	26k0
board	1hj81pj01qj51siz1tix22ip
board has	0aju22ix26gq
board of	1tj8
boat	1ij4
body	07kx26fq
boil	01j504kg06jw1zj4
boil _ notice	1vj526jb
boil water	01jl1vj426j8
boiling	04jx
boili~	04jx
bold	01jf
bomb	02is16j926gj
bond	0qlv
bond _ your	0qiz
bonds	13j61jks
book	09jy12jb1ujk24jr25ig
book _ at	12k926hg
book _ is	26jh
book _ pick	26j7
book club	26jc
book sale	12jt
booked	18ki
bookm~	26k3
books	1pid26jm
books and	0xj8
books are	0jjc1jjj
books for	26ji
boots	0tkh1nk3
boring	1tjf24k526gk
born	0wjz19kh1bkm1pkn26fp
born in	1pje
borrow	26ju
borro~	1jjh24iw
boss	09kb1oiq26gk
both	06je18iw21j4
both _ are	26jp
both are	18j5
both lanes	06jf
both sides	26in
bother	0cjg1ej726h0
bothered	0gjt1lio26gt
bothe~	0gjt1lio26gq
bottle	0tjq26fq
bottled	04j8
bottled water	04j8
bottles	26jo
bottl~	04j8
bottom	01kg1hiz
bottoms	0xjf
bottoms _ !	0xjf
bottoms up	0xjf
botto~	0xki
box	0qkf0rjz0ziw
box #	0rkc
boxes	21j6
boy	0uj219ja1rj026h0
boys	1uje
brakes	17j1
branch	0qj01kk51vjh
brandt	19k41djx26gl
brass	12ky
bread	26ip
break	0nja0yj91giz
break in	0mjc
break ins	0nk80yiu
break on	0yil
breakfast	12kc
breaking	13ji
breaks	09j20gj61zkm
break~	0oke12kb13jh
bridge	03ir06it14ie1qjz
bridge _ on	26jp
bridge _ open	26k5
bridge _ shut	06k6
bridge is	03ja06jj14j0
bridges	0siw13jx1wit
bridg~	0siw13jx1wit
brigh~	0zin1nl326f7
bring	0jj110jb12kp20ip25ii
bring _ and	0qjc
bring _ blanket	12iz20j2
bring _ chair	26j4
bring _ forms	25iq
bring _ friend	0qjb
bring _ towel	26j2
bring a	0jiy20iy
bring in	26iz
bring it	1ejc
bring two	0qjc25iq26j0
bring your	0aj510ig
brings	0wij1kj2
broke	01j80rih11j61ejm1jif1mk1
broke down	1giu
broke the	01jg1mjf
broken	1aip1mj226ir
brother	0iik19jd26g6
brothers	1aj61mje26hd
broth~	0iij19j81aiy1fkg1mj626g7
brought	18it1pjz26gi
broug~	18it1pjz26gi
brown	0lj4
brown water	0lj5
brunch	0tjk
brush _ the	26iq
brush on	26j4
bucket	0rja0vjx26gy
buckle	11jf1tib26gj
buckle up	11jf1tib26gj
bucks	0uk90xke
buddh~	0wjv1pjg26h6
buddy	18ip
budget	02jf0ek90vij0yit1jk81kje1rir1uip1xiq
budget _ is	1rj3
budget _ the	0vjk24jl
budget _ tuesday	1uiw
budget hearing	1riy1uiw
budget is	13ji24jk26iw
budget workshop	12jd
build	1qja26j9
building	19j11uiy
build~	19iw1uiy
built	0djf0wjq19jq
bulk	25ii
bulk pickup	25ii
burglar	18ka
burgl~	18jx1fjx
burn	0akm1oj2
burn ban	0ajf26ji
burned	0git1aiw
burning	03jk17iu
burni~	03jk17iu
burns	07ja
burst	1vis26h7
bus	0agg0qjy11jq1rig1viw1xjd23iq
bus _ #	26jp
bus _ ?	26k4
bus _ are	0yj11gja1wit26he
bus _ at	26jq
bus _ is	1kix1xio23j6
bus _ late	26j8
bus _ lol	1riw
bus _ the	26j5
bus barn	1dj4
bus driver	0jiw1aim1cj6
bus drivers	1giu
bus is	1vit
bus leaves	26ix
bus map	1liu
bus riders	1xj3
bus schedule	23j6
bus seats	1rit
bus service	14j3
bus stop	26iy
bus stops	11ip1wit
bus times	00iz
bus was	26j8
buses	09j813l01qjv26jl
buses _ free	26ix
business	1zkj
business days	26iz
busin~	1zki
busted	18k81rj0
busy	1lj9
but	04jj0gje16l41fk61hjn1lir1qli1zie24k2
but _ are	1jj826ij
but _ is	08kl
but _ one	1zig
but a	16jz1qjy
but not	07js26fu
but the	0uj41biq1ql124ix26gw
but we	26it
butter	1ojh
button	01j70jj20oiq0pis1ij126he
button _ the	01in
button to	01j1
buy	0ujy0xli13iz1jjn
buy a	0uii
buy our	1jk8
by	00gt0bh90gg60ig60kga0qg90vge0zgg12g614gk15jj17kx1gg41jiy1kjj1nir1og51rh11uiu1xhc1zg720hj25hh
by #	1jjd21it
by _ #	1kkk1lid
by _ ?	1yka
by _ a.m.	21iy
by _ and	15im
by _ at	17j3
by _ falls	18j5
by _ front	0oj0
by _ loading	1fir1ij326h8
by _ may	23ip
by _ p.m.	1uix26js
by _ parks	1uiv
by _ river	11js
by _ school	06jx24ke26gm
by _ state	26jq
by _ the	26j2
by _ third	15jk
by _ weekend	05j6
by a	11kl15j61sip
by all	17j21yjd
by calling	0yje
by fall	09ix
by friday	0rj123iq
by june	1piu
by mail	26jh
by marlow	18j726jh
by may	26jo
by mistake	1wj1
by noon	26js
by our	08ix26ip
by phone	24ja
by the	04ix05iu0fjk10iy16ku18js1ij21ljr1uk7
by two	15js
c	02jm0iit0xiw
cab	0tj3
cake	0oj512jt
cake at	12jz
calendar	00ix1yk2
calen~	00ix1yk0
call	04gn0bj40mgf1bgo1ogm1uid26jh
call #	0bjc26jj
call _ #	0bjo1ajm26ga
call _ at	0yiz
call _ for	1vjm
call _ from	26j1
call _ if	26j7
call _ or	0bjl
call _ road	1ujh26h5
call _ senator	0sjf
call _ text	26jg
call or	26je
call the	1uj6
call us	26jd
call you	26jo
call your	0sje
call {phone}	0yh01vj420ih
called	02iq0ijl1uiz
caller	0iik16j81aiz
calling	0ckl0njz
calli~	0ckl0njz
calls	09kc0vix
calls the	09ke
calm	0mit
came	0gik0ikf17ji1bip1cld1zle
came _ the	1mj8
came _ to	11jn
came back	02j60ija1ck626ht
came down	11jo
came in	1bj4
came to	26iv
camera	0niy1fj326j9
camera footage	0nj026gp
cameras	18jj
camer~	18jj
camp	1vis1zkm
campaign	0rlj
campa~	0rlj
can	04jf08gf0hjq0mku0rju0sgv0tg60uj90vgl10hf13ix1bgk1hgi1jkr1lgw1nga1ris1yg020hn21j125hj
can _ #	0bii
can _ all	0wk1
can _ at	1uj2
can _ for	26jv
can _ go	1kjg
can _ it	26jj
can _ that	1qjv22j2
can _ the	03jb
can _ them	1jj8
can _ to	11ir
can _ up	0hiw26jm
can _ you	26jk
can _ your	26jy
can apply	26ja
can be	0ej221j326is
can bring	0wjm
can call	0bii
can do	0wjz
can give	26j0
can go	0cji26gm
can help	26jj
can leave	1ojj
can look	0hiw
can now	21j6
can only	14j21kjd
can renew	1uj2
can see	03ja1fj0
can speak	26jn
can stop	04jh
can tell	1gjk
can we	0jj926gn
can you	0hj11qji
can't	0sje13ke1gj41oic25k5
can't _ a	11ja1mjg25if
can't _ it	0rjb
can't _ that	0sit
can't _ the	0oj826g1
can't _ your	25ii
can't be	0tjr26gh
can't discuss	26j3
can't get	0jj01nj726hn
can't promise	26ji
can't read	1mjg
can't say	26j4
can't stand	24k0
can't work	11kg
canal	05j21fjg
canal street	05j31fjh
cancel	16j71vj025io26gk
canceled	0ajk1vjp
cancer	0uja
cance~	0ajj1vki
candidate	0rio
candidates	0riy26jq
candi~	0rjl
cannot	0vj813j725ip
cannot _ a	25iq
cannot get	25iq
cans	1pjc26ja
cap	1rjd
captain	1cjp1vil
captain _ is	1vio
capta~	1cjp1vil
captions	26j8
capti~	0zin
car	09ix0niu0vjr1el7
car _ #	07jt
car _ checks	26gt
car off	0vjv
car on	0nj11ajh
car seat	26h7
car thefts	26ix
card	0hjd0iik0zkl19il1bjs1pj0
card and	26jf
cards	0aj50nkj25ih26i9
care	02kf11jv21j526hb
carel~	0gjd17iy1mjr26gj
carl	0gj11jjc
carla	0iis0pjf1bjk
carpet	0vj51nk424io26gn
carriers	0ak0
carri~	0ajp1ak9
carry	1jjx1okm
carry a	26ix
cars	08k70nk41fks
cars _ the	0nj8
cars are	0nj21ij6
cars in	1fjb26gp
cars on	0mjq
cart	0vjm1tj026ja
carts	0fj226jl
carts _ the	0fj6
case	0ijj1aiq1ejn
case _ #	0iiy
case _ and	0hik
case is	1aj7
case number	0hik
cases	0yj126jp
cash	0ulc1dj31ij11jjx26gf
cash app	0ukb26gy
casino	09i6
cast	19jd
cat	0jiw0oiz0vjt
cat ?	0vj6
catalytic	0nj6
catal~	0nj6
catch	0mjo
catholic	1pkh26gh
catho~	1pkh26gh
cats	26j5
caught	04j418k8
cause	26jz
cause is	26im
caused	1lkg1mji
caused by	15iv
caused the	1mjn26iv
cedar	06io0nk018iq
cedar and	1ajt26h3
cedar avenue	0nin
cedar is	06io
cedar street	1bj726jn
cedar was	26fs
celeb~	0okv0vj5
cell	07ke0hiy0yjh18li1bkk26fd
cell {phone}	0yjl26gv
census	26j7
cent	1kjm
center	0vik0xiw
center _ #	1iiw
center _ friday	26ji
center _ open	01kg
center _ the	26gv
center at	0xjj
center desk	23iu
center is	1iiv
center on	26ju
cente~	26ip
central	1uif
centr~	1uif
cents	0ejd1kix24jh
ceremony	12kw
cerem~	12kw
certain	13jn1kj026gu
certa~	13jn1kj026gu
certified	26jv
certi~	26jt
chain	0lje0tjk
chair	26j1
chalk	17ka
challenge	0vj6
challenger	0pl1
chall~	09iu0pl50vj3
chamb~	1ij4
champ	19jr26fm
champ~	0xji
chance	05io13km1jkj
chance _ a	1jja26fz
chance of	05ip1jj7
change	0dj50tix1ijy22iy
changed	26iz
changes	1wj9
chang~	0fje1wj51xis
charge	26j6
charged	08j818kg1pjf
charges	18jl1mjg26iq
charg~	08j218l81pj5
chari~	0ukk
charter	0qkj
charter amendment	0qju
chart~	0qkj
chase	18js
chat	0mkh
chatter	16kc
chatt~	16kc
check	0ij60rjq0ujk1bjr1rio23il
check _ bin	0hj4
check _ the	23iw
check _ these	1nj41riv
check on	1zjg
check out	1niz1riv
check the	00iy1uj026jb
check your	0hiv26jg
checked	0ij11cjv
checked _ the	0ij8
checking	0nj9
checks	0rk21kix
checks _ free	22ji
checks are	22jh26g8
check~	0iiy0nik1cjd
chemical	03ki04jv26h2
chemi~	03kh04jr1ojo26gi
chemo	1clk26ff
chess	19jm
chest	0rj7
chicken	0djf
chick~	0djf1zj7
chief	09l71djp
chief _ the	09kj0sip0wj0
chief alvarez	09i81dj2
chief anders	0fin0jiv
chief is	01jb1qk226g9
chief's	09j80sj30tix0yjo
chief~	09j80sj30tix0yjo
child	0mku13kb1oj61vjl
child's	0hk1
children	11j321ja26j4
children _ #	26jc
children and	21jb
children's	1uix
children's room	1uix
child~	0fj90hjy11it21j8
chinese	1pk3
chine~	1pk3
chip	0rit0tjm1bio25ih
chip in	0riv
chlorine	08jx0nja16j9
chlor~	08jx0nja16j9
choose	01k50tj60zjd1nk71zjj
chose	0pjb26gh
christmas	0wl3
chris~	0wl5
church	07ij0wj311it1fj2
cigar	0xks
cigarette	17k2
cigar~	17k2
circle	0lj81xiw20j826h5
circle back	0lj81xix26he
cited	0ikh19iu1pjl
cited for	19iv
cities	0sjn
citizen	0fit
citizens	0rjm
citizens for	0rjw26gi
citiz~	0fjn0rji
city	02jr08ik0rga0siw0wkb14j71fgd1gin1pgd1qjw20hi
city _ #	26jq
city _ a	02k714jb1jjx26gx
city _ for	06j8
city _ is	24jy
city _ marlow	26jh
city _ plaza	0xjj
city _ the	0gjl
city _ this	02k126h6
city _ will	0ej4
city attorney	09je1hk9
city clerk	0dit
city hall	0wkg
city has	02kc15ju
city is	14jf1lj0
city manager	09k61dj0
city of	26jh
city was	08jl
city's	0fj413jf1hiu1jim
civil	1tiz
claim	16im1eln
claims	02kg1ekh
class	12ij14jh1xji25ij
class _ teens	26jf
class _ the	26jf
class _ to	1xit
class at	26ja
class for	26ji
class on	26jl
classes	0ajf
class~	0ajd26jn
clean	11kv1mk422j1
clean _ the	26ix
clean _ up	1mjh
clean it	1mjh
clean the	1mjb
clean up	22j4
clean water	0sjh14jj
cleaned	26jt
cleaning	0gjh0kix
cleanup	01j012j8
clean~	0gj90kiu12ix
clear	06jq09j81biq1eiw22k326jd
clear _ from	22j1
clear of	06ku
clear snow	0ej822j1
clear the	22ja26id
cleared	06jq1dim1hit
clearing	21jd
clearing _ homeless	21je
clearing the	21je
clearly	0gjy
clears	04j5
clear~	06ji0gju1dij1his21jc
clerk	0ejy0yiw1cj21dit1sim
clerk _ all	26ip
clerk _ the	08j811iz1ckd26gp
clerk _ {phone}	26j6
clerk who	1aju1dji
clerk's	14j226ja
clerk's office	14j5
clerks	16j91gj0
clerk~	14j226ja
click	0jkg
climb	12ja17ju
climb _ a	12jb17j6
clinic	0fj312kb16jp
clinic _ the	12ip
clini~	0fjb26gk
clips	0mj9
clog	26jk
close	16jx1kk51lit1vih
close _ street	24j8
close on	1kiv
close the	26ja
close to	14in1fk3
closed	06i90aia1hjj1vj0
closed _ for	26jg
closed _ the	1hju
closed at	26j8
closed between	0ajt
closed meeting	1hjt
closed on	1lii
closed session	1hj0
closed the	08iw
closed to	26k8
closed today	1vij
closed tomorrow	0aiu
closed tuesday	26ja
closed until	1vj1
closes	01j10ek01hjc
closes _ noon	01jg
closes at	01jc
closest	0zjd
close~	0zjc26j4
closing	09jd1pjc1qju1vis
closing the	1viv
closi~	09jd1pjc1qju1vis
closure	1tj1
closu~	1tj1
cloud	03it0xju
club	26jr
club _ the	26j8
coach	02j20uj30yiq1ajk1cjq
coat	26jy
coat drive	26jw
code	03jh1ike1nk11pkm
coffee	0tk70vip12jp1njp23j7
coffee _ the	0tkf
coin	26j9
cold	0xkt1njb1oi2
cold one	0xky
cole	07kp19j7
collapsed	0oj826ft
colla~	0mis0oj8
collection	0fj91siu
colle~	0ajo0ukk1zjr
color	0ziw26j7
come	0pjp0xjg17is1hjb1kjm1ujq
come _ in	14j51uiw
come _ it	26jm
come _ the	0pk70xjd1ujo
come _ to	0xj111j226hs
come _ under	1kk0
come _ with	26jh
come _ you	0mk2
come and	26k2
come by	0lj526j8
come down	1wl0
come for	0xjx
come from	1uj1
come in	26j3
come on	1uiw
come to	0fjb0iix1uit26hm
comes	0vj914jp1fka
comes from	14j9
comets	0oj00xit
comfy	1riw
comfy _ bus	1riw
comfy new	1riw
coming	0fj912ko1gio1qks1zjr
coming _ the	03jd0mj41zjf
coming back	09jd
coming to	0fiw16kd1qi1
coming up	12ki26g1
comma~	0wlh
comment	0bil0ek20hij0jj30mjc
comment _ address	0hj4
comment _ your	26jf
comment period	0eiy
comment with	26jj
comment your	0hj026h0
comments	0gj60hjc0jjl0kkm23ir
comme~	0bii0eje0gjo0hjk0jk10kkt0mjh0zj7
commission	12j01hj0
committee	0rkk0skq
commi~	0fiu0rkc0sl21hkd
common	0wix26ja
community	0aj80fjy0kix
community garden	14j8
commu~	0aj80fjy0kix
company	1ej21mkq22iy
compared	1eiw
compared with	1eiw
compa~	1eko1mle22ix
compe~	1ejb1hke26hd
complain	26ha
complaining	0kju
complaining about	0kit
complaint	02jr0civ1bjk1dir1eki1yj6
complaint about	1yjf
complaints	0kik
completely	08k013l026g1
compl~	02ki08k809jw0kjs13kn1bje1dji1ek31pk4
compost	0fio0zje26jg
compo~	0fk626j8
comstock	09jb1mj8
comstock waste	09jb1mj8
comst~	09jb1mj8
concert	12k926jd
conce~	0lje12k11giw
concrete	10ja15ix
concr~	10ja15ix
condition	07iv0hjo
conditions	03j7
condi~	03j407iu0hjo
cone	0gjf
confidential	1hj4
confirm	0hj726iu
confirmed	05iq1vjs
confi~	05im13ix1eif1vjl
confu~	1ljp
congratulations	1yiw26j8
congratulations !	26ie
congratulations _ our	26j2
congratulations _ the	1yhu
congratulations to	1yjc26jb
congress	0skt26gw
congr~	0pk00skr1yjr
consi~	0lir
construction	1kjk
const~	0kiw0yj01kje
consu~	0ej7
contact	0min1biv
contacts	0jjl
conta~	0jji0mik1bit
contest	0zjj1ojs
contest _ the	1qk3
contest at	0zjh
conte~	0zjj1ojr
conti~	0kj31sii
contract	0aix1dk91hjo1wj7
contractor	17k61ejw1pj41yjf
contribute	0uko
control	09jz0kix0sjq1jjb
contr~	09iu0rjq0sj80uju17ja1dkx1hiv
conve~	0nj61sif1tjb26g4
cook	26jp
cooking	26iw
cooki~	26iy
cool	26j4
coordinator	23iu
coord~	23iu
cop	1uju
copies	26ji
corner	1his26g5
corners	17ju
corne~	17ju
coroner	26je
coron~	1zkl
correct	0zj2
corre~	0ziz1sis
corrigan	0pl026gg
corri~	0pl026gg
cost	00j708kv0fjo1gis1kj7
costs	26jj
costume	0zk326hj
costu~	0zk2
couch	1yj2
cough	1ojw
could	05kf08jz0rkb11jd17jp1aki1ekq1lij
could _ be	1wj3
could _ it	11k6
could be	05it16kj
could do	26gv
could have	08kc1lir26g3
could not	1aiy26g4
couldn't	13j326ge
could~	13j326ge
council	09jf1ris
council _ a	0fjd19j4
council _ at	1rjp26hs
council _ is	0fjp
council _ on	26jl
council _ the	14iv
council _ vote	26jo
council approved	0fis
council meetings	0fjc
council president	09kt
council will	16j0
councilman	0yk5
councilmember	0pla0rk60yir26fb
councilmember _ is	1cj2
councilmember haddad	0pjk
councilor	07iq09k80cjq26g6
councilwoman	1ck626gd
counc~	09kp0pl30rkt0yjr1civ1ggh1rin
counsel	1hkq
couns~	1hl7
count	0jj511jf1kjt
count _ it	1kk1
count on	1kk1
counted	13j226jf
counter	0ujm15iv
counter _ our	1cjc1ije1pjc26gi
counter at	0ukm
counter is	15iy
counting	15ka
country	14jd
counts	0ejq0uj118io
county	0akk0njy0pik0rj01mk81ykg
county _ and	26gi
county _ department	26iq
county _ is	0aj21hj2
county _ the	16j5
county _ to	09j2
county _ {own}	26jc
county clerk	26jn
county courthouse	0aiy
county health	26jp
county is	0ej426g9
county jail	18k11vit
county's	18jf
count~	14ka15ko18iu1gip1ikd
couple	0oj81aiv1pjg26ey
course	0vj70xk511iv1qk2
court	0iit0nku17jt18jg1bju1cka1el91ojz
court _ #	1bjm
court house	17jo
court's	26j5
courtesy	26gc
courtesy of	26gc
courthouse	16j7
court~	16j6
cousin	0ujr16l326gm
cover	05jk1jkn
covered	0wjk
covers	0nj0
covers the	0uje
cover~	0wjf
covid	0hj6
cpr	26ji
crack	13j026fq
crane	1aja
crash	06k01ail1vjw
crash _ oak	0nkn
crash _ route	26jd
crash at	1vjy
crash on	0nkh
crash was	1ej6
crashes	15kb1zjj
crash~	08j315k91zjh
crazy	11jm
credit	1jk2
creek	03im07iz1mj01ykp
crew	10it1ujr23iq
crew !	1uiu
crew _ be	1uj5
crew is	10ix
crew will	1uj3
crews	06kg16k817ja1akb1gki26jb
crews _ a	07jc26ge
crews _ at	26fv
crews _ on	1vj2
crews _ the	17j2
crews are	0gj80nkx
crews will	0lj326jr
crime	09j013jg15j8
crime _ down	15jh
crime is	09j315jd
crimi~	18j526ia
crisis	26je
critical	07jo1xis26gw
critics	0kiw
criti~	07jb0kjr1xiq
crook	18k2
cross	0ujc1kiq
crossing	02j81cjg
crossing guard	07je1cjy
crossing guards	1mjx
crosswalk	11iv1rjc
crosswalks	0dj4
cross~	07jd1cjb1rj7
crying	1oja1yj6
cup	26j9
curbside	0fkb1sio
curbside _ prior	1sio
curbside placement	1sio
curbs~	0fkb1sio
curfew	0dk11qjs
curious	0dk8
curio~	0dk8
current	0nj8
curre~	0nj8
custody	18k119ja
custody _ the	19jd26i5
customer	14j01xj426g9
custo~	14iw18ji19j61gir1ij11xj3
cut	0ajp0riy15k217jc19j11mjm
cut _ ribbon	0fjg19jc
cut the	0fj719j81bjh1mjy
cute	26ic
cuts	0tj81jir1kj11oj6
cutting	12jn
cutti~	12jn
cyclist	17kl
cycli~	17kl24jg
d	0qkc1ojc26h2
daily	0jil1nit1yj7
dale	0pks1dix
dam	03jq0nja
dam _ at	0nj0
dam is	0nj9
damage	0yjb1ej5
dana	09k80hiw0pkf
dana ruiz	0pkh
dance	0vj811jg12je
danger	13l1
dangerous	03k00skg26gh
dange~	03ir04kl0skg26ft
dare	0cki0jix26h1
dark	0nj50wiq26j4
data	1xiq
date	1biq1sjk25jr
date _ birth	1bj2
date _ the	0iit
date is	25im
date of	1bj2
dates	00k701j40rj0
dates and	0rj3
daugh~	19jj
dawn	1ak41fjd
dawn _ dusk	26j3
dawn to	26j2
day	09k10jiz0vm10wg012jk19ib1kjp1nk31ogi22is
day !	0ojh0vj31niz26g1
day _ all	26j6
day _ night	22iv
day _ on	02je
day _ school	26jf
day _ the	0vl3
day _ this	22j2
day and	22iu
day at	0viw
day from	0vjy
day fund	1jjd
day in	22j2
day of	0vkr
day so	0vke
day to	26jp
days	15jm1oj925im26is
days ahead	25io
days are	11jl
dead	07kk09kk0liv17iv1ajr1pj11ziy
dead _ on	0lj2
dead at	07km1ait26ga
deadline for	00j2
deal	0lir1gkb1hk426g2
deal _ the	1gj3
dealer	18k6
deals	0miy1nl226g3
dear	1yka22iz26fn
death	26is
deaths	1ajk
debt	1jl926ga
decided	1wjx
decid~	1wjx26jf
decision	1wjf
decis~	1wjf
deck	13iv
decla~	06iq26fq
dee	19jn1cj1
deep	14ja25iq
degrees	15jg26j0
degre~	15jg26j0
delay	1mja
delete	0kj826jn
delivery	1xir26gx
deliv~	0akr1xir26go
demand	0sip
demands	1giy
demands _ bankrupt	1giz
demands would	1giz
deman~	0nkk1giy
dementia	1cjo
demen~	1cjo
democ~	0rjx15ja26gs
denied	0ij726gj
denise	0ij0
department	08kv0div0fks0ljz0mjn0pin
department _ #	14j4
department has	0fl1
department is	0fje0pix
depar~	08kq0dis0fks0ljw0mjk0pil14ju
depos~	1ej4
depot	06jj0dji18jl1qkh21k2
depot and	06j0
depot fire	17io26if
depot road	16iw
depot square	0fj221j6
deputies	06j826gp
deputy	09jb26fe
deput~	06j826gp
describe	0hix
descr~	0hix
deserve	1gjp26h9
deserves	0oje26h8
deser~	08j10ojc0skd1gjj26g0
design	0eka
desig~	0djg11kv1sij
desk	1ckb1dj01ij41xip23in25ij
desk _ a	11jv1xiu
desk by	23iv
desk for	08jj
desk is	1xiu
details	00iy01j5
details !	00j9
details _ the	00jg
details in	00jc
detai~	00iy01j5
detective	1yk1
detective soto	18in
detectives	1fjx
detectives _ watching	1fiz
detectives are	1fjf
detec~	0nkt1fk41yjx
detour	26jb
detour _ #	26iz
detour on	26iz
detours	0yj2
detou~	0yj2
developer	1ejd
devel~	03j71ejc26g0
diabetic	0hj41ckd26ge
diabe~	1cku1oiz26ht
dial	0bj9
dial #	0bj9
diaz	26j9
did	0vk911l918j21mjy1yk4
did it	18jf23iq26hh
did not	07jt1aj6
did the	11l51yjc
did you	0vip
didn't	07jo0iii
didn't _ it	07jp
die	24k426h8
died	07jn0wjc1ak81vk01zkj
died _ #	07jl
died _ the	1ake
died in	1ak226jm
dig	0lit1kjb26im
digging	1mkt
diggi~	1mkt
digital	0fkd
digit~	0fkd
dinner	0rk10zit
directly	0ul026g6
director	09kh0kig15jd1dje
director osei	0kik26jm
direc~	09k70ukb0yii15jb1djw1hjb
disagree	09j30kja
disagree _ the	09j6
disagree with	09j30kja
disag~	09j30kja
disco~	1hj41ij41sis1yiq20ir26fm
discuss	0okl12j6
discuss _ here	26ja
discu~	0okk12j6
disgusting	0ckm0giy26h2
disgu~	0ckm0giy26h2
dismi~	0ajp1ej926gl
dispatch	1ika1wj323j7
dispatcher	1cjw
dispatchers	1gk2
dispa~	0mjj1cjp1djs1gjs1ik423j7
display	0cjf1ej4
displ~	0cjf1ej4
dispute	1bjh1pj2
dispu~	1bjh1pj2
district	1mk9
district's	0ejo1jj8
distr~	1jj11lij1mk5
ditch	17k2
dm	0bis0mjf0yk2
dm us	0bis26iy
dms	0mjt26gz
dmv	26j6
do	0bhl0dji0gj00kig0qk20wjr14ja25im
do _ again	0kji
do _ drive	26iw
do _ enter	26ip
do _ know	26jn
do _ need	0diy
do _ work	0wj4
do all	0wjy
do it	0kjc11jm22j226fd
do not	25ir26j1
do this	14ip
do we	0dit
do with	00ix
do you	0djm0hjz0nj20ojt
dock	04k106kb07kr10j71ika
dock street	04k4
doctor	1ol6
does	04j20tiu0vju25il
does a	1bj7
does not	04jf0vja25il
doesn't	0gj10lix1ije26gh
doesn~	0gj10lix1ije26gh
dog	0zir1bj01pjt1xj9
dog _ is	0jj81kjb
dog is	0liz
dog licenses	1xjd26ie
dog owners	0gj2
dog park	1kj01lj51qj5
dogs	12l113im16jn1sip1vip25io
dogs _ the	26je
dogs and	02ir
doing	07ie0giy0vkg26gl
dollar	0rkj15j7
dollars	0rk20uje
dolla~	0rk20uje
don	26io
don't	0gjk0kjc0qja11l41ojn1tjn25jm
don't _ it	0cjn26il
don't _ on	0miy1tj5
don't _ the	0pj611iy
don't _ to	17jj
don't _ with	1nj5
don't _ your	0oj3
don't be	11ki
don't discuss	26jb
don't gamble	1nj5
don't get	24jg26gj
don't have	25ii
don't like	0cjo0kj226g3
don't miss	0ejn
don't need	09jj
don't share	26j6
donate	0ul8
donate to	0uis
donated	26jl
donat~	0rkj
done	0cjg14ix1kkl
donor	1bj9
donuts	1niu
door	0kj11fje1ikz21iw
door _ #	1fjq
door _ the	1iii
door at	1fjp
doorbell	0tj8
doorb~	0tj8
doors	04iv0pk91hkq
doors _ the	1qj926h1
doors and	26jo
doors shut	0njd1hk6
dot	1mjt
double	0jjs15jr1jil1mjf1oj926ff
doubt	13jx17iv
dover	26h9
down	04ig05j606jb0kjn0qjw10j113j315js16jf1gkw1kjm1mj71wkx
down #%	15jb
down _ !	15jh
down _ #	15jn1gis22j026hl
down _ the	0qj416js
down by	18j7
down from	1kjg
down on	0qj3
down the	0kj614j21giu
down to	15jo22j0
downed	03j706j0
downg~	05id1jjc
download	0tj5
download the	1nkf
downl~	0tj5
downtown	03jj06jw0xk20ziy13jb1kjt
downtown ?	0xkh
downt~	03jj06jw0xk20ziy13jb1kjt
dr	1hiq1tiy
draft	0el30sko1hjf
draft _ plan	0ejh
dragon	0ojf
drain	10j91uj026jb
drain ?	10jb
drain by	1uj1
drains	1mjg
draw	0jj60zj7
drawing	0zjw
drawi~	0zjv
dress	0zil26hn
dress~	0oiz0qjr26gt
drew	19jf
drifting	04jm
drift~	04jm
drink	03j804kt13is1ol1
drink and	26in
drink it	03jq
drink up	04im13jc26g0
drinking	0ij217j2
drink~	0ij217j2
drive	0uin11jd12jk
drive _ friday	12k9
drive _ on	12j1
drive _ the	1yjb
drive is	12j026gz
drive slowly	26j2
driven	1xir
driver	07j917jv18ko1ckm1djf1pky
driver is	17j726ik
driver's	0ajf
driver's license	0ajf
drivers	11j415jk1gjp1pjq
drivers _ the	1pke
drivers are	0gk1
driveway	1pju1yk7
drive~	11iu1gjk1pl11yjd
driving	1niy26gt
drivi~	1niy26gt
drone	1fjc
drop	0hil0jje0mj70zji1tiv
drop a	0jk6
drop off	0djm
drop your	0hj626gr
dropped	15jd1lio1mjl1rit1zjd26gn
dropped _ ball	1mjw
dropped the	1mjw
dropping	0aju
dropp~	08ji0aj815jc1lio1rit1zjc26g1
drops	1oj0
drove	23ix26fc
drown	13je1vjg
drowned	02ja17iz1ak626gc
drowned at	02jn
drown~	02ja17iz1ak6
drug	0miw17k418jh
drunk	18jo
dry	26j7
dude	1tkn26g9
due	06iy0ijp1hip1sip
due date	1sis
due to	06j7
dug	1yj7
dui	1zkc
dump	10ix1mjc26gl
dumping	1bjg1pj826gx
dumpi~	1bjg1pj826gx
dumps~	17ji1fj726fv
during	1hj4
during the	1hj5
dusk	26jp
duty	1ijk
dying	1zjw
each	0viq0wjh21j726jk
each dollar	26j7
eagle	19jw26gq
early	0nk716kj1ql1
earned	0pji0xld1ris
earned a	1rit
earth	0vj80wkt14j01nir
easily	1jjy
east	04ky1ik221iw
east side	1ijj
easter	26jk
easton	0aju1mkz1yir
eastside	0fj1
eastside branch	0fj2
easts~	0fj1
easy	11j313j61aj21tir
easy to	26ix
eat	0tk2
eating	26j4
ed	0uj922j326j1
effect	03j91sim1tiv1vk0
effect !	1vjc26gv
effect _ #	1viy
effect for	03jp
effective	1tje
effec~	13jy1sjz1tjd26g6
egg	1zjg
eggs	26jg
eid	26jm
eight~	15ja26hd
either	0gjl24iw
elect	0pjb
elected	09j726j0
election	0piu
election day	0pjf
elections	1mjg
electric	0ak1
elect~	07l80aka0pif0sjo
elementary	0ak4
elementary _ our	26jg
eleme~	0ak4
eleva~	26j7
eleven	02km19kv26gv
elm	07k60ijg11id17ic1aiy1cie
elm _ is	06k31vj8
elm _ on	06k3
elm and	26jd
elm court	1ajq26g1
elm is	1hji
elm street	11jx19is1sis1wj1
else	0cj70ojv0tkf21j0
elsewhere	0kju
elsew~	0kju
email	0him0yk01mja23iq
email _ or	23iv
email the	26jk
emails	0gjm1dj31ejd
embar~	0cjb1ql426hc
emergencies	0bjm1vjm
emergency	03kr06jv0ajt0bjq20hq
emergency ?	0bj6
emergency _ #	0bkb26hl
emergency call	0bk7
emerg~	03kr06ju0ajq0bjy1vk020hp
emoji	0jj50vjw
emojis	0jj90vjz
employee	26j0
employers	12jo
emplo~	12jk26j7
empty	1ikn
end	02j207jl1xis25ip
end _ #	26je
end of	07jt1sim
end on	02ja
ended	0ais
ending	0mj91bk426g0
endorse	26ja
endor~	0pjf26j3
ends	0ajj0uiy1hiq
ends friday	1cjg1hiy
enfor~	26ji
engineers	11in13iu
engin~	0vj211ik13it1uiz
english	11kp
engli~	11kp
enjoy	18ip26iq
enjoy the	18ip26i7
enough	08j70cjs0sj4
enter	0zjd25ik26jg
enter floodwater	26ip
enter the	25ik
entered	0zkl1wj426gf
entered _ a	0zkm
enter~	0zkl1wj426fm
entrance	01jm1ij1
entra~	01jm1bjb1ij0
entry	0jjd
envelope	26j4
envel~	1hjt
envy	14kf
envy of	14kf
error	13j11vkh1wiv
error was	1wjb
errors	1ljy
errors occurred	1ljy
estimate	1hjp
estimate _ the	1hio26j1
estimate for	1hip
estim~	1hjp
evacuate	03j304ip
evacuate _ !	03j726hj
evacuate _ #	26j8
evacuate now	03j626gs
evacuate zone	26j8
evacuation	04jh05jw
evacuation _ for	26je
evacuation _ now	05ir0nj626gx
evacuation order	05j30nj4
evacuation warning	05id
evacu~	03j504jv05jr06kn
evalu~	1div
even	0ckc11kq
evening	12k018ix
eveni~	12jx18ix
event	26j3
ever	0fk214jv1kjq1zjk
ever _ to	0cks
every	0cj10rji0sjr0tkr0ujm0wkk13kx1ija1kk11nl2
every _ counts	0jjc0uj326gi
every _ for	00j114j326gl
every _ in	0sjt
every _ of	08im
every _ to	1oj4
every _ we	0uj9
every _ will	1kjx
every branch	26j1
every day	26ip
every dollar	15j9
every morning	1ik31oj326gm
everybody	0akf14j31gjd26fc
everyone	03iw0hjo0kja0nl10tj514j324jz
everyone _ came	26iu
everyone _ need	26iu
everyone _ the	03j60hit0jit26fl
everyone in	0jix24k5
everyone is	26gg
everyone on	03js
everyone we	26iu
everyone who	0cj60kjp0xjg0zk4
everyone's	1bja24it26gp
everything	01jc1giv
everything _ need	00jl
everything you	00jl
everywhere	03k01njf
every~	03kf0hj80jjs0ojy0tj80vkl14jl1gj91miz1nkg24ke
eviction	1okc
evict~	1okc
evidence	13k51eiy1sio26gq
evide~	13k51eiy1sio26gq
ex	0iis0oks21ka26g7
excep~	0kj226j3
excited	0fja1njg26fi
excit~	0fk61njb
executive	1hjc
executive session	1hjc
execu~	1hja
exercise	0ej2
exerc~	0ej2
exits	0ajr1yjs26gn
expanded	0fkv
expan~	0fkv
expect	0kko17jd1gjh1jjk25im
expect a	1ejb1jk925io
expect to	17jl1gjq
expected	26j4
expects	1ejn
expec~	1cjf1ejn26j9
expla~	02is
explosion	03jn16iv26gl
explo~	13jd16iu
expos~	1cj926fx
extra	1oj5
eyes	1eiv24k6
f	10kp26hh
facebook	0ykd1yj726g8
faceb~	0ykd1yj726g8
facilitate	1tj21xiw
facilitate _ outcomes	1xiw
facilitate impactful	1xiw
facil~	1tj21xiw
facing	18ix
fact	1ij5
fact sheet	26jc
facts	1ej5
fail	0jjk0qjd13kl1ijo1kir25io26fc
failed	08k317iy1dk31pjf
fails	0qke
failure	1sis1tiy
failu~	1hj11sis1tiy
fair	1gjx21j322iq23iv24k0
fair _ back	12jr23ix
fair and	1njb
fair is	23ix
fair point	26il
faith	0wk826jg
fake	0cjb26jo
fall	0akr0qjx13jw1kje1qk223ip26gq
fall _ the	23ir
fall and	23iq
fall for	0qkc
falling	03jq
falli~	03jq
falls	0dj30fju0wke0xiz10j414j819gn1qjl1rj9
falls #	1zjg26it
falls _ #	26jw
falls _ a	0gjr1qig
falls _ the	14k2
falls _ you	0diz
falls by	0djd
falls is	14j61jkc
falls on	26ji
falls pd	18j3
falls will	0ej51ejc
fam	1rj21tj726hi
families	03j01njh
families _ the	03j5
family	02ig0ukg0yj61pks
family _ #	1cjg26gm
family _ been	26j5
family _ is	0yj1
family _ {link}	0uiy
family at	1cjg
family has	0ukb
family of	1ak7
family rebuild	0uiy
famil~	03j01ej21njg
fans	0nja26iu
fantasy	0ok813je
fanta~	0ok813je
far	0tjd1hkq
fare	1pj3
farewell	26is
farewell to	26is
farew~	26is
farm	0tjh18j01wip
farmers _ opens	12jo
fast	1jj924ih
fast and	1jjb
faster	0gib14k01yjj26g7
faster than	14k226gr
faucet	26jn
fault	08jn0giy1ekb1mk0
fault _ the	08iz
favor	0gk6
favorite	0eiw0zj923jh
favorite street	23ix
favor~	0eiw0zj923jh
fay	1aj11bj7
fear	0wj413k317kl26fz
federal	1fiw
feder~	1fiw
fee	0eiu0qiu1hjd1kja24jl25ip
fee for	26jf
feed	0kj90yja
feedback	0ekp
feedback _ the	0ej4
feedback on	0ej4
feedb~	0ekp
feel	04k80mj11lkk
feel unsafe	0mj6
feeling	0xjd1ojk
feeli~	1ojk26gq
feels	02jd09j01lim
fees	1wj9
fees are	26ji
fees for	1wir
feet	25im26j8
feet _ the	0sji
feet and	07jd1mk0
feet from	1siu
feet tall	26j2
fell	17jy1eiw1qiy
fell _ #	15j3
fell asleep	17jr
fell by	26js
fell from	15jp
felt	0kjg1lk3
fema	0ak3
fence	1ikl1oj21sip25in
fence is	26ib
fence permit	1sir
fern	0liz
fern lane	0lj5
festival	1lio
festi~	1lio
fever	1oj5
few	05jc0diz0uk21ljg26g2
fewer	15jr
field	0cjp25iq
fields	01j8
fifth	19ic
fifth grade	19j3
fight	09j819jc1ej6
fight us	26hc
fighting	0uku26gm
fight~	0ukp26fy
file	0ijg1djc1mje
file _ the	1mji
filed	1biw
filing	1ej6
fill	0ejl0pj50qk90rj1
fill _ the	0pj30qj2
fill in	0pjd0qkh
fill the	0rj7
filled	01j811j4
filled in	01jb26h0
film	0mjl26jo
filter	04kh0kjf
filte~	1nj926gl
final	0ajj19jd
final _ #	0ajo
finally	11k71ykk26fm
final~	11k71dih1ykk26fj
finance	1djo1jjm
finances	13jd1jkq
finan~	13iy1djm1jl4
finch	07jb
find	00k601jy0ljo0rk20yj214jl17j5
find a	14j4
find out	00jn0lk9
find the	26iu
find your	00ik01kl
finding	26g7
finds	0kj415jo1hj2
fine	04k31okr1pjr
fine to	1oj5
fined	1pkv26gx
fines	0iiw1hir25jf
fines are	26jj
finest	14k2
fingers	07ja1oj71tiy26g9
finge~	07ja1oj71tiy26fu
finish	1jj8
finish _ year	1jje
finish the	1jjd
finished	17j01kj4
finis~	0xjl17iz1kj4
fire	09jf0mim0nkz17ky
fire ?	0mje
fire _ are	1yjr
fire _ at	12jk
fire _ is	0fje
fire _ on	0qjj1hjj
fire _ open	26jn
fire _ pine	1zj926hd
fire _ the	26jm
fire captain	1cje
fire chief	09kk
fire engine	12jm
fire on	0nis1zjo
fire stations	0qj2
fire was	16jk
fired	02kv
fired _ weapon	02jg
fired his	02jg
firefighter	0uj71dis
firefighters	14j01gj41niq
firefighters _ out	1ajd
firef~	0uis14iv1nim22h6
firem~	22lf26gz
fires	26jg
fires in	26j7
fires start	26hz
fireworks	0git17ju1pj61qiz
firew~	0git17ju1pj61qiz
firm	1dj0
firmly	0sjm
firmly behind	0sjm
first	08gm09g50jj80rjr0ziy19jx1hjj1nkc1qjz
first _ the	26iv
first _ to	0hit
first and	0jj6
first bank	1nkn
first of	26j8
first ten	0jjc
first then	26j4
first time	0fl9
first week	26iu
fiscal	1jkd
fishing	11jm
fishi~	11jm
fit	26j4
five	0ein0tj20xk015jr19iz1nkh1yjt25ig
five _ for	0tj9
five _ to	1nkd
five stars	0tjy26gu
fix	0qjx0sil0wj91pj922j0
fixed	26jo
fixed and	26j0
fixed the	0vj4
fixes	0tka
fixing	0dj3
flag	05jk
flag watch	05jx26h7
flagg~	0ljw
flags	07ir0diz
flags are	07is
flames	03jc05j017iz26ge
flash	05ik0njh1fjb
flash _ on	0njr26ge
flash flood	05iq0niv
flashing	06je
flash~	06jc
fleet	1qj1
float	0piq
flood	01j205jb0tiq13iy
flood warning	05it
flood watch	05in
flooded	06j91ek4
flooding	13j0
flooding on	13jb
floodwater	26ip
flood~	1ejy
floor	1biw1uiz
floor _ city	26jc
floor of	26jd
floors	21j726hx
flow	0fjr1jj0
flowe~	0tl0
flu	12kn1cjc1ziz
flu shots	26jf
flush	26jf
flush~	0gj2
flyer	00ko
flyer _ details	00j9
flyer for	00j7
flyer has	00ir
flying	11jh
folks	03kg04j70dj70giw0lja0qik10il11kc16kh1jj11tjr1zk921j024jj26ej
folks _ the	04k01bjo26hh
folks at	1uiz26gu
folks on	16j0
follow	01jk03iu0jl60rjt0yji
follow _ for	26jg
follow the	01ju
follow us	0jkc26gu
followed	0jjb
follower	0jjc0zjg26h3
following	0fj9
follo~	02k40fj00jkn0zk826g4
food	0ajp0oj41pk3
food drive	1pja
food pantry	0uiw
fool	26im
foot	06ju
footage	0nj026gp
foota~	0nj026gp
footb~	0ok6
for	00jp02fn08ip09gd0aj30bgh0fk90gg80mge0piw0riv0ujh10gm15g016gd18g41afu1rgh1tg21zft23h0
for #	25in26jp
for _ !	00j61vkd
for _ #	26jj
for _ ?	26jn
for _ a	08ja
for _ about	0kiv0liz1cjg22iz26h5
for _ against	26jg
for _ and	0fke0pjn
for _ at	0jj412kh1nky
for _ billing	0yjb
for _ budget	0yj812jf26h2
for _ camp	01jl
for _ change	22j226h6
for _ city	1din
for _ clean	1ojm22j5
for _ day	0gjg19iw
for _ deck	13j1
for _ elm	26jn
for _ else	21j126ih
for _ family	1vj1
for _ favorite	0ejc
for _ fence	1oji
for _ free	0xjo1njh
for _ from	1xis26gt
for _ hours	26jf
for _ if	1jiz
for _ in	0vj326fs
for _ is	0pj50tjp1pj7
for _ last	0cje
for _ library	1qjm26ht
for _ long	1kkf
for _ man	0nkl
for _ marlow	26ji
for _ minutes	1wj2
for _ new	0zit
for _ news	0yij26j6
for _ next	04j5
for _ of	1kk6
for _ off	1nj3
for _ on	0ait
for _ park	26in
for _ parties	26is
for _ patience	26iw
for _ photo	26ii
for _ river	04jh05ir26hd
for _ road	26i8
for _ shelter	26jv
for _ starts	26ja
for _ stop	0rjb
for _ street	26j1
for _ summer	26io
for _ the	0sjg0tji
for _ this	04j6
for _ tickets	0jj8
for _ to	1mix
for _ until	1giz
for _ up	26j0
for _ us	26i9
for _ waste	1xip
for _ water	14jk
for _ we	08jb1qjm26hk
for _ week	1mkg
for _ who	0mjb0xjg1ykr
for _ work	26jd
for _ years	1wj8
for a	04ja05j70nj80wkh0zlk19jj20in22ip
for an	0bhl0ol3
for and	26j8
for any	1lim
for anyone	0ajd
for being	0tjp26h2
for block	26is
for buses	1qio
for by	26jr
for city	26jf
for details	00j9
for each	26j7
for every	1ejr
for everyone	0xjh21j0
for free	1bj5
for good	13jm1kix1qjm24j726gq
for grades	0akw26fv
for him	26fv
for how	1dj2
for it	07iu0qip18jr26gg
for its	14j8
for june	0aj4
for lead	0fiu
for marlow	26jq
for may	00j0
for one	0gjl0xja24iv
for our	03je0al60hj30wj21xit
for people	0mjc26j3
for pets	0fjc
for police	1diu
for renters	0siu
for repairs	26jp
for review	0ejz
for six	1wj4
for some	06jb
for students	0fji
for swim	0fj4
for teens	12ja1qjp26jh
for telling	26j4
for that	13iy1lir1oju
for the	01jj04im07gf08ix09gx0ego0ng10ukh0xj90yih14gn17ih18gz1bgl1fjc1hk71pgh1vij1xhl20io22i924gp
for those	0wk81yjz
for three	08jj
for two	0jj51wj7
for us	0hin0pj10six1eja1jiq26fn
for ward	26j9
for what	24k7
for you	0dix0ekk1xip1yk022iz
for your	01jo0eix1ykf
force	14ka1fix1sin26gu
ford	0tkz19jt1bjl1fj026fd
forecast	05j826jb
forec~	05j826jb
foreman	1dk7
forem~	1dk7
forest	0al0
forever	0uj71kk926gg
forev~	0uj71kk926gg
forget	0tjv25iy26gs
forgive	08jx1lis
forgive us	08k726h9
forgi~	08jx1lis
forgot	08j41mji26gk
form	01j00el70hij11j322iz25ir
form is	0ek311jb
former	07jz1aj81ej0
former mayor	07k2
forms	25iw26jm
forms _ at	26is
forms _ id	25iq
forms are	26iz
forms of	25iq
forty	0kjc12jn17ip26fs
forward	0rkn
forwarded	0ljs1sis
forwarded to	1sis
forwa~	0ljr0rkm1sis
found	02jj07ks1bkx1fjn1viw23iz26j3
found _ a	26j7
found _ the	1fix
found a	0wj9
found and	26i1
found at	1siq
found fireworks	26iz
found in	1fj126fn
found near	26iw
found safe	19jp26ix
found~	0wjf26j1
fountain	10ix
fount~	10ix
four	0pjp15j718j51bjk1gl11hj7
four _ years	0pjr
four more	0pjr
four of	0hj71hj526gm
fourth	0vjh
frank	26j8
frankly	0sk424k826g8
frank~	0sk424k826g8
fraud	1pkm26gz
free	0jgn0zjv12k01kiv20hm26jg
free _ alarm	26il
free _ at	0zjd1yjd
free _ night	26jr
free _ to	26jg
free and	26jj
free at	22jf
free bike	0fjr
free for	26ix
free in	0oid
free parking	09j10hit
free smoke	26iv
free to	04jo
freeze	1gkg
fresh	0fk9
friday	0rhy1hig1qim20he21i9
friday !	0ajd
friday _ #	12if23i2
friday _ a.m.	1uiv
friday and	0gix
friday april	18j1
friday at	07in1fiq
friday may	12j523ib
friday's	19je1lie
friday's concert	26ji
frida~	19ja1lid
fridge	1ijc
friend	0pjg0qjq0yis
friend and	0yit
friends	04js0jiz0rja0wjr0xjl1nix
friends _ the	26jf
friends at	1njo
friends of	0rjt
frien~	04jo0jiw0rkz0wjo0xjh14iy1nla
from	07il0bha0fgb0jgd0ygg10h51ajh1eg11lge1nis1pip1rgz1sjb1wiq1yfz1zfz21j622iz25hc
from #	15id1iif1xie22ii
from _ #	02iv1wjj
from _ a.m.	1xil22j4
from _ and	21iz
from _ city	08j71hj3
from _ county	1vit
from _ elementary	26jf
from _ hall	0ej30sk6
from _ has	01j226ge
from _ june	0ajx
from _ library	07j3
from _ may	21ip
from _ new	12jt
from _ of	26jg
from _ on	0djo0nk5
from _ page	0kja
from _ placement	1sio
from _ rec	24j4
from _ river	03jq
from _ state	26is
from _ street	1pjg26j2
from _ the	11jn
from _ to	05ht06ij0oin15iw1ikc
from _ year	1ajv1oju
from a	18jn26j0
from city	0sk7
from curbside	1sio
from his	22j126fz
from june	0ajq26hc
from left	01is
from marlow	07jl
from monday	1wje21ip
from noon	22iq
from oak	1pje
from our	0dii0kiw
from the	01ke07ke0wjz17kc
from this	0kjg
from tuesday	0ajx
from us	0qj80ziv20j0
from you	22ix23j6
from your	08j5
front	1zj521j5
front _ the	0gkf
front counter	1cjb
front desk	26js
front street	1zjm21jd
frost	05ih
fuel	1iiw26gd
full	08jc09jw0gkd0hjt0yiw1ek8
full _ and	0hjp1sin
full _ of	1bj1
full list	1bj1
full name	0hk3
full responsibility	08k11vis
full stop	09j5
fun	1ij11uiy23iq24j7
fun run	26jh
fund	0qiw0rl30sje0ulb1jk7
fund is	1jk4
funded	0fjf
funding	0sk7
fundi~	0sk7
fundr~	0ris
furious	09jo
furious _ the	09jo
furio~	09jo
furni~	1sio26gx
further	03js
further notice	03js
furth~	03js
future	0fkk
gallons	0ijf
gallo~	0ijf
gamble	1nj5
gamble with	1nj5
game	1xis
games	26jm
garage	1qjs
garbage	0cl9
garba~	0cl9
garden	26jd
garde~	1bj9
garner	26j3
garner park	26j3
gary	0cjq1akl
gas	0akb0mjn0oit17ka
gas ?	0mje
gas leak	03j3
gate	1ikt
gate _ the	15ix
gates	0ak11mjq
gave	07kh1cjf
gave _ to	1cja
gave us	0kiv1fj826gk
gear	01j81diw26jj
generator	1ijh
gener~	07jh0uj11ijb
genius	0ckt0tj9
geniuses	0gk91yjg26gr
geniu~	1yjg26gr
get	01it05j30gjo0jje0kjb0ljz0tjj11k913j81njj1zkw25j8
get _ #	0qjd
get _ free	0hk1
get _ of	1nji
get _ on	13ja
get _ permit	25iq
get _ the	11k326gc
get a	0gjh25jh
get in	11jl1zj926f8
get out	03ju26j0
get ready	05ig
get the	04ix0hit
get there	0tjl
get to	0jiw0lin1viq26gw
gets	0jik0kjs0tlc0zl926gz
gets a	0zkw
gets the	01jo
gets you	0cjc0tix
getting	00iw0dkj19iw
getti~	00iw0dkj19iw
ghost	1tj8
gift	0nki0rjj0ukc0zih
gift card	0zil26hk
gift cards	0nkk
gift to	0ris0sj826gu
gifts	0ukj
girl	11kr1cj6
girls	22j2
give	02ix0rkk0ukp10io1gj21ojn
give _ a	0rjo
give _ on	1gjk
give _ your	0hiy0tku
give a	26iv
give it	10ir
give the	1ujf22j126h7
give them	0rjg
give us	0hiy0ljy
give you	14j726iz
give your	1ojb
given	1gj11pin1sje1wk1
gives	26jc
gives free	26jc
giving	0dj50vj50zjm19j91qiu
glad	23iz24ic
glass	01jk0xkt
glass _ the	26jk
glory	0wjv
glove	1bj1
gloves	12jd1cis
gloves and	26it
go	03jb05ja0cka0yjk13k119ia1dj81eje1gi41kjd1njm1tj7
go _ !	0piy
go _ and	03jo
go _ at	0rja26gv
go _ close	06iw
go _ on	26jp
go _ the	01kq26j1
go _ your	0njj18j0
go _ {own}	26j0
go ahead	0cjz
go in	26jw
go inside	26j9
go on	26jj
go out	1ajt
go to	0nj90ykn24j9
go up	0ajj1eje
goal	0rjb
god	0wln26f6
goes	0okc1bje1ijk1qkj21iw
goes _ the	26il
goes home	0ojd
goes in	26j1
goes out	00is0xjd1qka26h6
goes to	0vj415j526g6
goes up	26ji
going	03k60lk10viy16ip1kk21qjd1wix1xiu
going around	16j926ik
going to	0lk80wjj1wj7
gold	14j11yjq26gj
gold _ for	14j91yjy26gz
gold star	1yjx
golf	0riw0xka
golf course	0xke
gone	07l10fjq13j015it17jv1kk4
gone by	17j3
gone digital	0fkd
gonna	1rj31tiz24j1
gonna be	1rj31tj026ha
good	04l605iu0dii0sig1cjo1dit1jju1kjj1rir24iv
good _ !	04jc05jv
good _ and	08je
good _ the	26h5
good _ to	1cjf26ii
good as	14iu
good news	05jg0iiw26g2
good question	26j0
goodbye	07ix0qjh
goodbye to	07j1
goodb~	07ix0qjh
goofed	1mjk
gorgeous	0fj10tkm1nj326gi
gorge~	0fj10tkm1nj326gi
got	02ji08jo0bim0gkz16kv18i61dj81ejp1qkr1rj21wlf
got _ !	18je
got _ the	02jz
got a	1djw
got him	18je
got into	02kg
got the	0gko11iy1qko
got this	08jg24j9
gotta	1riw
gotta _ out	1riw
gotta check	1riw
governor's	0sju24j4
gover~	0pkl0sj724j0
grab	0rj10vj30xl126eu
grab a	0xl1
grace	07ir1ajy
grace church	07is
grade	15jc19lf
grader	19lw26fy
graders	26jc
grade~	26jc
graduation	0akc26go
gradu~	0akb
graffiti	15jr19iv
graff~	15jr19iv
grand	0zjo12ja1hk9
grand prize	0zjr
grandma	11k51zjh26gl
grandparents	0qje26i6
grand~	0qjc11ki
grange	0ej1
grange hall	0ej1
grant	1kk41qjg1xiv
grant _ the	26ix
grants	0fj9
graphic	00lb01jj
graph~	00lb01jj
grass	17it1bk126j4
grass is	0qje1bk2
grateful	0ujo1pjf
grate~	0ujo1pjf
gray	01jg
grease	26ja
greasy	0vk2
great	0kj30pk418kh23j4
green	01lb0riy1ijc1jiw1pje
green _ on	26j2
green _ to	01j1
green button	01j1
green~	14jk19jh1mjo26h6
greg	0pjl1yj2
griev~	0kj1
grill	0zk4
ground	03kn
groun~	06j80tjc
group	0ij60kiv0yjl
grow	0cjd0gjn
grow up	0cjd0gjo
grown	0xjn
grown ups	0xjv
guarantee	13jo
guara~	13jk1kkq
guard	07jb1cjl1ijx
guards	1mjw
guate~	1pl1
guess	0zk511j117kb1lj826gl
guess _ the	17iy
guide	25iq
guilty	08j118kc1oj726j7
gummies	0xks
gummi~	0xks
gun	1fk01ijd
gus	0pkb21j726gy
gut	24in
gut _ control	0sik
gut local	0sik
guy	18it1mke1tjl23j126g7
guy _ a	26h0
guys	0tjp1tk51ujf22j426fz
guys _ need	22j5
guys _ potholes	1ujh26h5
guys about	1ujh26h5
guys we	22j5
gym	0aju1bix
ha	1ije1oiu26gp
had	0gjk0ok815j817kp1clz1mk91wkb
had _ up	1mjh
had _ wrong	26j7
had a	0vj11cla
had been	0ij219jp1wiq26gc
had it	0ckd
haddad	0pji19jp
hail	05iq
hal	0pkl
hale	1djk20ja
hale _ away	20jb
hale passed	20jb
half	0gkg0xiw15le1ojo
half of	15kz
half price	0xj8
half staff	26jk
hall	12jj1mie
hall _ the	26h7
hall _ to	21j0
hall and	1uiv
hall for	06j8
hall is	24iw
hall plaza	0xjj
halloween	0ojk
hallo~	0ojk
hand	0pje0vk50wkd1gj626he
hand _ the	0hix
hand in	0hix
handed	18jr
handi~	21kb26hs
handle	13jg
handled	1dj91lj126gp
handler	07kc
handl~	07k70ljv1dj81liy
hands	0wj91jix1mk7
hands _ the	14j4
hands down	14j4
handy	00j405il
hang	03j408j01ij31tj7
hang up	26ja
hank	0iiy
hank's	0tjg
happen	0gj20mj00siw15jf1lj626g3
happened	08k910j71ljj26ey
happened _ the	0liu1lis
happened at	0liw1lit
happening	0fj81kjg
happens	1pjg1uix
happens _ the	1uiz
happens to	1pjj
happe~	08k10fit10j41kjs1ljc1uiv
happy	09iw0kj30vji
happy to	0pjh
hard	0qj511ju21j4
hard for	11k1
hard to	26jj
hardware	0tk2
hardw~	0tk2
harold	1aj6
hart	12jh
has	00jl02jv04gp08gb09g80aiv0bhr0dgv0fjn0ggi0hh70pil0ygt0zgm10hi12gj14kk15kx16j719gd1clg1dk01ggo1kgg1mgj1ngt1ph11rhk1vjo1xhn1ygc20hq23hm24gq
has #	26jm
has _ #	15jw
has _ a	26ii
has _ after	1cjd
has _ and	0riy1cju
has _ forwarded	0ljs1sis
has _ found	26ir
has _ from	1viu
has _ full	0siw
has _ issued	0aj5
has _ lights	1bj0
has _ new	22iw
has _ on	0ej5
has _ our	11j6
has _ placed	1wj2
has _ so	26ib
has _ spots	26jc
has _ the	03j20ak90nka17ji26gw
has _ to	0fja
has _ told	1aip
has _ us	02jn1viz
has a	16jd1fj322it
has been	0ljq1ajz1dkv1sip1vj71wk9
has begun	0ej70vjr
has died	07kn
has earned	0pjn
has ended	0aiw
has it	16k3
has its	1biz
has more	1uiw
has never	0pkh26gi
has new	26jp
has no	0wj013ji1iim
has not	25ip26je
has reopened	0fj526j5
has six	22j7
has the	00kl14ke1cjo
hasht~	0mj5
hasn't	1qjh
hat	01ip0rj0
hate	02jy0jiy
hats	03j9
have	05gv0akv0bhn0dgc0fkf0gjy0jgm0lir0mgl0piw0qgl0vj211jb13io15j017kd18gi1agm1lkh1wjx1xj120hr25j1
have #	0vji
have _ a	17j71ris
have _ all	0xjh13ja
have _ back	26iq
have _ been	25io
have _ digital	0fkd
have _ it	0pk313iw
have _ new	0aiz
have _ say	10jb26gh
have _ seen	0nkd
have _ that	17k2
have _ the	08iu1xj3
have _ this	11is
have _ word	0lix1kjn
have _ you	26ir
have a	0aip0ejm0ljm
have been	15j11ljp1wl226fo
have gone	0fkb15j5
have it	0wjo0xjf0yjc24jg
have made	13iz26gt
have more	25ih26fz
have never	1jkl
have no	09je26h4
have not	25jf
have one	0pj8
have only	0gkc
have our	1kjq
have the	1xiw26h4
have to	0tjj10ja21j4
have told	26in
have you	0nk60wj7
have your	1bjf1kjp26fn
haven't	25iw
haven~	25iw
having	1cjm26h7
hb	0sl2
hb #	0sl2
hb _ is	0sjh
he	07jz0pkk0wl817ji18li1ckg1el21fks1pj0
he _ his	18j1
he _ in	0vje
he _ it	18jf26hb
he _ presumed	26iv
he _ risen	0wjv
he _ the	1pkj26fg
he did	18jf26hb
he has	1cio
he is	0wj51cjq
he was	18jw
he will	26gv
he'll	0pj30zit26gj
he's	0vj80yjz18l21cki26fc
he's been	18k81ciy
head	04ik0oi926gf
heads	03j308j526fm
heads up	03j4
health	02j70fj711iz1gjj1jjp
health _ is	0ej91jjg26gn
health _ reports	26im
health clinic	0fji
health department	26jb
health office	0ej8
health officer	09je26j9
healthy	1jio
healthy and	1jio
healt~	1jio
hear	02kr0tj01rir22ir
hear _ you	22ix
hear from	0cjv22iv
heard	0cjl1aj5
hearing	0eje16ju1djr1rio1wig
hearing _ are	26jc
hearing _ may	1uix
hearing is	1djl1rj2
hearing tuesday	1uiv
heari~	0eje16ju1djq1rio1wif
heart	0jkn1cjs
hearts	1kiv1vkj26fr
hearts _ we	07j7
hearts are	02jd1vj0
hearts that	07j7
heart~	02js
heat	03jl05is06ju1oix1zjl21j222iz25ij
heat advisory	05ia
heating	0fjx
heati~	0fjx
heaven	07j20tk40wj426gf
heavy	06j00yit
held	0ej612j51mji23j0
held _ the	0ejb12jc26i8
hell	10iz
hello	0iiu18jj
hello _ the	0ij018ju
helmet	0zip
helmets	0fjr
helme~	0fjr
help	0gk70jiz0mj50nku0rjm0ul00xj41xiq20ik
help _ get	0jjy
help _ lopez	0uiy
help _ the	0djc0mio
help for	26jd
help in	0mir
help is	26jd
help the	0uiy
help to	20iq
help us	0eji0jjt0sj11xiw
help with	0fjo0ukn
henceforth	1sio
henceforth _ from	1sio
henceforth refrain	1sio
hence~	1sio
hende~	1eim
her	02k107jn09ip0pjo0rlj0ulg0yl319ka1akb1blk1cl01dke1ekg26gj
her _ and	26gk
her _ the	0qjk0yj126hk
her family	02jn
her home	1bke
her own	0ujh0yj826gl
here	02j10bhh0gk90hjp0igo0jiz0lgn0mis0siy14jr15jb1egk1fgr1ki81piy1qkr1rir23it
here _ #	26jz
here _ a	0ok11pjh26gc
here _ are	1gis1hj2
here _ our	17ja
here _ the	02ja0qj114jx
here _ why	26ix
here and	0mjb0vjd
here are	13jn15is
here for	0hit
here is	1bj326je
here on	1pjp23j926hg
here so	1zjc
here to	0ojj1kiz1rj9
here we	1gis
here {own}	26jp
here's	00jx02kh1qk026fs
here's the	1ija1qiw26gm
hereby	1sjj1tjb
heron	26j4
herons	0djf
hey	0iji22j4
hey _ we	22j5
hey guys	22j5
hi	0ijb0vic21ja23ii25j2
hi _ the	21in22iy
hi _ we	21j426jj
hi _ your	0ijx1wiy26g3
hi ana	21iv
hi ed	22j3
hi everyone	26iu
hi lou	25ia
hi pete	23iv
hidden	1fkk26j8
hide	04ix0kiy11j7
high	03kw07iu0ajv0njn19iy1hj2
high ground	0nj8
high school	0aj40njs
higher	01jn
hike	1zjz
hiker	1zjz
hill	04jz05j517kh24ji
hill _ is	26j0
hill park	26iz
hill road	05j908j5
him	07kp0uk918l91bj61cla1fkz
him !	18je
him _ at	0ujh
him _ the	1cjg
hire	1gjs
his	0wjx0yk318ji19l61clb1dkv1fkf1pk626gf
his _ and	1djl
his _ on	26gj
his _ to	19j21fiv
his _ with	21iz
his family	26ji
his phone	1fjq
his weapon	02jg
hispanic	1pj5
hispanic _ was	1pj9
hispanic man	1pj9
hispa~	1pj5
history	14jc1jjl
histo~	14jc1jjl
hit	05ju0fk40jkt0nkr12iy1akm26fv
hit by	0fkt1aie26gn
hit the	0njv26gi
hits	0vjh26hp
hold	03is0min0vj20yii1gj31zj4
hold a	26ji
hold up	0tjd0vj61hiw26gg
holding	1gki
holdi~	1gki
holds	1oja26js
holds #	26j3
holiday	00ix
holiday hours	00j5
holid~	00it1gl0
holt	19jo1tjd26h3
holy	10j5
home	04k20hkt0yih0zjb10iu11ku14kh1bkt1cjs1nko
home !	1viy
home ?	26j4
home _ the	0hjm14kz26gc
home _ time	0tj6
home a	0zjm26hb
home address	1bj9
home and	26j3
home from	1ck8
home now	04ju
home with	26jw
homeless	21ja
homeless _ front	21je
homeless off	21je
homel~	13js15ig21ja
homeowner	17iv22j1
homeowners	0fj0
homeo~	0fiy17ir22j0
homes	03jx15jx1ejx1kit1vk4
homes for	15jm
homes on	1vj2
honest	24jv
honestly	0giz0tiu1diq
hones~	0giz0tiu1diq
honey	1ojs
honor	09j90wj112jv26fe
hoodie	0zk5
hook	1ejc1ij7
hooray	0aj71yj7
hope	0ljt0pji0ukh1zj026gf
hope to	0lk0
hope you	26h8
hopes	09jw0diy26go
hospital	07ji0aju1qj5
hospital _ the	26is
hospi~	0aju1akg1qj5
host	0ej3
hosts	12j6
hot	0okw0xjm10j112ki1oj1
hot dog	0ojf
hot take	24j3
hotel	1jiv
hound	26in
hour	1hjo21iz
hour _ the	26j6
hour at	26j7
hours	00k00ajm0bk60qjh0vj11dkj1sii22kq
hours and	0dj0
hours late	0ajn26h9
house	0hjn0sj81ajo1bky1fjd1ijt1zkp
house #	1bjk
house _ #	0sim1fiq
house _ on	0niy1zjp
house _ the	01kc26g9
house at	1fis
house fire	0niw1zjq
house is	1ik2
house number	0hin
house on	06jz1uj3
household	26ji
house~	1sj5
housing	0ij00qjq14jk1hjc
housi~	0ij00qjq14jk1hjc
how	00k10cjk0dl40gjq0jkd0vjb1ljt1yim20ik
how _ falls	0ej8
how _ times	0cjw
how _ vote	0qiy
how _ we	01j90djt26gv
how do	26jl
how it	0vjh
how many	0cjk
how much	01j9
how the	0fip0gk2
how to	00jo0qis20in
how we	08kc0jim
how you	0xjn1xix26gw
hr	0sit1djv
huge	1njm
hundred	13k615jc26g5
hundr~	13k615jc26g5
hungry	15j8
hunt	26jb
hurricane	05iy1zkl
hurri~	05iy1zkl
hurt	08kh13j219j626io
hurt _ taken	26io
hurt _ the	19jc
hurt and	26j3
hurt in	02jb26iv
hurt on	13ja19jj
hurts	02lc26g1
husband	0iik1ak31cjs26h6
husba~	07iu0iik1ak21cjp26gu
hydrant	0yj0
hydrants	22iz26ji
hydrants _ oak	22j1
hydrants on	22j0
hydra~	0yiz22ix26jf
i	04ju0cjn0oki0ykj23km24ll
i _ a	26j3
i _ it	23iq24ix26h4
i _ the	23iz24l5
i _ this	26ir
i am	23j1
i can	0wk0
i have	26in
i love	26ir
i think	23j5
i'd	04it24kh26gf
i'd _ the	24k1
i'll	0lkw0yki
i'm	0yje23k224ld26gi
i've	0lj323jy26gi
ice	03jl06l00vjo0xjq1njr1oji
ice bucket	0vjx
ice on	26jf
ice rink	1kjd26gt
ice storm	03ju
id	0hj925ip
id to	26j9
idea	04j209iv0din10j826gr
ideas	0ekz
ideas !	0eim
ideas for	0ekt26ir
identified	07j91pj226gw
ident~	07j81pj1
idiot	0gjb
if	04jy08g90bhk0igb0jl90lgw0mjb0pji0wgb10hj1bj91gjk1hj81kgk1ljn1ojv1qg41rjm20hq24ko25ja
if _ ask	09j023iw24ki
if _ can	03jb1rji
if _ don't	0cja
if _ feel	04jo
if _ have	26jg
if _ hear	26jd
if _ is	0mix26ji
if _ know	0vj726gv
if _ like	1bjk
if _ live	0njh
if _ love	0pj5
if _ rains	26j1
if _ see	0nj2
if _ street	00jj
if _ think	0jjt
if _ was	1lio
if _ were	04iv
if a	1okz
if anyone	1bj01lim
if it	04im0dj226jg
if one	26ir
if that	1ej8
if the	0qkl0sjk1gj81hkb1lji1mii
if this	0jiq1lip26hg
if we	1hit
if you	01gn0jjx0kj40nil0uj525j1
if you'd	1bjl
if you're	0jjt0pix26g0
if your	01ku0hjy1ojb
ill	21j6
illegal	1pk026h9
illeg~	11jq1pjx21j126gl
illness	1viu26jm
illne~	1viu26jm
image	00lk08j8
imagine	26gv
imagi~	26gv
imho	24l326gx
immediately	03jh1tjd26gl
immed~	03jh1tjd26gl
immigrant	1pk3
immig~	1pk2
impactful	1xiw
impactful outcomes	1xiw
impac~	1xiw
improvement	1dk026i1
impro~	1djz
in	00j901jw0cg80dgd0lgf0miu0tir10hf14jh18ji1hjq1ij11lgi1rgx20hm21gk23h825ha
in #	0pjf26jn
in _ !	0oj41vk5
in _ #	07jr1cir1ij4
in _ ?	26jf
in _ a	0xjn0ziq
in _ air	05iq
in _ and	0ijg25ik
in _ are	01kf
in _ barn	0gj5
in _ before	0rj80wje
in _ black	1jje
in _ bus	26hz
in _ children's	1uiz
in _ city	02ik
in _ comments	0gjz0hk20mim
in _ condition	07iv
in _ county	14iy1nje1vjk26gu
in _ crash	19j91ajn
in _ creek	06kg1yiu26gd
in _ days	1kjy
in _ ditch	17k2
in _ emergency	0bjk
in _ fall	1qkh
in _ falls	0fjn0tjj15jp
in _ fire	26iy
in _ first	0riw0xk926h7
in _ for	03jh1hjo
in _ from	0kj0
in _ good	1riy
in _ green	1ijp26iy
in _ hall	1gjj
in _ hospital	0wk8
in _ image	00jy
in _ library	26j8
in _ lobby	0uiy
in _ mill	1fjc
in _ morning	26j3
in _ new	1kkk26ju
in _ oak	17j4
in _ of	0uj41sir
in _ order	0tj7
in _ park	0gir0wiu16ir
in _ photo	00kh
in _ picture	00jo
in _ red	0nka
in _ replies	0hjl
in _ reply	0hjo
in _ row	1kj0
in _ session	1hjx
in _ shade	26jc
in _ so	0oj318j0
in _ state	1jji1okn
in _ storm	08jg10ja
in _ sun	0xj5
in _ the	04iz
in _ thread	0hjm
in _ to	0zji
in _ town	0qiw18ku
in _ up	04j8
in _ valley	0jjc
in _ water	02j81cjd1wj7
in _ week's	02k7
in _ will	01jg26fr
in _ with	0ujd1tj7
in _ yard	1fj1
in _ you	1xiw
in a	00kh0gjr0hju0mjm1cki1fj81riv
in accordance	1tj8
in all	1vj7
in america	14kd
in an	0bji
in any	26is
in april	1wiw26jd
in at	0ak2
in billing	1mji
in bio	0yio
in case	04j126fy
in city	1gjj
in closed	1hjh
in committee	0sj8
in court	18k11eju1ojk26gc
in custody	18k7
in easton	1yit
in effect	03jg1vj6
in five	1kjz26j3
in for	0xjn
in four	15j726jf
in half	15jg
in her	07k8
in his	1diu
in it	00ix
in july	0aj5
in june	0ajc0qj71wj5
in march	1mkj
in marlow	0fjj0tj315ji
in may	12j726jw
in mill	0giw16ix
in mind	0fj80pk3
in my	26ia
in november	1yjf
in office	1kk0
in on	1bj01gjb
in one	00j422j4
in our	08jq0ej90ul71gij
in person	26jr
in place	06ka0nj3
in plain	26ja
in private	1hkr
in public	26k2
in rehab	1ckv26gi
in riverside	0wj3
in spanish	26j6
in that	0tj51xir26fm
in the	00j007gl0bhp0fge0hiz0jjz0mj10pjd0zk310j712jk14kt17k81akw1bjp1fj91ggl1ijw1ofx1shc1xhl1zg420hr
in this	09jd0kih17jl18ke1oke22iz24kg26fj
in three	26i8
in to	02ir
in town	11jg15jo1nis
in trouble	0mjy26gf
in two	0ok9
in until	04j5
in with	13j91gj1
in your	26jn
inbox	0mk50yke
inches	1mji26jc
incident	19jb
incid~	19jb
including	0miv1dj61lin26go
inclu~	0mit1dj31lim26ga
income	0hj00ijk
incon~	0gj21lk3
incre~	26gn
indian	1pkt
indoors	03ju04jc0aio
indoo~	03ju04jc0aio
infographic	00k7
infog~	00k7
information	1wiw
infor~	1wiw
initiative	0fje0qkf0rj9
initiative #	0rj9
initi~	0qkf0rj9
injuries	06j60miv1eja
injur~	06j50miv
ink	1kkk
inmate	07kv16j01vit26gs
innocent	26iw
innoc~	26iw
input	0dkn0ekn1xiw26fv
input on	0ej326gm
ins	0nk50yis21j4
inside	01jw06k207jt1aiq
inside and	03jh04j007k226gt
inside close	06iw
inside the	01k31aiw1ij7
insid~	1qkz
inspection	1pja
inspections	1uj026hd
inspector	0yjn1dkc
inspe~	08kq0yke1dk51pit26jl
insta	0ykr
insta~	07j00iil0mi8
instr~	00in1cjm1sii26gh
insurance	0tje16jj1oiv
insur~	0tjc16jh1ejv1oiv
intent	1lj7
inten~	0ljm1zkn26gy
intern	1aj71djd1mjd26g7
internal	1dk9
internet	0aj80tk5
intersection	26iy
inter~	0akm0tje1dk9
into	02j80lip0mju15it18je1cj51djh
into _ on	0mjf26gg
into it	0lji
into our	0mj61mjj26gn
into the	02j20yjc1cji1tj0
investigating	0nkm26j4
investigation	1dj1
investigators	18j01fkd
investors	1jk9
inves~	0lis0nkr18ik1fk31jke
invited	12jh
invites	02iu
invit~	02is12jg
involved	1pj2
invol~	1pj2
is	08gj0hhe0kg50wim0zgg13im1cjr1jis1mgk1ngr1og71ugl20gq21gk
is #	0ijo1kj722iz
is #%	13jn
is _ !	0fj60tji0wjc18js1zkp22jj
is _ #	0biz0ijr0uiq19j91ziy
is _ #%	15j9
is _ ?	26jt
is _ a	07k90fj816k01cjo1djx1zkg
is _ after	26jh
is _ again	19je26iw
is _ all	1lis
is _ an	0bif12jl
is _ and	0cjc0ekf0ikf1gj5
is _ as	0xjv10iy26h4
is _ at	1biv1viy
is _ bad	09j3
is _ because	26io
is _ best	0oip17iy1xiu26h0
is _ better	1ej926fi
is _ between	06jg0ajt26hm
is _ blame	09j4
is _ but	1biv1eiz
is _ by	19jd1vip
is _ custody	18iu
is _ day	22iv
is _ down	05je
is _ downtown	26hp
is _ due	06ja
is _ easy	11je
is _ every	0tjk
is _ fine	13jc
is _ for	05ih0aju13iq1gki1jjf1lii1wj71xip
is _ free	0cjd
is _ from	01hc1cja1pip
is _ good	1jkr
is _ here	12jc15j926gv
is _ his	1cjj26gz
is _ in	1fjs25ik
is _ innocent	26iw
is _ into	1dj0
is _ it	00je01jf26g8
is _ its	03ka
is _ june	26jp
is _ last	1kjb
is _ million	1hih
is _ most	14iy
is _ near	1pj6
is _ new	0div26jo
is _ next	1qkd25im
is _ not	0bik
is _ now	1ajl
is _ of	13l7
is _ office	0diz
is _ on	0akn1di91fk41pj223it
is _ one	01il26g1
is _ only	0xj2
is _ our	18j1
is _ over	03jd1fje
is _ percent	1kjh
is _ public	0ej9
is _ reason	25j126gg
is _ risk	0njd13km26gf
is _ safe	13jm
is _ safest	09jd
is _ so	03je0rj41qj91zj7
is _ than	10ih24j9
is _ that	1ljs1sin
is _ the	00kj0uj30yj516ko1ej71ijn
is _ threat	26je
is _ to	0fiz0xig13ju16kr1bkh1kju1qjq1riz1siu1tje21ir
is _ today	0nin
is _ total	10j2
is _ tuesday	1djp26jj
is _ under	03jk25in
is _ until	1viy
is _ up	0ekm12k91cjq
is _ us	08kh1fix1qla26gj
is _ watched	26iw
is _ we	0iim
is _ what	0dk2
is _ with	09jc12kx
is _ you	05ih0gkr0jiq0wix26gn
is _ your	0gjc26g5
is _ {own}	26jf
is a	09j50gk80okh0qky0wkz10ip14j61xjc1yj324lm
is about	1qkn26fv
is against	26it
is all	0iin
is an	05j2
is at	0niz1bk9
is away	26jj
is back	0fl11dip23iv26j9
is behind	17j9
is being	0ljn
is below	02j8
is calling	0nk8
is canceled	1vjw
is clear	09je
is closed	1vib
is coming	03j50ejq0fjl12ko1qkb26ff
is doing	0vih
is down	15j81ikk1miq
is drifting	04jm
is due	26ja
is fine	04kh
is fixed	26jr
is free	26jn
is friday	1jj01qj4
is from	1pk426j7
is full	0gj026iv
is furious	09jo
is giving	1qix
is going	03jl1qji1wj426fn
is gone	0ck013jk
is great	23j7
is here	0vjc1kiu1pji1rj71ziz
is home	19jf1cjz26if
is in	00k706kb07j411j618k61jkx
is it	0bif0oiw
is just	0wkl
is lifted	0aj7
is live	0ekf0rj726ft
is locked	26gv
is long	0sj926gx
is looking	1diy
is may	26jp
is monitored	0bj5
is moving	03je1qjk
is named	26is
is next	1djq
is no	1jjy25iq26iu
is not	25jo26ji
is nothing	1ej0
is now	15iq
is off	06kv18iv1ck31ikl26g7
is on	00ka03ju06k208jf0uiz0yj81diz
is only	19j31ikd1oit
is open	21is22jc26jp
is our	17iw26jw
is out	1ckw1vja26j6
is over	04kd05iz0vjp
is posted	26jg
is presumed	17j4
is private	26iu
is ready	1xis
is risen	0wjv
is run	26j9
is safe	02jf1ajf
is saturday	1vig
is set	26j7
is shut	06ke0aj026hs
is still	1uiz1yiq
is sunday	26jb
is taking	0yk1
is that	16iq26gr
is the	01jv0djs0qkt14kz
is three	26iu
is thursday	26jl
is to	1fj3
is under	0lj01ije1jja
is up	0xiv1pj0
is waiting	1biz
is where	01k80yiv26g5
is why	0gjj1ckl
is with	0wj11tjb
is working	26jb
is your	0ck10zip
is yours	0xiz0zis26fj
is {phone}	1biy
isn't	09j50aj70bjh0kin1qjv25jw26fb
issue	1viu
issued	0akc15j2
it	0afz0cjd0hgp0jge0kiy0ljl0mgr0qjl0sjg0vgi10ix12fy17js19gq1bgg1kiu1liy1ojs1qj71rgt1vgo1xgy1yg420h821gu
it !	0lk4
it ?	0dhb0pjy0rja26h3
it _ #	0ii922j8
it _ a	1lix
it _ at	26jn
it _ be	0lj60njf0sjv23ir26gw
it _ been	26im
it _ by	1jja
it _ decided	1wk2
it _ every	00j2
it _ for	13iz
it _ from	14jb
it _ happening	26jg
it _ in	1hj3
it _ it	1ijh
it _ its	26j2
it _ june	10ir1qj526h7
it _ leave	1gjw
it _ never	1mjp
it _ not	0fj525jn
it _ on	01iw09ix
it _ or	0kjj
it _ our	0gja0lje
it _ the	0qk917jw1uiu
it _ this	26j0
it _ to	02jn0ske17k61uiu26h7
it _ too	26iv
it _ up	1oir
it _ with	1tjb26f7
it _ you	0cjb
it _ {own}	26j7
it a	0tk5
it again	0kjg0pkt
it all	00jq0cjc0xjb26ff
it at	0iih
it came	1ljc
it comes	14ja
it down	0qkh
it finds	0kj5
it gets	0cjn
it goes	26j4
it has	26is
it here	0cjg1qk8
it in	0zij1kjn1qku
it is	14iz1lke1sis1yjq24jf25jg
it isn't	0gjc26ha
it last	1fjb
it looks	0fj9
it may	0njh
it off	17j01zjs26fk
it on	0uj91ej7
it online	22j2
it or	0fj61gju1tj2
it out	0ckn1ijg
it over	1hj3
it rains	26j1
it right	0wjq
it should	0qjc0sjo
it stays	26iw
it that	16jo
it the	16j0
it this	0tja
it through	09j0
it to	0lj90qk51njn1uiy
it took	22ja
it until	10ir
it up	1mk7
it was	0ij717jo1ajt1uiz1wj2
it will	0lj80wjt23ir
it with	08k2
it works	26j9
it {own}	0ej7
it'll	0tjq
it'll be	0tjq
it's	04jx05j006js0tkr0vli10js14jm1rja1tjd24ju
it's #	26j1
it's _ a	05iv26hk
it's _ and	26iw
it's _ the	0lj30wj91oj426f6
it's _ to	04k506j4
it's a	0qit0sjf1kjd1lix1qj91rit1zj526ga
it's in	0lj50wjg
it's just	05iv1rip
it's open	26jz
it's the	01l214iu1mj8
it's yours	0zj1
item	0xj1
item #	26jm
items	25ii
its	0fkc0sjg14kd1ik61mjz
its _ and	1mjz
its _ inspection	1pjo
its _ on	1biv
its lights	1biz
its own	09jd1yk1
its way	03k8
jacket	26j6
jail	02l018l81qj11vir1zjz
jam	19jk
jan	1bjh
january and	0qk2
jar	0ull
jazz	0xjg12j826hl
jesus	0wkv26gf
jewish	1pkt26g5
jim	1aiw
jo	26ju
joan	1ajx1ckc
job	11kn16jt1djh1rj621jy
job _ is	12jo21iu
job _ lifeguard	26ir
job _ on	1yjk
job fair	21j6
job says	26ir
jobs	02k015kv26hs
joe's	0tk5
jogger	1aj126fo
join	0rjk12kq
join the	12iw
join us	12k2
joke	1ljx
journ~	1xjw26h3
judge	0pk91eiz
judges	09j7
july	02ik0air
july #	1kin
jump	1pjg
jumped	03jc15k626gf
june	0aj919i71bgb1dj31wia
june _ at	1uiw
junior	19k3
junk	0qij0tj21miv26gk
jury	1ekp24jh
just	01iq05jw0cic0hjb0ojx0pjg0wke1ij01ol91rjd1yj323ik24jn26f1
just _ the	01ih0hj21ij826gj
just _ to	1uiw26gy
just _ us	26j2
just a	05jw
just between	26j9
just dropped	1riy1zjn
k	07k0
k #	07k4
k9	18j51rj9
kansas	1zjt
kate	1aiy1cje
kayak	0zkd
keep	05k60djj0kl20qja0wif1qjs
keep _ about	1yj5
keep _ and	1oj3
keep _ in	04j40pl50wja26g2
keep _ on	0rj9
keep _ up	0kkn
keep a	1qjk
keep an	05jx
keep it	0kjz
keep our	0qjt15jg26gr
keep the	0djy11j2
keep your	05j01vj4
keeps	0gj40qjy10j91miq
keller	0pj526gj
kemp	1ij6
kept	1fjz
kessler	0tkm1hip
kessl~	0tkm1hip
key	1ij71rit
keyboard	0gk1
keyboard warriors	0gk1
keybo~	0gk1
keys	0pjm1ij826iz
kibble	1nkp26go
kid	01jg08ja
kidney	0uk2
kids	13iy15k41zir21jn24kq
kids _ the	0zit
kids are	13jy1aj9
kids at	0tjj
kids can	12jl
kids in	04j526h1
kill	0sjg
killed	07k618ix1akc26gg
killed in	1aiu
killer	18k01fki26in
kim	09j90yi81cjh
kim _ is	1ck626fk
kim osei	09jb1cjk
kim's	0yj826hs
kind	07iq1cj524iw
kind of	04j924iy
kind to	1cjb
kinda	04j21rjc1tju26gi
kindergarten	19kh1yjr
kinde~	19l01yjh
kindly	00jo26gl
kinds	0oji
king	26jp
kit	26jt
kits	26jc
kits are	26jc
knees	0qja
knew	08jr
knife	16jg
knock	1fjc
knock~	0pkh
know	02jy0vir16jp1fl71gjf1tjl23it
know ?	16j3
know _ the	0hj50rj5
know is	00jl
know it	1giq
know that	14j626in
know the	09iz
know what	26jc
know where	0rj4
know you	0vj826gb
known	0kiz1wjb
knows	00j719jg1djg
l	19ir1rje26h5
lab	02je07j826gq
lab results	1mkg26fo
lab tests	02jl
labor	26ir
ladder	07ij0wj1
ladder #	07je
ladder truck	0wj4
ladies	11lp22jl
lager	0xkj26fv
lake	05j40ajh
lake is	0ajn
land	1hj8
landlord	1bk91ok41pj8
landl~	0vj31bk81ok21pj326fn
lane	0niy1bkw
lane _ elm	24jj
lane and	0nj5
lane on	0niz24ji
lanes	06j709j223iv
lanes are	23iw
language	0fjc
langu~	0fjb
large	1sin
last	0cin0hj80nkh0okz1gj01wip1zjw20iy23j5
last _ #	1wiz
last _ and	0ojc23iq
last _ of	0hj8
last _ the	0cjb11jp
last day	26jj
last four	0hj71bk2
last month	1hiq26gz
last night	0oks1lj820j7
last night's	0ojd
last time	0cj81kjc26gy
last year	1ojm23iq24iz
late	0al20ejb1mk91wj61yji25io
late because	26jc
late fee	25is
late fees	1tin
late for	25io
late to	1wis
later	05jo0tjc
latte	0rj51nk1
laurel	03is07jn
laurel street	04j726j3
law	26ji
lawmakers	0aix0sjz26gx
lawma~	0aix0sjz26gx
lawn	12kw
lawsuit	1ek9
lawsu~	0siu1ek9
lawyer	1eix
lawyers	1ekp
lawye~	1ekn1hj6
lazy	0gjz11ja26hy
lead	02jy08je14jc1nim
lead pipes	1njb
leader	0pjk14je
leadership	1div1xis
leade~	1dit1xir26fx
leading	26j2
leadi~	26j2
leads	0wj912iz
leaf	0fja0jix0vjm
leaf _ has	0fji0vjr
leaf pickup	0oix
league	0ujf20ix
leak	1wj0
leak _ the	08j9
leak at	08j6
leaking	1qkc
leaki~	1qkc
leaky	26jn
leaky faucet	26jn
learn	12ks
learn to	11ip
learn what	0diz
learned	11jd1lj723j426gl
learn~	11k71lj71xiw23j326gf
lease	1hj21njn
leash	0dim1ykl
leash rules	0dip
least	17j7
leave	03jd04j60sj11gjv1pj521jy
leave _ #	04ic
leave _ a	0jiy
leave _ area	0njj
leave _ block	06js
leave _ to	0siu
leave _ we	1dj2
leave _ your	26iy
leave it	1gjn
leave now	26j7
leave the	0cjk0nj90siy11kh1piz
leave us	0jiz
leave while	1dk1
leave your	03j426gq
leave zone	04ic
leaves	1kj026jw
leaves at	26ix
leaving	08j51fiz
leavi~	08j51fiz
led	08j9
led the	26ir
left	01lb10jc12j517jf1wjw
left _ the	26jm
left a	17k126fw
left at	26j0
left in	26j4
left us	02jm10jh1mj226ha
leg	1ejc
legal	1hk21siq1yj7
legal advice	1yjd
legally	1okr
legal~	1okr
legislature	0skq
legis~	0skp
lemonade	19ju
lemonade stand	19jx
lemon~	19ju
lena	09j6
lena park	26j4
lent	26i6
leo	19j0
less	04jd15jx18iv1hiv
less than	1siu26iu
lesson	26jg
lessons	0fj01lj21uit
lessons _ monday	1uiy
lessons at	26jl
lessons start	1uiw
lesso~	0fj01lj21uit
let	08im0ljt0pin0sjf17ii1dk01mjz23in26fw
let _ check	0ljl23is26he
let _ down	08ji1mjx26h5
let _ know	0miw
let go	1civ26gp
let me	23ir26hd
let the	17ix26i9
let us	0liu0mio26g8
let you	08jz
let's	0jkk0qj80ris0ul810iq26fb
let's _ it	0ujn
let's get	0qjf
lets	1xiv
letter	0cjb1qix
letter _ the	0cjc1qiz
levee	04j713je
level	05kz15jg
levels	05iw
leveraging	1xiw
leveraging _ partnerships	1xiw
leveraging robust	1xiw
lever~	1xiv
levy	0kj40qll
librarian	11jd1aiq1cj61sih
librarian kate	1aiy1cje
librarians	0cjk0vj51gjt1rir
library	0qiv15iu
library _ #	0qk8
library _ and	0nj2
library _ is	24ip
library _ may	1hit
library _ on	0dir
library _ the	0rio
library _ this	08ji
library _ to	26jl
library and	26jk
library card	19iz
library fines	1hit
library hours	0qjo
library is	0fjr14ip
library this	26ji
library was	0lis
library will	0kj316j126hi
library windows	0nip
library's	0xiq
libra~	00go02gc20hk
license	0hjc1bka1rit
license _ the	0his
license number	0hit1bjy26g6
licensed	26j0
licenses	1xjd26j4
licen~	0hjb1bk11xja24j726jb
lid	1yjk
lies	0cjd
lies _ this	0cje
lies on	0cje
life	02m605jb0cji
lifeguard	0cjf19iz1cjg21ix
lifeguard ana	26ir
lifeguards	10jd23j8
lifeg~	0cjb10jc19iw1cjb21iv23j5
lift	07je26io
lifted	0aj426j5
lifting	04jg
lifti~	04jg
light	01ja0xkh17je22iw
light _ a	0xj7
light at	22iz
light up	0xkp26gw
lightning	06jk1vis
lights	15ix1bjk26jo
lights _ the	1ijo
lights on	1bjp
light~	06ji1vis
like	04k80bit0gl20jl00tjh0xkv11kr17iz24ji
like _ one	0jj51ejg
like _ share	0jjs
like _ us	0biz
like _ we	0kiw
like a	01j824jc
like and	0kj9
like it	0cjl26h4
like message	0biz
like ours	0skd
like the	0jir
like this	0jis1ejg1jj3
like you	0giq0xj1
likely	17le
likes	0jiy0ziv
lily	19jg
limit	02iv0riv
limit is	0rjc
limited	0kiy
limits	06ju0qix
limit~	0kiy
lin	18j21ajb1bj7
lin _ the	18jd1ajt26gj
lincoln	0aj1
lincoln high	1wj426k1
lincoln school	02ja26je
linco~	0aj1
linda	0iil
line	01k411je17jf1mj1
line _ at	01ja11jn
line _ the	06iv1hix26g8
line is	26jk
line on	1gjc
lines	06j526it
lines are	06jb26h4
lines on	26iu
link	0rjh0yjc1nlc1riz
link _ bio	0yio
link _ the	01jg
link in	0yin
link is	0riy
link to	1nki
list	00jv0hjg0ikc0lj619iv1bjf1wj9
list _ in	0hiw
list for	0iiu1biy
list is	26jc
list of	00j01bj0
listed	00jv
listened	26je
listening	0eja12jb26hb
listening _ on	0ejd12jc26hi
listening session	12jf
liste~	0ej612ja
litter	0wj3
littering	1pjj
litte~	0wka1pjj
little	07kj0jir19jp1oj01qjm1wja23j126gn
little bird	1hiz
live	0ejt0hkw
live _ #	0nk126gy
live _ marlow	0vjs
live _ the	01jn0yio26gy
live at	0ej1
live on	26jz
lives	01ix08iv1bk626gz
lives at	08iy1bj226h2
load	0cja10iy17j126i2
loading	1fir1ij2
loading dock	1fir1ij326h8
loadi~	1fir1ij2
loan	1jkr
lobby	0uij
local	0rik0skt15ka1gkm26h9
local #	1gkl
local control	0sik
location	1fix1zjw
locat~	1fiw1zjl
lock	04j11ij426j0
lock _ car	26j4
lock _ doors	03jk26g7
lock your	03jh
lockdown	04jh26gv
lockd~	04jh26gv
locked	0lio18je
locker	26j5
log	1ij0
log it	26ix
logged	0iik
login	1ilk26g9
logo	24l426gj
lol	1riv1tje1zls26gc
long	0fk10kig0sk31kk41viq
long as	1kkf
longer	1dl11jit
longer works	1dki26gn
look	00j001k00hj90lim10j11qk7
look _ a	24im
look _ it	0ljl
look _ the	00jf01k310j71uiu
look _ up	26j0
look _ your	1ojq
look at	00jn0yiw10j818jc
look for	1uiv
look into	0ljf
look it	26iy
look up	0hiy26ji
looking	0nji17k21fiq
looking _ a	0nhj
looking _ the	14ih1fj8
looking for	0njp1fit
looking into	1dj0
looki~	0nji17k21fiq
looks	01j304jb0fj117jx
looks like	01j704je1cjb
loop	26jc
loose	03jj06j6
lopez	0uiv
lopez _ rebuild	0uiy
lopez family	0uiv
lord	0wl2
lose	13kr1hjf1tj026g1
lost	07kz1ak51bkd1vjo1wk2
lost _ the	17j51wkk
lost a	07j226j9
lost her	1cja26gv
lost in	17j5
lot	0gih1bi71hiv
lot c	0iit0xiz
lot of	26jp
lots	1fj8
lou	0tjk1ckg25ia
lou's	0yje
loud	1pkj24io
love	0dj80jjx0pj123iv
love _ job	26ir
love the	0pju24iu
love this	26ir
loved	07iz
loves	09iw0wk31jj4
loving	1nk8
loving _ new	1nje
low	0fj91hko1rir
lower	1kky
lower the	26j0
lowest	14ka
lt	07kr0pie1dk026fp
lt cole	07kt26gw
luck	26jf
lucky	0xjb0zkf
luis	1akf
lunch	0tlb1gix
lund	19jk1mjh
lund brothers	1mjj1qio
machine	07k4
machines	13jt
machi~	13jr
mad	0gjy1mjj
mad about	0gk3
made	0jin0lj819k41lj81mk91qju
made _ the	18j3
made a	1mj5
made in	18j31wiy
made it	13j0
mail	0al226ja
mail _ in	0ziw
mailbox	1lir
mailb~	1kkt1lip
mailed	1bix1wk4
mailed on	0aj5
mailed the	1bj0
mailed to	1wk8
mailing	1lj2
maili~	1lj2
main	06k216j31vj2
main _ in	26iv
main and	26jr
main at	06ja
main is	1aix
main on	26jg
main roads	0dj3
main street	11ip14jb
make	07jb0dk40rj71jkc1sip23ip
make a	0xj3
make it	07jm0rja0tjx23iq
make the	1jkp
makes	0sj11lim1njr1okz
makes the	1nit
mall	16j8
man	02ju1ake1cjp1pjt22k6
man #	26jq
man _ #	1cjf
man _ a	16jg26g3
man _ arrested	26jl
man was	08jb
man who	18jl26hw
man with	16jg
management	1gki
manager	09ju1dl7
manag~	09js1dl61gkd1hjc
mango	0xkp
manpower	22j5
manpower _ the	22j5
manpower for	22j5
manpo~	22j5
many	0cj20gjd14j4
many times	0cjw
map	00j601js
map _ the	26jd
map of	00ie
map {own}	26ja
maple	26jb
maps	0yj2
march	0iki1mke
marcus	0ij619jc1cjn
marga~	0xlf26gr
maria	1ak3
mark	0qk713jk1kk526hi
marked	01ju
marked in	01jr26h6
market	14iu
market _ behind	18jt
market opens	12jo
marks	0fjb17jp1diu
marlow	0ahy0dj30fj30rju0ujl10iz14il19jp1njf1rj1
marlow _ !	1vix
marlow _ #	26j3
marlow _ at	07jl
marlow _ from	0aju
marlow _ is	0aiu14j41jka
marlow _ pd	18j3
marlow _ the	26jh
marlow _ will	0ej51ejc
marlow county	0rip26jw
marlow creek	07jf
marlow falls	0djb0fk30wjg10j914jg15jm1qjz1rje
marlow high	19k9
marlo~	1iis1nje26gw
marshal	26je
marsh~	1zjb26k5
masks	09jf
match	0iil1fjh
match the	1fji
matched	0rj6
match~	0rjz
matter	0dj10ljz
may	0bgm
may _ !	1vl026h5
may _ and	26jr
may _ at	20ik24iq
may _ by	05iv
may _ from	22jh
may _ so	24j5
may _ the	25ik
may _ to	00iy04l021iq
may be	0nj416jt1hjf
may change	26ju
may go	18j0
may have	16j8
may not	03ix1jk525ip
may the	0vjy0wkh1kjd26g1
maybe	04jx05jk0gkb16j326fs
maybe try	0gig
mayor	07il09lf0pka0vjt0yik10im
mayor _ a	0vj1
mayor _ is	09j0
mayor _ ruiz	26jo
mayor _ says	09j1
mayor _ the	1njx
mayor dana	26jo
mayor is	09jk
mayor ruiz	09k2
mayor's	1cjb
mayor's _ is	09je24jk
mayor's budget	24jl
mayor~	1cjb
me	09jb0ckp0ykv23kw24l926fs
me _ the	24j3
me at	0yle26gr
me the	24jv
meals	26jr
mean	0xk321j3
mean it	0kjg0xj1
means	05k50xjo1ykm
means _ is	26iu
means it	26j2
measles	02j71cjs
measl~	02j71cjs
measure	0ql5
measure _ is	02jl0qip
measure b	0qj5
measure c	02jp
measu~	0ql5
mechanic	07jb
mechanics	1dj61gj9
mecha~	07ja1dj41gj6
media~	1ej81gkg26go
medic	0mj5
medics	1cki
medic~	0aj51cjm
meds	11l31cjx26gn
meet	12lq18ig19jl1gkg
meet _ the	01j1
meet the	0pit19jc
meet your	26jd
meeting	0iiz1hjy26jh
meeting _ #	26j8
meeting rooms	26j2
meetings	0fjc26i6
meeti~	0fiy1hjw26jh
meets	26k0
member	07j4
member of	07j626gd
members	09kw1hjy
membe~	09kw1hjx
memo	1hju1qkw26h0
memorial	0ukc1kja
memorial day	1kjj
memor~	0ukc1kja
men	11lk26fb
men _ the	11iu
mental	11jj
mental health	11jj
mention	0jjs0lj90mjr26gw
mentioned	16jx1fiv
menti~	0jjs0lj80mjq16ju26g6
menu	00kc
mess	08ij1jj01mkb26ex
message	0bih0mjh
message _ in	0biz
message _ page	0miq
message _ we	26j9
message and	26jq
message us	0biv
messa~	0bih0mjg
met	1yj9
meter	1wj122j1
meter reader	26ic
meters	1yiz
mexican	1pks26hc
mexic~	1pks26hc
middle	19k91pje26ga
middle school	19jc26gb
midnight	0ak50rjk16ix1ijf
midnight and	1iju
midnight {link}	0rja
midni~	0ak50rjk16ix1ijf
might	04jw05iw0xjw16kg1lis24j026fu
might have	1liv
mild	05ij0wj51ok826ft
mile	1xio
miles	0uj21jir22iw
mill	0dib0nj016i921i9
mill _ #	1ij4
mill _ ?	0djt
mill _ and	1fjb
mill _ are	0gj2
mill _ become	1qj3
mill _ has	26j2
mill _ in	26j2
mill _ is	0ajf
mill _ pool	21it
mill _ this	02j3
mill _ was	1ajl
mill and	1ij524ix
mill lake	0ajl
mill park	0nio21ir
mill plaza	02j6
mill pool	1cjw
mill road	0ej11uj026js
mill street	1pje
mill will	1qj3
million	15l01hjx1jk81qj7
million for	1qip
million in	1jjz
milli~	15l01ej21hjw1jk81qj7
mind	0fj711j426fx
minor	26je
minute	04id0njn0viy
minutes	0ejj15is
minutes on	1wj326h1
minut~	0ejj15is
miss	07j20yji1ckn
miss the	1cin26gk
missed	1lih26jb
missing	16kb19is1din1vjj
missing _ #	0nkf
missing child	1vij
missi~	16ka19is1din1vji1xio
mistake	1wiw26js
mistakes	13k61ljx1wis
mistakes _ made	1wit
mistakes were	1wit
mista~	1ljh1wjm
mix	26jf
mobile	0fjm0yjd1ej5
mom	19k41pj426gp
moment	0fj9
moms	11k922jh
monday	01i21mi51uie1wih
monday _ #	1xia
monday june	1uit
monday may	01i21xib
monday's	1lj2
monda~	1lj1
money	0rki0uk511j413ix1jil1kjr24j7
money for	0rku
money is	1jj81kk5
money on	08it0xjm
monitored	0bjr
monitored #	0bih
monit~	0bjr
month	0ajn0zk51ckg1hk81wjw
month _ with	26jb
monthly	0rj01rip
months	08ji0ije25io
month~	0riz1rip
moody's	1jkw
moody~	1jkw
moon	11j8
more	09jl0fk00kk90pjw10iy15kl1gkh1kkx
more _ #	15k2
more _ if	24ji
more about	1djq1yjl
more than	1gjm1xiu25ih
more time	0ckp
more years	0pjr
morning	07jh1dir21iw
morning !	26j5
morning and	26j6
morni~	07jd0dk017iv1diq21iw
mosque	1piy
mosque on	1piy
mosqu~	1oj4
moss	1dir1hit24iw26f1
most	0jkx0zjs14kv15jt1piv
mostly	0bij0ij026h4
motel	1fjt
motor~	1ajj1sin
mountain	03jk
mount~	03jk
move	1fjd1oj81xjp21iv
move _ car	0vjr
move _ the	16j121iz26gq
move _ to	1fjc
move it	1tj2
move the	1xjs24iz
move to	0njb16j021iy
move your	0vjr
moved	0gi61wl421j5
moved _ the	26iq
moves	01ir20j6
moves _ the	26jh
moves to	20j7
movie	0oj3
movie _ in	12j6
moving	1hiy
moving _ lot	26iv
moving the	0ej61hj4
moving to	26iv
mph	22ix
mr	0cj90iju1air1bkx
mrs	0ijl0ujr
ms	0dj00ijj1bjy1ciu
much	01j50kiw14j41rkg1xiv1yjl23j5
mud	1tj9
mug	0rjz0vk626g3
mural	26jb
murder	07j80xj3
museum	1ij226ju
music	21j426jm
muslim	1pl426gf
must	01kj11jo1njq1sj5
must be	01j61sii1yjb26iw
must have	11kb
my	01hb0ol90yla1riw1zio23kc24kh26gd
my cat	0oj9
my favorite	23jj26h3
my own	0yj9
myself	23jo24iz26h9
mysteries	07j00xj411it26ha
mystery	0zj726jc
myste~	07iy0zj611iq
n	1uiu1zjf26g9
nair	0pj70rjy26gd
name	0aix0djx0hl20okn0zkl1bkh26j9
name _ and	0hj5
name _ new	0zjb
name _ the	0hje
name and	0hkd
name in	26j8
name is	1bit
name our	0zjb
name the	0hiu26j8
named	26j9
names	01j117ju1fj8
names of	26js
naming	0oj612iv1qky
naming the	0oj9
nap	0jj41ojz
nation	0wjg14ku26gb
national	0vjw14j21pir
natio~	0ujb0vju14j1
native	1pke
naysayers	0kkp26gx
naysa~	0kkp26gx
near	03kq04jf06jf0nke16j3
near _ and	06ja
near _ creek	03j6
near _ high	1wj9
near _ park	0nkd18jc26gg
near _ school	26jd
near mill	0nk718jb26he
near pine	26jo
near the	04jr0nkp16jo
nearest	1ujf
neare~	1ujf
nearly	1gj126gp
need	0hiz12ix1ol41ris20je21is22jd
need #	0rj1
need _ be	22iu
need _ for	22j5
need _ know	00jl
need _ permit	25in
need _ to	0qjr1ykf20iq26gp
need _ worry	13jn
need a	0jjy25if
need help	20ip
need manpower	22j5
need one	1fiv
need the	1rj6
need to	03ja22ir
need volunteers	26iu
needed	1lj126jk
needed to	1lja
needs	0ej00hj90pka0qj10ulk21ju
needs _ for	0ulc
needs _ home	26iq
needs a	0ujn26ju
needs one	1njw
needs to	1riv26g0
needs your	0ejd
negat~	0kki
negli~	08kl
negotiator	1fkg
negot~	1fkb1gj1
neighbor	0mjc10ih18iw1bk31fk61oj9
neighbor and	10ii
neighborhood	0sit
neighbors	03k016j3
neighbors in	12jd14iy
neighbors on	05jb
neigh~	02jt03jq0mko16jy18ih1bjj
nell	09it12js26gl
nests	26io
network	1ik6
netwo~	1ik6
never	07kh08ir0pic11kv13l717jp1jkp1kkh24jg
never _ a	25in
never _ for	26ja
never _ intent	1lj7
never _ it	17jd
never _ the	07j91ij626fg
never _ to	1oj0
never _ up	0iiq26fq
never _ your	1kik26j2
never ask	26je
never give	1gje
never our	1lj7
never raise	1kio
new	02ga04gg05gq07ga08ge0aip0bhm0cgb0fjr0igx0kgj0mgo0nge0pg70qgb0rge0xiv10he14gu17gd18gd19g81agi1bgj1cga1eg41fg91ggf1kjf1njq1qkj1rit1shh1vgf21in23ir24jm25hl
new _ !	1qj4
new _ and	0zj822iw
new _ are	26jh
new _ at	12jp
new _ bill	0sis
new _ chief	1qk6
new _ day	0ojl0tjk1nix26gi
new _ for	20iz
new _ from	1njd
new _ in	26iv
new _ is	01j70jks
new _ map	0ej81liv
new _ on	26jv
new _ opens	26jk
new _ plan	1xio
new _ program	0fkb26gc
new _ rates	00j1
new _ schedule	0dix23j526hk
new _ seats	1rit
new _ this	26ip
new _ truck	0wj4
new _ with	0xjk1jiz
new at	26jm
new benches	26jk
new branch	0djo
new bus	1riq1xin23ix
new crosswalk	1rjd
new engine	14j2
new library	24im26hb
new lights	15j0
new ones	00jr
new parks	26jd
new permit	13kc1pk41xis
new playground	1nj121ja
new police	1qj3
new pump	26iu
new recycling	23ir
new year	0xjj
newest	26iu
news	05j90yjl15ju1ciy
news _ the	26jv
news the	1yiz26gf
next	0ak30dix0ejw0mjy0pkq0qjo10iu12ji1fiw1hjx1jiy1qkz
next _ !	00j61vj0
next _ and	13ji
next _ at	12jf
next _ is	1fj5
next _ of	0pj226hk
next _ so	26h3
next _ the	26ie
next _ years	0djd
next day	26j7
next door	0tji1mja26ge
next one	1gj8
next time	0mjs10j6
next to	25im
next week	00j205ii0sjo1qkv1wj326ft
next winter	0ej8
next year	0pl11jk0
ngl	1rkf26gr
nice	0cjf0gk31uiu
night	0ciw12it17jq18iw20iw
night _ from	0tk8
night _ mill	18jf
night _ the	12jy1div
night and	0oje
night crew	0jjh
night for	1gje
night in	12j6
night shift	0viv18jo
night's	0ojd
night's _ on	0nkp26gb
night~	0ojd
nine	0cjt15kr1zj9
nine _ of	15jw
nine out	15jw
ninth	1vj0
ninth street	1vj3
no	00gy01gp03gi07gg09jp0bhm0cgo0pgh0qk10vgu11ip13kj15gr1agd1gjk1hiw1ijd1jja1kk31lgy20hl25jy
no #	1bjk
no _ at	06j7
no _ fees	26jm
no _ for	08ja0aj80hio
no _ here	02jc
no _ is	1bit1giy
no _ needed	26jc
no _ of	0wix1jjb24iy
no _ on	06ka
no _ the	13jk26is
no _ this	1kjl1qj426g3
no _ to	13jj1jje1okl
no _ was	1bj0
no _ whatsoever	13k1
no _ will	1kio26h2
no _ works	1dki26gn
no action	26jn
no cost	0fj9
no dogs	25iq
no fee	1kj3
no fireworks	1qj5
no idea	10ja
no late	26jy
no longer	1dki1jiu
no more	09j01tio
no need	0hin1oiu
no one	0siu25in26jt
no side	13jz
no the	0iiq
no threat	26je
no way	13jo1kjl26g8
no worries	04jf
nobody	08l30gjc0pki0tj50vk710io11ie13ja14jd1ik21qjy26fu
nobody _ a	11jj24jm
nobody _ on	13jl26hk
nobody else	08jw0sj926fz
nobody wants	10iv1tit
nobody's	1hip
nobod~	1hip
noise	0ei81plc1wje
noise on	1wjp
none	14jz1pj8
noon	0ajj1iip22iw
noon _ #	22im
noon for	26j6
noon to	22im
noon today	0ajo
nora	07jf
normal	21ja
north	03j51fjm
north _ for	26if
north side	03jc
northside	0jix16ix
north~	0jix0tjw16ix
not	00gy09gn0bii0dgg0gkx0hgt0jgj0lgk0mgc0ojm0sgk0ugg0wg80yi910hf18gb1cgf1mjz1pgh1tgq1wju1xhb1yjh20hl25l0
not _ #	25il
not _ a	1rix25in
not _ and	1lj1
not _ around	26j2
not _ city	0yiy
not _ floodwater	26ip
not _ for	06ja1ej6
not _ in	26j5
not _ it	03jo0tji1ajc
not _ on	1wkg
not _ that	04jh
not _ the	1lj725io
not _ them	26jd
not _ this	26j7
not _ up	26iu
not _ we	25if
not _ yet	1qjq
not a	13jp1jjf1oiz
not allowed	26jm
not been	25io
not drive	26iw
not enter	26ip
not in	1rix1zjs25ij26gl
not monitored	0bih
not need	25ib
not one	1kj9
not our	0gj517ja1mj426g5
not ours	0yjm
not share	26j6
not the	0yiw26ix
not to	25j026g6
not us	1gkt1mk2
not use	25ip
not watched	26iw
not your	0gjs26h7
note	0ljz
noted	0ij60lkz26g7
notes	1jj0
nothing	13ke16kf1el41nip1ok4
nothing _ a	0xjh
nothing beats	0tkj1njo26gu
nothing but	1eiy
nothing to	04je
nothi~	13ke16kf1el41nip1ok4
notice	00jd1lkh1ojl1sj71viv1wj21ziy
notice _ effect	1vj9
notice in	1vj8
notice is	1sje
notice lifted	26ir
notice of	1ej7
notice to	1wis
notices	1dj61wj3
notic~	1dj61wj3
nov	0oiw
nov #	0oiw
novel	12js
novels	26jj
november	0pkn0qjy1yj9
november #	1kjc
novem~	0pkn0qjy1yj9
now	03jp04jg05jj0ejf0fjg0nja0wk918ks1nkj20hr
now !	03k40zjc1vk426eu
now ?	0cjd
now _ #	26jj
now _ at	0fj6
now _ of	05is26gn
now _ your	0eit0fjd26gd
now at	26ja
now in	0sj926gt
now offers	0fjw26gm
now share	0eiy
now we	1qjm1xiw26h7
now {emoji}	26jd
number	0hko0ij40yjc14kd1blg1hih
number #	0iir26ff
number _ #	1bju26go
number _ we	26j9
number _ your	0hj7
number and	0hil26ji
number here	0hj6
number is	1bjz1hin
number {phone}	26j8
numbers	02kj0yiy
numbe~	02kj0yiy
nurse	0ij01pjh
nws	1mjf1rj0
o'clock	0xje26gi
o'clo~	0xje26gi
oak	0ni61zjw25ip
oak _ #	06j9
oak _ on	22iz25j126hp
oak _ will	26ir
oak and	06jk
oak elementary	26i2
oak on	07jq
oak street	0vjn1zkd23iq25iw
oaks	26k2
obsessed	0ok01nju1rit26ge
obsessed with	0ok01njv26gv
obses~	0ok01nju1rit26ge
occurred	1ljy
occur~	1ljy
october	26j8
octob~	26j8
ode	1cja
of	08j30bh60jgp0sgq10ir15kt19kg1ak81bj81eh51gh51jix1ng61rgt1sk71ugn1vh21wg01xgy20ha
of #	05ie0ajq1akp1bj2
of _ #	0pim1bkf1sje1tkn
of _ a	1siq21iz
of _ and	1zjc
of _ are	05j015j71sje26gf
of _ at	0tjl1sin
of _ but	26jr
of _ dog	24je
of _ falls	0piy0zk3
of _ for	1eiz
of _ from	1sip
of _ hall	24j4
of _ house	1cjd
of _ in	0djd
of _ library	26jo
of _ lies	0cje
of _ marlow	26ic
of _ may	07j6
of _ new	0ej10wj6
of _ of	16j8
of _ on	13jc1oj0
of _ own	0ujo
of _ p.m.	26je
of _ pine	02jo
of _ plow	1cjp26jn
of _ street	19ju
of _ the	0jjb
of _ this	1dir
of _ to	08j926ja
of _ we	0vjf
of _ who	26jh
of _ your	0cjc0mj9
of _ {own}	26ja
of a	14is16k61aik26iw
of all	15ki
of birth	1bj2
of city	24j4
of course	0vjg11j21qj6
of each	1zjg
of elm	19is1ajn26hl
of id	25iq
of it	26ha
of marlow	0piw
of our	02jr07j70jis0uj015iv1miq23j6
of pine	05ix
of six	1pj9
of snow	0yjc
of station	0pj526gj
of streets	00j1
of ten	15jw
of the	03iy07l609k10hh50ljz12k813gv14jx17gk1bk81cgl1jgr1qjy1skj
of them	1pku
of this	13k51ml1
of us	0tjf
of you	08jy0ekl0gkl
of your	04jf0hjz23it
off	06k40al30kja0yjm11kr12kb18jh1cko1ijq1jit1njq21it
off _ #	1jj1
off _ and	12k4
off _ street	21je
off _ the	23iz
off _ week	0ajz26fp
off at	1nj4
off by	1jj1
off for	0kiv23j0
off front	21je
off it	03jh26gl
off on	12jk
off the	05j3
off this	0ajw
off until	0aj8
offended	1lji
offen~	1ljh
offer	1gl71hix
offered	1ejv26gp
offered the	1ejw
offers	0fjt1hj1
offer~	1eju26g5
office	0skk0vin0yj01sil22ir
office _ the	14iz1siq
office at	26ji
office hours	0diz
office is	0ej9
officer	18jc1ckv1djy1ijr20j8
officer _ his	02jg
officer _ passed	20jb
officer _ the	18iz
officer fired	02jg
officer hale	20jb
officer lin	18j71ajl
officer's	0ijh
officers	0nk40wkk18iy1eiu1fk21pkm
officers _ #	1ajd
officers _ at	26jl
officers _ fireworks	26iz
officers _ on	0wio
officers are	0nja1fk4
officers at	1ajd26hw
officers will	1fjr
offices	0aiz
official	1nj01qk5
offic~	0ijm18jk1aj11djy1fjv1ijs1qis20j2
oh	0ckj1yj726gj
okay	04k81qjh
old	0dis0okj17ja19k121ip24jn
old _ ?	00iv
old _ and	21j426h3
old _ at	26jk
old _ on	26jk
old depot	0djr
old one	1ek6
old paint	00j0
older	0nju
oldest	14ix1cj826iz
olive	0tk9
on	02ii04g60bhc0cfx0eix0fg40hgu0nis0vgd0yiz0zg315ge1fj11qg91sgv20h1
on #	0tjl1qjc1ujo
on _ !	06j50ajb0lk11pjb
on _ #	02is0pif0qj112ij16i81rja1xio23ih
on _ ?	0djr17io
on _ a	0wj926ja
on _ all	1uj6
on _ and	0gku
on _ april	18jp1biq
on _ are	26j7
on _ at	06jw0pig1uis
on _ avenue	1uiz
on _ ballot	00j5
on _ bike	26jd
on _ block	0div
on _ books	1pin
on _ bridge	02jd
on _ burn	1oji
on _ bus	08ja
on _ card	0ij0
on _ court	1ij3
on _ day	0pje26jm
on _ flyer	00jr
on _ for	0yj6
on _ free	0ej9
on _ from	1wjh
on _ has	07jo
on _ hill	17iy24k3
on _ hook	1ejc1ij7
on _ insta	0ykr
on _ jail	1hj1
on _ july	1wiq
on _ lane	0lj718jh1ejs
on _ lawn	12iv26iy
on _ leash	26it
on _ leave	1dja
on _ left	01jx
on _ list	0ijf
on _ map	01jq
on _ may	10ia12ic20ie21ia22io24ic
on _ morning	26j3
on _ new	26jt
on _ night	1wj3
on _ no	16jq
on _ north	1fiq
on _ now	1nkx26g4
on _ oak	26g2
on _ of	09l51fix
on _ on	26ju
on _ one	1yjg
on _ or	1zjg
on _ own	0yk6
on _ page	0cj80gjc
on _ permit	1lix
on _ poster	00jl
on _ right	1fj9
on _ river	0nja
on _ road	04k60nk816j31uiz22j3
on _ roads	26j4
on _ routes	26j5
on _ second	1uj4
on _ south	05ix
on _ street	06go07ij1wkd26jq
on _ streets	18ix26jb
on _ the	0xjc1bko26g1
on _ third	23ja
on _ this	1fiy
on _ to	1jjj
on _ today	26jf
on _ trail	1aiw1tin
on _ tuesday	0tjz
on _ way	03k71aj71viz
on _ will	0tjb
on _ with	26jf
on _ work	0yip26hj
on _ your	03j7
on a	0fj70tjd0vj61ciw1djg1pj21ykz
on alder	1aiw26gy
on all	26j1
on april	1riu26jl
on ash	07ji
on birch	1yja
on canal	1fjs
on cedar	18j7
on depot	16iz
on dock	26il
on duty	1ijm
on earth	14j21nit26gk
on election	0pjh
on every	0gjt0sj9
on fern	02j80lj613j526gk
on fire	01j926g9
on foot	06jy
on friday	02i60gib18i81di31eid
on her	07j30yl5
on hill	05jb
on his	0yk526h2
on hold	0miz
on how	0ej2
on in	1uiw
on it	0lke1kkw1tj2
on its	03k8
on june	02iy12iy
on laurel	03it07jp
on main	06jl0tj31uj11wiv
on maple	26j7
on may	26jy
on measure	02js
on memorial	12jl
on mill	0ej11pjf1uj4
on monday	1xil
on my	0yk523j626gs
on ninth	1vj2
on oak	0nkr1mj122it
on our	0lk313k71kio1nk7
on page	23iy
on pine	0nk818j11zj3
on pizza	0ojy
on ridge	26is
on river	1zj1
on route	03jl16j918is1rj41xix
on sale	1nku1uiw
on saturday	1wit22ir23if
on snow	1nj7
on spruce	26ib
on sunday	02jp10iu1aj71cig
on sundays	1ijd
on that	0pkq10j524jn26gt
on the	00lj01jf02j607g70ekj0fgt0ggd0iiy0tgk0vgx0xkd10hc12ja13gc18gc1fk21hj31ijv1ng61oke1rha20hr21h424gd
on their	10iu1aj9
on them	1njf
on this	0cjt0git0kjc0mk113iy26fw
on thursday	0iih20iw
on time	1mjl1pjb
on to	03j9
on tuesday	0fj40qin1bi321ib
on us	08k51rj01zjc26h8
on vine	26il
on wednesday	21iq25iy
on wednesdays	26jl
on weekdays	0biz0diw
on your	0ija0mj422j3
once	0vja13kg1jim1xiv
once a	0vjg
once the	1jiu
one	01ko04ge05ip06gb0ag20bhp0djg0igv0kj10mgd0ngb0xjf0ziy10hg19gf1bgp1ejd1fkl1ijy1jgi1lgy1ogm1pjn1rhe1vgr1wgm1xhg1zjv20ho23hf
one ?	0ujt
one _ a	0zia
one _ and	0djh1ikv
one _ at	1ajd
one _ city	26jv
one _ each	1zjh
one _ has	1zkd25iq
one _ home	1nje
one _ in	1qj4
one _ on	1ajd
one _ our	1cjl1eis1mjc26fv
one _ the	05ii1dik
one _ to	17j2
one _ was	26ik
one _ you	0jjf26fi
one at	1njf
one clerk	1ijt1zjz26gi
one day	0gjk
one for	14jk
one in	01kp09iv15j526gl
one is	01jh24j2
one lucky	0zkj26gz
one more	0ckm0kku26fm
one of	1cjh1mj81zj4
one person	26j4
one so	1tiy
one that	25in
one up	17j3
one very	26jk
one was	26it
one who	25ip26h3
one with	1eiw
one's	1mjc
ones	00jd01la21j9
online	0ejg1uiw1xjb22iy26jn
online _ a	26je
only	0bim0gkp0jiu0viy0wl114jp1fjz1ikk1nk21oiq
only #	1wiz
only a	0giw
only the	1fiu
onto	26je
open	0ejh0mir0qiq1hi9
open !	0qiv22jo
open _ #	16ia
open _ and	26jn
open _ share	0eiy
open _ to	26jl
open _ wallets	0ujw
open again	26jo
open during	26jc
open for	01iy0mjd
open friday	1hji
open house	26jy
open now	0eix
open on	1kj926hw
open the	0ajc
open to	21iw
open until	16ii
open your	0ujt26g9
opened	0uki1mk8
opening	0wj112kn1wjg26gk
openi~	0rku0wj112km1wjg26gd
opens	1ji61kjf1zhv
opens _ #	1zib
opens _ noon	26jg
opens at	1zib
opens on	26js
opera~	1xiw
opinion	0ojk1hjl
opinion _ the	0dji
opinions	0kkd26gp
opini~	0kk70oji1hjj
oppose	0sjy
oppos~	09jn
optional	04jc
optio~	04jb
or	04k006k60bjc0dlj0ojr0ygn1kjo1siy1tik1zj0
or _ ?	0dir0oja
or _ and	0zil
or _ at	0miz23iu
or _ it	1gjw1tj322j226ha
or _ message	0biz
or _ on	1zjg
or _ the	16j41sis
or _ us	0bis
or _ {phone}	20io
or a	26jn
or call	20in
or like	0biz
or not	0fj7
or online	1uj2
or stop	23iv
or text	26je
or the	0dkk
orange	01l618ip
order	05iy
order for	26j9
order is	26jb
ordered	26iw
order~	26iw
ordinance	0skf1sik1tii
ordinance #	1sil
ordinance _ residents	1sio
ordin~	0skf1sik1tii
ortega	0pkn0rje1aix26gh
orthodox	1pk2
ortho~	1pk2
ortiz	1cjx
osborne	0pkk19j1
osbor~	0pkb0rj719j026gg
osei	09iw0diy0kie1cji
osei _ the	09jc
osei is	1ck626fk
osei's	09jb
other	04j90qj114ku
other side	1ejc1giu
others	0tkg1diu
otherwise	0jiy0oj1
other~	0jiy0oj1
otter	26iw
ought	0sk226gi
ought to	0sk226gi
our	01g102k103ga04g905g507k708jd09gt0agr0dg60jjf0miq0og00qjz0wjr14jl18jb1bgv1ejo1jk51lis1mjo1nkd1sgy1tgk1ugq1vg01wgg1xju20ha24gd25h7
our #	11j6
our _ !	08ix26g2
our _ #	15jw
our _ ?	0dij
our _ about	0mix1ljv
our _ and	0mjb0wis1gjo1lik22j026fx
our _ are	06jg0kiq0mit14j41fk71jjj1riq
our _ at	1njw
our _ book	26iw
our _ bus	19k01xil
our _ call	07kf
our _ center	1ojc
our _ chief	01jc26gj
our _ class	13jf
our _ clerk	11j2
our _ club	26jd
our _ crew	26ir
our _ crews	0jko
our _ department	14j1
our _ desk	14j4
our _ drivers	1cji1rir26gy
our _ estimate	1hjl
our _ fair	21ja26gj
our _ fleet	1qj2
our _ for	0mj31miu
our _ have	1lih26i5
our _ in	1yir
our _ is	0bk80mj20wl71ekf1fjs26h2
our _ lead	14jx
our _ line	11j7
our _ neighbors	03jr1pjd
our _ now	13jl
our _ of	0cjw0fiq1pji
our _ on	0wj6
our _ open	0qju
our _ page	1dj2
our _ parks	26jf
our _ permit	1xis26gm
our _ plant	26id
our _ post	26jk
our _ program	26jl
our _ room	26it
our _ rules	26j5
our _ show	0ijg
our _ survey	26jo
our _ swear	0tjx26g6
our _ team	1djm
our _ that	0gj7
our _ the	26fj
our _ this	26is
our _ to	02j107ja09j20fiy
our _ told	1hjk
our _ update	26jf
our _ was	08j8
our _ water	10iz
our _ were	1mja
our _ with	0ziv26g5
our animal	18j3
our attorney	1eiq
our best	04j817iy
our bonds	1jkl26h4
our budget	0cjs0vj311j426gc
our clerk	08j80wj40yjd26io
our clerks	16j926io
our community	0kj0
our county	0pij26ft
our credit	1jk3
our crews	0cjm0gje0tjl14in
our fault	08jy0gja1mj4
our favorite	0tjt0zj4
our finance	0ujj
our fire	0qj11cjd
our firefighters	0jiq
our friends	1njm
our hands	1mkh26fv
our hearts	02ja1kix1viz
our intent	1lj7
our jail	02kh1zk8
our job	21j9
our last	1gj6
our librarians	1ris
our library	14jl
our lifeguard	1pjj
our lifeguards	10je23j9
our meter	0gjb
our neighbors	26is
our new	01j50jk40xl31qj31xj91yil
our newest	26je
our next	1fj9
our officers	02kh0kk718in26fx
our old	1mjo
our oldest	1cj926j1
our own	0tkw
our page	0bka0jji
our park	14im
our permit	14j4
our phones	06k0
our photo	19jp
our plow	17j81cjf1rir
our police	26im
our pool	0qj113j0
our radar	0lkb26gp
our ranger	12j0
our rec	1ojc
our records	0ijd
our roads	0qjz14j1
our safety	12jn
our shelter	15kf26gn
our sign	26iy
our staff	26k4
our streets	15jq18jz
our thoughts	0wiy
our traffic	26io
our trucks	19j1
our water	14iz
our way	1gj2
our work	0gjd
ours	0sk70yjg14km1fjr1mj4
ours are	1jj7
out	03iw04ko06jb0bhp0ej40hh50kip0lkc0mgw0qgu0rgk0tkm0wgn10it14gu15jk17kv18j319gh1aj01gjm1ijn1qj61rj31yge20ht24gi
out !	03jh26ix
out _ #	26jc
out _ a	1aiy1gk3
out _ comfy	1riw
out _ ten	15jw
out _ the	0jit
out _ we	1diw
out a	1xin
out after	1dix
out and	26ip
out at	07kz
out by	13jq1wj3
out for	0eju
out friday	1qin
out in	0giz
out of	04jr13jm15kb16jm1aij1kix25ij
out on	1cjc1riu
out the	0ij30ljv11j817kh18jh26gd
out there	10jg26ij
out these	1nj41riv
out to	18jh
out today	26j6
outage	1lij26it
outages	1yjf
outag~	1yjf
outcomes	1xjl
outco~	1dj11xjl
outdoor	1viw26j2
outdo~	1viw26je
outside	0ujj1akp1diw
outside the	26ge
outsi~	0ujj1akp1diw
over	03js04km0ojx0wje16jf1dkd1ekn1gjr1iko
over #	15ix
over _ feet	26ir
over at	0yk0
over the	03km0ij00sjy1ekm1ijq
overdoses	15ke26h4
overdue	0ijm0sj91pim1yjs26ft
overd~	0ijh0six15jn1cl926hg
overlook	26j1
overl~	1wj5
overnight	02k91ijs
overn~	02k91ijs
overr~	0ojk26gf
overs~	09ji0vjf
overtime	1gjj26gb
overt~	0njb1gjj26g9
owe	02ir0iiq1jk5
owen	0iim19l0
owes	1pi8
owl	26je
own	08l009jx0gjf0pk80ykd18is1ykd
own #	26ji
owner	1akb1bjy1cjg1pl7
owner _ the	1air1bj226gq
owner of	1bjh1ck41pkd
owners	0gko1ej6
p	19in1jj0
p.m. _ may	1uiy
p.m. _ saturday	22iv
p.m. _ the	1uiq21il
p.m. at	21if
p.m. in	1uix
p.m. on	22in
p.m. wednesday	1uj1
pac	0rlk
package	06j70sjn26gf
packages	18j2
packa~	06j00sjl18j1
pad	0diw16il
page	0bjv0kla0mkz0ul50yke23iq
page #	0biu23iy
page _ monitored	0bkt26fu
page _ not	26jo
page and	0mir
page is	0bix
page rules	26j6
pages	26jo
paid	08js0sip0zii1jit25jw
paid _ by	1jiz
paid for	0ujm
pain	08j4
paint	00iz
painted	02jr26iw
paint~	02jq26ja
pair	0zjb
pam	1cj7
pancake	12kc
pancake breakfast	12kd
panca~	12kc
panel	1hks
pantry	0uiv
paper	0diu0ojc
paper _ the	26ir
paper~	1xix
parade	0jj011lr
parad~	1xjn26hk
paramedics	1diy1giz
param~	1diy1giz
parent	1sir
parent or	1sir
parents	07kf1djs
paren~	07kf1djs
park	01im0diy21j6
park _ #	1kjc1qjc21j2
park _ a	0vje
park _ at	0wj4
park _ is	1ej726jb
park _ the	01id26ji
park _ weekend	12j6
park and	1fja
park are	0gj2
park has	26j5
park in	13j5
park is	1kj8
park on	0vj91qje
park opens	26jb
park plan	26j9
park pool	21it
parking	09jg0fiq1kj51ykz
parking _ !	26fi
parking _ are	0fjk
parking _ moving	26iv
parking _ the	26jk
parking is	26j9
parking lot	24jx
parki~	09jg0fiq1kj51ykz
parks	0ej00pjh1dik
parks _ the	0vjb
parks advisory	26ji
parks board	22iw
parks director	09it
parks staff	14ja
part	1mju23in
part _ the	23io
parties	26j7
parti~	1sii
partnership	0fk5
partnerships	1xiw
partnerships _ facilitate	1xiw
partnerships to	1xiw
partn~	1njt1xiu
parts	1miu26jf
party	0rkx12j818j21pjp
party at	26je
pass	0ji20qkp0sk00uin0zkh
pass _ on	0jjk0ujd
pass _ street	0qj926hq
pass it	02jr0ujd26go
pass the	0qj8
passed	07ky0ljh14j51ak71div1uiv20j925ip
passed _ last	20jb
passed _ to	1uj1
passed away	07ke20jb26g7
passed its	26je
passed the	14jk25iq26hi
passes	0fjg1uiv26jm
passes _ on	1uix
passes are	1uiy
passe~	19jj1pix26ga
passing	07jf
passi~	07jf
passport	1bjp
passp~	1bjp
password	1ikb
passw~	1ikb
past	04kf0ij917ik1bkv1gj11kji
past due	0ije
past the	1bkx
pat	07jh
patel	0pj3
path	0wij26j3
patience	0ck126ig
patience !	26im
patient	0lj7
patie~	0lj526iz
patio	0xk3
patrol	0wjc1dir1ij9
patrols	1wj8
patrons	1bj61siq21j326gr
patro~	1bj51siq1wj821j326gg
paved	00j2
pavement	1yj6
pavem~	1yj6
paving	09j21ekc1mit26jt
paving on	1mjl
paving plan	09jg
paws	0uj7
pay	18ji1ekp1glq1kjr1xit20io
pay _ at	26j8
pay _ bill	26jo
pay _ water	26j8
pay _ your	0ak4
pay a	1kjm
pay your	26j6
paying	1pj8
payment	0ik91jkm1sir
payment on	1sis
payment plan	26j6
payme~	0hjl0ik91jkm1sir
payroll	0xja
payro~	0xja
pays	1jiy
pays the	26ji
pd	04jo18j3
peace	0wku26g0
peaches	26iw
peach~	26iw
pedestrian	07iu1vic
pedes~	07iu1vic
peek	1qkc26gc
peek _ mill	1qj3
peek the	1qj3
peeps	1rk01tjt26gv
pell	1dj8
penalty	1tix
penal~	1tix
pencils	1hjb
penci~	1hjb
pending	0sjq1djp1hik
pendi~	0sjq1djp1hik
penny	0tjb19jg1kjg26g7
pension	1jkb
pension _ is	1jkd26h7
pensi~	1giz1jkg
people	04jw08ja0gks0kkd0lj00mjf0nji11l616kt17j51lis1zjp
people _ hurt	26it
people _ in	26j3
people _ the	04jz0diy11jf26gd
people and	03jn1ejm
people are	15jo17j71zjt
people to	0jjb
people were	26jb
people who	0kkb0mj7
people with	26jk
per	0iik0rj41zj7
per person	0rjd26gl
percent	15ko1gkj
percent _ year	0ajt1vj4
percent next	1vj4
percent of	15iz
perce~	15ko1gkj1ljo
perfe~	13jc
period	09ji0eis13jz1eiw1kjy26hi
permit	0fjp0iko1bk91lje1pjq25j7
permit ?	26jz
permit _ a	1pk9
permit _ is	0fjn13k81xis
permit _ you	25iq
permit and	1lix
permit counter	1pj9
permit desk	11jv14j41xiu
permit for	26j4
permit portal	0fj2
permit system	13ka26gm
permit unless	25jd26h3
permits	1cj1
permits are	1cj7
permi~	1siy
person	0niw0rj40zjs
person _ hurt	26ix
person was	26in
person who	26k3
personal	0gip
perso~	1siq
pet	26jj
pete	23iv
petition	1bj2
petit~	1bj1
pets	0fj410ih1vj1
pets and	06kh
pharmacy	1fja
pharm~	1fja
phone	00kn0hjh0ojj0yk017ju1biu1fkx24j2
phone _ the	1fiv
phones	06l815it
phones and	15iv
photo	00k701jt0zjf19ll26j4
photo id	26j8
photo of	26ii
photos	0ykr26jc
photos _ the	26jq
photos of	0yjb
pick	0pjd0zj526jo
pick _ a	0pj20tj5
pick _ your	1uiw
pick one	26jc
pick up	0pis0tiw1uiu
picked	18ja1aim1mj21qj5
picked _ on	18iy
picked the	1qjf
picked up	18jh1cj21mj7
pickleball	24ja
pickl~	24ja
picks	0okp26gt
pickup	0fix0njt1gj425if
pickup _ monday	0oiz
pickup starts	0oiz26hm
picnic	1cj81oj7
picture	00k401kt0hjf19kj
picture and	0hj3
pictured	00kn26ft
pictu~	00la01kp0hjd19l2
pie	0vj51oiy
piece	0cjc
pile	0zj6
pills	18j41oim
pin	0hj41mja26gf
pine	04jc06jj1akr1fjo22ip
pine _ #	22iy
pine _ now	26j1
pine and	22iy26jn
pine ridge	04k405iu
pine school	19ke1cj726gc
pine street	0ni512iz1kix
pine tonight	1fiz
pineapple	0okp26gs
pinea~	0okp26gs
pints	0xjz26gv
pints _ the	0xjz26gv
pipes	1nj7
pipes on	26j4
pirate	0oj618k626hb
pitch	0rj1
pitch~	0xjh26gf
pizza	0oib1nhs
pizza boxes	26j9
place	06jc0iip0kis1ljd
place _ the	04jc1ljj
place on	0tjc
placed _ leave	1wj126gn
placed on	1wj126gn
placement	1sio
placement _ to	1sio
placement prior	1sio
place~	1sio
plain~	1eld26gt
plan	00im02ko09is0ej015ix1ijt
plan #	26ji
plan _ on	09ih
plan _ out	0ejk
plan _ we	1dju
plan is	0ejx1xio
plan to	0lio0sko16j726hg
plan will	15jx26gn
planned	26iz
planning	0ejd0wiu12iv1qjp
planning board	0ejl
planning commission	12j2
plann~	0ejb12is1qjm
plans	05iy
plant	03im0vj31jik
plant is	13jf
planted	19ip26jc
planted #	19iy
planted _ trees	19iz
plants	1bj9
plant~	19k5
plastic	0sj1
plast~	0sj1
plate	0hiq0mjz0rko1bjx
plate #	1bjq26gs
plate _ #	1bjz
plates	26iy
play	0xlo
playground	0gij13iz21j7
playg~	0dib0gii13iy14j521j7
plays	26jl
plaza	02j10xkm
please	02it03it08iu0bj30piu0uj91bke1cjs
please _ #	0bjo26hl
please _ a	0ej426go
please _ down	22iz26jn
please _ in	04jd
please _ it	0uj8
please _ kind	1cjb
please _ not	26jh
please _ off	06jo26gc
please _ on	26j3
please _ our	08jb26iv
please _ the	04jj12jo1pj526j4
please _ this	0hih
please _ to	00iy0sj226gx
please _ us	08k21biy
please ask	26ip
please be	0lj61cj71djl
please call	0bj0
please do	26jh
please don't	26k6
please forgive	08k01lis26gz
please give	02jo
please move	26j9
please send	0ok7
please slow	22j0
please stay	06jo0nj5
please take	0ej4
please use	1pj6
plow	09j20dif0gj3
plow _ the	26jh
plow _ your	1lis1yjg
plow crews	26gv
plow drivers	1cji1rir26gg
plow operator	17j9
plowed	0cjq0wjr
plowed first	01j3
plowing	26i9
plowi~	26i9
plows	0kiz14ii1mkg26je
plows a	26im
plumbing	0tk9
plumb~	0tk3
pocket	0ujn
point	0ljz
point _ the	0ljb
point~	1fj9
poisoned	16iy
poiso~	16jn
pole	26jl
poles	26jm
police	03iq1gjh1vju21ir24jq
police _ a	26jb
police _ at	1uix1vin26fx
police _ looking	26k3
police _ near	06k7
police _ on	03is
police _ the	01jk26g3
police and	01jk
police are	1vik
police arrested	26jg
police association	1gk0
police chief	1dir1qj1
police department	08ix
policy	1hj2
polit~	0rjd
poll	0eln0wj51nih
poll worker	0wjb26g9
poll workers	1niu
polling	0eiz
polling place	0ej0
polli~	0eiz
polls	16ji
pool	1kiw1oik1ujc22it
pool _ !	26ia
pool _ closed	26ji
pool _ is	15j9
pool _ not	0cjd
pool _ open	1vj822jl26hs
pool has	0fj8
pool hours	26j9
pool is	0cj922jj
pool on	0diz
pool opens	0yis26jq
pool pass	0zjz
pool passes	1uix
poor	1djn1yje
pop	12iw1zjt
popcorn	0uj31tiy
popco~	0uj31tiy
porch	18k3
porch pirate	18k7
portal	0fkr13k2
portal is	0fkh26gk
position	09je
positive	0ij41ckc
positive so	1ckd
posit~	02j209jc0ij11ck826fg
possible	05ix16k8
possi~	05ix16k8
post	0hjv0kjh0mke0zk41lj3
post and	0mj3
post it	0zit
post that	0kiy
post the	26jt
posted	1bj026jk
posted the	1bj7
poster	00kw19l0
posts	0kkn16it
pot	26j3
pothole	0fij1ej026j9
potholes	0pjd10jf1uj91xio
potho~	0piz0vj010jb1mki1uj61xin
pound	0cjo1ijf1ukf26hr
pounds	19ir
pour	0xk1
power	06ju0ajq0rio1mii22ix
power _ ?	26jh
power _ be	0ajy26fr
power _ out	1vjn
power company	1mit22j1
power is	1vj626j7
power line	06iz
power~	0xjm1zje
pract~	1jiw
pratt	09j2
pray	0wkl26h5
prayer	0wlw26fd
precinct	02iw
preci~	02iv1yiz26g6
pregnant	1ojq26gn
pregn~	1ckc1ojq26ft
premi~	04jn1gj41sin26gi
president	09kt
presi~	09kt
press	01jh1qka
press the	01jl
pressure	1cj41oju
pressure pills	1oj0
press~	1cj41oju
presumed	17j4
presumed innocent	26iw
presu~	17j4
prete~	11ju
prettiest	14ja
pretty	17jk
prett~	14ja
prevention	26jd
preve~	26jd
previ~	1mja
price	0xk9
price is	26jg
prices	00jn
pride	11j3
principal	07jf
princ~	07jf
print	23in
printed	1wjs
printed on	1wjx26go
print~	1qj81wjq
prior	1sjg
prior _ #	1sio
prior to	1sig
privacy	02jq26j3
privacy we	26ja
private	0ykb1hkt26iu
private so	26it
privately	1hju
priva~	02jf0yk81hl626ix
priya	0pk40riz19kl26h8
priya nair	0djo0pj70rj026gq
prize	0xk00zk4
prizes	0zll26gi
probably	04ko17kp
probably _ to	04jd
proba~	04ko17kp1diq
problem	1dj9
probl~	1dj9
proceeds	0rl9
proce~	0rl9
professional	1dir26gw
profe~	1dir1yjf26g1
program	0fkj21iu
program is	0fjs13jr21iw26fw
progr~	0fki21it
prohibited	1siv1tje1wjo26gm
prohi~	1siv1tje1wjo26gm
project	1jjp
proje~	0eix
prom	0ojr
promise	13k8
promi~	09kg13k61wix
prop	0qjf26jj
property	1jjd
property tax	26jj
property values	1jkg
prope~	1jjd
proposal	0sjl1gje
proposals	1hks26jn
proposed	0ek30sjm1gjb
proposed budget	26je
proposition	0qjp
proposition #	0qjp
propo~	0ejt0qjh0ski1gko1hkm
protect	03jr0qj4
protection	26jg
prote~	02j803jq0qj313iy
proud	0fkl0jio21iy23j7
proud _ our	0jiw23j8
proud of	0jiw21iz23j8
provided	12iy26h9
provi~	12iy1siu26gq
pruitt	1din1yjf
public	0ejg0qjb0ui71qjh1tj5
public _ on	0djb0eij
public _ will	0eja
public comment	0ejv
public hearing	0eie
public opinion	0dji
public safety	0qjv26i2
public works	12iv
pulled	07js0ij119jm
pulled _ the	26fz
pulled a	26in
pulled from	26fk
pump	0vjj26je
pumps	15j81ij226j7
pun	1zko
pure	0cj613k8
purple	01kk
pursuant	1sim1tjk
pursuant _ ordinance	1sio
pursuant to	1sim1tjk
pursu~	1sim1tjk
push	09kd
put	10io1ok021j1
put _ in	1cjf
put _ on	1oji
put _ the	0wiy26gm
put it	10it26ir
put the	1oit
putting	0ak010ja
putti~	0ak010ja
quality	1viu
quality is	1viy26j2
quarry	16it
quarter	0rj41xje
quart~	0rj415jj1xje26gf
question	0ql8
question #	0qkw
questionnaire	0elg26gm
questions	0bhh0yix26jp
questions ?	0yj5
quest~	0bhg0elh0qkh0yit1bjq
quick	0ek41tiw
quick~	15j926fx
quiet	1fil21j3
quiet~	07io1dio1qjq26gn
quilt	26jb
quilt show	26jb
quint	0pkd26h3
quit	04iv10ir1gj3
quote	0jjb
rabies	1cj9
raccoon	0lj01yjj
racco~	0lj01yji26j6
race	0pk1
racks	0ej41yis
radar	0lkb26go
radio	0ujm
raffle	0uk00zjk26fk
raffle ticket	0uk70zid26gz
raid	0sjn1fiy
rail	06je
railroad	1mk9
railr~	1mk9
rain	05jb0zik1kka23iy26jl
rain is	05jl26ge
rains	26j1
rainy	1jjd
rainy _ fund	1jjd
rainy day	1jjd
raise	0uil1gkc1kik
raise _ hand	0hiu0jj4
raise _ taxes	1kio
raise your	0jj31kio
raised	0gj71wkm26jb
raising	0ajb
raisi~	0ajb
ramadan	0wke
ramad~	0wke
ramp	26ju
ramps	21j3
ran	0djy17l318je1aiz1niq1riu
ran out	1riv
ran the	17k2
ranger	12ix1cje26jf
rangers	0sj21aj726fq
range~	0sj21aj726fq
ranked	09jm1hir
rash	1okz
rate	0gkj0ojd1kk0
rated	0oj026j2
rates	0aiw1ejg1jiq
rather	24jb
rating	26ji
ray	0ij3
reach	0jjf0yj513jm1bki1kiv21j6
reach it	26iy
reached	1aiv26h5
reach~	1aiu26gk
react~	0jja
read	0qiv11hw21it
read #	19j2
read _ #	23iu
read _ and	20ir
read _ books	19j2
read _ budget	11ja
read _ notice	0ciy26hf
read _ {own}	0ej8
read a	1mjl
read all	23iu
read it	0ej5
read more	26jj
read our	11ja
read the	0ciy1yih
read to	21j8
reader	1yk1
readers	1ijn22j1
reade~	1ijn22j1
reading	0gjf1qip1yjh
reading the	0gjz
readings	02jd1wj5
readi~	0gje1qip1wix1yjg
reads	26ju
ready	05js1xiq
ready _ you	1xis
ready for	1xis
real	0wku11jy1hit
really	0qj40tja1zjy26g3
reason	0ik31yit25iz26ft
reasons	0qiw1gjg
reaso~	0qiw1gkm
rebate	0fjl0hiv
rebuild	0uiy
rebuild {link}	0uiy
rebui~	0uiv
rec	1uiv
rec _ at	0xjj
rec _ desk	23iu
rec _ is	1iix26gh
rec _ on	26jn
rec center	23ib
rec desk	24j926gr
recall	0qj5
receipt	26it
received	1djm
received a	1djs26h6
recei~	0zj31djm1jji
recep~	1siu
reckless	0qjf
reckl~	0qjf
recom~	04jf1njq
record	01jc1oin
records	0ija
records _ you	0iio
records show	0ijw1pjj26ft
recor~	0ija
recovered	07jl18j6
recovering	1aiy1ck5
recov~	07ji0ij918j21ck3
recycling	0vk01kif23iq
recyc~	0jiy0vjq1kid23ip
red	01kk05iz18j5
red _ and	01jr26j2
red _ watch	05jx26h7
red cross	0uje
red flag	05jm
red handed	18jr
reed	26j5
refer~	0kj70qj4
refrain	1sio
refrain _ curbside	1sio
refrain from	1sio
refra~	1sio
refund	1bki1kks25in
refun~	1kiw1vix
refuse	1siu
refus~	1git1oj926gq
region	14kw26gz
register	01jh0ujg26j3
register to	26j4
registered	1biv1pjj
registered to	1biv1pjk26h1
registration	00il
regis~	01jd1bis1pjg26ja
regret	08j50tjo1lkt1wji26fz
regret that	1lja
regrets	1lk9
regre~	1llm
rehab	1ckv26gi
reject	0qj9
reject the	0qjc26gd
rejected	0gj10ij51gjf
rejec~	0gj10ij51gjf
relax	05i713jm26g3
release	0nj61qkm
released	1pjb26it
relea~	0nj41pj71qkl26ik
religion	0wk5
relig~	0wk526j2
remain	03k51sin26fr
remarks	0ek00kks26g2
remar~	0ek00kks26g2
remember	05ij
remem~	05ii
reminder	1bk2
remin~	1bk1
removal	0ej00kix0viw14j91sip26gf
remove	0kiq1hil26jk
removed	1sj61wit26ja
remov~	0eix0kjs0viu14j41sjv
renew	1uj025jf
rent	09j80ij40qix0skj15jw1kj71oig
renters	0sit
rente~	0sit
reopened	0aj60fj31zk8
reope~	0aj30fj21kjf1zk6
repair	26jz
repairs	17iw
repai~	0ljb17iu26js
repeat	09j6
replaced	1cjl
repla~	0fkf1cky
replies	0hjl
repli~	0hjl
reply	0hkq0kiq0mkl
reply _ your	0hjp
reply to	26jf
reply with	0hju
report	0ij70mk426jh
report _ the	1hj31uix
report a	0nj7
report at	1uix
report is	26j6
report it	26je
report on	1hj3
report says	0iji
reported the	1ajc
reports	0miy26jz
reports of	0mj0
repor~	0cj90mjw16jf
repost	0jke0zjc
representative	0skt
repre~	0skt
request	0lir1win
request was	0iip1wj3
requests	08jb0yjg
reque~	08l10lip0ykd1win
required	0akq26i9
requi~	04jg0akq1sii
rescue	0ujb
rescu~	1cji
reserve	0kj826j0
reservoir	1ijc
reser~	0kj51ij81jki1sim
resident	0fj7
residents	02k704jy0niy1sik1xjb
residents _ henceforth	1sio
residents _ the	04jn
residents are	1xje
residents of	04jj08jp
residents shall	1sio
resid~	02jx04ju0niw1aiz1xjb
respond	0mj6
response	02j30fil15jk26g9
response times	15jl
responsibility	08jr1vis
respo~	02iu08j50fie0mix0xjr15jf1ek926g5
rest	0kjd0lj40tiv1aji1cjy1rip
rest assured	0lji1kjj
rest easy	13j91aj426g3
rest in	26ix
restr~	0kjs
result	1cjf1sis
results are	0ajq
retired	26jn
retirement	26j6
retiring	12jz
retir~	1jj826jh
return	04j50fjb
returned	1pjk
returns	12k615j826hh
retur~	12k415j71pje26gu
retweet	0jkk
retwe~	0jkk
revenue	1jkm
reven~	1jkm
review	0ejv0kj80liz1dk8
revie~	0diy
rex	0vj41aji26fv
reyes	07j81vin26h1
ribbon	0fje12jf19j4
ribbon cutting	12jo
ride	0zix1nkj
ride _ #	1mii
ride _ town	1niv
ride route	1mii
rider	0xji19j526gp
riders	08ix0sjt15jw1tjc1xj1
riders _ have	0sj41xj426gz
riders in	08jf
rides	0zke1kiz
ridge	04l005jp
ridge road	26is
ridge trail	26j7
riding	24iw
right	01kh0hjb0lk311iw14j51gk01tjy1xj9
right ?	11ir1bjb1tjd26ff
right _ ?	0cje26gl
right and	26ip
right away	1oj6
right here	0hjm14jv26h8
right now	05j726g1
right of	26iy
right people	0lka
right that	0ijb
right the	16jw
right to	01in0kj90pit
rights	0jjc11jk
ring	0tkn1uka
ring with	26if
rink	1kjc
rise	1vj126je
risen	0wjv
risen !	0wjl
rising	04j926gm
risk	01l20nj413l91jiq
risk of	0nja13j7
river	04iw0nis1ajs24jp26ja
river _ !	1zix
river _ at	13jh
river cleanup	12jg
river is	1yj3
river road	1zj0
river trail	0njd
riverside	0wit
riverside park	0wiy
riverton	14j21ajj
riverwalk	0xiy10iw
river~	0jiz0kk30xj610iu14jn
road	06ju0yir16k71ujr
road _ about	1ujh26h5
road _ is	26jj
road _ we	0fjt
road and	0fjr
road before	1ujf
road closed	06jx
road guys	1ujg
road is	26jm
road salt	26jc
road work	0yio
roads	05j809jv0dix0qjx0wiv14iu
roads are	09ip14j2
robbed _ market	18jt
robbed the	0oiy
robbery	0nj826jc
robbery at	0nk0
robbe~	0mkb0nj7
robust	1xiw
robust _ to	1xiw
robust partnerships	1xiw
rock	0tjk1jjj
rock solid	1jjk
roll	06iy0mip0xkk1xin26ga
roof	0miy1fk91hk41nkw1wir26hl
room	1hjb1ik620j3
room #	20j6
room _ the	0ij21ikk
room at	26jl
room for	26jn
rosa	1aks26hb
rosa _ of	1aks
rose	15jl
rose garden	26it
round	01ji1yka26fy
roundabout	11iq
round~	11iq
route	0aj10di416i51miu1rio1xim
route #	0aja0di80njq16ib1mj01qk41riq1xio
route _ buses	0dj1
route _ is	1mi8
route _ this	1aji
route _ will	0ak8
routes	01jz0dky26jc
row	1kix
ruby	26j3
rude	1lix24ja
ruined	1mk426gy
ruiz	09k00pkh0rjz
ruiz _ the	09jc0fji
ruiz is	09iy
ruiz says	09j1
ruiz was	26j6
rule	1hjg
rules	0ekn0fj626j9
rules and	0diq
rules are	0fjl
rumor	16j1
run	01j10cjj1ajk1ok9
run a	26i7
run by	26js
run on	07j8
run out	16j9
run the	1mjd
run to	03jw26g8
run your	0ckl26hm
running	0pkh
running for	0pj7
runni~	0pkh
runs	14jc1kjd26jk
runs the	14ji
rush	0rix
ruth	0wj6
s	1jj0
sad	1cjf1viu
safe	02iz06j813k31iis
safe _ need	13jn
safe no	13jn
safe place	26iv
safe to	06j6
safer	0sj315jb
safest	09jd1nis
safety	0qjr26jn
safety _ on	26j5
said	16jt1hke1six24iv
said the	1zjc
sale	0tl80uk71nkd1uim23iw
sale _ the	1uiu26hh
sale at	0tkn12jf1uiu26i3
sales	0sir1jjz
sales tax	0sis1jk0
salt	08ja0tjd1wis1yiu
sam	0lj519iz
same	05is07j726jr
same thing	05iv
sand	0cjo
sandbags	26jm
sandb~	22j5
saturday	1wih
saturday _ #	22ic23i4
saturday _ at	26gi
saturday _ the	0pil
saturday at	0pio1vi7
saturday hours	0aj926gj
saturday may	22ii23i9
saturdays	26jn
satur~	1wid
save	00ko09j30sio1aiy
save the	09j80qjb
save your	26ih
saved	01j015k619jj
saves	19ji
saw	16kv17iy1akz
saw the	1akq
say	0hj00njb0pj810j31ak01ekl24j8
say _ to	07j418jf
say goodbye	07j5
say hello	18jk
say it	10ja24j826h6
say more	26il
say so	0njb24j426gi
say yes	1ojq
saying	0pj916j824jd
says	09jy0iil16j71ek11hks1nk51oki1zik
says _ #	26jx
says _ ana	26ir
says _ county	09j31hj1
says _ is	09j3
says _ of	05j1
says _ water	16j4
says it	00ju
says lifeguard	26ir
says our	1ijg1oin
says the	16k01zj6
says to	1njb
says we'd	1hjt
says you	09ji0ijh
says your	0wiz11jk
says {mention}	26jk
sb	0sky
sb #	0sky
sb _ would	0sik
scam	26jo
scam alert	26j4
scamm~	1ajf
scanner	16k1
scann~	16k1
scene	06kp1aiv26fq
schedule	0dis0ej51jix23j4
schedule _ great	23j7
schedule is	23j726h2
sched~	0dir0ej31jiw23j3
scholarships	0fje
schol~	0fje
school	0aky0dky16jl19jh1yjv24jq
school _ and	1qjh
school _ at	26j5
school _ has	0ajt
school board	1qj7
school district	1mjc
school gym	04jd
school liaison	1dil
schools	0aiw0sj014j925ip
schools _ closed	0ajh
schools are	0akg26hf
schoo~	0aiv0siy14j825ip
science	07j90qii
scien~	07j90qii
scoop	00iw1qj9
scooters	0dk11niz
scoot~	1niy
score	0zja15jl1jit1zjf
scores	0zk115ju
scrape	26j3
scrap~	24jb
screa~	0cjq1aj71rip26gh
screen	1il123io
screen _ the	26ih
screening	26jd
scrubbed	0kjn
scrub~	0kjm
sealed	1hjv
search	06k61fjf
search warrant	1fjm
season	0fju0oku0uj30vja0wkd
season and	0ojg
seat	0pk90rj4
seat _ the	0rje
seat and	0pka
seat at	0rjf
seat checks	26gt
seats	12lb1ris
seats are	12k0
seats lol	1riw
second	01jv14jk1fjw1ijc1uix
second _ none	14k326h5
second floor	1uj0
second graders	26iy
second to	14k126gg
secret	1oio1qk4
section	1tjz
section #	1tk1
secti~	1tjz
security number	26im
see	00ik01kf05j20mk20skc19jt1ejr1nis24iy
see _ ?	0dil
see _ at	12k2
see _ fire	0mje
see _ for	00js0yj8
see _ in	1ejw
see _ picture	19jg
see every	1fj1
see flyer	00j9
see her	0niw19ji26i1
see it	0bit1jj726jk
see one	05j00pjl
see the	03ja0giz
see where	0cjn
see why	1njc
see you	12jy1ejt26jb
seeds	12jd
seems	17j7
seen	0njx14k6
selfish	0gk71gj4
selfi~	0gk71gj4
sell	1kj1
sell _ golf	1kj1
sell the	1kj1
selling	1pjr
selli~	1pjr
senate	0rjy0slb
senator	0sjj
senator dale	0rjn
senator today	0sjf
senat~	0skl
send	0mjx0ulc0yjk1ckf
send _ a	0ujd
send _ to	0jjk
send _ your	26j4
send a	0mjz
send us	26jo
send your	0yj2
sending	1mio
sendi~	1mio
sends	09jn
senior	20io
senior _ is	26jf
senior center	0eip
seniors	11kl14j0
senio~	11kl14j0
sense	0wiy1gjf
sent	1djb1mk51njy1wjm
sent #	26jr
sent the	1ml926gs
sent them	26js
sent you	1nk026g5
september	1kjk
septe~	1kjk
sergeant	1dj4
serge~	1dj4
serious	1vio
serio~	1vio
served	18kz1ejb1fiy
server	1wir
servers	02jy1ijd
serve~	02jy1ijd
service	0aj00fit14jk1sio1xik
service is	02jz
services	07ir0eja
servi~	0ej00fl114ja1sin1xij
session	12j41hk0
session _ the	12je26hk
session on	12je
sessi~	0ek412j11hk0
set	0gip14iz17is1pj6
set for	26j7
set the	14j717jf
set up	0ujx
sets	26jw
settle	1hjr
settl~	26iq
seven	09jv15kn1hj526h3
several	1wj021j7
severe	05jj
severe thunderstorm	05jl
sever~	1wj021j7
sewage	08jd17je
sewer	1ejq1kkf1mit1riv1uiy26hn
sewers	26hr
sgt	1djd1vit
sgt bell	1viv
sh	10jw
sh _ stay	10j2
sh tshow	10j2
shade and	01kf
shaded	01li26gg
shah	19kh26g9
shake	1zjq
shall	0lj01skj1tki26h6
shall _ refrain	1sio
shall henceforth	1sio
shame	1lj2
share	0eid0jl91hjz
share _ ideas	0eiy
share this	03j0
share what	26j1
share your	0eis
shared	21iz
sharp	0tj91kji26gq
sharp~	1hja
she	09j20pkm0ykw19kw1ajd1dki1fkw
she _ her	0ij5
she _ not	26j2
she _ on	0piz
she _ the	01io
she has	26iw
she is	01in
she will	0yjx
she'll	09iv0jj0
she's	1cip26he
shed	1iiw
sheet	1jjp
sheets	1hir
shelf	0fj5
shelter	03jd15je23it
shelter _ a	26iz
shelter _ at	1zih
shelter _ place	04ja0njb
shelter _ to	26jj
shelter and	0kj323j226h4
shelter in	04ja0njb
shelter is	0giz12jj
shelter opens	1zii
shelter's	1zja26f9
shelt~	03j615j91zik23ir
shelv~	07ix1wjp
sheph~	26j5
sheriff	09j00pjz26g2
sheriff's	0pir
sheri~	09ix0alh0pkl
shift	0sj70vis0wip18jg1djv1xjj26hb
shifts	26gz
shine	1kkp26gl
shirt	01jf0rjr1hke26gd
shock~	1yl2
shoes	10iu
shoot	0mjw0qii
shoot _ a	0mjy
shoot us	0mjy
shooter	03iw1aje26fm
shooting	02ji
shooting _ the	0nkt26ft
shoot~	02j703is0miu16k21ajp
shop	1akp1gjg1pk11ujo
shop _ #	1ujv26gr
shop on	1ujv26fm
shoplifting	1fiz1pkb26gi
shopl~	1fiy1pka26g7
shopp~	0tjz
shops	09j10xjf15j71xiw
short	0ek10rji0ukz11ip
shorter	23ir
short~	0lj80sja23ir
shot	13k61ain
shots	0xjb16it1zj325j8
shots are	25ik
shots for	0xjl
should	04ja09j00dkj0ejg0mj70qj50ske0tk11ojg1wje24l0
should _ it	02js
should _ library	0dj4
should _ the	0skd
should _ told	26in
should be	0ck30sjp24jr
should go	0ej4
should have	08jq1wjk
should take	1gj11ojz26gt
should the	0djr
should use	0mj5
should we	0djh
shovel	0wj3
shove~	0gj2
show	0ijl0jk80okn
show _ how	0xjp
show you	0iin
showed	0iit1nji
showing	26jb
showi~	26jb
shown	0kjc1mjh
shown _ door	0kjg
shown the	0kjg
shown up	1mjl
shows	01j20fio0ijg24j526jb
shows how	01j90fiq
shows the	26iz
shut	06l10nl81gj41hk121j226gi
shuts	1qkh
shutt~	04j6
sick	0cjr13k716iw1gk6
sick _ and	26gq
sick _ the	0cix16j1
sick of	0cje
side	03k20fki13jd1ek91gij1ikq
sides	1gl2
sidewalk	0fiv1kiv
sidewalks	13ji
sidew~	0fir13j61kkc
sight	1cjd
sign	0rj61gjd1yl4
sign _ a	1yk6
sign _ at	26jn
sign _ is	0yjk
sign _ the	1uiw
sign _ to	0rkg
sign at	0pjc
sign the	1gj41oiy
sign up	0rjf1nkm
sign was	26j6
signal	26j6
signals	06jf1rj926gh
signature	0iil26iz
signatures	26ji
signa~	06jd0iik1rj9
signed	1eks1wj225j8
signed a	1ekw
signed the	26jb
signs	26jg
signs are	26in
signs on	26j9
silent	1ij51zij
silly	09j2
simple	11ji1eko
simply	0vjc
since	0ikr0nk815js1civ1ika1ojx
since #	1cj9
since the	04jo0iii26gr
single	0ckn13jn26fw
sinkhole	06ix17k826gl
sinkhole _ cedar	06ix
sinkhole on	06ix17k826gl
sinkh~	06ix17k826gl
sir	1yjf22iz
siren	08j11vjk
sirens	04iy1wj3
sit	1ijt
site	1qjs1uj3
sites	26jb
situa~	03j01ljj1sjg26g5
six	05iu0tis15jf17j119jz1ikw22j3
six _ on	1wj322j7
six weeks	0gjh
six years	1yk6
size	10j81rj6
sizes	26jf
skate	0diq
skate park	0dis
skip	0riv0tk51okl26fy
skip the	0tkb1oka
skipped	1mjc
skipp~	1mj9
sleep	07l01tj426ge
sleep~	0gjg
slice	01j9
slide	00kb0mip0yjb19kn1zjh
slide _ our	0mj6
slide into	0mix0yjf
slides	00jr1nis
slip	1zjn
slot	0xji26hd
slots	0xkv26fy
slow	10ja11im1cjt1yk123iy
slow down	06j822iz
slowly	26gi
small	09iz0jii0rk31rj31xit
smart~	0qk01oj626h4
smash	0jjs26hk
smash that	0jjs26hk
smell	0mjb26jh
smell _ ?	0mje
smell gas	0mje
smells	26hj
smile	1pja
smoke	03jc06jw0nk813iu26ir
smoke _ on	03k1
smoke _ the	06kq
smoke alarm	0fje26is
smoke alarms	26jm
smoke is	0nkn26j0
smoke~	0tj81uj626hy
smoking	15jm
smoki~	15jm
snap	0yjf
sneak	1qiz
sneak _ the	1qj3
sneak peek	1qj3
snow	05j40vk10xj40yjv1bjz1sj2
snow _ #	26ja
snow _ from	1nj6
snow _ is	26ij
snow crews	16iz
snow emergency	06kk
snow from	22j1
snow removal	0vix14ja
snow route	00ir0vju1bj026gb
snow routes	0dj31wj8
snowplow	12iw19iz
snowp~	12iv19iz
so	02gk03j905jm06gi07gj09gh0bhp0fge0gj70hit0jj70kje0mjy0sgn0vk80xj116jy19gj1ckw1fja1hj91ik31lgv1mk91okr1rhg1shk1tj31wgs20hr21hj23k925hi
so _ ask	26in
so _ be	1djm
so _ can	0hj4
so _ can't	26ia
so _ early	26ji
so _ even	11kg
so _ for	14j71njg26fr
so _ in	0eik
so _ that	1ajl
so _ the	0iio1him23j026fy
so _ to	0wjb26i8
so _ use	1pj626gq
so _ we	1gis
so _ you	0tjz
so _ your	0aj50gk810ih1hj0
so bring	0aj910ii1tix
so check	1ojs
so come	0xk71uiv
so crews	1ciu
so do	0qkr
so don't	0oj11ok01zjd
so easy	11jf1nj3
so far	1hky
so he	1fk0
so here	1giq
so is	0ck2
so it	26j0
so keep	16jd1fiu
so long	26iz
so much	14j61xiw1ykv23j5
so no	26f6
so please	1djk1pj4
so sorry	1vko
so that	26ju
so the	1ejy1jkg
so we	0hj2
so you	18iw1oji
so your	0ijn
soccer	26ih
social	0miq1bl0
social _ number	26im
social security	26ik
softball	20iy
softball league	0xj220iz26hn
softb~	20iy
software	08j9
softw~	08j9
sol	25io
sold	18j6
solid	1jjg
solid and	1jjn
somali	1plo
some	04kf0ckt0gid0ljx1lk526gp
some _ may	0fj0
some _ you	0cke
some of	0cke
somebody	0biq0lj516jo17kh1yjx26fw
somebody will	0bis26h9
someb~	0biq0lj516jn17kg1yjv26g2
someone	02jk0jjm0mji0njy10iu16iu
someone _ into	02j326ia
someone who	0jjv0rj7
someo~	02jj0jjl0mjh0njx10it16it
something	05iy0fiz0vj3
something ?	26iw
somet~	03kf05ix0fiy0lkq
somewhere	04ju0xjf
somew~	04ju0xjf
son	0ijf1ajb26fk
song	0okf
songs	26j6
soon	0ek212kt1aiy
sooner	08j80dj3
sorry	08kt1llr1vkb26j0
sorry !	1vj0
sorry _ anyone	1lio
sorry _ missed	26ij
sorry _ the	1liy26j7
sorry _ you	1lk9
sorry _ your	26ix
sorry about	26iu
sorry for	1lj126jh
sorry if	1ljs
sorry no	26j4
sorry that	1lj4
sorry the	1lj0
sorry we	26je
sorry you	1lig
sort	1zjj26gx
soto	18in
soul	07iu0wjv26g5
sound	07jc0lj2
sounds	0piy
source	26j9
source {mention}	26iz
south	05iv06jj
south side	05ix
space	0oli1xis
spam	26j3
spanish	26jk
spani~	26jk
spare	0ck60uka1ijf1jiw26fi
spare _ the	0cka
speak	02jf0fj811jv1jjg
speak _ the	26jh
speak at	26jf
speak english	11kg26gd
speaking	24j0
speaks	24j9
speak~	1pjn24iz
special	21jy26h2
speci~	00jo1siu21jy26ge
speed	14iv17j426j3
speeding	15k4
speed~	15k4
spelling	19j3
spell~	19k4
spend	01j504j90diz26fg
spent	15j6
spill	03kc17jd1tjk
splash	0diw16ik
splash pad	0diw16il
spoiler	0oje
spoil~	0ojd
spoke	1dio
sponsor	0rj5
sponsor a	0rj50uim
sponsored by	26jp
spons~	0rj00uju0xiz
spot	04j20mka0yir0ziy
spots	01jh1zjl21iy
spots left	26j6
spotted	05jo
spott~	05kd
spray	13kf
spread	17iz
spreading	05j80kj3
sprea~	05j80kj3
spring	0el50rj212ku1riq1xin
sprin~	26j5
spruce	1aj8
spruce street	26ji
squad	0wjd1fko26gf
square	01jo0fj10xjg21j6
st	0ujt
stabb~	0mj026fj
stadium	09j91jj0
stadi~	09j91jj0
staff	0kit0ojj1il21qk9
staff _ not	0gip
staff _ the	14j91ikl
staff are	0dip0gio
staff will	0eiw
staffed	26js
staff~	1gja
stage	26jg
stairs	1ikl1uiv
stalls	12j8
stand	02k319jj1ek624jw
stand _ our	02jb
stand on	1ejg
stand with	02jb
stands	09j31wio26gx
stand~	14ja1dir
star	01jz0kit19jb1yjt
stars	0tjj1nke1zkm
start	1piy23iu
start _ june	1uiy
start monday	1uiw
start on	23iy
start with	26jn
started	0vjh17iu
starting	0fj8
starts	1cj91gic1hio1kij21id
starts _ #	0xja12iq
starts _ on	1cj8
starts _ tuesday	21iu
starts at	12is
starts in	26jh
starts monday	0oiq1gj5
starts on	21is
start~	0fjs0vjd
state	0akb14jw1jin1mjf
state _ fund	26j8
state _ on	0sj126iw
state _ the	26jr
state and	13j4
state for	1mik26h1
state is	1qjm
state law	26je
state of	26jl
statehouse	0pj3
statement	02kf0yja
statement _ the	02k5
statement on	02k7
states	0uiz26ij
state~	02kd0skj0yj6
station	0ojk0pj00vir22j4
station #	0pjf0vj01iiu22ji
station _ is	22ir
station _ on	1ijh
station _ will	1qix
station is	16kk
station on	1hjj
station open	26j4
stations	0qj2
stati~	0oji0piy0viq22j3
stay	03kj04ji05iv06kg0kj70xja10ix16jt1kk8
stay _ and	26j2
stay _ from	0njm
stay _ it	03jh
stay _ the	05j60xjq26jj
stay _ until	0diz16iq
stay away	0njm
stay for	0xju
stay home	10j2
stay in	04j7
stay off	05j706j0
stay on	26j4
stay open	0dit16iv26hg
stay put	04jo1kj5
stay tuned	16k026h0
stay with	26j8
stayed	0okg
staying	04jg19jo
stayi~	04jg19jo
stays	1kja26jm
stays at	1kjd
step	1ij2
steps	1lis
stick~	26io
still	0ijk10im12j21qj41yl722iq
still _ the	0wjj1ijo
still _ to	22iv
still need	0uk722iv26g3
stole	26id
stole the	26iu
stolen	0njx19jb
stone	19jh
stop	01jc0gk80sj41fjb1kkh1ok923ip
stop _ for	0xjo
stop _ the	1uiw23iu26hf
stop _ your	1oj3
stop at	23iu
stop by	1uix
stop in	0xkv26g8
stop on	0tjl1wkp
stopped	18j6
stopp~	18j6
stops	0eka11kc1wip
storage	1yjr
stora~	1yjr
store on	1cj226gn
stores	26jc
storm	03kk05iy10j81mja22j726jh
storm drain	10ja
storm drains	1mjh
storms	05it
stormwater	0qjd
storm~	0qjd
story	0mj316k821it
story _ is	26iz
story _ starts	12jj
story time	26jh
storytime	26j8
story~	1nju
straight	09ix1ris
straight _ the	09j0
strai~	09ix1ris
stran~	08jg0nj426h4
street	02ir0tfx0vjz10ha16ga18ga1fiw1ngc1wiy20hi21i423il
street _ #	1kj2
street _ a	26jb
street _ and	23ix
street _ at	1siu
street _ be	26j8
street _ closed	1viv
street _ in	0ej2
street _ is	1ej123ix
street _ last	26j2
street _ monday	1wjg
street _ of	26jo
street _ on	00jf
street _ open	26jg
street _ the	26j4
street _ thursday	22iy
street _ to	1uix
street _ wednesday	25j2
street _ week	26j0
street _ will	02jq
street _ you	26je
street at	1kj9
street bond	0qjt26hh
street has	26j6
street in	26is
street light	11jt1yja26gr
street monday	1uix
street on	22iu25j0
street shooting	26g3
street sweeping	1hiq1lio
street this	26io
street to	24j8
street today	0nhr26ig
street until	26jo
street was	1wjt26gg
street will	13jn
streets	00j001j318j81xjg
streets _ #	15jq
streets _ a	1ujf1xis
streets are	1xir
stree~	00j001j318j71xjg
strike	11j916jc1gjn
strike would	1gjq
strollers	1uiw
strol~	1uiw
stron~	02jc1jkz26fm
struck	07ir1aks1vic26fi
struc~	06k31sj01tj226g4
stuck	0nj826g8
student	19jz
students	0fje15jf
stude~	15j819jk
study	0ejx
style	0jj7
subject	1sj81tk4
subject to	1sj81tk4
subje~	1sj81tk4
such	07is11j8
sue	1nj31ojp
suffe~	1aj51ojm21iz26h0
suggest	04ke
sugge~	02ji04ka26fe
suicide	17j2
suici~	17j2
suits	1ejk26ix
summary	26jg
summa~	26js
summer	0fjx0tle0vjb26j8
summer camp	24je
summer reading	26jn
summit	1nk3
sun	0xj5
sunday	02j507jt0qiq10iq1ail
sunday _ #	10it
sunday may	10iu
sunday night	1dj11wj4
sunday's	26if
sundays	1ijc21j0
sundays _ #	21j4
sunda~	1ij721iz
sunny	26jc
sunrise	1fj6
sunri~	1fj6
super	1tjk
supervisor	0lj21dkf
super~	0lj10okb1dkd26gp
support	0qkp
support group	11j4
support the	0uiy26gd
suppo~	0kjk0pjn0qkk16jo
sure	17k51kja1ojb1yl8
surgery	0ujq1cjv
surge~	0ujq1cjv
surplus	26jg
surpl~	26jg
surprise	26jq
surprised	0kiy1qj81yl126gl
surpr~	0kix1pjn1qj51yl0
survey	0el90zk926jl
survey _ now	0eiy
survey open	0eis
suspect	0nkd17kh1fjp1zkw
suspect is	26iu
suspended	1tjb26ja
suspe~	17kb1djo1fjj1tj51zkt
suspi~	06j7
susta~	0rj61din1xip26gr
swap	12j81hiz
swap is	1hiz
swat	1fk0
swat is	1fk5
swear	0tjv1kks26fq
swears	09ix1njt26gk
sweep	1nk4
sweeping	1hiq1lin
sweep~	0vkw0zk51hio1lil
sweet	0fj1
swim	0hjh0jiy1zj821jq
swim _ for	21j4
swim _ start	1uiw
swim class	13jd
swim lessons	0fj51uiu
swim team	26jy
swimmer	07jo1cje
swimming	01jr
swimm~	01jj07jg1cj4
swing	0liy
swings	21jb
swipe	00js1njd
switch	1nkk
system	0cj70iik13k414kk26fo
system is	13k7
t	0ajk10iu
table	00ju0rj21gl4
table _ the	0rja
tablets	1nk0
table~	1nk0
taco	1tj0
tacos	0jj80tih26gs
tag	0hjq0jje0mk71bjy
tag _ #	1bkk26ga
tags	1fj025ip
tail	1fj2
take	03jm0djc0eit0lj30pjt11iu1gjd1ojq
take _ look	00jk
take _ the	24ja
take a	0ljc25im
take about	26jb
take it	1gjw
take our	13jc
take them	02kg
take two	1ojq
take your	11iz
taken	0kj118jv19ka
taken down	0kj518j6
takes	0ek70yjh0zk11cj6
takes _ on	0yix
takes effect	1viy
taking	0ekh0yjq11jg1oiz1xio26gk
taking your	1oj2
talk	1zj926j8
talk _ a	1zjs
talk _ our	0ckt
talk _ the	1oiw
talk about	1zjr
talk to	1oiu
talk with	26ip
talked	1hk8
talking	11jg
talki~	11jg
talks	1gjh
tall	01j626iu
tap	04k40jjj13iy1nk9
tap is	13ja1uj026gq
taped	1ijd
taste	26jr
tax	0akn0qlf0sij16it1hji1jkz25ik
tax rate	26ip
taxes	14jr1kkp1vj126g5
taxes are	1jj7
taxpayers	15kc1gjf26gt
taxpa~	15kc1gjf26gt
tea	1tjp
teach	26ji
teachers	09jm0aj20qjf1gji26gn
teaches	0wj826jj
teach~	09jj0aj00qjc0wk21gjf
team	0fji0kio0ljf0rl40uif1gk61xj5
team _ a	26j5
team _ the	26if
team for	1xje
team is	0ok60rk6
team will	0lj3
teams	0njv
tech	1ijq
techn~	1niv
teen	18j519it26ji
teenager	1pk7
teena~	1pk6
teens	07iw0ek212j417jg1piy1qjc
teens _ the	12jo17jm
teens were	07j41pj6
tell	0ej30hjy0okl0sib1qj01yju20iq
tell _ below	0mia
tell _ by	26iy
tell _ how	26jy
tell _ in	26jc
tell _ the	16j3
tell _ what	20iv
tell _ where	0ej426jc
tell _ you	0vjy
tell _ your	0hiq0ojp26h5
tell the	0ejg
tell us	0hjl16ko20is26jh
tell you	09k70yip
tell your	0jiz1nir
telling	0vju
telling _ you	0vjy
telli~	0vju
tells	00kr07k716jx1qk726g4
tells _ which	00ju
tells us	07ke09ja26g1
tells you	00kt
temple	02ju
ten	0cj50djw0jj60qko0zki15k4
ten _ to	0jjb
ten days	26jd
ten years	0djc
tenants	0ej226g5
tenan~	0ej226g5
tennis	26jt
tent	0xkq11jm
tents	0aj91zi926hu
term	0pje26fw
termi~	1dkk1hj426g6
terms	1gkw
terri~	0qiq0tj026gt
tess	19ka
test	0ijc15jm22iv25in26jm
test _ on	08jj22j026hb
test your	26j2
tested	1ckd26j9
testi~	0ek5
tests	02j8
text	0okn0ujh0yja
text #	06js
text _ cell	0yjn
text _ says	26is
text _ to	0riz0ujy
text that	26is
text {own}	26j7
texts	26ip
than	0fkk0yjp10jc14jx15k01gk61jky1xir24jy25if
than #	15k226ih
than a	10ji1xiv26gg
than any	1jjl26h1
than ever	0fkd
than it	1uiw24ja26go
than last	23is
than the	0tjq
than we	1ej81jj0
thank	0gka0ljm0tkk1mk422kd26iy
thank _ !	26iw
thank _ for	26iz
thank _ to	0jjg26jf
thank the	1bj91mk826gn
thank you	0ljp26jd
thanks	0ll30rju18jw26iq
thanks _ all	26je
thanks _ asking	1cjg
thanks _ the	0wiy26iq
thanks _ this	13kk15ja26gs
thanks for	26iz
thanks to	0git0wiu13kf15ix18k71mko
thank~	26iy
that	00ha06ge08ir0ag80bhm0ol60pk00ygk10j216ka17jy19h41dg31eim1fg11jg91ll91ojs1siz1tkf1zge20hn21hd24kj25iz
that _ #	22j4
that _ ?	26j7
that _ a	0nkn18j425im26i8
that _ are	0lji
that _ feel	1ljp
that _ is	1oio26is
that _ it	1oiz
that _ like	01jb
that _ not	25iq
that _ of	0kix
that _ on	08j41ej5
that _ our	0xj3
that _ say	07j7
that _ the	0kk21ij0
that _ to	13iz26gw
that _ us	1mj4
that _ was	1eiw1rj223jw26g9
that _ with	1eiw
that _ you	22j2
that a	05iq
that for	22j2
that hill	24jq26h2
that hit	0cjc
that is	22j426jw
that nobody	1yk8
that our	14j2
that rash	1okz26gb
that says	26jp
that some	0gje1liw
that the	16la1hji1wjt
that way	0wk41lim
that we	07j40ljm1tja25ig26gu
that you	04j91lky
that's	01kb0sjj14k31kkd1mkp26fk
that's _ the	17kd
that's a	0lja1kka
that's the	0oj4
that's what	14j0
the	0bg30jgf15gh17iv1rgl1xh520gp23gx25go
the #	0ajm0pib0zit1nif1qiw1sim
the _ !	0ol80pjt14jy1vju
the _ #	0zk2
the _ ?	00jj0djq1nk4
the _ a	1eiw1qjm
the _ a.m.	1lio26h0
the _ academy	0fis
the _ advisory	05in
the _ again	0gkf0kiw1yi8
the _ agenda	0xj5
the _ air	1ojm
the _ all	1fjl
the _ already	0cjj1gj0
the _ amendment	0qju
the _ and	06j008jf0fjm0gin0hih0ih40ljl0ok011k413k918ks1dgs1gh01mgv1uj823io
the _ app	0xj3
the _ approved	0fit
the _ are	0tkw0wjm0xik16km1ejw1qi7
the _ area	01kb
the _ as	05j11ljw
the _ ask	1uja
the _ association	1gk0
the _ at	02jn0tjr11jx1cjy1fie1liy22il
the _ attorney	1hjs
the _ back	24iy26gz
the _ ballot	26ij
the _ ballots	0liz
the _ barn	1dj31uju
the _ be	0vk0
the _ bee	19jg
the _ before	0ciq0gj01ij3
the _ behind	18kh1iiz
the _ bike	19iz
the _ bill	0sl9
the _ billing	1wje
the _ bin	26hu
the _ block	1yje
the _ board	0ejc1pjc1qji22it
the _ bond	0qkx
the _ branch	0fj01vit
the _ bridge	0wj6
the _ broke	16jx
the _ bucket	0vjx
the _ budget	02iq0sio14j9
the _ building	19jk
the _ bus	1vir23iy
the _ but	1qjw1zih24ju
the _ button	01ja0oj7
the _ by	1bj81eiw1uit
the _ calendar	0ejo
the _ came	0giu17k11bix
the _ campaign	0rky
the _ can	11kx13j01jjc
the _ cart	26jb
the _ center	0viz0xjj23ig
the _ city	14kc24j1
the _ clerk	09jc0dis1djl
the _ clinic	1mjm
the _ closes	01je1hji
the _ closure	1tj2
the _ commission	12j4
the _ company	1eji1mk622iz
the _ contest	1oiv
the _ contract	1hk9
the _ could	13jj
the _ count	26it
the _ counter	1pj6
the _ county	0rj80uix
the _ court	17jn
the _ courthouse	0aj1
the _ crew	0jjf1mj6
the _ crews	0lj3
the _ cross	0ujf1uje
the _ crossing	02jk
the _ cuts	1jiw
the _ cutting	12k9
the _ date	1sis26jg
the _ demands	1giz
the _ department	08ip0fk3
the _ depot	0djq1qiv
the _ desk	25il
the _ did	0vj8
the _ director	09ir15jl26fx
the _ district	1mke
the _ dock	07jb1fir1ijv26gn
the _ does	1mir1oj2
the _ dog	0lj20ziw1bj3
the _ dogs	02is0rj8
the _ door	1fjs1ikr21iz
the _ drain	10ja
the _ driver	17jd
the _ drop	0djm
the _ emergency	0aiq
the _ end	25iq
the _ ends	0uj8
the _ engine	14j2
the _ entrance	1ikb26fr
the _ fair	24k5
the _ family	0uip1bjz
the _ fee	0ej90qja24k625iu
the _ fell	17jz
the _ first	19jp
the _ floor	1bj526jm
the _ folks	0lj81uj026h6
the _ food	13jz
the _ for	00k00hjr0wky17io1bjh1qjw
the _ forest	0al026f1
the _ found	1viq
the _ fund	1jje
the _ garden	0xjc26j3
the _ gate	1ijf
the _ get	0kj3
the _ go	03jg
the _ goes	16j8
the _ got	08j61liw24j6
the _ group	0ij8
the _ guys	1ujg
the _ had	0vj11wl1
the _ hall	1mj5
the _ has	0liu14jh15in1iij1vji
the _ he	0wie26g9
the _ health	11jl1jjf
the _ here	0hjq0kk0
the _ high	0ajb
the _ hit	1ak41lja26gr
the _ home	1ej9
the _ house	1bki1uj2
the _ in	01lp09iq1fjg1pjp22iw24k4
the _ inside	1aiw1ij826gb
the _ into	18j3
the _ is	08gr09kd0fgi0ogb13kg16kk17g318jj1aj01ggm1qk620hv24gd
the _ isn't	0aju1qk726gs
the _ it	01jp1ljc
the _ jail	1qj71vit
the _ job	18j91hiu1qin
the _ just	04j626gn
the _ know	1gki26g0
the _ lab	07jc
the _ lane	0vj717iy1cj626js
the _ last	0oir1ljf
the _ league	19jb20iz26go
the _ leak	08ja1wjc
the _ left	07j610jh26g6
the _ levy	0kjb0qlg
the _ line	01jo1mj8
the _ link	00ik
the _ list	0ijh1biz
the _ look	0yiy26hs
the _ lot	1hiy
the _ made	0okf1lim
the _ main	1tik
the _ manager	09ka1dk726gg
the _ market	14ix19j9
the _ marlow	00jt
the _ may	03im16j5
the _ mayor	09ju0pix26gq
the _ meeting	1hjy
the _ memorial	26ja
the _ mess	08in1nj9
the _ mill	1kja
the _ more	04ji
the _ museum	26ju
the _ must	1wjk
the _ n	1uiu26h7
the _ near	26j7
the _ next	0pj6
the _ no	09iz1bit1rje
the _ noise	0eiw
the _ not	1mki
the _ note	1fiw
the _ notice	00jk
the _ now	0nj426hs
the _ number	0hiy1hix
the _ of	02lf0pjx0riq0ugm0wk40zjp10is14k317jb1hgq1igv1jh21pgs1slb1tjk
the _ off	21jd
the _ office	08j60viy22iz
the _ officer	09jg
the _ on	0cj517ix1mk31pjm1wju1xil
the _ one	01ks05j41giz
the _ open	12jt
the _ opening	12j71wjk
the _ opens	0yir1jit
the _ opinion	26j4
the _ or	04iw1uj2
the _ order	0nj4
the _ ordinance	0djd0sk41tit
the _ our	0pio
the _ out	04j40siz
the _ over	01jq
the _ own	18jm
the _ pad	16in
the _ page	0yiu1mjd
the _ pantry	0uj4
the _ park	1liv21ih
the _ part	26j7
the _ passed	14ji
the _ people	0lk4
the _ picked	1cj926g6
the _ place	0ej30tjd26g4
the _ plan	09jn15jy
the _ plant	04ja1jiu
the _ play	26j2
the _ playground	21ja
the _ police	26jr
the _ pool	14j3
the _ post	0ljd26ha
the _ prize	0zjr
the _ program	21ix
the _ report	0ijh1hj2
the _ right	01ja1yjt
the _ rink	1kjd26gt
the _ river	26jm
the _ room	0ij522j0
the _ routes	1wja
the _ rule	1hjn
the _ rules	0dip
the _ safety	0qjv
the _ said	1jjm
the _ sale	23j0
the _ saturday	26js
the _ says	00jo16j31ij926jd
the _ school	16ie
the _ screen	26ij
the _ she	26if
the _ shelf	02jt
the _ shelter	1hiy
the _ shift	18jr
the _ shop	1ujq
the _ should	04id09j50cj80mk5
the _ show	0ojh
the _ side	03ka06kc
the _ sidewalk	0fj1
the _ sign	1uiv26jo
the _ signed	26j0
the _ slice	01j9
the _ slide	00kg
the _ so	0mjs0wj41ojd
the _ state	14ji
the _ steps	12je
the _ still	0miu22iv26hc
the _ stop	0tjk
the _ store	1cja
the _ street	02l00ejy1zj724jk
the _ survey	0zjx
the _ takes	0yj026jp
the _ tax	0qj2
the _ team	0uja1xje
the _ tells	00jr07jc1qkg26gn
the _ test	08ji25ip
the _ that	01iz09ki18iy1lji1pju
the _ the	01k5
the _ theater	26j3
the _ they	11j2
the _ thing	0qji1aj7
the _ this	07j70kiv0ujg26jl
the _ three	0tja
the _ time	0cj41kjb26h0
the _ to	00kk01iy0jkx0kiv0pkm0si615k81njd26gt
the _ today	26jv
the _ tonight	03jq0gj50xka1ija
the _ took	1ajm26h1
the _ town	1mj226hf
the _ trail	0nl6
the _ truck	1yk5
the _ two	26jk
the _ under	1tit
the _ up	15j922j4
the _ utility	1yj5
the _ vape	0xld26fz
the _ view	02js26j7
the _ wait	15jt
the _ walk	0xir
the _ warning	05iy
the _ was	07jt08ja1ljm1pj81wiv1zik
the _ water	0lj4
the _ we	02iy17ii1cj026ep
the _ week	26jc
the _ went	1ej9
the _ were	1wiu
the _ where	0pj0
the _ who	0gkh18l51aip1pjr1yku26g4
the _ will	0ki116kg1ejp1qj4
the _ window	1fiy
the _ windows	0nip
the _ with	0xjh18ii1bl1
the _ won't	0iiq1vjc24in
the _ words	09jk
the _ work	0fj7
the _ works	21j1
the _ would	1fiw
the _ write	1biz
the _ year	0xjh1fja26hc
the _ you	0ij519j026g4
the _ {own}	26jm
the account	0kiy
the aforementioned	1sin1tk9
the agenda	0yiy
the air	05ip0rjj
the airport	0ajo
the alarm	1ikj
the all	11jh
the alley	1ij1
the animal	0ej20kiw26gz
the answer	26iz
the april	1ljg
the area	03jx06ju0nl4
the arsonist	18k426hg
the art	24jn
the assault	1ajl
the attached	00k3
the audit	1vis
the august	0pjj
the back	1fkh1ij3
the ball	08jl0cjn1liu1mjn
the ballot	00j408io
the bank	18ir1ijb26g8
the beach	06iy
the beer	0xi5
the best	0ojc0tla1nkm
the big	1uj023io
the bike	0eju0vjb26j9
the bill	0sir
the billboard	1ejm
the billing	22j1
the birch	17jn26j5
the black	1jje
the block	06jr
the blue	1iji1uiu24j3
the board	1tj7
the boat	1ij6
the book	1ujt24ir
the branch	0qjw
the bridge	02ix03j316iw19jb1zkv
the brown	0lj6
the budget	1jjt
the burglar	18jt
the burn	0ait26gf
the bus	11kl
the button	0kk20riz
the calendar	00j0
the camera	26iw
the canal	1ij2
the cart	0jjc1tj3
the case	1aj726jr
the cash	1dj01iju
the cause	26jr
the chain	0lje0tjk
the charter	0qkj
the chess	19j4
the chief	0wj612j626ge
the chief's	09j90tiz0yjq26ff
the children's	1uiy
the chlorine	08jz
the church	1fj8
the city	02kk08jm09k30djs0kj61gjf
the city's	0fj413jf1hiu1jim
the clean	22j4
the cleanup	01j2
the clerk	0eix1ajz1cj11sip
the clerk's	26iz
the clinic	16j71ojh
the closed	1mjo
the closest	0zjd
the color	26it
the comets	0oj00xit
the comments	0gk00hk10mim
the community	0ajh
the compost	26ja
the contract	1qj21wjg
the contractor	1ek11pja
the corner	1hiu26gh
the coroner	26j4
the cost	00j8
the council	09ia1qkh
the counter	0uk11ij31wis
the country	14jg26gb
the county	09j30ajw16jh1mjv
the county's	18jf
the court	09jd
the court's	26j5
the courthouse	16j9
the crash	1ajh
the creek	03iy1yim
the crew	23iv26jz
the cross	26j6
the crosswalk	11ix
the cyclist	17kq
the dam	03k10nk1
the date	1siu
the day	02ja0vip19j426gm
the deal	1gj3
the delay	1mja
the department	0dj30jj80lj60pip26fo
the depot	06kq17il18js
the desk	1bix1ckd
the district	0ajp
the district's	0ejo
the ditch	17k2
the dock	10j9
the dog	1kj11lj21pk4
the door	0kje1iio
the doors	04j71hk6
the draft	0ej21hjh
the drain	1uj126j5
the drive	0uji0zjb26g9
the driver	07k11dk6
the drivers	1gjk
the east	1ijb1vis21iy
the eastside	0fj212jm
the elm	0viw
the envy	14kf
the evacuation	04jz0nj4
the fair	0mix22it
the fall	1qkj
the falls	0zk2
the family	1cje1eiz1vix
the farm	18j2
the fence	1ojf
the file	1mji
the fine	1pj726j4
the finest	14k2
the fire	0zk8
the firefighters	0pit1gj7
the first	0rk11yku
the flames	03jd17iz26hc
the flood	01jl12jb
the floor	1iji
the flu	1cjs
the flyer	00jn
the folks	1bjo26gl
the food	0uj21zii
the forecast	05j8
the fourth	0vji
the free	0hit1kiz1nji
the friends	0rit
the full	11j31biw
the future	0fkk26gg
the garage	1ijg
the garden	1pj4
the gas	1yj1
the gate	1ijq
the girls	22j3
the governor's	0sju24j426fv
the grand	0zjo12jb
the grant	26j0
the graphic	00k701jl26gl
the grass	0qjd17iu
the green	01j3
the gun	1fk31ijd26fu
the gym	0ak51bj41ij326g7
the hall	1uiw
the health	09jb0ej726ip
the hearing	1wj7
the heat	26ja
the heron	26j1
the high	0njq0xj0
the hill	04jd17j0
the history	26io
the home	0xjm1ajj26gv
the homeless	21jd
the hook	1ejc1ij7
the hospital	0aj61qja
the house	07jg1fis
the housing	09jt0sio1pjk26g5
the hydrant	0gkd
the ice	0vjv
the idea	24je
the image	00kg
the infographic	00k726gd
the inspector	0yjp
the jail	1hj1
the jar	0ul1
the job	16iw21iv26iy
the judge	1ej3
the kids	0iiz
the killer	18j81fkj
the last	0ciz1kj4
the late	09jh25iu
the lawn	12iy26j6
the lead	02jb08ju
the leash	0din
the left	01l0
the legal	1yje
the legislature	0sio
the levee	04j713je
the levy	0qk10rin
the librarians	0cjq0vjc
the library	21ig
the library's	0xiq
the lies	0cje
the light	01jm17jo22iz26gl
the lights	26j5
the limit	02ja0rj9
the line	01ja0qje17k61gj6
the link	0uki0yj0
the list	00iv0ij5
the loading	1fir1ij326h8
the local	15j8
the long	26im
the look	17ju
the lopez	0uiv
the lost	26js
the lot	0gj1
the low	1hks
the lowest	14kb
the main	1vio
the mall	16j9
the man	18jd1ajt1ckn
the map	01k0
the market	24j0
the marlow	0rjp0ukn
the matter	0lk8
the mayor	09lh0vjk0yj010ir19kr
the mayor's	0zio1cjc1qk1
the meeting	0ij5
the memorial	26jv
the mill	1jjq21ie
the missing	0liz1djh26gc
the month	19iv
the morning	0djp
the mosque	1piy
the most	0jkz14kx
the motel	1fje
the mural	26j1
the museum	0wjj1ij5
the name	1bjq
the nearest	1ujf
the neighbor	26iu
the new	0aim0ekt0oi80xj413jy15kc1jjk1kk81njn1riu21il23il24ji
the next	04j10dj71giy
the night	04ja0jjg18ka
the noise	1wji
the north	03j91fjq
the northside	0jiy16ix
the notice	0cit1lk226h8
the number	0yj1
the nurse	0ij1
the oak	09iz
the office	0yjp1siq26gx
the officer	1wjg
the officer's	0ijh
the old	0djw1uj01wjp24j6
the one	01kn1ajt26fn
the ones	0gjj
the online	0eii1xje26fq
the only	0xj2
the open	1hjk
the order	26ji
the other	0qj81git
the others	0tkg1diu26gj
the outage	1lij
the overlook	26j6
the owner	1cjz
the page	0kiw0mko
the parade	0jj3
the parents	1ak8
the park	06jg26jg
the parking	1yig
the parks	1dj01uis22iv
the path	26j5
the paving	09j81ejq1mj3
the payment	06jp1mjd
the pedestrian	07ix26gi
the permit	0eix1bjy1lit
the petition	1bj2
the phone	1mk2
the photo	00ka
the picnic	1cja
the picture	00if
the plan	15ir
the planning	0eji12j1
the plant	03jt
the plate	0his0mk126gq
the playground	0gis
the plaza	0xje
the plow	1lj5
the plows	0kj11mkj
the police	0riu1gk4
the polls	16jx
the pool	1pj722jb26j2
the post	0oj4
the poster	00jl
the power	16l21mip22j0
the prettiest	14ja
the price	0xj6
the proposed	0ek30sjo
the public	07j50qjh1tjw
the pump	26iw
the pumps	1ij2
the quarry	16it
the rail	06jg
the railroad	1mk9
the rain	23j0
the rate	26jt
the reason	0ik4
the rec	23ii
the record	01jf
the recycling	0vk2
the red	0ujd1biy
the region	14kw26gz
the rent	0qj3
the replies	0hjl
the report	1wiz
the reservoir	1ijc
the resident	0fj80his
the rest	0kjk0tjj
the result	0okg
the ribbon	0fjf12k319j9
the ridge	03j905iz26g9
the right	01k00kj60lk7
the river	04j60njj1ak324ju
the riverwalk	0xk210ix
the road	0fjo1ujd26jf
the roof	0mj21hjj1wiy
the room	1hiu
the rose	26iq
the safest	09jd1nis
the same	07j826j7
the scene	1aix
the school	0kj116jw1yj4
the season	1sim
the secret	26ja
the senior	0eiq
the service	0iiq
the sewer	1ejw1rix1uiz26hc
the shelter	1lj11vis23iz
the shelter's	26fm
the shooter	1ajf
the shooting	02j3
the shop	1gjl1ijb26gg
the short	11ix
the side	1ikb
the sidewalk	26iz
the sign	1hiv26ji
the siren	08j1
the sirens	04iy1wj3
the size	10j81rj6
the slide	19jj
the slides	00ju
the small	01jm
the smoke	04ja0mj113j126fg
the snow	11j81wj6
the south	05iw
the spare	1ijn
the splash	16in
the stadium	09j91jj0
the stairs	1uiv
the state	0akn1jj81mk21qjg
the statehouse	0pj3
the stop	0rja
the storm	08jc10ja22j826jh
the story	16k9
the street	0fik0qjp26jk
the streets	0lj41uje
the student	26jc
the sun	0xj5
the suspect	1fjr
the swim	25iq26iu
the table	00jw1gjp
the tall	01j7
the tap	04kj13j926gd
the tax	11iz16k225im
the teachers	09jo
the team	0lk926ge
the teen	19iw
the tenants	26gm
the third	19iy
the thread	0hjk
the three	1ekc26ha
the ticket	1oiy
the time	00j41sio
the top	14k3
the tornado	05iw
the tower	1fj4
the trail	1ait1kj21tik
the transit	08j309ja0qj50sjg26fy
the trash	11jg
the tree	17iu1ej323j0
the tribune	0cjb
the tulips	26j8
the two	1dkn
the underpass	0nja
the union	1mk3
the union's	1giz
the upper	01km26g1
the usual	0gjh
the utility	17jd
the valley	14jj26fg
the vote	1cio1hiq
the water	02jp05ij1wiu1xjc
the way	0pk826fo
the weekend	05ix0xki26fg
the westside	06j9
the wheel	0zjk1pis
the white	1fje
the whole	19ih1aj7
the wind	26jn
the windows	03jm04j626h4
the wine	0xit
the winner	0tje
the winners	01j5
the witness	1fky
the woman	18ju26gn
the work	26ja
the wrong	08j01mle1wis
the yard	1fix
the year	1jjb
the youth	02j626ix
the zoning	1eis
theater	26iu
theat~	26je
theft	15jb
thefts	26jr
their	02kw0gld0hj30wkd10ip11je1ajg1eka1glk1nky1oj926gj
their _ and	0ojh
their _ at	08ix1ojl
their lives	08iz
them	0jjx0rjg0tlb0yiq1mjr1nl11oio1pkd1yj7
them _ the	0hiv
them a	0rjr0ukc26g2
them all	0vj51ej726gu
them in	0hit
them to	0yis
them your	0tku
theme	26jf
themselves	0gj40qjd26ha
thems~	0gj40qjd26ha
then	01j40gj90kjr18iz1ik01lj61okp
then _ #	26ja
then _ the	0qk3
then call	26iz
then the	0gj21ij4
theo	19jy21iz
thera~	1oiz
there	03l00yjn10k613jw16k11ikk1kj51rip1yk020iw21iy
there ?	26j1
there _ a	02j716j11yip26h9
there _ be	16k11kjm
there _ no	25ir26j1
there are	0ojb1liq
there is	02j603jh0ekb13k025ip
there may	16k3
there's	05j108iv12j016j226gd
there's a	03j612ja26gm
there's no	08j413jl
there~	05j108iu12iz16j11sip26gz
these	09ir13iy1ej11mle1nl41rit
these _ new	1riw
these comfy	1riw
these days	11jj15j81ljc26gd
they	0lj611jv1ej51glm1hk41jic1miu1nk124j4
they _ a	0lk624k726gc
they _ for	26iz
they _ it	1zk326gl
they are	0tj71hir1xiq24il
they can	0lj4
they have	1njo
they last	26j0
they should	1gj1
they want	26jl
they wear	0wj5
they were	1lik
they will	0cju1uiz
they're	0tj00uk01jis1zl026fs
they'~	0tjn0uil1jin1zkx26gd
thief	0mjl26iz
thief _ robbed	18jt
thief who	18jt
thieves	09j40nkd1fj61rjd
thiev~	09j40nkd1fj61rjd
thing	01ix05jz0fje0qjc0vj31aj31kje26fn
thing that	01jb
things	0fiv0gja0wjy1lj426g6
think	04k60jj30siu1fjn23iy
think _ new	23j6
think _ the	0eja0qk2
think about	04jy0djz
think of	0ej9
think our	0jiv
think the	0wji1fjt23j4
thinking of	0mj3
thinks	09kv1lik1yjq
thinks the	09k11lil26h2
third	07lc15j319km23j8
thirsty	0xk71nj026gw
thirs~	0xk71nj026gw
this	00go0ajw0bip0fjx0gjs0hjh0igj0jko0kje0ljs0pkf0vgk0xgk12kt15gn17io18jj1bgb1hg91igz1kiw1lgs1nk51pgr1qkl1shd1tgo1uh21xjy20hi24jf25hg
this _ !	00in12iz1vjj22jq
this _ #	0biu0jiv
this _ ?	0njc1ojk
this _ a	0kk4
this _ and	09is0hjl0mjm0pjq0zk2
this _ but	16iw
this _ for	0ujd21j026f3
this _ from	1nko26g2
this _ in	1gja
this _ is	10iw14iu
this _ on	08jm1mjb
this _ so	1fjx
this _ the	0cj30lk3
this _ to	0ujo26ga
this _ was	0wjh
this _ we	1xio
this _ while	0vj5
this _ will	26g9
this _ with	0hi4
this _ you	1yk9
this _ your	0jjm1riv26gv
this account	0bis0miy
this afternoon	02k90kiv1dj3
this fall	0fjd0pj61kj7
this for	0lj3
this is	08jf0kj10li7
this job	26ir
this month	0ain0hj212jm24in
this morning	02kr06jp07k11diy21j1
this one	1ejh24j4
this page	0biu0gip0kik
this photo	0jj30zin
this post	0hja0jjb0mij
this saturday	12lb
this season	0ujn26go
this spring	0el61xio
this summer	0fkp1nkk1vj9
this thread	0cjl0hjd0kis0mj1
this time	0tjc1wj7
this to	0jjk
this town	0cjg0qjt18kq26gi
this weather	10j2
this week	0aky1gih22je26j5
this weekend	0ok512jx1zj2
this winter	19iy1ojp
this year	0al00tju1qit1wjq24je
those	01jb08j50kit18js1lky1ml21xiv26g2
those who	0oj61lke1yjs26h5
though	1hjj26fy
thought	16jb1xis1yjq
thoughts	0dj00oje0wjy1aja
thoughts ?	0ojf
thoughts _ with	1aje
thoughts are	1aje
thoughts on	0wj8
thoug~	0diy0ojd0wjx16j71aj81yl2
thousand	00iy0jj4
thousands	15j5
thousands of	15j5
thous~	00iy0jj215j5
thread	0cjj0hkh0kk70miz0ojh
thread and	0hjz
threat	02it26i9
threats	26jg
threa~	05jg
three	07jl0njo1dj61eje1hjg1vjr1wix26j2
three _ in	07jd0tj81kj0
three _ of	26jd
three _ on	1zjk
three _ to	1viy
three days	26ix
three feet	1siu
three new	26j4
three times	02je0ijt
three years	1kj1
thrilled	0fjk26h1
thrilled to	0fjk
thril~	0fjk26h1
through	06j20ek00ujf13in15j81njo
through #	13jk1kj6
through friday	26ju
through the	00jq15jk
throu~	06j20ek00ujf13in15j81njo
throw	11j3
throw~	12jk
thumbs	0jkc0qj30skb26gd
thumbs up	0jkd
thunder	26ix
thunderstorm	05jz
thunderstorm watch	05je
thund~	05k8
thursday	12jv20ii
thursday _ #	20ip
thursday at	0rje26js
thursday may	20ir
thursday's	0djg
thurs~	12jn20ig
ticket	0hiw0rio0ujm0xja0zkg
ticket _ the	0ujz
ticket for	0zk1
ticket from	0uk4
tickets	0rjl0zk115j01pii
tickets _ the	0rjj0zka26fo
tickets are	26jn
tickets for	1pis
tickets to	0zkc26h0
ticke~	0rjk0zk115j01pkw
tied	1mje
tight	0aj20uj613jh1tip26gq
till	04jd05ix26ff
time	00k704is0cke0fl60tis0zjo10ix13l21ljh1mji1wiz1zjf
time _ #	26j9
time _ at	12jl
time _ back	00kd0fj7
time _ the	1yjg
time and	0zit
time is	1miw26ia
time to	04jz
times	00j50cjc0ijj15ke
times _ we	0cjw
timetable	0eja1sj7
timet~	0eja1sj7
tina	07je0iik0yj91uja26g4
tip from	0xja
tips	0yiv11j4
tips _ the	0yj9
tips on	0yj826ga
tired	0gjj
tires	1bjk
title	1siu26jk
to	04jj07hm0bgf0gir0ige0jin0rjc0sin0vg10yia10gu12g81hip1sjm23ge
to #	15j522ie
to _ !	26gv
to _ #	02if0qjp1hir1qjd1sif20j5
to _ ?	1bj420iq
to _ a	0gkl0okz11kg1gk21qjs25iy
to _ again	26j6
to _ all	1vj0
to _ an	0gjm
to _ at	04ja08jq0yil
to _ back	09jd
to _ bank	1ikk26gu
to _ basement	0njj1vix
to _ before	1hj8
to _ big	26j4
to _ c	0iiu
to _ clerk	0yjf1cja
to _ county	26jv
to _ crew	26j1
to _ depot	21j4
to _ falls	15j526h1
to _ family	26i6
to _ fire	26i2
to _ first	0jj8
to _ for	04ji20ip
to _ free	26j0
to _ from	1sip22iv
to _ ground	03kf
to _ gym	0akj
to _ hall	02is1uiv
to _ hospital	26it
to _ hours	1sio
to _ house	0ijp
to _ how	26fg
to _ if	05iu
to _ impactful	1xiw
to _ in	0riv1zjf
to _ internet	0tk7
to _ is	1tix
to _ it	0qix0sj810j81mla
to _ lane	26jj
to _ last	26jg
to _ list	0ljh
to _ may	21it
to _ mayor	26hk
to _ million	0xjd
to _ more	1djp
to _ mph	22j0
to _ neighbor	26j6
to _ neighbors	26i9
to _ night	0jjf
to _ of	08km1jjh
to _ on	1dj51ej11gjv
to _ our	0jk21ek11pjd
to _ out	00jo04kb1ejl
to _ over	1ej1
to _ p.m.	22i8
to _ park	14im
to _ people	0gj2
to _ permit	0ej90fjc
to _ power	26jb
to _ rec	26jo
to _ road	26j1
to _ shelter	19jb
to _ so	05i70gjc1yja26ge
to _ state	1eje
to _ street	04jg1qk7
to _ that	02js08je
to _ the	0pk80sk20zjd1fkk1hkl1xj622iz
to _ their	04km0hit26ge
to _ them	1nj7
to _ this	14in1rit1viy26gp
to _ thread	0hj6
to _ through	1iji
to _ to	04le0liq0riq0ujt1oix26g6
to _ today	11jo
to _ two	25io
to _ up	26iy
to _ us	1jkm
to _ water	1xje
to _ who	0cj40zjj1lj621jc
to _ with	00iw
to _ years	26io
to _ you	1ykr26j4
to _ your	03ix0wjd0yin
to _ {own}	26jl
to a	05iu17jb1dj91fk61pju
to answer	26iz
to any	1sii
to anyone	1lio
to be	04k616ij1wjf1ykt22ip24j526gv
to blame	0gk3
to borrow	26ji
to call	1nja26j0
to cars	24j6
to check	26j9
to city	02is
to clear	0siu22ja26gq
to close	1lj7
to come	17jy
to comment	0jiz
to council	26jw
to court	1ejr
to cover	0xjn
to discuss	12j9
to do	00iz14im
to drop	1ej1
to dusk	26j2
to end	13jt1xiu
to everyone	0cja26is
to facilitate	1tj21xiw
to fear	13k626ha
to find	00j817ji
to fix	0wjm
to follow	03j1
to four	1dj526j5
to friday	21ir24iy
to get	0lih1zjy
to go	05ji19jk1oj126gd
to have	17j31yj9
to head	04in
to hear	1riu22iu
to help	0gk1
to high	0nj7
to hold	0yiu1gjb26hg
to join	0ril
to keep	0kj6
to kill	0sje
to know	0dk4
to leave	03j008je1pk121j226h5
to look	1ojq
to lot	0iiu
to make	1ejg
to move	03jh
to my	0ojg0yk926gh
to none	14k326h5
to one	1iko
to ordinance	1sio
to our	07ki0rih0yj01zli
to parks	24jg
to pass	0qjs26hh
to pay	1ejo20iq
to post	0his
to read	26j6
to register	01jk
to replace	26jc
to return	04j7
to roll	06j8
to room	20j8
to run	1mjf
to save	09j7
to say	10j9
to school	1oj5
to see	0okz1niu1pj8
to send	0uj4
to settle	1hjs26gq
to share	0pjg
to sign	26jg
to speak	1jjl
to stand	1ejf
to stay	1kiz
to stop	1jjt
to take	25im
to tell	26gt
to the	00im07go08jj0hiw0kgt0ygh0zjp13gj17gk1hgi1ikj1lj91uis1yju24gm
to them	26iy
to this	0mjy13ki15ja
to those	1liu
to try	0tjy
to use	26ja
to vote	0ql4
to walk	0gj9
to ward	09jp
to water	26jm
to whoever	0zjj1yk426gj
to work	26k1
to you	04k31bj3
to your	0jjp0njb0wj426ge
to {email}	26k2
to {own}	26j0
to {phone}	26iu
today	02kb0ajw0kjz0njb0sj80vj811im15g61vj123iq
today !	05in0ej2
today and	1ejb
today because	26k2
today is	0vjk
todd	1mj6
toddler	07k8
toddlers	26jt
toddl~	07k6
together	02j515iz
toget~	02j515iz
toilet	0ojq
told	09ji16kg1al71djp1fjv1hkk1qjx1zk4
told _ the	16kp1hjd
told the	1wjd
told us	09js16jz1hkj1mj3
told you	26ia
tolerate	0kjv
toler~	0kkl
toll	17ji
tom	0pjp
tomato	1bj8
tomorrow	0akk11iq12je1fiz1qjq
tomor~	0akk11iq12je1fiz1qjq
tonight	0uix0xji18ip1oj11rj5
tonight !	1viv
tonight _ #	1rjj
tonight _ the	11jh12j9
tonight and	26ix
tonight at	1rjk
tonight for	12k8
tonight the	0xix13jg18j9
tonight's	0yj41biw1fjm
tonig~	0uiq0xj90yiu18ik1fj01oiy1rj3
too	09kg0gl30tk111lq1njq21jr24kr
too _ to	0gkj11j01wir
too late	1wiq
too many	0gk0
too soon	1aj3
took	02ld0okf10iu1ak51cjq1ljv1rjb22j5
took #	22ja
took a	10iw1zjw
took the	1cj81rje
tool	0fj6
top	01jr0tjw0zjc14kx
top _ for	1dis1jj3
tornado	03j405jx
tornado _ has	0ajf
tornado _ until	26jr
tornado warning	1zkh
tornado watch	05j3
torna~	03j305jw
total	10j11tj026gf
total _ tshow	10j2
total sh	10j2
totally	13kf1tit26go
total~	13kf1tit26go
touch	0ljb12j9
touch _ truck	12jb
touch a	12j9
tour	26k0
tow	08jl1bj026gw
toward	03jd1fj11hja
toward the	1fj21hiy
towed	0iir1pjj
towel	26je
town	0cj00jiq0qjz0sit0wjq11io14lb1mij1ni7
town hall	12kk
towns	1gj2
track	0ljm
track~	1fkn26gv
trader	1qit
traffic	1oj11sit1zj626iz
traffic _ be	1siv1zje
traffic _ on	1ijo26fl
traff~	1oj11sit1zj626iz
trail	0nl21tjs26ja
trail _ open	26iz
trail _ the	26iz
trail is	06jh1aix1kj426il
trail plan	26jm
trail~	19jt26gr
train	02ji0al70ojp26h3
trained	14jp
training	08iu
trains	0ajw0dj026h4
train~	08is14j71oiz
tran	19j8
transit	08iw0qis0sja1sj3
transit _ is	1sj6
trans~	08ir14jb1sj21xis
trapped	0mkf
trapp~	0mkf
trash	0cj60kke11jk1gim
trash _ the	0kkj1tj326h1
trash moves	26jj
trash pickup	1gjf
trash was	1vj8
trashed	0cj7
trash~	0cj7
treasurer's	0vj5
treas~	0vj5
treat	0tkj
treated	08jk1cj9
treatment	1ciz
treat~	08jb1ck5
tree	0eiv1eiz23iz26jo
tree _ on	0ejd
tree removal	0ej5
trees	0jis26jp
trees are	03js
trees with	26iw
trench	08jh
trial	1ej1
tribune	0cjb
tribu~	0cjb
trick	1ij126hp
tried	0tjf13ja1hih
trip	0ujb
trolls	0gkh
trouble	0mjw1lii
troub~	0mjw1lii
truck	12in1fjg
truck _ the	14j11fj1
truck is	1fkf
trucks	0tkn
trucks and	1fj1
true	0jji
truly	1ykl26g2
trunk	1ojr
trust	0tjd1oio23iq
try	0bja11kd1uj3
try _ the	0gjd
try the	0tjs0xko1uj8
tshow	10j2
tshow _ home	10j2
tshow stay	10j2
tuesday	0fid
tuesday _ #	1bhx21i6
tuesday april	1bj0
tuesday may	1uif21if
tuesday's hearing	26iw
tuesdays	26jr
tuesdays at	26jk
tulips	26j8
tuned	16k0
turn	0qk9
turned	18k81dk31gj8
turned down	1gjp
turned in	1djv26gy
turning	19jj26gi
turni~	19jj26gi
turnout	15j926iu
turno~	15j926iu
turns	14j1
turns #	14j2
tweet	0mka1lix26h3
twelve	17j31hiy
twenty	12jo17in26gv
twice	0ikt1dir26iz
twice and	26hf
twins	0uj81cji26gm
two	07jy0akg0ijd0njr0ojh15j41agm1dkb1okd1zju25jr
two _ ahead	25jf
two _ and	1ojy
two _ at	22iv
two _ in	17jl
two _ late	0ajn26h9
two _ of	0oj815j425io
two _ on	18jt1diy
two _ one	0djh0xje
two _ to	0zj4
two _ were	07iy0njf
two bags	26ir
two cents	0eje24jj26gu
two days	25io
two forms	25iq
two hours	0ajc
two men	02jc
two of	1fjc
two people	0kjj0njv
two teens	07j6
two tickets	0jj50ziv
two weeks	25iq
two years	1wjb
ty	19ju
type	05jk0hjd0jiv12j226g7
typical	11jk
typic~	11jk
typo	23jw
ugh	08j1
unbelievable	0cl4
unbel~	0cl4
unconfirmed	16km
uncon~	16kl1hit26gb
under	03l505iy0hjl15j11kk31zkg25il
under #	1oj225in26j7
under _ feet	25in
under _ post	0hir
under a	05ja
under the	0ij615kl1ijg1zk4
under this	0hjs
under way	03iz
undercover	1fk3
underpass	0nj5
under~	06j90hj70vj811jc1fkg
undocumented	1pl926g9
undoc~	1pl926g9
unhealthy	1vj726gu
unhea~	1vj726gu
union	1gkf1mjd
union's	1giy
union's _ would	1giz
union's demands	1giz
union~	1giy
unit	1cip1riz26fe
unit #	1cit
units	1fko
unless	05iz0jj125kg26fd
unless _ bring	25iq
unless you	05j00jj425j726gr
unlock	04j70hja1xix26h9
unmarked	1fk9
unmar~	1fk9
unoff~	1qj7
unpaid	0iit0pj81dj9
unsafe	0mj4
until	03jp04im1fj91ijg1qik25iv
until #	1qhx
until _ #	26jw
until _ notice	03js
until further	03js
until it	1iji
until june	10ir1ckz
until the	04ju1ik41oke1sil
until thursday	0ajh1vj026gn
until you	25j9
up	00gs04iy09gg0bhj0cje0dgn0fg60kis0ljv0ng70wg60xj610hc11j612j715j81ag91dj61lgn1mjd1qg51shg1vgd1xhg20hi21h723hd24g925hj
up !	04je0xja
up #	0ajx
up ?	26j0
up _ a	0vj41rix
up _ at	1cjc26hg
up _ friday	18iy
up _ in	12it
up _ new	1yj7
up _ on	0yji
up _ our	0gje1jj026gi
up _ the	0cj30ujq19j31pix
up _ we	26gj
up _ your	0iir
up a	0piv0tj0
up about	0cji
up after	0gjj
up and	0ekw
up as	0qjq11ja
up at	0uj6
up for	0iip0zjq1jit
up in	19jl1oiq
up is	0yjj
up near	1pj61wj926gz
up on	18iv1zln
up our	1yj6
up that	0hj0
up the	05iw0lj411kb1mkl1uix
up to	0ckr0rk00xis17jm
up your	1uiw
update	1bil1ziy
update _ the	19jc
update on	19jc
upgrade	1jid
upgraded	05j0
upgraded to	05j0
upgra~	05j01jid
upload	0mj9
upon	1skc26g6
upper	01km
ups	0xju26gr
upset	1lk01yj2
upset about	1yj326if
upstairs	0wjn17it1fja
upsta~	0wjn17it1fja
us	00gi01gd04ga07jr08k609jr0agd0biw0ck90hj10jiv0kj30lk60mla0ngd0rge0uga0ygi14gq16kf17gb1aga1cga1ejd1fji1hjn1iga1jk01lgn1mkh1qjr1shh1wgi23hf25hl
us _ a	1fiv
us _ about	1yjl
us _ an	0biz
us _ and	1fj7
us _ at	1mjc
us _ here	0mir
us _ it	0sj4
us _ message	26j0
us _ noon	0wka
us _ of	1zjl26go
us _ sign	1hiy
us _ the	0ejb0tkd1ej31mjl1xjq
us _ to	08km0jj2
us _ which	26iv
us _ you	0xjg20iv
us _ your	0mil
us a	0mk510jh
us and	0jjn
us at	12lc
us below	0mia
us for	08ji1fiw
us get	0jjy
us how	0xjn26j3
us in	0biy
us know	0miw
us on	0mkl
us that	0wjh
us the	0cjf11ic16j41hiy1qkv
us they	24io26ix
us to	08iy0kkm0wj31viy26fp
us what	20iv
us when	0mjr
us where	0ej426ix
us with	0mii26j4
us your	0dj40hji0ojd0vjg
use	0mjq10ik1fj31niq
use #	15iz
use a	26j0
use code	1njs
use our	0mj21nj8
use pine	06k7
use the	01j51pix25ip
used	1uit
used books	26jd
users	26j8
usual	0gja
usually	0bjz26he
usual~	0bjz26he
utility	0diq0yj017j41jjv
utility _ the	17jf
utility _ to	26jr
utili~	0diq0yj017j31jjv1xjd
vaccination	0fj9
vaccine	13jw16j81oj7
vacci~	0fiv13jr16j31oj5
valid	1okj
valley	0ukn14jg
value	0dip
values	1jkf26gg
valve	1ikn
van	1fja1pj7
vance	0ajk19ki1aj626g5
vandal	18jw1pj426h8
vanish	0kkj1yje26gw
vanis~	0kiz1jjb1mjv26gs
vape	0xlc
variance	1siv1tjc
varia~	1siv1tjc1zjg
vault	1iko
vehic~	1sjf1ti326h1
vendor	1hiw
vendors	1hjk
vendo~	1hjk
venmo	0uk426gg
very	0vm91oj6
very good	26jd
vest	0vio25iq26h0
vet	1dio
veterans	0uj8
veter~	0uj818io
vic	04jt1ajj
victim	07k21aku26hc
victims	0uki12jb
victi~	0uki12jb
video	0kiu1dks
view	09j51gj5
view in	26j9
view on	02js
vigil	02ip12k926gl
vine	15jr16iu1biy1cj5
viral	0jkm0vjb
visa	1pjp
visit	0rjl1iiz
visit _ to	0ril
visited	1ak3
visitors	0akb
visits	15k226gw
visit~	0aka1ajx
voice	0ekf
voluntary	04ko
volunteer	1ciz
volunteers	21ja26jk
volunteers _ to	21jd
volun~	04k61cis21j6
vote	09je0pjc0qk216j81cik1gle
vote _ your	0ejc
vote and	0sir
vote at	26ji
vote for	0ej80pj0
vote yes	09jz
voted	26jt
voter	1bj226ii
voters	0gko0qi81mje
votes	26jg
votes on	26jd
voting	13jv
voucher	0ijk
vouchers	1mjc
vouch~	0ijg1mjb
wait	0mis0vjr15jy1oji
wait _ the	0gjn15ih
wait at	0gjq15ii1lim26g4
wait for	0vj4
wait on	0mj0
waited	0sj5
waiting	26gl
waiting _ the	1bj5
waiting for	1mk026h6
waiti~	26gl
waived	1pj925iu
walk	0gjg22jq
walk _ #	22j0
walk _ a	1oj0
walk _ every	26ja
walked	16ix1dit1gkx26ft
walked out	1div1gjj
walkers	26j2
walke~	26j2
walking	0uj9
walki~	0uj9
walks	0wjz
wall	0yjk26j3
wallet	1bkf1pj7
wallets	0ujw
walle~	0ujw
walnut	0ij30nj526go
walter	06k30nit26gb
want	02ki04iw0djz1gl7
want _ to	0mj4
want a	0cjg11jj
want in	00iq26g9
want to	04jg0dkg26jj
wanted	11j0
wants	09ka0ejt10iu1bke1tio22iu
wants to	1biy22iv
wants your	10iv
war	0rj8
ward	04jc1cjd
ward #	04je1yj126j8
warehouse	1fit
wareh~	1fit
warm	21j426j9
warning	05kw
warning _ #	26jk
warning _ a	05im
warning _ the	05ic
warning possible	05kc
warning until	26jf
warni~	05l0
warrant	0iit1fkj
warra~	0iit1fkj
warriors	0gk1
warri~	0gk1
was	00gw01gk04gs06gc07l20agg0bhp0dgq0egn0fgj0iks0jgw0pga0qgk0rgj0sgg0ugg0vgv0xgj0ygk0zgk10hd13go14gp17kt18k51aln1dln1fhb1hjl1ig81jgj1kgk1lj11nge1oga1pk11qgm1shj1wmb1xhn1yge20hn21he25hn
was _ and	0tjj24id
was _ at	0lip18kj1akm1wif
was _ by	26j1
was _ for	0ije1cj81pip
was _ in	02jj1wl5
was _ of	08je
was _ off	0kj0
was _ on	02kl07ii0giv0wko1aih1wit
was _ our	1lj4
was _ over	1dj6
was _ the	1bj7
was _ to	08j81dk1
was _ up	1dks
was a	17iz1ejm1tjb26fk
was arrested	18jd26jm
was built	0wju
was called	02is1uj126gb
was decided	1wk2
was fined	1pk0
was found	02ke07jt
was hit	1ajb
was hurt	26jd
was late	26ig
was left	1biz1wkk26h7
was made	26ja
was missed	0iil1vj7
was never	1lj7
was not	08j71lj11wki
was offended	1lio
was on	1bj7
was pulled	07jx
was sent	1dju
was shot	1ais
was signed	1wj6
was taken	19kg
was the	19jb1akd1eip
was to	1hjr
wash your	26j0
wasn't	1mjl26fr
waste	09j715ix1mj11xin
watch	05mb07ir0bik1piz
watch _ #	07jo
watch _ a	05j3
watch _ now	05js
watch _ page	0bir
watch _ the	05ix
watch for	05is
watch has	05j2
watch is	05l526gq
watch live	26je
watch the	1ije
watch this	0bir
watched	0bj0
watched _ the	26j2
watched around	26iw
watching	0vj40wiz1fjs
watching _ house	1fiz
watching the	1fiq26jl
watch~	0biz0gim0vj21fjr
water	01ik03ka04jy05jj06kb10jd14jk1fgm20hq
water ?	0mjq
water _ #%	13jn
water _ a	04kd
water _ are	00il0lj7
water _ be	04j2
water _ for	05iy1xjf
water _ in	1vj8
water _ is	10iz26jo
water _ lifted	26ir
water _ on	0yin1pjd
water _ online	26jf
water _ the	26j3
water and	0lj8
water at	02ja
water bill	0cjv
water billing	1wjg
water bills	1pje26j2
water for	04if
water in	26gp
water is	02ja03j305kf16iu
water main	0gj4
water notice	1vj526jb
water plant	0vjh26jd
water rates	1kj4
water use	26iw
water will	26jo
water~	04jh
wave	26ju
wave _ the	26io
way	03k807k00pjf0wju13kb19im1ljb1riq
way !	1vhp26g8
way _ go	19jr
way to	0qk919j9
we	00gs02jf03h108kj0afw0bhg0ljh0nfv0xg60yg60zgb10hc15go1ekl1fkf1gja1jj71lig1ofk1sgu1wfr1xje1zg920h223gr
we _ #	08im0riu
we _ a	11kb1pj2
we _ about	08jo
we _ an	1njb
we _ and	1gj3
we _ be	0ckp0ejb
we _ check	0hit
we _ clearing	21je
we _ confirm	0hj8
we _ count	1jj8
we _ discuss	26jn
we _ every	08id
we _ for	0vj41li526hs
we _ get	05ip1nke
we _ give	26jm
we _ goodbye	07j1
we _ have	08km
we _ him	18k626gc
we _ his	1dj01fju26gu
we _ it	08kk11kn1jiy1uix
we _ leveraging	1xiw
we _ like	0kj1
we _ look	0him
we _ manpower	22j5
we _ more	0dj217jd26ge
we _ never	1kin
we _ not	1zjf26jg
we _ on	01j5
we _ our	08ko1djp1mjl
we _ out	02jc
we _ post	26jn
we _ promise	26ji
we _ run	1ijp
we _ say	0iim24j4
we _ see	05j41fj1
we _ send	06ju
we _ set	26j5
we _ share	26jr
we _ sick	0ciy
we _ sorry	08ix1ljt
we _ taking	1xio
we _ that	08kk1kis1ljf
we _ the	02k408ja09jz14kg1ej71hjo1qjz1tiy
we _ their	1aix1gjd26h8
we _ them	1eiy1nii
we _ this	0wjg1kj7
we _ three	1jjt
we _ thrilled	0fjj
we _ to	0dk50llg10j81gkd1kis
we _ two	18jt
we _ volunteers	26iu
we _ what	0kj9
we _ with	02j5
we _ you	02k208ix0ij50jio0ljo0qji14j1
we _ your	02j608k00ijv13jk1bjw
we apologize	1ljy
we are	02iy08is0cjc0ljt0oj51lim1xjb1yki21iw
we ask	0gj2
we asked	0wjv1nj826hh
we can	0hka1jj1
we can't	07j40fja0sk41gj91vig25ic
we cannot	0vja
we changed	26j9
we checked	26it
we could	05j426gq
we counted	26iz
we did	0uj51mjq
we don't	09jh0bir0kjq17je25ig
we expect	1gjn
we fix	26jm
we fixed	26jp
we found	19jo
we gave	1ck2
we give	0wj514j726h0
we got	16j818ja1ml21rj6
we guarantee	13jo
we had	1fk4
we have	08gl0ljb0vju10j51bj11fkd1jjt1xjp
we hear	02iu
we hope	0lju0pjs1gjo
we know	02j91tk7
we leave	0xjk
we left	26jb
we let	08k51djq26h5
we look	1dj0
we lost	07kn
we love	0qix1niv
we mailed	1biz
we may	24j426h6
we might	05j0
we missed	26j4
we need	0riy22j3
we never	1ij7
we now	0fjd
we offered	1ejy
we opened	26jo
we owe	02is1jk7
we own	08ku
we passed	1uj1
we picked	1qjn
we plan	02it0lio26hz
we post	26ja
we promise	26gd
we pulled	0ijh
we put	1fj821j7
we read	16jy
we regret	08j71lkb26h1
we review	02jt
we saw	17ja
we say	07j5
we see	0giv0ij81jj826g0
we sent	1mi3
we should	08jm
we stand	02j9
we still	1ijp
we take	1vir
we think	17ir
we told	1ej3
we took	26if
we trust	0tjr
we want	0dkk0mj6
we were	08j414io1ej7
we will	0kil0lgg1kid1xju
we won't	0tj3
we would	0ej70gku
we'd	04j50djz0kja0tkv1gjc1hjs26fj
we'd love	0djr
we'll	0hin0kj80ll50zki1fkr1kkq1qk41yic
we'll _ a	0lix0zjg26h1
we'll _ into	0ljq
we'll _ it	0hj01qix
we'll _ the	0ajf
we'll _ you	0kk81tj6
we'll have	0lix
we'll look	0ljj
we're	02le0cji0djy0lke0vjf14k317ir1ejd1fju1hkq1jjz1lju1zjg
we're _ a	05j6
we're _ about	26is
we're _ for	0siu
we're _ it	0cjd
we're _ the	04je1ej91viu
we're _ to	1kj0
we're _ you	03j51lin
we're not	1eiz26ft
we're sorry	1lkq26iw
we're told	1zks26fe
we've	0cjs0kj30ljn15it1fjq26ft
we've _ the	06jl0aj51eja
weak	1uj0
weapon	02jg
wear	0tj30wj126js
wear a	26j9
wearing	0pj3
weari~	0pj3
weather	05ix10ix
weather _ a	10j2
weather is	10j026gi
weath~	05ix10ix
web	1mkm26ha
webb	1ajq
website	06ji
websi~	06ji
wednesday	0xiw12ix21ib25it
wednesday _ #	1uih21if
wednesday may	1uii21ih
wednesdays	0wj2
wednesdays _ #	0wj3
wednesdays at	0wj3
wedne~	0xir12it1qj921ia25is
week	0cje0sjn1fka1gkh1wkc22j226j1
week !	00j51vik22js
week _ the	0uj9
week _ we	0vj5
week _ your	05ik
week at	12jx
week before	1mki
week is	26iq
week of	1yjf
week so	1fju
week while	0vj5
week's	26fd
weekdays	0bix0dis
weekd~	0bix0dis
weekend	05jc0ok00xkg12jq22iz26gl
weekend !	12jh
weekend and	07iy26h9
weekend with	0xiw
weekends	0biv
weeke~	05jb0ojz0xkf12jo22iw26gc
weekly	26j1
weeks	25ip26jd
weigh	0dji0ek6
weigh _ on	0dji
weigh in	0dji0ek6
welcome	0uk126jf
welcome on	26im
welcome to	26j5
welco~	0uk021ja26je
well	1cif1jk81pjg21iz
well _ the	18it1pjn26gu
wells	07j914ja
wendell	0pkr
wende~	0pkr
went	02j0
went _ and	02iv
went _ with	0ljo
went to	1dj51pj8
went up	07jo
were	0ijt1ajw1llg1pkv1vkb1wlw
were _ about	26je
were _ and	1ak21wih
were _ at	11jh1liq
were _ by	15kg1ljg
were _ down	1wip
were _ for	26j0
were _ from	0nkq26gt
were _ in	1wiy
were _ on	1ejc26gi
were _ to	1pj1
were _ when	1wir
were _ with	07jb1lj6
were a	09jh26j2
were charged	26jn
were made	1wir
were not	1wj1
were out	26iv
were right	26jl
weren't	0gjs
weren~	0gjs
west	26ja
westside	06j726gc
wests~	06j726gc
wet	1yj3
what	00jg02ii0dkm0hj50lk40sk80tj51gl91hks1jjm20iq24je
what _ can	0lk30ujd
what _ do	00j0
what _ need	20j0
what _ read	16jy1jjf
what _ the	1kje26je
what _ you	0djp
what a	0cj710ix11jg
what do	0djd
what does	26jo
what happened	0liv
what is	0oix
what it	26iy
what the	1gk8
what they	0tje
what to	00iz
what we	0kiz14j31jj4
what would	0dii
what you	0uj81jj920iv
what's	0dk70hjs1giz26g9
what's your	0hji26g8
whatever	04k311j11ejw1kjm1liw26gl
whatever the	1ek21kj3
whatever you	11j71liy26h5
whate~	04k211j11ejw1kjl1liw1rj426g3
whatsoever	13k726h4
whats~	0yl113k626f6
wheel	0zjj
wheelchair	11ki21k7
wheelchair users	26j8
wheel~	11ke21k5
when	00jw07jm0bim0ljl0miw1ikf1riq
when _ is	0biq
when _ see	0mjh0pjk
when it	26ix
when the	07jm0vj21riv
when they	0lkw0pjj
when we	0wih
when you	0hja26j4
where	00iz01lh0hj30rk60yj31ckf
where _ is	01kc
where _ will	26j0
where _ you	0his
where do	0hir
where it	0cjn
where the	01ko0eiu0tl626ft
where you	01km
whether	0dj3
wheth~	0dj3
which	00iz05iz0dkb0ek90hjv0ija0sjr1fji1mkf
which _ is	0ojp
which bin	26j8
which is	0ijw
which one	0djk
which would	0sig
while	02kh0aik1djp1fk6
while _ is	26jd
while _ last	26j0
while _ look	1dj1
while they	26j9
while we	0lji
whining	0kj8
whini~	0kj8
whisk~	0xk21oj2
white	1bjc1fj61pj2
white _ on	26ir
white van	1bj4
white~	05j5
who	00ju04gp0cke0igl0jk50kky0ol50sgu0wgn0zjf18kx19iu1alh1dkw1hgl1ign1jgi1lj71ogo1pk11wgl1yka20ht21j5
who _ a	0hjh0jjv
who _ at	1bjh
who _ from	21kd
who _ in	0gkf
who _ not	1aj825ip
who _ on	26gi
who _ the	0gjg0xjc18kb1dkw1ljv
who _ their	0oje1viz
who _ to	1riu
who _ your	1dkf
who came	26j8
who did	1ajc
who else	0ojj
who got	00j71ajg26h0
who has	1aiv25ip26i1
who is	19ji
who keep	0kk5
who lives	1bjh
who lost	1ak11viy
who need	0jkc26gb
who needs	1riv
who saw	1ajy
who says	26j7
who starts	1cje
who was	1al026h8
who will	0rj8
whoever	0ckh0ojr1yjm26g0
whoever _ a	1yko
whoever _ the	0cjq0oj50zjj26h9
whoev~	0ckh0ojr1yjm26g0
whole	19ig1aj51rjz26fv
whole _ and	1aj21rix
whose	1mjc26il
why	0giu0ijh0oja0qjy0sk01ck51eiq1mla20ip
why the	0ijk0liq
why we	0qiy
wife	0okq11jh1ajd26gt
wild	11jo1nk526gu
wildfire	03j90uiv
wildf~	03j80diu0uiu
will	00gs04g705gg08fw0akq0dge0gg50hir0ifu0kkx0ll30mj60ng50sg80ug20vgb10h711jv13la14ge17g71ekk1fjy1hg71igb1jjl1kkt1lgj1mg21qjp1rh11tgg1xk120hg25hi
will _ #	1viv
will _ a	0zjx1qjc
will _ again	12j9
will _ ask	26iz
will _ at	26jn
will _ back	0lk91xiu
will _ be	0lj21kij
will _ by	0ljl
will _ come	1kjr26g1
will _ down	0ajc
will _ for	16j5
will _ from	0cjx
will _ held	0ejc12jd26h6
will _ in	0lj7
will _ into	26j8
will _ it	0bis26jq
will _ on	1kj61uj3
will _ open	16iv
will _ our	0oj21gj21qj0
will _ over	1qji
will _ pay	1kjl26h2
will _ raise	1kio
will _ that	1oji
will _ the	16ir1cjd1uir
will _ this	0jjj1ej426ga
will _ to	16iw21iz
will _ us	1eiy1xiw26gk
will _ what	0lix26j3
will _ you	0hk00kkp
will _ your	0hin0tj8
will always	1kjj26g1
will answer	18k21bj6
will be	02jz07ka0ajx0kjx13j716gk1fjr1jiv1kjt1wju
will become	1qj3
will bring	15j2
will check	0hit1uj0
will clear	0ej71ej2
will close	16j51kit
will come	0lj40mjz
will ever	1kir
will go	0rj91gj1
will have	21j3
will hear	0cjx
will help	1xiv
will look	26jh
will meet	12j9
will miss	1cjh
will never	07j413kf1gj91kis26gt
will not	0kjz0tjm
will pass	0jjk
will post	26jn
will save	15ir
will see	0bit1ej4
will send	06ju
will share	26jn
will skip	0aju
will stay	13jq16ip1kk626g6
will take	0lj912jt
will tell	26ik
will test	22j0
will use	1fjv26hy
will vote	26jo
win	0jit0xl40zkd1ekc26g5
win a	0zk9
wind	05jb16kf
window #	1lim
windows	03jn06ka0nis
windows and	0niy
windo~	03jn06ka0nis
winds	03j905iu
wine	0rj60xli26hg
wine walk	0xit
winner	0tj30zjf
winners	01j2
winne~	01j2
winning	14j4
winni~	14j4
wins	0pkt0zjw1hip1pj61ql126ff
wins a	0zk11qil26gs
winter	05jt0wiw19is
winter ?	1ojr
wipe	26iw
wiped	0kj2
wipes	0gjb26i9
wires	03j8
wiring	17k3
wish	1cio24j826gt
with	0ag20bhg0fis0hij0igt0lk30sg90tfs0ygd10h712k413jc14g515gv1bj11ejr1ikc1ljf1njw1qgg1rh51vh01xh620hh24gj25hf
with #	19jf
with _ !	1ij4
with _ ?	0kjp
with _ at	06j70wk1
with _ clerk	0ej6
with _ county	26jj
with _ cross	26j6
with _ favorite	26j5
with _ for	0jj9
with _ from	07jb
with _ hearts	07j7
with _ in	05iq12j526gk
with _ knife	16jh
with _ library	26j7
with _ most	0zk9
with _ new	0oj513kv
with _ on	1gj51jju
with _ permit	0hie0ljn26gx
with _ photo	26ir
with _ street	0mis
with _ two	12jo
with _ who	1ljt
with _ you	0mit26gz
with a	01k10hjh
with an	0gjm
with her	0pkn
with his	1cif26ip
with it	0liq
with neighbors	12j7
with no	1ik3
with our	02j3
with the	09iy0rk91lje23io
with this	0cke26g6
with us	0kj321ix
with you	0vjy
with your	0hje1nit
withh~	1oiy1wiz26gp
within	1jit22j026j5
within #	22j126j5
within _ business	26iz
within _ days	26jc
within _ working	26iy
within ten	26in
within the	1sij
without	01j00vje13jv1wja25jw
without a	25jb
without telling	0vjy
witho~	01j00vje13jv1wja25jw
witness	1ais1fks
witnesses	26jg
witne~	1fkt
woke	11iz
woke up	11iz
woman	18jk1ak31pkj26if
woman who	18jw
women	11lc26h3
won	26jz
won a	26ji
won the	26in
won't	0jif0qio13ju1dj31hjj1kkz1vj424j225jx26fu
won't _ a	14j225iq
won't _ this	0jix1vjc24in
won't _ up	0kil1hix
won't be	0iin1djm25jd26gf
wonderful	0ukz
wondering	00j0
wonde~	00ix0die0ol00uky
word	0kik16kf1kja1qli1yil26h1
word _ the	0liw16jv
word is	16j4
words	00it02jg09ji13ji
work	0fk00gi50yip10iq1aii22iv
work _ monday	26je
work _ the	10iy1uiu
work a	11kd
work by	1uit26g0
work on	26jl
worked	08iu
worker	07jp0wj526fn
workers	1gk81nin1qin
worke~	1gk81nin1qin
working	0div0lji1ij9
working on	0dix0lje
worki~	0div0lji1ij9
works	0wiw1ak51dk121it
works _ you	0diz
works at	1ajt
works for	0diz21j326hw
workshop	12jj
works~	12jj
world	0vkh14jt
world _ day	0vkl
world class	14k2
worn	26j6
worries	04jf
worri~	04jf
worry	05ih13jv1jig
worrying	1kj1
worry~	1kj1
worse	01jl0mj51gj8
worst	0ojl1zjt
worth	00iw0tk424k5
would	09kx0dl90glc0sju0ujp1bkb1gkq1mjs1ris26gc
would _ grateful	0ejb0ujp
would _ local	0sik
would _ the	1giw
would _ to	0rj5
would bankrupt	1giz
would be	0uji1gj71mjd26fe
would change	26ja
would have	0gk81mjp
would like	0djb
would you	0dki
wouldn't	0gjg
would~	0gjf
wow	0cj91yl81ziy
wow _ a	26iw
wow what	26iw
write	02ji0hj40uir
write _ {email}	26ji
writing	1sin22iz
writi~	1sin22iz
written	0eka1dju
writt~	0eka1dju
wrong	08jj0cjd1mkg1wjv
wrong _ and	26jk
wrong date	26jl
wrong with	0ljl
wrote	0qiy
y'all	04lv1riu1tja26g2
y'all _ check	1riw
y'all gotta	1riw
yard	0pki1fil
yard sale	26jb
yard waste	0fj526j9
yeah	1tjn
year	0uj819jv1jkc1kkc1qik1wjf24jb
year _ a	26j1
year _ free	0xjk
year and	13ji
year old	19kt
year's	26jp
yearly	26jw
years	0ojt0pjj1jkn1kjf
years of	0djb1cjf1jjm
years old	0wjf
years with	26j4
yes	09jd0jkd0qky1dkp1yjk
yes !	09k41nk3
yes _ are	1yjs
yes _ the	0qiu
yes it	1aiy
yes on	0ql026g6
yes we	0kji1ej61yjg26gi
yes you	26js
yesterday	1diu1gix
yeste~	1dit1gix
yet	0wj716kn1fjj1hkt1iiq1ql5
yet but	16il1hiz1qjh26gw
yo	1rk126gx
yoga	0wj5
you	06g107fy0ag90bhn0cke0dj00ffz0gka0hja0il70jj90sfu0vjr10gq15go16fy17g319g71dgg1eg41fga1ggt1hfw1jgd1lj41ol31pg01rgl1sgv1vg21wgk1ykk20hh21gn24ge25iz
you !	26ip
you ?	0dhv1bj1
you _ !	1zjb26ii
you _ #	0ijs0vje12ja1xis
you _ ?	0hio
you _ a	0cjh0ekw0xk61qix
you _ about	0cii0dja0gk7
you _ and	0hjl
you _ ask	14jl
you _ be	1ok7
you _ call	0bja26gu
you _ find	14j4
you _ for	0ik60wj1
you _ from	20j1
you _ get	13kj25ip
you _ go	05ix18j0
you _ have	0yjd25ig
you _ him	1ckk
you _ in	0vjl
you _ is	1oix
you _ it	0dih0xix
you _ leave	03j3
you _ like	0cjk
you _ me	23iw
you _ need	26j4
you _ never	26j1
you _ no	09jj
you _ not	0tj625j8
you _ of	0ej9
you _ on	0wj019j0
you _ one	05iz0pj51yje
you _ our	0ckc0jj71kjn1lka
you _ out	0ij9
you _ paid	25iw
you _ pay	26jb
you _ renew	1uj225ix
you _ right	26jn
you _ see	03j8
you _ six	0gjh
you _ stop	04jh
you _ that	0jj80kiw
you _ the	08j80hiv0yji1tjm1ykt
you _ this	0jiw0njb
you _ to	0oko25ik
you _ too	11is26fs
you _ two	25iq
you _ unsafe	26ia
you _ up	11j826gd
you _ want	04j9
you _ will	0lkv
you _ win	26gg
you _ you	0vj9
you _ your	0cj20vj0
you about	08jm
you all	0okg0yje26g4
you and	26gt
you are	0mjd0vj81qir
you ask	09iz23iw24ki
you asked	26jx
you at	12k1
you bring	25iq
you call	0wj2
you can	03ip0bid0uj61miq1oif1uih
you can't	1oiw25iv
you cannot	25iq
you choose	26jh
you clearly	0gjy
you could	14jo
you dig	26it
you don't	0cj11ojc25ig
you down	08k226hh
you feel	04jl1lhw
you for	0rja26iw
you found	0wjc26gr
you from	1xit
you get	11ik
you give	0rjz
you had	0gjj0ij11yj7
you have	0vix1kjc25j4
you haven't	25iw
you if	00jk
you in	1ejw
you keep	1qjm26gt
you know	0qj10rj30vix
you like	0jiz26jh
you live	01jh0hkp0nje
you love	0pj4
you make	26g7
you may	18iu
you must	01jp26hd
you need	20iy
you owe	26j3
you paid	08k326gv
you pass	0qiz
you people	0cjk26f4
you read	1jjh
you see	01ie0di90mko0nkw19iv
you seen	0nkd
you should	1nkd
you start	26j5
you take	26jf
you think	0jjj1liy
you to	03j009jt26ji
you want	0cj40tkx
you were	0ii6
you will	26ji
you won't	0jix14j426h0
you would	0dk6
you'd	0dj30jir1bjj26gr
you'd like	1bjl
you'll	00je14jh1kkb1nji
you'll be	26fs
you'll get	1kiw
you're	04ky07j20gk00ii80jka1okb
you're _ the	0jj6
you're _ to	1okj
you're all	1tj026gm
you're in	0jj6
you're right	26in
you're welcome	0cji
you've	0cji0hj7
young	19j5
young~	19kn
your	02gb07g208it0bh00dig0ejc0gja0hkn0ilh0jid0qj714g515g116ga17gd19go1afz1dgv1fg51ggc1ify1jgn1kjc1lgn1oja1pg21qgq1rha1shh1xhh1zfv20h621gr23h924g3
your _ !	0eii26j2
your _ ?	0djo0hiw0mjv0vj1
your _ about	02jc0lj826fn
your _ alarm	26ig
your _ and	08k60hk210ig
your _ at	0ikn
your _ bill	0cjq0iik0zia
your _ by	26jf
your _ cart	26ix
your _ check	26gg
your _ first	26jn
your _ for	22j126jk
your _ go	1ejk
your _ goes	00iw
your _ got	0gj026gk
your _ has	26io
your _ if	1yja
your _ in	0hid
your _ is	01l01jj5
your _ license	0hir1riv
your _ name	0hiq0oj5
your _ now	1vix22j7
your _ number	0hjq26jh
your _ of	1sis26j2
your _ off	0vju
your _ on	0dkk0ejm0pjb0xjz
your _ security	26is
your _ tax	26it
your _ the	11jn26gp
your _ this	0nju26h5
your _ to	0cj20ek90jk3
your _ today	0sjf
your _ until	26ge
your _ was	0ik61vj41wk4
your _ week	01jm
your _ will	0kil13k91kgp1xiv
your _ won't	13je25j726ha
your _ {own}	26jf
your account	0hii0iis
your address	0hje
your ballot	0pkh0qjy
your basement	0njk1vix
your best	0zjq
your bill	26k1
your bin	0hj2
your block	0diu
your bus	0jix
your car	0vjy1eiv
your card	0iis
your cart	26jl
your cat	0vj7
your check	1bj4
your child	13j81ojf
your children	11j9
your city	08j826gr
your comment	0cjz0kjb
your comments	23iu
your complaint	1wja
your council	09j4
your day	04jf0jiu26i8
your dog	1riu
your doors	03jk26g7
your driver's	0his
your driveway	1yka
your email	0hit
your ex	0iis0oks26hc
your favorite	0ej226jg
your file	0iji
your first	1njc
your full	0hiu
your hand	0hiu0jj4
your house	0hj30ij9
your ideas	0eiw
your input	0dko0ejn1xiw26gj
your landlord	1oiv
your library	1mju
your life	0mj70tjf
your mailbox	1lir
your meter	26j6
your money	08iu0xjm1jjc26gi
your name	25im
your neighbor	0miu10ii26gn
your neighbors	26j8
your new	23iu
your old	12j8
your own	0cj8
your parking	0yjc
your patience	26iv
your permit	0giq1liv
your pets	10ii1vj526h0
your photos	26jj
your place	0iiy
your plans	05j2
your power	0ajy
your property	26j3
your recycling	1kjg
your report	26jg
your representative	0sk2
your request	0lj11wj0
your review	0kjm
your seat	0rjf
your senator	0sjf
your smoke	26io
your social	1bjz
your son	0iji
your stop	01ix
your street	0hjm0mjy13j21mj7
your tap	1uiz
your taxes	1kio
your trash	00iv1gjk1tj11vj5
your utility	26jh
your wallets	0ujw
your water	04l00cjk1kjg
yours	0rkq0tjq0zjv26j4
yours _ the	26jh
yours at	0wj5
yours to	0dj60xj0
yourself	03jj0tiz0xkk
yours~	03jz0tiz0xkj
youth	02j226jr
youth _ is	02j8
zero	13l5
zip	1tjp
zipride	1njo
zipri~	1njo
zone	04kx
zone #	04kz05ie
zone _ this	05k426h2
zoning	0ej20sik1eir
zoning map	0ejc
zoom	00jv
{email}	0yjo1bko
{emai~	0yjo1bko
{emoji}	00jj06gy0bhp0jjv1zlk20lb
{emoj~	00jj06gy0bhp0jjv1zlk20lb
{hashtag}	0piq0qiw0vk7
{hashtag} _ the	0vkw26f9
{hashtag} _ {hashtag}	26j7
{hashtag} {hashtag}	0pja26jr
{hash~	0piq0qiw0vk7
{link}	0rlq0uky0ykw
{link} _ the	0rkq26go
{mention}	0iji0mit0rjx0ykc
{mention} _ the	26j0
{mention} and	0yih
{mention} for	0rka
{mention} the	0ik426gs
{mention} you	0ij7
{mention} your	0ii926hl
{ment~	0iji0mit0rjx0ykc
{own}	00h70ag40bhh0eii0rgg0ygq10h91rgx1shc1tgs1xhb1ygc23h825hg26jr
{own} _ call	20ir
{own} or	20iq
{own} {emoji}	20j0
{phone}	0bhk0yjf1bkq26jf
{phone} _ we	06jm
{phone} for	1vjn
{phon~	0bhk0yjf1bkq26jf`;
