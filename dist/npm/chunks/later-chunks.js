const later = {};

export { later };
