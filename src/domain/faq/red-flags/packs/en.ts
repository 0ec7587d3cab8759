import { packEvidence } from '../pack-evidence.ts';
import type { RedFlagPack } from '../red-flag.ts';
import { enEvidence } from './en-evidence.ts';

/** To be validated by the clinic's physicians, as every medical wording. */
export const enRedFlags: RedFlagPack = {
  language: 'en',
  words: `C=chest/breastbone/ribs
P=pain/hurt/tight/crush/pressure/heav/squeez/sore$/stab/burn/ache/killing/burning/pains/belt$/stabb/cramp/grip/jab/seiz/weight$
H=heart$
F=face$/mouth/lip$/lips/smile/cheek/eyelid
L=arm$/arms/leg$/legs/hand$/side$/body/foot$/hip$/shoulder/half
T=numb/weak/limp$/dead$/droop/tingl/heavy$/floppy
K=cant$/cannot/isnt/not$/wont$/hard_to/troubl/struggl/stopped/doesnt/no$/hasnt/never/dont/fight
R=breath/air$/inhal
G=swell/swoll/puff
U=husband/wife/dad$/dads$/father/mum$/mother/son$/daughter/baby/child/he$/hes$/she$/shes$/brother/sister/gran/nan$/friend/partner/boyfriend/girlfriend/neighb/someone/man$/boy$/girl/toddler/him$/her$/uncle/aunt/they$/patient$/person/grandad/grandpa/grandma/teen/hubby/kid/flatmate/student/pupil/wee
B=bleed/blood
V=lot$/stop/heav/vomit/throw/threw/cough/pour/gush/everywhere/lost/soak/clots/bright/won/wont_stop/leak
W=roof/stairs/window$/table/head$/bike/floor$/feet$/kettle/hip$/wall
X=hot$/boil/oil$/bad$/face$/kettle/fire$/water/coffee/third/chest/hand/arm$/iron
N=bleach/pill$/pills/tablet/battery/poison/cleaner/magnet/medic/paracet/insulin/bottle/sleeping/dose$/polish/thinner/oil$
E=pregnan/weeks_preg/weeks$/wks$
I=baby/babys/newborn/infant/little_one
Z=fever/temp$/tempera/burning_up/hot$/38$/39$/40$/38_/39_
M=calf$/leg$/legs/thigh/ankle
O=surg/operat/replacement/flight/c_sect/birth/hospital/cast/travel
A=husband/boyfriend/partner/ex$/wife/girlfriend/he$/man$/date$/hubby/my_ex/mother_in/flatmate
D=dad$/father/mum$/mother/uncle/brother/coach/grand/parents/neighb/step/grandpa/grandad/man$/family
J=hits$/hit$/kick/strang/chok/raped/assault/hurts$/attack/belt$/bruis/locked/burn/violence/pin/batter
Æ=1$/2$/3$/4$/5$/6$/7$/8$/9$/10$/one$/two$/three/four/five/six$/eight/ten$`,
  rules: `suicide! kill/hurt/harm/hang/shoot/cut$/cutting/drown$/burn-myself/themsel/himself/herself|want/wanna/wish/going/gonna/rather/ready/wanting/wants/hope~die$/dead$/end_it/to_be_dead/disappear/end_my/not_wake/never_wake/never_been_born/jump_off|slit/cut$~wrist|think/thinking/thought/talk/talking/talks/feel/feeling~suicide/dying/killing_my/killing_hi/killing_her/ending_it/ending_my/jumping|cut$/cutting/slash/slit-my-arm/arms/wrist/leg$/thigh|pills/rope/noose/blade/gun$&ready/got$/bought/saved/goodbye|end/ending-it$/things|dont/not$/no_longer-want~here$/wake/live/alive|better_off~without/dead
suicide suicid
anaphylaxis F/tongue/throat/neck$/eyes/everywhere/all_over&G|anaphyl
embolism O%M%R
trauma fell/fall/falls/dropped/jumped/thrown~W|car$/bike/motor/vehicle/road-crash/accident/wreck|burn/burnt/scald&X|trapped~under/car$|finger/thumb/toe~off$/chopped/severed/sliced|stab|knif
unconscious passed_out/blacked_out/black_out/passing_out/blackout|uncons|collapsed|faint|no$/find-pulse|K-wake|U&K-respon/mov/react/answer/rous/budg|cardiac_arrest|cpr$|slumped
infant I%Z|I%floppy/limp$/letharg/grunt/blue$/grey$/gray$/listless|Æ-week/weeks/wk/month/months/day$/days%fever/temp/38/39/40/hot$/floppy/limp/blue/grey/K_wake/wont_feed/K_feed/grunt/burning
pregnancy E%bleed/blood/spotting/clots/cramp/contract|K~feel~baby-mov/kick|water$/waters-broke/broken/leak/gone|contractions~min
chest-pain C&P|heart_att
stroke having-stroke/mini_str|L~gone/went/goes-T|side&T|right_arm/left_arm/right_leg/left_leg&T/K|K-speak/talk/find_words/get_words|lost/loss~vision/sight|worst/thunderc/explosive-head
breathing K~R|R~K|short_of_b/short_of_air/shortness_of_b/out_of_breath|blue$&F/turn/going/finger/gone/skin|wheez
seizure epilep-fit|stiff/shak/twitch/jerk/thrash&eyes/foam/froth/K/mouth/all_over/temp/fever/drool/whole|froth
bleeding B&V|tournique
poisoning swallow/ingest/ate$/drank~N|ate/eaten/swallow/took/taken/chewed~my-tablets/pills/heart/meds/gummies/medicine/medication|gas$&dizzy/headache/smell|took/taken/swallowed/had~all_my/all_the/loads_of/whole/pack$/box$/bottle/handful/30$/40$/too_much/too_many|monox
meningitis rash/spots/dots/blotch/bruis&purple/red$/dark/pin%fever/temp/glass/fade/unwell/K
child D~touch~me$/my/private|D~J~me$/my/us$/child/kid/son$/daught|child/kid$/kids$/niece/nephew/baby/toddler/student/pupil&abuse/beaten/molest/neglect/hit_by/beating/hitting/hits$|D~comes_in/comes_into-my
violence A-J|raped|kill_me$&says/said/he/will/going/threat/husband|forced~sex/have/kiss/touch|scared/afraid/terrified~he$/him$/husband/partner/boyfriend/home$/ex$/kill`,
  safe: `no$/not$/without/never/dont_have/doesnt_have/denies-C/shortness/short_of/H-P/of_b|no$/not$/without/dont_have/doesnt_have/never/isnt-P/Z/bleed/faint/seiz/contract/chok/swell/rash/allerg/breathless/wheez/short_of|blood_test/blood_pres|speak_french|cholest|talk_yet`,
  sayings: `laugh~died/die$|die$/died$-laugh/of_boredom/of_hunger/of_embar/of_thirst|dying_to_k/dying_to_s/dying_of_h/dying_of_b/dead_tired/kill_for_a/to_die_for/kill_time/killing_time|not_suicidal`,
  aside: `years_ago/year_ago|last_year/last_week|in_20|family_hist|prevent|vaccin/insur|training/leaflet|price|checkup|after_heart|dentist|news$|prevention`,
  now: `right_now/now$|this_morn|tonight|since_yest/since_this/since_last_n|today|again|just$|minut|help$/help_me|hurry|urgent|emergency|suddenly|still`,
  mild: `for_months/for_years/for_a_month/for_a_year|now_and_then|when_i_run|often`,
  evidence: packEvidence(enEvidence),
};
