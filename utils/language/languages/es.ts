import { spanish as notes } from '../vocabulary/es.ts';
import { list } from '../vocabulary/vocabulary.ts';
import type { Language } from './language.ts';

const verbs =
  'enviar,enviarme,enviarnos,enviarle,enviarles,enviarte,mandar,mandarme,mandarnos,mandarle,mandarte,preparar,confirmar,' +
  'confirmarme,confirmarnos,revisar,entregar,compartir,comprobar,llamar,llamarme,llamarnos,responder,contestar,actualizar,' +
  'firmar,pagar,reservar,aclarar,completar,facilitar,facilitarme,facilitarnos,pasar,pasarme,pasarnos,dar,darme,darnos,' +
  'reenviar,reenviarme,reenviarnos,hacer,hacerme,hacernos,hacerle,darle,verlo,leer,publicar,reservar,acortar,cambiar,mover,añadir,ampliar,comprar,pedir,explicar,explicarme,explicarnos,enseñar,mostrar,publique,publiquen,añada,añadan,cambie,cambien,acorte,ver,mirar,subir,escribir,avisar,avisarme,devolver,corregir,organizar,programar,informar,indicar,' +
  'indicarme,indicarnos,ayudar,ayudarme,ayudarnos,envía,envíe,envíen,envíame,envíanos,envíeme,envíenos,envíenme,mande,' +
  'manda,mándame,mándanos,mándeme,confirme,confirma,confírmame,confírmenos,confirmen,revise,revisa,revisen,llámame,llámeme,avísame,' +
  'avísenos,responda,responde,complete,firme,firma,facilite,indique,pase,pásame,comparta,comparte,entregue,prepare,' +
  'prepara,actualice,actualiza,haga,haz,dime,díganos,no olvide,no olvides,tenga en cuenta,envío,mando,preparo,confirmo,' +
  'reviso,llamo,respondo,paso,comparto,entrego,aviso,compruebo,actualizo,rellenar,rellene,rellenen,rellena,aprobar,apruebe,aprueben,aprueba,háganos,hágame,hagan,hacednos,hazme,haznos,descargar,descargue,descarguen,adjuntar,adjunte,adjunten,reenvío,corrijo,organizo,reservo,traslado';

/** What was done of late: "hemos corregido", "está corregida". */
const finished = list(
  'corregid,publicad,cread,instalad,cambiad,modificad,añadid,entregad,confirmad,reservad,preparad,solucionad,cargad,resuelt',
);

