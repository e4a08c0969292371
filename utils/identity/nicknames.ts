/** First names that are short for one another, a line each, as `fold` leaves them. A name may stand in several lines. */
const families = `
alexander alex alec sandy sascha sasha xander aleksandr aleksander alejandro
alexandra alex sandra sandy sascha sasha lexi aleksandra
alfred fred freddy alf
andreas andi andy
andrew andy drew
anthony tony toni antonio anton
antonia toni
barbara barb barbie babs
benjamin ben benny benji
bernard bernie bernd bernhard
catherine katherine kate katie kathy cathy kathryn katharina kati katja ekaterina katya
charles charlie chuck chas carlos
christopher chris christoph kit topher
christian chris christel
christine christina chris chrissy tina christiane
cynthia cindy
daniel dan danny
daniela dani
david dave davy
deborah deb debbie debra
dmitri dima mitya dmitry dmitriy
donald don donnie
dorothy dot dottie
edward ed eddie ted teddy ned eduard eduardo
elizabeth liz lizzie beth betty eliza lisa elisabeth ellie libby bess lisbeth elise
eugene gene evgeny zhenya
eugenia zhenya genia
francis frank francisco paco
francisca paca fran
franz frank franzl
frederick fred freddie friedrich fritz
gabriel gabe
gabriele gabi gaby
gerald gerry jerry gerhard gerd
gregory greg gregor
guillermo memo
hans johann johannes hannes jan
harold harry hal
heinrich heinz heiner
helena helen lena elena
henry hank harry hal heinz
ignacio nacho
isabella isabel bella izzy
ivan vanya
jacob jake jakob
jacqueline jackie
james jim jimmy jamie
jeffrey jeff geoffrey geoff
jennifer jen jenny
jessica jess jessie
joachim jochen jo achim
joanna jo joanne johanna hanna
john johnny jack jon
jonathan jon john jonny
jose pepe
josef sepp jupp
joseph joe joey jo
judith judy
juergen jurgen
karl charles carl kalle
kenneth ken kenny
kristina kris kristin
lawrence larry laurence
leonard leo len lenny
leopold leo poldi
ludmila lyudmila mila
ludwig lutz
manuel manny manolo
margaret maggie meg peggy marge margie greta margarete gretchen rita
maria mary mia masha mariya
maximilian max
matthew matt matthias
megan meg
michael mike mick mickey micha mischa michel miguel mikhail misha
nancy ann
natalie nat natalia natasha
nathaniel nathan nate nat
nicholas nick nicky nico nicolas nikolaus klaus nikolai kolya
olga olya
pamela pam
patricia pat patty trish tricia
patrick pat paddy
paul pablo pavel pasha
pauline paula
peter pete petr pedro
philip phil philipp phillip felipe
rafael rafa
raymond ray
rebecca becky becca
richard rick ricky rich dick rik
robert bob bobby rob robbie bert roberto
roland roly
ronald ron ronnie
rosemary rose rosie
rudolf rudi rolf
samuel sam sammy
samantha sam sammy
sebastian seb basti
sergey serge seryozha
stanislav stas slava
stephen steve steven stephan stefan
stephanie steph steffi stefanie
susan sue suzie susanne susanna sanne
svetlana sveta
tatiana tanya tania tatyana
theodore ted teddy theo theodor
thomas tom tommy tomas
timothy tim timmy
ulrich uli ulli
valentina valya
victoria vicky vicki tori viktoria
vincent vince vinny
vladimir volodya vova vlad
vyacheslav slava
walter walt wally
wilhelm willi willy helmut
william bill billy will willie liam guillaume
wolfgang wolf
yuri yura
zachary zach zack`;

const groups = new Map<string, Set<number>>();
for (const [index, line] of families.trim().split('\n').entries()) {
  for (const name of line.split(' ')) groups.set(name, (groups.get(name) ?? new Set()).add(index));
}

/** Whether two first names, as `fold` leaves them, are commonly borne by one person: `bill` and `william`. */
export function areNicknames(one: string, other: string): boolean {
  const [theirs, others] = [groups.get(one), groups.get(other)];
  return one !== other && [...(theirs ?? [])].some((group) => others?.has(group) === true);
}
