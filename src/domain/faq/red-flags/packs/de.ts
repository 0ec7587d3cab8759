import { packEvidence } from '../pack-evidence.ts';
import type { RedFlagPack } from '../red-flag.ts';
import { deEvidence } from './de-evidence.ts';

/** To be validated by the clinic's physicians, as every medical wording. */
export const deRedFlags: RedFlagPack = {
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
  evidence: packEvidence(deEvidence),
};
