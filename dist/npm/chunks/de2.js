/** Written by `npm run train:red-flags`; to be validated by the clinic's physicians with the patterns. */
const deEvidence = {
    pattern: 9,
    ifNow: 5,
    call: 10,
    weights: `5 und
4 F G J L U Y ganz grad so uberdo
3 M NOW R S V Z alle alle_scho atemno bein brus dauern er erbr erstic fing finger fruc frucht gena glas hangt$ hat herzst heut i ich_habe is kindes kohl kohlen krie lauf lauft$ lieg luft nich nur_noch schw sie_ist spri stec suiz suizid und_ich wie_ein
2 20 A B C K N P W alle$ alt arm auf_der auge$ augen$ bauch$ bein$ blas blau$ blut blut$ blute$ blutun bruc brucke brud bruder brust$ bub denk dran$ er_ist erbroc erst es_sich fieb fieber fruc_ist fruh$ funf ganz$ ganzen gefu gefuhl gege gegess gepl geplat gesi gesich gesp gespri getrun geword glau grad$ hab habe$ habe_eine halb hals hals$ hang hat_eine haut$ heisse helf herz herzin heut_fruh heute$ ich_brin ich_denk ich_will ich_wurd ins_auge ist_ohnm japs kann_nich knoc knoche krei linken lipp lippen lkw luft$ mehr mehr$ mein_frau mein_mutt mess min moch_ster nich_mehr ohnm_gewo oma plot plotzl puls raus raus$ redet$ ritz runt runter scha schl_mich schock schult sehe seit_heut sich sich$ sieh sieht$ sitz sohn_hat soll soll$ spritz spul spur star steckt ster sterbe tabl_geno un und_das vergew voll von wach weis weiss$ will will$ woch_alt wurd wurde$ zusa zusamm
1 1 14 1500 15000$ 2 31 32 38 39 5 6 7 79 82 D I Q T abend$ abgesc abwa abwart alles$ altes$ an anfa anfall ange angefa angeko angs angst$ antw antwor atmen$ auf aufg aufges aufh aufhor aufs aufste aufw aufwac auge aus auss aussch autoun bad bahnst batt batter bauc beine$ bekl beklem bett bewe bewege bewu bewuss bis blase$ blau bleibe blua bluat$ bonb bonbon braun$ brec bren brennt brin bringe brustk brusts cort cortis dach dach$ dazu dazu$ denke$ dick dick$ drau droh droht$ druck$ dunk durc durch$ eben eben$ eina einatm eingef einm einmal engege entsch epip epipen es ex fass fasst$ fens fenste feuer$ flas flasch flecke flei fleisc font fontan freund fuhl fuhlt$ funf$ ganze$ gasg gasger gebr gebroc gegebe geka gekauf geki gekipp genasc geno genomm gerade gesc gespru getr gewo glassc glaste glaub$ glaube grade$ gram gramm$ grod grod$ gspi gspieb guck guckt$ habe halben hamm hammer hand hand$ handtu haut helfen hell hellro heru herunt hob huftop huste$ japse$ jema jemand jetz jetzt$ kam kaum kaum$ keiner kind klam klamot klei knol knolle komi komisc kommt$ komple kotz kotze$ kreiss kriege kurz kurzat lall lasst$ lauter lebt lebt$ liegt$ link links$ mach$ marc marcum mei meiner messer mich mich$ mir monat$ mont montag morp morphi mund mundwi nachba nacht$ ned nehme$ nicht$ nichte ohnm ohnmac ol onke onkel$ papa papa$ piep piept$ platzt pral prall$ psychi puls$ pulsad punk punktc putzmi rase rasenm rasi rasier rast ratt ratten rechte ritze$ ritzt$ rot rote$ sage sagen$ sagt sagt$ saue sauers saug saugli schade schaut schl schlim schmer schnau schon$ schwal schwel schwes schwil schwin sech sehe$ sei seil seil$ sein seitde selb selbst sind sind$ sitze$ slip slip$ sohn spannt spra spray$ spucke spulma spure$ stan stand$ stark$ starke std stei steif$ stie stiefv stim stimme stol stolpe stro stroms stuc stuck$ stun stunde tag taub taub$ tief tief$ toch tochte tork torkel trep treppe tuhn tuhn$ tun uber um umbr umbrin umgeki uns unterh verb verbru verlet versch verw verwec voll$ vollig volt volt$ wach$ wade$ wegg wegges wehe wehen$ weil weil$ wein werf werfen wimm wimmer wird wird$ wirk wirkun woll wollte wozu wozu$ wurd$ wurs wurst$ zeig zeigt$ zieht$ zug zweima zwil zwilli Ø
-1 2019 2019$ 26 abends aber aber$ abgebe abgela abho able ablege abne abnehm abre abrech absage abwe abwech akup akupun als anas anasth ande angekr anme ansc anschr app arab arabis arbe arbeit arzt$ atem$ atembe atemku atemlu atmet$ aufr aufruf aufz aufzug augena aussic automa bahn bahnho begl beglei behand beih beihil beik beikos beka bekann besche beschw besten betr bild biou biount bist bist$ blos bloss$ bluter blutet blutho bringt cd code code$ da dank$ darm darmsp date daten$ dauer$ davo der deze dezemb dolm dolmet dr dranko druckt du egal egal$ eige einc einche eine$ eingan einl einlag elte eltern entsor erla erlaub ersten erwa esse essen$ eurem$ euren$ fahre$ fahren fehl fehlt$ feni fenist find finde$ fleck$ folger form formul frageb frau frau$ frei$ freie$ frisst fuss gebe gebe$ gebuhr geburt geha gehabt gelese gene generv geraub gern gern$ gespra gester gestor gewa gewalt gibt$ gift$ glei gleich grip grippe gut gyn hatt hausar hautkr heba hebamm herb herbst herz$ herzkl heus heusch hier hier$ hoch hochge husten ibu igel igel$ ihre$ ihrer$ impfpa impfte inte ist jedes$ jogh joghur juck jung jungst kasse$ kassen keine$ klos kloss$ komm konn konnte kontra kontro kupf kupfer labo labor$ lakt laktos lass leic leicht lg link$ logo logopa losc losche lungen machen mage magens man mask maske$ massag medika mein meinen meld melde$ miss misst$ mona munz munzen musk muskel nachmi nachst nachtl nachts nahe nahe$ name name$ narb narbe$ nase nase$ nehm nen nerv nervig nett$ nettes neue$ neues$ neugie news newsle nichts norm normal nota notarz notf notfal nur nussal oberar offe offnun ok onli online op oper operat parkau parken parkge parkpl pati patien per pfle pflege pfli pflich pill pille$ plat port portal post prak prakti prax praxis preise priv privat prob proble prof pruf prufun psycho pump pumpt$ putzen rauc rechnu refera rege regels reha reha$ reisei reiseu rent rente$ reze rezept robo robote rollst roten$ ruhr ruhrun sams samsta scan scanne schluc schn schnar schule sehr sehr$ sodb sodbre sonn sonnen sons sonst$ spen spende spre sprech steht$ stoc stock$ stor storno stossw streic stress stuhlt sturzt such suche$ tatt tattoo tauc tauche team team$ tele telefo tenn tennis test test$ thro thromb tick ticket tier tierar tk top totg totgel trag trage$ trinke trinkt trotzd turk turkis tut uber$ ubri ubrige umgeha unterl unters urla urlaub vate vaters verbot vere verein verhau verhei verl verlor verm vers versic verste vertra vide viel vielen vom vorhan vorher vorm vormit wadenk warte$ wartes was webs websit wech wechse weh weih weihna weit$ weiter wenn wenn$ werde$ wlan wlan$ woch wochen word worden zahlt$ zahnar zahnfl zahnsp zufa zufall zwei zweitm Æ
-2 ,_mehr ab ab_und absa am arzt atme_nich atte attest auch auch$ baby_schl bede bedeut befu befund beha bei_euch beko bekomm bera beratu bere bereit besc bestat biet biet_sie bieten brau dank_hat danke$ darf_ich dem_wint der_schw die dokt doktor durc_und ein empf empfan erle erledi euch euch$ fade fade_zieh faden$ fahr frag frau_dokt frei funk funkti fur_die furs furs$ gebu gefa_und geim geimpf gele gest gesu gesund gibts$ gift gut_nur gute gute_morg guten$ habe_kein haben$ habt habt$ habt_ihr handy$ hatte$ heisst herz_vor herzsc hi ihne ihnen$ ihr ihre im impf in_der ins_wass ist_ins jahr jahren jucken kann kann$ kann_man kart karten kass kein kein$ knie knie$ komme$ kran kranks lassen letz letzte mach macht$ man_sich massen mehr_haha mein_hand mfa mitk mitkom moch moch_eine mochte mogl moglic monate muss muss$ muss_ich nehm_sie nehmen nett neuen$ nuch nuchte nur_u4 offn pass_verg passwo phys physio platze preis$ rauche refe reis ront rontge schl_durc schnup scho_woch sich_erle sie sms somm sommer spor stil stil_mfa stille stre trin trin_gut u4 uberwe ultr ultras und_moch und_scho und_trin und_zu verh verlan vor_der vorh vors vorsor vort vortra was_bede was_kost wass_gefa weit werden wie wie_lang wint winter zahl zum
-3 best bitt bitte$ brauch dank eure gibt gibt_es haha haha$ haus ich_die ist_der kinder kont kosten kostet lang lange$ mach_sie mass nein nein$ oder oder$ park pass schone spat spat$ term termin verges wartez wer werd wo zahn zu_spat zur
-4 darf darf$ das kann_ich mrt neue prei wart welc welche
-5 , MILD bei kost wann wann$
-6 fur
-8 ASIDE
suicide 4 hab sich will will$
suicide 3 heut ich sich$
suicide 2 aufges denk denke$ ich_denk ich_will leben$ mein_toch meine$ mich mich$ mir ritz selb ster sterbe suiz suizid
suicide 1 W alle alles$ aufg brin bringe dran heute$ lebe mehr mehr$ puls pulsad ritzt$ selbst toch tochte um umbr umbrin
suicide -1 A B G K N P Z baby blut fing finger ganz$ herz in jetz jetzt$ nach und Ø
suicide -2 D I U ganz hat ist mein$ nach$ seit$
suicide -3 L brus schw
suicide -4 F J V seit Æ
suicide -5 C
suicide -6 R Y
violence 3 A
violence 2 J hat_mich mich mich$
violence 1 angs angst$ droh droht$ mann mann$ verg vergew wurd wurde$
violence -1 F L N R V Y den einen$ ganz ist und Ø
violence -2 K an
child 3 D
child 2 J kind kindes
child 1 baby fass fasst$ geschu mich mich$ onke onkel$ schl schlag sein sein$ vate vater$
child -1 C L N R ich im mann mann$ sich sich$ und
child -2 F P Y die Ø
child -3 auf
child -4 A`,
};

