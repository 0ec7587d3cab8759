/** One file: nothing is recognised that could not be answered. */
export declare const emergency: {
    messages: import("../../locales/emergency-messages.ts").EmergencyMessages;
    pack: import("../../index-faq.ts").RedFlagPack;
};
