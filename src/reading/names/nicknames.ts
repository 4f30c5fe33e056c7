import { foldName } from './spelling.ts';

/** Names that one person may go by, where one is not simply the beginning of the other. */
const families = [
  'robert bob rob bobby robbie bert',
  'william bill will billy willy liam guillermo',
  'elizabeth elisabeth liz lizzy beth betty eliza elsa lisa libby bess',
  'margaret maggie meg peggy greta rita daisy margarita marga',
  'katherine catherine kathryn kate katie cathy kathy kitty kat kit kathleen katharina katarina cat',
  'james jim jimmy jamie jem',
  'john jack johnny jon jonny hans ian jan ivan sean juan',
  'richard rick dick ricky rich dickie',
  'edward ed eddie ted teddy ned',
  'theodore ted teddy theo',
  'charles charlie chuck chas chip carl carlos karl',
  'michael mike mick mickey misha miguel mitch michel',
  'anthony tony antonio anton',
  'alexander alexandra alex sandy sandra sasha xander lex lexi ally alec aleksandr olek',
  'henry harry hank heinrich enrique',
  'lawrence laurence larry laurie lars',
  'margot marguerite',
  'mary molly polly maria marie mia miriam',
  'patricia pat patty trish tricia patrick paddy',
  'rebecca becky becca',
  'susan susanna suzanne sue susie suzy susanne sanne',
  'thomas tom tommy tomasz',
  'stephen steven steve stefan stephan',
  'samuel samantha sam sammy',
  'andrew andy drew andreas andrea anders andrzej',
  'daniel danny dan daniela dani',
  'joseph joe joey jo josephine josef jose pepe',
  'francis francesca frances frank fran francisco paco frankie franziska',
  'ronald ron ronnie veronica',
  'gerald gerard jerry gerry jeremy',
  'eugene gene',
  'barbara barb babs',
  'deborah debra deb debbie',
  'jennifer jen jenny',
  'jacob jake jakob james',
  'benjamin ben benny',
  'abigail abby gail',
  'victoria vicky tori',
  'virginia ginny ginger',
  'eleanor ellie nell nora helen elena lena ellen',
  'dorothy dot dolly dottie thea',
  'isabel isabella bella izzy elisabeth',
  'anna anne ann nancy annie hannah anja anya annika',
  'peter pete pierre pedro piotr',
  'paul pablo pavel',
  'george jorge georg yuri jerzy',
  'nicholas nick nico klaus niklas mikolaj colin',
  'christopher chris kit topher christian christina tina kirsten',
  'matthew matt matthias mateusz matty',
  'philip phil pip filip',
  'gregory greg grzegorz',
  'frederick fred freddie fritz alfred frederica',
  'leonard leo len lenny',
  'martha marty martin',
  'walter walt wally',
  'zachary zach zak',
  'yevhen eugene yevheniia zhenya',
  'oluwaseun seun',
  'sebastian seb bastian',
  'maximilian max',
  'mohammed muhammad mohamed mo',
  'wilhelmina mina willa',
  'augustus gus august',
  'nathaniel nathan nate',
  'timothy tim',
  'terence terry theresa teresa tess tessa',
];

/** The numbers of the families that each name belongs to; made when two names are first compared. */
let numbers: ReadonlyMap<string, readonly number[]> | undefined;

function familiesOf(name: string): readonly number[] {
  numbers ??= numbersByName();
  return numbers.get(name) ?? [];
}

function numbersByName(): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  for (const [index, family] of families.entries()) {
    for (const name of family.split(' ').map(foldName))
      byName.set(name, [...(byName.get(name) ?? []), index]);
  }
  return byName;
}

/** Whether one person may go by both names, which are folded (`foldName`). */
export function areNicknames(one: string, other: string): boolean {
  const theirs = familiesOf(other);
  return familiesOf(one).some((family) => theirs.includes(family));
}

/** Frequent given names besides. */
const others = new Set(
  (
    'aaron adam ahmed aisha alan albert alice alicia alina amanda amelia amina amir amy ana anita april aria arjun ' +
    'arthur ashley audrey aurora ava barry beatrice bernard beth brandon brenda brian bridget bruce bruno camila ' +
    'carla carmen carol caroline cecilia cedric celine chantal chen chloe clara claire claudia connor craig cynthia ' +
    'damian dennis derek diana diego dilip dmitri donald donna doris dylan edith edwin eileen elias elif emil emily ' +
    'emma enzo eric erica erik esther ethan eva evan evelyn fatima felix fiona florence gabriel gareth gavin giulia ' +
    'gloria grace graham grant hamid harold harriet hassan hazel heather heidi hugo ibrahim ines ingrid irene iris ' +
    'isaac jane janet jason jasmine javier jean jessica joan joanna jonas jonathan jordan joshua joyce juanita judith ' +
    'julia julian julie justin kai karen karin kayla keith kelly kenneth kerstin kevin kim kimberly kirsty kyle laura ' +
    'leah leila leon lily linda lisbeth lorenzo louis louise lucas lucia lucy luis luka lukas luke lydia malik marco ' +
    'marcus marek marian marina mario marion mark marta mateo maya megan melanie melissa mei milan mohamed monica ' +
    'morgan naomi natalia natalie nadia neil nicole nina noah noel noor oliver olivia omar oscar owen pamela paula ' +
    'pauline penelope priya rachel rafael rahul raj ralph raymond renata renee ricardo rosa rose roberta roger roy ' +
    'ruth ryan salma sandra sara sarah scott sergio sharon shirley sigrid simon simone sofia sonia sophia sophie ' +
    'stella stuart svetlana sven sylvia tamara tanya tara tariq tatiana tyler ursula valentina vanessa vera victor ' +
    'vincent wayne wei wendy yasmin yuki yusuf yvonne zara zoe'
  )
    .split(' ')
    .map(foldName),
);

export function isGivenName(name: string): boolean {
  const folded = foldName(name);
  return others.has(folded) || familiesOf(folded).length > 0;
}