/** To be validated by the clinic's physicians, as every medical wording. */
const deRedFlags = {
    language: 'de',
    words: `C=brust/herz$/herzen/thorax/brustkorb/brustbein/brustkasten/rippen/oberkorper
P=schmerz/weh$/tut_weh/druck/drueck/druckt/enge$/stich/sticht/brenn/zieh/schnurt/schnuert/krampf/eng/qual/klemm/presst/schwer$/stech/reiss/spann
F=gesicht/mund$/mundwinkel/lippe/augenlid/backe/lid$/wange/zunge
L=arm$/arme$/bein$/beine$/hand$/seite/korper/koerper/halfte
T=gelahmt/gelaehmt/lahmung/laehmung/taub/kribbel/schlaff/kraftlos/gefuhllos/eingeschlaf/kribb/lahm$/schwer$/fallt
S=plotz/ploetz/auf_einmal/schlagart/aus_dem_nicht/mit_einem_mal/von_jetzt
K=nicht/nich$/kaum/keine/kein$/schwer/schlecht/nimmer/probleme_beim/muhe/nie$/konnte_nicht/unmog/muh
R=luft/atm/atem
G=schwill/geschwoll/schwell/dick$/zugeschw/angeschwo/anschwell/aufgedun/dicke/riesig
U=frau$/vater/papa$/mutter/mama$/sohn/tochter/baby/kind$/bruder/schwester/oma$/opa$/freund/nachbar/er$/sie$/saugling/kleine/enkel/kollege/kollegin/partner/onkel/tante/schwieger/jemand/kerl/junge/madchen/mann
B=blut/bluet/blutung
V=stark/viel/aufhor/aufhoer/stopp/erbr/kotz/spuck/hust/verlier/verlor/uberall/spritz/strom/schwall/stund/minut/stillen/verruckt/massen/nicht_auf/lache/sturz/klumpen/schwarz/kaffeesatz/binden/tropf/sickert/heftig/pump/nicht_zu
W=dach$/treppe/leiter/fenster/balkon/kopf/bett$/fahrrad/pferd/hohe/baum$/wickeltisch/hochbett/stockwerk/stock$/etage/baugerust/roller/motorrad/sofa/stuhl/mauer/brucke/garage/rutsche
N=bleich/tablett/batterie/knopfzell/medikament/spulmit/reinig/gift/pilz/magnet/pille/putzmit/benzin/paracet/packung/munze/lampenol/javel/spiritus/frostschutz/entkalk/rohrrein/weichspul/waschmittel/seife/nagellack/parfum/zigarett/shampoo/schmerzmittel/schlafmittel/schlaftab/insulin/perle/lego/beere/murmel/nuss$/tropfen/saure/lauge/flasche/dose$/drog/alkohol/kapsel/herztab
E=schwanger/ssw$/woche$/monat_schw
I=baby/saugling/saeugling/neugebor
Z=fieber/tempera/40$/heiss$/gluht/39/38
M=wade/bein$/waden/unterschenkel/oberschenkel
A=freund/ex$/partner/ehemann/er$/mann/lebensgef/verlobt/kerl/typ$/frau$/exmann/exfreund
D=vater/papa$/stiefvater/onkel/opa$/mutter/mama$/bruder/lehrer/cousin/nachbar/trainer/stiefmutter/tante/oma$/eltern/betreuer/pfarrer/erzieher/mann$
J=schlag/geschlag/vergewalt/missbrauch/wurgt/gewurgt/fasst/angefasst/misshand/prugel/verprugel/verpruegel/haut$/tritt/pruegel/beruhr/fummel/schuttel/boxt/ohrfeig/verhau/gepruegelt/getreten/verletz/qual/droht/bedroh/zwing/gezwung/schubs/begrapsch/einsperr/sperrt
Y=C/F/L/kopf/bauch/hals$/auge/augen/rucken/nacken/magen
Q=S/unertrag/furchtbar/schrecklich/schlimmst/starkste/heftig/wahnsinn/hollisch/extrem/explod/zerreiss/immer_schlimm
Æ=1$/2$/3$/4$/5$/6$/7$/8$/9$/10$/ein/zwei/drei/vier/funf/sechs/sieben/acht/zehn/wenige
Ø=wach/weck/reag/beweg/atm/antwort/sprech/reden/schluck/sehen/seh$/trink/aufsteh/lauf/steh/heb`,
    rules: `suicide! umbring|will/mochte/moecht/wunsch/lieber/wollte/wurde~sterben/tot$/tot_sein/nicht_mehr_leben/schluss_mach/nicht_mehr_aufwach|nicht-mehr_leben|pulsader|ritz/schneid/schnitt~mich/sich/arme/pulsader/handgelenk|abschiedsbrief
anaphylaxis F/hals$/zunge/kehle/augen/uberall&G|allerg&schock/R/G/schwer/stark|hals$~zu$/zugeschnurt
embolism M%R/atemnot/C
trauma W~gefallen/gestuerzt/gesturz/geknall/gestossen|finger/hand$/zeh~abgeschn/abgetrenn/abgesag/ab$|messerst|angefahren|verbrenn/verbrann/verbruht/verbrueht/verbruhung|kochend/heiss-wasser/ol$/kaffee/tee$/fett
unconscious ohnmacht|zusammengebr|puls$&kein/keinen|herzstillst|nicht~wach/wecken/aufwach/bewusst/ansprech|wach~kriege/bekomm/nicht|weggesackt
infant I%Z|Æ-woche/wochen/monat/monate/tag$/tage%Z/schlaff/blau/trinkt
pregnancy E%blut/wehen|spur/spuer~baby~nicht/kaum|fruchtblas|wehen
chest-pain C&P|brustschm|herzinf
stroke L&T|K~sprech/reden|sehe~nichts_mehr|L/F~nicht/kaum-bewegen/heben/spuren/gehorch|lallt/lallen/stammel/wirr|mund~schief/hangt
breathing K~R|R~K/weg$|atemnot|erstick|lippen~blau|japs|verschluckt|spray~hilft
seizure krampfanf|zuck/zittert/steif/verdreht&korper/augen/mund/schaum/ganz/arme/fieber/ansprech|anfall&epil/zuck/lang
bleeding B&V
poisoning N~geschluck/getrunk/gegess/genomm/verschluck|uberdos|kohlenmonox|gasgeruch
meningitis flecken/punkte/ausschlag&rot/lila/violett/blau%Z/wegdruck/verschwind/glas
violence vergewalt|angst~mann$/freund/ex$/partner|A~J|gegen_meinen_willen
child D~J-mich|schlagt~kind|D~fasst/beruhrt/anfass/J|kind/kinder/tochter/sohn/baby~misshand/missbrauch/schlag/geschlag/schuttel/verprug
unconscious? Q&Y|U~blass/blau/grau/schlaff/verwirrt/kalt$|nicht_mehr-Ø`,
    safe: `keine/kein$/ohne/nie$/weder/noch$-C-P/Z/schmerz/brustschm/atemnot/blut/wehen/ohnm/krampf/G/allerg|keine/kein$/ohne-schmerz/brustschm/atemnot/blut/Z/P|nicht_schwanger|blutdruck|blutabn/blutunt/bluttest/blutwert/blutbild/blutspend/blutgrup/blutprob/blutergeb/blutzuck|herz_gebr/gebrochenes_herz/herzlich|mit_jemand/sprechen_sie/mit_einem_mensch|luft_anhalt|brustkrebs/brustultra/mammogr|kopfhorer|kein_fieber|blutverdunner_rez|telefon/hotline/leitung-antwortet_nicht`,
    sayings: `sterbe_vor/lach_mich_tot/totlach/todmud/tod_mud/zeit_totsch`,
    aside: `vor-jahren/monaten/jahr$/monat$/wochen|letztes_jahr/letzte_woche/letzten_monat|im_jahr|fruher/damals|als_kind|anzeichen/symptome|vorbeug/vorsorge|impf|versicher|film$/artikel|kurs$|haben_sie/behandeln_sie|rechnung|rezept|nachsorge|klaustro|platzangst|narkose|ist-an~gestorben|hatte-1/2/letzt/vor|gestorben|beruhmt|kurs|doktorarbeit|ehrenamt|wie_lange_nach`,
    now: `jetzt|heute|seit_gestern/seit_heute|gerade|wieder|minut|hilfe|schnell|notfall|plotz`,
    mild: `seit-wochen/monaten/jahren|manchmal|ab_und_zu|beim_treppen|oft$`,
    evidence: deEvidence,
};

export { deRedFlags };
