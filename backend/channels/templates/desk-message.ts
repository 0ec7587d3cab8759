import { messageFrame } from './message-frame.ts';

/** The messages about what someone wrote to the desk. The button is left out where there is nowhere to go. */
export const deskMessageTemplate = messageFrame({
  preview: '{{intro}}',
  card: `
      <mj-section padding="24px 0 0">
        <mj-column>
          <mj-raw>{{#link}}</mj-raw>
          <mj-button href="{{link}}" align="left" padding="0" inner-padding="14px 22px"
            background-color="#0f6674" color="#ffffff" border-radius="10px" font-size="16px" font-weight="600">{{button}}</mj-button>
          <mj-raw>{{/link}}</mj-raw>
          <mj-text mj-class="label" css-class="muted">{{note}}</mj-text>
        </mj-column>
      </mj-section>`,
});
