/*
 * The months and the days of the week as mail programs and letters write them, in the languages of recruiters' offices.
 * A row is a language, or the way in which one shortens its names; "-" stands where a word means something else as well.
 */

const monthRows: readonly string[] = [
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jänner feber marts april maj juni juli august september oktober november desember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  'január február március április május június július augusztus szeptember október november december',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  'בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר',
  'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr',
  'eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa - - samhain nollaig',
  'januari februari maret april mei juni juli agustus september oktober november desember',
];

/** The months by their whole names, in small letters. */
export const monthNames: ReadonlySet<string> = namesOf(monthRows);

const englishMonths = 'jan feb mar apr may jun jul aug sep oct nov dec';
const shortMonthRows: readonly string[] = [
  englishMonths,
  'jän feb mär apr mai jun jul aug sept okt nov dez',
  'janv févr mars avr mai juin juil août sept oct nov déc',
  'ene fév mrz abr may jun jul ago set oct nov dic',
  'jan fev mrt abr mei jun jul ago set out nov des',
  'gen febr märz apr mag giu lug ago set ott nov dic',
  'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu',
  'sty lut mar kwi maj cze lip sie wrz paź lis gru',
  'ian febr márc ápr máj iun iul aug szept oct noi dec',
  'ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
  'oca şub mar nis may haz tem ağu eyl eki kas ara',
  'янв фев мар апр май июн июл авг сен окт ноя дек',
  'ion chwef maw ebr mai meh gorff awst medi hyd tach rhag',
  '- ii iii iv - vi vii viii ix - xi xii',
];

/** From Sunday on. */
const weekdayRows: readonly string[] = [
  'sunday monday tuesday wednesday thursday friday saturday',
  'sonntag montag dienstag mittwoch donnerstag freitag samstag',
  'dimanche lundi mardi mercredi jeudi vendredi samedi',
  'domingo lunes martes miércoles jueves viernes sábado',
  'domenica lunedì martedì mercoledì giovedì venerdì sabato',
  'diumenge dilluns dimarts dimecres dijous divendres dissabte',
  'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
  'söndag måndag tisdag onsdag torsdag fredag lördag',
  'søndag mandag tirsdag onsdag torsdag fredag lørdag',
  'sunnuntai maanantai tiistai keskiviikko torstai perjantai lauantai',
  'niedziela poniedziałek wtorek środa czwartek piątek sobota',
  'neděle pondělí úterý středa čtvrtek pátek sobota',
  'nedeľa pondelok utorok streda štvrtok piatok sobota',
  'vasárnap hétfő kedd szerda csütörtök péntek szombat',
  'duminică luni marți miercuri joi vineri sâmbătă',
  'κυριακή δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο',
  'pazar pazartesi salı çarşamba perşembe cuma cumartesi',
  'воскресенье понедельник вторник среда четверг пятница суббота',
  'неділя понеділок вівторок середа четвер - субота',
  'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
  'minggu senin selasa rabu kamis jumat sabtu',
];

/** The days of the week by their whole names, in small letters, as far as these mean nothing else. */
export const weekdayNames: ReadonlySet<string> = namesOf(weekdayRows);

const englishWeekdays = ['sun mon tue wed thu fri sat', '- - tues weds thur - -', '- - - - thurs - -'];
/** Shortened, or words for something else as well. */
const shortWeekdayRows: readonly string[] = [
  ...englishWeekdays,
  'dim lun - mer jeu ven sam',
  'dom lun - mié jue vie sáb',
  'dom lun - mer gio ven sab',
  '- segunda terça quarta quinta sexta -',
  'dom seg ter qua qui sex sáb',
  'sön mån tis ons tors fre lör',
  'søn man tir ons tor fre lør',
  'κυρ δευ τρι τετ πεμ παρ σαβ',
  'paz pzt sal çar per cum cmt',
  'sul llun - mercher iau gwener sadwrn',
];

/** Shortened as in English, which messages in other languages do too. */
export const shortMonthNames = namesOf([englishMonths, '- - - - - - - - sept - - -']);
export const shortWeekdayNames = namesOf(englishWeekdays);

/** Whether a word in small letters is the whole name of a month, or shortened as in English. */
export const isMonthName = (word: string): boolean => monthNames.has(word) || shortMonthNames.has(word);

/** Whether a word in small letters is the whole name of a day of the week, or shortened as in English. */
export const isWeekdayName = (word: string): boolean => weekdayNames.has(word) || shortWeekdayNames.has(word);

function namesOf(rows: readonly string[]): ReadonlySet<string> {
  const names = new Set(rows.join(' ').split(' '));
  names.delete('-');
  return names;
}

/** Words in small letters, without accents: programs and phones leave them out. */
const folded = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');

function indexOf(rows: readonly string[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (const row of rows) {
    for (const [at, word] of row.split(' ').entries()) {
      const key = folded(word);
      if (key !== '-' && !index.has(key)) index.set(key, at);
    }
  }
  return index;
}

/** Made at the first question: who checks a letter asks none. */
let months: ReadonlyMap<string, number> | undefined;
let weekdays: ReadonlyMap<string, number> | undefined;

/** The month that a word names, whole or shortened, from 0 on. */
export function monthOf(word: string): number | undefined {
  months ??= indexOf([...monthRows, ...shortMonthRows]);
  return months.get(folded(word));
}

/** The day of the week that a word names, whole or shortened, from Sunday, 0, on. */
export function weekdayOf(word: string): number | undefined {
  weekdays ??= indexOf([...weekdayRows, ...shortWeekdayRows]);
  return weekdays.get(folded(word));
}
