// The side of a server process that the bench talks to: it tells where it listens, and on each question how much
// processor time (microseconds) it used so far. It ends with the bench.

/** Tells the bench that the server listens on `url`. */
export function answerMeter(url) {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send({ cpu: user + system, rss: process.memoryUsage.rss() });
  });
  process.on('disconnect', () => process.exit(0));
  process.send({ url });
}
