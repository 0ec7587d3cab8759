import type { RedFlagPack } from '../red-flag.ts';

/** To be validated by the clinic's physicians, as every medical wording. */
export const frRedFlags: RedFlagPack = {
  language: 'fr',
  words: `C=poitrin/thora/torax/cage_thor/sternum
P=mal$/maux/douleur/doul/serr/oppres/opres/ecras/etau/poids$/barre$/brul/lance/pression/pinc/compress/point$/souffr/bloc$/broy
H=coeur
F=visage/bouche/levre/sourire/figure$/joue/face$/paupiere
L=bras$/jambe/main$/membre/cote$/corps/moitie/pied$/doigts
T=paralys/engourd/mou$/molle$/inerte/insensib/ballant/faible$/mort$
S=soudain/subit/brutal/brusqu/un_coup$/dun_coup$/foudroy/coup_de_tonnerre
K=plus$/pas$/mal$/peine/difficil/dificul/difficul/impossible/incapable
R=respir/souffl/inspir
G=gonfl/enfl/oedem
U=mari$/femme$/pere$/papa$/mere$/maman$/fils$/fille$/bebe$/enfant/petit$/petite$/frere/soeur/mamie/papi$/papy/grand/ami$/amie$/copain/copine/voisin/conjoint/compagn/il$/elle$/quelqu/homme/monsieur/dame$/oncle/tante/gamin/patient$/collegue
B=saign/sang$/ensanglant/hemorr
V=beaucoup/arret/stop/enorm/abond/flot/gicl/pisse/vomi/crach/touss/recrach/partout/perd$/perds/perdu/plein$/fort$/coule/caillots/noir/rejet
W=toit/escalier/echelle/fenetre/balcon/tete$/etage/hauteur/table/arbre/echafaud/mur$/crane/metres
X=huile/bouill/ebouill/grave/visage/degre/acide/friteu/feu$/profond/flamme/partout/tout_le/cloque/casserole
N=javel/comprim/pile$/piles/medic/boite/produit/champi/destop/lessiv/deterg/poison/cachet/pilul/aimant/essence/debouch/insecti/mort_aux/antigel/alcool/bille/gelul/vernis/desherb/ammon/white/doliprane/somnif/plaquet/baies$/toxi/tablette/acide/soude$
E=enceint/grosses/sa$/amenorr
I=bebe$/nourris/nouveau_ne$/nouveaune/bb$
Z=fievr/tempera/brulant/38$/39$/40$/41$/febril
M=mollet/jambe/phlebit/cuisse
O=oper/accouch/avion/platre/chirurg/prothese/cesarien/interven
A=mari$/conjoint/copain/compagn/ex$/homme/il$/petit_ami/mec$/copine/epou/concubin/cheri$/type$
D=pere$/papa$/mere$/maman$/oncle/frere/cousin/prof/grand/parents/nounou/tonton/papi$/papy$/entraineur/moniteur/voisin
J=frapp/tape$/tapent/tapee/tabas/bat$/battu/gifl/cogn/etrangl/violent$/viole$/violee/tortur/maltrait/brutalis`,
  rules: `suicide! suicider/suicida/suicide_me$|me$/se$/veut$/peut/tent/pens/idee/veux$/envie/menac suicid|tentati-suicid|envie/veux$/voudr/voulais/voulait/veut$/veu$/jveux/prefer/souhait~mourir/crever$/en_finir/disparait/me_tuer/mort$/partir_pour|me$/se$/m tuer$/pendre$/supprim/ouvrir/jeter~veine/fenetre/train/pont$/vide$/la_vie|se$/me$ tuer$/pendre$/supprimer$|plus$/pas$~envie/gout$/raison/force-vivre|quoi_bon vivre|quoi~sert_de_vivre|mieux/debarrass~sans_moi/si_j_etais_mort|foutre/buter~air$|coup/ouvr/tailad/entaill~veines/poignet|scarif|automutil|mutil|idees_noires|corde$/noeud~prepar/pendre|prepar~corde$|jeter~fenetre/pont$/train/vide$/balcon|fin_a_mes/fin_a_ses|veux$/veut$/voudr-plus etre$/exist/vivre/la$|marre/plus~de_vivre|plus_de_la_vie|adieu~tous/monde
anaphylaxis F/gorge/langue/partout/yeux/tete$/cou$&G|anaphyl|quincke|epipen/anapen|allerg&grave/severe/gorge/choc$/langue/malaise/violent|plaque/urticair/bouton&gorge/langue/R/malaise/partout|gorge~serr/ferm/bloqu|piqu&abeil/guepe/frelon&G/R/malaise
embolism M%essouf/souffl/respir/crach|O%essouf/respir&M/mal$|M&G/dur$/rouge%O/avion/poitrin|M~O&G/rouge|phlebit%souffl/crach/respir/poitrin|embolie
trauma tomb/chut/chute/defenestr~W|accident&coinc/bless/grave/inconsc/sang|accident_de/accident-voiture/moto/velo/scoot/route|brul&X|renvers~bouill/huile/eau$|bouill~sur/dessus|coup$/choc$/coups&tete$/crane|section/arrach/ampute/tranch/ecras~doigt/main$/bras$/pied/jambe/orteil|coup~doigt/main$/bras~scie/hache/tondeus/couteau|fractur~ouvert|os$~voit/sort/depass/perc|voit~os$|couteau/lame$/tournevis~plant/dans|plant~ventre/dos$/jambe/bras$/oeil|poignard|blesse_par|coup_de_feu/balle$|electrocut/foudro|renvers~par_un/voiture|ecrase_par/ecrasee|noy$/noyad/noye/noyer|coinc~sous|bebe/fils$/fille$~tomb~tete$/lit$/table
unconscious arret cardia|tomb-pommes|evanou|inconsci|perd~connais/conscien|sans connais|K/arriv~reveil|U-repond-plus$/pas$|U&reagi-plus$/pas$|U~boug~plus$/pas$|reagi-plus$/pas$~U/sol|U~reagi|pouls|coeur-arret/bat_plus|effondr|fai~malaise|coma|U&ecroul|massage_card|K~reanim|par_terre&K
infant I%Z|de$/a$/d$/dun$/age/nouris/nourisson 1$/2$/3$/4$/5$/6$/7$/8$/un$/deux/trois mois/semain/jour%Z|semaines/jours/mois%38$_5/fievr~bebe|nouveau_ne%Z|I&mou$/amorph/inerte/geint/geign/apath/gris$/marbr/reagit|I%K-tet/boi/mang/reveil|I~refus~bib/boi/tet|I%tete_plus/tete_pas
pregnancy E%saign/sang$/contract/tombe$/tombee/mouch/maux_de_tete/pertes_de/accident/convul|E%boug~K|K~sen~bebe~boug|bebe-boug~plus$/pas$/moins|sens/sent-plus~bebe|per~eaux$|poche_des|contractions~minut/toutes/rappro/5$/3$|accouche$&femme$/moi$/train/maison/voiture|va_accouch|train_d_accouch|E&doul/mal$&violent/atroce/fort$/insup/forte$
chest-pain C&P|C~irradi|tien~C|H&serr/pinc/ecras/poignard/bras$/machoire/sueur/engourd|H~fait~mal$/souffr|crise/attaque cardia|infar|douleur/mal$/bras$&bras_gauche&sueur/machoire/poitrin/souffl|doul~descend/irradi~bras$/machoire
stroke avc$|F&travers/tomb/tord/affais/deform/penche/asym/pend$/paralys/fige/bizarre|L&paralys/mou$/molle$/inerte/insensib/ballant|S&L|K~lev/boug/sen~bras$/jambe/main$/cote$|sens_plus/sent_plus/sentir-L|paralys&S/depuis/gauche/droit|K-parl/articul/exprim|parl~bizarr/charabia/travers/confus/mal$/incoheren|bafouil/baragou|mots_sans|perd~vue$/vision|vois/voit-plus$/double/rien|aveugle&S/coup|mal$/maux/cephal&tete$&S/horrib/pire/tonner/atroc/insupport/explos|mal_de_tete&S/horribl/pire/atroc/insupport|confus&S/bouche/tete/coup/debout/parl|accident_vascul|S&vue$/vision/vois/parl/debout/equilib/tombe
breathing K~R|R~K|R~vite/siffl/court/bruit/saccad/bizarr|siffl~R|K~air$|etouf/jetouf/setouf|sufoq/suffoq/asphyx|levre/F/devient/tout&bleu|grosse/crise/violent~asthm|asthm&ventol/K/R|manqu-air$|cherch~air$|bout_de_souf|aval~etouf|detres|creus~cote|narine~bat|fausse_route
breathing? essouf/haleta|siffl~poitrin|crise~angoiss~R
seizure convuls|epilep&crise/minut/arret/tomb|crise&epilep|trembl&revul/partout/bave|yeux~revul/blanc|secous&bave/repond/K/yeux|spasm&corps
bleeding B&V|hemorr|B-trop/sans|B&K-arret|crach/vomi/touss~B|plaie/coupure&profond/arret/B|garrot|B~minut/heure/1$
bleeding? B-selles|selles~B/noir|B~urin|urin~B
poisoning aval/inger/absorb/ingur~N|bu$/boit$/bue$/mang~javel/champi/produit/destop/poison/baies/lessiv/essence/deterg/debouch/alcool_a/antigel|V&champi|pris$/prend/avale/donn/inject~trop/toute/boite_de/surdos/double_dose|trop~medic/dolip/insuli/comprim/parac/somnif/cachet/morphin/pilul|surdos|overdo|monoxy|intoxi&chauff/fume/gaz$/tete$/tous$|odeur~gaz$|toute~boite/plaquet|empoison
poisoning? intoxiq/intoxic|erreur~dose/dosage
meningitis nuque$/cou$&raid/pli/bloq/boug&Z/tete$/lumi/vomi|nuque-raid%Z/tete$/vomi|purpura|tach/point/bouton/plaque&violet/efface/rouge/pourpr%Z/efface-pas|taches_viol|meningite&crois/peur/pense/fievr/fait
violence A~me$/m$/la$-J|J&par~A|m$-viol/viole$/violee/forcee$/force_a/etrangl/agress/tabas/frappee|viole$/violee/viol$/violer$/violeur|agress~sexu/viol|forc~coucher/sexe/rapport/sexu|menac~tuer/couteau/mort$/arme$/fusil|peur~A-me$/m$/frapp/tape/bat$/violen|peur_de_mon-mari/conjoint/copain/compagn/ex$|J-par~A|coups_de_mon|violences_conj/femme_batt|fait_tabas/fait_frapp/fait_batt
child D~me$/m$/nous$-touch/frapp/tap/bat$/viol/caress/batt/force|touch~fille$/fils$/enfant/niece/neveu/zizi/sexe|enfant/eleve/petit/niece/neveu/gamin~batt/maltrait/frapp/violent/touche$/tabas|maltrait|attouch|incest|pedoph|frapp/tape$/bat$~enfant/gamin/ses_/bebe|du_mal_a_la_maison|secou~bebe`,
  safe: `pas$/sans/aucun/aucune/ni$/jamais/non-d$/de$/eu$/mal$/une$-P-ou$/ni$/et$~P/R/essouf|pas$/sans/aucun/aucune/ni$/jamais/non$-P/Z/B/essouf/malaise/convul/contract/idee/fievr/raid/G/vomi/allerg/trouble|saign-plus$|ni$-P|essouf_ni|plus_de_doul/plus_mal|saign_un_peu/saigne_legere|un_peu_mal|coeur_bris/brise_le_coeur/mal_au_coeur_en|peur_d_etouf/peur_de_suff|etouf-dans_votre|on$_etouf|etouf-cette/ces$|prise_de_sang/prises_de_sang/don_du_sang/dons_de_sang/analyse_de_sang/analyses_de_sang/test_de_sang/bilan_de_sang|d_estom/estomac|parl_a$/parl_avec/parl_au$|du_mal_a_trouv/du_mal_a_comp/du_mal_a_joindre/du_mal_a_prendre|vue_d_ensem|double_fact|repond~tele/mail/appel/sms|main$-engourd~nuit|pas_respir_par/test_du_souff|cours_de_resp`,
  sayings: `mour/creve/mort$-rire/faim/chaud/honte/ennui/soif/fatigue/peur/bete$/froid/trouille/curios/impatien|meurs-envie|en_finir_avec_ces/en_finir_avec_cette/en_finir_avec_le$/en_finir_avec_mes|me_tuent/tuer_le_temps`,
  aside: `il_y_a-ans$/an$/mois$/annee|y_a_~ans$|l_an_dern/l_annee_dern/an_passe|semaine_dern/mois_dern|en$_19/en$_20|depuis_20/depuis_19|antecedent/autrefois/jadis/ancien|quand_j_etais/dans_mon_enf|signes_d/symptomes_d/signe_d|reconnai|en_cas_d|preven|depist|vaccin|assuranc/mutuel/secu$|film|reportag|article|confer|formation|avez_vous/traitez/traite_t/faites_vous|rembours|factur|retard|renouvel|controle_/suis_epilept/suis_asthm|bien_contr|rhume|previen/prevoir|standard|repondeur|carpien|test_allerg|certificat|decede|ordinat|irm$&claustro/peur|est_normal`,
  now: `maintenant|et_la$|ce_matin|ce_soir|depuis_hier/depuis_ce/depuis_tout|aujourd|a_nouveau|vient_de|en_ce_mom|cette_nuit|recommenc|minut|au_secours|aidez|vite$|urgent`,
  mild: `depuis-semaines/mois$/annees/ans$/longtemps|parfois|de_temps_en|quelquefois|quand_je_mont|souvent`,
};
