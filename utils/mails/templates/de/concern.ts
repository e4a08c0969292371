import type { TemplateText } from '../../../recap/define-template.ts';

export const de: TemplateText = {
  subject:
    '{% if project.name != "" %}{{ project.name }}{% else %}{{ client }}{% endif %}: Wir sollten über etwas sprechen',
  body: `Guten Tag {{ names }},
etwas macht mir Sorgen, und ich sage es Ihnen lieber jetzt als später.

{{ concern.what }}

{% if concern.options.size > 0 %}## Was wir tun können
{% for item in concern.options %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}{{ note }}

{% endif %}Wie würden Sie vorgehen? Ich rufe Sie gern an, wann immer es Ihnen passt.

Freundliche Grüße

{{ sender }}`,
};