/** How Spanish promises, asks and reports. */
export const spanish: Language = {
  code: 'es',
  frequent: list(
    'el,la,los,las,un,una,que,de,del,y,en,es,no,se,le,les,nos,me,te,por,para,con,su,sus,al,como,más,está,están,ha,han,hemos,gracias,favor,puede,podría,cuándo,qué,lo,usted,ustedes,muy',
  ),
  verbs: [...new Set([...notes.verbs, ...list(verbs)])],
  promises: list(
    'me encargo,nos encargamos,me encargaré,nos encargaremos,me ocupo,me ocuparé,nos ocuparemos,voy a *,vamos a *,le *,les *,te *,os *,se lo *,te lo *,se la *,puedo *,podemos *,me comprometo a,nos comprometemos a,prometo,prometemos,recibirá,recibirán,recibirás,tendrá ~ antes,mi compañero,mi compañera,nuestro equipo,le hago llegar,les hago llegar,te hago llegar,os hago llegar,se lo hago llegar,se la hago llegar,le hacemos llegar,les hacemos llegar,le haré llegar,les haré llegar,le haremos llegar,les haremos llegar,le digo algo,les digo algo,te digo algo,le decimos algo,les decimos algo,quedo en *,quedamos en *,le mantendré,les mantendré,te mantendré,os mantendré,le mantendremos,les mantendremos,te mantendremos,os mantendremos',
  ),
  hedges: list('podría,podríamos,yo podría'),
  together: list('hablar,vernos,reunirnos,quedar,comentar'),
  promising: list(
    'estará listo,estará lista,estarán listos,estarán listas,estará terminado,estará terminada,será enviado,será enviada,será pagada,será pagado,lo tendrá,la tendrá,los tendrá,las tendrá,lo tendrás,la tendrás,lo tendrán,lo recibirá,la recibirá,lo recibirás,la recibirás,le enviaré,les enviaré,te enviaré,os enviaré,enviaré,enviaremos,le enviaremos,les enviaremos,te enviaremos,se lo enviaré,se la enviaré,se los enviaré,te lo enviaré,le mandaré,les mandaré,te mandaré,mandaré,mandaremos,se lo mandaré,te lo mandaré,prepararé,prepararemos,confirmaré,confirmaremos,revisaré,revisaremos,entregaré,entregaremos,llamaré,llamaremos,responderé,responderemos,compartiré,compartiremos,avisaré,avisaremos,comprobaré,comprobaremos,actualizaré,actualizaremos,pasaré,pasaremos,haré,haremos,daré,daremos,tendré,tendremos,miraré,miraremos,subiré,subiremos,publicaré,publicaremos,corregiré,corregiremos,organizaré,organizaremos,propondré,propondremos,explicaré,explicaremos,resolveré,resolveremos,cambiaré,cambiaremos,añadiré,añadiremos,instalaré,instalaremos,empezaré,empezaremos,comenzaré,comenzaremos,diré,diremos,consultaré,consultaremos,facturaré,facturaremos,pagaré,pagaremos,firmaré,firmaremos',
  ),
  planned: list(
    'estoy enviando,estamos enviando,estoy preparando,estamos preparando,tendrá,tendrán,tendrás,tendréis,le doy una respuesta,les doy una respuesta,te doy una respuesta,le damos una respuesta,les damos una respuesta,le propongo una fecha,les propongo una fecha,te propongo una fecha',
  ),
  states: list(
    'no,nunca,estar de,de vacaciones,vacaciones,ser,saber,vacío,tendrá lugar,tendrán lugar,tendrá que,tendrán que,tendrás que,tendréis que',
  ),
  delegating: list(
    'he pedido a ~ que ~ *,le he pedido a ~ que ~ *,hemos pedido a ~ que ~ *,le hemos pedido a ~ que ~ *,pedí a ~ que ~ *,le pedí a ~ que ~ *',
  ),
  future: list(
    'le enviará,les enviará,te enviará,os enviará,le mandará,les mandará,le llamará,les llamará,le escribirá,les escribirá,enviará,mandará,preparará,confirmará,revisará,entregará,llamará,compartirá,va a,se encargará,se encarga',
  ),
  requests: list(
    'podría *,podrías *,podrían *,podríais *,puede *,puedes *,pueden *,podéis *,podría usted,podrían ustedes,por favor,por favor *,* por favor,le importaría,te importaría,sería posible,sería tan amable,serían tan amables,le agradecería,les agradecería,te agradecería,agradecería que,agradeceríamos que,le ruego,les ruego,rogamos,le pido,le pedimos,les pedimos,te pido,le agradeceríamos,les agradeceríamos,necesitamos,necesito,necesitaríamos,necesitaría,nos hace falta,me hace falta,nos falta,nos faltan,me falta,me faltan,estamos esperando,estoy esperando,seguimos esperando,sigo esperando,esperamos su,espero su,quedamos a la espera,quedo a la espera,tiene que *,tienes que *,tienen que *,debe *,deben *,debería *,deberían *,^ *,no olvide,no olvides,no olviden,^ no envíe,^ no envíes,^ no mande,^ no mandes,^ no firme,^ no firmes,^ no pague,^ no pagues,^ no publique,^ no publiques,^ no llame,^ no llames,^ no haga,^ no hagas,^ no comparta,^ no compartas,recuerde *,recuerda *,asegúrese,asegúrate,quedó en *,quedaron en *,quedaste en *,nos ayudaría que,nos ayudaría mucho que,me ayudaría que,me ayudaría mucho que,falta por su parte,faltan por su parte,por su parte falta,por su parte faltan',
  ),
  questions: list(
    'me gustaría saber,nos gustaría saber,quisiera saber,quisiéramos saber,quería preguntar,queríamos preguntar,quería saber,mi pregunta,nuestra pregunta,sabe,sabes,saben,qué opina,qué opinas,qué le parece,qué te parece',
  ),
  inquiries: list(
    'dígame,díganos,dime,dinos,decirme,decirnos,hágame saber,háganos saber,hazme saber,haznos saber,me pregunto,nos preguntamos,confirmar,confirmarme,confirmarnos,confirme,confírmame,indicarme,indicarnos,aclarar',
  ),
  wondered: list(
    'para cuándo,hasta cuándo,desde cuándo,a qué hora,cuándo,cuando,qué,cuál,cuáles,dónde,donde,quién,quiénes,cómo,por qué,si,cuánto,cuánta,cuántos',
  ),
  linking: list('y,pero,e,entonces'),
  articles: list('el,la,los,las,este,esta,estos,estas,un,una,su,sus,nuestro,nuestra'),
  possessives: list('mi,nuestro,nuestra'),
  conditions: list('si,cuando,porque,aunque,mientras,en cuanto,como'),
  relatives: list('que,quien,cual'),
  denials: list('no,nunca,jamás,tampoco,ningún,ninguna'),
  affirming: list(
    'no solo,no sólo,no más tarde,no olvide,no olvides,no olviden,no dude,no dudes,no duden,si no,cómo no',
  ),
  done: [
    ...finished.flatMap((done) => [
      ...['he', 'hemos'].map((verb) => `${verb} ${done}o`),
      ...['está', 'ha sido'].flatMap((verb) => [`${verb} ${done}o`, `${verb} ${done}a`]),
      ...['están', 'han sido'].flatMap((verb) => [`${verb} ${done}os`, `${verb} ${done}as`]),
    ]),
    ...list(
      'aquí va,aquí van,ya están,ya tiene,ya tienen,ya tienes,adjunto,adjunta,adjuntos,le adjunto,les adjunto,te adjunto,adjuntamos,va adjunto,está adjunto,encontrará adjunto,encontrará adjunta,adjunto encontrará,acabo de enviar,acabo de enviarle,acabo de mandar,acabamos de enviar,le acabo de enviar,te acabo de enviar,ya le envié,ya te envié,se lo envié,se la envié,se lo he enviado,se la he enviado,se lo hemos enviado,ya está enviado,ya está enviada,ha enviado,han enviado,ha mandado,ha firmado,ha pagado,ha entregado,nos ha enviado,he enviado,hemos enviado,le he enviado,les he enviado,te he enviado,ya envié,le envié,te envié,ya enviamos,he mandado,hemos mandado,he actualizado,hemos actualizado,he subido,hemos subido,he terminado,hemos terminado,he revisado,hemos revisado,he firmado,hemos firmado,he pagado,hemos pagado,he hecho,hemos hecho,he completado,hemos completado,he compartido,hemos compartido,ha sido enviado,ha sido enviada,fue enviado,fue enviada,está hecho,está listo,está lista,está firmado,están listos,están listas,ya está,^ hecho,^ enviado,^ listo,como prometí,como le prometí,como te prometí,como prometimos,aquí está,aquí están,aquí tiene,aquí tienes',
    ),
  ],
  praise: list(
    'buen trabajo,gran trabajo,excelente trabajo,magnífico trabajo,muy buen trabajo,bien hecho,muy contentos,muy contento,muy contenta,muy contentas,muy satisfechos,muy satisfecho,muy satisfecha,encantados con,encantado con,encantada con,nos encanta,me encanta,nos ha gustado mucho,me ha gustado mucho,nos gusta mucho,me gusta mucho,ha quedado genial,ha quedado muy bien,quedó genial,quedó muy bien,funciona perfectamente,funciona de maravilla,superado nuestras expectativas,superó nuestras expectativas,justo lo que queríamos,exactamente lo que queríamos,un placer trabajar,os recomendaremos,los recomendaremos,enhorabuena por,felicidades por',
  ),
  complaints: list(
    'no estamos contentos,no estamos satisfechos,no estoy contento,no estoy contenta,no estoy satisfecho,no estoy satisfecha,descontentos,insatisfechos,decepcionados,decepcionado,decepcionada,decepcionante,molestos,frustrante,inaceptable,no es aceptable,no es lo que acordamos,no es lo acordado,no es lo que pedimos,no cumple,demasiado lento,demasiado tarde,otra vez tarde,de nuevo tarde,con retraso otra vez,incumplido el plazo,no se ha cumplido,sigue sin funcionar,siguen sin funcionar,no funciona,no funcionan,está roto,dejó de funcionar,nadie nos ha contestado,nadie ha contestado,nadie respondió,nadie nos ha llamado,sin respuesta,seguimos esperando,sigo esperando,llevamos esperando,demasiados errores,lleno de errores,mala calidad,mal servicio,pérdida de tiempo,queja,quejarme,quejarnos,reclamación,nos han cobrado de más,cobrado dos veces,importe incorrecto',
  ),
  wishes: list(
    'sería bueno que,sería genial que,sería estupendo que,sería útil que,estaría bien que,estaría genial que,sería bueno tener,estaría bien tener,nos gustaría ver,me gustaría ver,nos gustaría tener,me gustaría tener,preferiríamos,preferiría,preferimos,desearíamos,ojalá,echamos en falta,echo en falta,echamos de menos,nos falta un,nos falta una,la próxima vez por favor,podría ser más,se podría mejorar,podría mejorar,una sugerencia,nuestra única sugerencia',
  ),
  unasked: list('que pensar'),
  rhetorical: list(
    'verdad,vale,ok,no,de acuerdo,en serio,de verdad,sí,por qué no,qué tal,qué tal todo,qué tal va todo,qué tal va,qué tal estás,qué tal está,cómo va,cómo va todo,cómo te va,cómo le va,cómo van las cosas,cómo lo ves,sabes,sabe,quién lo diría,quién lo iba a decir,tiene alguna pregunta,tienes alguna pregunta,tienen alguna pregunta,alguna pregunta,alguna duda,algo más,todo bien',
  ),
  answers: list('sí,no,claro,por supuesto'),
  courtesies: list(
    'gracias por,muchas gracias por,cómo está,cómo estás,cómo están,espero que esté,espero que estés,que tenga,que tengas,buen fin de semana,tengo que decir,debo decir,le adjunto,te adjunto',
  ),
  talk: list(
    'qué tal el fin de semana,qué tal las vacaciones,qué tal el viaje,cómo fue el fin de semana,cómo fueron las vacaciones,cómo estuvo tu,cómo estuvo su,necesita realmente imprimir,es necesario imprimir,si tiene alguna pregunta,si tiene alguna duda,si tienes alguna duda,si tienes alguna pregunta,cualquier duda,cualquier pregunta,cualquier consulta,no dude en,no dudes en,no duden en,no hace falta,no es necesario,no tiene que,no tienes que,no tienen que,no se preocupe,no te preocupes',
  ),
  greetings: list('hola,estimado,estimada,estimados,estimadas,querido,querida,buenos días,buenas tardes,buenas'),
  away: list('fuera de la oficina,de vacaciones,de baja,ausente,respuesta automática'),
  meanwhile: list(
    'a mi regreso,a mi vuelta,cuando regrese,cuando vuelva,en caso de urgencia,para asuntos urgentes,para temas urgentes,si es urgente,acceso limitado,en mi ausencia,durante mi ausencia,gracias por su mensaje,gracias por tu mensaje,gracias por su correo,respuesta automática',
  ),
  fillers: list(
    'a,o,pero,si,ya,hoy,mañana,ayer,esto,eso,este,esta,mi,mis,tu,tus,nuestro,nuestra,sobre,entre,hasta,desde,sin,antes,después,cuando,donde,todo,toda,todos,enviar,enviaré,enviaremos,mandaré,enviarle,enviarles,enviarme,enviarnos,enviado,enviada,envío,adjunto,adjunta,prometido,prometí,prometimos,le,lunes,martes,miércoles,jueves,viernes,sábado,domingo,semana,día,correo,nuevo,nueva,fin',
  ),
  noNames: [...notes.noNames, ...notes.us, ...notes.client, ...notes.somebody],
  quotes: {
    wrote: list('escribió,escribio,escribe'),
    begins: ['El'],
    originalMail: list('mensaje original,mensaje reenviado,mensaje enviado'),
    forwardedMail: ['inicio del mensaje reenviado'],
    sender: ['de'],
    headers: list('enviado,enviado el,enviado a las,fecha,para,cc,asunto'),
    sentFrom: list('enviado desde,obtener outlook para,descargar outlook para'),
    closings: list(
      'saludos,un saludo,saludos cordiales,un cordial saludo,cordiales saludos,muchos saludos,un abrazo,abrazos,atentamente,atte,cordialmente,saludos y gracias,quedo atento,quedo atenta',
    ),
    thanks: list('gracias,muchas gracias,mil gracias,gracias de antemano,gracias y saludos'),
    finePrint: list(
      'antes de imprimir este,piense en el medio ambiente,información confidencial,destinatario indicado,recibido este mensaje por error,recibido por error',
    ),
  },
};
