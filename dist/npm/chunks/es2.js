/** To be validated by the clinic's physicians, as every medical wording. */
const esRedFlags = {
    language: 'es',
    words: `C=pecho/torax/toracic/corazon/esternon
P=duele/dolor/doler/opres/presion/apriet/aprieta/punzad/ardor/quema/aplast/peso$/molest
F=cara$/boca$/rostro/labio/sonrisa/parpado/mejilla
L=brazo/pierna/mano$/lado$/cuerpo/pie$/mitad
T=paraliz/dormid/entumec/adormec/sin_fuerza/debil/caid
S=repente/golpe$/subit/brusc/repentin
K=no$/cuesta/dificult/dificil/imposible/apenas/sin$/problemas_para/mal$
R=respir/aire$/aliento
G=hinch/inflam/inflad
U=marido/mujer$/padre/papa$/madre/mama$/hijo/hija/bebe/nino/nina/hermano/hermana/abuel/esposo/esposa/vecin/amig/el$/ella/novi/senor/compan
B=sangr/hemorrag
V=mucho/mucha/para$/parar/vomit/tos$/tose/escup/perd/pierd/abundan/chorr/todas_partes/coagul/mares
W=tejado/escalera/ventana/balcon/cabeza/cama$/moto$/bici/altura/arbol/techo/cambiador
N=lejia/pastilla/pila$/medicament/detergent/veneno/seta/iman$/limpiador/producto/gasolin/comprimid/paracet/ibuprof/frasco/caja$/moneda
E=embaraz/semanas$/gestac
I=bebe/recien_nac/lactante
Z=fiebre/tempera/38$/39$/40$
M=pantorrill/pierna/gemelo
A=marido/novio/pareja/ex$/esposo/el$/hombre
D=padre/papa$/padrastr/tio$/abuelo/madre/mama$/herman/profesor/primo/vecino/entrenador
J=pega$/pego$/pegan/peg$/golpe/viol$/violo/violad/abus/maltrat/estrangul/toca$/toco$/pegand`,
    rules: `suicide! suicid|quiero/ganas/prefer/quisiera/quiere/deseo-morir/matarme/matarse/desaparec/acabar_con_t/acabar_con_mi/estar_muert|me$-quiero_mat|matarme|matarse|quitarme_la_v/quitarse_la_v|no$-quiero_viv/quiero_seguir/ganas_de_viv|mejor_sin_mi|cort/tajo~venas/muneca|autolesion|tirarme/tirarse~ventana/puente/tren/balcon|ahorca|no$-merece~vivir|para_que_viv
anaphylaxis F/garganta/lengua/ojos/todo_el_cuerpo&G|anafil|garganta&cierr|alerg&grave/R/G/fuerte|picad/picado&G/R|ronchas/urticar&R/garganta/labio
embolism M%K~R/falta_el_a/ahog/C|M&G%oper/parto/cesar/avion/cirug
trauma cai/caid/cayo/caer~W|golpe~cabeza|accident&coche/moto/grave/atrapad/herid|quemad/quem/escald&aceite/hirvien/grave/cara$/fuego/agua/acido|agua_hirv|cort/amput~dedo/mano$|fractura_ab|ve_el_hueso|apunal|cuchill~clav|disparo|electrocut|atropell|ahogad~piscin
unconscious desmay|inconscien|perd~conocim/concien|no$~despiert/despert/reacc/respond~U|U~no-respond/reacc/despiert/muev|no_despier|no_reacc|desplom|desvanec|pulso&sin/no$|paro_card
infant I%Z|I&flaci/blandit/decaid/no_come/no_quiere_com/no_mama/azul|1$/2$/3$/un$/dos$/tres mes/semana/dia%Z
pregnancy E%sangr/contracc/sangrad|no$-siento~bebe|bebe-no-mueve|bebe~dejado_de|rompi/roto~aguas/fuente/bolsa|contracciones~minut/cada|de_parto/dando_a_luz
chest-pain C&P|infart|ataque_al_c/ataque_card|dolor~brazo_izq
stroke ictus|derrame_cer|embolia_cer|apoplej|F&torcid/caid/tuerc/desvia/paraliz|L&paraliz/dormid/entumec/adormec&S/izquierd/derech|K-habl/pronunc|habla~raro/extran|no$-mover/mueve/siento/levant~brazo/pierna/lado|S&L/vista/vision/habl|perd~vista/vision&S/ojo|peor_dolor|dolor_de_cab&S/insoport/explos|confus&S/habl/boca
breathing K-R|K~respirar|R~mal$/rapid/pit|ahog|asfixi|atragant|falta~aire|labios~azul/morad|azul&F|asma&crisis/fuerte/grave/inhalad/ventol|falta_de_a
seizure convuls|epilep&crisis/ataque/minut|ataque_epil|tembl&ojos/todo_el/espuma|espuma~boca
bleeding B&V|hemorrag|sangr-no|no-para~sangr
bleeding? heces~sangr/negras|sangre_en
poisoning trag/beb/tom/com/inger/inget/ingir~N|tom/tragado~demasiad/muchas/todas|sobredos|intoxic|envenen|monoxid|fuga_de_gas|olor_a_gas
meningitis cuello/nuca&rigid/dobl/mover/tieso%Z/cabeza/vomit|manchas&morad/rojas/violet&Z|mening&creo/Z|purpura
violence A~me$-J|me-J-A|me_peg/me_viol/me_violar|violad|violac|abus~sexual|agres~sexual|oblig~sexo/acost|amenaz~mat/cuchill/muerte|miedo~marido/pareja/novio/ex$|maltrat|violencia
child D~me$-J|abus~nin/hij/menor|toca~hija/hijo|pega~ninos/hijo/nino|maltrat~nino/menor|incest|pedofil`,
    safe: `sin$/no$/ningun/tampoco/nunca-hay$/tengo/tiene/de$/hubo-P/Z/B/desmay/convuls/contracc/alerg/ahog/G/vomit|sin$/ni$/ningun-P/Z/B/contracc|sin_problemas/sin_dificul|analisis_de_s/muestra_de_s/prueba_de_s/donar_s/donacion_de_s/extraccion_de_s/presion_art/grupo_sang/presion_alta/tomar_la_presion|radiografia_de_t/radiografia_de_p|roto_el_cor/corazon_roto|hablar_con/hablar_esp|respirar_normal|cancer_de`,
    sayings: `muer/morir-risa/hambre/ganas/sed$/calor/verguenza/frio/sueno/miedo|matar_el_t/me_matan_los_p`,
    aside: `hace-anos/meses/ano$/mes$|ano_pasad/semana_pasad/mes_pasad|en_20/en_19|anteced|cuando_era|sintomas_de/senales_de|preven|vacuna|seguro$/mutua|pelicul|articul|curso|tienen_un/hay_cardio/tratan|factura|receta/renov|revision|claustro|cita_para_el_c|no_contesta`,
    now: `ahora|esta_man|esta_noche|desde_ayer/desde_hace_una_h|hoy$|otra_vez|acaba|minut|ayuda|urgen|socorro`,
    mild: `desde_hace-semanas/meses/anos|a_veces|de_vez_en|cuando_subo`,
};

export { esRedFlags };
