import { locales, type Locale } from './locale.ts';

/** How a widget stands on the page. */
export const modes = ['inline', 'dialog', 'launcher'] as const;
export type WidgetMode = (typeof modes)[number];

/**
 * What an agency may say of a widget: on the script tag as `data-…` for the whole page, or on one element
 * without the prefix, which wins.
 */
export interface WidgetConfig {
  /** The clinic's id at its backend, such as `tilleuls`. */
  clinic: string;
  /** Where the backend listens; events and bookings go there and nowhere else. */
  endpoint: string;
  /** Language of the texts; when left out, that of the page, then that of the browser. */
  locale?: Locale | undefined;
  /** Opens the booking at this reason, by the id it has in the clinic's catalogue. */
  service?: string | undefined;
  /**
   * `inline`, the default, draws the widget where the element is; `dialog` draws a button there that opens it
   * above the page; `launcher` draws that button in the corner of the window. Behind a button, nothing of the
   * widget is loaded before the patient turns to it.
   */
  mode?: WidgetMode | undefined;
  /** What the button says, and what its dialog is called; when left out, the widget's own title. */
  label?: string | undefined;
}

export type ConfigName = keyof WidgetConfig;

interface Attribute {
  isRequired?: true;
  accepts(written: string): boolean;
  /** What it accepts, in words for the agency. Printed when a value is not understood. */
  words: string;
}

const isId = (text: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
const isOneOf = (values: readonly string[]) => ({
  accepts: (text: string) => values.includes(text),
  words: `one of ${values.map((value) => `"${value}"`).join(', ')}`,
});

/** Written out rather than as a schema: every widget reads its attributes, and not every one needs schemas. */
const attributes: Record<ConfigName, Attribute> = {
  clinic: {
    isRequired: true,
    accepts: isId,
    words: 'the clinic’s id in lower-case letters, digits and hyphens, such as "tilleuls"',
  },
  endpoint: {
    isRequired: true,
    accepts: (text) =>
      /^https:\/\/[^\s?#]+$|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/[^\s?#]*)?$/.test(text),
    words:
      'an https:// address without query, such as "https://rdv.clinic.example" (http:// only for localhost)',
  },
  locale: isOneOf(locales),
  service: {
    accepts: isId,
    words: 'the id of a reason in the clinic’s catalogue, such as "irm-genou"',
  },
  mode: isOneOf(modes),
  label: { accepts: () => true, words: 'the text of the button, such as "Prendre rendez-vous"' },
};

export const configNames = Object.keys(attributes) as ConfigName[];

/** @returns What an attribute accepts, in words for the agency. */
export const acceptedBy = (name: ConfigName): string => attributes[name].words;

export type WrittenConfig = Readonly<Partial<Record<ConfigName, string>>>;

/**
 * @param written - Each attribute as it stands on the page; one that is not there is left out.
 * @returns Names of the attributes that are missing or not understood.
 */
export const wrongAttributes = (written: WrittenConfig): ConfigName[] =>
  configNames.filter((name) => {
    const { isRequired, accepts } = attributes[name];
    const value = written[name];
    return value === undefined ? isRequired : !accepts(value);
  });
