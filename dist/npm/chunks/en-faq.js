const enFaq = {
    title: 'Ask a question',
    hello: 'Hello, I am an automatic assistant. I answer with the clinic’s own information; this is not medical advice.',
    stays: 'Your question stays on this device.',
    leaves: 'A language model (AI) may word the answer: your question is then sent to it.',
    emergency: 'Life-threatening emergency?',
    log: 'Conversation',
    starters: 'Frequent questions',
    label: 'Your question',
    send: 'Send',
    you: 'You',
    choices: 'Did you mean:',
    none: 'I have no sure answer to this question. Someone at the clinic can help you.',
    unread: 'I could not read your question: the connection failed. If it is urgent, call.',
    otherLanguage: 'I can only answer in English here.',
    person: 'Talk to a person',
};

export { enFaq };
