import { packEvidence } from '../pack-evidence.ts';
import type { RedFlagPack } from '../red-flag.ts';
import { frEvidence } from './fr-evidence.ts';

/** To be validated by the clinic's physicians, as every medical wording. */
export const frRedFlags: RedFlagPack = {
  language: 'fr',
  words: `C=poitrin/thora/torse/cotes$
P=mal$/douleur/doul/serr/etau/poids$/barre$/brul/pinc/point$/comprim/lourd/poigne/cogne/crampe/coince/suffo
H=coeur/palpit
F=visage/bouche/levre/joue/face$/paupiere/langue
L=bras$/jambe/main$/cote$/corps/moitie/pied$/doigts/epaule
S=brutal/un_coup$
K=plus$/pas$/mal$/peine/impossible/n_arriv/dur_de/peux_pas
R=respir/souffl/inspir
G=gonfl/enfl/enorme/doubl
U=mari$/femme$/pere$/papa$/mere$/maman$/fils$/fille$/bebe$/enfant/petit$/petite$/frere/soeur/mamie/papi$/grand/copain/copine/voisin/conjoint/compagn/il$/elle$/quelqu/homme/monsieur/oncle/gamin/patient$/collegue/bb$/nourris/beau/belle/ado$/belle_m/beau_p/epou/mome/garcon/petit_f
B=saign/sang$/hemorr/caillot
V=beaucoup/arret/stop/enorm/gicl/pisse/vomi/crach/touss/partout/perds/perdu/plein$/fort$/coule/caillots/noir/trempe/rempli/vide$/s_arrete_pas
W=escalier/tete$/etage/table/crane/velo$/lit$/hanche/marche$/marches
X=huile/bouill/grave/visage/feu$/profond/partout/tout_le/cloque/fer_a/second
N=javel/comprim/pile$/medic/boite/produit/champi/poison/cachet/pilul/doliprane/somnif/liquide/piece$/colle/dose$/trait/gaz$
E=enceint/grosses/sa$
I=bebe$/nourris/nouveau_ne$/bb$
Z=fievr/brulant/38$/39$/40$/chaud$/brule$/temper
A=mari$/conjoint/copain/compagn/ex$/homme/il$/copine/epou/femme$/mon_ex/mon_mari
D=pere$/papa$/mere$/maman$/oncle/frere/prof/grand/papi$/voisin/grand_p/grand_m/beau_pere/belle_mere/beau/belle/parent/monsieur/demi/famille
J=frapp/tape$/bat$/cogn/etrangl/violee/coups$/enferme/crache/brutal/violences/coup_de_p/mord/jet/rou/agress
Y=C/H/tete$/crane/ventre/gorge/langue/oeil/yeux/dos$/nuque/F/L
Q=S/atroc/violent/explos/hurle
Æ=1$/2$/3$/4$/5$/6$/7$/8$/9$/10$/un$/une$/deux/trois/quatre/cinq/six$/sept/huit/dix$`,
  rules: `suicide! suicider/suicida/suicide_me$|envie/veux$/voudr/voulais/voulait/veut$/veu$/jveux/prefer/souhait~mourir/crever$/en_finir/disparait/me_tuer/mort$/partir_pour|se$/me$ tuer$/pendre$/supprimer$|scarif|veux$/veut$/voudr-plus etre$/exist/vivre/la$|parl/pens/envisag/song/veut/envie/reve~suicid/mourir/se_tuer/me_tuer/mort$_|veux/voudr/envie/aimer~tout_s_arr/tout_arret/plus_me_rev/ne_plus_me/pas_me_reveil/jamais_me_reveil/dormir_pour_touj|taillad
anaphylaxis F/gorge/langue/partout/yeux/tete$/cou$&G|allerg&grave/severe/gorge/choc$/langue/malaise/violent|gorge~serr/ferm/bloqu
trauma accident-voiture/moto/velo/scoot/route|brul&X|fusil|ebouill|decharge|tomb/chut/gliss/saut~W|coup_de_c
unconscious arret cardia|evanou|inconsci|perd~connais/conscien|pouls|tourn~de_l_oeil|U&reveil-plus$/pas$|ne_re~pas$/plus$
infant I%Z|Æ-mois/semaine/jour$/jours%reveil/reag/gemi/tete_plus/boit_plus/refuse_le/mou$/bleu$/gris/brulant/38/39/40/fievr/temp/chaud
pregnancy sens/sent-plus~bebe|per~eaux$|contractions~minut/toutes/rappro/5$/3$|E%perd/saign/sang$/liquide/perdu/mal_de_tete/mouch/tombe/bouge/accident/chute/fievr/vomi/voit|travail~commenc
chest-pain C&P|crise/attaque cardia|infar
stroke sens_plus/sent_plus/sentir-L|K-parl/articul/exprim|perd~vue$/vision|S&vue$/vision/vois/parl/debout/equilib/tombe|F&d_un_cote/du_cote
breathing K~R|R~K|etouf/jetouf/setouf|levre/F/devient/tout&bleu|asthm&ventol/K/R|manqu-air$|cherch~air$
breathing? essouf/haleta
seizure convuls|crise&epilep
bleeding B&V|hemorr|ouvert~main$/bras$/crane/veine/arter/genou|B-rouge|vomi~rouge/sang
poisoning aval/inger/absorb/ingur~N|toute~boite/plaquet|gaz$&vertig/tete$/naus/odeur|croqu/lech/suc/bu$/mang/aval/inhal/respire/renifl/gob/ingur~N|pris$/avale~trop/20$/30$/40$/50$
poisoning? intoxiq/intoxic
meningitis taches_viol|nuque$/cou$&mal$/doul/raid/bloq/plier/dur$%lumi/vomi/Z/tete
child D~me$/m$/nous$-touch/frapp/tap/bat$/viol/caress/batt/force|enfant/eleve/petit/niece/neveu/gamin~batt/maltrait/frapp/violent/touche$/tabas|frapp/tape$/bat$~enfant/gamin/ses_/bebe|D~touche/caress/embrass/viol/abus/frapp/tape$/bat$/ceinture/sexe/zizi/nu$/enferm/mon_lit/montre/secou|bleus$/marques/traces/brulures&enfant/eleve/petit/classe/papa/maman/fille$/fils/creche/ecole
violence A~me$/m$/la$-J|peur_de_mon-mari/conjoint/copain/compagn/ex$|A~main$_sur/menac/couteau/force/forcee/etrangl/enferme/insult/terror/bloque/suit$|viol$/violee/violeur/viole_par|coup$/coups~A
unconscious? Q&Y|U&pale$/livide/blanc$/blanche$/bleu$/gris$/mou$/molle$/raide/froid$/moite/confus/bizarre_d`,
  safe: `pas$/sans/aucun/aucune/ni$/jamais/non$-P/Z/B/essouf/malaise/convul/contract/idee/fievr/raid/G/vomi/allerg/trouble|ni$-P|peur_d_etouf|etouf-dans_votre|prise_de_sang|standard/telephone/secretar/site$/ligne~repond_p`,
  sayings: `mour/creve/mort$-rire/faim/chaud/honte/ennui/soif/fatigue/peur/bete$/froid/trouille/curios/impatien|meurs-envie|en_finir_avec_ces/en_finir_avec_cette/en_finir_avec_le$/en_finir_avec_mes|me_tuent/tuer_le_temps`,
  aside: `il_y_a-ans$/an$/mois$/annee|y_a_~ans$|l_an_dern|semaine_dern|en$_20|par_le_nez|vaccin|assuranc|film|avez_vous|standard|certificat|apres_un_inf|dans_le_tunnel`,
  now: `maintenant|et_la$|ce_matin|ce_soir|depuis_hier/depuis_ce/depuis_tout|aujourd|vient_de|en_ce_mom|cette_nuit|recommenc|minut|aidez|vite$|urgent|d_un_coup`,
  mild: `depuis-semaines/mois$/annees/ans$/longtemps|parfois|de_temps_en|quand_je_mont|souvent|depuis-mois`,
  evidence: packEvidence(frEvidence),
};
