/** Written by `npm run train:red-flags`; to be validated by the clinic's physicians with the patterns. */
const esEvidence = {
    pattern: 9,
    ifNow: 3,
    call: 11,
    weights: `7 y
6 no_pued
5 L Z le
4 F J R cara ha vomi y_no
3 B N NOW S W Y anoc anoche bebi boca cara$ choq_aler chor cort desp esta estoy$ fieb fiebre han he la_boca mata no no_para ojo para_que pega que_no que_se quie_mata se se_le sobr sobred teng tengo$ vent vomito y_la
2 20 39 5 6 C D G Q a_suic abaj abajo$ acab acab_segu acabe$ agua_en aguas$ aire aire$ amig asom asom_el asoma$ atra atrave azul bebe$ bebio$ blan boca$ cada cada$ cada_cinc caid carb carbon card cardia carne$ chorro con_un cont_cada cont_la conv convul cortad creo creo$ creo_que cuan_gota cuch cuchil cuer d de_carb de_mi de_repe derr derr_cere derram desd desd_las desde$ desm desped duel_el el_aire el_cono el_hues el_ojo el_pech el_pequ empapa en_el ence enci encima ente esta$ esta_conv esta_inco esto_en ex falt_para fuer gota_hace ha_perd hace_nada he_cort he_roto hemo hemorr hirv hirvie hues hueso$ inco incons into_por izqu izquie la_abue la_cara la_garg la_pier la_trip labi labios lado lado$ liqu liquid llen llor los_ojos malt_infa matar$ matarm me_duel me_he media$ mi_ex mi_herm mono mono_de monoxi mord mori morir$ nene nene$ no_quie noto noto$ ojos ojos$ para_card parada past pega$ pien pien_en pienso pier pierna por_mono puls pulso$ que_me quie_mori reci recien repent resp respir roto_agua sang satu se_acab sent tant tio tira todo tomado torcid tripa$ troz viol vomi_sang voy voy_a y_el y_me ya_me Ø
1 200 38 78 83 I K P U V abue abuela acaba$ acci accide acei aceite acer acido$ acue acuerd ago agua agua$ alarma alergi amen amenaz amigo$ antica aoga aogand apun apunal asfi asfixi asma asma$ aspi aspiri ataq ataque atasca ayuden azules babe bajo bajo$ balb balbuc balc balcon bano bano$ barr barrig bebido bolsa$ boqu boquea brag braga$ braz brazos caido$ caig caigo$ calent camara camion caps capsul carame cartas casa casa$ cayo cayo$ ceme cement cere cerebr choq choque cinc cinco$ clav clavo$ coch coche$ cogo cogote como como$ compre cono conoci contes cord cordon cortes corto$ crio crios$ cris crista cuaj cuanta cuerda cuidad cuna cuna$ dano dano$ dedo dedos$ dejado dela delant demasi dentro dere derech desa desata desmal desmay despie desv desvan deterg detr detras dobl doble$ dolor$ dorm empu empujo encerr enor enorme entero epilep esca escale escr escrib esposo espu espuma estan$ estern esto estuvo expl explor falt falta$ floj forma$ fuerte garg gargan gas golp golpe$ gram gramos grav grave$ grit hablar hago hago$ hela helada heri herido hijo hijo$ hinc hincha hond hondo$ horas$ hund hundid ida infa infant ingle$ inha inhala insu insuli into intoxi juev jueves lava leji lejia$ leva levant llena$ lloran malt maltra mana manana mancha mand mandib mano mano$ mare mari marido martil mas me mesa mesa$ mete mete$ meti mi mied miedo$ mil minu minuto mira mirar$ mismit mita mitad$ moll moller morado mordio moto move mueve$ mune muneca musl muslo$ muy nadi nadie$ nava navaja negr ni nino ninos$ nos novi novio$ nuec nueces operad opre opresi oscu oscuro otra otra$ pa padras pantor pare pared$ pareja pastil pech pecho$ pens pequ peque$ perd perdid perdon persia pico piel piel$ pila pila$ pist pistol pode port portal poso posos$ ppm pren presio puer puerta q quiere quiero rapi rapido raro raro$ repe rigi rigido rino rinone roja roja$ rojo rojo$ roto roto$ sangre sangro satura saturi seguro seis seis$ senor$ sentad siem siempr sien siento siet siete$ solos$ sube sudo suel suic suicid tamb tambie tanto$ taza taza$ teja tejado toal toalla toda toda$ todo$ todos$ toma torc tosi tosien toy traq traque tren tren$ trip trozo$ u uva van vece veces$ vena venas$ ventan ventol veo vida vida$ violad vivi vivir$ vomita voz Æ
-1 A E abrais abre abren$ abri abris$ abro abro$ acep acepta acidez adelga ades adesla agen agenda agos agosto aguant agujet ahi ahorca al alarga algu algun$ alguna alim alimen analis anda andame anes aneste antigu anua anual$ anular apli aplica arab arabe$ asce ascens aseg asegur audi audiom autobu autori auxi auxili avis ayer ayer$ ayun ayunas baja$ bast basta$ beber$ bomb buce buceo$ buen$ buenos buscan cadi cadiz$ cadu caduca calend calo calori camino carnet cata cd cerrai cert certif chec check$ cica cicatr cier citas$ codi codigo colo colono come$ comer$ con conc concie conm conmig consul contra cook cookie correo corrig corte$ crac crack$ crem crema$ cron cronic cruz cruzad cues curi curios curr curro$ dais dais$ dan dar darl darle$ dato datos$ deje deje$ dens densit dentis depo deport descue di diez diez$ digans docu docume doy durant ecog ecogra empast empr empres en enla enlace epid epidur epilar epilla equipa equipo equivo eres eres$ es escane esfu esfuer esos esos$ espa espald estaci estres fact factur falto$ fast fastid favo favor$ fech feli feliz$ fina financ find finde$ func funcio gaso gasoli gene geni genial glut gluten gran granit habl habla$ hace hacen$ hart harta$ huec hueco$ ictu ictus$ idea ideas$ igua igual$ imag imagen iman iman$ impo import in incl inclui ingl interp invier invisi jefe jefe$ juga jugand lact largo$ las leid leido$ lejo lejos$ leng lengua letr letra$ list lista$ llama$ llegad llevo$ lo logo logope luna mala mala$ manchi martes masa masaje mata$ mate matenm mayo mayo$ medias meno menor$ mens mensaj menu menu$ merc mese meses$ mio mis mismo$ mone moneda muchas muerdo muerto musc muscul mutu mutua$ nada nada$ nari nariz$ neve nevera noct noctur norm normal nuevo$ nume numero nutr nutric ocul ojal ojala$ onli online opin opinio orde ordena ortodo padre$ paga$ pagari parq parqui partio pasado pase pasen$ pedimo pend pendie peni perf perfec pero pero$ pers pesa pesado pica pica$ pide pide$ plazas plazo$ poco poco$ podo podolo pole polen$ pongo$ porf porfis post prep prepar presup preven prob proble prog progra prov provoc prox proxim puede$ pueden puntos que queda$ quedan quem quemo$ quis quisie quitar quito$ radi recomi resf resfri resu result rompi$ ronco$ ruti rutina sabe saca sala sala$ sale salen$ salu saludo sano sano$ segu seguim seguir sema semana serie$ si sign signos sigu simp simple sin sois sois$ solo solo$ sono sono$ sopo soport sueno$ tabl tablet tac tare tarea$ tatu tatuaj telefo test test$ tiempo tomar$ toni toni$ toxi trago$ tras tras$ trau trauma trim trimes tune tunel$ turn turno$ tuve tuve$ ubic ubicac uno urge urgenc vaca vacaci varice vecina ven verd verdad verg vergue vete veteri videoc vien viene$ yuyu yuyu$
-2 , 9_mese MILD agua_cinc aguj ahor_tien aler_cono alergo algu_habl anal anos anos$ ante antes$ anul apar aparca arde$ atas_agua atasco auto brac bracke buenas busco$ cambia casi casi$ cerc cerca$ cerr clas clas_de clase$ cole como_se con_las conf confir cons cont contro corr cuando cuesti de_espa de_pech del_suen dife difere edad edad$ el el_cont el_cues en_que enfe enferm entrar entre$ es_un eso espe espera esta_rayo estudi fisi fisio$ formul futb futbol grup grup_de grupo$ habl_ingl hay_much hist histor hora_en horari info inform ingles inte invi ir jaja jaja$ jove joven$ la_tomo llego$ los_saba mal mamo mamogr maqu maqu_se maquin me_, me_da me_part me_sien medi medi_de mes mi_tarj moco mocos$ morato much_atas nece necesi ni_nada no_me no_teng o_no olvi olvide orto paga pape papel$ para_la para_mi pasa paso paso$ pediat person pie piso_esta plan planta plaz pone poner$ pong por prev prim primer prue psic psicol pued_come pued_ver puedo$ que_piso que_vien qued rayo rayos$ rece receta recl reclam reco rega regala reha rehabi revi revisi saba sabado saca_sang sani sanita sin_aler sobre$ soy tarj_y tele tene teneis tienen tos trab trab_con trabaj trag_mi tuvo tuvo$ va vene veneno ver vide vier vierne volu volunt wifi wifi$ ya_esta
-3 ano arde bien bien$ busc camb cita$ come de del doct doctor dond donde$ entr equi grac gracia la lleg los medico muer nuev para$ part pedi prueba pued quien$ quit reso resona vacu vacuna vues vuestr
-4 buen cita o para_el prec precio tarj tarjet
-5 cuan cuanto hay
-7 ASIDE
suicide 5 cort quie quiero
suicide 3 lo suic suicid
suicide 2 en en_el mata matar$ para$ que que_se quie_mata todo voy voy_a ya
suicide 1 W a amig brazos cuch cuchil deja desped esta hija hija$ hond hondo$ hoy las los mas mori morir$ para pien pienso teng tengo$ todo$ vena venas$ vivi vivir$
suicide -1 A B D bebe$ de ha pech pecho$ resp vomi Ø
suicide -2 N Z bebe desd desde$ tien tiene$ un y
suicide -3 J Æ
suicide -4 C F P R Y le
violence 3 J me
violence 2 me_ha
violence 1 A amen amenaz en ex ha han mari marido mata mata$ matarm mi mied miedo$ novi novio$ port portal viol violad
violence -1 ASIDE D F K L N V Z ahor ahorca el he que y Æ
violence -2 P R Ø
violence -5 se
child 3 D J
child 2 a pega$
child 1 U hijo infa infant malt maltra padr pega tio toca toca$
child -1 A K P R la Æ
child -2 ha se y
child -3 V`,
};

