import { english as notes } from '../vocabulary/en.ts';
import { list } from '../vocabulary/vocabulary.ts';
import type { Language } from './language.ts';

const more =
  'attach,bring,drop,drop off,pass,pass on,pick up,plan,chase,double check,double-check,consider,let,keep,have,do,see,' +
  'help,explain,answer,reply,respond,refer,print,fill out,fill in,complete,cancel,change,correct,copy,cc,include,insert,' +
  'leave,hold,stop,use,visit,click,download,register,go,come,get,take,put,set,sort,sort out,work out,figure out,' +
  'negotiate,quote,deduct,refund,reimburse,release,reserve,respond,restore,return,revise,rewrite,route,save,search,' +
  'ship,speed up,split,support,supply,swap,switch,trace,track,trim,turn,wait,walk,warn,advise,aim,feel free,be sure,' +
  'make sure,ensure,note,read,listen,watch,sit down,sync,touch base,circle back,loop,bear,bear with,accept,add,allow';

/** Who does something for the writer. */
const colleagues = list(
  'developers,designers,lawyers,engineers,accountants,accounting,colleagues,office,it team,legal team,sales team,finance team,marketing team',
);

/** How English promises, asks and reports. */
export const english: Language = {
  code: 'en',
  frequent: list(
    "the,and,you,your,is,are,we,our,that,this,for,with,have,will,would,can,could,please,thanks,thank,i'll,i'm,be,it,on,of,to,by,from,as,at,not,if,us,me,my,any,when,what",
  ),
  verbs: [...notes.verbs, ...list(more)],
  promises: [
    ...colleagues.flatMap((who) => [`our ${who} will`, `our ${who} is going to *`, `our ${who} are going to *`]),
    ...list(
      "i will,i'll,we will,we'll,i shall,we shall,i am going to *,i'm going to *,we are going to *,we're going to *,i can * you,i can have,i can get,we can * you,we can *,i can *,let me *,allow me to *,i promise to,i promise,we promise,i promised to,we promised to,i undertake to,we commit to,i plan to *,we plan to *,i aim to *,we aim to *,i intend to *,we intend to *,i hope to *,we hope to *,happy to *,glad to *,i am about to *,i need to get back,i owe you,we owe you,you will have,you'll have,you will get,you'll get,you will receive,you'll receive,you will hear,you'll hear,expect ~ from me,expect ~ from us,^ will do,^ will *,^ i'd be happy to *,^ leave it with me,leave it to me,i'd *,we'd * you,my colleague will,my colleague is going to *,our team will,our team is going to *,my team will,my team is going to *,my assistant will,someone from our team will,somebody from our team will,i have to *,we are working on,i'm on it,i will personally",
    ),
  ],
  hedges: list(
    "i could *,we could *,i would *,we would *,i might *,we might *,i may *,we may *,i'd *,we'd *,i won't,we won't,i will not,we will not,i cannot,i can't,we can't,we cannot,i should *,i would have *,we would have *",
  ),
  together: list(
    'meet,talk,speak,discuss,schedule,set up,see,go,come,have,get,do,join,catch up,ask,call,like,find,try,let,start,begin,move,sit down,touch base,arrange,plan,use,review',
  ),
  promising: list(
    'will be ready,will be done,will be finished,will be completed,will be sent,will be paid,will be delivered,will be shipped,will be uploaded,will be published,will be live,will be with you,will be online,is going to be ready,should be ready',
  ),
  planned: list(
    "i am sending,i'm sending,we are sending,we're sending,i am preparing,i'm preparing,we are preparing,we're preparing,i am finishing,i'm finishing,we are finishing,we're finishing,we are paying,we're paying,i am paying,i'm paying,we are signing,we're signing,i am signing,i'm signing,we are delivering,we're delivering,i am calling,i'm calling",
  ),
  states: list(
    'be able,be away,be out,be off,be on,be in,be very,be there,be here,be at,be unable,be happy if,be glad if,be grateful if,be back,be late,be closed,be travelling,be traveling,be delighted if,not,never,need,want,know,stay,remain,cost,depend,like,love,miss,be missed,see you,probably not,see what happens,assume,admit,bet',
  ),
  delegating: list(
    "i've asked,i have asked,i asked,i've also asked,i have also asked,i've already asked,i have already asked,i've just asked,we've asked,we have asked,we asked,we've already asked,we have already asked,i've told,i have told,i told,we've told,we have told,i've instructed,i have instructed,we've instructed,we have instructed",
  ).map((asked) => `${asked} ~ to *`),
  future: list(
    'will,shall,is going to,are going to,promised to,has promised to,agreed to,offered to,has been asked to',
  ),
  requests: list(
    "could you *,can you *,would you *,will you *,could you please,can you please,would you please,will you please,could you also,can you also,could we have,can we have,could we get,can we get,could i have,can i have,could i get,may i have,may i ask you to,can i ask you to,could i ask you to,could you possibly *,would you mind,would you be able to,are you able to *,are you in a position to,would you be so kind as to,be so kind as to,^ don't *,^ do not *,please don't *,please do not *,please *,please ~ *,pls *,plz *,kindly *,^ *,we need you to,i need you to,we need,i need,we still need,i still need,we require,i require,we would need,we'd need,i would need,i'd need,we are waiting for,we're waiting for,i am waiting for,i'm waiting for,we are still waiting for,still waiting for,we are missing,you need to *,you have to *,you must *,you should *,you will need to,you'll need to,you were going to *,you promised to *,you promised,you agreed to *,i've asked you to *,i have asked you to *,i asked you to *,we've asked you to *,we have asked you to *,we asked you to *,you said you would,you said you'd,you will *,i would appreciate,i'd appreciate,we would appreciate,we'd appreciate,would be appreciated,much appreciated if,i would be grateful if,i'd be grateful if,we would be grateful if,i would like you to,i'd like you to,we would like you to,we'd like you to,i want you to,we want you to,we expect,it would be great if you,it would be helpful if you,it would help if you,would be great if you,be nice if you,if you could *,if you can *,if you would *,don't forget to,do not forget to,^ remember to,please remember to,^ make sure,please make sure,^ be sure to,please be sure to,i ask you to,we ask that you,asking you to,i am asking for,waiting for your,awaiting your,look forward to receiving,looking forward to receiving,looking forward to your,look forward to your reply,remind you to,remind you that,reminder to,don't you *,why don't you *,you might want to *,you may want to *,i suggest you,i suggest that you,feel free to *",
  ),
  questions: list(
    "do you know,i would like to know,i'd like to know,we would like to know,we'd like to know,i want to know,want to ask,wanted to ask,my question is,our question is,question for you,i have a question,we have a question,any idea,any news,any update,any updates,any progress,^ thoughts,^ comments,^ any thoughts,^ any comments,any news on,any update on,any updates on,what do you think,your thoughts,your view on,let me know your,let us know your,let me have your",
  ),
  inquiries: list(
    "let me know,let us know,tell me,tell us,advise,advise me,advise us,can you say,could you say,can you tell,could you tell,i wonder,i was wondering,i am wondering,i'm wondering,we were wondering,wondering if,wondering whether,please confirm,could you confirm,can you confirm,could you please confirm,can you please confirm,please explain,could you explain,can you explain,please clarify,could you clarify,can you clarify",
  ),
  wondered: list('by when,until when,since when,at what time,when,what,which,where,who,whom,whose,why,how,whether,if'),
  linking: list('and,but,so,also,then'),
  articles: list('the,this,these,our,your'),
  possessives: list('my,our'),
  conditions: list('if,when,unless,until,because,since,as,although,though,while,once,in case'),
  relatives: list('that,which,who'),
  denials: list(
    "not,never,won't,can't,cannot,don't,doesn't,didn't,shan't,wouldn't,couldn't,haven't,hasn't,isn't,aren't,no longer,unable",
  ),
  affirming: list(
    "not only,not just,no later than,not later than,don't forget,do not forget,not forget,never forget,don't hesitate,don't you,why not,if not,whether or not",
  ),
  done: list(
    "attached is,attached are,attached you will find,attached you'll find,attached please find,please find attached,please find enclosed,find attached,find ~ attached,see attached,pfa,^ report attached,^ draft attached,^ contract attached,^ invoice attached,^ offer attached,^ quote attached,^ file attached,^ files attached,^ document attached,^ documents attached,^ slides attached,^ figures attached,^ minutes attached,is attached,are attached,i have attached,i've attached,we have attached,we've attached,i attach,i attached,enclosed is,enclosed are,enclosed please find,here is the,here are the,here is our,here's the,here you go,here it is,as promised,as discussed attached,i have sent,i've sent,i have just sent,i've just sent,i just sent,i already sent,i have already sent,i've already sent,we already sent,we have already sent,we've already sent,already sent,just sent,i sent,we have sent,we've sent,we sent,i have emailed,i've emailed,i have forwarded,i've forwarded,i have updated,i've updated,we have updated,we've updated,i have uploaded,i've uploaded,i uploaded,we have uploaded,i have shared,i've shared,i shared,we have shared,we've shared,i have finished,i've finished,we have finished,we've finished,i have completed,i've completed,we have completed,we've completed,i have done,i've done,i have fixed,i've fixed,we have fixed,we've fixed,i have booked,i've booked,we have booked,we've booked,i have paid,we have paid,we've paid,i have signed,i've signed,we have signed,we've signed,i have checked,i've checked,i have reviewed,i've reviewed,we have reviewed,we've reviewed,has sent,has emailed,has forwarded,has shared,has uploaded,has delivered,has signed,has paid,has finished,has completed,has approved,has provided,has returned,has fixed,has booked,has now sent,has already sent,has just sent,they have sent,they've sent,they sent,sent us the,sent us their,has now signed,has already signed,^ received,has been sent,have been sent,was sent,were sent,has been completed,has been fixed,has been paid,has been signed,has been updated,has been delivered,has been shipped,has been done,have been updated,is done,are done,is signed,are signed,is paid,are paid,is sent,is updated,are updated,is ready,are ready,is booked,is live,is fixed,is now live,is complete,is finished,is now fixed,is now available,is now in,are now in,^ done,all done,^ sent,^ fixed,^ finished,^ completed",
  ),
  praise: list(
    "great job,great work,good job,good work,excellent work,excellent job,fantastic job,fantastic work,amazing work,amazing job,wonderful work,wonderful job,lovely work,nice work,brilliant work,outstanding work,well done,very happy with,really happy with,so happy with,extremely happy with,quite happy with,we are happy with,i am happy with,i'm happy with,we're happy with,very pleased with,really pleased with,we are pleased with,i am pleased with,we're pleased with,i'm pleased with,delighted with,thrilled with,very satisfied with,we are satisfied with,more than satisfied,impressed with,impressed by,we love the,we love it,i love the,i love it,we really like,i really like,everyone loves,everybody loves,exceeded our expectations,exceeded expectations,beyond our expectations,exactly what we wanted,exactly what we needed,exactly what we had hoped,looks great,looks fantastic,looks amazing,looks wonderful,works perfectly,works beautifully,works like a charm,could not be happier,couldn't be happier,pleasure to work with,pleasure working with,the best agency,the best team,will recommend you,would recommend you,highly recommend",
  ),
  complaints: list(
    "not happy with,not happy about,unhappy with,unhappy about,not satisfied,not pleased,dissatisfied,disappointed,disappointing,let down by,frustrated,frustrating,not acceptable,unacceptable,not good enough,not what we agreed,not what was agreed,not what we ordered,not what we asked for,not what we expected,not as agreed,below our expectations,did not meet our expectations,does not meet our expectations,doesn't meet our expectations,didn't meet our expectations,fell short,falls short,too slow,came too late,was too late,is too late,far too late,much too late,late again,delayed again,missed the deadline,missed deadline,missed again,behind schedule again,still does not work,still doesn't work,still not working,still not work,is not working,are not working,isn't working,does not work,doesn't work,stopped working,keeps crashing,keeps breaking,is broken,are broken,nobody answered,no one answered,nobody replied,no one replied,nobody called back,nobody got back,never heard back,have not heard back,haven't heard back,still no answer,still no reply,still waiting for,have been waiting for,we have been waiting,too many mistakes,too many errors,full of mistakes,full of errors,poor quality,poor service,bad service,waste of time,we want to complain,i want to complain,i have to complain,we have to complain,would like to complain,to make a complaint,a formal complaint,you promised us,you were supposed to,overcharged,charged us twice,wrong amount",
  ),
  wishes: list(
    "it would be great if the,it would be great if it,it would be great if there,it would be great if this,it would be great if we had,it would be great if your,it would be good if the,it would be good if it,it would be good if there,it would be good if this,it would be good if we had,it would be good if your,it would be nice if the,it would be nice if it,it would be nice if there,it would be nice if this,it would be nice if we had,it would be nice if your,it would be helpful if the,it would be helpful if it,it would be helpful if there,it would be helpful if this,it would be helpful if we had,it would be helpful if your,would be great to have,would be nice to have,would be good to have,would be great to see,we would like to see,we'd like to see,we would love to see,we'd love to see,i'd love to see,we would love to have,we'd love to have,we would prefer,we'd prefer,i would prefer,i'd prefer,we wish,i wish you,i wish there,i wish the,we would rather,we'd rather,i'd rather,next time please,for the next time,in future please,in the future please,we are missing a,we miss a,what is missing is,what's missing is,could be improved,could be better,could be clearer,could be easier,could be faster,room for improvement,one suggestion,a suggestion,my only wish,our only wish,the only thing",
  ),
  unasked: list('to'),
  rhetorical: list(
    "ok,okay,right,really,why not,alright,all right,you know,know what i mean,see what i mean,makes sense,make sense,sounds good,sound good,deal,agreed,who would have thought,who would've thought,who knew,can you believe it,can you believe this,can you believe that,how have you been,how have you been doing,how are you doing,how is everything,how's everything,how's it going,what's up,how are things going,how about that,would you like a coffee,would you like some coffee,coffee,is it just me,what can i say,what else is new,where do i begin,where do i start,do you have any questions,do you have any further questions,have you any questions,any questions,any other questions,anything else,need help,are you kidding,are you serious,how cool is that,how great is that",
  ),
  answers: list('yes,no,yep,nope,yeah,of course,sure,absolutely'),
  courtesies: list(
    "please find attached,please find ~ attached,please find ~ enclosed,please find enclosed,let's hope,let us hope,attached please find,enclosed please find,find attached,please see attached,please note that,please be advised that,please be advised,please note,please accept,thank you for,thanks for,thanks again for,hope this helps,hope you are well,hope all is well,hope you're well,hope this finds you,how are you,how is it going,how are things,how was your,nice to hear,good to hear,good to see,great to hear,i must say,i have to say,i have to admit,let me say,let me start by,let me be clear,let's face it,as you can see,you know what,looking forward to seeing,look forward to seeing,look forward to meeting",
  ),
  talk: list(
    "do you really need to print,how did you sleep,did you have a nice,did you have a good,have you had a good,have you had a nice,did you enjoy,could you rate our,how did we do,how would you rate,if you have any question,if you have any questions,if you have further questions,if you have any further questions,if you have any other questions,if you have questions,should you have questions,should you have any,if there is anything else,if you need anything,do not hesitate,don't hesitate,feel free to contact,feel free to reach,feel free to call,consider the environment,unsubscribe,no need to,don't worry,you don't need to,you don't have to,what a,guess what,who knows,isn't it,please enjoy,^ take care,have a nice,have a good,have a great,^ enjoy your,^ see you,^ keep up,^ happy to help,^ see below,^ see attached,^ see above",
  ),
  greetings: list('hi,hello,dear,hey,good morning,good afternoon,good evening,hi there,hi all'),
  away: list(
    'out of the office,out of office,out-of-office,on annual leave,on vacation,on holiday,on parental leave,on maternity leave,on leave,away from the office,away from my desk,currently away,automatic reply,automated reply,automatic response',
  ),
  meanwhile: list(
    "when i return,upon my return,on my return,when i am back,when i'm back,after my return,for urgent,in urgent cases,if urgent,if your matter is urgent,if it is urgent,if this is urgent,limited access,no access,not checking,in my absence,during my absence,thank you for your message,thank you for your email,thanks for your email,thanks for your message,automatic reply,automated reply,automatic response",
  ),
  fillers: list(
    'a,an,set,or,but,so,do,did,does,done,has,had,was,were,been,about,into,over,up,out,also,just,now,then,there,here,today,tomorrow,yesterday,them,they,he,she,him,her,his,their,its,i,re,ve,ll,all,some,no,yes,send,sent,sending,attached,promised,promise,let,get,give,got,make,need,back,next,week,day,soon,later,before,after,until,monday,tuesday,wednesday,thursday,friday,saturday,sunday,new,latest,asap,end,which,how,who,where,why,through,mail,email,e-mail',
  ),
  noNames: [...notes.noNames, ...notes.us, ...notes.client, ...notes.somebody],
  quotes: {
    wrote: list('wrote,writes'),
    begins: ['On'],
    originalMail: list(
      'original message,original-message,original mail,original-mail,original appointment,forwarded message,forwarded by,reply message,reply above',
    ),
    forwardedMail: ['begin forwarded message'],
    sender: ['from'],
    headers: list('sent,date,to,cc,bcc,subject,reply-to,importance'),
    sentFrom: list('sent from,sent via,sent with,sent by my,get outlook for,sent using'),
    closings: list(
      'regards,best regards,kind regards,kindest regards,warm regards,warmest regards,with best regards,with kind regards,best wishes,all the best,all best,best,cheers,sincerely,sincerely yours,yours sincerely,yours truly,yours faithfully,yours,respectfully,cordially,take care,br,rgds,bests',
    ),
    thanks: list(
      'thanks,thank you,many thanks,thanks a lot,thanks again,thank you very much,thanks and regards,thanks & regards,thanks in advance,thank you in advance,thx',
    ),
    finePrint: list(
      'consider the environment before,before printing this,intended recipient,confidential and may,confidential information,privileged and confidential,received this email in error,received this e-mail in error,received this message in error,received this email by mistake',
    ),
  },
};
