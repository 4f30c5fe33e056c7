/* Recognises words of company names, such as “Bank” or “GmbH”. */

/** Words that companies and institutions call themselves by, and that no person is called. */
const words = new Set(
  (
    'academy aerospace agency air airlines airways alliance analytics apparel apps architects archive archives associates ' +
    'association atelier audio automation automotive aviation bakery bank banking bikes bio biologics bioscience ' +
    'biosciences biotech books bookshop botanics boutique brands breweries brewery bros brothers bureau cafe café capital ' +
    'care cargo castings centre center ceramics charity chemicals chemistry church cinema city civic clean cleantech climate clinic ' +
    'clinics cloud club co co-op collective college commerce communications community company computing concepts ' +
    'conservancy construction consultancy consulting cooperative corp corporation council couriers creative credit crypto ' +
    'cyber dairy data defence defense dental design designs diagnostics digital distillery distribution district docks dynamics ' +
    'education electric electrical electronics energy engineering enterprise enterprises entertainment environmental ' +
    'equipment estates events exchange express fabrics farm farms fashion federation ferries ferry festival films ' +
    'finance financial fintech fisheries fitness flow food foods forge forestry foundation foundry freight fund funds furniture ' +
    'gallery games gaming garage gas genetics genomics geo glass global gmbh government grid group guild harbour haulage ' +
    'health healthcare heating holding holdings hospice hospital hospitality hospitals hotel hotels house housing hub ' +
    'imaging inc industrial industries informatics infrastructure initiative innovation innovations institute instruments insurance ' +
    'integration intelligence interactive interiors international investment investments it journal kitchen kitchens lab ' +
    'laboratories laboratory labs learning leasing leisure library lighting limited link links llc llp loans logic ' +
    'logistics ltd machines makers management manufacturing marine maritime market marketing markets mechanics media ' +
    'medical medicine medtech metals ministry mobile mobility motor motors mortgage museum music mutual nation national ' +
    'network networks news oil online operations optical optics organics orchestra outdoor outdoors packaging paints paper ' +
    'partners partnership payments pharma pharmaceuticals pharmacy philharmonic photonics pictures plastics platform ' +
    'plc polymers port post power precision press primary printing productions products projects properties property ' +
    'protocol provisions publications publishers publishing rail railway railways realty records recycling recruiters ' +
    'relief renewables rescue research reserve resort resorts restaurant restaurants retail rides risk robotics sanctuary ' +
    'school schools science sciences search secure security semiconductor semiconductors services shipping shipyard shop ' +
    'signal society software solar solutions sons source space spices sports stack stadium staffing station steel storage store ' +
    'stores street studio studios supplies supply surgery surveys system systems tech technologies technology telecom ' +
    'telecoms textiles theatre theater therapeutics tools toys trade trading trains training transit transport travel ' +
    'trust union universal university utilities utility vaccines vehicles venture ventures veterinary vineyards vision wealth wear ' +
    'wellness wind winery wireless wood works workshop workshops worldwide yachts yard zoo universität hochschule ' +
    'klinik krankenhaus stiftung werke verlag université hôpital banque société universidad hospital banco grupo ' +
    'universiteit ziekenhuis università ospedale sygehus sykehus sjukhus yliopisto uniwersytet szpital stadt mairie'
  ).split(' '),
);

const legalForm =
  /^(?:inc|ltd|limited|llc|llp|plc|corp|co|gmbh|ag|kg|kgaa|ug|se|sa|s\.a|sas|s\.a\.s|sarl|s\.à\.r\.l|s\.l|sl|s\.l\.u|s\.r\.l|srl|s\.p\.a|spa|bv|b\.v|nv|n\.v|ab|as|a\/s|asa|aps|oy|oyj|k\.k|kk|pvt|pte|pty|sdn|bhd|s\.r\.o|a\.s|sp|z\.o\.o|kft|d\.o\.o|eood|lda|ltda|s\.a\.b|pllc|lp|e\.v|ev|eg|cic|pbc)\.?$/u;

/** `folded` is in lower case. */
export const isOrganisationWord = (folded: string): boolean => words.has(folded) || isLegalForm(folded);

/** "Inc.", "GmbH", "S.L.": what only stands behind a company's name. */
/** Whether `name` ends in a legal form, also in one that is a word of its own in lower case: "AS", "Co", "SE". */
export const endsInLegalForm = (name: string): boolean =>
  isLegalForm(name.toLowerCase().split(/\s+/u).at(-1) ?? '') || /\s(?:AS|SE|SA|AG|Co|SP|EV)\.?$/u.test(name);

export const isLegalForm = (folded: string): boolean =>
  legalForm.test(folded) && !/^(?:as|se|co|ag|sa|sp|ev|eg|lp)$/u.test(folded);
