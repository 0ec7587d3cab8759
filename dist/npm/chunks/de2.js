/** To be validated by the clinic's physicians, as every medical wording. */
const deRedFlags = {
    language: 'de',
    words: `C=brust/herz$/herzen/thorax/brustkorb
P=schmerz/weh$/tut_weh/druck/drueck/druckt/eng$/enge$/stich/sticht/brenn/zieh/schnurt/schnuert/krampf
F=gesicht/mund$/mundwinkel/lippe/augenlid/backe
L=arm$/arme$/bein$/beine$/hand$/seite/korper/koerper/halfte
T=gelahmt/gelaehmt/lahmung/laehmung/taub/kribbel/schlaff/kraftlos/gefuhllos
S=plotz/ploetz/auf_einmal/schlagart
K=nicht/nich$/kaum/keine/kein$/schwer/schlecht/nimmer/probleme_beim/muhe
R=luft/atm/atem
G=schwill/geschwoll/schwell/angeschwoll/dick$
U=mann$/frau$/vater/papa$/mutter/mama$/sohn/tochter/baby/kind$/bruder/schwester/oma$/opa$/freund/nachbar/er$/sie$/saugling
B=blut/bluet
V=stark/viel/aufhor/aufhoer/stopp/erbr/kotz/spuck/hust/verlier/verlor/uberall/spritz/strom/schwall/stund/minut/stillen
W=dach$/treppe/leiter/fenster/balkon/kopf/bett$/fahrrad/pferd/hohe/baum$/wickeltisch/hochbett
N=bleich/tablett/batterie/knopfzell/medikament/spulmit/reinig/gift/pilz/magnet/pille/putzmit/benzin/paracet/packung/munze/lampenol
E=schwanger/ssw$/woche$
I=baby/saugling/saeugling/neugebor
Z=fieber/tempera/38$/39$/40$
M=wade/bein$/waden
A=mann$/freund/ex$/partner/ehemann/er$
D=vater/papa$/stiefvater/onkel/opa$/mutter/mama$/bruder/lehrer/cousin/nachbar/trainer
J=schlag/geschlag/vergewalt/missbrauch/wurgt/gewurgt/fasst/angefasst/misshand/prugel/verprugel/verpruegel/missbraucht`,
    rules: `suicide! suizidgedank/suizidal/selbstmordgedank/selbstmord_beg/suizid_beg|umbring|will/mochte/moecht/wunsch/lieber/wollte/wurde~sterben/tot$/tot_sein/nicht_mehr_leben/schluss_mach/nicht_mehr_aufwach|nicht-mehr_leben|keinen_lebensw|das_leben_nehm|ohne_mich~besser/dran|besser~ohne_mich|ritze|pulsader|selbstverletz|spring/sturz~brucke/fenster/zug$/balkon|erhang|erhaeng|keinen_sinn_mehr|aufhangen|lebensmude
anaphylaxis F/hals$/zunge/kehle/augen/uberall&G|anaphyl|allerg&schock/R/G/schwer/stark|hals$/kehle~schnur/zu$/eng|gestochen/stich&G/R|ausschlag/quaddel&R
embolism M%R/atemnot/C|M&G/rot$%op$/operat/geburt/flug/kaiserschn/opera|lungenembol|thrombose&R/atemnot
trauma sturz/gesturz/gefallen/gefalln/runtergef/sturz/herunter~W|W~gefallen/gestuerzt/gesturz/geknall/gestossen|kopf~angeschl/gestoss|unfall&auto/schwer/motorrad/eingeklem/verletz|verbrann/verbruh/verbrueh&heiss/gesicht/ol$/schwer/feuer/wasser/kochend/kind|kochend~wasser|wasser~verbruh|finger/hand$/zeh~abgeschn/abgetrenn/abgesag/ab$|abgetrenn|offener_bruch|knochen~sieht/raus/schaut|messerst|niedergest|messer~steck|geschossen|stromschlag|angefahren|uberfahren|ertrunk|ertrink
unconscious ohnmacht|ohnmaecht|bewusstlos|bewusstsein~verlor|nicht~aufweck/wach$/aufwach/ansprech/reagier|reagiert~nicht|U~antwortet_nicht|umgekippt|zusammengebr|zusammengekl|puls$&kein/keinen|herzstillst|kollab
infant I%Z|I&schlaff/apath/trinkt_nicht/trinkt_kaum/blau|1$/2$/3$/ein$/zwei/drei/sechs monat/woche/tag%Z
pregnancy E%blut/wehen|spur/spuer~baby~nicht/kaum|baby~bewegt~nicht/kaum|fruchtblas|wehen~minut/alle|geburt_geht|baby_kommt
chest-pain C&P|brustschm|brusteng|herzinf|herzschmerz/herzstech|herzanf|schmerz/weh$&linken_arm/arm_ausstr
stroke schlaganf|F&hang/haengt/schief/gelahmt/taub/verzog|L&T|sprech/spricht/reden/redet~K/verwasch/komisch/undeut|K~sprech/reden|S&L/sehen/sprech/kopfschm/verwirr|kann/kannst~arm$/bein$/hand$~nicht|sehe~nichts_mehr|S~blind|schlimmste_kopf/starkste_kopf/vernichtungskopf|verwirr&S/mund
breathing K~R|R~K/weg$|atemnot|luftnot|erstick|verschluck&R/blau|keine_luft|lippen~blau|blau&F/angelaufen|asthma&anfall/schlimm/spray/R|nach_luft|japs|keucht|rochelt
seizure krampfanf|krampft|epilep&anfall/minut|anfall~epilep|zuck&korper/ganze/augen|schaum~mund|fieberkrampf
bleeding B&V|blutung|hort~nicht~blut|blut~hort/hoert|blutet~stark
bleeding? blut_im_st/teerst/schwarzer_st
poisoning N~geschluck/getrunk/gegess/genomm/verschluck|geschluck/getrunk/gegess/genomm~N|zu_viel~tablet/genomm/insul/paracet/medik|zu_viele|uberdos|ueberdos|vergift|kohlenmonox|co_melder|gasgeruch|riecht_nach_gas
meningitis nacken&steif/beug/bewegen%Z/kopf|nackenst|hirnhaut&Z/glaub/angst|flecken&lila/rot$/violett/wegdruck&Z
violence A~J-mich/mir$|A~mich$-J|mich~J-A|vergewalt|missbraucht|sexuel~uberg/missbr/beläst|gezwung~sex$/schlafen|droht~umbr/toten/messer|angst~mann$/freund/ex$/partner|hausliche_gew|schlagt_mich|geschlagen_von
child D~J-mich|D~mich$-J|kind/kinder/tochter/sohn~missh/missbr/geschlag|schlagt~kind|fasst~tochter/mich|inzest`,
    safe: `keine/kein$/ohne/nie$/weder/noch$-C-P/Z/schmerz/brustschm/atemnot/blut/wehen/ohnm/krampf/G/allerg|keine/kein$/ohne-schmerz/brustschm/atemnot/blut/Z/P|nicht_schwanger|blutdruck|blutabn/blutunt/bluttest/blutwert/blutbild/blutspend/blutgrup/blutprob/blutergeb/blutzuck|herz_gebr/gebrochenes_herz/herzlich|mit_jemand/sprechen_sie/mit_einem_mensch|luft_anhalt|brustkrebs/brustultra/mammogr`,
    sayings: `sterbe_vor/lach_mich_tot/totlach/todmud/tod_mud/zeit_totsch`,
    aside: `vor-jahren/monaten/jahr$/monat$/wochen|letztes_jahr/letzte_woche/letzten_monat|im_jahr|fruher/damals|als_kind|anzeichen/symptome|vorbeug/vorsorge|impf|versicher|film$/artikel|kurs$|haben_sie/behandeln_sie|rechnung|rezept|nachsorge|klaustro|platzangst|narkose`,
    now: `jetzt|heute|seit_gestern/seit_heute|gerade|wieder|minut|hilfe|schnell|notfall|plotz`,
    mild: `seit-wochen/monaten/jahren|manchmal|ab_und_zu|beim_treppen|oft$`,
};

export { deRedFlags };
