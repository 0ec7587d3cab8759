/** What is left of an answer when it is read aloud: words, and no marks. */
const plainText = (markdown) => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*+|^- /gm, '');

/** A message as it is spoken, and written down. */
function wordsOf(turn) {
    const { texts } = turn.speech;
    switch (turn.kind) {
        case 'asked':
            return turn.text;
        case 'answer':
            return `${turn.entry.question}\n${plainText(turn.entry.answer)}`;
        case 'choices':
            return [texts.choices, ...turn.entries.map(({ question }) => question)].join('\n');
        case 'worded':
            return turn.text;
        case 'refusal':
            return turn.speech.emergency.refusals[turn.about];
        default:
            return texts[turn.kind];
    }
}

export { wordsOf as w };
