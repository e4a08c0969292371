import type { TemplateText } from '../../../recap/define-template.ts';

export const es: TemplateText = {
  subject: '{% if project.name != "" %}{{ project.name }}{% else %}Nuestro proyecto{% endif %}: ¿qué les ha parecido?',
  body: `Hola, {{ names }}:
Hace ya un tiempo que trabajan con {% if project.name != "" %}{{ project.name }}{% else %}lo que les entregamos{% endif %}. ¿Qué ha estado bien y qué deberíamos hacer de otra manera la próxima vez?

Bastan dos frases, y la segunda pregunta va tan en serio como la primera.

{% if note != "" %}{{ note }}

{% endif %}Un cordial saludo,

{{ sender }}`,
};
