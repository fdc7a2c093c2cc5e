/**
 * What a measure found. Where it fails, the others are still worth having, so the results say that there is
 * none and why, and the run as a whole has failed.
 *
 * @param {{title: string, about: string}} measure
 * @param {() => Promise<object[]>} run gives back its tables
 */
export async function taken({ title, about }, run) {
  try {
    return { title, about, tables: await run() };
  } catch (error) {
    process.exitCode = 1;
    const [why] = String(error.message).split('\n');
    console.error(`${title}: ${why}`);
    const table = { title: 'Not taken', head: ['why', ''], rows: [[why, '**missed**']] };
    return { title, about, tables: [table] };
  }
}
