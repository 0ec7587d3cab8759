import { messageFrame, whenSection } from './message-frame.ts';

/** Signs, apart from everything else: title, sentence or list. */
const signs = (name: string, { background, ink }: { background: string; ink: string }) => `
      <mj-raw>{{#${name}}}</mj-raw>
      <mj-section padding="20px 0 0"><mj-column background-color="${background}" css-class="${name}" padding="18px 20px" border-radius="12px">
        <mj-text font-size="18px" line-height="1.3" font-weight="700" color="${ink}">{{title}}</mj-text>
        <mj-text padding-top="6px" color="${ink}">{{text}}{{#listed}}<ul class="points">{{#points}}<li>{{point}}</li>{{/points}}</ul>{{/listed}}</mj-text>
        <mj-text padding-top="8px" font-weight="700" color="${ink}">{{#calls}}<a class="call" href="tel:{{tel}}">{{label}}</a> {{/calls}}</mj-text>
      </mj-column></mj-section>
      <mj-raw>{{/${name}}}</mj-raw>`;

/** The messages about a visit, and to whoever signed up for something. What a message has not leaves no gap. */
export const visitMessageTemplate = messageFrame({
  preview: '{{intro}}',
  style: `.points { margin: 6px 0 0; padding: 0 0 0 20px; } .points li { padding: 3px 0; }
      .call, .choice { display: inline-block; padding: 8px 24px 8px 0; }`,
  card: `
      <mj-raw>{{#date}}</mj-raw>
${whenSection}
      <mj-raw>{{/date}}</mj-raw>
${signs('emergency', { background: '#fdeceb', ink: '#7a1712' })}
${signs('callUs', { background: '#fff4dd', ink: '#553a00' })}

      <mj-raw>{{#parts}}</mj-raw>
      <mj-section padding="22px 0 0"><mj-column>
        <mj-raw>{{#title}}</mj-raw>
        <mj-text font-weight="700">{{title}}</mj-text>
        <mj-raw>{{/title}}</mj-raw>
        <mj-text padding-top="4px">{{text}}{{#listed}}<ul class="points">{{#points}}<li>{{point}}</li>{{/points}}</ul>{{/listed}}</mj-text>
      </mj-column></mj-section>
      <mj-raw>{{/parts}}</mj-raw>

      <mj-raw>{{#linksTitle}}</mj-raw>
      <mj-section padding="22px 0 0"><mj-column>
        <mj-text font-weight="700">{{linksTitle}}</mj-text>
        <mj-text padding-top="4px"><ul class="points">{{#linked}}<li><a href="{{url}}">{{label}}</a></li>{{/linked}}</ul></mj-text>
      </mj-column></mj-section>
      <mj-raw>{{/linksTitle}}</mj-raw>

      <mj-section>
        <mj-column>
          <mj-raw>{{#buttonLink}}</mj-raw>
          <mj-button href="{{buttonLink}}" align="left" padding="26px 0 0" inner-padding="14px 22px"
            background-color="#0f6674" color="#ffffff" border-radius="10px" font-size="16px" font-weight="600">{{button}}</mj-button>
          <mj-raw>{{/buttonLink}}</mj-raw>
          <mj-raw>{{#note}}</mj-raw>
          <mj-text mj-class="label" css-class="muted" font-size="14px">{{note}}</mj-text>
          <mj-raw>{{/note}}</mj-raw>
          <mj-raw>{{#question}}</mj-raw>
          <mj-text padding-top="22px" font-weight="700">{{question}}</mj-text>
          <mj-text><a class="call" href="tel:{{callLink}}">{{call}}</a></mj-text>
          <mj-raw>{{/question}}</mj-raw>
        </mj-column>
      </mj-section>`,
  footer: `<mj-raw>{{#stopLink}}</mj-raw>
        <mj-text font-size="13px" color="#5a6872" padding-top="10px"><a class="choice" href="{{stopLink}}">{{stop}}</a> <a class="choice" href="{{preferencesLink}}">{{preferences}}</a></mj-text>
        <mj-raw>{{/stopLink}}</mj-raw>`,
});