/** To be validated by the clinic's physicians, as every medical wording. */
const esRedFlags = {
    language: 'es',
    words: `C=pecho/torax/toracic/corazon/esternon/costilla
P=duele/dolor/doler/opres/presion/apriet/punzad/ardor/quema/aplast/peso$/molest/punz/oprim/pincha/pinch/calambre/quemaz/arde$/pesadez/tira$
F=cara$/boca$/rostro/labio/sonrisa/parpado/mejilla/lengua/comisura/ceja/cachete
L=brazo/pierna/mano$/lado$/cuerpo/pie$/mitad/brazos/manos/dedos/hombro
S=repente/subit/brusc/repentin/una_vez/de_pronto/golpe/momento_a_otro
K=no$/cuesta/dificil/imposible/apenas/sin$/problemas_para/mal$/nada/puedo_no/no_puede/no_puedo/nunca/ya_no/dificul
R=respir/aire$/aliento
G=hinch/inflam/inflad/hinchand/inchad/inch/enorme
U=marido/mujer$/padre/papa$/madre/mama$/hijo/hija/bebe/nino/nina/hermano/hermana/abuel/esposo/esposa/vecin/amig/el$/ella/novi/senor/compan/cunad/suegr/primo/prima/tio$/tia$/sobrin/nieto/nieta/chic/muchach/persona/alguien/abuelit/yerno/nuera/peque
B=sangr/hemorrag/desangr
V=mucho/mucha/para$/parar/vomit/tos$/tose/escup/perd/pierd/abundan/chorr/todas_partes/coagul/mares/brot/corta$/salir/sale$/salta/baña/litros/charco/negr/caf/moco/encharc/muchis/detien/contro/compres
W=tejado/escalera/ventana/balcon/cabeza/cama$/moto$/bici/altura/arbol/techo/cambiador/piso$/tejad/andamio/caballo/patin/trona/muro/puente/sofa/columpio/terraza/azotea
N=lejia/pastilla/pila$/medicament/detergent/veneno/seta/iman$/limpiador/producto/gasolin/comprimid/paracet/ibuprof/frasco/caja$/moneda/amoniaco/suavizante/anticong/jabon/perfume/champu/colonia/gas$/raticid/aguarras/disolv/pintura/juguete/canica/bateria/lego/frutos/somnif/ansiol/antidepres/insulin/capsul/hongo/droga/alcohol/tabletas/cloro/sosa$/acido/pesticid/insectic/blister/cigarr
E=embaraz/gestac/gestante/meses_de_emb/semana
I=bebe/lactante/recien/criatura/bebit/neonat
Z=fiebre/tempera/40$/calentura/ardiendo/caliente/febr/38/39
A=marido/novio/pareja/ex$/esposo/el$/hombre/conyuge/novia/esposa/companero/tipo$/exmarid/exnov/exparej
D=padre/papa$/padrastr/tio$/abuelo/madre/mama$/herman/profesor/primo/vecino/entrenador/madrastra/vecina/maestr/cura$/abuel/cunado/padrin/monitor/ninera
J=pego$/pegan/peg$/golpe/viol$/violo/violad/abus/maltrat/estrangul/toca$/toco$/pegand/pega/golpea/patea/agred/insult/amenaz/empuj/encierr/encerr/forz/fuerza/obliga/mano_encima/levanta_la_mano/manosea/sacud/quem/azot/cinturon/palos/paliza/bofet/cachete/ahorc
Y=C/F/L/cabeza/vientre/barriga/estomago/garganta/lengua/ojo/espalda/cuello/nuca
Q=S/insoport/horrib/terrib/atroz/fortisim/muy_fuerte/intens/peor/explot/inaguant/brutal
Æ=1$/2$/3$/4$/5$/6$/7$/8$/9$/10$/un$/una$/dos$/tres/cuatro/cinco/seis/siete/ocho/diez/pocos/pocas
Ø=despert/despiert/reacc/muev/mover/respir/respond/habl/trag/ve$/veo$/ver$/beb/come$/comer/levant/camin/anda$/and`,
    rules: `suicide! quiero/ganas/prefer/quisiera/quiere/deseo-morir/matarme/matarse/desaparec/acabar_con_t/acabar_con_mi/estar_muert|me$-quiero_mat|matarme|no$-quiero_viv/quiero_seguir/ganas_de_viv|mejor_sin_mi|ahorca|cort~brazos/venas/munecas|carta~despedida
anaphylaxis F/garganta/lengua/ojos/todo_el_cuerpo&G|choque_al
trauma cai/caid/cayo/caer~W|accident&coche/moto/grave/atrapad/herid|quemad/quem/escald&aceite/hirvien/grave/cara$/fuego/agua/acido|agua_hirv|cort/amput~dedo/mano$|atropell|hueso|apunal/navaj/punal
unconscious desmay|U~no-respond/reacc/despiert/muev|no_reacc|desplom|desvanec|pulso&sin/no$|inconsc|perdido~conoc
infant I%Z|Æ-semana/mes$/meses/dia$/dias%Z/floj/azul/blandi/no_come/no_mama/vomita_verd|I%floj/blandit/azul/morad/gris/palid/gime/quej/no_despier/no_reac/no_quiere/no_come/no_toma/muy_dorm
pregnancy E%sangr/contracc/sangrad|rompi/roto~aguas/fuente/bolsa|no$-siento/mueve/noto/noto_a~bebe|contracc
chest-pain C&P
stroke derrame_cer|K-habl/pronunc|no$-mover/mueve/siento/levant~brazo/pierna/lado|boca~torcid/lado
breathing K-R|ahog|atragant|falta~aire|azul&F|asma&crisis/fuerte/grave/inhalad/ventol
seizure convuls|ataque_epil|espuma
bleeding B&V|vomit/escup/tos/tosi/tose~sangr/caf
poisoning trag/beb/tom/com/inger/inget/ingir~N|olor_a_gas|sobred
meningitis manchas&morad/rojas/violet&Z|cuello/nuca&rigid/dobl/tieso/mover/dur%Z/cabeza/luz
violence violad|miedo~marido/pareja/novio/ex$|maltrat|A~J|J~A
child pega~ninos/hijo/nino|D~J
unconscious? Q&Y|U~palid/azul/morad/gris/frio$/confus/floj|K-Ø&S`,
    safe: `sin$/no$/ningun/tampoco/nunca-hay$/tengo/tiene/de$/hubo-P/Z/B/desmay/convuls/contracc/alerg/ahog/G/vomit|sin$/ni$/ningun-P/Z/B/contracc|sin_problemas/sin_dificul|analisis_de_s/muestra_de_s/prueba_de_s/donar_s/donacion_de_s/extraccion_de_s/presion_art/grupo_sang/presion_alta/tomar_la_presion|radiografia_de_t/radiografia_de_p|roto_el_cor/corazon_roto|hablar_con/hablar_esp|respirar_normal|cancer_de|telefono/linea-no_resp|piernas_cansa|cancer|no-sangr/vomit/tien/siente-nada|sangran_las_enc|encias`,
    sayings: `muer/morir-risa/hambre/ganas/sed$/calor/verguenza/frio/sueno/miedo|matar_el_t/me_matan_los_p`,
    aside: `hace-anos/meses/ano$/mes$|ano_pasad/semana_pasad/mes_pasad|en_20/en_19|anteced|cuando_era|sintomas_de/senales_de|preven|vacuna|seguro$/mutua|pelicul|articul|curso|tienen_un/hay_cardio/tratan|factura|receta/renov|revision|claustro|cita_para_el_c|no_contesta|murio-de/por|formacion/charla|curso|tesis|volunt|cuanto_tiempo_despues/desde|tuve-un_inf|hereditar`,
    now: `ahora|esta_man|esta_noche|desde_ayer/desde_hace_una_h|hoy$|otra_vez|acaba|minut|ayuda|urgen|socorro`,
    mild: `desde_hace-semanas/meses/anos|a_veces|de_vez_en|cuando_subo`,
    evidence: esEvidence,
};

export { esRedFlags };
