const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes longest; beside a worker that starts one of these last, the other would stand idle. */
const longest = [
  /browser[/\\]journey\w+\.test\.ts$/,
  /rightsMatrix\.test\.ts$/,
  /application[/\\]signing[/\\]signing\.test\.ts$/,
  /onformance\.test\.ts$/,
  /[/\\]browser[/\\]/,
];

/** The usual order, with the longest test files first: on a new machine jest does not know yet which they are. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = longest.findIndex((pattern) => pattern.test(path));
      return at === -1 ? longest.length : at;
    };
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
