import { useEffect, useMemo } from 'preact/hooks';

export interface CalendarLinkProps {
  /** Text of the file. */
  file: string;
  children: string;
}

/** Gives a calendar file without asking anyone for it: it is written in the browser. */
export function CalendarLink({ file, children }: CalendarLinkProps) {
  const url = useMemo(() => URL.createObjectURL(new Blob([file], { type: 'text/calendar' })), [file]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return (
    <a class="button" href={url} download="appointment.ics">
      {children}
    </a>
  );
}
