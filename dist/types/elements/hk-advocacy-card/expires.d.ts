/** Whether a campaign's last day or last instant is over. */
export declare function hasExpired(expires: string | null | undefined): boolean;
