import { expect } from '@open-wc/testing';
import { validatePack } from '../../src/content/load-pack.js';
import type { TopicsPack } from '../../src/content/schema.js';
import { topicLabels } from '../../src/content/topic-labels.js';
import { topicsIn } from './example-pack.js';

async function shippedTopics(): Promise<unknown> {
  const response = await fetch(
    new URL('../../src/content/packs/en-GB/topics.json', import.meta.url),
  );
  return response.json();
}

async function checkedTopics(): Promise<TopicsPack> {
  return topicsIn(validatePack(await shippedTopics()).pack);
}

describe('the shipped topics', () => {
  it('are valid as they stand', async () => {
    expect(validatePack(await shippedTopics()).problems).to.deep.equal([]);
  });

  it('are the 39 topics and four depths that pages may name', async () => {
    const pack = await checkedTopics();
    expect(pack.entries).to.have.lengthOf(39);
    expect(pack.depths.map(({ id }) => id)).to.deep.equal([
      'mention',
      'discuss',
      'describe',
      'show',
    ]);
  });

  it('have the same labels in the pack and in the first load', async () => {
    const pack = await checkedTopics();
    expect(topicLabels).to.deep.equal(
      Object.fromEntries(pack.entries.map(({ id, label }) => [id, label])),
    );
  });
});
