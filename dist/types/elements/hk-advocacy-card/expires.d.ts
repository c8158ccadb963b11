/** Whether a campaign's last day (to its end, where the visitor is) or last instant is over. */
export declare function hasExpired(expires: string | null | undefined): boolean;
