import type { TemplateText } from '../../../recap/define-template.ts';

export const es: TemplateText = {
  subject: '{% if project.name != "" %}{{ project.name }}{% else %}{{ client }}{% endif %}: noticias nuestras',
  body: `Hola, {{ names }}:
{% if last_contact != "" %}Desde el {{ last_contact }} no han tenido noticias mías{% else %}Hace ya un tiempo que no tienen noticias mías{% endif %}; es más tiempo del debido.

{% if update.next.size > 0 %}## Lo que viene ahora
{% for item in update.next %}- {{ item }}
{% endfor %}
{% endif %}{% if promises.ours.size > 0 %}## Lo que tengo pendiente con ustedes
{% for item in promises.ours %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}{{ note }}

{% endif %}¿Hay algo por su parte que yo deba saber?

Un cordial saludo,

{{ sender }}`,
};
