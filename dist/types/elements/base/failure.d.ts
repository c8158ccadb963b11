/** The number of the Capitol switchboard. */
export declare const NUMBER = "<p><a class=\"tel\" href=\"tel:+12022243121\">(202) 224-3121</a></p>";
/**
 * Tells the developer that something failed which never does; once per page, because what follows has the same cause. Tags
 * that will not be cards now get a number, if they have none.
 */
export declare function reportFailure(what: string, error: unknown): void;
