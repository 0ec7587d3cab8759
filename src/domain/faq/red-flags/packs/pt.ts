import { packEvidence } from '../pack-evidence.ts';
import type { RedFlagPack } from '../red-flag.ts';
import { ptEvidence } from './pt-evidence.ts';

/** To be validated by the clinic's physicians, as every medical wording. */
export const ptRedFlags: RedFlagPack = {
  language: 'pt',
  words: `C=peito/torax/toracic/coracao/esterno
P=doi$/dor$/dores/doendo/aperto/apert/pressao/pontad/ardor/queim/esmag/peso$
F=cara$/boca$/rosto/labio/sorriso
L=braco/perna/mao$/lado$/corpo/pe$/metade
K=nao$/dificuld/dificil/impossiv/sem$/custa/mal$/consigo
R=respir/ar$/folego
G=inch/inflam
U=marido/mulher/pai$/mae$/filho/filha/bebe/crianc/irma/avo$/espos/vizinh/amig/ele$/ela$/namorad/senhor
B=sangr/sangue/hemorrag
V=muito/para$/parar/vomit/toss/cusp/perd/abundan/jorr/todo_lado/coagul
W=telhado/escada/janela/varanda/cabeca/cama$/mota$/moto$/bicicl/altura/arvore
N=lixivia/comprimid/pilha/medicament/deterg/veneno/cogumel/iman$/remedio/produto/gasolin/paracet/caixa/moeda/pastilh/agua_sanit
E=gravid/semanas$
I=bebe/recem_nasc/lactente
Z=febre/tempera/38$/39$/40$
J=bate$/bateu/batem/agred/agrid/viol$/violou/violad/estupr/abus/maltrat/estrangul/toca$/tocou/espanc`,
  rules: `suicide! quero/vontade/prefir/queria/quer$/desejo-morrer/matar_me/desaparec/acabar_com_t/acabar_com_a/estar_mort/me_matar|matar_me|me_matar|melhor_sem_mim|cort~pulso/veias
suicide suicid
anaphylaxis F/garganta/lingua/olhos/corpo_todo&G
trauma cai/caiu/queda~W|bat/pancada~cabeca|acident&carro/mota/grave/pres/ferid|queim/escald&oleo/ferver/grave/rosto/fogo/agua/acido|agua_a_ferv|cort/amput~dedo/mao$|esfaque
unconscious desmaia/desmaie/desmaio|inconscien|perd~sentidos/conscien|U~nao-respond/reag/acord/mexe|nao_acord|sem_pulso|paragem_card/parada_card
infant I%Z|I&mole/molinh/prostrad/nao_mama/nao_come/azul
pregnancy E%sangr/contrac|nao$-sinto~bebe|rebent/romp~aguas/bolsa|contracoes~minut
chest-pain C&P|enfarte
stroke derrame|F&torta/torto/caid/descaid/paralis|L&paralis/dormen/sem_forca|K-falar|nao$-mexe/sente/sinto/levant~braco/perna/lado|pior_dor
breathing K-R|engasg|falta~ar$|labios~azul/rox|asma&crise/forte/grave/inalad/bomba
seizure convuls|epilep&crise/ataque/minut
bleeding B&V|hemorrag
bleeding? fezes~sangue/pretas
poisoning engol/beb/tom/com/inger~N|cheiro_a_gas/cheiro_de_gas
meningitis pescoco/nuca&rigid/dobr/duro%Z/cabeca/vomit|manchas&rox/vermelh/violet&Z
violence J-me|violad|estupr|medo~marido/namorad/ex$
child bat~crianc/filho`,
  safe: `sem$/nao$/nenhum/nunca-tenho/tem$/ha$/teve-P/Z/B/desmai/convuls/contrac/alerg/falta/G/vomit|sem$/nem$/nenhum-P/Z/B/contrac/falta|analise_de_s/analises_ao_s/exame_de_s/doar_s/colheita_de_s/pressao_art/tipo_de_s/pressao_alta/medir_a_p|raio_x/radiografia_ao_t/radiografia_do_t|coracao_part|falar_com/falar_port|respirar_normal`,
  sayings: `morr-rir$/fome/vontade/sede/calor/vergonha/frio/sono/medo|matar_o_t/matar_saud`,
  aside: `ha-anos/meses/ano$|anos_atras/meses_atras|ano_passad/semana_passad/mes_passad|em_20/em_19|anteced|quando_era|sintomas_de/sinais_de|preven|vacina|seguro$|filme|artigo|curso|tem_um_c/tem_cardio/tratam|fatura|receita/renov|claustro|nao_atende`,
  now: `agora|esta_manha|esta_noite|desde_ontem|hoje|outra_vez|acab|minut|ajuda|socorro|urgen`,
  mild: `ha-semanas|as_vezes|de_vez_em|quando_subo`,
  evidence: packEvidence(ptEvidence),
};
