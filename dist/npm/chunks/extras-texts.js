import { useState, useEffect } from 'preact/hooks';

/** The texts in the language of now; while those come, and where they cannot be had, those of the language before. */
function useExtras(texts, language) {
    const [shown, setShown] = useState(texts.in(language));
    useEffect(() => {
        let isGone = false;
        texts.bring(language).then((found) => isGone || setShown(found), () => undefined);
        return () => void (isGone = true);
    }, [language]);
    return texts.in(language) ?? shown;
}

export { useExtras as u };
