export default async function tearDown() {
  await globalThis.candourTests?.stop();
}
