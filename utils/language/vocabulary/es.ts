import { list, type Vocabulary } from './vocabulary.ts';

export const spanish: Vocabulary = {
  headings: {
    discussed: list('temas,temas tratados,discusión,notas,resumen,orden del día,puntos tratados'),
    decision: list('decisiones,decisión,decidido,acuerdos,acuerdo,acordado'),
    action: list('acciones,tareas,próximos pasos,siguientes pasos,pendientes,por hacer,quién hace qué,compromisos'),
    question: list('preguntas,preguntas abiertas,dudas,puntos abiertos,por aclarar,abierto'),
    next: list('próxima reunión,próxima llamada,próxima cita'),
  },
  markers: {
    discussed: ['tratado'],
    decision: list('decidido,decisión,acordado,acuerdo'),
    action: list('acción,tarea,pendiente,por hacer,próximo paso'),
    question: list('pregunta,duda,abierto,por aclarar'),
    next: list('próxima reunión,próxima llamada,próxima cita'),
  },
  us: list('nosotros,nosotras,yo'),
  client: list('ellos,ellas,ustedes,vosotros,el cliente,la clienta,cliente'),
  somebody: list('él,ella,alguien,todos,ambos'),
  future: list('va a,van a,vamos a,voy a,vais a'),
  duty: list('debe,deben,debemos,debo,tiene que,tienen que,tenemos que,tengo que'),
  infinitive: [],
  verbs: list(
    'enviamos,envío,envían,mandamos,preparamos,preparan,confirmamos,confirman,revisamos,revisan,entregamos,entregan',
  ),
  verbsAfterName: list('envía,manda,prepara,confirma,entrega,nombra,comparte'),
  states: list('ser,estar,tener,es,son,está,están,tiene,no,nunca,quiere,quieren'),
  decided: list('decidimos,acordamos,se decidió,se acordó,hemos decidido,hemos acordado'),
  noNames: list('el,la,los,las,un,una,que,qué,quién,cómo,cuándo,dónde,si,pero,y,o,esto,eso,se,hay,para,por,con,sin'),
  meetings: list('reunión,llamada,cita,sesión'),
  nextMeeting: list('próxima reunión,próxima llamada,la próxima reunión,la próxima llamada,hablamos de nuevo'),
  deadline: list('para el,antes del,hasta el,a más tardar el'),
};
