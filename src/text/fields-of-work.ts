/* Recognises fields of work, trades and regions, as they stand behind a title: "Manager, Night Operations". */

import { wordsOf } from './line-words.ts';

/** What people work in or for, by functions, trades, specialties and parts of the world. */
export const fieldsOfWork: ReadonlySet<string> = new Set(
  (
    'academic accountancy accounting accounts acquisition actuarial administration admissions ads advanced advocacy aerospace affairs africa ' +
    'agribusiness agriculture ai allied alumni america americas analytics apac applied architecture arts asia assurance attraction ' +
    'audience audio audit australasia australia automation automotive aviation backend banking beauty benefits beverage biology biotech ' +
    'brand brands broadcast built business campus canada capital care careers catering chain change channels chemicals chemistry china ' +
    'civil claims clients climate clinical cloud commerce commercial communications communities community compensation compliance ' +
    'computing construction consulting consumer content controlling conveyancing corporate creative credit crime criminal crypto culture ' +
    'curatorial curriculum customer customers dach data defence defense delivery dental design development devices devops digital diplomacy ' +
    'disability distribution diversity driving early east eastern ecology economics education electrical electronics embedded emea ' +
    'employer employment energy engagement engineering enterprise entertainment environment environmental equity estates europe events ' +
    'exhibitions experience export facilities family fashion festivals film finance financial fintech fleet food forensics forestry foundation ' +
    'france fraud freight frontend fundraising games gaming gas gcc general geosciences germany global governance government graduate grants ' +
    'graphics group growth gulf hardware health healthcare heritage higher history home horticulture hospitality housing hr human humanities hydrogen hygiene ' +
    'iberia imaging implementation import inclusion india industrial industries informatics infrastructure innovation insights insurance integration ' +
    'intelligence intensive interim internal international investigations investment investments ireland irrigation it japan kitchen kitchens ' +
    'laboratories languages latam law learning legal leisure lending licensing life liberal linguistics live loans logistics luxury machine machinery ' +
    'maintenance manufacturing maps marine maritime market marketing markets materials mathematics mechanical media medical medicine membership ' +
    'mena mental merchandising metals midlands mining ml mobile mobility modelling modeling music network networks neurology night nordics north northern ' +
    'northwest nuclear numerics nursing oceania oil oncology online operations ops optics outreach pacific packaging paediatrics partnerships payments payroll ' +
    'pediatrics pensions people performance personnel pharma pharmaceuticals pharmacy philanthropy philosophy physician physicians physics ' +
    'planning platform platforms policy power press primary private procurement product production products professional professions programmes ' +
    'programs projects property protection protein psychiatry psychology public publishing purchasing quality quant quantitative radiology rail ' +
    'recruiting recruitment refining regional registration regulatory relations reliability renewables research resources resourcing retail retention ' +
    'rewards risk robotics safety sales savings scheduling school schools science sciences search secondary securities security semiconductors ' +
    'senior sensing services settlements shipping site social society software solutions sound sourcing south southeast southern southwest space spain ' +
    'special specialist sport sports staffing standards statistics storage store strategic strategy streaming strategies structural structures student students ' +
    'studies supply support surgery surgical sustainability systems talent tax teaching tech technical technology telecom telecoms telecommunications ' +
    'textiles theatre therapy tourism trade trading training transactions transfer transformation transport transportation travel treasury trust uk us usa ' +
    'university utilities ux ventures video visitor voice volunteering volunteers warehouse warehousing waste water web welfare wellbeing well-being ' +
    'west western wholesale wildlife workforce workplace world youth'
  ).split(' '),
);

const joints = new Set(['and', '&', '+', '/', 'of', '-', '–']);
/** "Talent Acquisition Dept." */
const unit = /^(?:dept|department|division|unit|practice)\.?$/u;

const isField = (word: string): boolean => fieldsOfWork.has(word);

/** Whether a word of the text names a field of work. */
export const hasFieldOfWork = (text: string): boolean => wordsOf(text).some(({ folded }) => isField(folded));

/** Whether the text names a field of work and nothing else: "Product & Design", "HR Division", "Life Sciences". */
export function isFieldOfWork(text: string): boolean {
  const words = wordsOf(text).map(({ folded }) => folded);
  const named = words.filter((word) => !joints.has(word));
  const last = named.at(-1) ?? '';
  const isUnit = named.length > 1 && unit.test(last);
  return named.length > 0 && named.length < 5 && (isUnit ? named.slice(0, -1) : named).every(isField);
}
