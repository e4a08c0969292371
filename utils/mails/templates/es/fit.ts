import type { TemplateText } from '../../../recap/define-template.ts';

export const es: TemplateText = {
  subject:
    '{% if project.name != "" %}{{ project.name }}{% else %}Nuestro proyecto{% endif %}: con franqueza, antes de decir que sí',
  body: `Hola, {{ names }}:
Antes de decir que sí{% if project.name != "" %} al proyecto {{ project.name }}{% endif %}, quiero hablar con franqueza: tal como está planteado, no encaja con lo que podemos hacer bien{% if project.due != "" %} para el {{ project.due }}{% endif %}.

{% if fit.missing.size > 0 %}## Lo que falta
{% for item in fit.missing %}- {{ item }}
{% endfor %}
{% elsif missing_skills.size > 0 %}## Lo que no tenemos
{% for item in missing_skills %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}{{ note }}

{% endif %}## Nuestras propuestas
{% if fit.earliest != "" %}- Terminar para el {{ fit.earliest }}, con todo lo previsto
{% else %}- Empezar más tarde, cuando encaje
{% endif %}{% if fit.share != "" %}- Hacer alrededor del {{ fit.share }} para el {{ project.due }} y el resto después
{% else %}- Hacer una parte más pequeña para la fecha que necesitan
{% endif %}- Recomendar a alguien más indicado

¿Cuál de estas opciones les ayudaría más?

Un cordial saludo,

{{ sender }}`,
};
