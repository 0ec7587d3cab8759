import { jsxs, jsx } from 'preact/jsx-runtime';
import { useRef, useEffect } from 'preact/hooks';

/**
 * All faults of a form in one place above it (GOV.UK error summary): it takes the focus, and each of its
 * entries leads to its field. Entries are buttons, because a fragment link would change the address of the clinic's page.
 */
function ErrorSummary({ title, errors, refusals }) {
    const box = useRef(null);
    useEffect(() => {
        if (refusals > 0)
            box.current?.focus();
    }, [refusals]);
    if (errors.length === 0)
        return null;
    const goTo = (fieldId) => {
        const root = box.current?.getRootNode();
        root?.getElementById(fieldId)?.focus();
    };
    return (jsxs("div", { class: "summary", ref: box, tabIndex: -1, role: "group", "aria-labelledby": "summary-title", children: [jsx("h3", { id: "summary-title", children: title }), jsx("ul", { children: errors.map(({ fieldId, message }) => (jsx("li", { children: jsx("button", { type: "button", class: "link", onClick: () => goTo(fieldId), children: message }) }, fieldId))) })] }));
}

export { ErrorSummary as E };
