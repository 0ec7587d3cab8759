import { messageFrame, whenSection } from './message-frame.ts';

/** What is said about an appointment, with its own page as the one thing to press. */
export const bookingConfirmationTemplate = messageFrame({
  preview: '{{date}}, {{hours}}',
  card: `${whenSection}

      <mj-section>
        <mj-column>
          <mj-raw>{{#patient}}</mj-raw>
          <mj-text mj-class="label" css-class="muted">{{patientLabel}}</mj-text>
          <mj-text mj-class="value">{{patient}}</mj-text>
          <mj-raw>{{/patient}}</mj-raw>
          <mj-raw>{{#service}}</mj-raw>
          <mj-text mj-class="label" css-class="muted">{{serviceLabel}}</mj-text>
          <mj-text mj-class="value">{{service}}</mj-text>
          <mj-raw>{{/service}}</mj-raw>
          <mj-raw>{{#practitioner}}</mj-raw>
          <mj-text mj-class="label" css-class="muted">{{practitionerLabel}}</mj-text>
          <mj-text mj-class="value">{{practitioner}}</mj-text>
          <mj-raw>{{/practitioner}}</mj-raw>
          <mj-text mj-class="label" css-class="muted">{{placeLabel}}</mj-text>
          <mj-text mj-class="value">{{placeName}}</mj-text>
          <mj-raw>{{#address}}</mj-raw><mj-text>{{address}}</mj-text><mj-raw>{{/address}}</mj-raw>
          <mj-raw>{{#access}}</mj-raw>
          <mj-text mj-class="label" css-class="muted">{{accessLabel}}</mj-text>
          <mj-text>{{access}}</mj-text>
          <mj-raw>{{/access}}</mj-raw>
          <mj-raw>{{#documents}}</mj-raw>
          <mj-text mj-class="label" css-class="muted">{{documentsLabel}}</mj-text>
          <mj-text>{{documents}}</mj-text>
          <mj-raw>{{/documents}}</mj-raw>
        </mj-column>
      </mj-section>

      <mj-raw>{{#instructions}}</mj-raw>
      <mj-section padding="24px 0 0"><mj-column background-color="#f5f1e8" css-class="prepare" padding="18px 20px" border-radius="12px">
        <mj-text font-weight="700">{{prepareLabel}}</mj-text>
        <mj-text padding-top="6px">{{instructions}}</mj-text>
      </mj-column></mj-section>
      <mj-raw>{{/instructions}}</mj-raw>

      <mj-section padding="28px 0 0">
        <mj-column>
          <mj-raw>{{#also}}</mj-raw>
          <mj-text font-weight="700">{{also}}</mj-text>
          <mj-text padding="4px 0 20px"><a href="{{alsoLink}}">{{alsoLabel}}</a></mj-text>
          <mj-raw>{{/also}}</mj-raw>
          <mj-raw>{{#manageLink}}</mj-raw>
          <mj-text font-weight="700">{{changeTitle}}</mj-text>
          <mj-text padding-top="4px">{{change}}</mj-text>
          <mj-button href="{{manageLink}}" align="left" padding="14px 0 0" inner-padding="14px 22px"
            background-color="#0f6674" color="#ffffff" border-radius="10px" font-size="16px" font-weight="600">{{manage}}</mj-button>
          <mj-raw>{{/manageLink}}</mj-raw>
          <mj-text padding-top="16px"><a href="tel:{{phoneDigits}}">{{call}}</a></mj-text>
          <mj-text mj-class="label" css-class="muted">{{calendar}}</mj-text>
        </mj-column>
      </mj-section>`,
});
