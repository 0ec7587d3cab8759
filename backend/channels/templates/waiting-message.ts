import { messageFrame, whenSection } from './message-frame.ts';

/** The messages about the waiting list. What a message has not, such as the time before there is one, leaves no gap. */
export const waitingMessageTemplate = messageFrame({
  preview: '{{intro}}',
  card: `
      <mj-raw>{{#date}}</mj-raw>
${whenSection}
      <mj-raw>{{/date}}</mj-raw>

      <mj-section padding="20px 0 0">
        <mj-column>
          <mj-raw>{{#service}}</mj-raw><mj-text mj-class="value">{{service}}</mj-text><mj-raw>{{/service}}</mj-raw>
          <mj-raw>{{#practitioner}}</mj-raw><mj-text>{{practitioner}}</mj-text><mj-raw>{{/practitioner}}</mj-raw>
          <mj-raw>{{#place}}</mj-raw><mj-text>{{place}}</mj-text><mj-raw>{{/place}}</mj-raw>
          <mj-raw>{{#extra}}</mj-raw><mj-text padding-top="14px">{{extra}}</mj-text><mj-raw>{{/extra}}</mj-raw>
        </mj-column>
      </mj-section>

      <mj-section padding="24px 0 0">
        <mj-column>
          <mj-button href="{{link}}" align="left" padding="0" inner-padding="14px 22px"
            background-color="#0f6674" color="#ffffff" border-radius="10px" font-size="16px" font-weight="600">{{button}}</mj-button>
          <mj-text mj-class="label" css-class="muted">{{note}}</mj-text>
        </mj-column>
      </mj-section>`,
});
