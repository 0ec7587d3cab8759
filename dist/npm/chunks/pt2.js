/** Written by `npm run train:red-flags`; to be validated by the clinic's physicians with the patterns. */
const ptEvidence = {
    pattern: 9,
    ifNow: 4,
    call: 9,
    weights: `5 U
4 B F J
3 N R W derr derram dor e_nao ele esta$ foi nao nao_cons over overdo quer_morr sai ta
2 C G K L P Z a_boca a_ter acor acorda agua anaf anafil aper barr barrig bate bebeu$ bebi boca$ cabe cabeca caiu caiu$ card cardia choq choq_anaf choque cinc cinc_em cinc_minu cinco$ comeco conseg consig cort cortei de_cinc dedo dentro desd_onte desmai desp desped dobr e e_a ela em_cinc em_suic esfa esfaqu espero esta_a esta_inco esto estupr faca falt falt_de falta$ febr febre$ foi_esfa fora fora$ fui fui_viol fund fundo$ geme hemo hemorr inch inco incons lado lado$ levant mais mais$ marca$ matar$ me mim mole morrer nem o_brac o_meu o_osso o_oxim olho olhos$ os_sent osso osso$ oxim oxim_marc oximet para_card parada peit peito$ pens_em perd_os perdeu puls rebe rebent resp respir roxo sang sangue se sent sentid suic suicid ter ter_um to tome tomei$ tont trem uma ver ver_o violad vomi vomita vou_me
1 12 14 180 32 38 39 46 83 E I NOW abri abriu$ abusou acab acabou acid aciden adre adrena agor agora$ agua$ aguas$ alca alcatr almo almoco amea ameaca amig antico apag apago$ apagou apan aparec aperto apit aqui aqui$ ar arde arde$ arra arranc arre asma asma$ avo azul azul$ baba baband banh banho$ bate$ beba bebe$ bebi$ ben bici bicicl boca bomb bomba$ bombin borr borra$ brac braco$ bran branca branco bras brasei ca cach cachor cada cada$ cai calc cama$ cami camiao caneta cara cara$ carb carbon carn carne$ carr carro$ cartas cartel casa casa$ cedo cedo$ chama$ chao chao$ chei cheiro chor chora$ cima cima$ cint cinto$ cinz cinzen cogu cogume cole colega com comeu$ comi$ compri confus consci contei cord corp corpo$ corta$ cost costel coxa coxa$ cris crise$ dar debaix dedo$ dedos$ dei deit deixei desabo descul dese desent desm deterg dias dias$ difi dificu direit dizend dobrar dobro$ dois dois$ dormen duas duas$ empo empola empu empurr ench enchar enfa enfart enfo enforc enga engano engasg engo engoli enta entala ento epil epilep erro escorp escrev escu espeta espu espuma esquer esquis esta estou$ estour estr estu faca$ facada falar$ faltam fazend fech fechad ferido ferr ferro$ ferv ferver fest festa$ feze fezes$ fica ficand ficar$ ficava filh fiqu fiquei fiz forc forca$ fort forte$ fraq fraqui fren frente fumo funda$ garg gargan gas gast gastro gela gelada geme$ gemer$ gile gilete gole gole$ grav grave$ grit grita$ hern hernia hora$ imen imenso inchad inchar inchou insu insuli inteir into intoxi irma irma$ jorr jorra$ labi labios leva lhe lixi lixivi mach machuc mamona manc mancha marcas mari marido mata mato mato$ maus maus$ meia$ meio meio$ melh melhor meni menina menino mesa mesa$ meta metade mete mete$ mexe mexer$ minuto mole$ moleir mono monoxi mord mordeu morr mt namo namora nasc negras nene nenem$ nenh nenhum no nodoas nos nunc nunca$ oleo oleo$ olho$ operac operar oq os outra$ padr padras pai parace parar$ parass pare parece parqui passei pe peda pedaco pelas$ pele pele$ pens penso$ pequ pequen perigo pern pernas pesc pescoc pica picada pilh pilha$ pior pior$ plac placen pont pontad pontap porta$ preso$ pret pretas prop propos pulsos puse pusera puxa q que quei queimo raiv raiva$ rapa rapaz$ rati ratici reme remedi rigi rigido romp rompeu ron roxas$ roxo$ roxos$ sabemo sacu sacudi sair sair$ saiu saiu$ sangra seca seca$ seme sement sera sera$ serr serra$ sete$ si sinto$ sobrin sozi sozinh suan suando subita suo tao telh telhad tio tipo tipo$ tiras$ tirou$ toca toca$ todo$ tomb tomou$ tonta$ tontos tontur torn tort torta$ toss tossir trap trat tratos tremo$ trip tripa$ tudo tudo$ u umas umas$ vai varf ve vejo vejo$ vem verm vermel vesp vespa$ viol vive viver$ vivo vivo$ vizi vizinh volt voltou vou
-1 10 18 2020 2020$ 34 41 5 58 7 8 9 a aber aberta abre$ abrem$ abuso$ acad academ acom acompa adol adoles adse adse$ afog afogad agen agendo aler alergi algu alguma altu altura amam amamen anal analis anca anca$ andar$ andari anti antibi antiga anua anual$ apague apai apaixo apar apen apenas aposen app apro aproxi arab arabe$ assi assu assust aten atende ates atesta atua atuali audi audica auditi auto autoca azot azoto$ baix baixa$ baixo$ balc balcao bebo bebo$ beca beca$ bloq bloque bocadi bola bola$ bole boleto bols bolso$ brinca bula bula$ buro burocr cade caib caibra caixas calo calore camp campan cans carreg cart cartao cartei cd cert certo$ chamad chat chatea chef chefe$ chegar chego$ chuta$ cica cicatr cida ciru cirurg clar clarea colh colhei colo colono come$ comeca comer$ comi comich comigo compre comput cond conh conhec consti convoc corr corrid costas cred creden cron cronic curi curios curr curric curs curso$ dao decl declar deixo$ dens densit dent dentar depi depila desapa descas descon desf desmar dez dica dica$ diz do domi domici dorm dorme$ dos dout doutor dra eco ecra ecra$ elas elasti eletro emdr emdr$ empr empres encr encrav engord entrar entreg enve envelh envi envio$ equi equipa era errada errado es escovo escr escrit esfo esforc especi espo esqu essa essa$ esse esses$ estaca estave exig exige$ fala fami famili farm farmac fatu fatura favo favor$ febris feio feio$ feli feliz$ feri feriad fica$ fich ficha$ fim fisi fisio$ fisiot fono fono$ form formul fral fralda fute futebo gagu gaguej gaia gaia$ gato gato$ geng gengiv geral$ gess gesso$ gina ginasi grad gradua grat gratui grip gripe$ h hein hein$ hema hemato hidr hidrat hora horari horr horriv houv houve$ huma humano idad idade$ imagio indi indica infanc infant inr inte interp inve invern invi invisi isso isso$ ja jeju jejum$ joel joelho k labo labora lase laser$ laud laudo$ laxa laxant lent lentes letr letras leve leve$ ligar$ limp limpez litr litros livr livro$ lomb lombar long longe$ mail mail$ mails$ maio maio$ mama mama$ mamo mamogr manda$ mantem marc marcac marcar marco$ mata$ matand mb medica meias$ mening meno menopa menore mens mensag mese meses$ mesm mesmo$ metr metro$ minuti molhar mora morada muda mudar$ mude mudei$ muit muitas multib musc muscul nada nada$ nas nata natal$ negra$ ness nesse$ neur neurol ning ningue nodoa$ nome nome$ norm normal nova nova$ novos$ nume numero nutr nutric obri ocul oculos onte ontem$ operam opin opinia orie orient osse ossea$ oste osteop otor otorri ou outro$ paga pagame pale palest palp palpit parc parcel parque partir parto$ passa$ passad passe$ passou pdf pedido pela pela$ pelo pelo$ pesa pesada pess pessoa pilu pilula pintin plano$ planta podem$ podo podolo pole polen$ pontos por portal possiv pouca$ pouco$ pra preco$ precos pred predio prep prepar presen prev preven prim primei prob proble prol prolon prot protec protoc prov prova$ psic psicol quai quais$ quarta queb quebre querem rasp raspou receci receit reco recome recu recupe reno renova repeti repo repous repr repres respon rm robo robo$ rs rsrs rsrs$ sabe saem saem$ sala sangro sao sara sarado saud saudav segund segura seguro sema semana senh senti$ ser sess sessao setemb simp sina sinal$ sintom so sobr sobre$ soco sofr sofri$ sola solar$ sopr sopro$ subir$ sufo sufoca suores surd surdo$ tac tard tarde$ tatu tatuag tecn tecnic teleco telefo tem temp tempo$ tera terape terapi terc terca$ teste$ testes tira tirar$ tirara tire tirei$ tiro tiros$ tive tive$ toda tomo$ tortur trab trabal transi troc troca$ ultr ultra$ unha unha$ unim unimed urge urgenc urgent usa usar usar$ uten utente vaga vagas$ vale vale$ valo valor$ vend vendem vene veneno verd verdad verr verrug vete veteri vi via viag viagem viaj vide videoc visi visita vist vista$ visto$ vosso$ way what whatsa wifi wifi$ zona zona$
-2 ,_da ,_no MILD a_conf abre acei acei_mult aceita anda anos anos$ ante antes$ ao aparel atra atrasa beber$ boa bom_dia brinco cade$ cade_meu cansad chec chec_up check$ cheg come_e como como$ conf confir cons cons_de dado dados$ de de_enfe de_espe de_feri de_uma dental derm dermat deu dia docu docu_levo docume dore dores$ e_quer ecog ecogra elev elevad enfe enferm entr erra esco escola espe exam exame$ fala$ fala_ingl faz faz_mal fazer$ ferias func funcio ha_elev imag imagen infa ingl ingles levo levo$ link link$ long_da mal mao_sem medico medo_de meu_reem minu_atra morreu mult nao_e nao_rece o o_comp o_esta obriga onde onde$ os_brin pape papel$ para$ para_a part pediat perdi$ pert perto$ plan posso$ pouc precis proc procur prox proxim qual qual$ quanta que_docu quem quem$ rece_a recebi recl reclam reem reembo ress resson resu result saba sabado saber$ sala$ seco seco$ segu senha$ socorr sou tele tem_ai tens tensao test tiro$ tiro_os um_boca up vaci vacina vari varize vcs voss vossa$
-3 ai bem bom brin clin clinic da das doi espera esquec estaci faze fazem$ ha medi pass pedi pode$ poss quando rece voce voces$
-4 , consul pode prec quan
-7 ASIDE
suicide 6 quer
suicide 4 cort quero$ se
suicide 3 me que suic suicid vou
suicide 2 cort_os filh ja mata matar$ pens penso$ pra que_se vou_me
suicide 1 corta$ cortei desp desped diz filha$ mais mais$ mim morr morrer na os puls pulsos quer$ so vive viver$
suicide -1 B U Z bebe$ de do esta$ no rebe rebent resp respir um
suicide -2 C F V a bebe
suicide -3 I J e ele o
suicide -4 P R ta
violence 3 J ele fui me
violence 2 estu estupr fui_viol mari marido me_o meu_mari viol violad
violence 1 U amea ameaca aperto do mata medo medo$ na namo namora port porta$
violence -1 C K L R filho$ nao os pai vou
violence -2 I V bebe de filh
violence -3 a e
child 2 J
child 1 U algu alguem bate bate$ cria crianc maus maus$ me o pai sacu sacudi tio toca toca$ trat tratos
child -1 C F K N P R V de mari marido um`,
};

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
    evidence: ptEvidence,
};

export { ptRedFlags };
