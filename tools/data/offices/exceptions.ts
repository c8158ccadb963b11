/** What looks doubtful in the file of local offices and is right: the one place where it is listed, each with its reason. */

/** A phone that several members truly share: ten digits, and their bioguide ids. */
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
