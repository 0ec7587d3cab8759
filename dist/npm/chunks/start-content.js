import { r as readJson } from './read-json.js';
import './within.js';

/** Keeps what has the shape of something to read; whoever answers there may be no Parcours backend at all. */
function readShownContent(value) {
    const { language, announcements, topics, entries } = (value ?? {});
    return {
        language: isText(language) ? language : '',
        announcements: listOf(announcements, ({ subject, body }) => isText(subject) && isText(body)).filter(({ link }) => link === undefined || isText(link?.url)),
        topics: listOf(topics, ({ id, name }) => isText(id) && isText(name)),
        entries: listOf(entries, ({ id, title, text, topics: about, services = [] }) => isText(id) && isText(title) && isText(text) && Array.isArray(about) && Array.isArray(services)),
    };
}
const isText = (value) => typeof value === 'string';
function listOf(list, isWhole) {
    if (!Array.isArray(list))
        return [];
    return list.filter((item) => typeof item === 'object' && item !== null && isWhole(item));
}

/** Joins what a clinic gives to read at one moment to where it is. */
async function startContent({ host, config }, moment) {
    // Of the same file.
    const { contentView, styles } = await import('./content-view.js');
    host.adoptStyles(styles);
    const query = new URLSearchParams({ clinic: config.clinic, at: moment });
    const address = `${config.endpoint}/v1/content?${query}`;
    return contentView({
        read: async (language) => readShownContent(await readJson(address, language, host.signal)),
    });
}

export { startContent };
