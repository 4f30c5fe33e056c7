/* Recognises occupations, the words that end the name of a role. */

/** What people are by occupation, as it ends the name of a role: "Test Engineer", "Head of Payroll". */
const nouns = new Set(
  (
    'accountant actor actuary adjuster administrator adviser advisor agent aide analyst anaesthetist animator ' +
    'apprentice archaeologist architect archivist artist assessor assistant associate astronomer attendant attorney ' +
    'auditor baker banker barber barista bartender beautician biologist bookkeeper botanist brewer broker builder ' +
    'butcher buyer captain caregiver caretaker carer carpenter cartographer cashier caterer chair chancellor chaplain ' +
    'chauffeur chef chemist chief choreographer clerk clinician coach commissioner composer conductor conservator ' +
    'consultant contractor controller cook coordinator co-ordinator copywriter counsel counsellor counselor courier ' +
    'crew curator custodian dancer dba dean dentist deputy designer dev developer devrel devops dietitian dietician ' +
    'director dispatcher doctor doorman draughtsman draftsman drafter driver ecologist economist editor educator ' +
    'electrician engineer entomologist epidemiologist estimator evangelist examiner executive expert fabricator ' +
    'facilitator farmer fellow fellowship firefighter fitter florist forester founder fundraiser gardener generalist ' +
    'geneticist geographer geologist geophysicist gemmologist glazier greenkeeper grower guard guide hacker handler ' +
    'head headteacher historian host hostess housekeeper hydrologist hygienist illustrator inspector installer ' +
    'instructor intern internship interpreter investigator janitor jeweller joiner journalist judge keeper ' +
    'labourer laborer lawyer lead leader lecturer lecturership librarian linguist lifeguard locksmith machinist ' +
    'maker manager marketer mason mate mathematician matron mechanic mechatronician mediator mentor merchandiser ' +
    'meteorologist metallurgist microbiologist midwife miner modeler modeller moderator musician negotiator ' +
    'neurologist nurse nutritionist officer operative operator optician optometrist organiser organizer orderly ' +
    'owner painter paralegal paramedic partner pathologist pharmacist phlebotomist photographer physicist ' +
    'physiotherapist pianist pilot planner plasterer plumber podiatrist porter potter practitioner president ' +
    'principal printer producer professor programmer projectionist proofreader psychiatrist psychologist ' +
    'psychotherapist purchaser radiographer radiologist ranger realtor receptionist recruiter referee registrar ' +
    'rep reporter representative researcher resident restorer reviewer rigger roaster roofer sales salesperson ' +
    'sailor scheduler scholar scientist scout sculptor seamstress secretary seismologist server setter ' +
    'shepherd singer skipper solicitor sommelier sonographer sourcer specialist statistician steward stewardess ' +
    'storekeeper stockman strategist stylist superintendent supervisor surgeon surveyor sysadmin tailor tanner teacher ' +
    'technician technologist teller tester therapist tiler toxicologist trader trainee traineeship trainer ' +
    'translator transcriber treasurer tutor typist underwriter upholsterer usher valuer vet veterinarian ' +
    'viticulturist volunteer vp waiter waitress warden watchmaker weaver welder winemaker worker writer zoologist ' +
    'zookeeper apprenticeship placement secondment residency locum postdoc doctorate studentship assistantship ' +
    'ceo cfo coo cto cio cmo cpo ciso cro chro evp svp avp md pm tpm sre sdet swe qa ux scrummaster cobbler clown ' +
    'cofounder stagehand cameraman foreman lineman seaman handyman tradesman craftsman beekeeper gamekeeper goalkeeper ' +
    'wordsmith blacksmith goldsmith silversmith playwright wheelwright shipwright millwright ' +
    // Other languages of European offices.
    'entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin sachbearbeiter sachbearbeiterin ' +
    'mitarbeiter mitarbeiterin pflegefachkraft kaufmann kauffrau referent referentin personalreferent personalreferentin personalleiter personalleiterin leitung personalleitung prokurist ' +
    'prokuristin geschäftsführer geschäftsführerin werkstudent praktikant techniker ' +
    'ingénieur ingénieure développeur développeuse responsable chargé chargée contrôleur contrôleuse comptable ' +
    'gestionnaire conseiller conseillère directeur directrice chef assistante infirmier infirmière stagiaire ' +
    'desarrollador desarrolladora ingeniero ingeniera analista gerente consultor consultora director directora ' +
    'coordinador coordinadora técnico técnica jefe jefa encargado encargada administrativo becario contable enfermera ' +
    'sviluppatore ingegnere responsabile impiegato impiegata addetto addetta consulente ontwikkelaar adviseur ' +
    'medewerker utvecklare ingenjör konsult handläggare udvikler ingeniør rådgiver produktionsleder kehittäjä programista personalista personalistka inżynier ' +
    'analityk vývojář desenvolvedor desenvolvedora engenheiro engenheira analista'
  ).split(' '),
);

/** Endings that hardly any other words than those of trades have, in a word that is capitalised. */
const ending = /(?:ologist|ographer|ician|iatrist|opath|keeper|woman|\(in\)|\*in|:in|in\/)$/u;

/** Whether `folded` (lower case) names an occupation, also in the plural or as a pair "Designer/Developer". */
export function isOccupation(folded: string): boolean {
  // Most words have none of these marks.
  if (!/[/(-]/u.test(folded)) return isTrade(folded);
  return [folded, ...folded.split(/[/-]/u, 6)].some((part) =>
    isTrade(part.replace(/\((?:[a-z]{1,3}|[mfwdx/]{1,8})\)$/u, '')),
  );
}

const isTrade = (word: string): boolean =>
  nouns.has(word) || (word.endsWith('s') && nouns.has(word.slice(0, -1))) || ending.test(word);

/** Whether one of the words of `text` names an occupation. */
export function namesOccupation(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s,()]+/u, 30)
    .some(isOccupation);
}
