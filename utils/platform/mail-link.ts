/**
 * A line of a draft such as `5: mailto:…`, its words and its address: in a mail with formatting the words become a link to the
 * address, which begins a mail; in one without it the line stands as it is.
 */
export const mailLink = /^(.+): (mailto:\S+)$/;
