import type { TemplateText } from '../../../recap/define-template.ts';

export const de: TemplateText = {
  subject: 'Wem könnte das noch helfen?',
  body: `Guten Tag {{ names }},
es freut mich, dass {% if project.name != "" %}{{ project.name }}{% else %}unsere Arbeit{% endif %} Ihnen gute Dienste leistet.

Kennen Sie jemanden, der heute dort steht, wo Sie vorher standen? Ein Name genügt, oder leiten Sie diese E-Mail einfach weiter. Und wenn Ihnen niemand einfällt, ist auch das eine Antwort.

{% if note != "" %}{{ note }}

{% endif %}Freundliche Grüße

{{ sender }}`,
};
