/**
 * The network that an address belongs to, as far as one visitor can choose freely in it: an IPv4 address itself, and
 * the first 64 bits of an IPv6 address. What is no address is its own network.
 */
export function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::', 2);
  const front = groupsOf(head);
  const back = tail === undefined ? [] : groupsOf(tail);
  const hole = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  const groups = tail === undefined ? front : [...front, ...hole, ...back];
  return `${groups.slice(0, 4).map(withoutZeros).join(':')}::/64`;
}

/** An IPv4 tail (`::1.2.3.4`) stands for two groups; which ones does not matter for the first half. */
function groupsOf(text: string): readonly string[] {
  if (text === '') return [];
  return text.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]));
}

function withoutZeros(group: string): string {
  return group.replace(/^0+(?=.)/, '');
}
