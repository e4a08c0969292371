import type { TemplateText } from '../../../recap/define-template.ts';

export const de: TemplateText = {
  subject: '{% if project.name != "" %}{{ project.name }}{% else %}Unser Projekt{% endif %}: So starten wir',
  body: `Guten Tag {{ names }},
wir freuen uns auf das Projekt{% if project.name != "" %} {{ project.name }}{% endif %}. So verstehe ich es; bitte korrigieren Sie mich, wo ich falschliege.

{% if project.purpose != "" %}## Wozu es dient
{{ project.purpose }}

{% endif %}{% if project.scope != "" %}## Was dazugehört
{{ project.scope }}

{% endif %}{% if project.parameters != "" %}## Woran wir uns halten
{{ project.parameters }}

{% endif %}{% if milestones.size > 0 %}## Was wann fertig ist
{% for item in milestones %}- {{ item }}
{% endfor %}
{% endif %}{% if project.start != "" %}Wir beginnen am {{ project.start }}. {% endif %}Sobald Sie mir kurz bestätigen, dass das so stimmt, gilt es für uns als vereinbart.

{% if note != "" %}{{ note }}

{% endif %}Freundliche Grüße

{{ sender }}`,
};
