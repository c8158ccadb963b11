/** A petition that belongs to an action of the campaign. */
export interface Petition {
    action: string;
    url: string;
}
