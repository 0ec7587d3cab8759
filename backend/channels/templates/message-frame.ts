/** What differs from one kind of message to the next. */
interface Framed {
  /** What a mail program shows beside the subject: text with placeholders. */
  preview: string;
  /** MJML sections below the greeting, with placeholders. */
  card: string;
  /** Rules of its own. */
  style?: string;
  /** MJML below the reason why it comes. */
  footer?: string;
}

/** The time it is about, large: the one thing that is looked for when a message is opened again. */
export const whenSection = `
      <mj-section padding="20px 0 0"><mj-column background-color="#e4f3f5" css-class="when" padding="18px 20px" border-radius="12px">
        <mj-text font-size="21px" line-height="1.3" font-weight="700" color="#0b4750">{{date}}</mj-text>
        <mj-text font-size="18px" padding-top="4px" color="#0b4750">{{hours}}</mj-text>
      </mj-column></mj-section>`;

/**
 * The card that every message to a patient is written on, as MJML. Placeholders are filled afterwards, with escaped
 * text only.
 *
 * The languages in which messages are written all run from left to right; the direction is said, so that a name in Arabic
 * does not turn a message round.
 *
 * Quiet on purpose: it is read by worried people, often on a phone, sometimes in the dark. One accent, large type
 * for when and where, and one thing to press.
 */
export const messageFrame = ({ preview, card, style = '', footer = '' }: Framed): string => `
<mjml lang="{{language}}" dir="ltr">
  <mj-head>
    <mj-title>{{heading}}</mj-title>
    <mj-preview>${preview}</mj-preview>
    <mj-attributes>
      <mj-all font-family="-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif" />
      <mj-text font-size="16px" line-height="1.5" color="#1d2a33" padding="0" />
      <mj-section padding="0" />
      <mj-class name="label" font-size="13px" color="#5a6872" padding-top="20px" />
      <mj-class name="value" font-size="17px" />
    </mj-attributes>
    <mj-raw>
      <meta name="color-scheme" content="light dark">
      <meta name="supported-color-schemes" content="light dark">
    </mj-raw>
    <mj-style>
      .when, .prepare { border-radius: 12px; }
      a { color: inherit; }
      ${style}
      @media (prefers-color-scheme: dark) {
        body, .page, .page > div { background: #10171c !important; background-color: #10171c !important; }
        .card, .card > table { background: #1a242b !important; background-color: #1a242b !important; }
        .card div, .card p { color: #e8eef2 !important; }
        .muted div { color: #a9b6bf !important; }
        .when > table > tbody > tr > td { background: #17353b !important; background-color: #17353b !important; }
        .when div { color: #e6f6f8 !important; }
        .prepare > table > tbody > tr > td { background: #222e36 !important; background-color: #222e36 !important; }
        .emergency > table > tbody > tr > td { background: #47201d !important; background-color: #47201d !important; }
        .emergency div { color: #ffe4e1 !important; }
        .callUs > table > tbody > tr > td { background: #3b3016 !important; background-color: #3b3016 !important; }
        .callUs div { color: #fdeecb !important; }
        .outside div { color: #a9b6bf !important; }
      }
    </mj-style>
  </mj-head>
  <mj-body background-color="#eef2f4" css-class="page" width="560px">
    <mj-section padding="28px 24px 14px" css-class="outside">
      <mj-column><mj-text font-size="15px" font-weight="600" color="#3d4c56">{{clinic}}</mj-text></mj-column>
    </mj-section>

    <mj-wrapper background-color="#ffffff" border-radius="16px" padding="32px 28px" css-class="card">
      <mj-section>
        <mj-column>
          <mj-text font-size="25px" line-height="1.25" font-weight="700">{{heading}}</mj-text>
          <mj-text padding-top="14px">{{greeting}}<br />{{intro}}</mj-text>
        </mj-column>
      </mj-section>${card}
    </mj-wrapper>

    <mj-section padding="18px 24px 36px" css-class="outside">
      <mj-column><mj-text font-size="13px" color="#5a6872">{{automatic}}</mj-text>${footer}</mj-column>
    </mj-section>
  </mj-body>
</mjml>`;
