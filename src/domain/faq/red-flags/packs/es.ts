import { packEvidence } from '../pack-evidence.ts';
import type { RedFlagPack } from '../red-flag.ts';
import { esEvidence } from './es-evidence.ts';

/** To be validated by the clinic's physicians, as every medical wording. */
export const esRedFlags: RedFlagPack = {
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
  evidence: packEvidence(esEvidence),
};
