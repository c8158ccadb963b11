// Data of local offices that looks doubtful but is right, each with its reason.

/** A phone that several members really share: ten digits, and their bioguide ids. */
interface SharedPhone {
  phone: string;
  members: string[];
  reason: string;
}

export const SHARED_PHONES: readonly SharedPhone[] = [
  {
    phone: '9072256880',
    members: ['M001153', 'S001198'],
    reason: "Alaska's two senators share one office in Ketchikan: 1900 First Ave., Suite 225",
  },
];
