import type { TemplateText } from '../../../recap/define-template.ts';

export const es: TemplateText = {
  subject:
    '{% if project.name != "" %}{{ project.name }}{% else %}{{ client }}{% endif %}: hay algo de lo que deberíamos hablar',
  body: `Hola, {{ names }}:
Hay algo que me preocupa, y prefiero decírselo ahora y no más tarde.

{{ concern.what }}

{% if concern.options.size > 0 %}## Posibles soluciones
{% for item in concern.options %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}{{ note }}

{% endif %}¿Cómo prefieren que sigamos? Puedo llamarles cuando mejor les venga.

Un cordial saludo,

{{ sender }}`,
};
