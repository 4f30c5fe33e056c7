import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { manifestFiles } from '../scripts/write-manifest.ts';
import { selector } from '../src/editor/documents/documents.ts';
import { promptReply } from '../src/invitation/clock.ts';
import { rules } from '../src/rules/index.ts';

const root = new URL('../', import.meta.url);
const text = readFileSync(new URL('package.json', root), 'utf8');
const manifest = JSON.parse(text);
const { properties } = manifest.contributes.configuration;

const strings: Record<string, string> = JSON.parse(readFileSync(new URL('package.nls.json', root), 'utf8'));

/** What a when-clause lets a context key be, as `key =~ /^(one|other)$/`. */
const alternatives = (when: string, key: string): string[] =>
  new RegExp(`\\b${key} =~ /\\^\\((.+?)\\)\\$/`).exec(when)?.[1]?.split('|') ?? [];

describe('manifest', () => {
  it('repeats what the code says of rules and settings (`npm run manifest` rewrites it)', async () => {
    for (const [name, written] of await manifestFiles())
      assert.equal(readFileSync(new URL(name, root), 'utf8'), written, name);
  });

  it('has the limit of the clock that can be set; the other one is that of a rule', () => {
    assert.equal(promptReply.dueAfter, properties['kindRegrets.replyWithinHours'].default);
    assert.deepEqual(rules.find(({ id }) => id === 'late-reply')?.defaults, {
      maxHours: promptReply.lateAfter,
    });
  });

  it('keeps what is personal out of workspaces and of Settings Sync', () => {
    for (const key of ['name', 'signOff', 'contactLines']) {
      const { scope, ignoreSync } = properties[`kindRegrets.${key}`];
      assert.deepEqual([scope, ignoreSync], ['application', true], key);
    }
    // Words of a letter, which may be allowed for one folder.
    assert.equal(properties['kindRegrets.allowedPhrases'].ignoreSync, true);
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

  it('offers what works on a letter where the extension looks at documents, and only there', () => {
    const whens: string[] = manifest.contributes.menus.commandPalette.map(
      ({ when }: { when: string }) => when,
    );
    const places = whens.filter((when) => when.includes('resourceScheme'));
    assert.equal(places.length, 3);
    for (const when of places) {
      const filters = alternatives(when, 'resourceScheme').flatMap((scheme) =>
        alternatives(when, 'editorLangId').map((language) => ({ scheme, language })),
      );
      assert.deepEqual(filters, selector);
    }
  });

  it('has at most six commands in the palette, whatever is in front, and two where nothing is', () => {
    const { commands, menus } = manifest.contributes;
    const whens = new Map<string, string>(
      menus.commandPalette.map(({ command, when }: { command: string; when: string }) => [command, when]),
    );
    const always = commands.filter(({ command }: { command: string }) => !whens.has(command));
    assert.deepEqual(
      always.map(({ command }: { command: string }) => command),
      ['kindRegrets.decline'],
    );
    const onLetters = [...whens].filter(([, when]) => when !== 'false' && !when.includes('not in'));
    assert.equal(onLetters.length, 5);
    const elsewhere = [...whens].filter(([, when]) => when.includes('not in'));
    assert.deepEqual(
      elsewhere.map(([command]) => command),
      ['kindRegrets.forgetDetails'],
    );
  });

  it('says of each setting in one sentence what it is, the personal ones first', () => {
    const keys = Object.keys(properties);
    assert.deepEqual(keys.slice(0, 3), [
      'kindRegrets.name',
      'kindRegrets.signOff',
      'kindRegrets.contactLines',
    ]);
    assert.ok(keys.length <= 13, String(keys.length));
    for (const key of keys) {
      const sentence = strings[key.replace('kindRegrets.', '')] ?? '';
      assert.match(sentence, /^[A-Z][^.!?]*\.$/u, key);
    }
  });

  it('declares the commands that its menus and its strings name', () => {
    const named = [
      ...text.matchAll(/"command": "(kindRegrets\.[^"]+)"|onCommand:([^"]+)/g),
      ...readFileSync(new URL('package.nls.json', root), 'utf8').matchAll(/\(command:(kindRegrets\.[^)?]+)/g),
    ].map((match) => match.slice(1).find(Boolean));
    const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    assert.deepEqual(new Set(named), new Set([...declared, typedPrefix]));
  });

  it('uses every string of package.nls.json, and none that is missing', () => {
    const used = [...text.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    assert.deepEqual(new Set(used), new Set(Object.keys(strings)));
  });

  it('names files that exist, and has a section in the documentation for every setting and rule', () => {
    const settings = readFileSync(new URL('docs/settings.md', root), 'utf8');
    const list = readFileSync(new URL('docs/rules/README.md', root), 'utf8');
    for (const { path: file } of manifest.contributes.snippets)
      assert.ok(existsSync(new URL(file, root)), file);
    assert.ok(existsSync(new URL(manifest.icon, root)));
    for (const key of Object.keys(properties)) assert.ok(settings.includes(`\n## \`${key}\`\n`), key);
    for (const { id } of rules) assert.ok(list.includes(`[\`${id}\`](${id}.md)`), id);
  });
});

