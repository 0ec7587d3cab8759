import * as z from 'zod/mini';
import { where } from './where.ts';

const Id = z.string().check(where((text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)));

/** Languages for which the widgets have all their texts. */
export const locales = ['fr', 'en', 'es', 'de', 'pt', 'ar'] as const;
export type Locale = (typeof locales)[number];

/**
 * What an agency may say of a widget: on the script tag as `data-…` for the whole page, or on one element
 * without the prefix, which wins.
 */
export const WidgetConfig = z.object({
  /** The clinic's id at its backend, such as `tilleuls`. */
  clinic: Id,
  /** Where the backend listens; events and bookings go there and nowhere else. */
  endpoint: z
    .string()
    .check(
      where((text) =>
        /^https:\/\/[^\s?#]+$|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/[^\s?#]*)?$/.test(
          text,
        ),
      ),
    ),
  /** Language of the texts; when left out, that of the page, then that of the browser. */
  locale: z.optional(z.enum(locales)),
  /** Opens the booking at this reason, by the id it has in the clinic's catalogue. */
  service: z.optional(Id),
});
export type WidgetConfig = z.infer<typeof WidgetConfig>;

/** What each attribute accepts, in words for the agency. Printed when a value is not understood. */
export const acceptedValues: Record<keyof WidgetConfig, string> = {
  clinic: 'the clinic’s id in lower-case letters, digits and hyphens, such as "tilleuls"',
  endpoint:
    'an https:// address without query, such as "https://rdv.clinic.example" (http:// only for localhost)',
  locale: `one of ${locales.map((locale) => `"${locale}"`).join(', ')}`,
  service: 'the id of a reason in the clinic’s catalogue, such as "irm-genou"',
};
