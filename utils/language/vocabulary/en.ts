import { list, type Vocabulary } from './vocabulary.ts';

const verbs =
  'send,share,provide,deliver,prepare,confirm,name,nominate,arrange,organise,organize,introduce,write,forward,submit,clarify,' +
  'get back,come back,look into,look at,follow up,set up,sign off,send over,circulate,finalise,finalize,schedule,propose,resend,' +
  'investigate,create,add,upload,invite,provision,configure,deploy,migrate,install,collect,gather,compile,publish,approve,' +
  'check,draft,review,update,test,fix,sign,book,email,mail,ping,return,decide,find,make,complete,download,contact,call,ask,' +
  'tell,inform,remind,talk,speak,meet,discuss,present,show,align,coordinate,estimate,evaluate,analyse,analyze,document,' +
  'implement,build,design,order,pay,transfer,extend,move,close,open,start,begin,finish,work on,take care,take over,reach out,' +
  'give,put,join,select,choose,run,reorganise,reorganize,rename,translate,record,train,try,verify,replace,remove';

const verbsAfterName =
  'sends,shares,provides,delivers,prepares,confirms,nominates,arranges,organises,organizes,introduces,writes,forwards,submits,' +
  'clarifies,gets back,comes back,looks into,follows up,sets up,circulates,finalises,finalizes,proposes,resends,investigates,' +
  'creates,adds,uploads,invites,checks,sorts out,takes care,takes over,reaches out';

export const english: Vocabulary = {
  headings: {
    discussed: list(
      'discussed,discussion,discussion points,what we discussed,topics,topics discussed,notes,summary,agenda,main points,points discussed,meeting notes,minutes,background,updates,status',
    ),
    decision: list(
      'decisions,decision,decided,agreed,agreements,agreement,what we decided,what we agreed,key decisions,decisions made,conclusions,resolutions',
    ),
    action: list(
      'actions,action,action items,action item,action points,next steps,next step,to do,to dos,to-do,to-dos,todo,todos,tasks,ais,aps,follow-ups,follow ups,followups,who does what,commitments',
    ),
    question: list(
      'questions,question,open questions,open question,open,open points,open items,open issues,still open,unanswered,to clarify,to be clarified,unresolved,parking lot',
    ),
    next: list('next,next meeting,next call,next date,next session,next sync'),
  },
  markers: {
    discussed: ['discussed'],
    decision: list('decided,decision,decisions,agreed,agreement,resolved,approved,we decided,we agreed'),
    action: list(
      'ai,a/i,ap,action,actions,action item,action point,todo,to do,to-do,task,next step,next steps,follow-up,follow up,f/u,fu',
    ),
    question: list('q,question,open question,open,open point,to clarify,unclear'),
    next: list('next,next meeting,next call,next date,next session,next sync,next catch-up,next time'),
  },
  us: list('we,i,us,me,we all,our team,our side,our legal team'),
  client: list(
    'they,you,client,the client,client team,the client team,customer,the customer,their team,their side,their legal team,their it',
  ),
  somebody: list('he,she,someone,somebody,everyone,everybody,all,both,both sides'),
  future: list(
    "will,'ll,’ll,shall,is going to,are going to,am going to,'re going to,’re going to,'m going to,’m going to",
  ),
  duty: list(
    'should,must,need to,needs to,have to,has to,promised to,promise to,promises to,offered to,offer to,offers to,agreed to,committed to,is to,are to',
  ),
  infinitive: ['to'],
  verbs: list(verbs),
  verbsAfterName: list(verbsAfterName),
  states: list(
    "be,have,has,had,is,are,was,were,am,use,uses,need,needs,want,wants,wanted,like,likes,expect,expects,think,thinks,know,knows,hope,hopes,wish,said,say,says,feel,feels,see,sees,would,could,can,can't,cannot,might,may,don't,doesn't,didn't,did,do,does,not,never,won't,remain,stay,cost,depend,depends,probably,love,prefer,prefers,ask,asked,call it,pay,paid,also have,currently,already,still,just,really,only,usually,often,run,start,started,work,works,get,got,'re,’re,'s,’s,'ve,’ve,'d,’d",
  ),
  decided: list(
    'decided to,decided on,decided that,decided against,decision to,decision is,decision was,agreed to,agreed on,agreed that,agreed upon,agreement to,agreement on,we decided,we agreed,we have decided,we have agreed,we have chosen,we chose,they decided,they agreed on,they agreed that,all agreed,both agreed,everyone agreed,it was decided,it was agreed,we go with,we go for,we are going with,we will go with,going with,go with',
  ),
  noNames: list(
    'it,this,that,these,those,there,here,what,which,who,when,where,why,how,if,so,but,and,or,then,the,a,an,no,yes,not,need,needs,want,wants,plan,plans,ability,access,time,try,trying,decision,recommendation,nothing,something,anything,able,ready,happy,hope,hoping,aim,aiming,goal,idea,intention,willing,keen,due,used,going,according,thanks,also,back,next,option,options,question,proposal,request,agreed,decided,promised,chance,way,reason,everything,things,more,most,many,some,status,price,pricing,budget,scope,contract,project,go-live,rollout,migration,invoice,quote,note,notes,update,today,tomorrow,maybe,perhaps,once,as,in,on,at,by,for,from,with,without,after,before,until,since,because,while,please,my,our,your,their,his,her,its,up,down,subject,regarding,re,fyi,nb,ps,eta,date,place,attendees,participants,present,agenda,topic,purpose',
  ),
  meetings: list(
    'meeting,call,sync,session,catch-up,catchup,check-in,review,workshop,demo,video call,appointment,standup,stand-up,touchpoint,chat',
  ),
  nextMeeting: list(
    'next meeting,the next meeting,next call,the next call,next sync,next session,the next session,next catch-up,next check-in,next review,next workshop,follow-up call,follow-up meeting,follow up call,follow up meeting,we speak again,we talk again,we meet again,speak again,talk again,meet again,we speak next,we talk next,we meet next,next time we',
  ),
  deadline: list(
    'by,until,till,til,before,due,due by,due on,deadline,deadline:,due:,no later than,not later than,latest,at the latest by,within',
  ),
};
