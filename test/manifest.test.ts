import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { defaultSettings } from '../src/check/settings.ts';
import { promptReply } from '../src/invitation/clock.ts';
import { routeIds } from '../src/letter/routes.ts';
import { rules } from '../src/rules/index.ts';

const root = new URL('../', import.meta.url);
const path = fileURLToPath(new URL('package.json', root));
const text = readFileSync(path, 'utf8');
const manifest = JSON.parse(text);
const { properties } = manifest.contributes.configuration;

const stringsPath = fileURLToPath(new URL('package.nls.json', root));
const strings: Record<string, string> = JSON.parse(readFileSync(stringsPath, 'utf8'));

/** Its summaries, by the keys of their strings. */
const summaries = Object.fromEntries(rules.map(({ id, summary }) => [`rule.${id}`, `${summary}.`]));

/** The registry as VS Code's settings show it. */
const severities = Object.fromEntries(
  rules.map(({ id, severity }) => [
    id,
    {
      type: 'string',
      enum: ['warning', 'information', 'hint', 'off'],
      default: severity,
      description: `%rule.${id}%`,
    },
  ]),
);

async function write(filepath: string, content: object): Promise<void> {
  const settings = await resolveConfig(filepath);
  writeFileSync(filepath, await format(JSON.stringify(content), { ...settings, filepath }));
}

describe('manifest', () => {
  it('lists the rules as they are registered (UPDATE=1 rewrites it)', async () => {
    const severity = properties['kindRegrets.severity'];
    if (process.env['UPDATE']) {
      severity.properties = severities;
      await write(path, manifest);
      const others = Object.entries(strings).filter(([key]) => !key.startsWith('rule.'));
      await write(stringsPath, { ...Object.fromEntries(others), ...summaries });
      return;
    }
    assert.deepEqual(severity.properties, severities);
    const found = Object.entries(strings).filter(([key]) => key.startsWith('rule.'));
    assert.deepEqual(Object.fromEntries(found), summaries);
  });

  it('has the defaults that the rules have', () => {
    assert.equal(properties['kindRegrets.documents'].default, defaultSettings.documents);
    const longSentence = rules.find(({ id }) => id === 'long-sentence');
    assert.deepEqual(longSentence?.defaults, {
      maxWords: properties['kindRegrets.longSentence.maxWords'].default,
    });
    const longLetter = rules.find(({ id }) => id === 'long-letter');
    assert.deepEqual(longLetter?.defaults, {
      adviseAbove: properties['kindRegrets.longLetter.adviseAbove'].default,
      warnAbove: properties['kindRegrets.longLetter.warnAbove'].default,
    });
    const lateReply = rules.find(({ id }) => id === 'late-reply');
    assert.deepEqual(lateReply?.defaults, { maxHours: properties['kindRegrets.lateAfterHours'].default });
    assert.deepEqual(promptReply, {
      dueAfter: properties['kindRegrets.replyWithinHours'].default,
      lateAfter: properties['kindRegrets.lateAfterHours'].default,
    });
  });

  it('keeps what is personal out of workspaces and of Settings Sync', () => {
    for (const key of ['name', 'signOff', 'contactLines']) {
      const { scope, ignoreSync } = properties[`kindRegrets.${key}`];
      assert.deepEqual([scope, ignoreSync], ['application', true], key);
    }
  });

  it('offers the routes that there are', () => {
    assert.deepEqual(properties['kindRegrets.send.route'].enum, ['last', ...routeIds]);
    assert.equal(properties['kindRegrets.send.route'].enumDescriptions.length, routeIds.length + 1);
  });

  it('orders its settings, and says of each what it is and how far it reaches', () => {
    const settings: { order: number; scope: string; markdownDescription: string }[] =
      Object.values(properties);
    assert.deepEqual(
      settings.map(({ order }) => order),
      settings.map((_, at) => at + 1),
    );
    for (const setting of settings) assert.ok(setting.scope && setting.markdownDescription);
  });

  it('uses every string of package.nls.json, and none that is missing', () => {
    const used = [...text.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    assert.deepEqual(new Set(used), new Set(Object.keys(strings)));
  });

  it('names files that exist, and documents every setting in the README', () => {
    const readme = readFileSync(new URL('README.md', root), 'utf8');
    for (const { path: file } of manifest.contributes.snippets)
      assert.ok(existsSync(new URL(file, root)), file);
    assert.ok(existsSync(new URL(manifest.icon, root)));
    for (const key of Object.keys(properties)) assert.ok(readme.includes(`\`${key}\``), key);
    for (const { id } of rules) assert.ok(readme.includes(`\`${id}\``), id);
  });
});
