import type { Evidence } from '../evidence.ts';

/** Written by `npm run train:red-flags`; to be validated by the clinic's physicians with the patterns. */
export const enEvidence: Evidence = {
  pattern: 9,
  ifNow: 9,
  call: 15,
  weights: `6 glass$
5 R U Z and die eye
4 C F J M NOW all an_hour ate ball bleedi can_see dran drank$ feel head hes i_can i_want ive kill$ myse myself purp she someth stabbe swea theres to_die toni tonigh touc touche
3 B K V X air anap anaphy and_the arre arrest bott bottle brig bright canc_all clot conv convul cutt cuttin epip epipen fain fing finger have_sex i_do i_took im its its_stil jaw jerk jump knif knife$ last_nigh lips lips$ live$ min mout mouth$ my_life my_wate my_wris neck need_stit off on_the one_eye pass_out pills$ rape raped$ rope rope$ roun round$ sex shak shock$ sinc_this stab sudd sudden suic suicid swal swallo sweat$ tell_my the_baby thin tigh to_end to_live touc_me up up_bloo wake wake$ want_to wate wate_brok way whol whole$ wont_stop
2 35 38 5 A L N W a_glas abus all_day all_my alle_shoc and_hes and_i and_is any_more anym anymor apar apart$ baby_is backwa bad be_need beat_me bein being$ belt belt$ big black$ blad blea blee blood$ blue blue$ boil boilin bone bone$ bone_is box breakf breath brid bridge bump bump$ came$ car card_arre cardia caug caught ches chil_abus child$ closin clots$ coll collap come_in cry cut_my do_it do_we double down down$ drai drai_clea drain$ drip drow epil epil_fit epilep ever ex fall$ feel$ fist floo floor$ for_your forc forced four four$ from_his glas go grey havi havi_a having he he_is headac hear$ her hers hersel hims himsel his hit_by hits_me hitt hittin hour$ hurt i_am i_come i_cut i_keep i_thin i_wait im_havi im_suic in_ther into into$ is is_chok is_havi is_scal is_unco keep keeps$ kick leg life life$ like like$ limp limp$ me me_in minu minute miss_me mono_pois mont_old n neck$ needin newb newbor no_puls not_movi nowh nowher of_it old ones ones$ out over overdo pain poin poki poking pour pull puls pulse$ purple real red roof roof$ scream see she_is shoc shor_of sick sick$ side side$ sigh_in sinc_last sitt sittin sleepy soak son_is spot_that sque squi stom stomac ston stone$ stoppi swal_a swel swelli taken$ talkin the_brid the_epip the_glas the_kitc the_lett the_tabl thin_abou think$ thinki thro thro_is throat tire tired$ to_kill to_you tong tongue too took took$ uncl uncle$ unco voic voice$ was_rape waters week_old went went$ what_do what_i wheezi window withou wks woke wris wrists you_for Æ
1 2 26 3 40 D E G I T abuse$ ache acro across adn allerg alot alot$ am anti antifr arms arms$ babys$ balloo bang beat beatin bee been been$ beep beepin blac blades blanch bleach bloo both both$ bowl bowl$ boyf boyfri brea brot brothe calf calf$ calmin cant cant$ carb carbon chest$ chokin clea clos close$ co contra cook couldn croo crooke cryi crying cut dad dark dark$ dish dizz dizzy$ doesnt dont dont$ door$ doub droppe drowsy drun drunk$ each each$ elec electr eleven end everyo everyt eyes eyes$ face face$ fail failed fainte fall feelin feels$ fell fell$ feve feveri fini finish fist$ fit fixi fixing flig flight flop floppy foots$ forw forwar full$ gas gasp gaspin gett gettin girlfr goin going$ grip gush half$ hang happen harm has head$ here here$ high high$ hit hits hits$ hour hungry insuli jerkin jumped kicked kicks$ kill kitc kitche knowin labo labour lads lads$ lamp lamp$ last left left$ live lodg lodged lunc lyin lying$ mate$ midd middle mins mins$ miss$ mono monoxi movi moving mug nad napp niec niece$ nigh night$ nobo nobody not odd oil optici outs outsid over$ pain$ palm part partne pass$ pell pellet petr petrol picked pitc plac place$ point$ pois poison pourin puffin quie quiet$ rash rash$ reac reacti really ribs ribs$ ringin saw say says says$ sect sectio seve seven$ severe shakin shan shant$ shes shes$ shook$ shor shotgu sink sink$ size size$ skin soaked sock somt somthi speak$ spla splash spot spots$ spre spread squeez squirt stabbi star starte sten stent$ stic sticki stin sting$ stit stitch stop$ strugg stuc stuck$ stuf stuff$ suck sunk sunken swee sweet$ tell tell$ temp thei their$ them them$ thig thun thunde tied tied$ tight$ toda today$ toil toilet tomo tomorr towe tumm tummy$ uncons unde under$ upri uprigh vision vomi wait wait$ wann wanna$ welt welts$ wet whee wheel$ whis wind windpi wish wish$ woke$ word words$ youl youll$
-1 a accept adul ago allo allowe an anae ankl ankle$ appoin arab arabic avai availa baby$ behi behind bike birt blin blind$ bloods booked boy breast brin broken buil buildi burn but by cann cannot care care$ centre cert chap cheek$ choke$ clas clau claust clic clicks cloc clock$ closed coffee come come$ comput consul contro copd copd$ copy copy$ cost$ cream$ deaf deaf$ dele delete desk desk$ diff differ disc do doct does dr dry duri during dye ear ecze eczema even evenin filler find firs first$ flu flus flushe foll follow forg forgot fortni free frid get gums gums$ handle have have$ hell hello$ help$ hold holi holida hot if inje inject ink iodi iron iron$ job june june$ laug leav line$ lip list list$ mach machin magnet make matt matter meas measur meet meno menopa midw midwif migh might$ migr migrai mild mild$ missed mone money$ mont months moth mother name name$ need$ nett nettle neve never$ noisy$ norm normal nose$ note note$ now nurser nursin o octo octobe offi office once once$ one oper operat option or overed panic$ paym paymen peri period person pict pictur pill$ plaste plea please poor poor$ port portal prep psycho radiol rebo rebook record refe reha rehab$ remova rene replac rese reserv ring$ room room$ runn runnin said said$ scanne scar scar$ schedu shou should show sign slig slight slot slot$ smea smear$ snor so someon spra stable stat stoped stra study$ suff sund sunday surgeo surv surviv tablet take$ takes$ teen teet tenn tennis teta tetanu th that$ thats$ the ther these$ thir thirty this this$ tick time$ toas toast$ toen toenai tues tuesda two urge urin urine$ vet vide video$ visi vitami walls$ watc webs websit wedd weddin week week$ welc welcom what what$ wheelc whens$ wind$ wint winter woma woman$ work$ yester yet yrs
-2 MILD a_baby a_bit a_ct abou_the abro abroad addr addres advice annu annual anot anothe appo as aski asking at at_nigh befo bill bill$ book brac call call$ can_i can_my cant_come cardio cent chee childh coff cost could$ coun crea derm dermat dog emer emerge exer exerci expe flat$ foot$ for_the give$ glasse got_a gp grea great$ grou group$ gym hay hay_feve health help_me hip how_much i_stil id ill inst inte is_a is_fine is_it is_that is_the killin last_time leave$ let let_me link link$ lost lost$ lovely made_me magn make_it mamm mammog mana manage may_i me_thro mine$ must must$ my_tabl nail nail$ need need_a neur new now_and now_that of_the ok paed paedia page page$ pani pape passwo pers plas prob ray reco regi regist repe repeat repl revi review run run_out safe safe$ sche scho school shou_i show$ sinc_i sleep$ sore sore$ sore_thro spac spor sports sprain spri spring steps$ stil still$ strang stro stroke stud summer surg test that the_doct the_paed the_tunn there$ thes toe toot tran urgent usua usual$ visit$ vita want_a week_ago weight when when$ whet whethe will will$ work x_ray year
-3 O acce advi aid alwa always can cant_log card$ change clin clinic cons diet do_i emai ent exam$ file file$ for form$ grow haha haha$ happy$ hearin how id_like is_my jab like_to log log_in lol love medica mine needs$ no nose our parkin pay phon phone$ physio ques questi radi recept resu result scan$ stre summ test$ thanks tunn tunnel ultr ultras want wants$ weig well well$ wher where$ will_i woul_like years$ you
-4 chan chec check$ do_you doctor does$ fine fine$ form heal is_ther late late$ phys prescr rece repo report screen therap wantin whic which$ who x your your$
-5 comp ct date date$ exam medi nurs scan
-6 , may mri
-8 ASIDE
suicide 6 ive
suicide 5 myse myself
suicide 4 cutt cuttin jump suic suicid to
suicide 3 deep deep$ ever her hers hersel hims himsel im it says says$ thinki toni tonigh want want_to wris
suicide 2 be blad cut daug_is die end everyt goin_to good i i_have need over$ plan than thin_abou wrists
suicide 1 abou about$ anym anymor blade$ daug daught dont dont$ everyo girl goin going$ goodby hand$ me poin purpos put shes shes$ the want$ way wish wish$ with
suicide -1 N X after$ been been$ cant cant$ do feel$ from from$ gran his out sudd sudden was
suicide -2 I chest$ fing finger is like like$ what$ whol whole$
suicide -3 B J P V afte and ches feel
suicide -4 E G U breath
suicide -5 C thro
suicide -6 F Z brea
suicide -7 R
suicide -9 Æ
violence 5 me
violence 3 A J
violence 2 i kill_me part rape raped$
violence 1 assa assaul boyf boyfri ex forc forced husb husban kill partne sex thre was
violence -1 D I K M N P T X Z a and dad his is like like$ off on
violence -2 L R V Æ
child 3 D chil me
child 2 belt belt$ child$ touc touche
child 1 P U abus beat bein being$ dad him hurt litt little my shoo shook$ thre threw$ uncl uncle$ with with$
child -1 A F K L a all and breath ches to up
child -2 C R W Z brea cant cant$
child -3 N of`,
};
