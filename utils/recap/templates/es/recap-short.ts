import type { TemplateText } from '../../define-template.ts';

export const es: TemplateText = {
  subject: 'Resumen: {{title}}, {{date}}',
  body: `Hola, {{names}}:
En pocas palabras, lo que hablamos el {{day}}:

{{discussed}}

## Decidido
{{decisions}}

## Quién hace qué
{{actions}}

## Por aclarar
{{questions}}

Próxima cita: {{next}}.

Un saludo,

{{sender}}`,
};
