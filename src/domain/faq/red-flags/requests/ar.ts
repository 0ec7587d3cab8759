import type { MedicalRequestPack } from '../red-flag.ts';

export const arRequests: MedicalRequestPack = {
  language: 'ar',
  dose: `كم$/جرع&باراسيتامول/بنادول/دواء/حب/قطر/مضاد/شراب/انسولين/كغ/كيلو`,
  results: `نتيج/نتائج/تحليل/تحاليل/رنين/اشع/تقرير&طبيعي/خطير/يعني/تعني/تفسير/شرح/سيئ/مرتفع`,
  diagnosis: `ماذا_لدي/ما_مرضي/هل_هو_خطير/هل_هذا_خطير|هل_لدي~سرطان/ورم|تشخيص`,
  safe: `متى-نتيج/نتائج|كم_سعر`,
};
