/** Everything below, depth first, in the order of the form. */
function* nodesIn(children) {
    for (const places of children) {
        for (const nodes of places.values()) {
            for (const node of nodes) {
                yield node;
                yield* nodesIn(node.children);
            }
        }
    }
}
/** Whether anything that is asked below, or here, is answered. */
function isAnswered(node) {
    if (!node.enabled)
        return false;
    if (node.answers.length > 0)
        return true;
    for (const one of nodesIn(node.children))
        if (one.enabled && one.answers.length > 0)
            return true;
    return false;
}
/** Where a node stands among the others of its item in the same place: from 0. */
function indexOf(node, top) {
    for (const places of node.parent ? node.parent.children : [top]) {
        const at = places.get(node.item)?.indexOf(node) ?? -1;
        if (at >= 0)
            return at;
    }
    return 0;
}

export { indexOf as a, isAnswered as i, nodesIn as n };
