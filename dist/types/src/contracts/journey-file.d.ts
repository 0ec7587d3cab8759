import * as z from 'zod/mini';
export declare const JourneyCondition: z.ZodMiniType;
/** One step, by the field that says what it does. */
export declare const stepKinds: {
    readonly send: z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        send: z.ZodMiniObject<{
            channel: z.ZodMiniEnum<{
                email: "email";
                sms: "sms";
            }>;
            template: z.ZodMiniString<string>;
            purpose: z.ZodMiniEnum<{
                care: "care";
                "reminder-email": "reminder-email";
                "reminder-sms": "reminder-sms";
                survey: "survey";
                recall: "recall";
                "unfinished-booking": "unfinished-booking";
                newsletter: "newsletter";
                "marketing-email": "marketing-email";
                "marketing-sms": "marketing-sms";
                measurement: "measurement";
            }>;
            notAfter: z.ZodMiniString<string>;
            afterCrash: z.ZodMiniEnum<{
                never: "never";
                resend: "resend";
            }>;
            onlyIf: z.ZodMiniOptional<z.ZodMiniEnum<{
                booked: "booked";
                cancelled: "cancelled";
                visited: "visited";
            }>>;
        }, z.core.$strict>;
        withoutSms: z.ZodMiniOptional<z.ZodMiniObject<{
            channel: z.ZodMiniEnum<{
                email: "email";
                sms: "sms";
            }>;
            template: z.ZodMiniString<string>;
            purpose: z.ZodMiniEnum<{
                care: "care";
                "reminder-email": "reminder-email";
                "reminder-sms": "reminder-sms";
                survey: "survey";
                recall: "recall";
                "unfinished-booking": "unfinished-booking";
                newsletter: "newsletter";
                "marketing-email": "marketing-email";
                "marketing-sms": "marketing-sms";
                measurement: "measurement";
            }>;
            notAfter: z.ZodMiniString<string>;
            afterCrash: z.ZodMiniEnum<{
                never: "never";
                resend: "resend";
            }>;
            onlyIf: z.ZodMiniOptional<z.ZodMiniEnum<{
                booked: "booked";
                cancelled: "cancelled";
                visited: "visited";
            }>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly wait: z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        wait: z.ZodMiniObject<{
            until: z.ZodMiniEnum<{
                "data.start": "data.start";
                "data.end": "data.end";
                "data.due": "data.due";
                "run.entered": "run.entered";
            }>;
            offset: z.ZodMiniString<string>;
            ifPast: z.ZodMiniEnum<{
                continue: "continue";
                skip: "skip";
            }>;
            quiet: z.ZodMiniOptional<z.ZodMiniEnum<{
                earlier: "earlier";
                later: "later";
            }>>;
        }, z.core.$strict>;
    }, z.core.$strict>;
    readonly waitFor: z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        waitFor: z.ZodMiniObject<{
            on: z.ZodMiniString<string>;
            until: z.ZodMiniString<string>;
            unless: z.ZodMiniOptional<z.ZodMiniType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>;
        }, z.core.$strict>;
        arrived: z.ZodMiniOptional<z.ZodMiniType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>;
        late: z.ZodMiniOptional<z.ZodMiniType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>;
    }, z.core.$strict>;
    readonly branch: z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        branch: z.ZodMiniType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>;
        then: z.ZodMiniType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>;
        otherwise: z.ZodMiniOptional<z.ZodMiniType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>;
    }, z.core.$strict>;
    readonly split: z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        split: z.ZodMiniObject<{
            salt: z.ZodMiniString<string>;
            outcome: z.ZodMiniOptional<z.ZodMiniEnum<{
                form: "form";
                answered: "answered";
                attended: "attended";
                confirmed: "confirmed";
                goal: "goal";
                rebooked: "rebooked";
            }>>;
            withinDays: z.ZodMiniOptional<z.ZodMiniInt>;
            arms: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
                weight: z.ZodMiniNumber<number>;
                steps: z.ZodMiniType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>;
            }, z.core.$strict>>;
        }, z.core.$strict>;
    }, z.core.$strict>;
    readonly task: z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        task: z.ZodMiniObject<{
            queue: z.ZodMiniEnum<{
                "front-desk": "front-desk";
                nurse: "nurse";
                billing: "billing";
            }>;
            subject: z.ZodMiniString<string>;
            notAfter: z.ZodMiniString<string>;
        }, z.core.$strict>;
    }, z.core.$strict>;
    readonly webhook: z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        webhook: z.ZodMiniObject<{
            name: z.ZodMiniString<string>;
        }, z.core.$strict>;
    }, z.core.$strict>;
};
/** A journey as data; the JSON Schema of `docs/journey.schema.json` is made from this. */
export declare const JourneyFile: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    version: z.ZodMiniInt;
    class: z.ZodMiniEnum<{
        service: "service";
        care: "care";
        marketing: "marketing";
    }>;
    entry: z.ZodMiniObject<{
        on: z.ZodMiniString<string>;
        key: z.ZodMiniEnum<{
            "data.appointmentId": "data.appointmentId";
            "data.contactId": "data.contactId";
            "data.recipientId": "data.recipientId";
        }>;
        reentry: z.ZodMiniOptional<z.ZodMiniEnum<{
            never: "never";
            "after-end": "after-end";
            replace: "replace";
        }>>;
        if: z.ZodMiniOptional<z.ZodMiniType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>;
    }, z.core.$strict>;
    exit: z.ZodMiniArray<z.ZodMiniObject<{
        on: z.ZodMiniString<string>;
        send: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            send: z.ZodMiniObject<{
                channel: z.ZodMiniEnum<{
                    email: "email";
                    sms: "sms";
                }>;
                template: z.ZodMiniString<string>;
                purpose: z.ZodMiniEnum<{
                    care: "care";
                    "reminder-email": "reminder-email";
                    "reminder-sms": "reminder-sms";
                    survey: "survey";
                    recall: "recall";
                    "unfinished-booking": "unfinished-booking";
                    newsletter: "newsletter";
                    "marketing-email": "marketing-email";
                    "marketing-sms": "marketing-sms";
                    measurement: "measurement";
                }>;
                notAfter: z.ZodMiniString<string>;
                afterCrash: z.ZodMiniEnum<{
                    never: "never";
                    resend: "resend";
                }>;
                onlyIf: z.ZodMiniOptional<z.ZodMiniEnum<{
                    booked: "booked";
                    cancelled: "cancelled";
                    visited: "visited";
                }>>;
            }, z.core.$strict>;
            withoutSms: z.ZodMiniOptional<z.ZodMiniObject<{
                channel: z.ZodMiniEnum<{
                    email: "email";
                    sms: "sms";
                }>;
                template: z.ZodMiniString<string>;
                purpose: z.ZodMiniEnum<{
                    care: "care";
                    "reminder-email": "reminder-email";
                    "reminder-sms": "reminder-sms";
                    survey: "survey";
                    recall: "recall";
                    "unfinished-booking": "unfinished-booking";
                    newsletter: "newsletter";
                    "marketing-email": "marketing-email";
                    "marketing-sms": "marketing-sms";
                    measurement: "measurement";
                }>;
                notAfter: z.ZodMiniString<string>;
                afterCrash: z.ZodMiniEnum<{
                    never: "never";
                    resend: "resend";
                }>;
                onlyIf: z.ZodMiniOptional<z.ZodMiniEnum<{
                    booked: "booked";
                    cancelled: "cancelled";
                    visited: "visited";
                }>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>;
    goal: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        on: z.ZodMiniString<string>;
        send: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            send: z.ZodMiniObject<{
                channel: z.ZodMiniEnum<{
                    email: "email";
                    sms: "sms";
                }>;
                template: z.ZodMiniString<string>;
                purpose: z.ZodMiniEnum<{
                    care: "care";
                    "reminder-email": "reminder-email";
                    "reminder-sms": "reminder-sms";
                    survey: "survey";
                    recall: "recall";
                    "unfinished-booking": "unfinished-booking";
                    newsletter: "newsletter";
                    "marketing-email": "marketing-email";
                    "marketing-sms": "marketing-sms";
                    measurement: "measurement";
                }>;
                notAfter: z.ZodMiniString<string>;
                afterCrash: z.ZodMiniEnum<{
                    never: "never";
                    resend: "resend";
                }>;
                onlyIf: z.ZodMiniOptional<z.ZodMiniEnum<{
                    booked: "booked";
                    cancelled: "cancelled";
                    visited: "visited";
                }>>;
            }, z.core.$strict>;
            withoutSms: z.ZodMiniOptional<z.ZodMiniObject<{
                channel: z.ZodMiniEnum<{
                    email: "email";
                    sms: "sms";
                }>;
                template: z.ZodMiniString<string>;
                purpose: z.ZodMiniEnum<{
                    care: "care";
                    "reminder-email": "reminder-email";
                    "reminder-sms": "reminder-sms";
                    survey: "survey";
                    recall: "recall";
                    "unfinished-booking": "unfinished-booking";
                    newsletter: "newsletter";
                    "marketing-email": "marketing-email";
                    "marketing-sms": "marketing-sms";
                    measurement: "measurement";
                }>;
                notAfter: z.ZodMiniString<string>;
                afterCrash: z.ZodMiniEnum<{
                    never: "never";
                    resend: "resend";
                }>;
                onlyIf: z.ZodMiniOptional<z.ZodMiniEnum<{
                    booked: "booked";
                    cancelled: "cancelled";
                    visited: "visited";
                }>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>>;
    rebase: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        on: z.ZodMiniString<string>;
        send: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            send: z.ZodMiniObject<{
                channel: z.ZodMiniEnum<{
                    email: "email";
                    sms: "sms";
                }>;
                template: z.ZodMiniString<string>;
                purpose: z.ZodMiniEnum<{
                    care: "care";
                    "reminder-email": "reminder-email";
                    "reminder-sms": "reminder-sms";
                    survey: "survey";
                    recall: "recall";
                    "unfinished-booking": "unfinished-booking";
                    newsletter: "newsletter";
                    "marketing-email": "marketing-email";
                    "marketing-sms": "marketing-sms";
                    measurement: "measurement";
                }>;
                notAfter: z.ZodMiniString<string>;
                afterCrash: z.ZodMiniEnum<{
                    never: "never";
                    resend: "resend";
                }>;
                onlyIf: z.ZodMiniOptional<z.ZodMiniEnum<{
                    booked: "booked";
                    cancelled: "cancelled";
                    visited: "visited";
                }>>;
            }, z.core.$strict>;
            withoutSms: z.ZodMiniOptional<z.ZodMiniObject<{
                channel: z.ZodMiniEnum<{
                    email: "email";
                    sms: "sms";
                }>;
                template: z.ZodMiniString<string>;
                purpose: z.ZodMiniEnum<{
                    care: "care";
                    "reminder-email": "reminder-email";
                    "reminder-sms": "reminder-sms";
                    survey: "survey";
                    recall: "recall";
                    "unfinished-booking": "unfinished-booking";
                    newsletter: "newsletter";
                    "marketing-email": "marketing-email";
                    "marketing-sms": "marketing-sms";
                    measurement: "measurement";
                }>;
                notAfter: z.ZodMiniString<string>;
                afterCrash: z.ZodMiniEnum<{
                    never: "never";
                    resend: "resend";
                }>;
                onlyIf: z.ZodMiniOptional<z.ZodMiniEnum<{
                    booked: "booked";
                    cancelled: "cancelled";
                    visited: "visited";
                }>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>>;
    steps: z.ZodMiniArray<z.ZodMiniType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>;
}, z.core.$strict>;
