/** What `parcours` can do, as it is printed. */
export const usage = `parcours: appointments for clinic websites

  parcours serve --config <file or folder> [--port <number>] [--data <folder>]
      Answers the widgets. Environment:
        PARCOURS_SMTP_URL     mail server, such as smtps://user:password@smtp.example (needed)
        PARCOURS_CONFIG       clinic file or folder of them, in place of --config
        PARCOURS_DATA         data folder, in place of --data; default .parcours/data
        DATABASE_URL          PostgreSQL server, in place of a database in the data folder
        PARCOURS_SECRET       at least 32 random characters; default: made once, kept in the data folder
        PARCOURS_PUBLIC_URL   address at which patients reach the backend
        PARCOURS_SMS_FOLDER   where SMS are put as files; default: sms in the data folder
        PARCOURS_TRUST_PROXY  1 when behind a proxy that sets X-Forwarded-For
        PARCOURS_JOURNEYS     folder of journeys of your own, beside those that come with it
        HOST, PORT            where to listen; default 127.0.0.1 and 4701

  parcours import --config <file or folder> --clinic <id> [--data <folder>] <bundle.json>
      Imports Schedules and Slots of FHIR R4 (Bundle, array or NDJSON). Entries that cannot be used are
      listed, the others are imported.

  parcours doctor <address of a page> [--json]
      Opens a page that carries the script tag in a browser without a window, and says what is wrong with its
      installation and how to mend it. Environment:
        PARCOURS_BROWSER      Chrome or Chromium to use, in place of an installed one

  parcours conformance <address of an endpoint> --clinic <id> [--service <id>] [--origin <website>] [--book] [--wait]
                       [--json]
      Asks an endpoint everything the HTTP contract says, and prints what it does otherwise and how to mend it.
      It takes slots only in a clinic named test or test-…, or with --book. --wait: until a hold has run out.

  parcours faq check <file>… [--questions <list.json>]… [--report md|json] [--stale-days <number>] [--least <percent>]
      Reads the questions and answers of a clinic, one file a language, and says what is wrong, what nobody finds and
      what is old. With lists of real questions ([{ "q": "…", "rel": ["entry-id"] }], named questions.fr.json; no rel for
      one without an answer) it says how many find their entry, and what a typing mistake or missing accents cost.
      --stale-days: default 365. --least: share of the questions that must find an entry among three.

  parcours faq unanswered --config <file or folder> --clinic <id> [--data <folder>]
      Prints the questions without an answer whose askers agreed to it, as a list that faq check reads, and how many there
      were in all.

  parcours messages erase --config <file or folder> --clinic <id> [--data <folder>]
      Erases the messages to the desk that came from one e-mail address or telephone number, for a person who asks for it.
      It is read from the standard input: an argument would stay in the history of the shell.

  parcours faq json-ld <clinic file> [--language <tag>]
      Prints FAQPage, MedicalClinic and ReserveAction for search engines, to be pasted into the page with the FAQ.

  parcours form check <file>… [--json]
      Reads forms, as short files (YAML or JSON) or as FHIR Questionnaires, and says what is never or always asked, what
      nobody can answer, and what a language lacks. Exit code 2 when a file cannot be read as a form.

  parcours form compile <file>
      Prints the FHIR R4 Questionnaire that a short form file makes.

  parcours journey check <file>…
      Reads journeys (JSON or YAML) and says what keeps them from running, with the path of each fault.
  parcours journey schema
      Prints the JSON Schema of a journey, for editors.

  parcours keys make --out <folder> [--days <number>]
      Makes a key for which answers are sealed, its private half encrypted with a passphrase, and prints the attribute for
      the pages. In a folder that has keys it makes the next: pages pin both until the first has ended. --days: default 365.
  parcours keys list <folder or key set>
      Says which keys are valid, until when, and where their private halves are.

  parcours open <file or id> --key <private key>… [--form <form>] [--config <file or folder>] [--clinic <id>]
                [--data <folder>] [--language <tag>] [--json]
      Opens sealed answers with the clinic's key, validates them again and prints them. A file is saved on the page of
      answers; an id is looked up in the database. Environment:
        PARCOURS_KEY_PASSPHRASE  passphrase of the key, in place of typing it

  parcours desk --config <file or folder> --clinic <id> [--data <folder>]
      Prints the address of the clinic's desk, and below it that of the page on which answers are read: whoever has the
      first sees all patients, whoever has the second a list of answers; only a key opens them.

  parcours survey link --appointment <id> --form <id> --config <file or folder> --clinic <id> [--data <folder>]
      Prints a link by which one patient answers a survey once. The survey is one of surveys.forms of the clinic file.
  parcours survey results --form <id> --config <file or folder> --clinic <id> [--from <day>] [--to <day>]
                          [--data <folder>] [--language <tag>] [--json]
      Prints how many answered, what was answered, NPS and means; no figure is given of fewer than five answers.

  parcours simulate --clinic <clinic file> [--journeys <file.json>] [--scenario <file>] [--patients <number>]
                    [--days <number>] [--seed <number>] [--json] [--map <out.html or out.svg>]
                    [--compare <changed.json>] [--fail-on late,cap,quiet]
      Runs the journeys over patients that do not exist, with the rules by which real messages go out, and prints what
      would be sent, held back and predicted. --compare: what changed journeys make of the same patients. --map draws
      the run. --fail-on: exit code 1 when messages come too late, are held back by a cap, or wait for the end of quiet
      hours. --days: default 90; --patients: default 40 a day; the same --seed gives the same result.
  parcours simulate --clinic <clinic file> --patient <number>
      Prints everything that happens to one of them, as a timeline.

Exit codes: 0 done, 1 failed or something has to be mended, 2 wrong arguments, 3 imported with entries left out, or
opened and not valid.
`;
