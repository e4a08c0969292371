import type { TemplateText } from '../../../recap/define-template.ts';

export const es: TemplateText = {
  subject: 'Hemos terminado {% if project.name != "" %}{{ project.name }}{% else %}el proyecto{% endif %}',
  body: `Hola, {{ names }}:
Hemos terminado el proyecto{% if project.name != "" %} {{ project.name }}{% endif %}. Gracias por su colaboración.

{% if milestones.size > 0 %}## Lo que tienen ahora
{% for item in milestones %}- {{ item }}
{% endfor %}
{% endif %}{% if goals.size > 0 %}## Lo que querían conseguir
{% for item in goals %}- {{ item }}
{% endfor %}
{% endif %}{% if promises.ours.size > 0 %}## Lo que aún tenemos pendiente con ustedes
{% for item in promises.ours %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}{{ note }}

{% endif %}Por favor, échenle un vistazo y díganme qué falta.

Un cordial saludo,

{{ sender }}`,
};
