import type { TemplateText } from '../../define-template.ts';

export const es: TemplateText = {
  subject: 'Resumen: {{title}}, {{date}}',
  body: `Hola, {{names}}:
Gracias por la conversación del {{day}}. Este es mi resumen de lo que hablamos; cualquier corrección será bienvenida.

## Lo que hablamos
{{discussed}}

## Decisiones
{{decisions}}

## Próximos pasos
{{actions}}

## Por aclarar
{{questions}}

Próxima conversación: {{next}}.

Un cordial saludo,

{{sender}}`,
};
