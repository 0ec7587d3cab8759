import type { Evidence } from '../evidence.ts';

/** Written by `npm run train:red-flags`; to be validated by the clinic's physicians with the patterns. */
export const enEvidence: Evidence = {
  pattern: 9,
  ifNow: 8,
  call: 14,
  salt: 570,
  weights: `5 R U eye glass$ i_can myse purp toni
4 F J NOW Z all an_hour anap and arre ate ball blee can_see conv cutt die dran drank$ epip feel fing head hes im ive min on_the she stab sudd suic swal swea the_baby touc touc_me
3 B C K M V X air alle_shoc and_the anym be_need boil bott brid brig canc_all card_arre clot deep fain floor$ have_sex havi hers hims his i_cut i_do i_want im_suic into into$ is_chok its its_stil jaw jerk jump kick kill$ knif knife$ last_nigh lips lips$ live$ me_in minu mout mouth$ my_life my_wate my_wris need_stit no_puls off one_eye over pass_out pills$ pour puls pulse$ rape raped$ rope rope$ roun round$ sex shak shoc shock$ sinc_this sweat$ swel tell_my the_brid the_epip the_tabl thin thro tigh to_die to_live tong up up_bloo wake wake$ want_to wate wate_brok way week_old whol whole$ wont_stop you_for
2 35 38 5 A G N T a_glas a_knif a_sten abus all_my alle_reac and_hes and_i and_is anti any_more apar apart$ baby_is bad barb beat_me bein being$ big blac blad blea blood$ blue blue$ bone bone$ book_for box brea bump bump$ but_my came$ carb carb_mono caug chil_abus child$ clots$ coll come_in cont_ever cry cut_my deep$ did dizzy$ do_it do_we doub down down$ drai drai_clea drain$ drip drow end_my epil epil_fit ever ex fall$ feel$ fini fist five_minu floo flop for_your forc four four$ from_his gasp glas go goin going$ grey gush half$ have_ches havi_a he he_coll he_is her hits_me hitt hour$ hurt i_am i_brea i_come i_keep i_need i_thin i_took i_wait im_havi in_my in_one in_ther is is_flop is_havi is_scal is_swel is_unco it_ok just_now keep keeps$ kicks$ kitc life life$ like like$ limp limp$ lodg look_like lot_of lyin lyin_in lying$ me min_ago miss_me mono mono_pois mont_old my_fing my_frie my_hand my_left my_niec n neck newb niec nobo not_movi nowh of_it old ones ones$ out outs pain part poin point$ poki pull purp_spot real red roof roof$ saw see she_is shook$ shor_of sick sick$ side side$ sigh_in sinc_last sitt soak some_for son_is spla spla_in spot_that sque squi stom ston stone$ suck swal_a taken$ the_glas the_kitc the_lett the_poin the_roof the_toil thin_abou think$ thro_is tight$ tire tired$ to_brea to_end to_kill to_you tomo took took$ towe uncl uncle$ unco upri voic voice$ was_rape went went$ what_do whee woke wris Æ
1 1 14 2 26 31 40 83 D E I L W abuse$ acci ache ache$ acid acid$ acro adn agai agon agony$ alle alot alot$ am arms arms$ babys$ badl badly$ bang beat bee been been$ beep bega began$ belt belt$ black$ blade$ blan blod blod$ both both$ bowl bowl$ boyf brot bus calf calf$ came cant cant$ car card ches chest$ clea clean$ clos close$ co comes$ cook cous croo cryi cut dark dark$ days days$ dish dizz dont dont$ door$ dots dots$ drun drunk$ each each$ elec end every$ eyes eyes$ face face$ fade fade$ fail fall feed$ feels$ fell fell$ feve fever$ fist$ fit fixi flig flui fluid$ foots$ forty$ frie full$ gas gett gibb grape$ grip half hall hang harm has hear$ here$ high high$ hit hits hits$ hour i indo isnt isnt$ iv jell jelly$ keel keel$ kill kms labo lads lads$ lamp lamp$ last leat left left$ leg legs legs$ live lorr lorry$ lunc mate$ midd midn mins mins$ miss$ more more$ mug nad napp naus neck$ niece$ nigh night$ not odd oil over$ oxim pain$ palm pass$ pell petr piec pitc plac place$ pod pois praw prop quic quie quiet$ rash rash$ reac reads$ ribs ribs$ says says$ scal sect sent seve seven$ shan shant$ shes shes$ shoo shor sink sink$ size size$ skin skin$ smell$ sock some somt speak$ spot spots$ spre spur star stea sten stent$ stic stin sting$ stop$ stuc stuck$ stuf stuff$ sunk swee sweet$ talk tell tell$ temp thei their$ them them$ theyd$ thig thun tied tied$ tile tiles$ toda today$ toil too trou type$ used used$ vomi wait wait$ wann wanna$ want$ weak were were$ wet wheel$ whis wich wich$ wind wish wish$ with wks woke$ word words$ wors youl youll$
-1 a abdo acco adult$ ago allo an ankle$ are area area$ arra asth away away$ baby$ beha behi bike bike$ birt birth$ bleed$ blin blind$ boy brac bran brin bring$ brow brown$ brui buil but by canc cann care care$ chap cheek$ chic choke$ clau climb$ cloc clock$ code code$ come conc conf copd copd$ copy copy$ cough$ cream$ cycl cycle$ danc day deaf deaf$ dent diff do does dona driv drops$ dry dye ecg email$ even ever$ exams$ expi exte fast fath film find find$ flu foot frid from from$ get had hand happ have have$ hell hello$ help$ hot if imag info ink invo iodi june june$ kidn know$ lase laser$ law line lip lisp long make marc march$ matt midw migh might$ migr mild mild$ mirr mone money$ moth mutu name$ near need$ nett neve never$ nice now numb nutr o octo olde older$ once once$ one only only$ oper opin or panic$ paper$ patc pati peri pick$ pict pill$ play poor poor$ port pram pres pric priv psyc puffy$ put quot rays rays$ rebo refe reha rehab$ remo requ resp retu room room$ run runn said said$ satu sayi scar$ scre shoe shoes$ slig slot slot$ smal small$ smok snor so spee stai stops$ study$ suff supp take takes$ teet tenn teta th than that$ the ther these$ thir this this$ tick time$ toas toast$ traf tues twel umbr urin urine$ vacc vali valid$ vein vet vide video$ visi wax webs wedd week$ weigh$ welc what what$ wifi wifi$ woma woman$ wond work$ yest yet yrs
-2 a_baby a_bit abou_the abro addr adul anae and_then ankl annu arab arri as aski at at_nigh avai back_pain bill bill$ book burn but_that call$ can_he cant_come cant_mana cert chee clas clic coff come$ cost cost$ could$ coun crea dele derm desk desk$ disc dr duri ear emer end_of firs first$ flat$ flus foll foll_up foot$ for_the forg free goin_yell grea great$ grou group$ gums gums$ gym have_a help_me hold holi hot_flus how_do how_much i_got i_stil im_comi im_in inje inst inte iron iron$ is_fine is_it is_kill is_that is_the job last_time laug leav leave$ let let_me line$ list list$ look_for lost lost$ mach made_me magn make_it mana me_thro meas meet meno mine$ mont must must$ my_exam my_old my_tabl nail nail$ name need need_a need_some new norm nose$ note note$ now_that off_sinc offi ok page page$ park paym plas prep prob puff_up reco rene repl rese ring$ run_out safe$ scar sche shou show sign sinc_i sleep$ smea smear$ sore sore$ spac spra spri stat stil still$ stra sund surg surv swal_his take$ teen that thats$ the_doct the_gym the_paed the_tunn there$ thes todd_wont toe toen toot tran up_at urge usua usual$ vita want_a want_room watc week when when$ when_the whens$ whet will will$ wind$ wint
-3 O acce aid anot appo befo call can can_i can_my cant_log card$ cent diet do_i doct dog ecze emai ent exam$ exer expe file file$ for give$ got_a gp grow haha haha$ happy$ hay hay_feve hip how id id_like ill is_a is_my like_to link link$ log log_in love mamm may_i mine neur no nose now_and of_the our paed pani pape pay pers phon phone$ plea radi ray regi repe revi safe scan$ scho shou_i show$ spor steps$ stre stro stud summ test visit$ want wants$ week_ago well well$ wher where$ will_i work x_ray year years$
-4 MILD advi alwa chec clin cons date$ do_you fine fine$ form form$ is_ther jab late late$ lol needs$ ques resu test$ tunn weig whic which$ who woul_like x you your your$
-5 chan check$ comp date does$ exam heal nurs phys rece scan
-6 ct may medi repo ultr
-7 ,
-8 ASIDE mri
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
