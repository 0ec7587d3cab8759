import type { Evidence } from '../evidence.ts';

/** Written by `npm run train:red-flags`; to be validated by the clinic's physicians with the patterns. */
export const enEvidence: Evidence = {
  pattern: 9,
  ifNow: 7,
  call: 14,
  salt: 313,
  weights: `6 glass$ myse
5 R U and eye fing purp swal toni
4 F J NOW Z all an_hour anap and_the arre ate ball blee can_see conv cutt die dran drank$ epip feel head hes i_can i_want ive jaw min on_the she stab sudd suic swea the_baby touc touc_me
3 B C K M V X air alle_shoc anym baby_is be_need blad boil bott brid brig canc_all card_arre clot deep fain floor$ have_sex havi hers hims i_cut i_do i_keep im im_suic into into$ is_chok its its_stil jerk jump kick kill$ knif knife$ last_nigh lips lips$ live$ me_in minu mout mouth$ my_life my_wate my_wris neck need_stit no_puls off one_eye over pass_out pills$ puls pulse$ rape raped$ rope rope$ roun round$ sex shak shoc shock$ sinc_this sweat$ swel tell_my the_brid the_epip the_tabl thin thro tigh to_die to_end to_kill to_live tong up wake wake$ want_to wate wate_brok way week_old whol whole$ wont_stop you_for
2 35 38 5 A G N T a_feve a_glas a_knif a_sten abus all_my alle_reac and_does and_hes and_i and_is anti any_more apar apart$ bad barb beat_me bein being$ belt belt$ big blea blood$ blue blue$ bone bone$ bone_is box boyf brea bump bump$ but_my came$ carb carb_mono caug ches chil_abus child$ clots$ coll come_in cont_ever cry cut_my deep$ did dizzy$ do_it do_we doub down down$ drai drai_clea drain$ drip drow end_my epil epil_fit ever ex fall$ fini fist five_minu floo for_your forc from_his gasp glas goin going$ grey gush have_ches havi_a he he_coll he_is her his hits_me hitt hour$ hurt i_am i_brea i_come i_thin i_took i_wait im_havi in_my in_ther is_flop is_havi is_scal is_swel is_unco it_ok just_now keeps$ kicks$ kitc life life$ like like$ limp limp$ lodg lyin lyin_in lying$ me min_ago miss_me mono mono_pois mont_old my_fing my_frie my_hand my_left my_niec n neck$ newb niec nobo not_movi nowh of_it ok_to old ones ones$ out outs poin point$ poki pour pull red ribs ribs$ roof roof$ saw see she_is shook$ shor_of sick sick$ side side$ sigh_in sinc_last sitt skin soak some_for son_is spla spla_in spot_that sque squi stom ston stone$ suck swal_a taken$ the_glas the_kitc the_lett the_poin the_roof the_toil thin_abou think$ thro_is tight$ tire tired$ to_brea to_you tomo took took$ uncl uncle$ unco up_bloo upri voic voice$ was_rape went went$ wet what_do what_i whee woke wris Æ
1 1 14 2 26 3 40 83 D E I L W abuse$ acci ache ache$ acid acid$ acro adn agai agon agony$ alle alot alot$ am arms arms$ babys$ badl badly$ bang beat bee been been$ beep bega began$ blac black$ blade$ blan blod blod$ both both$ bowl bowl$ brot bus calf calf$ came cant cant$ car card chest$ clean$ clos close$ co comes$ cook cous croo cryi cut dark dark$ dish dizz dont dont$ door$ dots dots$ drun drunk$ each each$ elec end every$ eyes eyes$ face face$ fade fade$ fail faint$ fall feed$ feel$ feels$ fell fell$ feve fist$ fit fixi flig flop flui fluid$ foots$ forty$ forw four four$ frie full$ gas gett given$ go grape$ gree grip half$ hall hang harm has head$ hear$ here here$ high high$ hits hits$ hour i indo is iv jell jelly$ keel keel$ keep kill kms labo lads lads$ lamp lamp$ last leat left left$ leg legs legs$ live lorr lorry$ lunc mate$ midd midn mins mins$ miss$ more more$ movi mug nad napp niece$ nigh night$ not odd oil over$ oxim pain pain$ palm part pass$ pell pitc place$ pod pois push quic quie quiet$ rash rash$ reac reads$ real says says$ scal sect sent seve seven$ shan shant$ shes shes$ shoo shor sink sink$ size size$ skin$ smell$ sock somt speak$ spot spots$ spre spur star stea sten stent$ stic stin sting$ stit stop$ stuc stuck$ stuf stuff$ stup sunk swee sweet$ talk tell tell$ temp than$ thei their$ them them$ theyd$ thig thun tied tied$ tile tiles$ toda today$ toil too towe trou type$ under$ used used$ vomi wait wait$ wann wanna$ want$ were were$ wheel$ whis wich wich$ wind wish wish$ with wks woke$ word words$ youl youll$
-1 a absc acco adult$ ago allo an ankle$ are area area$ arra arri asth avoi avoid$ away away$ baby$ behi bike bike$ birt birth$ bleed$ blin boy bran bring$ brow brown$ brui buil but by canc cann care care$ cert chap cheek$ chic choke$ clau climb$ cloc clock$ code code$ come conc conf copd copd$ copy copy$ cough$ cream$ cycl danc day deaf deaf$ dear dear$ dent desk desk$ diff disc do does doin doing$ dona dr driv drops$ dry dye ecg email$ even ever$ exams$ expi exte fath film find find$ firs first$ flu foll foot frid from from$ get guid guide$ had hair hand happ have have$ hell hello$ help$ hot if imag in infe info ink invo iodi it itch june june$ know$ lang lase laser$ laug lip lisp logi login$ long make marc march$ matt midw migh might$ migr mild mild$ mirr mone money$ moth mutu name$ near need$ nett neve never$ nice noisy$ now numb o octo oint olde older$ once once$ one only only$ oper opin pace panic$ paper$ patc pati peri pick$ pill$ play poor poor$ port pram pres pric priv prot psyc put rays rays$ rebo refe reha rehab$ remo requ resp retu room room$ run said said$ satu sayi scar$ scre send send$ shoe shoes$ shou slig slot slot$ smal small$ smea smear$ snor so spee stai stops$ study$ suff supp take takes$ teet tenn teta th than that$ the ther these$ thir this this$ tick time$ toas toast$ traf tube tube$ tues twel urin urine$ vacc vali valid$ vet vide video$ visi walk wax weat webs wedd weigh$ welc what what$ wifi wifi$ woma woman$ work$ yest yet yrs
-2 a_baby a_bit a_cold a_ct abou_the abro addr adul alwa_had anae and_then ankl annu arab as aski at at_nigh avai back_pain back_to bill bill$ blind$ book brac brin burn but_that call$ can_he cant_come cant_mana chee clas clic coff come$ cost cost$ could$ coun crea dele duri ear ecze emer flat$ flus foot$ forg free goin_yell grea great$ grou group$ gums gums$ gym have_a help_me hold holi hot_flus how_do how_much i_got i_stil im_comi im_in inje inst iron iron$ is_fine is_it is_kill is_that is_the job last_time leav leave$ let let_me line$ list list$ look_for lost lost$ mach made_me magn make_it mana me_thro meas meet meno mine$ mont must must$ my_exam my_old my_tabl nail nail$ name need need_a need_some norm nose$ note note$ now_that of_the off_sinc offi ok or page page$ park paym pict prep prob puff_up ray reco rene repl rese ring$ run_out runn safe$ scar sche show sign sinc_i sleep$ sore sore$ sore_thro spra spri stat stil still$ stra stro sund surg surv take$ teen that thats$ the_doct the_gym the_paed the_tunn there$ thes todd_wont toe toen toot tran up_at urge usua usual$ visit$ vita want_a want_room watc week what_is when when$ when_the whens$ whet will will$ wind$ wint x_ray
-3 O acce aid anot appo befo call can can_i can_my cant_log card$ cent cons derm diet do_i doct dog emai ent exam$ exer expe file file$ for give$ got_a gp haha haha$ happy$ hay hay_feve hip how id id_like ill inte is_a is_my jab like_to link link$ log log_in love mamm may_i mine neur new no nose now_and our paed pani pape pay pers phon phone$ plas plea radi regi repe revi safe scan$ scho shou_i show$ spac spor steps$ stre stud test test$ want wants$ week_ago well well$ wher where$ will_i work year years$
-4 MILD advi alwa chec clin do_you does$ fine fine$ form form$ grow is_ther late late$ lol needs$ ques resu summ tunn weig whic which$ who woul_like x you your your$
-5 chan check$ comp ct date date$ exam heal nurs phys rece scan ultr
-6 may medi mri repo
-7 ,
-8 ASIDE
suicide 6 ive myse
suicide 5 cutt suic toni
suicide 4 hers hims im it jump to
suicide 3 be blad daug_is deep ever goin_to good her says says$ want want_to wris
suicide 2 abou about$ bett bett_off blade$ brid cut cutt_hers daug deep$ die end goin going$ i im_suic is_cutt my_wris need on_the over$ poin than the_brid thin_abou with
suicide 1 agai again$ all anym dont dont$ girl hand$ me plan point$ put shes shes$ stop$ the they want$ way wish wish$
suicide -1 D H X a after$ baby been been$ blee cant cant$ do does feel$ from from$ gran head heart$ his nigh night$ pain part shou whol whole$
suicide -2 N chest$ is like like$ out sudd was what$
suicide -3 B E I J P V afte ches feel fing
suicide -4 G U and
suicide -5 C thro
suicide -6 F Z
suicide -7 R brea
suicide -9 Æ
violence 5 me
violence 3 A J
violence 2 forc kill_me part rape raped$
violence 1 afra boyf ex hes husb i kill knif knife$ last last$ sex smas thre was
violence -1 D I K M N P T X a all and baby dad havi his is like like$ off on
violence -2 L R V Z Æ
child 3 D chil me
child 2 abus belt belt$ child$ touc touc_me
child 1 P U abuse$ alon alone$ beat bein being$ dad him hurt litt lock my shoo shook$ some step thei their$ thre threw$ uncl uncle$ with with$
child -1 K L T X all and ches chest$ feel to up week
child -2 A C F R W Z a brea cant cant$
child -3 N of`,
};
