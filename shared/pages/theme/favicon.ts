/** The mark in the browser's tab: two columns of type under a headline. A real file: the CSP allows no `data:` address. */

export const FAVICON_ADDRESS = "/favicon.svg";

export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#12475c"/><path fill="#fdfcf8" d="M6 7h20v5H6zM6 15h9v2H6zM6 19h9v2H6zM6 23h9v2H6zM17 15h9v2h-9zM17 19h9v2h-9zM17 23h6v2h-6z"/></svg>
`;
