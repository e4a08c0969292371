import type { TemplateText } from '../../../recap/define-template.ts';

export const es: TemplateText = {
  subject: '{{ client }}: traspaso',
  body: `Hola:
Este es el traspaso de {{ client }}{% if owner != "" %}, en sustitución de {{ owner }}{% endif %}, con lo que conviene saber.

{% if projects.size > 0 %}## Proyectos
{% for item in projects %}- {{ item }}
{% endfor %}
{% endif %}{% if goals.size > 0 %}## Lo que quieren conseguir
{% for item in goals %}- {{ item }}
{% endfor %}
{% endif %}{% if needs.size > 0 %}## Lo que necesitan
{% for item in needs %}- {{ item }}
{% endfor %}
{% endif %}{% if promises.ours.size > 0 %}## Lo que hemos prometido
{% for item in promises.ours %}- {{ item }}
{% endfor %}
{% endif %}{% if promises.theirs.size > 0 %}## Lo que han prometido
{% for item in promises.theirs %}- {{ item }}
{% endfor %}
{% endif %}{% if concerns.untold.size > 0 %}## Lo que nos preocupa y el cliente aún no sabe
{% for item in concerns.untold %}- {{ item }}
{% endfor %}
{% endif %}{% if concerns.told.size > 0 %}## Lo que nos preocupa y el cliente ya sabe
{% for item in concerns.told %}- {{ item }}
{% endfor %}
{% endif %}{% if feedback.open.size > 0 %}## Lo que nos dijeron y sigue pendiente
{% for item in feedback.open %}- {{ item }}
{% endfor %}
{% endif %}{% if last_contact != "" %}La última vez que tuvieron noticias nuestras fue el {{ last_contact }}.

{% endif %}{% if note != "" %}{{ note }}

{% endif %}Gracias y un saludo,

{{ sender }}`,
};