/** Runs when a completion is taken, and is nothing for a menu. */
const typedPrefix = 'kindRegrets.typedPrefix';

interface Step {
  readonly title: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

describe('walkthrough', () => {
  const [walkthrough, second] = manifest.contributes.walkthroughs;
  const steps: readonly Step[] = walkthrough.steps;
  const strings = JSON.parse(readFileSync(new URL('package.nls.json', root), 'utf8'));
  const shown = (key: string): string => strings[key.slice(1, -1)];

  it('is one, has at most five steps, and waits until it is asked for', () => {
    assert.equal(second, undefined);
    assert.ok(steps.length > 0 && steps.length <= 5);
    // VS Code opens a walkthrough by itself if its condition holds at the moment of installing.
    assert.equal(walkthrough.when, 'kindRegrets.isActive');
    assert.equal(walkthrough.featuredFor, undefined);
  });

  it('has one thing to do in each step, by which it is completed', () => {
    for (const { title, description, completionEvents } of steps) {
      const links = [...shown(description).matchAll(/\]\(command:([^)?]+)/g)].map(([, command]) => command);
      assert.equal(links.length, 1, title);
      const [event, other] = completionEvents;
      assert.equal(other, undefined, title);
      // Another command opens the document in which the prefix is typed.
      if (event !== `onCommand:${typedPrefix}`) assert.equal(event, `onCommand:${links[0]}`);
    }
  });

  it('has pictures of its own lines and VS Code’s colours', () => {
    const shipped = readFileSync(new URL('.vscodeignore', root), 'utf8').split('\n');
    assert.ok(shipped.includes('!media/walkthrough/*.svg'));
    for (const { media } of steps) {
      assert.match(media.svg, /^media\/walkthrough\/[a-z]+\.svg$/);
      assert.ok(shown(media.altText), media.svg);
      const picture = readFileSync(new URL(media.svg, root), 'utf8');
      assert.match(picture, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 480 320" /);
      const elements = new Set([...picture.matchAll(/<([a-z]+)/gi)].map(([, name]) => name));
      for (const name of elements) assert.ok(['svg', 'rect', 'circle', 'path'].includes(name ?? ''), name);
      // No address but that of SVG itself, no script, and no style, which VS Code would not apply.
      assert.doesNotMatch(
        picture.replace('http://www.w3.org/2000/svg', ''),
        /href|url\(|:\/\/|\son[a-z]+=|style/i,
      );
      const colours = [...picture.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour = '']) => colour);
      for (const colour of colours)
        assert.match(colour, /^(?:none|var\(--vscode-[A-Za-z-]+, #[0-9a-f]{6}\))$/, media.svg);
    }
  });
});
