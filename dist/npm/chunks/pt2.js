/** To be validated by the clinic's physicians, as every medical wording. */
const ptRedFlags = {
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
M=perna/panturr/gemeo/barriga_da_p
A=marido/namorad/companheir/ex$/espos/ele$/homem
D=pai$/padrasto/tio$/avo$/mae$/irmao/professor/primo/vizinho/treinador
J=bate$/bateu/batem/agred/agrid/viol$/violou/violad/estupr/abus/maltrat/estrangul/toca$/tocou/espanc`,
    rules: `suicide! suicid|quero/vontade/prefir/queria/quer$/desejo-morrer/matar_me/desaparec/acabar_com_t/acabar_com_a/estar_mort/me_matar|matar_me|me_matar|se_matar/matar_se|nao$-quero_viv/vontade_de_viv|melhor_sem_mim|cort~pulso/veias|automutil|atirar~janela/ponte/comboio/varanda|enforc|por_termo_a|tirar_a_minha_v
anaphylaxis F/garganta/lingua/olhos/corpo_todo&G|anafil|garganta~fech|alerg&grave/R/G/forte|picad&G/R|urticar&R/garganta
embolism M%K~R/falta_de_ar/C|M&G%oper/parto/cesar/aviao/cirurg
trauma cai/caiu/queda~W|bat/pancada~cabeca|acident&carro/mota/grave/pres/ferid|queim/escald&oleo/ferver/grave/rosto/fogo/agua/acido|agua_a_ferv|cort/amput~dedo/mao$|fratura_ex|ve_se_o_osso|esfaque|faca~espet|tiro$|eletrocut|atropel|afog
unconscious desmai|inconscien|perd~sentidos/conscien|nao$~acord/reag/respond~U|U~nao-respond/reag/acord/mexe|nao_acord|nao_reag|desfalec|sem_pulso|paragem_card/parada_card
infant I%Z|I&mole/molinh/prostrad/nao_mama/nao_come/azul|1$/2$/3$/um$/dois/tres mes/semana/dia%Z
pregnancy E%sangr/contrac|nao$-sinto~bebe|bebe-nao-mex|rebent/romp~aguas/bolsa|contracoes~minut|trabalho_de_p/dar_a_luz
chest-pain C&P|enfart|infart|ataque_card|dor$~braco_esq
stroke avc$|derrame|F&torta/torto/caid/descaid/paralis|L&paralis/dormen/sem_forca|K-falar|fala~estranh/arrast/enrol|nao$-mexe/sente/sinto/levant~braco/perna/lado|repente&L/vista/visao/falar|perd~visao/vista&repente/olho|pior_dor|dor_de_cab&repente/insuport|confus&repente/falar/boca
breathing K-R|K~respirar|asfix|engasg|sufoc|falta~ar$|labios~azul/rox|azul&F|asma&crise/forte/grave/inalad/bomba
seizure convuls|epilep&crise/ataque/minut|treme&olhos/todo/espuma|espuma~boca
bleeding B&V|hemorrag|sangr-nao|nao-para~sangr
bleeding? fezes~sangue/pretas|sangue_nas
poisoning engol/beb/tom/com/inger~N|tom~demais/todos/demasiad|overdos|sobredos|intoxic|envenen|monoxid|fuga_de_gas|cheiro_a_gas/cheiro_de_gas
meningitis pescoco/nuca&rigid/dobr/duro%Z/cabeca/vomit|manchas&rox/vermelh/violet&Z|mening&acho/Z|purpura
violence A~me$-J|J-me|me_bat/me_viol|violad|estupr|abus~sexual|agres~sexual|obrig~sexo|ameac~mat/faca/morte|medo~marido/namorad/ex$|violencia
child D~me$-J|D-J-me|abus~crianc/filh/menor|toc~filha/filho|bat~crianc/filho|maltrat|incest|pedofil`,
    safe: `sem$/nao$/nenhum/nunca-tenho/tem$/ha$/teve-P/Z/B/desmai/convuls/contrac/alerg/falta/G/vomit|sem$/nem$/nenhum-P/Z/B/contrac/falta|analise_de_s/analises_ao_s/exame_de_s/doar_s/colheita_de_s/pressao_art/tipo_de_s/pressao_alta/medir_a_p|raio_x/radiografia_ao_t/radiografia_do_t|coracao_part|falar_com/falar_port|respirar_normal`,
    sayings: `morr-rir$/fome/vontade/sede/calor/vergonha/frio/sono/medo|matar_o_t/matar_saud`,
    aside: `ha-anos/meses/ano$|anos_atras/meses_atras|ano_passad/semana_passad/mes_passad|em_20/em_19|anteced|quando_era|sintomas_de/sinais_de|preven|vacina|seguro$|filme|artigo|curso|tem_um_c/tem_cardio/tratam|fatura|receita/renov|claustro|nao_atende`,
    now: `agora|esta_manha|esta_noite|desde_ontem|hoje|outra_vez|acab|minut|ajuda|socorro|urgen`,
    mild: `ha-semanas|as_vezes|de_vez_em|quando_subo`,
};

export { ptRedFlags };
