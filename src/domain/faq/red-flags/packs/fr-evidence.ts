import type { Evidence } from '../evidence.ts';

/** Written by `npm run train:red-flags`; to be validated by the clinic's physicians with the patterns. */
export const frEvidence: Evidence = {
  pattern: 9,
  ifNow: 7,
  call: 13,
  salt: 330,
  weights: `5 B C NOW R Z air bu comme$ gauc mour vien_de
4 5 J U a_bu aval bonj bout debo doigt$ elle_a et etou fiev hemo il_a infa jai moll over pris$ resp sort$ terr verre$ vert vomi
3 E F G L S V X Y a_mang adie adieu$ avec_des batt biza bleu boui choc$ choc_alle cord cris cris_d crois$ cuis dit doig eaux eaux$ elec elle_est en_fini envi envi_de esso est_tout et_je ex fini finir$ il_conv il_est impo inan inco je_croi la_cuis liqu ma_femm ma_gorg me mon_ex mots mots$ noir$ on on_a on_voit pens pleu plu plus$ poit pour_tout pris qui_ne renv s_etou sall_de saut se sort suic tete$ tomb_du tombe$ touc tous$ tout veux_mour viol visa
2 35 7 A D P a_pris a_recu acci_de agre_sexu ai ai_envi arre_card arre_pas arri_pas assi assis$ au_mono au_suic avale$ bain bain$ bas bat_son bave bave$ blanc$ bon brut ca_coul carb card ce_mess ce_soir cett_nuit choc comm_du comm_une comp_pour cont_tout copa corde$ cou coule$ coup coup$ coups$ cout cout_dans crac crev crise$ croi croi_que d_air d_insu dafa de_bain de_carb de_cout de_dent de_part depu_1 depu_ce derr des_medi deva disp_pour dit_qu droi du_sang eau elle$ en_ai en_bas enfa_malt enta envie$ est est_dema est_inco est_pass est_tomb et_elle et_il etau$ ete_viol evan fais fais$ fait_un fill_se forc frer gami gean gean_et gicl gicle$ gorg_se gros huil huile$ insp insu into into_au jave javel$ je_manq je_pens je_saig je_tien je_trem je_vais jveu l_ai l_anti l_os la_main la_poit le_bebe le_moll le_sang le_trav le_vent les_eaux les_vein les_yeux levr lui mach malt mange$ manq_d me_touc me_tuer mena_de min mis mon_conj mon_copa mono mono_de n_en ne_se noir ont ouve ouve_les pa papa papa$ par_une pas_a pens_au pense$ perd_conn perd_les pere_me peut_plus peux_plus pile pis plaie$ plus plus_parl pont pont$ posi poul pouls$ que que_mon reac renv_par ress reve s s_est sach scar se_scar sema sexu siff soeu soeur$ son son_enfa sort_de sous sous$ suff suis_ouve terre$ thor tomb tord tout_la tout_les tres tres_rapp tro troi trois$ tuer un_bat un_cote une_cord une_cris une_heur une_voit urti urti_gean vais_me vape veul veux_en vivr vivre$ voix voix$
1 1 16 20 30 38 84 86 H I K N a acci acid acide$ aero aide aidez$ ail aine aine$ alle arre asth barre$ beti blan bleus$ bouc boug bras bras$ bric cach cent$ ceph chie chien$ ciga clas colc cote cote$ coul cous creu croq culo cuve dans dans$ dech demi$ devi diar dis e elev eleve$ enfa epip etau evie evier$ figu frap frere$ fusi fusil$ g gamin$ gonf gorg gorge$ gram gris$ hurl jamb jambe$ je jen jpeu jus jvai jvai$ jveux$ ka kelk kelk1$ lach lame lame$ lava lave lave$ leve m ma maid main$ mains$ mang manq meme meme$ mena mili moit morc mou mwen mwen$ naus ne niec niece$ noun oncl oncle$ oppr os ours ours$ oxym p pale papy papy$ pare parl part peau peau$ petr pile$ plai pot qu rage rage$ raid reag regr repr reto rouge$ sa sang$ satu sens sens$ ses seule$ soir somn sont sont$ sorti$ sueu sur surd taper$ tete tite tite$ titu tont tout$ tres$ tuer$ vais vein verr vert$ veux veux$ vian vois voit vomi$ vomis$ vomit$ xana xanax$ yeux yeux$
-1 10 acco addi aime anal anes anno annu apne appo au auto autr avai bell bier bois bois$ bris brise$ bros c cafe cert cham chev chew chir chol cloq code$ crec d dece dela delai$ deme derm deso diet dispo$ dois dois$ doit doit$ donc donc$ dopp dors dors$ dos dure enco ente ento epau etai etre etre$ expl fail femm fin foie foie$ foot foot$ fort$ fran gare$ genou$ gueri$ gum habi haha haha$ hanc here hist holt hora iden impl jama jeun$ joue$ jour jour$ juin juin$ l labo labo$ lact lase laser$ le libe lire lire$ list liste$ lour lune lyce lycee$ mauv memo mens merc mes mesu mome mon mord mous note note$ nouv nume nutr obli opere$ oste page page$ paie pani parf park passe$ perd peux peux$ phar piec piqu poid poids$ port pres prise$ prob prod prop prot puis puis$ quand$ recu redu refu remp repo reste$ rhume$ rire rire$ ronf sage sage$ sean seme serai$ si site$ somm souh sout spor sport$ stag stage$ suite$ svp taba table$ tarif$ tele tend tenn tens text tran trav un urin velo vis voie voie$ vrai$
-2 a_cote a_ma a_peur a_quel age ai_fail ai_un ans appe appl aucu audi aux avan avis avis$ bati brule$ carn chan char clic clin code conn cont cours$ coute$ crem creme$ date$ de_beau de_cont de_sole deca depl diff dima dois_je don du ecg echo$ ecol ecole$ ecze en en_reta est_grav etud faut_il frot gare genc grai_de grain$ gyne hier hier$ il_m il_me il_une imag info jaun jaune$ je_bois je_ne je_voud just juste$ l_accu l_an lais le_mati lege lien lien$ ma_cart magn mail$ mal mati me_dema me_faut medi mon_comp mon_ordo mon_rdv n_est ne_saig nom non ongl oper parl_pas part_depu pas_la pass pati paya payer$ pedi perm peti petit$ peu peut_il plac place$ plus_mal pour pour$ pren prix prix$ prol quan_je que_j reed regi rendu$ retr rhum saig_plus sall salle$ same sant sante$ savo secu$ site sole suis_trem suit suivi$ supp tabac$ test test$ ther trai troi_sema tue un_scan urge va vaca veni venir$ vien_avec vrai
-3 a_t accu agre an anci anne avant$ cabi cart cica comb comm comp_rend cons cour d_atte date depi dern doct donn elles$ entr entre$ erre espa est_ce faut faut$ form grat infi inje inte joue kine$ le_nez lol me_conn nez on_m ordi ou papi paye perd_mon pour_l pref prem prev psyc ques radio$ reno rest secr secu tari vita voud
-4 acce arre_de atte bien bien$ bila bilan$ carte$ dent enle equi est_elle est_il fact guer jeun kine mail mutu n_ai norm orth oubl peut peut$ proc puis_je quel quel$ radi rdv regl remb rese reta reti scan sign suiv un_peu visi voir voir$ vous vous$
-5 beau doss gene mamm mede poss resu t
-6 MILD echo exam ordo t_il vos votr votre$
-7 , irm
-9 ASIDE
suicide 6 se
suicide 4 adie adieu$ dit envo me mour pour qu suic veux veux$
suicide 3 cord corde$ dit_qu en envi envie$ fini je_veux moi part pens pour$ scar sera une_cord vivr vivre$
suicide 2 ai c ecrit$ fusi fusil$ je je_vais lame lame$ les_vein ma_copi pense$ pers qu_il vais$ vein
suicide 1 ado aller$ bon copi ecri elle$ fair faire$ fill fille$ fils fils$ finir$ j jveu les ouve plus plus$ pont pont$ saut tail tous$ une vais
suicide -1 A D E L P arri comme$ coup$ doigt$ fiev gauc il jamb le manq minu mon ne on roug sens tombe$ vomi
suicide -2 H Z cris de_la l mais$ perd poit viol
suicide -3 I J U V Y depu du et pris pris$ resp tomb
suicide -4 G qui Æ
suicide -6 C F R
violence 4 A m
violence 3 J m_a
violence 2 ai_ete conj ete ex il_me me mon_ex viol
violence 1 agre avec avec$ coups$ forc j mari mari$ mena moi peur peur$ port tuer tuer$ vois
violence -1 C G N NOW P V depu des et l les pere pere$ resp roug tout
violence -2 I K Z du en est plus plus$ s Æ
violence -3 R
child 4 enfa
child 3 D touc
child 2 J U de_ma lit malt pere_me peti seco
child 1 ans bat chos des entr frap m ma me mon niec niece$ oncl oncle$ papa papa$ pleu que quel rent revi seul son
child -1 F a comm du et mari$ ne resp sang sang$ tomb une Æ
child -2 A C K V Y est je mari qui tout
child -3 R Z se
child -4 N s`,
};
