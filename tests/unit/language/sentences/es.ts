import { asked, promiseOf, question, theirs, type SentencesOf } from './said-sentence.ts';

export const spanish: SentencesOf = {
  promises: [
    ['Mañana le mando el contrato.', theirs('mando el contrato', '2026-11-17')],
    ['El próximo viernes le envío el informe.', theirs('envío el informe', '2026-11-27')],
    ['El contrato se lo enviaré el lunes.', theirs('El contrato se lo enviaré', '2026-11-23')],
    ['Si pagan antes del viernes, le envío el informe.', theirs('envío el informe')],
    ['Le enviaré el informe el viernes.', theirs('Le enviaré el informe', '2026-11-20')],
    [
      'Voy a revisar el contrato y les confirmo mañana.',
      theirs('revisar el contrato'),
      theirs('confirmo', '2026-11-17'),
    ],
    ['Pagaremos la factura a finales de mes.', theirs('Pagaremos la factura', '2026-11-30')],
    ['Nos encargamos de la traducción la semana que viene.', theirs('de la traducción', '2026-11-27')],
    ['Bruno enviará las diapositivas mañana.', promiseOf('Bruno', 'las diapositivas', '2026-11-17')],
  ],
  requests: [
    ['Por favor, no envíe la factura antes del viernes.', asked('no envíe la factura antes del viernes')],
    ['No olvide enviarnos la factura.', asked('enviarnos la factura')],
    ['Para el 3/12 necesitamos el logo.', asked('el logo', '2026-12-03')],
    ['¿Podría enviarnos el contrato?', asked('enviarnos el contrato')],
    ['¿Nos puede mandar la factura antes del viernes?', asked('mandar la factura', '2026-11-20')],
    ['Necesitamos los datos antes del lunes.', asked('los datos', '2026-11-23')],
    ['Por favor, confírmenos la fecha.', asked('confírmenos la fecha')],
  ],
  questions: [
    ['¿Qué tal el martes a las 10?', question('Qué tal el martes a las 10')],
    ['¿Cuándo estará lista la propuesta?', question('Cuándo estará lista la propuesta')],
    ['¿Le viene bien el martes?', question('Le viene bien el martes')],
    ['Díganos si el precio incluye soporte.', question('si el precio incluye soporte')],
  ],
  talk: [
    ['¿Verdad?'],
    ['¿Vale?'],
    ['¿Qué tal?'],
    ['¿Cómo va todo?'],
    ['¿Qué tal el fin de semana?'],
    ['¿Tiene alguna pregunta?'],
    ['No le enviaré el contrato.'],
    ['No le enviaré las cifras antes del lunes.'],
    ['No vamos a firmar el contrato hasta el viernes.'],
    ['No necesitamos el logo.'],
    ['Si tiene alguna pregunta, llámeme.'],
    ['Gracias por la llamada.'],
    ['¿Cómo está?'],
    ['Adjunto el informe que le prometí.'],
    ['La reunión fue muy buena.'],
  ],
  done: [
    ['Adjunto el informe que le prometí.', 'Le enviaré el informe'],
    ['Ya hemos pagado la factura.', 'Pagaremos la factura'],
  ],
  notDone: [
    ['Adjunto la agenda.', 'Le enviaré el informe'],
    ['Todavía no hemos pagado la factura.', 'Pagaremos la factura'],
  ],
};
